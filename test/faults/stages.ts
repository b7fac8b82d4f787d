import {
  applicationLogin,
  cloudWorld,
  ids,
  inDays,
  withApplication,
  withArm,
  withRoles,
} from '../embedded-azure/cloud-world.ts'
import { GITHUB_HOST, githubEnv } from '../embedded-azure/github/oidc.ts'
import { pusherLogin } from '../embedded-azure/logins.ts'
import type { ServiceWorld, TlsFault } from '../embedded-azure/service-world.ts'
import { epochSeconds, mintRefreshToken } from '../embedded-azure/tokens.ts'
import {
  firstRegistry,
  healthyWorld,
  type ProxyWorld,
  type World,
  withFault,
  withProxy,
  withRegistry,
} from '../embedded-azure/world.ts'
import { DAY, damages, type FaultName, pathFault } from './faults.ts'

/** One run: a world, and what the step is given in it. */
export interface Played {
  world: World
  inputs: Record<string, string>
  env?: Record<string, string>
  dockerConfig?: string
  standIn?: string
}

/** One stage of the way: a run that depends on it, and how a fault gets into it. */
export interface Stage {
  healthy: Played
  /** What the run finds where nothing is out of order: errors and warnings as `level id`. */
  base: { found: string[]; result: 'pass' | 'warn' | 'fail' }
  /** `undefined` where this stage cannot have the fault. */
  play(fault: FaultName): Played | undefined
}

const HOST = 'contoso.azurecr.io'
const target = { registry: HOST, repository: 'team/app' }
const fine = { found: [], result: 'pass' as const }

const healthy = healthyWorld()
const pair = { world: healthy, inputs: { ...target, ...pusherLogin(healthy) } }

/** The login that `az acr login` stores, issued by clocks that are so far ahead of this machine's. */
function stored(clockSkewSeconds: number): Played {
  const identitytoken = mintRefreshToken({
    loginServer: HOST,
    subject: firstRegistry(healthy).identities?.[0]?.subject ?? '',
    issuedAt: epochSeconds() + clockSkewSeconds,
  })
  const dockerConfig = JSON.stringify({ auths: { [HOST]: { identitytoken } } })
  return { world: healthy, inputs: target, dockerConfig }
}
const nobody = { world: withRegistry(healthy, { anonymousPull: true }), inputs: { ...target, access: 'pull' } }

const cloud = cloudWorld()
const { username, password } = applicationLogin(cloud)
const byOidc = { ...target, 'client-id': username, 'tenant-id': ids.tenant }
const bySecret = { ...byOidc, 'client-secret': password }
const application = { world: cloud, inputs: bySecret }
const job = { world: cloud, inputs: byOidc, env: cloud.github === undefined ? {} : githubEnv(cloud.github) }
/** Resource Manager alone knows that the role is of the wrong kind. */
const wrongMode = {
  world: withRoles(withArm(cloud, { roleAssignmentMode: 'AbacRepositoryPermissions' }), 'AcrPush', 'Reader'),
  inputs: bySecret,
}
/** Graph alone knows that the secret ends. */
const ending = {
  world: withApplication(cloud, {
    secrets: [{ keyId: ids.ci.secretKeyId, value: password, endDateTime: inDays(10) }],
  }),
  inputs: bySecret,
}

/** The proxy cannot reach a host: what a refused connection looks like from behind a proxy. */
const unreachable = (host: string, faultAfter = 0): ProxyWorld => ({
  fault: { status: 502, body: `dial tcp ${host}:443: connect: connection refused\n` },
  faultHosts: [host],
  faultAfter,
})

/**
 * A stage that is one path of a host.
 * @param put makes the world in which the path has the fault
 * @param earlier connections to the host before the one that asks for this path; `undefined` where others go beside it
 */
function pathStage(
  base: Stage['base'],
  played: Played | ((clockSkewSeconds: number) => Played),
  host: string,
  path: string,
  put: (world: World, fault: Required<ServiceWorld>['faults']) => World,
  earlier: number | undefined,
  key = path,
): Stage {
  const playedAt = typeof played === 'function' ? played : () => played
  // The machine's own clock is off: everybody else's is, as it sees them.
  const at = (clockSkewSeconds: number): Played => {
    const skewed = playedAt(clockSkewSeconds)
    return { ...skewed, world: { ...skewed.world, clockSkewSeconds } }
  }
  const healthy = playedAt(0)
  return {
    base,
    healthy,
    play(fault) {
      const { world } = healthy
      if (fault === 'refused') {
        return earlier === undefined ? undefined : { ...healthy, world: withProxy(world, unreachable(host, earlier)) }
      }
      if (fault === 'clock a day ahead') return at(-DAY)
      if (fault === 'clock a day behind') return at(DAY)
      const made = pathFault(fault, `https://${host}${path}`)
      return made === undefined ? undefined : { ...healthy, world: put(world, { [key]: made }) }
    },
  }
}

const atRegistry = (world: World, made: Required<ServiceWorld>['faults']): World =>
  Object.entries(made).reduce((changed, [path, fault]) => withFault(changed, path, fault), world)
const at =
  (service: 'entra' | 'arm' | 'graph') =>
  (world: World, made: Required<ServiceWorld>['faults']): World => ({
    ...world,
    [service]: { ...world[service], faults: made },
  })
const atGitHub = (world: World, made: Required<ServiceWorld>['faults']): World =>
  world.github === undefined ? world : { ...world, github: { ...world.github, faults: made } }

const DATA_HOST = firstRegistry(healthy).data?.host ?? ''
const atDataHost = (world: World, made: Required<ServiceWorld>['faults']): World =>
  withRegistry(world, { data: { host: DATA_HOST, faults: made } })

const oidcPath = new URL(job.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? 'https://none.invalid').pathname
const tokenPath = `/${ids.tenant}/oauth2/v2.0/token`
const resourceGraph = '/providers/Microsoft.ResourceGraph/resources'

export const STAGES: Readonly<Record<string, Stage>> = {
  'proxy CONNECT': { base: fine, healthy: pair, play: connectFault },
  'TLS handshake': { base: fine, healthy: pair, play: handshakeFault },
  'GET /v2/': pathStage(fine, pair, HOST, '/v2/', atRegistry, 0),
  exchange: pathStage(fine, application, HOST, '/oauth2/exchange', atRegistry, undefined),
  'token, Basic': pathStage(fine, pair, HOST, '/oauth2/token', atRegistry, undefined),
  'token, refresh token': pathStage(fine, stored, HOST, '/oauth2/token', atRegistry, undefined),
  'token, anonymous': pathStage(fine, nobody, HOST, '/oauth2/token', atRegistry, undefined),
  Entra: pathStage(fine, application, 'login.microsoftonline.com', tokenPath, at('entra'), 0),
  'GitHub OIDC': pathStage(fine, job, GITHUB_HOST, oidcPath, atGitHub, 0),
  'Resource Graph': pathStage(
    { found: ['error role-abac-mismatch'], result: 'fail' },
    wrongMode,
    'management.azure.com',
    resourceGraph,
    at('arm'),
    0,
  ),
  'ARM reads': pathStage(
    { found: ['error role-abac-mismatch'], result: 'fail' },
    wrongMode,
    'management.azure.com',
    '/subscriptions/',
    at('arm'),
    1,
    '/subscriptions/*',
  ),
  Graph: pathStage(
    { found: ['warning sp-secret-expiring'], result: 'warn' },
    ending,
    'graph.microsoft.com',
    '/v1.0/applications',
    at('graph'),
    0,
    '/v1.0/applications*',
  ),
  'data endpoint': pathStage(fine, pair, DATA_HOST, '/', atDataHost, 0, '*'),
  'docker version': { base: fine, healthy: pair, play: programFault },
}

function connectFault(fault: FaultName): Played | undefined {
  const responseFault = damages[fault]
  const withAnswer = (proxy: ProxyWorld): Played => ({ ...pair, world: withProxy(healthy, proxy) })
  const answer = (status: number, more: Partial<ProxyWorld> = {}, headers = {}): Played =>
    withAnswer({ fault: { status, headers, body: `${status}\n` }, ...more })
  switch (fault) {
    // A port of loopback on which nobody listens.
    case 'refused':
      return { ...pair, env: { HTTPS_PROXY: 'http://127.0.0.1:1' } }
    case 'reset after 0 bytes':
      return withAnswer({ fault: 'close' })
    case 'stall':
      return withAnswer({ fault: 'hang' })
    // An answer to CONNECT has no body.
    case 'malformed JSON':
    case 'Content-Length too small':
    case 'clock a day ahead':
    case 'clock a day behind':
      return undefined
    case '301 loop':
      return answer(301, {}, { Location: `http://${HOST}/` })
    case '429':
      return answer(429)
    case '429, Retry-After':
      return answer(429, {}, { 'Retry-After': '1' })
    case '500':
      return answer(500)
    case '502':
      return answer(502)
    case '503 once':
      return answer(503, { faultTimes: 1 })
    case '503 twice':
      return answer(503, { faultTimes: 2 })
    case '503 always':
      return answer(503)
    default:
      return responseFault === undefined ? undefined : withAnswer({ fault: { responseFault } })
  }
}

const HANDSHAKE: Readonly<Partial<Record<FaultName, TlsFault>>> = {
  refused: 'close',
  'reset after 0 bytes': 'reset',
  'reset after 1 byte': 'reset-after-1-byte',
  'reset after half': 'reset-in-the-middle',
  stall: 'hang',
  'slow drip': 'drip',
  'endless body': 'endless',
  'wrong content type': 'plain-http',
  'clock a day ahead': 'expired',
  'clock a day behind': 'not-yet-valid',
}

function handshakeFault(fault: FaultName): Played | undefined {
  const tls = HANDSHAKE[fault]
  return tls === undefined ? undefined : { ...pair, world: withRegistry(healthy, { tls }) }
}

/** Scenarios of the stand-in for docker. */
const PROGRAM: Readonly<Partial<Record<FaultName, string>>> = {
  refused: 'daemon-down',
  'reset after 0 bytes': 'silent',
  'reset after 1 byte': 'one-byte',
  'reset after half': 'half',
  stall: 'hang',
  'slow drip': 'drip',
  'endless body': 'endless',
  '1 MiB of headers': 'a-megabyte-of-warnings',
  'malformed JSON': 'garbage',
  'wrong content type': 'lines-around',
  '500': 'engine-500',
}

function programFault(fault: FaultName): Played | undefined {
  const standIn = PROGRAM[fault]
  return standIn === undefined ? undefined : { ...pair, standIn }
}
