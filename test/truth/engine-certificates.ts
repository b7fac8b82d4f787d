import 'reflect-metadata'
import { KeyObject, webcrypto } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as x509 from '@peculiar/x509'

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
const makeKeys = () => webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])

/**
 * Folders with ca.pem, cert.pem and key.pem of one new authority: for an engine at 127.0.0.1 and for its client.
 * Source: Docker docs, "Protect the Docker daemon socket".
 */
export async function writeCertificates(folder: string): Promise<{ readonly engine: string; readonly client: string }> {
  const keys = await makeKeys()
  const authority = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=make-believe engine authority',
    keys,
    signingAlgorithm: algorithm,
    extensions: [new x509.BasicConstraintsExtension(true, undefined, true)],
  })
  const write = async (name: string, usage: x509.ExtendedKeyUsage): Promise<string> => {
    const own = await makeKeys()
    const certificate = await x509.X509CertificateGenerator.create({
      subject: `CN=${name}`,
      issuer: authority.subject,
      publicKey: own.publicKey,
      signingKey: keys.privateKey,
      signingAlgorithm: algorithm,
      extensions: [
        new x509.ExtendedKeyUsageExtension([usage]),
        new x509.SubjectAlternativeNameExtension([{ type: 'ip', value: '127.0.0.1' }]),
      ],
    })
    const path = join(folder, name)
    mkdirSync(path, { recursive: true })
    writeFileSync(join(path, 'ca.pem'), authority.toString('pem'))
    writeFileSync(join(path, 'cert.pem'), certificate.toString('pem'))
    const key = KeyObject.from(own.privateKey).export({ type: 'pkcs8', format: 'pem' })
    writeFileSync(join(path, 'key.pem'), key, { mode: 0o600 })
    return path
  }
  return {
    engine: await write('engine', x509.ExtendedKeyUsage.serverAuth),
    client: await write('client', x509.ExtendedKeyUsage.clientAuth),
  }
}
