import { LOG_FINDING_IDS } from '../../src/explain/ids.ts'
import { ALWAYS } from '../advice/cases/case.ts'
import { BOTH_IN_USE, PASSWORD2_UNUSED } from '../advice/cases/expiry.ts'
import { ALONE, IN_CREDS } from '../advice/cases/sign-in.ts'
import { profileFolder, sessionEnv } from '../e2e/session.ts'
import type { RegistryArm } from '../embedded-azure/arm-world.ts'
import {
  applicationLogin,
  cloudWorld,
  ids,
  inDays,
  repositoryCondition,
  scopes,
  withApplication,
  withArm,
  withJob,
  withManagedIdentity,
  withRoles,
  withTenant,
} from '../embedded-azure/cloud-world.ts'
import { faults } from '../embedded-azure/faults.ts'
import { githubEnv } from '../embedded-azure/github/oidc.ts'
import { adminLogin, scopeMapLogin } from '../embedded-azure/logins.ts'
import { epochSeconds, mintRefreshToken } from '../embedded-azure/tokens.ts'
import { firstRegistry, type ScopeMapTokenWorld, type World, withRegistry, ZERO_GUID } from '../embedded-azure/world.ts'
import { branchCases } from './branch-cases.ts'
import type { FixCase, Inputs } from './fix-case.ts'
import { imageFixes } from './image-fixes.ts'

const HOST = 'contoso.azurecr.io'
const world = cloudWorld()
const { username: appId, password: secret } = applicationLogin(world)
const tenantId = ids.tenant
const base = { registry: HOST, repository: 'team/app' }
const asUser = { ...base, username: appId, password: secret }
const withTenantId = { ...asUser, 'tenant-id': tenantId }
const asClient = { ...base, 'client-id': appId, 'tenant-id': tenantId, 'client-secret': secret }
const asFederated = { ...base, 'client-id': appId, 'tenant-id': tenantId }
const oidc = world.github === undefined ? {} : githubEnv(world.github)

const ABAC = { roleAssignmentMode: 'AbacRepositoryPermissions' } as const
const abac = withArm(world, ABAC)
const WRITER = 'Container Registry Repository Writer'
const MANAGER = 'Container Registry Contributor and Data Access Configuration Administrator'
const readable = withRoles(world, 'AcrPush', 'Reader')
const allRead = withRoles(world, 'AcrPush', { role: 'Reader', scope: scopes.subscription })

const credsWith = (clientSecret: string): string =>
  JSON.stringify({ clientId: appId, clientSecret, subscriptionId: ids.subscription, tenantId })
const lastLine = (printed: string): string => printed.trim().split('\n').at(-1) ?? ''
const newSecret = (printed: string): Inputs => ({ 'client-secret': lastLine(printed) })
/** All of the fix stands in the workflow, and nothing is pasted. */
const AS_WORKFLOW = /$/
const newPassword = (printed: string): Inputs => ({ password: lastLine(printed) })

const profile = profileFolder()
process.once('exit', profile.remove)

const permission: FixCase[] = [
  {
    id: 'push-denied',
    name: 'AcrPull',
    when: "neither the roles nor the registry's permissions mode can be read",
    world: withRoles(world, 'AcrPull'),
    inputs: asClient,
  },
  {
    id: 'push-denied',
    name: 'AcrPull, ARM readable',
    when: 'no sufficient role on the registry is assigned',
    world: withRoles(world, 'AcrPull', 'Reader'),
    inputs: withTenantId,
  },
  {
    id: 'push-denied',
    name: 'AcrPull, by OIDC',
    when: "neither the roles nor the registry's permissions mode can be read",
    world: withRoles(world, 'AcrPull'),
    inputs: asFederated,
    env: oidc,
  },
  {
    id: 'push-denied',
    name: 'AcrPull, without tenant-id',
    when: "neither the roles nor the registry's permissions mode can be read",
    world: withRoles(world, 'AcrPull'),
    inputs: asUser,
  },
  {
    id: 'push-denied',
    name: 'AcrPush, but on contosostaging',
    when: 'no sufficient role on the registry is assigned',
    world: withRoles(
      world,
      { role: 'AcrPush', scope: `${scopes.registry}staging` },
      { role: 'Reader', scope: scopes.subscription },
    ),
    inputs: asClient,
  },
  {
    id: 'push-denied',
    name: 'repositories are read only, ABAC mode',
    when: 'no sufficient role on the registry is assigned',
    world: withRoles(abac, 'Container Registry Repository Reader', 'Reader'),
    inputs: asClient,
  },
  {
    id: 'role-abac-mismatch',
    name: 'AcrPush in ABAC mode, ARM not readable',
    when: "Azure Resource Manager can't be read, and the token shows the permissions mode",
    world: withRoles(abac, 'AcrPush'),
    inputs: asClient,
  },
  {
    id: 'push-denied',
    name: 'a condition on another repository',
    when: 'the right role is assigned on the registry, under a condition on other repositories',
    world: withRoles(
      abac,
      { role: WRITER, condition: repositoryCondition("StringEqualsIgnoreCase 'other'") },
      'Reader',
    ),
    inputs: asClient,
  },
  {
    id: 'push-denied',
    name: 'the right role, under a condition on @Resource',
    when: 'the right role is assigned on the registry, under a condition on other repositories',
    world: withRoles(
      abac,
      {
        role: WRITER,
        condition: repositoryCondition("StringEqualsIgnoreCase 'team/app'").replace('@Request', '@Resource'),
      },
      'Reader',
    ),
    inputs: asClient,
  },
  {
    id: 'push-denied',
    name: 'the right role, under a condition that cannot be judged',
    when: "the right role is assigned, under a condition that can't be judged",
    world: withRoles(abac, { role: WRITER, condition: repositoryCondition("StringLike 'web/*'") }, 'Reader'),
    inputs: asClient,
    shows: /StringLike 'web/,
  },
  {
    id: 'push-denied',
    name: 'a deny assignment',
    when: 'a deny assignment overrides the roles',
    world: {
      ...withRoles(world, 'AcrPush', 'Reader'),
      denyAssignments: [
        {
          denyAssignmentName: 'no push',
          scope: scopes.group,
          principals: [ids.ci.principalId],
          actions: ['Microsoft.ContainerRegistry/registries/push/*'],
        },
      ],
    },
    inputs: asClient,
    shows: /no push/,
  },
  {
    id: 'pull-denied',
    name: 'AcrDelete only, pull asked',
    when: "neither the roles nor the registry's permissions mode can be read",
    world: withRoles(world, 'AcrDelete'),
    inputs: { ...asClient, access: 'pull' },
  },
  {
    id: 'pull-denied',
    name: 'a role that only manages, ARM readable, pull asked',
    when: 'no sufficient role on the registry is assigned',
    world: withRoles(world, MANAGER),
    inputs: { ...asClient, access: 'pull' },
  },
  {
    id: 'pull-denied',
    name: 'a role that only manages, ABAC mode, ARM readable, pull asked',
    when: 'no sufficient role on the registry is assigned',
    world: withRoles(abac, MANAGER),
    inputs: { ...asClient, access: 'pull' },
  },
  {
    id: 'role-abac-mismatch',
    name: 'AcrPush in ABAC mode',
    when: 'Azure Resource Manager shows a role of the other permissions mode',
    world: withRoles(abac, 'AcrPush', 'Reader'),
    inputs: asClient,
  },
  {
    id: 'role-abac-mismatch',
    name: 'Writer in legacy mode',
    when: 'Azure Resource Manager shows a role of the other permissions mode',
    world: withRoles(world, WRITER, 'Reader'),
    inputs: withTenantId,
  },
  {
    id: 'role-abac-mismatch',
    name: 'Owner in ABAC mode',
    when: 'Azure Resource Manager shows a role of the other permissions mode',
    world: withRoles(abac, { role: 'Owner', scope: scopes.group }),
    inputs: asClient,
  },
  {
    id: 'principal-pull-denied',
    name: 'a managed identity without a role',
    when: 'no sufficient role on the registry is assigned',
    world: allRead,
    inputs: { ...asClient, 'principal-ids': ids.identity.principalId },
  },
  {
    id: 'principal-pull-denied',
    name: 'a group without a role',
    when: 'no sufficient role on the registry is assigned',
    world: withTenant(withApplication(allRead, { graphPermissions: ['Directory.Read.All'] }), {
      groups: [{ objectId: ids.group, displayName: 'pullers', members: [] }],
    }),
    inputs: { ...asClient, 'principal-ids': ids.group },
  },
  {
    id: 'aks-pull-denied',
    name: 'the kubelet has no role',
    when: 'no sufficient role on the registry is assigned',
    world: withoutKubelet(allRead),
    inputs: { ...asClient, 'aks-cluster': scopes.cluster },
  },
  {
    id: 'aks-pull-denied',
    name: 'the kubelet has AcrPull, ABAC mode',
    when: 'no sufficient role on the registry is assigned',
    world: withRoles(abac, WRITER, { role: 'Reader', scope: scopes.subscription }),
    inputs: { ...asClient, 'aks-cluster': scopes.cluster },
  },
  { id: 'arm-access-missing', name: 'AcrPush and no Reader', when: ALWAYS, world, inputs: asClient },
  {
    id: 'role-abac-readiness',
    name: 'legacy mode, and then the switch',
    when: ALWAYS,
    world: readable,
    inputs: asClient,
    env: { GITHUB_EVENT_NAME: 'schedule' },
    meanwhile: prepared => withArm(prepared, ABAC),
  },
  {
    id: 'arm-audience-disabled',
    name: 'ARM readable',
    when: ALWAYS,
    world: withArm(readable, { armAudience: 'disabled' }),
    inputs: asClient,
  },
  {
    id: 'credentials-rejected',
    name: 'no role, by client-secret',
    when: "Microsoft Entra ID accepts the identity, and Azure Resource Manager can't be read",
    world: withRoles(world),
    inputs: asClient,
  },
  {
    id: 'credentials-rejected',
    name: 'no role, ABAC mode',
    when: "Microsoft Entra ID accepts the identity, and Azure Resource Manager can't be read",
    world: withRoles(abac),
    inputs: asClient,
  },
  {
    id: 'credentials-rejected',
    name: 'no role, by a session that tells no name',
    when: "Microsoft Entra ID accepts the identity, and Azure Resource Manager can't be read",
    world: withRoles(world),
    inputs: base,
    env: sessionEnv(world, ids.ci.principalId, profile.path),
  },
  {
    id: 'credentials-rejected',
    name: 'no role, by OIDC',
    when: "Microsoft Entra ID accepts the identity, and Azure Resource Manager can't be read",
    world: withRoles(world),
    inputs: asFederated,
    env: oidc,
  },
  {
    id: 'credentials-rejected',
    name: 'no role, without tenant-id',
    when: 'the username is an application ID, and nothing shows whether the secret or the role is wrong',
    world: withRoles(world),
    inputs: asUser,
    given: printed => ({ password: printed.split('\n')[0] ?? '' }),
  },
]

function withoutKubelet(from: World): World {
  const roleAssignments = from.roleAssignments?.filter(one => one.principalId !== ids.kubelet.principalId) ?? []
  return { ...from, roleAssignments }
}

const [ciToken] = firstRegistry(world).scopeMapTokens ?? []
if (ciToken === undefined) throw new Error('the healthy world lacks it')
const asScopedToken = { ...base, username: ciToken.name, password: ciToken.passwords[0] ?? '' }
/** With an application beside it that reads ARM. */
const asExplainedToken = { ...asClient, ...asScopedToken }
const withToken = (change: Partial<ScopeMapTokenWorld>, from = readable): World =>
  withRegistry(from, { scopeMapTokens: [{ ...ciToken, ...change }] })
const endedPassword = { name: 'password1' as const, value: ciToken.passwords[0] ?? '' }

const scopedTokens: FixCase[] = [
  {
    id: 'scoped-token-denied',
    name: 'pull only',
    when: "the token has a scope map of your own, or Azure Resource Manager can't be read",
    world: withToken({ repositories: { 'team/app': ['pull'] } }),
    inputs: asScopedToken,
  },
  {
    id: 'scoped-token-denied',
    name: 'two other repositories',
    when: "the token has a scope map of your own, or Azure Resource Manager can't be read",
    world: withToken({}),
    inputs: { ...asScopedToken, repository: 'team/api\nteam/web' },
  },
  {
    id: 'scoped-token-denied',
    name: "a map of the registry's own (_repositories_pull), ARM readable",
    when: "the token has one of the registry's own scope maps",
    world: withToken({ scopeMap: '_repositories_pull' }),
    inputs: asExplainedToken,
  },
  {
    id: 'scoped-token-denied',
    name: "a map of the registry's own (_repositories_pull), ARM not readable",
    when: "the token has a scope map of your own, or Azure Resource Manager can't be read",
    world: withToken({ scopeMap: '_repositories_pull' }),
    inputs: asScopedToken,
  },
  {
    id: 'scoped-token-invalid',
    name: 'another password',
    when: BOTH_IN_USE,
    world,
    inputs: { ...asScopedToken, password: 'make+believe/old+password' },
    given: newPassword,
  },
  {
    id: 'scoped-token-disabled',
    name: 'ARM readable',
    when: ALWAYS,
    world: withToken({ enabled: false }),
    inputs: asExplainedToken,
  },
  {
    id: 'scoped-token-password-expired',
    name: 'ARM readable',
    when: ALWAYS,
    world: withToken({ passwords: [], credentials: [{ ...endedPassword, expiry: inDays(-2) }] }),
    inputs: asExplainedToken,
    given: newPassword,
  },
  {
    id: 'scoped-token-password-expiring',
    name: 'ARM readable',
    when: PASSWORD2_UNUSED,
    world: withToken({ passwords: [], credentials: [{ ...endedPassword, expiry: inDays(9) }] }),
    inputs: asExplainedToken,
    given: newPassword,
  },
  {
    id: 'credentials-rejected',
    name: 'a scoped token that is disabled, ARM not readable',
    when: "the username is any other name, and Azure Resource Manager can't be read",
    world: withToken({ enabled: false }, world),
    inputs: asScopedToken,
    shows: /^disabled$/m,
  },
]

const secretWith = (change: object): World =>
  withApplication(world, {
    secrets: [{ keyId: ids.ci.secretKeyId, value: secret, endDateTime: inDays(200), ...change }],
  })
const disabled = withApplication(world, { servicePrincipal: { objectId: ids.ci.principalId, accountEnabled: false } })

/** Beside the job's own sign-in, the administrator's session on the machine, which may read everything. */
const asReader = { ...oidc, ...sessionEnv(world, ids.admin.principalId, profile.path) }
const federated = (subject: string) => ({
  ...{ name: 'main', issuer: 'https://token.actions.githubusercontent.com', subject },
  audiences: ['api://AzureADTokenExchange'],
})
const accepting = (subject: string): World => withApplication(world, { federatedCredentials: [federated(subject)] })

const signIn: FixCase[] = [
  {
    id: 'sp-secret-expired',
    name: 'client-secret',
    when: ALONE,
    world: secretWith({ endDateTime: inDays(-3) }),
    inputs: asClient,
    given: newSecret,
  },
  {
    id: 'sp-secret-expired',
    name: 'user name',
    when: ALONE,
    world: secretWith({ endDateTime: inDays(-3) }),
    inputs: withTenantId,
    given: newPassword,
  },
  {
    id: 'sp-secret-invalid',
    name: 'client-secret',
    when: ALONE,
    world,
    inputs: { ...asClient, 'client-secret': 'mb38Q~another-secret-altogether' },
    given: newSecret,
  },
  {
    id: 'sp-secret-is-id',
    name: 'client-secret',
    when: ALONE,
    world,
    inputs: { ...asClient, 'client-secret': ids.ci.secretKeyId },
    given: newSecret,
  },
  {
    id: 'sp-secret-is-id',
    name: 'password, without tenant-id',
    when: ALONE,
    world,
    inputs: { ...asUser, password: ids.ci.secretKeyId },
    given: newPassword,
  },
  {
    id: 'sp-secret-expiring',
    name: 'client-secret',
    when: ALONE,
    world: secretWith({ endDateTime: inDays(9) }),
    inputs: asClient,
    given: newSecret,
  },
  ...(
    [
      ['sp-secret-expired', { endDateTime: inDays(-3) }, secret],
      ['sp-secret-invalid', {}, 'mb38Q~another-secret-altogether'],
      ['sp-secret-is-id', {}, ids.ci.secretKeyId],
      ['sp-secret-expiring', { endDateTime: inDays(9) }, secret],
    ] as const
  ).map(([id, change, clientSecret]) => ({
    ...{ id, name: 'creds', when: IN_CREDS, world: secretWith(change) },
    inputs: { ...base, creds: credsWith(clientSecret) },
    given: (printed: string) => ({ creds: printed }),
  })),
  { id: 'sp-disabled', name: 'client-secret', when: ALWAYS, world: disabled, inputs: asClient },
  {
    id: 'sp-not-found',
    name: 'another id is given',
    when: "the client ID is anything else that isn't in the tenant",
    world,
    inputs: { ...asClient, 'client-id': '99999999-2222-4333-8444-555555555555' },
    given: printed => ({ 'client-id': /contoso-ci\W+([0-9a-f-]{36})/.exec(printed)?.[1] ?? '' }),
  },
  {
    id: 'tenant-not-found',
    name: 'another id is given',
    when: 'no tenant has the tenant ID, for any other reason',
    world,
    inputs: { ...asFederated, 'tenant-id': '11111111-2222-4333-8444-555555555555' },
    env: oidc,
    given: printed => ({ 'tenant-id': lastLine(printed) }),
  },
  {
    id: 'federated-credential-mismatch',
    name: 'another branch',
    when: "the credentials can't be read",
    world: withJob(world, { ref: 'refs/heads/feature/x' }),
    inputs: asFederated,
    env: oidc,
  },
  {
    id: 'federated-credential-mismatch',
    name: 'an environment',
    when: "the credentials can't be read",
    world: withJob(world, { environment: "Marie's production" }),
    inputs: asFederated,
    env: oidc,
  },
  {
    id: 'federated-credential-mismatch',
    name: 'the immutable subject',
    when: "the credentials can't be read",
    world: withJob(world, { subject: 'immutable', repositoryId: '34', ownerId: '12' }),
    inputs: asFederated,
    env: oidc,
  },
  {
    id: 'federated-credential-mismatch',
    name: 'no credential at all',
    when: "the credentials can't be read",
    world: withApplication(world, { federatedCredentials: [] }),
    inputs: asFederated,
    env: oidc,
  },
  {
    id: 'federated-credential-mismatch',
    name: 'the letter case of the subject',
    when: "the credentials can't be read",
    world: withJob(world, { repository: 'Contoso/App' }),
    inputs: asFederated,
    env: oidc,
  },
  {
    id: 'federated-credential-mismatch',
    name: 'the audience',
    when: 'only the audience differs, or Microsoft Entra ID names it and the usual one was not asked for',
    world,
    inputs: { ...asFederated, audience: 'api://Other' },
    env: oidc,
    pastes: AS_WORKFLOW,
    given: () => ({ audience: 'api://AzureADTokenExchange' }),
  },
  {
    id: 'federated-credential-mismatch',
    name: 'a managed identity',
    when: "the credentials can't be read",
    world: {
      ...withManagedIdentity(world, { federatedCredentials: [] }),
      roleAssignments: [
        { principalId: ids.identity.principalId, role: 'AcrPush', scope: scopes.registry },
        ...(world.roleAssignments ?? []),
      ],
    },
    inputs: { ...asFederated, 'client-id': ids.identity.clientId },
    env: oidc,
  },
  {
    id: 'federated-credential-mismatch',
    name: 'the letter case of the subject, and the credential can be read',
    when: 'a credential of the application is for this job, and is misspelled',
    world: withJob(world, { repository: 'Contoso/App' }),
    inputs: asFederated,
    env: asReader,
  },
  {
    id: 'federated-credential-mismatch',
    name: 'a literal star in the subject',
    when: 'a credential of the application has a `*` in its subject, or the job runs for a tag',
    world: accepting('repo:contoso/app:ref:refs/heads/*'),
    inputs: asFederated,
    env: asReader,
  },
  {
    id: 'federated-credential-mismatch',
    name: 'a tag, and nothing can be read',
    when: "the job runs for a tag, and the credentials can't be read",
    world: withJob(world, { ref: 'refs/tags/v2' }),
    inputs: asFederated,
    env: oidc,
  },
  {
    id: 'federated-credential-mismatch',
    name: 'a managed identity that has a credential for another branch',
    when: 'the managed identity has no credential for this job',
    world: {
      ...withManagedIdentity(world, { federatedCredentials: [federated('repo:contoso/app:ref:refs/heads/other')] }),
      roleAssignments: [
        { principalId: ids.identity.principalId, role: 'AcrPush', scope: scopes.registry },
        ...(world.roleAssignments ?? []),
      ],
    },
    inputs: { ...asFederated, 'client-id': ids.identity.clientId },
    env: asReader,
  },
]

const now = epochSeconds()
const tokenOf = (loginServer: string, ago: number): string =>
  mintRefreshToken({ loginServer, subject: ids.ci.principalId, issuedAt: now - ago, expiresAt: now - ago + 10_800 })
const asToken = { ...base, username: ZERO_GUID, password: tokenOf(HOST, 60) }
const tokens: FixCase[] = [
  {
    id: 'username-unknown',
    name: 'a token that is misspelled',
    when: 'the username is any other name',
    world,
    inputs: { ...base, ...scopeMapLogin(world), username: 'ci-tokne' },
    given: printed => ({ username: lastLine(printed) }),
  },
  {
    id: 'username-unknown',
    name: 'the login server',
    when: 'the username is the login server, or another form of the name of the admin user',
    world,
    inputs: { ...base, ...adminLogin(world), username: HOST },
    pastes: AS_WORKFLOW,
    given: () => ({ username: 'contoso' }),
  },
  {
    id: 'push-denied',
    name: 'AcrPull, by a token of --expose-token',
    when: "neither the roles nor the registry's permissions mode can be read",
    world: withRoles(world, 'AcrPull'),
    inputs: asToken,
  },
]

const asAdmin = { ...base, username: 'contoso', password: 'make+believe/one' }

const registry: FixCase[] = [
  {
    id: 'admin-password-invalid',
    name: 'ARM readable',
    when: ALWAYS,
    world: readable,
    inputs: { ...asClient, ...asAdmin },
    given: newPassword,
  },
  {
    id: 'credentials-rejected',
    name: 'wrong password of the admin user',
    when: "the username is that of the admin user, and Azure Resource Manager can't be read",
    world,
    inputs: asAdmin,
    given: newPassword,
  },
  {
    id: 'firewall-denied',
    name: 'rules without the address',
    when: 'the runner is self-hosted',
    world: withArm(world, { networkRuleSet: { defaultAction: 'Deny', ipRules: ['198.51.100.0/24'] } }),
    inputs: withTenantId,
  },
  {
    id: 'firewall-denied',
    name: 'rules without the address, ARM readable',
    when: 'the runner is self-hosted',
    world: withArm(readable, { networkRuleSet: { defaultAction: 'Deny', ipRules: [] } }),
    inputs: asClient,
  },
  {
    id: 'firewall-denied',
    name: 'public access is turned off, ARM not readable',
    when: 'the runner is self-hosted',
    world: withArm(world, { publicNetworkAccess: 'Disabled' }),
    inputs: withTenantId,
    shows: /"publicNetworkAccess": "Disabled"/,
  },
  {
    id: 'registry-provisioning-failed',
    name: 'ARM readable',
    when: ALWAYS,
    world: withRegistry(withArm(readable, { provisioningState: 'Failed' }), {
      faults: { '/oauth2/exchange': faults.page(404, 'gone') },
    }),
    inputs: asClient,
    shows: /"state": "Failed"/,
  },
  {
    id: 'encryption-key-unreachable',
    name: 'at the token endpoint',
    when: ALWAYS,
    world: withRegistry(world, { faults: { '/oauth2/token': faults.keyUnreachable() } }),
    inputs: withTenantId,
    shows: /"status": "disabled"/,
  },
]

/** A registry that only its private endpoints are let in to, and a job that is moved into their network. */
const closedToThePublic = withArm(readable, {
  publicNetworkAccess: 'Disabled',
  privateEndpoints: [
    { name: 'ci.1', endpointId: `${scopes.group}/providers/Microsoft.Network/privateEndpoints/ci`, status: 'Approved' },
    {
      name: 'old.2',
      endpointId: `${scopes.group}/providers/Microsoft.Network/privateEndpoints/old`,
      status: 'Rejected',
    },
  ],
})
registry.push({
  id: 'public-access-disabled',
  name: 'ARM readable, on a runner of your own',
  when: 'the runner is self-hosted',
  world: closedToThePublic,
  inputs: asClient,
  env: { RUNNER_ENVIRONMENT: 'self-hosted' },
  fill: { '<runner-in-that-network>': 'self-hosted' },
  shows: /privateEndpoints\/ci",\s*"status": "Approved"/,
  meanwhile: shown => withRegistry(shown, { firewall: { callerIp: '10.0.0.9', at: 'token', isPrivate: true } }),
})

/**
 * A runner that goes straight to the address, which is public by its own resolver: the zone of the private endpoint is not
 * linked to its network.
 */
const NETWORK = `${scopes.group}/providers/Microsoft.Network/virtualNetworks/runners`
const straight = (address: string): Record<string, string> => ({
  ...{ HTTPS_PROXY: '', RUNNER_ENVIRONMENT: 'self-hosted' },
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
    `import dns from 'node:dns/promises'
     import { syncBuiltinESMExports } from 'node:module'
     dns.lookup = async () => [{ address: '${address}', family: 4 }]
     dns.Resolver = class { setServers() {} cancel() {}
       async resolveCname(name) {
         if (name === '${HOST}') return ['contoso.privatelink.azurecr.io']
         throw Object.assign(new Error('none'), { code: 'ENODATA' })
       } }
     syncBuiltinESMExports()`,
  )}`,
})
const unlinked = (arm: Partial<RegistryArm>): World => ({
  ...withRegistry(withArm(readable, arm), { firewall: { callerIp: '203.0.113.7', at: 'token', networkId: NETWORK } }),
  privateDnsZones: [
    { id: `${scopes.group}/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io`, links: [] },
  ],
})
const link = {
  // 2.45 has a fault in this command: 'NoneType' object is not callable.
  since: 46,
  ...{ name: 'a private link, its zone not being linked', inputs: asClient },
  fill: {
    ...{ '<resource-group>': 'rg-images', '<link-name>': 'runners', '<network-id>': NETWORK },
    '<runner-in-that-network>': 'self-hosted',
  },
  when: 'the runner is self-hosted, and the login server is a private-link name with a public address',
}
registry.push(
  {
    ...{ ...link, id: 'firewall-denied', env: straight('127.0.7.1'), listens: '127.0.7.1' },
    world: unlinked({ networkRuleSet: { defaultAction: 'Deny', ipRules: [] } }),
  },
  {
    ...{ ...link, id: 'public-access-disabled', env: straight('127.0.7.2'), listens: '127.0.7.2' },
    world: unlinked({ publicNetworkAccess: 'Disabled' }),
  },
)

/** The resolver of the runner knows no name, and there is no proxy that would look it up. */
const nameless = {
  HTTPS_PROXY: '',
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
    `import dns from 'node:dns/promises'
     import { syncBuiltinESMExports } from 'node:module'
     dns.lookup = async name => { throw Object.assign(new Error('getaddrinfo ENOTFOUND ' + name), { code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname: name }) }
     syncBuiltinESMExports()`,
  )}`,
}
const hashed = withRegistry(world, { loginServer: 'contoso-e7ggejfuhzhgedc8.azurecr.io' })

const names: FixCase[] = [
  {
    id: 'registry-not-found',
    name: 'the login server has a hash',
    when: 'DNS has no record',
    world: hashed,
    inputs: asUser,
    env: nameless,
    given: printed => ({ registry: lastLine(printed) }),
    envAfter: {},
  },
  {
    id: 'registry-not-found',
    name: 'the name is misspelt',
    when: 'DNS has no record',
    world,
    inputs: { ...asUser, registry: 'contosso.azurecr.io' },
    env: nameless,
    given: printed => ({ registry: lastLine(printed) }),
    envAfter: {},
  },
]

export const fixCases: FixCase[] = [
  ...[...permission, ...scopedTokens, ...signIn, ...tokens, ...registry, ...names],
  ...branchCases,
  ...imageFixes,
]

/** No world shows these causes: they are told by logs alone. */
const onlyInLogs = Object.fromEntries(
  LOG_FINDING_IDS.map(id => [id, 'no check looks at it, so none could find it gone']),
)

/** Findings with a command of az that is not played, and why. */
export const notPlayed: Record<string, string> = {
  'managed-identity-unavailable': 'the embedded Azure has no virtual machines, and az login asks a person',
  'credentials-leading-dash': 'the command is shown in part, with the secret left to the job',
  'credentials-malformed': 'what is given is a whole file or command, and the command for it is left to the job',
  'not-a-registry': 'what stands in front of a registry is in nobody’s reach; a shorter credential needs docker',
  'private-endpoint-unreachable': 'the list is that of public-access-disabled, which is played',
  'registry-disabled': 'the commands only show what there is',
  'principal-unverified': 'it only shows whose id it is, for whom a right in Graph is missing',
  'docker-credentials-stale': 'docker-login.test.ts plays az acr login, which needs docker',
  'token-expired': 'docker-login.test.ts plays az acr login, which needs docker',
  'token-expiring': 'docker-login.test.ts plays az acr login, which needs docker',
  'token-wrong-registry': 'docker-login.test.ts plays az acr login, which needs docker',
  'token-wrong-kind': 'docker-login.test.ts plays az acr login, which needs docker',
  'token-username-unexpected': 'docker-login.test.ts plays az acr login, which needs docker',
  'data-endpoint-unreachable': 'no command opens a way through somebody’s firewall',
  'creds-json-invalid': 'az 2.45 has no --json-auth (it is --sdk-auth there), <name> is left open, and gh is needed',
  'entra-user-sign-in': 'az logout takes a session away; the embedded Entra has no persons',
  'entra-refused': 'az login --debug only shows more, and only where Entra gave no code',
  'login-server-malformed':
    'in a workflow file: az acr login needs docker, az acr list finds the name that a template leaves open',
  'sp-certificate-expiring': '--create-cert changes keyCredentials, which the embedded Graph does not take',
  'graph-access-missing':
    'az ad app permission add changes requiredResourceAccess, which the embedded Graph does not take; without consent it grants nothing',
  'log-analytics-access-missing':
    'the embedded Resource Manager lists no workspaces, which the command looks the ID up in',
  'log-analytics-unavailable': 'the list only shows what there is',
  'registry-events-not-collected': 'the embedded Resource Manager takes no new diagnostic settings',
  ...onlyInLogs,
}
