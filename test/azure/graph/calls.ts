import { randomBytes, randomUUID } from 'node:crypto'
import { type Answer, json } from '../answers.ts'
import { recordOf, textOf } from '../arm/call.ts'
import type { Cloud } from '../clouds.ts'
import {
  type ApplicationWorld,
  type FederatedCredentialWorld,
  type Identity,
  identitiesOf,
  type SecretWorld,
  sameId,
  type TenantWorld,
} from '../identity-world.ts'
import { guidOf } from '../rbac.ts'
import type { Asked, Effect, Moment } from '../request.ts'
import type { World } from '../world.ts'
import {
  applicationObject,
  denied,
  federatedObject,
  graphError,
  notFound,
  selected,
  servicePrincipalObject,
} from './objects.ts'

export interface GraphCall extends Moment {
  cloud: Cloud
  tenant: TenantWorld
  caller: { objectId: string; clientId: string; application: ApplicationWorld | undefined }
  asked: Asked
  isBeta: boolean
  /** The parts of the path that the route leaves open. */
  parts: string[]
}

type GraphAnswer = Answer | Effect

interface GraphRoute {
  method: string
  path: RegExp
  handle(call: GraphCall): GraphAnswer
}

/** '{key}' is `(appId='…')` or `/` and an object id. */
function route(line: string, handle: GraphRoute['handle']): GraphRoute {
  const [method = '', path = ''] = line.split(' ')
  const source = path.replaceAll('{key}', "(\\(appId='[^']+'\\)|/[^/(]+)").replaceAll('{}', '([^/]+)')
  return { method, path: new RegExp(`^${source}/?$`, 'i'), handle }
}

const FEDERATED = '/applications{key}/federatedIdentityCredentials'

/** Reading applications (reference: graph section 1), and what `az ad` changes. */
export const graphRoutes: GraphRoute[] = [
  route('GET /applications', listApplications),
  route('GET /applications{key}', call =>
    withApplication(call, one => object(call, 'applications', applicationObject(one))),
  ),
  route(`GET ${FEDERATED}`, listFederated),
  route(`POST ${FEDERATED}`, createFederated),
  route(`PATCH ${FEDERATED}/{}`, updateFederated),
  route('POST /applications{key}/addPassword', addPassword),
  route('GET /servicePrincipals', listServicePrincipals),
  route('POST /servicePrincipals', createServicePrincipal),
  route('GET /servicePrincipals{key}', getServicePrincipal),
  route('PATCH /servicePrincipals{key}', updateServicePrincipal),
  route('POST /directoryObjects/getByIds', getByIds),
]

const permissions = ({ caller }: GraphCall): string[] => caller.application?.graphPermissions ?? []
const readsAll = (call: GraphCall): boolean =>
  permissions(call).some(one => one === 'Application.Read.All' || one === 'Application.ReadWrite.All')
const writesAll = (call: GraphCall): boolean => permissions(call).includes('Application.ReadWrite.All')
const owns = (call: GraphCall): boolean => permissions(call).includes('Application.ReadWrite.OwnedBy')

const isByAppId = (key: string): boolean => key.startsWith('(')
const idOf = (key: string): string => key.replace(/^\(appId='|'\)$|^\//gi, '')

/** Its own by a key of its own, and nobody else's (reference: graph section 3). */
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

function withApplication(
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

function object({ asked, cloud, isBeta }: GraphCall, type: string, value: Record<string, unknown>): Answer {
  const context = `https://${cloud.graph}/${isBeta ? 'beta' : 'v1.0'}/$metadata#${type}/$entity`
  return json(200, { '@odata.context': context, ...selected(value, asked.query.get('$select')) })
}

function list({ asked, cloud, isBeta }: GraphCall, type: string, values: Record<string, unknown>[]): Answer {
  const context = `https://${cloud.graph}/${isBeta ? 'beta' : 'v1.0'}/$metadata#${type}`
  const value = values.map(one => selected(one, asked.query.get('$select')))
  return json(200, { '@odata.context': context, value })
}

const filterId = ({ asked }: GraphCall): string | undefined =>
  /(?:appId eq|:c eq) '([^']+)'/i.exec(asked.query.get('$filter') ?? '')?.[1]

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
  const subject = /subject eq '([^']*)'/i.exec(call.asked.query.get('$filter') ?? '')?.[1]
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

function bodyOf({ asked }: GraphCall): Record<string, unknown> {
  try {
    return recordOf(JSON.parse(asked.body))
  } catch {
    return {}
  }
}

/** The world with one application of the caller's tenant changed. */
function withChanged(call: GraphCall, application: ApplicationWorld, change: Partial<ApplicationWorld>): World {
  const applications = call.tenant.applications?.map(one => (one === application ? { ...one, ...change } : one)) ?? []
  const tenants = call.world.tenants?.map(one => (one === call.tenant ? { ...one, applications } : one)) ?? []
  return { ...call.world, tenants }
}

function writable(call: GraphCall, then: (one: ApplicationWorld) => GraphAnswer): GraphAnswer {
  return withApplication(call, one => {
    const isOwn = owns(call) && sameId(one.appId, call.caller.clientId)
    return writesAll(call) || isOwn ? then(one) : denied()
  })
}

function readFederated(body: Record<string, unknown>, old?: FederatedCredentialWorld): FederatedCredentialWorld {
  const { audiences } = body
  const matching = textOf(recordOf(body['claimsMatchingExpression'])['value'])
  const name = textOf(body['name']) ?? old?.name ?? ''
  return {
    name,
    id: old?.id ?? guidOf(`federated ${name}`),
    issuer: textOf(body['issuer']) ?? old?.issuer ?? '',
    subject: matching === undefined ? (textOf(body['subject']) ?? old?.subject ?? null) : null,
    audiences: Array.isArray(audiences) ? audiences.map(String) : (old?.audiences ?? []),
    ...(matching !== undefined && { expression: matching }),
  }
}

function createFederated(call: GraphCall): GraphAnswer {
  return writable(call, application => {
    const made = readFederated(bodyOf(call))
    const old = application.federatedCredentials ?? []
    if (!made.name || !made.issuer || made.audiences.length !== 1) {
      return graphError(400, 'Request_BadRequest', 'One of the properties of the credential is missing or invalid.')
    }
    if (old.some(one => one.name === made.name || (one.issuer === made.issuer && one.subject === made.subject))) {
      const message = 'FederatedIdentityCredential with issuer and subject combination already exists on this object.'
      return graphError(409, 'Request_MultipleObjectsWithSameKeyValue', message)
    }
    return {
      answer: json(201, federatedObject(made, call.isBeta)),
      world: withChanged(call, application, { federatedCredentials: [...old, made] }),
    }
  })
}

function updateFederated(call: GraphCall): GraphAnswer {
  return writable(call, application => {
    const [, id = ''] = call.parts
    const old = application.federatedCredentials ?? []
    const found = old.find(one => one.name === id || sameId(one.id ?? guidOf(`federated ${one.name}`), id))
    if (!found) return notFound(id)
    const federatedCredentials = old.map(one => (one === found ? readFederated(bodyOf(call), found) : one))
    return { answer: noContent, world: withChanged(call, application, { federatedCredentials }) }
  })
}

const noContent: Answer = { status: 204, headers: {}, body: '' }

/** The one answer that carries a secret's value. */
function addPassword(call: GraphCall): GraphAnswer {
  return writable(call, application => {
    const { displayName, endDateTime } = recordOf(bodyOf(call)['passwordCredential'])
    const made: SecretWorld = {
      keyId: randomUUID(),
      value: `new8Q~${randomBytes(24).toString('base64url').slice(0, 34)}`,
      displayName: textOf(displayName) ?? null,
      startDateTime: new Date(call.now * 1000).toISOString(),
      endDateTime: textOf(endDateTime) ?? new Date((call.now + 365 * 86_400) * 1000).toISOString(),
    }
    const { value: secretText, ...shown } = made
    return {
      answer: json(200, { ...shown, customKeyIdentifier: null, hint: secretText.slice(0, 3), secretText }),
      world: withChanged(call, application, { secrets: [...(application.secrets ?? []), made] }),
    }
  })
}

function listServicePrincipals(call: GraphCall): Answer {
  if (!readsAll(call)) return denied()
  const id = filterId(call)
  const found = identitiesOf(call.tenant).filter(one => id === undefined || sameId(one.clientId, id))
  return list(call, 'servicePrincipals', found.map(servicePrincipalObject))
}

function withServicePrincipal(call: GraphCall, then: (one: Identity) => GraphAnswer): GraphAnswer {
  const [key = ''] = call.parts
  const id = idOf(key)
  const found = identitiesOf(call.tenant).find(one => sameId(isByAppId(key) ? one.clientId : one.objectId, id))
  const isSelf = sameId(found?.objectId, call.caller.objectId)
  if (!maySee(call, key, isSelf, 'object')) return denied()
  return found ? then(found) : notFound(id)
}

function getServicePrincipal(call: GraphCall): GraphAnswer {
  return withServicePrincipal(call, one => object(call, 'servicePrincipals', servicePrincipalObject(one)))
}

function createServicePrincipal(call: GraphCall): GraphAnswer {
  const appId = textOf(bodyOf(call)['appId'])
  const application = call.tenant.applications?.find(one => sameId(one.appId, appId))
  if (!writesAll(call) || !application) return denied()
  const servicePrincipal = { objectId: randomUUID(), accountEnabled: true }
  const world = withChanged(call, application, { servicePrincipal })
  const { appId: clientId, displayName } = application
  const made = { ...application, servicePrincipal }
  const identity = {
    tenant: call.tenant,
    clientId,
    displayName,
    objectId: servicePrincipal.objectId,
    application: made,
  }
  return { answer: json(201, servicePrincipalObject(identity)), world }
}

function updateServicePrincipal(call: GraphCall): GraphAnswer {
  return withServicePrincipal(call, ({ application, objectId }) => {
    const { accountEnabled } = bodyOf(call)
    if (!writesAll(call) || !application || typeof accountEnabled !== 'boolean') return denied()
    return {
      answer: noContent,
      world: withChanged(call, application, { servicePrincipal: { objectId, accountEnabled } }),
    }
  })
}

/** Names of object ids, which `az role assignment list` shows. */
function getByIds(call: GraphCall): Answer {
  const { ids } = bodyOf(call)
  const wanted = (id: string): boolean => Array.isArray(ids) && ids.some(one => sameId(String(one), id))
  if (!readsAll(call)) return denied()
  const principals = identitiesOf(call.tenant)
    .filter(one => wanted(one.objectId))
    .map(one => ({ '@odata.type': '#microsoft.graph.servicePrincipal', ...servicePrincipalObject(one) }))
  const groups = (call.tenant.groups ?? [])
    .filter(one => wanted(one.objectId))
    .map(one => ({
      '@odata.type': '#microsoft.graph.group',
      id: one.objectId,
      displayName: one.displayName ?? 'group',
    }))
  return list(call, 'directoryObjects', [...principals, ...groups])
}
