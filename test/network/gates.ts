import { execFileSync } from 'node:child_process'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer, type SecureContext } from 'node:tls'
import { secureContextFor } from '../embedded-azure/certificates.ts'
import { findProgram } from '../truth/requirements.ts'
import { FRONT } from './places.ts'

/**
 * What meets a connection to port 443 of an address: nothing at all (`lost`), a refusal, a reset behind the first
 * bytes, no answer to them, an alert that no version of TLS fits (RFC 8446 section 6.2), a page that blocks; `open`
 * leads to the make-believe Azure.
 */
export type GateState = 'lost' | 'refuses' | 'resets' | 'hangs' | 'old-tls' | 'page' | 'open'

/** An address of its own, whose firewall a play can open. */
export interface Gate {
  readonly address: string
  set(state: GateState): Promise<void>
  close(): Promise<void>
}

/** What answers a ClientHello whose versions are all too new. */
export const PROTOCOL_VERSION = Buffer.from([0x15, 3, 1, 0, 2, 2, 0x46])

const ip = (...args: string[]): void => void execFileSync(findProgram('ip'), args, { stdio: 'pipe' })

export async function buildGate(address: string, first: GateState): Promise<Gate> {
  let state: GateState | undefined
  let server: Server | undefined
  const sockets = new Set<Socket>()
  const leave = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy()
    if (server !== undefined) await new Promise(done => server?.close(done))
    server = undefined
    if (state === 'lost') ip('route', 'del', `${address}/32`)
    else if (state !== undefined) ip('addr', 'del', `${address}/32`, 'dev', 'lo')
    state = undefined
  }
  const set = async (next: GateState): Promise<void> => {
    await leave()
    state = next
    if (next === 'lost') return ip('route', 'add', `${address}/32`, 'dev', 'lost')
    ip('addr', 'add', `${address}/32`, 'dev', 'lo')
    if (next === 'refuses') return
    server = (next === 'page' ? blockingServer : createServer)(socket => {
      sockets.add(socket.on('error', () => undefined).on('close', () => sockets.delete(socket)))
      if (next === 'open') return pass(socket)
      if (next === 'page') return void socket.once('data', () => socket.end(PAGE))
      if (next === 'resets') socket.once('data', () => socket.resetAndDestroy())
      else if (next === 'old-tls') socket.once('data', () => socket.end(PROTOCOL_VERSION))
      else socket.resume()
    })
    const opened = server
    await new Promise<void>((done, fail) => opened.once('error', fail).listen(443, address, done))
  }
  await set(first)
  return { address, set, close: leave }
}

const BLOCKED = '<html>Blocked by Contoso</html>'
const PAGE = [
  'HTTP/1.1 403 Forbidden',
  'Content-Type: text/html',
  ...[`Content-Length: ${BLOCKED.length}`, 'Connection: close', '', BLOCKED],
].join('\r\n')

/** Inspects TLS with an authority that is trusted. */
function blockingServer(meet: (socket: Socket) => void): Server {
  const SNICallback = (name: string, answer: (error: Error | null, context?: SecureContext) => void): void =>
    void secureContextFor(name, undefined).then(context => answer(null, context), answer)
  return createTlsServer({ SNICallback }, meet).on('tlsClientError', () => undefined)
}

/** To the make-believe Azure, byte by byte. */
export function pass(socket: Socket, head?: Buffer): void {
  const onward = connect(443, FRONT)
  onward.on('error', () => socket.destroy()).on('close', () => socket.destroy())
  socket.on('error', () => onward.destroy()).on('close', () => onward.destroy())
  if (head !== undefined && head.length > 0) onward.write(head)
  socket.pipe(onward).pipe(socket)
}
