import { refusals } from '../embedded-azure/answers.ts'
import { faults } from '../embedded-azure/faults.ts'
import { pusherLogin } from '../embedded-azure/logins.ts'
import { healthyRegistry, type RegistryWorld, type TlsFault } from '../embedded-azure/world.ts'
import type { DnsAnswer } from './dns.ts'
import { nameWorlds } from './name-worlds.ts'
import {
  FRONT,
  FRONT_V6,
  HANGS,
  PRIVATE_FRONT,
  PRIVATE_REFUSES,
  PRIVATE_SILENT,
  PRIVATE_UNREACHABLE,
  REFUSES,
  RESETS,
  SILENT,
  SILENT_V6,
  SPEAKS_HTTP,
  UNREACHABLE,
} from './places.ts'
import { reportWorlds } from './report-worlds.ts'

/** Where HTTPS_PROXY leads: to the make-believe Azure's own proxy, or to where nobody listens. */
export type ProxyName = 'azure' | 'dead'

/**
 * How a docker engine of the namespace reaches registries; each is a dockerd of its own. The one elsewhere, as in a
 * container of its own, trusts nobody but who signs an 'untrusted-ca'. Where a resolver is silent the engine is kept
 * waiting: dockerd looks names up under a lock, so that meanwhile it does not even answer `docker info` to the other
 * worlds.
 */
export type EngineName = 'plain' | 'kept-waiting' | 'elsewhere' | `${ProxyName}-proxy`

/** A state of the network, met by a registry that has a name of its own: all worlds stand side by side. */
export interface NetworkWorld {
  name: string
  /** First label of the login server. */
  label: string
  dns: DnsAnswer
  registry?: Partial<RegistryWorld>
  /** What the hosts file gives for the login server, before DNS is asked. */
  hostsFile?: string
  /** What the step is given in place of the login server; DNS says of it what `dns` says. */
  registryName?: string
  /** Has to stand in the fix of the first finding. */
  fix?: RegExp
  /** Where layers come from; left out: it is reached. */
  data?: DnsAnswer
  engine?: EngineName
  /**
   * Whose authority is in this machine's /etc/docker/certs.d for the host: who signs an 'untrusted-ca', or the
   * make-believe Azure.
   */
  certsD?: 'inspection' | 'azure'
  /** Of the runner. */
  proxy?: ProxyName
  env?: Record<string, string>
  /** `level id`, exactly and in this order. */
  expected: string[]
  result: 'pass' | 'warn' | 'unknown' | 'fail'
  /**
   * What docker says of it, so that it fails by this and by nothing else (moby/moby:registry/auth.go, and the texts of
   * Go's net and crypto/tls).
   */
  says?: RegExp
  /** What the action cannot see of the engine: its verdict is "not known" then. */
  unseen?: string
  /** Why real docker is not asked. */
  noTruth?: string
}

const at = (...addresses: string[]): DnsAnswer => ({ addresses })
const linked = (label: string, addresses: string[] | 'NXDOMAIN'): DnsAnswer => ({
  through: [`${label}.privatelink.azurecr.io`],
  addresses,
})
/** The usual way of a registry without a private endpoint: aliases of a regional front. */
const publicly = (label: string): DnsAnswer => ({
  through: [`${label}.privatelink.azurecr.io`, 'weu.fe.azcr.io', 'weu-acr-reg.trafficmanager.net'],
  addresses: [FRONT],
})

/** Where the registry sends whoever pulls. */
const dataHostOf = ({ label }: Pick<NetworkWorld, 'label'>): string => `${label}.westeurope.data.azurecr.io`

const CALLER = '203.0.113.77'

const healthy: Omit<NetworkWorld, 'expected' | 'result'>[] = [
  { name: 'straight, by IPv4', label: 'plain4', dns: at(FRONT) },
  { name: 'by IPv6 alone', label: 'plain6', dns: at(FRONT_V6) },
  { name: 'by both families', label: 'plain46', dns: at(FRONT_V6, FRONT) },
  { name: 'two addresses, the first refuses', label: 'firstrefuses', dns: at(REFUSES, FRONT) },
  { name: 'IPv6 is lost, IPv4 is not', label: 'lostipv6', dns: at(SILENT_V6, FRONT) },
  { name: 'by aliases', label: 'aliases', dns: publicly('aliases') },
  { name: 'a private endpoint', label: 'privatelink', dns: linked('privatelink', [PRIVATE_FRONT]) },
  {
    name: 'a dead proxy from which the registry is exempt',
    label: 'exempt',
    dns: at(FRONT),
    proxy: 'dead',
    env: { NO_PROXY: '.azurecr.io' },
  },
]

const NO_HOST = /lookup \S+ on \S+: no such host/
/** docker says this or that, as its own time ends or that of the dial. */
const TIMEOUT = /i\/o timeout|Client\.Timeout exceeded|context deadline exceeded/
/** docker tries a layer five times over some 50 seconds; the first is waited for. */
const TRIES_AGAIN = /Retrying in \d+ second/
const STILL_WAITING = /: Pulling fs layer\n+The push refers/
const FIREWALL_DENIAL = /denied: client with IP '203\.0\.113\.77' is not allowed access/

const certificates: [TlsFault, RegExp][] = [
  ['expired', /certificate has expired or is not yet valid: current time \S+ is after/],
  ['not-yet-valid', /certificate has expired or is not yet valid: current time \S+ is before/],
  ['wrong-name', /certificate is valid for other\.example, not wrongname\.azurecr\.io/],
  ['untrusted-ca', /certificate signed by unknown authority/],
  ['self-signed', /certificate signed by unknown authority/],
]

const failing: Omit<NetworkWorld, 'result'>[] = [
  // Names
  {
    name: 'no such name',
    label: 'nosuchname',
    dns: { addresses: 'NXDOMAIN' },
    expected: ['error registry-not-found'],
    says: NO_HOST,
  },
  {
    name: 'a name without an address',
    label: 'noaddress',
    dns: at(),
    expected: ['error registry-not-found'],
    says: NO_HOST,
  },
  {
    name: 'a name that the private zone lacks',
    label: 'lostlink',
    dns: linked('lostlink', 'NXDOMAIN'),
    expected: ['error private-endpoint-unreachable'],
    says: NO_HOST,
  },
  {
    name: 'the resolver fails',
    label: 'servfail',
    dns: 'SERVFAIL',
    expected: ['error dns-failed'],
    says: /server misbehaving/,
  },
  {
    name: 'the resolver refuses',
    label: 'dnsrefused',
    dns: 'REFUSED',
    expected: ['error dns-failed'],
    says: /server misbehaving/,
  },
  {
    name: 'the resolver is silent',
    label: 'dnssilent',
    dns: 'silent',
    engine: 'kept-waiting',
    expected: ['error dns-failed'],
    says: /lookup dnssilent\.azurecr\.io on \S+: .*i\/o timeout/,
  },
  // Private endpoints
  {
    name: 'a private endpoint that is silent',
    label: 'privatesilent',
    dns: linked('privatesilent', [PRIVATE_SILENT]),
    expected: ['error private-endpoint-unreachable'],
    says: TIMEOUT,
  },
  {
    name: 'a private endpoint to which there is no way',
    label: 'privatenoway',
    dns: linked('privatenoway', [PRIVATE_UNREACHABLE]),
    expected: ['error private-endpoint-unreachable'],
    says: /no route to host/,
  },
  {
    name: 'a private endpoint that refuses',
    label: 'privaterefuses',
    dns: linked('privaterefuses', [PRIVATE_REFUSES]),
    expected: ['error private-endpoint-unreachable'],
    says: /10\.0\.0\.20:443: connect: connection refused/,
  },
  {
    name: 'a private endpoint, and the name leads to the public address',
    label: 'publicanswer',
    dns: publicly('publicanswer'),
    registry: { firewall: { callerIp: CALLER, at: 'token' } },
    expected: ['error firewall-denied'],
    says: FIREWALL_DENIAL,
  },
  // Firewall
  {
    name: 'the firewall refuses at /v2/',
    label: 'wallatv2',
    dns: at(FRONT),
    registry: { firewall: { callerIp: CALLER, at: 'challenge' } },
    expected: ['error firewall-denied'],
    says: /login attempt to https:\/\/wallatv2\.azurecr\.io\/v2\/ failed with status: 403 Forbidden/,
  },
  {
    name: 'the firewall refuses at the token endpoint',
    label: 'wallattoken',
    dns: at(FRONT),
    registry: { firewall: { callerIp: CALLER, at: 'token' } },
    expected: ['error firewall-denied'],
    says: FIREWALL_DENIAL,
  },
  // TCP
  {
    name: 'the connection is refused',
    label: 'refuses',
    dns: at(REFUSES),
    expected: ['error registry-unreachable'],
    says: /connection refused/,
  },
  { name: 'all is lost', label: 'silent', dns: at(SILENT), expected: ['error registry-unreachable'], says: TIMEOUT },
  {
    name: 'no way',
    label: 'noway',
    dns: at(UNREACHABLE),
    expected: ['error registry-unreachable'],
    says: /no route to host/,
  },
  {
    name: 'both families refuse or are lost',
    label: 'bothdead',
    dns: at(SILENT_V6, REFUSES),
    expected: ['error registry-unreachable'],
    says: TIMEOUT,
  },
  // TLS
  {
    name: 'a reset in the handshake',
    label: 'resets',
    dns: at(RESETS),
    expected: ['error registry-unreachable'],
    says: /connection reset by peer/,
  },
  {
    name: 'silence in the handshake',
    label: 'hangs',
    dns: at(HANGS),
    expected: ['error registry-unreachable'],
    says: /TLS handshake timeout/,
  },
  {
    name: 'plain HTTP on port 443',
    label: 'plainhttp',
    dns: at(SPEAKS_HTTP),
    expected: ['error not-a-registry'],
    says: /server gave HTTP response to HTTPS client/,
  },
  ...certificates.map(([tls, says]) => ({
    name: `a certificate that is ${tls}`,
    label: tls.replaceAll('-', ''),
    dns: at(FRONT),
    registry: { tls },
    expected: ['error tls-untrusted'],
    says,
  })),
  // Layers
  ...(
    [
      ['refuses', at(REFUSES), TRIES_AGAIN],
      ['is silent', at(SILENT), STILL_WAITING],
      ['resets', at(RESETS), TRIES_AGAIN],
      ['is private, and there is no way', linked('datanoway', [PRIVATE_UNREACHABLE]), TRIES_AGAIN],
      ['has no name', { addresses: 'NXDOMAIN' }, TRIES_AGAIN],
    ] as const
  ).map(([what, data, says]) => ({
    name: `the data endpoint ${what}`,
    label: `data${what.replaceAll(/\W/g, '')}`.slice(0, 20),
    dns: at(FRONT),
    data,
    expected: ['error data-endpoint-unreachable'],
    says,
  })),
  {
    name: 'the data endpoint shows a certificate of an unknown authority',
    label: 'datauntrusted',
    dns: at(FRONT),
    registry: { data: { host: dataHostOf({ label: 'datauntrusted' }), tls: 'untrusted-ca' } },
    expected: ['error data-endpoint-unreachable'],
    says: TRIES_AGAIN,
  },
  {
    name: 'the data endpoint refuses what the registry has signed',
    label: 'datarefuses403',
    dns: at(FRONT),
    registry: { data: { host: dataHostOf({ label: 'datarefuses403' }), refuses: true } },
    expected: ['error data-endpoint-unreachable'],
    says: /denied|403|Forbidden/,
  },
  {
    name: 'a proxy that runner and engine share, and that is dead',
    label: 'deadproxy',
    dns: at(FRONT),
    proxy: 'dead',
    engine: 'dead-proxy',
    expected: ['error proxy-refused'],
    says: /proxyconnect tcp: dial tcp 203\.0\.113\.20:3128: connect: connection refused/,
  },
  // Somebody else answers
  {
    name: 'a page of a portal at /v2/',
    label: 'portal',
    dns: at(FRONT),
    registry: { faults: { '*': faults.page(200, '<html>Welcome to the hotel</html>') } },
    expected: ['error not-a-registry'],
    says: /invalid character '<'/,
  },
  {
    name: 'a portal that leads to its own page',
    label: 'portalleads',
    dns: at(FRONT),
    registry: { faults: { '*': faults.redirect('https://portal.example/login') } },
    expected: ['error not-a-registry'],
    says: /lookup portal\.example/,
  },
  {
    name: 'the key of the registry cannot be reached',
    label: 'keylost',
    dns: at(FRONT),
    registry: { faults: { '/oauth2/token': faults.refusal(refusals.keyUnreachable()) } },
    expected: ['error encryption-key-unreachable'],
    says: /customer-managed key cannot be reached/,
  },
]

/** What the runner meets and what the engine meets differ. */
const apart: NetworkWorld[] = [
  {
    name: 'two addresses, the first is lost',
    label: 'firstlost',
    dns: at(SILENT, FRONT),
    expected: [],
    result: 'pass',
    noTruth: 'docker works, and takes 15 seconds for each of its connections: minutes in all',
  },
  {
    name: 'the engine does not trust what NODE_EXTRA_CA_CERTS vouches for',
    label: 'enginedistrusts',
    dns: at(FRONT),
    engine: 'elsewhere',
    env: { SSL_CERT_FILE: '/nonexistent' },
    expected: [],
    result: 'unknown',
    says: /certificate signed by unknown authority/,
    unseen: "the engine's certificates",
  },
  {
    name: "an engine elsewhere does not trust what the runner's system does",
    label: 'elsewheredistrusts',
    dns: at(FRONT),
    engine: 'elsewhere',
    expected: [],
    result: 'unknown',
    says: /certificate signed by unknown authority/,
    unseen: "the engine's certificates",
  },
  {
    name: 'an engine elsewhere trusts what the runner does not',
    label: 'enginetrusts',
    dns: at(FRONT),
    registry: { tls: 'untrusted-ca', data: { host: dataHostOf({ label: 'enginetrusts' }), tls: 'untrusted-ca' } },
    engine: 'elsewhere',
    expected: ['error tls-untrusted'],
    result: 'fail',
    unseen: "the engine's certificates",
  },
  {
    name: 'the engine trusts who signs for the registry, by certs.d',
    label: 'certsd',
    dns: at(FRONT),
    registry: { tls: 'untrusted-ca', data: { host: dataHostOf({ label: 'certsd' }), tls: 'untrusted-ca' } },
    certsD: 'inspection',
    expected: [],
    result: 'pass',
  },
  {
    name: 'what certs.d says of the registry holds for its data host',
    label: 'certsddata',
    dns: at(FRONT),
    registry: { data: { host: dataHostOf({ label: 'certsddata' }), tls: 'untrusted-ca' } },
    certsD: 'inspection',
    expected: [],
    result: 'pass',
  },
  {
    name: 'certs.d names another authority',
    label: 'certsdother',
    dns: at(FRONT),
    registry: { tls: 'untrusted-ca' },
    certsD: 'azure',
    expected: ['error tls-untrusted'],
    result: 'fail',
    says: /certificate signed by unknown authority/,
  },
  {
    name: 'certs.d names an authority, and the certificate is for another name',
    label: 'certsdname',
    dns: at(FRONT),
    registry: { tls: 'wrong-name' },
    certsD: 'inspection',
    expected: ['error tls-untrusted'],
    result: 'fail',
    says: /certificate is valid for/,
  },
  {
    name: 'certs.d is of this machine, and the engine elsewhere',
    label: 'certsdelsewhere',
    dns: at(FRONT),
    registry: { tls: 'untrusted-ca', data: { host: dataHostOf({ label: 'certsdelsewhere' }), tls: 'untrusted-ca' } },
    certsD: 'inspection',
    engine: 'elsewhere',
    expected: [],
    result: 'unknown',
    unseen: "the engine's certificates",
  },
  {
    name: 'the engine alone has a proxy, which is dead',
    label: 'engineproxy',
    dns: at(FRONT),
    engine: 'dead-proxy',
    expected: ['warning engine-proxy-mismatch'],
    result: 'warn',
    says: /proxyconnect tcp: dial tcp 203\.0\.113\.20:3128: connect: connection refused/,
    unseen: "the engine's proxy",
  },
  {
    name: 'the engine alone has a proxy, and there is no other way',
    label: 'onlyengine',
    dns: { addresses: 'NXDOMAIN' },
    engine: 'azure-proxy',
    expected: ['warning engine-proxy-mismatch'],
    result: 'warn',
    unseen: "the engine's proxy",
  },
  {
    name: 'the runner alone has a proxy, and there is no other way',
    label: 'onlyrunner',
    dns: { addresses: 'NXDOMAIN' },
    proxy: 'azure',
    expected: ['warning engine-proxy-mismatch'],
    result: 'warn',
    says: NO_HOST,
    unseen: "the engine's way, which is straight",
  },
  {
    name: 'the runner alone has a proxy, which is dead',
    label: 'runnerproxy',
    dns: at(FRONT),
    proxy: 'dead',
    expected: ['warning engine-proxy-mismatch'],
    result: 'warn',
    unseen: "the engine's way, which is straight",
  },
]

export const worlds: NetworkWorld[] = [
  ...healthy.map(world => ({ ...world, expected: [], result: 'pass' as const })),
  ...failing.map(world => ({ ...world, result: 'fail' as const })),
  ...apart,
  ...nameWorlds,
  ...reportWorlds,
]

/** What the DNS knows of a world. */
export const namesOf = (world: NetworkWorld): [string, DnsAnswer][] => [
  [world.registryName ?? hostOf(world), world.dns],
  [dataHostOf(world), world.data ?? at(FRONT)],
]

export const hostOf = ({ label }: NetworkWorld): string => `${label}.azurecr.io`

/** Its own in every world, so that no layer of one is there already in another. */
export const repositoryOf = ({ label }: NetworkWorld): string => `team/${label}`

export const registryOf = (world: NetworkWorld): RegistryWorld => ({
  ...healthyRegistry(hostOf(world)),
  repositories: [repositoryOf(world)],
  data: { host: dataHostOf(world) },
  ...world.registry,
})

/** Inputs of a step that is to push. */
export const inputsOf = (world: NetworkWorld): Record<string, string> => ({
  registry: world.registryName ?? hostOf(world),
  repository: repositoryOf(world),
  ...pusherLogin({ registries: [registryOf(world)] }),
})
