import { lookup } from 'node:dns/promises'
import { connect, isIP, type Socket } from 'node:net'
import {
  checkServerIdentity,
  type PeerCertificate,
  type SecureContext,
  connect as secure,
  type TLSSocket,
} from 'node:tls'
import { note } from '../util/note.ts'
import { DOCKER_CIPHERS, peerCertificate } from './certificate.ts'
import { ExchangeError, type ExchangeProgress, track } from './exchange-progress.ts'
import type { Certificate } from './ports.ts'

/** Where to connect to: a name or an address without brackets, and a port. */
export interface Endpoint {
  readonly host: string
  readonly port: number
}

/** Host and port of a URL, with the port of its scheme where it names none. */
export function endpointOf(url: URL): Endpoint {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  return { host, port: url.port === '' ? (url.protocol === 'http:' ? 80 : 443) : Number(url.port) }
}

/**
 * All addresses of a name, as the system's own resolver gives them (`/etc/hosts` counts), in its order.
 * Rejects with the resolver's error: `ENOTFOUND`, `EAI_AGAIN` …
 */
export async function resolve(host: string): Promise<readonly string[]> {
  const found = await lookup(host, { all: true })
  return [...new Set(found.map(({ address }) => address))]
}

/**
 * An address that has not answered is given up for the next, and for good; Node's own quarter of a second is too short
 * where this machine, or the way, is slow. Milliseconds.
 */
const ATTEMPT_MS = 1_000

/**
 * A TCP connection to the first of the addresses that answers. Rejects with the system's error, or an `AggregateError`
 * of one error an address.
 */
export async function openTcp(progress: ExchangeProgress, to: Endpoint, addresses: readonly string[]): Promise<Socket> {
  const found = addresses.map(address => ({ address, family: isIP(address) }))
  const socket = connect({
    ...to,
    noDelay: true,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: ATTEMPT_MS,
    // Answers with what is already known, so that the name is not asked for again.
    lookup: (_host, _options, answer) => answer(null, found),
  })
  await until(track(progress, socket), 'connect')
  progress.isConnected = true
  progress.onTcp?.()
  return socket
}

/**
 * How TLS is opened: whose name the certificate must bear, and the certificates that are trusted (none: Node's own).
 */
export interface TlsOptions {
  readonly host: string
  readonly context?: SecureContext | undefined
  /** Is shown the peer's certificate once the handshake is done, before anything is verified. */
  readonly onCertificate?: (certificate: Certificate) => void
}

/**
 * TLS on an open socket; the chain and the name are verified before this resolves.
 * Rejects with OpenSSL's verdict (`CERT_HAS_EXPIRED`, `SELF_SIGNED_CERT_IN_CHAIN` …), Node's on the name
 * (`ERR_TLS_CERT_ALTNAME_INVALID`), or what broke the handshake (`ECONNRESET`, `EPROTO`, `ERR_SSL_…`).
 */
export async function openTls(progress: ExchangeProgress, plain: Socket, options: TlsOptions): Promise<TLSSocket> {
  const { host, context, onCertificate } = options
  const socket = secure({
    socket: plain,
    host,
    // An address is no server name (RFC 6066, section 3), nor is the dot that ends a full name.
    ...(isIP(host) === 0 && { servername: host.replace(/\.$/, '') }),
    ALPNProtocols: ['http/1.1'],
    // Said outright, so that NODE_TLS_REJECT_UNAUTHORIZED=0 cannot turn it off.
    rejectUnauthorized: true,
    checkServerIdentity: nameFault,
    ...(context ? { secureContext: context } : { ciphers: DOCKER_CIPHERS }),
  })
  // Node judges the chain in its own listener for this event and destroys the socket there: look before it.
  socket.prependListener('secure', () => {
    const certificate = peerCertificate(socket)
    if (certificate) onCertificate?.(certificate)
  })
  await until(track(progress, socket), 'secureConnect')
  return socket
}

/**
 * Whether a certificate is for this name, as Go judges it, and docker with it: by its alternative names alone. Node
 * still takes the common name where there are none. Source: Go 1.15 release notes, crypto/x509.
 */
function nameFault(host: string, certificate: PeerCertificate): Error | undefined {
  return !/\b(?:DNS|IP Address):/.test(certificate.subjectaltname ?? '')
    ? new ExchangeError('CERT_COMMON_NAME_ONLY', note('common-name-only'))
    : checkServerIdentity(host, certificate)
}

/** Waits for `event` of a socket. Rejects with its error, or with `ECONNRESET` where it closes first. */
async function until(socket: Socket, event: 'connect' | 'secureConnect'): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const closed = () => reject(new ExchangeError('ECONNRESET', `the socket closed before "${event}"`))
  socket.once(event, resolve).once('error', reject).once('close', closed)
  try {
    await promise
  } finally {
    socket.off(event, resolve).off('error', reject).off('close', closed)
  }
}
