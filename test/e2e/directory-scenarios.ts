import { refusals } from '../embedded-azure/answers.ts'
import type { RoleAssignmentWorld } from '../embedded-azure/arm-world.ts'
import {
  applicationLogin,
  cloudWorld,
  ids,
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
import type { FederatedCredentialWorld, GraphPermission } from '../embedded-azure/identity-world.ts'
import { epochSeconds } from '../embedded-azure/tokens.ts'
import { healthyWorld, type World, withFault, withProxy, withRegistry } from '../embedded-azure/world.ts'
import type { FindingOutput } from './run-action.ts'
import type { Scenario } from './scenarios.ts'

/** Worlds that only the directory explains: who exists, of which tenant, and what it is trusted with. */
export interface DirectoryScenario extends Scenario {
  /** Who is signed in with Azure CLI on the machine, by object id. */
  session?: string
  /** Ids of notices that must be among the findings. */
  notices?: string[]
  /** Ids of notices that must not be among them. */
  notNotices?: string[]
  /** What must stand in the finding that `expected` names first. */
  says?: { fix?: RegExp; notFix?: RegExp; evidence?: Partial<FindingOutput['evidence'][number]>; message?: RegExp }
}

export const HOST = 'contoso.azurecr.io'
export const world = cloudWorld()
export const { username: appId, password: secret } = applicationLogin(world)
export const base = { registry: HOST, repository: 'team/app' }
export const oidc = { ...base, 'client-id': appId, 'tenant-id': ids.tenant }
export const oidcEnv = world.github === undefined ? {} : githubEnv(world.github)
export const error = (id: string) => ({ expected: [`error ${id}`], result: 'fail' as const })
export const fine = { expected: [] as string[], result: 'pass' as const, granted: 'push' }
const noTruth = 'docker has no such login'

const ISSUER = 'https://token.actions.githubusercontent.com'
const AUDIENCE = 'api://AzureADTokenExchange'
const BRANCH = 'repo:contoso/app:ref:refs/heads/main'
const CALLED = 'contoso/ci/.github/workflows/build.yml@refs/heads'

const credential = (
  subject: string | null,
  change: Partial<FederatedCredentialWorld> = {},
): FederatedCredentialWorld => ({
  ...{ name: 'main', issuer: ISSUER, subject, audiences: [AUDIENCE] },
  ...change,
})
const accepting = (from: World, ...federatedCredentials: FederatedCredentialWorld[]): World =>
  withApplication(from, { federatedCredentials })
const many = (count: number): FederatedCredentialWorld[] =>
  Array.from({ length: count }, (_, at) => credential(`repo:contoso/app${at}:pull_request`, { name: `c${at}` }))

/** With a session of the administrator, who may read everything. */
const asAdmin = { inputs: oidc, env: oidcEnv, session: ids.admin.principalId }
const MISMATCH = error('federated-credential-mismatch')

const identityWorld = (federatedCredentials: FederatedCredentialWorld[]): World => ({
  ...withManagedIdentity(world, { federatedCredentials }),
  roleAssignments: [
    { principalId: ids.identity.principalId, role: 'AcrPush', scope: scopes.registry },
    ...(world.roleAssignments ?? []),
  ],
})
const asIdentity = { ...asAdmin, inputs: { ...oidc, 'client-id': ids.identity.clientId } }

const federated: DirectoryScenario[] = [
  {
    name: 'a credential that is identical, and a minute old',
    world: accepting(world, credential(BRANCH, { visibleAfter: epochSeconds() + 600 })),
    ...asAdmin,
    ...MISMATCH,
    says: { fix: /^gh run rerun /, evidence: { label: 'Name', seen: 'main' } },
  },
  {
    name: 'letter case of the subject alone',
    world: withJob(world, { repository: 'Contoso/App' }),
    ...asAdmin,
    ...MISMATCH,
    says: { fix: /^az ad app federated-credential update .*--federated-credential-id main /, notFix: / create / },
  },
  {
    name: 'twenty credentials, and none for this job',
    world: accepting(world, ...many(20)),
    ...asAdmin,
    ...MISMATCH,
    says: { fix: /federated-credential update /, notFix: / create / },
  },
  {
    name: 'nineteen credentials, and none for this job',
    world: accepting(world, ...many(19)),
    ...asAdmin,
    ...MISMATCH,
    says: { fix: /federated-credential create /, notFix: /az identity/ },
  },
  {
    name: 'a literal star in the subject',
    world: accepting(world, credential('repo:contoso/app:ref:refs/heads/*')),
    ...asAdmin,
    ...MISMATCH,
    says: { fix: /claimsMatchingExpression/, message: /letter by letter/ },
  },
  {
    name: 'a credential for the last tag',
    world: withJob(accepting(world, credential('repo:contoso/app:ref:refs/tags/v1')), { ref: 'refs/tags/v2' }),
    ...asAdmin,
    ...MISMATCH,
    says: { fix: /refs\/tags\/\*/, message: /environment/ },
  },
  {
    name: 'a flexible credential for another branch of the called workflow',
    world: withJob(
      accepting(
        world,
        credential(null, {
          expression: `claims['sub'] matches 'repo:contoso/app:*' and claims['job_workflow_ref'] eq '${CALLED}/main'`,
        }),
      ),
      { calledWorkflow: `${CALLED}/topic`, environment: 'production' },
    ),
    ...asAdmin,
    ...MISMATCH,
    says: { evidence: { label: 'Called workflow', seen: `${CALLED}/topic`, expected: `${CALLED}/main` } },
  },
  {
    name: "another branch of the called workflow, in an organisation's own subject",
    world: withJob(
      accepting(world, credential(`repo:contoso/app:environment:production:job_workflow_ref:${CALLED}/main`)),
      {
        calledWorkflow: `${CALLED}/topic`,
        environment: 'production',
        subject: ['repo', 'context', 'job_workflow_ref'],
      },
    ),
    ...asAdmin,
    ...MISMATCH,
    says: { message: /called workflow/ },
  },
  {
    name: 'the audience that the credential has is another',
    world: accepting(world, credential(BRANCH, { audiences: ['api://Contoso'] })),
    ...asAdmin,
    ...MISMATCH,
    says: { fix: /^audience: api:\/\/Contoso$/ },
  },
  {
    name: 'a managed identity with a credential for another branch',
    world: identityWorld([credential('repo:contoso/app:ref:refs/heads/feature-x', { name: 'github-contoso-app' })]),
    ...asIdentity,
    ...MISMATCH,
    says: {
      fix: /^az identity federated-credential create --name github-\S+-[0-9a-f]{8} --identity-name ci-identity /,
      notFix: /--name github-contoso-app /,
      evidence: { label: 'Name', seen: 'github-contoso-app' },
    },
  },
  {
    name: 'a managed identity with twenty credentials',
    world: identityWorld(many(20)),
    ...asIdentity,
    ...MISMATCH,
    says: { fix: /az identity federated-credential update /, notFix: / create / },
  },
  {
    name: 'a session that may not read the application',
    world: accepting(world, credential('repo:contoso/app:pull_request')),
    ...asAdmin,
    session: ids.identity.principalId,
    ...MISMATCH,
    says: { fix: /federated-credential create /, message: /has exactly the/ },
  },
  ...(
    [
      ['a URL', 'repo:https://github.com/contoso/app:ref:refs/heads/main'],
      ['no repo: in front', 'contoso/app:ref:refs/heads/main'],
      ['no refs/heads/', 'repo:contoso/app:ref:main'],
      ['the owner twice', 'repo:contoso/contoso/app:ref:refs/heads/main'],
    ] as const
  ).map(([name, subject]) => ({
    name: `a subject that GitHub sends to nobody: ${name}`,
    world: accepting(world, credential(subject)),
    ...asAdmin,
    ...MISMATCH,
    says: { fix: /federated-credential update .*--federated-credential-id main /, notFix: / create / },
  })),
  {
    name: 'a slash behind the issuer',
    world: accepting(world, credential(BRANCH, { issuer: `${ISSUER}/` })),
    ...asAdmin,
    ...MISMATCH,
    says: { fix: /federated-credential update /, notFix: / create /, message: /issuer/ },
  },
  {
    name: "an enterprise's own issuer",
    world: accepting(world, credential(BRANCH, { issuer: `${ISSUER}/contoso` })),
    ...asAdmin,
    ...MISMATCH,
    says: { fix: / create .*"issuer":"https:\/\/token\.actions\.githubusercontent\.com"/, message: /Only the issuer/ },
  },
  {
    name: 'the ids of owner and repository in the credential alone',
    world: accepting(world, credential('repo:contoso@9100200/app@700100200:ref:refs/heads/main')),
    ...asAdmin,
    ...MISMATCH,
    says: { message: /has the IDs/, fix: /"subject":"repo:contoso\/app:ref/ },
  },
  {
    name: 'the ids of owner and repository in the token alone',
    world: withJob(accepting(world, credential(BRANCH)), { subject: 'immutable' }),
    ...asAdmin,
    ...MISMATCH,
    says: { message: /doesn't have the IDs/, fix: /"subject":"repo:contoso@9100200\/app@700100200:ref/ },
  },
  {
    name: 'the branch of another repository is no misspelling',
    world: accepting(world, credential('repo:contoso/api:ref:main')),
    ...asAdmin,
    ...MISMATCH,
    says: { fix: / create /, notFix: / update / },
  },
  { name: 'the credential fits', world, ...asAdmin, ...fine },
  {
    name: 'a flexible credential fits',
    world: withJob(
      accepting(world, credential(null, { expression: "claims['sub'] matches 'repo:contoso/app:ref:refs/tags/*'" })),
      { ref: 'refs/tags/v2' },
    ),
    ...asAdmin,
    ...fine,
  },
  {
    name: 'a managed identity whose credential fits',
    world: identityWorld([credential(BRANCH)]),
    ...asIdentity,
    ...fine,
  },
].map(scenario => ({ noTruth, ...scenario }))

const abac = withArm(world, { roleAssignmentMode: 'AbacRepositoryPermissions' })
const WRITER = 'Container Registry Repository Writer'
const asClient = { ...oidc, 'client-secret': secret }
const ofResource = repositoryCondition("StringEqualsIgnoreCase 'team/app'").replace('@Request', '@Resource')

/** Docker's configuration with a login that has expired. */
const storedLogin = JSON.stringify({
  auths: {
    [HOST]: {
      auth: Buffer.from('11111111-2222-4333-8444-555555555555:an-old~secret.of-the-pusher').toString('base64'),
    },
  },
})

const fixes: DirectoryScenario[] = [
  {
    name: 'the right role, under a condition on @Resource',
    world: withRoles(abac, { role: WRITER, condition: ofResource }, 'Reader'),
    inputs: asClient,
    ...error('push-denied'),
    says: { fix: /^az role assignment update .*@Request\[/m, notFix: /delete|create|@Resource/ },
  },
  {
    name: 'the right role, under a condition that cannot be judged',
    world: withRoles(abac, { role: WRITER, condition: repositoryCondition("StringLike 'web/*'") }, 'Reader'),
    inputs: asClient,
    ...error('push-denied'),
    says: { fix: /^az role assignment list /m, notFix: / create /, message: /condition/ },
  },
  {
    name: 'the right role, and the registry does not count it',
    world: withFault(withRoles(world, 'AcrPush', 'Reader'), '/oauth2/exchange', faults.refusal(refusals.noRole2021())),
    inputs: asClient,
    ...error('credentials-rejected'),
    says: { fix: /^gh run rerun /, notFix: /AcrPush/ },
  },
  {
    name: 'a custom role without images, and AcrPush on another registry',
    world: {
      ...withRoles(
        world,
        { role: 'Registry Operator' },
        { role: 'AcrPush', scope: `${scopes.registry}staging` },
        { role: 'Reader', scope: scopes.subscription },
      ),
      roleDefinitions: [
        {
          id: '4d2f6a8c-1111-4222-8333-444455556666',
          roleName: 'Registry Operator',
          actions: ['Microsoft.ContainerRegistry/registries/read'],
        },
      ],
    },
    inputs: asClient,
    ...error('push-denied'),
    says: { message: /AcrPush on the registry contosostaging/ },
  },
  {
    name: 'no role, and ARM can be read: the login fails',
    world: withRoles(
      world,
      { role: 'Reader', scope: `${scopes.registry}staging` },
      { role: 'Reader', scope: scopes.cluster },
    ),
    inputs: asClient,
    ...error('credentials-rejected'),
    says: { fix: new RegExp(`--assignee ${ids.ci.principalId} `), notFix: /characters/ },
  },
  {
    name: 'an identity whose name is not known has no role',
    world: withRoles(world),
    inputs: base,
    session: ids.ci.principalId,
    ...error('credentials-rejected'),
    says: { fix: new RegExp(`--assignee ${ids.ci.principalId} `), notFix: /characters/ },
  },
  {
    name: 'a role that only reads, and the registry refuses the exchange: the login fails',
    world: withFault(withRoles(world, 'Reader'), '/oauth2/exchange', faults.refusal(refusals.noRole2021())),
    inputs: asClient,
    ...error('push-denied'),
    says: { message: /^(?!.*login succeeds).*rejects the login/, fix: /--role AcrPush / },
  },
  {
    name: 'a stored login that is refused, and the job pushes',
    world: healthyWorld(),
    inputs: base,
    dockerConfig: storedLogin,
    ...error('docker-credentials-stale'),
    says: { fix: /^az acr login --name contoso$/, notFix: /logout/ },
  },
  {
    name: 'a stored login that is refused, and the registry is public',
    world: withRegistry(healthyWorld(), { anonymousPull: true }),
    inputs: { ...base, access: 'pull' },
    dockerConfig: storedLogin,
    ...error('docker-credentials-stale'),
    says: { fix: /^docker logout contoso\.azurecr\.io$/ },
  },
  {
    name: 'a role that is granted on the registry, and another under a condition',
    world: withRoles(abac, WRITER, { role: 'Container Registry Repository Reader', condition: ofResource }, 'Reader'),
    inputs: asClient,
    ...fine,
  },
  {
    name: 'AcrPush here, and a custom role without images',
    world: withRoles(world, 'AcrPush', { role: 'AcrPull', scope: `${scopes.registry}staging` }),
    inputs: asClient,
    ...fine,
  },
  { name: 'a session that may push', world, inputs: base, session: ids.ci.principalId, ...fine },
].map(scenario => ({ noTruth, ...scenario }))

const refusedWith = (code: number, text?: string): World => ({
  ...world,
  entra: { fault: { code, ...(text !== undefined && { text }), status: 401, error: 'invalid_client' } },
})
const asOidc = { inputs: oidc, env: oidcEnv }

const UNREACHED = 'Request to External OIDC endpoint failed.'
const issuedBy = (from: World, issuer: string): World => ({
  ...from,
  ...(from.github && { github: { ...from.github, issuer } }),
})

const codes: DirectoryScenario[] = [
  {
    name: 'an application without a service principal',
    world: withApplication(world, { servicePrincipal: undefined }),
    inputs: asClient,
    ...error('sp-not-found'),
    says: { fix: new RegExp(`^az ad sp create --id ${appId}$`, 'm') },
  },
  {
    name: 'a claim that the tenant demands',
    world: refusedWith(7002381),
    ...asOidc,
    ...error('oidc-claim-required'),
    says: { evidence: { label: 'Claim', expected: 'contoso / fabrikam' }, fix: /^gh run rerun/, notFix: /federated/ },
  },
  {
    name: 'the same under a code of tomorrow',
    world: refusedWith(
      7009999,
      "Federated identity credentials issued by 'x' must contain the enterprise claim with value 'contoso' but actual value is ''.",
    ),
    ...asOidc,
    ...error('oidc-claim-required'),
  },
  ...[530084, 53003].map(code => ({
    name: `Conditional Access (${code})`,
    world: refusedWith(code),
    inputs: asClient,
    ...error('conditional-access-blocked'),
  })),
  {
    name: 'Conditional Access under a code of tomorrow',
    world: refusedWith(539999, 'Access has been blocked by Conditional Access policies.'),
    inputs: asClient,
    ...error('conditional-access-blocked'),
  },
  ...[700223, 700238].map(code => ({
    name: `a policy against federation (${code})`,
    world: refusedWith(code),
    ...asOidc,
    ...error('entra-refused'),
    says: { message: /policy|for any application/, notFix: /federated-credential create/ },
  })),
  ...[530003, 530031, 53009].map(code => ({
    name: `Conditional Access that does not say so (${code})`,
    world: refusedWith(code, 'Your device is required to be managed to access this resource.'),
    inputs: asClient,
    ...error('conditional-access-blocked'),
  })),
  ...[501661, 50166, 7009998].flatMap(code => [
    {
      name: `an issuer of one's own that Entra cannot reach (${code})`,
      world: issuedBy(refusedWith(code, UNREACHED), 'https://github.contoso.example/_services/token'),
      ...asOidc,
      ...error('entra-refused'),
      says: {
        fix: /curl .*github\.contoso\.example\/_services\/token\/\.well-known/,
        notFix: /federated-credential|token\.actions/,
      },
    },
    {
      name: `GitHub's issuer that Entra did not reach this time (${code})`,
      world: refusedWith(code, UNREACHED),
      ...asOidc,
      expected: [],
      result: 'unknown' as const,
    },
  ]),
  {
    name: 'Azure Container Registry is disabled in the tenant',
    world: refusedWith(500014, "The service principal for resource 'https://containerregistry.azure.net' is disabled."),
    inputs: asClient,
    ...error('entra-refused'),
    says: { fix: /az ad sp update --id 6a0ec4d3-/ },
  },
  {
    name: 'the tenant has no registry',
    world: refusedWith(500011),
    inputs: asClient,
    ...error('entra-refused'),
    says: { fix: /az ad sp create --id 6a0ec4d3-/ },
  },
  {
    name: 'no audience for registries, as in Azure Local',
    world: refusedWith(50001),
    inputs: asClient,
    ...error('entra-refused'),
    says: { message: /Azure Local/ },
  },
  {
    name: 'Entra throttles the tenant',
    world: { ...world, entra: { fault: { code: 90055, status: 429 } } },
    inputs: { ...asClient, 'timeout-seconds': '5' },
    expected: [],
    result: 'unknown' as const,
  },
  {
    name: 'a claims challenge of Resource Manager is no missing right',
    world: {
      ...withRoles(world, 'AcrPush', 'Reader'),
      arm: { faults: { '*': faults.json(401, { error: { code: 'InvalidAuthenticationToken', message: 'claims' } }) } },
    },
    inputs: asClient,
    ...fine,
    notNotices: ['arm-access-missing'],
  },
  {
    name: 'a claims challenge of Graph is no missing right',
    world: {
      ...world,
      graph: {
        faults: { '*': faults.json(401, { error: { code: 'InvalidAuthenticationToken', message: 'claims' } }) },
      },
    },
    inputs: asClient,
    ...fine,
    notNotices: ['graph-access-missing'],
  },
].map(scenario => ({ noTruth, ...scenario }))

/** The application is in the other tenant, and the registry in the first. */
const elsewhere = (from: World): World => {
  const [home, other] = from.tenants ?? []
  if (home === undefined || other === undefined) throw new Error('two tenants are wanted')
  const [ci, ...applications] = home.applications ?? []
  if (ci === undefined) throw new Error('an application is wanted')
  return {
    ...from,
    tenants: [
      { ...home, applications },
      { ...other, applications: [ci] },
    ],
  }
}
const inOther = { ...asClient, 'tenant-id': ids.otherTenant }
const asUser = { ...base, username: appId, password: secret }

const tenants: DirectoryScenario[] = [
  {
    name: 'a token of another tenant than the subscription',
    world: elsewhere(world),
    inputs: { ...inOther, 'subscription-id': ids.subscription },
    ...error('credentials-rejected'),
    says: {
      fix: new RegExp(`^tenant-id: ${ids.tenant}$`),
      notFix: /role/,
      evidence: { label: 'Directory (tenant) ID', seen: ids.otherTenant, expected: ids.tenant },
    },
  },
  {
    name: 'a federated token of another tenant than the subscription',
    world: elsewhere(world),
    inputs: { ...oidc, 'tenant-id': ids.otherTenant, 'subscription-id': ids.subscription },
    env: oidcEnv,
    ...error('credentials-rejected'),
    says: { fix: /^tenant-id: / },
  },
  {
    name: 'a token of another tenant, and no subscription',
    world: elsewhere(world),
    inputs: inOther,
    ...error('credentials-rejected'),
    says: { message: /another tenant/, evidence: { label: 'Directory (tenant) ID', seen: ids.otherTenant } },
  },
  {
    name: 'a user name of another tenant, whose secret is good there',
    world: elsewhere(world),
    inputs: { ...asUser, 'tenant-id': ids.otherTenant },
    ...error('sp-not-found'),
    says: { message: /own tenant/ },
  },
  {
    name: 'a user name of another tenant, whose secret is wrong there',
    world: elsewhere(world),
    inputs: { ...asUser, password: 'mb38Q~another-secret-altogether', 'tenant-id': ids.otherTenant },
    ...error('sp-not-found'),
  },
  {
    name: "a user name that the registry knows, and another tenant's id: the registry's word stands",
    world,
    inputs: { ...asUser, password: 'mb38Q~another-secret-altogether', 'tenant-id': ids.otherTenant },
    ...error('credentials-rejected'),
  },
  {
    name: "a user name that the registry knows, and a tenant that is not there: the registry's word stands",
    world,
    inputs: {
      ...asUser,
      password: 'mb38Q~another-secret-altogether',
      'tenant-id': '11111111-2222-4333-8444-555555555555',
    },
    ...error('credentials-rejected'),
  },
  {
    name: 'client id and tenant id are swapped',
    world,
    inputs: { ...asClient, 'client-id': ids.tenant, 'tenant-id': appId },
    ...error('tenant-not-found'),
    says: { fix: new RegExp(`^client-id: ${appId}\ntenant-id: ${ids.tenant}$`) },
  },
  {
    name: 'client id and tenant id are swapped, with OIDC',
    world,
    inputs: { ...oidc, 'client-id': ids.tenant, 'tenant-id': appId },
    env: oidcEnv,
    ...error('tenant-not-found'),
    says: { fix: /^client-id: / },
  },
  {
    name: 'the tenant id is that of the subscription',
    world,
    inputs: { ...asClient, 'tenant-id': ids.subscription },
    ...error('tenant-not-found'),
    says: { fix: new RegExp(`^tenant-id: ${ids.tenant}\n`) },
  },
  ...(
    [
      ['quotes', `"${ids.tenant}"`],
      ['a URL', `https://login.microsoftonline.com/${ids.tenant}/v2.0`],
    ] as const
  ).map(([name, tenantId]) => ({
    name: `the tenant id within ${name}`,
    world,
    inputs: { ...asClient, 'tenant-id': tenantId },
    ...error('tenant-not-found'),
    says: { fix: new RegExp(`^tenant-id: ${ids.tenant}$`) },
  })),
  {
    name: 'the client id is that of the tenant',
    world,
    inputs: { ...asClient, 'client-id': ids.tenant },
    ...error('sp-not-found'),
    says: { message: /tenant/ },
  },
  {
    name: 'an application that the tenant does not have',
    world,
    inputs: { ...asClient, 'client-id': '99999999-2222-4333-8444-555555555555' },
    ...error('sp-not-found'),
    says: { evidence: { label: 'Directory (tenant) ID', seen: ids.tenant } },
  },
  ...(
    [
      ['the service principal', { ...asClient, 'client-id': ids.ci.principalId }, 'client-id'],
      ['the app registration', { ...asClient, 'client-id': ids.ci.objectId }, 'client-id'],
      [
        'the service principal, as the user name',
        { ...asUser, username: ids.ci.principalId, 'tenant-id': ids.tenant },
        'username',
      ],
    ] as const
  ).map(([name, inputs, input]) => ({
    name: `the object id of ${name}, and a session that may read it`,
    world,
    session: ids.admin.principalId,
    inputs,
    ...error('sp-not-found'),
    says: { fix: new RegExp(`^${input}: ${appId}$`) },
  })),
  {
    name: 'an object id, with OIDC',
    world,
    session: ids.admin.principalId,
    inputs: { ...oidc, 'client-id': ids.ci.principalId },
    env: oidcEnv,
    ...error('sp-not-found'),
    says: { fix: new RegExp(`^client-id: ${appId}$`) },
  },
  {
    name: 'an object id, and nobody who may read it',
    world,
    inputs: { ...asClient, 'client-id': ids.ci.principalId },
    ...error('sp-not-found'),
    says: { message: /object ID/, notFix: new RegExp(appId) },
  },
  {
    name: 'the client id is that of the subscription',
    world,
    inputs: { ...asClient, 'client-id': ids.subscription },
    ...error('sp-not-found'),
    says: { message: /names a subscription/ },
  },
  {
    name: 'environment names another cloud than the tenant and the registry are in',
    world,
    inputs: { ...asClient, environment: 'AzureUSGovernment' },
    ...error('registry-cloud-mismatch'),
    says: { fix: /^environment: AzureCloud$/ },
  },
  {
    name: 'environment names another cloud, with OIDC',
    world,
    inputs: { ...oidc, environment: 'AzureChinaCloud' },
    env: oidcEnv,
    ...error('registry-cloud-mismatch'),
    says: { fix: /^environment: AzureCloud$/ },
  },
  {
    name: 'a registry of the US Government, and a tenant of the public cloud',
    world: withRegistry(world, { loginServer: 'contoso.azurecr.us' }),
    inputs: { ...asClient, registry: 'contoso.azurecr.us' },
    ...error('registry-cloud-mismatch'),
    says: {
      message: /AzureCloud.*AzureUSGovernment/,
      fix: /^# IDs of a tenant and an identity in AzureUSGovernment\n/,
    },
  },
  {
    name: 'the tenant by a domain that no cloud has',
    world,
    inputs: { ...asClient, 'tenant-id': 'fabricam.onmicrosoft.com' },
    ...error('tenant-not-found'),
  },
  {
    name: 'environment names the cloud of all',
    world,
    inputs: { ...asClient, environment: 'AzureCloud' },
    ...fine,
  },
  {
    name: 'subscription and token of one tenant',
    world,
    inputs: { ...asClient, 'subscription-id': ids.subscription },
    ...fine,
  },
  {
    name: "the tenant by its domain's name",
    world,
    inputs: { ...asClient, 'tenant-id': 'contoso.onmicrosoft.com' },
    ...fine,
  },
].map(scenario => ({ noTruth, ...scenario }))

/** A resolver that knows these names and no other, and the hosts that are not gone to by the proxy. */
const resolving = (names: string[], direct: string, code = 'ENOTFOUND'): Record<string, string> => ({
  NO_PROXY: direct,
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
    `import dns from 'node:dns/promises'
     import { syncBuiltinESMExports } from 'node:module'
     const known = ${JSON.stringify(names)}
     const { lookup } = dns
     dns.lookup = async (name, ...options) => {
       if (/^127\\./.test(name)) return lookup(name, ...options)
       if (known.includes(name)) return { address: '192.0.2.1', family: 4 }
       throw Object.assign(new Error('getaddrinfo ${code} ' + name), { code: '${code}', syscall: 'getaddrinfo', hostname: name })
     }
     syncBuiltinESMExports()`,
  )}`,
})
const listed = withRoles(world, 'AcrPush', 'Reader')
const MISSPELT = { ...asClient, registry: 'contosso.azurecr.io' }
const NOT_FOUND = { ...error('registry-not-found'), notNotices: ['arm-access-missing'] }

const causes: DirectoryScenario[] = [
  {
    name: 'a misspelt name, and the identity can list the right one',
    world: listed,
    inputs: MISSPELT,
    env: resolving([], 'contosso.azurecr.io'),
    ...NOT_FOUND,
    says: { fix: /^registry: contoso\.azurecr\.io$/ },
  },
  {
    name: 'a name without its hash, and the identity can list the right one',
    world: withRegistry(listed, { loginServer: 'contoso-e7ggejfuhzhgedc8.azurecr.io' }),
    inputs: asClient,
    env: resolving([], HOST),
    ...NOT_FOUND,
    says: { fix: /^registry: contoso-e7ggejfuhzhgedc8\.azurecr\.io$/ },
  },
  {
    name: 'a name that is like none that the identity can list',
    world: listed,
    inputs: { ...asClient, registry: 'fabrikam.azurecr.io' },
    env: resolving([], 'fabrikam.azurecr.io'),
    ...NOT_FOUND,
    says: { notFix: /contoso/ },
  },
  {
    name: 'the same name in another cloud',
    world,
    inputs: asUser,
    env: resolving(['contoso.azurecr.cn'], '.azurecr.io,.azurecr.cn,.azurecr.us'),
    ...error('registry-cloud-mismatch'),
    says: { fix: /^registry: contoso\.azurecr\.cn$/ },
  },
  {
    name: 'the same name in the US Government cloud, and a registry of another name is listed',
    world: listed,
    inputs: { ...asClient, registry: 'fabrikam.azurecr.io' },
    env: resolving(['fabrikam.azurecr.us'], '.azurecr.io,.azurecr.cn,.azurecr.us'),
    ...error('registry-cloud-mismatch'),
  },
  ...['ENOTFOUND', 'EAI_AGAIN'].map(code => ({
    name: `a resolver that knows nothing (${code}), Entra's host included`,
    world,
    inputs: asClient,
    env: { ...resolving([], '*', code), HTTPS_PROXY: '' },
    ...error('dns-failed'),
  })),
  {
    name: 'a proxy that wants another password',
    world: withProxy(world, { fault: { status: 407 } }),
    inputs: asClient,
    ...error('proxy-refused'),
  },
  {
    name: 'a scheme in front, and capitals',
    world,
    inputs: { ...asClient, registry: 'https://Contoso.azurecr.io/' },
    ...error('login-server-uppercase'),
    says: { fix: /^registry: contoso\.azurecr\.io$/ },
  },
  {
    name: 'a name that DNS knows',
    world: listed,
    inputs: asClient,
    env: resolving(['contoso.azurecr.cn'], ''),
    ...fine,
  },
  { name: 'the sign-in host and the registry by one proxy', world: withProxy(world, {}), inputs: asClient, ...fine },
].map(scenario => ({ noTruth, ...scenario }))

/** `ci` pushes and reads the subscription; of Graph it has these permissions. */
const reading = (...graphPermissions: GraphPermission[]): World =>
  withRoles(withApplication(world, { graphPermissions }), 'AcrPush', { role: 'Reader', scope: scopes.subscription })
const allowing = (from: World, principalId: string): World => ({
  ...from,
  roleAssignments: [...(from.roleAssignments ?? []), { principalId, role: 'AcrPull', scope: scopes.registry }],
})
const GONE = '0f0f0f0f-1111-4222-8333-444444444444'
const about = (principal: string) => ({ ...asClient, 'principal-ids': principal })
const ofCluster = { ...asClient, 'aks-cluster': scopes.cluster }
const UNVERIFIED = { expected: [], result: 'unknown' as const, granted: 'push', notices: ['principal-unverified'] }
const kubelets = (principalId?: string): World =>
  withTenant(reading(), {
    managedIdentities: (world.tenants?.[0]?.managedIdentities ?? []).flatMap(one =>
      one.resourceId !== scopes.kubelet ? [one] : principalId === undefined ? [] : [{ ...one, principalId }],
    ),
  })

/** `ci` reads the registry and the cluster, and nothing else. */
const onlyCluster = (roleAssignments: RoleAssignmentWorld[]): World =>
  withRoles({ ...world, roleAssignments }, 'AcrPush', 'Reader', { role: 'Reader', scope: scopes.cluster })

const principals: DirectoryScenario[] = [
  {
    name: 'the client id of a managed identity that cannot pull',
    world: reading(),
    inputs: about(ids.identity.clientId),
    ...error('principal-pull-denied'),
    notices: ['principal-id-wrong-kind'],
    says: {
      fix: new RegExp(`--assignee-object-id ${ids.identity.principalId} `),
      notFix: new RegExp(ids.identity.clientId),
    },
  },
  {
    name: 'the client id of an application that cannot pull',
    world: {
      ...reading('Application.Read.All'),
      roleAssignments: (reading().roleAssignments ?? []).filter(one => one.principalId !== ids.admin.principalId),
    },
    inputs: about(ids.admin.appId),
    ...error('principal-pull-denied'),
    says: { fix: new RegExp(`--assignee-object-id ${ids.admin.principalId} `) },
  },
  {
    name: 'a principal that was deleted, and its role assignment is left over',
    world: allowing(reading('Application.Read.All'), GONE),
    inputs: about(GONE),
    ...error('principal-pull-denied'),
    says: { notFix: /role assignment create/, message: /no identity with this object ID/ },
  },
  {
    name: 'a principal that never was',
    world: reading('Directory.Read.All'),
    inputs: about(GONE),
    ...error('principal-pull-denied'),
    says: { notFix: /role assignment create/ },
  },
  {
    name: "a kubelet's identity that was deleted, and its role assignment is left over",
    world: kubelets(),
    inputs: ofCluster,
    ...error('aks-pull-denied'),
    says: { fix: /^az aks update --name aks --resource-group rg-aks /m, notFix: /role assignment/ },
  },
  {
    name: "a kubelet's identity that was deleted and made anew",
    world: kubelets(GONE),
    inputs: ofCluster,
    ...error('aks-pull-denied'),
    says: { fix: /^az aks update /m },
  },
  {
    name: "a kubelet without a role, whose identity can't be read",
    world: onlyCluster((world.roleAssignments ?? []).filter(one => one.principalId !== ids.kubelet.principalId)),
    inputs: ofCluster,
    ...error('aks-pull-denied'),
    says: { fix: /--role AcrPull / },
  },
  {
    name: "a kubelet with a role, whose identity can't be read: not fine",
    world: onlyCluster(world.roleAssignments ?? []),
    inputs: ofCluster,
    ...UNVERIFIED,
  },
  {
    name: 'somebody without a role, of whom nothing can be read: not denied',
    world: reading(),
    inputs: about(GONE),
    ...UNVERIFIED,
  },
  {
    name: 'somebody with a role, of whom nothing can be read: not fine',
    world: allowing(reading(), GONE),
    inputs: about(GONE),
    ...UNVERIFIED,
  },
  {
    name: 'the client id of a managed identity that can pull',
    world: allowing(reading(), ids.identity.principalId),
    inputs: about(ids.identity.clientId),
    ...fine,
    notices: ['principal-id-wrong-kind'],
    says: { fix: new RegExp(ids.identity.principalId) },
  },
  { name: 'the identity of this step itself', world: reading(), inputs: about(ids.ci.principalId), ...fine },
  {
    name: 'a managed identity that can pull',
    world: allowing(reading(), ids.identity.principalId),
    inputs: about(ids.identity.principalId),
    ...fine,
    notNotices: ['principal-unverified', 'principal-id-wrong-kind'],
  },
  {
    name: 'a group that can pull',
    world: allowing(
      withTenant(reading('Directory.Read.All'), { groups: [{ objectId: ids.group, members: [] }] }),
      ids.group,
    ),
    inputs: about(ids.group),
    ...fine,
  },
  { name: 'a cluster whose identity is there', world: reading(), inputs: ofCluster, ...fine },
].map(scenario => ({ noTruth, ...scenario }))

const creds = JSON.stringify({
  clientId: appId,
  clientSecret: secret,
  tenantId: ids.tenant,
  subscriptionId: ids.subscription,
})
const MISSING = error('credentials-missing')

const inputs: DirectoryScenario[] = [
  {
    name: 'creds beside tenant-id, which azure/login ignores then',
    world,
    inputs: { ...base, creds, 'tenant-id': ids.tenant },
    ...MISSING,
    says: { message: /ignores creds/, fix: /^# Remove client-id/, notFix: /^client-id: / },
  },
  {
    name: 'creds beside subscription-id, which azure/login ignores then',
    world,
    inputs: { ...base, creds, 'subscription-id': ids.subscription },
    ...MISSING,
    says: { message: /ignores creds/ },
  },
  {
    name: 'creds beside client-id alone',
    world,
    inputs: { ...base, creds, 'client-id': appId },
    env: oidcEnv,
    ...MISSING,
    says: { fix: /^# Remove client-id/ },
  },
  {
    name: 'creds beside client-id and tenant-id: OIDC signs in',
    world,
    inputs: { ...oidc, creds },
    env: oidcEnv,
    expected: ['warning creds-overruled'],
    result: 'warn' as const,
    granted: 'push',
  },
  { name: 'creds alone', world, inputs: { ...base, creds }, ...fine },
  { name: 'client-id and tenant-id alone', world, inputs: oidc, env: oidcEnv, ...fine },
].map(scenario => ({ noTruth, ...scenario }))

export const directoryScenarios: DirectoryScenario[] = [
  ...[...federated, ...fixes, ...codes, ...tenants, ...causes],
  ...[...principals, ...inputs],
]
