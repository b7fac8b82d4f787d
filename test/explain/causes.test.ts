import { describe, expect, it } from 'vitest'
import { idsOf } from './explained.ts'

const HOST = 'contoso.azurecr.io'
const TOKEN = `https://${HOST}/oauth2/token?scope=repository%3Ateam%2Fapp%3Apull&service=${HOST}`

/**
 * What public threads quote, with names replaced, and the cause that was found there; likeliest first where it was not.
 */
describe('the cause of a text', () => {
  it.each<[id: string, log: string]>([
    ['docker-is-podman', 'Emulate Docker CLI using podman. Create /etc/containers/nodocker to quiet msg.'],
    ['docker-config-redirected', `docker: unknown command: docker buildx\n\nRun 'docker --help' for more information`],
    [
      'docker-config-redirected',
      `unknown flag: --push\nERROR: BuildKit is enabled but the buildx component is missing or broken.`,
    ],
    [
      'docker-credential-helper-failed',
      `Error saving credentials: error storing credentials - err: exit status 1, out: \`error storing credentials - err: exit status 1, out: \`The stub received bad data.\`\``,
    ],
    [
      'docker-credential-helper-failed',
      `error getting credentials - err: exit status 1, out: \`GDBus.Error:org.freedesktop.DBus.Error.ServiceUnknown: The name org.freedesktop.secrets was not provided by any .service files\``,
    ],
    [
      'docker-credential-helper-failed',
      `checking push permission for "${HOST}/app:test": resolving authorization for ${HOST} failed: error getting credentials - err: exit status 1, out: \`failed to acquire refresh token error\``,
    ],
    [
      'docker-credential-helper-missing',
      `checking push permission for "${HOST}/app:latest": resolving authorization for ${HOST} failed: error getting credentials - err: exec: "docker-credential-acr": executable file not found in $PATH, out: \`\``,
    ],
    ['docker-daemon-network-broken', '2023-01-05 10:00:00.123456 An error occurred: DOCKER_PULL_ERROR'],
    [
      'docker-config-not-writable',
      'Error saving credentials: rename /root/.docker/config.json123 /root/.docker/config.json: device or resource busy',
    ],
    ['docker-config-not-writable', 'WARNING: Error saving credentials: mkdir /home/vsts/.docker: permission denied'],
    ['docker-cli-missing', '/bin/sh: 1: docker: not found'],
    [
      'docker-cli-missing',
      "docker : The term 'docker' is not recognized as the name of a cmdlet, function, script file, or operable program.",
    ],
    [
      'docker-cli-missing',
      'Error: Unable to locate executable file: docker. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable.',
    ],
    [
      'docker-daemon-unreachable',
      'ERROR: error during connect: this error may indicate that the docker daemon is not running: Get "http://%2F%2F.%2Fpipe%2Fdocker_engine/v1.24/version": open //./pipe/docker_engine: The system cannot find the file specified.',
    ],
    [
      'docker-socket-denied',
      'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.24/containers/json": dial unix /var/run/docker.sock: connect: permission denied\nPlease verify if Docker client is installed and running.',
    ],

    ['image-reference-invalid', `ERROR: invalid tag "${HOST}/:1": invalid reference format`],
    [
      'image-name-uppercase',
      `Error parsing reference: "${HOST}/Team/App:1" is not a valid repository/tag: invalid reference format: repository name must be lowercase`,
    ],
    ['image-name-uppercase', `ERROR: invalid tag "${HOST}/Team/app:1": repository name must be lowercase`],
    [
      'image-not-found',
      `Failed to pull image "${HOST}/team/app:9": rpc error: code = NotFound desc = failed to pull and unpack image "${HOST}/team/app:9": failed to resolve reference "${HOST}/team/app:9": ${HOST}/team/app:9: not found`,
    ],
    [
      'image-not-found',
      `Error response from daemon: manifest for ${HOST}/team/app:2 not found: manifest unknown: manifest tagged by "2" is not found`,
    ],
    ['image-not-found', `tag does not exist: ${HOST}/team/app:1`],
    [
      'image-not-found',
      `Error: ${HOST}/charts/app:1.0.0: not found\nname unknown: repository name not known to registry ${HOST}`,
    ],
    [
      'image-locked',
      `denied: The operation is disallowed on this registry, repository or image. View troubleshooting steps at https://aka.ms/acr/faq/`,
    ],
    [
      'registry-disabled',
      `ERROR: (ReadOnlyDisabledSubscription) The subscription '11111111-2222-4333-8444-555555555555' is disabled and therefore marked as read only.`,
    ],
    [
      'firewall-rule-limit',
      'ERROR: BadRequestError: The requested feature IP rule exceeds allowed quota 100 for the SKU Premium.',
    ],
    [
      'cache-rule-upstream-failed',
      `Error response from daemon: toomanyrequests: too many requests to source registry for cache rule 'hub'`,
    ],
    [
      'registry-throttled',
      `toomanyrequests: Too many requests. Please visit https://aka.ms/acr/skus#sku-feature-matrix to view limits`,
    ],

    [
      'username-unknown',
      `Error response from daemon: Get "https://${HOST}/v2/": unauthorized: Application not registered with AAD.`,
    ],
    [
      'credentials-rejected',
      `Error: Error response from daemon: Get "https://${HOST}/v2/": unauthorized: Invalid clientid or client secret.`,
    ],
    [
      'credentials-rejected',
      `Error response from daemon: Get "https://${HOST}/v2/": unauthorized: {"errors":[{"code":"UNAUTHORIZED","message":"authentication required, visit https://aka.ms/acr/authorization for more information. CorrelationId: 11111111-2222-4333-8444-555555555555"}]}`,
    ],
    [
      'credentials-rejected',
      `time="2026-01-01T00:00:00Z" level=fatal msg="logging into \\"${HOST}\\": invalid username/password"`,
    ],
    ['credentials-mangled', `"docker login" requires at most 1 argument.\nSee 'docker login --help'.`],
    [
      'content-trust-denied',
      'Signing and pushing trust metadata\nfailed to sign app: you are not authorized to perform this operation: server returned 401.',
    ],
    [
      'image-not-signed',
      `Error: remote trust data does not exist for ${HOST}/team/app: ${HOST} does not have trust data for ${HOST}/team/app`,
    ],
    ['image-not-signed', 'No valid trust data for 1.4.2'],
    ['credentials-missing', 'Error: Cannot perform an interactive login from a non TTY device'],
    ['credentials-missing', 'Error: Input required and not supplied: username'],
    ['secrets-unavailable', 'Error: password is empty'],
    [
      'login-server-uppercase',
      `Error response from daemon: Get "https://Contoso.azurecr.io/v2/": unauthorized: authentication required`,
    ],

    [
      'oidc-unsupported',
      "Invalid workflow file: .github/workflows/ci.yml: (Line: 9, Col: 3): Unexpected value 'id-token'",
    ],
    [
      'oidc-endpoint-unreachable',
      'Error: Error message: Failed to get ID Token. \n \n        Error Code : 500\n \n        Error Message: Internal Server Error',
    ],
    [
      'oidc-permission-missing',
      `Error: Please make sure to give write permissions to id-token in the workflow.\nError: Login failed with Error: Error message: Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable. Double check if the 'auth-type' is correct. Refer to https://github.com/Azure/login#readme for more information.`,
    ],
    ['oidc-issuer-unreachable', 'ERROR: AADSTS50166: Request to External OIDC endpoint failed.'],
    [
      'oidc-claim-required',
      "AADSTS7002381: Federated identity credentials issued by 'https://token.actions.githubusercontent.com/' must contain the enterprise claim",
    ],
    [
      'oidc-assertion-expired',
      'AADSTS700024: Client assertion is not within its valid time range. Current time: 2026-01-01T00:10:00Z',
    ],
    [
      'federated-credential-mismatch',
      "Error: AADSTS700213: No matching federated identity record found for presented assertion subject 'repo:contoso/app:ref:refs/heads/dev'.",
    ],
    ['sp-disabled', "AADSTS7000112: Application '11111111-2222-4333-8444-555555555555'(ci) is disabled."],
    [
      'sp-not-found',
      'AADSTS7000229: The client application 11111111-2222-4333-8444-555555555555 is missing service principal in the tenant 22222222-2222-4333-8444-555555555555.',
    ],
    [
      'conditional-access-blocked',
      'AADSTS53003: Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
    ],
    ['tenant-not-found', "AADSTS90002: Tenant 'contoso.example' not found."],
    ['creds-json-invalid', 'Error: Login failed with Error: SyntaxError: Unexpected token } in JSON at position 120.'],
    [
      'managed-identity-wrong',
      `failed to get credential from azure: failed to login to registry 'oci://${HOST}/helm/app': DefaultAzureCredential: failed to acquire a token.\nAttempted credentials:\n  ManagedIdentityCredential: no default identity is assigned to this resource`,
    ],
    [
      'managed-identity-wrong',
      'ERROR: Failed to connect to MSI. Please make sure MSI is configured correctly.\nGet Token request returned: <Response [400]>',
    ],
    [
      'acr-audience-unavailable',
      'Unable to get AAD authorization tokens with message: Audience https://containerregistry.azure.net is not a supported MSI token audience.',
    ],
    [
      'acr-audience-unavailable',
      'AADSTS500011: The resource principal named https://containerregistry.azure.net was not found in the tenant named Contoso.',
    ],
    [
      'subscription-not-visible',
      "ERROR: The resource with name 'contoso' and type 'Microsoft.ContainerRegistry/registries' could not be found in subscription 'build (11111111-2222-4333-8444-555555555555)'.",
    ],
    [
      'subscription-not-visible',
      "ERROR: The subscription of '11111111-2222-4333-8444-555555555555' doesn't exist in cloud 'AzureCloud'.",
    ],
    [
      'arm-access-missing',
      "ERROR: (AuthorizationFailed) The client 'x' with object id 'x' does not have authorization to perform action 'Microsoft.ContainerRegistry/registries/read' over scope '/subscriptions/x'",
    ],
    [
      'workflow-login-missing',
      "WARNING: Unable to get AAD authorization tokens with message: Please run 'az login' to setup account.\nWARNING: Unable to get admin user credentials with message: Please run 'az login' to setup account.\nERROR: Unable to authenticate using AAD or admin login credentials. Please specify both username and password in non-interactive mode.",
    ],

    [
      'acr-tasks-denied',
      "(AuthorizationFailed) The client 'x' does not have authorization to perform action 'Microsoft.ContainerRegistry/registries/scheduleRun/action' over scope '/subscriptions/x'",
    ],
    [
      'acr-tasks-not-allowed',
      '(TasksOperationsNotAllowed) ACR Tasks requests for the registry contoso and x are not permitted.',
    ],
    [
      'acr-tasks-firewall-denied',
      `2022/08/08 08:07:03 Logging in to registry: contoso.azurecr.cn\nfailed to login, ran out of retries: failed to set docker credentials: Error response from daemon: Get "https://contoso.azurecr.cn/v2/": denied: client with IP '203.0.113.7' is not allowed access.`,
    ],
    [
      'acr-tasks-firewall-denied',
      'failed to unmarshal task before running: failed to resolve secrets: failed to get ACR refresh token, exchange API response code: 403 Forbidden',
    ],
    [
      'acr-tasks-identity-missing',
      'failed to unmarshal task before running: failed to resolve secrets: failed to get ACR refresh token, exchange API response code: 401 Unauthorized',
    ],
    [
      'firewall-denied',
      `WARNING: Unable to get AAD authorization tokens with message: 2026-01-01 An error occurred: CONNECTIVITY_REFRESH_TOKEN_ERROR\nAccess to registry '${HOST}' was denied. Response code: 403. Please try running 'az login' again to refresh permissions.\nWARNING: Unable to get admin user credentials with message: Admin user is disabled.\nERROR: Unable to authenticate using AAD or admin login credentials.`,
    ],
    [
      'firewall-denied',
      `ERROR: Looks like you don't have access to registry '${HOST}'. To see configured firewall rules, run 'az acr show --query networkRuleSet --name contoso'.`,
    ],
    [
      'registry-unreachable',
      `ERROR: Could not connect to the registry login server '${HOST}'. Please verify that the registry exists and the URL 'https://${HOST}/v2/' is reachable from your environment.`,
    ],

    [
      'kubelet-credentials-missing',
      `E0101 plugin.go:300 "Failed getting credential from external registry credential provider" err="error running credential provider plugin: exec: acr-credential-provider"`,
    ],
    [
      'principal-pull-denied',
      `  Warning  Failed  59m (x3 over 60m)  kubelet  Failed to pull image "${HOST}/app:latest": failed to pull and unpack image "${HOST}/app:latest": failed to resolve reference "${HOST}/app:latest": failed to authorize: failed to fetch anonymous token: unexpected status from GET request to ${TOKEN}: 401 Unauthorized`,
    ],
    [
      'principal-pull-denied',
      `Failed to pull image "${HOST}/app:10": rpc error: code = Unknown desc = Error response from daemon: Get https://${HOST}/v2/app/manifests/10: unauthorized: authentication required`,
    ],
    [
      'principal-pull-denied',
      `ERROR: (InvalidParameterValueInContainerTemplate) The following field(s) are either invalid or missing. Field 'template.containers.app.image' is invalid with details: 'Invalid value: "${HOST}/app:1": GET https:?scope=repository%3Aapp%3Apull&service=${HOST}: UNAUTHORIZED: authentication required, visit https://aka.ms/acr/authorization for more information.';.`,
    ],
    [
      'principal-pull-denied',
      `\\"WebhookInvalidParameterValue\\\\\\",\\\\r\\\\n \\\\\\"message\\\\\\": \\\\\\"The following field(s) are either invalid or missing. \\nInvalid value: \\\\\\\\\\\\\\"${HOST}/apps/books:18a\\\\\\\\\\\\\\": \\nGET https:?scope=repository%3Aapps%2Fbooks%3Apull&service=${HOST}: \\nUNAUTHORIZED: authentication required`,
    ],

    [
      'az-cli-broken',
      'The command failed with an unexpected error. Here is the traceback:\nAPI version 2022-02-01-preview does not have operation group \'registries\'\nTraceback (most recent call last):\n  File "/usr/lib/python3/dist-packages/knack/cli.py", line 233, in invoke',
    ],
    [
      'az-cli-broken',
      "'NoneType' object has no attribute '__name__'\nTraceback (most recent call last):\npython3.6/site-packages/knack/cli.py, ln 215, in invoke\n    cmd_result = self.invocation.execute(args)\ncli/core/commands/__init__.py, ln 659, in execute",
    ],
    ['az-cli-broken', "ModuleNotFoundError: No module named 'azure.mgmt.containerregistry'"],
    ['ado-task-broken', "##[error]Unhandled: Cannot read properties of undefined (reading 'getUsername')"],
    [
      'ado-service-connection-invalid',
      '##[error]Unhandled: CouldNotFetchAccessTokenforMSIDueToACRNotConfiguredProperlyStatusCode 401 Unauthorized',
    ],
    [
      'ado-service-connection-invalid',
      'The pipeline is not valid. Job Build: Step Docker input containerRegistry references service connection acr which could not be found. The service connection does not exist, has been disabled or has not been authorized for use.',
    ],
    [
      'client-login-unsupported',
      `Getting image source signatures\nFATA[0001] trying to reuse blob sha256:1 at destination: unable to retrieve auth token: invalid username/password: unauthorized: authentication required, visit https://aka.ms/acr/authorization for more information.`,
    ],
    ['client-version-broken', `Error: scheme "oci" not supported`],
    [
      'client-version-broken',
      `error CONTAINER1013: Failed to push to the output registry: System.ApplicationException: CONTAINER1001: Failed to upload blob using POST https://${HOST}/v2/app/blobs/uploads/`,
    ],
    ['command-invalid', "ERROR: 'acrr' is misspelled or not recognized by the system."],
    [
      'workflow-login-missing',
      `ERROR: failed to solve: failed to push ${HOST}/team/app:1: failed to authorize: failed to fetch anonymous token: unexpected status from GET request to ${TOKEN}%2Cpush: 401 Unauthorized`,
    ],
    [
      'workflow-login-missing',
      `#5 ERROR: failed to resolve source metadata for ${HOST}/base:1: failed to authorize: failed to fetch anonymous token: unexpected status from GET request to ${TOKEN}: 401 Unauthorized`,
    ],
    [
      'workflow-image-host-missing',
      'The push refers to repository [docker.io/library/app]\n5f70bf18a086: Preparing\ndenied: requested access to the resource is denied',
    ],
    [
      'workflow-registry-mismatch',
      `##[group]Run docker/login-action@v3\nLogging into fabrikam.azurecr.io...\nLogin Succeeded!\n##[group]Run docker push ${HOST}/app:1\nThe push refers to repository [${HOST}/app]\nunauthorized: authentication required`,
    ],
    [
      'push-denied',
      `##[group]Run docker/login-action@v3\nLogging into ${HOST}...\nLogin Succeeded!\n##[group]Run docker push ${HOST}/app:1\nThe push refers to repository [${HOST}/app]\nunauthorized: authentication required, visit https://aka.ms/acr/authorization for more information.`,
    ],
    [
      'push-denied',
      `> /usr/bin/az acr login --name contoso\nLogin Succeeded\n> /usr/bin/docker compose build --push\n#10 pushing ${HOST}/app:1 with docker\n#10 pushing layer 5f70bf18a086 0.1s done\n#10 ERROR: unauthorized: authentication required, visit https://aka.ms/acr/authorization for more information.`,
    ],
    [
      'push-denied',
      `ERROR: failed to push ${HOST}/app:1: push access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed`,
    ],

    [
      'data-endpoint-unreachable',
      `error pulling image configuration: Get https://weumanaged42.blob.core.windows.net/x?sig=y: dial tcp 20.60.1.132:443: i/o timeout`,
    ],
    ['registry-unreachable', `Error response from daemon: Get "https://${HOST}/v2/": net/http: TLS handshake timeout`],
    [
      'registry-unreachable',
      `Get "https://${HOST}/v2/": read tcp 10.0.0.4:5000->20.1.2.3:443: read: connection reset by peer`,
    ],
    [
      'private-endpoint-unreachable',
      `Error response from daemon: Get "https://${HOST}/v2/": dial tcp 10.0.0.5:443: i/o timeout`,
    ],
    [
      'registry-not-found',
      `Error response from daemon: Get "https://${HOST}/v2/": dial tcp: lookup ${HOST} on 168.63.129.16:53: no such host`,
    ],
    [
      'login-server-malformed',
      `Error response from daemon: Get "https://contoso/v2/": dial tcp: lookup contoso on 127.0.0.53:53: no such host`,
    ],
    [
      'dns-failed',
      `Error response from daemon: Get "https://${HOST}/v2/": dial tcp: lookup ${HOST} on 127.0.0.53:53: server misbehaving`,
    ],
    [
      'tls-untrusted',
      `HTTPSConnectionPool(host='${HOST}', port=443): Max retries exceeded with url: /v2/ (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed')))`,
    ],
    [
      'proxy-refused',
      `Error response from daemon: Get "https://${HOST}/v2/": proxyconnect tcp: dial tcp 10.0.0.9:3128: connect: connection refused`,
    ],
    [
      'registry-unavailable',
      `ERROR: failed to solve: failed to push ${HOST}/app:1: unexpected status from PUT request to https://${HOST}/v2/app/blobs/uploads/x: 503 Service Unavailable`,
    ],
    ['registry-unavailable', `Access to registry '${HOST}' was denied. Response code: 502.`],
  ])('%s: %s', (id, log) => {
    expect(idsOf(`${log}\n##[error]Process completed with exit code 1.\n`)[0]).toBe(id)
  })
})
