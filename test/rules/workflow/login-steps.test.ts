import { describe, it } from 'vitest'
import { buildPush, expectFoundInFile, type FileCase, job, login, run, steps, workflowOf } from './files.ts'

const WRITE = 'on: push\npermissions:\n  id-token: write\n  contents: read'
const GUID = '11111111-2222-4333-8444-555555555555'
const USES = '- uses: azure/login@v3'
const azure = (...inputs: readonly string[]): string =>
  [USES, ...(inputs.length === 0 ? [] : ['  with:']), ...inputs.map(input => `    ${input}`)].join('\n')
const CLIENT = 'client-id: ${{ vars.AZURE_CLIENT_ID }}'
const TENANT = 'tenant-id: ${{ vars.AZURE_TENANT_ID }}'
const SUBSCRIPTION = 'subscription-id: ${{ vars.AZURE_SUBSCRIPTION_ID }}'
const OIDC = azure(CLIENT, TENANT, SUBSCRIPTION)
const one = (...all: readonly string[]): string => workflowOf([job('build', all)], WRITE)
const MISSING = 'credentials-missing'
const MALFORMED = 'credentials-malformed'

const azureLogin: FileCase[] = [
  { name: 'nothing', yaml: one(azure()), found: [['error', MISSING, USES]] },
  { name: 'no tenant', yaml: one(azure(CLIENT, SUBSCRIPTION)), found: [['error', MISSING, USES]] },
  {
    name: 'an empty tenant',
    yaml: one(azure(CLIENT, 'tenant-id: ""', SUBSCRIPTION)),
    found: [['error', MISSING, USES]],
  },
  { name: 'no subscription', yaml: one(azure(CLIENT, TENANT)), found: [['error', MISSING, USES]] },
  {
    name: 'a subscription beside creds, which are ignored then',
    yaml: one(azure('creds: ${{ secrets.AZURE_CREDENTIALS }}', SUBSCRIPTION)),
    found: [['error', MISSING, USES]],
  },
  { name: 'no subscription wanted', yaml: one(azure(CLIENT, TENANT, 'allow-no-subscriptions: true')), found: [] },
  { name: 'perhaps wanted', yaml: one(azure(CLIENT, TENANT, 'allow-no-subscriptions: ${{ vars.X }}')), found: [] },
  { name: 'all of them', yaml: one(OIDC), found: [] },
  { name: 'creds', yaml: one(azure('creds: ${{ secrets.AZURE_CREDENTIALS }}')), found: [] },
  { name: 'a kind that is not known', yaml: one(azure('auth-type: ${{ vars.KIND }}')), found: [] },
  { name: 'that may fail', yaml: one(`${azure()}\n  continue-on-error: true`), found: [] },
  {
    name: 'a client secret, which it does not have: OIDC without the permission',
    yaml: steps(azure(CLIENT, TENANT, SUBSCRIPTION, 'client-secret: ${{ secrets.S }}')),
    found: [['error', 'oidc-permission-missing', USES]],
  },
  {
    name: 'a client secret, with the permission',
    yaml: one(azure(CLIENT, TENANT, SUBSCRIPTION, 'client-secret: ${{ secrets.S }}')),
    found: [],
  },
  {
    name: 'a name for the client',
    yaml: one(azure('client-id: ci-pusher', TENANT, SUBSCRIPTION)),
    found: [['error', MALFORMED, 'client-id: ci-pusher']],
  },
  {
    name: 'a variable of a shell',
    yaml: one(azure('client-id: $CLIENT', TENANT, SUBSCRIPTION)),
    found: [['error', MALFORMED, 'client-id: $CLIENT']],
  },
  {
    name: 'a resource ID for the subscription',
    yaml: one(azure(CLIENT, TENANT, `subscription-id: /subscriptions/${GUID}`)),
    found: [['error', MALFORMED, `subscription-id: /subscriptions/${GUID}`]],
  },
  {
    name: 'a tenant that is none',
    yaml: one(azure(CLIENT, 'tenant-id: contoso', SUBSCRIPTION)),
    found: [['error', 'tenant-not-found', 'tenant-id: contoso']],
  },
  {
    name: 'a GUID, a domain and the name of a subscription',
    yaml: one(azure(`client-id: ${GUID}`, 'tenant-id: contoso.onmicrosoft.com', 'subscription-id: Contoso Dev')),
    found: [],
  },
]

const docker = (action: string, ...inputs: readonly string[]): string =>
  [`- uses: ${action}`, '  with:', ...inputs.map(input => `    ${input}`)].join('\n')
const V4 = 'docker/login-action@v4'
const OLD = 'azure/docker-login@v2'
const DEPRECATED = ['warning', 'workflow-deprecated-action', `- uses: ${OLD}`] as const

const dockerLogin: FileCase[] = [
  {
    name: 'no password',
    yaml: steps(docker(V4, 'registry: contoso.azurecr.io', 'username: ${{ secrets.U }}')),
    found: [['error', MISSING, `- uses: ${V4}`]],
  },
  {
    name: 'an empty user name',
    yaml: steps(docker(V4, 'registry: ${{ vars.ACR_LOGIN_SERVER }}', 'username:', 'password: ${{ secrets.P }}')),
    found: [['error', MISSING, `- uses: ${V4}`]],
  },
  {
    name: 'a user name under another name',
    yaml: steps(docker(V4, 'registry: contoso.azurecr.io', 'user: ${{ secrets.U }}', 'password: ${{ secrets.P }}')),
    found: [['error', MISSING, `- uses: ${V4}`]],
  },
  {
    name: 'azure/docker-login without a user name',
    yaml: steps(docker(OLD, 'login-server: contoso.azurecr.io', 'password: ${{ secrets.P }}')),
    found: [['error', MISSING, `- uses: ${OLD}`], DEPRECATED],
  },
  {
    name: 'the login server under the name of another action',
    yaml: steps(
      docker(V4, 'login-server: contoso.azurecr.io', 'username: ${{ secrets.U }}', 'password: ${{ secrets.P }}'),
    ),
    found: [['error', 'registry-not-given', 'login-server: contoso.azurecr.io']],
  },
  {
    name: 'and the other way round',
    yaml: steps(
      docker(OLD, 'registry: contoso.azurecr.io', 'username: ${{ secrets.U }}', 'password: ${{ secrets.P }}'),
    ),
    found: [['error', 'registry-not-given', 'registry: contoso.azurecr.io'], DEPRECATED],
  },
  { name: 'another registry', yaml: steps(docker(V4, 'registry: public.ecr.aws')), found: [] },
  { name: 'a registry that may be another', yaml: steps(docker(V4, 'registry: ${{ vars.REG }}')), found: [] },
  { name: 'all of them', yaml: steps(login('contoso.azurecr.io')), found: [] },
  {
    name: 'names in capitals',
    yaml: steps(docker(V4, 'Registry: contoso.azurecr.io', 'UserName: ${{ secrets.U }}', 'Password: ${{ secrets.P }}')),
    found: [],
  },
]

const identity = azure('auth-type: IDENTITY', SUBSCRIPTION)
const identities: FileCase[] = [
  {
    name: 'azure/login',
    yaml: one(identity),
    found: [['error', 'managed-identity-unavailable', 'auth-type: IDENTITY']],
  },
  {
    name: 'in lower case',
    yaml: one(identity.replace('IDENTITY', 'identity')),
    found: [['error', 'managed-identity-unavailable', 'auth-type: identity']],
  },
  {
    name: 'az login',
    yaml: one(run('az login --identity')),
    found: [['error', 'managed-identity-unavailable', 'az login --identity']],
  },
  { name: 'self-hosted', yaml: one(identity).replace('ubuntu-latest', '[self-hosted, linux]'), found: [] },
  { name: 'a label that GitHub does not have', yaml: one(identity).replace('ubuntu-latest', 'aks-pool'), found: [] },
  { name: 'under a condition', yaml: one(identity.replace('- uses', '- if: vars.X\n  uses')), found: [] },
]

const other = OIDC.replace('AZURE_CLIENT_ID', 'AKS_CLIENT_ID').replace('login@v3', 'login@v3 # other')
const OTHER = '- uses: azure/login@v3 # other'
const ACR = run('az acr login -n contoso')
const REPLACED = 'workflow-identity-replaced'
const replaced: FileCase[] = [
  { name: 'one behind the other', yaml: one(OIDC, other, ACR), found: [['warning', REPLACED, OTHER]] },
  {
    name: 'with a step between that asks Azure for nothing',
    yaml: one(OIDC, '- uses: actions/checkout@v5', run('docker build -t x .'), other, ACR),
    found: [['warning', REPLACED, OTHER]],
  },
  {
    name: 'by creds',
    yaml: one(azure('creds: ${{ secrets.A }}'), azure('creds: ${{ secrets.B }}').replace('v3', 'v3 # other'), ACR),
    found: [['warning', REPLACED, OTHER]],
  },
  { name: 'used before', yaml: one(OIDC, ACR, other), found: [] },
  { name: 'used for something else', yaml: one(OIDC, run('az group list'), other, ACR), found: [] },
  { name: 'used by something that cannot be seen', yaml: one(OIDC, run('./x.sh'), other, ACR), found: [] },
  { name: 'the same identity', yaml: one(OIDC, OIDC, ACR), found: [] },
  { name: 'one of two', yaml: one(OIDC.replace('- uses', '- if: vars.X\n  uses'), other, ACR), found: [] },
  { name: 'no login to a registry', yaml: one(OIDC, other, run('az aks list')), found: [] },
]

const BUILD = run('docker build -t contoso.azurecr.io/app .')
const LATE = ['notice', 'oidc-assertion-expired', 'az acr login -n contoso'] as const
const late: FileCase[] = [
  { name: 'a build between', yaml: one(OIDC, BUILD, ACR), found: [LATE] },
  {
    name: 'a build by an action',
    yaml: one(OIDC, buildPush('app').replace('push: true', 'load: true'), ACR),
    found: [LATE],
  },
  { name: 'buildx', yaml: one(OIDC, run('docker buildx build -t a .'), ACR), found: [LATE] },
  { name: 'the login first', yaml: one(OIDC, ACR, BUILD), found: [] },
  { name: 'the build first', yaml: one(BUILD, OIDC, ACR), found: [] },
  { name: 'with a secret', yaml: one(azure('creds: ${{ secrets.A }}'), BUILD, ACR), found: [] },
  { name: 'a second sign-in', yaml: one(OIDC, BUILD, OIDC, ACR), found: [] },
]

describe.each([
  ['what azure/login demands', azureLogin],
  ['what the actions for docker demand', dockerLogin],
  ['a managed identity', identities],
  ['two sign-ins', replaced],
  ['a login long after the sign-in', late],
] as const)('%s', (_, cases) => {
  it.each(cases)('$name', expectFoundInFile)
})
