import { describe, expect, it } from 'vitest'
import { cloudWorld, identityOf, ids, scopes } from './cloud-world.ts'
import { clouds } from './clouds.ts'
import { mintTokenFor } from './entra/mint.ts'
import { logs } from './log-analytics.ts'
import type { Request } from './request.ts'
import { epochSeconds } from './tokens.ts'
import type { World } from './world.ts'

const WORKSPACE = '5e0d9b1c-7a44-4c5e-9a63-1f2e3d4c5b6a'
const world: World = {
  ...cloudWorld(),
  workspaces: [
    {
      id: `${scopes.group}/providers/Microsoft.OperationalInsights/workspaces/logs`,
      customerId: WORKSPACE,
      tables: { ContainerRegistryLoginEvents: [] },
    },
  ],
}
const [cloud] = clouds
const now = epochSeconds()
const token = (principalId: string, audience = cloud.logs.audience): string =>
  mintTokenFor(identityOf(world, principalId), audience, { issuedAt: now })
const QUERY = 'ContainerRegistryLoginEvents\n| where LoginServer in~ ("contoso.azurecr.io")\n| project Identity'

const ask = (authorization: string | undefined, change: Partial<Request> = {}) =>
  logs({ world, now, correlationId: '' }, cloud, {
    method: 'POST',
    host: cloud.logs.host,
    path: `/v1/workspaces/${WORKSPACE}/query`,
    query: new URLSearchParams(),
    authorization,
    body: JSON.stringify({ query: QUERY, timespan: 'P1D' }),
    ...change,
  })

/** Source: Azure Monitor docs, "Log Analytics API errors". */
describe('the query API of Log Analytics', () => {
  it.each<[string, string | undefined, Partial<Request>, number, string]>([
    ['no header', undefined, {}, 401, 'AuthenticationFailed'],
    ['no token', 'Bearer x', {}, 403, 'InvalidAuthenticationToken'],
    [
      'another audience',
      `Bearer ${token(ids.admin.principalId, 'https://management.azure.com')}`,
      {},
      403,
      'InvalidAuthenticationTokenAudience',
    ],
    ['no role', `Bearer ${token(ids.ci.principalId)}`, {}, 403, 'InsufficientAccessError'],
    ['another path', `Bearer ${token(ids.admin.principalId)}`, { path: '/v1/query' }, 404, 'PathNotFoundError'],
    [
      'another workspace',
      `Bearer ${token(ids.admin.principalId)}`,
      { path: `/v1/workspaces/${ids.tenant}/query` },
      404,
      'WorkspaceNotFoundError',
    ],
    [
      'no such table',
      `Bearer ${token(ids.admin.principalId)}`,
      { body: '{"query":"ContainerRegistryRepositoryEvents","timespan":"P1D"}' },
      400,
      'SemanticError',
    ],
  ])('refuses %s', (_, authorization, change, status, code) => {
    const answer = ask(authorization, change)
    expect(answer.status).toBe(status)
    expect(answer.body).toContain(`"${code}"`)
  })

  it('answers with columns and rows', () => {
    const answer = ask(`Bearer ${token(ids.admin.principalId)}`)
    expect(JSON.parse(answer.body)).toEqual({
      tables: [{ name: 'PrimaryResult', columns: [{ name: 'Identity', type: 'string' }], rows: [] }],
    })
  })
})
