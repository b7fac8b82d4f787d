import type { RegistryArm, RoleAssignmentWorld } from './arm-world.ts'
import type { GitHubJob } from './github/world.ts'
import type { ApplicationWorld, Identity, ManagedIdentityWorld, TenantWorld } from './identity-world.ts'
import { identitiesOf } from './identity-world.ts'
import type { Login } from './logins.ts'
import { firstRegistry, healthyRegistry, type World, withRegistry } from './world.ts'

/** The ids of the healthy cloud. */
export const ids = {
  tenant: '7a1c9f52-3e84-4b0d-9c66-2f10d5e8a701',
  otherTenant: '0b6d2c43-9f17-4a8e-8d35-51c7e9f2a802',
  subscription: '3c9e4d18-6a72-4f5b-8e01-b7d2f6a4c903',
  ci: {
    appId: 'c1a0b2d3-4e5f-4607-8819-2a3b4c5d6e04',
    objectId: 'd2b1c3e4-5f60-4718-992a-3b4c5d6e7f05',
    principalId: 'e3c2d4f5-6071-4829-aa3b-4c5d6e7f8006',
    secretKeyId: 'f4d3e506-7182-493a-bb4c-5d6e7f809107',
  },
  admin: {
    appId: 'a5e4f617-8293-4a4b-8c5d-6e7f8091a208',
    objectId: 'b6f50728-93a4-4b5c-9d6e-7f8091a2b309',
    principalId: '87061839-a4b5-4c6d-ae7f-8091a2b3c40a',
    secretKeyId: '9817294a-b5c6-4d7e-bf80-91a2b3c4d50b',
  },
  identity: {
    clientId: 'a928305b-c6d7-4e8f-8091-a2b3c4d5e60c',
    principalId: 'ba39416c-d7e8-4f90-91a2-b3c4d5e6f70d',
  },
  kubelet: {
    clientId: 'cb4a527d-e8f9-40a1-a2b3-c4d5e6f7080e',
    principalId: 'dc5b638e-f90a-41b2-b3c4-d5e6f708190f',
  },
  group: 'ed6c749f-0a1b-42c3-84d5-e6f708192a10',
} as const

const subscription = `/subscriptions/${ids.subscription}`
const group = `${subscription}/resourceGroups/rg-images`

export const scopes = {
  subscription,
  group,
  registry: `${group}/providers/Microsoft.ContainerRegistry/registries/contoso`,
  identity: `${group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/ci-identity`,
  kubelet: `${subscription}/resourceGroups/MC_rg-aks/providers/Microsoft.ManagedIdentity/userAssignedIdentities/aks-agentpool`,
  cluster: `${subscription}/resourceGroups/rg-aks/providers/Microsoft.ContainerService/managedClusters/aks`,
} as const

export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()

const ISSUER = 'https://token.actions.githubusercontent.com'
const AUDIENCE = 'api://AzureADTokenExchange'

/**
 * contoso.azurecr.io in ARM, legacy mode; an application `ci` with a secret, a federated credential for the main branch
 * and AcrPush, and nothing else; an application `admin` that may everything; a managed identity; a cluster that pulls.
 */
export function cloudWorld(): World {
  const registry = {
    ...healthyRegistry('contoso.azurecr.io'),
    arm: { subscriptionId: ids.subscription, resourceGroup: 'rg-images' },
    servicePrincipals: [],
    identities: [],
  }
  return {
    registries: [registry],
    tenants: [tenant(), { id: ids.otherTenant, domain: 'fabrikam.onmicrosoft.com', displayName: 'Fabrikam' }],
    subscriptions: [{ id: ids.subscription, tenantId: ids.tenant, displayName: 'Contoso production' }],
    roleAssignments: [
      { principalId: ids.ci.principalId, role: 'AcrPush', scope: scopes.registry },
      { principalId: ids.admin.principalId, role: 'Owner', scope: scopes.subscription },
      { principalId: ids.kubelet.principalId, role: 'AcrPull', scope: scopes.registry },
    ],
    clusters: [
      {
        id: scopes.cluster,
        kubelet: {
          resourceId: scopes.kubelet,
          clientId: ids.kubelet.clientId,
          objectId: ids.kubelet.principalId,
        },
      },
    ],
    github: {
      requestToken: 'make-believe.github.request-token-000001',
      job: { repository: 'contoso/app', event: 'push', ref: 'refs/heads/main' },
    },
  }
}

function tenant(): TenantWorld {
  return {
    id: ids.tenant,
    domain: 'contoso.onmicrosoft.com',
    displayName: 'Contoso',
    applications: [ci(), admin()],
    managedIdentities: [
      { resourceId: scopes.identity, ...ids.identity, federatedCredentials: [] },
      { resourceId: scopes.kubelet, ...ids.kubelet },
    ],
    groups: [],
  }
}

function ci(): ApplicationWorld {
  return {
    appId: ids.ci.appId,
    objectId: ids.ci.objectId,
    displayName: 'contoso-ci',
    servicePrincipal: { objectId: ids.ci.principalId, accountEnabled: true },
    secrets: [
      {
        keyId: ids.ci.secretKeyId,
        value: 'mb18Q~make-believe-secret-of-contoso-ci1',
        displayName: 'github actions',
        endDateTime: inDays(200),
      },
    ],
    federatedCredentials: [
      { name: 'main', issuer: ISSUER, subject: 'repo:contoso/app:ref:refs/heads/main', audiences: [AUDIENCE] },
    ],
  }
}

function admin(): ApplicationWorld {
  return {
    appId: ids.admin.appId,
    objectId: ids.admin.objectId,
    displayName: 'contoso-admin',
    servicePrincipal: { objectId: ids.admin.principalId, accountEnabled: true },
    secrets: [
      {
        keyId: ids.admin.secretKeyId,
        value: 'mb28Q~make-believe-secret-of-the-admin2',
        endDateTime: inDays(300),
      },
    ],
    graphPermissions: ['Application.ReadWrite.All'],
  }
}

/** The world with the first tenant changed. */
export function withTenant(world: World, change: Partial<TenantWorld>): World {
  return { ...world, tenants: (world.tenants ?? []).map((one, at) => (at === 0 ? { ...one, ...change } : one)) }
}

/** The world with `ci` changed. */
export function withApplication(world: World, change: Partial<ApplicationWorld>): World {
  const applications = world.tenants?.[0]?.applications ?? []
  return withTenant(world, { applications: applications.map((one, at) => (at === 0 ? { ...one, ...change } : one)) })
}

/** The world with the user-assigned identity `ci-identity` changed. */
export function withManagedIdentity(world: World, change: Partial<ManagedIdentityWorld>): World {
  const all = world.tenants?.[0]?.managedIdentities ?? []
  return withTenant(world, { managedIdentities: all.map((one, at) => (at === 0 ? { ...one, ...change } : one)) })
}

/** The world with the first registry's part in ARM changed. */
export function withArm(world: World, change: Partial<RegistryArm>): World {
  const { arm } = firstRegistry(world)
  if (!arm) throw new Error('the first registry of this world is not in ARM')
  return withRegistry(world, { arm: { ...arm, ...change } })
}

/** The world in which `ci` has these roles and no other; to it, and on the registry, where not said otherwise. */
export function withRoles(
  world: World,
  ...roles: (string | (Partial<RoleAssignmentWorld> & { role: string }))[]
): World {
  const others = (world.roleAssignments ?? []).filter(one => one.principalId !== ids.ci.principalId)
  const made = roles.map(one => ({
    principalId: ids.ci.principalId,
    scope: scopes.registry,
    ...(typeof one === 'string' ? { role: one } : one),
  }))
  return { ...world, roleAssignments: [...others, ...made] }
}

/** The world in which the job is another. */
export function withJob(world: World, change: Partial<GitHubJob>): World {
  if (!world.github) throw new Error('this world has no GitHub')
  return { ...world, github: { ...world.github, job: { ...world.github.job, ...change } } }
}

/** An application id and its first secret, ready for `docker login` and `az login`. */
export function applicationLogin(world: World, displayName = 'contoso-ci'): Login {
  const found = world.tenants?.[0]?.applications?.find(one => one.displayName === displayName)
  const password = found?.secrets?.[0]?.value
  if (!found || password === undefined) throw new Error(`this world has no application ${displayName} with a secret`)
  return { username: found.appId, password }
}

/** Somebody of the first tenant, to mint a token for. */
export function identityOf(world: World, objectId: string): Identity {
  const found = (world.tenants ?? []).flatMap(identitiesOf).find(one => one.objectId === objectId)
  if (!found) throw new Error(`this world has no identity ${objectId}`)
  return found
}

/**
 * The condition that the portal writes for a role on some repositories (ACR docs, "Microsoft Entra-based repository
 * permissions").
 */
export function repositoryCondition(
  test: string,
  actions = ['content/read', 'content/write', 'metadata/read', 'metadata/write'],
) {
  const frame = actions
    .map(one => `!(ActionMatches{'Microsoft.ContainerRegistry/registries/repositories/${one}'})`)
    .join(' AND ')
  return `((${frame}) OR (@Request[Microsoft.ContainerRegistry/registries/repositories:name] ${test}))`
}
