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
import { adminLogin, exposedTokenLogin, pusherLogin, scopeMapLogin } from '../embedded-azure/logins.ts'
import {
  firstRegistry,
  healthyRegistry,
  healthyWorld,
  type World,
  withFault,
  withRegistry,
} from '../embedded-azure/world.ts'
import type { Scenario } from './scenarios.ts'

/**
 * Worlds as people reported them: what is given is empty, is of another kind than it seems, or is refused by somebody
 * who does not say why. `expected` leaves the notices out.
 */
export interface CredentialScenario extends Scenario {
  /** Notices that must be among them. */
  notices?: string[]
  /** Nothing else is found, notices included. */
  isAlone?: boolean
  /** The running workflow, in which this step is `org/acr-login-check` of the job `build`. */
  workflow?: string
  /** What gives this machine's identity its tokens, and how it answers. */
  endpoint?: IdentityEndpoint
}

export interface IdentityEndpoint {
  as: 'imds' | 'app-service' | 'arc' | 'cloud-shell'
  status: number
  headers?: Record<string, string>
  body: string
  /** Nothing listens there. */
  isAbsent?: boolean
}

const HOST = 'contoso.azurecr.io'
const base = { registry: HOST, repository: 'team/app' }
const world = healthyWorld()
const registry = firstRegistry(world)
const given = { ...base, ...pusherLogin(world) }
const asAdmin = { ...base, ...adminLogin(world) }
const asScopedToken = { ...base, ...scopeMapLogin(world) }
const asToken = { ...base, ...exposedTokenLogin(world) }
const DNL = 'contoso-e7ggejfuhzhgedc8.azurecr.io'

const cloud = cloudWorld()
const { username: appId, password: secret } = applicationLogin(cloud)
const asSecret = { ...base, 'client-id': appId, 'tenant-id': ids.tenant, 'client-secret': secret }
const federated = { ...base, 'client-id': appId, 'tenant-id': ids.tenant }
const oidcEnv = cloud.github === undefined ? {} : githubEnv(cloud.github)
const abac = withArm(cloud, { roleAssignmentMode: 'AbacRepositoryPermissions' })
const WRITER = 'Container Registry Repository Writer'

const error = (id: string) => ({ expected: [`error ${id}`], result: 'fail' as const })
const warning = (id: string) => ({ expected: [`warning ${id}`], result: 'warn' as const })
const fine = { expected: [] as string[], result: 'pass' as const, granted: 'push' }
const noTruth = 'docker has no such login'

const fork = {
  env: { GITHUB_EVENT_NAME: 'pull_request' },
  event: JSON.stringify({
    pull_request: { head: { repo: { full_name: 'someone/app' } } },
    repository: { full_name: 'contoso/app' },
  }),
}

/** The running workflow, with these inputs written for this step, and these steps behind it. */
const workflow = (inputs: Record<string, string>, ...steps: string[]): string =>
  [
    'on: push',
    'jobs:',
    '  build:',
    '    runs-on: ubuntu-latest',
    '    permissions:',
    '      id-token: write',
    '    steps:',
    '      - uses: org/acr-login-check@v1',
    ...(Object.keys(inputs).length > 0 ? ['        with:'] : []),
    ...Object.entries(inputs).map(([name, value]) => `          ${name}: ${value}`),
    ...steps.map(step => `      - ${step}`),
    '',
  ].join('\n')

const REFERENCES = {
  registry: '${{ secrets.ACR_REGISTRY }}',
  username: '${{ secrets.ACR_USERNAME }}',
  password: '${{ secrets.ACR_PASSWORD }}',
}

const emptyInputs: CredentialScenario[] = [
  {
    name: 'all three come from secrets that are gone',
    inputs: {},
    workflow: workflow(REFERENCES),
    ...error('registry-not-given'),
  },
  {
    name: "all three come from secrets, in a fork's run",
    inputs: {},
    workflow: workflow(REFERENCES),
    ...fork,
    ...error('secrets-unavailable'),
  },
  {
    name: "all three come from secrets, in Dependabot's run",
    inputs: {},
    workflow: workflow(REFERENCES),
    env: { GITHUB_ACTOR: 'dependabot[bot]' },
    ...error('secrets-unavailable'),
  },
  {
    name: 'the registry is a variable that is not there',
    inputs: { username: given.username, password: given.password },
    workflow: workflow({ ...REFERENCES, registry: '${{ vars.REGISTRY }}' }),
    ...error('registry-not-given'),
  },
  { name: 'only the registry is empty', inputs: { ...given, registry: '' }, ...error('registry-not-given') },
  {
    name: 'user name and password come from secrets that are gone, though a login is stored',
    inputs: base,
    workflow: workflow({ ...REFERENCES, registry: HOST }),
    dockerConfig: JSON.stringify({
      auths: { [HOST]: { auth: Buffer.from(`${given.username}:${given.password}`).toString('base64') } },
    }),
    ...error('credentials-missing'),
  },
  {
    name: 'user name and password come from secrets that are gone, though anybody may pull',
    world: withRegistry(world, { anonymousPull: true }),
    inputs: { ...base, access: 'pull' },
    workflow: workflow({ ...REFERENCES, registry: HOST }),
    ...error('credentials-missing'),
  },
  {
    name: 'the client secret is gone, so that OIDC seems meant',
    world: cloud,
    inputs: { ...asSecret, 'client-secret': '' },
    workflow: workflow({ registry: HOST, 'client-id': appId, 'client-secret': '${{ secrets.AZURE_CLIENT_SECRET }}' }),
    ...error('credentials-missing'),
  },
  {
    name: 'creds is gone',
    world: cloud,
    inputs: base,
    workflow: workflow({ registry: HOST, creds: '${{ secrets.AZURE_CREDENTIALS }}' }),
    ...error('credentials-missing'),
  },
  { name: 'no input is written at all', inputs: {}, workflow: workflow({}), expected: [], result: 'pass' as const },
  {
    name: 'Docker Hub is meant: no registry is written',
    inputs: { username: 'octocat', password: 'make-believe-of-docker-hub' },
    workflow: workflow({ username: REFERENCES.username, password: REFERENCES.password }),
    expected: [],
    notices: ['registry-not-given'],
    result: 'pass' as const,
  },
  {
    name: 'a registry that is empty on purpose',
    inputs: {},
    workflow: workflow({ registry: "${{ github.event_name == 'release' && vars.REGISTRY || '' }}" }),
    expected: [],
    result: 'pass' as const,
  },
  {
    name: 'nothing is written but the registry, and anybody may pull',
    world: withRegistry(world, { anonymousPull: true }),
    inputs: { ...base, access: 'pull' },
    workflow: workflow({ registry: HOST }),
    expected: [],
    result: 'pass' as const,
    granted: 'pull',
  },
].map(scenario => ({ world, noTruth: 'docker would be told of no registry', ...scenario }))

const IDENTITY = { ...base, 'auth-type': 'IDENTITY' }
const NAMED = { ...IDENTITY, 'client-id': ids.identity.clientId }
const words = (text: string) => JSON.stringify({ error: 'invalid_request', error_description: text })
const NOT_ASSIGNED =
  'No User Assigned or Delegated Managed Identity found for specified ClientId/ResourceId/PrincipalId'
const SEVERAL =
  'Multiple user assigned identities exist, please specify the clientId / resourceId of the identity in the token request'

/** A token of the machine's identity, as each kind of endpoint gives it. */
const identityToken = (of: World): string => {
  const identity = of.tenants?.flatMap(identitiesOf).find(one => one.clientId === ids.identity.clientId)
  if (identity === undefined) throw new Error('this world has no managed identity')
  const access_token = mintTokenFor(identity, 'https://containerregistry.azure.net')
  const expires_on = String(Math.floor(Date.now() / 1000) + 86_400)
  return JSON.stringify({
    ...{ access_token, expires_on, expires_in: '86399', token_type: 'Bearer' },
    ...{ client_id: ids.identity.clientId, resource: 'https://containerregistry.azure.net' },
  })
}

const ofMachine: World = {
  ...cloud,
  roleAssignments: [
    ...(cloud.roleAssignments ?? []),
    { principalId: ids.identity.principalId, role: 'AcrPush', scope: scopes.registry },
  ],
}

const managedIdentities: CredentialScenario[] = [
  ...(
    [
      ['not found, as IMDS says it of a machine without one', IDENTITY, 'imds', 400, words('Identity not found')],
      ['not assigned to this machine, as IMDS says it', NAMED, 'imds', 400, words(NOT_ASSIGNED)],
      ['several, and none is named', IDENTITY, 'imds', 400, words(SEVERAL)],
      [
        'not assigned, as App Service says it',
        NAMED,
        'app-service',
        400,
        JSON.stringify({ statusCode: 400, message: `${NOT_ASSIGNED}.`, correlationId: ids.group }),
      ],
      [
        'none, as Container Apps say it',
        IDENTITY,
        'app-service',
        500,
        JSON.stringify({ StatusCode: 500, Message: 'Unable to load the proper Managed Identity.' }),
      ],
      ["a proxy's page in place of IMDS", IDENTITY, 'imds', 200, '<html><body>Sign in to the network</body></html>'],
      ["a proxy's refusal in place of IMDS", IDENTITY, 'imds', 403, '<html><body>Blocked by policy</body></html>'],
      [
        'an audience that Cloud Shell has no token for',
        IDENTITY,
        'cloud-shell',
        400,
        JSON.stringify({
          error: {
            code: 'AudienceNotSupported',
            message: 'Audience https://containerregistry.azure.net is not a supported MSI token audience.',
          },
        }),
      ],
      ['Cloud Shell is told which identity', NAMED, 'cloud-shell', 200, ''],
      ['an answer without a word', IDENTITY, 'imds', 400, ''],
    ] as const
  ).map(([name, inputs, as, status, body]) => ({
    name: `managed identity: ${name}`,
    inputs,
    endpoint: { as, status, body },
    ...error('managed-identity-unavailable'),
  })),
  {
    name: 'managed identity: the key of Azure Arc cannot be read',
    inputs: IDENTITY,
    endpoint: {
      as: 'arc' as const,
      status: 401,
      headers: { 'WWW-Authenticate': 'Basic realm=/var/opt/azcmagent/tokens/7d3e0f6a-1b2c-4d5e-8f90-a1b2c3d4e5f6.key' },
      body: '',
    },
    ...error('managed-identity-unavailable'),
  },
  {
    name: 'managed identity: nothing answers',
    inputs: IDENTITY,
    endpoint: { as: 'imds' as const, status: 0, body: '', isAbsent: true },
    ...error('managed-identity-unavailable'),
  },
  {
    name: 'managed identity: on a GitHub-hosted runner',
    inputs: NAMED,
    env: { RUNNER_ENVIRONMENT: 'github-hosted' },
    ...error('managed-identity-unavailable'),
  },
  {
    name: 'managed identity: Entra refuses what it asks for',
    inputs: IDENTITY,
    endpoint: {
      as: 'imds' as const,
      status: 400,
      body: words(
        'AADSTS500011: The resource principal named https://containerregistry.azure.net was not found in the tenant.',
      ),
    },
    ...error('entra-refused'),
  },
  {
    name: 'managed identity: it may push',
    inputs: NAMED,
    endpoint: { as: 'imds' as const, status: 200, body: identityToken(ofMachine) },
    ...fine,
  },
  {
    name: 'managed identity: it may push, by App Service',
    inputs: NAMED,
    endpoint: { as: 'app-service' as const, status: 200, body: identityToken(ofMachine) },
    ...fine,
  },
  {
    name: 'managed identity: none, beside a pair that works',
    inputs: { ...NAMED, ...adminLogin(cloud) },
    endpoint: { as: 'imds' as const, status: 400, body: words(NOT_ASSIGNED) },
    ...fine,
    notices: ['managed-identity-unavailable'],
  },
  {
    name: "sign-in: a proxy's page in place of Entra",
    world: { ...cloud, entra: { faults: { '*': faults.page(403, '<html>Blocked</html>') } } },
    inputs: asSecret,
    ...error('entra-unreachable'),
  },
  {
    name: 'sign-in: a portal in place of Entra',
    world: { ...cloud, entra: { faults: { '*': faults.page(200, '<html>Welcome</html>') } } },
    inputs: asSecret,
    ...error('entra-unreachable'),
  },
  {
    name: 'sign-in: GitHub gives no OIDC token',
    world: {
      ...cloud,
      ...(cloud.github && { github: { ...cloud.github, faults: { '*': faults.json(401, { message: 'no' }) } } }),
    },
    inputs: federated,
    env: oidcEnv,
    ...error('entra-refused'),
  },
  {
    name: 'sign-in: Entra is out of order',
    world: { ...cloud, entra: { faults: { '*': faults.page(503, 'oops') } } },
    inputs: asSecret,
    expected: [],
    result: 'unknown' as const,
  },
  { name: 'sign-in: OIDC that works', world: cloud, inputs: federated, env: oidcEnv, ...fine },
].map(scenario => ({ world: ofMachine, noTruth, ...scenario }))

const dnl: World = { registries: [healthyRegistry(DNL)] }
const adminOff = { enabled: false, passwords: registry.admin?.passwords ?? (['', ''] as [string, string]) }

const userNames: CredentialScenario[] = [
  {
    name: 'user name: a token that is not there',
    inputs: { ...given, username: 'ci-tokne' },
    ...error('username-unknown'),
  },
  { name: 'user name: the login server', inputs: { ...asAdmin, username: HOST }, ...error('username-unknown') },
  {
    name: 'user name: the label with its hash',
    world: dnl,
    inputs: { ...asAdmin, registry: DNL, username: 'contoso-e7ggejfuhzhgedc8' },
    noTruth: 'the stage has one login server',
    ...error('username-unknown'),
  },
  {
    name: 'user name: an e-mail address',
    inputs: { ...given, username: 'jane@contoso.example' },
    ...error('username-unknown'),
  },
  {
    name: 'user name: an application that is not there',
    inputs: { ...given, username: ids.group },
    ...error('sp-not-found'),
  },
  {
    name: 'user name: the admin user, which is off',
    world: withRegistry(world, { admin: adminOff }),
    inputs: asAdmin,
    ...error('admin-user-disabled'),
  },
  {
    name: 'user name: the admin user, which is off, and the registry does not say so',
    world: withRegistry(world, { admin: { ...adminOff, refusesAs: 'general' } }),
    inputs: asAdmin,
    ...error('credentials-rejected'),
  },
  {
    name: 'user name: the admin user, which Resource Manager says is off',
    world: withRegistry(withRoles(cloud, 'AcrPush', 'Reader'), { admin: adminOff }),
    inputs: { ...asSecret, ...adminLogin(world) },
    noTruth,
    ...error('admin-user-disabled'),
  },
  {
    name: 'known name, wrong password: admin user',
    inputs: { ...asAdmin, password: 'make+believe/old' },
    ...error('credentials-rejected'),
  },
  {
    name: 'known name, wrong password: token',
    inputs: { ...asScopedToken, password: 'make+believe/old' },
    ...error('scoped-token-invalid'),
  },
  {
    name: 'wrong secret of an application',
    inputs: { ...given, password: 'make~believe.Old' },
    ...error('credentials-rejected'),
  },
  { name: 'user name: admin user', inputs: asAdmin, ...fine },
  { name: 'user name: token', inputs: asScopedToken, ...fine },
  {
    name: 'user name: admin user of a name with a hash',
    world: dnl,
    inputs: { ...asAdmin, registry: DNL },
    noTruth: 'the stage has one login server',
    ...fine,
  },
].map(scenario => ({ world, ...scenario }))

/** An Entra token by its claims; nobody checks its signature. */
const entraToken = (more: object = {}): string =>
  [
    { alg: 'RS256', typ: 'JWT' },
    { iss: `https://sts.windows.net/${ids.tenant}/`, aud: 'https://management.azure.com/', ...more },
  ]
    .map(part => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .concat('c2lnbmF0dXJlLW9mLWVudHJh')
    .join('.')
const withAnswer = (path: string, fault: Parameters<typeof withFault>[2]): World => withFault(world, path, fault)
const granting = (world: World): World =>
  withFault(world, '/oauth2/token', faults.json(200, { access_token: 'a-token-that-is-no-jwt' }))

const fronts: CredentialScenario[] = [
  {
    name: 'Entra token with the zero GUID, refused',
    inputs: { ...asToken, password: entraToken() },
    ...error('token-wrong-kind'),
  },
  {
    name: 'Entra token with the zero GUID, taken',
    world: granting(world),
    inputs: { ...asToken, password: entraToken() },
    noTruth: 'no registry gives that',
    expected: [],
    result: 'unknown' as const,
  },
  {
    name: 'Entra token with the zero GUID, too long for the front end',
    inputs: { ...asToken, password: entraToken({ groups: 'x'.repeat(6_000) }) },
    ...error('not-a-registry'),
  },
  {
    name: 'password of eight thousand characters',
    inputs: { ...given, password: 'x'.repeat(8_000) },
    ...error('not-a-registry'),
  },
  {
    name: "a gateway's 403 at the token endpoint",
    world: withAnswer('/oauth2/token', faults.page(403, '<html>Blocked by the gateway</html>')),
    inputs: given,
    ...error('not-a-registry'),
  },
  {
    name: "a gateway's 400 in JSON at the token endpoint",
    world: withAnswer('/oauth2/token', faults.json(400, { message: 'bad request' })),
    inputs: given,
    ...error('not-a-registry'),
  },
  {
    name: '413 at the exchange',
    world: withFault(cloud, '/oauth2/exchange', { status: 413, body: '' }),
    inputs: asSecret,
    noTruth,
    ...error('not-a-registry'),
  },
  {
    name: 'no role, without a word',
    world: withArm(withRoles(cloud), { refusesAs: 'no-role-silent' }),
    inputs: asSecret,
    noTruth,
    ...error('credentials-rejected'),
  },
  {
    name: 'line break inside the password',
    inputs: { ...given, password: `${given.password.slice(0, 9)}\n${given.password.slice(9)}` },
    noTruth: '--password-stdin cuts it',
    ...error('credentials-whitespace'),
  },
  { name: 'token of --expose-token with the zero GUID', inputs: asToken, ...fine },
  {
    name: 'password of five thousand characters that is refused',
    inputs: { ...given, password: 'x'.repeat(5_000) },
    ...error('credentials-rejected'),
  },
].map(scenario => ({ world, ...scenario }))

const modes: CredentialScenario[] = [
  {
    name: 'ABAC without Reader: AcrPush',
    world: withRoles(abac, 'AcrPush'),
    inputs: asSecret,
    ...error('role-abac-mismatch'),
  },
  {
    name: 'ABAC without Reader: AcrPull',
    world: withRoles(abac, 'AcrPull'),
    inputs: asSecret,
    ...error('role-abac-mismatch'),
  },
  {
    name: 'ABAC without Reader: AcrPush, by OIDC',
    world: withRoles(abac, 'AcrPush'),
    inputs: federated,
    env: oidcEnv,
    ...error('role-abac-mismatch'),
  },
  {
    name: 'ABAC without Reader: AcrPull, pull asked',
    world: withRoles(abac, 'AcrPull'),
    inputs: { ...asSecret, access: 'pull' },
    ...error('role-abac-mismatch'),
  },
  {
    name: 'ABAC without Reader: Repository Reader, push asked',
    world: withRoles(abac, 'Container Registry Repository Reader'),
    inputs: asSecret,
    ...error('push-denied'),
  },
  { name: 'ABAC without Reader: Repository Writer', world: withRoles(abac, WRITER), inputs: asSecret, ...fine },
  {
    name: 'legacy mode without Reader: AcrPull',
    world: withRoles(cloud, 'AcrPull'),
    inputs: asSecret,
    ...error('push-denied'),
  },
  { name: 'legacy mode without Reader: AcrPush', world: cloud, inputs: asSecret, ...fine },
].map(scenario => ({ noTruth, ...scenario }))

const DASHED = '-mb18Q~make-believe-secret-of-contoso-ci1'
const dashed = withApplication(cloud, {
  secrets: [{ keyId: ids.ci.secretKeyId, value: DASHED, endDateTime: '2099-01-01T00:00:00Z' }],
})
const ENTRA_INPUTS = { registry: HOST, 'client-id': appId, 'client-secret': '${{ secrets.S }}' }
const PEM = ['-----BEGIN PRIVATE KEY-----', 'MIIEvQmakebelieve', '-----END PRIVATE KEY-----'].join('\n')

const secrets: CredentialScenario[] = [
  {
    name: 'dash in front of the secret, behind -p of az login',
    world: dashed,
    inputs: { ...asSecret, 'client-secret': DASHED },
    workflow: workflow(ENTRA_INPUTS, 'run: az login --service-principal -u x -p "$SECRET" --tenant t'),
    ...warning('credentials-leading-dash'),
    granted: 'push',
  },
  {
    name: 'dash in front of the secret, behind --password of az login',
    world: dashed,
    inputs: { ...asSecret, 'client-secret': DASHED },
    workflow: workflow(ENTRA_INPUTS, 'run: az login --service-principal -u x --password $SECRET --tenant t'),
    ...warning('credentials-leading-dash'),
    granted: 'push',
  },
  {
    name: 'dash in front of the secret, and nobody knows how it is used',
    world: dashed,
    inputs: { ...asSecret, 'client-secret': DASHED },
    ...fine,
    notices: ['credentials-leading-dash'],
  },
  {
    name: 'dash in front of the secret, joined by an equals sign',
    world: dashed,
    inputs: { ...asSecret, 'client-secret': DASHED },
    workflow: workflow(ENTRA_INPUTS, 'run: az login --service-principal -u x -p="$SECRET" --tenant t'),
    ...fine,
  },
  {
    name: 'dash inside the secret',
    world: cloud,
    inputs: asSecret,
    workflow: workflow(ENTRA_INPUTS, 'run: az login --service-principal -u x -p "$SECRET" --tenant t'),
    ...fine,
  },
  {
    isAlone: true,
    name: 'certificate as the password',
    inputs: { ...given, password: PEM },
    ...error('credentials-malformed'),
  },
  {
    name: 'certificate as the password, with tenant-id',
    world: cloud,
    inputs: { ...base, username: appId, password: PEM, 'tenant-id': ids.tenant },
    ...error('credentials-malformed'),
  },
  {
    name: 'certificate as the client secret',
    world: cloud,
    inputs: { ...asSecret, 'client-secret': PEM },
    ...error('credentials-malformed'),
  },
  {
    name: 'JSON of azure/login as the password',
    inputs: { ...given, password: JSON.stringify({ clientId: appId, clientSecret: secret }) },
    ...error('credentials-malformed'),
  },
  {
    name: 'certificate in creds',
    world: cloud,
    inputs: { ...base, creds: JSON.stringify({ clientId: appId, clientSecret: PEM, tenantId: ids.tenant }) },
    ...error('credentials-malformed'),
  },
].map(scenario => ({ world, noTruth: 'the secret is no password', ...scenario }))

const KEY = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQDmakebelieve'
const FILE = [PEM.replace('makebelieve', KEY), ...PEM.replaceAll('PRIVATE KEY', 'CERTIFICATE').split('\n')].join('\n')
const CREDS = JSON.stringify({ clientId: appId, clientSecret: secret, tenantId: ids.tenant })
const FOR_RBAC = JSON.stringify({ appId, displayName: 'ci', password: secret, tenant: ids.tenant }, undefined, 2)
const base64 = (text: string): string => Buffer.from(text).toString('base64')

/** What people paste in place of a secret. */
const PASTED: readonly { name: string; value: string }[] = [
  { name: 'a PEM in one line, with \\n written out', value: FILE.replaceAll('\n', '\\n') },
  { name: 'a PEM in one line, with blanks', value: FILE.replaceAll('\n', ' ') },
  { name: 'a PEM with Windows line ends', value: FILE.replaceAll('\n', '\r\n') },
  { name: 'a PEM in quotes', value: JSON.stringify(FILE) },
  { name: 'the first line of a PEM', value: '-----BEGIN RSA PRIVATE KEY-----' },
  { name: 'a key without its frame', value: KEY.repeat(20) },
  { name: 'a PEM in base64', value: base64(FILE) },
  { name: 'a PEM in base64, wrapped', value: base64(FILE.repeat(3)).replace(/(.{76})/g, '$1\n') },
  { name: 'a PFX in base64', value: `MIIKRAIBAzCCCgAGCSqGSIb3DQEHAaCCCfEE${'ggntMIIJ6TCCBWQGCSqGSIb3'.repeat(40)}` },
  { name: 'the JSON of az ad sp create-for-rbac', value: FOR_RBAC },
  { name: 'that JSON with a comma too many', value: `${CREDS.slice(0, -1)},}` },
  {
    name: 'that JSON below a warning',
    value: `WARNING: The output includes credentials that you must protect.\n${CREDS}`,
  },
  { name: 'that JSON in base64', value: base64(CREDS) },
  { name: 'that JSON as a JSON string', value: JSON.stringify(CREDS) },
  { name: 'double quotes around it', value: `"${secret}"` },
  { name: 'single quotes around it', value: `'${secret}'` },
  { name: 'a quote behind it', value: `${secret}"` },
  { name: 'a variable in front of it', value: `export AZURE_CLIENT_SECRET=${secret}` },
  { name: 'a field of JSON', value: `"clientSecret": "${secret}",` },
  { name: 'asterisks of a log', value: '***' },
  { name: 'a variable of a shell', value: '${AZURE_CLIENT_SECRET}' },
  { name: 'a variable of Azure Pipelines', value: '$(ACR_PASSWORD)' },
  { name: 'an expression without its dollar', value: '{{ secrets.AZURE_CLIENT_SECRET }}' },
  { name: 'a placeholder', value: '<password>' },
  { name: 'the name of a file', value: '/home/runner/work/_temp/sp.pem' },
  { name: 'a thumbprint', value: 'A1B2C3D4E5F60718293A4B5C6D7E8F9001122334' },
  { name: 'the secret in base64', value: base64(secret) },
  { name: 'the secret in base64, with a line end', value: base64(`${secret}\n`) },
  { name: 'the field auth of a config.json', value: base64(`${appId}:${secret}`) },
  { name: 'the secret as in a URL', value: secret.replaceAll('~', '%7E') },
  { name: 'a token of GitHub', value: 'ghs_aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3zA5' },
  { name: 'a token of Docker Hub', value: 'dckr_pat_aB3dE5fG7hJ9kL1mN3pQ5rS7tU9' },
]
const MALFORMED = error('credentials-malformed')
const ODD = '"an-old~secret.in$quotes"'
const SPACED = 'an old~secret with spaces'
const spaced = withApplication(cloud, {
  secrets: [{ keyId: ids.ci.secretKeyId, value: SPACED, endDateTime: '2099-01-01T00:00:00Z' }],
})
const odd = withApplication(cloud, {
  secrets: [{ keyId: ids.ci.secretKeyId, value: ODD, endDateTime: '2099-01-01T00:00:00Z' }],
})

const pasted: CredentialScenario[] = [
  ...PASTED.flatMap(({ name, value }) => [
    { name: `in place of the password: ${name}`, inputs: { ...given, password: value }, isAlone: true, ...MALFORMED },
    {
      name: `in place of the client secret: ${name}`,
      world: cloud,
      inputs: { ...asSecret, 'client-secret': value },
      ...MALFORMED,
    },
  ]),
  ...PASTED.slice(0, 20)
    .filter((_, at) => at % 3 === 0)
    .flatMap(({ name, value }) => [
      {
        name: `in place of the password, with tenant-id: ${name}`,
        world: cloud,
        inputs: { ...base, username: appId, password: value, 'tenant-id': ids.tenant },
        ...MALFORMED,
      },
      {
        name: `in creds: ${name}`,
        world: cloud,
        inputs: { ...base, creds: JSON.stringify({ clientId: appId, clientSecret: value, tenantId: ids.tenant }) },
        ...MALFORMED,
      },
    ]),
  ...(
    [
      ['the password, which is an id', { username: secret, password: appId }],
      ['an id in quotes', { username: `"${given.username}"` }],
      ['a variable of a shell', { username: '${ACR_USERNAME}' }],
      ['asterisks of a log', { username: '***' }],
      ['JSON', { username: CREDS }],
    ] as const
  ).map(([name, change]) => ({
    name: `in place of the user name: ${name}`,
    inputs: { ...given, ...change },
    ...MALFORMED,
  })),
  {
    name: 'in place of the user name: the URI of an application',
    inputs: { ...given, username: 'http://acr-service-principal' },
    ...error('username-unknown'),
  },
  {
    name: 'a recipe of GitHub Packages',
    inputs: { ...base, username: 'octocat', password: 'ghs_aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3zA5' },
    isAlone: true,
    ...MALFORMED,
  },
  {
    name: 'in place of the client id: the client secret, and the other way round',
    world: cloud,
    inputs: { ...asSecret, 'client-id': secret, 'client-secret': appId },
    isAlone: true,
    ...MALFORMED,
  },
  ...(
    [
      ['its name', 'contoso-ci'],
      ['quotes around it', `"${appId}"`],
      ['braces around it', `{${appId}}`],
      ['asterisks of a log', '***'],
      ['a placeholder', '__clientidsecretname__'],
    ] as const
  ).map(([name, id]) => ({
    name: `in place of the client id: ${name}`,
    world: cloud,
    inputs: { ...asSecret, 'client-id': id },
    isAlone: true,
    ...MALFORMED,
  })),
  {
    name: 'in place of the client id: the resource id of a managed identity',
    world: cloud,
    inputs: { ...IDENTITY, 'client-id': scopes.identity },
    ...MALFORMED,
  },
  ...(
    [
      ['in quotes', `"${asToken.password}"`],
      ['behind Bearer', `Bearer ${asToken.password}`],
    ] as const
  ).map(([name, password]) => ({
    name: `the token of the zero GUID ${name}`,
    inputs: { ...asToken, password },
    isAlone: true,
    ...MALFORMED,
  })),
  {
    name: 'half a token with the zero GUID',
    inputs: { ...asToken, password: asToken.password.slice(0, 200) },
    ...error('token-username-unexpected'),
  },
  {
    name: 'white space inside the password of an application, with tenant-id',
    world: cloud,
    inputs: { ...base, username: appId, password: `${secret.slice(0, 9)} ${secret.slice(9)}`, 'tenant-id': ids.tenant },
    ...error('credentials-whitespace'),
  },
  ...(
    [
      ['a space inside', `${secret.slice(0, 9)} ${secret.slice(9)}`],
      ['a line break at the end', `${secret}\n`],
      ['a space in front', ` ${secret}`],
    ] as const
  ).map(([name, clientSecret]) => ({
    name: `in the secret of creds: ${name}`,
    world: cloud,
    inputs: { ...base, creds: JSON.stringify({ clientId: appId, clientSecret, tenantId: ids.tenant }) },
    ...error('credentials-whitespace'),
  })),
  {
    name: 'in creds: whitespace around the JSON, and in it',
    world: cloud,
    inputs: {
      ...base,
      creds: `\n${JSON.stringify({ clientId: appId, clientSecret: secret, tenantId: ids.tenant }, undefined, 2)}\n`,
    },
    ...fine,
  },
  {
    name: 'in creds: a secret that really has a space',
    world: spaced,
    inputs: { ...base, creds: JSON.stringify({ clientId: appId, clientSecret: SPACED, tenantId: ids.tenant }) },
    ...fine,
  },
  {
    name: 'a password in quotes, and Conditional Access refuses whatever it is',
    world: { ...cloud, entra: { fault: { code: 53003 } } },
    inputs: { ...base, username: appId, password: `"${secret}"`, 'tenant-id': ids.tenant },
    ...error('conditional-access-blocked'),
  },
  {
    name: 'a password in quotes, and the registry answers to nobody',
    world: withFault(world, '/oauth2/token', { status: 429, body: '' }),
    inputs: { ...given, password: `"${given.password}"`, 'timeout-seconds': '8' },
    ...error('registry-throttled'),
  },
  {
    name: 'the name of an application as the client id, here and in azure/login: told once',
    world: cloud,
    inputs: { ...federated, 'client-id': 'contoso-ci' },
    env: oidcEnv,
    workflow: workflow(
      { 'client-id': 'contoso-ci' },
      'uses: azure/login@v2\n        with:\n          client-id: contoso-ci\n          tenant-id: ${{ secrets.T }}\n          subscription-id: ${{ secrets.S }}',
    ),
    isAlone: true,
    ...MALFORMED,
  },
  {
    name: 'the name of an application as the client id, beside a pair that works',
    world: cloud,
    inputs: { ...asSecret, ...adminLogin(cloud), 'client-id': 'contoso-ci' },
    ...fine,
  },
  { name: 'a secret that has quotes', world: odd, inputs: { ...asSecret, 'client-secret': ODD }, ...fine },
  {
    name: 'a secret that has quotes, as the password',
    world: odd,
    inputs: { ...base, username: appId, password: ODD, 'tenant-id': ids.tenant },
    ...fine,
  },
  {
    name: 'a password that looks like a thumbprint',
    world: withRegistry(world, {
      admin: { enabled: true, passwords: ['0123456789abcdef0123456789abcdef01234567', 'x'] },
    }),
    inputs: { ...asAdmin, password: '0123456789abcdef0123456789abcdef01234567' },
    ...fine,
  },
  {
    name: 'a client id in capitals',
    world: cloud,
    inputs: { ...asSecret, 'client-id': appId.toUpperCase() },
    ...fine,
  },
].map(scenario => ({ world, noTruth: 'the secret is no password', ...scenario }))

const others: CredentialScenario[] = [
  {
    name: 'a known suffix inside the host',
    inputs: { ...given, registry: `${HOST}.example.com` },
    ...error('login-server-unknown-suffix'),
  },
  {
    name: 'a known suffix of another cloud inside the host',
    inputs: { ...given, registry: 'contoso.azurecr.cn.corp.example' },
    ...error('login-server-unknown-suffix'),
  },
  {
    name: 'a known suffix inside a host that is trusted',
    world: { registries: [healthyRegistry(`${HOST}.example.com`)] },
    inputs: { ...given, registry: `${HOST}.example.com`, 'trusted-hosts': `${HOST}.example.com` },
    expected: [],
    result: 'pass' as const,
  },
  ...['Failed', 'Canceled'].map(provisioningState => ({
    name: `provisioning ${provisioningState}, and it works`,
    world: withArm(withRoles(cloud, 'AcrPush', 'Reader'), { provisioningState }),
    inputs: asSecret,
    granted: 'push',
    ...warning('registry-provisioning-failed'),
  })),
  {
    name: 'provisioning goes on, and it works',
    world: withArm(withRoles(cloud, 'AcrPush', 'Reader'), { provisioningState: 'Updating' }),
    inputs: asSecret,
    ...fine,
  },
  ...(
    [
      ['a wrong secret', { 'client-secret': 'mb38Q~another-secret-altogether' }, 'sp-secret-invalid'],
      ['another tenant', { 'tenant-id': ids.otherTenant }, 'sp-not-found'],
      ['an id that is none', { 'client-id': ids.group }, 'sp-not-found'],
    ] as const
  ).map(([name, change, id]) => ({
    name: `an identity with ${name}, beside a pair that works`,
    world: cloud,
    inputs: { ...asSecret, ...adminLogin(cloud), ...change },
    ...fine,
    notices: [id],
  })),
  {
    name: 'an identity that signs in, beside a pair that works',
    world: cloud,
    inputs: { ...asSecret, ...adminLogin(cloud) },
    ...fine,
  },
].map(scenario => ({ world, noTruth, ...scenario }))

export const credentialScenarios: CredentialScenario[] = [
  ...emptyInputs,
  ...managedIdentities,
  ...userNames,
  ...fronts,
  ...modes,
  ...secrets,
  ...pasted,
  ...others,
]
