import 'reflect-metadata'
import { KeyObject, webcrypto } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSecureContext, type SecureContext, type SecureContextOptions } from 'node:tls'
import * as x509 from '@peculiar/x509'
import type { TlsFault } from './service-world.ts'

const DAY = 86_400_000
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }

type Keys = Awaited<ReturnType<typeof makeKeys>>

interface Authority {
  certificate: x509.X509Certificate
  keys: Keys
}

const makeKeys = () => webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])

// All worlds of a process share the authorities and the one key of all hosts: making them costs more than a world does.
const authorities = {
  azure: makeAuthority('make-believe Azure root'),
  inspection: makeAuthority('Contoso TLS Inspection CA'),
}
const hostKeys = makeKeys()
const contexts = new Map<string, Promise<SecureContext>>()

/** The file for NODE_EXTRA_CA_CERTS and SSL_CERT_FILE. `inspection` is who signs an `untrusted-ca`. */
export async function writeCaFile(of: keyof typeof authorities = 'azure'): Promise<{ caFile: string; remove(): void }> {
  const { certificate } = await authorities[of]
  const folder = mkdtempSync(join(tmpdir(), 'make-believe-azure-'))
  const caFile = join(folder, 'ca.pem')
  writeFileSync(caFile, `${certificate.toString('pem')}\n`)
  return { caFile, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** What a host shows in the TLS handshake. */
export function secureContextFor(host: string, fault: TlsFault | undefined): Promise<SecureContext> {
  const key = `${host} ${fault}`
  const made = contexts.get(key) ?? makeSecureContext(host, fault)
  contexts.set(key, made)
  return made
}

async function makeSecureContext(host: string, fault: TlsFault | undefined): Promise<SecureContext> {
  const keys = await (fault === 'small-key' ? makeSmallKeys() : hostKeys)
  const root = await authorities[fault === 'untrusted-ca' ? 'inspection' : 'azure']
  const issuer = fault?.startsWith('intermediate-') ? await makeIntermediate(root, fault) : root
  const name = fault === 'wrong-name' ? 'other.example' : host
  const [from, to] = validity(fault)
  const certificate = await x509.X509CertificateGenerator.create({
    subject: `CN=${name}`,
    issuer: fault === 'self-signed' ? `CN=${name}` : issuer.certificate.subject,
    publicKey: keys.publicKey,
    signingKey: fault === 'self-signed' ? keys.privateKey : issuer.keys.privateKey,
    signingAlgorithm: algorithm,
    notBefore: new Date(Date.now() + from * DAY),
    notAfter: new Date(Date.now() + to * DAY),
    extensions: [
      ...(fault === 'common-name-only'
        ? []
        : [new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: name }])]),
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      // Both key identifiers are a must of RFC 5280, on which Python insists from 3.13 on.
      await x509.AuthorityKeyIdentifierExtension.create(
        fault === 'self-signed' ? keys.publicKey : issuer.keys.publicKey,
      ),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  })
  const chain =
    fault === 'self-signed' || fault === 'intermediate-missing' ? [certificate] : [certificate, issuer.certificate]
  return createSecureContext({
    cert: chain.map(one => one.toString('pem')).join('\n'),
    key: KeyObject.from(keys.privateKey).export({ type: 'pkcs8', format: 'pem' }),
    ...(fault !== undefined && SETTINGS[fault]),
  })
}

/** OpenSSL's lowest level: old protocols and keys are to be shown. */
const LOWEST = 'DEFAULT@SECLEVEL=0'
const SETTINGS: Readonly<Partial<Record<TlsFault, SecureContextOptions>>> = {
  'old-protocol': { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: LOWEST },
  'old-ciphers': { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-AES256-SHA384' },
  'few-ciphers': { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-AES128-SHA' },
  'small-key': { ciphers: LOWEST },
  tls12: { maxVersion: 'TLSv1.2' },
}

const makeSmallKeys = (): Promise<Keys> =>
  webcrypto.subtle.generateKey(
    { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 1024, publicExponent: new Uint8Array([1, 0, 1]) },
    true,
    ['sign', 'verify'],
  )

/** An authority that the root has signed. */
async function makeIntermediate(root: Authority, fault: TlsFault): Promise<Authority> {
  const keys = await makeKeys()
  const [from, to] = fault === 'intermediate-expired' ? [-60, -1] : [-30, 365]
  const certificate = await x509.X509CertificateGenerator.create({
    subject: 'CN=make-believe intermediate',
    issuer: root.certificate.subject,
    publicKey: keys.publicKey,
    signingKey: root.keys.privateKey,
    signingAlgorithm: algorithm,
    notBefore: new Date(Date.now() + from * DAY),
    notAfter: new Date(Date.now() + to * DAY),
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
    ],
  })
  return { certificate, keys }
}

/** First and last day, counted from today. */
function validity(fault: TlsFault | undefined): [number, number] {
  if (fault === 'expired') return [-60, -1]
  return fault === 'not-yet-valid' ? [1, 60] : [-1, 60]
}

async function makeAuthority(name: string): Promise<Authority> {
  const keys = await makeKeys()
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: `CN=${name}`,
    keys,
    signingAlgorithm: algorithm,
    notBefore: new Date(Date.now() - 30 * DAY),
    notAfter: new Date(Date.now() + 365 * DAY),
    extensions: [
      new x509.BasicConstraintsExtension(true, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  })
  return { certificate, keys }
}
