import { refusals } from '../embedded-azure/answers.ts'
import type { RegistryArm } from '../embedded-azure/arm-world.ts'
import { faults } from '../embedded-azure/faults.ts'
import type { RegistryWorld } from '../embedded-azure/world.ts'
import type { ProxyParts } from './connect-proxy.ts'
import type { DnsAnswer } from './dns.ts'
import type { GateState } from './gates.ts'
import type { MachineParts } from './machine.ts'
import { OTHER_SERVER, PRIVATE_FRONT, REFUSES, WEB_SERVER as WEB_SERVER_ADDRESS } from './places.ts'

/**
 * Where the fix of a branch of docs/advice.md is played with real docker: a world that has the facts of the branch, on a
 * machine and behind addresses of its own. Both the registry and its data host are healthy but for what is said here.
 *
 * In texts, $PROXY stands for host:port of the play's proxy, $HOST for the login server, $ADDRESS for its address, $DATA
 * for its data host, $SIGN_IN for the address of this machine's sign-in host.
 */
export interface NetworkPlay {
  readonly id: string
  /** The branch, as test/advice/cases has it. */
  readonly when: string
  /** First label of the login server. */
  readonly label: string
  /** What meets connections to the registry, and to its data host. */
  readonly gate?: GateState
  readonly dataGate?: GateState
  /** What DNS says of the registry, and of its data host; left out: the address. */
  readonly dns?: DnsAnswer | { readonly through: readonly string[] }
  readonly dataDns?: DnsAnswer
  /** What meets connections to the sign-in host, which this machine has at an address of its own. */
  readonly signInGate?: GateState
  /** In ARM, with a login that is an application's. */
  readonly arm?: Partial<RegistryArm>
  /** The step signs in as the application, and is given no username and password. */
  readonly byIdentity?: true
  /** A name of another domain that is an alias of the login server. */
  readonly alias?: string
  readonly registry?: Partial<RegistryWorld>
  /** Of the data host. */
  readonly data?: Partial<NonNullable<RegistryWorld['data']>>
  readonly proxy?: ProxyParts
  readonly machine?: MachineParts
  /** Of the job. */
  readonly env?: Readonly<Record<string, string>>
  /** config.json */
  readonly config?: object
  readonly inputs?: Readonly<Record<string, string>>
  /** What a user puts in for what is left open. */
  readonly fill?: Readonly<Record<string, string>>
  /** What the secret of a variable becomes where the fix asks for another value of it. */
  readonly secret?: Readonly<Record<string, string>>
  /** What a step's input, or a variable of the job, becomes by the fix, where that is a line of a workflow. */
  readonly workflow?: true
  /** Its check asks by the way that is given up, so that it shows the same behind the fix. */
  readonly checksOldWay?: true
  /** So many of its checks, from the first on, ask for what is right already. */
  readonly showsRight?: number
  /** What is wrong with the registry ends when a program of the machine runs: a clock, for one. */
  readonly healsBy?: string
  /** What else holds behind the fix. */
  readonly leaves?: { readonly file: string; readonly text: RegExp }
}

const UNKNOWN = { addresses: 'NXDOMAIN' } as const
/** Nobody listens there. */
const DEAD = 'http://203.0.113.20:3128'
/** Answers CONNECT as web servers do. */
const WEB_SERVER = `http://${WEB_SERVER_ADDRESS}:80`
/** Only the proxy leads out. */
const ONLY_PROXY = { gate: 'refuses', dataGate: 'refuses', proxy: {} } as const
/** The same, with the proxy in the settings of the job and of the daemon. */
const THROUGH_PROXY = {
  gate: 'refuses',
  dataGate: 'refuses',
  env: { HTTPS_PROXY: 'http://$PROXY' },
  machine: { dropIns: { 'http-proxy.conf': { HTTPS_PROXY: 'http://$PROXY' } } },
} as const
/** az shows what private endpoints there are. */
const LISTS: MachineParts = { programs: { az: 'echo "[]"' } }
/** az writes down that the runner's own address, or its subnet, was allowed, and nothing else. */
const ADDS_RULE: MachineParts = {
  programs: {
    az: `case "$2 $3 $6 $7" in
  "network-rule add --ip-address 203.0.113.77" | "network-rule add --subnet "*/runners) touch rule ;;
  *) echo "{}" ;;
esac`,
  },
}
/** Who comes by the private endpoint comes in. */
const SHUT = {
  arm: { publicNetworkAccess: 'Disabled' },
  registry: { firewall: { callerIp: '203.0.113.77', at: 'token', insideAddress: PRIVATE_FRONT } },
} as const
const SIGNS_IN_ELSEWHERE = {
  arm: {},
  byIdentity: true,
  machine: { hosts: ['$SIGN_IN login.microsoftonline.com'] },
} as const
const LINK = { '<resource-group>': 'network', '<link-name>': 'runners', '<network-id>': '/subscriptions/s' }
const WALL = { firewall: { callerIp: '203.0.113.77', at: 'token', insideAddress: PRIVATE_FRONT } } as const

export const networkPlays: readonly NetworkPlay[] = [
  // Names
  {
    id: 'registry-not-found',
    when: "DNS has no record, and a proxy is set that Docker doesn't read",
    label: 'nonameproxy',
    dns: UNKNOWN,
    dataDns: UNKNOWN,
    proxy: {},
    env: { ALL_PROXY: 'http://$PROXY' },
  },
  {
    id: 'registry-not-found',
    when: 'DNS has no record, and the identity can see a registry with a similar name',
    label: 'nearregistry',
    arm: {},
    inputs: { registry: 'nearregistri.azurecr.io' },
    workflow: true,
  },
  {
    id: 'dns-failed',
    when: "the DNS resolver fails, and a proxy is set that Docker doesn't read",
    label: 'resolverproxy',
    dns: 'SERVFAIL',
    dataDns: 'SERVFAIL',
    proxy: {},
    config: { proxies: { default: { httpsProxy: 'http://$PROXY' } } },
  },
  {
    id: 'dns-failed',
    when: "the DNS resolver fails, and Docker ignores the proxy's URL",
    label: 'ignoredurl',
    dns: 'SERVFAIL',
    dataDns: 'SERVFAIL',
    proxy: {},
    env: { HTTPS_PROXY: 'http://runner:p%ss@$PROXY' },
    machine: { dropIns: { 'http-proxy.conf': { HTTPS_PROXY: 'http://runner:p%ss@$PROXY' } } },
    secret: { HTTPS_PROXY: 'http://runner:p%25ss@$PROXY' },
    showsRight: 1,
  },
  { id: 'dns-failed', when: 'the DNS resolver fails', label: 'resolver', dns: 'SERVFAIL' },
  {
    id: 'dns-failed',
    when: 'the DNS resolver fails for the private-link name',
    label: 'forwarder',
    dns: { through: ['forwarder.privatelink.azurecr.io'], addresses: 'SERVFAIL' },
  },
  // Private endpoints
  {
    id: 'private-endpoint-unreachable',
    when: 'DNS gives a private address that does not answer',
    label: 'outside',
    dns: { through: ['outside.privatelink.azurecr.io'], addresses: ['10.67.0.4'] },
    machine: LISTS,
  },
  {
    id: 'private-endpoint-unreachable',
    when: 'the hosts file gives the private address',
    label: 'hostsprivate',
    machine: { hosts: ['10.67.0.4 $HOST'] },
  },
  {
    id: 'private-endpoint-unreachable',
    when: 'the hosts file gives the private address',
    label: 'hostsboth',
    // As they are written by hand: both names, in another case, with a comment, and a mount as in a container.
    machine: { hosts: ['10.67.0.4 HostsBoth.azurecr.io $DATA # private endpoint'], hostsMounted: true },
    data: { host: 'hostsboth.westeurope.data.azurecr.io' },
  },
  {
    id: 'private-endpoint-unreachable',
    when: 'the private DNS zone has no record of the name',
    label: 'norecord',
    dns: { through: ['norecord.privatelink.azurecr.io'], addresses: 'NXDOMAIN' },
    machine: LISTS,
  },
  // TCP and TLS
  {
    id: 'registry-unreachable',
    when: 'the TCP connection is rejected, has no route, or gets no answer',
    label: 'closed',
    gate: 'refuses',
    dataGate: 'refuses',
  },
  {
    id: 'registry-unreachable',
    when: 'the TCP connection is rejected, has no route, or gets no answer',
    label: 'dropped',
    gate: 'lost',
    dataGate: 'lost',
    data: { host: 'dropped.westeurope.data.azurecr.io' },
  },
  {
    id: 'registry-unreachable',
    when: 'DNS returns an address that no registry can have',
    label: 'filtered',
    dns: { addresses: ['0.0.0.0'] },
  },
  {
    id: 'registry-unreachable',
    when: 'DNS returns an address that no registry can have',
    label: 'filteredboth',
    dns: { addresses: ['0.0.0.0', '::'] },
  },
  {
    id: 'registry-unreachable',
    when: 'DNS returns only IPv6 addresses, and the runner has no IPv6 route',
    label: 'onlyv6',
    dns: { addresses: ['2001:db8:9::7'] },
  },
  {
    id: 'registry-unreachable',
    when: 'TCP breaks, and the hosts file gives the address',
    label: 'hostsrefuses',
    machine: { hosts: ['203.0.113.20 other.example $HOST $HOST'] },
  },
  {
    id: 'registry-unreachable',
    when: "TCP breaks, and a proxy is set that Docker doesn't read",
    label: 'closedproxy',
    ...{ gate: 'refuses', dataGate: 'refuses', proxy: {} },
    env: { all_proxy: 'http://$PROXY' },
    // Somebody else's settings are there, and stay.
    machine: { dropIns: { 'https-proxy.conf': { NO_PROXY: 'internal.example' } } },
    leaves: { file: 'systemd/system/docker.service.d/https-proxy.conf', text: /NO_PROXY=internal\.example/ },
  },
  {
    id: 'registry-unreachable',
    when: 'TCP works, and TLS or a request is cut off',
    label: 'cutoff',
    gate: 'resets',
    dataGate: 'resets',
  },
  {
    id: 'registry-unreachable',
    when: 'TCP works, and TLS or a request is cut off',
    label: 'hangs',
    gate: 'hangs',
    dataGate: 'hangs',
  },
  {
    id: 'registry-unreachable',
    when: 'TCP works, and TLS or a request is cut off',
    label: 'oldtls',
    gate: 'old-tls',
    dataGate: 'old-tls',
    data: { host: 'oldtls.westeurope.data.azurecr.io' },
  },
  // Proxies
  {
    id: 'registry-unreachable',
    when: 'the proxy answers 502, 503 or 504',
    label: 'proxy502',
    ...THROUGH_PROXY,
    proxy: { allows: [], denial: 'status 502' },
  },
  {
    id: 'proxy-refused',
    when: 'the proxy rejects the host, or closes the connection',
    label: 'proxy403',
    ...THROUGH_PROXY,
    proxy: { allows: ['github.com'] },
  },
  {
    id: 'proxy-refused',
    when: 'the proxy rejects the host, or closes the connection',
    label: 'proxycloses',
    ...THROUGH_PROXY,
    proxy: { allows: [], denial: 'close' },
    data: { host: 'proxycloses.westeurope.data.azurecr.io' },
  },
  {
    id: 'proxy-refused',
    when: "the proxy answers 407, and doesn't accept a username and password",
    label: 'proxyntlm',
    ...THROUGH_PROXY,
    proxy: { allows: [], denial: 'status 407', headers: ['Proxy-Authenticate: Negotiate', 'Proxy-Authenticate: NTLM'] },
  },
  {
    id: 'proxy-refused',
    when: 'the proxy leads to a sign-in page',
    label: 'proxypage',
    ...THROUGH_PROXY,
    proxy: { allows: [], denial: 'status 302', headers: ['Location: https://signin.contoso.example/'] },
  },
  {
    id: 'proxy-refused',
    when: 'the proxy does not answer CONNECT',
    label: 'proxysilent',
    ...THROUGH_PROXY,
    proxy: { allows: [], denial: 'hang' },
  },
  {
    id: 'proxy-refused',
    when: "the server at that address isn't a proxy",
    label: 'webserver',
    ...{ gate: 'refuses', dataGate: 'refuses', proxy: {} },
    env: { HTTPS_PROXY: WEB_SERVER },
    machine: { dropIns: { 'http-proxy.conf': { HTTPS_PROXY: WEB_SERVER } } },
    fill: { '<proxy>:<port>': '$PROXY' },
    workflow: true,
  },
  {
    id: 'proxy-refused',
    when: "Docker misreads the proxy's URL",
    label: 'misread',
    ...{ gate: 'refuses', dataGate: 'refuses', proxy: { login: 'runner:p#ss' } },
    env: { HTTPS_PROXY: 'http://runner:p#ss@$PROXY' },
    machine: { dropIns: { 'http-proxy.conf': { HTTPS_PROXY: 'http://runner:p#ss@$PROXY' } } },
    fill: {
      '${{ secrets.PROXY_USER }}': 'runner',
      '${{ secrets.PROXY_PASSWORD }}': 'p%23ss',
      '<proxy>:<port>': '$PROXY',
    },
    workflow: true,
  },
  {
    id: 'proxy-refused',
    when: 'there is no proxy at that address, and the Docker daemon uses it as well',
    label: 'deadproxy',
    env: { HTTPS_PROXY: DEAD, no_proxy: 'internal.example' },
    machine: { dropIns: { 'override.conf': { HTTPS_PROXY: DEAD, NO_PROXY: 'internal.example' } } },
    leaves: { file: 'systemd/system/docker.service.d/zz-no-proxy.conf', text: /NO_PROXY=internal\.example,deadproxy/ },
  },
  {
    id: 'proxy-refused',
    when: "the URL says https, the proxy doesn't support TLS, and the Docker daemon uses it as well",
    label: 'plainproxy',
    ...ONLY_PROXY,
    env: { HTTPS_PROXY: 'https://$PROXY' },
    machine: { dropIns: { 'http-proxy.conf': { HTTPS_PROXY: 'https://$PROXY' } } },
  },
  {
    id: 'proxy-refused',
    when: 'the URL says http, the proxy answers in TLS, and the Docker daemon uses it as well',
    label: 'tlsproxy',
    ...{ gate: 'refuses', dataGate: 'refuses', proxy: { tls: true } },
    env: { HTTPS_PROXY: 'http://$PROXY' },
    machine: {
      dropIns: { 'http-proxy.conf': { HTTPS_PROXY: 'http://$PROXY' } },
      // Of a proxy's certificate curl asks the system's file alone.
      files: { 'ssl/certs/ca-certificates.crt': '$CA' },
    },
  },
  {
    id: 'engine-proxy-mismatch',
    when: 'the runner connects through its proxy, and the daemon has none',
    label: 'runneronly',
    checksOldWay: true,
    ...ONLY_PROXY,
    env: { HTTPS_PROXY: 'http://$PROXY' },
  },
  {
    id: 'engine-proxy-mismatch',
    when: 'the runner connects through its proxy, and the daemon has another',
    label: 'bothproxies',
    ...ONLY_PROXY,
    checksOldWay: true,
    env: { HTTPS_PROXY: 'http://$PROXY' },
    machine: { dropIns: { 'http-proxy.conf': { HTTPS_PROXY: DEAD } } },
  },
  {
    id: 'engine-proxy-mismatch',
    when: 'the runner connects without a proxy, and the daemon has one',
    label: 'daemononly',
    checksOldWay: true,
    machine: { dropIns: { 'http-proxy.conf': { HTTPS_PROXY: DEAD } } },
  },
  {
    id: 'engine-proxy-mismatch',
    when: "the runner can't connect, and the daemon has another proxy",
    label: 'otherproxy',
    ...ONLY_PROXY,
    env: { HTTPS_PROXY: DEAD },
    machine: { dropIns: { 'http-proxy.conf': { HTTPS_PROXY: 'http://$PROXY' } } },
  },
  {
    id: 'engine-proxy-mismatch',
    when: "the runner can't connect through its proxy, and the daemon has none",
    label: 'runnerdead',
    env: { HTTPS_PROXY: DEAD },
  },
  // Certificates
  {
    id: 'tls-untrusted',
    when: "the certificate authority isn't trusted",
    label: 'inspected',
    registry: { tls: 'untrusted-ca' },
    data: { tls: 'untrusted-ca' },
    // Another authority is trusted already.
    machine: { files: { 'docker/certs.d/$HOST/ca.crt': '$CA' } },
    leaves: { file: 'docker/certs.d/$HOST/ca.crt', text: /BEGIN CERTIFICATE/ },
  },
  ...(['expired', 'not-yet-valid'] as const).map(
    (tls): NetworkPlay => ({
      id: 'tls-untrusted',
      when: "the certificate expired, or isn't valid yet",
      label: tls.replaceAll('-', ''),
      registry: { tls },
      // No test sets the clock of its machine: the certificate gets the other dates.
      machine: { programs: { timedatectl: '[ "$*" = "set-ntp true" ] && touch set' } },
      healsBy: 'set',
    }),
  ),
  {
    id: 'tls-untrusted',
    when: "a certificate authority in the chain expired, or isn't valid yet",
    label: 'oldauthority',
    registry: { tls: 'intermediate-expired' },
  },
  {
    id: 'tls-untrusted',
    when: 'the certificate has no subject alternative name',
    label: 'commonname',
    registry: { tls: 'common-name-only' },
  },
  {
    id: 'tls-untrusted',
    when: 'the certificate is for another name',
    label: 'elsewhere',
    dns: { addresses: [OTHER_SERVER] },
  },
  {
    id: 'tls-untrusted',
    when: 'the certificate is for another name, and the hosts file gives the address',
    label: 'hostselsewhere',
    machine: { hosts: [`${OTHER_SERVER} $HOST`] },
  },
  {
    id: 'tls-untrusted',
    when: 'the name is an alias of a login server',
    label: 'aliased',
    alias: 'acr.contoso.example',
    inputs: { registry: 'acr.contoso.example', 'trusted-hosts': 'acr.contoso.example' },
    workflow: true,
  },
  {
    id: 'tls-untrusted',
    when: 'the Docker daemon does not verify the certificate',
    label: 'insecure',
    registry: { tls: 'untrusted-ca' },
    data: { tls: 'untrusted-ca' },
    machine: { daemonFile: { 'insecure-registries': ['$HOST'] } },
  },
  // The registry's own firewall
  {
    id: 'firewall-denied',
    when: 'the runner is GitHub-hosted',
    label: 'wallhosted',
    registry: WALL,
    env: { RUNNER_ENVIRONMENT: 'github-hosted' },
    workflow: true,
  },
  {
    id: 'firewall-denied',
    when: 'the runner is self-hosted, and the login server is a private-link name with a public address',
    label: 'wallzone',
    dns: { through: ['wallzone.privatelink.azurecr.io'] },
    registry: WALL,
    fill: LINK,
    machine: LISTS,
  },
  {
    id: 'firewall-denied',
    when: 'the hosts file gives the public address',
    label: 'wallhosts',
    dns: { through: ['wallhosts.privatelink.azurecr.io'], addresses: ['10.0.0.4'] },
    registry: WALL,
    machine: { hosts: ['$ADDRESS $HOST'] },
  },
  {
    id: 'firewall-denied',
    when: 'the registry sees an IPv6 address',
    label: 'wallv6',
    registry: { firewall: { callerIp: '2001:db8::77', at: 'token' } },
    fill: { "'<address>'": '203.0.113.77' },
    machine: ADDS_RULE,
    healsBy: 'rule',
  },
  {
    id: 'firewall-denied',
    when: 'the registry sees a private address',
    label: 'wallsubnet',
    registry: { firewall: { callerIp: '10.1.0.4', at: 'token' } },
    fill: { '<subnet-id>': '/subscriptions/s/subnets/runners' },
    machine: ADDS_RULE,
    healsBy: 'rule',
  },
  {
    id: 'public-access-disabled',
    when: 'the runner is GitHub-hosted',
    label: 'shuthosted',
    ...SHUT,
    env: { RUNNER_ENVIRONMENT: 'github-hosted' },
    workflow: true,
  },
  {
    id: 'public-access-disabled',
    when: 'the runner is self-hosted',
    label: 'shut',
    ...SHUT,
    machine: LISTS,
  },
  {
    id: 'public-access-disabled',
    when: 'the runner is self-hosted, and the login server is a private-link name with a public address',
    label: 'shutzone',
    ...SHUT,
    dns: { through: ['shutzone.privatelink.azurecr.io'] },
    fill: LINK,
    machine: LISTS,
  },
  {
    id: 'public-access-disabled',
    when: 'the hosts file gives the public address',
    label: 'shuthosts',
    ...SHUT,
    dns: { through: ['shuthosts.privatelink.azurecr.io'], addresses: [PRIVATE_FRONT] },
    machine: { hosts: ['$ADDRESS $HOST'] },
  },
  // Layers
  {
    id: 'data-endpoint-unreachable',
    when: 'no connection to the storage works',
    label: 'storage',
    dataGate: 'refuses',
  },
  {
    id: 'data-endpoint-unreachable',
    when: "no connection to the registry's own data endpoint works",
    label: 'dedicated',
    dataGate: 'lost',
    data: { host: 'dedicated.westeurope.data.azurecr.io' },
  },
  {
    id: 'data-endpoint-unreachable',
    when: 'no connection to the data endpoint works, and the hosts file gives its address',
    label: 'hostsdata',
    data: { host: 'hostsdata.westeurope.data.azurecr.io' },
    machine: { hosts: ['203.0.113.20 $DATA'] },
  },
  ...(['the storage', "the registry's own data endpoint"] as const).flatMap((what, at): readonly NetworkPlay[] => {
    const dataHost = (label: string) => (at === 0 ? {} : { data: { host: `${label}.westeurope.data.azurecr.io` } })
    return [
      {
        id: 'data-endpoint-unreachable',
        when: `the proxy rejects ${what}`,
        label: `dataproxy${at}`,
        ...THROUGH_PROXY,
        proxy: { allows: [`dataproxy${at}.azurecr.io`] },
        ...dataHost(`dataproxy${at}`),
      },
      {
        id: 'data-endpoint-unreachable',
        when: `the connection to ${what} is closed`,
        label: `datacloses${at}`,
        dataGate: 'resets',
        ...dataHost(`datacloses${at}`),
      },
      {
        id: 'data-endpoint-unreachable',
        when: `the proxy cannot reach ${what}`,
        label: `datalost${at}`,
        ...THROUGH_PROXY,
        proxy: { allows: [`datalost${at}.azurecr.io`], denial: 'status 503' },
        ...dataHost(`datalost${at}`),
      },
      {
        id: 'data-endpoint-unreachable',
        when: `something in front of ${what} rejects everything that Docker offers in the TLS handshake`,
        label: `dataoldtls${at}`,
        dataGate: 'old-tls',
        ...dataHost(`dataoldtls${at}`),
      },
    ]
  }),
  {
    id: 'data-endpoint-unreachable',
    when: 'the DNS resolver fails for the data endpoint',
    label: 'dataresolver',
    dataDns: 'SERVFAIL',
  },
  {
    id: 'data-endpoint-unreachable',
    when: 'DNS has no record of the data endpoint',
    label: 'nodatarecord',
    dataDns: UNKNOWN,
    data: { host: 'nodatarecord.westeurope.data.azurecr.io' },
    machine: LISTS,
  },
  {
    id: 'data-endpoint-unreachable',
    when: 'its certificate is not trusted',
    label: 'datainspected',
    data: { tls: 'untrusted-ca' },
  },
  {
    id: 'data-endpoint-unreachable',
    when: "its requests go through the proxy, and those to the registry don't",
    label: 'databyproxy',
    data: { host: 'databyproxy.westeurope.data.azurecr.io' },
    proxy: { allows: [], denial: 'status 503' },
    env: { HTTPS_PROXY: 'http://$PROXY', NO_PROXY: '$HOST' },
    machine: { dropIns: { 'http-proxy.conf': { HTTPS_PROXY: 'http://$PROXY', NO_PROXY: '$HOST' } } },
    leaves: { file: 'systemd/system/docker.service.d/zz-no-proxy.conf', text: /NO_PROXY=databyproxy\.azurecr\.io,/ },
  },
  {
    id: 'data-endpoint-unreachable',
    when: "its address is public, and the registry's is private",
    label: 'datapublic',
    dns: { through: ['datapublic.privatelink.azurecr.io'], addresses: [PRIVATE_FRONT] },
    data: { host: 'datapublic.westeurope.data.azurecr.io' },
    dataDns: { addresses: [REFUSES] },
    showsRight: 1,
  },
  {
    id: 'data-endpoint-unreachable',
    when: "the registry's firewall blocks the address",
    label: 'datawall',
    data: { faults: { '*': faults.refusal(refusals.firewall('203.0.113.77')) } },
    machine: ADDS_RULE,
    healsBy: 'rule',
  },
  {
    id: 'data-endpoint-unreachable',
    when: 'a page answers in its place',
    label: 'datapage',
    data: { faults: { '*': faults.page(403, '<html>Blocked by Contoso</html>') } },
  },
  {
    id: 'data-endpoint-unreachable',
    when: 'it rejects the URL that the registry signed',
    label: 'datarejects',
    data: { faults: { '*': faults.json(403, { error: 'blocked' }) } },
  },
  // The sign-in
  {
    id: 'entra-unreachable',
    when: 'no connection to the sign-in host works',
    label: 'nosignin',
    ...SIGNS_IN_ELSEWHERE,
    signInGate: 'refuses',
  },
  {
    id: 'entra-unreachable',
    when: 'something else answers for the sign-in host',
    label: 'signinpage',
    ...SIGNS_IN_ELSEWHERE,
    signInGate: 'page',
  },
  // Something else answers
  {
    id: 'not-a-registry',
    when: 'something else answers `GET /v2/`',
    label: 'portal',
    registry: { faults: { '*': faults.page(200, '<html>Welcome to the hotel</html>') } },
  },
  {
    id: 'not-a-registry',
    when: 'something else answers the token exchange',
    label: 'exchangepage',
    arm: {},
    byIdentity: true,
    registry: { faults: { '/oauth2/exchange': faults.page(200, '<html>Sign in</html>') } },
  },
  {
    id: 'not-a-registry',
    when: 'something else answers the token request',
    label: 'tokenpage',
    registry: { faults: { '/oauth2/token': faults.page(200, '<html>Sign in</html>') } },
  },
]
