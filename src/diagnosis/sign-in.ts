import { displayUserName } from '../azure/acr/credential.ts'
import { meaningOf, NO_SERVICE_PRINCIPAL } from '../azure/entra/aadsts.ts'
import type { EntraError } from '../azure/entra/entra-error.ts'
import { refusedCause } from '../azure/entra/error-text.ts'
import { managedIdentityCause } from '../azure/entra/managed-identity.ts'
import type { EntraMeaning } from '../azure/entra/meaning.ts'
import { isGuid } from '../azure/guid.ts'
import type { MisplacedForm } from '../azure/value-form.ts'
import { type Facts, type FailureReason, valueIn } from '../facts.ts'
import { othersWords } from '../util/note.ts'
import { rejectionOf } from './responses.ts'

export interface EntraRefusal {
  /** Notice: the identity stands beside a pair that works. */
  readonly level: 'error' | 'notice'
  readonly meaning: EntraMeaning
  readonly error: EntraError
  readonly clientId: string
  readonly tenantId: string
  readonly cloud: string
}

/**
 * Why Entra refused the identity that docker depends on. An application that only stands beside a username counts
 * where the registry refused that user: else docker works, whatever Entra says.
 */
export function entraRefusal(facts: Facts): EntraRefusal | undefined {
  return isRefusedForWhitespace(facts) ? undefined : refusalByEntra(facts)
}

/**
 * Whitespace inside an id or the secret of the identity: no such value is, so Entra's refusal needs no other cause.
 */
export function isRefusedForWhitespace(facts: Facts): boolean {
  const { identity, given } = facts
  if (identity.kind !== 'sign-in' || identity.plan.secretForm !== undefined) return false
  const ofPair = identity.plan.source === 'username'
  const inCreds = identity.plan.secretHasWhitespace === true
  const isInner = given.whitespace.some(
    ({ input, where }) => where === 'inner' && (/^(client|tenant)-/.test(input) || (ofPair && input === 'password')),
  )
  return (isInner || inCreds) && refusalByEntra(facts) !== undefined
}

function refusalByEntra(facts: Facts): EntraRefusal | undefined {
  const { identity, registries } = facts
  if (identity.kind !== 'sign-in') return undefined
  const { plan } = identity
  if (plan.role === 'diagnostic' && (plan.source !== 'username' || !registries.some(isRefusedApplication)))
    return undefined
  const rejection = rejectionByEntra(identity, 'error')
  const isForeign = rejection !== undefined && plan.source === 'username' && isOfAnotherTenant(rejection, facts)
  return isForeign ? undefined : rejection
}

/** Why Entra refused an identity that docker does not need: the pair beside it works. */
export function idleRefusal(facts: Facts): EntraRefusal | undefined {
  const { identity } = facts
  return identity.kind === 'sign-in' && pairWorksAlone(facts) ? rejectionByEntra(identity, 'notice') : undefined
}

/** The identity only explains, and the pair that docker uses works everywhere. */
const pairWorksAlone = ({ identity, registries }: Facts): boolean =>
  identity.kind === 'sign-in' &&
  identity.plan.role === 'diagnostic' &&
  registries.length > 0 &&
  registries.every(
    ({ credential, token }) => valueIn(credential)?.source === 'inputs' && valueIn(token)?.issued === true,
  )

function rejectionByEntra(
  identity: Extract<Facts['identity'], { kind: 'sign-in' }>,
  level: EntraRefusal['level'],
): EntraRefusal | undefined {
  const answer = valueIn(identity.signIn)
  if (answer === undefined || answer.signedIn) return undefined
  const { plan } = identity
  const meaning = meaningOf(answer.error, answer.status)
  if (meaning === 'transient') return undefined
  // GitHub's own issuer is there for everybody: Entra did not reach it this time.
  if (refusedCause(answer.error) === 'issuer-unreachable' && isGitHubIssuer(valueIn(identity.oidc)?.issuer))
    return undefined
  return {
    level,
    meaning,
    error: answer.error,
    clientId: displayUserName(plan.clientId),
    tenantId: plan.tenantId,
    cloud: plan.cloud,
  }
}

/** Of github.com, or of GitHub Enterprise Cloud with data residency; one of GitHub Enterprise Server is its owner's. */
const isGitHubIssuer = (issuer = ''): boolean =>
  /^token\.actions\.(?:githubusercontent\.com|[\w-]+\.ghe\.com)$/.test(URL.parse(issuer)?.hostname ?? '')

/**
 * The registry signs an application in to its own tenant, and Entra was asked in the one that was given. Where the two
 * do not agree on whether there is such an application, they are two tenants, and docker meets the registry's alone.
 */
function isOfAnotherTenant({ meaning, error }: EntraRefusal, { registries }: Facts): boolean {
  if (error.code === NO_SERVICE_PRINCIPAL) return false
  if (meaning === 'tenant-not-found' || meaning === 'registry-cloud-mismatch') return true
  return registries
    .filter(isRefusedApplication)
    .some(registry => (rejectionOf(registry) === 'application-unknown') !== NOT_HERE.has(meaning))
}

/** Refusals that say that the tenant that was asked has no such application, or is none. */
const NOT_HERE: ReadonlySet<EntraMeaning> = new Set(['sp-not-found', 'tenant-not-found', 'registry-cloud-mismatch'])

/** The tenant in which Entra knows the application that the registry's own tenant does not have. */
export function tenantThatKnows({ identity }: Facts): string | undefined {
  if (identity.kind !== 'sign-in' || identity.plan.source !== 'username') return undefined
  const answer = valueIn(identity.signIn)
  if (answer === undefined) return undefined
  if (answer.signedIn) return answer.tenantId
  const meaning = meaningOf(answer.error, answer.status)
  return NOT_HERE.has(meaning) || meaning === 'transient' ? undefined : identity.plan.tenantId
}

/** The tenant of the subscription that was given, where the token is of another one. */
export function otherTenant({ identity }: Facts): string | undefined {
  if (identity.kind !== 'sign-in') return undefined
  const answer = valueIn(identity.signIn)
  const tenant = valueIn(identity.tenants)?.tenantOfSubscription
  if (answer?.signedIn !== true || tenant === undefined || !isGuid(answer.tenantId)) return undefined
  return tenant.toLowerCase() === answer.tenantId.toLowerCase() ? undefined : tenant
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

/** What was given as the secret is in quotation marks, a placeholder or the like, and Entra refuses it. */
export function misplacedSecret(
  facts: Facts,
): { readonly input: 'password' | 'client-secret' | 'creds'; readonly form: MisplacedForm } | undefined {
  const { identity } = facts
  if (identity.kind !== 'sign-in' || identity.plan.secretForm === undefined) return undefined
  if (entraRefusal(facts)?.meaning !== 'sp-secret-invalid') return undefined
  const { source, secretForm } = identity.plan
  return {
    input: source === 'username' ? 'password' : source === 'creds' ? 'creds' : 'client-secret',
    form: secretForm,
  }
}

/** A sign-in that failed without a word of Entra: who failed it, and how. */
export interface SignInFailure {
  /** Notice: the identity stands beside a pair that works. */
  readonly level: 'error' | 'notice'
  /** The machine's identity endpoint; Entra's host, or what stands before it; GitHub's token service; this machine. */
  readonly by: 'endpoint' | 'sign-in-host' | 'github' | 'machine'
  readonly reason: Exclude<FailureReason, { kind: 'deadline' }>
  readonly clientId: string
  readonly cloud: string
}

/**
 * Why the identity that was given got no token, where Entra itself did not say. Silent for what is only passing: a
 * service that is throttled or out of order, and the step's own time.
 */
export function signInFailure(facts: Facts): SignInFailure | undefined {
  const { identity } = facts
  if (identity.kind !== 'sign-in' || identity.signIn.state !== 'failed') return undefined
  if (identity.plan.role !== 'primary' && !pairWorksAlone(facts)) return undefined
  const level = identity.plan.role === 'primary' ? 'error' : 'notice'
  const { plan, signIn, oidc } = identity
  const { reason } = signIn
  if (reason.kind === 'deadline') return undefined
  const clientId = plan.clientId === '' ? '' : displayUserName(plan.clientId)
  const from = (by: SignInFailure['by']) => ({ level, by, reason, clientId, cloud: plan.cloud }) as const
  const status = reason.kind === 'refused' ? reason.status : 0
  if (plan.source === 'managed-identity') {
    // Throttled, or being updated: it has not looked for the identity.
    const isPassing = status === 429 || status === 410
    return isPassing && managedIdentityCause(reason, clientId !== '') === 'other' ? undefined : from('endpoint')
  }
  if (status >= 500 || status === 429) return undefined
  // An answer that is no HTTP is an answer, and another client may read it.
  if (reason.kind === 'network' && /^HPE_/.test(reason.failure.code)) return undefined
  // Broken off, or sent elsewhere: what it would have been is not known.
  if (reason.kind === 'refused' && reason.status < 400 && !othersWords(reason.text).startsWith('<')) return undefined
  // GitHub's own token service stands before Entra, which was not asked then; a way to it that broke may come back.
  if (oidc.state === 'failed') return reason.kind === 'network' ? undefined : from('github')
  return from(reason.kind === 'tool' ? 'machine' : 'sign-in-host')
}
