import type { Redacted } from '../util/redacted.ts'
import { withoutColors } from '../util/text.ts'

/**
 * Foreign text (from servers, files, tools, inputs) on its way out: it must not act in any of the media it is shown in.
 */

/**
 * One line of plain text: terminal codes, line breaks and characters that hide or reorder text become visible, and the
 * runner's legacy command form `##[…]`, which it reads anywhere in a line, is broken. (`::command::` counts at the
 * start of a line only, where reporters never put foreign text.) Source:
 * actions/runner:src/Runner.Common/ActionCommand.cs.
 */
export function singleLineSafe(text: Redacted): Redacted
export function singleLineSafe(text: string): string
export function singleLineSafe(text: string): string {
  return withoutColors(text)
    .replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' ')
    .replace(INVISIBLE, character => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
    .replace(LEGACY_COMMAND, '## ')
}

/** `##[error]` of GitHub's runner, and `##vso[…]` of Azure Pipelines' agent, which reads it anywhere in a line, too. */
const LEGACY_COMMAND = /##(?=\w*\[)/g

/**
 * JSON whose text acts nowhere, should a step print it: what `singleLineSafe` makes visible is written by number, which
 * a JSON parser undoes.
 */
export const jsonText = (value: unknown, indentation?: number): string =>
  JSON.stringify(value, undefined, indentation)
    .replace(INVISIBLE, character => (character === '\n' ? character : byNumber(character)))
    .replace(/[\u2028\u2029]/g, byNumber)
    .replaceAll('::', ':\\u003a')
    .replace(LEGACY_COMMAND, '#\\u0023')

/** As JSON writes it, a surrogate after the other. */
const byNumber = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('')

/** Controls, bidirectional overrides, zero-width and other formatting characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu

/** Several lines of our own making that hold foreign pieces: each line made safe by itself. */
export const multiline = (text: string): string => text.split('\n').map(singleLineSafe).join('\n')

/**
 * A diff for standard output, which another program may apply: tabs and the carriage returns at the ends of lines stay.
 * @param isOnActions no line is a workflow command, for which the runner skips blanks in front
 */
export const diffSafe = (text: string, isOnActions: boolean): string =>
  text
    .split('\n')
    .map(line => {
      const [, content = '', end = ''] = /^(.*?)(\r?)$/s.exec(line) ?? []
      const safe = content.split('\t').map(singleLineSafe).join('\t') + end
      return isOnActions ? safe.replace(/^(\s*):(?=:)/, '$1: ') : safe
    })
    .join('\n')

/** The message of a workflow command. Source: actions/toolkit:packages/core/src/command.ts. */
export const commandData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

/** A property of a workflow command. */
export const commandProperty = (text: string): string => commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** Running text in Markdown, shown as it is: no HTML, no markup, no links, no mentions. */
export const markdown = (text: string): string =>
  singleLineSafe(text)
    .replace(/[&<>"`*_~[\]|#$@\\!]/g, character => `&#${character.charCodeAt(0)};`)
    // GitHub links mail addresses, mentions and issues after it has decoded the entities; a word joiner, which is not
    // seen, parts them.
    .replace(/&#(64|35);(?=\w)/g, '&#$1;&#8288;')
    .replaceAll('://', ':&#47;/')
    // `:name:` becomes an emoji, in running text; `12:05:00` is a time.
    .replace(/:(?!\d\d:)(?=[\w+-]{1,60}:)/g, ':&#8288;')
    .replace(/\bwww\./gi, found => `${found.slice(0, -1)}&#46;`)

/** A code span in a cell of a table, where a bar is escaped. Empty for empty text. */
export const codeCell = (text: string): string => codeSpan(text).replaceAll('|', '\\|')

/** A code span in running text. Empty for empty text. */
export function codeSpan(text: string): string {
  const safe = singleLineSafe(text).trim()
  if (safe === '') return ''
  const fence = '`'.repeat(longestRun(safe) + 1)
  const padding = safe.startsWith('`') || safe.endsWith('`') ? ' ' : ''
  return `${fence}${padding}${safe}${padding}${fence}`
}

/** A fenced code block, with a fence longer than any inside. */
export function codeBlock(text: string, language: string): string {
  const safe = multiline(text)
  const fence = '`'.repeat(Math.max(3, longestRun(safe) + 1))
  return `${fence}${language}\n${safe}\n${fence}`
}

const longestRun = (text: string): number =>
  (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)
