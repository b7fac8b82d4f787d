import { describe, expect, it } from 'vitest'
import { idsOf } from './explained.ts'

describe('nothing is said of', () => {
  it.each<[what: string, log: string]>([
    [
      'a healthy job',
      `##[group]Run docker/login-action@v3
Logging into contoso.azurecr.io...
Login Succeeded!
##[group]Run docker push contoso.azurecr.io/team/app:1
The push refers to repository [contoso.azurecr.io/team/app]
5f70bf18a086: Layer already exists
1: digest: sha256:1d5252f66ea9 size: 1572
WARNING! Using --password via the CLI is insecure. Use --password-stdin.
Azure CLI login succeeds by using OIDC.`,
    ],
    [
      'a test that prints what it expected',
      ` FAIL  src/registry.test.ts
  ● login › is refused
    expect(received).toBe(expected)
    Expected: "ok"
    Received: "unauthorized: authentication required"
Process completed with exit code 1.`,
    ],
    [
      'a test of Go',
      `--- FAIL: TestLogin (0.00s)
    login_test.go:12: unauthorized: authentication required
FAIL    example.com/registry    0.1s
##[error]Process completed with exit code 1.`,
    ],
    [
      'a test of Python',
      `E       AssertionError: assert 'denied: requested access to the resource is denied' == 'ok'
FAILED tests/test_push.py::test_push - AssertionError
##[error]Process completed with exit code 1.`,
    ],
    [
      'a list of passed tests',
      `  ✓ shows "no basic auth credentials" (2 ms)
  ✓ shows "x509: certificate signed by unknown authority"
Error: Process completed with exit code 1.`,
    ],
    [
      'GitHub Packages',
      `The push refers to repository [ghcr.io/contoso/app]
5f70bf18a086: Preparing
denied: permission_denied: write_package
unauthorized: authentication required
##[error]Process completed with exit code 1.`,
    ],
    [
      'a login to GitHub Packages',
      `Error response from daemon: Get "https://ghcr.io/v2/": denied: denied
##[error]Process completed with exit code 1.`,
    ],
    [
      'a push of buildx to GitHub Packages',
      'ERROR: failed to solve: failed to push ghcr.io/contoso/app:1: unexpected status from POST request to https://ghcr.io/v2/contoso/app/blobs/uploads/: 403 Forbidden',
    ],
    [
      'the rate limit of Docker Hub',
      'ERROR: failed to solve: node:20: failed to resolve source metadata for docker.io/library/node:20: failed to copy: httpReadSeeker: failed open: unexpected status code https://registry-1.docker.io/v2/library/node/manifests/sha256:1: 429 Too Many Requests - Server message: toomanyrequests: You have reached your pull rate limit.',
    ],
    [
      'a pull from Docker Hub',
      "Error response from daemon: pull access denied for docker.io/library/nosuch, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
    ],
    [
      'a registry of Amazon',
      'Error response from daemon: login attempt to https://123456789012.dkr.ecr.eu-west-1.amazonaws.com/v2/ failed with status: 400 Bad Request\nno basic auth credentials https://123456789012.dkr.ecr.eu-west-1.amazonaws.com',
    ],
    [
      'a registry of Google',
      'failed to authorize: failed to fetch oauth token: unexpected status from GET request to https://europe-docker.pkg.dev/v2/token: 401 Unauthorized',
    ],
    [
      'a registry of GitLab',
      'Error response from daemon: Get "https://registry.gitlab.com/v2/": unauthorized: HTTP Basic: Access denied',
    ],
    [
      'npm',
      `npm ERR! code E401
npm ERR! Unable to authenticate, need: Bearer authorization_uri="https://login.windows.net"
npm ERR! code SELF_SIGNED_CERT_IN_CHAIN
npm ERR! request to https://registry.npmjs.org/react failed, reason: self signed certificate in certificate chain`,
    ],
    [
      'NuGet',
      'error NU1301: Unable to load the service index for source https://api.nuget.org/v3/index.json. Response status code does not indicate success: 401 (Unauthorized).',
    ],
    [
      'pip',
      "ERROR: Could not install packages due to an OSError: HTTPSConnectionPool(host='pypi.org', port=443): Max retries exceeded with url: /simple/ (Caused by NewConnectionError('Failed to establish a new connection: [Errno 111] Connection refused'))",
    ],
    ['git', "fatal: unable to access 'https://github.com/contoso/app/': Could not resolve host: github.com"],
    [
      'a compiler',
      "src/app.ts(3,5): error TS2304: Cannot find name 'unauthorized'.\nerror CS0246: The type or namespace name 'DockerClient' could not be found\n##[error]Process completed with exit code 2.",
    ],
    [
      'a database on this machine',
      'dial tcp 127.0.0.1:5432: connect: connection refused\nError: connect ECONNREFUSED 127.0.0.1:6379',
    ],
    ['a database elsewhere', 'failed to connect: dial tcp 10.1.2.3:5432: i/o timeout'],
    [
      'modules of Go',
      'go: github.com/x/y@v1.0.0: Get "https://proxy.golang.org/github.com/x/y/@v/v1.0.0.mod": dial tcp: lookup proxy.golang.org: i/o timeout',
    ],
    [
      'what a script holds',
      `##[group]Run if ! docker push "$IMAGE"; then
\u001b[36;1mif ! docker push "$IMAGE"; then echo "denied: requested access to the resource is denied"; fi\u001b[0m
##[endgroup]
done`,
    ],
    ['what the runner debugs', '##[debug]unauthorized: authentication required\n'],
    [
      'a push that was tried again',
      `The push refers to repository [contoso.azurecr.io/team/app]
received unexpected HTTP status: 503 Service Unavailable
retrying
The push refers to repository [contoso.azurecr.io/team/app]
1: digest: sha256:1d5252f66ea9 size: 1572`,
    ],
    [
      'a login that was tried again',
      `Error response from daemon: Get "https://contoso.azurecr.io/v2/": net/http: TLS handshake timeout
Login Succeeded`,
    ],
    [
      'a pull that was tried again',
      `Warning  Failed  kubelet  Failed to pull image "contoso.azurecr.io/team/app:1": unauthorized: authentication required
Normal  Pulled  kubelet  Successfully pulled image "contoso.azurecr.io/team/app:1" in 2s`,
    ],
    ['nothing', ''],
    ['whitespace', ' \n\t\n'],
    ['a picture', Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256)).toString('latin1')],
  ])('%s', (_what, log) => {
    expect(idsOf(log)).toEqual([])
  })
})

describe('and the failure beside it is still found', () => {
  it.each<[what: string, log: string, id: string]>([
    [
      'a push behind a pull from Docker Hub',
      `Error response from daemon: pull access denied for docker.io/library/nosuch
The push refers to repository [contoso.azurecr.io/team/app]
no basic auth credentials`,
      'workflow-login-missing',
    ],
    [
      'a second login of another registry',
      `Error response from daemon: Get "https://contoso.azurecr.io/v2/": unauthorized: Invalid clientid or client secret.
Logging into ghcr.io...
Login Succeeded`,
      'credentials-rejected',
    ],
    [
      'an error behind a test with such words',
      `  ✓ shows "no basic auth credentials"
##[group]Run docker login contoso.azurecr.io
Error response from daemon: Get "https://contoso.azurecr.io/v2/": unauthorized: Application not registered with AAD.`,
      'username-unknown',
    ],
    [
      'the first of two',
      `Error: AADSTS7000222: The provided client secret keys for app '***' are expired.
##[error]Process completed with exit code 1.
no basic auth credentials`,
      'sp-secret-expired',
    ],
  ])('%s', (_what, log, id) => {
    expect(idsOf(log)[0]).toBe(id)
  })
})
