import { BooleanData, NumberData } from '@actions/expressions/data/index'
import { containerOf, servicesOf } from './containers.ts'
import { contextOf, type Outputs, resolved, type Scope, valuesOf, withEnv } from './contexts.ts'
import { type ExpressionValue, knownOperand, textOperand } from './expression.ts'
import { callFaults, workflowFaults } from './faults.ts'
import { secretsOfFile } from './file-secrets.ts'
import { keepsForksOut } from './fork-guard.ts'
import { handedOn, jobOutputsOf, neededOutputsOf } from './job-outputs.ts'
import { localPath } from './local-path.ts'
import { type Combination, combinationsOf, matrixNames } from './matrix.ts'
import type { Call, CalledWorkflow, Job, Permissions } from './model.ts'
import { type PartialString, toLiteral } from './partial-string.ts'
import { allowed, permissionsOf } from './permissions.ts'
import { check, loaded, MAX_DEPTH, nameOf, noteFaults, type Reader } from './read-limits.ts'
import { outputsOf, readSteps } from './steps.ts'
import { both, type Condition, conditionOf, operandOf, valueOfText } from './template.ts'
import { entriesOf, get, isNull, listOf, type Node, type TextNode, textOf, textsIn } from './yaml.ts'

/** Where jobs stand: those of the file, or those of a workflow that one of its jobs calls. */
export interface JobFrame {
  readonly reader: Reader
  readonly scope: Scope
  /** Of the calling job. */
  readonly permissions: Permissions | undefined
  readonly condition: Condition
  /** The files of the workflows around these. */
  readonly callStack: readonly string[]
}

interface JobRead {
  readonly jobs: readonly Job[]
  readonly outputs: ReadonlyMap<string, PartialString>
  /** It has a condition of its own that may not hold. */
  readonly isConditional: boolean
}

/** The jobs of a file, in its order; each is read after those that it needs. */
export function readJobs(root: Node, frame: JobFrame): { readonly jobs: readonly Job[]; readonly outputs: Outputs } {
  const entries = entriesOf(get(root, 'jobs')).filter(({ value }) => value.kind === 'map')
  const read = new Map<string, JobRead>()
  const outputs = new Map<string, ReadonlyMap<string, PartialString>>()
  /** Those of jobs that may be skipped, which only jobs that are skipped with them can rely on. */
  const sure = new Map<string, ReadonlyMap<string, PartialString>>()
  const skippable = new Set<string>()
  const workflow: JobFrame = { ...frame, scope: withEnv(frame.scope, get(root, 'env')) }
  for (const { key, value } of topologicalOrder(entries)) {
    const isBoundToNeeds = !RUNS_ANYWAY.test(textOf(get(value, 'if'))?.text ?? '')
    // A job sees the outputs of those that it names, and no others.
    const visible = isBoundToNeeds ? outputs : sure
    const needs = new Map(
      needsOf(value).flatMap(need => {
        const found = visible.get(need.toLowerCase())
        return found === undefined ? [] : [[need.toLowerCase(), found] as const]
      }),
    )
    const job = readJob(key.text, key.location, value, root, { ...workflow, scope: { ...workflow.scope, needs } })
    const id = key.text.toLowerCase()
    read.set(key.text, job)
    const isSkipped = isBoundToNeeds && needsOf(value).some(need => skippable.has(need.toLowerCase()))
    if (job.isConditional || isSkipped) skippable.add(id)
    if (job.outputs.size === 0) continue
    const seen = handedOn(id, job.outputs)
    outputs.set(id, seen)
    if (!skippable.has(id)) sure.set(id, seen)
  }
  return { jobs: entries.flatMap(({ key }) => read.get(key.text)?.jobs ?? []), outputs: sure }
}

/**
 * A job with one of these in its condition runs though what it needs was skipped. Source: GitHub docs, "Status check
 * functions".
 */
const RUNS_ANYWAY = /\b(?:always|cancelled|failure)\s*\(/i

/** Jobs behind those that they need; those that need each other in a circle, or what is not there, come last. */
function topologicalOrder<Job extends ReturnType<typeof entriesOf>[number]>(jobs: readonly Job[]): readonly Job[] {
  const waiting = new Map<string, Job[]>()
  const missing = new Map<Job, number>()
  for (const job of jobs) {
    const needs = new Set(needsOf(job.value).map(id => id.toLowerCase()))
    missing.set(job, needs.size)
    for (const need of needs) waiting.set(need, [...(waiting.get(need) ?? []), job])
  }
  const ordered = jobs.filter(job => missing.get(job) === 0)
  for (const done of ordered) {
    for (const job of waiting.get(done.key.text.toLowerCase()) ?? []) {
      const remaining = (missing.get(job) ?? 0) - 1
      missing.set(job, remaining)
      if (remaining === 0) ordered.push(job)
    }
  }
  const found = new Set(ordered)
  return [...ordered, ...jobs.filter(job => !found.has(job))]
}

function needsOf(job: Node): readonly string[] {
  const needs = get(job, 'needs')
  const items = needs === undefined || isNull(needs) ? [] : (listOf(needs)?.items ?? [needs])
  return items.flatMap(item => textOf(item)?.text ?? [])
}

function readJob(id: string, location: Job['location'], node: Node, root: Node, frame: JobFrame): JobRead {
  const { reader, scope } = frame
  const combinations = combinationsHere(node, frame)
  const count = (combinations?.length ?? 1) * (listOf(get(node, 'steps'))?.items.length ?? 1)
  const isTooMuch = combinations !== undefined && combinations.length > 1 && count > reader.budget.steps
  const rows = combinations === undefined || isTooMuch ? [undefined] : combinations
  const names = matrixNames(get(node, 'strategy'), scope)
  const reads = rows.map(matrix =>
    readCombination(id, location, node, root, { ...frame, scope: { ...scope, matrix, matrixNames: names } }),
  )
  return {
    jobs: reads.map(({ job }) => job),
    outputs: sharedOutputs(reads.map(({ outputs }) => outputs)),
    isConditional: reads.some(({ isConditional }) => isConditional),
  }
}

/** Those that the job sees a difference between. */
function combinationsHere(job: Node, { scope, reader }: JobFrame): readonly Combination[] | undefined {
  const matrix = get(get(job, 'strategy'), 'matrix')
  if (matrix === undefined || reader.budget.steps <= 0) return undefined
  const used = usedOfMatrix(job)
  return used.size === 0 ? undefined : combinationsOf(matrix, scope, name => used.has(name) || used.has('*'))
}

/** The names of the matrix that a job looks at, lowercase; `*` where it looks at it in another way. */
function usedOfMatrix(job: Node): ReadonlySet<string> {
  const used = new Set<string>()
  const values = entriesOf(job).flatMap(({ key, value }) => (key.text === 'name' ? [] : [value]))
  for (const { text } of textsIn(...values)) {
    for (const [, name] of text.matchAll(/\bmatrix\b(?:\.([\w-]+))?/gi)) used.add(name?.toLowerCase() ?? '*')
  }
  return used
}

/** Outputs that are the same in all combinations of a matrix; which of them is last is not known. */
function sharedOutputs(outputs: readonly ReadonlyMap<string, PartialString>[]): ReadonlyMap<string, PartialString> {
  const [first = new Map<string, PartialString>(), ...others] = outputs
  if (others.length === 0) return first
  const isEverywhere = (name: string, value: PartialString): boolean =>
    toLiteral(value) !== undefined && others.every(other => sameText(other.get(name), value))
  return new Map([...first].filter(([name, value]) => isEverywhere(name, value)))
}

const sameText = (one: PartialString | undefined, other: PartialString): boolean =>
  one !== undefined && toLiteral(one) !== undefined && toLiteral(one) === toLiteral(other)

function readCombination(
  id: string,
  location: Job['location'],
  node: Node,
  root: Node,
  frame: JobFrame,
): { readonly job: Job } & Omit<JobRead, 'jobs'> {
  const { reader } = frame
  const own = conditionOf(textOf(get(node, 'if')), contextOf(frame.scope))
  const condition = both(frame.condition, own)
  const scope = withEnv(frame.scope, get(node, 'env'))
  const said = permissionsOf(node) ?? permissionsOf(root)
  const permissions = frame.permissions === undefined ? (said ?? 'unknown') : allowed(said, frame.permissions)
  const runner = runnerOf(get(node, 'runs-on'), scope)
  const called = calledBy(node, { ...frame, scope, permissions, condition })
  const shell = shellIn(node) ?? shellIn(root)
  const env = { env: scope.env }
  const { steps, outputs } = readSteps(get(node, 'steps'), {
    reader,
    scope,
    job: env,
    envOverrides: new Map(),
    // What the job's condition leaves open is as open for all of its steps, and no matter of theirs.
    condition: { text: undefined, holds: condition.holds !== false },
    continueOnError: false,
    shell:
      shell === undefined
        ? runner.os === 'windows'
          ? 'pwsh'
          : undefined
        : (toLiteral(valueOfText(shell, contextOf(scope))) ?? ''),
    folder: folderIn(node) ?? folderIn(root),
    callStack: [],
  })
  const end = contextOf({ ...scope, env: env.env, steps: outputs })
  const job: Job = {
    id,
    name: textOf(get(node, 'name'))?.text,
    location,
    needs: needsOf(node),
    condition: own.text,
    keepsForksOut: keepsForksOut(own.text),
    permissions,
    hasEnvironment: isPresent(get(node, 'environment')),
    runner: runner.kind,
    os: runner.os,
    hasContainer: isPresent(get(node, 'container')),
    container: containerOf(get(node, 'container'), scope),
    services: servicesOf(get(node, 'services'), scope),
    matrixNames: scope.matrixNames,
    outputs: jobOutputsOf(get(node, 'outputs'), end),
    neededOutputs: neededOutputsOf(node),
    calls: called?.call,
    steps,
    stepIds: new Set(
      (listOf(get(node, 'steps'))?.items ?? []).flatMap(step => textOf(get(step, 'id'))?.text.toLowerCase() ?? []),
    ),
  }
  const isConditional = own.holds !== true
  return { job, outputs: called?.outputs ?? outputsOf(get(node, 'outputs'), end), isConditional }
}

const shellIn = (node: Node): TextNode | undefined => textOf(get(get(get(node, 'defaults'), 'run'), 'shell'))

const folderIn = (node: Node): TextNode | undefined =>
  textOf(get(get(get(node, 'defaults'), 'run'), 'working-directory'))

const isPresent = (node: Node | undefined): boolean => node !== undefined && !isNull(node)

/** `on: workflow_call`, alone or in a list: it declares no inputs. */
const isNamedIn = (on: Node | undefined): boolean =>
  [on, ...(listOf(on)?.items ?? [])].some(each => textOf(each)?.text === 'workflow_call')

/** Source: docs.github.com, "Choosing the runner for a job". */
function runnerOf(node: Node | undefined, scope: Scope): { readonly kind: Job['runner']; readonly os: Job['os'] } {
  const said = resolved(node, scope)
  const labelled = said?.kind === 'map' ? get(said, 'labels') : said
  const items = labelled === undefined ? [] : (listOf(labelled)?.items ?? [labelled])
  const labels = items.map(item => {
    const text = textOf(item)
    return text === undefined ? undefined : toLiteral(valueOfText(text, contextOf(scope)))?.toLowerCase()
  })
  const os = (['windows', 'macos', 'linux'] as const).find(name =>
    labels.some(label => OS_LABELS[name].test(label ?? '')),
  )
  if (labels.includes('self-hosted')) return { kind: 'self-hosted', os: os ?? 'unknown' }
  const isHosted = said?.kind !== 'map' && labels.length === 1 && /^(?:ubuntu|windows|macos)-/.test(labels[0] ?? '')
  return { kind: isHosted ? 'github-hosted' : 'unknown', os: os ?? 'unknown' }
}

const OS_LABELS = { windows: /windows/, macos: /macos/, linux: /ubuntu|linux/ } as const

function calledBy(
  node: Node,
  frame: JobFrame & { readonly permissions: Permissions },
): { readonly call: Call; readonly outputs: ReadonlyMap<string, PartialString> } | undefined {
  const uses = textOf(get(node, 'uses'))
  if (uses === undefined) return undefined
  const { scope } = frame
  const secrets = get(node, 'secrets')
  const isInherit = textOf(secrets)?.text === 'inherit'
  const lower = (name: string): string => name.toLowerCase()
  const read = readCalled(uses.text.trim(), uses.location, get(node, 'with'), frame)
  const call: Call = {
    uses: uses.text.trim(),
    location: uses.location,
    with: valuesOf(get(node, 'with'), scope, lower),
    secrets: isInherit
      ? 'inherit'
      : secrets === undefined || isNull(secrets)
        ? 'none'
        : valuesOf(secrets, scope, lower),
    workflow: read?.workflow,
  }
  return { call, outputs: read?.outputs ?? new Map() }
}

function readCalled(
  uses: string,
  location: Job['location'],
  given: Node | undefined,
  frame: JobFrame,
): { readonly workflow: CalledWorkflow; readonly outputs: ReadonlyMap<string, PartialString> } | undefined {
  const { reader, scope, callStack } = frame
  const path = localPath(uses)
  if (path === undefined || callStack.includes(path) || callStack.length >= MAX_DEPTH || reader.budget.steps < 0)
    return undefined
  const root = loaded(reader, path)
  const trigger = get(get(root, 'on'), 'workflow_call')
  if (root?.kind !== 'map') return undefined
  if (trigger !== undefined || isNamedIn(get(root, 'on')))
    noteFaults(frame.reader, callFaults(root, given, uses, location))
  const called: Scope = {
    ...scope,
    file: nameOf(reader, path),
    env: new Map(),
    inputs: inputsOf(get(trigger, 'inputs'), given, scope),
    matrix: undefined,
    matrixNames: undefined,
    steps: new Map(),
    needs: new Map(),
  }
  check(reader, path, root, workflowFaults)
  const { jobs, outputs } = readJobs(root, { ...frame, scope: called, callStack: [...callStack, path] })
  const declared = entriesOf(get(trigger, 'secrets')).map(
    ({ key, value }) =>
      [key.text.toLowerCase(), { required: textOf(get(value, 'required'))?.text === 'true' }] as const,
  )
  const workflow: CalledWorkflow = {
    file: called.file,
    jobs,
    declaredSecrets: new Map(declared),
    usedSecrets: secretsOfFile(root),
  }
  return { workflow, outputs: outputsOf(get(trigger, 'outputs'), contextOf({ ...called, jobs: outputs })) }
}

/**
 * What the called workflow is given, else its defaults. Source: docs.github.com, "Workflow syntax",
 * `on.workflow_call.inputs`.
 */
function inputsOf(
  declared: Node | undefined,
  given: Node | undefined,
  scope: Scope,
): ReadonlyMap<string, ExpressionValue> {
  const context = contextOf(scope)
  const values = new Map(entriesOf(given).map(({ key, value }) => [key.text.toLowerCase(), textOf(value)]))
  const outer = contextOf({ ...scope, env: new Map(), matrix: undefined })
  return new Map(
    entriesOf(declared).map(({ key, value }) => {
      const name = key.text.toLowerCase()
      const type = textOf(get(value, 'type'))?.text
      const own = values.get(name)
      const standard = textOf(get(value, 'default'))
      const operand = own === undefined ? standard && operandOf(standard, outer) : operandOf(own, context)
      if (operand !== undefined) return [name, type === 'string' ? textOperand(operand.segments) : operand]
      if (type === 'boolean') return [name, knownOperand(new BooleanData(false), key.location)]
      return [name, type === 'number' ? knownOperand(new NumberData(0), key.location) : textOperand([])]
    }),
  )
}
