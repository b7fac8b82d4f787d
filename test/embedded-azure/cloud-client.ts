import { applicationLogin, identityOf, ids } from './cloud-world.ts'
import { mintTokenFor } from './entra/mint.ts'
import { type RawAnswer, sendRequest } from './raw-client.ts'
import type { Azure } from './server.ts'

/** Speaks to Entra, ARM and Graph of the embedded Azure in bare bytes. */
export const ACR_SCOPE = 'https://containerregistry.azure.net/.default'

export interface SignIn {
  tenant?: string
  host?: string
  [field: string]: string | undefined
}

/**
 * A client-credentials request; `ci` with its secret, for the registry, where not said otherwise. An empty string
 * leaves a field out.
 */
export function signIn(azure: Azure, { tenant = ids.tenant, host, ...fields }: SignIn = {}): Promise<RawAnswer> {
  const { username, password } = applicationLogin(azure.world)
  const secret = fields['client_assertion'] === undefined ? { client_secret: password } : {}
  const form = { grant_type: 'client_credentials', client_id: username, scope: ACR_SCOPE, ...secret, ...fields }
  const kept = Object.entries(form).filter((one): one is [string, string] => one[1] !== undefined && one[1] !== '')
  return sendRequest(azure, {
    method: 'POST',
    host: host ?? 'login.microsoftonline.com',
    path: `/${tenant}/oauth2/v2.0/token`,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(kept).toString(),
  })
}

export const bodyOf = (answer: RawAnswer): Record<string, unknown> => JSON.parse(answer.body) as Record<string, unknown>

/** The AADSTS code of a refusal. */
export const codeOf = (answer: RawAnswer): unknown => (bodyOf(answer)['error_codes'] as unknown[] | undefined)?.[0]

/** A token of somebody, without a sign-in. */
export const tokenOf = (azure: Azure, principalId: string, audience: string): string =>
  mintTokenFor(identityOf(azure.world, principalId), audience)

/** GET, or with a body PUT, at ARM, as somebody. */
export function requestArm(azure: Azure, principalId: string, path: string, put?: unknown): Promise<RawAnswer> {
  const version = path.includes('?') ? '&' : '?'
  return sendRequest(azure, {
    method: put === undefined ? 'GET' : 'PUT',
    host: 'management.azure.com',
    path: path.includes('api-version') ? path : `${path}${version}api-version=2025-11-01`,
    headers: { Authorization: `Bearer ${tokenOf(azure, principalId, 'https://management.azure.com')}` },
    ...(put === undefined ? {} : { body: JSON.stringify(put) }),
  })
}

export function requestGraph(azure: Azure, principalId: string, path: string): Promise<RawAnswer> {
  return sendRequest(azure, {
    host: 'graph.microsoft.com',
    path,
    headers: { Authorization: `Bearer ${tokenOf(azure, principalId, 'https://graph.microsoft.com')}` },
  })
}

/** The `value` of a list. */
export const valuesOf = (answer: RawAnswer): Record<string, unknown>[] =>
  bodyOf(answer)['value'] as Record<string, unknown>[]
