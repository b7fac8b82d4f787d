import type { BuilderNode } from '../docker/builder.ts'
import {
  type EngineProxies,
  engineWayTo,
  type Likeness,
  likeness,
  shownProxy,
  type Way,
  wayTo,
} from '../docker/proxy.ts'
import { type Facts, type RegistryFacts, valueIn } from '../facts.ts'
import type { FindingId } from '../findings.ts'
import { certificateFault } from './answers.ts'
import { dataHostsOf } from './data-hosts.ts'

/**
 * By which way a registry is reached: by this runner, whose requests prove what is said here, and by the engine, which makes docker's
 * logins, pulls and pushes. Where the two differ, what the network did to the runner says nothing of docker.
 */

/** This runner's way; `invalid` where its proxy cannot be used here, or nothing was asked. */
const runnerWay = ({ proxy, connection }: RegistryFacts): Way => {
  if (connection.state === 'skipped') return 'invalid'
  if (connection.state === 'failed' && connection.reason.kind === 'tool') return 'invalid'
  return proxy === undefined ? undefined : (URL.parse(proxy) ?? 'invalid')
}

/**
 * The engine's way beside the runner's. Without an engine docker goes the runner's way itself. `other` is said of an engine on this
 * machine alone: one elsewhere has a network of its own.
 */
export const engineWay = (registry: RegistryFacts, facts: Facts): Likeness =>
  engineWayBeside(runnerWay(registry), registry.server.host, facts)

function engineWayBeside(runner: Way, host: string, { docker }: Facts): Likeness {
  if (valueIn(docker.engine)?.state !== 'answers') return 'same'
  const proxies = valueIn(docker.proxies)
  const engine = proxies === undefined ? 'untold' : engineWayTo(host, proxies)
  if (engine === 'untold') return runner === undefined ? 'same' : 'unclear'
  const like = likeness(runner, engine)
  return like === 'other' && !isHere(docker.endpoint, proxies) ? 'unclear' : like
}

/** The same of the hosts that layers come from, which a list of exempt hosts may tell apart from the registry. */
export const layersWay = (registry: RegistryFacts, facts: Facts): Likeness =>
  dataHostsOf(registry)?.hosts.every(
    ({ host, proxy }) =>
      engineWayBeside(proxy === undefined ? undefined : (URL.parse(proxy) ?? 'invalid'), host, facts) === 'same',
  ) === false
    ? 'unclear'
    : 'same'

/**
 * Whether the engine knows the same authorities as this runner. It reads the system's certificate store of its own machine, and never
 * `NODE_EXTRA_CA_CERTS`. Source: Go, crypto/x509, SystemCertPool; Docker docs, "Verify repository client with certificates".
 */
export function engineTrust({ connection }: RegistryFacts, { docker }: Facts): Likeness {
  const trust = connection.state === 'known' ? connection.value.trust : undefined
  if (trust === 'bundled') return 'same'
  if (trust === 'extra') return 'unclear'
  const isElsewhere = valueIn(docker.engine)?.state === 'answers' && !isHere(docker.endpoint, valueIn(docker.proxies))
  const isUnknownToUs =
    connection.state === 'failed' &&
    connection.reason.kind === 'network' &&
    connection.reason.failure.at === 'tls' &&
    certificateFault(connection.reason.failure.code) === 'chain'
  return isElsewhere && (trust === 'system' || isUnknownToUs) ? 'unclear' : 'same'
}

/** An engine of this machine: the default socket, or one that is named as such. */
const isHere = (endpoint: string, proxies: EngineProxies | undefined): boolean => {
  if (endpoint === 'default') return ['', 'default'].includes(proxies?.context ?? '')
  return LOCAL_ENDPOINT.test(endpoint)
}

const LOCAL_ENDPOINT = /^(unix|npipe|fd):|^tcp:\/\/(localhost|127\.[\d.]+|\[::1\])(:|\/|$)/i

export interface Ways {
  /** A proxy without its credentials; none for the straight way. */
  readonly runner?: string
  readonly other?: string
}

/** The two ways, where the engine goes another than the runner. */
export function engineMismatch(registry: RegistryFacts, facts: Facts): Ways | undefined {
  const proxies = valueIn(facts.docker.proxies)
  if (proxies === undefined || engineWay(registry, facts) !== 'other') return undefined
  return waysOf(registry, wayTo(registry.server.host, proxies))
}

/**
 * The way of the current builder's container, where it goes another way than this machine does. Its pushes and pulls are made there.
 * Source: docker/buildx:driver/docker-container/driver.go, create.
 */
export function builderMismatch(registry: RegistryFacts, facts: Facts): Ways | undefined {
  const builder = valueIn(facts.docker.builder)
  if (builder?.driver !== 'docker-container') return undefined
  const { host } = registry.server
  const proxies = valueIn(facts.docker.proxies)
  const engine = proxies === undefined ? 'untold' : engineWayTo(host, proxies)
  const isAway = (way: Way): boolean =>
    likeness(runnerWay(registry), way) === 'other' && (engine === 'untold' || likeness(engine, way) === 'other')
  const away = builder.nodes
    .filter(isNodeHere)
    .flatMap(({ proxies: own }) => (own === undefined ? [] : [{ way: wayTo(host, own) }]))
    .find(({ way }) => isAway(way))
  return away === undefined ? undefined : waysOf(registry, away.way)
}

const isNodeHere = ({ endpoint }: BuilderNode): boolean => endpoint === 'default' || LOCAL_ENDPOINT.test(endpoint)

const waysOf = ({ proxy }: RegistryFacts, other: Way): Ways => ({
  ...(proxy !== undefined && { runner: proxy }),
  ...(other instanceof URL && { other: shownProxy(other) }),
})

/** What is found on this runner's own way, and holds for docker only where docker goes the same. */
const ON_THE_WAY: ReadonlySet<FindingId> = new Set<FindingId>([
  'registry-not-found',
  'dns-failed',
  'private-endpoint-unreachable',
  'registry-unreachable',
  'proxy-refused',
  'tls-untrusted',
  'firewall-denied',
  'public-access-disabled',
  'not-a-registry',
  'data-endpoint-unreachable',
])

/**
 * Whether a finding says something of docker: on another way `other` takes its place (`engine-proxy-mismatch`), and where it is not
 * clear, it holds for the runner alone.
 */
export function bearsOnDocker(
  { id, registry: name }: { readonly id: FindingId; readonly registry?: string },
  facts: Facts,
): Likeness {
  const registry = facts.registries.find(({ server }) => (server.host || server.given) === name)
  if (registry === undefined || !ON_THE_WAY.has(id)) return 'same'
  const way = engineWay(registry, facts)
  if (way === 'same' && id === 'tls-untrusted') return engineTrust(registry, facts)
  return way === 'same' && id === 'data-endpoint-unreachable' ? layersWay(registry, facts) : way
}
