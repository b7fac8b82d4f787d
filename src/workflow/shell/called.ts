import { type ParsedScript, parse, type SyntaxNode } from 'unbash'
import { type PartialString, toDisplayString, toLiteral } from '../partial-string.ts'
import { isQuiet, otherScript, scriptFile } from './checkout.ts'
import { MAX_LENGTH, type StdoutChunk } from './command.ts'
import { type Context, inFolder, lookUp, subshell, unknownPrinted } from './context.ts'
import { isArray } from './expansion.ts'
import { makeScript } from './makefile.ts'
import { inlineScript, scriptOf } from './nested.ts'
import { baseName } from './prefix-commands.ts'

/**
 * What goes through a script and returns what it prints; handed in, since a command may lead to a script and that to
 * commands.
 */
export interface Interpreter {
  readonly evaluateNode: (node: SyntaxNode, context: Context) => StdoutChunk[]
  readonly scriptPrinted: (script: ParsedScript, context: Context) => StdoutChunk[]
}

/**
 * What a command prints that runs more of Bash: a function, an inline script, a script of the checkout, `make`.
 * @param position of the command in its script
 * @returns `undefined` for any other command, and where the script is not known
 */
export const calledPrinted = (
  argv: readonly PartialString[],
  context: Context,
  position: number,
  interpreter: Interpreter,
): StdoutChunk[] | undefined =>
  inlinePrinted(argv, context, interpreter) ??
  functionPrinted(argv, context, interpreter) ??
  filePrinted(argv, context, position, interpreter)

/** A function of the script. */
function functionPrinted(
  argv: readonly PartialString[],
  context: Context,
  { evaluateNode }: Interpreter,
): StdoutChunk[] | undefined {
  const name = argv[0] && toLiteral(argv[0])
  const called = name === undefined ? undefined : context.run.functions.get(name)
  if (called === undefined) return undefined
  called.isCalled = true
  return evaluateNode(called.node.body, {
    ...context,
    source: called.source,
    positional: { values: argv.slice(1) },
    // A function that calls itself is soon too deep.
    depth: context.depth + 8,
  })
}

/** `bash -c '…'`, `eval …`, a here-document for `bash`: the script in it, where all of it is there. */
function inlinePrinted(
  argv: readonly PartialString[],
  context: Context,
  { scriptPrinted }: Interpreter,
): StdoutChunk[] | undefined {
  const text = inlineScript(argv, context.input)
  if (text === undefined) return undefined
  const script = scriptOf(text)
  // `eval` runs it in this shell; what comes behind `bash -c '…'` is what the script has for `$0`, `$1` and on.
  const isInThisShell = baseName(argv[0]) === 'eval'
  return scriptPrinted(parse(script.text), {
    ...(isInThisShell ? context : { ...subshell(context), positional: { values: undefined } }),
    source: { script, fixed: undefined },
    input: undefined,
    depth: context.depth + 4,
  })
}

/** A variable that is no array. */
export function textVariable(name: string, context: Context): PartialString | undefined {
  const found = lookUp(name, context)
  return found === undefined || isArray(found) ? undefined : found
}

/** A script of the repository, or what `make` runs. */
function filePrinted(
  argv: readonly PartialString[],
  context: Context,
  position: number,
  interpreter: Interpreter,
): StdoutChunk[] | undefined {
  const { run } = context
  const { checkout, folder } = run
  const [name] = argv
  if (checkout === undefined || name === undefined) return undefined
  if (/^g?make$/.test(toLiteral(name) ?? '')) {
    const made = makeScript(argv, checkout, folder, variable => textVariable(variable, context))
    if (made === undefined) return undefined
    const printed = inFolder(
      context,
      () => textPrinted(made.text, context, position, { values: [] }, interpreter),
      made.folder,
    )
    // It prints its commands, too.
    return [...printed, unknownPrinted(context, position)]
  }
  const other = otherScript(argv, checkout, folder)
  if (other !== undefined && isQuiet(other, checkout)) return [unknownPrinted(context, position)]
  const file = scriptFile(argv, checkout, folder)
  if (file === undefined) return undefined
  if (file.isSourced) {
    const positional = file.words.length > 0 ? { values: file.words } : context.positional
    return textPrinted(file.text, context, position, positional, interpreter, true)
  }
  const before = { errexitDisabled: run.errexitDisabled, mayHaveExited: run.mayHaveExited }
  // Without `set -e` a command may fail and the script goes on.
  run.errexitDisabled ||=
    !ENDS_ON_ERROR.test(toDisplayString(file.text)) && !argv.some(word => /^-[a-z]*e/.test(toLiteral(word) ?? ''))
  const printed = inFolder(context, () =>
    textPrinted(file.text, context, position, { values: file.words }, interpreter),
  )
  Object.assign(run, before)
  return printed
}

const ENDS_ON_ERROR = /^(?:#!.{0,80}\s-[a-z]*e|[ \t]*set[ \t]+-[a-z]*e|[ \t]*set[ \t]+-o[ \t]+errexit)/m

/** @param isOwn it shares the variables of what is around it */
function textPrinted(
  text: PartialString,
  context: Context,
  position: number,
  positional: Context['positional'],
  { scriptPrinted }: Interpreter,
  isOwn = false,
): StdoutChunk[] {
  const script = scriptOf(text)
  if (script.text.length > MAX_LENGTH) {
    context.run.isPartial = true
    return [unknownPrinted(context, position)]
  }
  return scriptPrinted(parse(script.text), {
    ...(isOwn ? context : subshell(context)),
    source: { script, fixed: undefined },
    positional,
    input: undefined,
    // One that runs itself is soon too deep.
    depth: context.depth + 8,
  })
}
