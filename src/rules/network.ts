import { addressRefused } from '../azure/acr/error-response.ts'
import { registryName } from '../diagnosis/credential.ts'
import { dataHostsOf } from '../diagnosis/data-endpoints.ts'
import { engineTrustsSameCas } from '../diagnosis/egress.ts'
import { isPrivate, privateLink } from '../diagnosis/private-link.ts'
import {
  blockedBy,
  type ConnectionFailure,
  certificateFault,
  certificateText,
  isNodeOnlyParseError,
  isTooLarge,
  networkFailure,
  type PreAuthBlock,
} from '../diagnosis/responses.ts'
import { type DataHost, type Facts, type RegistryFacts, type ResponseSummary, valueIn } from '../facts.ts'
import type { FindingValues } from '../findings.ts'
import type { Certificate, NetworkFailure } from '../host/ports.ts'
import { type Rules, registryRule, replyEvidence, seen } from './rule.ts'

/** Chapter "Network" of Microsoft's page. */
export const networkRules = {
  'registry-not-found': connectionRule('name-unknown', registry => ({
    host: registry.server.host,
    registryName: registryName(registry),
  })),
  'dns-failed': connectionRule('resolver', ({ server: { host } }) => ({ host })),
  'private-endpoint-unreachable': connectionRule('private-address', registry => {
    const address = registry.addresses.find(isPrivate)
    return {
      host: registry.server.host,
      registryName: registryName(registry),
      ...(address !== undefined && { address }),
      ...aliasOf(registry),
    }
  }),
  'registry-unreachable': connectionRule('unreachable', registry => ({
    host: registry.server.host,
    ...proxyOf(registry),
  })),
  'proxy-refused': connectionRule('proxy', (registry, { proxyStatus }) => ({
    host: registry.server.host,
    proxy: registry.proxy ?? '',
    wantsCredentials: proxyStatus === 407,
  })),
  'tls-untrusted': connectionRule('certificate', (registry, failure, certificate, facts) => ({
    host: registry.server.host,
    cause: certificateFault(failure.code),
    ...(certificate !== undefined && { issuer: certificate.issuer }),
    engineElsewhere: engineTrustsSameCas(registry, facts) === 'unclear',
  })),

  'firewall-denied': blockedRule('firewall', (registry, { error }) => {
    const address = error === undefined ? undefined : addressRefused(error)
    return {
      host: registry.server.host,
      registryName: registryName(registry),
      ...(address !== undefined && { address }),
      ...privateDnsZoneMissing(registry),
    }
  }),
  'public-access-disabled': blockedRule('public-access-disabled', registry => ({
    host: registry.server.host,
    registryName: registryName(registry),
    ...privateDnsZoneMissing(registry),
  })),
  'registry-provisioning-failed': registryRule(registry => {
    const state = valueIn(registry.arm)?.registry.provisioningState ?? 'Succeeded'
    const works = valueIn(registry.token)?.issued === true || valueIn(registry.anonymous)?.issued === true
    if (!/^(Failed|Canceled|Deleting)$/i.test(state)) return undefined
    return {
      level: works ? 'warning' : 'error',
      values: { host: registry.server.host, registryName: registryName(registry), state, works },
      evidence: [seen('status', state, 'Succeeded')],
    }
  }),
  'encryption-key-unreachable': blockedRule('encryption-key', registry => ({
    host: registry.server.host,
    registryName: registryName(registry),
  })),
  'registry-throttled': blockedRule('throttled', (registry, { retryAfter }) => ({
    host: registry.server.host,
    ...(retryAfter !== undefined && { retryAfter }),
  })),
  'registry-unavailable': blockedRule('unavailable', (registry, { status }) => ({
    host: registry.server.host,
    status,
  })),
  'challenge-untrusted': blockedRule('challenge-untrusted', registry => ({
    host: registry.server.host,
    realm: valueIn(registry.challenge)?.bearer?.realm ?? '',
  })),

  'data-endpoint-unreachable': registryRule(registry => {
    if (networkFailure(registry) !== undefined || blockedBy(registry) !== undefined) return undefined
    const found = dataHostsOf(registry)
    if (found?.reachability !== 'blocked') return undefined
    return {
      level: 'error',
      values: {
        host: registry.server.host,
        registryName: registryName(registry),
        dataHosts: found.hosts.map(({ host }) => host),
        refused: found.hosts.every(({ answer }) => answer.state === 'known'),
      },
      evidence: found.hosts.flatMap(dataHostEvidence),
      blocks: ['pull'],
    }
  }),

  'not-a-registry': registryRule(registry => {
    const values = {
      host: registry.server.host,
      registryName: registryName(registry),
      request: 'challenge' as const,
    }
    const broke = networkFailure(registry)
    if (broke !== undefined) {
      return causeOf(broke.failure, registry) === 'no-registry'
        ? { level: 'error', values, evidence: failureEvidence(registry, broke), stage: broke.stage }
        : undefined
    }
    const block = blockedBy(registry)
    return block?.block === 'not-a-registry'
      ? {
          level: 'error',
          values:
            block.stage === 'challenge'
              ? values
              : { ...values, request: 'token', ...tooLargeOf(registry, block.answer) },
          evidence: responseEvidence(block.answer, block.stage === 'challenge' ? '401' : '200'),
          stage: block.stage,
          // docker takes a 200 without a challenge for a registry that wants no login.
          blocks:
            block.answer === valueIn(registry.challenge) && block.answer.status === 200
              ? ['pull', 'push']
              : ['login', 'pull', 'push'],
        }
      : undefined
  }),
} satisfies Partial<Rules>

/** One that does not let this runner in, with what it said, or where the way to it broke. */
function dataHostEvidence({ host, proxy, addresses, answer }: DataHost) {
  const at = [seen('data-host', host), seen('proxy', proxy), seen('addresses', addresses.join(', '))]
  if (answer.state === 'known') return [...at, ...replyEvidence(answer.value, '206')]
  if (answer.state !== 'failed' || answer.reason.kind !== 'network') return at
  return [...at, ...connectionEvidence(answer.reason), ...certificateEvidence(answer.reason, host)]
}

/** What the request weighed, where it was too much for the front end. */
function tooLargeOf({ credential }: RegistryFacts, answer: ResponseSummary) {
  if (!isTooLarge(answer)) return {}
  const shape = valueIn(credential)
  const length = shape?.source === 'inputs' ? shape.userName.length + shape.secret.length : undefined
  return { tooLarge: length === undefined ? {} : { length } }
}

type NetworkCause =
  | 'name-unknown'
  | 'resolver'
  | 'private-address'
  | 'unreachable'
  | 'proxy'
  | 'certificate'
  | 'no-registry'
  /** Nothing that docker would stumble over. */
  | 'unclear'

/** What a break on the way means; each has one meaning. */
function causeOf(failure: NetworkFailure, registry: RegistryFacts): NetworkCause {
  if (isNodeOnlyParseError(failure)) return 'unclear'
  switch (failure.at) {
    case 'dns':
      if (failure.code !== 'ENOTFOUND' && failure.code !== 'ENODATA') return 'resolver'
      // The name is there, and leads to one that its private zone lacks.
      return privateLink(registry) === undefined ? 'name-unknown' : 'private-address'
    case 'proxy':
      return failure.proxyStatus !== undefined && failure.proxyStatus >= 500 ? 'unreachable' : 'proxy'
    case 'tcp':
      return registry.addresses.some(isPrivate) ? 'private-address' : 'unreachable'
    case 'tls':
      if (CERTIFICATE_CODES.test(failure.code)) return 'certificate'
      return /^(ERR_SSL|EPROTO)/.test(failure.code) ? 'no-registry' : 'unreachable'
    case 'http':
      return /^(HPE_|BAD_REPLY)/.test(failure.code) ? 'no-registry' : 'unreachable'
  }
}

/** OpenSSL's verification codes as Node names them (node:tls, "X509 certificate error codes"). */
const CERTIFICATE_CODES = /CERT|SIGNATURE|ISSUER|CRL|CA_|PATH_LENGTH|HOSTNAME_MISMATCH|ALTNAME/

type BrokenId =
  | 'registry-not-found'
  | 'dns-failed'
  | 'private-endpoint-unreachable'
  | 'registry-unreachable'
  | 'proxy-refused'
  | 'tls-untrusted'

/** A rule on a break of the way. */
function connectionRule<Id extends BrokenId>(
  meaning: NetworkCause,
  values: (
    registry: RegistryFacts,
    failure: NetworkFailure,
    certificate: Certificate | undefined,
    facts: Facts,
  ) => FindingValues[Id],
) {
  return registryRule<Id>((registry, facts) => {
    const broke = networkFailure(registry)
    if (broke === undefined || causeOf(broke.failure, registry) !== meaning) return undefined
    return {
      level: 'error',
      values: values(registry, broke.failure, broke.certificate, facts),
      evidence: failureEvidence(registry, broke),
      stage: broke.stage,
    }
  })
}

type BlockId =
  | 'firewall-denied'
  | 'public-access-disabled'
  | 'encryption-key-unreachable'
  | 'registry-throttled'
  | 'registry-unavailable'
  | 'challenge-untrusted'

/** A rule on an answer that stands before the credential. */
function blockedRule<Id extends BlockId>(
  block: PreAuthBlock,
  values: (registry: RegistryFacts, answer: ResponseSummary) => FindingValues[Id],
) {
  return registryRule<Id>(registry => {
    const met = networkFailure(registry) === undefined ? blockedBy(registry) : undefined
    if (met?.block !== block) return undefined
    const realm = valueIn(registry.challenge)?.bearer?.realm
    return {
      level: 'error',
      values: values(registry, met.answer),
      stage: met.stage,
      evidence: [
        block === 'challenge-untrusted'
          ? seen('realm', realm, `https://${registry.server.host}/oauth2/token`)
          : undefined,
        ...responseEvidence(met.answer, block === 'challenge-untrusted' ? undefined : '200'),
        ...(privateDnsZoneMissing(registry).alias === undefined ? [] : nameEvidence(registry)),
      ],
    }
  })
}

const failureEvidence = (registry: RegistryFacts, broke: ConnectionFailure) => [
  ...connectionEvidence(broke),
  broke.stage === 'dns' ? seen('resolver', resolverFault(registry)) : undefined,
  seen('proxy', registry.proxy),
  seen('proxy', registry.ignoredProxy, 'HTTPS_PROXY'),
  ...nameEvidence(registry),
  ...certificateEvidence(broke, registry.server.host),
]

/** What DNS says of the name: the way, and its end. */
const nameEvidence = (registry: RegistryFacts) => [
  seen('aliases', valueIn(registry.cnames)?.join(' → ')),
  seen('addresses', registry.addresses.join(', '), privateLink(registry)?.answer === 'public' ? 'private' : undefined),
]

/** The private-link name, where the registry's leads through one. */
const aliasOf = (registry: RegistryFacts): { alias?: string } => {
  const link = privateLink(registry)
  return link === undefined ? {} : { alias: link.alias }
}

/** The same, where this runner's DNS does not know the private zone. */
const privateDnsZoneMissing = (registry: RegistryFacts): { alias?: string } =>
  privateLink(registry)?.answer === 'public' ? aliasOf(registry) : {}

/** The name server's own word, where it gave none of its names. */
const resolverFault = ({ cnames }: RegistryFacts): string | undefined =>
  cnames.state === 'failed' && cnames.reason.kind === 'tool' ? cnames.reason.text : undefined

/** What broke, and how often. */
const connectionEvidence = ({ failure, attempts }: Pick<ConnectionFailure, 'failure' | 'attempts'>) => [
  seen('error', failure.code),
  seen('status', failure.proxyStatus === undefined ? undefined : String(failure.proxyStatus), '200'),
  seen('message', failure.text),
  seen('tries', attempts === undefined ? undefined : String(attempts)),
]

const certificateEvidence = ({ certificate }: Pick<ConnectionFailure, 'certificate'>, host: string) => [
  seen('certificate', certificate === undefined ? undefined : certificateText(certificate), host),
]

const responseEvidence = (answer: ResponseSummary, expected: string | undefined) => [
  ...replyEvidence(answer, expected),
  seen('server', answer.serverHeader),
  seen('content-type', answer.error === undefined ? answer.contentType : undefined),
  seen('redirect', answer.location),
  seen('retry-after', answer.retryAfter),
]

const proxyOf = ({ proxy }: RegistryFacts) => (proxy === undefined ? {} : { proxy })
