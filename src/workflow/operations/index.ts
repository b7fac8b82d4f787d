import type { Script } from '../model.ts'
import type { PartialString } from '../partial-string.ts'
import { hasUnknown, unknownValue } from '../partial-string-ops.ts'
import { readBash } from '../shell/bash.ts'
import type { ScriptReading } from '../shell/command.ts'
import { readPowerShell } from '../shell/powershell/read.ts'
import { actionOperations, actionOutputs } from './actions.ts'
import { commandOperations } from './commands.ts'
import { configChange, contextOf, type OperationContext, unanalyzable } from './create.ts'
import type { StepAnalysis, StepText } from './step.ts'

/**
 * What a step does with registries, in its order, and what it leaves behind. Never throws; what cannot be read is
 * `opaque`.
 */
export function operationsOf(step: StepText): StepAnalysis {
  const read = stepOperations(step)
  // docker takes logins from this variable, too. Source: docker/cli:cli/config/memorystore/store.go.
  const [first] = read.operations
  if (!step.env.has('DOCKER_AUTH_CONFIG') || first === undefined) return read
  const { location, isConditional, isInAzureCliContainer } = first
  return {
    ...read,
    operations: [
      unanalyzable('DOCKER_AUTH_CONFIG', { location, isConditional, isInAzureCliContainer }),
      ...read.operations,
    ],
  }
}

function stepOperations(step: StepText): StepAnalysis {
  const action = step.uses?.action
  const isInAzureCliContainer = action === 'azure/cli'
  const when: OperationContext = {
    location: (step.uses ?? step).location,
    isConditional: step.isConditional,
    isInAzureCliContainer,
  }
  if (step.script !== undefined) return scriptOperations(step, step.script, when)
  if (action === undefined) return { ...NOTHING, setsUnknownNames: false }
  return { ...NOTHING, operations: actionOperations(step, action, when), outputs: actionOutputs(step, action) }
}

function scriptOperations(step: StepText, script: Script, when: OperationContext): StepAnalysis {
  const reading = readScript(script, step)
  if (reading === undefined) return { ...NOTHING, operations: [unanalyzable('a script in another language', when)] }
  const operations = reading.commands.flatMap(command => {
    const own = contextOf(command, when.isInAzureCliContainer)
    return commandOperations(command, { ...own, isConditional: own.isConditional || step.isConditional })
  })
  const env = step.isConditional
    ? new Map([...reading.env].map(([name, value]) => [name, afterCondition(name, value, step)]))
    : reading.env
  return {
    operations: [
      ...operations,
      ...(reading.isPartial ? [unanalyzable('a script that cannot be read as a whole', when)] : []),
      ...(reading.env.has('DOCKER_CONFIG') ? [configChange('DOCKER_CONFIG', undefined, when)] : []),
    ],
    env,
    setsUnknownNames: reading.setsUnknownNames || reading.isPartial,
    outputs: reading.outputs,
  }
}

/**
 * What a variable is after a step that may not have run. Where it had no value before and has one that is known in
 * part, it is that one or empty, and whoever uses it means that one; as a whole it is not relied on, since conditions
 * may ask for it.
 */
function afterCondition(name: string, value: PartialString, step: StepText): PartialString {
  const isInPart = hasUnknown(value.segments) && value.segments.some(segment => 'literal' in segment)
  if (!isInPart || step.env.has(name)) return unknownValue(`$${name}`, step.location)
  return { ...value, segments: value.segments.map(segment => ({ ...segment, mayBeMissing: true })) }
}

/** What cannot be looked into may set any variable. */
const NOTHING: StepAnalysis = { operations: [], env: new Map(), setsUnknownNames: true, outputs: new Map() }

function readScript(script: Script, { env, checkout }: StepText): ScriptReading | undefined {
  switch (script.shell) {
    case 'bash':
    case 'sh':
      // Where the runner is not known, neither is the shell: no line of bash begins like that.
      return /^[ \t]*\$(env:)?\w+[ \t]*=[^=]/m.test(script.text)
        ? readPowerShell(script, env)
        : readBash(script, env, checkout)
    case 'powershell':
      return readPowerShell(script, env)
    case 'other':
      return undefined
  }
}
