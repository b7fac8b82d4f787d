import { marked, type Token } from 'marked'
import { en } from '../../src/texts/en/index.ts'

/** Lines that the runner reads as commands (blanks in front do not count) and that are not our own annotations. */
export const commandsIn = (log: string): string[] =>
  log
    .split('\n')
    .filter(line => /^\s*::/.test(line))
    .filter(line => !/^::(error|warning) title=acr-login-check(%3A [^\n:]*)?::/.test(line))

/** Legacy commands, which count anywhere in a line; codes for the terminal; what is not seen, or turns what is. */
export const codesIn = (log: string): string[] =>
  log.match(/##\[|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g) ?? []

/** What of a text acts in the summary: HTML, images, and links to anywhere but the pages of the findings. */
export function actingMarkdown(summary: string): string[] {
  const found: string[] = []
  const look = (token: Token): void => {
    if (token.raw === `_${en.words.cut}_`) return
    if (token.type === 'html' || token.type === 'image' || token.type === 'del' || token.type === 'em')
      found.push(token.raw)
    if (
      token.type === 'link' &&
      !String(token['href']).startsWith('https://github.com/org/acr-login-check/blob/v1/docs/findings.md#')
    )
      found.push(token.raw)
    if (token.type === 'table' && token['rows'].some((row: unknown[]) => row.length !== 3)) found.push(token.raw)
  }
  marked.walkTokens(marked.lexer(summary), look)
  return found
}
