/** Small pure functions on text that more than one folder needs. */

import { partOf, type Redacted } from './redacted.ts'

/**
 * Edits (insertion, deletion, substitution, swap of neighbours) between two short strings: the optimal string alignment
 * distance. Quadratic, so both are cut at 64 characters.
 */
export function distance(left: string, right: string): number {
  const a = left.slice(0, 64)
  const b = right.slice(0, 64)
  let older: readonly number[] = []
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      current.push(
        Math.min(
          at(previous, column) + 1,
          at(current, column - 1) + 1,
          at(previous, column - 1) + (same ? 0 : 1),
          swapped ? at(older, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    older = previous
    previous = current
  }
  return at(previous, b.length)
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY

/** The candidate nearest to a misspelled word, where one is near enough to be meant. */
export function nearest<T extends string>(word: string, candidates: readonly T[]): T | undefined {
  const [best] = candidates
    .filter(candidate => Math.abs(candidate.length - word.length) <= maxAway(candidate))
    .map(candidate => ({ candidate, away: distance(word, candidate) }))
    .sort((a, b) => a.away - b.away)
  return best !== undefined && best.away <= maxAway(best.candidate) ? best.candidate : undefined
}

/** Edits by which a word may differ and still be meant; so much may their lengths, too. */
const maxAway = (candidate: string): number => Math.max(2, candidate.length / 3)

/** The candidates nearest to a word, the nearest first; empty if none is near enough to be meant. */
export const nearestOf = (word: string, candidates: readonly string[], most: number): readonly string[] =>
  candidates
    .map(candidate => ({ candidate, away: distance(word, candidate) }))
    .filter(({ candidate, away }) => away <= maxAway(candidate))
    .toSorted((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ candidate }) => candidate)

/**
 * Cut with an ellipsis at `limit` characters. It takes a redacted text only, so that no half of a secret remains that
 * no redaction would find.
 */
export const truncate = (redacted: Redacted, limit: number): Redacted =>
  redacted.length <= limit
    ? redacted
    : partOf(redacted, text => flatten(`${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`))

/** Characters that are read for the line that counts, and characters of it. */
const MAX_READ = 64 * 1024
const MAX_LINE = 300

/**
 * The first line that says something, cut. It takes a redacted text only, as `truncate` does.
 * @param notice what a line says that counts only where there is no other
 */
export const firstLine = (redacted: Redacted, notice?: RegExp): Redacted =>
  truncate(
    partOf(redacted, text => {
      const all = lines(text.slice(0, MAX_READ)).map(line => line.trim())
      return all.find(line => notice?.test(line) !== true) ?? all[0] ?? ''
    }),
    MAX_LINE,
  )

/** The same text in memory of its own: to V8 a slice is a window that keeps all of the text alive, be it megabytes. */
const flatten = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le')

/** Without the codes by which terminals color and move. Source: ECMA-48, control sequences. */
export const withoutColors = (text: string): string => text.replace(/\u001b\[[0-9;?]*[ -/]*[@-~]/g, '')

/** The lines of a multi-line input that hold something. */
export const lines = (text: string): readonly string[] => text.split(/\r\n|\r|\n/).filter(line => line.trim() !== '')

/** ISO 8601 in UTC, to the second. */
export const isoSeconds = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z')

/**
 * The text without any of these characters at its end. A pattern (`/x+$/`) would take the square of a long run that
 * ends elsewhere.
 */
export function withoutAtEnd(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/**
 * The last characters of a text that all fit, one by one. A pattern (`/[^x]*$/`) would take the square of a long text.
 */
export function runAtEnd(text: string, fits: (character: string) => boolean): string {
  let start = text.length
  while (start > 0 && fits(text.charAt(start - 1))) start--
  return text.slice(start)
}

/**
 * Where a pattern stands at most so many characters behind another, as `first.{0,most}second` would have it, whose time
 * is not linear.
 * @param first with the flag `g`
 */
export function followedBy(text: string, first: RegExp, second: RegExp, most: number): RegExpExecArray | undefined {
  for (const { 0: found, index } of text.matchAll(first)) {
    const start = index + found.length
    const next = second.exec(text.slice(start, start + most + MAX_SECOND))
    if (next !== null && next.index <= most) return next
  }
  return undefined
}

/** Longer than any text that the second of two patterns fits. */
const MAX_SECOND = 100

/** A value on one line of a file or a script. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')

/** Text with its percent codes decoded; as it stands where they are none (a bare `%` in a password). */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return text
    throw error
  }
}
