import { type Answer, json } from '../answers.ts'
import { registryId, registryName } from '../registry-rights.ts'
import { readBody, textOf } from '../request.ts'
import type { RegistryWorld } from '../world.ts'
import {
  type ArmAnswer,
  type ArmCall,
  armError,
  groupNotFound,
  isAllowed,
  notFound,
  page,
  type Route,
  registryAt,
  route,
  sameText,
  withRegistryChanged,
} from './call.ts'
import { endpointsOf, patchedRegistry, registryObject } from './registry.ts'

const MCR = 'Microsoft.ContainerRegistry/registries'
const GROUP = '/subscriptions/{}/resourceGroups/{}'
export const REGISTRY = `${GROUP}/providers/${MCR}/{}`

/** Calls on registries themselves (Azure/azure-rest-api-specs, Microsoft.ContainerRegistry 2025-11-01). */
export const registryRoutes: Route[] = [
  route(`GET /subscriptions/{}/providers/${MCR}`, listInSubscription),
  route(`GET ${GROUP}/providers/${MCR}`, listInGroup),
  route('POST /subscriptions/{}/providers/Microsoft.ContainerRegistry/checkNameAvailability', checkName, {
    action: 'Microsoft.ContainerRegistry/checkNameAvailability/read',
    up: 3,
  }),
  route(`GET ${REGISTRY}`, call => withRegistry(call, one => json(200, one.shown)), { action: `${MCR}/read` }),
  route(`PATCH ${REGISTRY}`, patch, { action: `${MCR}/write` }),
  route(`PUT ${REGISTRY}`, patch, { action: `${MCR}/write` }),
  route(`POST ${REGISTRY}/listCredentials`, listCredentials, { action: `${MCR}/listCredentials/action`, up: 1 }),
  route(`GET ${REGISTRY}/privateEndpointConnections`, listEndpoints, {
    action: `${MCR}/privateEndpointConnections/read`,
    up: 1,
  }),
  route(`GET ${REGISTRY}/providers/Microsoft.Insights/diagnosticSettings`, listSettings, {
    action: 'Microsoft.Insights/diagnosticSettings/read',
    up: 3,
  }),
  route(`GET ${REGISTRY}/replications`, call => withRegistry(call, () => page(call, [])), {
    action: `${MCR}/replications/read`,
    up: 1,
  }),
]

interface Found {
  registry: RegistryWorld
  id: string
  shown: Record<string, unknown>
}

/** The registry that the path names, or the 404. */
export function withRegistry(call: ArmCall, then: (found: Found) => ArmAnswer): ArmAnswer {
  const found = registryAt(call)
  const { arm } = found?.registry ?? {}
  if (found && arm) return then({ ...found, shown: registryObject(found.registry, arm, call.apiVersion) })
  const [subscription = '', group = ''] = call.parts
  return groupsOf(call, subscription).some(one => sameText(one, group))
    ? notFound(call.received.path)
    : groupNotFound(group)
}

/** The registries of this world that stand in ARM, and that the caller may read. */
export function readableRegistries(call: ArmCall): Found[] {
  return call.world.registries.flatMap(registry => {
    if (!registry.arm) return []
    const id = registryId(registry, registry.arm)
    const shown = registryObject(registry, registry.arm, call.apiVersion)
    return isAllowed(call, `${MCR}/read`, id) ? [{ registry, id, shown }] : []
  })
}

function listInSubscription(call: ArmCall): Answer {
  const [subscription = ''] = call.parts
  const ours = readableRegistries(call).filter(one => sameText(one.registry.arm?.subscriptionId ?? '', subscription))
  return page(
    call,
    ours.map(one => one.shown),
  )
}

function listInGroup(call: ArmCall): Answer {
  const [subscription = '', group = ''] = call.parts
  const ours = readableRegistries(call).filter(
    ({ registry: { arm } }) =>
      arm !== undefined && sameText(arm.subscriptionId, subscription) && sameText(arm.resourceGroup, group),
  )
  return page(
    call,
    ours.map(one => one.shown),
  )
}

function listEndpoints(call: ArmCall): ArmAnswer {
  return withRegistry(call, ({ registry: { arm }, id }) => page(call, arm === undefined ? [] : endpointsOf(id, arm)))
}

/** Source: azure-rest-api-specs, Microsoft.Insights 2021-05-01-preview, examples/listDiagnosticSettings.json. */
function listSettings(call: ArmCall): ArmAnswer {
  return withRegistry(call, ({ registry, id }) =>
    page(
      call,
      (registry.arm?.diagnosticSettings ?? []).map(({ name, ...properties }) => ({
        id: `${id}/providers/microsoft.insights/diagnosticSettings/${name}`,
        type: 'Microsoft.Insights/diagnosticSettings',
        name,
        properties: { storageAccountId: null, metrics: [], ...properties },
      })),
    ),
  )
}

export function groupsOf({ world }: ArmCall, subscription: string): string[] {
  const registries = world.registries.flatMap(({ arm }) =>
    arm && sameText(arm.subscriptionId, subscription) ? [arm.resourceGroup] : [],
  )
  const ids = [
    ...(world.clusters ?? []).map(one => one.id),
    ...(world.tenants ?? []).flatMap(one => one.managedIdentities ?? []).map(one => one.resourceId),
  ]
  const others = ids.filter(id => sameText(id.split('/')[2] ?? '', subscription)).map(id => id.split('/')[4] ?? '')
  const empty = world.subscriptions?.find(one => sameText(one.id, subscription))?.resourceGroups ?? []
  return [...new Set([...registries, ...others, ...empty])]
}

/** Names are global: one that is taken exists in somebody's tenant. */
function checkName({ received, world }: ArmCall): Answer {
  const name = textOf(readBody(received)['name']) ?? ''
  if (!/^[a-z0-9]{5,50}$/i.test(name)) {
    const message = `The specified registry name "${name}" is invalid. A registry name must be between 5 and 50 characters long, and use alphanumeric characters only.`
    return json(200, { nameAvailable: false, reason: 'Invalid', message })
  }
  const isTaken = world.registries.some(one => sameText(registryName(one), name))
  if (!isTaken) return json(200, { nameAvailable: true })
  return json(200, {
    nameAvailable: false,
    reason: 'AlreadyExists',
    message: `The registry ${name} is already in use.`,
  })
}

function patch(call: ArmCall): ArmAnswer {
  return withRegistry(call, ({ registry }) => {
    if (!registry.arm) return notFound(call.received.path)
    const change = patchedRegistry(registry, registry.arm, readBody(call.received), call.now)
    const changed = { ...registry, ...change }
    return {
      answer: json(200, registryObject(changed, changed.arm ?? registry.arm, call.apiVersion)),
      world: withRegistryChanged(call.world, registry, change),
    }
  })
}

/** Live passwords: the product must never call this. */
function listCredentials(call: ArmCall): ArmAnswer {
  return withRegistry(call, ({ registry, id }) => {
    const { admin } = registry
    if (!admin?.enabled) {
      const message = `Cannot perform credential operations for ${id} as admin user is disabled. Kindly enable admin user as per docs: https://docs.microsoft.com/en-us/azure/container-registry/container-registry-authentication#admin-account`
      return armError(400, 'UnAuthorizedForCredentialOperations', message)
    }
    const [password, password2] = admin.passwords
    return json(200, {
      username: registryName(registry),
      passwords: [
        { name: 'password', value: password },
        { name: 'password2', value: password2 },
      ],
    })
  })
}
