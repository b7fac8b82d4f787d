import { findSite } from './sites.ts'
import type { ProxyAnswer, ProxyFault, World } from './world.ts'

export type Verdict = 'tunnel' | ProxyFault

/**
 * What a proxy does with a CONNECT.
 * @param earlier how many came for this host before
 */
export function proxyVerdict(
  world: World,
  earlier: number,
  host: string,
  port: string,
  authorization: string | undefined,
): Verdict {
  const proxy = world.proxy ?? {}
  const { fault, faultHosts, faultAfter = 0, faultTimes = Number.POSITIVE_INFINITY } = proxy
  const isMeant = faultHosts?.includes(host.toLowerCase()) ?? true
  if (fault && isMeant && earlier >= faultAfter && earlier < faultAfter + faultTimes) return fault
  if (proxy.credentials && authorization !== basic(proxy.credentials)) return AUTHENTICATION_REQUIRED
  if (port === '443' && findSite(world, host)) return 'tunnel'
  return proxy.unknownHost ?? { status: 502, statusText: 'Bad Gateway', body: 'the host name could not be resolved\n' }
}

const AUTHENTICATION_REQUIRED: ProxyAnswer = {
  status: 407,
  statusText: 'Proxy Authentication Required',
  headers: { 'Proxy-Authenticate': 'Basic realm="make-believe proxy"' },
}

function basic({ username, password }: { username: string; password: string }): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
}

/** The bytes of an answer to CONNECT. */
export function proxyAnswerBytes({ status, statusText, headers, body = '' }: ProxyAnswer): string {
  const lines = Object.entries({ ...headers, 'Content-Length': Buffer.byteLength(body), Connection: 'close' })
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  return `HTTP/1.1 ${status} ${statusText ?? STATUS_TEXTS[status] ?? 'Refused'}\r\n${head}\r\n${body}`
}

const STATUS_TEXTS: Record<number, string> = {
  403: 'Forbidden',
  407: 'Proxy Authentication Required',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
}
