import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { secureContextFor } from '../embedded-azure/certificates.ts'
import { PROTOCOL_VERSION, pass } from './gates.ts'

/** What a proxy does with a CONNECT to a host that it does not allow. */
export type Denial = `status ${number}` | 'close' | 'hang'

export interface ProxyParts {
  /** Hosts that it lets through, `*.` in front of a name for all below it; left out: all. */
  readonly allows?: readonly string[]
  readonly denial?: Denial
  /** Lines of the header of that answer. */
  readonly headers?: readonly string[]
  /** `username:password` that it asks for (Basic). */
  readonly login?: string
  /** It takes connections over TLS alone. */
  readonly tls?: true
}

export interface ConnectProxy {
  /** host:port */
  readonly address: string
  /** One more host, as `*.` or a name, by whoever runs it. */
  allow(host: string): void
  /** 'host:port' of every CONNECT. */
  readonly connects: readonly string[]
  close(): Promise<void>
}

/** A proxy whose list of allowed hosts somebody keeps; what passes it reaches the make-believe Azure. */
export async function startConnectProxy(
  { allows, denial = 'status 403', headers = [], login, tls }: ProxyParts,
  name: string,
): Promise<ConnectProxy> {
  const allowed = allows === undefined ? undefined : [...allows]
  const connects: string[] = []
  const sockets = new Set<Socket>()
  const http = createHttpServer((_, reply) => reply.writeHead(400).end())
  http.on('connection', (socket: Socket) => {
    sockets.add(socket.on('error', () => undefined).on('close', () => sockets.delete(socket)))
  })
  http.on('connect', (received, socket: Socket, head: Buffer) => {
    const asked = received.url ?? ''
    connects.push(asked)
    if (login !== undefined && received.headers['proxy-authorization'] !== basic(login)) {
      const challenge = 'Proxy-Authenticate: Basic realm="proxy"'
      return void socket.end(`HTTP/1.1 407 Denied\r\n${challenge}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`)
    }
    const [host = '', port = ''] = asked.toLowerCase().split(':')
    if (port === '443' && (allowed === undefined || allowed.some(one => isWithin(host, one)))) {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      return pass(socket, head)
    }
    if (denial === 'close') return void socket.destroy()
    if (denial === 'hang') return void socket.resume()
    const [, status = '403'] = denial.split(' ')
    const lines = [`HTTP/1.1 ${status} Denied`, ...headers, 'Content-Length: 0', 'Connection: close']
    return void socket.end(`${lines.join('\r\n')}\r\n\r\n`)
  })
  const front = tls === undefined ? http : overTls(name, secured => http.emit('connection', secured))
  await new Promise<void>(done => front.listen(0, '127.0.0.1', done))
  const { port } = front.address() as AddressInfo
  return {
    address: `${tls === undefined ? '127.0.0.1' : name}:${port}`,
    allow: host => void allowed?.push(host),
    connects,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise(done => front.close(done))
    },
  }
}

/** RFC 7617 section 2 */
const basic = (login: string): string => `Basic ${Buffer.from(login).toString('base64')}`

/** A server that answers what is no TLS by an alert, as TLS libraries do (RFC 8446 section 6.2, protocol_version). */
function overTls(name: string, serve: (secured: Socket) => void): Server {
  const secure = createTlsServer(
    { SNICallback: (_, answer) => secureContextFor(name, undefined).then(context => answer(null, context), answer) },
    serve,
  )
  secure.on('tlsClientError', () => undefined)
  return createServer(socket => {
    socket.on('error', () => undefined)
    socket.once('data', first => {
      if (first[0] !== 0x16) return void socket.end(PROTOCOL_VERSION)
      socket.pause()
      socket.unshift(first)
      secure.emit('connection', socket)
    })
  })
}

/** A name, or all below it. */
export const isWithin = (host: string, pattern: string): boolean =>
  pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern
