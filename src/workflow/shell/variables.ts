import type { Assignment } from 'unbash'
import { literal, type Value } from '../value.ts'
import { type Context, forget, lookUp, put } from './context.ts'
import { toValue, unknownValue } from './pieces.ts'
import { isArray, type Words, wordValue, wordValues } from './words.ts'

/** `name=value`, `name+=value`, `name=(a b)`. */
export function assign({ name, value, append, index }: Assignment, context: Context, words: Words): void {
  if (value.type === 'ArrayValue') {
    const before = append ? lookUp(name, context) : []
    const elements = value.elements.flatMap(element => wordValues(element, words))
    if (before !== undefined) put(name, [...(isArray(before) ? before : [before]), ...elements], context, value.pos)
    return
  }
  const given = wordValue(value, words)
  // The output of a command is another each time, but the variable that holds it is not.
  const [piece] = given.pieces
  const isOutput = given.pieces.length === 1 && piece !== undefined && 'unknown' in piece && piece.unknown === ''
  const assigned = isOutput ? unknownValue(`$${name}`, given.place) : given
  const before = append ? lookUp(name, context) : toValue([], given.place)
  if (index !== undefined || before === undefined || isArray(before)) forget([name], context, value.pos)
  else put(name, append ? toValue([...before.pieces, ...assigned.pieces], given.place) : assigned, context, value.pos)
}

/** What the shell's own commands change. */
export function noteBuiltin(argv: readonly Value[], context: Context): void {
  const { run } = context
  const [name, ...words] = argv.map(literal)
  const names = words.filter(word => word !== undefined && /^[A-Za-z_]\w*$/.test(word)).map(String)
  const place = argv[0]?.place
  switch (name) {
    case 'set':
      if (words.some(word => word !== undefined && /^\+[a-z]*e/.test(word))) run.isLax = true
      if (words.some(word => word !== undefined && /^-[a-z]*e/.test(word))) run.isLax = false
      break
    case 'exit':
    case 'return':
      if (context.isConditional && (words[0] === undefined || words[0] === '0')) run.mayHaveEnded = true
      break
    case 'read':
    case 'mapfile':
    case 'readarray':
    case 'getopts':
      if (place !== undefined)
        for (const variable of names) context.scope.own.set(variable, unknownValue(`$${variable}`, place))
      break
    case 'printf':
      if (words[0] === '-v' && names[0] !== undefined && place !== undefined)
        context.scope.own.set(names[0], unknownValue(`$${names[0]}`, place))
      break
    case 'unset':
      if (place !== undefined) for (const variable of names) context.scope.own.set(variable, toValue([], place))
      break
  }
}
