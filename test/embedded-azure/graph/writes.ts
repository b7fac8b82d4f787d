import { randomBytes, randomUUID } from 'node:crypto'
import { type Answer, json } from '../answers.ts'
import { type ApplicationWorld, type FederatedCredentialWorld, type SecretWorld, sameId } from '../identity-world.ts'
import { guidOf } from '../rbac.ts'
import { recordOf, textOf } from '../request.ts'
import type { World } from '../world.ts'
import {
  bodyOf,
  FEDERATED,
  type GraphAnswer,
  type GraphCall,
  type GraphRoute,
  owns,
  route,
  withApplication,
  withServicePrincipal,
  writesAll,
} from './calls.ts'
import { denied, federatedObject, graphError, notFound, servicePrincipalObject } from './objects.ts'

/** What `az ad` changes. */
export const writeRoutes: GraphRoute[] = [
  route(`POST ${FEDERATED}`, createFederated),
  route(`PATCH ${FEDERATED}/{}`, updateFederated),
  route('POST /applications{key}/addPassword', addPassword),
  route('POST /servicePrincipals', createServicePrincipal),
  route('PATCH /servicePrincipals{key}', updateServicePrincipal),
]

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
