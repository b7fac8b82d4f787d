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
import { type PartialString, type Segment, toLiteral } from '../partial-string.ts'
import { hasUnknown, toValue } from '../partial-string-ops.ts'
import { calledPrinted, textVariable } from './called.ts'
import { changedFolder } from './checkout.ts'
import { type Checkout, commandFile, MAX_LENGTH, type ScriptReading, type StdoutChunk, UNREAD } from './command.ts'
import { simulateOutput } from './command-output.ts'
import {
  assignedIn,
  BUDGET,
  type Context,
  conditionalScope,
  inFolder,
  invalidate,
  isConditionalIn,
  isUncertainIn,
  joinBranch,
  lookUp,
  MAX_DEPTH,
  type Run,
  subshell,
  textOf,
  unknownPrinted,
  wordsOf,
} from './context.ts'
import { exitsScript, hasSideEffect, onlyWord, requiredPipeline, runsAtLeastOnce } from './control-flow.ts'
import { readingOf } from './environment-files.ts'
import { isArray, sourceLocation, usageLocation, type Words, wordValue, wordValues } from './expansion.ts'
import { stripPrefixCommands } from './prefix-commands.ts'
import { redirected } from './redirects.ts'
import { applyBuiltin, assign } from './variables.ts'

/**
 * Reads a script of bash or sh: the commands that it runs, in order, and what it leaves behind for later steps. Nothing
 * is run. What is not known is an unknown piece: `$TAG` for a variable, empty for what a command prints.
 * @param env variables that the step sees, as far as they are known
 * @param checkout the repository's files, where it is known which they are
 */
export function readBash(script: Script, env: ReadonlyMap<string, PartialString>, checkout?: Checkout): ScriptReading {
  if (script.text.length > MAX_LENGTH) return UNREAD
  const run: Run = {
    env,
    commands: [],
    written: { env: [], outputs: [] },
    checkout,
    folder: checkout?.folder,
    functions: new Map(),
    budget: BUDGET,
    isPartial: false,
    errexitDisabled: false,
    mayHaveExited: false,
  }
  const context: Context = {
    run,
    source: { script, fixed: undefined },
    scope: { own: new Map(), parentScope: undefined },
    positional: { values: [] },
    isConditional: false,
    isUncertain: false,
    input: undefined,
    depth: 0,
    user: undefined,
  }
  const printed = scriptPrinted(parse(script.text), context)
  for (const { node, source, isCalled } of run.functions.values())
    if (!isCalled) evaluateNode(node.body, { ...conditionalScope(context), source, positional: { values: undefined } })
  return readingOf(script, run, printed)
}

function scriptPrinted(script: ParsedScript, context: Context): StdoutChunk[] {
  const isBroken = (script.errors ?? []).length > 0
  if (isBroken) context.run.isPartial = true
  // Where the grammar is not understood, nothing is certain to run.
  return statementsPrinted(script.commands, isBroken ? { ...context, isConditional: true, isUncertain: true } : context)
}

const statementsPrinted = (statements: readonly Statement[], context: Context): StdoutChunk[] =>
  statements.flatMap(statement => evaluateNode(statement.command, context))

const listPrinted = (list: CompoundList, context: Context): StdoutChunk[] => statementsPrinted(list.commands, context)

/** Goes through a node, and returns what it prints. */
function evaluateNode(node: SyntaxNode, outerContext: Context): StdoutChunk[] {
  const { run } = outerContext
  run.budget--
  if (outerContext.depth > MAX_DEPTH || run.budget < 0) {
    run.isPartial = true
    return [unknownPrinted(outerContext, node.pos)]
  }
  const context = { ...outerContext, depth: outerContext.depth + 1 }
  switch (node.type) {
    case 'Statement':
      return evaluateNode(node.command, context)
    case 'CompoundList':
      return listPrinted(node, context)
    case 'AndOr':
      return andOrPrinted(node, context)
    case 'Pipeline':
      return pipelinePrinted(node, context)
    case 'Command':
      return evaluateCommand(node, context)
    case 'If':
      return ifPrinted(node, context)
    case 'BraceGroup':
      return listPrinted(node.body, context)
    case 'Subshell':
      return inFolder(context, () => listPrinted(node.body, subshell(context)))
    case 'Redirected': {
      const routed = redirected(node.redirects, context, wordsIn(context))
      const printed = evaluateNode(node.command, { ...context, input: routed.input ?? context.input })
      // What went to standard error in it is not kept.
      return routed.send(routed.hasErrors ? [...printed, unknownPrinted(context, node.pos)] : printed)
    }
    case 'For':
      return forPrinted(node, context)
    case 'Select':
      return evaluateBranch(node.body, context)
    case 'While':
      return loopPrinted(context, () => {
        invalidate(assignedIn(node, run), context, node.pos)
        const outerContext = { ...context, isUncertain: true }
        const clause = listPrinted(node.clause, outerContext)
        const isEndless = node.kind === 'while' && /^(true|:)$/.test(onlyWord(node.clause) ?? '')
        return [
          ...clause,
          ...(isEndless ? listPrinted(node.body, outerContext) : evaluateBranch(node.body, outerContext)),
        ]
      })
    case 'ArithmeticFor':
      return loopPrinted(context, () => {
        invalidate(assignedIn(node.body, run), context, node.pos)
        return evaluateBranch(node.body, context)
      })
    case 'ArithmeticCommand':
      invalidate(assignedIn(node, run), context, node.pos)
      return []
    case 'Case':
      wordValue(node.word, wordsIn(context))
      return node.items.flatMap(({ body }) => evaluateBranch(body, context))
    case 'Function':
      run.functions.set(node.name.text, { node, source: context.source, isCalled: false })
      return []
    case 'Coproc':
      return evaluateNode(node.body, conditionalScope(context))
    case 'TestCommand':
      for (const word of wordsOf(node, run)) wordValue(word, wordsIn(context))
      return []
    default:
      return []
  }
}

/** What `break` and `continue` leave out is in the loop. */
function loopPrinted({ run }: Context, body: () => StdoutChunk[]): StdoutChunk[] {
  const before = run.mayHaveExited
  const printed = body()
  run.mayHaveExited = before
  return printed
}

function evaluateBranch(list: CompoundList, context: Context): StdoutChunk[] {
  const inside = conditionalScope(context)
  const printed = listPrinted(list, inside)
  joinBranch(inside, context, list.pos)
  return printed
}

const wordsIn = (context: Context): Words => ({
  source: context.source,
  positional: context.positional.values,
  lookUp: name => lookUp(name, context),
  set: (name, value) => void context.scope.own.set(name, value),
  capture: (script, position) => commandSubstitution(script, position, context),
})

function commandSubstitution(script: ParsedScript, position: number, context: Context): readonly Segment[] {
  const { run, source } = context
  if (context.depth > MAX_DEPTH) {
    run.isPartial = true
    return [{ expression: '', location: sourceLocation(source, position) }]
  }
  // Places in the text of backticks with backslashes are of that text.
  const fixed = source.fixed ?? (script.source === undefined ? undefined : position)
  const printed = subshellPrinted(context, inside =>
    scriptPrinted(script, { ...inside, source: { script: source.script, fixed }, depth: context.depth + 1 }),
  )
  return textOf(printed, context, position)
}

/**
 * What a part prints whose output is gathered; what may not be printed in it is told from what may not run as a whole.
 */
function subshellPrinted(context: Context, printedIn: (inside: Context) => StdoutChunk[]): StdoutChunk[] {
  const { run, positional } = context
  const before = run.mayHaveExited
  const isConditional = isConditionalIn(context)
  run.mayHaveExited = false
  const printed = inFolder(context, () =>
    printedIn({
      ...subshell(context),
      positional: { values: positional.values },
      isConditional,
      isUncertain: false,
    }),
  )
  run.mayHaveExited = before
  return printed
}

/**
 * `a && b`: b runs where a, that is there to do something, has done it. `a || b`: b may not run, and a may fail, unless
 * b ends the script.
 */
function andOrPrinted({ commands, operators }: AndOr, context: Context): StdoutChunk[] {
  let isSkipped = false
  let rescue = -1
  return commands.flatMap((command, index) => {
    const before = operators[index - 1]
    if (before === '||') isSkipped = true
    if (before === '&&' && !hasSideEffect(commands[index - 1])) isSkipped = true
    if (rescue < index) rescue = operators.indexOf('||', index)
    if (rescue < 0) rescue = operators.length
    const isBorne = rescue < operators.length && !exitsScript(commands[rescue + 1])
    const isConditional = context.isConditional || isSkipped || isBorne
    const isUncertain = context.isUncertain || isBorne
    if (!isSkipped) return evaluateNode(command, { ...context, isConditional, isUncertain })
    const inside = conditionalScope(context)
    const printed = evaluateNode(command, inside)
    joinBranch(inside, context, command.pos)
    return printed
  })
}

/** Gone through once: what its variable is, differs from turn to turn. */
function forPrinted({ name, wordlist, body, pos }: For, context: Context): StdoutChunk[] {
  const values = wordlist?.flatMap(word => wordValues(word, wordsIn(context))) ?? []
  const isKnown = ({ segments }: PartialString): boolean => segments.length > 0 && !hasUnknown(segments)
  const isRun = (wordlist?.some(runsAtLeastOnce) ?? false) || values.some(isKnown)
  const outerContext = isRun ? context : conditionalScope(context)
  const printed = loopPrinted(outerContext, () => {
    invalidate([name.text, ...assignedIn(body, context.run)], outerContext, pos)
    return listPrinted(body, { ...outerContext, isUncertain: true })
  })
  if (!isRun) joinBranch(outerContext, context, pos)
  return printed
}

function ifPrinted(node: If, context: Context): StdoutChunk[] {
  const demanded = requiredPipeline(node)
  if (demanded !== undefined) return [...pipelinePrinted(demanded, context, []), ...evaluateBranch(node.then, context)]
  const inner = { ...context, isConditional: true, isUncertain: true }
  const printed = [...listPrinted(node.clause, inner), ...evaluateBranch(node.then, context)]
  for (const { clause, then } of node.elif)
    printed.push(...listPrinted(clause, inner), ...evaluateBranch(then, context))
  if (node.else !== undefined) printed.push(...evaluateBranch(node.else, context))
  return printed
}

function pipelinePrinted(node: Pipeline, context: Context, prefixes = node.prefixes): StdoutChunk[] {
  const { commands } = node
  const isNegated = prefixes.some(({ type }) => type === 'Negation')
  let input = context.input
  let printed: StdoutChunk[] = []
  for (const [index, command] of commands.entries()) {
    if (index > 0) input = toValue(textOf(printed, context, command.pos), sourceLocation(context.source, command.pos))
    const isLast = index === commands.length - 1
    const pipedFrom = index > 0 ? context.run.commands.at(-1)?.argv : context.pipedFrom
    const printedIn = (outerContext: Context): StdoutChunk[] =>
      evaluateNode(command, {
        ...outerContext,
        input,
        pipedFrom,
        isConditional: outerContext.isConditional || isNegated,
        isUncertain: isLast ? context.isUncertain || isNegated : false,
      })
    printed = commands.length > 1 ? subshellPrinted(context, printedIn) : printedIn(context)
  }
  return printed
}

const DECLARING = new Set(['export', 'declare', 'local', 'readonly', 'typeset'])

function evaluateCommand(node: CommandNode, context: Context): StdoutChunk[] {
  const { run, source } = context
  const words = wordsIn(context)
  const assignments = node.prefix.filter(part => part.type === 'Assignment')
  const routed = redirected(node.redirects, context, wordsIn(context))
  if (node.name === undefined) {
    for (const assignment of assignments) assign(assignment, context, words)
    // `$(<file)` gives what is in the file.
    return routed.send(routed.input === undefined ? [] : [unknownPrinted(context, node.pos)])
  }
  for (const assignment of assignments) assign(assignment, subshell(context), words)
  const written: PartialString[] = wordValues(node.name, words)
  const isDeclaring = DECLARING.has(node.name.text)
  for (const word of node.args) {
    if (word.type === 'Word') written.push(...wordValues(word, words))
    else if (isDeclaring) {
      assign(word, context, words)
      const start: Segment = { literal: `${word.name}=`, location: sourceLocation(source, word.pos) }
      const value = lookUp(word.name, context)
      written.push(toValue([start, ...(value === undefined || isArray(value) ? [] : value.segments)], start.location))
    }
  }
  // A function may be called very often, each time with very long words.
  for (const { segments } of written) run.budget -= segments.length >> 3
  const { argv, overridesDockerConfig, user = context.user } = stripPrefixCommands(written)
  const input = routed.input ?? context.input
  const name = argv[0]
  // `env` alone prints the environment; a name that comes to nothing is no command.
  if (name === undefined) return routed.send(written.length === 0 ? [] : [unknownPrinted(context, node.pos)])
  const inner = { ...context, input, user }
  const nested = calledPrinted(argv, inner, node.pos, { evaluateNode, scriptPrinted })
  if (nested !== undefined) return routed.send(nested)
  const isConditional = isConditionalIn(context)
  applyBuiltin(argv, inner, node.pos)
  if (/^(?:cd|pushd|popd)$/.test(toLiteral(name) ?? '') && run.checkout !== undefined)
    run.folder = isConditional ? undefined : changedFolder(argv, run.folder, run.checkout)
  run.commands.push({
    argv,
    input,
    source: context.pipedFrom,
    checkout: run.checkout && {
      ...run.checkout,
      folder: run.folder,
      composeFile: textVariable('COMPOSE_FILE', context),
    },
    // What a function was given (`retry docker push …`) stands where it was called.
    location: /^"?\$[@*]"?$/.test(node.name.text)
      ? (name.segments[0]?.location ?? name.location)
      : usageLocation(source, node.name.pos),
    isConditional,
    overridesDockerConfig: overridesDockerConfig || assignments.some(assignment => assignment.name === 'DOCKER_CONFIG'),
    user,
  })
  const isUncertain = isUncertainIn(context)
  const segments = simulateOutput(argv, input)
  const isQuiet = segments.length === 0 && routed.hasErrors
  const printed = (isQuiet ? [unknownPrinted(context, node.pos).segment] : segments).map(
    (segment): StdoutChunk => ({ segment, isConditional, isUncertain }),
  )
  if (toLiteral(name) === 'tee') {
    for (const word of argv.slice(1)) {
      const file = commandFile(word.segments)
      if (file !== undefined) run.written[file].push(...printed)
    }
  }
  return routed.send(printed)
}
