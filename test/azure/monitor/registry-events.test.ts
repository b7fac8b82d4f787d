import { describe, expect, it } from 'vitest'
import { parseDiagnosticSetting } from '../../../src/azure/arm/diagnostic-settings.ts'
import {
  parseEvents,
  parseQueryError,
  pastedQuery,
  rejectionsQuery,
} from '../../../src/azure/monitor/registry-events.ts'

/** Source: Azure Monitor docs, "Azure Monitor Log Analytics API response format". */
const answer = (columns: readonly string[], rows: readonly unknown[]) => ({
  tables: [{ name: 'PrimaryResult', columns: columns.map(name => ({ name, type: 'string' })), rows }],
})

describe('the answer of a query', () => {
  it('is read by the names of its columns', () => {
    const columns = [
      'Identity',
      'TimeGenerated',
      'SourceTable',
      'LoginServer',
      'ResultDescription',
      'CorrelationId',
      'Extra',
    ]
    const row = [
      'ci',
      '2026-11-21T12:00:00.1234567Z',
      'ContainerRegistryRepositoryEvents',
      'Contoso.azurecr.io',
      '403',
      'ABC',
      7,
    ]
    expect(parseEvents(answer(columns, [row]))).toEqual([
      {
        table: 'repository',
        loginServer: 'contoso.azurecr.io',
        time: Date.UTC(2026, 10, 21, 12, 0, 0, 123),
        identity: 'ci',
        address: '',
        operation: '',
        result: '403',
        correlationId: 'abc',
      },
    ])
  })

  it('may be partial, and empty', () => {
    expect(parseEvents({ ...answer(['Identity'], []), error: { code: 'PartialError' } })).toEqual([])
  })

  it.each([undefined, null, 7, '', [], {}, { tables: [] }, { tables: 'x' }, { tables: [{ columns: [], rows: [7] }] }])(
    '%j is none',
    body => {
      expect(parseEvents(body)).toBeUndefined()
    },
  )
})

/** Source: Azure Monitor docs, "Log Analytics API errors"; Azure/azure-sdk-for-net#28194. */
describe('an error of the query API', () => {
  it.each([
    [{ error: { code: 'InsufficientAccessError', message: 'no' } }, 'InsufficientAccessError'],
    [
      { error: { code: 'BadArgumentError', message: 'a', innererror: { code: 'SemanticError', message: 'b' } } },
      'SemanticError',
    ],
    [{}, undefined],
    ['x', undefined],
  ])('%j', (body, code) => {
    expect(parseQueryError(body)?.code).toBe(code)
  })
})

describe('a query', () => {
  it('cannot be broken out of', () => {
    const hostile = 'x" | where true or "\\" == "\n| print'
    for (const query of [rejectionsQuery([hostile]), pastedQuery('contoso.azurecr.io', { identities: [hostile] })]) {
      expect(query).toContain('x\\" | where true or \\"\\\\\\" == \\" | print"')
    }
  })

  it.each([
    ['one request', { correlationId: 'aaaaaaaa-1111-4222-8333-444444444401', identities: ['ci'] }, 'CorrelationId =~'],
    ['one identity', { identities: ['ci', 'id'] }, 'Identity in~ ("ci", "id")'],
    ['nobody known', { identities: [] }, 'LoginServer in~ ("contoso.azurecr.io")'],
  ])('for %s', (_, about, text) => {
    expect(pastedQuery('contoso.azurecr.io', about)).toContain(text)
  })
})

/** Source: azure-rest-api-specs, Microsoft.Insights 2021-05-01-preview, examples. */
describe('a diagnostic setting', () => {
  const setting = (logs: unknown, workspaceId: unknown = '/subscriptions/x') => ({
    name: 's',
    properties: { logs, workspaceId },
  })
  const LOGIN = 'ContainerRegistryLoginEvents'
  const REPOSITORY = 'ContainerRegistryRepositoryEvents'

  it.each([
    [[{ category: LOGIN, enabled: true }], [LOGIN]],
    [
      [
        { category: LOGIN.toLowerCase(), enabled: true },
        { category: REPOSITORY, enabled: false },
      ],
      [LOGIN],
    ],
    [[{ categoryGroup: 'allLogs', enabled: true, category: null }], [LOGIN, REPOSITORY]],
    [[{ categoryGroup: 'audit', enabled: true }], [LOGIN, REPOSITORY]],
    [[{ categoryGroup: 'allLogs', enabled: false }], []],
    [[{ category: 'Other', enabled: true }], []],
    [null, []],
  ])('%j collects %j', (logs, categories) => {
    expect(parseDiagnosticSetting(setting(logs))).toMatchObject({ categories, workspaceResourceId: '/subscriptions/x' })
  })

  it('may send to no workspace', () => {
    expect(parseDiagnosticSetting(setting([], null))).not.toHaveProperty('workspaceResourceId')
  })

  it.each([undefined, 7, {}, { name: 's', properties: { logs: 'x' } }])('%j is none', entry => {
    expect(parseDiagnosticSetting(entry)).toBeUndefined()
  })
})
