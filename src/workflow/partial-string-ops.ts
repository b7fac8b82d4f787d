import type { PartialString, Segment, SourceLocation } from './partial-string.ts'

/** Pure functions on texts that are known in part. */

export const toValue = (segments: readonly Segment[], location: SourceLocation): PartialString => ({
  segments,
  location,
})

export const unknownValue = (expression: string, location: SourceLocation): PartialString =>
  toValue([{ expression, location }], location)

/** Whether any of its pieces could be another text each time. */
export const hasUnknown = (segments: readonly Segment[]): boolean => segments.some(segment => 'expression' in segment)

/** What a text costs to carry on: its characters, with 32 for each piece. */
export const sizeOf = (segments: readonly Segment[]): number =>
  segments.reduce((sum, segment) => sum + 32 + ('literal' in segment ? segment.literal.length : 0), 0)

/** The text up to the first unknown piece. */
export function literalPrefix(value: PartialString): string {
  let text = ''
  for (const segment of value.segments) {
    if ('expression' in segment) break
    text += segment.literal
  }
  return text
}

/** The place of what stands behind `text`, where `text` begins at `place`. */
export function advance(location: SourceLocation, text: string): SourceLocation {
  const lastBreak = text.lastIndexOf('\n')
  if (lastBreak < 0) return { ...location, column: location.column + text.length }
  return { ...location, line: location.line + text.split('\n').length - 1, column: text.length - lastBreak }
}

/** Splits at what a global pattern finds in known pieces; as many parts as `String.split` gives. */
export function splitPieces(segments: readonly Segment[], separator: RegExp): Segment[][] {
  let current: Segment[] = []
  const parts = [current]
  for (const segment of segments) {
    if ('expression' in segment) {
      current.push(segment)
      continue
    }
    let from = 0
    const add = (to: number): void => {
      if (to > from)
        current.push({
          ...segment,
          literal: segment.literal.slice(from, to),
          location: advance(segment.location, segment.literal.slice(0, from)),
        })
    }
    for (const match of segment.literal.matchAll(separator)) {
      add(match.index)
      current = []
      parts.push(current)
      from = match.index + match[0].length
    }
    add(segment.literal.length)
  }
  return parts
}

/** Each line, or each part between commas, as a value of its own: trimmed, without empty ones. */
export const listOf = (value: PartialString, separator: RegExp): PartialString[] =>
  splitPieces(value.segments, separator)
    .map(segments => trimmed(segments))
    .flatMap(segments =>
      segments[0] === undefined ? [] : [toValue(segments, segments[0].usedAt ?? segments[0].location)],
    )

export const trimmed = (segments: readonly Segment[]): readonly Segment[] =>
  trimmedEnd(
    trimmedStart(segments, text => text.trimStart()),
    text => text.trimEnd(),
  )

/**
 * Without what `trim` takes from the start of known pieces; a piece of which nothing is left goes, and so on with the
 * next.
 */
export function trimmedStart(segments: readonly Segment[], trim: (text: string) => string): readonly Segment[] {
  for (const [index, first] of segments.entries()) {
    if ('expression' in first) return segments.slice(index)
    const text = trim(first.literal)
    if (text === first.literal) return segments.slice(index)
    if (text === '') continue
    const cut = first.literal.slice(0, first.literal.length - text.length)
    return [{ ...first, literal: text, location: advance(first.location, cut) }, ...segments.slice(index + 1)]
  }
  return []
}

/** The same at the end. */
export function trimmedEnd(segments: readonly Segment[], trim: (text: string) => string): readonly Segment[] {
  for (let count = segments.length; count > 0; count--) {
    const last = segments[count - 1]
    if (last === undefined || 'expression' in last) return segments.slice(0, count)
    const text = trim(last.literal)
    if (text === last.literal) return segments.slice(0, count)
    if (text !== '') return [...segments.slice(0, count - 1), { ...last, literal: text }]
  }
  return []
}

/** What stands behind a text at the start, where it stands there. */
export function withoutStart(value: PartialString, start: string): PartialString | undefined {
  if (start !== '' && !literalPrefix(value).startsWith(start)) return undefined
  let remaining = start.length
  const segments: Segment[] = []
  for (const segment of value.segments) {
    if (remaining === 0 || 'expression' in segment) segments.push(segment)
    else if (segment.literal.length <= remaining) remaining -= segment.literal.length
    else {
      segments.push({
        ...segment,
        literal: segment.literal.slice(remaining),
        location: advance(segment.location, segment.literal.slice(0, remaining)),
      })
      remaining = 0
    }
  }
  return toValue(segments, advance(value.location, start))
}

/** Every known piece changed; what is not known may be changed too, so it has no name any more. */
export const mapSegments = (segments: readonly Segment[], change: (text: string) => string): Segment[] =>
  segments.flatMap((segment): Segment[] => {
    if ('expression' in segment) return [{ expression: '', location: segment.location }]
    const text = change(segment.literal)
    const { location, mayBeMissing } = segment
    return text === '' ? [] : [{ literal: text, location, ...(mayBeMissing === true && { mayBeMissing }) }]
  })
