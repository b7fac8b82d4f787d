import { type Answer, json } from './answers.ts'
import type { VaultWorld } from './cache.ts'
import { withoutSlash } from './clouds.ts'
import { readEntraToken } from './entra/mint.ts'
import { type Effect, type Moment, type Request, readBody, textOf } from './request.ts'

const AUDIENCE = 'https://vault.azure.net'
const HOST = /^([a-z0-9-]+)\.vault\.azure\.net$/i

export const vaultOf = (vaults: readonly VaultWorld[] | undefined, host: string): VaultWorld | undefined =>
  vaults?.find(({ name }) => name === HOST.exec(host)?.[1]?.toLowerCase())

/**
 * The data plane of a key vault, as far as a secret is set: first the challenge, by which clients learn the audience
 * (Key Vault docs, "Authentication, requests and responses"), then `PUT /secrets/<name>` (azure-rest-api-specs,
 * Microsoft.KeyVault 7.4, secrets.json).
 */
export function keyVault({ world, now }: Moment, vault: VaultWorld, received: Request): Answer | Effect {
  const token = /^bearer (.+)$/i.exec(received.authorization ?? '')?.[1]
  const claims = token === undefined ? undefined : readEntraToken(token)
  if (claims === undefined || withoutSlash(claims.aud) !== AUDIENCE || claims.exp <= now) return challenge(world)
  const [, name] = /^\/secrets\/([A-Za-z0-9-]+)\/?$/.exec(received.path) ?? []
  const value = textOf(readBody(received)['value'])
  if (received.method !== 'PUT' || name === undefined || value === undefined) return refused(404, 'SecretNotFound')
  const changed = { ...vault, secrets: { ...vault.secrets, [name]: value } }
  const answer = json(200, {
    value,
    id: `https://${received.host}/secrets/${name}/4387e9f3d6e14c459867679a90fd0f79`,
    attributes: { enabled: true, created: now, updated: now, recoveryLevel: 'Recoverable+Purgeable' },
  })
  return { answer, world: { ...world, vaults: (world.vaults ?? []).map(one => (one === vault ? changed : one)) } }
}

function challenge({ tenants = [] }: Moment['world']): Answer {
  const answer = refused(401, 'Unauthorized')
  const authority = `https://login.microsoftonline.com/${tenants[0]?.id}`
  const header = `Bearer authorization="${authority}", resource="${AUDIENCE}"`
  return { ...answer, headers: { ...answer.headers, 'WWW-Authenticate': header } }
}

const refused = (status: number, code: string): Answer => json(status, { error: { code, message: code } })
