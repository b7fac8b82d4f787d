import { type JsonObject, omitUndefined } from '../../util/json.ts'
import { jwtPart, MAX_JWT, numericDate } from '../../util/jwt.ts'
import { guidIn } from '../guid.ts'

/** What tokens of Entra and of GitHub say of themselves, as far as it may be told. They are read, never verified. */

/** Source: Entra docs, "Access token claims reference". */
export interface EntraTokenClaims {
  readonly tenantId?: string
  /** Of the service principal, or of the person: what role assignments name. */
  readonly objectId?: string
  /** `appid` of a v1 token, `azp` of a v2 token. */
  readonly clientId?: string
  readonly audience?: string
  readonly issuer?: string
  /** Seconds since the epoch. */
  readonly issuedAt?: number
  /** Seconds since the epoch. */
  readonly expiresAt?: number
  readonly principalKind?: 'application' | 'person'
  /** The resource that a managed identity belongs to, or the user-assigned identity itself. */
  readonly managedIdentity?: string
}

/** Source: GitHub docs, "OpenID Connect reference" (OIDC token claims). */
export interface GitHubTokenClaims {
  readonly issuer?: string
  readonly subject?: string
  readonly audience?: string
  /** Seconds since the epoch. */
  readonly issuedAt?: number
  /** Seconds since the epoch. */
  readonly expiresAt?: number
  readonly repository?: string
  readonly repositoryId?: string
  readonly owner?: string
  readonly ownerId?: string
  readonly ref?: string
  readonly environment?: string
  readonly eventName?: string
  /** The file that the job stands in: the called one of a reusable workflow. */
  readonly jobWorkflowRef?: string
  /** The file that the run began with. */
  readonly workflowRef?: string
}

/**
 * The claims of an Entra token; `undefined` for what is no JWT. Every claim is optional: what cannot be read is not
 * there.
 */
export function readEntraToken(text: string): EntraTokenClaims | undefined {
  const claims = claimsOf(text)
  if (claims === undefined) return undefined
  const mirid = stringOf(claims['xms_mirid'])
  return omitUndefined({
    tenantId: guidIn(claims['tid']),
    objectId: guidIn(claims['oid']),
    clientId: guidIn(claims['appid']) ?? guidIn(claims['azp']),
    audience: first(claims['aud']),
    issuer: stringOf(claims['iss']),
    issuedAt: numericDate(claims['iat']),
    expiresAt: numericDate(claims['exp']),
    principalKind: holderOf(claims['idtyp']),
    managedIdentity: mirid?.startsWith('/subscriptions/') ? mirid : undefined,
  })
}

function holderOf(idType: unknown): EntraTokenClaims['principalKind'] {
  if (idType === 'app') return 'application'
  return idType === 'user' ? 'person' : undefined
}

/** The claims of GitHub's OIDC token; `undefined` for what is no JWT. */
export function readGitHubToken(text: string): GitHubTokenClaims | undefined {
  const claims = claimsOf(text)
  if (claims === undefined) return undefined
  return omitUndefined({
    issuer: stringOf(claims['iss']),
    subject: stringOf(claims['sub']),
    audience: first(claims['aud']),
    issuedAt: numericDate(claims['iat']),
    expiresAt: numericDate(claims['exp']),
    repository: stringOf(claims['repository']),
    repositoryId: stringOf(claims['repository_id']),
    owner: stringOf(claims['repository_owner']),
    ownerId: stringOf(claims['repository_owner_id']),
    ref: stringOf(claims['ref']),
    environment: stringOf(claims['environment']),
    eventName: stringOf(claims['event_name']),
    jobWorkflowRef: stringOf(claims['job_workflow_ref']),
    workflowRef: stringOf(claims['workflow_ref']),
  })
}

const MAX_CLAIM_LENGTH = 2048

function claimsOf(text: string): JsonObject | undefined {
  if (text.length > MAX_JWT) return undefined
  const [, payload, signature, ...more] = text.trim().split('.')
  if (payload === undefined || signature === undefined || more.length > 0 || !/^[\w-]+={0,2}$/.test(payload)) {
    return undefined
  }
  return jwtPart(payload)
}

/** A text of a length that can be meant; a number is taken too, since ids come as either. */
function stringOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value)
  return typeof value === 'string' && value !== '' && value.length <= MAX_CLAIM_LENGTH ? value : undefined
}

const first = (value: unknown): string | undefined => stringOf(Array.isArray(value) ? value[0] : value)
