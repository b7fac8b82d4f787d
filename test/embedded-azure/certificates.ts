import 'reflect-metadata'
import { KeyObject, webcrypto } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSecureContext, type SecureContext } from 'node:tls'
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
  const keys = await hostKeys
  const issuer = await authorities[fault === 'untrusted-ca' ? 'inspection' : 'azure']
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
      new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: name }]),
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
    ],
  })
  const chain = fault === 'self-signed' ? [certificate] : [certificate, issuer.certificate]
  return createSecureContext({
    cert: chain.map(one => one.toString('pem')).join('\n'),
    key: KeyObject.from(keys.privateKey).export({ type: 'pkcs8', format: 'pem' }),
  })
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
    ],
  })
  return { certificate, keys }
}
