import type { Redirection } from 'unbash'
import { type PartialString, toLiteral } from '../partial-string.ts'
import { toValue, unknownValue } from '../partial-string-ops.ts'
import { commandFile, type StdoutChunk } from './command.ts'
import { type Context, isConditionalIn } from './context.ts'
import { partsValue, sourceLocation, type Words, wordValue } from './expansion.ts'

/** What the redirections of a command hand to it, and do with what it prints. */
export interface Redirected {
  readonly input: PartialString | undefined
  /** What goes to standard error goes where the output goes: `2>&1`. */
  readonly hasErrors: boolean
  /** Hands on what is printed: to a file, to nowhere, or to what is around. */
  send(printed: readonly StdoutChunk[]): StdoutChunk[]
}

export function redirected(redirects: readonly Redirection[], context: Context, words: Words): Redirected {
  const { source, run } = context
  let input: PartialString | undefined
  let target: PartialString | undefined
  let hasErrors = false
  for (const redirect of redirects) {
    const location = sourceLocation(source, redirect.pos)
    const descriptor = redirect.descriptor?.type === 'FileDescriptor' ? redirect.descriptor.value : undefined
    if (redirect.type === 'HereDoc') {
      const { body } = redirect
      const at = sourceLocation(source, body.pos)
      const text = body.parts ?? [{ type: 'Literal', pos: body.pos, end: body.end, value: body.text, text: body.text }]
      input = partsValue(text, at, words)
    } else if (redirect.type === 'HereString') {
      input = redirect.target && wordValue(redirect.target, words)
    } else if (redirect.operator === '<') {
      if (redirect.target !== undefined) wordValue(redirect.target, words)
      input = unknownValue('', location)
    } else if (redirect.operator === '>&' && descriptor === 2 && redirect.target?.text === '1') {
      hasErrors = target === undefined
    } else if (/^(>|>>|>\||&>|&>>|>&)$/.test(redirect.operator) && (descriptor ?? 1) === 1) {
      target = redirect.target && wordValue(redirect.target, words)
    }
  }
  return {
    input,
    hasErrors,
    send: printed => {
      if (
        target === undefined ||
        /^(?:1|\/dev\/stdout|\/dev\/fd\/1|\/proc\/self\/fd\/1)$/.test(toLiteral(target) ?? '')
      )
        return [...printed]
      const file = commandFile(target.segments)
      if (file !== undefined) run.written[file].push(...printed)
      // What is written to a file that is named is written as tee does it.
      else if (target.segments.some(segment => 'literal' in segment && !/^(\/dev\/\w+|\d)$/.test(segment.literal))) {
        const tee = toValue([{ literal: 'tee', location: target.location }], target.location)
        const isConditional = isConditionalIn(context)
        run.commands.push({
          argv: [tee, target],
          input: undefined,
          location: target.location,
          isConditional,
          overridesDockerConfig: false,
        })
      }
      // A descriptor that was opened before, or a name that is not known, may lead to the output as well.
      const isElsewhere = file !== undefined || /^(?:2|-|.*[^\d].*)$/s.test(toLiteral(target) ?? '')
      return isElsewhere ? [] : printed.map(each => ({ ...each, isUncertain: true }))
    },
  }
}
