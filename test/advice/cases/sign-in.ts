import { NO_SERVICE_PRINCIPAL } from '../../../src/azure/entra/aadsts.ts'
import type { FederatedCredential } from '../../../src/azure/entra/federated-credentials.ts'
import type { FederatedOwner } from '../../../src/azure/entra/federated-fix.ts'
import { type Facts, failed, ok, skipped } from '../../../src/facts.ts'
import { APPLICATION, asIdentity, broken, healthyFacts, signedIn, TENANT, withRegistry } from '../../rules/facts.ts'
import { job, workflowOf } from '../../rules/workflow/files.ts'
import { linted } from '../../rules/written.ts'
import {
  IN_FILE,
  NO_MACHINES,
  NO_PERSONS,
  NO_SERVICE_OF_ACR,
  ONLY_A_CODE,
  ONLY_SHOWS,
  OTHER_CERTIFICATE,
  OTHER_IDENTITY,
  OTHER_JOB,
  OWN_CLOUD,
  TENANT_ADMIN,
} from '../played.ts'
import { type AdviceCase, ALWAYS, HOSTED, OWN } from './case.ts'

type SignIn = Parameters<typeof signedIn>[0]

export const NO_PERMISSIONS = "no permissions are set, or they aren't known"
const unsigned = {
  credential: skipped('credential-defective' as const),
  exchange: skipped('not-signed-in' as const),
  token: skipped('not-signed-in' as const),
}
const refusal = (code: number | undefined, text = 'what Microsoft Entra ID says') =>
  ok({
    signedIn: false as const,
    status: 401,
    error: { ...(code !== undefined && { code }), codes: [], error: 'invalid_client', text },
  })
const asRefused = (change: SignIn): Facts => asIdentity(signedIn(change), unsigned)

/** Entra refuses the identity of the step, with this code. */
const refused = (code: number | undefined, change: SignIn = {}): Facts =>
  asRefused({ signIn: refusal(code), ...change })
const planned = (change: Partial<Exclude<SignIn, undefined>['plan']>): SignIn => ({
  plan: { ...signedIn().plan, ...change },
})
const misconfigured = (problem: Extract<Facts['identity'], { kind: 'misconfigured' }>['problem']): Facts =>
  asIdentity({ kind: 'misconfigured', problem }, { ...unsigned, token: skipped('credential-defective') })
const clues = (change: object): SignIn => ({ tenants: ok({ clientIdIsTenant: false, ...change }) })

export const ALONE = 'the client secret is a value of its own'
export const IN_CREDS = 'the client secret is a field of the JSON in `creds`'
export const CREDS_PLAN = { source: 'creds', subscriptionId: '11111111-1111-1111-1111-111111111111' } as const
const OBJECT = '99999999-0000-4000-8000-000000000001'
const SUBSCRIPTION = '11111111-1111-1111-1111-111111111111'

const applications: readonly AdviceCase[] = [
  {
    id: 'sp-not-found',
    when: 'the app registration has no service principal in the tenant',
    facts: refused(NO_SERVICE_PRINCIPAL),
  },
  {
    id: 'sp-not-found',
    when: 'the client ID is an object ID whose application is known',
    facts: refused(700016, clues({ clientIdOfObject: OBJECT })),
  },
  {
    id: 'sp-not-found',
    when: "the client ID is anything else that isn't in the tenant",
    facts: refused(700016),
  },
  ...(
    [
      ['sp-secret-is-id', 7000215, { secretLooksLikeKeyId: true }],
      ['sp-secret-invalid', 7000215, {}],
      ['sp-secret-expired', 7000222, {}],
    ] as const
  ).flatMap(([id, code, plan]): AdviceCase[] => [
    { id, when: ALONE, facts: refused(code, planned(plan)) },
    { id, when: IN_CREDS, facts: refused(code, planned({ ...plan, ...CREDS_PLAN })) },
  ]),
  { id: 'sp-disabled', when: ALWAYS, healthy: asIdentity(), facts: refused(7000112) },
  {
    id: 'creds-json-invalid',
    when: ALWAYS,
    healthy: asIdentity(signedIn(planned(CREDS_PLAN))),
    facts: misconfigured({ kind: 'creds-invalid', problem: { kind: 'empty' } }),
  },
  {
    id: 'creds-overruled',
    when: ALWAYS,
    healthy: asIdentity(signedIn(planned(CREDS_PLAN))),
    facts: asIdentity(signedIn(planned({ credsOverruled: true }))),
  },
  {
    id: 'oidc-permission-missing',
    when: NO_PERMISSIONS,
    facts: misconfigured({ kind: 'no-oidc', clientId: APPLICATION }),
  },
]

const fileOf = (steps: readonly string[], head = ''): Facts =>
  linted(workflowOf([job('build', steps)], `on: push\npermissions:\n  id-token: write\n  contents: read\n${head}`), {
    ...healthyFacts(),
  })
const signInStep = (more = ''): string =>
  `- uses: azure/login@v2\n  with:\n    client-id: ${APPLICATION}\n    tenant-id: ${TENANT}\n    allow-no-subscriptions: true${more}`

const clouds: readonly AdviceCase[] = [
  {
    id: 'registry-cloud-mismatch',
    when: "Microsoft Entra ID says that the tenant or the application isn't in this cloud",
    notPlayed: OWN_CLOUD,
    facts: refused(900382),
  },
  {
    id: 'registry-cloud-mismatch',
    when: "the tenant is in the registry's cloud, and the sign-in goes to another one",
    facts: refused(90002, clues({ cloudOfTenant: 'azurecloud' })),
  },
  {
    id: 'registry-cloud-mismatch',
    when: 'the tenant and the registry are in different clouds',
    notPlayed: OTHER_IDENTITY,
    facts: refused(90002, clues({ cloudOfTenant: 'azurechinacloud' })),
  },
  {
    id: 'registry-cloud-mismatch',
    when: "DNS has the registry's name only in another cloud",
    notPlayed: OWN_CLOUD,
    facts: withRegistry({
      ...{ connection: failed(broken('dns', 'ENOTFOUND')), challenge: failed(broken('dns', 'ENOTFOUND')) },
      ...{ addresses: [], token: skipped('no-connection') },
      nearby: ok({ listed: [], otherClouds: ['contoso.azurecr.cn'] }),
    }),
  },
  {
    id: 'registry-cloud-mismatch',
    when: 'in a workflow file, azure/login signs in to another cloud than that of the registry',
    notPlayed: OWN_CLOUD,
    facts: fileOf([signInStep(), `- run: az acr login --name contoso.azurecr.cn`]),
  },
]

const tenants: readonly AdviceCase[] = [
  {
    id: 'tenant-not-found',
    when: 'the tenant ID has other characters around it',
    facts: misconfigured({ kind: 'tenant-malformed', tenantId: `"${TENANT}"`, suggestion: TENANT }),
  },
  {
    id: 'tenant-not-found',
    when: 'the client ID is the ID of a tenant',
    facts: refused(90002, clues({ clientIdIsTenant: true })),
  },
  {
    id: 'tenant-not-found',
    when: 'the tenant ID is the ID of a subscription',
    facts: refused(90002, clues({ tenantOfTenantId: OBJECT })),
  },
  { id: 'tenant-not-found', when: 'no tenant has the tenant ID, for any other reason', facts: refused(90002) },
]

const person = (runner: Facts['runner']): Facts => ({
  ...refused(700082, planned({ source: 'azure-cli', role: 'ambient', clientId: '', tenantId: '' })),
  runner,
})

const refusals: readonly AdviceCase[] = [
  {
    id: 'oidc-assertion-expired',
    when: 'Microsoft Entra ID rejects the OIDC token because it is too old',
    facts: refused(700024),
  },
  {
    id: 'oidc-assertion-expired',
    when: 'in a workflow file, `az acr login` runs after a build, and azure/login before it',
    notPlayed: IN_FILE,
    facts: fileOf([
      signInStep(),
      '- run: docker build --tag contoso.azurecr.io/app .',
      '- run: az acr login -n contoso',
    ]),
  },
  {
    id: 'oidc-claim-required',
    when: ALWAYS,
    healthy: asIdentity(signedIn(planned({ source: 'oidc' }))),
    facts: refused(7002381),
  },
  {
    id: 'conditional-access-blocked',
    when: ALWAYS,
    healthy: asIdentity(),
    notPlayed: TENANT_ADMIN,
    facts: refused(53003),
  },
  { id: 'entra-user-sign-in', when: 'the runner is GitHub-hosted', facts: person(HOSTED) },
  { id: 'entra-user-sign-in', when: 'the runner is self-hosted', notPlayed: NO_PERSONS, facts: person(OWN) },
  {
    id: 'entra-user-sign-in',
    when: "the check doesn't run in GitHub Actions",
    notPlayed: NO_PERSONS,
    facts: person({}),
  },
  {
    id: 'entra-refused',
    when: "GitHub's OIDC service rejects the request",
    notPlayed: OTHER_JOB,
    facts: asRefused({
      signIn: failed({ kind: 'refused', status: 401, code: '', text: 'HTTP 401' }),
      oidc: failed({ kind: 'refused', status: 401, code: '', text: 'HTTP 401' }),
    }),
  },
  {
    id: 'entra-refused',
    when: 'a policy of the tenant blocks workload identity federation',
    notPlayed: TENANT_ADMIN,
    facts: refused(700223),
  },
  {
    id: 'entra-refused',
    when: 'the certificate chain of the sign-in is rejected',
    notPlayed: OTHER_CERTIFICATE,
    facts: refused(7000213),
  },
  {
    id: 'entra-refused',
    when: 'the service principal of Azure Container Registry is disabled in the tenant',
    notPlayed: NO_SERVICE_OF_ACR,
    facts: refused(500014),
  },
  {
    id: 'entra-refused',
    when: 'the tenant has no service principal of Azure Container Registry',
    notPlayed: NO_SERVICE_OF_ACR,
    facts: refused(500011),
  },
  {
    id: 'entra-refused',
    when: 'the tenant has no audience for container registries',
    facts: refused(50001),
  },
  {
    id: 'entra-refused',
    when: "Microsoft Entra ID can't reach the issuer of the OIDC token",
    notPlayed: ONLY_SHOWS,
    facts: refused(50166, {
      oidc: ok({ issuer: 'https://ghes.contoso.example/_services/token', subject: 'repo:a/b', audience: 'api://x' }),
    }),
  },
  {
    id: 'entra-refused',
    when: 'Microsoft Entra ID gives any other code',
    notPlayed: ONLY_A_CODE,
    facts: refused(99999),
  },
  {
    id: 'entra-refused',
    when: 'Microsoft Entra ID gives no code, or the machine itself fails before it asks',
    notPlayed: ONLY_A_CODE,
    facts: asRefused({ signIn: failed({ kind: 'tool', text: 'the token file is not there' }) }),
  },
  {
    id: 'entra-unreachable',
    when: 'no connection to the sign-in host works',
    facts: asRefused({ signIn: failed(broken('tcp', 'ECONNREFUSED')) }),
  },
  {
    id: 'entra-unreachable',
    when: 'something else answers for the sign-in host',
    facts: asRefused({ signIn: failed({ kind: 'refused', status: 403, code: '', text: '<html>Blocked</html>' }) }),
  },
]

const PRESENTED = {
  issuer: 'https://token.actions.githubusercontent.com',
  subject: 'repo:contoso/app:ref:refs/heads/main',
  audience: 'api://AzureADTokenExchange',
}
const TAG = 'repo:contoso/app:ref:refs/tags/v2'
const ofApplication: FederatedOwner = { kind: 'application' }
const ofIdentity: FederatedOwner = {
  kind: 'managed-identity',
  resourceId: `/subscriptions/${SUBSCRIPTION}/resourceGroups/prod/providers/Microsoft.ManagedIdentity/userAssignedIdentities/ci`,
}
const credential = (subject: string, change: Partial<FederatedCredential> = {}): FederatedCredential => ({
  ...{ name: 'main', issuer: PRESENTED.issuer, subject, audiences: [PRESENTED.audience] },
  ...change,
})
const OTHER = 'repo:contoso/other:ref:refs/heads/main'

const federation = (
  owner: FederatedOwner | undefined,
  credentials: readonly FederatedCredential[] = [],
  presented: Partial<typeof PRESENTED> = {},
  code = 700213,
): Facts =>
  refused(code, {
    oidc: ok({ ...PRESENTED, ...presented }),
    federated: owner === undefined ? skipped('not-needed') : ok({ owner, credentials }),
  })
const full = Array.from({ length: 20 }, (_, count) => credential(`${OTHER}-${count}`, { name: `other-${count}` }))

const federated: readonly AdviceCase[] = (
  [
    [
      'a credential of the application or the identity matches the job',
      federation(ofApplication, [credential(PRESENTED.subject)]),
    ],
    [
      'only the audience differs, or Microsoft Entra ID names it and the usual one was not asked for',
      federation(undefined, [], { audience: 'api://Other' }, 700212),
    ],
    [
      'a credential of the application is for this job, and is misspelled',
      federation(ofApplication, [credential(PRESENTED.subject.toUpperCase())]),
    ],
    [
      'a credential of the managed identity is for this job, and is misspelled',
      federation(ofIdentity, [credential(PRESENTED.subject.toUpperCase())]),
    ],
    ['the application has 20 credentials, and none for this job', federation(ofApplication, full)],
    ['the managed identity has 20 credentials, and none for this job', federation(ofIdentity, full)],
    [
      'a credential of the application has a `*` in its subject, or the job runs for a tag',
      federation(ofApplication, [credential('repo:contoso/app:ref:refs/tags/v1')], { subject: TAG }),
    ],
    ["the job runs for a tag, and the credentials can't be read", federation(undefined, [], { subject: TAG })],
    ['the application has no credential for this job', federation(ofApplication, [credential(OTHER)])],
    ['the managed identity has no credential for this job', federation(ofIdentity, [credential(OTHER)])],
    ["the credentials can't be read", federation(undefined)],
  ] as const
).map(([when, facts]) => ({ id: 'federated-credential-mismatch', when, facts }))

const machine = (text: string, clientId = APPLICATION): Facts =>
  asRefused({
    signIn: failed({ kind: 'refused', status: 400, code: 'invalid_request', text }),
    ...planned({ source: 'managed-identity', clientId, tenantId: '' }),
  })

const machines: readonly AdviceCase[] = [
  {
    id: 'managed-identity-unavailable',
    when: "the runner is GitHub's, no identity endpoint answers, or its error isn't known",
    facts: misconfigured({ kind: 'no-managed-identity', clientId: APPLICATION }),
  },
  {
    id: 'managed-identity-unavailable',
    when: "the identity isn't assigned to the machine",
    notPlayed: NO_MACHINES,
    facts: machine('Identity not found'),
  },
  {
    id: 'managed-identity-unavailable',
    when: 'the machine has several identities, and `client-id` names none',
    facts: machine('Multiple user assigned identities exist, please specify the clientId', ''),
  },
  {
    id: 'managed-identity-unavailable',
    when: 'the machine supports its own identity only, and `client-id` names another one',
    facts: machine('managed identity can only be system assigned'),
  },
  {
    id: 'managed-identity-unavailable',
    when: 'the machine issues no tokens for container registries',
    notPlayed: NO_PERSONS,
    facts: machine('https://x is not a supported MSI token audience'),
  },
  {
    id: 'managed-identity-unavailable',
    when: "the runner's user can't read the key file of Azure Arc",
    notPlayed: NO_MACHINES,
    facts: machine('the secret file could not be read'),
  },
  {
    id: 'managed-identity-unavailable',
    when: 'something else answers for the identity endpoint',
    facts: machine('<html>Welcome</html>'),
  },
]

export const signIn: readonly AdviceCase[] = [
  ...[...applications, ...clouds, ...tenants, ...refusals, ...federated, ...machines],
]
