import { deedsOf } from './deeds/index.ts'
import type { Operand } from './expression.ts'
import { textOperand } from './expression.ts'
import type { Deed, Script, Step, Uses } from './model.ts'
import { loaded, localPath, MAX_DEPTH, type Reader } from './reader.ts'
import { contextOf, type Outputs, type Scope, valuesOf, withEnv } from './scope.ts'
import { secretsIn, secretsOfNamed } from './secrets.ts'
import {
  both,
  boundValue,
  type Condition,
  conditionOf,
  inputOfText,
  operandOf,
  scriptOf,
  valueOfText,
} from './template.ts'
import { literal, type Value } from './value.ts'
import { entriesOf, get, isNull, listOf, mapOf, type Node, type TextNode, textOf } from './yaml.ts'

/** Where steps stand: those of a job, or those of a local action that one of its steps uses. */
export interface Frame {
  readonly reader: Reader
  readonly scope: Scope
  /** What `GITHUB_ENV` adds to: the job's variables, shared with the actions that it uses. */
  readonly job: { env: ReadonlyMap<string, Value> }
  /** `env:` of the steps that use the actions around these. */
  readonly over: ReadonlyMap<string, Value>
  readonly condition: Condition
  readonly continueOnError: boolean
  /** The shell where the step names none. */
  readonly shell: string | undefined
  /** The files of the actions around these. */
  readonly stack: readonly string[]
}

/** Reads steps one after the other, each with what those before it left behind. */
export function readSteps(
  list: Node | undefined,
  frame: Frame,
): { readonly steps: readonly Step[]; readonly outputs: Outputs } {
  const steps: Step[] = []
  const outputs = new Map<string, ReadonlyMap<string, Value>>()
  for (const node of listOf(list)?.items ?? []) {
    if (frame.reader.left.steps <= 0) break
    if (mapOf(node) === undefined) continue
    frame.reader.left.steps--
    const id = textOf(get(node, 'id'))?.text
    const read = readStep(node, id, { ...frame, scope: { ...frame.scope, steps: outputs } })
    for (const step of read.steps) steps.push(step)
    if (id !== undefined && read.outputs.size > 0) outputs.set(id.toLowerCase(), read.outputs)
  }
  return { steps, outputs }
}

interface StepRead {
  readonly steps: readonly Step[]
  readonly outputs: ReadonlyMap<string, Value>
}

function readStep(node: Node, id: string | undefined, frame: Frame): StepRead {
  const { job, over } = frame
  const seen = over.size === 0 ? job.env : new Map([...job.env, ...over])
  const scope = withEnv({ ...frame.scope, env: seen }, get(node, 'env'))
  const context = contextOf(scope)
  const condition = both(frame.condition, conditionOf(textOf(get(node, 'if')), context))
  const continueOnError = frame.continueOnError || isSaidOrUnknown(get(node, 'continue-on-error'), scope)
  const usesText = textOf(get(node, 'uses'))
  const given = valuesOf(get(node, 'with'), scope, name => name.toLowerCase(), inputOfText)
  const composite = usesText === undefined ? undefined : compositeOf(usesText.text, frame)
  if (composite !== undefined) {
    const own =
      get(node, 'env') === undefined ? over : new Map([...over, ...valuesOf(get(node, 'env'), { ...scope, env: seen })])
    return readComposite(composite, given, { ...frame, scope, over: own, condition, continueOnError })
  }
  const uses = usesText === undefined ? undefined : usesOf(usesText)
  const script = scriptIn(node, uses, frame.shell, scope)
  const { deeds, env, outputs } =
    condition.holds === false
      ? { deeds: [], env: new Map(), outputs: new Map() }
      : deedsOf({
          place: node.place,
          id,
          uses,
          with: given,
          script,
          env: scope.env,
          isConditional: condition.holds === undefined,
        })
  if (env.size > 0) job.env = new Map([...job.env, ...env])
  const own = valuesOf(get(node, 'env'), { ...scope, env: seen })
  const pieces = [...[...given.values(), ...own.values()].flatMap(value => value.pieces), ...(script?.unknowns ?? [])]
  const step: Step = {
    place: node.place,
    id,
    name: textOf(get(node, 'name'))?.text,
    condition: condition.text,
    continueOnError,
    uses,
    with: given,
    script,
    env: scope.env,
    secrets: new Map([...(script === undefined ? [] : secretsOfNamed(scope.env, script.text)), ...secretsIn(pieces)]),
    deeds: deeds.map(deed => boundDeed(continueOnError ? mayFail(deed) : deed, scope.bindings)),
  }
  return { steps: [step], outputs }
}

/** A pull that may fail is most often there to fill a cache, as `docker pull x || true`. */
const mayFail = (deed: Deed): Deed => (deed.is === 'pull' ? { ...deed, isConditional: true } : deed)

/** With what is known of this run put in for variables of the runner, which a script reads as they are (`$GITHUB_REPOSITORY`). */
function boundDeed(deed: Deed, bindings: Scope['bindings']): Deed {
  if (bindings.size === 0) return deed
  if (deed.is === 'push' || deed.is === 'pull' || deed.is === 'naming')
    return { ...deed, image: boundValue(deed.image, bindings) }
  if (deed.is === 'login' && deed.registry !== undefined)
    return { ...deed, registry: boundValue(deed.registry, bindings) }
  return deed
}

interface Composite {
  readonly path: string
  readonly root: Node
}

/** The file of a local action that is made of steps. */
function compositeOf(uses: string, { reader, stack }: Frame): Composite | undefined {
  const folder = localPath(uses)
  if (folder === undefined || stack.length >= MAX_DEPTH || reader.left.steps < 0) return undefined
  for (const name of ['action.yml', 'action.yaml']) {
    const path = folder === '' ? name : `${folder}/${name}`
    const root = stack.includes(path) ? undefined : loaded(reader, path)
    if (root === undefined) continue
    const using = textOf(get(get(root, 'runs'), 'using'))?.text
    return using === 'composite' ? { path, root } : undefined
  }
  return undefined
}

function readComposite({ path, root }: Composite, given: ReadonlyMap<string, Value>, frame: Frame): StepRead {
  const outer = contextOf({ ...frame.scope, inputs: undefined, env: new Map() })
  const inputs = new Map<string, Operand>()
  for (const { key, value } of entriesOf(get(root, 'inputs'))) {
    const name = key.text.toLowerCase()
    const standard = textOf(get(value, 'default'))
    const own = given.get(name)?.pieces.map(piece => ({ ...piece, use: piece.use ?? piece.place }))
    const pieces = own ?? (standard === undefined ? [] : operandOf(standard, outer).pieces)
    inputs.set(name, textOperand(pieces))
  }
  const scope: Scope = { ...frame.scope, file: path, inputs, steps: new Map() }
  const read = readSteps(get(get(root, 'runs'), 'steps'), {
    ...frame,
    scope,
    shell: undefined,
    stack: [...frame.stack, path],
  })
  const context = contextOf({ ...scope, steps: read.outputs, env: frame.job.env })
  return { steps: read.steps, outputs: outputsOf(get(root, 'outputs'), context) }
}

/** `outputs:` of an action or of a called workflow, as far as they are known in part. */
export function outputsOf(node: Node | undefined, context: ReturnType<typeof contextOf>): ReadonlyMap<string, Value> {
  const outputs = new Map<string, Value>()
  for (const { key, value } of entriesOf(node)) {
    const text = textOf(value) ?? textOf(get(value, 'value'))
    if (text !== undefined) outputs.set(key.text.toLowerCase(), valueOfText(text, context))
  }
  return outputs
}

/** `true`, or an expression that may be. */
function isSaidOrUnknown(node: Node | undefined, scope: Scope): boolean {
  const text = textOf(node)
  if (text === undefined || isNull(text)) return false
  const said = literal(valueOfText(text, contextOf(scope)))
  return said === undefined || said === 'true'
}

/** `uses:` in its parts. Source: docs.github.com, "Workflow syntax", `jobs.<job_id>.steps[*].uses`. */
function usesOf({ text, place, behind }: TextNode): Uses {
  const written = text.trim()
  const version = /#.*?\b(v?\d+(?:\.\d+)*)\b/.exec(behind)?.[1]
  const isImage = written.startsWith('docker://')
  const at = isImage ? written.search(/:[^/]*$/) : written.lastIndexOf('@')
  const isSplit = at > (isImage ? 'docker'.length : 0) && !written.startsWith('./')
  return {
    action: (isSplit ? written.slice(0, at) : written).toLowerCase(),
    ref: isSplit ? written.slice(at + 1) : '',
    version,
    place,
  }
}

function scriptIn(node: Node, uses: Uses | undefined, shell: string | undefined, scope: Scope): Script | undefined {
  const run = textOf(get(node, 'run'))
  const context = contextOf(scope)
  if (run !== undefined) {
    const own = textOf(get(node, 'shell'))
    return scriptOf(
      run,
      shellOf(own === undefined ? shell : literal(valueOfText(own, context)), own !== undefined),
      context,
    )
  }
  if (uses?.action !== 'azure/cli' && uses?.action !== 'azure/powershell') return undefined
  const script = entriesOf(get(node, 'with')).find(({ key }) => key.text.toLowerCase() === 'inlinescript')?.value
  return script?.is === 'text'
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
