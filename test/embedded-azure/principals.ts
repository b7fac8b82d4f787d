import { type Refusal, refusals } from './answers.ts'
import { readEntraToken } from './entra/mint.ts'
import { refusedSecret } from './entra/token.ts'
import { findTenant, type Identity, identitiesOf, sameId } from './identity-world.ts'
import { allowedByRoles, allowedByScopeMap, hasAnyRole } from './registry-rights.ts'
import type { Moment } from './request.ts'
import { type Allows, allowedBy, allowedByToken } from './rights.ts'
import { type Claims, isGood, readToken } from './tokens.ts'
import { adminNameOf, type RegistryWorld, type RoleStatus, type ScopeMapTokenWorld, ZERO_GUID } from './world.ts'

export interface Principal {
  kind: 'anonymous' | 'admin' | 'service-principal' | 'scope-map-token' | 'refresh-token' | 'access-token'
  subject: string
  allows: Allows
  /** Tokens given to this principal end then at the latest (epoch seconds). */
  until?: number
  refreshToken?: string
}

/** What one request sees of its registry. */
export interface Context extends Moment {
  registry: RegistryWorld
}

/** `silent`: refused without a word. */
export type Refused = Refusal | 'silent'

export type Identified = { principal: Principal } | { refusal: Refused }

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Who a username and password are; which kind is read from the username (ACR docs, "Authentication options"). */
export function identify(context: Context, username: string, password: string): Identified {
  if (username === ZERO_GUID) return identifyToken(context, password)
  if (GUID.test(username)) return identifyApplication(context, username, password)
  if (username === adminNameOf(context.registry.loginServer)) return identifyAdmin(context, username, password)
  return identifyScopeMapToken(context, username, password)
}

export function identifyAnonymous(context: Context): Identified {
  // Pull is all that the public may do; the catalog is not promised.
  if (context.registry.anonymousPull) return accept('anonymous', '', allowedBy({ '*': ['pull'] }))
  return { refusal: refusals.generic(context.correlationId) }
}

/** The zero GUID takes a refresh token, and an access token too (Azure/acr:docs/AAD-OAuth.md). */
function identifyToken(context: Context, token: string): Identified {
  const claims = readToken(token)
  // Sources disagree whether an Entra token is taken so; one of 2026 has it refused like this
  // (acr-token-entra-token-as-password).
  if (!claims && readEntraToken(token)) return { refusal: refusals.wrongClientSecret() }
  if (!isGood(claims, context.registry.loginServer, 'access_token', context.now)) {
    return identifyRefreshToken(context, token)
  }
  return {
    principal: {
      kind: 'access-token',
      subject: claims.sub,
      allows: allowedByToken(claims.access ?? []),
      until: claims.exp,
    },
  }
}

export function identifyRefreshToken(context: Context, token: string): Identified {
  const { registry, now, correlationId } = context
  const claims = readToken(token)
  const good = isGood(claims, registry.loginServer, 'refresh_token', now)
  if (!good || isStale(registry, claims)) return { refusal: refusals.generic(correlationId) }
  const refusal = refusedRoleStatus(context, roleStatusOf(context, claims.sub))
  if (refusal) return { refusal }
  const allows = allowsOf(context, claims.sub)
  return { principal: { kind: 'refresh-token', subject: claims.sub, allows, refreshToken: token } }
}

/** What stands with the registry itself goes before what ARM says of an identity. */
export function roleStatusOf({ world, registry, now }: Context, subject: string): RoleStatus {
  const own = registry.identities?.find(one => one.subject === subject)
  if (own) return own.roleStatus ?? 'has-role'
  const { arm } = registry
  if (arm && hasAnyRole(world, registry, arm, subject, now)) return 'has-role'
  return arm?.refusesAs ?? 'no-role'
}

function allowsOf({ world, registry, now }: Context, subject: string): Allows {
  const own = registry.identities?.find(one => one.subject === subject)
  if (own || !registry.arm) return allowedBy(own?.repositories ?? {})
  return allowedByRoles(world, registry, registry.arm, subject, now)
}

/**
 * A refresh token from before the role-assignment mode was switched is refused, whatever the roles
 * (johnsonshi/aks-acr-chaos-studio:reports/b2-abac-flip.md).
 */
function isStale(registry: RegistryWorld, claims: Claims): boolean {
  return registry.modeSwitchedAt !== undefined && claims.iat < registry.modeSwitchedAt
}

function identifyApplication(context: Context, appId: string, secret: string): Identified {
  const one = context.registry.servicePrincipals?.find(each => each.appId === appId.toLowerCase())
  if (!one) return identifyByTenant(context, appId, secret)
  if (one.secretState === 'refused' || one.secret !== secret) return { refusal: refusals.wrongClientSecret() }
  const refusal = refusedRoleStatus(context, one.roleStatus ?? 'has-role')
  return refusal ? { refusal } : accept('service-principal', one.appId, allowedBy(one.repositories))
}

/** The registry signs in to Entra itself with what it is given; of a refusal it only says that there was one. */
function identifyByTenant(context: Context, appId: string, secret: string): Identified {
  const identity = findIdentity(context, appId)
  if (!identity) return { refusal: refusals.unknownApplication() }
  const { world, now } = context
  const isEnabled = identity.application?.servicePrincipal?.accountEnabled === true
  const isRefused = world.entra?.fault !== undefined || refusedSecret(identity, secret, now) !== 0
  if (isRefused || !isEnabled) return { refusal: refusals.wrongClientSecret() }
  const refusal = refusedRoleStatus(context, roleStatusOf(context, identity.objectId))
  return refusal ? { refusal } : accept('service-principal', identity.clientId, allowsOf(context, identity.objectId))
}

function findIdentity({ world, registry }: Context, clientId: string): Identity | undefined {
  const { arm } = registry
  const subscription = world.subscriptions?.find(one => sameId(one.id, arm?.subscriptionId))
  const tenant = subscription && findTenant(world.tenants, subscription.tenantId)
  return tenant && identitiesOf(tenant).find(one => sameId(one.clientId, clientId))
}

export function refusedRoleStatus({ correlationId }: Context, roleStatus: RoleStatus): Refused | undefined {
  if (roleStatus === 'no-role') return refusals.generic(correlationId)
  if (roleStatus === 'no-role-silent') return 'silent'
  return roleStatus === 'no-role-2021' ? refusals.noRole2021() : undefined
}

/**
 * Whoever is not known is taken for an application (Azure/azure-cli#29659); an admin user that is off very likely too
 * (open).
 */
function identifyAdmin({ registry, correlationId }: Context, username: string, password: string): Identified {
  const { admin } = registry
  if (!admin?.enabled) {
    const known = admin?.refusesAs === 'general'
    return { refusal: known ? refusals.generic(correlationId) : refusals.unknownApplication() }
  }
  if (!admin.passwords.includes(password)) return { refusal: refusals.wrongPassword() }
  return accept('admin', username, allowedBy({ '*': ['*'], 'registry:catalog': ['*'] }))
}

function identifyScopeMapToken(context: Context, name: string, password: string): Identified {
  const { registry, correlationId, now } = context
  const one = registry.scopeMapTokens?.find(each => each.name === name)
  if (!one) return { refusal: refusals.unknownApplication() }
  // What the service says of one that is disabled is not known.
  if (!one.enabled) return { refusal: refusals.generic(correlationId) }
  if (!goodPasswords(one, now).includes(password)) return { refusal: refusals.wrongPassword() }
  return accept('scope-map-token', one.name, allowedByScopeMap(registry, one))
}

/** An ended password is answered as a wrong one (unverified). */
function goodPasswords({ passwords, credentials = [] }: ScopeMapTokenWorld, now: number): string[] {
  const dated = credentials.filter(one => one.expiry === undefined || Date.parse(one.expiry) / 1000 > now)
  return [...passwords, ...dated.map(one => one.value)]
}

function accept(kind: Principal['kind'], subject: string, allows: Allows): Identified {
  return { principal: { kind, subject, allows } }
}
