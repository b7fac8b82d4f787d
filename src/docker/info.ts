import { fromJson, objectOf } from '../util/json.ts'
import type { EngineProxies } from './proxy.ts'

/**
 * What `docker info --format '{{json .}}'` says of the engine's proxies, as it is said: older engines do not mask their
 * passwords. Source: docker/cli:cli/command/system/info.go; moby/moby:daemon/info.go, SystemInfo.
 * @returns `undefined` where no engine answered (which 20.10 tells in `ServerErrors` and by no exit code)
 */
export function readEngineProxies(stdout: string): EngineProxies | undefined {
  const info = objectOf(fromJson(stdout))
  const version = textOf(info?.['ServerVersion'])
  if (version === '') return undefined
  return {
    httpProxy: textOf(info?.['HttpProxy']),
    httpsProxy: textOf(info?.['HttpsProxy']),
    noProxy: textOf(info?.['NoProxy']),
    version,
    context: textOf(objectOf(info?.['ClientInfo'])?.['Context']),
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
