import { type Refusal, refusals } from './answers.ts'
import { rightsOf } from './rights.ts'
import { type Claims, isGood, readToken } from './tokens.ts'
import { adminNameOf, type RegistryWorld, type Rights, type Standing, ZERO_GUID } from './world.ts'

export interface Principal {
  kind: 'anonymous' | 'admin' | 'service-principal' | 'scope-map-token' | 'refresh-token' | 'access-token'
  subject: string
  rights: Rights
  /** Tokens given to this principal end then at the latest (epoch seconds). */
  until?: number
  refreshToken?: string
}

/** What one request sees of its registry. */
export interface Context {
  registry: RegistryWorld
  now: number
  correlationId: string
}

export type Identified = { principal: Principal } | { refusal: Refusal }

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Who a user name and password are; which kind is read from the user name (reference: acr-data-plane section 7). */
export function identify(context: Context, username: string, password: string): Identified {
  if (username === ZERO_GUID) return identifyToken(context, password)
  if (GUID.test(username)) return identifyApplication(context, username, password)
  if (username === adminNameOf(context.registry.loginServer)) return identifyAdmin(context, username, password)
  return identifyScopeMapToken(context, username, password)
}

export function identifyAnonymous(context: Context): Identified {
  // Pull is all that the public may do; the catalog is not promised.
  if (context.registry.anonymousPull) return accept('anonymous', '', { '*': ['pull'] })
  return { refusal: refusals.generic(context.correlationId) }
}

/** The zero GUID takes a refresh token, and an access token too (section 11). */
function identifyToken(context: Context, token: string): Identified {
  const claims = readToken(token)
  if (!isGood(claims, context.registry.loginServer, 'access_token', context.now)) {
    return identifyRefreshToken(context, token)
  }
  return {
    principal: {
      kind: 'access-token',
      subject: claims.sub,
      rights: rightsOf(claims.access ?? []),
      until: claims.exp,
    },
  }
}

export function identifyRefreshToken(context: Context, token: string): Identified {
  const { registry, now, correlationId } = context
  const claims = readToken(token)
  const identity = registry.identities?.find(one => one.subject === claims?.sub)
  const good = isGood(claims, registry.loginServer, 'refresh_token', now)
  if (!identity || !good || isStale(registry, claims)) return { refusal: refusals.generic(correlationId) }
  return (
    refusedFor(context, identity.standing) ?? {
      principal: {
        kind: 'refresh-token',
        subject: identity.subject,
        rights: identity.repositories,
        refreshToken: token,
      },
    }
  )
}

/** A refresh token from before the role-assignment mode was switched is refused, whatever the roles (section 4). */
function isStale(registry: RegistryWorld, claims: Claims): boolean {
  return registry.modeSwitchedAt !== undefined && claims.iat < registry.modeSwitchedAt
}

function identifyApplication(context: Context, appId: string, secret: string): Identified {
  const one = context.registry.servicePrincipals?.find(each => each.appId === appId.toLowerCase())
  if (!one) return { refusal: refusals.unknownApplication() }
  if (one.secretState === 'refused' || one.secret !== secret) return { refusal: refusals.wrongClientSecret() }
  return refusedFor(context, one.standing) ?? accept('service-principal', one.appId, one.repositories)
}

function refusedFor(context: Context, standing: Standing | undefined): Identified | undefined {
  if (standing === 'no-role') return { refusal: refusals.generic(context.correlationId) }
  if (standing === 'no-role-2021') return { refusal: refusals.noRole2021() }
  return undefined
}

/** Disabled and wrong password are told apart by nothing that is documented: both get the generic answer. */
function identifyAdmin({ registry, correlationId }: Context, username: string, password: string): Identified {
  if (!registry.admin?.enabled || !registry.admin.passwords.includes(password)) {
    return { refusal: refusals.generic(correlationId) }
  }
  return accept('admin', username, { '*': ['*'], 'registry:catalog': ['*'] })
}

function identifyScopeMapToken({ registry, correlationId }: Context, name: string, password: string): Identified {
  const one = registry.scopeMapTokens?.find(each => each.name === name)
  if (!one?.enabled) return { refusal: refusals.generic(correlationId) }
  if (!one.passwords.includes(password)) return { refusal: refusals.incorrectPassword() }
  return accept('scope-map-token', one.name, one.repositories)
}

function accept(kind: Principal['kind'], subject: string, rights: Rights): Identified {
  return { principal: { kind, subject, rights } }
}
