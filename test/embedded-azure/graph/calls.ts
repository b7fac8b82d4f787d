import { type Answer, json } from '../answers.ts'
import type { Cloud } from '../clouds.ts'
import { type ApplicationWorld, type Identity, identitiesOf, sameId, type TenantWorld } from '../identity-world.ts'
import { type Effect, type Moment, type Request, readBody } from '../request.ts'
import { denied, notFound, selected } from './objects.ts'

export interface GraphCall extends Moment {
  cloud: Cloud
  tenant: TenantWorld
  caller: { objectId: string; clientId: string; application: ApplicationWorld | undefined }
  received: Request
  isBeta: boolean
  /** The parts of the path that the route leaves open. */
  parts: string[]
}

export type GraphAnswer = Answer | Effect

export interface GraphRoute {
  method: string
  path: RegExp
  handle(call: GraphCall): GraphAnswer
}

/** '{key}' is `(appId='…')` or `/` and an object id. */
export function route(line: string, handle: GraphRoute['handle']): GraphRoute {
  const [method = '', path = ''] = line.split(' ')
  const source = path.replaceAll('{key}', "(\\(appId='[^']+'\\)|/[^/(]+)").replaceAll('{}', '([^/]+)')
  return { method, path: new RegExp(`^${source}/?$`, 'i'), handle }
}

export const FEDERATED = '/applications{key}/federatedIdentityCredentials'

const permissions = ({ caller }: GraphCall): string[] => caller.application?.graphPermissions ?? []
export const readsDirectory = (call: GraphCall): boolean => permissions(call).includes('Directory.Read.All')
export const readsAll = (call: GraphCall): boolean =>
  readsDirectory(call) ||
  permissions(call).some(one => one === 'Application.Read.All' || one === 'Application.ReadWrite.All')
export const writesAll = (call: GraphCall): boolean => permissions(call).includes('Application.ReadWrite.All')
export const owns = (call: GraphCall): boolean => permissions(call).includes('Application.ReadWrite.OwnedBy')

const isByAppId = (key: string): boolean => key.startsWith('(')
const idOf = (key: string): string => key.replace(/^\(appId='|'\)$|^\//gi, '')

/** Its own by a key of its own, and nobody else's (microsoftgraph/microsoft-graph-docs#15879). */
function maySee(call: GraphCall, key: string, isSelf: boolean, part: 'object' | 'federated'): boolean {
  if (readsAll(call)) return true
  if (!isSelf) return false
  const self = call.caller.application?.graphSelf ?? 'by-any-key'
  if (owns(call) || self === 'with-federated-credentials') return true
  if (part === 'federated' || self === 'nothing') return false
  return self === 'by-any-key' || !isByAppId(key)
}

function findApplication({ tenant }: GraphCall, key: string): ApplicationWorld | undefined {
  const id = idOf(key)
  return tenant.applications
    ?.filter(one => !one.isForeign)
    .find(one => sameId(isByAppId(key) ? one.appId : one.objectId, id))
}

export function withApplication(
  call: GraphCall,
  then: (one: ApplicationWorld) => GraphAnswer,
  part: 'object' | 'federated' = 'object',
): GraphAnswer {
  const [key = ''] = call.parts
  const found = findApplication(call, key)
  // Its own application can be missing here: homed in another tenant, or a managed identity.
  const isSelf = sameId(found?.appId ?? idOf(key), call.caller.clientId)
  if (!maySee(call, key, isSelf, part)) return denied()
  return found ? then(found) : notFound(idOf(key))
}

export function object({ received, cloud, isBeta }: GraphCall, type: string, value: Record<string, unknown>): Answer {
  const context = `https://${cloud.graph}/${isBeta ? 'beta' : 'v1.0'}/$metadata#${type}/$entity`
  return json(200, { '@odata.context': context, ...selected(value, received.query.get('$select')) })
}

export function list({ received, cloud, isBeta }: GraphCall, type: string, values: Record<string, unknown>[]): Answer {
  const context = `https://${cloud.graph}/${isBeta ? 'beta' : 'v1.0'}/$metadata#${type}`
  const value = values.map(one => selected(one, received.query.get('$select')))
  return json(200, { '@odata.context': context, value })
}

export const filterId = ({ received }: GraphCall): string | undefined =>
  /(?:appId eq|:c eq) '([^']+)'/i.exec(received.query.get('$filter') ?? '')?.[1]

export function withServicePrincipal(call: GraphCall, then: (one: Identity) => GraphAnswer): GraphAnswer {
  const [key = ''] = call.parts
  const id = idOf(key)
  const found = identitiesOf(call.tenant).find(one => sameId(isByAppId(key) ? one.clientId : one.objectId, id))
  const isSelf = sameId(found?.objectId, call.caller.objectId)
  if (!maySee(call, key, isSelf, 'object')) return denied()
  return found ? then(found) : notFound(id)
}

export const bodyOf = ({ received }: GraphCall): Record<string, unknown> => readBody(received)
