import { contextOf, resolved, type Scope } from './contexts.ts'
import { operandOf } from './template.ts'
import { entriesOf, get, isNull, listOf, type Node, syntheticNode } from './yaml.ts'

export type Combination = ReadonlyMap<string, Node>

/** A matrix is taken apart into no more than this; of a larger one no value is known. */
const MAX_COMBINATIONS = 20

/** No more than this is worked out for it. */
const MAX_WORK = 5000

const MAX_NAME = 1000

/**
 * The combinations of `strategy.matrix`, as GitHub makes them (product, `exclude`, `include`), where all of it is
 * literal; those that differ only in what is not used are one. Source: docs.github.com, "Running variations of jobs in
 * a workflow".
 * @param isUsed whether the job looks at a name, in lowercase
 * @returns `undefined` where there is none, it is not known, or there are too many
 */
export function combinationsOf(
  matrix: Node | undefined,
  scope: Scope,
  isUsed: (name: string) => boolean,
): readonly Combination[] | undefined {
  const root = resolved(matrix, scope)
  if (root?.kind !== 'map') return undefined
  const axes: { readonly name: string; readonly values: readonly Node[] }[] = []
  const extra: Record<string, readonly Combination[]> = { include: [], exclude: [] }
  for (const { key, value } of entriesOf(root)) {
    const list = listOf(resolved(value, scope))
    if (list === undefined || list.items.length > MAX_WORK) return undefined
    // What is not known is one value nevertheless.
    const items = list.items.map(item => resolved(item, scope) ?? item)
    const name = key.text.toLowerCase()
    if (name in extra) extra[name] = items.map(combinationOf)
    else axes.push({ name, values: items })
  }
  const { include = [], exclude = [] } = extra
  const size = axes.reduce((product, { values }) => product * values.length, 1)
  if (size * (1 + include.length + exclude.length) > MAX_WORK) return undefined
  const named = keyOf(scope)
  const isSame = (one: Node | undefined, other: Node | undefined): boolean => named(one) === named(other)
  const product = axes
    .reduce<readonly Combination[]>(
      (rows, { name, values }) => rows.flatMap(row => values.map(value => new Map([...row, [name, value]]))),
      axes.length === 0 ? [] : [new Map()],
    )
    .filter(row => !exclude.some(out => [...out].every(([name, value]) => isSame(row.get(name), value))))
  return distinct(included(product, include, isSame), named, isUsed)
}

/**
 * The names that an expression can find in the matrix of a `strategy:`, in lower case: none where there is no matrix.
 * @returns `undefined` where only the run knows them
 */
export function matrixNames(strategy: Node | undefined, scope: Scope): ReadonlySet<string> | undefined {
  if (strategy === undefined) return new Set()
  const known = resolved(strategy, scope)
  if (known?.kind !== 'map') return undefined
  const matrix = get(known, 'matrix')
  if (matrix === undefined) return new Set()
  const root = resolved(matrix, scope)
  if (root?.kind !== 'map') return undefined
  const names = new Set<string>()
  for (const { key, value } of entriesOf(root)) {
    const name = key.text.toLowerCase()
    if (name === 'exclude') continue
    if (name !== 'include') {
      names.add(name)
      continue
    }
    const rows = listOf(resolved(value, scope))?.items.map(item => resolved(item, scope))
    if (rows === undefined || rows.some(row => row?.kind !== 'map')) return undefined
    for (const row of rows) for (const added of entriesOf(row)) names.add(added.key.text.toLowerCase())
  }
  return names
}

const combinationOf = (node: Node): Combination =>
  new Map(entriesOf(node).map(({ key, value }) => [key.text.toLowerCase(), value]))

/** An entry is added to each row of the product of which it would change no value, and else is a row of its own. */
function included(
  product: readonly Combination[],
  include: readonly Combination[],
  isSame: (one: Node | undefined, other: Node | undefined) => boolean,
): readonly Combination[] {
  const rows = product.map(original => ({ original, all: new Map(original) }))
  const own: Combination[] = []
  for (const entry of include) {
    const fitting = rows.filter(({ original }) =>
      [...entry].every(([name, value]) => !original.has(name) || isSame(original.get(name), value)),
    )
    if (fitting.length === 0) own.push(entry)
    for (const { all } of fitting) for (const [name, value] of entry) all.set(name, value)
  }
  return [...rows.map(({ all }) => all), ...own]
}

function distinct(
  rows: readonly Combination[],
  named: (node: Node | undefined) => string,
  isUsed: (name: string) => boolean,
): readonly Combination[] | undefined {
  const byKey = new Map<string, Combination>()
  for (const row of rows) {
    const used = [...row].filter(([name]) => isUsed(name))
    const key = JSON.stringify(used.map(([name, value]) => [name, named(value)]))
    // What the job does not look at, an action that it uses may: there it has its value, and which one is not known.
    if (!byKey.has(key)) {
      byKey.set(key, new Map([...row].map(([name, value]) => [name, isUsed(name) ? value : unknownOf(name, value)])))
    }
    if (byKey.size > MAX_COMBINATIONS) return undefined
  }
  return byKey.size === 0 ? undefined : [...byKey.values()]
}

const unknownOf = (name: string, { location }: Node): Node => syntheticNode(`\${{ matrix.${name} }}`, location)

/** A name for each value, to compare them by; what is large or not known is the same as nothing but itself. */
function keyOf(scope: Scope): (node: Node | undefined) => string {
  const context = contextOf(scope)
  const names = new Map<Node, string>()
  const nameOf = (node: Node): string => {
    if (node.kind === 'list') return JSON.stringify(node.items.map(named))
    if (node.kind === 'map') return JSON.stringify(entriesOf(node).map(({ key, value }) => [key.text, named(value)]))
    const operand = operandOf(node, context)
    return operand.kind === 'known' ? JSON.stringify(operand.data.coerceString()) : `?${names.size}`
  }
  // Nodes that aliases share are named once, and a name does not grow with what is in it.
  const named = (node: Node | undefined): string => {
    if (node === undefined || isNull(node)) return ''
    const known = names.get(node)
    if (known !== undefined) return known
    const name = nameOf(node)
    const short = name.length > MAX_NAME ? `#${names.size}` : name
    names.set(node, short)
    return short
  }
  return named
}
