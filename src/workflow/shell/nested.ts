import type { Script } from '../model.ts'
import { type PartialString, type Segment, type SourceLocation, toLiteral } from '../partial-string.ts'
import { advance, toValue } from '../partial-string-ops.ts'
import { baseName } from './prefix-commands.ts'

/** The script that `bash -c '…'`, `eval …` or a here-document for `bash` runs; `undefined` for every other command. */
export function inlineScript(
  argv: readonly PartialString[],
  input: PartialString | undefined,
): PartialString | undefined {
  const [name, ...words] = argv
  if (name === undefined) return undefined
  const command = baseName(name)
  if (command === 'eval') {
    const [first] = words
    // A text that is put together when it runs could be any command.
    if (first === undefined || words.some(word => word.segments[0] !== undefined && 'expression' in word.segments[0]))
      return undefined
    const segments = words.flatMap((word, index): Segment[] =>
      index === 0 ? [...word.segments] : [{ literal: ' ', location: word.location }, ...word.segments],
    )
    return toValue(segments, first.location)
  }
  if (command !== 'bash' && command !== 'sh' && command !== 'dash') return undefined
  const at = words.findIndex(word => /^-[a-z]*c$/.test(toLiteral(word) ?? ''))
  if (at >= 0) return words[at + 1]
  const isAllOptions = words.every(word => (toLiteral(word) ?? '').startsWith('-'))
  return isAllOptions && input?.segments.some(segment => 'literal' in segment) ? input : undefined
}

/** A text as a script of its own; what is not known in it stands as in any other. */
export function scriptOf(value: PartialString, shell: Script['shell'] = 'bash'): Script {
  const starts: { readonly offset: number; readonly location: SourceLocation }[] = []
  const unknowns: { readonly expression: string; readonly location: SourceLocation }[] = []
  let text = ''
  for (const segment of value.segments) {
    starts.push({ offset: text.length, location: segment.location })
    if ('literal' in segment) text += segment.literal
    else {
      text += String.fromCodePoint(0xf0000 + unknowns.length)
      unknowns.push(segment)
    }
  }
  const locationAt = (offset: number): SourceLocation => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle]?.offset ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const start = starts[low]
    if (start === undefined) return value.location
    return advance(start.location, text.slice(start.offset, Math.max(offset, start.offset)))
  }
  return { shell, text, unknowns, locationAt, usageAt: locationAt }
}
