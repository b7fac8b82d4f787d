import { omitUndefined } from '../../util/json.ts'
import { fieldsOf, flagIn, listIn, textIn, wordIn } from './json-fields.ts'

/** Which roles count. Source: ACR docs, "Microsoft Entra-based repository permissions". */
export type RoleAssignmentMode = (typeof ROLE_ASSIGNMENT_MODES)[number]
export const ROLE_ASSIGNMENT_MODES = ['LegacyRegistryPermissions', 'AbacRepositoryPermissions'] as const

/**
 * A registry as ARM or Resource Graph describes it; a field that was not there, or was not understood, is absent and
 * not known. Source: azure-rest-api-specs, Microsoft.ContainerRegistry 2025-11-01.
 */
export interface ArmRegistry {
  readonly id: string
  readonly name: string
  readonly subscriptionId: string
  readonly resourceGroup: string
  readonly loginServer: string
  /** Of Resource Graph only. */
  readonly tenantId?: string
  readonly sku?: string
  readonly provisioningState?: string
  readonly adminUserEnabled?: boolean
  readonly anonymousPullEnabled?: boolean
  /** Disabled overrides every rule. */
  readonly publicNetworkAccess?: 'Enabled' | 'Disabled'
  readonly networkRules?: NetworkRules
  readonly privateEndpoints?: readonly PrivateEndpointStatus[]
  readonly dataEndpointEnabled?: boolean
  readonly dataEndpoints?: readonly string[]
  /** `azureADAuthenticationAsArmPolicy`; a registry that says nothing has it enabled. */
  readonly armAudience?: 'enabled' | 'disabled'
  readonly roleAssignmentMode?: RoleAssignmentMode
  readonly encryption?: 'enabled' | 'disabled'
  /** `quarantinePolicy`: a new image is hidden until it is released. */
  readonly quarantine?: 'enabled' | 'disabled'
}

interface NetworkRules {
  readonly defaultAction: 'Allow' | 'Deny'
  /** IPv4 addresses and CIDR ranges that are let in; without effect while the default is Allow. */
  readonly allowed: readonly string[]
}

type PrivateEndpointStatus = (typeof ENDPOINT_STATUSES)[number]
const ENDPOINT_STATUSES = ['Approved', 'Pending', 'Rejected', 'Disconnected'] as const
const STATUSES = ['enabled', 'disabled'] as const

const REGISTRY_ID =
  /^\/subscriptions\/([^/]{1,100})\/resourceGroups\/([^/]{1,100})\/providers\/Microsoft\.ContainerRegistry\/registries\/([^/]{1,100})$/i

/** A registry that has an id and a login server; `undefined` for anything else. */
export function parseRegistry(body: unknown): ArmRegistry | undefined {
  const fields = fieldsOf(body)
  const properties = fieldsOf(fields['properties'])
  const id = REGISTRY_ID.exec(textIn(fields['id']) ?? '')
  const loginServer = textIn(properties['loginServer'], 255)?.toLowerCase()
  const [fullId, subscriptionId, resourceGroup, name] = id ?? []
  if (fullId === undefined || subscriptionId === undefined || resourceGroup === undefined) return undefined
  if (name === undefined || loginServer === undefined) return undefined
  const { azureADAuthenticationAsArmPolicy: policy, quarantinePolicy } = fieldsOf(properties['policies'])
  return omitUndefined({
    id: fullId,
    name: textIn(fields['name'], 100) ?? name,
    subscriptionId,
    resourceGroup,
    loginServer,
    tenantId: textIn(fields['tenantId'], 100),
    sku: textIn(fieldsOf(fields['sku'])['name'], 100),
    provisioningState: textIn(properties['provisioningState'], 100),
    adminUserEnabled: flagIn(properties['adminUserEnabled']),
    anonymousPullEnabled: flagIn(properties['anonymousPullEnabled']),
    publicNetworkAccess: wordIn(properties['publicNetworkAccess'], ['Enabled', 'Disabled']),
    networkRules: networkRulesIn(properties['networkRuleSet']),
    privateEndpoints: listIn(properties['privateEndpointConnections'], endpointStatusIn),
    dataEndpointEnabled: flagIn(properties['dataEndpointEnabled']),
    dataEndpoints: listIn(properties['dataEndpointHostNames'], host => textIn(host, 255)),
    armAudience: wordIn(fieldsOf(policy)['status'], STATUSES),
    roleAssignmentMode: wordIn(properties['roleAssignmentMode'], ROLE_ASSIGNMENT_MODES),
    quarantine: wordIn(fieldsOf(quarantinePolicy)['status'], STATUSES),
    encryption: wordIn(fieldsOf(properties['encryption'])['status'], STATUSES),
  })
}

/** Nothing where a rule cannot be read: half of the rules would say something else. */
function networkRulesIn(value: unknown): NetworkRules | undefined {
  const { defaultAction, ipRules } = fieldsOf(value)
  const action = wordIn(defaultAction, ['Allow', 'Deny'])
  const rules = listIn(ipRules, rule => textIn(fieldsOf(rule)['value'], 100))
  return action === undefined || rules === undefined
    ? undefined
    : Object.freeze({ defaultAction: action, allowed: rules })
}

function endpointStatusIn(value: unknown): PrivateEndpointStatus | undefined {
  const { privateLinkServiceConnectionState: state } = fieldsOf(fieldsOf(value)['properties'])
  return wordIn(fieldsOf(state)['status'], ENDPOINT_STATUSES)
}
