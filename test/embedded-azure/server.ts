import { randomUUID } from 'node:crypto'
import { Agent, createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { headerTooLarge, isTooLarge } from './answers.ts'
import { passToBackend } from './backend.ts'
import { writeCaFile } from './certificates.ts'
import { type FaultHits, replacesAnswer, takeFault } from './faults.ts'
import type { Moment, Request } from './request.ts'
import { sendAnswer, sendFault, sendSpoilt } from './send.ts'
import { findSite } from './sites.ts'
import { epochSeconds } from './tokens.ts'
import { cut, drop, openTunnel, secureByName } from './tunnel.ts'
import type { World } from './world.ts'

/** One request that reached a host of the world. */
interface Recorded {
  method: string
  host: string
  /** Without the query. */
  path: string
  query: string
  headers: IncomingHttpHeaders
  /** Empty for uploads, which are streamed. */
  body: string
  /** Milliseconds since the epoch. */
  at: number
}

export interface Azure {
  /** For HTTPS_PROXY; without user and password. */
  proxyUrl: string
  /** With the user and password that the present world wants, if any. */
  readonly proxyUrlWithCredentials: string
  /** For NODE_EXTRA_CA_CERTS and SSL_CERT_FILE. */
  caFile: string
  /** The present world; setWorld changes it between two requests. */
  readonly world: World
  setWorld(world: World): void
  requests: Recorded[]
  /** 'host:port' of every CONNECT, as it was spelled. */
  connects: string[]
  /** Every token that was ever given out. */
  issued: string[]
  /** Empties the three records. */
  forget(): void
  /** Serves the world straight, too, without a proxy: which host is asked for says the handshake (SNI). */
  listen(address: string, port: number): Promise<void>
  close(): Promise<void>
}

interface State {
  world: World
  requests: Recorded[]
  connects: string[]
  issued: string[]
  /** How often a fault with `times` was met. */
  hits: FaultHits
  agent: Agent
  /** Requests that came on a connection. */
  served: WeakMap<Socket, number>
}

/** Starts a make-believe Azure on loopback; clients come to it through HTTPS_PROXY, as through any proxy. */
export async function startAzure(world: World): Promise<Azure> {
  const { caFile, remove } = await writeCaFile()
  const state: State = {
    world,
    requests: [],
    connects: [],
    issued: [],
    hits: new Map(),
    agent: new Agent({ keepAlive: true }),
    served: new WeakMap(),
  }
  const sockets = new Set<Socket>()
  // Headers may be far larger than Node's usual limit: the answer to that is ours to give.
  const inside = createServer({ maxHeaderSize: 2 ** 21 }, (received, reply) => {
    serve(state, received, reply).catch(error => fail(received, reply, error))
  })
  const proxy = createServer((received, reply) => {
    state.connects.push(received.url ?? '')
    reply.writeHead(502, { 'Content-Type': 'text/plain' }).end('this proxy only tunnels\n')
  })
  const keepSocket = (socket: Socket): void => {
    sockets.add(socket)
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
  }
  proxy.on('connection', keepSocket)
  proxy.on('connect', (received: IncomingMessage, socket: Socket, head: Buffer) => {
    const earlier = state.connects.filter(one => one === received.url).length
    state.connects.push(received.url ?? '')
    void openTunnel(state.world, earlier, received, socket, head).then(
      secured => secured && inside.emit('connection', secured),
    )
  })
  const servers: Server[] = [proxy]
  await listenOn(proxy, '127.0.0.1', 0)
  const { port } = proxy.address() as AddressInfo
  return {
    proxyUrl: `http://127.0.0.1:${port}`,
    get proxyUrlWithCredentials() {
      return `http://${userInfo(state.world)}127.0.0.1:${port}`
    },
    caFile,
    get world() {
      return state.world
    },
    setWorld: next => {
      state.world = next
      state.hits.clear()
    },
    requests: state.requests,
    connects: state.connects,
    issued: state.issued,
    forget: () => {
      for (const record of [state.requests, state.connects, state.issued]) record.length = 0
    },
    listen: (address, at) => {
      const front = createTcpServer(socket => {
        keepSocket(socket)
        inside.emit(
          'connection',
          secureByName(() => state.world, socket),
        )
      })
      servers.push(front)
      return listenOn(front, address, at)
    },
    close: async () => {
      remove()
      state.agent.destroy()
      for (const socket of sockets) socket.destroy()
      await Promise.all(servers.map(server => new Promise(done => server.close(done))))
    },
  }
}

function listenOn(server: Server, address: string, port: number): Promise<void> {
  return new Promise((done, fail) => server.once('error', fail).listen(port, address, done))
}

function userInfo({ proxy }: World): string {
  if (!proxy?.credentials) return ''
  return `${encodeURIComponent(proxy.credentials.username)}:${encodeURIComponent(proxy.credentials.password)}@`
}

async function serve(state: State, received: IncomingMessage, reply: ServerResponse): Promise<void> {
  received.on('error', () => undefined)
  const correlationId = randomUUID()
  // Not resolved against a base: the SDKs ask ARM for '//subscriptions/…', which would read as a host.
  const url = new URL(`https://host${received.url ?? '/'}`)
  const host = (received.headers.host ?? '').replace(/:\d+$/, '')
  const method = received.method ?? 'GET'
  const isUpload = url.pathname.startsWith('/v2/') && method !== 'GET' && method !== 'HEAD'
  const body = isUpload ? '' : await readBody(received)
  const { pathname: path, search: query } = url
  state.requests.push({ method, host, path, query, headers: received.headers, body, at: Date.now() })
  if (breaksKept(state, received, reply)) return
  const fault = takeFault(state.hits, findSite(state.world, host)?.faults, method, path)
  await wait((state.world.latencyMs ?? 0) + (fault?.delayMs ?? 0))
  // Looked up again: another request may have changed the world meanwhile.
  const { world } = state
  const site = findSite(world, host)
  reply.setHeader('X-Ms-Correlation-Request-Id', correlationId)
  if (site?.kind === 'registry') reply.setHeader('Server', 'openresty')
  reply.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
  const now = epochSeconds() + (world.clockSkewSeconds ?? 0)
  reply.setHeader('Date', new Date(now * 1000).toUTCString())
  const { authorization } = received.headers
  if (isTooLarge([...received.rawHeaders, received.url ?? ''], authorization, site?.kind))
    return sendAnswer(reply, method, headerTooLarge)
  if (!site) return sendAnswer(reply, method, { status: 404, headers: {}, body: 'no such host in this world\n' })
  const exchange = { received, body, reply, cut: () => cut(received) }
  if (fault && replacesAnswer(fault)) return sendFault(exchange, fault)
  const request: Request = {
    method,
    host,
    path,
    query: url.searchParams,
    authorization,
    body,
    address: received.socket.localAddress,
  }
  const moment: Moment = { world, now, correlationId: correlationIdOf(received) ?? correlationId }
  const outcome = site.answer(moment, request)
  if ('forward' in outcome) return passToBackend(outcome, state.agent, received, reply)
  if ('world' in outcome) state.world = outcome.world
  const answered = 'world' in outcome ? outcome.answer : outcome
  // The signature of a layer's URL opens it to whoever has it.
  const signature = new URLSearchParams(answered.headers['Location']?.split('?')[1]).get('sig')
  if (signature !== null) state.issued.push(signature)
  const givesTokens = site.kind !== 'registry' || path.startsWith('/oauth2/')
  if (givesTokens) state.issued.push(...(answered.body.match(JWT) ?? []))
  if (fault?.responseFault) return sendSpoilt(exchange, answered, fault.responseFault)
  return sendAnswer(reply, method, answered)
}

/** Whether the connection breaks under its request; where it breaks behind the reply, the request is answered. */
function breaksKept(state: State, received: IncomingMessage, reply: ServerResponse): boolean {
  const { socket } = received
  const earlier = state.served.get(socket) ?? 0
  state.served.set(socket, earlier + 1)
  switch (state.world.keptConnectionFault) {
    case 'closed-idle':
      reply.once('finish', () => setTimeout(() => socket.end(), 3))
      return false
    case 'dropped-idle':
      reply.once('finish', () => setTimeout(() => drop(received), 3))
      return false
    case 'reset-at-second':
      if (earlier > 0) cut(received)
      return earlier > 0
    case 'garbage-at-second':
      if (earlier > 0) socket.end('\u0000\u0001 this is no HTTP\r\n\r\n')
      return earlier > 0
    default:
      return false
  }
}

/** The client's own, where it sent one. */
function correlationIdOf({ headers }: IncomingMessage): string | undefined {
  const sent = headers['client-request-id'] ?? headers['x-ms-client-request-id']
  return typeof sent === 'string' && /^[0-9a-f-]{36}$/i.test(sent) ? sent : undefined
}

/** A client may go away at any moment; anything else is a fault of this Azure itself, and is shown to the test. */
function fail(received: IncomingMessage, reply: ServerResponse, error: unknown): void {
  if (received.destroyed || reply.headersSent) reply.destroy()
  else sendAnswer(reply, 'GET', { status: 500, headers: {}, body: `make-believe Azure failed: ${String(error)}\n` })
}

const JWT = /eyJ[\w-]+\.[\w-]+\.[\w-]+/g

async function readBody(received: IncomingMessage): Promise<string> {
  const segments: Buffer[] = []
  for await (const segment of received) segments.push(segment as Buffer)
  return Buffer.concat(segments).toString()
}
