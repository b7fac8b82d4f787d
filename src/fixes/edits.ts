import type { SourceLocation } from '../workflow/partial-string.ts'

/** A change of a text: what is between two offsets (of UTF-16 units, `end` exclusive) is replaced. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The byte order mark, which locations do not count. */
export const BOM = '\uFEFF'

/** The offset of a place in a text without byte order mark; none where the text has no such place. */
export function offsetOf(text: string, { line, column }: Pick<SourceLocation, 'line' | 'column'>): number | undefined {
  let start = 0
  for (let at = 1; at < line; at++) {
    const end = text.indexOf('\n', start)
    if (end < 0) return undefined
    start = end + 1
  }
  const offset = start + column - 1
  return offset <= lineEnd(text, start) ? offset : undefined
}

export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1

/** The offset of the line's break, or of the end of the text. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end
}

/** The line break that the line at an offset ends with; for one that has none, that of the file. */
export function lineBreakAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset)
  const at = end < 0 ? text.indexOf('\n') : end
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n'
}

/** Whether two edits cannot both be made. Two insertions at one place can. */
const overlaps = (one: Edit, other: Edit): boolean => one.start < other.end && other.start < one.end

const isSame = (one: Edit, other: Edit): boolean =>
  one.start === other.start && one.end === other.end && one.text === other.text

/** The edits of both, where all of them can be made; each once. */
export function combine(edits: readonly Edit[], more: readonly Edit[]): readonly Edit[] | undefined {
  const added = more.filter(edit => !edits.some(other => isSame(edit, other)))
  return added.some(edit => edits.some(other => overlaps(edit, other))) ? undefined : [...edits, ...added]
}

/** The text with edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let from = 0
  for (const edit of edits.toSorted((one, other) => one.start - other.start)) {
    result += text.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return result + text.slice(from)
}

/** The number that a line has once the edits are made. */
export function lineAfter(text: string, edits: readonly Edit[], line: number): number {
  const start = offsetOf(text, { line, column: 1 }) ?? text.length
  return edits
    .filter(edit => edit.start <= start && edit.end <= start)
    .reduce((sum, edit) => sum + breaksIn(edit.text) - breaksIn(text.slice(edit.start, edit.end)), line)
}

const breaksIn = (text: string): number => text.split('\n').length - 1
