import { type Answer, json } from '../answers.ts'
import type { FederatedCredentialWorld, ManagedIdentityWorld, TenantWorld } from '../identity-world.ts'
import { readBody, recordOf, textOf } from '../request.ts'
import type { World } from '../world.ts'
import { type ArmAnswer, type ArmCall, isAllowed, notFound, page, type Route, route, sameText } from './call.ts'

const TYPE = 'Microsoft.ManagedIdentity/userAssignedIdentities'
const IDENTITY = `/subscriptions/{}/resourceGroups/{}/providers/${TYPE}/{}`
const FEDERATED = 'federatedIdentityCredentials'

/** User-assigned identities, which stand in ARM and not in Graph (ARM docs, "User Assigned Identities"). */
export const identityRoutes: Route[] = [
  route(`GET /subscriptions/{}/providers/${TYPE}`, listIdentities),
  route(`GET /subscriptions/{}/resourceGroups/{}/providers/${TYPE}`, listIdentities),
  route(`GET ${IDENTITY}`, call => withIdentity(call, one => json(200, identityObject(one))), {
    action: `${TYPE}/read`,
  }),
  route(`GET ${IDENTITY}/${FEDERATED}`, listFederated, { action: `${TYPE}/${FEDERATED}/read`, up: 1 }),
  route(`GET ${IDENTITY}/${FEDERATED}/{}`, getFederated, { action: `${TYPE}/${FEDERATED}/read` }),
  route(`PUT ${IDENTITY}/${FEDERATED}/{}`, putFederated, { action: `${TYPE}/${FEDERATED}/write` }),
]

interface Found {
  tenant: TenantWorld
  identity: ManagedIdentityWorld
}

const allOf = (world: World): Found[] =>
  (world.tenants ?? []).flatMap(tenant =>
    (tenant.managedIdentities ?? []).filter(one => !one.isSystemAssigned).map(identity => ({ tenant, identity })),
  )

function withIdentity(call: ArmCall, then: (found: Found) => ArmAnswer): ArmAnswer {
  const [subscription, group, name] = call.parts
  const id = `/subscriptions/${subscription}/resourceGroups/${group}/providers/${TYPE}/${name}`
  const found = allOf(call.world).find(one => sameText(one.identity.resourceId, id))
  return found ? then(found) : notFound(call.received.path)
}

function listIdentities(call: ArmCall): Answer {
  const [subscription = '', group] = call.parts
  const found = allOf(call.world).filter(({ identity: { resourceId } }) => {
    const [, , itsSubscription = '', , itsGroup = ''] = resourceId.split('/')
    const isHere = sameText(itsSubscription, subscription) && (group === undefined || sameText(itsGroup, group))
    return isHere && isAllowed(call, `${TYPE}/read`, resourceId)
  })
  return page(call, found.map(identityObject))
}

export function identityObject({ tenant, identity }: Found): Record<string, unknown> {
  const { resourceId, clientId, principalId } = identity
  return {
    id: resourceId,
    name: resourceId.split('/').at(-1),
    type: TYPE,
    location: 'westeurope',
    tags: {},
    properties: { tenantId: tenant.id, principalId, clientId },
  }
}

function listFederated(call: ArmCall): ArmAnswer {
  return withIdentity(call, ({ identity }) =>
    page(
      call,
      (identity.federatedCredentials ?? []).map(one => federatedObject(identity, one)),
    ),
  )
}

function getFederated(call: ArmCall): ArmAnswer {
  return withIdentity(call, ({ identity }) => {
    const found = identity.federatedCredentials?.find(one => sameText(one.name, call.parts[3] ?? ''))
    return found ? json(200, federatedObject(identity, found)) : notFound(call.received.path)
  })
}

function federatedObject({ resourceId }: ManagedIdentityWorld, one: FederatedCredentialWorld): Record<string, unknown> {
  const { name, issuer, subject, audiences } = one
  return {
    id: `${resourceId}/${FEDERATED}/${name}`,
    name,
    type: `${TYPE}/${FEDERATED}`,
    properties: { issuer, subject, audiences },
  }
}

function putFederated(call: ArmCall): ArmAnswer {
  return withIdentity(call, ({ identity }) => {
    const { issuer, subject, audiences } = recordOf(readBody(call.received)['properties'])
    const made: FederatedCredentialWorld = {
      name: call.parts[3] ?? '',
      issuer: textOf(issuer) ?? '',
      subject: textOf(subject) ?? '',
      audiences: Array.isArray(audiences) ? audiences.map(String) : [],
    }
    const others = (identity.federatedCredentials ?? []).filter(one => !sameText(one.name, made.name))
    return {
      answer: json(201, federatedObject(identity, made)),
      world: withIdentityChanged(call.world, identity, { federatedCredentials: [...others, made] }),
    }
  })
}

function withIdentityChanged(
  world: World,
  identity: ManagedIdentityWorld,
  change: Partial<ManagedIdentityWorld>,
): World {
  const tenants = (world.tenants ?? []).map(tenant => ({
    ...tenant,
    managedIdentities: (tenant.managedIdentities ?? []).map(one => (one === identity ? { ...one, ...change } : one)),
  }))
  return { ...world, tenants }
}
