import type { Socket } from 'node:net'
import type { SecureContext, TLSSocket } from 'node:tls'
import type { Connection, HttpOutcome, HttpRequest } from '../host.ts'
import { isCertificateVerdict, isUnknownChain, systemContext, trustOf } from './certificate.ts'
import { endpointOf, openTcp, openTls, resolve } from './connect.ts'
import { ask, checkRequest } from './reply.ts'
import { closeAll, codeOf, failureAt, newTrail, startDeadline, type Trail } from './trail.ts'
import { openTunnel } from './tunnel.ts'

/**
 * One HTTP/1.1 exchange over TLS, one rung after the other, so that a failure says which one broke: the name, TCP
 * (or the proxy), TLS, HTTP. `fetch` would hide that, and takes longer to load than the exchange itself.
 *
 * Always resolves, within `timeoutMs` of the start. Follows no redirect, keeps no connection, sends nothing before the
 * chain is verified.
 */
export async function exchange(request: HttpRequest): Promise<HttpOutcome> {
  const trail = newTrail()
  const deadline = startDeadline(request.timeoutMs)
  try {
    return await Promise.race([climb(request, trail), deadline.passed])
  } catch (error) {
    const { connection, rung, begun } = trail
    const failed = { ok: false, connection, failure: failureAt(rung, error) } as const
    return begun ? { ...failed, begun: { connection: complete(connection), reply: begun() } } : failed
  } finally {
    deadline.clear()
    closeAll(trail)
  }
}

async function climb(request: HttpRequest, trail: Trail): Promise<HttpOutcome> {
  checkRequest(request)
  const { socket, connection } = await reachTrusted(request, trail)
  trail.rung = 'http'
  return { ok: true, connection, reply: await ask(socket, request, trail) }
}

/** An open connection whose chain and name are verified. */
interface Reached {
  readonly socket: TLSSocket
  readonly connection: Connection
}

/** Reaches the host; once more, with the system's certificates, where Node does not know the chain. */
async function reachTrusted(request: HttpRequest, trail: Trail): Promise<Reached> {
  try {
    return await reach(request, trail)
  } catch (error) {
    const context = isUnknownChain(codeOf(error)) ? systemContext() : undefined
    if (!context) throw error
    const seen = { rung: trail.rung, connection: trail.connection }
    try {
      return await reach(request, trail, context)
    } catch (second) {
      // Judged with both stores it is what docker will say; anything else hides what is known already.
      if (isCertificateVerdict(codeOf(second))) throw second
      Object.assign(trail, seen)
      throw error
    }
  }
}

async function reach(request: HttpRequest, trail: Trail, context?: SecureContext): Promise<Reached> {
  const { url, proxy } = request
  const plain = proxy ? await openTunnel(trail, proxy, url, context) : await openDirect(trail, url)
  trail.rung = 'tls'
  const socket = await openTls(trail, plain, {
    host: endpointOf(url).host,
    context,
    onCertificate: tls => note(trail, { tls }),
  })
  note(trail, { trust: context === undefined ? trustOf(socket) : 'system' })
  return { socket, connection: complete(trail.connection) }
}

async function openDirect(trail: Trail, url: URL): Promise<Socket> {
  const to = endpointOf(url)
  trail.rung = 'dns'
  const addresses = await resolve(to.host)
  note(trail, { addresses })
  trail.rung = 'tcp'
  const began = performance.now()
  const socket = await openTcp(trail, to, addresses)
  note(trail, { connectMs: Math.round(performance.now() - began) })
  return socket
}

function note(trail: Trail, seen: Partial<Connection>): void {
  trail.connection = { ...trail.connection, ...seen }
}

/** A connection all of whose rungs were climbed. */
function complete({ addresses = [], tls, trust, connectMs }: Partial<Connection>): Connection {
  if (!tls || !trust) throw new Error('the server showed no certificate')
  return { addresses, tls, trust, ...(connectMs !== undefined && { connectMs }) }
}
