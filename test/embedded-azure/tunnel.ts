import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { TLSSocket } from 'node:tls'
import { secureContextFor } from './certificates.ts'
import { proxyAnswerBytes, proxyVerdict } from './proxy.ts'
import { type Damage, damagedHead, drip, type Message, sendDamaged, sendForEver } from './response-fault.ts'
import type { TlsFault } from './service-world.ts'
import { findSite } from './sites.ts'
import type { World } from './world.ts'

/** Answers a CONNECT; the TLS connection to the asked host, where there is to be one. */
export async function openTunnel(
  world: World,
  earlier: number,
  received: IncomingMessage,
  socket: Socket,
  head: Buffer,
): Promise<TLSSocket | undefined> {
  if (world.connectionLatencyMs !== undefined) await wait(world.connectionLatencyMs)
  const [host = '', port = ''] = (received.url ?? '').split(':')
  const verdict = proxyVerdict(world, earlier, host, port, received.headers['proxy-authorization'])
  if (verdict === 'hang') return undefined
  if (verdict === 'close') return void socket.destroy()
  if (verdict !== 'tunnel' && !('responseFault' in verdict)) return void socket.end(proxyAnswerBytes(verdict))
  if (verdict === 'tunnel') socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
  else if (HEAD_ALONE.includes(verdict.responseFault)) socket.write(damagedHead(ESTABLISHED, verdict.responseFault))
  else {
    sendDamaged(socket, ESTABLISHED, verdict.responseFault, () => socket.resetAndDestroy())
    return undefined
  }
  socket.unshift(head)
  return secure(host.toLowerCase(), findSite(world, host)?.tls, socket)
}

const ESTABLISHED: Message = { status: 200, statusText: 'Connection Established', headers: {}, body: '' }

/** After these the tunnel stands anyway. */
const HEAD_ALONE: readonly Damage[] = [
  ...(['huge-headers', 'other-content-type'] as const),
  ...(['length-too-large', 'length-negative', 'length-and-chunked'] as const),
]

/** The TLS side of a host, or what stands in its place. */
async function secure(host: string, fault: TlsFault | undefined, socket: Socket): Promise<TLSSocket | undefined> {
  if (fault === 'hang') return undefined
  if (fault === 'close') return void socket.destroy()
  if (fault === 'reset') return void socket.resetAndDestroy()
  const cutAfter = (bytes: Buffer) => () => socket.write(bytes, () => socket.resetAndDestroy())
  // A server speaks after the client's first message.
  if (fault === 'reset-after-1-byte') return void socket.once('data', cutAfter(HELLO.subarray(0, 1)))
  if (fault === 'reset-in-the-middle') return void socket.once('data', cutAfter(HELLO))
  if (fault === 'drip') return void socket.once('data', () => drip(socket, HELLO))
  if (fault === 'endless') return void socket.once('data', () => sendForEver(socket, HELLO))
  if (fault === 'plain-http') return void socket.once('data', () => socket.end(PLAIN_HTTP))
  const secureContext = await secureContextFor(host, fault)
  const mutual = { requestCert: fault === 'wants-certificate', rejectUnauthorized: fault === 'wants-certificate' }
  const secured = new TLSSocket(socket, { isServer: true, secureContext, ALPNProtocols: ['http/1.1'], ...mutual })
  return watched(secured, socket)
}

/**
 * The TLS side of the host that the client names in its handshake; a world's `hang` and the like need no name, and are
 * not met here.
 */
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

/** The first half of a handshake record that announces 512 bytes (RFC 8446 section 5.1). */
const HELLO = Buffer.concat([Buffer.from([0x16, 0x03, 0x03, 0x02, 0x00]), Buffer.alloc(256, 0x02)])

const PLAIN_HTTP = 'HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n'

/** The TCP connection under a TLS one. */
const bare = new WeakMap<Socket, Socket>()

/** The end of TCP without that of TLS, as from a proxy. */
export function drop(received: IncomingMessage): void {
  bare.get(received.socket)?.destroy()
}

/** A TCP reset, as from a firewall; destroying the TLS socket alone would be a polite end. */
export function cut(received: IncomingMessage): void {
  bare.get(received.socket)?.resetAndDestroy()
}
