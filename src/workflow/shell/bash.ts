import {
  type AndOr,
  type Command as CommandNode,
  type CompoundList,
  type For,
  type If,
  type ParsedScript,
  type Pipeline,
  parse,
  type Statement,
  type SyntaxNode,
} from 'unbash'
import type { Script } from '../model.ts'
import { literal, type Piece, type Value } from '../value.ts'
import { commandFile, MAX_LENGTH, type Printed, type ScriptReading, UNREAD } from './command.ts'
import { demandedIn, endsScript, isDoing, isThere, onlyWord } from './conditions.ts'
import {
  assignedIn,
  BUDGET,
  branch,
  type Context,
  forget,
  inner,
  isConditionalIn,
  lookUp,
  MAX_DEPTH,
  merge,
  put,
  type Run,
  wordsOf,
} from './context.ts'
import { asEnv, asOutputs, readCommandFile, readSetOutput } from './effects.ts'
import { nestedText, scriptOf } from './nested.ts'
import { printedBy } from './output.ts'
import { hasUnknown, toValue } from './pieces.ts'
import { redirected } from './redirects.ts'
import { assign, noteBuiltin } from './variables.ts'
import { isArray, placeIn, useIn, type Words, wordValue, wordValues } from './words.ts'
import { unwrapped } from './wrappers.ts'

/**
 * Reads a script of bash or sh: the commands that it runs, in order, and what it leaves behind for later steps. Nothing is run. What is
 * not known is an unknown piece: `$TAG` for a variable, empty for what a command prints.
 * @param env variables that the step sees, as far as they are known
 */
export function readBash(script: Script, env: ReadonlyMap<string, Value>): ScriptReading {
  if (script.text.length > MAX_LENGTH) return UNREAD
  const run: Run = {
    env,
    commands: [],
    written: { env: [], outputs: [] },
    functions: new Map(),
    budget: BUDGET,
    isPartial: false,
    isLax: false,
    mayHaveEnded: false,
  }
  const context: Context = {
    run,
    source: { script, fixed: undefined },
    scope: { own: new Map(), around: undefined },
    positional: [],
    isConditional: false,
    input: undefined,
    depth: 0,
    unrolled: 1,
  }
  const printed = scriptPrinted(parse(script.text), context)
  for (const { node, source, isCalled } of run.functions.values())
    if (!isCalled) nodePrinted(node.body, { ...branch(context), source })
  const place = script.placeAt(0)
  return {
    commands: run.commands,
    env: asEnv(readCommandFile(run.written.env), place),
    outputs: asOutputs(
      new Map([
        ...(script.text.includes('::set-output') ? readSetOutput(printed) : []),
        ...readCommandFile(run.written.outputs),
      ]),
    ),
    isPartial: run.isPartial,
  }
}

function scriptPrinted(script: ParsedScript, context: Context): Printed[] {
  const isBroken = (script.errors ?? []).length > 0
  if (isBroken) context.run.isPartial = true
  // Where the grammar is not understood, nothing is certain to run.
  return statementsPrinted(script.commands, isBroken ? { ...context, isConditional: true } : context)
}

const statementsPrinted = (statements: readonly Statement[], context: Context): Printed[] =>
  statements.flatMap(statement => nodePrinted(statement.command, context))

const listPrinted = (list: CompoundList, context: Context): Printed[] => statementsPrinted(list.commands, context)

/** Goes through a node, and returns what it prints. */
function nodePrinted(node: SyntaxNode, around: Context): Printed[] {
  const { run } = around
  run.budget--
  if (around.depth > MAX_DEPTH || run.budget < 0) {
    run.isPartial = true
    return []
  }
  const context = { ...around, depth: around.depth + 1 }
  switch (node.type) {
    case 'Statement':
      return nodePrinted(node.command, context)
    case 'CompoundList':
      return listPrinted(node, context)
    case 'AndOr':
      return andOrPrinted(node, context)
    case 'Pipeline':
      return pipelinePrinted(node, context)
    case 'Command':
      return commandPrinted(node, context)
    case 'If':
      return ifPrinted(node, context)
    case 'BraceGroup':
      return listPrinted(node.body, context)
    case 'Subshell':
      return listPrinted(node.body, inner(context))
    case 'Redirected': {
      const routed = redirected(node.redirects, context, wordsIn(context))
      return routed.send(nodePrinted(node.command, { ...context, input: routed.input ?? context.input }))
    }
    case 'For':
      return forPrinted(node, context)
    case 'Select':
      return branchPrinted(node.body, context)
    case 'While': {
      forget(assignedIn(node, run), context, node.pos)
      const clause = listPrinted(node.clause, context)
      const isEndless = node.kind === 'while' && /^(true|:)$/.test(onlyWord(node.clause) ?? '')
      return [...clause, ...(isEndless ? listPrinted(node.body, context) : branchPrinted(node.body, context))]
    }
    case 'ArithmeticFor':
      forget(assignedIn(node.body, run), context, node.pos)
      return branchPrinted(node.body, context)
    case 'Case':
      wordValue(node.word, wordsIn(context))
      return node.items.flatMap(({ body }) => branchPrinted(body, context))
    case 'Function':
      run.functions.set(node.name.text, { node, source: context.source, isCalled: false })
      return []
    case 'Coproc':
      return nodePrinted(node.body, branch(context))
    case 'TestCommand':
      for (const word of wordsOf(node, run)) wordValue(word, wordsIn(context))
      return []
    default:
      return []
  }
}

function branchPrinted(list: CompoundList, context: Context): Printed[] {
  const inside = branch(context)
  const printed = listPrinted(list, inside)
  merge(inside, context, list.pos)
  return printed
}

const wordsIn = (context: Context): Words => ({
  source: context.source,
  positional: context.positional,
  look: name => lookUp(name, context),
  set: (name, value) => void context.scope.own.set(name, value),
  capture: (script, position) => captured(script, position, context),
})

function captured(script: ParsedScript, position: number, context: Context): readonly Piece[] {
  const { run, source } = context
  if (context.depth > MAX_DEPTH) {
    run.isPartial = true
    return [{ unknown: '', place: placeIn(source, position) }]
  }
  // Places in the text of backticks with backslashes are of that text.
  const fixed = source.fixed ?? (script.source === undefined ? undefined : position)
  const before = run.mayHaveEnded
  const printed = scriptPrinted(script, {
    ...inner(context),
    source: { script: source.script, fixed },
    depth: context.depth + 1,
  })
  run.mayHaveEnded = before
  return textOf(printed, context, position)
}

/** What was printed as one text, without the line ends behind it; unknown as a whole where a part of it may not be printed. */
function textOf(printed: readonly Printed[], context: Context, position: number): readonly Piece[] {
  if (!isConditionalIn(context) && printed.some(({ isConditional }) => isConditional))
    return [{ unknown: '', place: placeIn(context.source, position) }]
  const pieces = printed.map(({ piece }) => piece)
  for (let last = pieces.at(-1); last !== undefined && 'known' in last; last = pieces.at(-1)) {
    const known = last.known.replace(/[\r\n]+$/, '')
    pieces.pop()
    if (known === '') continue
    pieces.push({ ...last, known })
    break
  }
  return pieces
}

/**
 * `a && b`: b runs where a, that is there to do something, has done it. `a || b`: b may not run, and a may fail, unless b ends the script.
 */
function andOrPrinted({ commands, operators }: AndOr, context: Context): Printed[] {
  let isSkipped = false
  let rescue = -1
  return commands.flatMap((command, index) => {
    const before = operators[index - 1]
    if (before === '||') isSkipped = true
    if (before === '&&' && !isDoing(commands[index - 1])) isSkipped = true
    if (rescue < index) rescue = operators.indexOf('||', index)
    if (rescue < 0) rescue = operators.length
    const isBorne = rescue < operators.length && !endsScript(commands[rescue + 1])
    const isConditional = context.isConditional || isSkipped || isBorne
    if (!isSkipped) return nodePrinted(command, { ...context, isConditional })
    const inside = branch(context)
    const printed = nodePrinted(command, inside)
    merge(inside, context, command.pos)
    return printed
  })
}

/** Loops with up to so many known words, nested ones multiplied, are gone through word by word. */
const MAX_UNROLLED = 32

function forPrinted({ name, wordlist, body, pos }: For, context: Context): Printed[] {
  const { run, source, unrolled } = context
  const values = wordlist?.flatMap(word => wordValues(word, wordsIn(context))) ?? []
  const isKnown = ({ pieces }: Value): boolean => pieces.length > 0 && !hasUnknown(pieces)
  const isRun = (wordlist?.some(isThere) ?? false) || values.some(isKnown)
  const around = isRun ? context : branch(context)
  const assigned = assignedIn(body, run)
  const isUnrolled =
    values.length > 0 &&
    values.every(isKnown) &&
    values.length * unrolled <= MAX_UNROLLED &&
    !assigned.has(name.text) &&
    source.fixed === undefined &&
    /^\w+$/.test(name.text) &&
    new RegExp(`\\$\\{?${name.text}\\b`).test(source.script.text.slice(body.pos, body.end))
  const printed = (isUnrolled ? values : [undefined]).flatMap(value => {
    forget([name.text, ...assigned], around, pos)
    if (value !== undefined) put(name.text, value, around, pos)
    return listPrinted(body, { ...around, unrolled: unrolled * (isUnrolled ? values.length : 1) })
  })
  if (!isRun) merge(around, context, pos)
  return printed
}

function ifPrinted(node: If, context: Context): Printed[] {
  const demanded = demandedIn(node)
  if (demanded !== undefined) return [...pipelinePrinted(demanded, context, []), ...branchPrinted(node.then, context)]
  const asked = { ...context, isConditional: true }
  const printed = [...listPrinted(node.clause, asked), ...branchPrinted(node.then, context)]
  for (const { clause, then } of node.elif) printed.push(...listPrinted(clause, asked), ...branchPrinted(then, context))
  if (node.else !== undefined) printed.push(...branchPrinted(node.else, context))
  return printed
}

function pipelinePrinted(node: Pipeline, context: Context, prefixes = node.prefixes): Printed[] {
  const { commands } = node
  const isNegated = prefixes.some(({ type }) => type === 'Negation')
  let input = context.input
  let printed: Printed[] = []
  for (const [index, command] of commands.entries()) {
    const around = commands.length > 1 ? inner(context) : context
    if (index > 0) input = toValue(textOf(printed, context, command.pos), placeIn(context.source, command.pos))
    printed = nodePrinted(command, { ...around, input, isConditional: context.isConditional || isNegated })
  }
  return printed
}

const DECLARING = new Set(['export', 'declare', 'local', 'readonly', 'typeset'])

function commandPrinted(node: CommandNode, context: Context): Printed[] {
  const { run, source } = context
  const words = wordsIn(context)
  const assignments = node.prefix.filter(part => part.type === 'Assignment')
  const routed = redirected(node.redirects, context, wordsIn(context))
  if (node.name === undefined) {
    for (const assignment of assignments) assign(assignment, context, words)
    return routed.send([])
  }
  for (const assignment of assignments) assign(assignment, inner(context), words)
  const written: Value[] = wordValues(node.name, words)
  const isDeclaring = DECLARING.has(node.name.text)
  for (const word of node.args) {
    if (word.type === 'Word') written.push(...wordValues(word, words))
    else if (isDeclaring) {
      assign(word, context, words)
      const start: Piece = { known: `${word.name}=`, place: placeIn(source, word.pos) }
      const value = lookUp(word.name, context)
      written.push(toValue([start, ...(value === undefined || isArray(value) ? [] : value.pieces)], start.place))
    }
  }
  // A function may be called very often, each time with very long words.
  for (const { pieces } of written) run.budget -= pieces.length >> 3
  const { argv, hasOwnConfig } = unwrapped(written)
  const input = routed.input ?? context.input
  const name = argv[0]
  if (name === undefined) return routed.send([])
  const asked = { ...context, input }
  const nested = nestedPrinted(argv, asked) ?? calledPrinted(argv, asked)
  if (nested !== undefined) return routed.send(nested)
  const isConditional = isConditionalIn(context)
  noteBuiltin(argv, asked)
  run.commands.push({
    argv,
    input,
    // What a function was given (`retry docker push …`) stands where it was called.
    place: /^"?\$[@*]"?$/.test(node.name.text) ? (name.pieces[0]?.place ?? name.place) : useIn(source, node.name.pos),
    isConditional,
    hasOwnConfig: hasOwnConfig || assignments.some(assignment => assignment.name === 'DOCKER_CONFIG'),
  })
  const printed = printedBy(argv, input).map((piece): Printed => ({ piece, isConditional }))
  if (literal(name) === 'tee') {
    for (const word of argv.slice(1)) {
      const file = commandFile(word.pieces)
      if (file !== undefined) run.written[file].push(...printed)
    }
  }
  return routed.send(printed)
}

/** A function of the script. */
function calledPrinted(argv: readonly Value[], context: Context): Printed[] | undefined {
  const name = argv[0] && literal(argv[0])
  const called = name === undefined ? undefined : context.run.functions.get(name)
  if (called === undefined) return undefined
  called.isCalled = true
  return nodePrinted(called.node.body, {
    ...context,
    source: called.source,
    positional: argv.slice(1),
    // A function that calls itself is soon too deep.
    depth: context.depth + 8,
  })
}

/** `bash -c '…'`, `eval …`, a here-document for `bash`: the script in it, where all of it is there. */
function nestedPrinted(argv: readonly Value[], context: Context): Printed[] | undefined {
  const text = nestedText(argv, context.input)
  if (text === undefined) return undefined
  const script = scriptOf(text)
  return scriptPrinted(parse(script.text), {
    ...inner(context),
    source: { script, fixed: undefined },
    input: undefined,
    depth: context.depth + 4,
  })
}
