import { Dictionary, type ExpressionData, Array as ListData, Null } from '@actions/expressions/data/index'
import { type ExpressionValue, knownOperand, type LookUp, textOperand } from './expression.ts'
import { isActionFile } from './local-path.ts'
import type { PartialString, SourceLocation } from './partial-string.ts'
import { type Context, operandOf, valueOfText } from './template.ts'
import { entriesOf, isNull, type MapNode, type Node, syntheticNode, textOf } from './yaml.ts'

/** What expressions can know at a place of a workflow. What is not here is only known when the job runs. */
export interface Scope {
  readonly file: string
  readonly env: ReadonlyMap<string, PartialString>
  /** By lower-case name, all that there are; `undefined` where who starts the workflow gives them. */
  readonly inputs: ReadonlyMap<string, ExpressionValue> | undefined
  /** One combination, by lower-case name; `undefined` where they are not known. */
  readonly matrix: ReadonlyMap<string, Node> | undefined
  /** All names that any combination has; `undefined` where only the run knows them. */
  readonly matrixNames: ReadonlySet<string> | undefined
  /** Outputs of steps and of jobs, by lower-case id and name. */
  readonly steps: Outputs
  readonly needs: Outputs
  /** Of the jobs of a called workflow, for its own outputs. */
  readonly jobs: Outputs
  /** `github.event_name`, where it can be but one. */
  readonly event: ExpressionValue | undefined
  /** What is known of this run beside the file, by the spelling of `Piece.unknown`. */
  readonly substitutions: ReadonlyMap<string, string>
  readonly budget: Context['budget']
}

export type Outputs = ReadonlyMap<string, ReadonlyMap<string, PartialString>>

export const contextOf = (scope: Scope): Context => ({
  lookUp: path => lookUp(scope, path),
  substitutions: scope.substitutions,
  budget: scope.budget,
})

function lookUp(scope: Scope, [root, ...names]: Parameters<LookUp>[0]): ReturnType<LookUp> {
  const [first = '', second, third] = names.map(name => name.toLowerCase())
  if (root === 'env' && names.length === 1) return operandIn(scope.env, names[0] ?? '')
  if (root === 'inputs' && names.length === 1) return inputIn(scope, first)
  if (root === 'matrix' && names.length > 0) return matrixIn(scope, names)
  if (root === 'github' && names.length === 1 && first === 'event_name') return scope.event
  if ((root === 'steps' || root === 'needs' || root === 'jobs') && names.length === 3 && second === 'outputs') {
    return operandIn(scope[root].get(first) ?? new Map(), third ?? '')
  }
  return undefined
}

function operandIn(values: ReadonlyMap<string, PartialString>, name: string): ExpressionValue | undefined {
  const value = values.get(name)
  return value === undefined ? undefined : textOperand(value.segments)
}

function inputIn({ inputs, file }: Scope, name: string): ReturnType<LookUp> {
  if (inputs === undefined) return undefined
  return inputs.get(name) ?? (isActionFile(file) ? 'undeclared' : nullOperand(file))
}

const nullOperand = (file: string): ExpressionValue => knownOperand(new Null(), { file, line: 1, column: 1 })

function matrixIn(scope: Scope, [name = '', ...names]: readonly string[]): ReturnType<LookUp> {
  if (scope.matrixNames?.has(name.toLowerCase()) === false) return 'undeclared'
  if (scope.matrix === undefined) return undefined
  // The texts of a matrix see neither the matrix nor `env`.
  const context = contextOf({ ...scope, matrix: undefined, env: new Map() })
  let node = scope.matrix.get(name.toLowerCase())
  for (const step of names) {
    // What an expression gives may have members, which are as unknown as it is.
    if (node?.kind === 'text' && operandOf(node, context).kind === 'open') return undefined
    node = memberOf(node, step.toLowerCase())
  }
  if (node === undefined) return nullOperand(scope.file)
  return node.kind === 'text' ? operandOf(node, context) : undefined
}

function memberOf(node: Node | undefined, name: string): Node | undefined {
  if (node?.kind === 'map') return entriesOf(node).find(({ key }) => key.text.toLowerCase() === name)?.value
  return node?.kind === 'list' ? node.items[Number(name)] : undefined
}

/** `env:`, on top of what is there already; each is evaluated with what is there, and not with its neighbours. */
export function withEnv(scope: Scope, node: Node | undefined): Scope {
  const values = valuesOf(node, scope)
  return values.size === 0 ? scope : { ...scope, env: new Map([...scope.env, ...values]) }
}

/** The texts of a map, filled in; other nodes are left out. */
export function valuesOf(
  node: Node | undefined,
  scope: Scope,
  named: (name: string) => string = name => name,
  filled: typeof valueOfText = valueOfText,
): ReadonlyMap<string, PartialString> {
  const context = contextOf(scope)
  return new Map(
    entriesOf(node).flatMap(({ key, value }) => {
      const text = textOf(value)
      return text === undefined ? [] : [[named(key.text), filled(text, context)] as const]
    }),
  )
}

/** A datum that an expression gave, as if it stood in the file. */
function nodeOf(data: ExpressionData, location: SourceLocation): Node {
  if (data instanceof ListData)
    return { kind: 'list', items: data.values().map(item => nodeOf(item, location)), location }
  if (!(data instanceof Dictionary))
    return syntheticNode(data.coerceString(), location, !('value' in data && typeof data.value === 'string'))
  const entries: MapNode['entries'] = new Map(
    data.pairs().map(({ key, value }) => [key, { key: syntheticNode(key, location), value: nodeOf(value, location) }]),
  )
  return { kind: 'map', entries, location }
}

/** The node, or what its one expression gives where that is known. */
export function resolved(node: Node | undefined, scope: Scope): Node | undefined {
  if (node?.kind !== 'text' || isNull(node) || !node.text.trimStart().startsWith('${{')) return node
  const operand = operandOf(node, contextOf(scope))
  return operand.kind === 'known' ? nodeOf(operand.data, node.location) : undefined
}
