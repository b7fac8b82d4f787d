import { type JsonObject, objectOf } from '../util/json.ts'
import { runtimeIn } from './endpoint.ts'

/**
 * Who starts an engine of this machine, which says where its settings are: the system's service manager, a user's, snap,
 * or a product that runs the engine in a virtual machine and has settings of its own.
 */
export type DaemonKind = 'system' | 'rootless' | 'snap' | 'product'

/** Where an engine's settings are, as far as they aren't those of the system's own service. */
export interface Daemon {
  readonly kind: DaemonKind
  /** Its configuration file, if that one has proxies: they overrule those of the environment. */
  readonly proxiesFile?: string
}

/**
 * Who starts the engine that docker info describes. Sources: Docker docs, "Rootless mode";
 * docker-snap/docker-snap:snap/snapcraft.yaml; moby/moby:daemon/info.go.
 * @param endpoint the client's, or its context
 */
export function daemonKind(info: JsonObject, endpoint: string, context: string): DaemonKind {
  const security = info['SecurityOptions']
  if (Array.isArray(security) && security.includes('name=rootless')) return 'rootless'
  if (textOf(info['DockerRootDir']).startsWith('/var/snap/docker/')) return 'snap'
  const runtime = runtimeIn(endpoint) ?? runtimeIn(`context ${context}`)
  if (runtime === 'rootless') return 'rootless'
  const isProduct = runtime !== undefined || /docker desktop|orbstack/i.test(textOf(info['OperatingSystem']))
  return isProduct ? 'product' : 'system'
}

/** The configuration file of an engine, if it has one that somebody edits. */
export function daemonFile(kind: DaemonKind, configFolder: string): string | undefined {
  switch (kind) {
    case 'system':
      return '/etc/docker/daemon.json'
    case 'rootless':
      return `${configFolder}/docker/daemon.json`
    case 'snap':
      return '/var/snap/docker/current/config/daemon.json'
    case 'product':
      return undefined
  }
}

/**
 * Whether a configuration file has proxies. Source: Docker docs, "Daemon proxy configuration" ("Configuring the daemon
 * directly takes precedence over environment variables").
 */
export function hasProxies(file: unknown): boolean {
  const proxies = objectOf(objectOf(file)?.['proxies'])
  return proxies !== undefined && Object.values(proxies).some(value => typeof value === 'string' && value !== '')
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
