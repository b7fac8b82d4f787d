import { randomUUID } from 'node:crypto'
import type { Identity } from '../identity-world.ts'
import { readJwt, signJwt } from '../jwt.ts'
import { epochSeconds } from '../tokens.ts'

/** Claims of an Entra access token that services look at (Entra docs, "Access token claims reference"). */
export interface EntraClaims {
  aud: string
  iss: string
  tid: string
  appid: string
  oid: string
  iat: number
  exp: number
}

export interface EntraTokenOf {
  tenantId: string
  clientId: string
  objectId: string
  /** 'https://management.azure.com', as the scope said it. */
  audience: string
  /** Epoch seconds. */
  issuedAt?: number
  expiresAt?: number
  /** ARM id of a managed identity's resource. */
  managedIdentity?: string | undefined
  /** 1: with a secret, 2: with an assertion. */
  how?: '1' | '2'
  roles?: string[]
}

const LIFETIME = 3599

/** An access token of the version 1 kind, which is what ARM, Graph and ACR ask for. */
export function mintEntraToken(of: EntraTokenOf): string {
  const iat = of.issuedAt ?? epochSeconds()
  const iss = `https://sts.windows.net/${of.tenantId}/`
  return signJwt(
    {
      aud: of.audience,
      iss,
      iat,
      nbf: iat,
      exp: of.expiresAt ?? iat + LIFETIME,
      aio: randomUUID(),
      appid: of.clientId,
      appidacr: of.how ?? '1',
      idp: iss,
      idtyp: 'app',
      oid: of.objectId,
      sub: of.objectId,
      tid: of.tenantId,
      uti: randomUUID(),
      ver: '1.0',
      ...(of.roles?.length && { roles: of.roles }),
      ...(of.managedIdentity !== undefined && { xms_mirid: of.managedIdentity }),
    },
    { kid: 'make-believe-entra', x5t: 'make-believe-entra' },
  )
}

export function mintTokenFor(identity: Identity, audience: string, change: Partial<EntraTokenOf> = {}): string {
  const { tenant, clientId, objectId, application, managedIdentity } = identity
  const roles = /graph/.test(audience) ? (application?.graphPermissions ?? []) : []
  const of = { tenantId: tenant.id, clientId, objectId, audience, roles, managedIdentity: managedIdentity?.resourceId }
  return mintEntraToken({ ...of, ...change })
}

/**
 * An assertion of any issuer, such as an AKS cluster's for a workload identity; Entra takes every one of ours as signed
 * by its issuer.
 */
export function mintAssertion(of: { issuer: string; subject: string; audience?: string; expiresAt?: number }): string {
  const { issuer: iss, subject: sub, audience: aud = 'api://AzureADTokenExchange' } = of
  const iat = epochSeconds()
  return signJwt(
    { iss, sub, aud: [aud], iat, nbf: iat, exp: of.expiresAt ?? iat + 3600 },
    { kid: 'make-believe-issuer' },
  )
}

/** The claims of a token of this Entra, whatever its age and audience; undefined for anything else. */
export function readEntraToken(token: string): EntraClaims | undefined {
  const claims = readJwt(token)
  const isOurs = typeof claims?.['iss'] === 'string' && claims['iss'].startsWith('https://sts.windows.net/')
  return isOurs ? (claims as unknown as EntraClaims) : undefined
}
