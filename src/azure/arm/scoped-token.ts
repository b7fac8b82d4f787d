import { omitUndefined } from '../../util/json.ts'
import { fieldsOf, instantIn, listIn, textIn, wordIn } from './json-fields.ts'

/**
 * A repository-scoped token. Source: ACR docs, "Token-based repository permissions"; its GET never returns a password.
 */
export interface ScopedToken {
  readonly name: string
  readonly scopeMapId?: string
  readonly status?: 'enabled' | 'disabled'
  /** Empty where none was ever generated; absent where they could not be read. */
  readonly passwords?: readonly ScopedTokenPassword[]
}

interface ScopedTokenPassword {
  readonly name: 'password1' | 'password2'
  /** Milliseconds since the epoch; `never` where it has no end, `unknown` where it could not be read. */
  readonly expiresAt: number | 'never' | 'unknown'
  readonly createdAt?: number
}

export interface ScopeMap {
  readonly name: string
  readonly actions: readonly string[]
  readonly systemDefined: boolean
}

export function parseScopedToken(body: unknown): ScopedToken | undefined {
  const { name, properties: inner } = fieldsOf(body)
  const properties = fieldsOf(inner)
  const known = textIn(name, 200)
  if (known === undefined || inner === undefined) return undefined
  return omitUndefined({
    name: known,
    scopeMapId: textIn(properties['scopeMapId']),
    status: wordIn(properties['status'], ['enabled', 'disabled']),
    passwords: listIn(fieldsOf(properties['credentials'])['passwords'], passwordIn, 10),
  })
}

function passwordIn(value: unknown): ScopedTokenPassword | undefined {
  const { name, expiry, creationTime } = fieldsOf(value)
  const known = wordIn(name, ['password1', 'password2'])
  if (known === undefined) return undefined
  const createdAt = instantIn(creationTime)
  return Object.freeze({ name: known, expiresAt: endIn(expiry), ...(createdAt !== undefined && { createdAt }) })
}

/** No end stands for never. */
const endIn = (expiry: unknown): ScopedTokenPassword['expiresAt'] =>
  expiry === undefined || expiry === null ? 'never' : (instantIn(expiry) ?? 'unknown')

export function parseScopeMap(body: unknown): ScopeMap | undefined {
  const { name, properties: inner } = fieldsOf(body)
  const properties = fieldsOf(inner)
  const known = textIn(name, 200)
  const actions = Array.isArray(properties['actions'])
    ? listIn(properties['actions'], action => textIn(action, 600), 10_000)
    : undefined
  if (known === undefined || actions === undefined) return undefined
  return Object.freeze({ name: known, actions, systemDefined: properties['type'] === 'SystemDefined' })
}
