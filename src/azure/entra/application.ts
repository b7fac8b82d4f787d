import { type JsonObject, objectOf, omitUndefined } from '../../util/json.ts'
import { guidIn } from '../guid.ts'
import type { FederatedCredential } from './federated-credentials.ts'
import { type GraphReading, readGraph, shortText } from './graph-response.ts'

/** A secret of an application. It holds the hint, which is a part of the secret: it stays out of facts and reports. */
export interface PasswordCredential {
  readonly keyId: string
  /** The first three characters of the secret; none on old entries. */
  readonly hint?: string
  readonly displayName?: string
  /** Milliseconds since the epoch. */
  readonly endsAt?: number
}

export interface KeyCredential {
  readonly keyId: string
  readonly displayName?: string
  /** Milliseconds since the epoch. */
  readonly endsAt?: number
}

/** An application or a service principal, as far as Graph told. */
export interface GraphApplication {
  readonly objectId?: string
  readonly appId?: string
  readonly displayName?: string
  /** Of a service principal. */
  readonly accountEnabled?: boolean
  /** Of the service principal of a user-assigned identity: the identity itself, by its resource id. */
  readonly identityResourceId?: string
  readonly secrets: readonly PasswordCredential[]
  /**
   * False where the answer lacked the list, or an entry could not be read: then what is not there is not known to be
   * missing.
   */
  readonly secretsComplete: boolean
  /** Those that one can sign in with; keys for signing and encrypting are left out. */
  readonly certificates: readonly KeyCredential[]
  readonly certificatesComplete: boolean
}

/**
 * Reads `/applications(appId='…')` and `/servicePrincipals(appId='…')`.
 * Source: Graph docs, "Get application", "Get servicePrincipal", "passwordCredential", "keyCredential".
 */
export function readApplication(status: number, body: string): GraphReading<GraphApplication> {
  const reading = readGraph(status, body)
  if (!reading.ok) return reading
  const { value } = reading
  const secrets = list(value['passwordCredentials'], passwordCredential)
  const certificates = list(value['keyCredentials'], keyCredential)
  const objectId = guidIn(value['id'])
  const appId = guidIn(value['appId'])
  const displayName = shortText(value['displayName'])
  const enabled = value['accountEnabled']
  const identityResourceId = identityIn(value['alternativeNames'])
  return {
    ok: true,
    value: {
      ...omitUndefined({ objectId, appId, displayName }),
      ...(typeof enabled === 'boolean' && { accountEnabled: enabled }),
      ...(identityResourceId !== undefined && { identityResourceId }),
      secrets: secrets.entries,
      secretsComplete: secrets.complete,
      certificates: certificates.entries.flatMap(({ isForSignIn, ...key }) => (isForSignIn ? [key] : [])),
      certificatesComplete: certificates.complete,
    },
  }
}

const USER_ASSIGNED =
  /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.ManagedIdentity\/userAssignedIdentities\/[^/]+$/i

/** Source: Graph docs, "servicePrincipal" (alternativeNames: the resource ids of managed identities). */
const identityIn = (names: unknown): string | undefined =>
  (Array.isArray(names) ? names : [])
    .slice(0, 20)
    .find((name): name is string => typeof name === 'string' && USER_ASSIGNED.test(name))

/**
 * Reads one page of `…/federatedIdentityCredentials`, of Graph v1.0 and beta and of Resource Manager (with
 * `properties`). Source: Graph docs, "List federatedIdentityCredentials"; "federatedIdentityExpression" (beta); ARM
 * docs, "Federated Identity Credentials - List".
 */
export function readFederatedCredentials(
  status: number,
  body: string,
): GraphReading<{ readonly credentials: readonly FederatedCredential[]; readonly complete: boolean }> {
  const reading = readGraph(status, body)
  if (!reading.ok) return reading
  const { value } = reading
  if (!Array.isArray(value['value'])) return { ok: false, problem: { because: 'malformed', status } }
  const { entries, complete } = list(value['value'], federatedCredential)
  const more = value['@odata.nextLink'] ?? value['nextLink']
  return { ok: true, value: { credentials: entries, complete: complete && (more ?? '') === '' } }
}

/** More than a directory lets an application have. */
const MAX_ENTRIES = 2000

/** The entries that can be read, and whether these are all. A list that Graph left out is not an empty one. */
function list<T>(value: unknown, read: (entry: JsonObject) => T | undefined) {
  const items: readonly unknown[] = Array.isArray(value) ? value : []
  const entries = items.slice(0, MAX_ENTRIES).flatMap(item => {
    const entry = objectOf(item)
    const result = entry === undefined ? undefined : read(entry)
    return result === undefined ? [] : [result]
  })
  return { entries, complete: Array.isArray(value) && entries.length === items.length }
}

function passwordCredential(entry: JsonObject): PasswordCredential | undefined {
  const key = keyed(entry)
  const hint = shortText(entry['hint'])
  return key && { ...key, ...(hint !== undefined && { hint }) }
}

function keyCredential(entry: JsonObject) {
  const key = keyed(entry)
  const usage = shortText(entry['usage'])
  return key && { ...key, isForSignIn: usage === undefined || usage === 'Verify' }
}

function keyed(entry: JsonObject): KeyCredential | undefined {
  const keyId = guidIn(entry['keyId'])
  if (keyId === undefined) return undefined
  const displayName = shortText(entry['displayName'])
  const endsAt = timeOf(entry['endDateTime'])
  return { keyId, ...(displayName !== undefined && { displayName }), ...(endsAt !== undefined && { endsAt }) }
}

/** One entry of such a list. */
export function federatedCredential(entry: JsonObject): FederatedCredential | undefined {
  const values = objectOf(entry['properties']) ?? entry
  const issuer = shortText(values['issuer'])
  const subject = shortText(values['subject'])
  const expression = shortText(objectOf(values['claimsMatchingExpression'])?.['value'])
  const audiences: unknown = values['audiences']
  if (issuer === undefined || (subject === undefined && expression === undefined)) return undefined
  if (!Array.isArray(audiences) || !audiences.every(audience => typeof audience === 'string')) return undefined
  return {
    name: shortText(entry['name']) ?? '',
    issuer,
    ...(expression !== undefined ? { expression } : subject !== undefined && { subject }),
    audiences: audiences.slice(0, 20),
  }
}

/** ISO 8601 with any number of fractional digits, in UTC. */
function timeOf(value: unknown): number | undefined {
  const match =
    typeof value === 'string' ? /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?(?:Z|\+00:00)$/.exec(value) : null
  const time = Date.parse(`${match?.[1]}Z`)
  return Number.isNaN(time) ? undefined : time
}
