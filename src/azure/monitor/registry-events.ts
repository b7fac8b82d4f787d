import { fieldsOf, instantIn, listIn, textIn } from '../arm/json-fields.ts'

/**
 * A request that the registry rejected, as its own log has it. Source: Azure Monitor docs,
 * ContainerRegistryLoginEvents.
 */
export interface RegistryEvent {
  readonly table: 'login' | 'repository'
  /** Lowercase. */
  readonly loginServer: string
  /** Milliseconds since the epoch. */
  readonly time: number
  /**
   * Application ID, object ID, user principal name, name of a token, or of the registry for its admin user; empty for
   * nobody.
   */
  readonly identity: string
  readonly address: string
  readonly operation: string
  /** The HTTP status, as text. */
  readonly result: string
  /** Lowercase; empty where there is none. */
  readonly correlationId: string
}

export const EVENT_CATEGORIES = ['ContainerRegistryLoginEvents', 'ContainerRegistryRepositoryEvents'] as const

/** How far back is looked, and how many rejections are read. */
export const TIMESPAN = 'P1D'
const MAX_EVENTS = 100

/** A string of KQL. Source: Kusto docs, "The string data type". */
const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&').replace(/\p{Cc}/gu, ' ')}"`

/** Rows of these registries that are no success; the rejection of nobody is the first step of every login. */
const rejected = (loginServers: readonly string[]): readonly string[] => [
  `| where TimeGenerated > ago(1d) and LoginServer in~ (${loginServers.map(quoted).join(', ')})`,
  '| where ResultDescription !startswith "2" and not(ResultDescription == "401" and isempty(Identity))',
]

/** The last rejections, newest first; a table that doesn't exist yet is left out, if the other one does. */
export const rejectionsQuery = (loginServers: readonly string[]): string =>
  [
    `union isfuzzy=true withsource=SourceTable ${EVENT_CATEGORIES.join(', ')}`,
    ...rejected(loginServers),
    '| project TimeGenerated, SourceTable, LoginServer, Identity, CallerIpAddress, OperationName, ResultDescription, CorrelationId',
    `| top ${MAX_EVENTS} by TimeGenerated desc`,
  ].join('\n')

/** The same to paste: of one registry, and of one request or one identity where they are known. */
export function pastedQuery(
  loginServer: string,
  { correlationId, identities }: { readonly correlationId?: string; readonly identities: readonly string[] },
): string {
  const who =
    correlationId !== undefined
      ? [`| where CorrelationId =~ ${quoted(correlationId)}`]
      : identities.length > 0
        ? [`| where Identity in~ (${identities.map(quoted).join(', ')})`]
        : []
  return [
    `union isfuzzy=true ${EVENT_CATEGORIES.join(', ')}`,
    ...rejected([loginServer]),
    ...who,
    '| project TimeGenerated, Identity, CallerIpAddress, OperationName, ResultDescription, CorrelationId',
    '| order by TimeGenerated desc',
  ].join('\n')
}

/**
 * The rows of a query's answer, by the names of its columns; `undefined` for an answer of any other form.
 * Source: Azure Monitor docs, "Azure Monitor Log Analytics API response format".
 */
export function parseEvents(body: unknown): readonly RegistryEvent[] | undefined {
  const [table] = listIn(fieldsOf(body)['tables'], fieldsOf) ?? []
  const columns = listIn(table?.['columns'], column => textIn(fieldsOf(column)['name'], 200))
  const rows = listIn(table?.['rows'], row => (Array.isArray(row) ? row : undefined))
  if (table === undefined || columns === undefined || rows === undefined) return undefined
  return rows.map(row => eventOf(new Map(columns.map((name, index) => [name, row[index]]))))
}

function eventOf(row: ReadonlyMap<string, unknown>): RegistryEvent {
  const text = (name: string): string => textIn(row.get(name), 300) ?? ''
  return {
    table: text('SourceTable') === EVENT_CATEGORIES[1] ? 'repository' : 'login',
    loginServer: text('LoginServer').toLowerCase(),
    time: instantIn(row.get('TimeGenerated')) ?? 0,
    identity: text('Identity'),
    address: text('CallerIpAddress'),
    operation: text('OperationName'),
    result: text('ResultDescription'),
    correlationId: text('CorrelationId').toLowerCase(),
  }
}

/** An error of the query API: the innermost code says most. Source: Azure Monitor docs, "Log Analytics API errors". */
export function parseQueryError(body: unknown): { readonly code: string; readonly message: string } | undefined {
  const error = fieldsOf(fieldsOf(body)['error'])
  const inner = fieldsOf(error['innererror'])
  const code = textIn(inner['code'], 200) ?? textIn(error['code'], 200)
  const message = textIn(inner['message']) ?? textIn(error['message']) ?? ''
  return code === undefined ? undefined : { code, message }
}
