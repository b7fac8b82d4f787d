import type { Answer } from '../answers.ts'
import { identitiesOf, sameId } from '../identity-world.ts'
import {
  bodyOf,
  FEDERATED,
  filterId,
  type GraphAnswer,
  type GraphCall,
  type GraphRoute,
  list,
  object,
  readsAll,
  readsDirectory,
  route,
  withApplication,
  withServicePrincipal,
} from './calls.ts'
import { applicationObject, denied, federatedObject, notFound, servicePrincipalObject } from './objects.ts'

/** Reading applications (Graph docs, "Get application", "Get servicePrincipal"). */
export const readRoutes: GraphRoute[] = [
  route('GET /applications', listApplications),
  route('GET /applications{key}', call =>
    withApplication(call, one => object(call, 'applications', applicationObject(one))),
  ),
  route(`GET ${FEDERATED}`, listFederated),
  route('GET /servicePrincipals', listServicePrincipals),
  route('GET /servicePrincipals{key}', call =>
    withServicePrincipal(call, one => object(call, 'servicePrincipals', servicePrincipalObject(one))),
  ),
  route('POST /directoryObjects/getByIds', getByIds),
  route('GET /directoryObjects/{}', getObject),
]

/**
 * Applications' principals for whoever reads those, groups for whoever reads the directory; that there is no such
 * object only for the latter.
 */
function getObject(call: GraphCall): Answer {
  const [id = ''] = call.parts
  const principal = identitiesOf(call.tenant).find(one => sameId(one.objectId, id))
  if (principal && (readsAll(call) || sameId(call.caller.objectId, id))) {
    return object(call, 'directoryObjects', servicePrincipalObject(principal))
  }
  if (!readsDirectory(call)) return denied()
  const group = call.tenant.groups?.find(one => sameId(one.objectId, id))
  return group
    ? object(call, 'directoryObjects', { id: group.objectId, displayName: group.displayName ?? 'group' })
    : notFound(id)
}

/** The collection wants the permission, even for the caller itself (Azure/azure-cli#28293). */
function listApplications(call: GraphCall): Answer {
  if (!readsAll(call)) return denied()
  const id = filterId(call)
  const found = (call.tenant.applications ?? []).filter(
    one => !one.isForeign && (id === undefined || sameId(one.appId, id)),
  )
  return list(call, 'applications', found.map(applicationObject))
}

function listFederated(call: GraphCall): GraphAnswer {
  const subject = /subject eq '([^']*)'/i.exec(call.received.query.get('$filter') ?? '')?.[1]
  return withApplication(
    call,
    ({ objectId, federatedCredentials = [] }) => {
      const found = federatedCredentials.filter(one => subject === undefined || one.subject === subject)
      const type = `applications('${objectId}')/federatedIdentityCredentials`
      return list(
        call,
        type,
        found.map(one => federatedObject(one, call.isBeta)),
      )
    },
    'federated',
  )
}

function listServicePrincipals(call: GraphCall): Answer {
  if (!readsAll(call)) return denied()
  const id = filterId(call)
  const found = identitiesOf(call.tenant).filter(one => id === undefined || sameId(one.clientId, id))
  return list(call, 'servicePrincipals', found.map(servicePrincipalObject))
}

/** Names of object ids, which `az role assignment list` shows. */
function getByIds(call: GraphCall): Answer {
  const { ids } = bodyOf(call)
  const expected = (id: string): boolean => Array.isArray(ids) && ids.some(one => sameId(String(one), id))
  if (!readsAll(call)) return denied()
  const principals = identitiesOf(call.tenant)
    .filter(one => expected(one.objectId))
    .map(one => ({ '@odata.type': '#microsoft.graph.servicePrincipal', ...servicePrincipalObject(one) }))
  const groups = (call.tenant.groups ?? [])
    .filter(one => expected(one.objectId))
    .map(one => ({
      '@odata.type': '#microsoft.graph.group',
      id: one.objectId,
      displayName: one.displayName ?? 'group',
    }))
  return list(call, 'directoryObjects', [...principals, ...groups])
}
