import { fileInUse, misplacedToken, registryName } from '../diagnosis/credential.ts'
import { misplacedPart } from '../diagnosis/responses.ts'
import { entraRefusal, misplacedSecret } from '../diagnosis/sign-in.ts'
import { sourceOf } from '../diagnosis/value-source.ts'
import { type Facts, valueIn } from '../facts.ts'
import type { FindingValues } from '../findings.ts'
import { note } from '../util/note.ts'
import { runningStep } from '../workflow/current-step.ts'
import type { RegistryOperation } from '../workflow/model.ts'
import type { SourceLocation } from '../workflow/partial-string.ts'
import { anyOf, type Rules, runRule, seen } from './rule.ts'
import { idsMalformedInFiles } from './workflow/login-inputs.ts'

/** Chapter "Credentials" of Microsoft's page: secrets whose form alone is in the way. */
export const secretFormRules = {
  'credentials-leading-dash': runRule(facts => {
    const which = facts.given.leadingDash
    const running = valueIn(facts.workflows)?.running
    const here = running === undefined ? undefined : runningStep(running)
    const trap = here?.job.steps.flatMap(({ operations }) => operations).find(isDashTrap)
    // Where the job is known to have no such command, nothing is wrong.
    if (which.length === 0 || (here !== undefined && trap === undefined)) return undefined
    const location = trap?.separatePassword
    return {
      level: trap === undefined ? 'notice' : 'warning',
      values: { which, ...(trap !== undefined && { command: trap.by }) },
      evidence: [...which.map(input => seen('name', note('starts-with-dash', { input }))), seen('command', trap?.by)],
      ...(location !== undefined && { location }),
    }
  }),

  'credentials-malformed': anyOf(
    idsMalformedInFiles,
    runRule(facts => {
      const found = fileInPassword(facts) ?? misconfigured(facts) ?? misplacedInPair(facts) ?? misplacedSecret(facts)
      return found === undefined ? undefined : malformed(found, facts)
    }),
  ),
} satisfies Partial<Rules>

type Malformed = Pick<FindingValues['credentials-malformed'], 'input' | 'field' | 'form' | 'suggestion'>

/** The token of the zero GUID is told from all else before it is sent. */
function fileInPassword(facts: Facts): Malformed | undefined {
  const form = facts.registries
    .map(registry => fileInUse(registry, facts) ?? misplacedToken(registry, facts))
    .find(found => found !== undefined)
  return form === undefined ? undefined : { input: 'password', form }
}

function misconfigured(facts: Facts): Malformed | undefined {
  const { identity } = facts
  if (identity.kind !== 'misconfigured') return undefined
  const { problem } = identity
  // The line of the file says more.
  if (problem.kind === 'client-id-malformed' && idsMalformedInFiles(facts).length > 0) return undefined
  return problem.kind === 'secret-is-file' || problem.kind === 'client-id-malformed' ? problem : undefined
}

/** What Entra says of the pair, unless it is of the secret, needs no other cause. */
function misplacedInPair(facts: Facts): Malformed | undefined {
  const refusal = entraRefusal(facts)
  if (refusal !== undefined && refusal.meaning !== 'sp-secret-invalid') return undefined
  return facts.registries.map(misplacedPart).find(found => found !== undefined)
}

function malformed({ input, form, suggestion, field = fieldOf(input) }: Malformed, facts: Facts) {
  const source = sourceOf(input, facts)
  const [registry] = facts.registries
  return {
    level: 'error' as const,
    values: {
      ...{ input, form },
      ...(field !== undefined && { field }),
      ...(suggestion !== undefined && { suggestion }),
      ...(source !== undefined && { source }),
      ...(registry !== undefined && { registryName: registryName(registry) }),
    },
    evidence: [seen('name', note('value-form', { name: field ?? input, form }), suggestion)],
  }
}

const fieldOf = (input: Malformed['input']): 'clientSecret' | undefined =>
  input === 'creds' ? 'clientSecret' : undefined

type DashTrap = Extract<RegistryOperation, { kind: 'login' | 'entra-login' }> & {
  readonly by: 'az login' | 'az acr login'
  readonly separatePassword: SourceLocation
}

/** A command that takes a password with a dash in front for an option. */
const isDashTrap = (operation: RegistryOperation): operation is DashTrap =>
  (operation.kind === 'login' || operation.kind === 'entra-login') && operation.separatePassword !== undefined
