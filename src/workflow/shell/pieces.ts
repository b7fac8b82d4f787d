import type { Piece, Place, Value } from '../value.ts'

/** Pure functions on texts that are known in part. */

export const toValue = (pieces: readonly Piece[], place: Place): Value => ({ pieces, place })

export const unknownValue = (unknown: string, place: Place): Value => toValue([{ unknown, place }], place)

/** Whether any of its pieces could be another text each time. */
export const hasUnknown = (pieces: readonly Piece[]): boolean => pieces.some(piece => 'unknown' in piece)

/** What a text costs to carry on: its characters, with 32 for each piece. */
export const sizeOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + 32 + ('known' in piece ? piece.known.length : 0), 0)

/** The text up to the first unknown piece. */
export function knownStart(value: Value): string {
  let text = ''
  for (const piece of value.pieces) {
    if ('unknown' in piece) break
    text += piece.known
  }
  return text
}

/** The place of what stands behind `text`, where `text` begins at `place`. */
export function placeAfter(place: Place, text: string): Place {
  const lastBreak = text.lastIndexOf('\n')
  if (lastBreak < 0) return { ...place, column: place.column + text.length }
  return { ...place, line: place.line + text.split('\n').length - 1, column: text.length - lastBreak }
}

/** Splits at what a global pattern finds in known pieces; as many parts as `String.split` gives. */
export function splitPieces(pieces: readonly Piece[], separator: RegExp): Piece[][] {
  let current: Piece[] = []
  const parts = [current]
  for (const piece of pieces) {
    if ('unknown' in piece) {
      current.push(piece)
      continue
    }
    let from = 0
    const add = (to: number): void => {
      if (to > from)
        current.push({
          ...piece,
          known: piece.known.slice(from, to),
          place: placeAfter(piece.place, piece.known.slice(0, from)),
        })
    }
    for (const match of piece.known.matchAll(separator)) {
      add(match.index)
      current = []
      parts.push(current)
      from = match.index + match[0].length
    }
    add(piece.known.length)
  }
  return parts
}

/** Each line, or each part between commas, as a value of its own: trimmed, without empty ones. */
export const listOf = (value: Value, separator: RegExp): Value[] =>
  splitPieces(value.pieces, separator)
    .map(pieces => trimmed(pieces))
    .flatMap(pieces => (pieces[0] === undefined ? [] : [toValue(pieces, pieces[0].use ?? pieces[0].place)]))

export const trimmed = (pieces: readonly Piece[]): readonly Piece[] => trimmedEnd(trimmedStart(pieces, /^\s+/), /\s+$/)

export function trimmedStart(pieces: readonly Piece[], pattern: RegExp): readonly Piece[] {
  const [first, ...rest] = pieces
  if (first === undefined || 'unknown' in first) return pieces
  const known = first.known.replace(pattern, '')
  if (known === first.known) return pieces
  if (known === '') return trimmedStart(rest, pattern)
  const cut = first.known.slice(0, first.known.length - known.length)
  return [{ ...first, known, place: placeAfter(first.place, cut) }, ...rest]
}

export function trimmedEnd(pieces: readonly Piece[], pattern: RegExp): readonly Piece[] {
  const last = pieces.at(-1)
  if (last === undefined || 'unknown' in last) return pieces
  const known = last.known.replace(pattern, '')
  if (known === last.known) return pieces
  const rest = pieces.slice(0, -1)
  return known === '' ? trimmedEnd(rest, pattern) : [...rest, { ...last, known }]
}

/** What stands behind a text at the start, where it stands there. */
export function withoutStart(value: Value, start: string): Value | undefined {
  if (start !== '' && !knownStart(value).startsWith(start)) return undefined
  let left = start.length
  const pieces: Piece[] = []
  for (const piece of value.pieces) {
    if (left === 0 || 'unknown' in piece) pieces.push(piece)
    else if (piece.known.length <= left) left -= piece.known.length
    else {
      pieces.push({
        ...piece,
        known: piece.known.slice(left),
        place: placeAfter(piece.place, piece.known.slice(0, left)),
      })
      left = 0
    }
  }
  return toValue(pieces, placeAfter(value.place, start))
}

/** Every known piece changed; what is not known may be changed too, so it has no name any more. */
export const mapped = (pieces: readonly Piece[], change: (known: string) => string): Piece[] =>
  pieces.flatMap((piece): Piece[] => {
    if ('unknown' in piece) return [{ unknown: '', place: piece.place }]
    const known = change(piece.known)
    return known === '' ? [] : [{ known, place: piece.place }]
  })

/** The text of a pattern of the shell (`*`, `?`) as a regular expression; `undefined` for sets, which are left alone. */
export function globPattern(glob: string): string | undefined {
  if (/[[\\]/.test(glob)) return undefined
  return glob
    .replace(/[.+^${}()|\]/\\]/g, '\\$&')
    .replaceAll('*', '[\\s\\S]*')
    .replaceAll('?', '[\\s\\S]')
}
