import { expect } from 'vitest'
import { type ActionResult, findingsOf } from '../e2e/run-action.ts'
import type { DockerOutcome } from './docker.ts'

export const OPERATIONS = ['login', 'pull', 'push'] as const
export type Row = Record<(typeof OPERATIONS)[number], string>

/** One line of the table that is printed: what the action said, and what docker then did. */
export interface Compared {
  scenario: string
  verdict: Row
  /** None where it was not asked. */
  docker?: Row
  /** Whether the login is stored, as the action says, and as docker then has it. */
  stored?: { said: string; docker: string }
  /** Whether the cause is named by docker's own message, and by our report; none where neither fails. */
  named?: { docker: boolean; report: boolean }
  /** Why it is not known, or not asked. */
  why?: string | undefined
}

/** "contoso.azurecr.io  login works · pull works · push fails" */
export function verdictIn({ log }: Pick<ActionResult, 'log'>): Row {
  // A sentence may have the same words: "every pull and push fails".
  const isVerdict = (line: string): boolean => / (pull|push) (works|fails|unknown)/.test(line)
  const lines = log.split('\n')
  const line = lines.find(each => each.includes('▸') && isVerdict(each)) ?? lines.find(isVerdict) ?? ''
  const of = (operation: string): string => {
    const verdict = new RegExp(`${operation} (works|fails|unknown)`).exec(line)?.[1] ?? '-'
    return verdict === 'unknown' ? 'not known' : verdict
  }
  return { login: of('login'), pull: of('pull'), push: of('push') }
}

/**
 * Where docker did something else than the action said; what was not asked for, or is not known, contradicts nothing.
 */
export function contradictions(verdict: Row, docker: Row): string[] {
  const expected: Record<string, string> = { works: 'ok', fails: 'failed' }
  return OPERATIONS.filter(operation => {
    const said = expected[verdict[operation]]
    return said !== undefined && said !== docker[operation]
  }).map(operation => `${operation} ${verdict[operation]}, and docker ${docker[operation]}`)
}

const NOT_RUN: Row = { login: '-', pull: '-', push: '-' }

/** The table in text, a line a world. */
export function tableOf(table: readonly Compared[]): string {
  const cells = (row: Row): string => OPERATIONS.map(operation => row[operation].padEnd(9)).join(' ')
  const width = Math.max(0, ...table.map(({ scenario }) => scenario.length))
  const rows = table.map(
    ({ scenario, verdict, docker = NOT_RUN, why, ...more }) =>
      `${scenario.padEnd(width)} | ${cells(verdict)} | ${cells(docker)} | ${extraCells(more)}${why === undefined ? '' : ` | ${why}`}`,
  )
  const head = `${'world'.padEnd(width)} | ${'the action says'.padEnd(29)} | ${'what docker did'.padEnd(29)} | ${'login is stored'.padEnd(STORED)} | cause named by`
  const operations = cells({ login: 'login', pull: 'pull', push: 'push' })
  const legend = `${' '.repeat(width)} | ${operations} | ${operations} | ${'action / docker'.padEnd(STORED)} | docker / report`
  return [head, legend, ...rows].join('\n')
}

const STORED = 'not known / not tried'.length

function extraCells({ stored, named }: Pick<Compared, 'stored' | 'named'>): string {
  const yesNo = (is: boolean): string => (is ? 'yes' : 'no')
  const login = stored === undefined ? '-' : `${stored.said} / ${stored.docker}`
  const cause = named === undefined ? '-' : `${yesNo(named.docker)} / ${yesNo(named.report)}`
  return `${login.padEnd(STORED)} | ${cause}`
}

/** What makes a login that the registry accepts one that is not there afterwards. */
const NOT_STORED: readonly string[] = [
  'docker-config-not-writable',
  'docker-credential-helper-failed',
  'docker-credential-helper-missing',
]

/** Whether the login is stored, as far as the action says so: a login works only where it can be. */
export function storedIn(result: ActionResult): 'yes' | 'no' | 'not known' | '-' {
  const { login } = verdictIn(result)
  if (login === '-') return '-'
  if (login === 'works') return 'yes'
  const ids = findingsOf(result).map(({ id }) => id)
  return login === 'fails' || ids.some(id => NOT_STORED.includes(id)) ? 'no' : 'not known'
}

/** What is said of the login is what docker then has, where both are known. */
export function expectStored({ said, docker }: NonNullable<Compared['stored']>): void {
  if (said !== 'not known' && said !== '-' && docker !== 'not tried') expect(docker, 'the login is stored').toBe(said)
}

/** What names a cause in docker's message, and what has to name it in our report then. */
interface Names {
  readonly docker: RegExp
  readonly report: RegExp
}

const both = (pattern: RegExp): readonly Names[] => [{ docker: pattern, report: pattern }]
const pairs = (...all: readonly (readonly [RegExp, RegExp])[]): readonly Names[] =>
  all.map(([docker, report]) => ({ docker, report }))

/** What befalls a connection, in Go's words and in ours: who says less of it than docker says too little. */
const CONNECTION = pairs(
  [/connection refused/, /ECONNREFUSED/],
  [/no route to host/, /EHOSTUNREACH/],
  [/TLS handshake timeout/, /TLS handshake/],
  [/i\/o timeout|Client\.Timeout exceeded|context deadline exceeded/, /TIMEOUT|TIMEDOUT/],
  [/connection reset by peer|: EOF/, /ECONNRESET/],
)
const CERTIFICATE = pairs(
  [/certificate has expired or is not yet valid/, /expired or (?:not|isn't) valid yet/],
  [/certificate is valid for/, /isn't for this login server/],
  [/unknown authority/, /isn't trusted|self-signed/i],
)

/**
 * What names the cause of a finding. Without an entry docker's words are no cause of ours.
 */
const NAMES: Readonly<Record<string, readonly Names[]>> = {
  'docker-config-invalid': both(/config file|config\.json/i),
  'docker-credential-helper-missing': both(/docker-credential-absent/),
  'docker-credential-helper-failed': both(/docker-credential-[\w-]+|credentials - err/),
  'docker-config-not-writable': both(/config\.json/),
  'docker-daemon-unreachable': both(/daemon|docker endpoint|context/i),
  'login-server-malformed': both(/invalid reference format|login server|lookup/i),
  'image-name-uppercase': both(/lower-?\s?case|upper-?\s?case/i),
  'repository-name-invalid': both(/invalid reference format|characters|repository name/i),
  'registry-not-found': pairs([/no such host/, /DNS has no record/]),
  'dns-failed': pairs([/server misbehaving|lookup \S+ on \S+: .*i\/o timeout/, /DNS (?:resolver|lookup) .*failed/]),
  'private-endpoint-unreachable': [...pairs([/no such host/, /has no record/]), ...CONNECTION],
  'registry-unreachable': [...CONNECTION, ...pairs([/Bad Gateway|Gateway Timeout/, /proxy can't reach the registry/])],
  'proxy-refused': both(/proxy/i),
  'engine-proxy-mismatch': pairs(
    [/proxyconnect tcp/, /uses a proxy|different prox/],
    [/no such host/, /connects directly/],
  ),
  'tls-untrusted': CERTIFICATE,
  'firewall-denied': both(/client with IP/i),
  'encryption-key-unreachable': both(/customer-managed key/),
  'data-endpoint-unreachable': pairs(
    [/denied|403 Forbidden/, /403/],
    [/\.blob\.core\.|\.data\.azurecr\./, /Image layers can't be downloaded/],
  ),
  'not-a-registry': pairs(
    [/HTTP response to HTTPS client/, /plain HTTP/],
    [/invalid character '<'/, /instead of the registry|isn't from the registry|too long for the registry/],
    [/lookup portal\.example/, /portal\.example/],
  ),
  'registry-disabled': both(/disallowed|disabled|quota/i),
  'registry-throttled': both(/too many requests|toomanyrequests/i),
}
/** Where nothing is found and docker fails, the report has to say what it couldn't see. */
const UNSEEN = pairs(
  [/certificate signed by unknown authority/, /TLS +unknown +trusted/],
  [/proxyconnect tcp/, /proxy/i],
)

/** Whether docker's own message names the cause, and whether our report does. */
export function namedIn(result: ActionResult, docker: DockerOutcome, says?: RegExp): Compared['named'] {
  const found = findingsOf(result).filter(({ level }) => level !== 'notice')
  const failed = OPERATIONS.filter(operation => docker[operation] === 'failed')
  const [first] = found
  const names = says !== undefined ? both(says) : first === undefined ? UNSEEN : NAMES[first.id]
  if (failed.length === 0 || names === undefined) return undefined
  const said = failed.map(operation => docker.output[operation]).join('\n')
  const report = [
    ...found.flatMap(({ title, message, evidence }) => [title, message, ...evidence.map(({ seen }) => seen)]),
    ...(first === undefined ? [result.log] : []),
  ].join('\n')
  const named = names.filter(({ docker: pattern }) => pattern.test(said))
  return {
    docker: named.length > 0,
    report: (named.length > 0 ? named : names).some(({ report: pattern }) => pattern.test(report)),
  }
}
