import type { Daemon } from '../src/docker/daemon.ts'
import { LOG_FINDING_IDS, type LogFindingId } from '../src/explain/ids.ts'
import type { Level } from '../src/findings/row.ts'
import type { FindingId, FindingValues } from '../src/findings.ts'
import { en } from '../src/texts/en/index.ts'
import type { FindingMessage } from '../src/texts/texts.ts'
import type { HeldRole } from '../src/util/note.ts'

const APPLICATION = '11111111-2222-4333-8444-555555555555'
const OBJECT = '5d9f1f0e-2c5b-4a52-9a8e-6d6f7a3b1c11'
const TENANT = '72f988bf-0000-4000-8000-2d7cd011db47'
const IN_CREDS = { secretName: 'AZURE_CREDENTIALS', creds: { subscriptionId: OBJECT } }
const FEDERATED = {
  clientId: APPLICATION,
  issuer: 'https://token.actions.githubusercontent.com',
  subject: 'repo:contoso/app:pull_request',
  audience: 'api://AzureADTokenExchange',
  graph: 'graph.microsoft.com',
  advice: { fix: { do: 'add' as const, name: 'github-contoso-app-pull-request-1a2b3c4d' } },
}
const OF_IDENTITY = {
  kind: 'managed-identity' as const,
  resourceId: '/subscriptions/s/resourceGroups/g/providers/Microsoft.ManagedIdentity/userAssignedIdentities/ci',
}
const OWNERS = [undefined, { kind: 'application' as const }, OF_IDENTITY].map(owner =>
  owner === undefined ? {} : { owner },
)
const FEDERATED_FIXES = [
  ...[{ do: 'wait', existing: 'main' } as const, { do: 'set-audience', audience: 'api://Other' } as const],
  ...[{ do: 'add', name: 'github-x-1a2b3c4d' } as const, { do: 'correct', existing: 'main', part: 'subject' } as const],
  ...[{ do: 'replace-one' } as const],
  {
    do: 'add-flexible',
    name: 'github-x-1a2b3c4d',
    expression: "claims['sub'] matches 'repo:a/b:ref:refs/tags/*'",
  } as const,
]
const MISTAKES = [
  ...(['base64', 'trailing-comma', 'missing-comma', 'single-quotes', 'curly-quotes', 'no-quotes'] as const),
  ...(['comments', 'line-break-in-value', 'escaped-quotes', 'variable', 'cut-off', 'other'] as const),
]
const SOURCES = [
  ...(['secret', 'variable', 'caller'] as const).map(from => ({ from, name: 'REGISTRY_PASSWORD' })),
  ...(['job', 'step'] as const).map(from => ({ from, of: 'login', name: 'password' })),
]
const MALFORMED = [
  ...(['certificate', 'json', 'file', 'quoted', 'masked', 'placeholder', 'variable', 'assignment'] as const),
  ...(['file-name', 'thumbprint', 'github-token', 'docker-hub-token', 'percent-encoded', 'base64'] as const),
]
const STAGING = { kind: 'other registry', name: 'contosostaging' } as const
const heldRole = (name: string, at: HeldRole['at'] = { kind: 'registry' }): HeldRole => ({
  ...{ name, at },
  ...{ throughGroup: false, isExcluded: false },
})
const EXPLAINED = {
  access: 'push' as const,
  needed: ['AcrPush'],
  fix: { do: 'assign' as const },
  assigneeObjectId: OBJECT,
  isServicePrincipal: true,
  scope: '/subscriptions/x/resourceGroups/y/providers/Microsoft.ContainerRegistry/registries/contoso',
}
const EXPLANATIONS = (
  [
    'no-role',
    'role-too-weak',
    'custom-role-insufficient',
    'other-scope',
    'wrong-mode',
    'condition',
    'deny-assignment',
    'granted',
  ] as const
).map(because => ({
  ...EXPLAINED,
  because,
  isServicePrincipal: because !== 'no-role',
  ...(because !== 'no-role' &&
    because !== 'deny-assignment' && {
      role: because === 'other-scope' ? heldRole('AcrPush', STAGING) : heldRole('AcrPull'),
    }),
  ...(because === 'deny-assignment' && { denyAssignment: 'deny-ci' }),
  needed: because === 'granted' ? ['AcrPush', 'Container Registry Repository Writer'] : ['AcrPush'],
}))
const ASSIGNMENT = {
  ...{ name: OBJECT, roleId: OBJECT, roleDefinitionId: `/x/${OBJECT}`, principalId: OBJECT, scope: EXPLAINED.scope },
  condition: { text: "(@Resource[Microsoft.ContainerRegistry/registries/repositories:name] StringEquals 'a')" },
}
const CONDITION = "(a) OR (b StringEquals 'team/app')"
const ROLE_FIXES = [
  { do: 'assign' as const, condition: CONDITION },
  { do: 'update-condition' as const, assignment: ASSIGNMENT, condition: CONDITION },
  ...[{ do: 'show-conditions' as const }, { do: 'show-deny-assignments' as const }],
  ...[{ do: 'sign-in-again' as const }, { do: 'name-another' as const }],
]
const CONDITIONED = ROLE_FIXES.map(fix => ({
  ...EXPLAINED,
  because: fix.do === 'name-another' ? ('principal-missing' as const) : ('condition' as const),
  role: { ...heldRole('Container Registry Repository Writer'), isExcluded: true },
  needed: ['Container Registry Repository Writer'],
  elsewhere: heldRole('AcrPush', STAGING),
  fix,
}))
const DOUBTS = [
  ...(['mode', 'assignments-unread', 'deny-assignments-unread', 'definition-unread', 'custom-role-wildcard'] as const),
  ...(['condition-not-evaluated', 'repository-not-named', 'deny-assignment-unclear'] as const),
].map(unknownReason => ({ ...EXPLAINED, because: 'unknown' as const, unknownReason, role: heldRole('AcrPull') }))
const EXPLAINED_ALL = [...EXPLANATIONS, ...CONDITIONED, ...DOUBTS]
const ROLE_TO_PULL: Readonly<Record<string, string>> = {
  AcrPush: 'AcrPull',
  'Container Registry Repository Writer': 'Container Registry Repository Reader',
}
/** The same, if a pull is denied. */
const PULL_EXPLAINED_ALL = EXPLAINED_ALL.map(explained => ({
  ...explained,
  access: 'pull' as const,
  needed: explained.needed.map(role => ROLE_TO_PULL[role] ?? role),
}))

/** What only logs show: with a registry that the log names, and without. */
const SEEN_IN_LOGS = [
  { host: 'contoso.azurecr.io', registryName: 'contoso', repository: 'team/app' },
  { host: '<registry-name>.azurecr.io', registryName: '<registry-name>', repository: '<repository>' },
]
const IN_LOGS = Object.fromEntries(LOG_FINDING_IDS.map(id => [id, SEEN_IN_LOGS])) as Record<
  LogFindingId,
  typeof SEEN_IN_LOGS
>
const OUTSIDE = [
  { fromHostsFile: false },
  { fromHostsFile: false, runner: 'github-hosted' as const },
  { fromHostsFile: false, runner: 'self-hosted' as const },
  { fromHostsFile: false, runner: 'self-hosted' as const, alias: 'contoso.privatelink.azurecr.io' },
  { fromHostsFile: true, runner: 'self-hosted' as const },
]
const DAEMONS: readonly Daemon[] = [
  { kind: 'rootless' },
  { kind: 'snap' },
  { kind: 'product' },
  { kind: 'system', proxiesFile: '/etc/docker/daemon.json' },
]
const UNREAD = { name: 'config.json proxies', proxy: 'http://proxy.example:3128' }
const PRIVATE = { host: 'contoso.azurecr.io', registryName: 'contoso', fromHostsFile: false }
const UNREACHABLE = { host: 'contoso.azurecr.io', addresses: ['20.61.97.128'], fromHostsFile: false }
const PROXY_FAULTS = [
  ...(['credentials', 'scheme', 'no-proxy', 'sign-in', 'status', 'name', 'certificate'] as const),
  ...(['silent', 'misread'] as const),
  ...(['tls-expected', 'plain-expected', 'unreachable', 'closed'] as const),
]
const DATA_SYMPTOMS = [
  ...(['rejected', 'page', 'firewall', 'no-name', 'resolver', 'certificate', 'status', 'proxy-lost'] as const),
  ...(['alert', 'old-tls', 'closed', 'refused', 'no-route', 'silent'] as const),
]

const CONFIG = '/home/runner/.docker/config.json'
const HELPER = { program: 'docker-credential-pass', host: 'contoso.azurecr.io' }

/** Values for each text: one of every kind that it tells apart. A new finding does not compile without them. */
export const samples: { readonly [Id in FindingId]: readonly (FindingValues[Id] & { level?: Level })[] } = {
  'docker-cli-missing': [
    { inContainer: true, platform: 'linux' },
    ...(['linux', 'darwin', 'win32'] as const).map(platform => ({ inContainer: false, platform })),
  ],
  'docker-cli-broken': [
    ...[true, false].map(inContainer => ({ cause: 'program' as const, inContainer, file: '' })),
    { cause: 'program', inContainer: false, platform: 'win32', file: '' },
    ...(['aliases', 'start', 'DOCKER_BUILDKIT', 'DOCKER_CUSTOM_HEADERS'] as const).map(cause => ({
      ...{ cause, inContainer: false, file: '/home/runner/.docker/config.json' },
    })),
  ],
  'docker-client-outdated': [
    ...[true, false].flatMap(inContainer => [
      { version: '17.12.1-ce', refusedByEngine: false, isPinned: false, inContainer },
      { version: '20.10.24', refusedByEngine: true, isPinned: false, inContainer },
    ]),
    ...(['darwin', 'win32'] as const).map(platform => ({
      ...{ version: '20.10.24', refusedByEngine: true, isPinned: false, inContainer: false, platform },
    })),
    { version: '28.2.2', refusedByEngine: true, isPinned: true, inContainer: false },
  ],
  'docker-daemon-unreachable': [
    ...(['linux', 'darwin', 'win32'] as const).map(platform => ({
      ...{ endpoint: 'default', cause: 'unreachable' as const, variables: [], inContainer: false, platform },
    })),
    ...(['unreachable', 'rejected'] as const).map(cause => ({
      ...{ endpoint: 'default', cause, variables: [], inContainer: false, lacksSystemd: true as const },
    })),
    { endpoint: 'default', cause: 'unreachable' as const, variables: [], inContainer: true },
    { endpoint: 'default', cause: 'unreachable' as const, variables: [], inContainer: true, inPod: true as const },
    { endpoint: 'tcp://127.0.0.1:2375', cause: 'unreachable' as const, variables: ['DOCKER_HOST'], inContainer: false },
    {
      endpoint: 'default',
      cause: 'client-too-new',
      variables: ['DOCKER_API_VERSION'],
      apiVersion: '1.52',
      newest: '1.41',
      inContainer: false,
    },
    { endpoint: 'default', cause: 'client-too-new', variables: [], newest: '1.41', inContainer: false },
    { endpoint: 'default', cause: 'client-too-new', variables: [], inContainer: false },
    { endpoint: 'default', cause: 'client-too-new', variables: [], apiVersion: 'latest', inContainer: false },
    { endpoint: 'context build', cause: 'context', variables: [], inContainer: false },
    { endpoint: 'context build', cause: 'context-unreadable', variables: [], inContainer: false },
    { endpoint: 'context build', cause: 'address', variables: [], inContainer: false },
    ...[['DOCKER_CUSTOM_HEADERS'], []].map(variables => ({
      ...{ endpoint: 'default', cause: 'headers' as const, variables, inContainer: false },
      file: '/home/runner/.docker/config.json',
    })),
    { endpoint: 'tcp://127.0.0.1:2376', cause: 'certificates', variables: [], inContainer: false },
    { endpoint: 'tpc://127.0.0.1:2375', cause: 'address', variables: [], inContainer: false },
    ...(['client-tls', 'daemon-tls', 'untrusted', 'rejected', 'certificates'] as const).map(cause => ({
      ...{ endpoint: 'tcp://127.0.0.1:2376', cause, variables: ['DOCKER_TLS_VERIFY'], inContainer: false },
    })),
    ...(['client-tls', 'rejected'] as const).flatMap(cause =>
      (['linux', 'win32'] as const).map(platform => ({
        ...{ endpoint: 'default', cause, variables: [], inContainer: false, platform },
      })),
    ),
    ...(['colima', 'docker-desktop', 'orbstack', 'podman', 'rancher-desktop', 'rootless'] as const).map(runtime => ({
      ...{ endpoint: 'default', cause: 'unreachable' as const, variables: [], inContainer: false, runtime },
    })),
    {
      ...{ endpoint: 'context build', cause: 'unreachable' as const, variables: [], inContainer: false },
      byContext: true as const,
    },
  ],
  'docker-socket-denied': [
    ...[true, false].map(inContainer => ({
      ...{ endpoint: 'unix:///var/run/docker.sock', isRootless: false, variables: [], inContainer, userId: 1001 },
    })),
    ...([undefined, 'darwin', 'win32'] as const).map(platform => ({
      ...{ endpoint: 'default', isRootless: false, variables: [], inContainer: false, ...(platform && { platform }) },
    })),
    {
      ...{ endpoint: 'unix:///run/user/1001/docker.sock', isRootless: true, variables: ['DOCKER_HOST'] },
      inContainer: false,
    },
    { endpoint: 'context rootless', isRootless: true, variables: [], inContainer: false },
  ],
  'docker-platform-invalid': [{ platform: 'linux/amd64,linux/arm64' }],
  'docker-config-invalid': [
    { file: '/home/runner/.docker/config.json', needed: true },
    ...([true, false] as const).map(needed => ({
      ...{ file: '/home/runner/.docker/config.json', needed, broken: [['experimental']] },
    })),
    { file: '/home/runner/.docker/config.json', needed: 'at-times', broken: [['auths', 'ghcr.io']] },
    { file: '/home/runner/.docker/config.json', needed: true, owner: 'root', userId: 1001 },
    { file: '/home/runner/.docker/config.json', needed: false, owner: '1234' },
    { file: 'DOCKER_AUTH_CONFIG', needed: false },
    ...[true, false].map(needed => ({
      ...{ file: '/home/runner/.docker/config.json/config.json', needed, folder: '/home/runner/.docker' },
    })),
  ],
  'docker-credential-helper-failed': (
    ['stores-nothing', 'no-session', 'failed', 'no-answer', 'not-started'] as const
  ).flatMap(cause => [
    { ...HELPER, file: CONFIG, cause, detected: cause === 'no-session' },
    { ...HELPER, file: CONFIG, cause, detected: false, fallsBack: true },
  ]),
  'docker-credential-helper-missing': [
    { ...HELPER, file: '/home/runner/.docker/config.json' },
    { ...HELPER, file: '/home/runner/.docker/config.json', fallsBack: true },
    { ...HELPER, file: '/home/runner/.docker/config.json', meant: 'desktop' },
    { ...HELPER, file: '/home/runner/.docker/config.json', meant: 'desktop', fallsBack: true },
    ...(['root', 'sudo', 'other'] as const).map(jqBy => ({
      ...{ ...HELPER, file: '/home/runner/.docker/config.json', jqBy },
    })),
  ],
  'docker-config-not-writable': [
    ...([true, false] as const).map(isPodman => ({
      file: '/home/runner/.docker/auth.json',
      obstacle: { kind: 'not-a-folder' as const, path: '/home/runner/.docker' },
      ...(isPodman ? { isPodman } : { folder: '/home/runner' }),
    })),
    ...(
      [
        ...(['is-folder', 'not-a-folder', 'mounted', 'other-device', 'read-only', 'other-owner'] as const),
        ...(['no-permission', 'no-space', 'broken-link', 'link-without-folder'] as const),
      ] as const
    ).map(kind => ({
      file: '/home/runner/.docker/config.json',
      obstacle: { kind, path: '/home/runner/.docker', ...(kind === 'other-owner' && { owner: 'root' }) },
    })),
  ],
  'docker-credentials-stale': [
    { host: 'contoso.azurecr.io', registryName: 'contoso', cause: 'expired', worksWithout: false },
    { host: 'contoso.azurecr.io', registryName: 'contoso', cause: 'refused', worksWithout: false },
    { host: 'contoso.azurecr.io', registryName: 'contoso', cause: 'refused', worksWithout: true },
    {
      ...{ host: 'contoso.azurecr.io', registryName: 'contoso', cause: 'refused', worksWithout: false },
      stored: { hosts: ['contoso.azurecr.io:443'], sameRegistry: 'contoso.azurecr.io:443' },
    },
    { host: 'contoso.azurecr.io', registryName: 'contoso', cause: 'white-space', worksWithout: false },
  ],

  'login-server-uppercase': [
    { given: 'Contoso.azurecr.io', host: 'contoso.azurecr.io' },
    { given: 'Contoso.azurecr.io', host: 'contoso.azurecr.io', by: 'azure/docker-login' },
    { given: 'Contoso.azurecr.io', host: 'contoso.azurecr.io', by: 'image' },
    { given: 'Contoso.azurecr.io', host: 'contoso.azurecr.io', by: 'docker login' },
  ],
  'registry-not-given': [
    { withCredentials: true, level: 'notice' },
    { withCredentials: true },
    { withCredentials: true, expression: 'secrets.ACR_REGISTRY' },
    { withCredentials: false, expression: 'vars.ACR_REGISTRY' },
    { withCredentials: false, expression: 'needs.setup.outputs.registry' },
    { input: 'registry', given: 'login-server' },
    { input: 'registry', given: 'login-server', value: 'contoso.azurecr.io' },
  ],
  'login-server-malformed': [
    ...(
      [
        { kind: 'short-name', suggestion: 'contoso.azurecr.io' },
        { kind: 'port', port: '5000' },
        { kind: 'port', port: '' },
        { kind: 'inner-white-space', suggestion: 'contoso.azurecr.io' },
        { kind: 'characters', characters: ['U+200B', '_'] },
        { kind: 'not-a-login-server', suggestion: 'contoso.azurecr.io' },
        { kind: 'not-a-login-server' },
        { kind: 'upper-case' },
        { kind: 'scheme' },
        { kind: 'path' },
        { kind: 'port-443' },
        { kind: 'edge-white-space' },
      ] as const
    ).flatMap(issue =>
      (['error', 'warning'] as const).map(level => ({ given: 'contoso', issue, host: 'contoso.azurecr.io', level })),
    ),
    { given: '$ACR', issue: { kind: 'variable', name: 'ACR' }, host: '', by: 'docker/login-action', level: 'error' },
    { given: '$ACR', issue: { kind: 'variable', name: 'ACR' }, host: '', by: 'image-of-action', level: 'error' },
    { given: '<name>.azurecr.io', issue: { kind: 'placeholder' }, host: '', by: 'azure/docker-login', level: 'error' },
    { given: '<name>', issue: { kind: 'placeholder' }, host: '', by: 'az acr login', level: 'error' },
    {
      given: 'contoso.azurecr.io',
      issue: { kind: 'name-expected' },
      host: 'contoso',
      by: 'az acr login',
      level: 'notice',
    },
    {
      given: 'contoso',
      issue: { kind: 'short-name', suggestion: 'contoso.azurecr.io' },
      host: 'contoso.azurecr.io',
      by: 'helm registry login',
      level: 'error',
    },
    { given: 'Contoso.azurecr.io', issue: { kind: 'path' }, host: 'contoso.azurecr.io', by: 'input', level: 'error' },
  ],
  'login-server-unknown-suffix': [
    { given: 'contoso.azurecr.com', suggestion: 'contoso.azurecr.io' },
    { given: 'ghcr.io' },
    { given: 'acr.contoso.com', suggestion: 'contoso.azurecr.io', isAlias: true },
  ],
  'registry-not-found': [
    { host: 'contoso.azurecr.io', registryName: 'contoso' },
    { host: 'contoso.azurecr.io', registryName: 'contoso', ignoredProxy: UNREAD },
    { host: 'contosso.azurecr.io', registryName: 'contosso', nearest: 'contoso.azurecr.io' },
  ],
  'image-name-uppercase': [
    { names: ['Team/App', 'Team/Api'] },
    { names: ['contoso.azurecr.io/Team/App:V1'], lowered: 'contoso.azurecr.io/team/app:V1' },
    { names: ['contoso.azurecr.io/${{ github.repository }}'], expression: 'github.repository', level: 'warning' },
    { names: ['contoso.azurecr.io/$GITHUB_REPOSITORY'], expression: '$GITHUB_REPOSITORY', level: 'warning' },
    {
      names: ['contoso.azurecr.io/${{ github.repository }}'],
      expression: 'github.repository',
      isInAction: true,
      level: 'warning',
    },
  ],
  'repository-name-invalid': [
    { names: ['team//app'] },
    { names: ['team//app'], instead: 'contoso.azurecr.io/team/app:1' },
    { names: ['team/app@sha256:AB'], isDigest: true },
  ],

  'credentials-missing': [
    ...[true, false].map(isUnexpanded => ({
      ...{ missing: 'both' as const, host: 'contoso.azurecr.io' },
      stored: { hosts: [], inHome: { file: '/home/runner/.docker/config.json', isUnexpanded } },
    })),
    ...(['username', 'password', 'both', 'client-id', 'tenant-id', 'client-secret', 'creds'] as const).flatMap(
      missing => [
        { missing, host: 'contoso.azurecr.io' },
        ...SOURCES.map(source => ({ missing, host: 'contoso.azurecr.io', source })),
        { missing, host: 'contoso.azurecr.io', expressions: ['secrets.ACR_USERNAME', 'vars.ACR'] },
        { missing, host: 'contoso.azurecr.io', expressions: ['secrets.ACR_PASSWORD'] },
        { missing, host: '', credsIgnored: true },
      ],
    ),
    ...(['both', 'password', 'client-id', 'tenant-id', 'subscription-id'] as const).flatMap(missing => [
      { missing, host: '', by: 'azure/login' },
      { missing, host: '', by: 'azure/login', credsIgnored: true },
      { missing, host: '', by: 'docker/login-action', isInAction: true },
    ]),
    { missing: 'both', host: 'contoso.azurecr.io', stored: { hosts: ['https://index.docker.io/v1/'] } },
    {
      ...{ missing: 'both', host: 'contoso.azurecr.io' },
      stored: { hosts: [], ignoredBy: 'docker-credential-desktop', file: CONFIG },
    },
    {
      ...{ missing: 'both', host: 'contoso.azurecr.io' },
      stored: { hosts: ['contoso.azurecr.io:443'], sameRegistry: 'contoso.azurecr.io:443' },
    },
  ],
  'secrets-unavailable': (['fork', 'dependabot'] as const).flatMap(because =>
    [[], ['REGISTRY_PASSWORD']].map(secrets => ({ because, secrets })),
  ),
  'credentials-leading-dash': [
    { which: ['password'] },
    { which: ['client-secret'], command: 'az login' },
    { which: ['password', 'client-secret'], command: 'az acr login' },
  ],
  'credentials-whitespace': [
    { which: ['username', 'password'], where: 'inner', sources: {} },
    { which: ['creds'], where: 'inner', sources: {} },
    ...SOURCES.map(password => ({ which: ['password'] as const, where: 'edge' as const, sources: { password } })),
  ],
  'creds-overruled': [{}, { ids: ['tenant-id', 'subscription-id'] }],
  'sp-not-found': [
    { userName: APPLICATION, idIn: 'username' },
    { userName: APPLICATION, idIn: 'username', knownIn: TENANT },
    { userName: APPLICATION, idIn: 'client-id', tenantId: TENANT },
    { userName: APPLICATION, idIn: 'client-id', tenantId: TENANT, noServicePrincipal: true },
    { userName: APPLICATION, idIn: 'client-id', tenantId: TENANT, isTenant: true },
    { userName: APPLICATION, idIn: 'client-id', tenantId: TENANT, isSubscription: true },
    { userName: APPLICATION, idIn: 'client-id', tenantId: TENANT, meant: TENANT },
  ],
  'credentials-malformed': [
    { input: 'client-id', form: 'no-guid' },
    { input: 'client-id', form: 'quoted', suggestion: APPLICATION },
    { input: 'client-id', form: 'swapped' },
    { input: 'client-id', form: 'resource-id' },
    { input: 'client-id', form: 'placeholder' },
    { input: 'creds', field: 'clientId', form: 'no-guid' },
    { input: 'creds', field: 'clientSecret', form: 'certificate' },
    { input: 'username', form: 'swapped' },
    { input: 'username', form: 'json' },
    { input: 'subscription-id', form: 'resource-id' },
    ...SOURCES.map(source => ({ input: 'password' as const, form: 'quoted' as const, source })),
    ...(['password', 'client-secret'] as const).flatMap(input =>
      MALFORMED.map(form => ({ input, form, registryName: 'contoso' })),
    ),
  ],
  'username-unknown': (['admin', 'person', 'application', 'token'] as const).flatMap(meant =>
    [true, false].map(adminDisabled => ({ userName: 'contosoacr', registryName: 'contoso', meant, adminDisabled })),
  ),
  'sp-secret-is-id': [{ userName: '11111111-2222-4333-8444-555555555555' }, { userName: APPLICATION, ...IN_CREDS }],
  'token-username-mismatch': [{ userName: 'contoso' }],
  'token-username-unexpected': [{ registryName: 'contoso' }],
  'token-wrong-registry': [{ audience: 'fabrikam.azurecr.io', service: 'contoso.azurecr.io', registryName: 'contoso' }],
  'token-wrong-kind': [{ registryName: 'contoso' }],
  'scoped-token-invalid': [
    { userName: 'ci-token', registryName: 'contoso' },
    { userName: 'ci-token', registryName: 'contoso', unusedPassword: 'password1' },
  ],
  'anonymous-pull-disabled': [
    { host: 'contoso.azurecr.io' },
    { host: 'contoso.azurecr.io', stored: { hosts: ['fabrikam.azurecr.io'] } },
    {
      host: 'contoso.azurecr.io',
      stored: { hosts: ['contoso.azurecr.io:443'], sameRegistry: 'contoso.azurecr.io:443' },
    },
  ],
  'credentials-rejected': (
    ['acr-token', 'service-principal', 'admin', 'scoped-token', 'identity-token', 'entra'] as const
  ).flatMap(kind =>
    [
      { tooLong: true, signedIn: false, access: 'push' as const },
      { tooLong: false, signedIn: false, access: 'push' as const, assignee: APPLICATION },
      { tooLong: false, signedIn: true, access: 'pull' as const },
      { tooLong: false, signedIn: false, access: 'push' as const, reported: 'wrong-secret' as const },
      { tooLong: false, signedIn: true, access: 'push' as const, reported: 'wrong-audience' as const },
      { tooLong: false, signedIn: true, access: 'push' as const, tenantId: APPLICATION, registryTenantId: TENANT },
      {
        tooLong: false,
        signedIn: true,
        access: 'push' as const,
        denialExplanation: { ...EXPLAINED, because: 'granted' as const },
      },
    ].map(more => ({ kind, userName: 'contoso', registryName: 'contoso', ...more })),
  ),

  'creds-json-invalid': (
    [
      { kind: 'empty' },
      { kind: 'too-long' },
      ...MISTAKES.map(mistake => ({ kind: 'not-json', mistake }) as const),
      ...(['array', 'string', 'json-in-a-string', 'other'] as const).map(
        found => ({ kind: 'not-an-object', found }) as const,
      ),
      {
        kind: 'fields-missing',
        fields: [
          { field: 'clientId', empty: false, insteadOf: 'appId' },
          { field: 'clientSecret', empty: true },
          { field: 'tenantId', empty: false },
        ],
      },
      { kind: 'field-wrong-type', field: 'tenantId', found: 'number' },
    ] as const
  ).map(problem => ({ problem })),
  'oidc-permission-missing': [
    {},
    { selfHosted: true },
    ...[true, false].flatMap(isSet => [
      { job: 'build', isSet },
      { job: 'build', isSet, called: './.github/workflows/build.yml' },
    ]),
    { job: 'build', isSet: true, isList: true },
  ],
  'sp-secret-invalid': [{ clientId: APPLICATION }, { clientId: APPLICATION, ...IN_CREDS }],
  'sp-secret-expired': [{ clientId: APPLICATION }, { clientId: APPLICATION, ...IN_CREDS }],
  'sp-disabled': [{ clientId: APPLICATION }],
  'tenant-not-found': [
    { tenantId: TENANT, malformed: false },
    { tenantId: TENANT, malformed: false, instead: { is: 'client-id', clientId: APPLICATION } },
    { tenantId: TENANT, malformed: false, instead: { is: 'subscription-id', tenantId: APPLICATION } },
    ...[TENANT, ''].map(tenantId => ({ tenantId, malformed: true })),
    { tenantId: `"${TENANT}"`, malformed: true, suggestion: TENANT },
  ],
  'registry-cloud-mismatch': [
    { cloud: 'azurecloud' },
    { cloud: 'elsewhere' },
    { cloud: 'azureusgovernment', tenantCloud: 'azurecloud', registryCloud: 'azurecloud' },
    { cloud: 'azureusgovernment', tenantCloud: 'azurecloud', registryCloud: 'azureusgovernment' },
    { cloud: 'azureusgovernment', tenantCloud: 'azurecloud' },
    { cloud: 'azurechinacloud', missingHost: 'contoso.azurecr.io', existingHost: 'contoso.azurecr.cn' },
    { cloud: 'AzureCloud', given: 'contoso.azurecr.cn', environment: 'AzureChinaCloud' },
  ],
  'federated-credential-mismatch': [
    FEDERATED,
    ...(['issuer', 'subject', 'audience'] as const).map(part => ({ ...FEDERATED, part })),
    ...FEDERATED_FIXES.flatMap(fix => OWNERS.map(owner => ({ ...FEDERATED, ...owner, advice: { fix } }))),
    ...(['literal-wildcard', 'subject-per-tag', 'called-workflow', 'immutable-form', 'other-issuer'] as const).flatMap(
      because =>
        FEDERATED_FIXES.flatMap(fix =>
          OWNERS.map(owner => ({ ...FEDERATED, ...owner, advice: { fix, because, about: 'main' } })),
        ),
    ),
    { ...FEDERATED, nearest: { name: 'main', subject: 'repo:contoso/app:ref:refs/heads/main' } },
  ],
  'oidc-assertion-expired': [{}, { line: 12 }],
  'oidc-claim-required': [
    { claim: 'enterprise', accepted: ['contoso', 'fabrikam'] },
    { claim: '', accepted: [] },
  ],
  'conditional-access-blocked': [{ clientId: APPLICATION }, { clientId: '' }],
  'entra-user-sign-in': (['github-hosted', 'self-hosted', 'elsewhere'] as const).map(on => ({ on })),
  'entra-refused': [
    { clientId: APPLICATION, code: 90019, by: 'entra' },
    ...(['entra', 'github', 'machine'] as const).map(by => ({ clientId: APPLICATION, code: undefined, by })),
    ...(
      [
        ...(['federation-blocked', 'certificate-chain', 'audience-missing'] as const),
        ...(['audience-disabled', 'audience-unregistered', 'issuer-unreachable'] as const),
      ] as const
    ).map(cause => ({
      ...{ clientId: APPLICATION, code: 700223, by: 'entra' as const, cause },
    })),
  ],
  'entra-unreachable': [
    ...(['dns', 'proxy', 'tcp', 'tls', 'http'] as const).map(at => ({ cloud: 'azurechinacloud', answered: false, at })),
    { cloud: 'elsewhere', answered: false, at: 'tcp' },
    { cloud: 'azurecloud', answered: true, at: 'http' },
  ],
  'managed-identity-unavailable': (
    [
      ...(['github-hosted', 'not-assigned', 'none-assigned', 'several', 'not-selectable', 'audience'] as const),
      ...(['key-unreadable', 'no-endpoint', 'page', 'other'] as const),
    ] as const
  ).map(cause => ({ cause, clientId: APPLICATION })),

  'push-denied': denials('push'),
  'pull-denied': denials('pull'),
  'scoped-token-denied': (['pull', 'push'] as const).flatMap(access =>
    denials(access)
      .filter(({ kind }) => kind === 'scoped-token')
      .flatMap(denied => [
        { ...denied, access },
        { ...denied, access, systemMap: '_repositories_pull' },
      ]),
  ),
  'role-abac-mismatch': [
    ...denials('push').filter(({ kind }) => kind === 'entra'),
    ...denials('pull').filter(({ kind }) => kind === 'entra'),
    ...denials('push').map(denied => ({ ...denied, mode: 'AbacRepositoryPermissions' as const })),
  ],
  'role-propagation-pending': [{ role: 'AcrPush', host: 'contoso.azurecr.io', minutes: 3 }],
  'role-abac-readiness': [
    {
      host: 'contoso.azurecr.io',
      assigneeObjectId: OBJECT,
      scope: '/subscriptions/x/resourceGroups/y/providers/Microsoft.ContainerRegistry/registries/contoso',
      isServicePrincipal: true,
      roles: [{ role: 'AcrPush', needed: ['Container Registry Repository Writer'] }],
    },
  ],
  'arm-audience-disabled': [{ host: 'contoso.azurecr.io', registryName: 'contoso' }],
  'arm-access-missing': ['', OBJECT].map(assignee => ({
    host: 'contoso.azurecr.io',
    assignee,
    registryName: 'contoso',
  })),
  'principal-id-wrong-kind': [{ clientId: APPLICATION, objectId: OBJECT }],
  'principal-unverified': [
    ...(['principal', 'cluster'] as const).map(kind => ({ name: OBJECT, kind })),
    { name: 'build', kind: 'cluster' as const, resourceGroup: 'prod' },
  ],
  'principal-pull-denied': PULL_EXPLAINED_ALL.map(denialExplanation => ({
    name: OBJECT,
    host: 'contoso.azurecr.io',
    denialExplanation,
  })),
  'aks-pull-denied': PULL_EXPLAINED_ALL.map(denialExplanation => ({
    name: 'build',
    host: 'contoso.azurecr.io',
    denialExplanation,
  })),
  'repository-not-named': [{ host: 'contoso.azurecr.io' }],

  'sp-secret-expiring': [true, false].map(ambiguous => ({
    ...{ clientId: APPLICATION, name: 'ci', endsOn: '2026-11-24T12:00:00Z' },
    ...{ days: ambiguous ? 1 : 3, ambiguous },
  })),
  'sp-certificate-expiring': [{ clientId: APPLICATION, endsOn: '2026-11-24T12:00:00Z', days: 3 }],
  'graph-access-missing': [{ clientId: APPLICATION }],
  'scoped-token-disabled': [{ userName: 'ci-token', registryName: 'contoso' }],
  'scoped-token-password-expired': [{ userName: 'ci-token', registryName: 'contoso', endsOn: '2026-11-20T12:00:00Z' }],
  'scoped-token-password-expiring': [
    { userName: 'ci-token', registryName: 'contoso', endsOn: '2026-11-24T12:00:00Z', days: 3 },
  ],
  'admin-user-disabled': (['arm', 'registry'] as const).map(reported => ({ registryName: 'contoso', reported })),
  'admin-password-invalid': [{ registryName: 'contoso' }],
  'public-access-disabled': OUTSIDE.map(outside => ({
    ...{ host: 'contoso.azurecr.io', registryName: 'contoso' },
    ...outside,
  })),
  'registry-provisioning-failed': [true, false].map(works => ({
    ...{ host: 'contoso.azurecr.io', registryName: 'contoso', state: 'Failed' },
    works,
  })),
  'engine-proxy-mismatch': [
    { runner: 'http://proxy.example:3128', reached: true },
    { runner: 'http://proxy.example:3128', reached: false },
    { engine: 'http://proxy.example:3128', reached: true },
    { runner: 'http://one.example:3128', engine: 'http://other.example:3128', reached: true },
    ...DAEMONS.map(daemon => ({ runner: 'http://proxy.example:3128', reached: true, daemon })),
  ].map(values => ({ host: 'contoso.azurecr.io', ...values })),
  'builder-proxy-mismatch': [{ runner: 'http://proxy.example:3128' }, { builder: 'http://proxy.example:3128' }].map(
    values => ({ host: 'contoso.azurecr.io', name: 'builder-1', ...values }),
  ),
  'token-expired': [{ expiredAt: '2026-11-21T12:00:00Z', registryName: 'contoso' }],
  'token-expiring': [{ expiresAt: '2026-11-21T12:00:00Z', minutesLeft: 4, registryName: 'contoso' }],

  'dns-failed': [
    { host: 'contoso.azurecr.io', alias: 'contoso.privatelink.azurecr.io' },
    { host: 'contoso.azurecr.io' },
    { host: 'contoso.azurecr.io', ignoredProxy: { ...UNREAD, name: 'ALL_PROXY' } },
    { host: 'contoso.azurecr.io', ignoredProxy: { ...UNREAD, name: 'HTTPS_PROXY' } },
  ],
  'private-endpoint-unreachable': [
    { ...PRIVATE, address: '10.0.0.5' },
    { ...PRIVATE, address: '10.0.0.5', alias: 'contoso.privatelink.azurecr.io' },
    { ...PRIVATE, address: '10.0.0.5', fromHostsFile: true },
    { ...PRIVATE, alias: 'contoso.privatelink.azurecr.io' },
  ],
  'registry-unreachable': [
    ...(['refused', 'no-route', 'silent', 'closed'] as const).map(symptom => ({
      ...{ ...UNREACHABLE, stage: 'tcp' as const, symptom },
    })),
    { ...UNREACHABLE, stage: 'tcp', symptom: 'silent', fromHostsFile: true },
    { ...UNREACHABLE, stage: 'tcp', symptom: 'refused', addresses: ['0.0.0.0'], unusable: 'nobodys' },
    { ...UNREACHABLE, stage: 'tcp', symptom: 'no-route', addresses: ['2001:db8::7'], unusable: 'ipv6' },
    { ...UNREACHABLE, stage: 'tcp', symptom: 'silent', ignoredProxy: UNREAD },
    { ...UNREACHABLE, stage: 'proxy', symptom: 'status', proxy: 'http://proxy.example:3128', addresses: [] },
    ...(['alert', 'old-tls', 'no-agreement', 'certificate-required', 'silent', 'closed'] as const).map(symptom => ({
      ...UNREACHABLE,
      stage: 'tls' as const,
      symptom,
    })),
    ...(['challenge', 'exchange', 'token', 'manifest'] as const).flatMap(stage =>
      (['silent', 'closed'] as const).map(symptom => ({ ...UNREACHABLE, stage, symptom })),
    ),
  ],
  'proxy-refused': PROXY_FAULTS.flatMap(fault =>
    [true, false].map(engine => ({
      ...{ host: 'contoso.azurecr.io', proxy: 'http://proxy.example:3128', fault, schemes: ['ntlm', 'negotiate'] },
      ...{ variable: engine ? 'HTTPS_PROXY' : 'https_proxy', engine },
    })),
  ),
  'tls-untrusted': [
    { ...{ host: 'contoso.azurecr.io', cause: 'chain', fromHostsFile: false }, engineElsewhere: false, insecure: true },
    ...(['chain', 'dates', 'authority-dates', 'name', 'common-name', 'other'] as const).flatMap(cause => [
      { host: 'contoso.azurecr.io', cause, fromHostsFile: false, engineElsewhere: false },
      {
        ...{ host: 'contoso.azurecr.io', cause, fromHostsFile: false, engineElsewhere: false },
        daemon: { kind: 'rootless' as const },
      },
      { host: 'contoso.azurecr.io', cause, fromHostsFile: true, engineElsewhere: false },
      { host: 'acr.contoso.com', cause, fromHostsFile: false, aliasOf: 'contoso.azurecr.io', engineElsewhere: false },
      {
        ...{ host: 'contoso.azurecr.io', cause, issuer: 'Contoso Inspection CA', fromHostsFile: false },
        engineElsewhere: cause === 'chain',
      },
    ]),
  ],
  'firewall-denied': OUTSIDE.flatMap(outside => [
    { host: 'contoso.azurecr.io', registryName: 'contoso', ...outside },
    { host: 'contoso.azurecr.io', registryName: 'contoso', address: '203.0.113.7', ...outside },
    {
      ...{ host: 'contoso.azurecr.io', registryName: 'contoso', address: '203.0.113.7', ...outside },
      partly: true,
    },
    {
      ...{ host: 'contoso.azurecr.io', registryName: 'contoso', address: '2001:db8::7', ...outside },
      beyondRules: 'ipv6' as const,
    },
    {
      ...{ host: 'contoso.azurecr.io', registryName: 'contoso', address: '10.1.0.4', ...outside },
      beyondRules: 'private' as const,
    },
  ]),
  'registry-disabled': [{ host: 'contoso.azurecr.io', registryName: 'contoso' }],
  'registry-throttled': [
    { host: 'contoso.azurecr.io' },
    { host: 'contoso.azurecr.io', retryAfter: '30' },
    { host: 'contoso.azurecr.io', retryAfter: 'Sat, 21 Nov 2026 12:00:00 GMT' },
  ],
  'registry-unavailable': [{ host: 'contoso.azurecr.io', status: 503 }],
  'encryption-key-unreachable': [{ host: 'contoso.azurecr.io', registryName: 'contoso' }],
  'not-a-registry': [
    ...(['tls', 'challenge', 'exchange', 'token', 'manifest'] as const).map(stage => ({ stage })),
    ...[{}, { length: 6200 }].map(tooLarge => ({ stage: 'token' as const, tooLarge })),
  ].map(values => ({ host: 'contoso.azurecr.io', registryName: 'contoso', ...values })),
  'image-not-found': [
    ...(['repository', 'tag', 'digest'] as const).map(missing => ({
      host: 'contoso.azurecr.io',
      registryName: 'contoso',
      images: [
        {
          repository: 'team/app',
          reference: missing === 'digest' ? `sha256:${'a1'.repeat(32)}` : '1.2.4',
          missing,
          nearest: [],
        },
      ],
    })),
    {
      host: 'contoso.azurecr.io',
      registryName: 'contoso',
      images: ['app', 'api'].map(name => ({
        repository: `team/${name}`,
        reference: '1.2.4',
        missing: 'tag' as const,
        nearest: ['1.2.3', '1.2'],
      })),
    },
    {
      ...{ host: 'contoso.azurecr.io', registryName: 'contoso' },
      images: [{ repository: 'docker.io/library/redis', reference: '7', missing: 'repository', nearest: [] }],
    },
    {
      ...{ host: 'contoso.azurecr.io', registryName: 'contoso', quarantine: true },
      images: [{ repository: 'team/app', reference: '1.2.4', missing: 'tag', nearest: [] }],
    },
    {
      ...{ host: 'contoso.azurecr.io', registryName: 'contoso' },
      images: [{ repository: 'team/app', reference: '1.2.4', missing: 'child', nearest: [], architecture: 'amd64' }],
    },
  ],
  'image-incompatible': [
    {
      ...{ host: 'contoso.azurecr.io', registryName: 'contoso', repository: 'team/app', reference: '1.2.3' },
      ...{ cause: 'platform', platform: 'linux/amd64', platforms: ['linux/arm64', 'linux/arm/v7'], level: 'warning' },
    },
    {
      ...{ host: 'contoso.azurecr.io', registryName: 'contoso', repository: 'charts/app', reference: '1.2.3' },
      ...{ cause: 'artifact', platforms: [], type: 'application/vnd.cncf.helm.config.v1+json', level: 'notice' },
    },
    ...(['artifact', 'schema-1'] as const).map(cause => ({
      ...{ host: 'contoso.azurecr.io', registryName: 'contoso', repository: 'team/app', cause, platforms: [] },
      ...{
        reference: `sha256:${'0a'.repeat(32)}`,
        level: cause === 'artifact' ? ('notice' as const) : ('warning' as const),
      },
    })),
  ],
  'image-rejected': [
    ...(['quarantined', 'disallowed', 'other'] as const).map(cause => ({
      ...{ registryName: 'contoso', repository: 'team/app', reference: '1.2.3', cause },
    })),
    { registryName: 'contoso', repository: 'team/app', reference: `sha256:${'0a'.repeat(32)}`, cause: 'other' },
  ],
  'cache-rule-upstream-failed': [
    ...(['denied', 'failed'] as const).map(cause => ({
      ...{ host: 'contoso.azurecr.io', registryName: 'contoso', repository: 'hub/redis', cause, rule: 'hub' },
    })),
    { host: 'contoso.azurecr.io', registryName: 'contoso', repository: 'team/app', cause: 'credentials' },
    { host: 'contoso.azurecr.io', registryName: 'contoso', repository: 'hub/redis', cause: 'throttled', rule: 'hub' },
  ],
  'data-endpoint-unreachable': [
    ...DATA_SYMPTOMS.flatMap(symptom =>
      [true, false].map(fromStorage => ({
        ...{ host: 'contoso.azurecr.io', registryName: 'contoso', symptom, fromStorage },
        dataHosts: [fromStorage ? 'weumanaged42.blob.core.windows.net' : 'contoso.westeurope.data.azurecr.io'],
        ...(symptom === 'status' && { proxy: 'http://proxy.example:3128' }),
        ...(symptom === 'firewall' && { address: '203.0.113.7' }),
      })),
    ),
    {
      ...{ host: 'contoso.azurecr.io', registryName: 'contoso', symptom: 'silent', fromStorage: false },
      ...{ dataHosts: ['contoso.westeurope.data.azurecr.io'], fromHostsFile: true },
    },
    ...(['proxied', 'public'] as const).map(unlike => ({
      ...{
        host: 'contoso.azurecr.io',
        registryName: 'contoso',
        symptom: 'silent' as const,
        fromStorage: false,
        unlike,
      },
      dataHosts: ['contoso.westeurope.data.azurecr.io'],
    })),
  ],
  'challenge-untrusted': [{ host: 'contoso.azurecr.io', realm: 'https://evil.example/' }],

  'workflow-unreadable': (
    ['not-yaml', 'not-text', 'too-large', 'too-complex', 'not-a-workflow', 'unreadable', 'outside'] as const
  ).map(problem => ({ file: '.github/workflows/ci.yml', problem })),
  'workflow-login-order': [
    ...(['later', 'lost'] as const).map(cause => ({
      cause,
      image: 'contoso.azurecr.io/app:1',
      host: 'contoso.azurecr.io',
      operation: 'push' as const,
      by: 'az acr login' as const,
      line: 20,
    })),
    ...[{ signInLine: 12 }, { isSameStep: true }].map(more => ({
      cause: 'later' as const,
      image: 'contoso.azurecr.io/app:1',
      host: 'contoso.azurecr.io',
      operation: 'pull' as const,
      by: 'az acr login' as const,
      line: 20,
      ...more,
    })),
    { cause: 'before-sign-in', image: '', host: '', operation: 'push', by: 'az acr login', line: 12 },
  ],
  'workflow-login-job': [
    ...[
      {},
      { like: { userName: 'ci', password: '${{ secrets.PASSWORD }}' } },
      { az: { line: 12 } },
      { az: { line: 12, signInLine: 8 } },
      { isInAction: true },
    ].map(how => ({
      image: '${{ vars.ACR }}/app:1',
      host: '${{ vars.ACR }}',
      operation: 'pull' as const,
      job: 'deploy',
      loginJob: 'build',
      ...how,
    })),
  ],
  'workflow-registry-mismatch': [
    { image: 'contoso.azurecr.io/app:1', host: 'contoso.azurecr.io', loggedIn: ['fabrikam.azurecr.io', 'ghcr.io'] },
    {
      image: 'contoso.azurecr.io/app:1',
      host: 'contoso.azurecr.io',
      loggedIn: ['fabrikam.azurecr.io', 'ghcr.io'],
      isAlsoUsed: true,
    },
  ],
  'workflow-image-host-missing': [
    { image: 'app:1', host: 'contoso.azurecr.io' },
    { image: 'app:1', host: 'contoso.azurecr.io', isBuild: true },
    { image: 'contoso/app', host: 'contoso.azurecr.io', tool: 'podman', named: 'contoso.azurecr.io/app' },
  ],
  'workflow-login-missing': [
    ...(['never', 'azure-login'] as const).map(cause => ({
      cause,
      image: 'contoso.azurecr.io/app:1',
      host: 'contoso.azurecr.io',
      operation: 'push' as const,
      job: 'build',
    })),
    {
      cause: 'never' as const,
      image: 'contoso.azurecr.io/app:1',
      host: 'contoso.azurecr.io',
      operation: 'push' as const,
      job: 'build',
      isCalled: true,
    },
    ...(['container', 'service'] as const).map(cause => ({
      cause,
      image: '${{ vars.ACR }}/tools:1',
      host: '${{ vars.ACR }}',
      operation: 'pull' as const,
      job: 'build',
    })),
  ],
  'workflow-docker-config-mismatch': [
    ...(['sudo-push', 'sudo-login', 'folder', 'container'] as const).map(cause => ({ cause })),
    { cause: 'folder' as const, folder: '/tmp/docker', isExported: false },
    { cause: 'folder' as const, folder: '/tmp/docker', isExported: true },
  ].map(each => ({
    ...each,
    image: 'contoso.azurecr.io/app:1',
    host: 'contoso.azurecr.io',
    operation: 'push' as const,
    command: 'docker push',
    by: 'docker login' as const,
    line: 12,
  })),
  'workflow-docker-missing': [
    { by: 'docker push', container: 'node:24', job: 'build' },
    { by: 'docker push', container: 'node:24', job: 'build', isHosted: true },
  ],
  'workflow-output-masked': [
    { output: 'image', job: 'build', reader: 'deploy', secret: 'acr_login_server', isImage: true },
    { output: 'password', job: 'build', reader: 'deploy', secret: 'acr_password', isImage: false },
    { output: 'token', job: 'build', reader: 'deploy', secret: undefined, isImage: false },
    ...[
      { masked: 'token' as const, registry: 'contoso' },
      { masked: 'token' as const, registry: 'contoso', signInLine: 8 },
      { masked: 'name' as const },
      { masked: 'other' as const },
    ].map(by => ({ output: 'token', job: 'build', reader: 'deploy', secret: undefined, isImage: false, ...by })),
  ],
  'workflow-name-undeclared': [
    ...(['env', 'inputs', 'matrix', 'steps'] as const).flatMap(cause =>
      [true, false].map(isLogin => ({ cause, name: `${cause}.registry`, isLogin, job: 'build' })),
    ),
    ...[true, false].flatMap(isLogin => [
      { cause: 'no-inputs' as const, name: 'inputs.registry', isLogin, job: 'build' },
      { cause: 'no-job' as const, name: 'needs.build.outputs.image', isLogin, job: 'deploy' },
      { cause: 'needs' as const, name: 'needs.build.outputs.image', isLogin, job: 'deploy', needs: ['test'] },
      ...[
        { dispatch: true, call: true, others: true },
        { dispatch: false, call: true, others: false },
      ].map(events => ({ cause: 'inputs' as const, name: 'inputs.registry', isLogin, job: 'build', events })),
    ]),
    { cause: 'action-inputs' as const, name: 'inputs.registery', isLogin: true, job: 'build' },
    { cause: 'action-inputs' as const, name: 'inputs.registery', isLogin: false, job: 'build' },
    ...(['needs', 'output'] as const).map(cause => ({
      cause,
      name: 'needs.build.outputs.image',
      isLogin: false,
      job: 'deploy',
    })),
  ],
  'workflow-invalid': [
    { cause: 'context', context: 'secrets', key: 'jobs.<job_id>.if', text: "secrets.ACR_PASSWORD != ''" },
    { cause: 'context', context: 'secrets', key: 'steps.if', text: "secrets.ACR_PASSWORD != ''" },
    { cause: 'context', context: 'env', key: 'jobs.<job_id>.container.image', text: 'env.REGISTRY' },
    { cause: 'context', context: 'secrets', key: 'jobs.<job_id>.container.image', text: 'secrets.REGISTRY' },
    { cause: 'context', context: 'secrets', key: 'jobs.<job_id>.with', text: 'secrets.ACR_PASSWORD' },
    { cause: 'context', context: 'secrets', key: 'steps.with', text: 'secrets.ACR_PASSWORD', isInAction: true },
    { cause: 'context', context: 'needs', key: 'steps.with', text: 'needs.build.outputs.image', isInAction: true },
    { cause: 'context', context: 'steps', key: 'jobs.<job_id>.env', text: 'steps.meta.outputs.tags' },
    { cause: 'context', context: 'matrix', key: 'jobs.<job_id>.if', text: "matrix.os == 'linux'" },
    { cause: 'context', context: 'steps', key: 'jobs.<job_id>.container.image', text: 'steps.meta.outputs.tags' },
    { cause: 'syntax', text: 'secrets.ACR_PASSWORD != ""', corrected: "secrets.ACR_PASSWORD != ''" },
    { cause: 'syntax', text: 'secrets.ACR_PASSWORD = 1' },
    { cause: 'not-closed' },
    ...(['workflow', 'action'] as const).map(of => ({
      cause: 'input-missing' as const,
      of,
      input: 'registry',
      uses: './.github/workflows/build.yml',
    })),
    { cause: 'input-unknown', input: 'regsitry', uses: './.github/workflows/build.yml' },
  ],
  'workflow-password-argument': [
    ...(
      [
        ['bash', '$TOKEN'],
        ['powershell', '$token'],
        ['powershell', '$env:TOKEN'],
        ['powershell', '${{ secrets.PASSWORD }}'],
        ['sh', '${{ secrets.PASSWORD }}'],
        ['bash', ''],
      ] as const
    ).map(([shell, password]) => ({
      by: 'docker login' as const,
      registry: 'contoso.azurecr.io',
      userName: '${{ secrets.USER }}',
      password,
      shell,
    })),
    { by: 'docker login', registry: '', userName: '', password: '', shell: 'other' },
    { by: 'docker login', registry: '', userName: '', password: '', shell: 'bash', isWholeRun: true },
    {
      by: 'az acr login',
      registry: 'contoso.azurecr.io',
      userName: 'ci',
      password: '',
      shell: 'bash',
      isInAction: true,
    },
    { by: 'regctl registry login', registry: 'contoso.azurecr.io', userName: 'ci', password: '', shell: 'powershell' },
  ],
  'workflow-hardcoded-credential': (['password', 'creds', 'client-secret'] as const).flatMap(what => [
    { what },
    { what, key: what },
    { what, key: what, isInAction: true },
  ]),
  'workflow-identity-replaced': [
    { line: 10, loginLine: 24 },
    { line: 10, loginLine: 24, registry: 'contoso', isInAction: true },
  ],
  'workflow-admin-user': [
    { cause: 'az acr credential show', name: '' },
    { cause: 'az acr update --admin-enabled', name: '' },
    { cause: 'user-name', name: 'contoso' },
    { cause: 'user-name', name: 'contoso', host: 'contoso.azurecr.io', hasToken: true },
    { cause: 'az acr credential show', name: '', host: 'contoso.azurecr.io', isSignedIn: true },
    { cause: 'user-name', name: 'contoso', isInAction: true },
    { cause: 'secret-name', name: '${{ secrets.ACR_ADMIN }}' },
  ],
  'workflow-deprecated-action': [
    { action: 'azure/login', ref: 'v1', cause: 'runtime', inputs: undefined },
    { action: 'docker/login-action', ref: 'v2.1.0', cause: 'runtime', inputs: undefined },
    {
      action: 'azure/docker-login',
      ref: 'v2',
      cause: 'superseded',
      inputs: { registry: 'contoso.azurecr.io', userName: '${{ secrets.USER }}', password: '${{ secrets.PASSWORD }}' },
    },
  ],
  'workflow-docker-in-azure-cli': [
    { by: 'az acr login', argument: 'contoso' },
    { by: 'az acr login', argument: '' },
    { by: 'docker push', argument: 'contoso.azurecr.io/app:1' },
    { by: 'docker build', argument: 'contoso.azurecr.io/app:1', isInAction: true },
  ],
  'workflow-secrets-not-passed': [
    { uses: './.github/workflows/build.yml', secrets: ['acr_password'], passesSome: true },
    { uses: './.github/workflows/build.yml', secrets: ['acr_username', 'acr_password'], passesSome: false },
  ],
  'workflow-fork-secrets': [
    { job: 'build', secrets: ['acr_username', 'acr_password'], isOidc: false },
    { job: 'build', secrets: ['azure_client_id'], isOidc: true },
    { job: 'build', secrets: [], isOidc: false },
    { job: 'build', secrets: ['ACR_LOGIN_SERVER'], isOidc: false, isImage: true },
    { job: 'build', secrets: ['ACR_LOGIN_SERVER'], isOidc: false, isImage: true, isVariable: true },
    { job: 'build', secrets: ['ACR_PASSWORD'], isOidc: false, condition: 'always()' },
  ],

  ...IN_LOGS,

  'job-logs-unavailable': [
    { because: 'denied', name: '', code: 'HTTP 403' },
    { because: 'denied', name: 'build', code: 'HTTP 403' },
    { because: 'no-run', name: '', code: '' },
    { because: 'own-job', name: 'build', code: '' },
    { because: 'not-there', name: 'build', code: 'HTTP 410' },
    { because: 'unreachable', name: 'build', code: 'ECONNRESET' },
    { because: 'unreachable', name: '', code: 'HTTP 503' },
    { because: 'too-many', name: 'build (3)', code: '12' },
    { because: 'file', name: 'push.log', code: 'ENOENT' },
  ],
  'log-cause-unknown': (['many-causes', 'no-text-known', 'empty'] as const).map(because => ({ because })),
  'log-analytics-access-missing': [
    { workspaceId: TENANT, assignee: '', isSignedIn: false },
    { workspaceId: TENANT, assignee: '', isSignedIn: true },
    { workspaceId: TENANT, assignee: OBJECT, isSignedIn: true },
  ],
  'log-analytics-unavailable': (
    [
      ['not-found', 'HTTP 404'],
      ['throttled', 'HTTP 429'],
      ['unreachable', 'HTTP 503'],
      ['unreachable', ''],
    ] as const
  ).map(([because, code]) => ({ workspaceId: TENANT, because, code })),
  'registry-events-not-collected': (['no-setting', 'other-workspace', 'no-table'] as const).flatMap(because =>
    [{}, { scope: EXPLAINED.scope, otherWorkspaceId: OBJECT }].map(more => ({
      ...{ host: 'contoso.azurecr.io', registryName: 'contoso', workspaceId: TENANT, because, ...more },
      ...{ categories: ['ContainerRegistryLoginEvents'], settingName: 'acr-login-events' },
    })),
  ),
  'internal-error': [{ message: 'TypeError: fault' }],
}

function denials(right: 'pull' | 'push') {
  const kinds = [
    'service-principal',
    'admin',
    'scoped-token',
    'acr-token',
    'identity-token',
    'entra',
    'anonymous',
  ] as const
  const lists = [[], ['team/app'], ['team/app', 'team/api'], ['team/app', 'team/api', 'team/web']]
  const base = { registryName: 'contoso', host: 'contoso.azurecr.io', right }
  return [
    ...kinds.flatMap(kind =>
      (['none', 'pull'] as const).map(granted => ({
        ...{ ...base, kind, granted },
        repositories: ['team/app'],
        userName: kind === 'anonymous' ? '' : 'contoso',
        loginFails: kind === 'entra',
      })),
    ),
    ...lists.map(repositories => ({
      ...{ ...base, repositories },
      granted: 'none' as const,
      kind: 'scoped-token' as const,
      userName: 'ci-token',
    })),
    ...(right === 'pull' ? PULL_EXPLAINED_ALL : EXPLAINED_ALL).map(denialExplanation => ({
      ...{ ...base, denialExplanation },
      repositories: ['team/app'],
      granted: 'none' as const,
      kind: 'entra' as const,
      userName: APPLICATION,
    })),
  ]
}

/** The text of one id for one of its samples; the compiler has seen above that they fit. */
export function rendered(id: FindingId, { level = 'error', ...values }: { level?: Level }): FindingMessage {
  return (en.findings[id] as (values: object, finding: { level: Level }) => FindingMessage)(values, { level })
}
