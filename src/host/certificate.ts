import { readdirSync, readFileSync, statfsSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import * as tls from 'node:tls'
import { isoSeconds } from '../util/text.ts'
import type { Certificate, Trust } from './ports.ts'

/**
 * What docker's engine offers; Node's own list is longer. Where a server supports none of these docker gets no further.
 * Source: the handshake of dockerd 28.2; Go, crypto/tls/cipher_suites.go.
 */
export const DOCKER_CIPHERS = [
  ...['TLS_AES_128_GCM_SHA256', 'TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256'],
  ...['AES128-GCM-SHA256', 'AES256-GCM-SHA384', 'AES128-SHA', 'AES256-SHA'].flatMap(cipher => [
    `ECDHE-ECDSA-${cipher}`,
    `ECDHE-RSA-${cipher}`,
  ]),
].join(':')

/**
 * The certificate that the peer of a finished handshake showed, verified or not; none where it showed none.
 *
 * `getPeerX509Certificate` would give dates, but where it is called before Node has judged the certificate, Node 24
 * finds no names in it any more and refuses every host.
 */
export function peerCertificate(socket: tls.TLSSocket): Certificate | undefined {
  const peer: Partial<tls.PeerCertificate> = socket.getPeerCertificate() ?? {}
  if (peer.raw === undefined) return undefined
  return {
    subject: nameText(peer.subject),
    issuer: nameText(peer.issuer),
    validFrom: isoTime(peer.valid_from),
    validTo: isoTime(peer.valid_to),
  }
}

/** A name as Node takes it apart (`{ C: 'US', OU: ['a', 'b'] }`) in one line: `C=US, OU=a, OU=b`. */
export function nameText(name: object | null | undefined): string {
  const parts = Object.entries(name ?? {}).flatMap(([key, values]) => [values].flat().map(value => `${key}=${value}`))
  return parts.join(', ')
}

/**
 * ISO time in UTC, to the second, for a certificate's `Nov 20 21:56:26 2026 GMT`; the text itself where it is no time.
 */
export function isoTime(text = ''): string {
  const time = Date.parse(text)
  return Number.isNaN(time) ? text : isoSeconds(time)
}

/** OpenSSL's verdicts on a chain that ends in nobody who is trusted (`verify(1)`, X509_V_ERR_*). */
const UNKNOWN_CHAIN = new Set([
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'CERT_UNTRUSTED',
])

/** Whether a code says that nobody trusted signed the chain, so that another store may know it. */
export const isUnknownChain = (code: string): boolean => UNKNOWN_CHAIN.has(code)

/** Whether a code is a verdict on a certificate, and not a handshake that broke. */
export const isCertificateVerdict = (code: string): boolean =>
  UNKNOWN_CHAIN.has(code) || /^(?:CERT_|ERR_TLS_CERT_|HOSTNAME_MISMATCH|INVALID_|PATH_LENGTH_)/.test(code)

/**
 * Who vouches for the chain of a connection that Node has verified with its own authorities and those of
 * `NODE_EXTRA_CA_CERTS`. The system's store is read only where one of the latter is the root.
 */
export function trustOf(socket: tls.TLSSocket): Trust {
  if (typeof tls.getCACertificates !== 'function' || extraAuthorities().length === 0) return 'bundled'
  const root = rootOf(socket.getPeerCertificate(true)).raw.toString('base64')
  const isSame = (pem: string): boolean => pem.replace(/-----[^-]*-----|\s/g, '') === root
  if (!extraAuthorities().some(isSame) || tls.rootCertificates.some(isSame)) return 'bundled'
  return isInBundle(root) || systemStore().some(isSame) ? 'system' : 'extra'
}

const extraAuthorities = (): readonly string[] => tls.getCACertificates('extra')

/** Of these the first that is there is all that Go, and so docker, reads. Source: golang/go, crypto/x509/root_linux.go. */
const BUNDLES = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/pki/tls/cacert.pem',
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
  '/etc/ssl/cert.pem',
]

/** Larger files are no bundles. */
const MAX_BUNDLE = 4 * 1024 * 1024

/**
 * Whether the system's bundle holds this certificate, by its text. To have Node read the system's store takes longer
 * than the rest of a run, so that is only done if the bundle doesn't hold it.
 */
function isInBundle(root: string): boolean {
  if (process.platform !== 'linux') return false
  const own = process.env['SSL_CERT_FILE']
  const pem = `-----BEGIN CERTIFICATE-----\n${root.replace(/.{64}/g, '$&\n').trim()}\n-----END CERTIFICATE-----`
  try {
    const stats = (own ? [own] : BUNDLES).map(file => ({ file, is: statSync(file, { throwIfNoEntry: false }) }))
    const bundle = stats.find(({ is }) => is?.isFile())
    return bundle?.is !== undefined && bundle.is.size <= MAX_BUNDLE && readFileSync(bundle.file, 'latin1').includes(pem)
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return false
    throw error
  }
}

/** The last of a chain: Node lets it be its own issuer. */
function rootOf(certificate: tls.DetailedPeerCertificate): tls.DetailedPeerCertificate {
  let root = certificate
  while (root.issuerCertificate && root.issuerCertificate !== root) root = root.issuerCertificate
  return root
}

/**
 * The system's certificates. None where a variable leads Node to what is no file, since it would wait for the end of a
 * pipe, and no deadline ends that.
 */
const systemStore = (): string[] =>
  [process.env['SSL_CERT_FILE'], process.env['SSL_CERT_DIR']].every(isMadeOfFiles)
    ? tls.getCACertificates('system')
    : []

const isMadeOfFiles = (given = ''): boolean =>
  given
    .split(delimiter)
    .filter(path => path !== '')
    .every(path => kindOf(path) !== 'other' && (kindOf(path) !== 'folder' || namesIn(path).every(isHarmlessIn(path))))

const isHarmlessIn =
  (folder: string) =>
  (name: string): boolean =>
    kindOf(join(folder, name)) !== 'other'

/** What stands at a path; files of the kernel's own, which can wait as a pipe does, are none. */
function kindOf(path: string): 'file' | 'folder' | 'absent' | 'other' {
  try {
    const stats = statSync(path)
    if (KERNEL_FILE_SYSTEMS.has(statfsSync(path).type)) return 'other'
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other'
  } catch {
    // Nobody reads what cannot be looked at.
    return 'absent'
  }
}

/** The names in a folder; none where they cannot be read, by Node neither. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** proc and sysfs. Source: statfs(2). */
const KERNEL_FILE_SYSTEMS = new Set([0x9fa0, 0x62656572])

let bothStores: tls.SecureContext | undefined

/**
 * Trust in Node's certificates and the system's: docker trusts the system's, Node does not. Made at the first need and
 * kept, since reading some hundred certificates takes longer than a handshake. None where Node cannot read the
 * system's store (before 22.15).
 */
export function systemContext(): tls.SecureContext | undefined {
  if (typeof tls.getCACertificates !== 'function') return undefined
  bothStores ??= tls.createSecureContext({
    ca: [...tls.getCACertificates('default'), ...systemStore()],
    ciphers: DOCKER_CIPHERS,
  })
  return bothStores
}

/** Trust in both stores and in authorities of one host besides; the stores alone where these are no certificates. */
export function contextWith(authorities: readonly string[]): tls.SecureContext | undefined {
  if (typeof tls.getCACertificates !== 'function') return undefined
  const stores = [...tls.getCACertificates('default'), ...systemStore()]
  try {
    return tls.createSecureContext({ ca: [...stores, ...authorities], ciphers: DOCKER_CIPHERS })
  } catch {
    return systemContext()
  }
}
