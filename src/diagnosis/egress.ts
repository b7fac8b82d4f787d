import { CATALOGUE } from '../catalogue.ts'
import type { BuilderNode } from '../docker/builder.ts'
import type { Daemon } from '../docker/daemon.ts'
import { isLocalEndpoint, runtimeIn } from '../docker/endpoint.ts'
import {
  compareRoutes,
  type EngineProxies,
  engineRouteTo,
  isInRange,
  isLoopback,
  nameOf,
  type ProxyRoute,
  type RouteMatch,
  routeTo,
  shownProxy,
} from '../docker/proxy.ts'
import { type Facts, type RegistryFacts, valueIn } from '../facts.ts'
import type { FindingId } from '../findings.ts'
import { dataHostsOf } from './data-endpoints.ts'
import { isFromHostsFile } from './private-link.ts'
import { certificateFault } from './responses.ts'

/**
 * By which route a registry is reached: by this runner, whose requests prove what is said here, and by the engine,
 * which makes docker's logins, pulls and pushes. Where the two differ, what the network did to the runner says nothing
 * of docker.
 */

/** This runner's way; `invalid` where its proxy cannot be used here, or nothing was asked. */
const runnerRoute = ({ proxy, connection }: RegistryFacts): ProxyRoute => {
  if (connection.state === 'skipped') return 'invalid'
  if (connection.state === 'failed' && connection.reason.kind === 'tool') return 'invalid'
  if (isMisread(connection)) return 'misread'
  return proxy === undefined ? undefined : (URL.parse(proxy) ?? 'invalid')
}

const isMisread = (fact: RegistryFacts['connection']): boolean =>
  fact.state === 'failed' && fact.reason.kind === 'network' && fact.reason.failure.code === 'PROXY_MISREAD'

/**
 * The engine's route beside the runner's. Without an engine docker goes the runner's route itself. `other` is said of
 * an engine on this machine alone: one elsewhere has a network of its own.
 */
export const engineRouteMatch = (registry: RegistryFacts, facts: Facts): RouteMatch =>
  compareEngineRoute(runnerRoute(registry), registry.server.host, facts)

function compareEngineRoute(runner: ProxyRoute, host: string, { docker }: Facts): RouteMatch {
  if (valueIn(docker.engine)?.state !== 'answers') return 'same'
  const proxies = valueIn(docker.proxies)
  const engine = proxies === undefined ? 'not-reported' : engineRouteTo(host, proxies)
  if (engine === 'not-reported') return runner === undefined ? 'same' : 'unclear'
  const like = compareRoutes(runner, engine)
  if (like === 'same' && engine instanceof URL && isLoopback(nameOf(engine)) && !sharesLoopback(docker))
    return 'unclear'
  return like === 'other' && !isLocalEngine(docker.endpoint, proxies) ? 'unclear' : like
}

/**
 * Whether 127.0.0.1 is the same machine to the engine as to this runner: to a rootless one it is its own network, to one
 * in a virtual machine that machine. Source: Docker docs, "Rootless mode", "Networking errors".
 */
const sharesLoopback = ({ endpoint, proxies }: Facts['docker']): boolean => {
  const known = valueIn(proxies)
  const marks = [endpoint, `context ${known?.context ?? ''}`]
  return isLocalEngine(endpoint, known) && marks.every(mark => runtimeIn(mark) === undefined)
}

/**
 * Whether the engine takes whatever certificate the registry shows (`insecure-registries` of its daemon.json), by its
 * host or by its addresses.
 */
export function isInsecure({ server, addresses }: RegistryFacts, { docker }: Facts): boolean {
  const insecure = valueIn(docker.proxies)?.insecure ?? []
  return [server.host, ...addresses].some(one => insecure.some(entry => entry === one || isInRange(one, entry)))
}

/** The same of the hosts that layers come from, which a list of exempt hosts may tell apart from the registry. */
export const dataEndpointRouteMatch = (registry: RegistryFacts, facts: Facts): RouteMatch =>
  dataHostsOf(registry)?.hosts.every(
    ({ host, proxy }) =>
      compareEngineRoute(proxy === undefined ? undefined : (URL.parse(proxy) ?? 'invalid'), host, facts) === 'same',
  ) === false
    ? 'unclear'
    : 'same'

/**
 * Whether the engine knows the same authorities as this runner. It reads the system's certificate store of its own
 * machine, and never `NODE_EXTRA_CA_CERTS`. Source: Go, crypto/x509, SystemCertPool; Docker docs, "Verify repository
 * client with certificates".
 */
export function engineTrustsSameCas({ connection }: RegistryFacts, { docker }: Facts): RouteMatch {
  const trust = connection.state === 'known' ? connection.value.trust : undefined
  if (trust === 'bundled') return 'same'
  if (trust === 'extra') return 'unclear'
  const isUnknownToUs =
    connection.state === 'failed' &&
    connection.reason.kind === 'network' &&
    connection.reason.failure.at === 'tls' &&
    certificateFault(connection.reason.failure.code) === 'chain'
  // Of the folder of this machine's engine an engine elsewhere knows nothing.
  return isElsewhere(docker) && (trust === 'system' || trust === 'request' || isUnknownToUs) ? 'unclear' : 'same'
}

/** An engine of another machine, whose certificates, hosts file and name servers are its own. */
const isElsewhere = ({ engine, endpoint, proxies }: Facts['docker']): boolean =>
  valueIn(engine)?.state === 'answers' && !isLocalEngine(endpoint, valueIn(proxies))

/** An engine of this machine: the default socket, or one that is named as such. */
const isLocalEngine = (endpoint: string, proxies: EngineProxies | undefined): boolean => {
  if (endpoint === 'default') return ['', 'default'].includes(proxies?.context ?? '')
  return isLocalEndpoint(endpoint)
}

/**
 * Where the settings of the engine are, if those aren't of the system's own service; without an engine that answers, the
 * platform tells.
 */
export function daemonOf({ docker, runner }: Facts): { daemon?: Daemon } {
  const proxies = valueIn(docker.proxies)
  const daemon = proxies === undefined ? elsewhere(runner.platform) : proxies.daemon
  return daemon === undefined ? {} : { daemon }
}

const elsewhere = (platform: NodeJS.Platform | undefined): Daemon | undefined =>
  platform === undefined || platform === 'linux' ? undefined : { kind: 'product' }

export interface RouteMismatch {
  /** A proxy without its credentials; none for the straight route. */
  readonly runner?: string
  readonly other?: string
}

/** The two ways, where the engine goes another than the runner. */
export function engineMismatch(registry: RegistryFacts, facts: Facts): RouteMismatch | undefined {
  const proxies = valueIn(facts.docker.proxies)
  if (proxies === undefined || engineRouteMatch(registry, facts) !== 'other') return undefined
  return mismatchOf(registry, routeTo(registry.server.host, proxies))
}

/**
 * The route of the current builder's container, where it goes another route than this machine does. Its pushes and
 * pulls are made there. Source: docker/buildx:driver/docker-container/driver.go, create.
 */
export function builderMismatch(registry: RegistryFacts, facts: Facts): RouteMismatch | undefined {
  const builder = valueIn(facts.docker.builder)
  if (builder?.driver !== 'docker-container') return undefined
  const { host } = registry.server
  const proxies = valueIn(facts.docker.proxies)
  const engine = proxies === undefined ? 'not-reported' : engineRouteTo(host, proxies)
  const isAway = (route: ProxyRoute): boolean =>
    compareRoutes(runnerRoute(registry), route) === 'other' &&
    (engine === 'not-reported' || compareRoutes(engine, route) === 'other')
  const away = builder.nodes
    .filter(isNodeHere)
    .flatMap(({ proxies: own }) => (own === undefined ? [] : [{ route: routeTo(host, own) }]))
    .find(({ route }) => isAway(route))
  return away === undefined ? undefined : mismatchOf(registry, away.route)
}

const isNodeHere = ({ endpoint }: BuilderNode): boolean => isLocalEndpoint(endpoint)

const mismatchOf = ({ proxy }: RegistryFacts, other: ProxyRoute): RouteMismatch => ({
  ...(proxy !== undefined && { runner: proxy }),
  ...(other instanceof URL && { other: shownProxy(other) }),
})

/**
 * Whether a finding says something of docker: on another route `other` takes its place (`engine-proxy-mismatch`), and
 * where it is not clear, it holds for the runner alone.
 */
export function appliesToDocker(
  { id, registry: name }: { readonly id: FindingId; readonly registry?: string },
  facts: Facts,
): RouteMatch {
  const registry = facts.registries.find(({ server }) => (server.host || server.given) === name)
  if (registry === undefined || !CATALOGUE[id].networkPath) return 'same'
  const route = engineRouteMatch(registry, facts)
  if (route === 'same' && isFromHostsFile(registry) && isElsewhere(facts.docker)) return 'unclear'
  if (route === 'same' && id === 'tls-untrusted') {
    return isInsecure(registry, facts) ? 'unclear' : engineTrustsSameCas(registry, facts)
  }
  return route === 'same' && id === 'data-endpoint-unreachable' ? dataEndpointRouteMatch(registry, facts) : route
}
