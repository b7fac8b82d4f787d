import type { HttpOutcome, HttpRequest } from '../src/host/ports.ts'
import type { Scenario } from './e2e/scenarios.ts'
import { type Answer, headerTooLarge, isTooLarge } from './embedded-azure/answers.ts'
import { type Fault, type FaultHits, replacesAnswer, takeFault } from './embedded-azure/faults.ts'
import { findSite } from './embedded-azure/sites.ts'
import { epochSeconds } from './embedded-azure/tokens.ts'
import type { World } from './embedded-azure/world.ts'
import { type HostDouble, hostDouble, replied } from './host-double.ts'

/** What of a scenario a host in memory needs. */
export type InMemory = Pick<Scenario, 'world' | 'env' | 'dockerConfig' | 'event' | 'standIn'>

/**
 * A host in memory whose network is a world of the embedded Azure: the same answers, without a socket, a proxy or a
 * process.
 */
export function worldHost({ world, env, dockerConfig, event = '{}', standIn }: InMemory): HostDouble {
  return hostDouble({
    now: Date.now,
    http: networkOf(world),
    ...(standIn === 'missing' && { exec: () => ({ state: 'not-found' }) }),
    env: {
      HOME: '/home/runner',
      DOCKER_CONFIG: '/docker',
      GITHUB_EVENT_PATH: '/event.json',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'contoso/app',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_ACTOR: 'octocat',
      RUNNER_ENVIRONMENT: 'self-hosted',
      ...env,
    },
    files: { '/event.json': event, ...(dockerConfig !== undefined && { '/docker/config.json': dockerConfig }) },
  })
}

/** Whether the world is one that a host in memory can show: what breaks below HTTP, only sockets show. */
export function isInMemory({ world, standIn = 'healthy', env = {} }: InMemory): boolean {
  const { registries } = world
  const services = [
    ...registries,
    ...registries.map(({ data }) => data),
    world.entra,
    world.arm,
    world.graph,
    world.logs,
    world.github,
    world.githubApi,
  ]
  const faults = services.flatMap(service => Object.values(service?.faults ?? {}))
  return (
    ['healthy', 'missing'].includes(standIn) &&
    world.proxy === undefined &&
    !('HTTPS_PROXY' in env || 'NODE_OPTIONS' in env) &&
    services.every(service => service?.tls === undefined) &&
    faults.every(
      ({ hang, reset, endless, delayMs, responseFault }) => !(hang || reset || endless || delayMs || responseFault),
    )
  )
}

/** The network of a world, as the port has it. */
function networkOf(first: World): (request: HttpRequest) => HttpOutcome {
  let world = first
  const hits: FaultHits = new Map()
  return request => {
    const { method, url, headers, body = '' } = request
    const site = findSite(world, url.hostname)
    if (site === undefined) return unknownName(url.hostname)
    const authorization = Object.entries(headers).find(([name]) => name.toLowerCase() === 'authorization')?.[1]
    const texts = [...Object.entries(headers).flat(), url.pathname + url.search]
    if (isTooLarge(texts, authorization, site.kind)) return outcomeOf(request, headerTooLarge)
    const fault = takeFault(hits, site.faults, method, url.pathname)
    if (fault !== undefined && replacesAnswer(fault)) return outcomeOf(request, answerOf(fault))
    const now = epochSeconds() + (world.clockSkewSeconds ?? 0)
    const received = { method, host: url.hostname, path: url.pathname, query: url.searchParams, authorization, body }
    const outcome = site.answer({ world, now, correlationId: CORRELATION_ID }, received)
    if ('forward' in outcome) throw new Error('no registry stands behind a world in memory')
    if ('world' in outcome) world = outcome.world
    const answer = 'world' in outcome ? outcome.answer : outcome
    const common = { 'X-Ms-Correlation-Request-Id': CORRELATION_ID, Date: new Date(now * 1000).toUTCString() }
    return outcomeOf(request, { ...answer, headers: { ...common, ...answer.headers } })
  }
}

const CORRELATION_ID = '0c6f0b5e-6a7b-4a53-9f0e-2f1d6d1f7a10'

const answerOf = ({ status = 200, headers = {}, contentType, body = '' }: Fault): Answer => ({
  status,
  headers: { ...(contentType !== undefined && { 'Content-Type': contentType }), ...headers },
  body,
})

const unknownName = (host: string): HttpOutcome => ({
  ok: false,
  connection: {},
  failure: { at: 'dns', code: 'ENOTFOUND', text: `getaddrinfo ENOTFOUND ${host}` },
})

/** An answer as the port gives it: names of headers in lower case, the body to whoever takes it piece by piece. */
function outcomeOf({ onBody }: HttpRequest, { status, headers, body }: Answer): HttpOutcome {
  const outcome = replied(status, status === 200 && onBody !== undefined ? '' : body, {
    ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
  })
  if (status === 200) onBody?.(Buffer.from(body))
  return outcome
}
