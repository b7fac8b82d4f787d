import type { Socket } from 'node:net'
import type { SecureContext, TLSSocket } from 'node:tls'
import { note as words } from '../util/note.ts'
import { contextWith, isCertificateVerdict, isUnknownChain, systemContext, trustOf } from './certificate.ts'
import { endpointOf, openTcp, openTls, resolve } from './connect.ts'
import { type ConnectionTarget, KeptConnections, type TrustedConnection } from './connections.ts'
import {
  closeAll,
  codeOf,
  ExchangeError,
  type ExchangeProgress,
  failureAt,
  newProgress,
  startDeadline,
} from './exchange-progress.ts'
import type { Connection, HttpOutcome, HttpRequest } from './ports.ts'
import { checkRequest, fetchResponse } from './response.ts'
import { openTunnel } from './tunnel.ts'

/**
 * One HTTP/1.1 exchange over TLS, one stage after the other, so that a failure says which one broke: the name, TCP
 * (or the proxy), TLS, HTTP. `fetch` would hide that, and takes longer to load than the exchange itself.
 *
 * Always resolves, within `timeoutMs` of the start. Follows no redirect, sends nothing before the chain is verified.
 * @param kept the connections that outlive this exchange; without them its connection is its own, and ends with it
 */
export async function exchange(request: HttpRequest, kept?: KeptConnections): Promise<HttpOutcome> {
  const trail = newProgress()
  const deadline = startDeadline(request.timeoutMs)
  try {
    const exchanged = kept === undefined ? connectAndSend(request, trail) : sendKept(request, trail, kept)
    return await Promise.race([exchanged, deadline.passed])
  } catch (error) {
    closeAll(trail)
    const { connection, stage, begun } = trail.opening ?? trail
    const failed = { ok: false, connection, failure: failureAt(stage, error) } as const
    return begun ? { ...failed, begun: { connection: complete(connection), reply: begun() } } : failed
  } finally {
    trail.isOver = true
    deadline.clear()
    if (kept === undefined) closeAll(trail)
  }
}

/** The connections of a run, for `exchange`. */
export const createConnections = (): KeptConnections => new KeptConnections(connectTrusted)

async function connectAndSend(request: HttpRequest, trail: ExchangeProgress): Promise<HttpOutcome> {
  checkRequest(request)
  const { socket, connection } = await connectTrusted(request, trail)
  trail.stage = 'http'
  return { ok: true, connection, reply: await fetchResponse({ createConnection: () => socket }, request, trail) }
}

/**
 * The same on a connection that may have been open before. Where such a one breaks before the head of the reply, the
 * server closed it, or something on the way lost it: that says nothing of the host, and the request is sent once more
 * on a new one. Source: RFC 9112 section 9.3.1; none of our requests changes anything.
 */
async function sendKept(request: HttpRequest, trail: ExchangeProgress, kept: KeptConnections): Promise<HttpOutcome> {
  checkRequest(request)
  return kept.limit(request, async () => {
    try {
      return await sendOn(request, trail, kept)
    } catch (error) {
      if (trail.isOver || trail.keptAs === undefined || trail.begun !== undefined) throw error
      kept.dropIdle(request)
      return await sendOn(request, trail, kept)
    }
  })
}

async function sendOn(request: HttpRequest, trail: ExchangeProgress, agent: KeptConnections): Promise<HttpOutcome> {
  if (trail.isOver) throw new ExchangeError('TIMEOUT', words('time-up-before-connection'))
  trail.keptAs = undefined
  const onOpening = (opening: ExchangeProgress) => {
    trail.opening = opening
    if (trail.isOver) closeAll(opening)
  }
  const onSocket = (socket: TLSSocket) => {
    trail.opening = undefined
    trail.stage = 'http'
    trail.sockets.add(socket)
    trail.keptAs = agent.keptAs(socket)
    trail.connection = agent.factsOf(socket) ?? {}
  }
  const reply = await fetchResponse({ agent, target: request, onOpening, onSocket }, request, trail)
  return { ok: true, connection: complete(trail.connection), reply, reused: isReused(trail) }
}

// The request itself has changed it meanwhile.
const isReused = ({ keptAs }: ExchangeProgress): boolean => keptAs === 'reused'

/** Reaches the host; once more, with the system's certificates, where Node does not know the chain. */
async function connectTrusted(request: ConnectionTarget, trail: ExchangeProgress): Promise<TrustedConnection> {
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

/**
 * What is trusted beside Node's own: the system's certificates, and those of the request; where these are none, the
 * system's alone.
 */
function contextOf({ authorities = [] }: ConnectionTarget): SecureContext | undefined {
  return authorities.length === 0 ? systemContext() : contextWith(authorities)
}

async function connect(
  request: ConnectionTarget,
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
