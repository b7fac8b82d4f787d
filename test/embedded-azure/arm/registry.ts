import type { NetworkRules, RegistryArm } from '../arm-world.ts'
import { registryId, registryName } from '../registry-rights.ts'
import { recordOf, textOf } from '../request.ts'
import type { RegistryWorld } from '../world.ts'

/** A registry as ARM shows it (Azure/azure-rest-api-specs, Microsoft.ContainerRegistry 2025-11-01). */
export function registryObject(registry: RegistryWorld, arm: RegistryArm, apiVersion: string): Record<string, unknown> {
  const sku = arm.sku ?? 'Premium'
  return {
    type: 'Microsoft.ContainerRegistry/registries',
    id: registryId(registry, arm),
    name: registryName(registry),
    location: arm.location ?? 'westeurope',
    tags: {},
    sku: { name: sku, tier: sku },
    properties: propertiesOf(registry, arm, apiVersion),
  }
}

function propertiesOf(registry: RegistryWorld, arm: RegistryArm, apiVersion: string): Record<string, unknown> {
  const enabled = { status: 'enabled' }
  const disabled = { status: 'disabled' }
  return {
    loginServer: registry.loginServer,
    creationDate: '2025-03-01T08:00:00.0000000Z',
    provisioningState: arm.provisioningState ?? 'Succeeded',
    adminUserEnabled: registry.admin?.enabled ?? false,
    ...networkRules(registry, arm),
    policies: {
      quarantinePolicy: { status: arm.quarantine ?? 'disabled' },
      trustPolicy: { type: 'Notary', ...disabled },
      retentionPolicy: { days: 7, lastUpdatedTime: '2025-03-01T08:00:00.0000000+00:00', ...disabled },
      exportPolicy: enabled,
      azureADAuthenticationAsArmPolicy: { status: arm.armAudience ?? 'enabled' },
      softDeletePolicy: { retentionDays: 7, lastUpdatedTime: '2025-03-01T08:00:00.0000000+00:00', ...disabled },
    },
    encryption: disabled,
    dataEndpointEnabled: false,
    dataEndpointHostNames: [],
    privateEndpointConnections: endpointsOf(registryId(registry, arm), arm),
    publicNetworkAccess: arm.publicNetworkAccess ?? 'Enabled',
    networkRuleBypassOptions: 'AzureServices',
    zoneRedundancy: 'Disabled',
    anonymousPullEnabled: registry.anonymousPull ?? false,
    ...(knowsModes(apiVersion) && { roleAssignmentMode: arm.roleAssignmentMode ?? 'LegacyRegistryPermissions' }),
    ...arm.properties,
  }
}

/** Versions before 2025 do not show the mode, which then is unknown. */
const knowsModes = (apiVersion: string): boolean => apiVersion >= '2025'

/** Rules are Premium's. A firewall that stands with the registry alone denies everyone. */
function networkRules({ firewall }: RegistryWorld, { networkRuleSet, sku = 'Premium' }: RegistryArm) {
  if (!networkRuleSet && !firewall && sku !== 'Premium') return {}
  const { defaultAction, ipRules }: NetworkRules =
    networkRuleSet ?? (firewall ? { defaultAction: 'Deny', ipRules: [] } : { defaultAction: 'Allow', ipRules: [] })
  return { networkRuleSet: { defaultAction, ipRules: ipRules.map(value => ({ action: 'Allow', value })) } }
}

/** What a PATCH leaves of a registry, as far as logins are concerned. */
export function patchedRegistry(registry: RegistryWorld, arm: RegistryArm, body: Record<string, unknown>, now: number) {
  const properties = recordOf(body['properties'])
  const mode = properties['roleAssignmentMode'] as RegistryArm['roleAssignmentMode']
  const isSwitched = mode !== undefined && mode !== (arm.roleAssignmentMode ?? 'LegacyRegistryPermissions')
  const anonymousPull = properties['anonymousPullEnabled']
  const admin = properties['adminUserEnabled']
  const change: Partial<RegistryWorld> = {
    arm: patchedArm(arm, properties),
    ...(typeof anonymousPull === 'boolean' && { anonymousPull }),
    ...(typeof admin === 'boolean' && {
      admin: { passwords: ['make+believe/admin=new1', 'make+believe/admin=new2'], ...registry.admin, enabled: admin },
    }),
    ...(isSwitched && { modeSwitchedAt: now }),
  }
  return change
}

function patchedArm(arm: RegistryArm, properties: Record<string, unknown>): RegistryArm {
  const policy = recordOf(recordOf(properties['policies'])['azureADAuthenticationAsArmPolicy'])
  const armAudience = textOf(policy['status']) as RegistryArm['armAudience']
  const publicNetworkAccess = textOf(properties['publicNetworkAccess']) as RegistryArm['publicNetworkAccess']
  const roleAssignmentMode = textOf(properties['roleAssignmentMode']) as RegistryArm['roleAssignmentMode']
  const networkRuleSet = rulesOf(properties['networkRuleSet'])
  return {
    ...arm,
    ...(armAudience && { armAudience }),
    ...(publicNetworkAccess && { publicNetworkAccess }),
    ...(roleAssignmentMode && { roleAssignmentMode }),
    ...(networkRuleSet && { networkRuleSet }),
  }
}

function rulesOf(value: unknown): NetworkRules | undefined {
  const { defaultAction, ipRules } = recordOf(value)
  if (defaultAction !== 'Allow' && defaultAction !== 'Deny') return undefined
  const rules = Array.isArray(ipRules) ? ipRules.map(one => textOf(recordOf(one)['value'])) : []
  return { defaultAction, ipRules: rules.filter(one => one !== undefined) }
}

/** Connections (azure-rest-api-specs, Microsoft.ContainerRegistry 2025-11-01, PrivateEndpointConnectionList.json). */
export const endpointsOf = (id: string, { privateEndpoints = [] }: RegistryArm): Record<string, unknown>[] =>
  privateEndpoints.map(({ name, endpointId, status }) => ({
    type: 'Microsoft.ContainerRegistry/registries/privateEndpointConnections',
    id: `${id}/privateEndpointConnections/${name}`,
    name,
    properties: {
      privateEndpoint: { id: endpointId },
      privateLinkServiceConnectionState: { status, description: '', actionsRequired: 'None' },
      provisioningState: 'Succeeded',
    },
  }))
