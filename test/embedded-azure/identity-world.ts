import type { CloudName } from './clouds.ts'

/** One Entra tenant, as plain data. */
export interface TenantWorld {
  id: string
  domain?: string
  displayName?: string
  /** The public cloud where left out. */
  cloud?: CloudName
  applications?: ApplicationWorld[]
  managedIdentities?: ManagedIdentityWorld[]
  groups?: GroupWorld[]
  /** Application ID URIs that tokens are given for, beside the usual ones. */
  resources?: string[]
}

export interface ApplicationWorld {
  appId: string
  objectId: string
  displayName: string
  /** Left out: an application without a service principal in its tenant. */
  servicePrincipal?: { objectId: string; accountEnabled: boolean } | undefined
  secrets?: SecretWorld[]
  /** Secrets that sit on the service principal instead of the application. */
  servicePrincipalSecrets?: SecretWorld[]
  certificates?: CertificateWorld[]
  federatedCredentials?: FederatedCredentialWorld[]
  /** Application permissions of Graph; none means: itself alone. */
  graphPermissions?: GraphPermission[]
  /**
   * What Graph lets it read of itself without any permission (microsoftgraph/microsoft-graph-docs#15879); by
   * default itself, not its federated credentials.
   */
  graphSelf?: GraphSelf
  /** Homed in another tenant: a service principal is here, the application object is not. */
  isForeign?: boolean
}

export type GraphPermission =
  | 'Directory.Read.All'
  | 'Application.Read.All'
  | 'Application.ReadWrite.All'
  | 'Application.ReadWrite.OwnedBy'

export type GraphSelf = 'by-any-key' | 'by-object-id' | 'with-federated-credentials' | 'nothing'

export interface SecretWorld {
  keyId: string
  value: string
  /** The first three characters where left out; null as on old entries. */
  hint?: string | null
  displayName?: string | null
  startDateTime?: string
  /** ISO 8601 UTC. */
  endDateTime: string
}

export interface CertificateWorld {
  keyId: string
  /** SHA-1 of the DER, upper-case hex, as the portal shows it. */
  thumbprint: string
  displayName?: string | null
  startDateTime?: string
  endDateTime: string
  /** PEM of the public certificate, where a client is to sign in with it. */
  pem?: string
}

export interface FederatedCredentialWorld {
  name: string
  issuer: string
  /** Null with an expression. */
  subject: string | null
  audiences: string[]
  id?: string
  description?: string
  /** Graph beta: `claims['sub'] matches 'repo:contoso/*'`. */
  expression?: string
  /** Epoch seconds: made, but not known to the token endpoint before then. */
  visibleAfter?: number
}

export interface ManagedIdentityWorld {
  /** Of a user-assigned identity; a system-assigned one has the resource's. */
  resourceId: string
  clientId: string
  principalId: string
  federatedCredentials?: FederatedCredentialWorld[]
  /** Given to the resource itself and not an own resource: it cannot be read under its id. */
  isSystemAssigned?: boolean
}

export interface GroupWorld {
  objectId: string
  displayName?: string
  /** Object ids, of groups too. */
  members: string[]
}

/** Somebody who can sign in: an application's service principal or a managed identity. */
export interface Identity {
  tenant: TenantWorld
  clientId: string
  objectId: string
  displayName: string
  application?: ApplicationWorld
  managedIdentity?: ManagedIdentityWorld
}

export function identitiesOf(tenant: TenantWorld): Identity[] {
  const applications = (tenant.applications ?? []).flatMap((application): Identity[] => {
    const { appId: clientId, displayName, servicePrincipal } = application
    return servicePrincipal ? [{ tenant, clientId, objectId: servicePrincipal.objectId, displayName, application }] : []
  })
  const managed = (tenant.managedIdentities ?? []).map(
    (managedIdentity): Identity => ({
      tenant,
      clientId: managedIdentity.clientId,
      objectId: managedIdentity.principalId,
      displayName: managedIdentity.resourceId.split('/').at(-1) ?? '',
      managedIdentity,
    }),
  )
  return [...applications, ...managed]
}

export const sameId = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one.toLowerCase() === other?.toLowerCase()

export function findTenant(
  tenants: TenantWorld[] | undefined,
  name: string,
  cloud?: CloudName,
): TenantWorld | undefined {
  const inCloud = (tenants ?? []).filter(one => cloud === undefined || (one.cloud ?? 'public') === cloud)
  return inCloud.find(one => sameId(one.id, name) || sameId(one.domain, name))
}

/** The object ids that a role assignment of which counts for this one: itself, and every group above it. */
export function withGroups(tenants: TenantWorld[] | undefined, objectId: string): Set<string> {
  const groups = (tenants ?? []).flatMap(tenant => tenant.groups ?? [])
  const found = new Set([objectId.toLowerCase()])
  for (const id of found) {
    for (const group of groups)
      if (group.members.some(member => sameId(member, id))) found.add(group.objectId.toLowerCase())
  }
  return found
}

export const hintOf = ({ hint, value }: SecretWorld): string | null => (hint === undefined ? value.slice(0, 3) : hint)
