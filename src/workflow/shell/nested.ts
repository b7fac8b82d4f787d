import type { Script } from '../model.ts'
import { literal, type Piece, type Place, type Value } from '../value.ts'
import { placeAfter, toValue } from './pieces.ts'
import { baseName } from './wrappers.ts'

/** The script that `bash -c '…'`, `eval …` or a here-document for `bash` runs; `undefined` for every other command. */
export function nestedText(argv: readonly Value[], input: Value | undefined): Value | undefined {
  const [name, ...words] = argv
  if (name === undefined) return undefined
  const command = baseName(name)
  if (command === 'eval') {
    const [first] = words
    // A text that is put together when it runs could be any command.
    if (first === undefined || words.some(word => word.pieces[0] !== undefined && 'unknown' in word.pieces[0]))
      return undefined
    const pieces = words.flatMap((word, index): Piece[] =>
      index === 0 ? [...word.pieces] : [{ known: ' ', place: word.place }, ...word.pieces],
    )
    return toValue(pieces, first.place)
  }
  if (command !== 'bash' && command !== 'sh' && command !== 'dash') return undefined
  const at = words.findIndex(word => /^-[a-z]*c$/.test(literal(word) ?? ''))
  if (at >= 0) return words[at + 1]
  const isAllOptions = words.every(word => (literal(word) ?? '').startsWith('-'))
  return isAllOptions && input?.pieces.some(piece => 'known' in piece) ? input : undefined
}

/** A text as a script of its own; what is not known in it stands as in any other. */
export function scriptOf(value: Value, shell: Script['shell'] = 'bash'): Script {
  const starts: { readonly offset: number; readonly place: Place }[] = []
  const unknowns: { readonly unknown: string; readonly place: Place }[] = []
  let text = ''
  for (const piece of value.pieces) {
    starts.push({ offset: text.length, place: piece.place })
    if ('known' in piece) text += piece.known
    else {
      text += String.fromCodePoint(0xf0000 + unknowns.length)
      unknowns.push(piece)
    }
  }
  const placeAt = (offset: number): Place => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle]?.offset ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const start = starts[low]
    if (start === undefined) return value.place
    return placeAfter(start.place, text.slice(start.offset, Math.max(offset, start.offset)))
  }
  return { shell, text, unknowns, placeAt, useAt: placeAt }
}
