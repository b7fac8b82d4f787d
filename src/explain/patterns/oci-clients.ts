import { type LogPattern, patterns } from '../pattern.ts'

const ANSWERED = {
  proves: 'registry-answered',
  excludes: ['registry-not-found', 'dns-failed', 'registry-unreachable', 'tls-untrusted'],
} as const
const PUSH = ['push-denied', 'workflow-login-missing', 'credentials-rejected', 'scoped-token-denied'] as const
const PULL = ['pull-denied', 'workflow-login-missing', 'credentials-rejected', 'anonymous-pull-disabled'] as const
const LOGIN = ['credentials-rejected', 'sp-secret-expired', 'admin-user-disabled', 'username-unknown'] as const
const HELM = ['credentials-rejected', 'client-version-broken', 'workflow-login-missing', 'pull-denied'] as const

/** `contoso.azurecr.io/charts/app:1.2.3: not found`, where a word that ends like this isn't an image otherwise. */
const namesMissingImage = (message: string): boolean =>
  message
    .split(': not found')
    .slice(0, -1)
    .some(before => /\.azurecr\.(?:io|cn|us)\/|\*\*\*\//.test(before.slice(before.lastIndexOf(' ') + 1)))

/** The programs beside docker that push to registries and pull from them. */
export const ociClientPatterns: readonly LogPattern[] = [
  ...patterns('helm', 'https://github.com/helm/helm/blob/main/pkg/registry/client.go', ANSWERED, [
    ['authenticating to … response status code 401', HELM, { weight: 2, question: 'which-credential' }],
    [
      'authenticating to … response status code 403',
      ['firewall-denied', 'public-access-disabled'],
      { weight: 3, question: 'firewall-or-closed' },
    ],
    ['authenticating to … response status code 5', ['registry-unavailable'], { weight: 3, question: 'rerun' }],
    [
      'helm … unexpected status from head request … 401',
      ['client-version-broken', 'workflow-login-missing', 'pull-denied'],
      { weight: 3, question: 'was-there-a-login' },
    ],
    [
      'failed to authorize: failed to fetch oauth token: unexpected status: 401',
      ['credentials-rejected', 'docker-credentials-stale'],
      { weight: 2 },
    ],
    ['scheme oci not supported', ['client-version-broken', 'command-invalid'], { weight: 3 }],
    ['could not find protocol handler for: oci', ['client-version-broken', 'command-invalid'], { weight: 3 }],
    ['could not find protocol handler for: acr', ['client-version-broken', 'command-invalid'], { weight: 3 }],
    [
      'this feature has been marked as experimental and is not enabled by default',
      ['client-version-broken', 'command-invalid'],
      { weight: 3, needs: 'registry' },
    ],
    [
      'is not a valid chart repository or cannot be reached: failed to fetch … : 401',
      PULL,
      { weight: 1, of: 'azure-registry' },
    ],
    ['unable to locate any tags in provided repository', ['image-not-found', 'pull-denied'], { weight: 3 }],
    ['failed to log in … unauthorized', LOGIN, { weight: 2, of: 'azure-registry' }],
    ['uploading a chart … 401', PUSH, { weight: 2, of: 'azure-registry' }],
  ]),
  ...patterns('oras', 'https://github.com/oras-project/oras/blob/main/cmd/oras/internal/errors/errors.go', ANSWERED, [
    [
      'error response from registry: … unauthorized',
      ['credentials-rejected', 'workflow-login-missing', 'pull-denied', 'push-denied'],
      { weight: 2, question: 'was-there-a-login' },
    ],
    [
      'error response from registry: … denied',
      ['push-denied', 'pull-denied', 'firewall-denied'],
      { weight: 2, question: 'which-role' },
    ],
    ['error response from registry: … not found', ['image-not-found'], { weight: 2 }],
    [': not found', ['image-not-found'], { weight: 2, of: 'azure-registry', line: namesMissingImage }],
    ['response status code 404: not found', ['image-not-found', 'not-a-registry'], { weight: 2, of: 'azure-registry' }],
    [
      'response status code 403: forbidden',
      ['firewall-denied', 'public-access-disabled', 'push-denied'],
      { weight: 2, of: 'azure-registry', question: 'firewall-or-closed' },
    ],
    [
      'response status code 401: unauthorized',
      ['credentials-rejected', 'workflow-login-missing', 'pull-denied', 'push-denied'],
      {
        weight: 1,
        question: 'was-there-a-login',
        during: { push: PUSH, pull: PULL, helm: HELM },
        of: 'azure-registry',
      },
    ],
    [
      'response status code 403: denied',
      ['firewall-denied', 'public-access-disabled', 'push-denied'],
      { weight: 2, question: 'firewall-or-closed', of: 'azure-registry' },
    ],
    ['response status code 404: name unknown', ['image-not-found'], { weight: 3, of: 'azure-registry' }],
    ['response status code 404: manifest unknown', ['image-not-found'], { weight: 3, of: 'azure-registry' }],
    ['response status code 429', ['registry-throttled'], { weight: 3, of: 'azure-registry' }],
    [
      'www-authenticate not found in original response',
      ['firewall-denied', 'proxy-refused', 'not-a-registry'],
      { weight: 3, question: 'which-network' },
    ],
    [
      'basic credential not found',
      ['workflow-login-missing', 'client-login-unsupported', 'workflow-login-order'],
      { weight: 3, question: 'was-there-a-login' },
    ],
    ['missing username or password for b', ['credentials-missing', 'workflow-login-missing'], { weight: 3 }],
    ['credential required for basic auth', ['workflow-login-missing', 'credentials-missing'], { weight: 3 }],
  ]),
  ...patterns('skopeo', 'https://github.com/containers/image/blob/main/docker/docker_client.go', ANSWERED, [
    [
      'trying to reuse blob … unable to retrieve auth token: invalid username/password',
      ['client-login-unsupported', 'credentials-rejected', 'docker-credentials-stale'],
      { weight: 3, question: 'which-credential' },
    ],
    [
      'unable to retrieve auth token: invalid username/password',
      [...LOGIN.slice(0, 1), 'client-login-unsupported', ...LOGIN.slice(1)],
      { weight: 3, question: 'which-credential' },
    ],
    ['unable to retrieve auth token', LOGIN, { weight: 2, question: 'which-credential' }],
    ['logging into … invalid username/password', LOGIN, { weight: 3, question: 'which-credential' }],
    ['error logging into … invalid username/password', LOGIN, { weight: 3, question: 'which-credential' }],
    ['invalid username/password', LOGIN, { weight: 2, question: 'which-credential', of: 'azure-registry' }],
    ['reading manifest … unauthorized', PULL, { weight: 2, question: 'was-there-a-login' }],
    ['reading manifest … manifest unknown', ['image-not-found'], { weight: 3 }],
    ['initializing source … unauthorized', PULL, { weight: 2, question: 'was-there-a-login' }],
    [
      'initializing source … requested access to the resource is denied',
      PULL,
      { weight: 2, question: 'was-there-a-login' },
    ],
    ['trying to reuse blob … unauthorized', PUSH, { weight: 2, question: 'was-there-a-login' }],
    ['trying to reuse blob … requested access to the resource is denied', PUSH, { weight: 2, question: 'which-role' }],
    ['checking whether a blob … unauthorized', PUSH, { weight: 2, question: 'was-there-a-login' }],
    ['checking whether a blob … : authentication required', PUSH, { weight: 2, question: 'was-there-a-login' }],
    ['reading manifest … : authentication required', PULL, { weight: 2, question: 'was-there-a-login' }],
    ['pinging container registry … : authentication required', LOGIN, { weight: 2, question: 'which-credential' }],
    ['writing blob: initiating layer upload … unauthorized', PUSH, { weight: 2, question: 'was-there-a-login' }],
    ['writing blob: … denied', PUSH, { weight: 2, question: 'which-role' }],
    ['writing manifest … denied', ['image-locked', 'push-denied'], { weight: 2, question: 'which-role' }],
    ['too many requests to registry', ['registry-throttled'], { weight: 3 }],
    // What a registry of Azure answers is JSON, and would be told in its words.
    [
      'statuscode: 403, ',
      ['proxy-refused', 'firewall-denied'],
      { weight: 2, of: 'azure-registry', question: 'which-network' },
    ],
    ['statuscode: 404, ', ['not-a-registry', 'registry-not-found'], { weight: 2, of: 'azure-registry' }],
    ['statuscode: 5', ['registry-unavailable'], { weight: 2, of: 'azure-registry', question: 'rerun' }],
    ['use of identity tokens is not supported', ['client-login-unsupported'], { weight: 3, of: 'own' }],
  ]),
  ...patterns('kaniko', 'https://github.com/GoogleContainerTools/kaniko/blob/main/pkg/executor/push.go', ANSWERED, [
    ['checking push permission for … unauthorized', PUSH, { weight: 2, question: 'was-there-a-login' }],
    ['checking push permission for … unsupported status code 401', PUSH, { weight: 2, question: 'was-there-a-login' }],
    ['checking push permission for … denied', PUSH, { weight: 2, question: 'which-role' }],
    [
      'checking push permission for … 403',
      ['firewall-denied', 'public-access-disabled', 'push-denied'],
      { weight: 2, question: 'firewall-or-closed' },
    ],
    ['creating push check transport for … 401', LOGIN, { weight: 2, question: 'which-credential' }],
    ['creating push check transport for … unauthorized', LOGIN, { weight: 2, question: 'which-credential' }],
    [
      'resolving authorization for … failed',
      ['docker-credential-helper-failed', 'docker-credential-helper-missing'],
      { weight: 2, proves: 'stopped-locally', excludes: [] },
    ],
    [
      'error refreshing sp token',
      ['managed-identity-wrong', 'sp-secret-invalid'],
      { weight: 3, of: 'own', proves: 'stopped-locally' },
    ],
    ['error checking push permissions', PUSH, { weight: 1, question: 'was-there-a-login' }],
  ]),
  ...patterns(
    'go-containerregistry',
    'https://github.com/google/go-containerregistry/blob/main/pkg/v1/remote/transport/error.go',
    ANSWERED,
    [
      [
        'no matching credentials were found, falling back on anonymous',
        ['workflow-login-missing', 'client-login-unsupported'],
        { weight: 0, isNotice: true },
      ],
      [
        'no matching credentials were found, falling back on anonymous … unauthorized',
        ['workflow-login-missing', 'client-login-unsupported'],
        { weight: 3 },
      ],
      ['unauthorized: authentication required; [map[action:push', PUSH, { weight: 2, question: 'was-there-a-login' }],
      ['unauthorized: authentication required; [map[action:pull', PULL, { weight: 2, question: 'was-there-a-login' }],
      ['unsupported status code 401', ['credentials-rejected', 'workflow-login-missing'], { weight: 2 }],
      [
        'unexpected status code 401 unauthorized',
        ['credentials-rejected', 'workflow-login-missing', 'pull-denied'],
        { weight: 2, question: 'was-there-a-login' },
      ],
      [
        'unexpected status code 403 forbidden',
        ['firewall-denied', 'public-access-disabled'],
        { weight: 2, question: 'firewall-or-closed' },
      ],
      ['unexpected status code 404', ['not-a-registry', 'image-not-found'], { weight: 1, of: 'azure-registry' }],
    ],
  ),
  ...patterns(
    'jib',
    'https://github.com/GoogleContainerTools/jib/blob/master/jib-plugins-common/src/main/java/com/google/cloud/tools/jib/plugins/common/HelpfulSuggestions.java',
    ANSWERED,
    [
      [
        'make sure your credentials for … are set up correctly',
        ['credentials-rejected', 'workflow-login-missing', 'push-denied'],
        { weight: 2, question: 'was-there-a-login' },
      ],
      [
        'make sure you have permissions for',
        ['push-denied', 'pull-denied', 'scoped-token-denied'],
        { weight: 2, question: 'which-role' },
      ],
      [
        'make sure you have correct credentials and permission for',
        ['push-denied', 'workflow-login-missing', 'credentials-rejected'],
        { weight: 2 },
      ],
      [
        'build image failed … unauthorized for',
        ['push-denied', 'workflow-login-missing', 'credentials-rejected'],
        { weight: 2 },
      ],
      [
        'no credentials could be retrieved for',
        ['workflow-login-missing', 'credentials-missing'],
        { weight: 0, isNotice: true },
      ],
      [
        'registryunauthorizedexception',
        ['push-denied', 'workflow-login-missing', 'credentials-rejected'],
        { weight: 2 },
      ],
      ['registrycredentialsnotsentexception', ['workflow-login-missing', 'credentials-rejected'], { weight: 3 }],
    ],
  ),
  ...patterns(
    'dotnet',
    'https://github.com/dotnet/sdk/blob/main/src/Containers/Microsoft.NET.Build.Containers/Resources/Strings.resx',
    ANSWERED,
    [
      [
        'container1008',
        ['docker-credential-helper-failed', 'workflow-login-missing', 'docker-credential-helper-missing'],
        { weight: 2 },
      ],
      ['container1013: … unauthorized', PUSH, { weight: 2, question: 'was-there-a-login' }],
      [
        'container1013: failed to push to the output registry',
        ['client-version-broken', 'push-denied', 'workflow-login-missing'],
        { weight: 2, question: 'was-there-a-login' },
      ],
      [
        'container1001: failed to upload blob',
        ['client-version-broken', 'push-denied'],
        { weight: 2, question: 'which-role' },
      ],
      [
        'container1015: unable to access the repository',
        ['pull-denied', 'image-not-found', 'workflow-login-missing'],
        { weight: 2, question: 'does-it-exist' },
      ],
      [
        'container1016: unable to access the repository',
        ['pull-denied', 'image-not-found', 'workflow-login-missing'],
        { weight: 2, question: 'does-it-exist' },
      ],
      ['container1014', ['image-not-found', 'pull-denied'], { weight: 1 }],
      ['container1009', ['docker-daemon-unreachable', 'docker-cli-missing'], { weight: 2 }],
      ['container1012', ['docker-daemon-unreachable', 'docker-cli-missing'], { weight: 2 }],
      [
        'container1017: unable to communicate with the registry',
        ['registry-unreachable', 'registry-not-found'],
        { weight: 2, excludes: [] },
      ],
      ['container2010', ['docker-daemon-unreachable'], { weight: 1 }],
      ['unable to authenticate to registry', ['credentials-rejected', 'workflow-login-missing'], { weight: 2 }],
      ['microsoft.net.build.containers … response status code does not indicate success: 401', PUSH, { weight: 2 }],
      [
        'microsoft.net.build.containers … unable to read data from the transport connection',
        ['client-version-broken', 'registry-unreachable'],
        { weight: 2, excludes: [] },
      ],
      [
        'microsoft.net.build.containers … error while copying content to a stream',
        ['client-version-broken', 'registry-unreachable'],
        { weight: 2, excludes: [] },
      ],
    ],
  ),
  ...patterns('trivy', 'https://trivy.dev/latest/docs/references/troubleshooting/', ANSWERED, [
    [
      'unable to initialize a scanner … unauthorized',
      ['workflow-login-missing', 'docker-config-redirected', 'client-version-broken'],
      { weight: 2, question: 'was-there-a-login' },
    ],
    [
      'unable to find the specified image … unauthorized',
      ['workflow-login-missing', 'docker-config-redirected', 'client-version-broken'],
      { weight: 2, question: 'was-there-a-login' },
    ],
    [
      'remote error: … unauthorized: authentication required',
      ['workflow-login-missing', 'docker-config-redirected', 'client-version-broken'],
      { weight: 2, question: 'was-there-a-login' },
    ],
    [
      'failed to authenticate: {errors',
      ['client-login-unsupported', 'credentials-rejected', 'client-version-broken'],
      { weight: 2 },
    ],
  ]),
  ...patterns('flux', 'https://fluxcd.io/flux/components/source/helmrepositories/', ANSWERED, [
    [
      'failed to login to registry oci',
      ['credentials-rejected', 'managed-identity-wrong', 'pull-denied'],
      { weight: 2 },
    ],
    [
      'failed to login to oci registry',
      ['credentials-rejected', 'managed-identity-wrong', 'pull-denied'],
      { weight: 2 },
    ],
    [
      'failed to determine artifact digest … unauthorized',
      ['pull-denied', 'workflow-login-missing', 'managed-identity-wrong'],
      { weight: 2 },
    ],
    ['failed to determine artifact digest … denied', ['pull-denied', 'workflow-login-missing'], { weight: 2 }],
    [
      'chart pull error … unauthorized',
      ['pull-denied', 'credentials-rejected', 'client-version-broken'],
      { weight: 2 },
    ],
    ['chart pull error … 401', ['pull-denied', 'credentials-rejected', 'client-version-broken'], { weight: 2 }],
  ]),
  ...patterns('terraform', 'https://registry.terraform.io/providers/kreuzwerker/docker/latest/docs', ANSWERED, [
    ['error pushing docker image', PUSH, { weight: 1 }],
    ['unable to read docker image into resource', PULL, { weight: 1 }],
    ['got error when attempting to fetch image version … 401', PULL, { weight: 2 }],
    ['got bad response from registry: 401', PULL, { weight: 2, question: 'was-there-a-login' }],
    ['got bad response from registry: 404', ['image-not-found'], { weight: 2 }],
    ['got bad response from registry: 403', ['firewall-denied', 'pull-denied'], { weight: 2 }],
    ['error building azurerm client', ['credentials-missing', 'entra-refused'], { weight: 0 }],
  ]),
]
