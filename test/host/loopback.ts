import { readFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { createServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer, getCACertificates, setDefaultCACertificates, type TLSSocket } from 'node:tls'
import { exchange } from '../../src/host/http.ts'
import type { HttpOutcome, HttpRequest } from '../../src/host/ports.ts'
import { secureContextFor, writeCaFile } from '../embedded-azure/certificates.ts'

type TlsFault = Parameters<typeof secureContextFor>[1]

const servers = new Set<Server>()
const sockets = new Set<Socket>()

/** Makes this process trust the test's own authority, as NODE_EXTRA_CA_CERTS would. */
export async function trustTestAuthority(): Promise<void> {
  const { caFile, remove } = await writeCaFile()
  setDefaultCACertificates([...getCACertificates('default'), readFileSync(caFile, 'utf8')])
  remove()
}

/** Ends every server of a test, with its sockets. */
export async function closeServers(): Promise<void> {
  for (const socket of sockets) socket.destroy()
  await Promise.all([...servers].map(server => new Promise(done => server.close(done))))
  sockets.clear()
  servers.clear()
}

/** Listens on a free port of the loopback and gives that port. */
function listen(server: Server): Promise<number> {
  servers.add(server)
  server.on('connection', socket => {
    sockets.add(socket)
    // Clients here hang up in the middle of things, which is what is tested.
    socket.on('error', () => undefined)
  })
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(portOf(server))))
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('not listening on a port')
  return address.port
}

/** A port on which nobody listens. */
export async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listen(server)
  await new Promise(done => server.close(done))
  servers.delete(server)
  return port
}

/** A certificate chosen by the name that the client asks for. */
const showing = (fault?: TlsFault) => ({
  SNICallback: (
    name: string,
    answer: (error: Error | null, context?: Awaited<ReturnType<typeof secureContextFor>>) => void,
  ) => {
    secureContextFor(name, fault).then(context => answer(null, context), answer)
  },
})

/** A TCP server that does with each connection what the test says. */
export const tcpServer = (onConnection: (socket: Socket) => void): Promise<number> => listen(createServer(onConnection))

/** An HTTPS server for `localhost`. */
export const httpsServer = (onRequest: RequestListener, fault?: TlsFault): Promise<number> =>
  listen(createHttpsServer(showing(fault), onRequest))

/** A TLS server for `localhost` that calls `onHead` once it has read the head of a request. */
export function tlsServer(onHead: (socket: TLSSocket, head: string) => void, fault?: TlsFault): Promise<number> {
  const server = createTlsServer(showing(fault), socket => {
    socket.on('error', () => undefined)
    readHead(socket, head => onHead(socket, head))
  })
  return listen(server)
}

/** Reads up to the empty line that ends the head of a request. */
export function readHead(socket: Socket, onHead: (head: string) => void): void {
  let head = ''
  const read = (chunk: Buffer) => {
    head += chunk.toString('latin1')
    if (!head.includes('\r\n\r\n')) return
    socket.off('data', read)
    onHead(head)
  }
  socket.on('data', read)
}

/** A GET of `/v2/` on a server of this test, with whatever is to be different about it. */
export const get = (port: number, different: Partial<HttpRequest> = {}): Promise<HttpOutcome> =>
  exchange({
    method: 'GET',
    url: new URL(`https://localhost:${port}/v2/`),
    headers: {},
    timeoutMs: 3000,
    maxBodyBytes: 65_536,
    ...different,
  })
