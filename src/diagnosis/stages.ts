import { type CredentialInfo, displayUserName } from '../azure/acr/credential.ts'
import {
  type DataHost,
  type Fact,
  type Facts,
  type RegistryFacts,
  type ResponseSummary,
  type SkipReason,
  valueIn,
} from '../facts.ts'
import { STAGES, type Stage } from '../findings/row.ts'
import type { Finding } from '../findings.ts'
import { note, type Said } from '../util/note.ts'
import { isoSeconds } from '../util/text.ts'
import { verifiesSignatures } from './content-trust.ts'
import { dataHostsOf } from './data-endpoints.ts'
import { engineTrustsSameCas } from './egress.ts'
import { expiryInUse } from './expiry.ts'
import { permissionOf } from './permission.ts'
import { isFromHostsFile, privateLink } from './private-link.ts'
import { blockedBy, certificateNote, isNodeOnlyRefusal, issuedToken, networkFailure } from './responses.ts'
import { loginStorage } from './storage.ts'

export type StageState = 'pass' | 'error' | 'warning' | 'ignored' | 'unknown' | 'not-reached' | 'not-applicable'

/** Why a stage is as it is, where the data alone does not say it. */
export type StageDetail =
  | 'behind-proxy'
  | 'hosts-file'
  | 'private-link-private'
  | 'private-link-public'
  | 'tunnelled'
  | 'system-trust'
  | 'engine-trust'
  | 'helper-unproven'
  | 'signatures-unproven'
  | 'no-daemon'
  | 'extra-trust'
  | 'elsewhere-trust'
  | 'no-answer-in-time'
  | 'placeholder'
  | 'nothing-granted'
  | 'access-unreadable'
  | 'anonymous'
  | 'after-retry'
  | 'after-wait'
  | 'no-token'
  | 'asks-for-basic'
  | 'tells-no-end'
  | 'not-a-known-registry'
  | 'data-endpoint-not-reported'
  | 'no-data-host'
  | 'no-repository'
  | 'hosted-runner'
  | 'no-image'

export interface StageReport {
  readonly stage: Stage
  readonly state: StageState
  /** The ids of the findings at this stage. */
  readonly findings: readonly Finding['id'][]
  readonly detail?: StageDetail
  /** Foreign text: reporters escape it. */
  readonly data: Said
}

type StageStatus = Omit<StageReport, 'stage' | 'findings'>

/** The way to one registry, stage by stage: what passed, where it broke, and what was not reached. */
export function stageReport(
  registry: RegistryFacts,
  facts: Facts,
  findings: readonly Finding[],
): readonly StageReport[] {
  const name = registry.server.host || registry.server.given
  const about = findings.filter(
    ({ registry: about, level, ignored }) => (level !== 'notice' || ignored) && (about === undefined || about === name),
  )
  return STAGES.map(stage => {
    const here = about.filter(finding => finding.stage === stage)
    const stageStatus = STAGE_STATUS[stage](registry, facts)
    const worst = worstOf(here)
    return worst === undefined
      ? { stage, findings: [], ...stageStatus }
      : { stage, findings: [...new Set(here.map(({ id }) => id))], state: worst, data: stageStatus.data }
  })
}

function worstOf(findings: readonly Finding[]): StageState | undefined {
  if (findings.some(({ level }) => level === 'error')) return 'error'
  if (findings.some(({ level }) => level === 'warning')) return 'warning'
  return findings.length > 0 ? 'ignored' : undefined
}

const STAGE_STATUS: Readonly<Record<Stage, (registry: RegistryFacts, facts: Facts) => StageStatus>> = {
  docker: (registry, facts) => {
    const { docker } = facts
    const cli = valueIn(docker.cli)
    const engine = valueIn(docker.engine)
    if (cli?.present !== true) return skippedOrUnknown(docker.cli)
    const client = `docker ${cli.version}`
    const helper = engine?.state === 'answers' ? valueIn(registry.helper) : undefined
    if (helper !== undefined && loginStorage(registry, facts) === 'unknown')
      return { state: 'unknown', detail: 'helper-unproven', data: helper.program }
    if (verifiesSignatures(docker)) return { state: 'unknown', detail: 'signatures-unproven', data: '' }
    if (engine?.state === 'answers' && registry.helper.state === 'failed') return skippedOrUnknown(registry.helper)
    if (engine?.state === 'answers')
      return { state: 'pass', data: note('docker-versions', { client: cli.version, engine: engine.version }) }
    if (engine?.state === 'daemonless') return { state: 'pass', detail: 'no-daemon', data: client }
    return engine === undefined
      ? { state: 'unknown', data: client }
      : { state: 'unknown', data: note('docker-problem', { client: cli.version, said: engine.text }) }
  },
  name: ({ server }) =>
    server.kind.kind === 'other'
      ? { state: 'not-applicable', detail: 'not-a-known-registry', data: server.given }
      : { state: 'pass', data: server.host },
  dns: registry => {
    const { proxy, addresses, connection } = registry
    if (proxy !== undefined) return { state: 'not-applicable', detail: 'behind-proxy', data: proxy }
    if (addresses.length === 0) return skippedOrUnknown(connection)
    if (isFromHostsFile(registry))
      return { state: 'pass', detail: 'hosts-file', data: addresses.slice(0, 4).join(', ') }
    const link = privateLink(registry)
    const chain = [...(valueIn(registry.cnames) ?? []), addresses.slice(0, 4).join(', ')].join(' → ')
    if (link === undefined) return { state: 'pass', data: chain }
    return {
      state: 'pass',
      detail: link.answer === 'private' ? 'private-link-private' : 'private-link-public',
      data: chain,
    }
  },
  tcp: ({ proxy, connection }) => {
    const value = valueIn(connection)
    if (proxy !== undefined && value !== undefined) return { state: 'not-applicable', detail: 'tunnelled', data: proxy }
    if (value === undefined)
      return brokeBehindTcp(connection) ? { state: 'pass', data: '' } : skippedOrUnknown(connection)
    return { state: 'pass', data: value.connectMs === undefined ? '' : `${value.connectMs} ms` }
  },
  tls: (registry, facts) => {
    const value = valueIn(registry.connection)
    if (value === undefined) return skippedOrUnknown(registry.connection)
    const data = certificateNote(value.tls)
    if (value.trust === 'bundled') return { state: 'pass', data }
    if (value.trust === 'extra') return { state: 'unknown', detail: 'extra-trust', data }
    return engineTrustsSameCas(registry, facts) === 'same'
      ? { state: 'pass', detail: value.trust === 'request' ? 'engine-trust' : 'system-trust', data }
      : { state: 'unknown', detail: 'elsewhere-trust', data }
  },
  challenge: ({ challenge, connection }) => {
    const answer = valueIn(challenge)
    if (answer?.asksForBasic) return { state: 'unknown', detail: 'asks-for-basic', data: '' }
    const bearer = answer?.bearer
    if (bearer !== undefined) return { state: 'pass', data: bearer.realm, ...afterRetry(answer) }
    return connection.state === 'known' ? skippedOrUnknown(challenge) : NOT_REACHED
  },
  credentials: registry => {
    const credential = valueIn(registry.credential)
    if (credential?.source === 'entra') {
      return registry.exchange.state === 'skipped' ? NOT_REACHED : { state: 'pass', data: who(credential) }
    }
    const request = credential === undefined ? registry.anonymous : registry.token
    const answer = valueIn(request)
    if (answer === undefined) return skippedOrUnknown(request)
    if (blockedBy(registry) !== undefined) return NOT_REACHED
    if (!answer.issued) return { state: 'unknown', detail: 'no-token', data: `HTTP ${answer.status}` }
    if (credential === undefined) return { state: 'pass', detail: 'anonymous', data: '' }
    return { state: 'pass', data: who(credential), ...afterRetry(answer) }
  },
  exchange: registry => {
    const { exchange, token } = registry
    if (valueIn(registry.credential)?.source !== 'entra') return { state: 'not-applicable', data: '' }
    const exchanged = valueIn(exchange)
    if (exchanged === undefined) return skippedOrUnknown(exchange)
    if (blockedBy(registry) !== undefined) return NOT_REACHED
    // Why it was refused is a finding, which may stand at another stage.
    if (!exchanged.issued) return { state: 'error', data: `HTTP ${exchanged.status}` }
    const answer = valueIn(token)
    if (answer === undefined) return skippedOrUnknown(token)
    if (!answer.issued) return { state: 'error', data: `HTTP ${answer.status}` }
    const data =
      exchanged.expiresAt === undefined ? '' : note('valid-until', { time: isoSeconds(exchanged.expiresAt * 1000) })
    return { state: 'pass', data, ...afterRetry(exchanged), ...afterRetry(answer) }
  },
  permission: (registry, facts) => {
    const answer = issuedToken(registry)
    if (answer === undefined) return NOT_REACHED
    const permission = permissionOf(registry, facts)
    if (permission === 'not-for-all') return { state: 'unknown', detail: 'nothing-granted', data: '' }
    if (permission === 'unknown') return { state: 'unknown', detail: 'access-unreadable', data: '' }
    if (facts.repositories.length === 0) return { state: 'pass', detail: 'placeholder', data: facts.given.access }
    const data = `${facts.given.access}: ${answer.grants.map(grant => grant.repository).join(', ')}`
    return facts.waitedSeconds === 0
      ? { state: 'pass', data }
      : { state: 'pass', detail: 'after-wait', data: note('waited-for', { what: data, seconds: facts.waitedSeconds }) }
  },
  data: registry => {
    if (networkFailure(registry) !== undefined || blockedBy(registry) !== undefined) return NOT_REACHED
    const found = dataHostsOf(registry)
    if (found?.from !== 'arm' && issuedToken(registry) === undefined) return NOT_REACHED
    const names = found?.hosts.map(({ host }) => host).join(', ') ?? ''
    if (found?.reachability === 'reached') return { state: 'pass', data: names, ...afterRetry(retriedIn(found.hosts)) }
    const refusal = found?.hosts.map(({ answer }) => answer).find(isNodeOnly)
    if (refusal !== undefined) return skippedOrUnknown(refusal)
    if (found !== undefined) return { state: 'unknown', detail: 'data-endpoint-not-reported', data: names }
    const { layers } = registry
    if (layers.state === 'known') return { state: 'pass', detail: 'no-data-host', data: '' }
    if (layers.state === 'failed') {
      const { reason } = layers
      return reason.kind === 'network' ? { state: 'unknown', data: reason.failure.text } : skippedOrUnknown(layers)
    }
    const detail = NOT_LOOKED[layers.because]
    return detail === undefined ? NOT_REACHED : { state: 'unknown', detail, data: '' }
  },
  expiry: (registry, facts) => {
    const end = expiryInUse(registry, facts)
    if (end !== undefined) return { state: end > facts.clock.now ? 'pass' : 'error', data: isoSeconds(end) }
    return registry.credential.state === 'known'
      ? { state: 'not-applicable', detail: 'tells-no-end', data: '' }
      : { state: 'not-applicable', data: '' }
  },
}

const brokeBehindTcp = (connection: Fact<unknown>): boolean =>
  connection.state === 'failed' &&
  connection.reason.kind === 'network' &&
  ['tls', 'http'].includes(connection.reason.failure.at)

/** Why the data host was not looked for. */
const NOT_LOOKED: Readonly<Partial<Record<SkipReason, StageDetail>>> = {
  'no-repository': 'no-repository',
  'hosted-runner': 'hosted-runner',
  'no-image': 'no-image',
}

/** The answer that took more than one try. */
const retriedIn = (hosts: readonly DataHost[]): ResponseSummary | undefined =>
  hosts.map(({ answer }) => valueIn(answer)).find(answer => (answer?.attempts ?? 1) > 1)

const afterRetry = (answer: ResponseSummary | undefined): { readonly detail?: 'after-retry' } =>
  (answer?.attempts ?? 1) > 1 ? { detail: 'after-retry' as const } : {}

const who = ({ userNameKind, userName }: CredentialInfo): Said =>
  note('user-of', { kind: userNameKind, name: displayUserName(userName) })

const NOT_REACHED: StageStatus = { state: 'not-reached', data: '' }

const isNodeOnly = (fact: Fact<unknown>): boolean =>
  fact.state === 'failed' && fact.reason.kind === 'network' && isNodeOnlyRefusal(fact.reason.failure)

/** A stage whose fact is not there: not reached where an earlier one kept it from being, else unknown and why. */
function skippedOrUnknown(fact: Fact<unknown>): StageStatus {
  if (fact.state !== 'failed') return NOT_REACHED
  const { reason } = fact
  switch (reason.kind) {
    case 'deadline':
      return { state: 'unknown', detail: 'no-answer-in-time', data: '' }
    case 'tool':
    case 'refused':
      return { state: 'unknown', data: reason.text }
    case 'network':
      if (isNodeOnlyRefusal(reason.failure)) return { state: 'unknown', data: reason.failure.text }
      // The finding at the stage that broke says what; this one was not reached.
      return NOT_REACHED
  }
}
