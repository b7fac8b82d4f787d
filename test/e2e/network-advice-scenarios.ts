import { faults } from '../embedded-azure/faults.ts'
import {
  firstRegistry,
  healthyWorld,
  type RegistryWorld,
  withFault,
  withProxy,
  withRegistry,
} from '../embedded-azure/world.ts'
import type { Scenario } from './scenarios.ts'

// Where a connection breaks is where it is said to break, and the fix belongs to what was seen.

const HOST = 'contoso.azurecr.io'
const DATA_HOST = 'weumanaged42.blob.core.windows.net'
const world = healthyWorld()
const [pusher] = firstRegistry(world).servicePrincipals ?? []
if (pusher === undefined) throw new Error('the healthy world lacks it')
const given = { registry: HOST, repository: 'team/app', username: pusher.appId, password: pusher.secret }
const asNobody = { registry: HOST, repository: 'team/app' }
const changed = (change: Partial<RegistryWorld>) => withRegistry(world, change)

export interface AdviceScenario extends Scenario {
  /** Have to stand in the first finding's message or fix. */
  says?: RegExp[]
  /** Must not stand there. */
  never?: RegExp[]
  /** Docker's configuration of the run. */
  dockerConfig?: string
}

const error = (id: string): Pick<Scenario, 'expected' | 'result'> => ({ expected: [`error ${id}`], result: 'fail' })
const OPEN_PORT = /TCP port 443/
const stored = (...hosts: string[]): string =>
  JSON.stringify({
    auths: Object.fromEntries(hosts.map(host => [host, { auth: Buffer.from('someone:else').toString('base64') }])),
  })
const noTruth = 'the texts differ, and not what docker does: the worlds stand among the others'

const stages: AdviceScenario[] = [
  {
    name: 'a reset in the TLS handshake',
    world: changed({ tls: 'reset' }),
    inputs: given,
    ...error('registry-unreachable'),
    says: [/TLS handshake/],
    never: [OPEN_PORT],
    noTruth,
  },
  {
    name: 'an end in the TLS handshake',
    world: changed({ tls: 'close' }),
    inputs: given,
    ...error('registry-unreachable'),
    says: [/TLS handshake/],
    never: [OPEN_PORT],
    noTruth,
  },
  {
    name: 'plain HTTP in place of TLS',
    world: changed({ tls: 'plain-http' }),
    inputs: given,
    ...error('not-a-registry'),
    says: [/TLS/],
    never: [/GET \/v2\//, OPEN_PORT],
    noTruth,
  },
  {
    name: 'a reset after GET /v2/',
    world: withFault(world, '/v2/', faults.reset()),
    inputs: given,
    ...error('registry-unreachable'),
    says: [/GET \/v2\//],
    never: [OPEN_PORT],
    noTruth,
  },
  {
    name: 'a reset at the token request',
    world: withFault(world, '/oauth2/token', faults.reset()),
    inputs: given,
    ...error('registry-unreachable'),
    says: [/token request/],
    never: [OPEN_PORT],
    noTruth,
  },
  {
    name: 'a page at the token request',
    world: withFault(world, '/oauth2/token', faults.page(200, '<html>Sign in to Wi-Fi</html>')),
    inputs: given,
    ...error('not-a-registry'),
    says: [/token request/],
    never: [/answer to GET \/v2\/ is not/],
    noTruth,
  },
  {
    name: 'a page at /v2/',
    world: withFault(world, '/v2/', faults.page(200, '<html>Sign in to Wi-Fi</html>')),
    inputs: given,
    ...error('not-a-registry'),
    says: [/GET \/v2\//],
    never: [/token request/],
    noTruth,
  },
  {
    name: 'a proxy that cannot reach the host',
    world: withProxy(world, { fault: { status: 504 } }),
    inputs: given,
    ...error('registry-unreachable'),
    says: [/whoever runs the proxy/],
    never: [/outbound firewall/],
    noTruth,
  },
]

const proxies: AdviceScenario[] = [
  {
    name: 'a proxy that blocks the host: it is not gone around',
    world: withProxy(world, { fault: { status: 403 } }),
    inputs: given,
    ...error('proxy-refused'),
    says: [/Allow CONNECT to/],
    never: [/NO_PROXY/],
    noTruth,
  },
  {
    name: 'a proxy that wants a password',
    world: withProxy(world, { fault: { status: 407 } }),
    inputs: given,
    ...error('proxy-refused'),
    says: [/secrets\.PROXY_PASSWORD/],
    never: [/NO_PROXY/, /<password>/],
    noTruth,
  },
  {
    name: 'no proxy there: it is left out only if the way without it is open',
    world,
    inputs: given,
    env: { HTTPS_PROXY: 'http://127.0.0.1:9' },
    ...error('proxy-refused'),
    says: [/curl --noproxy '\*'[^\n]* &&\n {2}echo "NO_PROXY=/],
    noTruth,
  },
  {
    name: 'an engine with another proxy, the runner reaching the registry by its own',
    world,
    inputs: given,
    standIn: 'engine-proxy',
    expected: ['warning engine-proxy-mismatch'],
    result: 'warn',
    never: [/HTTPS_PROXY=[^\n]*GITHUB_ENV/],
    noTruth,
  },
  {
    name: "an engine without a proxy, the runner's own refusing",
    world: withProxy(world, { fault: { status: 403 } }),
    inputs: given,
    standIn: 'engine-direct',
    expected: ['warning engine-proxy-mismatch'],
    result: 'warn',
    says: [/curl --noproxy '\*'[^\n]* &&\n {2}echo "NO_PROXY=/],
    noTruth,
  },
]

const layers: AdviceScenario[] = [
  {
    name: 'layers behind a certificate of an unknown authority',
    world: changed({ data: { host: 'contoso.westeurope.data.azurecr.io', tls: 'untrusted-ca' } }),
    inputs: { ...given, access: 'pull' },
    ...error('data-endpoint-unreachable'),
    says: [/certificate/],
    never: [/data-endpoint-enabled/, /Allow TCP port 443/],
    noTruth,
  },
  {
    name: 'layers behind a proxy that blocks the storage',
    world: withProxy(world, { fault: { status: 403 }, faultHosts: [DATA_HOST] }),
    inputs: given,
    ...error('data-endpoint-unreachable'),
    says: [/Allow CONNECT to[\s\S]*# Last: changes the registry for everyone/],
    noTruth,
  },
  {
    name: 'layers from storage that refuses what was signed',
    world: changed({ data: { host: DATA_HOST, refuses: true } }),
    inputs: given,
    ...error('data-endpoint-unreachable'),
    never: [/data-endpoint-enabled/],
    noTruth,
  },
  {
    name: "layers from the registry's own data endpoint, blocked",
    world: withProxy(changed({ data: { host: 'contoso.westeurope.data.azurecr.io' } }), {
      fault: { status: 403 },
      faultHosts: ['contoso.westeurope.data.azurecr.io'],
    }),
    inputs: given,
    ...error('data-endpoint-unreachable'),
    says: [/Allow CONNECT to contoso\.westeurope\.data\.azurecr\.io/],
    never: [/data-endpoint-enabled/],
    noTruth,
  },
]

const firewall: AdviceScenario[] = [
  {
    name: 'the firewall, and a GitHub-hosted runner: no rule for an address that the next job does not have',
    world: changed({ firewall: { callerIp: '203.0.113.7', at: 'token' } }),
    inputs: given,
    env: { RUNNER_ENVIRONMENT: 'github-hosted' },
    ...error('firewall-denied'),
    says: [/runs-on:/],
    never: [/network-rule add/],
    noTruth,
  },
  {
    name: 'the firewall, and a runner of its own',
    world: changed({ firewall: { callerIp: '203.0.113.7', at: 'token' } }),
    inputs: given,
    ...error('firewall-denied'),
    says: [/network-rule add --name contoso --ip-address 203\.0\.113\.7/],
    noTruth,
  },
  {
    name: 'the firewall at /v2/, and a GitHub-hosted runner',
    world: changed({ firewall: { callerIp: '203.0.113.7', at: 'challenge' } }),
    inputs: given,
    env: { RUNNER_ENVIRONMENT: 'github-hosted' },
    ...error('firewall-denied'),
    never: [/network-rule add/],
    noTruth,
  },
]

const logins: AdviceScenario[] = [
  {
    name: 'a login for the same registry under another key',
    world,
    inputs: asNobody,
    dockerConfig: stored(`${HOST}:443`),
    ...error('credentials-missing'),
    says: [/contoso\.azurecr\.io:443/, /registry: contoso\.azurecr\.io/],
    noTruth,
  },
  {
    name: 'a login for another registry',
    world,
    inputs: asNobody,
    dockerConfig: stored('fabrikam.azurecr.io'),
    ...error('credentials-missing'),
    says: [/fabrikam\.azurecr\.io/],
    noTruth,
  },
  {
    name: 'a login for Docker Hub alone',
    world,
    inputs: asNobody,
    dockerConfig: stored('https://index.docker.io/v1/'),
    ...error('credentials-missing'),
    says: [/index\.docker\.io/],
    noTruth,
  },
  {
    name: 'a login for the same registry under another key, and a pull',
    world,
    inputs: { ...asNobody, access: 'pull' },
    dockerConfig: stored(`${HOST}:443`),
    ...error('anonymous-pull-disabled'),
    says: [/contoso\.azurecr\.io:443/, /registry: contoso\.azurecr\.io/],
    never: [/anonymous-pull-enabled/],
    noTruth,
  },
  {
    name: 'no login at all',
    world,
    inputs: asNobody,
    dockerConfig: '{}',
    ...error('credentials-missing'),
    never: [/has logins stored/],
    noTruth,
  },
  {
    name: 'a stored login that is refused, beside one under another key',
    world,
    inputs: asNobody,
    dockerConfig: stored(HOST, `${HOST}:443`),
    ...error('docker-credentials-stale'),
    says: [/contoso\.azurecr\.io:443/],
    noTruth,
  },
]

const silent: AdviceScenario[] = [
  {
    name: 'proxies of config.json beside a proxy that works',
    world,
    inputs: given,
    dockerConfig: JSON.stringify({ proxies: { default: { httpsProxy: 'http://127.0.0.1:9' } } }),
    expected: [],
    result: 'pass',
    noTruth,
  },
  {
    name: 'logins for others beside credentials that are given',
    world,
    inputs: given,
    dockerConfig: stored('fabrikam.azurecr.io', `${HOST}:443`),
    expected: [],
    result: 'pass',
    noTruth,
  },
  {
    name: 'a token request whose first try is reset',
    world: withFault(world, '/oauth2/token', { ...faults.reset(), times: 1 }),
    inputs: given,
    expected: [],
    result: 'pass',
    noTruth,
  },
]

export const scenarios: AdviceScenario[] = [...stages, ...proxies, ...layers, ...firewall, ...logins, ...silent]
