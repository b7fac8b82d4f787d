import { displayUserName } from '../azure/acr/credential.ts'
import { causeOf, type EntraMeaning } from '../azure/entra/aadsts.ts'
import type { EntraError } from '../azure/entra/entra-error.ts'
import { type Facts, valueIn } from '../facts.ts'
import { rejectionOf } from './responses.ts'

export interface EntraRefusal {
  readonly meaning: EntraMeaning
  readonly error: EntraError
  readonly clientId: string
  readonly tenantId: string
  readonly cloud: string
}

/**
 * Why Entra refused the identity that docker depends on. An application that only stands beside a user name counts where the
 * registry refused that user: else docker works, whatever Entra says.
 */
export function entraRefusal(facts: Facts): EntraRefusal | undefined {
  return isRefusedForWhiteSpace(facts) ? undefined : refusalByEntra(facts)
}

/** White space inside an id or the secret of the identity: no such value is, so Entra's refusal needs no other cause. */
export const isRefusedForWhiteSpace = (facts: Facts): boolean =>
  facts.given.whiteSpace.some(({ input, where }) => where === 'inner' && /^(client|tenant)-/.test(input)) &&
  refusalByEntra(facts) !== undefined

function refusalByEntra(facts: Facts): EntraRefusal | undefined {
  const { identity, registries } = facts
  if (identity.kind !== 'sign-in') return undefined
  const answer = valueIn(identity.signIn)
  if (answer === undefined || answer.signedIn) return undefined
  const { plan } = identity
  if (plan.role === 'diagnostic' && (plan.source !== 'username' || !registries.some(isRefusedApplication)))
    return undefined
  const meaning = causeOf(answer.error, answer.status)
  if (meaning === 'transient') return undefined
  return {
    meaning,
    error: answer.error,
    clientId: displayUserName(plan.clientId),
    tenantId: plan.tenantId,
    cloud: plan.cloud,
  }
}

const isRefusedApplication = (registry: Facts['registries'][number]): boolean =>
  valueIn(registry.credential)?.userNameKind === 'service-principal' && rejectionOf(registry) !== undefined

/** What was given as the secret has the form of an id, and Entra refuses it. */
export function isSecretId(facts: Facts): boolean {
  const { identity } = facts
  return (
    identity.kind === 'sign-in' &&
    identity.plan.secretLooksLikeKeyId &&
    entraRefusal(facts)?.meaning === 'sp-secret-invalid'
  )
}
