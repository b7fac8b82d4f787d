import { randomUUID } from 'node:crypto'
import { readJwt, signJwt } from './jwt.ts'
import { signingKey } from './signing-key.ts'

/** Claims as published (Azure/acr:docs/AAD-OAuth.md). */
export interface Claims {
  iss: string
  aud: string
  sub: string
  jti: string
  iat: number
  nbf: number
  exp: number
  version: string
  grant_type: 'refresh_token' | 'access_token'
  tenant?: string
  /** In refresh tokens of registries in ABAC mode. Source: Azure/acr-cli, internal/api/acrsdk.go. */
  aad_identity?: string
  permissions?: { actions: string[]; notActions: string[] }
  access?: Access[]
  roles: string[]
}

export interface Access {
  type: string
  name: string
  actions: string[]
}

export interface TokenOf {
  loginServer: string
  subject: string
  /** Epoch seconds. */
  issuedAt?: number
  expiresAt?: number
}

const ISSUER = 'Azure Container Registry'
const REFRESH_SECONDS = 3 * 3600
const ACCESS_SECONDS = 4500

export const epochSeconds = (): number => Math.floor(Date.now() / 1000)

export function mintRefreshToken(of: TokenOf & { tenant?: string; isAbac?: boolean }): string {
  return encode({
    ...common(of, REFRESH_SECONDS),
    grant_type: 'refresh_token',
    tenant: of.tenant ?? '72f988bf-0000-4000-8000-2d7cd011db47',
    permissions: { actions: ['read', 'write'], notActions: [] },
    ...(of.isAbac && { aad_identity: of.subject }),
    roles: [],
  })
}

export function mintAccessToken(of: TokenOf & { access: Access[] }): string {
  return encode({ ...common(of, ACCESS_SECONDS), grant_type: 'access_token', access: of.access, roles: [] })
}

function common(of: TokenOf, seconds: number): Omit<Claims, 'grant_type' | 'roles'> {
  const iat = of.issuedAt ?? epochSeconds()
  const exp = of.expiresAt ?? iat + seconds
  return { iss: ISSUER, aud: of.loginServer, sub: of.subject, jti: randomUUID(), iat, nbf: iat, exp, version: '1.0' }
}

// The CNCF registry behind trusts a token by the chain in its header.
const encode = (claims: Claims): string => signJwt(claims, { x5c: signingKey.x5c })

/**
 * The claims of a registry token that this Azure signed itself, whatever its age and audience; undefined for anything
 * else.
 */
export function readToken(token: string): Claims | undefined {
  const claims = readJwt(token)
  return claims?.['iss'] === ISSUER ? (claims as unknown as Claims) : undefined
}

/** Whether a registry takes the token now: its own, of that kind, and not ended. */
export function isGood(
  claims: Claims | undefined,
  loginServer: string,
  kind: Claims['grant_type'],
  now: number,
): claims is Claims {
  return claims !== undefined && claims.aud === loginServer && claims.grant_type === kind && claims.exp > now
}
