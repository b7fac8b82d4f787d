import { contextOf, type Outputs, type Scope, valuesOf, withEnv } from './contexts.ts'
import type { ExpressionValue } from './expression.ts'
import { textOperand } from './expression.ts'
import { actionCallFaults, actionFaults } from './faults.ts'
import { keepsForksOut } from './fork-guard.ts'
import { localPath } from './local-path.ts'
import type { RegistryOperation, Script, Step, Uses } from './model.ts'
import { operationsOf } from './operations/index.ts'
import { type PartialString, toDisplayString, toLiteral } from './partial-string.ts'
import { unknownValue } from './partial-string-ops.ts'
import { check, loaded, MAX_DEPTH, nameOf, noteFaults, type Reader } from './read-limits.ts'
import { secretsIn, secretsOfNamed } from './secrets.ts'
import { folderOf, pathOf } from './shell/checkout.ts'
import type { Checkout } from './shell/command.ts'
import { isCredential } from './shell/command-output.ts'
import {
  both,
  type Condition,
  type Context,
  conditionOf,
  inputOfText,
  operandOf,
  scriptOf,
  substitute,
  valueOfText,
} from './template.ts'
import { entriesOf, get, isNull, listOf, mapOf, type Node, type TextNode, textOf } from './yaml.ts'

/** Where steps stand: those of a job, or those of a local action that one of its steps uses. */
export interface Frame {
  readonly reader: Reader
  readonly scope: Scope
  /** What `GITHUB_ENV` adds to: the job's variables, shared with the actions that it uses. */
  readonly job: { env: ReadonlyMap<string, PartialString>; isMoved?: boolean }
  /** `env:` of the steps that use the actions around these. */
  readonly envOverrides: ReadonlyMap<string, PartialString>
  readonly condition: Condition
  readonly continueOnError: boolean
  /** The shell where the step names none. */
  readonly shell: string | undefined
  /** `working-directory:` where the step has none. */
  readonly folder: TextNode | undefined
  /** The files of the actions around these. */
  readonly callStack: readonly string[]
}

/** Reads steps one after the other, each with what those before it left behind. */
export function readSteps(
  list: Node | undefined,
  frame: Frame,
): { readonly steps: readonly Step[]; readonly outputs: Outputs } {
  const steps: Step[] = []
  const outputs = new Map<string, ReadonlyMap<string, PartialString>>()
  const skippable: Producer[] = []
  for (const node of listOf(list)?.items ?? []) {
    if (frame.reader.budget.steps <= 0) break
    if (mapOf(node) === undefined) continue
    frame.reader.budget.steps--
    const id = textOf(get(node, 'id'))?.text
    const read = readStep(node, id, { ...frame, scope: { ...frame.scope, steps: outputs } }, skippable)
    for (const step of read.steps) steps.push(step)
    if (id === undefined || read.outputs.size === 0) continue
    const sure = read.isSkippable ? credentialsOf(read.outputs) : read.outputs
    if (sure.size > 0) outputs.set(id.toLowerCase(), sure)
    if (read.isSkippable) skippable.push({ id: id.toLowerCase(), condition: read.condition, outputs: read.outputs })
  }
  return { steps, outputs }
}

/** A step that may not run, or may fail and be passed over: what it would have set may be empty. */
interface Producer {
  readonly id: string
  readonly condition: string | undefined
  readonly outputs: ReadonlyMap<string, PartialString>
}

/** What Azure gave to log in with has no other use: it is what it is, or the login fails. */
const credentialsOf = (outputs: ReadonlyMap<string, PartialString>): ReadonlyMap<string, PartialString> =>
  new Map([...outputs].filter(([, { segments }]) => segments.some(isCredential)))

/** Outputs for a step under a condition: those, too, of the steps that run under the same one. */
function outputsUnder(condition: string | undefined, sure: Outputs, skippable: readonly Producer[]): Outputs {
  const added = skippable.filter(producer => implies(condition, producer.condition))
  return added.length === 0 ? sure : new Map([...sure, ...added.map(({ id, outputs }) => [id, outputs] as const)])
}

/** Whether one condition holds only where another does, as far as their texts tell. */
function implies(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false
  if (one === other) return true
  return !one.includes('||') && !other.includes('||') && one.split(' && ').includes(other)
}

interface StepRead {
  readonly steps: readonly Step[]
  readonly outputs: ReadonlyMap<string, PartialString>
  /** Its own condition, and whether its outputs may be empty for that, or for a failure that is passed over. */
  readonly condition: string | undefined
  readonly isSkippable: boolean
}

function readStep(node: Node, id: string | undefined, frame: Frame, skippable: readonly Producer[]): StepRead {
  const { job, envOverrides } = frame
  const seen = envOverrides.size === 0 ? job.env : new Map([...job.env, ...envOverrides])
  const outer = { ...frame.scope, env: seen }
  const ownCondition = conditionOf(textOf(get(node, 'if')), contextOf(withEnv(outer, get(node, 'env'))))
  const steps = outputsUnder(ownCondition.text, outer.steps, skippable)
  const scope = withEnv({ ...outer, steps }, get(node, 'env'))
  const condition = both(frame.condition, ownCondition)
  const mayFailAlone = isTrueOrUnknown(get(node, 'continue-on-error'), scope)
  const continueOnError = frame.continueOnError || mayFailAlone
  const isSkippable = ownCondition.holds !== true || mayFailAlone
  const usesText = textOf(get(node, 'uses'))
  const given = valuesOf(get(node, 'with'), scope, name => name.toLowerCase(), inputOfText)
  const composite = usesText === undefined ? undefined : compositeOf(usesText.text, frame)
  if (composite !== undefined && usesText !== undefined) {
    const { reader } = frame
    check(reader, composite.path, composite.root, actionFaults)
    noteFaults(reader, actionCallFaults(composite.root, new Set(given.keys()), usesText.text.trim(), usesText.location))
    const own =
      get(node, 'env') === undefined
        ? envOverrides
        : new Map([...envOverrides, ...valuesOf(get(node, 'env'), { ...scope, env: seen })])
    const read = readComposite(composite, given, { ...frame, scope, envOverrides: own, condition, continueOnError })
    return { ...read, condition: ownCondition.text, isSkippable }
  }
  const uses = usesText === undefined ? undefined : usesOf(usesText)
  const script = scriptIn(node, uses, frame.shell, scope)
  const { operations, env, setsUnknownNames, outputs } =
    condition.holds === false
      ? { operations: [], env: new Map(), setsUnknownNames: false, outputs: new Map() }
      : operationsOf({
          location: node.location,
          id,
          uses,
          with: given,
          script,
          env: scope.env,
          isConditional: condition.holds === undefined,
          checkout: checkoutFor(node, frame, contextOf(scope)),
        })
  if (setsUnknownNames || operations.some(({ kind }) => kind === 'unanalyzable')) job.env = withoutEmpty(job.env)
  const set = mayFailAlone ? [...env.keys()].map(name => [name, unknownValue(`$${name}`, node.location)] as const) : env
  // Another repository, or another folder: its files are not where a script looks for them.
  if (uses?.action === 'actions/checkout' && isElsewhere(given)) job.isMoved = true
  if (env.size > 0) job.env = new Map([...job.env, ...set])
  const own = valuesOf(get(node, 'env'), { ...scope, env: seen })
  const segments = [
    ...[...given.values(), ...own.values()].flatMap(value => value.segments),
    ...(script?.unknowns ?? []),
  ]
  const step: Step = {
    location: node.location,
    id,
    name: textOf(get(node, 'name'))?.text,
    condition: condition.text,
    keepsForksOut: keepsForksOut(condition.text),
    continueOnError,
    uses,
    with: given,
    script,
    env: scope.env,
    secrets: new Map([...(script === undefined ? [] : secretsOfNamed(scope.env, script.text)), ...secretsIn(segments)]),
    operations: operations.map(operation =>
      substituteOperation(continueOnError ? mayFail(operation) : operation, scope.substitutions),
    ),
  }
  return { steps: [step], outputs, condition: ownCondition.text, isSkippable }
}

/**
 * Variables that are declared empty are there to be set; where something may have set any of them, none is known to be
 * empty.
 */
const withoutEmpty = (env: ReadonlyMap<string, PartialString>): ReadonlyMap<string, PartialString> =>
  [...env.values()].some(({ segments }) => segments.length === 0)
    ? new Map(
        [...env].map(([name, value]) => [
          name,
          value.segments.length === 0 ? unknownValue(`$${name}`, value.location) : value,
        ]),
      )
    : env

/** A pull that may fail is most often there to fill a cache, as `docker pull x || true`. */
const mayFail = (operation: RegistryOperation): RegistryOperation =>
  operation.kind === 'pull' ? { ...operation, isConditional: true } : operation

/**
 * With what is known of this run put in for variables of the runner, which a script reads as they are
 * (`$GITHUB_REPOSITORY`).
 */
function substituteOperation(operation: RegistryOperation, substitutions: Scope['substitutions']): RegistryOperation {
  if (substitutions.size === 0) return operation
  if (operation.kind === 'push' || operation.kind === 'pull' || operation.kind === 'tag')
    return { ...operation, image: substitute(operation.image, substitutions) }
  if (operation.kind === 'login' && operation.registry !== undefined)
    return { ...operation, registry: substitute(operation.registry, substitutions) }
  return operation
}

interface Composite {
  readonly path: string
  readonly root: Node
}

/** The file of a local action that is made of steps. */
function compositeOf(uses: string, { reader, callStack }: Frame): Composite | undefined {
  const folder = localPath(uses)
  if (folder === undefined || callStack.length >= MAX_DEPTH || reader.budget.steps < 0) return undefined
  for (const name of ['action.yml', 'action.yaml']) {
    const path = folder === '' ? name : `${folder}/${name}`
    const root = callStack.includes(path) ? undefined : loaded(reader, path)
    if (root === undefined) continue
    const using = textOf(get(get(root, 'runs'), 'using'))?.text
    return using === 'composite' ? { path, root } : undefined
  }
  return undefined
}

function readComposite(
  { path, root }: Composite,
  given: ReadonlyMap<string, PartialString>,
  frame: Frame,
): Pick<StepRead, 'steps' | 'outputs'> {
  const outer = contextOf({ ...frame.scope, inputs: undefined, env: new Map() })
  const inputs = new Map<string, ExpressionValue>()
  for (const { key, value } of entriesOf(get(root, 'inputs'))) {
    const name = key.text.toLowerCase()
    const standard = textOf(get(value, 'default'))
    const own = given.get(name)?.segments.map(segment => ({ ...segment, usedAt: segment.usedAt ?? segment.location }))
    const segments = own ?? (standard === undefined ? [] : operandOf(standard, outer).segments)
    inputs.set(name, textOperand(segments))
  }
  // An input that the action does not declare is passed on with a warning. Source:
  // actions/runner:src/Runner.Worker/ActionRunner.cs.
  for (const [name, { segments }] of given) if (!inputs.has(name)) inputs.set(name, textOperand(segments))
  const scope: Scope = { ...frame.scope, file: nameOf(frame.reader, path), inputs, steps: new Map() }
  const read = readSteps(get(get(root, 'runs'), 'steps'), {
    ...frame,
    scope,
    shell: undefined,
    folder: undefined,
    callStack: [...frame.callStack, path],
  })
  const context = contextOf({ ...scope, steps: read.outputs, env: frame.job.env })
  return { steps: read.steps, outputs: outputsOf(get(root, 'outputs'), context) }
}

/** `outputs:` of an action or of a called workflow, as far as they are known in part. */
export function outputsOf(
  node: Node | undefined,
  context: ReturnType<typeof contextOf>,
): ReadonlyMap<string, PartialString> {
  const outputs = new Map<string, PartialString>()
  for (const { key, value } of entriesOf(node)) {
    const text = textOf(value) ?? textOf(get(value, 'value'))
    if (text !== undefined) outputs.set(key.text.toLowerCase(), valueOfText(text, context))
  }
  return outputs
}

const isElsewhere = (given: ReadonlyMap<string, PartialString>): boolean => {
  const path = given.get('path')
  const repository = given.get('repository')
  return (
    (path !== undefined && !/^(?:\.?\/?)$/.test(toLiteral(path) ?? '?')) ||
    (repository !== undefined && !OWN_REPOSITORY.test(toDisplayString(repository)))
  )
}

/** This one, or a fork of it. */
const OWN_REPOSITORY = /^\$\{\{ github\.(?:repository|event\.pull_request\.head\.repo\.full_name) \}\}$/

/** The files of the repository, as the script of a step sees them. */
function checkoutFor(node: Node, { reader, job, folder, callStack }: Frame, context: Context): Checkout | undefined {
  if (job.isMoved === true) return undefined
  const caller = callStack.at(-1)
  const action = caller === undefined ? undefined : folderOf(caller)
  const named = textOf(get(node, 'working-directory')) ?? folder
  const at = named === undefined ? '' : pathOf(valueOfText(named, context), '', action)
  return { textOf: reader.context.textOf, prefix: reader.context.prefix, folder: at, actionFolder: action }
}

/** `true`, or an expression that may be. */
function isTrueOrUnknown(node: Node | undefined, scope: Scope): boolean {
  const text = textOf(node)
  if (text === undefined || isNull(text)) return false
  const said = toLiteral(valueOfText(text, contextOf(scope)))
  return said === undefined || said === 'true'
}

/** `uses:` in its parts. Source: docs.github.com, "Workflow syntax", `jobs.<job_id>.steps[*].uses`. */
function usesOf({ text, location, trailingText }: TextNode): Uses {
  const written = text.trim()
  const version = /\bv?\d+(?:\.\d+)*\b/.exec(commentIn(trailingText))?.[0]
  const isImage = written.startsWith('docker://')
  const at = isImage ? written.indexOf(':', written.lastIndexOf('/') + 1) : written.lastIndexOf('@')
  const isSplit = at > (isImage ? 'docker'.length : 0) && !written.startsWith('./')
  return {
    action: (isSplit ? written.slice(0, at) : written).toLowerCase(),
    ref: isSplit ? written.slice(at + 1) : '',
    version,
    location,
  }
}

const commentIn = (text: string): string => (text.includes('#') ? text.slice(text.indexOf('#') + 1) : '')

function scriptIn(node: Node, uses: Uses | undefined, shell: string | undefined, scope: Scope): Script | undefined {
  const run = textOf(get(node, 'run'))
  const context = contextOf(scope)
  if (run !== undefined) {
    const own = textOf(get(node, 'shell'))
    return scriptOf(
      run,
      shellOf(own === undefined ? shell : toLiteral(valueOfText(own, context)), own !== undefined),
      context,
    )
  }
  if (uses?.action !== 'azure/cli' && uses?.action !== 'azure/powershell') return undefined
  const script = entriesOf(get(node, 'with')).find(({ key }) => key.text.toLowerCase() === 'inlinescript')?.value
  return script?.kind === 'text'
    ? scriptOf(script, uses.action === 'azure/cli' ? 'bash' : 'powershell', context)
    : undefined
}

/** `bash -l {0}` is bash; where none is named it is bash, but for Windows. */
function shellOf(named: string | undefined, isNamed: boolean): Script['shell'] {
  if (named === undefined) return isNamed ? 'other' : 'bash'
  const program = /^\s*(?:\S*\/)?([^\s/]+)/
    .exec(named)?.[1]
    ?.toLowerCase()
    .replace(/\.exe$/, '')
  if (program === 'bash' || program === 'sh') return program
  return program === 'pwsh' || program === 'powershell' ? 'powershell' : 'other'
}
