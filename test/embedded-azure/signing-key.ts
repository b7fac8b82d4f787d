import 'reflect-metadata'
import { KeyObject, webcrypto } from 'node:crypto'
import * as x509 from '@peculiar/x509'

const DAY = 86_400_000
const algorithm = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
}

const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])

const certificate = await x509.X509CertificateGenerator.createSelfSigned({
  name: 'CN=make-believe registry token signer',
  keys,
  notBefore: new Date(Date.now() - DAY),
  notAfter: new Date(Date.now() + 365 * DAY),
  signingAlgorithm: algorithm,
  extensions: [
    new x509.BasicConstraintsExtension(true, undefined, true),
    new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.keyCertSign, true),
  ],
})

/**
 * Signs the registry's tokens; made once a process. The CNCF registry 2.8 takes RS256 with the chain in `x5c`,
 * and trusts it when the certificate stands in its `rootcertbundle`.
 */
export const signingKey = {
  privateKey: KeyObject.from(keys.privateKey),
  publicKey: KeyObject.from(keys.publicKey),
  certificatePem: `${certificate.toString('pem')}\n`,
  x5c: [Buffer.from(certificate.rawData).toString('base64')],
}
