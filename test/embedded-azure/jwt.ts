import { sign, verify } from 'node:crypto'
import { signingKey } from './signing-key.ts'

/** A JWT with the one signature of this Azure; the header may carry more than its kind. */
export function signJwt(claims: object, header: object): string {
  const signed = `${base64url({ typ: 'JWT', alg: 'RS256', ...header })}.${base64url(claims)}`
  return `${signed}.${sign('sha256', Buffer.from(signed), signingKey.privateKey).toString('base64url')}`
}

const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** The claims of a token that this Azure signed itself, whatever its age and audience; undefined for anything else. */
export function readJwt(token: string): Record<string, unknown> | undefined {
  const [header, payload, signature, ...rest] = token.split('.')
  if (header === undefined || payload === undefined || signature === undefined || rest.length > 0) return undefined
  const signed = Buffer.from(`${header}.${payload}`)
  if (!verify('sha256', signed, signingKey.publicKey, Buffer.from(signature, 'base64url'))) return undefined
  // Our own signature vouches for the shape.
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>
}
