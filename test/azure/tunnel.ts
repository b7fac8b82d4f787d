import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import { secureContextFor } from './certificates.ts'
import { proxyAnswerBytes, proxyVerdict } from './proxy.ts'
import type { TlsFault } from './service-world.ts'
import { findSite } from './sites.ts'
import type { World } from './world.ts'

/** Answers a CONNECT; the TLS connection to the asked host, where there is to be one. */
export async function openTunnel(world: World, asked: IncomingMessage, socket: Socket, head: Buffer) {
  const [host = '', port = ''] = (asked.url ?? '').split(':')
  const verdict = proxyVerdict(world, host, port, asked.headers['proxy-authorization'])
  if (verdict === 'hang') return undefined
  if (verdict === 'close') return void socket.destroy()
  if (verdict !== 'tunnel') return void socket.end(proxyAnswerBytes(verdict))
  socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
  socket.unshift(head)
  return secure(host.toLowerCase(), findSite(world, host)?.tls, socket)
}

/** The TLS side of a host, or what stands in its place. */
async function secure(host: string, fault: TlsFault | undefined, socket: Socket): Promise<TLSSocket | undefined> {
  if (fault === 'hang') return undefined
  if (fault === 'close') return void socket.destroy()
  if (fault === 'plain-http') return void socket.once('data', () => socket.end(PLAIN_HTTP))
  const secureContext = await secureContextFor(host, fault)
  return watched(new TLSSocket(socket, { isServer: true, secureContext, ALPNProtocols: ['http/1.1'] }), socket)
}

/** The TLS side of the host that the client names in its handshake; a world's `hang` and the like need no name, and are not met here. */
export function secureByName(world: () => World, socket: Socket): TLSSocket {
  const secured = new TLSSocket(socket, {
    isServer: true,
    ALPNProtocols: ['http/1.1'],
    SNICallback: (host, answer) => {
      const name = host.toLowerCase()
      secureContextFor(name, findSite(world(), name)?.tls).then(context => answer(null, context), answer)
    },
  })
  return watched(secured, socket)
}

/** A client that does not trust us hangs up in the handshake: that is its answer, not our error. */
function watched(secured: TLSSocket, socket: Socket): TLSSocket {
  secured.on('error', () => socket.destroy())
  bare.set(secured, socket)
  return secured
}

const PLAIN_HTTP = 'HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n'

/** The TCP connection under a TLS one. */
const bare = new WeakMap<Socket, Socket>()

/** A TCP reset, as from a firewall; destroying the TLS socket alone would be a polite end. */
export function cut(asked: IncomingMessage): void {
  bare.get(asked.socket)?.resetAndDestroy()
}
