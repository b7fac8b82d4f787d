import type { Redirection } from 'unbash'
import type { Value } from '../value.ts'
import { commandFile, type Printed } from './command.ts'
import { type Context, isConditionalIn } from './context.ts'
import { toValue, unknownValue } from './pieces.ts'
import { partsValue, placeIn, type Words, wordValue } from './words.ts'

/** What the redirections of a command hand to it, and do with what it prints. */
export interface Redirected {
  readonly input: Value | undefined
  /** Hands on what is printed: to a file, to nowhere, or to what is around. */
  send(printed: readonly Printed[]): Printed[]
}

export function redirected(redirects: readonly Redirection[], context: Context, words: Words): Redirected {
  const { source, run } = context
  let input: Value | undefined
  let target: Value | undefined
  for (const redirect of redirects) {
    const place = placeIn(source, redirect.pos)
    const descriptor = redirect.descriptor?.type === 'FileDescriptor' ? redirect.descriptor.value : undefined
    if (redirect.type === 'HereDoc') {
      const { body } = redirect
      const at = placeIn(source, body.pos)
      const text = body.parts ?? [{ type: 'Literal', pos: body.pos, end: body.end, value: body.text, text: body.text }]
      input = partsValue(text, at, words)
    } else if (redirect.type === 'HereString') {
      input = redirect.target && wordValue(redirect.target, words)
    } else if (redirect.operator === '<') {
      if (redirect.target !== undefined) wordValue(redirect.target, words)
      input = unknownValue('', place)
    } else if (/^(>|>>|>\||&>|&>>|>&)$/.test(redirect.operator) && (descriptor ?? 1) === 1) {
      target = redirect.target && wordValue(redirect.target, words)
    }
  }
  return {
    input,
    send: printed => {
      if (target === undefined) return [...printed]
      const file = commandFile(target.pieces)
      if (file !== undefined) run.written[file].push(...printed)
      // What is written to a file that is named is written as tee does it.
      else if (target.pieces.some(piece => 'known' in piece && !/^(\/dev\/\w+|\d)$/.test(piece.known))) {
        const tee = toValue([{ known: 'tee', place: target.place }], target.place)
        const isConditional = isConditionalIn(context)
        run.commands.push({
          argv: [tee, target],
          input: undefined,
          place: target.place,
          isConditional,
          hasOwnConfig: false,
        })
      }
      return []
    },
  }
}
