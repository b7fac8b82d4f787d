import type { Facts, RegistryFacts } from '../facts.ts'
import type { NetworkFailure } from '../host/ports.ts'
import { othersWords } from '../util/note.ts'
import { cloudWithName, entraConnectionFailure } from './nearby.ts'
import { isPrivate, privateLink } from './private-link.ts'
import { type ConnectionFailure, isNodeOnlyRefusal } from './responses.ts'
import type { ConnectionStage, ProxyFault, Symptom } from './symptoms.ts'

/** What a break on the connection means; each has one meaning, and each meaning one finding. */
export type NetworkCause =
  | 'name-unknown'
  /** The same name exists in another cloud: reported by registry-cloud-mismatch. */
  | 'other-cloud'
  | 'resolver'
  | 'private-address'
  | 'unreachable'
  | 'proxy'
  | 'certificate'
  | 'no-registry'
  /** Nothing that docker would stumble over. */
  | 'unclear'

export function networkCauseOf(failure: NetworkFailure, registry: RegistryFacts, facts: Facts): NetworkCause {
  if (isNodeOnlyRefusal(failure)) return 'unclear'
  switch (failure.at) {
    case 'dns':
      if (!isNoSuchName(failure)) return 'resolver'
      // The name is there, and leads to one that its private zone lacks.
      if (privateLink(registry) !== undefined) return 'private-address'
      // A resolver that doesn't know Entra's host either knows nothing of the outside.
      if (entraConnectionFailure(facts)?.at === 'dns') return 'resolver'
      return cloudWithName(registry) === undefined ? 'name-unknown' : 'other-cloud'
    case 'proxy':
      return isGatewayFailure(failure) ? 'unreachable' : 'proxy'
    case 'tcp':
      return registry.addresses.some(isPrivate) ? 'private-address' : 'unreachable'
    case 'tls':
      if (isAlert(failure)) return 'unreachable'
      if (isCertificateFault(failure)) return 'certificate'
      if (isOldTls(failure)) return 'unreachable'
      return isNotTls(failure) ? 'no-registry' : 'unreachable'
    case 'http':
      return /^(HPE_|BAD_REPLY)/.test(failure.code) ? 'no-registry' : 'unreachable'
  }
}

/**
 * The proxy reports that its own way to the host fails; what it does not support (501), and a page to sign in on (511),
 * are its own. Source: RFC 9110 section 15.6; RFC 6585 section 6.
 */
const isGatewayFailure = ({ proxyStatus = 0 }: NetworkFailure): boolean =>
  proxyStatus >= 500 && proxyStatus !== 501 && proxyStatus !== 511

const isNoSuchName = ({ code }: NetworkFailure): boolean => code === 'ENOTFOUND' || code === 'ENODATA'

/**
 * OpenSSL's verification codes as Node names them (node:tls, "X509 certificate error codes"). A signature by SHA-1 has
 * none, and Go refuses it as well.
 */
const isCertificateFault = ({ code, text }: NetworkFailure): boolean =>
  /CERT|SIGNATURE|ISSUER|CRL|CA_|PATH_LENGTH|HOSTNAME_MISMATCH|ALTNAME/.test(code) ||
  /digest algorithm too weak/.test(othersWords(text))

/**
 * The other side ended the handshake by a message of TLS's own, so it speaks TLS. OpenSSL names most of them so; older
 * releases put the code in the text alone. Source: RFC 8446 section 6.2; OpenSSL, ssl/ssl_err.c.
 */
const isAlert = ({ code, text }: NetworkFailure): boolean =>
  /_ALERT_|_UNRECOGNIZED_NAME$/.test(code) || (code === 'EPROTO' && /alert number \d/.test(othersWords(text)))

/** The server speaks TLS, and no version that docker does. Source: RFC 8446 section 6.2, protocol_version. */
const isOldTls = ({ code, text }: NetworkFailure): boolean =>
  /UNSUPPORTED_PROTOCOL|ALERT_PROTOCOL_VERSION/.test(code) ||
  (code === 'EPROTO' && /unsupported protocol|alert number 70\b/.test(othersWords(text)))

/** No cipher or the like in common. Source: RFC 8446 section 6.2, handshake_failure, insufficient_security. */
const isNoAgreement = ({ code, text }: NetworkFailure): boolean =>
  /ALERT_HANDSHAKE_FAILURE|INSUFFICIENT_SECURITY/.test(code) || /alert number (?:40|71)\b/.test(othersWords(text))

/** The client is to show a certificate, as docker does only with one in certs.d. Source: the same, certificate_required. */
const isCertificateRequired = ({ code, text }: NetworkFailure): boolean =>
  /ALERT_(?:CERTIFICATE_REQUIRED|BAD_CERTIFICATE)$/.test(code) || /alert number (?:42|116)\b/.test(othersWords(text))

const isNotTls = ({ code }: NetworkFailure): boolean => /^(ERR_SSL|EPROTO)/.test(code)

export function connectionStageOf({ failure, stage }: Pick<ConnectionFailure, 'failure' | 'stage'>): ConnectionStage {
  if (failure.at !== 'http') return failure.at
  return REQUESTS[stage] ?? 'challenge'
}

const REQUESTS: Readonly<Partial<Record<ConnectionFailure['stage'], ConnectionStage>>> = {
  challenge: 'challenge',
  exchange: 'exchange',
  credentials: 'token',
  data: 'manifest',
}

export function symptomOf(failure: NetworkFailure): Symptom {
  const { at, code, proxyStatus } = failure
  if (proxyStatus !== undefined) return isGatewayFailure(failure) ? 'proxy-lost' : 'status'
  if (at === 'dns') return isNoSuchName(failure) ? 'no-name' : 'resolver'
  if (isOldTls(failure)) return 'old-tls'
  if (isAlert(failure)) return alertOf(failure)
  if (isCertificateFault(failure)) return 'certificate'
  if (code === 'ECONNREFUSED') return 'refused'
  if (['EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL'].includes(code)) return 'no-route'
  return ['TIMEOUT', 'ETIMEDOUT'].includes(code) ? 'silent' : 'closed'
}

function alertOf(failure: NetworkFailure): Symptom {
  if (isNoAgreement(failure)) return 'no-agreement'
  return isCertificateRequired(failure) ? 'certificate-required' : 'alert'
}

/** What an answer to CONNECT means. Source: RFC 9110 section 9.3.6; RFC 6585. */
function rejectionOf(status: number, schemes: readonly string[] = []): ProxyFault {
  if (status === 407) return schemes.length > 0 && !schemes.includes('basic') ? 'scheme' : 'credentials'
  if ([400, 404, 405, 501].includes(status)) return 'no-proxy'
  return status === 511 || (status >= 300 && status < 400) ? 'sign-in' : 'status'
}

export function proxyFault(failure: NetworkFailure, proxy: string): ProxyFault {
  const { code, proxyStatus, proxyConnected } = failure
  if (proxyStatus !== undefined && code === 'PROXY_STATUS') return rejectionOf(proxyStatus, failure.proxySchemes)
  if (code === 'PROXY_MISREAD') return 'misread'
  if (code === 'TIMEOUT' && proxyConnected) return 'silent'
  if (['ENOTFOUND', 'ENODATA', 'EAI_AGAIN', 'EAI_FAIL'].includes(code)) return 'name'
  const isSecure = proxy.startsWith('https:')
  if (isSecure && isAlert(failure)) return 'closed'
  if (isSecure && isCertificateFault(failure)) return 'certificate'
  if (isSecure && isNotTls(failure)) return 'plain-expected'
  if (!isSecure && /^HPE_INVALID_(?:CONSTANT|VERSION|METHOD)$/.test(code)) return 'tls-expected'
  return ['refused', 'no-route', 'silent'].includes(symptomOf(failure)) ? 'unreachable' : 'closed'
}
