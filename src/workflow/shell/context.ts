import { type Function as FunctionNode, forEachChild, type SyntaxNode, type Word } from 'unbash'
import { withoutAtEnd } from '../../util/text.ts'
import type { PartialString, Segment } from '../partial-string.ts'
import { sizeOf, unknownValue } from '../partial-string-ops.ts'
import type { Checkout, Command, StdoutChunk } from './command.ts'
import { isArray, type Positional, type Source, sourceLocation, type Variable } from './expansion.ts'

/** What is gathered while a script is gone through. */
export interface Run {
  readonly env: ReadonlyMap<string, PartialString>
  readonly commands: Command[]
  readonly written: { readonly env: StdoutChunk[]; readonly outputs: StdoutChunk[] }
  /**
   * The files that it can run, and where it is among them: from the root of the repository, `undefined` where that is
   * not known.
   */
  readonly checkout: Checkout | undefined
  folder: string | undefined
  readonly functions: Map<string, { readonly node: FunctionNode; readonly source: Source; isCalled: boolean }>
  /** What the rest of the work may cost; where it is used up, the reading is partial. */
  budget: number
  isPartial: boolean
  /** After `set +e`, or an `exit 0` under a condition: what follows may fail, or not run. */
  errexitDisabled: boolean
  mayHaveExited: boolean
}

/** Variables; those of a branch or a subshell lie over those around it. */
interface Scope {
  readonly own: Map<string, Variable>
  readonly parentScope: Scope | undefined
}

export interface Context {
  readonly run: Run
  readonly source: Source
  readonly scope: Scope
  /** `$1` and on; `shift` and `set --` change them. */
  readonly positional: { values: Positional }
  readonly isConditional: boolean
  /** Whether a command may not run, or run again, though what its output goes to (`$(…)`, a pipe) does. */
  readonly isUncertain: boolean
  readonly input: PartialString | undefined
  readonly depth: number
  /** Whose files commands use, inside a script that sudo runs. */
  readonly user: Command['user']
  readonly pipedFrom?: Command['source']
}

/** Characters, with 32 for each piece. */
const MAX_VALUE = 16_000
export const MAX_DEPTH = 60
export const BUDGET = 200_000

export const subshell = (context: Context): Context => ({
  ...context,
  scope: { own: new Map(), parentScope: context.scope },
})
export const conditionalScope = (context: Context): Context => ({
  ...subshell(context),
  isConditional: true,
  isUncertain: true,
})

/** What a branch has set may be so after it, or not. */
export const joinBranch = (inside: Context, parentScope: Context, position: number): void =>
  invalidate([...inside.scope.own.keys()], parentScope, position)

/** Stands for `$1` and on among the names of variables. */
const ARGUMENTS = '@'

export function invalidate(names: Iterable<string>, context: Context, position: number): void {
  const location = sourceLocation(context.source, position)
  for (const name of names) {
    if (name === ARGUMENTS) context.positional.values = undefined
    else context.scope.own.set(name, unknownValue(`$${name}`, location))
  }
}

/** After a command that may set any variable: `source`, `eval` of what is not known, `export $(cat .env)`. */
export function forgetAll(context: Context, position: number): void {
  const names = new Set(context.run.env.keys())
  for (let at: Scope | undefined = context.scope; at !== undefined; at = at.parentScope)
    for (const name of at.own.keys()) names.add(name)
  invalidate(names, context, position)
}

/** A variable that doubles itself again and again is not followed. */
export function assignBounded(name: string, variable: Variable, context: Context, position: number): void {
  const size = (isArray(variable) ? variable : [variable]).reduce((sum, { segments }) => sum + sizeOf(segments), 0)
  if (size > MAX_VALUE) invalidate([name], context, position)
  else context.scope.own.set(name, variable)
}

export function lookUp(name: string, { scope, run }: Context): Variable | undefined {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.parentScope) {
    const found = at.own.get(name)
    if (found !== undefined) return found
  }
  return run.env.get(name)
}

/** The variables that are set anywhere in a node: in a loop, they are not known at its start. */
export function assignedIn(node: SyntaxNode, run: Run): Set<string> {
  const names = new Set<string>()
  const called = new Set<string>()
  const visit = (child: SyntaxNode): void => {
    if (run.budget-- < 0) return
    if (child.type === 'Assignment') names.add(child.name)
    for (const name of changedBy(child)) names.add(name)
    if (child.type === 'Command' && child.name !== undefined && !called.has(child.name.text)) {
      called.add(child.name.text)
      const body = run.functions.get(child.name.text)?.node.body
      if (body !== undefined) visit(body)
    }
    forEachChild(child, visit)
  }
  visit(node)
  return names
}

const SETTING = /^(?:read|mapfile|readarray|getopts|unset|let)$/

/** The variables that a command sets by their names: `read A`, `((i++))`, `let i=i+1`, `printf -v A`. */
function changedBy(node: SyntaxNode): readonly string[] {
  if (node.type === 'ArithmeticCommand') return node.body.match(/[A-Za-z_]\w*/g) ?? []
  if (node.type !== 'Command') return []
  const words = node.args.map(({ text }) => text)
  if (node.name?.text === 'shift' || node.name?.text === 'set') return [ARGUMENTS]
  if (node.name?.text === 'printf') return words[0] === '-v' && words[1] !== undefined ? [words[1]] : []
  if (!SETTING.test(node.name?.text ?? '')) return []
  return words.flatMap(word => /^[A-Za-z_]\w*/.exec(word)?.[0] ?? [])
}

export function wordsOf(node: SyntaxNode, run: Run): Word[] {
  const words: Word[] = []
  const visit = (child: SyntaxNode): void => {
    if (run.budget-- < 0) return
    if (child.type === 'Word') words.push(child)
    else forEachChild(child, visit)
  }
  visit(node)
  return words
}

/** Whether a command that stands here may not run, or may fail without an end to the script. */
export const isConditionalIn = ({ isConditional, run }: Context): boolean =>
  isConditional || run.errexitDisabled || run.mayHaveExited

/** Whether what is printed here may be missing from what it goes to, or stand there more than once. */
export const isUncertainIn = ({ isUncertain, run }: Context): boolean => isUncertain || run.mayHaveExited

/** A piece in the place of what is printed and not read. */
export const unknownPrinted = (context: Context, position: number): StdoutChunk => ({
  segment: { expression: '', location: sourceLocation(context.source, position) },
  isConditional: isConditionalIn(context),
  isUncertain: isUncertainIn(context),
})

/** Runs what has a folder of its own: a subshell, another script. */
export function inFolder<T>({ run }: Context, read: () => T, folder = run.folder): T {
  const before = run.folder
  run.folder = folder
  const result = read()
  run.folder = before
  return result
}

/**
 * What was printed as one text, without the line ends behind it; unknown as a whole where a part of it may not be
 * printed.
 */
export function textOf(printed: readonly StdoutChunk[], context: Context, position: number): readonly Segment[] {
  if (printed.some(({ isUncertain }) => isUncertain))
    return [{ expression: '', location: sourceLocation(context.source, position) }]
  const segments = printed.map(({ segment }) => segment)
  for (let last = segments.at(-1); last !== undefined && 'literal' in last; last = segments.at(-1)) {
    const known = withoutAtEnd(last.literal, '\r\n')
    segments.pop()
    if (known === '') continue
    segments.push({ ...last, literal: known })
    break
  }
  return segments
}
