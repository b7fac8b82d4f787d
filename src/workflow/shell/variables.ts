import type { Assignment } from 'unbash'
import { type PartialString, toLiteral } from '../partial-string.ts'
import { toValue, unknownValue } from '../partial-string-ops.ts'
import { assignBounded, type Context, forgetAll, invalidate, lookUp } from './context.ts'
import { isArray, type Words, wordValue, wordValues } from './expansion.ts'

/** `name=value`, `name+=value`, `name=(a b)`. */
export function assign({ name, value, append, index }: Assignment, context: Context, words: Words): void {
  if (value.type === 'ArrayValue') {
    const before = append ? lookUp(name, context) : []
    const elements = value.elements.flatMap(element => wordValues(element, words))
    if (before !== undefined)
      assignBounded(name, [...(isArray(before) ? before : [before]), ...elements], context, value.pos)
    return
  }
  const given = wordValue(value, words)
  // The output of a command is another each time, but the variable that holds it is not.
  const [segment] = given.segments
  const isOutput =
    given.segments.length === 1 && segment !== undefined && 'expression' in segment && segment.expression === ''
  const assigned = isOutput ? unknownValue(`$${name}`, given.location) : given
  const before = append ? lookUp(name, context) : toValue([], given.location)
  if (index !== undefined || before === undefined || isArray(before)) invalidate([name], context, value.pos)
  else
    assignBounded(
      name,
      append ? toValue([...before.segments, ...assigned.segments], given.location) : assigned,
      context,
      value.pos,
    )
}

/** What the shell's own commands change. */
export function applyBuiltin(argv: readonly PartialString[], context: Context, position: number): void {
  const { run, positional } = context
  const [name, ...words] = argv.map(toLiteral)
  const names = words.filter(word => word !== undefined && /^[A-Za-z_]\w*$/.test(word)).map(String)
  const location = argv[0]?.location
  switch (name) {
    case 'set':
      if (words.some(word => word !== undefined && /^\+[a-z]*e/.test(word))) run.errexitDisabled = true
      if (words.some(word => word !== undefined && /^-[a-z]*e/.test(word))) run.errexitDisabled = false
      if (words.includes('--')) {
        positional.values = context.isConditional ? undefined : argv.slice(words.indexOf('--') + 2)
      }
      break
    case 'shift': {
      const count = words[0] === undefined ? 1 : Number(words[0])
      const isKnown = !context.isConditional && !context.isUncertain && Number.isInteger(count)
      positional.values = isKnown ? positional.values?.slice(count) : undefined
      break
    }
    // Within a loop the rest of it, and its further rounds, may not run.
    case 'break':
    case 'continue':
      run.mayHaveExited = true
      break
    case 'source':
    case '.':
    case 'eval':
      forgetAll(context, position)
      break
    case 'export':
    case 'declare':
    case 'typeset':
    case 'local':
    case 'readonly':
      if (argv.slice(1).some(({ segments: [first] }) => first !== undefined && 'expression' in first))
        forgetAll(context, position)
      break
    case 'let':
      invalidate(
        words.flatMap(word => /^[A-Za-z_]\w*/.exec(word ?? '')?.[0] ?? []),
        context,
        position,
      )
      break
    case 'exit':
    case 'return':
      if (context.isConditional && (words[0] === undefined || words[0] === '0')) run.mayHaveExited = true
      break
    case 'read':
    case 'mapfile':
    case 'readarray':
    case 'getopts':
      if (location !== undefined)
        for (const variable of names) context.scope.own.set(variable, unknownValue(`$${variable}`, location))
      break
    case 'printf':
      if (words[0] === '-v' && names[0] !== undefined && location !== undefined)
        context.scope.own.set(names[0], unknownValue(`$${names[0]}`, location))
      break
    case 'unset':
      for (const variable of names) context.scope.own.set(variable, [])
      break
  }
}
