import { contextsIn, isSyntaxFault } from './expression.ts'
import type { WorkflowFault } from './model.ts'
import type { SourceLocation } from './partial-string.ts'
import { expressionsOf } from './template.ts'
import { entriesOf, get, isNull, listOf, type Node, type TextNode, textOf } from './yaml.ts'

/**
 * What GitHub refuses a file for, as far as its expressions and the inputs of its calls show it. Everything else that
 * can be wrong with a workflow file is a linter's.
 */

const OF_JOB = 'github needs strategy matrix vars inputs'
const OF_STEP = `${OF_JOB} job runner env steps`

/**
 * The contexts of the keys whose values decide whether a job runs, where, and with what. Source: docs.github.com,
 * "Contexts reference", "Context availability".
 */
const OF_KEYS: Readonly<Record<string, string>> = {
  concurrency: OF_JOB,
  env: `${OF_JOB} secrets`,
  if: 'github needs vars inputs',
  name: OF_JOB,
  'runs-on': OF_JOB,
  secrets: 'github needs strategy matrix secrets inputs vars',
  strategy: 'github needs vars inputs',
  with: OF_JOB,
}

/** Of a workflow file. */
export function workflowFaults(root: Node): readonly WorkflowFault[] {
  const faults: Checked = { faults: [], seen: new Set() }
  check(get(root, 'env'), 'github secrets inputs vars', 'env', faults)
  for (const { value: job } of entriesOf(get(root, 'jobs'))) {
    for (const [key, contexts] of Object.entries(OF_KEYS)) {
      if (key === 'secrets' && textOf(get(job, key)) !== undefined) continue
      check(get(job, key), contexts, `jobs.<job_id>.${key}`, faults, key === 'if')
    }
    const environment = get(job, 'environment')
    check(textOf(environment) ?? get(environment, 'name'), OF_JOB, 'jobs.<job_id>.environment', faults)
    const container = get(job, 'container')
    check(textOf(container) ?? get(container, 'image'), OF_JOB, 'jobs.<job_id>.container.image', faults)
    for (const { value } of entriesOf(get(job, 'services')))
      check(get(value, 'image'), OF_JOB, 'jobs.<job_id>.services', faults)
    check(get(job, 'outputs'), `${OF_STEP} secrets`, 'jobs.<job_id>.outputs', faults)
    checkSteps(get(job, 'steps'), `${OF_STEP} secrets`, faults)
  }
  return faults.faults
}

/**
 * Of a local action that is made of steps: they have no secrets, and no jobs before them. Source:
 * actions/runner:src/Runner.Worker/action_yaml.json.
 */
export function actionFaults(root: Node): readonly WorkflowFault[] {
  const faults: Checked = { faults: [], seen: new Set() }
  // `vars` is left open.
  checkSteps(get(get(root, 'runs'), 'steps'), 'github inputs strategy matrix job runner env steps vars', faults)
  return faults.faults
}

function checkSteps(list: Node | undefined, contexts: string, faults: Checked): void {
  const ofCondition = contexts.replace(' secrets', '')
  for (const step of listOf(list)?.items ?? []) {
    check(get(step, 'if'), ofCondition, 'steps.if', faults, true)
    for (const key of ['name', 'run', 'env', 'with', 'working-directory', 'continue-on-error', 'timeout-minutes'])
      check(get(step, key), contexts, `steps.${key}`, faults)
  }
}

/** What is found, and what was looked at. */
interface Checked {
  readonly faults: WorkflowFault[]
  readonly seen: Set<Node>
}

/** Of one file; nobody reads more. */
const MAX_FAULTS = 50

/** A value, or all values of a map or a list. */
function check(node: Node | undefined, contexts: string, key: string, checked: Checked, isCondition = false): void {
  const { faults, seen } = checked
  // What aliases share is looked at once.
  if (node === undefined || seen.has(node) || faults.length >= MAX_FAULTS) return
  seen.add(node)
  if (node.kind === 'list') for (const item of node.items) check(item, contexts, key, checked)
  if (node.kind === 'map') for (const { value } of node.entries.values()) check(value, contexts, key, checked)
  if (node.kind !== 'text' || isNull(node) || node.text.trim() === '') return
  for (const { expression, location } of expressionsIn(node, isCondition)) {
    const fault = expression === undefined ? ({ cause: 'not-closed' } as const) : faultOf(expression, contexts, key)
    if (fault !== undefined) faults.push({ ...fault, location })
  }
}

/** `if:` is one without `${{ }}`, too. */
function* expressionsIn(
  node: TextNode,
  isCondition: boolean,
): Generator<{ readonly expression: string | undefined; readonly location: SourceLocation }> {
  const { text } = node
  if (isCondition && !text.includes('${{')) {
    yield { expression: text, location: node.location }
    return
  }
  for (const { start, expression } of expressionsOf(text)) yield { expression, location: node.locationAt(start) }
}

/** Of an expression that is read at all. */
type ExpressionFault =
  | { readonly cause: 'syntax'; readonly text: string; readonly corrected?: string }
  | { readonly cause: 'context'; readonly context: string; readonly key: string; readonly text: string }

function faultOf(expression: string, contexts: string, key: string): ExpressionFault | undefined {
  const text = expression.trim()
  if (isSyntaxFault(expression)) {
    const corrected = text.replaceAll('"', "'")
    return { cause: 'syntax', text, ...(!isSyntaxFault(corrected) && { corrected }) }
  }
  const allowed = contexts.split(' ')
  const context = contextsIn(expression).find(name => !allowed.includes(name))
  return context === undefined ? undefined : { cause: 'context', context, key, text }
}

/** The inputs of a called workflow: those that are required and not given, and those that it does not have. */
export function callFaults(
  root: Node,
  given: Node | undefined,
  uses: string,
  location: SourceLocation,
): readonly WorkflowFault[] {
  const declared = get(get(get(root, 'on'), 'workflow_call'), 'inputs')
  const names = new Set(entriesOf(given).map(({ key }) => key.text.toLowerCase()))
  const missing = missingIn(declared, names).map(
    input => ({ cause: 'input-missing', of: 'workflow', input, uses, location }) as const,
  )
  const known = new Set(entriesOf(declared).map(({ key }) => key.text.toLowerCase()))
  const unknown = entriesOf(given)
    .filter(({ key }) => !known.has(key.text.toLowerCase()))
    .map(({ key }) => ({ cause: 'input-unknown', input: key.text, uses, location: key.location }) as const)
  return [...missing, ...unknown]
}

/** The inputs of a local action that are required, not given, and used: they are empty then, and nobody says so. */
export function actionCallFaults(
  root: Node,
  given: ReadonlySet<string>,
  uses: string,
  location: SourceLocation,
): readonly WorkflowFault[] {
  const required =
    requiredOf.get(root) ?? missingIn(get(root, 'inputs'), new Set()).filter(input => isUsed(get(root, 'runs'), input))
  requiredOf.set(root, required)
  return required
    .filter(input => !given.has(input.toLowerCase()))
    .map(input => ({ cause: 'input-missing', of: 'action', input, uses, location }) as const)
}

/** An action may be used very often. */
const requiredOf = new WeakMap<Node, readonly string[]>()

const missingIn = (declared: Node | undefined, given: ReadonlySet<string>): readonly string[] =>
  entriesOf(declared)
    .filter(({ value }) => textOf(get(value, 'required'))?.text === 'true' && get(value, 'default') === undefined)
    .map(({ key }) => key.text)
    .filter(name => !given.has(name.toLowerCase()))

function isUsed(node: Node | undefined, input: string): boolean {
  const reference = `inputs.${input.toLowerCase()}`
  const seen = new Set<Node>()
  const visit = (each: Node): boolean => {
    if (seen.has(each)) return false
    seen.add(each)
    if (each.kind === 'list') return each.items.some(visit)
    if (each.kind === 'map') return [...each.entries.values()].some(({ value }) => visit(value))
    return each.text.toLowerCase().includes(reference)
  }
  return node !== undefined && visit(node)
}
