import type { Socket } from 'node:net'
import type { SecureContext, TLSSocket } from 'node:tls'
import { contextWith, isCertificateVerdict, isUnknownChain, systemContext, trustOf } from './certificate.ts'
import { endpointOf, openTcp, openTls, resolve } from './connect.ts'
import { closeAll, codeOf, type ExchangeProgress, failureAt, newProgress, startDeadline } from './exchange-progress.ts'
import type { Connection, HttpOutcome, HttpRequest } from './ports.ts'
import { checkRequest, fetchResponse } from './response.ts'
import { openTunnel } from './tunnel.ts'

/**
 * One HTTP/1.1 exchange over TLS, one rung after the other, so that a failure says which one broke: the name, TCP
 * (or the proxy), TLS, HTTP. `fetch` would hide that, and takes longer to load than the exchange itself.
 *
 * Always resolves, within `timeoutMs` of the start. Follows no redirect, keeps no connection, sends nothing before the
 * chain is verified.
 */
export async function exchange(request: HttpRequest): Promise<HttpOutcome> {
  const trail = newProgress()
  const deadline = startDeadline(request.timeoutMs)
  try {
    return await Promise.race([connectAndSend(request, trail), deadline.passed])
  } catch (error) {
    const { connection, stage, begun } = trail
    const failed = { ok: false, connection, failure: failureAt(stage, error) } as const
    return begun ? { ...failed, begun: { connection: complete(connection), reply: begun() } } : failed
  } finally {
    deadline.clear()
    closeAll(trail)
  }
}

async function connectAndSend(request: HttpRequest, trail: ExchangeProgress): Promise<HttpOutcome> {
  checkRequest(request)
  const { socket, connection } = await connectTrusted(request, trail)
  trail.stage = 'http'
  return { ok: true, connection, reply: await fetchResponse(socket, request, trail) }
}

/** An open connection whose chain and name are verified. */
interface TrustedConnection {
  readonly socket: TLSSocket
  readonly connection: Connection
}

/** Reaches the host; once more, with the system's certificates, where Node does not know the chain. */
async function connectTrusted(request: HttpRequest, trail: ExchangeProgress): Promise<TrustedConnection> {
  try {
    return await connect(request, trail)
  } catch (error) {
    const context = isUnknownChain(codeOf(error)) ? contextOf(request) : undefined
    if (!context) throw error
    const seen = { stage: trail.stage, connection: trail.connection }
    try {
      return await connect(request, trail, context)
    } catch (second) {
      // Judged with both stores it is what docker will say; anything else hides what is known already.
      if (isCertificateVerdict(codeOf(second))) throw second
      Object.assign(trail, seen)
      throw error
    }
  }
}

/** What is trusted beside Node's own: the system's certificates, and those of the request; where these are none, the system's alone. */
function contextOf({ authorities = [] }: HttpRequest): SecureContext | undefined {
  return authorities.length === 0 ? systemContext() : contextWith(authorities)
}

async function connect(
  request: HttpRequest,
  trail: ExchangeProgress,
  context?: SecureContext,
): Promise<TrustedConnection> {
  const { url, proxy } = request
  const plain = proxy ? await openTunnel(trail, proxy, url, context) : await openDirect(trail, url)
  trail.stage = 'tls'
  const socket = await openTls(trail, plain, {
    host: endpointOf(url).host,
    context,
    onCertificate: tls => note(trail, { tls }),
  })
  const withOwn = (request.authorities ?? []).length > 0
  note(trail, { trust: context === undefined ? trustOf(socket) : withOwn ? 'request' : 'system' })
  return { socket, connection: complete(trail.connection) }
}

async function openDirect(trail: ExchangeProgress, url: URL): Promise<Socket> {
  const to = endpointOf(url)
  trail.stage = 'dns'
  const addresses = await resolve(to.host)
  note(trail, { addresses })
  trail.stage = 'tcp'
  const began = performance.now()
  const socket = await openTcp(trail, to, addresses)
  note(trail, { connectMs: Math.round(performance.now() - began) })
  return socket
}

function note(trail: ExchangeProgress, seen: Partial<Connection>): void {
  trail.connection = { ...trail.connection, ...seen }
}

/** A connection all of whose rungs were climbed. */
function complete({ addresses = [], tls, trust, connectMs }: Partial<Connection>): Connection {
  if (!tls || !trust) throw new Error('the server showed no certificate')
  return { addresses, tls, trust, ...(connectMs !== undefined && { connectMs }) }
}
