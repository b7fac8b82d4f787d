import { randomUUID } from 'node:crypto'
import { type Answer, json } from '../answers.ts'
import { type Cloud, withoutSlash } from '../clouds.ts'
import { readEntraToken } from '../entra/mint.ts'
import { findTenant, identitiesOf, sameId } from '../identity-world.ts'
import type { Effect, Moment, Request } from '../request.ts'
import type { GraphCall } from './calls.ts'
import { graphError } from './objects.ts'
import { readRoutes } from './reads.ts'
import { writeRoutes } from './writes.ts'

/** Microsoft Graph of one cloud, as far as applications go (Graph docs, "application resource type"). */
export function graph(moment: Moment, cloud: Cloud, received: Request): Answer | Effect {
  const token = /^bearer (.+)$/i.exec(received.authorization ?? '')?.[1] ?? ''
  const claims = readEntraToken(token)
  const tenant = claims && findTenant(moment.world.tenants, claims.tid, cloud.name)
  const isForGraph = withoutSlash(claims?.aud ?? '') === `https://${cloud.graph}`
  if (!claims || !tenant || !isForGraph || claims.exp <= moment.now) return refusedToken(claims?.exp, moment.now)
  const path = decodeURIComponent(received.path)
  const [, version = '', rest = ''] = /^\/(v1\.0|beta)(\/.*)$/.exec(path) ?? []
  const identity = identitiesOf(tenant).find(one => sameId(one.objectId, claims.oid))
  const caller = { objectId: claims.oid, clientId: claims.appid, application: identity?.application }
  for (const { method, path: pattern, handle } of [...readRoutes, ...writeRoutes]) {
    const parts = pattern.exec(rest)?.slice(1)
    if (method !== received.method || !parts) continue
    const call: GraphCall = { ...moment, cloud, tenant, caller, received, isBeta: version === 'beta', parts }
    return handle(call)
  }
  return graphError(400, 'BadRequest', `Resource not found for the segment '${rest.split('/')[1] ?? ''}'.`)
}

function refusedToken(exp: number | undefined, now: number): Answer {
  if (exp !== undefined && exp <= now) {
    return graphError(401, 'InvalidAuthenticationToken', 'Lifetime validation failed, the token is expired.')
  }
  const answer = json(401, {
    error: {
      code: 'InvalidAuthenticationToken',
      message: exp === undefined ? 'Access token is empty.' : 'Access token validation failure. Invalid audience.',
      innerError: { date: new Date(now * 1000).toISOString().slice(0, 19), 'request-id': randomUUID() },
    },
  })
  return answer
}
