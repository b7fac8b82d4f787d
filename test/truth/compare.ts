import type { ActionResult } from '../e2e/run-action.ts'

export const OPERATIONS = ['login', 'pull', 'push'] as const
export type Row = Record<(typeof OPERATIONS)[number], string>

/** One line of the table that is printed: what the action said, and what docker then did. */
export interface Compared {
  scenario: string
  verdict: Row
  /** None where it was not asked. */
  docker?: Row
  /** Why it is not known, or not asked. */
  why?: string | undefined
}

/** "contoso.azurecr.io  login works · pull works · push fails" */
export function verdictIn({ log }: Pick<ActionResult, 'log'>): Row {
  const line = log.split('\n').find(candidate => / (pull|push) (works|fails|not known)/.test(candidate)) ?? ''
  const of = (operation: string): string => new RegExp(`${operation} (works|fails|not known)`).exec(line)?.[1] ?? '-'
  return { login: of('login'), pull: of('pull'), push: of('push') }
}

/** Where docker did something else than the action said; what was not asked for, or is not known, contradicts nothing. */
export function contradictions(verdict: Row, docker: Row): string[] {
  const expected: Record<string, string> = { works: 'ok', fails: 'failed' }
  return OPERATIONS.filter(operation => {
    const said = expected[verdict[operation]]
    return said !== undefined && said !== docker[operation]
  }).map(operation => `${operation} ${verdict[operation]}, and docker ${docker[operation]}`)
}

const NOT_ASKED: Row = { login: '-', pull: '-', push: '-' }

/** The table in text, a line a world. */
export function tableOf(table: readonly Compared[]): string {
  const cells = (row: Row): string => OPERATIONS.map(operation => row[operation].padEnd(9)).join(' ')
  const width = Math.max(...table.map(({ scenario }) => scenario.length))
  const rows = table.map(
    ({ scenario, verdict, docker = NOT_ASKED, why }) =>
      `${scenario.padEnd(width)} | ${cells(verdict)} | ${cells(docker)}${why === undefined ? '' : ` | ${why}`}`,
  )
  const head = `${'world'.padEnd(width)} | ${'the action says'.padEnd(29)} | what docker did`
  const legend = `${' '.repeat(width)} | ${cells({ login: 'login', pull: 'pull', push: 'push' })} | ${cells({ login: 'login', pull: 'pull', push: 'push' })}`
  return [head, legend, ...rows].join('\n')
}
