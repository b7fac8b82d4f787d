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
  const line = log.split('\n').find(candidate => / (pull|push) (works|fails|unknown)/.test(candidate)) ?? ''
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

/**
 * What names the cause of a finding, be it docker's message or our report. Without one docker's words are no cause of
 * ours.
 */
const NAMES: Readonly<Record<string, RegExp>> = {
  'docker-config-invalid': /config file|config\.json/i,
  'docker-credential-helper-missing': /docker-credential-absent/,
  'docker-credential-helper-failed': /docker-credential-[\w-]+|credentials - err/,
  'docker-config-not-writable': /config\.json/,
  'docker-daemon-unreachable': /daemon|docker endpoint|context/i,
  'login-server-malformed': /invalid reference format|login server|lookup/i,
  'image-name-uppercase': /lower-?\s?case|upper-?\s?case/i,
  'repository-name-invalid': /invalid reference format|characters|repository name/i,
  'firewall-denied': /client with IP/i,
  'tls-untrusted': /x509|certificate/i,
  'registry-disabled': /disallowed|disabled|quota/i,
  'registry-throttled': /too many requests|toomanyrequests/i,
  'proxy-refused': /proxy/i,
}

/** Whether docker's own message names the cause, and whether our report does. */
export function namedIn(result: ActionResult, docker: DockerOutcome, says?: RegExp): Compared['named'] {
  const errors = findingsOf(result).filter(({ level }) => level === 'error')
  const failed = OPERATIONS.filter(operation => docker[operation] === 'failed')
  const names = says ?? NAMES[errors[0]?.id ?? '']
  if (errors.length === 0 || failed.length === 0 || names === undefined) return undefined
  const said = failed.map(operation => docker.output[operation]).join('\n')
  const report = errors.flatMap(({ title, message, evidence }) => [title, message, ...evidence.map(({ seen }) => seen)])
  return { docker: names.test(said), report: names.test(report.join('\n')) }
}
