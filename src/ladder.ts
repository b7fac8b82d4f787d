import {
  type DataHost,
  type Fact,
  type Facts,
  type RegistryFacts,
  type ReplyFacts,
  type SkipReason,
  valueIn,
} from './facts.ts'
import { type Finding, RUNGS, type Rung } from './findings.ts'
import { certificateText, issuedAnswer, networkFailure, wallOf } from './meaning/answers.ts'
import { dataHostsOf } from './meaning/data-hosts.ts'
import { endInUse } from './meaning/expiry.ts'
import { privateLinkOf } from './meaning/names.ts'
import { permissionOf } from './meaning/permission.ts'
import { engineTrust } from './meaning/way.ts'
import { type CredentialShape, shownUserName } from './registry/credential.ts'
import { isoSeconds } from './text.ts'

export type RungState = 'pass' | 'error' | 'warning' | 'ignored' | 'unknown' | 'not-reached' | 'not-applicable'

/** Why a rung is as it is, where the data alone does not say it. */
export type RungDetail =
  | 'behind-proxy'
  | 'private-link-private'
  | 'private-link-public'
  | 'tunnelled'
  | 'system-trust'
  | 'no-daemon'
  | 'extra-trust'
  | 'elsewhere-trust'
  | 'no-answer-in-time'
  | 'stand-in'
  | 'nothing-granted'
  | 'access-unreadable'
  | 'anonymous'
  | 'after-retry'
  | 'after-wait'
  | 'no-token'
  | 'asks-for-basic'
  | 'tells-no-end'
  | 'not-a-known-registry'
  | 'data-host-untold'
  | 'no-data-host'
  | 'no-repository'
  | 'hosted-runner'
  | 'no-image'

export interface RungReport {
  readonly rung: Rung
  readonly state: RungState
  /** The ids of the findings on this rung. */
  readonly findings: readonly Finding['id'][]
  readonly detail?: RungDetail
  /** Foreign text: reporters escape it. */
  readonly data: string
}

type Standing = Omit<RungReport, 'rung' | 'findings'>

/** The way to one registry, rung by rung: what passed, where it broke, and what was not reached. */
export function ladder(registry: RegistryFacts, facts: Facts, findings: readonly Finding[]): readonly RungReport[] {
  const name = registry.server.host || registry.server.given
  const about = findings.filter(
    ({ registry: about, level, ignored }) => (level !== 'notice' || ignored) && (about === undefined || about === name),
  )
  return RUNGS.map(rung => {
    const here = about.filter(finding => finding.rung === rung)
    const standing = STANDING[rung](registry, facts)
    const worst = worstOf(here)
    return worst === undefined
      ? { rung, findings: [], ...standing }
      : { rung, findings: [...new Set(here.map(({ id }) => id))], state: worst, data: standing.data }
  })
}

function worstOf(findings: readonly Finding[]): RungState | undefined {
  if (findings.some(({ level }) => level === 'error')) return 'error'
  if (findings.some(({ level }) => level === 'warning')) return 'warning'
  return findings.length > 0 ? 'ignored' : undefined
}

const STANDING: Readonly<Record<Rung, (registry: RegistryFacts, facts: Facts) => Standing>> = {
  docker: (_, { docker }) => {
    const cli = valueIn(docker.cli)
    const engine = valueIn(docker.engine)
    if (cli?.present !== true) return doubt(docker.cli)
    const client = `docker ${cli.version}`
    if (engine?.state === 'answers') return { state: 'pass', data: `${client}, engine ${engine.version}` }
    if (engine?.state === 'daemonless') return { state: 'pass', detail: 'no-daemon', data: client }
    return { state: 'unknown', data: `${client}; ${engine?.text ?? ''}` }
  },
  name: ({ server }) =>
    server.kind.is === 'other'
      ? { state: 'not-applicable', detail: 'not-a-known-registry', data: server.given }
      : { state: 'pass', data: server.host },
  dns: registry => {
    const { proxy, addresses, connection } = registry
    if (proxy !== undefined) return { state: 'not-applicable', detail: 'behind-proxy', data: proxy }
    if (addresses.length === 0) return doubt(connection)
    const link = privateLinkOf(registry)
    const way = [...(valueIn(registry.aliases) ?? []), addresses.slice(0, 4).join(', ')].join(' → ')
    if (link === undefined) return { state: 'pass', data: way }
    return {
      state: 'pass',
      detail: link.answer === 'private' ? 'private-link-private' : 'private-link-public',
      data: way,
    }
  },
  tcp: ({ proxy, connection }) => {
    const value = valueIn(connection)
    if (proxy !== undefined && value !== undefined) return { state: 'not-applicable', detail: 'tunnelled', data: proxy }
    if (value === undefined) return brokeBehindTcp(connection) ? { state: 'pass', data: '' } : doubt(connection)
    return { state: 'pass', data: value.connectMs === undefined ? '' : `${value.connectMs} ms` }
  },
  tls: (registry, facts) => {
    const value = valueIn(registry.connection)
    if (value === undefined) return doubt(registry.connection)
    const data = certificateText(value.tls)
    if (value.trust === 'bundled') return { state: 'pass', data }
    if (value.trust === 'extra') return { state: 'unknown', detail: 'extra-trust', data }
    return engineTrust(registry, facts) === 'same'
      ? { state: 'pass', detail: 'system-trust', data }
      : { state: 'unknown', detail: 'elsewhere-trust', data }
  },
  challenge: ({ challenge, connection }) => {
    const answer = valueIn(challenge)
    if (answer?.asksForBasic) return { state: 'unknown', detail: 'asks-for-basic', data: '' }
    const bearer = answer?.bearer
    if (bearer !== undefined) return { state: 'pass', data: bearer.realm, ...afterRetry(answer) }
    return connection.state === 'known' ? doubt(challenge) : NOT_REACHED
  },
  credentials: registry => {
    const credential = valueIn(registry.credential)
    if (credential?.source === 'entra') {
      return registry.exchange.state === 'skipped' ? NOT_REACHED : { state: 'pass', data: who(credential) }
    }
    const asked = credential === undefined ? registry.anonymous : registry.token
    const answer = valueIn(asked)
    if (answer === undefined) return doubt(asked)
    if (wallOf(registry) !== undefined) return NOT_REACHED
    if (!answer.issued) return { state: 'unknown', detail: 'no-token', data: `HTTP ${answer.status}` }
    if (credential === undefined) return { state: 'pass', detail: 'anonymous', data: '' }
    return { state: 'pass', data: who(credential), ...afterRetry(answer) }
  },
  exchange: registry => {
    const { exchange, token } = registry
    if (valueIn(registry.credential)?.source !== 'entra') return { state: 'not-applicable', data: '' }
    const exchanged = valueIn(exchange)
    if (exchanged === undefined) return doubt(exchange)
    if (wallOf(registry) !== undefined) return NOT_REACHED
    // Why it was refused is a finding, which may stand on another rung.
    if (!exchanged.issued) return { state: 'error', data: `HTTP ${exchanged.status}` }
    const answer = valueIn(token)
    if (answer === undefined) return doubt(token)
    if (!answer.issued) return { state: 'error', data: `HTTP ${answer.status}` }
    const data = exchanged.expiresAt === undefined ? '' : isoSeconds(exchanged.expiresAt * 1000)
    return { state: 'pass', data, ...afterRetry(exchanged), ...afterRetry(answer) }
  },
  permission: (registry, facts) => {
    const answer = issuedAnswer(registry)
    if (answer === undefined) return NOT_REACHED
    const permission = permissionOf(registry, facts)
    if (permission === 'not-for-all') return { state: 'unknown', detail: 'nothing-granted', data: '' }
    if (permission === 'unknown') return { state: 'unknown', detail: 'access-unreadable', data: '' }
    if (facts.repositories.length === 0) return { state: 'pass', detail: 'stand-in', data: facts.given.access }
    const data = `${facts.given.access}: ${answer.grants.map(grant => grant.repository).join(', ')}`
    return facts.waitedSeconds === 0
      ? { state: 'pass', data }
      : { state: 'pass', detail: 'after-wait', data: `${data} (${facts.waitedSeconds} s)` }
  },
  data: registry => {
    if (networkFailure(registry) !== undefined || wallOf(registry) !== undefined) return NOT_REACHED
    const found = dataHostsOf(registry)
    if (found?.from !== 'arm' && issuedAnswer(registry) === undefined) return NOT_REACHED
    const names = found?.hosts.map(({ host }) => host).join(', ') ?? ''
    if (found?.standing === 'reached') return { state: 'pass', data: names, ...afterRetry(retriedIn(found.hosts)) }
    if (found !== undefined) return { state: 'unknown', detail: 'data-host-untold', data: names }
    const { layers } = registry
    if (layers.state === 'known') return { state: 'pass', detail: 'no-data-host', data: '' }
    if (layers.state === 'failed') {
      const { reason } = layers
      return reason.kind === 'network' ? { state: 'unknown', data: reason.failure.text } : doubt(layers)
    }
    const detail = NOT_LOOKED[layers.because]
    return detail === undefined ? NOT_REACHED : { state: 'unknown', detail, data: '' }
  },
  expiry: (registry, facts) => {
    const end = endInUse(registry, facts)
    if (end !== undefined) return { state: end > facts.now ? 'pass' : 'error', data: isoSeconds(end) }
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
const NOT_LOOKED: Readonly<Partial<Record<SkipReason, RungDetail>>> = {
  'no-repository': 'no-repository',
  'hosted-runner': 'hosted-runner',
  'no-image': 'no-image',
}

/** The answer that took more than one try. */
const retriedIn = (hosts: readonly DataHost[]): ReplyFacts | undefined =>
  hosts.map(({ answer }) => valueIn(answer)).find(answer => (answer?.tries ?? 1) > 1)

const afterRetry = (answer: ReplyFacts | undefined): { readonly detail?: 'after-retry' } =>
  (answer?.tries ?? 1) > 1 ? { detail: 'after-retry' as const } : {}

const who = ({ userNameKind, userName }: CredentialShape): string => `${userNameKind}, ${shownUserName(userName)}`

const NOT_REACHED: Standing = { state: 'not-reached', data: '' }

/** A rung whose fact is not there: not reached where an earlier one kept it from being, else unknown and why. */
function doubt(fact: Fact<unknown>): Standing {
  if (fact.state !== 'failed') return NOT_REACHED
  const { reason } = fact
  switch (reason.kind) {
    case 'deadline':
      return { state: 'unknown', detail: 'no-answer-in-time', data: '' }
    case 'tool':
    case 'refused':
      return { state: 'unknown', data: reason.text }
    case 'network':
      // The finding on the rung that broke says what; this one was not reached.
      return NOT_REACHED
  }
}
