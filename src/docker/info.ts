import { fromJson, objectOf } from '../util/json.ts'
import type { EngineProxies } from './proxy.ts'
import { proxyReading } from './proxy-url.ts'

/**
 * What `docker info --format '{{json .}}'` says of the engine's proxies, as it is said: older engines do not mask their
 * passwords. Source: docker/cli:cli/command/system/info.go; moby/moby:daemon/info.go, SystemInfo.
 * @returns `undefined` where no engine answered (which 20.10 tells in `ServerErrors` and by no exit code)
 */
export function readEngineProxies(stdout: string): EngineProxies | undefined {
  const info = objectOf(fromJson(stdout))
  const version = textOf(info?.['ServerVersion'])
  if (version === '') return undefined
  const httpsProxy = textOf(info?.['HttpsProxy'])
  const insecure = insecureRegistries(objectOf(info?.['RegistryConfig']))
  return {
    httpProxy: textOf(info?.['HttpProxy']),
    httpsProxy,
    ...(httpsProxy !== '' && { reading: proxyReading(httpsProxy) }),
    ...(insecure.length > 0 && { insecure }),
    noProxy: textOf(info?.['NoProxy']),
    version,
    context: textOf(objectOf(info?.['ClientInfo'])?.['Context']),
  }
}

/**
 * The registries whose certificates the engine does not verify (`insecure-registries` of daemon.json): hosts, and ranges
 * of addresses. Source: moby/moby:registry/config.go, isSecureIndex.
 */
function insecureRegistries(config: ReturnType<typeof objectOf>): readonly string[] {
  const indexes = Object.entries(objectOf(config?.['IndexConfigs']) ?? {})
  const hosts = indexes.filter(([, index]) => objectOf(index)?.['Secure'] === false).map(([host]) => host.toLowerCase())
  const ranges = config?.['InsecureRegistryCIDRs']
  return [...hosts, ...(Array.isArray(ranges) ? ranges.map(textOf).filter(range => range !== '') : [])]
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
