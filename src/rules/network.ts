import { isIPv6 } from 'node:net'
import { addressRefused } from '../azure/acr/error-response.ts'
import { loginServerIn } from '../azure/acr/login-server.ts'
import {
  connectionStageOf,
  type NetworkCause,
  networkCauseOf,
  proxyFault,
  symptomOf,
} from '../diagnosis/connection-failure.ts'
import { registryName } from '../diagnosis/credential.ts'
import { dataHostsOf } from '../diagnosis/data-endpoints.ts'
import { daemonOf, engineRouteMatch, engineTrustsSameCas, isInsecure } from '../diagnosis/egress.ts'
import { blockAtImages, pageAtImages } from '../diagnosis/images.ts'
import { cloudWithName, nearestRegistry } from '../diagnosis/nearby.ts'
import { isFromHostsFile, isNobodys, isPrivate, privateLink } from '../diagnosis/private-link.ts'
import {
  blockedBy,
  type ConnectionFailure,
  certificateFault,
  certificateNote,
  isPage,
  isTooLarge,
  networkFailure,
  type PreAuthBlock,
} from '../diagnosis/responses.ts'
import { type DataHost, type Facts, type RegistryFacts, type ResponseSummary, valueIn } from '../facts.ts'
import type { Level } from '../findings/row.ts'
import { type FindingValues, IMAGE_OPERATIONS, OPERATIONS } from '../findings.ts'
import type { Certificate } from '../host/ports.ts'
import { note, type Said } from '../util/note.ts'
import { type Rules, registryRule, replyEvidence, seen } from './rule.ts'

/** Chapter "Network" of Microsoft's page. */
export const networkRules = {
  'registry-not-found': connectionRule('name-unknown', (registry, _, facts) => {
    const nearest = nearestRegistry(registry)
    return {
      host: registry.server.host,
      registryName: registryName(registry),
      ...(nearest !== undefined && { nearest }),
      ...ignoredProxyOf(registry, facts),
    }
  }),
  'dns-failed': connectionRule('resolver', (registry, _, facts) => ({
    host: registry.server.host,
    ...aliasOf(registry),
    ...ignoredProxyOf(registry, facts),
  })),
  'private-endpoint-unreachable': connectionRule('private-address', registry => {
    const address = registry.addresses.find(isPrivate)
    return {
      host: registry.server.host,
      registryName: registryName(registry),
      fromHostsFile: isFromHostsFile(registry),
      ...(address !== undefined && { address }),
      ...aliasOf(registry),
    }
  }),
  'registry-unreachable': connectionRule('unreachable', (registry, broke, facts) => ({
    host: registry.server.host,
    stage: connectionStageOf(broke),
    symptom: symptomOf(broke.failure),
    addresses: registry.addresses,
    ...unusableOf(registry.addresses, broke),
    fromHostsFile: isFromHostsFile(registry),
    ...proxyOf(registry),
    ...ignoredProxyOf(registry, facts),
  })),
  'proxy-refused': connectionRule('proxy', (registry, { failure }, facts) => ({
    host: registry.server.host,
    proxy: registry.proxy ?? '',
    fault: proxyFault(failure, registry.proxy ?? ''),
    variable: registry.proxyVariable ?? 'HTTPS_PROXY',
    ...(failure.proxySchemes !== undefined && { schemes: failure.proxySchemes }),
    engine: (valueIn(facts.docker.proxies)?.httpsProxy ?? '') !== '' && engineRouteMatch(registry, facts) === 'same',
    ...daemonOf(facts),
  })),
  'tls-untrusted': connectionRule(
    'certificate',
    (registry, { failure, certificate }, facts) => ({
      host: registry.server.host,
      cause: isInTime(certificate, facts.clock.now) ? authorityFault(failure.code) : certificateFault(failure.code),
      fromHostsFile: isFromHostsFile(registry),
      ...loginServerBehind(registry),
      ...(certificate !== undefined && { issuer: certificate.issuer }),
      engineElsewhere: engineTrustsSameCas(registry, facts) === 'unclear',
      ...(isInsecure(registry, facts) && { insecure: true }),
      ...daemonOf(facts),
    }),
    // docker goes on with any certificate, and what is behind it could not be asked.
    (registry, facts) => (isInsecure(registry, facts) ? 'warning' : 'error'),
  ),

  'firewall-denied': blockedRule('firewall', (registry, { error }, facts) => {
    const address = error === undefined ? undefined : addressRefused(error)
    return {
      host: registry.server.host,
      registryName: registryName(registry),
      ...(address !== undefined && { address, ...beyondRules(address) }),
      ...(isLetInBefore(registry) && { partly: true }),
      ...fromOutside(registry, facts),
    }
  }),
  'public-access-disabled': blockedRule('public-access-disabled', (registry, _, facts) => ({
    host: registry.server.host,
    registryName: registryName(registry),
    ...fromOutside(registry, facts),
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
  'registry-disabled': blockedRule('disabled', registry => ({
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

  'data-endpoint-unreachable': registryRule((registry, facts) => {
    if (networkFailure(registry) !== undefined || blockedBy(registry) !== undefined) return undefined
    const found = dataHostsOf(registry)
    if (found?.reachability !== 'blocked') return undefined
    const symptom = dataSymptom(found.hosts)
    // What docker doesn't verify of a registry it doesn't verify of the host that it is sent to.
    if (symptom.symptom === 'certificate' && isInsecure(registry, facts)) return undefined
    return {
      level: 'error',
      values: {
        host: registry.server.host,
        registryName: registryName(registry),
        dataHosts: found.hosts.map(({ host }) => host),
        ...symptom,
        ...differenceOf(registry, found.hosts),
        fromStorage: found.hosts.some(({ host }) => host.includes('.blob.')),
        ...(found.hosts[0] !== undefined && isFromHostsFile(found.hosts[0]) && { fromHostsFile: true as const }),
      },
      evidence: found.hosts.flatMap(dataHostEvidence),
      blocks: ['pull'],
    }
  }),

  'not-a-registry': registryRule((registry, facts) => {
    const names = { host: registry.server.host, registryName: registryName(registry) }
    const broke = networkFailure(registry)
    if (broke !== undefined) {
      if (networkCauseOf(broke.failure, registry, facts) !== 'no-registry') return undefined
      const values = { ...names, stage: answeringStage(broke) }
      return {
        level: 'error',
        values,
        evidence: failureEvidence(registry, broke),
        stage: broke.stage,
        ...(broke.stage === 'data' && { blocks: ['pull'] }),
      }
    }
    const block = blockedBy(registry)
    const page = block === undefined ? pageAtImages(registry) : undefined
    if (page !== undefined) {
      return {
        level: 'error',
        values: { ...names, stage: 'manifest' },
        evidence: responseEvidence(page, '200'),
        stage: 'data',
        blocks: ['pull'],
      }
    }
    return block?.block === 'not-a-registry'
      ? {
          level: 'error',
          values: {
            ...names,
            stage: REQUEST_STAGES[block.stage] ?? 'challenge',
            ...tooLargeOf(registry, block.answer),
          },
          evidence: responseEvidence(block.answer, block.stage === 'challenge' ? '401' : '200'),
          stage: block.stage,
          // docker takes a 200 without a challenge for a registry that wants no login.
          blocks:
            block.answer === valueIn(registry.challenge) && block.answer.status === 200 ? IMAGE_OPERATIONS : OPERATIONS,
        }
      : undefined
  }),
} satisfies Partial<Rules>

/** The request that something else answered. */
const REQUEST_STAGES: Readonly<Partial<Record<ConnectionFailure['stage'], FindingValues['not-a-registry']['stage']>>> =
  {
    exchange: 'exchange',
    credentials: 'token',
    data: 'manifest',
  }

function answeringStage(broke: ConnectionFailure): FindingValues['not-a-registry']['stage'] {
  return broke.failure.at === 'tls' ? 'tls' : (REQUEST_STAGES[broke.stage] ?? 'challenge')
}

type DataValues = FindingValues['data-endpoint-unreachable']

/** How the data hosts fail, by the first that broke; else by the first answer that is none of theirs. */
function dataSymptom(hosts: readonly DataHost[]): Pick<DataValues, 'symptom' | 'proxy' | 'address'> {
  for (const { answer, proxy } of hosts) {
    if (answer.state !== 'failed' || answer.reason.kind !== 'network') continue
    return { symptom: symptomOf(answer.reason.failure), ...(proxy !== undefined && { proxy }) }
  }
  const answers = hosts.flatMap(({ answer }) => valueIn(answer) ?? [])
  const address = answers.flatMap(({ error }) => (error === undefined ? [] : (addressRefused(error) ?? [])))[0]
  if (address !== undefined) return { symptom: 'firewall', address }
  const isOther = answers.some(answer => isPage(answer) || [407, 511].includes(answer.status))
  return { symptom: isOther ? 'page' : 'rejected' }
}

/** In what the way to the data hosts differs from that to the registry, which is reached. */
function differenceOf(registry: RegistryFacts, hosts: readonly DataHost[]): Pick<DataValues, 'unlike'> {
  if (registry.proxy === undefined && hosts.some(({ proxy }) => proxy !== undefined)) return { unlike: 'proxied' }
  const isPublic = ({ addresses }: DataHost): boolean => addresses.length > 0 && !addresses.some(isPrivate)
  const isLinked =
    privateLink(registry)?.answer === 'private' ||
    (registry.addresses.length > 0 && registry.addresses.every(isPrivate))
  return isLinked && hosts.every(isPublic) ? { unlike: 'public' } : {}
}

/** Whether the certificate itself is valid now, so that dates that are not are those of an authority. */
const isInTime = (certificate: Certificate | undefined, now: number): boolean =>
  certificate !== undefined && Date.parse(certificate.validFrom) <= now && now <= Date.parse(certificate.validTo)

function authorityFault(code: string): FindingValues['tls-untrusted']['cause'] {
  const cause = certificateFault(code)
  return cause === 'dates' ? 'authority-dates' : cause
}

/**
 * Firewall rules name public IPv4 addresses alone; a private one shows where the subnet has a service endpoint. Source:
 * Azure PowerShell docs, "New-AzContainerRegistryIPRuleObject"; ACR docs, "Restrict access using a service endpoint".
 */
function beyondRules(address: string): Pick<FindingValues['firewall-denied'], 'beyondRules'> {
  if (isIPv6(address)) return { beyondRules: 'ipv6' }
  return isPrivate(address) ? { beyondRules: 'private' } : {}
}

/** What is wrong with all addresses of a name, where that shows. */
function unusableOf(
  addresses: readonly string[],
  { failure }: ConnectionFailure,
): Pick<FindingValues['registry-unreachable'], 'unusable'> {
  if (addresses.length === 0 || failure.at !== 'tcp') return {}
  if (addresses.every(isNobodys)) return { unusable: 'nobodys' }
  return symptomOf(failure) === 'no-route' && addresses.every(isIPv6) ? { unusable: 'ipv6' } : {}
}

/** Whether the firewall let a request with a credential in: the next came from another address, or a rule is new. */
const isLetInBefore = ({ exchange, token }: RegistryFacts): boolean =>
  valueIn(exchange)?.issued === true || valueIn(token)?.issued === true

/** What the advice to a runner of the public network depends on. */
const fromOutside = (registry: RegistryFacts, { runner }: Facts) => ({
  fromHostsFile: isFromHostsFile(registry),
  ...privateDnsZoneMissing(registry),
  ...(runner.environment !== undefined && { runner: runner.environment }),
})

/** The login server that a name of another domain is an alias of. */
const loginServerBehind = ({ server, cnames }: RegistryFacts): { aliasOf?: string } => {
  const behind = server.kind.kind === 'acr' ? undefined : loginServerIn(valueIn(cnames) ?? [])
  return behind === undefined ? {} : { aliasOf: behind }
}

/** One that does not let this runner in, with what it said, or where the way to it broke. */
function dataHostEvidence(dataHost: DataHost) {
  const { host, proxy, addresses, answer } = dataHost
  const at = [
    seen('data-host', host),
    seen('proxy', proxy),
    isFromHostsFile(dataHost)
      ? seen('hosts-file', addresses.join(', '), note('no-entry'))
      : seen('addresses', addresses.join(', ')),
  ]
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
  values: (registry: RegistryFacts, broke: ConnectionFailure, facts: Facts) => FindingValues[Id],
  level: (registry: RegistryFacts, facts: Facts) => Level = () => 'error',
) {
  return registryRule<Id>((registry, facts) => {
    const broke = networkFailure(registry)
    if (broke === undefined || networkCauseOf(broke.failure, registry, facts) !== meaning) return undefined
    return {
      level: level(registry, facts),
      values: values(registry, broke, facts),
      evidence: failureEvidence(registry, broke),
      stage: broke.stage,
      ...(broke.stage === 'data' && { blocks: ['pull' as const] }),
    }
  })
}

type BlockId =
  | 'firewall-denied'
  | 'public-access-disabled'
  | 'encryption-key-unreachable'
  | 'registry-disabled'
  | 'registry-throttled'
  | 'registry-unavailable'
  | 'challenge-untrusted'

/** A rule on an answer that stands before the credential. */
function blockedRule<Id extends BlockId>(
  block: PreAuthBlock,
  values: (registry: RegistryFacts, answer: ResponseSummary, facts: Facts) => FindingValues[Id],
) {
  return registryRule<Id>((registry, facts) => {
    const met =
      networkFailure(registry) === undefined ? (blockedBy(registry) ?? blockedAtManifest(registry)) : undefined
    if (met?.block !== block) return undefined
    const realm = valueIn(registry.challenge)?.bearer?.realm
    return {
      level: 'error',
      values: values(registry, met.answer, facts),
      stage: met.stage,
      evidence: [
        block === 'challenge-untrusted'
          ? seen('realm', realm, `https://${registry.server.host}/oauth2/token`)
          : undefined,
        ...responseEvidence(met.answer, block === 'challenge-untrusted' ? undefined : '200'),
        ...(privateDnsZoneMissing(registry).alias === undefined && !isFromHostsFile(registry)
          ? []
          : nameEvidence(registry)),
      ],
      ...(met.stage === 'data' && { blocks: ['pull' as const] }),
    }
  })
}

/** What refuses a manifest, all before it being well. */
function blockedAtManifest(registry: RegistryFacts): ReturnType<typeof blockedBy> {
  const met = blockAtImages(registry)
  return met === undefined ? undefined : { ...met, stage: 'data' }
}

export const failureEvidence = (registry: RegistryFacts, broke: ConnectionFailure) => [
  ...connectionEvidence(broke),
  broke.stage === 'dns'
    ? seen('login-server', meantBy(registry) && registry.server.host, meantBy(registry))
    : undefined,
  broke.stage === 'dns' ? seen('resolver', resolverFault(registry)) : undefined,
  seen('proxy', registry.proxy),
  seen('proxy', registry.ignoredProxy, 'HTTPS_PROXY'),
  ...nameEvidence(registry),
  ...certificateEvidence(broke, registry.server.host),
]

/** What is there in place of the name. */
const meantBy = (registry: RegistryFacts): string | undefined => nearestRegistry(registry) ?? cloudWithName(registry)

/** What DNS says of the name: the way, and its end. */
const nameEvidence = (registry: RegistryFacts) =>
  isFromHostsFile(registry)
    ? [seen('hosts-file', registry.addresses.join(', '), note('no-entry'))]
    : [
        seen('aliases', valueIn(registry.cnames)?.join(' → ')),
        seen(
          'addresses',
          registry.addresses.join(', '),
          privateLink(registry)?.answer === 'public' ? note('private-address') : undefined,
        ),
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
const resolverFault = ({ cnames }: RegistryFacts): Said | undefined =>
  cnames.state === 'failed' && cnames.reason.kind === 'tool' ? cnames.reason.text : undefined

/** What broke, and how often. */
const connectionEvidence = ({ failure, attempts }: Pick<ConnectionFailure, 'failure' | 'attempts'>) => [
  seen('error', failure.code),
  seen('status', failure.proxyStatus === undefined ? undefined : String(failure.proxyStatus), '200'),
  seen('message', failure.text),
  seen(
    'proxy-sign-in',
    failure.proxySchemes?.join(', '),
    failure.proxySchemes?.includes('basic') ? undefined : 'basic',
  ),
  seen('tries', attempts === undefined ? undefined : String(attempts)),
]

const certificateEvidence = ({ certificate }: Pick<ConnectionFailure, 'certificate'>, host: string) => [
  seen('certificate', certificate === undefined ? undefined : certificateNote(certificate), host),
]

const responseEvidence = (answer: ResponseSummary, expected: string | undefined) => [
  ...replyEvidence(answer, expected),
  seen('server', answer.serverHeader),
  seen('content-type', answer.error === undefined ? answer.contentType : undefined),
  seen('redirect', answer.location),
  seen('retry-after', answer.retryAfter),
]

function ignoredProxyOf(
  { ignoredProxy }: RegistryFacts,
  facts: Facts,
): Pick<FindingValues['dns-failed'], 'ignoredProxy'> {
  const at = ignoredProxy?.indexOf('=') ?? -1
  if (ignoredProxy === undefined || at < 0) return {}
  return { ignoredProxy: { name: ignoredProxy.slice(0, at), proxy: ignoredProxy.slice(at + 1), ...daemonOf(facts) } }
}

const proxyOf = ({ proxy }: RegistryFacts) => (proxy === undefined ? {} : { proxy })
