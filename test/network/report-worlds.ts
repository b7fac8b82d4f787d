import type { DnsAnswer } from './dns.ts'
import { FRONT, PRIVATE_FRONT, REFUSES, SILENT } from './places.ts'
import type { NetworkWorld } from './worlds.ts'

// Networks that people reported to be behind, without a proxy in between.

const at = (...addresses: string[]): DnsAnswer => ({ addresses })
const fails = (id: string): Pick<NetworkWorld, 'expected' | 'result'> => ({ expected: [`error ${id}`], result: 'fail' })
const works: Pick<NetworkWorld, 'expected' | 'result'> = { expected: [], result: 'pass' }
const dataOf = (label: string): string => `${label}.westeurope.data.azurecr.io`
const REFUSED = /connection refused/
const TIMEOUT = /i\/o timeout|Client\.Timeout exceeded|context deadline exceeded/
const STILL_WAITING = /: Pulling fs layer\n+The push refers/

/** Filters of DNS answer with an address that nobody has: microsoft/containerregistry#62; Pi-hole, AdGuard, dnsmasq. */
const sinkholes: NetworkWorld[] = [
  ...(
    [
      ['sinkzero', '0.0.0.0', REFUSED],
      ['sinkloop', '127.0.0.1', REFUSED],
      ['sinkzero6', '::', REFUSED],
      ['sinkbroadcast', '255.255.255.255', /network is unreachable|permission denied/],
    ] as const
  ).map(
    ([label, address, says]): NetworkWorld => ({
      name: `DNS gives ${address}, as filters do`,
      label,
      dns: at(address),
      ...fails('registry-unreachable'),
      says,
      fix: /DNS/,
    }),
  ),
]

/** MicrosoftDocs/azure-docs on private link; Azure/acr#360; microsoft/azure-pipelines-tasks#10616. */
const privateZones: NetworkWorld[] = [
  {
    name: 'the forwarder of the private zone fails',
    label: 'zonefails',
    dns: { through: ['zonefails.privatelink.azurecr.io'], addresses: 'SERVFAIL' },
    ...fails('dns-failed'),
    says: /server misbehaving/,
    fix: /privatelink\.azurecr\.io/,
  },
  {
    name: 'the private zone has the registry alone, and its data endpoint stays public and closed',
    label: 'zonehalf',
    dns: { through: ['zonehalf.privatelink.azurecr.io'], addresses: [PRIVATE_FRONT] },
    data: at(SILENT),
    ...fails('data-endpoint-unreachable'),
    says: STILL_WAITING,
    fix: /Add a record for zonehalf\.westeurope\.data\.azurecr\.io/,
  },
  {
    name: 'the private zone has the registry alone, and its data endpoint rejects who comes from outside',
    label: 'zonerejects',
    dns: { through: ['zonerejects.privatelink.azurecr.io'], addresses: [PRIVATE_FRONT] },
    registry: { data: { host: dataOf('zonerejects'), refuses: true } },
    ...fails('data-endpoint-unreachable'),
    says: /denied|403|Forbidden/,
    fix: /Add a record for zonerejects\.westeurope\.data\.azurecr\.io/,
  },
  {
    name: 'the private zone has the registry and its data endpoint',
    label: 'zonewhole',
    dns: { through: ['zonewhole.privatelink.azurecr.io'], addresses: [PRIVATE_FRONT] },
    data: { through: ['zonewhole.westeurope.data.privatelink.azurecr.io'], addresses: [PRIVATE_FRONT] },
    ...works,
  },
  {
    name: 'the private zone has the registry alone, and its data endpoint is open to all',
    label: 'zoneopen',
    dns: { through: ['zoneopen.privatelink.azurecr.io'], addresses: [PRIVATE_FRONT] },
    ...works,
  },
]

/** Azure/acr#700; rancher/rke2#775: certificates that Go alone refuses. */
const certificates: NetworkWorld[] = [
  {
    name: 'a certificate whose only name is the common name',
    label: 'commonname',
    dns: at(FRONT),
    registry: { tls: 'common-name-only' },
    ...fails('tls-untrusted'),
    says: /certificate relies on legacy Common Name field/,
    fix: /subject alternative name/,
  },
  {
    name: 'certs.d names the authority of such a certificate',
    label: 'commonnamecertsd',
    dns: at(FRONT),
    registry: { tls: 'common-name-only' },
    certsD: 'azure',
    ...fails('tls-untrusted'),
    says: /certificate relies on legacy Common Name field/,
    fix: /subject alternative name/,
  },
  {
    name: 'an authority in between that has expired',
    label: 'intermediateexpired',
    dns: at(FRONT),
    registry: { tls: 'intermediate-expired' },
    ...fails('tls-untrusted'),
    says: /certificate has expired or is not yet valid/,
    fix: /authority/,
  },
]

/** docker/for-linux#1149, #751: what docker makes of the URL of a proxy. */
const urls: NetworkWorld[] = [
  {
    name: 'a proxy whose URL docker ignores, and the way without it is open',
    label: 'ignoredopen',
    dns: at(FRONT),
    env: { HTTPS_PROXY: `http://builder:abc%G4g@${REFUSES}:3128` },
    ...works,
  },
  {
    name: 'a proxy whose URL docker ignores, and the way without it is closed',
    label: 'ignoredclosed',
    dns: at(SILENT),
    env: { HTTPS_PROXY: `http://builder:abc%G4g@${REFUSES}:3128` },
    ...fails('registry-unreachable'),
    says: TIMEOUT,
    fix: /percent-encode/,
  },
  {
    name: 'a proxy whose URL docker takes for another, and an engine without any',
    label: 'misreadrunner',
    dns: at(FRONT),
    env: { HTTPS_PROXY: `http://builder:not#encoded@${REFUSES}:3128` },
    expected: ['warning engine-proxy-mismatch'],
    result: 'warn',
    unseen: "the engine's way, which is straight",
  },
]

/** Azure IPv6 dual-stack endpoints (preview), on a machine that has IPv4 alone. */
const families: NetworkWorld[] = [
  {
    name: 'IPv6 addresses alone, and no IPv6 here',
    label: 'noipv6',
    dns: at('2001:db8:ffff::7'),
    ...fails('registry-unreachable'),
    says: /network is unreachable|no route to host/,
    fix: /IPv6/,
  },
]

const ONE_CERTIFICATE = 'the make-believe front has a certificate for every name'
const unasked = {
  expected: ['notice login-server-unknown-suffix'],
  result: 'unknown',
  unseen: 'a host that is no registry of Azure is sent nothing',
  noTruth: 'nothing is said of it',
} satisfies Partial<NetworkWorld>

/** Domains of one's own: Azure/acr#102, #27, #700. */
const domains: NetworkWorld[] = [
  ...(
    [
      ['domaingeo', 'domaingeo.westeurope.geo.azurecr.io'],
      ['domainus', 'domainus.azurecr.us'],
      ['domaincn', 'domaincn.azurecr.cn'],
      ['domaindata', 'domaindata.westeurope.data.azurecr.io'],
      ['domainupper', 'DomainUpper.AzureCR.io'],
    ] as const
  ).map(
    ([label, through]): NetworkWorld => ({
      name: `a domain of its own that is an alias of ${through}`,
      label,
      dns: { through: [through], addresses: [FRONT] },
      registryName: `${label}.contoso.example`,
      ...fails('login-server-unknown-suffix'),
      fix: /registry: domain\w+\.[\w.]*azurecr\.(?:io|us|cn)/,
      noTruth: ONE_CERTIFICATE,
    }),
  ),
  ...(
    [
      ['domaingateway', 'gateway.westeurope.cloudapp.azure.example'],
      ['domainother', 'azurecr.io.contoso.example'],
    ] as const
  ).map(
    ([label, through]): NetworkWorld => ({
      name: `a domain of its own that is an alias of ${through}, which is no login server`,
      label,
      dns: { through: [through], addresses: [FRONT] },
      registryName: `${label}.contoso.example`,
      ...unasked,
    }),
  ),
]

export const reportWorlds: NetworkWorld[] = [
  ...[...sinkholes, ...privateZones, ...certificates],
  ...[...urls, ...families, ...domains],
]
