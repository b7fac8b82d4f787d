import type { CacheRuleWorld, CredentialSetWorld } from './cache.ts'

/** What ARM knows beside the registries themselves, as plain data. */
export interface SubscriptionWorld {
  id: string
  tenantId: string
  displayName?: string
  /** Names of groups that hold nothing of this world yet; the others are known by what is in them. */
  resourceGroups?: string[]
}

/**
 * A registry's place and settings in ARM; what the data plane knows as well (admin user, tokens) stands with the
 * registry.
 */
export interface RegistryArm {
  subscriptionId: string
  resourceGroup: string
  /** The first label of the login server, before a DNL dash, where left out. */
  name?: string
  location?: string
  sku?: 'Basic' | 'Standard' | 'Premium'
  /** LegacyRegistryPermissions where left out. */
  roleAssignmentMode?: RoleAssignmentMode
  /** `azureADAuthenticationAsArmPolicy`; enabled where left out. */
  armAudience?: 'enabled' | 'disabled'
  publicNetworkAccess?: 'Enabled' | 'Disabled'
  networkRuleSet?: NetworkRules
  scopeMaps?: ScopeMapWorld[]
  diagnosticSettings?: DiagnosticSettingWorld[]
  cacheRules?: CacheRuleWorld[]
  credentialSets?: CredentialSetWorld[]
  privateEndpoints?: PrivateEndpointWorld[]
  /** Whether a new image is in quarantine. */
  quarantine?: 'enabled'
  provisioningState?: string
  /** How an identity without any role is refused at the exchange; 'no-role' (401) where left out. */
  refusesAs?: 'no-role' | 'no-role-2021' | 'no-role-silent'
  /**
   * Wildcards of custom roles count on the data plane only in tenants with ARM private link: not here (ACR
   * docs, "Azure Container Registry custom roles").
   */
  takesRolesLiterally?: boolean
  /** Anything else under `properties`; stands over what is made from the above. */
  properties?: Record<string, unknown>
}

export interface PrivateEndpointWorld {
  name: string
  /** Full ARM id of the endpoint, which stands in a network. */
  endpointId: string
  status: 'Approved' | 'Pending' | 'Rejected' | 'Disconnected'
}

/** A private DNS zone, and the networks whose machines ask it. */
export interface PrivateDnsZoneWorld {
  /** Full ARM id. */
  id: string
  links: { name: string; networkId: string }[]
}

export type RoleAssignmentMode = 'LegacyRegistryPermissions' | 'AbacRepositoryPermissions'

export interface NetworkRules {
  defaultAction: 'Allow' | 'Deny'
  /** IPv4 addresses or CIDR ranges. */
  ipRules: string[]
}

export interface ScopeMapWorld {
  name: string
  /** 'repositories/team/app/content/read'. */
  actions: string[]
  description?: string
}

export interface RoleAssignmentWorld {
  principalId: string
  /** A role's name ('AcrPush') or GUID. */
  role: string
  scope: string
  /** The GUID of the assignment; made from the rest where left out. */
  name?: string
  principalType?: 'ServicePrincipal' | 'Group' | 'User'
  condition?: string
  createdOn?: string
  /** Epoch seconds: ARM lists it at once, and before then it counts nowhere. */
  visibleAfter?: number
}

export interface Permissions {
  actions: string[]
  notActions: string[]
  dataActions: string[]
  notDataActions: string[]
}

export interface RoleDefinitionWorld extends Partial<Permissions> {
  /** GUID. */
  id: string
  roleName: string
  /** BuiltInRole where left out. */
  type?: 'BuiltInRole' | 'CustomRole'
  assignableScopes?: string[]
  description?: string
}

export interface DenyAssignmentWorld extends Partial<Permissions> {
  denyAssignmentName: string
  scope: string
  /** Object ids; the zero GUID is everyone. */
  principals: string[]
  excludePrincipals?: string[]
  doNotApplyToChildScopes?: boolean
  isSystemProtected?: boolean
  name?: string
}

export interface ClusterWorld {
  /** Full ARM id of the managed cluster. */
  id: string
  location?: string
  kubelet?: { resourceId: string; clientId: string; objectId: string }
  /** Older clusters; 'msi' where left out. */
  servicePrincipalClientId?: string
}

/** A Log Analytics workspace. */
export interface WorkspaceWorld {
  /** Full ARM id. */
  id: string
  /** The GUID that queries name it by. */
  customerId: string
  /** Rows by table; a table that never had any isn't there. */
  tables?: Record<string, Record<string, string>[]>
}

export interface DiagnosticSettingWorld {
  name: string
  /** ARM id of a workspace. */
  workspaceId?: string
  logs: { category?: string; categoryGroup?: string; enabled: boolean }[]
}
