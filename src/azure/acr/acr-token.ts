import type { JsonObject } from '../../util/json.ts'
import { omitUndefined } from '../../util/json.ts'
import { jwtPart, MAX_JWT, numericDate } from '../../util/jwt.ts'

/**
 * What the tokens say of themselves. They are read, never verified: no key is published for clients.
 * Every claim is optional; a token that cannot be read proves nothing either way.
 * Source: Azure/acr:docs/AAD-OAuth.md (claims), RFC 7519.
 */
export interface Token {
  readonly kind: 'acr-refresh-token' | 'acr-access-token' | 'entra-token' | 'other'
  readonly audience?: string
  /** Whom it was issued to: a user principal name, an object id or an application id. */
  readonly subject?: string
  /** Seconds since the epoch. */
  readonly issuedAt?: number
  /** Seconds since the epoch. */
  readonly expiresAt?: number
  /**
   * Only registries that count repository permissions (ABAC mode) put it in. Source: Azure/acr-cli,
   * internal/api/acrsdk.go.
   */
  readonly hasAadIdentity?: true
  /** What an access token grants; absent where the claim is missing or is not of the known form. */
  readonly access?: readonly AccessEntry[]
}

interface AccessEntry {
  readonly type: string
  readonly name: string
  readonly actions: readonly string[]
}

/** Decodes a compact JWT; `undefined` for anything else. */
export function readToken(text: string): Token | undefined {
  if (text.length > MAX_JWT) return undefined
  const parts = text.split('.')
  if (parts.length !== 3 || !parts.every(part => /^[A-Za-z0-9_-]*={0,2}$/.test(part))) return undefined
  const header = jwtPart(parts[0] ?? '')
  const claims = jwtPart(parts[1] ?? '')
  if (header === undefined || claims === undefined) return undefined
  const audience = stringOrUndefined(Array.isArray(claims['aud']) ? claims['aud'][0] : claims['aud'])
  const subject = shortOrUndefined(claims['sub'])
  const issuedAt = numericDate(claims['iat'])
  const expiresAt = numericDate(claims['exp'])
  const access = accessOf(claims['access'])
  return {
    kind: kindOf(claims),
    ...omitUndefined({ audience, subject, issuedAt, expiresAt, access }),
    ...(claims['aad_identity'] !== undefined && { hasAadIdentity: true }),
  }
}

/**
 * The actions that a token grants on a repository.
 * @returns `undefined` where the token's `access` cannot be read: unknown, not denied
 */
export function grantedActions(token: Token, repository: string): ReadonlySet<string> | undefined {
  if (token.access === undefined) return undefined
  const entries = token.access.filter(entry => entry.type === 'repository' && entry.name === repository)
  return new Set(entries.flatMap(entry => entry.actions))
}

const ENTRA_ISSUER =
  /^https:\/\/(sts\.windows\.net|sts\.chinacloudapi\.cn|login\.(microsoftonline\.(com|us|de)|chinacloudapi\.cn|partner\.microsoftonline\.cn))\//i

/** Longer than any subject of a registry; it is not cut, since half a secret would not be found in it. */
const MAX_SUBJECT = 200

const shortOrUndefined = (value: unknown): string | undefined => {
  const text = stringOrUndefined(value)
  return text !== undefined && text.length <= MAX_SUBJECT ? text : undefined
}

function kindOf(claims: JsonObject): Token['kind'] {
  if (ENTRA_ISSUER.test(stringOrUndefined(claims['iss']) ?? '')) return 'entra-token'
  const grant = claims['grant_type']
  if (grant === 'refresh_token') return 'acr-refresh-token'
  if (grant === 'access_token' || Array.isArray(claims['access'])) return 'acr-access-token'
  return claims['iss'] === 'Azure Container Registry' ? 'acr-refresh-token' : 'other'
}

function accessOf(claim: unknown): readonly AccessEntry[] | undefined {
  if (!Array.isArray(claim)) return undefined
  const entries = claim.map(entryOf)
  return entries.every(entry => entry !== undefined) ? entries : undefined
}

function entryOf(entry: unknown): AccessEntry | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined
  const { type, name, actions } = entry as JsonObject
  if (typeof type !== 'string' || typeof name !== 'string') return undefined
  if (!Array.isArray(actions) || !actions.every(action => typeof action === 'string')) return undefined
  return { type, name, actions }
}

const stringOrUndefined = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
