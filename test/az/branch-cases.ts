import { BOTH_IN_USE, PASSWORD1_UNUSED, PASSWORD2_UNUSED } from '../advice/cases/expiry.ts'
import { profileFolder, sessionEnv } from '../e2e/session.ts'
import { refusals } from '../embedded-azure/answers.ts'
import type { RoleAssignmentWorld } from '../embedded-azure/arm-world.ts'
import {
  applicationLogin,
  cloudWorld,
  ids,
  inDays,
  repositoryCondition,
  scopes,
  withApplication,
  withArm,
  withManagedIdentity,
  withRoles,
} from '../embedded-azure/cloud-world.ts'
import { faults } from '../embedded-azure/faults.ts'
import { githubEnv } from '../embedded-azure/github/oidc.ts'
import type { FederatedCredentialWorld } from '../embedded-azure/identity-world.ts'
import { firstRegistry, type World, withFault, withRegistry } from '../embedded-azure/world.ts'
import type { FixCase, Inputs } from './fix-case.ts'

/** Branches of docs/advice.md that the worlds of fix-cases.ts leave out. */

const world = cloudWorld()
const { username: appId, password: secret } = applicationLogin(world)
const base = { registry: 'contoso.azurecr.io', repository: 'team/app' }
const asUser = { ...base, username: appId, password: secret }
const asClient = { ...base, 'client-id': appId, 'tenant-id': ids.tenant, 'client-secret': secret }
const asFederated = { ...base, 'client-id': appId, 'tenant-id': ids.tenant }
const abac = withArm(world, { roleAssignmentMode: 'AbacRepositoryPermissions' })
const WRITER = 'Container Registry Repository Writer'
const READER = 'Container Registry Repository Reader'
const readsAll = { role: 'Reader', scope: scopes.subscription }

const lastLine = (printed: string): string => printed.trim().split('\n').at(-1) ?? ''
const newPassword = (printed: string): Inputs => ({ password: lastLine(printed) })

const OTHER = repositoryCondition("StringEqualsIgnoreCase 'other'")
const UNKNOWN = repositoryCondition("StringLike 'web/*'")
const ABOVE = 'the right role is assigned above the registry, under a condition on other repositories'
const HERE = 'the right role is assigned on the registry, under a condition on other repositories'
const DENIED = 'a deny assignment overrides the roles'

/** Whatever the role of this principal, it doesn't pull. */
const denying = (from: World, principalId: string): World => ({
  ...from,
  denyAssignments: [
    {
      ...{ denyAssignmentName: 'no pull', scope: scopes.group, principals: [principalId] },
      actions: ['Microsoft.ContainerRegistry/registries/pull/*'],
    },
  ],
})
const allowing = (from: World, ...assignments: RoleAssignmentWorld[]): World => ({
  ...from,
  roleAssignments: [...(from.roleAssignments ?? []), ...assignments],
})
const pulls = { ...asClient, access: 'pull' }

const denials: readonly FixCase[] = [
  {
    ...{ id: 'push-denied', name: 'a condition above the registry', when: ABOVE, inputs: asClient },
    world: withRoles(abac, { role: WRITER, condition: OTHER, scope: scopes.group }, 'Reader'),
  },
  {
    ...{ id: 'push-denied', name: 'ABAC mode by the token, ARM not readable', inputs: asClient },
    when: "the roles can't be read, and the token shows the registry's permissions mode",
    world: withRoles(abac, READER),
  },
  {
    ...{ id: 'pull-denied', name: 'a condition above the registry', when: ABOVE, inputs: pulls },
    world: withRoles(abac, { role: READER, condition: OTHER, scope: scopes.group }, 'Reader'),
  },
  {
    ...{ id: 'pull-denied', name: 'a condition on the registry', when: HERE, inputs: pulls },
    world: withRoles(abac, { role: READER, condition: OTHER }, 'Reader'),
  },
  {
    ...{ id: 'pull-denied', name: 'a condition that cannot be judged', inputs: pulls, shows: /StringLike 'web/ },
    when: "the right role is assigned, under a condition that can't be judged",
    world: withRoles(abac, { role: READER, condition: UNKNOWN }, 'Reader'),
  },
  {
    ...{ id: 'pull-denied', name: 'a deny assignment', when: DENIED, inputs: pulls, shows: /no pull/ },
    world: denying(withRoles(world, 'AcrPush', 'Reader'), ids.ci.principalId),
  },
]

const readable = withRoles(world, 'AcrPush', readsAll)
const readableAbac = withRoles(abac, WRITER, readsAll)
const others = (['principal-pull-denied', 'aks-pull-denied'] as const).flatMap((id): readonly FixCase[] => {
  const inputs =
    id === 'aks-pull-denied'
      ? { ...asClient, 'aks-cluster': scopes.cluster }
      : { ...asClient, 'principal-ids': ids.identity.principalId }
  const principalId = id === 'aks-pull-denied' ? ids.kubelet.principalId : ids.identity.principalId
  const withoutRole = (from: World): World => ({
    ...from,
    roleAssignments: (from.roleAssignments ?? []).filter(one => one.principalId !== principalId),
  })
  const assigned = { principalId, scope: scopes.registry }
  return [
    {
      ...{ id, name: 'a condition on the registry', when: HERE, inputs },
      world: allowing(withoutRole(readableAbac), { ...assigned, role: READER, condition: OTHER }),
    },
    {
      ...{ id, name: 'a deny assignment', when: DENIED, inputs, shows: /no pull/ },
      world: denying(allowing(withoutRole(readable), { ...assigned, role: 'AcrPull' }), principalId),
    },
  ]
})

const ISSUER = 'https://token.actions.githubusercontent.com'
const credential = (subject: string, name = 'main'): FederatedCredentialWorld => ({
  ...{ name, issuer: ISSUER, subject, audiences: ['api://AzureADTokenExchange'] },
})
const profile = profileFolder()
process.once('exit', profile.remove)
/** The administrator's session on the machine reads the credentials. */
const asReader = {
  ...(world.github === undefined ? {} : githubEnv(world.github)),
  ...sessionEnv(world, ids.admin.principalId, profile.path),
}
const ofApplication = (...federatedCredentials: FederatedCredentialWorld[]): World =>
  withApplication(world, { federatedCredentials })
const ofIdentity = (...federatedCredentials: FederatedCredentialWorld[]): World =>
  allowing(withManagedIdentity(world, { federatedCredentials }), {
    ...{ principalId: ids.identity.principalId, role: 'AcrPush', scope: scopes.registry },
  })
const full = Array.from({ length: 20 }, (_, at) => credential(`repo:contoso/app${at}:pull_request`, `c${at}`))
const MISSPELLED = credential('repo:Contoso/App:ref:refs/heads/main')
const OTHER_BRANCH = credential('repo:contoso/app:ref:refs/heads/other')

const federated: readonly FixCase[] = (
  [
    ['identity, misspelled', 'a credential of the managed identity is for this job, and is misspelled', MISSPELLED],
    ['application, readable', 'the application has no credential for this job', OTHER_BRANCH],
    ['application, twenty', 'the application has 20 credentials, and none for this job', ...full],
    ['identity, twenty', 'the managed identity has 20 credentials, and none for this job', ...full],
  ] as const
).map(([name, when, ...credentials]) => ({
  ...{ id: 'federated-credential-mismatch', name, when, env: asReader, fill: { '<name>': 'c7' } },
  world: name.startsWith('identity') ? ofIdentity(...credentials) : ofApplication(...credentials),
  inputs: name.startsWith('identity') ? { ...asFederated, 'client-id': ids.identity.clientId } : asFederated,
}))

const [ciToken] = firstRegistry(world).scopeMapTokens ?? []
if (ciToken === undefined) throw new Error('the healthy world lacks it')
const value = ciToken.passwords[0] ?? ''
const OTHER_VALUE = 'make+believe/other+password'
const asToken = { ...asClient, username: ciToken.name, password: value }
type Password = NonNullable<typeof ciToken.credentials>[number]
const withPasswords = (...credentials: Password[]): World =>
  withRegistry(withRoles(world, 'AcrPush', 'Reader'), { scopeMapTokens: [{ ...ciToken, passwords: [], credentials }] })
const password1 = (days: number, of = value): Password => ({ name: 'password1', value: of, expiry: inDays(days) })
const password2 = (days: number, of = value): Password => ({ name: 'password2', value: of, expiry: inDays(days) })
const wrong = { ...asToken, password: 'make+believe/old+password' }

const tokens: readonly FixCase[] = [
  {
    ...{ id: 'scoped-token-password-expiring', name: 'password1 expired', when: PASSWORD1_UNUSED },
    ...{ world: withPasswords(password1(-2, OTHER_VALUE), password2(9)), inputs: asToken, given: newPassword },
  },
  {
    ...{ id: 'scoped-token-password-expiring', name: 'both work', when: BOTH_IN_USE },
    ...{ world: withPasswords(password1(9), password2(5, OTHER_VALUE)), inputs: asToken, given: newPassword },
  },
  {
    ...{ id: 'scoped-token-invalid', name: 'password1 alone works', when: PASSWORD2_UNUSED },
    ...{ world: withPasswords(password1(90)), inputs: wrong, given: newPassword },
  },
  {
    ...{ id: 'scoped-token-invalid', name: 'password2 alone works', when: PASSWORD1_UNUSED },
    ...{ world: withPasswords(password2(90)), inputs: wrong, given: newPassword },
  },
]

const notCounted = faults.refusal(refusals.noRole2021())
const PUSHES = { role: 'AcrPush', scope: scopes.registry }

const rejections: readonly FixCase[] = [
  {
    ...{ id: 'credentials-rejected', name: 'a condition that cannot be judged', inputs: asClient },
    when: "Azure Resource Manager lists a role with a condition that can't be judged",
    world: withFault(withRoles(abac, { role: WRITER, condition: UNKNOWN }, 'Reader'), '/oauth2/exchange', notCounted),
    shows: /StringLike 'web/,
  },
  {
    ...{ id: 'credentials-rejected', name: 'a token of another audience', inputs: asClient },
    when: "the registry says that it can't look up permissions for this token",
    world: withFault(world, '/oauth2/exchange', {
      ...notCounted,
      status: 401,
    }),
    shows: /"loginServer": "contoso\.azurecr\.io"/,
  },
  {
    ...{ id: 'sp-not-found', name: 'no service principal', inputs: asClient },
    when: 'the app registration has no service principal in the tenant',
    world: withApplication(world, { servicePrincipal: undefined }),
    meanwhile: made => allowing(made, { ...PUSHES, principalId: principalIn(made) }),
  },
  {
    ...{ id: 'principal-unverified', name: 'a managed identity', shows: /ci-identity|contoso/ },
    when: 'it is a principal',
    world: allowing(withRoles(world, 'AcrPush', 'Reader'), {
      ...{ principalId: ids.admin.principalId, role: 'AcrPull', scope: scopes.registry },
    }),
    inputs: { ...asClient, 'principal-ids': ids.admin.principalId },
  },
]

const principalIn = (of: World): string =>
  of.tenants?.[0]?.applications?.find(one => one.appId === appId)?.servicePrincipal?.objectId ?? ''

const names: readonly FixCase[] = [
  {
    ...{ id: 'credentials-rejected', name: 'wrong secret of an application, without tenant-id', given: newPassword },
    ...{ world, inputs: { ...asUser, password: 'mb38Q~another-secret-altogether' } },
    when: 'the registry says that the client secret is wrong',
  },
  {
    ...{ id: 'username-unknown', name: 'the URI of an application', world },
    inputs: { ...asUser, username: 'http://contoso-ci' },
    when: 'the username is the URI or the resource ID of an identity',
    given: printed => ({ username: /contoso-ci\W+([0-9a-f-]{36})/.exec(printed)?.[1] ?? '' }),
  },
  {
    ...{ id: 'credentials-malformed', name: 'the name of an application as the client ID', world },
    inputs: { ...asClient, 'client-id': 'contoso-ci' },
    when: "the client ID isn't a GUID",
    fill: { '<name>': 'contoso-ci' },
    given: printed => ({ 'client-id': printed.split('\n')[0] ?? '' }),
  },
  {
    ...{ id: 'principal-pull-denied', name: 'nobody has the ID', shows: /contoso-ci/ },
    world: withApplication(readable, { graphPermissions: ['Directory.Read.All'] }),
    inputs: { ...asClient, 'principal-ids': '0f0f0f0f-1111-4222-8333-444444444444' },
    when: 'no identity has the object ID',
  },
]

export const branchCases: readonly FixCase[] = [...denials, ...others, ...federated, ...tokens, ...rejections, ...names]
