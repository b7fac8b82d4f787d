import type { Answer } from '../answers.ts'
import { type Cloud, withoutSlash } from '../clouds.ts'
import { type EntraClaims, readEntraToken } from '../entra/mint.ts'
import { sameId } from '../identity-world.ts'
import type { Effect, Moment, Request } from '../request.ts'
import { authorizationRoutes } from './authorization.ts'
import { cacheRoutes } from './cache.ts'
import { type ArmCall, armError, forbidden, type Route, subscriptionNotFound } from './call.ts'
import { identityRoutes } from './identities.ts'
import { networkRoutes } from './networks.ts'
import { registryRoutes } from './registries.ts'
import { resourceRoutes } from './resources.ts'
import { tokenRoutes } from './tokens.ts'

const routes = [
  ...authorizationRoutes,
  ...registryRoutes,
  ...cacheRoutes,
  ...tokenRoutes,
  ...identityRoutes,
  ...networkRoutes,
  ...resourceRoutes,
]

/**
 * Azure Resource Manager of one cloud (ARM docs, "Azure REST API reference"): first who it is, then what is asked, then
 * whether it may.
 */
export function arm(moment: Moment, cloud: Cloud, received: Request): Answer | Effect {
  const caller = authenticate(moment, cloud, received)
  if ('status' in caller) return caller
  const apiVersion = received.query.get('api-version') ?? ''
  if (apiVersion === '') return noApiVersion()
  const path = pathOf(received)
  const found = routes.find(one => one.method === received.method && one.path.test(path))
  if (!found)
    return armError(404, 'InvalidResourceType', `The resource type could not be found for ${received.method} ${path}.`)
  const parts = (found.path.exec(path) ?? []).slice(1)
  const call: ArmCall = { ...moment, cloud, received: { ...received, path }, caller, apiVersion, parts }
  return refusedAction(call, found, path) ?? found.handle(call)
}

/** ARM takes several slashes for one; the SDKs send two before a scope. */
const pathOf = ({ path }: Request): string => decodeURI(path).replace(/\/{2,}/g, '/')

const noApiVersion = (): Answer =>
  armError(
    400,
    'MissingApiVersionParameter',
    'The api-version query parameter (?api-version=) is required for all requests.',
  )

function refusedAction(call: ArmCall, { action, up = 0 }: Route, path: string): Answer | undefined {
  if (action === undefined) return undefined
  const scope = path
    .replace(/\/$/, '')
    .split('/')
    .slice(0, up === 0 ? undefined : -up)
    .join('/')
  return forbidden(call, action, scope || '/')
}

/** The caller, or the 401; its header names the tenant of a subscription, which is how a client learns it. */
function authenticate({ world, now }: Moment, cloud: Cloud, received: Request): EntraClaims | Answer {
  const { authorization } = received
  const [, subscription] = /^\/subscriptions\/([^/]+)/i.exec(pathOf(received)) ?? []
  const found = world.subscriptions?.find(one => sameId(one.id, subscription))
  if (subscription !== undefined && !found) return subscriptionNotFound(subscription)
  const challenge = challengeOf(cloud, found?.tenantId)
  const token = /^bearer (.+)$/i.exec(authorization ?? '')?.[1]
  if (token === undefined) {
    return armError(
      401,
      'AuthenticationFailed',
      "Authentication failed. The 'Authorization' header is missing.",
      challenge("The authentication failed because of missing 'Authorization' header."),
    )
  }
  const claims = readEntraToken(token)
  if (!claims) return refuseToken('InvalidAuthenticationToken', 'The access token is invalid.', challenge)
  if (!cloud.armAudiences.includes(withoutSlash(claims.aud))) {
    const allowed = cloud.armAudiences.map(one => `'${one}/','${one}'`).join(',')
    const message = `The access token has been obtained for wrong audience or resource '${claims.aud}'. It should exactly match with one of the allowed audiences ${allowed}.`
    return refuseToken('InvalidAuthenticationTokenAudience', message, challenge)
  }
  if (claims.exp <= now) {
    const message = `The access token expiry UTC time '${clock(claims.exp)}' is earlier than current UTC time '${clock(now)}'.`
    return refuseToken('ExpiredAuthenticationToken', message, challenge)
  }
  if (found && !sameId(found.tenantId, claims.tid)) {
    const message = `The access token is from the wrong issuer '${claims.iss}'. It must match the tenant 'https://sts.windows.net/${found.tenantId}/' associated with this subscription. Please use the authority (URL) 'https://login.windows.net/${found.tenantId}' to get the token.`
    return refuseToken('InvalidAuthenticationTokenTenant', message, challenge)
  }
  return claims
}

type Challenge = (description: string) => Record<string, string>

function challengeOf(cloud: Cloud, tenantId = 'common'): Challenge {
  const authority = cloud.name === 'public' ? 'login.windows.net' : cloud.authorities[0]
  return description => ({
    'WWW-Authenticate': `Bearer authorization_uri="https://${authority}/${tenantId}", error="invalid_token", error_description="${description}"`,
  })
}

const refuseToken = (code: string, message: string, challenge: Challenge): Answer =>
  armError(401, code, message, challenge(message))

const clock = (seconds: number): string => new Date(seconds * 1000).toLocaleString('en-US', { timeZone: 'UTC' })
