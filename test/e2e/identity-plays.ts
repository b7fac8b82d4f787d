import { NO_PERMISSIONS } from '../advice/cases/sign-in.ts'
import { refusals } from '../embedded-azure/answers.ts'
import {
  applicationLogin,
  cloudWorld,
  ids,
  scopes,
  withApplication,
  withArm,
  withRoles,
} from '../embedded-azure/cloud-world.ts'
import { mintTokenFor } from '../embedded-azure/entra/mint.ts'
import { faults } from '../embedded-azure/faults.ts'
import { githubEnv } from '../embedded-azure/github/oidc.ts'
import { identitiesOf } from '../embedded-azure/identity-world.ts'
import { adminLogin, scopeMapLogin } from '../embedded-azure/logins.ts'
import { epochSeconds, mintRefreshToken } from '../embedded-azure/tokens.ts'
import { type World, withFault, withRegistry } from '../embedded-azure/world.ts'
import type { IdentityEndpoint } from './credential-scenarios.ts'
import { base as asReader, eventsScenarios, WORKSPACE_ID } from './events-scenarios.ts'

type Texts = Readonly<Record<string, string>>

/**
 * Where the fix of a branch of docs/advice.md about who signs in is played, if it stands in the workflow or calls
 * GitHub CLI: a world that has the facts of the branch, what the fix says put there, and the same world again.
 */
export interface IdentityPlay {
  readonly id: string
  /** The branch, as test/advice/cases has it. */
  readonly when: string
  readonly world?: World
  readonly inputs: Texts
  readonly env?: Texts
  /** `with:` of this step in the workflow that runs; left out: no file is read. */
  readonly step?: Texts
  readonly endpoint?: IdentityEndpoint
  /** Object ID of who is signed in on the machine. */
  readonly session?: string
  /** What a user puts in for what is left open. */
  readonly fill?: Texts
  /** What the expressions of the fix come to. */
  readonly values?: Texts
  /** The calls of `gh` that the fix makes; left out: it is YAML. */
  readonly gh?: readonly string[]
  /** The fix writes outputs of an earlier step, which are inputs of this one. */
  readonly isOutput?: true
  /** What the fix writes for the steps that follow. */
  readonly variables?: readonly string[]
  /** Inputs that are empty no longer once that is stored. */
  readonly stored?: Texts
  /** Inputs that the fix says to remove, or that stand in the step that it replaces. */
  readonly without?: readonly string[]
  /** What comes about meanwhile, where only a test can bring it about. */
  readonly meanwhile?: World
  readonly envAfter?: Texts
  readonly endpointAfter?: IdentityEndpoint
}

const HOST = 'contoso.azurecr.io'
const base = { registry: HOST, repository: 'team/app' }
const world = cloudWorld()
const { username: appId, password: secret } = applicationLogin(world)
const asUser = { ...base, username: appId, password: secret }
const asClient = { ...base, 'client-id': appId, 'tenant-id': ids.tenant, 'client-secret': secret }
const asFederated = { ...base, 'client-id': appId, 'tenant-id': ids.tenant }
const oidcEnv = world.github === undefined ? {} : githubEnv(world.github)
const creds = JSON.stringify({
  clientId: appId,
  clientSecret: secret,
  subscriptionId: ids.subscription,
  tenantId: ids.tenant,
})
const exposedToken = mintRefreshToken({
  ...{ loginServer: HOST, subject: ids.ci.principalId },
  ...{ issuedAt: epochSeconds() - 60, expiresAt: epochSeconds() + 10_000 },
})
const IDS = { 'vars.AZURE_CLIENT_ID': appId, 'vars.AZURE_TENANT_ID': ids.tenant }
const PAIR = { username: appId, password: secret }
const dependabot = { GITHUB_ACTOR: 'dependabot[bot]' }
const from = (password: string): Texts => ({ registry: HOST, username: appId, password })

/** Entra refuses whoever asks. */
const refusing = (code: number): World => ({
  ...world,
  entra: { fault: { code, status: 401, error: 'invalid_client' } },
})

const withheld: readonly IdentityPlay[] = [
  {
    id: 'secrets-unavailable',
    when: 'Dependabot started the run, and the workflow file shows which secrets are empty',
    inputs: base,
    env: dependabot,
    step: { registry: HOST, username: '${{ secrets.ACR_USER }}', password: '${{ secrets.ACR_KEY }}' },
    gh: ['secret set ACR_USER --app dependabot', 'secret set ACR_KEY --app dependabot'],
    stored: PAIR,
  },
  {
    id: 'secrets-unavailable',
    when: "Dependabot started the run, and the workflow file doesn't show which secrets are empty",
    inputs: { ...asUser, password: '' },
    env: dependabot,
    fill: { '<SECRET_NAME>': 'ACR_KEY' },
    gh: ['secret set ACR_KEY --app dependabot'],
    stored: PAIR,
  },
]

const SOURCES = [
  ['comes from a secret', '${{ secrets.REGISTRY_PASSWORD }}', 'secret'],
  ['comes from a variable', '${{ vars.REGISTRY_PASSWORD }}', 'variable'],
] as const

/** The value is stored again where it comes from. */
const bySource = (
  id: string,
  what: string,
  inputs: Texts,
  plays: Partial<IdentityPlay> = {},
  before: (kind: string) => readonly string[] = () => [],
): readonly IdentityPlay[] => [
  ...SOURCES.map(([when, value, kind]) => ({
    ...{ id, when: `${what} ${when}`, inputs, step: from(value), stored: PAIR, ...plays },
    gh: [...before(kind), `${kind} set REGISTRY_PASSWORD`],
  })),
  {
    ...{ id, when: `${what} comes from somewhere that the workflow file doesn't show`, inputs, stored: PAIR, ...plays },
    fill: { '<SECRET_NAME>': 'ACR_KEY' },
    gh: [...before('secret'), 'secret set ACR_KEY'],
  },
]
const noPassword = { ...asUser, password: '' }

const missing: readonly IdentityPlay[] = [
  ...bySource('credentials-missing', 'an empty password', noPassword, {}, kind => [`${kind} list`]),
  {
    id: 'credentials-missing',
    when: 'an empty password comes from an input of this workflow, which another workflow calls',
    inputs: noPassword,
    step: from('${{ inputs.password }}'),
    fill: { '<value>': secret },
  },
  {
    id: 'credentials-missing',
    when: 'an empty password comes from the output of another job',
    inputs: noPassword,
    step: from('${{ needs.login.outputs.password }}'),
    fill: { '<SECRET_NAME>': 'ACR_KEY' },
    values: { 'secrets.ACR_KEY': secret },
  },
  {
    id: 'credentials-missing',
    when: 'an empty password comes from the output of an earlier step',
    inputs: noPassword,
    step: from('${{ steps.token.outputs.password }}'),
    fill: { '<value>': secret },
    isOutput: true,
  },
  {
    id: 'credentials-missing',
    when: 'several inputs come from secrets or variables that are empty',
    inputs: base,
    env: oidcEnv,
    step: { ...base, 'client-id': '${{ secrets.AZURE_CLIENT_ID }}', 'tenant-id': '${{ vars.AZURE_TENANT_ID }}' },
    gh: ['secret set AZURE_CLIENT_ID', 'variable set AZURE_TENANT_ID'],
    stored: { 'client-id': appId, 'tenant-id': ids.tenant },
  },
  {
    id: 'credentials-missing',
    when: 'creds is ignored because another ID is set',
    inputs: { ...base, creds, 'tenant-id': ids.tenant },
    without: ['client-id', 'tenant-id', 'subscription-id'],
  },
  {
    id: 'anonymous-pull-disabled',
    when: 'Docker has no login for the registry',
    inputs: { ...base, access: 'pull' },
    values: { 'secrets.ACR_USERNAME': appId, 'secrets.ACR_PASSWORD': secret },
  },
]

const QUOTED = { ...asUser, password: `"${secret}"` }
const malformed: readonly IdentityPlay[] = [
  {
    id: 'credentials-malformed',
    when: 'an ID has other characters around it',
    inputs: { ...asClient, 'client-id': `"${appId}"` },
  },
  {
    id: 'credentials-malformed',
    when: 'the username and the password are swapped',
    inputs: { ...asUser, username: secret, password: appId },
    fill: { '<application (client) ID>': appId, '<SECRET_NAME>': 'ACR_KEY' },
    values: { 'secrets.ACR_KEY': secret },
  },
  {
    id: 'credentials-malformed',
    when: 'the client ID and the client secret are swapped',
    inputs: { ...asClient, 'client-id': secret, 'client-secret': appId },
    fill: { '<application (client) ID>': appId, '<SECRET_NAME>': 'ACR_KEY' },
    values: { 'secrets.ACR_KEY': secret },
  },
  {
    id: 'credentials-malformed',
    when: "the secret is a variable that wasn't replaced",
    inputs: { ...asUser, password: '${ACR_PASSWORD}' },
    fill: { '<SECRET_NAME>': 'ACR_KEY' },
    values: { 'secrets.ACR_KEY': secret },
  },
  {
    id: 'credentials-malformed',
    when: 'the client secret in the JSON of `creds` has another form',
    inputs: { ...base, creds: creds.replace(secret, '-----BEGIN CERTIFICATE-----\\nMIIB') },
    fill: { '<SECRET_NAME>': 'AZURE_CREDENTIALS' },
    gh: ['secret set AZURE_CREDENTIALS'],
    stored: { creds },
  },
  ...bySource('credentials-malformed', 'a secret in any other wrong form', QUOTED),
  ...bySource('credentials-whitespace', 'the value', {
    ...asUser,
    password: `${secret.slice(0, 9)} ${secret.slice(9)}`,
  }),
  {
    id: 'credentials-rejected',
    when: 'the password is longer than any credential',
    inputs: { ...asUser, password: 'x'.repeat(16_385) },
    fill: { '<SECRET_NAME>': 'ACR_KEY' },
    gh: ['secret set ACR_KEY'],
    stored: PAIR,
  },
  {
    id: 'token-username-mismatch',
    when: 'always',
    inputs: { ...base, username: appId, password: exposedToken },
  },
  {
    id: 'creds-json-invalid',
    when: 'always',
    inputs: { ...base, creds: `${creds.slice(0, -1)},}` },
    fill: { '<SECRET_NAME>': 'AZURE_CREDENTIALS' },
    gh: ['secret set AZURE_CREDENTIALS'],
    stored: { creds },
  },
  { id: 'creds-overruled', when: 'always', inputs: { ...asFederated, creds }, env: oidcEnv, without: ['creds'] },
  {
    id: 'admin-user-disabled',
    when: 'always',
    world: withRegistry(world, { admin: { enabled: false, passwords: ['make+believe/one', 'make+believe/two'] } }),
    inputs: { ...base, ...adminLogin(world) },
    values: IDS,
    without: ['username', 'password'],
    envAfter: oidcEnv,
  },
]

/** The application is in the tenant of the registry, and one of the same ID in another one. */
const inBoth = (): World => {
  const [home, other] = world.tenants ?? []
  const ci = home?.applications?.[0]
  if (home === undefined || other === undefined || ci === undefined) throw new Error('two tenants are wanted')
  return { ...world, tenants: [home, { ...other, applications: [ci] }] }
}

const names: readonly IdentityPlay[] = [
  {
    id: 'sp-not-found',
    when: 'the client ID is an object ID whose application is known',
    session: ids.admin.principalId,
    inputs: { ...asClient, 'client-id': ids.ci.objectId },
  },
  {
    id: 'tenant-not-found',
    when: 'the tenant ID has other characters around it',
    inputs: { ...asClient, 'tenant-id': `"${ids.tenant}"` },
  },
  {
    id: 'tenant-not-found',
    when: 'the client ID is the ID of a tenant',
    inputs: { ...asClient, 'client-id': ids.tenant, 'tenant-id': appId },
  },
  {
    id: 'tenant-not-found',
    when: 'the tenant ID is the ID of a subscription',
    inputs: { ...asClient, 'tenant-id': ids.subscription },
  },
  {
    id: 'registry-cloud-mismatch',
    when: "the tenant is in the registry's cloud, and the sign-in goes to another one",
    inputs: { ...asClient, environment: 'AzureUSGovernment' },
  },
  {
    id: 'credentials-rejected',
    when: 'the identity signed in to another tenant than that of the subscription',
    world: inBoth(),
    inputs: { ...asClient, 'tenant-id': ids.otherTenant, 'subscription-id': ids.subscription },
  },
  {
    id: 'principal-id-wrong-kind',
    when: 'always',
    world: withRoles(
      {
        ...world,
        roleAssignments: [
          ...(world.roleAssignments ?? []),
          { principalId: ids.identity.principalId, role: 'AcrPull', scope: scopes.registry },
        ],
      },
      'AcrPush',
      { role: 'Reader', scope: scopes.subscription },
    ),
    inputs: { ...asClient, 'principal-ids': ids.identity.clientId },
  },
  {
    id: 'repository-not-named',
    when: 'always',
    inputs: { registry: HOST, ...scopeMapLogin(world) },
    fill: { '<repository>': 'team/app' },
  },
]

const signIns: readonly IdentityPlay[] = [
  { id: 'oidc-permission-missing', when: NO_PERMISSIONS, inputs: asFederated, envAfter: oidcEnv },
  {
    id: 'oidc-assertion-expired',
    when: 'Microsoft Entra ID rejects the OIDC token because it is too old',
    world: refusing(700024),
    meanwhile: world,
    ...{ inputs: asFederated, env: oidcEnv, values: IDS },
  },
  {
    id: 'oidc-claim-required',
    when: 'always',
    world: refusing(7002381),
    meanwhile: world,
    ...{ inputs: asFederated, env: oidcEnv, fill: { '<run-id>': '42' }, gh: ['run rerun 42 --failed'] },
  },
  {
    id: 'entra-user-sign-in',
    when: 'the runner is GitHub-hosted',
    world: refusing(700082),
    meanwhile: world,
    inputs: asClient,
    env: { RUNNER_ENVIRONMENT: 'github-hosted' },
    ...{ values: IDS, without: ['client-secret'], envAfter: oidcEnv },
  },
  {
    id: 'entra-refused',
    when: 'the tenant has no audience for container registries',
    world: refusing(50001),
    inputs: asClient,
    fill: { '<token-name>': scopeMapLogin(world).username, '<SECRET_NAME>': 'ACR_KEY' },
    values: { 'secrets.ACR_KEY': scopeMapLogin(world).password },
    without: ['client-id', 'tenant-id', 'client-secret'],
  },
  {
    id: 'federated-credential-mismatch',
    when: 'a credential of the application or the identity matches the job',
    world: withApplication(world, {
      federatedCredentials: [
        {
          ...{ name: 'main', issuer: 'https://token.actions.githubusercontent.com' },
          ...{ subject: 'repo:contoso/app:ref:refs/heads/main', audiences: ['api://AzureADTokenExchange'] },
          visibleAfter: epochSeconds() + 600,
        },
      ],
    }),
    meanwhile: world,
    ...{ inputs: asFederated, env: oidcEnv, session: ids.admin.principalId },
    ...{ fill: { '<run-id>': '42' }, gh: ['run rerun 42 --failed'] },
  },
]

const abac = withArm(world, { roleAssignmentMode: 'AbacRepositoryPermissions' })
const GRANTED = "the right role is assigned, and the registry doesn't apply it"
const RERUN = { fill: { '<run-id>': '42' }, gh: ['run rerun 42 --failed'] }
const young = (ago: number) => ({
  createdOn: new Date(Date.now() - ago * 60_000).toISOString(),
  visibleAfter: epochSeconds() + 600,
})

const roles: readonly IdentityPlay[] = [
  {
    id: 'push-denied',
    when: GRANTED,
    world: withRoles(world, { role: 'AcrPush', ...young(60) }, 'AcrPull', 'Reader'),
    meanwhile: withRoles(world, 'AcrPush', 'Reader'),
    ...{ inputs: asClient, ...RERUN },
  },
  {
    id: 'pull-denied',
    when: GRANTED,
    world: withRoles(
      abac,
      { role: 'Container Registry Repository Writer', ...young(60) },
      'Container Registry Repository Catalog Lister',
      'Reader',
    ),
    meanwhile: withRoles(abac, 'Container Registry Repository Writer', 'Reader'),
    ...{ inputs: { ...asClient, access: 'pull' }, ...RERUN },
  },
  {
    id: 'credentials-rejected',
    when: 'Azure Resource Manager lists a role that suffices',
    world: withFault(withRoles(world, 'AcrPush', 'Reader'), '/oauth2/exchange', faults.refusal(refusals.noRole2021())),
    meanwhile: withRoles(world, 'AcrPush', 'Reader'),
    ...{ inputs: asClient, ...RERUN },
  },
  {
    id: 'role-propagation-pending',
    when: 'always',
    world: withRoles(world, { role: 'AcrPush', ...young(1) }, 'Reader'),
    meanwhile: withRoles(world, 'AcrPush', 'Reader'),
    inputs: asClient,
  },
]

/** A token of the machine's identity. */
const identityToken = (): string => {
  const identity = world.tenants?.flatMap(identitiesOf).find(one => one.clientId === ids.identity.clientId)
  if (identity === undefined) throw new Error('this world has no managed identity')
  const access_token = mintTokenFor(identity, 'https://containerregistry.azure.net')
  const expires_on = String(Math.floor(Date.now() / 1000) + 86_400)
  return JSON.stringify({ access_token, expires_on, token_type: 'Bearer', client_id: ids.identity.clientId })
}
const ofMachine: World = {
  ...world,
  roleAssignments: [
    ...(world.roleAssignments ?? []),
    { principalId: ids.identity.principalId, role: 'AcrPush', scope: scopes.registry },
  ],
}
const words = (text: string): IdentityEndpoint => ({
  ...{ as: 'imds', status: 400 },
  body: JSON.stringify({ error: 'invalid_request', error_description: text }),
})
const asMachine = { ...base, 'auth-type': 'IDENTITY' }
const GIVES: IdentityEndpoint = { as: 'imds', status: 200, body: identityToken() }

const machines: readonly IdentityPlay[] = [
  {
    id: 'managed-identity-unavailable',
    when: 'the machine has several identities, and `client-id` names none',
    ...{ world: ofMachine, inputs: asMachine, endpointAfter: GIVES },
    endpoint: words('Multiple user assigned identities exist, please specify the clientId'),
    fill: { '<client-id>': ids.identity.clientId },
  },
  {
    id: 'managed-identity-unavailable',
    when: 'the machine supports its own identity only, and `client-id` names another one',
    ...{ world: ofMachine, inputs: { ...asMachine, 'client-id': ids.identity.clientId }, endpointAfter: GIVES },
    endpoint: words('managed identity can only be system assigned'),
    without: ['client-id'],
  },
  {
    id: 'managed-identity-unavailable',
    when: 'something else answers for the identity endpoint',
    ...{ world: ofMachine, inputs: asMachine, endpointAfter: GIVES },
    endpoint: { as: 'imds', status: 400, body: '<html>Welcome</html>' },
    env: { NO_PROXY: 'internal.example' },
    variables: ['NO_PROXY=internal.example,169.254.169.254,localhost,127.0.0.1'],
  },
  {
    id: 'managed-identity-unavailable',
    when: "the runner is GitHub's, no identity endpoint answers, or its error isn't known",
    inputs: asMachine,
    env: { RUNNER_ENVIRONMENT: 'github-hosted' },
    fill: { '<client-id>': appId, '<tenant-id>': ids.tenant, '<subscription-id>': ids.subscription },
    ...{ without: ['auth-type'], envAfter: oidcEnv },
  },
]

const eventsWorld = (name: string): World => {
  const found = eventsScenarios.find(each => each.name === name)
  if (found === undefined) throw new Error(name)
  return withRoles(found.world, 'AcrPush', { role: 'Reader', scope: scopes.subscription })
}

const events: readonly IdentityPlay[] = [
  {
    id: 'registry-events-not-collected',
    when: 'the registry sends its events to another workspace',
    world: eventsWorld('a setting that collects them in another workspace'),
    inputs: asReader,
  },
  {
    id: 'log-analytics-access-missing',
    when: "the step doesn't sign in",
    world: eventsWorld('a setting that collects them, category by category'),
    inputs: { ...asUser, 'log-analytics-workspace-id': WORKSPACE_ID },
    values: { 'secrets.AZURE_CLIENT_ID': appId, 'secrets.AZURE_TENANT_ID': ids.tenant },
    envAfter: oidcEnv,
  },
]

export const identityPlays: readonly IdentityPlay[] = [
  ...[...withheld, ...missing, ...malformed, ...names, ...signIns, ...roles, ...machines, ...events],
]
