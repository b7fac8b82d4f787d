import { parseLoginServer } from '../../../src/azure/acr/login-server.ts'
import type { Daemon } from '../../../src/docker/daemon.ts'
import { type Facts, failed, ok, type RegistryFacts, skipped } from '../../../src/facts.ts'
import type { Certificate, NetworkFailure } from '../../../src/host/ports.ts'
import {
  arm,
  broken,
  challenge,
  dataHost,
  engineProxies,
  HOST,
  healthyFacts,
  refusing,
  withDocker,
  withRegistry,
} from '../../rules/facts.ts'
import { AZ, BUILDER, COMMANDS, LATER, ONLY_SHOWS, OTHER_RUNS, PASTED } from '../played.ts'
import { type AdviceCase, ALWAYS, HOSTED, OWN, on } from './case.ts'

const KEY = 'the registry is not accessible: its customer-managed key cannot be reached in the key vault'
const DISABLED = 'The registry is disabled'

type Change = { readonly [Key in keyof RegistryFacts]?: RegistryFacts[Key] | undefined }

const breaks = (
  at: NetworkFailure['at'],
  code: string,
  change: Change = {},
  more: Partial<NetworkFailure> = {},
  certificate?: Certificate,
): Facts => {
  const reason = { ...broken(at, code, more), ...(certificate !== undefined && { certificate }) }
  return withRegistry({
    ...{ connection: failed(reason), challenge: failed(reason), token: skipped('no-connection') },
    ...change,
  })
}
const IN_TIME = { subject: 'CN=a', issuer: 'CN=b', validFrom: '2026-01-01T00:00:00Z', validTo: '2036-01-01T00:00:00Z' }
const PROXY = 'http://proxy.example:3128'
const byProxy = (code: string, more: Partial<NetworkFailure> = {}, proxy = PROXY): Facts =>
  withDocker(
    { proxies: skipped('not-needed'), engine: ok({ state: 'daemonless' }) },
    breaks('proxy', code, { proxy, proxyVariable: 'HTTPS_PROXY', addresses: [] }, more),
  )
/** The daemon has the same in its own settings. */
const sharedProxy = (code: string, proxy = PROXY): Facts =>
  withDocker(
    { proxies: ok(engineProxies({ httpsProxy: proxy })) },
    breaks('proxy', code, { proxy, proxyVariable: 'HTTPS_PROXY', addresses: [] }),
  )
/** The builder's own proxy beside what the runner and the daemon use. */
const building = (httpsProxy: string, change: Change = {}): Facts => {
  const endpoint = 'unix:///var/run/docker.sock'
  const nodes = [{ endpoint, proxies: { httpsProxy, noProxy: '' } }]
  const facts = withRegistry({ ...change, layers: skipped('not-needed') })
  return { ...facts, docker: { ...facts.docker, builder: ok({ name: 'ci', driver: 'docker-container', nodes }) } }
}
const PRIVATE = ['10.0.0.4']
const LINKED = ok(['contoso.privatelink.azurecr.io'])
const seenAs = (address: string): Change => {
  const message = `client with IP '${address}' is not allowed access.`
  return { token: ok(refusing(403, message, { error: { code: 'DENIED', message } })) }
}
const blocked: Change = { token: ok(refusing(403, "client with IP '203.0.113.7' is not allowed access.")) }
const closed: Change = { ...blocked, arm: ok(arm({}, { publicNetworkAccess: 'Disabled' })) }
const sentTo = (reason: Parameters<typeof dataHost>[0], host?: string): Facts =>
  withRegistry({ layers: ok({ from: 'data-host', dataHost: dataHost(reason, host) }) })
const STORAGE = 'weumanaged42.blob.core.windows.net'
/** What a host answers that rejects what the registry has signed. */
const refused = {
  ...{ status: 403, attempts: 1, contentType: 'application/json', serverHeader: '', excerpt: '' },
}
/** Whose settings a daemon has. */
const DAEMONS: readonly (readonly [string, Daemon])[] = [
  ['a rootless daemon', { kind: 'rootless' }],
  ['the daemon of the snap', { kind: 'snap' }],
  ['Docker Desktop, or a similar product', { kind: 'product' }],
  ['a daemon whose configuration file has proxies', { kind: 'system', proxiesFile: '/etc/docker/daemon.json' }],
]
export const network: readonly AdviceCase[] = [
  {
    id: 'registry-not-found',
    when: 'DNS has no record',
    facts: breaks('dns', 'ENOTFOUND', { addresses: [] }),
  },
  {
    id: 'registry-not-found',
    when: "DNS has no record, and a proxy is set that Docker doesn't read",
    facts: breaks('dns', 'ENOTFOUND', { addresses: [], ignoredProxy: `ALL_PROXY=${PROXY}` }),
  },
  {
    id: 'registry-not-found',
    when: 'DNS has no record, and the identity can see a registry with a similar name',
    facts: breaks('dns', 'ENOTFOUND', {
      ...{ addresses: [], server: parseLoginServer('contosso.azurecr.io') },
      nearby: ok({ listed: [HOST], otherClouds: [] }),
    }),
  },
  {
    id: 'dns-failed',
    when: "the DNS resolver fails, and a proxy is set that Docker doesn't read",
    facts: breaks('dns', 'EAI_AGAIN', { addresses: [], ignoredProxy: `config.json proxies=${PROXY}` }),
  },
  {
    id: 'dns-failed',
    when: "the DNS resolver fails, and Docker ignores the proxy's URL",
    facts: breaks('dns', 'EAI_AGAIN', { addresses: [], ignoredProxy: `HTTPS_PROXY=${PROXY}` }),
  },
  {
    id: 'dns-failed',
    when: 'the DNS resolver fails for the private-link name',
    facts: breaks('dns', 'EAI_AGAIN', { addresses: [], cnames: LINKED }),
  },
  {
    id: 'dns-failed',
    when: 'the DNS resolver fails',
    facts: breaks('dns', 'EAI_AGAIN', { addresses: [] }),
  },
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
    when: 'the TCP connection is rejected, has no route, or gets no answer',
    facts: breaks('tcp', 'ECONNREFUSED'),
  },
  {
    id: 'registry-unreachable',
    when: 'DNS returns an address that no registry can have',
    facts: breaks('tcp', 'ECONNREFUSED', { addresses: ['0.0.0.0'] }),
  },
  {
    id: 'registry-unreachable',
    when: 'DNS returns only IPv6 addresses, and the runner has no IPv6 route',
    facts: breaks('tcp', 'ENETUNREACH', { addresses: ['2001:db8::7'] }),
  },
  {
    id: 'registry-unreachable',
    when: 'TCP breaks, and the hosts file gives the address',
    facts: breaks('tcp', 'ECONNREFUSED', { hostsFile: ['20.61.97.128'] }),
  },
  {
    id: 'registry-unreachable',
    when: "TCP breaks, and a proxy is set that Docker doesn't read",
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
  {
    id: 'proxy-refused',
    when: "the proxy answers 407, and doesn't accept a username and password",
    facts: byProxy('PROXY_STATUS', { proxyStatus: 407, proxySchemes: ['ntlm'] }),
  },
  {
    id: 'proxy-refused',
    when: "the server at that address isn't a proxy",
    facts: byProxy('PROXY_STATUS', { proxyStatus: 405 }),
  },
  {
    id: 'proxy-refused',
    when: 'the proxy leads to a sign-in page',
    facts: byProxy('PROXY_STATUS', { proxyStatus: 302 }),
  },
  {
    id: 'proxy-refused',
    when: 'the proxy does not answer CONNECT',
    facts: byProxy('TIMEOUT', { proxyConnected: true }),
  },
  {
    id: 'proxy-refused',
    when: "Docker misreads the proxy's URL",
    facts: byProxy('PROXY_MISREAD'),
  },
  {
    id: 'proxy-refused',
    when: 'the proxy rejects the host, or closes the connection',
    facts: byProxy('PROXY_STATUS', { proxyStatus: 403 }),
  },
  { id: 'proxy-refused', when: 'there is no proxy at that address', playedIn: PASTED, facts: byProxy('ECONNREFUSED') },
  {
    id: 'proxy-refused',
    when: 'there is no proxy at that address, and the Docker daemon uses it as well',
    facts: breaks('proxy', 'ECONNREFUSED', { proxy: PROXY, proxyVariable: 'HTTPS_PROXY', addresses: [] }),
  },
  {
    id: 'proxy-refused',
    when: "the URL says https, and the proxy doesn't support TLS",
    facts: byProxy('ERR_SSL_WRONG_VERSION_NUMBER', {}, PROXY.replace('http', 'https')),
  },
  {
    id: 'proxy-refused',
    when: "the URL says https, the proxy doesn't support TLS, and the Docker daemon uses it as well",
    facts: sharedProxy('ERR_SSL_WRONG_VERSION_NUMBER', PROXY.replace('http', 'https')),
  },
  {
    id: 'proxy-refused',
    when: 'the URL says http, and the proxy answers in TLS',
    notPlayed: 'the row below prints this very command, with that for the daemon beside it, and is played',
    facts: byProxy('HPE_INVALID_CONSTANT'),
  },
  {
    id: 'proxy-refused',
    when: 'the URL says http, the proxy answers in TLS, and the Docker daemon uses it as well',
    facts: sharedProxy('HPE_INVALID_CONSTANT'),
  },
  {
    id: 'engine-proxy-mismatch',
    when: 'the runner connects through its proxy, and the daemon has none',
    facts: withDocker({ proxies: ok(engineProxies()) }, withRegistry({ proxy: PROXY, addresses: [] })),
  },
  {
    id: 'engine-proxy-mismatch',
    when: 'the runner connects through its proxy, and the daemon has another',
    facts: withDocker(
      { proxies: ok(engineProxies({ httpsProxy: 'http://other.example:3128' })) },
      withRegistry({ proxy: PROXY, addresses: [] }),
    ),
  },
  {
    id: 'engine-proxy-mismatch',
    when: 'the runner connects without a proxy, and the daemon has one',
    facts: withDocker({ proxies: ok(engineProxies({ httpsProxy: PROXY })) }),
  },
  {
    id: 'engine-proxy-mismatch',
    when: "the runner can't connect, and the daemon has another proxy",
    facts: withDocker(
      { proxies: ok(engineProxies({ httpsProxy: 'http://other.example:3128' })) },
      breaks('proxy', 'ECONNREFUSED', { proxy: PROXY, addresses: [] }),
    ),
  },
  {
    id: 'engine-proxy-mismatch',
    when: "the runner can't connect through its proxy, and the daemon has none",
    facts: withDocker(
      { proxies: ok(engineProxies()) },
      breaks('proxy', 'ECONNREFUSED', { proxy: PROXY, addresses: [] }),
    ),
  },
  ...DAEMONS.map(
    ([whose, daemon]): AdviceCase => ({
      id: 'engine-proxy-mismatch',
      when: `the runner connects through its proxy, and the daemon has none: ${whose}`,
      playedIn: COMMANDS,
      facts: withDocker({ proxies: ok(engineProxies({ daemon })) }, withRegistry({ proxy: PROXY, addresses: [] })),
    }),
  ),
  {
    id: 'builder-proxy-mismatch',
    when: 'the runner uses a proxy',
    notPlayed: BUILDER,
    facts: building('', { proxy: PROXY, addresses: [] }),
  },
  {
    id: 'builder-proxy-mismatch',
    when: 'the runner uses no proxy',
    notPlayed: BUILDER,
    facts: building(PROXY),
  },
  {
    id: 'tls-untrusted',
    when: "the certificate authority isn't trusted",
    facts: breaks('tls', 'SELF_SIGNED_CERT_IN_CHAIN'),
  },
  ...DAEMONS.slice(0, 3).map(
    ([whose, daemon]): AdviceCase => ({
      id: 'tls-untrusted',
      when: `the certificate authority isn't trusted: ${whose}`,
      playedIn: COMMANDS,
      facts: withDocker({ proxies: ok(engineProxies({ daemon })) }, breaks('tls', 'SELF_SIGNED_CERT_IN_CHAIN')),
    }),
  ),
  {
    id: 'tls-untrusted',
    when: 'the Docker daemon does not verify the certificate',
    facts: withDocker({ proxies: ok(engineProxies({ insecure: [HOST] })) }, breaks('tls', 'SELF_SIGNED_CERT_IN_CHAIN')),
  },
  {
    id: 'tls-untrusted',
    when: "the certificate expired, or isn't valid yet",
    facts: breaks('tls', 'CERT_HAS_EXPIRED'),
  },
  {
    id: 'tls-untrusted',
    when: "a certificate authority in the chain expired, or isn't valid yet",
    facts: breaks('tls', 'CERT_HAS_EXPIRED', {}, {}, IN_TIME),
  },
  {
    id: 'tls-untrusted',
    when: 'the certificate has no subject alternative name',
    facts: breaks('tls', 'CERT_COMMON_NAME_ONLY'),
  },
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
  {
    id: 'firewall-denied',
    when: 'the runner is GitHub-hosted',
    facts: on(HOSTED, withRegistry(blocked)),
  },
  { id: 'firewall-denied', when: 'the runner is self-hosted', facts: on(OWN, withRegistry(blocked)) },
  {
    id: 'firewall-denied',
    when: 'the runner is self-hosted, and the login server is a private-link name with a public address',
    facts: on(OWN, withRegistry({ ...blocked, cnames: LINKED })),
  },
  {
    id: 'firewall-denied',
    when: 'the firewall allowed an earlier request',
    playedIn: AZ,
    facts: on(OWN, withRegistry({ ...seenAs('203.0.113.7'), exchange: ok({ ...refusing(200, ''), issued: true }) })),
  },
  {
    id: 'firewall-denied',
    when: 'the registry sees an IPv6 address',
    facts: on(OWN, withRegistry(seenAs('2001:db8::7'))),
  },
  {
    id: 'firewall-denied',
    when: 'the registry sees a private address',
    facts: on(OWN, withRegistry(seenAs('10.1.0.4'))),
  },
  {
    id: 'firewall-denied',
    when: 'the hosts file gives the public address',
    facts: on(OWN, withRegistry({ ...blocked, cnames: LINKED, hostsFile: ['20.61.97.128'] })),
  },
  {
    id: 'public-access-disabled',
    when: 'the runner is GitHub-hosted',
    facts: on(HOSTED, withRegistry(closed)),
  },
  {
    id: 'public-access-disabled',
    when: 'the runner is self-hosted',
    facts: on(OWN, withRegistry(closed)),
  },
  {
    id: 'public-access-disabled',
    when: 'the runner is self-hosted, and the login server is a private-link name with a public address',
    facts: on(OWN, withRegistry({ ...closed, cnames: LINKED })),
  },
  {
    id: 'public-access-disabled',
    when: 'the hosts file gives the public address',
    facts: on(OWN, withRegistry({ ...closed, hostsFile: ['20.61.97.128'] })),
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
    when: 'no connection to the data endpoint works, and the hosts file gives its address',
    facts: withRegistry({
      layers: ok({
        from: 'data-host',
        dataHost: { ...dataHost(failed(broken('tcp', 'TIMEOUT'))), hostsFile: ['20.61.97.129'] },
      }),
    }),
  },
  ...([STORAGE, undefined] as const).flatMap((host): readonly AdviceCase[] => {
    const name = host === undefined ? "the registry's own data endpoint" : 'the storage'
    const failing = (at: NetworkFailure['at'], code: string, more: Partial<NetworkFailure> = {}): Facts =>
      sentTo(failed(broken(at, code, more)), host)
    return [
      {
        id: 'data-endpoint-unreachable',
        when: `the proxy rejects ${name}`,
        facts: failing('proxy', 'PROXY_STATUS', { proxyStatus: 403 }),
      },
      {
        id: 'data-endpoint-unreachable',
        when: `the connection to ${name} is closed`,
        facts: failing('tls', 'ECONNRESET'),
      },
      {
        id: 'data-endpoint-unreachable',
        when: `the proxy cannot reach ${name}`,
        facts: failing('proxy', 'PROXY_STATUS', { proxyStatus: 503 }),
      },
      {
        id: 'data-endpoint-unreachable',
        when: `something in front of ${name} rejects everything that Docker offers in the TLS handshake`,
        facts: failing('tls', 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION'),
      },
    ]
  }),
  {
    id: 'data-endpoint-unreachable',
    when: 'the DNS resolver fails for the data endpoint',
    facts: sentTo(failed(broken('dns', 'EAI_AGAIN'))),
  },
  {
    id: 'data-endpoint-unreachable',
    when: 'DNS has no record of the data endpoint',
    facts: sentTo(failed(broken('dns', 'ENOTFOUND'))),
  },
  {
    id: 'data-endpoint-unreachable',
    when: 'its certificate is not trusted',
    facts: sentTo(failed(broken('tls', 'SELF_SIGNED_CERT_IN_CHAIN'))),
  },
  {
    id: 'data-endpoint-unreachable',
    when: "its requests go through the proxy, and those to the registry don't",
    facts: withRegistry({
      layers: ok({
        from: 'data-host',
        dataHost: { ...dataHost(failed(broken('proxy', 'PROXY_STATUS', { proxyStatus: 503 }))), proxy: PROXY },
      }),
    }),
  },
  {
    id: 'data-endpoint-unreachable',
    when: "its address is public, and the registry's is private",
    facts: withRegistry({
      addresses: PRIVATE,
      cnames: LINKED,
      layers: ok({ from: 'data-host', dataHost: dataHost(failed(broken('tcp', 'TIMEOUT'))) }),
    }),
  },
  {
    id: 'data-endpoint-unreachable',
    when: 'a page answers in its place',
    facts: sentTo(ok({ ...refused, contentType: 'text/html' })),
  },
  {
    id: 'data-endpoint-unreachable',
    when: "the registry's firewall blocks the address",
    facts: sentTo(
      ok({ ...refused, error: { code: 'DENIED', message: "client with IP '203.0.113.7' is not allowed" } }),
    ),
  },
  {
    id: 'data-endpoint-unreachable',
    when: 'it rejects the URL that the registry signed',
    facts: sentTo(ok(refused)),
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
    when: 'something else answers the token exchange',
    facts: withRegistry({
      exchange: ok(refusing(200, '', { error: undefined, excerpt: '<html>' })),
      token: skipped('not-exchanged'),
    }),
  },
  {
    id: 'not-a-registry',
    when: 'the username and password are longer than the registry accepts',
    notPlayed: 'it is a login by az, which the credentials of test/az/fixes.test.ts play',
    facts: withRegistry({ token: ok(refusing(413, '', { error: undefined, excerpt: '' })) }),
  },
  {
    id: 'not-a-registry',
    when: 'something else answers the token request',
    facts: withRegistry({ token: ok(refusing(200, '', { error: undefined, excerpt: '<html>' })) }),
  },
  ...(
    [
      ['registry-throttled', withRegistry({ token: ok(refusing(429, 'Too many requests.')) }), OTHER_RUNS],
      ['registry-unavailable', withRegistry({ token: ok(refusing(503, '', { error: undefined })) }), LATER],
      ['encryption-key-unreachable', withRegistry({ token: ok(refusing(403, KEY)) }), undefined],
      ['registry-disabled', withRegistry({ token: ok(refusing(403, DISABLED)) }), ONLY_SHOWS],
      [
        'challenge-untrusted',
        withRegistry({
          ...{ token: skipped('no-usable-challenge'), layers: skipped('no-usable-challenge') },
          challenge: ok(
            challenge(HOST, {
              ...{ bearer: { realm: 'https://evil.example/oauth2/token', service: HOST }, realmTrusted: false },
            }),
          ),
        }),
        ONLY_SHOWS,
      ],
      [
        'registry-provisioning-failed',
        withRegistry({ token: failed({ kind: 'deadline' }), arm: ok(arm({}, { provisioningState: 'Failed' })) }),
        undefined,
      ],
    ] as const
  ).map(
    ([id, facts, notPlayed]): AdviceCase => ({
      ...{ id, when: ALWAYS, facts, healthy: healthyFacts() },
      ...(notPlayed !== undefined && { notPlayed }),
    }),
  ),
]
