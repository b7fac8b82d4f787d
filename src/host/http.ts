import type { Socket } from 'node:net'
import type { SecureContext, TLSSocket } from 'node:tls'
import { note } from '../util/note.ts'
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
  const progress = newProgress()
  const deadline = startDeadline(request.timeoutMs)
  try {
    const exchanged = kept === undefined ? connectAndSend(request, progress) : sendKept(request, progress, kept)
    return await Promise.race([exchanged, deadline.passed])
  } catch (error) {
    closeAll(progress)
    const { connection, stage, begun, isConnected } = progress.opening ?? progress
    const failed = { ok: false, connection, failure: failureAt(stage, error, isConnected) } as const
    return begun ? { ...failed, begun: { connection: complete(connection), reply: begun() } } : failed
  } finally {
    progress.isOver = true
    deadline.clear()
    if (kept === undefined) closeAll(progress)
  }
}

/** The connections of a run, for `exchange`. */
export const createConnections = (): KeptConnections => new KeptConnections(connectTrusted)

async function connectAndSend(request: HttpRequest, progress: ExchangeProgress): Promise<HttpOutcome> {
  checkRequest(request)
  const { socket, connection } = await connectTrusted(request, progress)
  progress.stage = 'http'
  return { ok: true, connection, reply: await fetchResponse({ createConnection: () => socket }, request, progress) }
}

/**
 * The same on a connection that may have been open before. Where such a one breaks before the head of the reply, the
 * server closed it, or something on the way lost it: that says nothing of the host, and the request is sent once more
 * on a new one. Source: RFC 9112 section 9.3.1; none of our requests changes anything.
 */
async function sendKept(request: HttpRequest, progress: ExchangeProgress, kept: KeptConnections): Promise<HttpOutcome> {
  checkRequest(request)
  return kept.limit(request, async () => {
    try {
      return await sendOn(request, progress, kept)
    } catch (error) {
      if (progress.isOver || progress.keptAs === undefined || progress.begun !== undefined) throw error
      kept.dropIdle(request)
      return await sendOn(request, progress, kept)
    }
  })
}

async function sendOn(request: HttpRequest, progress: ExchangeProgress, agent: KeptConnections): Promise<HttpOutcome> {
  if (progress.isOver) throw new ExchangeError('TIMEOUT', note('time-up-before-connection'))
  progress.keptAs = undefined
  const onOpening = (opening: ExchangeProgress) => {
    progress.opening = opening
    if (progress.isOver) closeAll(opening)
  }
  const onSocket = (socket: TLSSocket) => {
    progress.opening = undefined
    progress.stage = 'http'
    progress.sockets.add(socket)
    progress.keptAs = agent.keptAs(socket)
    progress.connection = agent.factsOf(socket) ?? {}
  }
  const reply = await fetchResponse({ agent, target: request, onOpening, onSocket }, request, progress)
  return { ok: true, connection: complete(progress.connection), reply, reused: isReused(progress) }
}

// A function of its own: TypeScript still takes keptAs for undefined, as it was set above, and doesn't see that
// onSocket writes it.
const isReused = ({ keptAs }: ExchangeProgress): boolean => keptAs === 'reused'

/** Reaches the host; once more, with the system's certificates, where Node does not know the chain. */
async function connectTrusted(request: ConnectionTarget, progress: ExchangeProgress): Promise<TrustedConnection> {
  try {
    return await connect(request, progress)
  } catch (error) {
    const context = isUnknownChain(codeOf(error)) ? contextOf(request) : undefined
    if (!context) throw error
    const seen = { stage: progress.stage, connection: progress.connection }
    try {
      return await connect(request, progress, context)
    } catch (second) {
      // Judged with both stores it is what docker will say; anything else hides what is known already.
      if (isCertificateVerdict(codeOf(second))) throw second
      Object.assign(progress, seen)
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
  progress: ExchangeProgress,
  context?: SecureContext,
): Promise<TrustedConnection> {
  const { url, proxy } = request
  const plain = proxy ? await openTunnel(progress, proxy, url, context) : await openDirect(progress, url)
  progress.stage = 'tls'
  const socket = await openTls(progress, plain, {
    host: endpointOf(url).host,
    context,
    onCertificate: tls => record(progress, { tls }),
  })
  const withOwn = (request.authorities ?? []).length > 0
  record(progress, { trust: context === undefined ? trustOf(socket) : withOwn ? 'request' : 'system' })
  return { socket, connection: complete(progress.connection) }
}

async function openDirect(progress: ExchangeProgress, url: URL): Promise<Socket> {
  const to = endpointOf(url)
  progress.stage = 'dns'
  const addresses = await resolve(to.host)
  record(progress, { addresses })
  progress.stage = 'tcp'
  const began = performance.now()
  const socket = await openTcp(progress, to, addresses)
  record(progress, { connectMs: Math.round(performance.now() - began) })
  return socket
}

function record(progress: ExchangeProgress, seen: Partial<Connection>): void {
  progress.connection = { ...progress.connection, ...seen }
}

/** A connection all of whose stages passed. */
function complete({ addresses = [], tls, trust, connectMs }: Partial<Connection>): Connection {
  if (!tls || !trust) throw new Error('the server showed no certificate')
  return { addresses, tls, trust, ...(connectMs !== undefined && { connectMs }) }
}
