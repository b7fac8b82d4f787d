import { refusals } from '../embedded-azure/answers.ts'
import { type Fault, faults } from '../embedded-azure/faults.ts'
import {
  firstRegistry,
  healthyRegistry,
  healthyWorld,
  type ProxyWorld,
  type RegistryWorld,
  type TlsFault,
  withProxy,
  withRegistry,
} from '../embedded-azure/world.ts'
import type { AdviceScenario } from './network-advice-scenarios.ts'

// Networks that people reported to be behind: what answers there differs from a registry in one way, and docker says so.

const HOST = 'contoso.azurecr.io'
const DATA_HOST = 'contoso.westeurope.data.azurecr.io'
const world = healthyWorld()
const [pusher] = firstRegistry(world).servicePrincipals ?? []
if (pusher === undefined) throw new Error('the healthy world lacks it')
const given = { registry: HOST, repository: 'team/app', username: pusher.appId, password: pusher.secret }
const changed = (change: Partial<RegistryWorld>) => withRegistry(world, change)
const error = (id: string): Pick<AdviceScenario, 'expected' | 'result'> => ({
  expected: [`error ${id}`],
  result: 'fail',
})
const OPEN_PORT = /TCP port 443/

/**
 * Proxies that inspect TLS: nodejs/node#44649, #45378; Azure/acr#700; Azure/azure-cli#29298, #31925;
 * MicrosoftDocs/azure-docs#101254.
 */
const inspected: AdviceScenario[] = [
  {
    name: 'a certificate whose only name is the common name, which Node takes and docker does not',
    world: changed({ tls: 'common-name-only' }),
    inputs: given,
    ...error('tls-untrusted'),
    says: [/subject alternative names?/],
    never: [/corporate-ca/],
  },
  {
    name: 'the same of the data host',
    world: changed({ data: { host: DATA_HOST, tls: 'common-name-only' } }),
    inputs: given,
    ...error('data-endpoint-unreachable'),
    says: [/certificate/],
  },
  {
    name: 'a certificate that is valid, of an authority that has expired',
    world: changed({ tls: 'intermediate-expired' }),
    inputs: given,
    ...error('tls-untrusted'),
    says: [/authority in its chain/],
    never: [/timedatectl/, /clock/],
  },
  {
    name: 'an authority in between that is not sent along',
    world: changed({ tls: 'intermediate-missing' }),
    inputs: given,
    ...error('tls-untrusted'),
    never: [/timedatectl/],
  },
  ...(
    [
      ['old-protocol', /TLS 1\.2 or later/],
      ['old-ciphers', /ciphers/],
      ['wants-certificate', /client certificate/],
    ] as const
  ).flatMap(([tls, says]): AdviceScenario[] => [
    {
      name: `a handshake that fails: ${tls}`,
      world: changed({ tls }),
      inputs: given,
      ...error('registry-unreachable'),
      says: [says],
      never: [OPEN_PORT],
    },
    {
      name: `a handshake with the data host that fails: ${tls}`,
      world: changed({ data: { host: DATA_HOST, tls } }),
      inputs: given,
      ...error('data-endpoint-unreachable'),
      says: [/inspects TLS/],
      never: [OPEN_PORT],
    },
  ]),
  // Go takes keys of 1024 bits, Node 24 does not: docker works, and this check can't show it.
  {
    name: 'a key that is too short for Node alone',
    world: changed({ tls: 'small-key' }),
    inputs: given,
    expected: [],
    result: 'unknown',
  },
  {
    name: 'a key of the data host that is too short for Node alone',
    world: changed({ data: { host: DATA_HOST, tls: 'small-key' } }),
    inputs: given,
    expected: [],
    result: 'unknown',
  },
  ...(['few-ciphers', 'tls12'] as const satisfies TlsFault[]).map(
    (tls): AdviceScenario => ({
      name: `TLS 1.2, by what docker offers as well: ${tls}`,
      world: changed({ tls, data: { host: DATA_HOST, tls } }),
      inputs: given,
      expected: [],
      result: 'pass',
    }),
  ),
]

const refusing = (answer: NonNullable<ProxyWorld['fault']>) => withProxy(world, { fault: answer })
const asks = (...schemes: string[]): NonNullable<ProxyWorld['fault']> => ({
  status: 407,
  headers: { 'Proxy-Authenticate': schemes.join(', ') },
})
const NO_ENGINE = "the truth test's engine has another proxy; docker's own words are in test/network/report-worlds.ts"

/**
 * Answers to CONNECT: docker/for-win#1064, #14173, #14880; podman#20656; golang/go#20053; docker/for-linux#415.
 */
const proxies: AdviceScenario[] = [
  ...([['Negotiate'], ['NTLM'], ['Negotiate', 'NTLM'], ['Kerberos'], ['Digest realm="a, Basic"']] as const).map(
    (schemes): AdviceScenario => ({
      name: `a proxy that accepts ${schemes.join(' and ')} alone`,
      world: refusing(asks(...schemes)),
      inputs: given,
      ...error('proxy-refused'),
      says: [/Basic/],
      never: [/secrets\.PROXY_PASSWORD/],
    }),
  ),
  {
    name: 'a proxy that accepts NTLM, and a username and password as well',
    world: refusing(asks('NTLM', 'Basic realm="proxy"')),
    inputs: given,
    ...error('proxy-refused'),
    says: [/secrets\.PROXY_PASSWORD/],
  },
  ...[400, 404, 405, 501].map(
    (status): AdviceScenario => ({
      name: `a web server in place of the proxy: ${status}`,
      world: refusing({ status, body: 'function FindProxyForURL(url, host) {}' }),
      inputs: given,
      ...error('proxy-refused'),
      says: [/isn't a proxy/, /PAC/],
      never: [/allowed hosts/],
    }),
  ),
  ...[302, 307, 511].map(
    (status): AdviceScenario => ({
      name: `a proxy that leads to a page: ${status}`,
      world: refusing({ status, headers: { Location: 'https://portal.contoso.example/login' } }),
      inputs: given,
      ...error('proxy-refused'),
      says: [/sign-in page/],
      never: [/allowed hosts/, /misspelled/],
    }),
  ),
  {
    name: 'a proxy that takes the connection and answers nothing',
    world: refusing('hang'),
    inputs: given,
    ...error('proxy-refused'),
    says: [/accepts the connection/],
    never: [/is down/],
  },
  {
    name: 'a proxy that rejects the host',
    world: refusing({ status: 403, headers: { 'X-Squid-Error': 'ERR_ACCESS_DENIED 0' } }),
    inputs: given,
    ...error('proxy-refused'),
    says: [/blocks the registry/],
  },
]

/**
 * URLs of proxies: docker/for-linux#751, #1039, #1149; docker/for-win#734, #2860; moby/moby#26144. The engine of the
 * stand-in has the same one.
 */
const urls: AdviceScenario[] = [
  ...[
    'http://builder:not#encoded@127.0.0.1:9',
    'http://builder:not/encoded@127.0.0.1:9',
    'http://CONTOSO\\builder:s3cret-of-it@127.0.0.1:9',
    '"http://127.0.0.1:9"',
    'http://127.0.0.1:9 ',
    'http:/127.0.0.1:9',
  ].map(
    (proxy): AdviceScenario => ({
      name: `a proxy whose URL docker takes for another: ${proxy}`,
      world,
      inputs: given,
      env: { HTTPS_PROXY: proxy },
      ...error('proxy-refused'),
      says: [/Percent-encode/],
      never: [/not#encoded|not\/encoded|s3cret-of-it/],
      noTruth: NO_ENGINE,
    }),
  ),
  {
    name: 'a proxy whose URL docker takes for another, and an engine without any',
    world,
    inputs: given,
    env: { HTTPS_PROXY: 'http://builder:not#encoded@127.0.0.1:9' },
    standIn: 'engine-direct',
    expected: ['warning engine-proxy-mismatch'],
    result: 'warn',
    noTruth: NO_ENGINE,
  },
]

/** `insecure-registries` of the daemon: whatever certificate there is, docker goes on. */
const unverified: AdviceScenario[] = [
  ...(['untrusted-ca', 'self-signed', 'expired', 'wrong-name', 'common-name-only'] as const).map(
    (tls): AdviceScenario => ({
      name: `a certificate that the engine does not verify: ${tls}`,
      world: changed({ tls, data: { host: DATA_HOST, tls } }),
      inputs: given,
      standIn: 'insecure-registry',
      expected: ['warning tls-untrusted'],
      result: 'warn',
      says: [/insecure-registries/],
      noTruth: 'the truth test has an engine of its own for it',
    }),
  ),
  {
    name: 'a certificate of the data host that the engine does not verify',
    world: changed({ data: { host: DATA_HOST, tls: 'untrusted-ca' } }),
    inputs: given,
    standIn: 'insecure-registry',
    expected: [],
    result: 'pass',
    noTruth: 'the truth test has an engine of its own for it',
  },
  {
    name: 'a good certificate that the engine does not verify',
    world,
    inputs: given,
    standIn: 'insecure-registry',
    expected: [],
    result: 'pass',
    noTruth: 'the truth test has an engine of its own for it',
  },
]

const PAGE = '<html><head><title>Blocked</title></head><body>This download is blocked</body></html>'
const said = (status: number, body: string, contentType: string, headers: Record<string, string> = {}): Fault => ({
  ...{ status, body, contentType, headers },
})
const all = (fault: Fault) => changed({ faults: { '*': fault } })
const atData = (fault: Fault) => changed({ data: { host: DATA_HOST, faults: { '*': fault } } })

/**
 * What is in front of the registry answers in its place: sidecars, web application firewalls, block pages. Azure/acr#324;
 * MicrosoftDocs/azure-docs#116188; istio/istio ("RBAC: access denied").
 */
const others: AdviceScenario[] = [
  ...(
    [
      ['a sidecar', said(403, 'RBAC: access denied', 'text/plain', { Server: 'envoy' })],
      ['a proxy of nginx', said(403, 'Forbidden', 'text/plain', { Server: 'nginx/1.24.0' })],
      [
        'a web application firewall',
        said(403, '{"message":"Forbidden"}', 'application/json', { Server: 'Microsoft-Azure-Application-Gateway/v2' }),
      ],
      ['a proxy that inspects TLS', said(403, PAGE, 'text/html', { Server: 'squid/5.7' })],
      ['a portal that asks to sign in', said(511, PAGE, 'text/html')],
    ] as const
  ).map(
    ([what, fault]): AdviceScenario => ({
      name: `${what} answers GET /v2/`,
      world: all(fault),
      inputs: given,
      ...error('not-a-registry'),
      never: [/allow the runner's address/],
    }),
  ),
  {
    name: "the registry's own firewall at /v2/, without a word",
    world: all(said(403, '', 'text/plain', { Server: 'openresty' })),
    inputs: given,
    ...error('firewall-denied'),
  },
  ...(
    [
      ['200', faults.page(200, PAGE)],
      ['403', faults.page(403, PAGE)],
      ['511', faults.page(511, PAGE)],
    ] as const
  ).flatMap(([status, fault]): AdviceScenario[] => [
    {
      name: `a page in place of a layer: ${status}`,
      world: atData(fault),
      inputs: given,
      ...error('data-endpoint-unreachable'),
      says: [/a proxy or a firewall answers with a page/],
      never: [/signs/],
    },
    {
      name: `a page in place of a manifest: ${status}`,
      world: changed({ faults: { '/v2/team/*': fault } }),
      inputs: { ...given, repository: 'team/app:latest' },
      ...error('not-a-registry'),
      says: [/manifest/],
    },
  ]),
  {
    name: 'layers and manifests that are right, under another content type',
    world: changed({
      data: { host: DATA_HOST, faults: { '*': { responseFault: 'other-content-type' } } },
      faults: { '/v2/team/*': { responseFault: 'other-content-type' } },
    }),
    inputs: { ...given, repository: 'team/app:latest' },
    expected: [],
    result: 'pass',
    noTruth: 'a real registry stands behind there, whose answers are passed on as they are',
  },
  {
    name: 'a page in place of a layer while the storage is out of order',
    world: atData(faults.page(503, PAGE)),
    inputs: given,
    expected: [],
    result: 'unknown',
  },
  {
    name: 'storage that refuses what the registry signed',
    world: changed({ data: { host: DATA_HOST, refuses: true } }),
    inputs: given,
    ...error('data-endpoint-unreachable'),
    says: [/signs/],
    never: [/a page/],
  },
  {
    name: "the registry's firewall at the data host",
    world: atData(faults.refusal(refusals.firewall('203.0.113.7'))),
    inputs: given,
    ...error('data-endpoint-unreachable'),
    says: [/203\.0\.113\.7/],
  },
  {
    name: 'a data host that the proxy cannot reach',
    world: withProxy(changed({ data: { host: DATA_HOST } }), { fault: { status: 503 }, faultHosts: [DATA_HOST] }),
    inputs: given,
    ...error('data-endpoint-unreachable'),
    says: [/can't reach/],
    never: [/blocks that host/],
  },
]

/** Addresses that no firewall rule can name: MicrosoftDocs/azure-docs#57811; Azure/azure-cli#11017. */
const addresses: AdviceScenario[] = [
  {
    name: 'the firewall sees an IPv6 address',
    world: changed({ firewall: { callerIp: '2603:1030:403::9', at: 'token' } }),
    inputs: given,
    ...error('firewall-denied'),
    says: [/IPv4/],
    never: [/--ip-address '?2603/],
  },
  {
    name: 'the firewall sees a private address, by a service endpoint',
    world: changed({ firewall: { callerIp: '10.1.0.4', at: 'token' } }),
    inputs: given,
    ...error('firewall-denied'),
    says: [/service endpoint/, /--subnet/],
    never: [/--ip-address/],
  },
  {
    name: 'the firewall sees a private address of a GitHub-hosted runner in a virtual network',
    world: changed({ firewall: { callerIp: '10.1.0.4', at: 'token' } }),
    inputs: given,
    env: { RUNNER_ENVIRONMENT: 'github-hosted' },
    ...error('firewall-denied'),
    says: [/--subnet/],
    never: [/new IP address for each job/],
    noTruth: "the environment is not docker's",
  },
  {
    name: 'the firewall lets the token request in, and the next one comes from another address',
    world: changed({ faults: { '/v2/team/*': faults.refusal(refusals.firewall('203.0.113.8')) } }),
    inputs: { ...given, repository: 'team/app:latest' },
    ...error('firewall-denied'),
    says: [/several outbound addresses/, /203\.0\.113\.8/],
    never: [/public network access is disabled/],
  },
  {
    name: 'the firewall sees a public address',
    world: changed({ firewall: { callerIp: '203.0.113.7', at: 'token' } }),
    inputs: given,
    ...error('firewall-denied'),
    says: [/--ip-address 203\.0\.113\.7/],
  },
]

const DOMAIN = 'registry.contoso.example'
const fronted = (change: Partial<RegistryWorld> = {}) => ({
  registries: [{ ...healthyRegistry(DOMAIN), frontOf: HOST, ...change }, healthyRegistry(HOST)],
})
const byDomain = { ...given, registry: DOMAIN, 'trusted-hosts': DOMAIN }

/** A domain of one's own on a reverse proxy: Azure/acr:docs/custom-domain; Azure/acr#102, #700. */
const fronts: AdviceScenario[] = [
  {
    name: "a front that passes on the registry's own challenge",
    world: fronted(),
    inputs: byDomain,
    expected: [],
    result: 'pass',
  },
  {
    name: 'a front with a certificate by the recipe, without an alternative name',
    world: fronted({ tls: 'common-name-only' }),
    inputs: byDomain,
    ...error('tls-untrusted'),
    says: [/subject alternative/],
  },
  ...[
    'https://login.contoso.example/token',
    'http://contoso.azurecr.io/oauth2/token',
    'https://contoso.azurecr.io:8443/',
  ].map(
    (realm): AdviceScenario => ({
      name: `a front that leads credentials to ${realm}`,
      world: {
        registries: [{ ...healthyRegistry(DOMAIN), challenge: { realm, service: HOST } }, healthyRegistry(HOST)],
      },
      inputs: byDomain,
      ...error('challenge-untrusted'),
    }),
  ),
  {
    name: 'a registry that leads credentials to another registry',
    world: changed({
      challenge: { realm: 'https://fabrikam.azurecr.io/oauth2/token', service: 'fabrikam.azurecr.io' },
    }),
    inputs: given,
    ...error('challenge-untrusted'),
  },
]

export const reportScenarios: AdviceScenario[] = [
  ...[...inspected, ...proxies, ...urls, ...unverified],
  ...[...others, ...addresses, ...fronts],
]
