import { refusals } from '../embedded-azure/answers.ts'
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
  withRoles,
  withTenant,
} from '../embedded-azure/cloud-world.ts'
import { faults } from '../embedded-azure/faults.ts'
import { githubEnv } from '../embedded-azure/github/oidc.ts'
import { epochSeconds } from '../embedded-azure/tokens.ts'
import { type World, withFault, withRegistry } from '../embedded-azure/world.ts'
import type { Scenario } from './scenarios.ts'

/**
 * Worlds in which the login is an identity of Entra. `expected` leaves the notices out: how many there are depends on
 * what may be read.
 */
export interface IdentityScenario extends Scenario {
  /** Notices that must be among them. */
  notices?: string[]
  /** Notices that must not be among them. */
  noNotices?: string[]
}

const HOST = 'contoso.azurecr.io'
const world = cloudWorld()
const { username: appId, password: secret } = applicationLogin(world)
const base = { registry: HOST, repository: 'team/app' }
const tenantId = ids.tenant

/** The ways to give the same application. */
const GIVEN = {
  'user name and secret, with tenant-id': { ...base, username: appId, password: secret, 'tenant-id': tenantId },
  'user name and secret, with subscription-id': {
    ...base,
    username: appId,
    password: secret,
    'subscription-id': ids.subscription,
  },
  'client-secret': { ...base, 'client-id': appId, 'tenant-id': tenantId, 'client-secret': secret },
  creds: {
    ...base,
    creds: JSON.stringify({
      clientId: appId,
      clientSecret: secret,
      tenantId,
      subscriptionId: ids.subscription,
      resourceManagerEndpointUrl: 'https://management.azure.com/',
    }),
  },
} as const
const oidc = { ...base, 'client-id': appId, 'tenant-id': tenantId }
const oidcEnv = world.github === undefined ? {} : githubEnv(world.github)

const abac = withArm(world, { roleAssignmentMode: 'AbacRepositoryPermissions' })
const WRITER = 'Container Registry Repository Writer'
const READER = 'Container Registry Repository Reader'

const error = (id: string) => ({ expected: [`error ${id}`], result: 'fail' as const })
const warning = (id: string) => ({ expected: [`warning ${id}`], result: 'warn' as const })
const fine = { expected: [] as string[], result: 'pass' as const, granted: 'push' }

/** What is wrong with the application, whichever way it is given with its secret. */
const SIGN_IN: readonly { name: string; world: World; id: string }[] = [
  {
    name: 'secret has ended',
    world: withApplication(world, {
      secrets: [{ keyId: ids.ci.secretKeyId, value: secret, endDateTime: inDays(-3) }],
    }),
    id: 'sp-secret-expired',
  },
  {
    name: 'secret is another one',
    world: withApplication(world, {
      secrets: [{ keyId: ids.ci.secretKeyId, value: 'mb38Q~another-secret-altogether', endDateTime: inDays(90) }],
    }),
    id: 'sp-secret-invalid',
  },
  { name: 'application is gone', world: withTenant(world, { applications: [] }), id: 'sp-not-found' },
  {
    name: 'application is disabled',
    world: withApplication(world, { servicePrincipal: { objectId: ids.ci.principalId, accountEnabled: false } }),
    id: 'sp-disabled',
  },
  {
    name: 'Conditional Access',
    world: { ...world, entra: { fault: { code: 53003 } } },
    id: 'conditional-access-blocked',
  },
  {
    name: 'a code without a finding of its own',
    world: { ...world, entra: { fault: { code: 500011 } } },
    id: 'entra-refused',
  },
]

/** What is wrong with the role, or is not, whichever way the application is given. */
const ROLES: readonly ({
  name: string
  world: World
  env?: Record<string, string>
  notices?: string[]
  noNotices?: string[]
} & (typeof fine | ReturnType<typeof error>))[] = [
  { name: 'AcrPush on the registry', world, ...fine, notices: ['arm-access-missing'] },
  { name: 'AcrPush on the resource group', world: withRoles(world, { role: 'AcrPush', scope: scopes.group }), ...fine },
  {
    name: 'AcrPush through a group',
    world: withRoles(withTenant(world, { groups: [{ objectId: ids.group, members: [ids.ci.principalId] }] }), {
      role: 'AcrPush',
      principalId: ids.group,
    }),
    ...fine,
  },
  {
    // Nothing is refused, so that no assignment is read.
    name: 'AcrPush and Reader',
    world: withRoles(world, 'AcrPush', 'Reader'),
    env: { GITHUB_EVENT_NAME: 'push' },
    ...fine,
    noNotices: ['role-abac-readiness'],
  },
  {
    name: 'AcrPush and Reader, in a run of each night',
    world: withRoles(world, 'AcrPush', 'Reader'),
    env: { GITHUB_EVENT_NAME: 'schedule' },
    ...fine,
  },
  {
    name: 'AcrPush and Reader, in a scheduled run',
    world: withRoles(world, 'AcrPush', 'Reader'),
    env: { GITHUB_EVENT_NAME: 'schedule' },
    ...fine,
    notices: ['role-abac-readiness'],
  },
  { name: 'Contributor', world: withRoles(world, { role: 'Contributor', scope: scopes.subscription }), ...fine },
  { name: 'Owner', world: withRoles(world, { role: 'Owner', scope: scopes.group }), ...fine },
  { name: 'Writer in ABAC mode', world: withRoles(abac, WRITER), ...fine },
  {
    name: 'Writer in ABAC mode with a fitting condition',
    world: withRoles(
      abac,
      { role: WRITER, condition: repositoryCondition("StringStartsWithIgnoreCase 'team/'") },
      'Reader',
    ),
    ...fine,
  },
  { name: 'AcrPull alone', world: withRoles(world, 'AcrPull'), ...error('push-denied') },
  { name: 'AcrPull, and ARM can be read', world: withRoles(world, 'AcrPull', 'Reader'), ...error('push-denied') },
  {
    name: 'Reader alone',
    world: withRoles(world, { role: 'Reader', scope: scopes.subscription }),
    ...error('push-denied'),
  },
  { name: 'no role, ARM cannot be read', world: withRoles(world), ...error('credentials-rejected') },
  {
    name: 'no role, as refused in 2021',
    world: withArm(withRoles(world), { refusesAs: 'no-role-2021' }),
    ...error('credentials-rejected'),
  },
  { name: 'AcrPush in ABAC mode', world: withRoles(abac, 'AcrPush', 'Reader'), ...error('role-abac-mismatch') },
  {
    name: 'Owner in ABAC mode',
    world: withRoles(abac, { role: 'Owner', scope: scopes.group }),
    ...error('role-abac-mismatch'),
  },
  { name: 'Writer in legacy mode', world: withRoles(world, WRITER, 'Reader'), ...error('role-abac-mismatch') },
  {
    name: 'Reader of repositories in ABAC mode, push asked',
    world: withRoles(abac, READER, 'Reader'),
    ...error('push-denied'),
  },
  {
    name: 'Writer in ABAC mode with a condition on another repository',
    world: withRoles(
      abac,
      { role: WRITER, condition: repositoryCondition("StringEqualsIgnoreCase 'other'") },
      'Reader',
    ),
    ...error('push-denied'),
  },
  {
    name: 'a deny assignment',
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
    ...error('push-denied'),
  },
  {
    name: 'a grant of a minute ago',
    world: withRoles(
      world,
      {
        role: 'AcrPush',
        createdOn: new Date(Date.now() - 60_000).toISOString(),
        visibleAfter: epochSeconds() + 600,
      },
      'Reader',
    ),
    ...error('role-propagation-pending'),
  },
  {
    name: 'AcrPush, but on contosostaging',
    world: withRoles(
      world,
      { role: 'AcrPush', scope: `${scopes.registry}staging` },
      { role: 'Reader', scope: scopes.subscription },
    ),
    ...error('push-denied'),
  },
]

const noTruth = 'docker has no such login'

/** docker can be asked the same where a username and a secret are given, and the registry itself refuses. */
const truth = (how: string) => (how.startsWith('user name') ? {} : { noTruth })

const matrix: IdentityScenario[] = Object.entries(GIVEN).flatMap(([how, inputs]) => [
  ...SIGN_IN.map(({ name, world, id }) => ({ name: `${how}: ${name}`, world, inputs, ...error(id), ...truth(how) })),
  ...ROLES.map(({ name, ...rest }) => ({ name: `${how}: ${name}`, inputs, ...truth(how), ...rest })),
])

const federated: IdentityScenario[] = [
  { name: 'OIDC: the credential fits', world, inputs: oidc, env: oidcEnv, ...fine },
  {
    name: 'OIDC: a role that arrives while it is waited for',
    world: withFault(world, '/oauth2/exchange', { ...faults.refusal(refusals.noRole2021()), times: 1 }),
    inputs: { ...oidc, 'wait-seconds': '60' },
    env: oidcEnv,
    ...fine,
  },
  {
    name: 'OIDC: another branch',
    world: withJob(world, { ref: 'refs/heads/feature' }),
    inputs: oidc,
    env: oidcEnv,
    ...error('federated-credential-mismatch'),
  },
  {
    name: 'OIDC: an environment',
    world: withJob(world, { environment: 'production' }),
    inputs: oidc,
    env: oidcEnv,
    ...error('federated-credential-mismatch'),
  },
  {
    name: 'OIDC: the immutable form of the subject',
    world: withJob(world, { subject: 'immutable', repositoryId: '34', ownerId: '12' }),
    inputs: oidc,
    env: oidcEnv,
    ...error('federated-credential-mismatch'),
  },
  {
    name: 'OIDC: another audience',
    world,
    inputs: { ...oidc, audience: 'api://Other' },
    env: oidcEnv,
    ...error('federated-credential-mismatch'),
  },
  { name: 'OIDC: no permission to ask', world, inputs: oidc, ...error('oidc-permission-missing') },
  {
    name: "OIDC: a fork's pull request",
    world,
    inputs: oidc,
    env: { GITHUB_EVENT_NAME: 'pull_request' },
    event: JSON.stringify({
      pull_request: { head: { repo: { full_name: 'someone/app' } } },
      repository: { full_name: 'contoso/app' },
    }),
    ...error('secrets-unavailable'),
  },
  {
    name: 'OIDC: no tenant',
    world,
    inputs: { ...oidc, 'tenant-id': '' },
    env: oidcEnv,
    ...error('credentials-missing'),
  },
  {
    name: 'OIDC: a tenant that is not there',
    world,
    inputs: { ...oidc, 'tenant-id': '11111111-2222-4333-8444-555555555555' },
    env: oidcEnv,
    ...error('tenant-not-found'),
  },
].map(scenario => ({ noTruth, ...scenario }))

const secretOf = (change: object): World =>
  withApplication(world, {
    secrets: [{ keyId: ids.ci.secretKeyId, value: secret, endDateTime: inDays(200), ...change }],
  })
const silent = { ...fine, notices: ['graph-access-missing'] }

const others: IdentityScenario[] = [
  // The refresh token tells the mode; with a username none is given.
  ...(
    [
      ['client-secret', 'role-abac-mismatch'],
      ['creds', 'role-abac-mismatch'],
      ['user name and secret, with tenant-id', 'push-denied'],
    ] as const
  ).map(([how, id]) => ({
    name: `${how}: AcrPush in ABAC mode, ARM cannot be read`,
    world: withRoles(abac, 'AcrPush'),
    inputs: GIVEN[how],
    ...error(id),
  })),
  {
    name: 'creds with a trailing comma',
    world,
    inputs: { ...base, creds: `{"clientId":"${appId}","clientSecret":"${secret}","tenantId":"${tenantId}",}` },
    ...error('creds-json-invalid'),
  },
  {
    name: 'creds in base64',
    world,
    inputs: { ...base, creds: btoa(GIVEN.creds.creds) },
    ...error('creds-json-invalid'),
  },
  {
    name: 'creds without a tenant',
    world,
    inputs: { ...base, creds: JSON.stringify({ clientId: appId, clientSecret: secret }) },
    ...error('creds-json-invalid'),
  },
  {
    name: 'id of the secret in place of its value, as client-secret',
    world,
    inputs: { ...GIVEN['client-secret'], 'client-secret': ids.ci.secretKeyId },
    ...error('sp-secret-is-id'),
  },
  {
    name: 'id of the secret in place of its value, as password',
    world,
    inputs: { ...GIVEN['user name and secret, with tenant-id'], password: ids.ci.secretKeyId },
    ...error('sp-secret-is-id'),
  },
  {
    name: 'ARM audience is turned off',
    world: withArm(withRoles(world, 'AcrPush', 'Reader'), { armAudience: 'disabled' }),
    inputs: GIVEN['client-secret'],
    ...fine,
    notices: ['arm-audience-disabled'],
  },
  {
    name: 'creds beside client-id',
    world,
    inputs: { ...GIVEN['client-secret'], creds: GIVEN.creds.creds },
    granted: 'push',
    ...warning('creds-overruled'),
  },
  {
    name: 'white space inside the client secret',
    world,
    inputs: { ...GIVEN['client-secret'], 'client-secret': `${secret.slice(0, 5)} ${secret.slice(5)}` },
    ...error('credentials-whitespace'),
  },
  {
    name: 'line break behind the client id',
    world,
    inputs: { ...GIVEN['client-secret'], 'client-id': `${appId}\n` },
    granted: 'push',
    ...warning('credentials-whitespace'),
  },
  {
    name: 'secret ends in ten days',
    world: secretOf({ endDateTime: inDays(10) }),
    inputs: GIVEN['client-secret'],
    granted: 'push',
    ...warning('sp-secret-expiring'),
  },
  {
    name: 'an ended secret that is not in use',
    world: withApplication(world, {
      secrets: [
        { keyId: '00000000-0000-4000-8000-000000000001', value: 'zz0-an-old-secret', endDateTime: inDays(-30) },
        { keyId: ids.ci.secretKeyId, value: secret, endDateTime: inDays(200) },
      ],
    }),
    inputs: GIVEN['client-secret'],
    ...fine,
  },
  {
    name: 'Graph tells nothing',
    world: withApplication(secretOf({ endDateTime: inDays(10) }), { graphSelf: 'nothing' }),
    inputs: GIVEN['client-secret'],
    ...silent,
  },
  {
    name: 'Graph is out of order',
    world: { ...world, graph: { faults: { '*': faults.page(500, 'oops') } } },
    inputs: GIVEN['client-secret'],
    ...fine,
  },
  {
    name: 'ARM is out of order',
    world: { ...world, arm: { faults: { '*': faults.page(500, 'oops') } } },
    inputs: GIVEN['client-secret'],
    ...fine,
  },
  {
    name: 'ARM answers nonsense',
    world: { ...world, arm: { faults: { '*': faults.json(200, { value: 7 }) } } },
    inputs: GIVEN['client-secret'],
    ...fine,
  },
  {
    name: 'Entra is out of order',
    world: { ...world, entra: { faults: { '*': faults.page(503, 'oops') } } },
    inputs: GIVEN['client-secret'],
    expected: [],
    result: 'unknown',
  },
  {
    name: 'Entra cannot be reached',
    world: { ...world, entra: { tls: 'close' } },
    inputs: GIVEN['client-secret'],
    ...error('entra-unreachable'),
  },
  {
    name: 'two thousand role assignments in pages',
    world: {
      ...withRoles(
        world,
        ...Array.from({ length: 2000 }, (_, at) => ({ role: 'AcrPull', scope: `${scopes.registry}${at}` })),
        'AcrPush',
        {
          role: 'Reader',
          scope: scopes.subscription,
        },
      ),
      arm: { pageSize: 100 },
    },
    inputs: GIVEN['client-secret'],
    ...fine,
  },
  {
    name: 'a cluster that cannot pull',
    world: {
      ...withRoles(world, 'AcrPush', 'Reader', { role: 'Reader', scope: scopes.subscription }),
      roleAssignments: [
        ...(withRoles(world, 'AcrPush', { role: 'Reader', scope: scopes.subscription }).roleAssignments ?? []).filter(
          one => one.principalId !== ids.kubelet.principalId,
        ),
      ],
    },
    inputs: { ...GIVEN['client-secret'], 'aks-cluster': scopes.cluster },
    granted: 'push',
    ...error('aks-pull-denied'),
  },
  {
    name: 'a cluster that can pull',
    world: withRoles(world, 'AcrPush', { role: 'Reader', scope: scopes.subscription }),
    inputs: { ...GIVEN['client-secret'], 'aks-cluster': scopes.cluster },
    ...fine,
  },
  ...[true, false].map(mayPull => {
    const reading = withApplication(world, { graphPermissions: ['Application.Read.All'] })
    const roles = withRoles(reading, 'AcrPush', { role: 'Reader', scope: scopes.subscription })
    const puller = { principalId: ids.admin.principalId, role: 'AcrPull', scope: scopes.registry }
    const others = (roles.roleAssignments ?? []).filter(one => one.principalId !== ids.admin.principalId)
    return {
      name: `an older cluster, whose service principal ${mayPull ? 'can' : 'cannot'} pull`,
      world: {
        ...roles,
        clusters: [{ id: scopes.cluster, servicePrincipalClientId: ids.admin.appId }],
        roleAssignments: mayPull ? [...others, puller] : others,
      },
      inputs: { ...GIVEN['client-secret'], 'aks-cluster': scopes.cluster },
      ...(mayPull ? fine : error('aks-pull-denied')),
    }
  }),
  {
    name: 'an older cluster, and Graph tells nothing of its service principal',
    world: {
      ...withRoles(world, 'AcrPush', { role: 'Reader', scope: scopes.subscription }),
      clusters: [{ id: scopes.cluster, servicePrincipalClientId: ids.admin.appId }],
    },
    inputs: { ...GIVEN['client-secret'], 'aks-cluster': scopes.cluster },
    expected: [],
    result: 'unknown',
  },
  {
    name: 'a principal that cannot pull',
    world: withRoles(world, 'AcrPush', { role: 'Reader', scope: scopes.subscription }),
    inputs: { ...GIVEN['client-secret'], 'principal-ids': ids.identity.principalId },
    ...error('principal-pull-denied'),
  },
  {
    name: 'admin user that is turned off, and ARM can be read',
    world: withRegistry(withRoles(world, 'AcrPush', 'Reader'), {
      admin: { enabled: false, passwords: ['make+believe/one', 'make+believe/two'] },
    }),
    inputs: { ...GIVEN['client-secret'], username: 'contoso', password: 'make+believe/one' },
    ...error('admin-user-disabled'),
  },
  {
    name: 'wrong password of the admin user, and ARM can be read',
    world: withRoles(world, 'AcrPush', 'Reader'),
    inputs: { ...GIVEN['client-secret'], username: 'contoso', password: 'make+believe/old' },
    ...error('admin-password-invalid'),
  },
  {
    name: 'public access is turned off, and ARM can be read',
    world: withArm(
      withRegistry(withRoles(world, 'AcrPush', 'Reader'), { firewall: { callerIp: '203.0.113.7', at: 'token' } }),
      {
        publicNetworkAccess: 'Disabled',
      },
    ),
    inputs: GIVEN['client-secret'],
    ...error('public-access-disabled'),
  },
].map(scenario => ({ noTruth, ...scenario })) as IdentityScenario[]

export const identityScenarios: IdentityScenario[] = [...matrix, ...federated, ...others]
