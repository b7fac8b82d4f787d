import { describe, expect, it } from 'vitest'
import { denialExplanation, idsOf } from './explained.ts'

const HOST = 'contoso.azurecr.io'
const EXIT = '##[error]Process completed with exit code 1.'
const FILLER = Array.from({ length: 8 }, (_, at) => `step output ${at}`).join('\n')

/** Logs that failed for another reason, by what they have in common with those that a registry failed. */
const NEIGHBORS: Readonly<Record<string, readonly (readonly [what: string, log: string])[]>> = {
  'another registry, whose host a mask hides in part': [
    [
      'of Amazon',
      `The push refers to repository [***.dkr.ecr.us-east-1.amazonaws.com/app]\nno basic auth credentials\n${EXIT}`,
    ],
    [
      'of JFrog',
      `The push refers to repository [***.jfrog.io/docker/app]\nunauthorized: authentication required\n${EXIT}`,
    ],
  ],
  'another registry, which the command names': [
    [
      'behind the text',
      'Error: Cannot perform an interactive login from a non TTY device\naws ecr get-login-password | docker login --username AWS --password-stdin 123456789012.dkr.ecr.us-east-1.amazonaws.com',
    ],
    [
      'far before it',
      `docker login -u ci registry.fabrikam.example\n${FILLER}\ndenied: requested access to the resource is denied\n${EXIT}`,
    ],
  ],
  'Docker Hub, on purpose': [
    [
      'a push after a login there',
      `Logging into docker.io...\nLogin Succeeded!\nThe push refers to repository [docker.io/fabrikam/app]\ndenied: requested access to the resource is denied\n${EXIT}`,
    ],
    [
      'a secret that names it',
      `  DOCKERHUB_USERNAME: fabrikam\nThe push refers to repository [docker.io/fabrikam/app]\ndenied: requested access to the resource is denied\n${EXIT}`,
    ],
    [
      'an image without a host',
      `docker: Error response from daemon: manifest for redis:nosuch not found: manifest unknown: manifest unknown.\n${EXIT}`,
    ],
    [
      'an image that was never built',
      `Error response from daemon: pull access denied for fabrikam-web, repository does not exist or may require 'docker login': denied: requested access to the resource is denied\n${EXIT}`,
    ],
    [
      'its rate limit',
      'Error: ERROR: Error response from daemon: toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading: https://www.docker.com/increase-rate-limit',
    ],
  ],
  'notices that healthy jobs print as well': [
    [
      'the password argument',
      `WARNING! Using --password via the CLI is insecure. Use --password-stdin.\nLogin Succeeded\n${FILLER}\nerror: unknown field "spec.foo"\n${EXIT}`,
    ],
    [
      'the subject of a token',
      `Federated token details:\n issuer - https://token.actions.githubusercontent.com\n subject claim - repo:contoso/app:ref:refs/heads/main\nAzure CLI login succeeds by using OIDC.\n${FILLER}\n${EXIT}`,
    ],
    [
      'a customized subject',
      `Federated token details:\n subject claim - repository_owner:contoso:workflow:deploy\n${FILLER}\nTests failed\n${EXIT}`,
    ],
    [
      'a suffix that az leaves out',
      `WARNING: The login server endpoint suffix '.azurecr.io' is automatically omitted.\n${FILLER}\n${EXIT}`,
    ],
    [
      'podman in place of docker',
      `Emulate Docker CLI using podman. Create /etc/containers/nodocker to quiet msg.\n${FILLER}\nmake: *** [all] Error 2\n${EXIT}`,
    ],
  ],
  'words of any program, behind a command that names the registry': [
    [
      'helm that waited too long',
      `##[group]Run helm upgrade app ./chart --set image=${HOST}/app --wait\nError: UPGRADE FAILED: context deadline exceeded\n${EXIT}`,
    ],
    [
      'a smoke test',
      `docker push ${HOST}/app:1\n1: digest: sha256:1d52 size: 1\ncurl: (22) The requested URL returned error: 403 Forbidden\n${EXIT}`,
    ],
    [
      'a client of Node',
      `docker build -t ${HOST}/app .\n${FILLER}\nError: getaddrinfo ENOTFOUND api.fabrikam.example\n${EXIT}`,
    ],
    [
      'a client of Python',
      `docker build -t ${HOST}/app .\n${FILLER}\nssl.SSLError: certificate verify failed\n${EXIT}`,
    ],
  ],
  'connections of something else': [
    [
      'a private cluster',
      `kubectl apply -f k8s\n${FILLER}\nUnable to connect to the server: dial tcp 10.240.0.5:443: i/o timeout\n${EXIT}`,
    ],
    ['an address alone, in a long log', `${FILLER}\ndial tcp 10.2.0.4:443: connect: connection refused\n${EXIT}`],
    [
      'a state in a storage account',
      `az acr login --name contoso\nLogin Succeeded\n${FILLER}\nGet "https://contosotfstate.blob.core.windows.net/tf?restype=container": dial tcp: lookup contosotfstate.blob.core.windows.net: no such host\n${EXIT}`,
    ],
    [
      'a storage account that denies',
      `${FILLER}\nhttps://contosotfstate.blob.core.windows.net/tf: 403 Forbidden\n${EXIT}`,
    ],
    [
      'a vault',
      `ERROR: HTTPSConnectionPool(host='contoso.vault.azure.net', port=443): Max retries exceeded with url: /secrets (Caused by NewConnectionError('[Errno -2] Name or service not known'))\n${EXIT}`,
    ],
    [
      'GitHub’s artifacts',
      'Error: Failed to CreateArtifact: Unable to make request: ENOTFOUND\nIf you are using self-hosted runners, please make sure your runner has access to all GitHub endpoints: results-receiver.actions.githubusercontent.com',
    ],
  ],
  'texts that a test, a document, or a script holds': [
    [
      'a script in the name of a step',
      `##[group]Run echo "If you see 'denied: client with IP' then add a rule"\n${FILLER}\n${EXIT}`,
    ],
    [
      'what grep found',
      `$ grep -rn "no basic auth credentials" docs/\ndocs/faq.md:12:If docker says no basic auth credentials, log in to ${HOST}.\n${EXIT}`,
    ],
    ['pytest', `E       Failed: Access to registry '${HOST}' was denied. Response code: 401.\n${EXIT}`],
    [
      'xUnit',
      `[xUnit.net 00:00:01.42]     Contoso.Tests.Denied [FAIL]\n[xUnit.net 00:00:01.42]       System.Exception : denied: requested access to the resource is denied\n${EXIT}`,
    ],
    [
      'the difference of a snapshot, of one of several projects',
      `web-1  | - "unauthorized: authentication required"\nweb-1  | + "toomanyrequests: too many requests"\n${EXIT}`,
    ],
  ],
  'texts that other programs print, too': [
    ['eslint’s configuration', `Error loading config file: /home/runner/work/app/.eslintrc.json\n${EXIT}`],
    ['a browser without D-Bus', `Cannot autolaunch D-Bus without X11 $DISPLAY\n${FILLER}\n${EXIT}`],
    ['a key that signs an app', `error: User interaction is not allowed. (-25308)\n${FILLER}\n${EXIT}`],
    ['a linker', `Not enough memory resources are available to process this command.\n${FILLER}\n${EXIT}`],
    ['an app’s own subscriptions', `Error: No subscription found for user 42\n${FILLER}\n${EXIT}`],
    ['a parser of arguments', `deploy.py: error: the following arguments are required: --name/-n\n${FILLER}\n${EXIT}`],
    ['a program whose name ends like az’s', `topaz: command not found\nbaz: error: missing file\n${FILLER}\n${EXIT}`],
    ['a proxy that keeps another host away', `curl: (56) CONNECT tunnel failed, response 403\n${FILLER}\n${EXIT}`],
    [
      'another task',
      `##[section]Starting: NuGet\n##[error]Unhandled: Cannot read properties of undefined (reading 'feeds')`,
    ],
    [
      'a connection to another service',
      'Step Sonar input SonarCloud references service connection sonar which could not be found. The service connection does not exist.',
    ],
    ['Terraform', `${FILLER}\nError: reading Workspace: unexpected status 500 (500 Internal Server Error)\n${EXIT}`],
    [
      'Terraform, of another resource than the registry',
      `azurerm_container_registry.acr: Refreshing state... [id=/subscriptions/x/resourceGroups/y/providers/Microsoft.ContainerRegistry/registries/contoso]\nError: reading Vault: unexpected status 429 (429 Too Many Requests)\n${EXIT}`,
    ],
    ['OAuth', `${FILLER}\n{"error":"insufficient_scope","error_description":"The token lacks repo:write"}\n${EXIT}`],
    ['another sign-in', `${FILLER}\nERROR: failed to authorize: invalid_grant\n${EXIT}`],
    ['a form', `${FILLER}\nLoginPage shows: Invalid username/password\nValidationError: password is empty\n${EXIT}`],
    ['git', `${FILLER}\nerror: tag does not exist: v1.2.3\n${EXIT}`],
    [
      'a dependency of the program that is built',
      `${FILLER}\nModuleNotFoundError: No module named 'azure.storage'\n${EXIT}`,
    ],
    [
      'an identity for something else',
      `${FILLER}\nDefaultAzureCredential failed: ManagedIdentityCredential authentication unavailable. No Managed Identity endpoint found.\n${EXIT}`,
    ],
    [
      'az that can’t reach another service',
      `The command failed with an unexpected error. Here is the traceback:\nHTTPSConnectionPool(host='management.azure.com', port=443): Max retries exceeded with url: /subscriptions (Caused by ConnectTimeoutError('timed out'))\nTraceback (most recent call last):\n  File "/opt/az/lib/python3.11/site-packages/knack/cli.py", line 233, in invoke\n${EXIT}`,
    ],
  ],
  'what went well in the end': [
    [
      'a layer that buildx pushed again',
      `#39 74.3 error: failed commit on ref "layer-sha256:9169": unexpected status: 500 Internal Server Error\n#39 74.3 retrying in 1s\n#39 pushing manifest for ${HOST}/app:1@sha256:aa 1.2s done\n${FILLER}\n${EXIT}`,
    ],
    [
      'a cache that isn’t there yet',
      `#5 ERROR: failed to configure registry cache importer: ${HOST}/app:cache: not found\n${FILLER}\n${EXIT}`,
    ],
  ],
  'an image that is there': [
    [
      'for another platform',
      `Failed to pull image "${HOST}/app:1": failed to pull and unpack image "${HOST}/app:1": no match for platform in manifest: not found`,
    ],
  ],
}

describe.each(Object.entries(NEIGHBORS))('nothing is said of %s', (_kind, logs) => {
  it.each(logs)('%s', (_what, log) => {
    expect(idsOf(log)).toEqual([])
  })
})

/** And logs that a registry did fail, which look nearly the same. */
describe('but the cause is named', () => {
  it.each<[id: string, what: string, log: string]>([
    [
      'workflow-login-missing',
      'a registry of Azure, in part hidden',
      `The push refers to repository [***.azurecr.io/app]\nno basic auth credentials\n${EXIT}`,
    ],
    [
      'workflow-registry-mismatch',
      'both registries in one job',
      `Logging into ghcr.io...\nLogin Succeeded!\nThe push refers to repository [${HOST}/app]\nno basic auth credentials\n${EXIT}`,
    ],
    [
      'workflow-image-host-missing',
      'a push that lost its host',
      `az acr login --name contoso\nLogin Succeeded\nThe push refers to repository [docker.io/contoso/app]\ndenied: requested access to the resource is denied\n${EXIT}`,
    ],
    [
      'data-endpoint-unreachable',
      'layers in the service’s own storage account',
      `failed to copy: httpReadSeeker: failed open: failed to do request: Get "https://weumanaged182.blob.core.windows.net/a/docker/registry/v2/blobs/sha256/aa/data": dial tcp 20.150.43.4:443: connect: connection refused ${HOST}/app`,
    ],
    [
      'data-endpoint-unreachable',
      'layers at a host of their own',
      'Get "https://contoso.westeurope.data.azurecr.io/a": dial tcp: lookup contoso.westeurope.data.azurecr.io: no such host',
    ],
    [
      'data-endpoint-unreachable',
      'a proxy that opens the connection to the layers',
      'httpReadSeeker: failed open: failed to do request: Get "https://eusmanaged12.blob.core.windows.net/a": tls: failed to verify certificate: x509: certificate signed by unknown authority',
    ],
    [
      'entra-unreachable',
      'a sign-in that az can’t reach',
      `ERROR: HTTPSConnectionPool(host='login.microsoftonline.com', port=443): Max retries exceeded with url: /organizations (Caused by NewConnectionError('[Errno -2] Name or service not known'))\nTraceback (most recent call last):\n  File "/usr/lib/python3/dist-packages/knack/cli.py", line 233, in invoke\n${EXIT}`,
    ],
    [
      'tls-untrusted',
      'a registry that az can’t verify',
      `HTTPSConnectionPool(host='${HOST}', port=443): Max retries exceeded with url: /v2/ (Caused by SSLError(SSLCertVerificationError(1, 'certificate verify failed')))`,
    ],
    [
      'image-not-found',
      'the kubelet, then without credentials',
      `Failed to pull image "${HOST}/app:9": [rpc error: code = NotFound desc = failed to pull and unpack image "${HOST}/app:9": failed to resolve image: ${HOST}/app:9: not found, failed to pull and unpack image "${HOST}/app:9": failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://${HOST}/oauth2/token: 401 Unauthorized]`,
    ],
    ['image-not-found', 'helm', `Error: INSTALLATION FAILED: ${HOST}/charts/app:1.2.3: not found`],
    ['image-not-found', 'ORAS', `Error: failed to fetch the content of "${HOST}/a:9": ${HOST}/a:9: not found`],
    [
      'push-denied',
      'skopeo without the word',
      `level=fatal msg="trying to reuse blob sha256:aa at destination: checking whether a blob sha256:aa exists in ${HOST}/app: authentication required"`,
    ],
    [
      'firewall-denied',
      'ORAS, of an answer without a body',
      `Error: HEAD "https://${HOST}/v2/a/blobs/sha256:aa": response status code 403: Forbidden`,
    ],
    [
      'proxy-refused',
      'an answer 403 that is no registry’s',
      `The push refers to repository [${HOST}/app]\nerror parsing HTTP 403 response body: unexpected end of JSON input: ""`,
    ],
    [
      'registry-unreachable',
      'a push that ended in nothing',
      `The push refers to repository [${HOST}/app]\n156ff16f37e4: Retrying in 19 seconds\n156ff16f37e4: Retrying in 1 second\nEOF`,
    ],
    [
      'workflow-login-missing',
      'crane without a login',
      `No matching credentials were found, falling back on anonymous\nreading tags for ${HOST}/base: UNAUTHORIZED: authentication required; [map[Action:pull Class: Name:base Type:repository]]`,
    ],
    [
      'not-a-registry',
      'a challenge that az can’t read',
      `An error occurred: CONNECTIVITY_WWW_AUTHENTICATE_ERROR\nRegistry '${HOST}' did not ask properly for a basic or a bearer authentication.`,
    ],
    [
      'creds-json-invalid',
      'creds that aren’t JSON',
      `Error: Login failed with SyntaxError: Unexpected token 'A', "AZURE_CRED"... is not valid JSON. Double check if the 'auth-type' is correct.`,
    ],
    [
      'credentials-missing',
      'an empty password, as GitHub stores it',
      '2026-11-21T12:00:00.1234567Z ##[error]Password required',
    ],
    [
      'acr-tasks-identity-missing',
      'a push of a task',
      `Queued a run with ID: cb1\nSuccessfully logged into ${HOST}\nThe push refers to repository [${HOST}/app]\nunauthorized: authentication required, visit https://aka.ms/acr/authorization for more information.`,
    ],
    [
      'workflow-login-missing',
      'a base image in Azure Pipelines',
      `##[section]Starting: build\nStep 1/5 : FROM ${HOST}/base:1\nHead "https://${HOST}/v2/base/manifests/1": unauthorized: authentication required, visit https://aka.ms/acr/authorization for more information.\n##[error]The process '/usr/bin/docker' failed with exit code 1`,
    ],
    [
      'private-endpoint-unreachable',
      'a cluster that can’t connect, which fails the check of its permission, too',
      `Validating image pull permission: FAILED\nACR ${HOST} rejected token exchange: failed to send token exchange request: Post https://${HOST}/oauth2/exchange: dial tcp 10.201.3.5:443: i/o timeout`,
    ],
    [
      'principal-pull-denied',
      'a cluster that is refused',
      `Checking host name resolution (${HOST}): SUCCEEDED\nValidating image pull permission: FAILED\nACR ${HOST} rejected token exchange: ACR token exchange endpoint returned error status: 401.`,
    ],
    ['registry-not-found', 'a cluster that doesn’t find the name', `Checking host name resolution (${HOST}): FAILED`],
    ['managed-identity-wrong', 'a cluster without its identity', 'Validating managed identity existance: FAILED'],
    ['acr-tasks-denied', 'an older az', 'ERROR: Could not get SAS URL to upload.'],
    ['registry-throttled', 'skopeo, throttled', `reading manifest 1 in ${HOST}/app: too many requests to registry`],
    [
      'proxy-refused',
      'podman, of a page',
      `pinging container registry ${HOST}: StatusCode: 403, "<html><head><title>Blocked by policy</title>..."`,
    ],
    [
      'proxy-refused',
      'containerd, of a page in place of a token',
      `failed to authorize: failed to fetch anonymous token: unable to decode token response: invalid character '<' ${HOST}/base`,
    ],
    [
      'workflow-login-missing',
      'containerd, of an empty login',
      `failed to push ${HOST}/app:1: failed to authorize: failed to handle basic auth because missing username or secret`,
    ],
    ['credentials-missing', 'ORAS, of an empty login', `missing username or password for basic auth ${HOST}/a`],
    [
      'sp-secret-expired',
      'a service connection',
      'Could not fetch access token for Azure. Verify if the Service Principal used is valid and not expired.',
    ],
    [
      'docker-daemon-unreachable',
      'an old docker that names Docker Hub',
      'Warning: failed to get default registry endpoint from daemon (Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?). Using system default: https://index.docker.io/v1/',
    ],
  ])('%s: %s', (id, _what, log) => {
    expect(idsOf(log)[0]).toBe(id)
  })
})

describe('the causes fit what the log shows', () => {
  const LOGIN = `Logging into ${HOST}...\nLogin Succeeded!\n`
  const PUSH = `failed to push ${HOST}/team/app:1: failed to authorize: failed to fetch oauth token: unexpected status from GET request to https://${HOST}/oauth2/token?scope=repository%3Ateam%2Fapp%3Apull%2Cpush: 401 Unauthorized`

  it('credentials that were taken before aren’t what is wrong', () => {
    expect(idsOf(LOGIN + PUSH)[0]).toBe('push-denied')
    expect(idsOf(PUSH)[0]).toBe('credentials-rejected')
  })
  it('az has signed in, so that no password is wrong', () => {
    expect(idsOf(`Access to registry '${HOST}' was denied. Response code: 401.`)[0]).toBe('push-denied')
  })
  it('an image with a login server doesn’t lack it', () => {
    const log = '##[section]Starting: push\n##[error]An image does not exist locally with the tag: '
    expect(idsOf(`${log}${HOST}/web`)).toEqual(['image-not-found'])
    expect(idsOf(`${log}***/web`)[0]).toBe('workflow-image-host-missing')
  })
  it('a name that az had to make up may not exist', () => {
    const text = `Could not connect to the registry login server '${HOST}'.`
    expect(idsOf(text)[0]).toBe('registry-unreachable')
    expect(idsOf(`Using '${HOST}' as the default registry login server.\n${text}`)[0]).toBe('registry-not-found')
  })
})

describe('what a fix is made of', () => {
  const details = (log: string) => denialExplanation(log).failure?.details
  it('names no host of another service as the registry', () => {
    const log = `Federated token details:\n issuer - https://token.actions.githubusercontent.com\nError: AADSTS700213: No matching federated identity record found for presented assertion subject 'repo:contoso/app:ref:refs/heads/dev'.`
    expect(details(log)?.host).toBe('<registry-name>.azurecr.io')
    expect(denialExplanation(log).failure?.registry).toBeUndefined()
  })
  it('names no value that is wrong', () => {
    expect(details('Get "https://https/v2/": dial tcp: lookup https on 127.0.0.53:53: no such host')?.host).toContain(
      '<',
    )
  })
  it('has the registry and the image wherever they stand', () => {
    expect(details(`Error: INSTALLATION FAILED: ${HOST}/charts/app:1.2.3: not found`)).toMatchObject({
      host: HOST,
      repository: 'charts/app',
    })
    expect(
      details(
        "ERROR: The resource with name 'contoso' and type 'Microsoft.ContainerRegistry/registries' could not be found in subscription 'x'.",
      ),
    ).toMatchObject({ host: HOST, registryName: 'contoso' })
    expect(
      details(
        "(AuthorizationFailed) The client 'x' does not have authorization to perform action 'Microsoft.ContainerRegistry/registries/read' over scope '/subscriptions/x/resourceGroups/y/providers/Microsoft.ContainerRegistry/registries/contoso'",
      ),
    ).toMatchObject({ registryName: 'contoso' })
  })
  it('tells a push that found no image here from a pull that found none there', () => {
    expect(details(`tag does not exist: ${HOST}/app:1`)?.isLocal).toBe(true)
    expect(details(`manifest for ${HOST}/app:1 not found: manifest unknown`)?.isLocal).toBeUndefined()
  })
})
