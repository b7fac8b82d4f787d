import { parseLoginServer } from '../../src/azure/acr/login-server.ts'
import type { DaemonMismatch } from '../../src/docker/version.ts'
import {
  type Facts,
  failed,
  type ImageFacts,
  ok,
  type RegistryFacts,
  type RunnerFacts,
  skipped,
} from '../../src/facts.ts'
import type { FindingId } from '../../src/findings.ts'
import type { NetworkFailure } from '../../src/host/ports.ts'
import {
  arm,
  asNobody,
  asStored,
  broken,
  challenge,
  dataHost,
  engineProxies,
  HOST,
  pulling,
  refusing,
  withDocker,
  withRegistry,
} from '../rules/facts.ts'

/** The facts that choose a fix, in words for the table and as facts for the rules. */
export interface AdviceCase {
  readonly id: FindingId
  /** One clause, after "if". */
  readonly when: string
  readonly facts: Facts
}

type Change = { readonly [Key in keyof RegistryFacts]?: RegistryFacts[Key] | undefined }

const on = (runner: RunnerFacts, facts: Facts): Facts => ({ ...facts, runner })
const OWN: RunnerFacts = { environment: 'self-hosted', platform: 'linux' }
const HOSTED: RunnerFacts = { environment: 'github-hosted', platform: 'linux' }

const withoutCli = withDocker({
  cli: ok({ present: false }),
  engine: failed({ kind: 'tool', text: 'docker: not found' }),
})
const engine = (
  answer: Extract<Facts['docker']['engine'], { state: 'known' }>['value'],
  change: Partial<Facts['docker']> = {},
) => withDocker({ engine: ok(answer), ...change })
const unreachable = (change: Partial<Facts['docker']> = {}) =>
  engine({ state: 'unreachable', text: 'Cannot connect to the Docker daemon' }, change)
const mismatched = (mismatch: DaemonMismatch, variables: readonly string[]) =>
  engine(
    { state: 'unreachable', text: 'error during connect', mismatch },
    { endpoint: 'tcp://127.0.0.1:2376', variables },
  )
const TOO_NEW = 'client version 1.52 is too new. Maximum supported API version is 1.41'
const TOO_OLD = 'client version 1.24 is too old. Minimum supported API version is 1.44'
const ROOTLESS = 'permission denied while trying to connect to the docker API at unix:///run/user/1001/docker.sock'

const docker: AdviceCase[] = [
  {
    id: 'docker-cli-missing',
    when: 'the steps of the job run in its `container:`',
    facts: on({ ...HOSTED, inContainer: true }, withoutCli),
  },
  { id: 'docker-cli-missing', when: 'the runner is a Mac', facts: on({ ...HOSTED, platform: 'darwin' }, withoutCli) },
  { id: 'docker-cli-missing', when: 'the runner is a machine of your own', facts: on(OWN, withoutCli) },
  {
    id: 'docker-client-outdated',
    when: '`DOCKER_API_VERSION` is set and the engine rejects that version',
    facts: engine({ state: 'client-too-old', text: TOO_OLD }, { variables: ['DOCKER_API_VERSION'] }),
  },
  {
    id: 'docker-client-outdated',
    when: 'the client itself is too old',
    facts: withDocker({ cli: ok({ present: true, version: '17.12.1-ce', isPodman: false }) }),
  },
  {
    id: 'docker-daemon-unreachable',
    when: '`DOCKER_HOST` is set',
    facts: unreachable({ endpoint: 'tcp://127.0.0.1:2375', variables: ['DOCKER_HOST'] }),
  },
  {
    id: 'docker-daemon-unreachable',
    when: '`DOCKER_CONTEXT` is set',
    facts: unreachable({ endpoint: 'context remote', variables: ['DOCKER_CONTEXT'] }),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the socket is that of Colima',
    facts: on(
      { ...OWN, platform: 'darwin' },
      engine(
        { state: 'unreachable', text: 'Cannot connect … at unix:///Users/ci/.colima/default/docker.sock.' },
        { endpoint: 'context colima' },
      ),
    ),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the socket is that of a rootless daemon',
    facts: on(
      OWN,
      engine(
        { state: 'unreachable', text: 'Cannot connect … at unix:///run/user/1001/docker.sock.' },
        { endpoint: 'unix:///run/user/1001/docker.sock', variables: ['DOCKER_HOST'] },
      ),
    ),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the context that config.json names leads nowhere',
    facts: on(OWN, unreachable({ endpoint: 'context build' })),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the daemon uses no TLS, and a variable makes the client use it',
    facts: mismatched('client-tls', ['DOCKER_HOST', 'DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH']),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the daemon uses no TLS, and the context makes the client use it',
    facts: mismatched('client-tls', []),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the daemon uses TLS, and the client does not',
    facts: mismatched('daemon-tls', ['DOCKER_HOST']),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'a variable makes the client use TLS, and it has no certificates',
    facts: engine(
      { state: 'no-endpoint', because: 'certificates', text: 'open /home/runner/.docker/ca.pem: no such file' },
      { variables: ['DOCKER_TLS'] },
    ),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'client and daemon have certificates that do not fit, or the client finds none in the folder that is named',
    facts: mismatched('untrusted', ['DOCKER_HOST', 'DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH']),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the daemon itself answers with an error',
    facts: on(OWN, mismatched('rejected', [])),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'neither is set, and the job runs in its `container:`',
    facts: on({ ...OWN, inContainer: true }, unreachable()),
  },
  { id: 'docker-daemon-unreachable', when: 'neither is set, on Linux', facts: on(OWN, unreachable()) },
  {
    id: 'docker-daemon-unreachable',
    when: 'neither is set, on a Mac',
    facts: on({ ...OWN, platform: 'darwin' }, unreachable()),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the engine is older than the client, and `DOCKER_API_VERSION` is set',
    facts: engine(
      { state: 'client-too-new', text: TOO_NEW },
      { variables: ['DOCKER_API_VERSION'], apiVersion: 'latest' },
    ),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the engine is older than the client, and it is not set',
    facts: engine({ state: 'client-too-new', text: TOO_NEW, newest: '1.41' }),
  },
  {
    id: 'docker-socket-denied',
    when: "the socket is the system's",
    facts: engine({ state: 'socket-denied', text: 'permission denied … unix:///var/run/docker.sock' }),
  },
  {
    id: 'docker-socket-denied',
    when: 'the job runs in its `container:`',
    facts: on({ ...OWN, inContainer: true }, engine({ state: 'socket-denied', text: 'permission denied' })),
  },
  {
    id: 'docker-socket-denied',
    when: "the socket is that of another user's rootless engine, by a variable",
    facts: engine(
      { state: 'socket-denied', text: ROOTLESS },
      { endpoint: 'unix:///run/user/1001/docker.sock', variables: ['DOCKER_HOST'] },
    ),
  },
  {
    id: 'docker-socket-denied',
    when: "the socket is that of another user's rootless engine, by a context",
    facts: engine({ state: 'socket-denied', text: ROOTLESS }),
  },
  {
    id: 'docker-config-invalid',
    when: 'the file cannot be parsed',
    facts: withDocker({
      config: ok({ file: '/home/runner/.docker/config.json', problem: 'not valid JSON' }),
    }),
  },
  {
    id: 'docker-config-invalid',
    when: '`DOCKER_CONFIG` names a file',
    facts: withDocker(
      {
        config: ok({ file: '/home/runner/.docker/config.json/config.json', problem: 'ENOTDIR' }),
        variables: ['DOCKER_CONFIG'],
      },
      asNobody(),
    ),
  },
  {
    id: 'docker-config-invalid',
    when: '`DOCKER_AUTH_CONFIG` cannot be parsed',
    facts: withDocker({ config: ok({ file: 'DOCKER_AUTH_CONFIG', problem: 'not valid JSON' }) }),
  },
  {
    id: 'docker-credential-helper-missing',
    when: 'the configuration names a helper that is not installed',
    facts: withRegistry({
      helper: ok({
        ...{ program: 'docker-credential-pass', present: false, detected: false },
        answer: skipped('not-needed'),
      }),
    }),
  },
  {
    id: 'docker-credential-helper-failed',
    when: 'the helper that Docker uses keeps no login',
    facts: withRegistry({
      helper: ok({
        ...{
          program: 'docker-credential-ecr-login',
          present: true,
          detected: false,
          storesNothing: 'refuses' as const,
        },
        answer: skipped('not-needed'),
      }),
    }),
  },
  {
    id: 'docker-config-not-writable',
    when: 'config.json is a folder',
    facts: withDocker({
      config: ok({
        file: '/home/runner/.docker/config.json',
        obstacle: { kind: 'is-folder', path: '/home/runner/.docker/config.json' },
      }),
    }),
  },
  {
    id: 'docker-config-not-writable',
    when: 'the login cannot be stored for another reason',
    facts: withDocker({
      config: ok({
        file: '/home/runner/.docker/config.json',
        obstacle: { kind: 'read-only', path: '/home/runner/.docker' },
      }),
    }),
  },
]

const breaks = (
  at: NetworkFailure['at'],
  code: string,
  change: Change = {},
  more: Partial<NetworkFailure> = {},
): Facts => {
  const reason = broken(at, code, more)
  return withRegistry({
    ...{ connection: failed(reason), challenge: failed(reason), token: skipped('no-connection') },
    ...change,
  })
}
const PROXY = 'http://proxy.example:3128'
const byProxy = (code: string, more: Partial<NetworkFailure> = {}, proxy = PROXY): Facts =>
  withDocker(
    { proxies: skipped('not-needed'), engine: ok({ state: 'daemonless' }) },
    breaks('proxy', code, { proxy, proxyVariable: 'HTTPS_PROXY', addresses: [] }, more),
  )
const PRIVATE = ['10.0.0.4']
const LINKED = ok(['contoso.privatelink.azurecr.io'])
const blocked: Change = { token: ok(refusing(403, "client with IP '203.0.113.7' is not allowed access.")) }
const closed: Change = { ...blocked, arm: ok(arm({}, { publicNetworkAccess: 'Disabled' })) }
const sentTo = (reason: Parameters<typeof dataHost>[0], host?: string): Facts =>
  withRegistry({ layers: ok({ from: 'data-host', dataHost: dataHost(reason, host) }) })
const STORAGE = 'weumanaged42.blob.core.windows.net'
const answer = (status: number, code?: string, message = '') => ({
  ...{ status, attempts: 1, contentType: 'application/json', serverHeader: '', excerpt: '' },
  ...(code !== undefined && { error: { code, message } }),
})
const DIGEST = `sha256:${'0a'.repeat(32)}`
const image = (manifest: ReturnType<typeof answer>, tags: string[] = [], reference = '1.2.4'): Facts => {
  const images: ImageFacts[] = [{ repository: 'team/app', reference, manifest: ok(manifest), tags: ok(tags) }]
  return pulling(withRegistry({ images }))
}

const network: AdviceCase[] = [
  {
    id: 'registry-not-found',
    when: 'DNS does not know the name',
    facts: breaks('dns', 'ENOTFOUND', { addresses: [] }),
  },
  {
    id: 'registry-not-found',
    when: 'DNS does not know the name, and a proxy is set that docker does not read',
    facts: breaks('dns', 'ENOTFOUND', { addresses: [], ignoredProxy: `ALL_PROXY=${PROXY}` }),
  },
  {
    id: 'dns-failed',
    when: 'the resolver fails, and a proxy is set that docker does not read',
    facts: breaks('dns', 'EAI_AGAIN', { addresses: [], ignoredProxy: `config.json proxies=${PROXY}` }),
  },
  { id: 'dns-failed', when: 'the resolver fails', facts: breaks('dns', 'EAI_AGAIN', { addresses: [] }) },
  {
    id: 'private-endpoint-unreachable',
    when: 'DNS gives a private address that does not answer',
    facts: breaks('tcp', 'TIMEOUT', { addresses: PRIVATE, cnames: LINKED }),
  },
  {
    id: 'private-endpoint-unreachable',
    when: 'the hosts file gives the private address',
    facts: breaks('tcp', 'TIMEOUT', { addresses: PRIVATE, hostsFile: PRIVATE, cnames: LINKED }),
  },
  {
    id: 'private-endpoint-unreachable',
    when: 'the private DNS zone has no record of the name',
    facts: breaks('dns', 'ENOTFOUND', { addresses: [], cnames: LINKED }),
  },
  {
    id: 'registry-unreachable',
    when: 'TCP is refused, has no route, or is lost',
    facts: breaks('tcp', 'ECONNREFUSED'),
  },
  {
    id: 'registry-unreachable',
    when: 'TCP breaks, and the hosts file gives the address',
    facts: breaks('tcp', 'ECONNREFUSED', { hostsFile: ['20.61.97.128'] }),
  },
  {
    id: 'registry-unreachable',
    when: 'TCP breaks, and a proxy is set that docker does not read',
    facts: breaks('tcp', 'ECONNREFUSED', { ignoredProxy: `config.json proxies=${PROXY}` }),
  },
  {
    id: 'registry-unreachable',
    when: 'TCP works, and TLS or a request is cut off',
    facts: breaks('tls', 'ERR_SSL_TLSV1_UNRECOGNIZED_NAME'),
  },
  {
    id: 'registry-unreachable',
    when: 'the proxy answers 502, 503 or 504',
    facts: byProxy('PROXY_STATUS', { proxyStatus: 502 }),
  },
  { id: 'proxy-refused', when: 'the proxy answers 407', facts: byProxy('PROXY_STATUS', { proxyStatus: 407 }) },
  { id: 'proxy-refused', when: 'the proxy rejects the host', facts: byProxy('PROXY_STATUS', { proxyStatus: 403 }) },
  { id: 'proxy-refused', when: 'there is no proxy at that address', facts: byProxy('ECONNREFUSED') },
  {
    id: 'proxy-refused',
    when: 'there is no proxy at that address, and the Docker daemon uses it as well',
    facts: breaks('proxy', 'ECONNREFUSED', { proxy: PROXY, proxyVariable: 'HTTPS_PROXY', addresses: [] }),
  },
  {
    id: 'proxy-refused',
    when: 'the URL says https, and the proxy speaks no TLS',
    facts: byProxy('ERR_SSL_WRONG_VERSION_NUMBER', {}, PROXY.replace('http', 'https')),
  },
  {
    id: 'proxy-refused',
    when: 'the URL says http, and the proxy answers in TLS',
    facts: byProxy('HPE_INVALID_CONSTANT'),
  },
  { id: 'proxy-refused', when: 'the proxy closes the connection', facts: byProxy('ECONNRESET') },
  {
    id: 'engine-proxy-mismatch',
    when: 'the runner gets through by its proxy, and the daemon has none',
    facts: withDocker({ proxies: ok(engineProxies()) }, withRegistry({ proxy: PROXY, addresses: [] })),
  },
  {
    id: 'engine-proxy-mismatch',
    when: 'the runner gets through without a proxy, and the daemon has one',
    facts: withDocker({ proxies: ok(engineProxies({ httpsProxy: PROXY })) }),
  },
  {
    id: 'engine-proxy-mismatch',
    when: 'the runner does not get through, and the daemon has another proxy',
    facts: withDocker(
      { proxies: ok(engineProxies({ httpsProxy: 'http://other.example:3128' })) },
      breaks('proxy', 'ECONNREFUSED', { proxy: PROXY, addresses: [] }),
    ),
  },
  {
    id: 'engine-proxy-mismatch',
    when: 'the runner does not get through its proxy, and the daemon has none',
    facts: withDocker(
      { proxies: ok(engineProxies()) },
      breaks('proxy', 'ECONNREFUSED', { proxy: PROXY, addresses: [] }),
    ),
  },
  { id: 'tls-untrusted', when: 'the authority is unknown', facts: breaks('tls', 'SELF_SIGNED_CERT_IN_CHAIN') },
  { id: 'tls-untrusted', when: 'the dates do not fit', facts: breaks('tls', 'CERT_HAS_EXPIRED') },
  {
    id: 'tls-untrusted',
    when: 'the certificate is for another name',
    facts: breaks('tls', 'ERR_TLS_CERT_ALTNAME_INVALID'),
  },
  {
    id: 'tls-untrusted',
    when: 'the certificate is for another name, and the hosts file gives the address',
    facts: breaks('tls', 'ERR_TLS_CERT_ALTNAME_INVALID', { hostsFile: ['20.61.97.128'] }),
  },
  {
    id: 'tls-untrusted',
    when: 'the name is an alias of a login server',
    facts: breaks('tls', 'ERR_TLS_CERT_ALTNAME_INVALID', {
      server: parseLoginServer('acr.contoso.com', ['acr.contoso.com']),
      cnames: ok([HOST]),
    }),
  },
  { id: 'firewall-denied', when: "the runner is one of GitHub's", facts: on(HOSTED, withRegistry(blocked)) },
  { id: 'firewall-denied', when: 'the runner is your own', facts: on(OWN, withRegistry(blocked)) },
  {
    id: 'firewall-denied',
    when: 'the runner is your own, and the name leads through a private link to a public address',
    facts: on(OWN, withRegistry({ ...blocked, cnames: LINKED })),
  },
  {
    id: 'firewall-denied',
    when: 'the hosts file gives the public address',
    facts: on(OWN, withRegistry({ ...blocked, cnames: LINKED, hostsFile: ['20.61.97.128'] })),
  },
  { id: 'public-access-disabled', when: "the runner is one of GitHub's", facts: on(HOSTED, withRegistry(closed)) },
  { id: 'public-access-disabled', when: 'the runner is your own', facts: on(OWN, withRegistry(closed)) },
  {
    id: 'public-access-disabled',
    when: 'the runner is your own, and the name leads through a private link to a public address',
    facts: on(OWN, withRegistry({ ...closed, cnames: LINKED })),
  },
  {
    id: 'public-access-disabled',
    when: 'the hosts file gives the public address',
    facts: on(OWN, withRegistry({ ...closed, hostsFile: ['20.61.97.128'] })),
  },
  {
    id: 'image-not-found',
    when: 'a tag is missing, and a near one is there',
    facts: image(answer(404, 'MANIFEST_UNKNOWN'), ['1.2.3']),
  },
  { id: 'image-not-found', when: 'a tag is missing, and none is near', facts: image(answer(404, 'MANIFEST_UNKNOWN')) },
  { id: 'image-not-found', when: 'a digest is missing', facts: image(answer(404, 'MANIFEST_UNKNOWN'), [], DIGEST) },
  { id: 'image-not-found', when: 'the repository is missing', facts: image(answer(404, 'NAME_UNKNOWN')) },
  { id: 'cache-rule-upstream-failed', when: 'the granted pull is rejected', facts: image(answer(401, 'UNAUTHORIZED')) },
  {
    id: 'image-rejected',
    when: 'the image is in quarantine',
    facts: image(answer(403, 'IMAGE_QUARANTINED', 'The image is quarantined.')),
  },
  {
    id: 'image-rejected',
    when: 'the image is locked',
    facts: image(answer(405, 'UNSUPPORTED', 'The operation is disallowed on this registry, repository or image.')),
  },
  { id: 'image-rejected', when: 'the reason is another one', facts: image(answer(403, 'DENIED', 'no')) },
  {
    id: 'cache-rule-upstream-failed',
    when: 'the source of a named rule denies the path',
    facts: image(answer(403, 'DENIED', "access to pull from source 'hub/x' for cache rule 'hub' has been denied.")),
  },
  {
    id: 'cache-rule-upstream-failed',
    when: 'the source of a named rule fails',
    facts: image(answer(424, 'UNKNOWN', "request to pull from source 'x' for cache rule 'hub' has failed")),
  },
  {
    id: 'cache-rule-upstream-failed',
    when: 'the source of a named rule is throttling',
    facts: image(answer(429, 'TOOMANYREQUESTS', "too many requests to source registry for cache rule 'docker-hub'")),
  },
  {
    id: 'data-endpoint-unreachable',
    when: 'no connection to the storage works',
    facts: sentTo(failed(broken('tcp', 'TIMEOUT')), STORAGE),
  },
  {
    id: 'data-endpoint-unreachable',
    when: "no connection to the registry's own data endpoint works",
    facts: sentTo(failed(broken('tcp', 'TIMEOUT'))),
  },
  {
    id: 'data-endpoint-unreachable',
    when: 'DNS does not know the data endpoint',
    facts: sentTo(failed(broken('dns', 'ENOTFOUND'))),
  },
  {
    id: 'data-endpoint-unreachable',
    when: 'its certificate is not trusted',
    facts: sentTo(failed(broken('tls', 'SELF_SIGNED_CERT_IN_CHAIN'))),
  },
  {
    id: 'data-endpoint-unreachable',
    when: 'it rejects what the registry has signed',
    facts: sentTo(ok(answer(403))),
  },
  {
    id: 'not-a-registry',
    when: 'something else answers `GET /v2/`',
    facts: withRegistry({
      challenge: ok(challenge(HOST, { status: 200, bearer: undefined, realmTrusted: false })),
      token: skipped('no-usable-challenge'),
    }),
  },
  {
    id: 'not-a-registry',
    when: 'something else answers the token request',
    facts: withRegistry({ token: ok(refusing(200, '', { error: undefined, excerpt: '<html>' })) }),
  },
]

const logins: AdviceCase[] = [
  {
    id: 'credentials-missing',
    when: 'nothing is given, and docker has no login for any host',
    facts: asNobody(),
  },
  {
    id: 'credentials-missing',
    when: 'docker has a login for the same registry under another key',
    facts: withDocker({ storedLogins: [`${HOST}:443`] }, asNobody()),
  },
  {
    id: 'credentials-missing',
    when: 'config.json has the login, and docker asks a helper that has none',
    facts: asNobody({
      helper: ok({
        ...{ program: 'docker-credential-desktop', present: true, detected: false, fileLogin: true as const },
        answer: ok({ state: 'no-login' as const }),
      }),
    }),
  },
  {
    id: 'docker-credentials-stale',
    when: 'the stored login is rejected',
    facts: asStored('contoso', 'old', { token: ok(refusing(401, 'authentication required')) }),
  },
]

export const adviceCases: readonly AdviceCase[] = [...docker, ...network, ...logins]
