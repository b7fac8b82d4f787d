import { type DataHost, type Facts, type RegistryFacts, type ReplyFacts, valueIn } from '../facts.ts'
import type { FindingValues } from '../findings.ts'
import type { Certificate, NetworkFailure } from '../host.ts'
import {
  type Broken,
  certificateFault,
  certificateText,
  isRefusedByNodeAlone,
  networkFailure,
  type Wall,
  wallOf,
} from '../meaning/answers.ts'
import { registryName } from '../meaning/credential.ts'
import { dataHostsOf } from '../meaning/data-hosts.ts'
import { isPrivate, privateLinkOf } from '../meaning/names.ts'
import { engineTrust } from '../meaning/way.ts'
import { addressRefused } from '../registry/error-body.ts'
import { perRegistry, type Rules, replyEvidence, seen } from './rule.ts'

/** Chapter "Network" of Microsoft's page. */
export const networkRules: Rules<
  | 'registry-not-found'
  | 'dns-failed'
  | 'private-endpoint-unreachable'
  | 'registry-unreachable'
  | 'proxy-refused'
  | 'tls-untrusted'
  | 'firewall-denied'
  | 'public-access-disabled'
  | 'registry-provisioning-failed'
  | 'registry-throttled'
  | 'registry-unavailable'
  | 'encryption-key-unreachable'
  | 'not-a-registry'
  | 'challenge-untrusted'
  | 'data-endpoint-unreachable'
> = {
  'registry-not-found': broken('dns', 'name-unknown', registry => ({
    host: registry.server.host,
    registryName: registryName(registry),
  })),
  'dns-failed': broken('dns', 'resolver', ({ server: { host } }) => ({ host })),
  'private-endpoint-unreachable': broken('tcp', 'private-address', registry => {
    const address = registry.addresses.find(isPrivate)
    return {
      host: registry.server.host,
      registryName: registryName(registry),
      ...(address !== undefined && { address }),
      ...aliasOf(registry),
    }
  }),
  'registry-unreachable': broken('tcp', 'unreachable', registry => ({
    host: registry.server.host,
    ...proxyOf(registry),
  })),
  'proxy-refused': broken('tcp', 'proxy', (registry, { proxyStatus }) => ({
    host: registry.server.host,
    proxy: registry.proxy ?? '',
    wantsCredentials: proxyStatus === 407,
  })),
  'tls-untrusted': broken('tls', 'certificate', (registry, failure, certificate, facts) => ({
    host: registry.server.host,
    cause: certificateFault(failure.code),
    ...(certificate !== undefined && { issuer: certificate.issuer }),
    engineElsewhere: engineTrust(registry, facts) === 'unclear',
  })),

  'firewall-denied': walled('firewall', (registry, { error }) => {
    const address = error === undefined ? undefined : addressRefused(error)
    return {
      host: registry.server.host,
      registryName: registryName(registry),
      ...(address !== undefined && { address }),
      ...lostLinkOf(registry),
    }
  }),
  'public-access-disabled': walled('public-access-disabled', registry => ({
    host: registry.server.host,
    registryName: registryName(registry),
    ...lostLinkOf(registry),
  })),
  'registry-provisioning-failed': perRegistry('challenge', registry => {
    const state = valueIn(registry.arm)?.registry.provisioningState ?? 'Succeeded'
    const works = valueIn(registry.token)?.issued === true || valueIn(registry.anonymous)?.issued === true
    if (works || !/^(Failed|Canceled|Deleting)$/i.test(state)) return undefined
    return {
      level: 'error',
      values: { host: registry.server.host, registryName: registryName(registry), state },
      evidence: [seen('status', state, 'Succeeded')],
    }
  }),
  'encryption-key-unreachable': walled('encryption-key', registry => ({
    host: registry.server.host,
    registryName: registryName(registry),
  })),
  'registry-throttled': walled('throttled', (registry, { retryAfter }) => ({
    host: registry.server.host,
    ...(retryAfter !== undefined && { retryAfter }),
  })),
  'registry-unavailable': walled('unavailable', (registry, { status }) => ({ host: registry.server.host, status })),
  'challenge-untrusted': walled('challenge-untrusted', registry => ({
    host: registry.server.host,
    realm: valueIn(registry.challenge)?.bearer?.realm ?? '',
  })),

  'data-endpoint-unreachable': perRegistry('data', registry => {
    if (networkFailure(registry) !== undefined || wallOf(registry) !== undefined) return undefined
    const found = dataHostsOf(registry)
    if (found?.standing !== 'blocked') return undefined
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

  'not-a-registry': perRegistry('challenge', registry => {
    const values = { host: registry.server.host }
    const broke = networkFailure(registry)
    if (broke !== undefined) {
      return meaningOf(broke.failure, registry) === 'no-registry'
        ? { level: 'error', values, evidence: failureEvidence(registry, broke), rung: broke.rung }
        : undefined
    }
    const wall = wallOf(registry)
    return wall?.wall === 'not-a-registry'
      ? {
          level: 'error',
          values,
          evidence: wallEvidence(wall.answer, '401'),
          rung: wall.rung,
          // docker takes a 200 without a challenge for a registry that wants no login.
          blocks:
            wall.answer === valueIn(registry.challenge) && wall.answer.status === 200
              ? ['pull', 'push']
              : ['login', 'pull', 'push'],
        }
      : undefined
  }),
}

/** One that does not let this runner in, with what it said, or where the way to it broke. */
function dataHostEvidence({ host, proxy, addresses, answer }: DataHost) {
  const at = [seen('data-host', host), seen('proxy', proxy), seen('addresses', addresses.join(', '))]
  if (answer.state === 'known') return [...at, ...replyEvidence(answer.value, '206')]
  if (answer.state !== 'failed' || answer.reason.kind !== 'network') return at
  return [...at, ...breakEvidence(answer.reason), ...certificateEvidence(answer.reason, host)]
}

type Meaning =
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
function meaningOf(failure: NetworkFailure, registry: RegistryFacts): Meaning {
  if (isRefusedByNodeAlone(failure)) return 'unclear'
  switch (failure.at) {
    case 'dns':
      if (failure.code !== 'ENOTFOUND' && failure.code !== 'ENODATA') return 'resolver'
      // The name is there, and leads to one that its private zone lacks.
      return privateLinkOf(registry) === undefined ? 'name-unknown' : 'private-address'
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
function broken<Id extends BrokenId>(
  rung: 'dns' | 'tcp' | 'tls',
  meaning: Meaning,
  values: (
    registry: RegistryFacts,
    failure: NetworkFailure,
    certificate: Certificate | undefined,
    facts: Facts,
  ) => FindingValues[Id],
) {
  return perRegistry<Id>(rung, (registry, facts) => {
    const broke = networkFailure(registry)
    if (broke === undefined || meaningOf(broke.failure, registry) !== meaning) return undefined
    return {
      level: 'error',
      values: values(registry, broke.failure, broke.certificate, facts),
      evidence: failureEvidence(registry, broke),
      rung: broke.rung,
    }
  })
}

type WallId =
  | 'firewall-denied'
  | 'public-access-disabled'
  | 'encryption-key-unreachable'
  | 'registry-throttled'
  | 'registry-unavailable'
  | 'challenge-untrusted'

/** A rule on an answer that stands before the credential. */
function walled<Id extends WallId>(
  wall: Wall,
  values: (registry: RegistryFacts, answer: ReplyFacts) => FindingValues[Id],
) {
  return perRegistry<Id>('challenge', registry => {
    const met = networkFailure(registry) === undefined ? wallOf(registry) : undefined
    if (met?.wall !== wall) return undefined
    const realm = valueIn(registry.challenge)?.bearer?.realm
    return {
      level: 'error',
      values: values(registry, met.answer),
      rung: met.rung,
      evidence: [
        wall === 'challenge-untrusted'
          ? seen('realm', realm, `https://${registry.server.host}/oauth2/token`)
          : undefined,
        ...wallEvidence(met.answer, wall === 'challenge-untrusted' ? undefined : '200'),
        ...(lostLinkOf(registry).alias === undefined ? [] : nameEvidence(registry)),
      ],
    }
  })
}

const failureEvidence = (registry: RegistryFacts, broke: Broken) => [
  ...breakEvidence(broke),
  broke.rung === 'dns' ? seen('resolver', resolverFault(registry)) : undefined,
  seen('proxy', registry.proxy),
  seen('proxy', registry.unreadProxy, 'HTTPS_PROXY'),
  ...nameEvidence(registry),
  ...certificateEvidence(broke, registry.server.host),
]

/** What DNS says of the name: the way, and its end. */
const nameEvidence = (registry: RegistryFacts) => [
  seen('aliases', valueIn(registry.aliases)?.join(' → ')),
  seen(
    'addresses',
    registry.addresses.join(', '),
    privateLinkOf(registry)?.answer === 'public' ? 'private' : undefined,
  ),
]

/** The private-link name, where the registry's leads through one. */
const aliasOf = (registry: RegistryFacts): { alias?: string } => {
  const link = privateLinkOf(registry)
  return link === undefined ? {} : { alias: link.alias }
}

/** The same, where this runner's DNS does not know the private zone. */
const lostLinkOf = (registry: RegistryFacts): { alias?: string } =>
  privateLinkOf(registry)?.answer === 'public' ? aliasOf(registry) : {}

/** The name server's own word, where it gave none of its names. */
const resolverFault = ({ aliases }: RegistryFacts): string | undefined =>
  aliases.state === 'failed' && aliases.reason.kind === 'tool' ? aliases.reason.text : undefined

/** What broke, and how often. */
const breakEvidence = ({ failure, tries }: Pick<Broken, 'failure' | 'tries'>) => [
  seen('error', failure.code),
  seen('status', failure.proxyStatus === undefined ? undefined : String(failure.proxyStatus), '200'),
  seen('message', failure.text),
  seen('tries', tries === undefined ? undefined : String(tries)),
]

const certificateEvidence = ({ certificate }: Pick<Broken, 'certificate'>, host: string) => [
  seen('certificate', certificate === undefined ? undefined : certificateText(certificate), host),
]

const wallEvidence = (answer: ReplyFacts, expected: string | undefined) => [
  ...replyEvidence(answer, expected),
  seen('server', answer.serverHeader),
  seen('content-type', answer.error === undefined ? answer.contentType : undefined),
  seen('redirect', answer.location),
  seen('retry-after', answer.retryAfter),
]

const proxyOf = ({ proxy }: RegistryFacts) => (proxy === undefined ? {} : { proxy })
