import type { Deed, Script, Uses } from '../model.ts'
import { readBash } from '../shell/bash.ts'
import type { ScriptReading } from '../shell/command.ts'
import { hasUnknown, unknownValue } from '../shell/pieces.ts'
import { readPowerShell } from '../shell/powershell/read.ts'
import type { Place, Value } from '../value.ts'
import { actionDeeds, actionOutputs } from './actions.ts'
import { commandDeeds } from './commands.ts'
import { type Circumstances, circumstances, configChange, opaque } from './make.ts'

/** A step as the file has it, before it is known what it does. */
export interface StepText {
  readonly place: Place
  readonly id: string | undefined
  readonly uses: Uses | undefined
  /** `with:`, by lower-case name. */
  readonly with: ReadonlyMap<string, Value>
  /** `run:`, or `inlineScript` of azure/cli. */
  readonly script: Script | undefined
  /** What the step sees: the workflow's, the job's and its own `env:`, and what the steps before wrote to `GITHUB_ENV`. */
  readonly env: ReadonlyMap<string, Value>
  /** It has an `if:` that may be false though all went well. */
  readonly isConditional: boolean
}

export interface StepDeeds {
  readonly deeds: readonly Deed[]
  /**
   * What it writes to `GITHUB_ENV`, for the steps after it. What it may or may not write is one unknown piece, `$NAME`, but for
   * what only the step's own `if:` decides and is known in part.
   */
  readonly env: ReadonlyMap<string, Value>
  /**
   * Outputs that are known at least in part, by lower-case name; what it may or may not write is not among them. A piece whose `unknown`
   * begins with `$(` is a command's output (`$(az acr login --expose-token …)`): it is to be kept as it is wherever the value flows.
   */
  readonly outputs: ReadonlyMap<string, Value>
}

/** What a step does with registries, in its order, and what it leaves behind. Never throws; what cannot be read is `opaque`. */
export function deedsOf(step: StepText): StepDeeds {
  const read = stepDeeds(step)
  // docker takes logins from this variable, too. Source: docker/cli:cli/config/memorystore/store.go.
  const [first] = read.deeds
  if (!step.env.has('DOCKER_AUTH_CONFIG') || first === undefined) return read
  const { place, isConditional, isInAzureCli } = first
  return { ...read, deeds: [opaque('DOCKER_AUTH_CONFIG', { place, isConditional, isInAzureCli }), ...read.deeds] }
}

function stepDeeds(step: StepText): StepDeeds {
  const action = step.uses?.action
  const isInAzureCli = action === 'azure/cli'
  const when: Circumstances = { place: (step.uses ?? step).place, isConditional: step.isConditional, isInAzureCli }
  if (step.script !== undefined) return scriptDeeds(step, step.script, when)
  if (action === undefined) return { deeds: [], env: new Map(), outputs: new Map() }
  return { deeds: actionDeeds(step, action, when), env: new Map(), outputs: actionOutputs(step, action) }
}

function scriptDeeds(step: StepText, script: Script, when: Circumstances): StepDeeds {
  const reading = readScript(script, step.env)
  if (reading === undefined)
    return { deeds: [opaque('a script in another language', when)], env: new Map(), outputs: new Map() }
  const deeds = reading.commands.flatMap(command => {
    const own = circumstances(command, when.isInAzureCli)
    return commandDeeds(command, { ...own, isConditional: own.isConditional || step.isConditional })
  })
  const env = step.isConditional
    ? new Map([...reading.env].map(([name, value]) => [name, afterCondition(name, value, step)]))
    : reading.env
  return {
    deeds: [
      ...deeds,
      ...(reading.isPartial ? [opaque('a script that cannot be read as a whole', when)] : []),
      ...(reading.env.has('DOCKER_CONFIG') ? [configChange('DOCKER_CONFIG', undefined, when)] : []),
    ],
    env,
    // An output of a step that did not run is empty, and is used only where it ran.
    outputs: reading.outputs,
  }
}

/**
 * What a variable is after a step that may not have run. Where it had no value before and has one that is known in part, it is that one
 * or empty, and whoever uses it means that one; as a whole it is not relied on, since conditions may ask for it.
 */
function afterCondition(name: string, value: Value, step: StepText): Value {
  const isInPart = hasUnknown(value.pieces) && value.pieces.some(piece => 'known' in piece)
  return isInPart && !step.env.has(name) ? value : unknownValue(`$${name}`, step.place)
}

function readScript(script: Script, env: ReadonlyMap<string, Value>): ScriptReading | undefined {
  switch (script.shell) {
    case 'bash':
    case 'sh':
      // Where the runner is not known, neither is the shell: no line of bash begins like that.
      return /^\s*\$(env:)?\w+\s*=[^=]/m.test(script.text) ? readPowerShell(script, env) : readBash(script, env)
    case 'powershell':
      return readPowerShell(script, env)
    case 'other':
      return undefined
  }
}
