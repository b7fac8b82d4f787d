import { type Function as FunctionNode, forEachChild, type SyntaxNode, type Word } from 'unbash'
import type { Value } from '../value.ts'
import type { Command, Printed } from './command.ts'
import { sizeOf, unknownValue } from './pieces.ts'
import { isArray, placeIn, type Source, type Variable } from './words.ts'

/** What is gathered while a script is gone through. */
export interface Run {
  readonly env: ReadonlyMap<string, Value>
  readonly commands: Command[]
  readonly written: { readonly env: Printed[]; readonly outputs: Printed[] }
  readonly functions: Map<string, { readonly node: FunctionNode; readonly source: Source; isCalled: boolean }>
  /** What the rest of the work may cost; where it is used up, the reading is partial. */
  budget: number
  isPartial: boolean
  /** After `set +e`, or an `exit 0` under a condition: what follows may fail, or not run. */
  isLax: boolean
  mayHaveEnded: boolean
}

/** Variables; those of a branch or a subshell lie over those around it. */
interface Scope {
  readonly own: Map<string, Variable>
  readonly around: Scope | undefined
}

export interface Context {
  readonly run: Run
  readonly source: Source
  readonly scope: Scope
  readonly positional: readonly Value[]
  readonly isConditional: boolean
  readonly input: Value | undefined
  readonly depth: number
  /** How often the body of the loops around is gone through. */
  readonly unrolled: number
}

/** Characters, with 32 for each piece. */
const MAX_VALUE = 16_000
export const MAX_DEPTH = 60
export const BUDGET = 200_000

export const inner = (context: Context): Context => ({ ...context, scope: { own: new Map(), around: context.scope } })
export const branch = (context: Context): Context => ({ ...inner(context), isConditional: true })

/** What a branch has set may be so after it, or not. */
export const merge = (inside: Context, around: Context, position: number): void =>
  forget([...inside.scope.own.keys()], around, position)

export function forget(names: Iterable<string>, context: Context, position: number): void {
  const place = placeIn(context.source, position)
  for (const name of names) context.scope.own.set(name, unknownValue(`$${name}`, place))
}

/** A variable that doubles itself again and again is not followed. */
export function put(name: string, variable: Variable, context: Context, position: number): void {
  const size = (isArray(variable) ? variable : [variable]).reduce((sum, { pieces }) => sum + sizeOf(pieces), 0)
  if (size > MAX_VALUE) forget([name], context, position)
  else context.scope.own.set(name, variable)
}

export function lookUp(name: string, { scope, run }: Context): Variable | undefined {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.around) {
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
  isConditional || run.isLax || run.mayHaveEnded
