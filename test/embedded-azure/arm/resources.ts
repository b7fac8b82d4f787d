import { type Answer, json } from '../answers.ts'
import type { ClusterWorld, SubscriptionWorld } from '../arm-world.ts'
import { sameId } from '../identity-world.ts'
import { readBody, textOf } from '../request.ts'
import {
  type ArmAnswer,
  type ArmCall,
  forbidden,
  groupNotFound,
  hasRoleIn,
  isAllowed,
  notFound,
  page,
  type Route,
  route,
  sameText,
} from './call.ts'
import { groupsOf, readableRegistries } from './registries.ts'

const AKS = 'Microsoft.ContainerService/managedClusters'
const WORKSPACES = 'Microsoft.OperationalInsights/workspaces'
const GROUP_READ = 'Microsoft.Resources/subscriptions/resourceGroups/read'

/**
 * Subscriptions, groups, what is in them, and clusters (Azure/azure-rest-api-specs: Microsoft.Resources,
 * Microsoft.ContainerService, resourcegraph 2024-04-01).
 */
export const resourceRoutes: Route[] = [
  route('GET /tenants', listTenants),
  route('GET /subscriptions', listSubscriptions),
  route('GET /subscriptions/{}', getSubscription),
  route('GET /subscriptions/{}/resources', listResources),
  route('GET /subscriptions/{}/resourcegroups', listGroups),
  route('GET /subscriptions/{}/resourcegroups/{}', getGroup, { action: GROUP_READ }),
  route('POST /providers/Microsoft.ResourceGraph/resources', resourceGraph),
  route(`GET /subscriptions/{}/resourceGroups/{}/providers/${WORKSPACES}/{}`, getWorkspace, {
    action: `${WORKSPACES}/read`,
  }),
  route(`GET /subscriptions/{}/providers/${AKS}`, listClusters),
  route(`GET /subscriptions/{}/resourceGroups/{}/providers/${AKS}/{}`, getCluster, { action: `${AKS}/read` }),
]

/** Source: azure-rest-api-specs, Microsoft.OperationalInsights 2023-09-01, examples/WorkspacesGet.json. */
function getWorkspace(call: ArmCall): ArmAnswer {
  const found = call.world.workspaces?.find(one => sameText(one.id, call.received.path))
  if (found === undefined) return notFound(call.received.path)
  const { id, customerId } = found
  return json(200, { id, name: id.split('/').at(-1), type: WORKSPACES, properties: { customerId } })
}

function listTenants(call: ArmCall): Answer {
  const tenants = (call.world.tenants ?? []).filter(one => sameId(one.id, call.caller.tid))
  return page(
    call,
    tenants.map(({ id, domain, displayName }) => ({
      id: `/tenants/${id}`,
      tenantId: id,
      displayName: displayName ?? domain,
      defaultDomain: domain,
      domains: domain ? [domain] : [],
      tenantCategory: 'Home',
    })),
  )
}

const isVisible = ({ caller, world, now }: ArmCall, { id, tenantId }: SubscriptionWorld): boolean =>
  sameId(tenantId, caller.tid) && hasRoleIn(world, caller.oid, id, now)

/** Only those that the caller has any role in. */
function listSubscriptions(call: ArmCall): Answer {
  const found = (call.world.subscriptions ?? []).filter(one => isVisible(call, one))
  return page(call, found.map(subscriptionObject))
}

function getSubscription(call: ArmCall): Answer {
  const found = call.world.subscriptions?.find(one => sameId(one.id, call.parts[0]))
  if (found && isVisible(call, found)) return json(200, subscriptionObject(found))
  return forbidden(call, 'Microsoft.Resources/subscriptions/read', call.received.path) ?? notFound(call.received.path)
}

function subscriptionObject({ id, tenantId, displayName }: SubscriptionWorld): Record<string, unknown> {
  return {
    id: `/subscriptions/${id}`,
    authorizationSource: 'RoleBased',
    managedByTenants: [],
    subscriptionId: id,
    tenantId,
    displayName: displayName ?? 'Contoso',
    state: 'Enabled',
    subscriptionPolicies: {
      locationPlacementId: 'Public_2014-09-01',
      quotaId: 'PayAsYouGo_2014-09-01',
      spendingLimit: 'Off',
    },
  }
}

/** `$filter=resourceType eq '…' and name eq '…'`; what may not be read is left out without a word. */
function listResources(call: ArmCall): Answer {
  const filter = call.received.query.get('$filter') ?? ''
  const expected = (field: string): string | undefined => new RegExp(`${field} eq '([^']*)'`, 'i').exec(filter)?.[1]
  const [type, name] = [expected('resourceType'), expected('name')]
  const registries = readableRegistries(call).map(({ shown }) => {
    const { id, name, type, location, tags, sku } = shown
    return { id: String(id), name: String(name), type: String(type), location, tags, sku }
  })
  const clusters = readableClusters(call).map(({ id, location }) => ({
    id,
    name: id.split('/').at(-1) ?? '',
    type: AKS,
    location: location ?? 'westeurope',
    tags: {},
  }))
  const found = [...registries, ...clusters].filter(
    one =>
      sameText(one.id.split('/')[2] ?? '', call.parts[0] ?? '') &&
      (type === undefined || sameText(one.type, type)) &&
      (name === undefined || sameText(one.name, name)),
  )
  return page(call, found)
}

const groupObject = (subscription: string, name: string): Record<string, unknown> => ({
  id: `/subscriptions/${subscription}/resourceGroups/${name}`,
  name,
  type: 'Microsoft.Resources/resourceGroups',
  location: 'westeurope',
  properties: { provisioningState: 'Succeeded' },
})

function listGroups(call: ArmCall): Answer {
  const [subscription = ''] = call.parts
  const found = groupsOf(call, subscription).map(name => groupObject(subscription, name))
  return page(
    call,
    found.filter(one => isAllowed(call, GROUP_READ, String(one['id']))),
  )
}

function getGroup(call: ArmCall): Answer {
  const [subscription = '', group = ''] = call.parts
  const found = groupsOf(call, subscription).find(one => sameText(one, group))
  return found === undefined ? groupNotFound(group) : json(200, groupObject(subscription, found))
}

/** Answers by login server, or by name, and shows what `project` names. */
function resourceGraph(call: ArmCall): ArmAnswer {
  const { query, subscriptions } = readBody(call.received)
  const text = textOf(query) ?? ''
  const [hosts, names] = [literalsOf(text, 'loginServer'), literalsOf(text, 'name')]
  const project = /\|\s*project\s+([\w\s,.]+)/i
    .exec(text)?.[1]
    ?.split(',')
    .map(one => one.trim())
  const data = readableRegistries({ ...call, apiVersion: '2025-11-01' })
    .filter(({ registry }) => hosts === undefined || hosts.includes(registry.loginServer))
    .filter(({ shown }) => names === undefined || names.includes(String(shown['name']).toLowerCase()))
    .map(({ shown, registry }) => graphRow(call, shown, registry.arm?.subscriptionId ?? ''))
    .filter(
      row =>
        !Array.isArray(subscriptions) ||
        subscriptions.some(id => sameText(String(id), row['subscriptionId'] as string)),
    )
    .map(row => (project ? Object.fromEntries(project.map(key => [key, row[key]])) : row))
  return json(200, {
    totalRecords: data.length,
    count: data.length,
    data,
    facets: [],
    resultTruncated: 'false',
  })
}

function graphRow({ world }: ArmCall, shown: Record<string, unknown>, subscriptionId: string): Record<string, unknown> {
  const id = String(shown['id'])
  return {
    ...shown,
    type: 'microsoft.containerregistry/registries',
    tenantId: world.subscriptions?.find(one => sameId(one.id, subscriptionId))?.tenantId,
    subscriptionId,
    // As Resource Graph writes it.
    resourceGroup: id.split('/')[4]?.toLowerCase(),
  }
}

/**
 * The literals of `field =~ 'a'`, `field == 'a'` and `field in~ ('a', 'b')`, lowercase; undefined where it is not
 * asked.
 */
function literalsOf(query: string, field: string): string[] | undefined {
  const found = new RegExp(`\\b${field}\\)?\\s*(?:=~|==|in~|in)\\s*(\\([^)]*\\)|'[^']*'|"[^"]*")`, 'i').exec(query)?.[1]
  return found?.match(/'[^']*'|"[^"]*"/g)?.map(one => one.slice(1, -1).toLowerCase())
}

const readableClusters = (call: ArmCall): ClusterWorld[] =>
  (call.world.clusters ?? []).filter(one => isAllowed(call, `${AKS}/read`, one.id))

function listClusters(call: ArmCall): Answer {
  const ours = readableClusters(call).filter(one => sameText(one.id.split('/')[2] ?? '', call.parts[0] ?? ''))
  return page(call, ours.map(clusterObject))
}

function getCluster(call: ArmCall): Answer {
  const found = call.world.clusters?.find(one => sameText(one.id, call.received.path))
  return found ? json(200, clusterObject(found)) : notFound(call.received.path)
}

function clusterObject({ id, location, kubelet, servicePrincipalClientId }: ClusterWorld): Record<string, unknown> {
  return {
    id,
    name: id.split('/').at(-1),
    type: AKS,
    location: location ?? 'westeurope',
    properties: {
      provisioningState: 'Succeeded',
      powerState: { code: 'Running' },
      servicePrincipalProfile: { clientId: servicePrincipalClientId ?? 'msi' },
      ...(kubelet && { identityProfile: { kubeletidentity: kubelet } }),
    },
    ...(servicePrincipalClientId === undefined && { identity: { type: 'SystemAssigned' } }),
  }
}
