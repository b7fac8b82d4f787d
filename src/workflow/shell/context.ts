import { type Function as FunctionNode, forEachChild, type SyntaxNode, type Word } from 'unbash'
import type { PartialString } from '../partial-string.ts'
import { sizeOf, unknownValue } from '../partial-string-ops.ts'
import type { Command, StdoutChunk } from './command.ts'
import { isArray, type Source, sourceLocation, type Variable } from './expansion.ts'

/** What is gathered while a script is gone through. */
export interface Run {
  readonly env: ReadonlyMap<string, PartialString>
  readonly commands: Command[]
  readonly written: { readonly env: StdoutChunk[]; readonly outputs: StdoutChunk[] }
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
  readonly positional: readonly PartialString[]
  readonly isConditional: boolean
  readonly input: PartialString | undefined
  readonly depth: number
  /** How often the body of the loops around is gone through. */
  readonly unrolled: number
}

/** Characters, with 32 for each piece. */
const MAX_VALUE = 16_000
export const MAX_DEPTH = 60
export const BUDGET = 200_000

export const subshell = (context: Context): Context => ({
  ...context,
  scope: { own: new Map(), parentScope: context.scope },
})
export const conditionalScope = (context: Context): Context => ({ ...subshell(context), isConditional: true })

/** What a branch has set may be so after it, or not. */
export const joinBranch = (inside: Context, parentScope: Context, position: number): void =>
  invalidate([...inside.scope.own.keys()], parentScope, position)

export function invalidate(names: Iterable<string>, context: Context, position: number): void {
  const location = sourceLocation(context.source, position)
  for (const name of names) context.scope.own.set(name, unknownValue(`$${name}`, location))
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
  const visit = (child: SyntaxNode): void => {
    if (run.budget-- < 0) return
    if (child.type === 'Assignment') names.add(child.name)
    if (child.type === 'Command' && child.name?.text === 'read')
      for (const word of child.args) if (/^\w+$/.test(word.text)) names.add(word.text)
    forEachChild(child, visit)
  }
  visit(node)
  return names
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
