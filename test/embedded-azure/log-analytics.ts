import { type Answer, json } from './answers.ts'
import type { WorkspaceWorld } from './arm-world.ts'
import { type Cloud, withoutSlash } from './clouds.ts'
import { readEntraToken } from './entra/mint.ts'
import { sameId } from './identity-world.ts'
import { may } from './rbac.ts'
import { type Moment, type Request, readBody, textOf } from './request.ts'

/**
 * `POST /v1/workspaces/{id}/query` of the Log Analytics query API (Azure Monitor docs, "Log Analytics API"): who it
 * is, whether it may, and then the query, of which it understands what `LoginServer in~`,
 * `ResultDescription !startswith` and `project` say.
 */
export function logs({ world, now }: Moment, cloud: Cloud, received: Request): Answer {
  const token = /^bearer (.+)$/i.exec(received.authorization ?? '')?.[1]
  if (token === undefined) return refuse(401, 'AuthenticationFailed', 'Authentication failed: no Authorization header')
  const claims = readEntraToken(token)
  if (!claims || claims.exp <= now) return refuse(403, 'InvalidAuthenticationToken', 'The access token is invalid')
  if (withoutSlash(claims.aud) !== cloud.logs.audience) {
    const message = `The access token has been obtained for wrong audience or resource ${claims.aud}. It should exactly match (including forward slash) with one of the allowed audiences ${cloud.logs.audience}`
    return refuse(403, 'InvalidAuthenticationTokenAudience', message)
  }
  const [, id] = /^\/v1\/workspaces\/([^/]+)\/query$/.exec(received.path) ?? []
  if (received.method !== 'POST' || id === undefined)
    return refuse(404, 'PathNotFoundError', 'The requested path does not exist')
  const workspace = world.workspaces?.find(one => sameId(one.customerId, id))
  if (workspace === undefined) return refuse(404, 'WorkspaceNotFoundError', 'The requested workspace was not found')
  const action = 'Microsoft.OperationalInsights/workspaces/query/read'
  if (!may(world, { objectId: claims.oid, scope: workspace.id, action, now })) {
    return refuse(
      403,
      'InsufficientAccessError',
      'The provided credentials have insufficient access to perform the requested operation',
    )
  }
  const { query, timespan } = readBody(received)
  if (textOf(query) === undefined || textOf(timespan) === undefined) return badQuery('SyntaxError', 'no query')
  return run(workspace, textOf(query) ?? '')
}

function run({ tables = {} }: WorkspaceWorld, query: string): Answer {
  const named = [...new Set(query.match(/\bContainerRegistry\w+Events\b/g) ?? [])]
  const known = named.filter(name => tables[name] !== undefined)
  // `union isfuzzy=true` needs one of them.
  if (known.length === 0)
    return badQuery('SemanticError', `'union' operator: Failed to resolve table expression named '${named[0]}'`)
  const columns = (/\| project ([^\n]*)/.exec(query)?.[1] ?? '').split(',').map(column => column.trim())
  const servers = [...(/LoginServer in~ \(([^)]*)\)/.exec(query)?.[1] ?? '').matchAll(/"([^"]*)"/g)].map(
    ([, name]) => name,
  )
  const rows = known
    .flatMap(table => (tables[table] ?? []).map((row): Record<string, string> => ({ ...row, SourceTable: table })))
    .filter(row => servers.some(server => sameId(server, row['LoginServer'])))
    .filter(row => !(row['ResultDescription'] ?? '').startsWith('2'))
    .filter(row => row['ResultDescription'] !== '401' || row['Identity'] !== '')
    .toSorted((a, b) => (b['TimeGenerated'] ?? '').localeCompare(a['TimeGenerated'] ?? ''))
  return json(200, {
    tables: [
      {
        name: 'PrimaryResult',
        columns: columns.map(name => ({ name, type: name === 'TimeGenerated' ? 'datetime' : 'string' })),
        rows: rows.map(row => columns.map(name => row[name] ?? '')),
      },
    ],
  })
}

const refuse = (status: number, code: string, message: string): Answer => json(status, { error: { code, message } })

const badQuery = (code: string, message: string): Answer =>
  json(400, {
    error: {
      code: 'BadArgumentError',
      message: 'The request had some invalid properties',
      innererror: { code, message },
    },
  })
