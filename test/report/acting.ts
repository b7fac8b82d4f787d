import { marked, type Token } from 'marked'
import { CATALOGUE } from '../../src/catalogue.ts'
import { commandProperty } from '../../src/report/escape.ts'
import { en } from '../../src/texts/en/index.ts'

/** Lines that the runner reads as commands (blanks in front do not count) and that are not our own annotations. */
export const commandsIn = (log: string): string[] =>
  log
    .split('\n')
    .filter(line => /^\s*::/.test(line))
    .filter(line => !isOwn(line))

const OWN_TITLES = [
  'acr-login-check',
  `acr-login-check: ${en.words.misuse}`,
  ...Object.values(CATALOGUE).map(({ name }) => name),
]

/** Our own annotations, and the group that the log folds. */
function isOwn(line: string): boolean {
  if (line === `::group::${en.words.details}` || line === '::endgroup::') return true
  const [, title = ''] = /^::(?:error|warning) title=([^\n:,]*)(?:,[^\n:]*)?::/.exec(line) ?? []
  return OWN_TITLES.some(own => commandProperty(own) === title)
}

/** The HTML that is ours: folded blocks with a caption, and the footer. */
const OWN_HTML = /^(<details>\n<summary>[^<>]*<\/summary>\n*|<\/details>\n*|<\/?sub>)$/

/** Legacy commands, which count anywhere in a line; codes for the terminal; what is not seen, or turns what is. */
export const codesIn = (log: string): string[] =>
  log.match(/##\[|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g) ?? []

/** What of a text acts in the summary: HTML, images, and links to anywhere but the pages of the findings. */
export function actingMarkdown(summary: string): string[] {
  const found: string[] = []
  const look = (token: Token): void => {
    if (token.raw === `_${en.words.cut}_`) return
    if (token.type === 'html' && OWN_HTML.test(token.raw)) return
    if (token.type === 'html' || token.type === 'image' || token.type === 'del' || token.type === 'em')
      found.push(token.raw)
    if (
      token.type === 'link' &&
      !String(token['href']).startsWith('https://github.com/org/acr-login-check/blob/v1/docs/findings.md#')
    )
      found.push(token.raw)
    if (token.type === 'table' && token['rows'].some((row: unknown[]) => row.length !== 3 && row.length !== 5))
      found.push(token.raw)
  }
  void marked.walkTokens(marked.lexer(summary), look)
  return found
}
