import { request as httpRequest, type IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { SecureContext } from 'node:tls'
import { note } from '../util/note.ts'
import { percentDecoded } from '../util/text.ts'
import { endpointOf, openTcp, openTls, resolve } from './connect.ts'
import { ExchangeError, type ExchangeProgress } from './exchange-progress.ts'

/**
 * A socket to `target` through a proxy, by CONNECT (RFC 9110, section 9.3.6). The target's name is the proxy's to
 * resolve. Whatever breaks here breaks at `proxy`: the proxy's own name, its port, its TLS, or its answer
 * (`PROXY_STATUS` with the status, `BAD_REPLY`, or the parser's `HPE_…`).
 */
export async function openTunnel(
  progress: ExchangeProgress,
  proxy: URL,
  target: URL,
  context?: SecureContext,
): Promise<Socket> {
  progress.stage = 'proxy'
  if (proxy.protocol !== 'http:' && proxy.protocol !== 'https:') {
    throw new ExchangeError('BAD_URL', note('proxy-protocol', { protocol: proxy.protocol }))
  }
  const to = endpointOf(proxy)
  const plain = await openTcp(progress, to, await resolve(to.host))
  const socket = proxy.protocol === 'https:' ? await openTls(progress, plain, { host: to.host, context }) : plain
  await sendConnect(socket, proxy, target)
  return socket
}

/** Sends CONNECT on a socket to the proxy; resolves where the answer is 2xx and the tunnel is clean. */
function sendConnect(socket: Socket, proxy: URL, target: URL): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const authorization = proxyAuthorization(proxy)
  const authority = `${target.hostname}:${endpointOf(target).port}`
  const outgoing = httpRequest({
    createConnection: () => socket,
    method: 'CONNECT',
    path: authority,
    headers: { Host: authority, ...(authorization !== undefined && { 'Proxy-Authorization': authorization }) },
  })
  // Node would send "Connection: close" here, which a proxy may take at its word.
  outgoing.removeHeader('Connection')
  outgoing.on('error', reject)
  outgoing.on('connect', (answer: IncomingMessage, _socket: Socket, rest: Buffer) => {
    const refusal = connectRejection(answer, rest)
    return refusal ? reject(refusal) : resolve()
  })
  outgoing.end()
  return promise
}

/** What is wrong with an answer to CONNECT; nothing where it opens the tunnel. */
function connectRejection(answer: IncomingMessage, rest: Buffer): ExchangeError | undefined {
  const status = answer.statusCode ?? 0
  if (status < 200 || status > 299) {
    const said = note('connect-answer', { status, statusMessage: answer.statusMessage ?? '' })
    const proxySchemes = schemesOf(answer.headers['proxy-authenticate'] ?? [])
    return new ExchangeError('PROXY_STATUS', said, {
      proxyStatus: status,
      ...(proxySchemes.length > 0 && { proxySchemes }),
    })
  }
  // In TLS the client speaks first: what comes before that is the proxy's, and would be taken for the host's.
  if (rest.length > 0) {
    return new ExchangeError('BAD_REPLY', note('data-after-connect', { bytes: rest.length }), { proxyStatus: status })
  }
  return undefined
}

/** The schemes of `Proxy-Authenticate` that are known. Source: IANA, "HTTP Authentication Schemes". */
function schemesOf(header: string | readonly string[]): readonly string[] {
  const text = [header]
    .flat()
    .join(', ')
    .replace(/"[^"]*"/g, '')
  const found = text.match(/\b(?:basic|digest|kerberos|negotiate|ntlm)\b/gi) ?? []
  return [...new Set(found.map(scheme => scheme.toLowerCase()))]
}

/** The Proxy-Authorization header (Basic, UTF-8) for the user info of a proxy's URL; none where it has none. */
export function proxyAuthorization(proxy: URL): string | undefined {
  if (proxy.username === '' && proxy.password === '') return undefined
  const pair = `${percentDecoded(proxy.username)}:${percentDecoded(proxy.password)}`
  return `Basic ${Buffer.from(pair).toString('base64')}`
}
