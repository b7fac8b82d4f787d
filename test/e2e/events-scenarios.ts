import type { DiagnosticSettingWorld, WorkspaceWorld } from '../embedded-azure/arm-world.ts'
import { applicationLogin, cloudWorld, ids, scopes, withArm, withRoles } from '../embedded-azure/cloud-world.ts'
import type { Fault } from '../embedded-azure/faults.ts'
import type { World } from '../embedded-azure/world.ts'

export const WORKSPACE_ID = '5e0d9b1c-7a44-4c5e-9a63-1f2e3d4c5b6a'
export const OTHER_WORKSPACE_ID = '6f1eac2d-8b55-4d6f-8b74-2a3f4e5d6c7b'
const GROUP = `${scopes.subscription}/resourceGroups/rg-logs/providers/Microsoft.OperationalInsights/workspaces`
const { username: appId, password: secret } = applicationLogin(cloudWorld())

const row = (change: Record<string, string>): Record<string, string> => ({
  TimeGenerated: '2026-11-21T11:50:00.123Z',
  LoginServer: 'contoso.azurecr.io',
  Identity: appId,
  CallerIpAddress: '203.0.113.7',
  OperationName: 'Login',
  ResultDescription: '401',
  CorrelationId: 'aaaaaaaa-1111-4222-8333-444444444401',
  ...change,
})

/** Rejections of this identity, of others, of another registry, of nobody, and a login that went well. */
const ROWS = [
  row({}),
  row({ TimeGenerated: '2026-11-21T11:55:00Z', CorrelationId: 'aaaaaaaa-1111-4222-8333-444444444402' }),
  row({ TimeGenerated: '2026-11-21T11:56:00Z', Identity: 'somebody-else', CallerIpAddress: '198.51.100.1' }),
  row({ TimeGenerated: '2026-11-21T11:57:00Z', LoginServer: 'fabrikam.azurecr.io', CallerIpAddress: '198.51.100.2' }),
  row({ TimeGenerated: '2026-11-21T11:58:00Z', Identity: '', CallerIpAddress: '198.51.100.3' }),
  row({ TimeGenerated: '2026-11-21T11:59:00Z', ResultDescription: '200', CallerIpAddress: '198.51.100.4' }),
]

const SETTING: DiagnosticSettingWorld = {
  name: 'to-logs',
  workspaceId: `${GROUP}/logs`,
  logs: [
    { category: 'ContainerRegistryLoginEvents', enabled: true },
    { category: 'ContainerRegistryRepositoryEvents', enabled: true },
  ],
}

interface Change {
  readonly roles?: readonly (string | { role: string; scope: string })[]
  /** Whether the identity may read the workspace. */
  readonly mayQuery?: boolean
  readonly settings?: DiagnosticSettingWorld[]
  readonly tables?: WorkspaceWorld['tables'] | undefined
  readonly fault?: Fault
}

function worldOf({ roles = ['AcrPull'], mayQuery = true, settings, tables, fault }: Change): World {
  const base = withRoles(cloudWorld(), ...roles)
  const world = settings === undefined ? base : withArm(base, { diagnosticSettings: settings })
  const reader = { principalId: ids.ci.principalId, role: 'Reader', scope: `${GROUP}/logs` }
  return {
    ...world,
    roleAssignments: [...(world.roleAssignments ?? []), ...(mayQuery ? [reader] : [])],
    workspaces: [
      { id: `${GROUP}/logs`, customerId: WORKSPACE_ID, ...(tables !== undefined && { tables }) },
      { id: `${GROUP}/others`, customerId: OTHER_WORKSPACE_ID },
    ],
    ...(fault !== undefined && { logs: { faults: { '*': fault } } }),
  }
}

export interface EventsScenario {
  readonly name: string
  readonly world: World
  readonly inputs?: Record<string, string>
  /** Errors and warnings, by id. */
  readonly expected: string[]
  /** Of the chapter, among the notices. */
  readonly notices: string[]
  /** Addresses of the rows that stand with the first error, in their order. */
  readonly rows?: string[]
  /** A piece of the fix of the first notice of the chapter. */
  readonly fix?: string
}

const LOGINS = { ContainerRegistryLoginEvents: ROWS }
const EMPTY = { ContainerRegistryLoginEvents: [], ContainerRegistryRepositoryEvents: [] }
const PULLER = ['AcrPull', 'Reader']

export const base = {
  registry: 'contoso.azurecr.io',
  repository: 'team/app',
  'client-id': appId,
  'tenant-id': ids.tenant,
  'client-secret': secret,
  'log-analytics-workspace-id': WORKSPACE_ID,
}

export const eventsScenarios: EventsScenario[] = [
  {
    name: 'healthy: nothing is rejected, and the past says nothing',
    world: worldOf({ roles: ['AcrPush'], tables: LOGINS }),
    expected: [],
    notices: [],
  },
  {
    name: 'rejected, and logged before',
    world: worldOf({ tables: LOGINS }),
    expected: ['push-denied'],
    notices: [],
    rows: ['203.0.113.7', '203.0.113.7'],
  },
  {
    name: 'rejected, and nothing logged yet',
    world: worldOf({ tables: EMPTY }),
    expected: ['push-denied'],
    notices: [],
    rows: [],
  },
  {
    name: 'one of the two tables is not there',
    world: worldOf({
      tables: { ContainerRegistryRepositoryEvents: [row({ OperationName: 'Push', ResultDescription: '403' })] },
    }),
    expected: ['push-denied'],
    notices: [],
    rows: ['203.0.113.7'],
  },
  {
    name: 'no right to query',
    world: worldOf({ tables: LOGINS, mayQuery: false }),
    expected: ['push-denied'],
    notices: ['log-analytics-access-missing'],
    rows: [],
    fix: 'Log Analytics Reader',
  },
  {
    name: 'a healthy check, and no right to query',
    world: worldOf({ roles: ['AcrPush'], tables: LOGINS, mayQuery: false }),
    expected: [],
    notices: ['log-analytics-access-missing'],
  },
  {
    name: 'no such workspace',
    world: worldOf({ tables: LOGINS }),
    inputs: { 'log-analytics-workspace-id': '11111111-2222-4333-8444-000000000000' },
    expected: ['push-denied'],
    notices: ['log-analytics-unavailable'],
    rows: [],
    fix: 'az monitor log-analytics workspace list',
  },
  {
    name: 'throttled for long',
    world: worldOf({ fault: { status: 429, headers: { 'Retry-After': '60' }, body: '{}' } }),
    expected: ['push-denied'],
    notices: ['log-analytics-unavailable'],
    rows: [],
  },
  {
    name: 'out of order',
    world: worldOf({ fault: { status: 200, body: '<html>' } }),
    expected: ['push-denied'],
    notices: ['log-analytics-unavailable'],
    rows: [],
  },
  {
    name: 'never any data',
    world: worldOf({}),
    expected: ['push-denied'],
    notices: ['registry-events-not-collected'],
    rows: [],
    fix: 'az monitor diagnostic-settings create',
  },
  {
    name: 'no diagnostic setting',
    world: worldOf({ roles: PULLER, settings: [], tables: EMPTY }),
    expected: ['push-denied'],
    notices: ['registry-events-not-collected'],
    fix: 'az monitor diagnostic-settings create',
  },
  {
    name: 'a setting that leaves the events of repositories out',
    world: worldOf({
      roles: PULLER,
      settings: [{ ...SETTING, logs: SETTING.logs.slice(0, 1) }],
      tables: EMPTY,
    }),
    expected: ['push-denied'],
    notices: ['registry-events-not-collected'],
    fix: '[{"category":"ContainerRegistryRepositoryEvents","enabled":true}]',
  },
  {
    name: 'a setting that collects them, category by category',
    world: worldOf({ roles: PULLER, settings: [SETTING], tables: LOGINS }),
    expected: ['push-denied'],
    notices: [],
    rows: ['203.0.113.7', '203.0.113.7'],
  },
  {
    name: 'a setting that collects all logs',
    world: worldOf({
      roles: PULLER,
      settings: [{ ...SETTING, logs: [{ categoryGroup: 'allLogs', enabled: true }] }],
      tables: LOGINS,
    }),
    expected: ['push-denied'],
    notices: [],
  },
  {
    name: 'a setting that collects them in another workspace',
    world: worldOf({
      roles: ['AcrPull', { role: 'Reader', scope: scopes.subscription }],
      settings: [{ ...SETTING, workspaceId: `${GROUP}/others` }],
      tables: EMPTY,
    }),
    expected: ['push-denied'],
    notices: ['registry-events-not-collected'],
    fix: `log-analytics-workspace-id: ${OTHER_WORKSPACE_ID}`,
  },
  {
    name: 'a setting that sends to no workspace',
    world: worldOf({
      roles: PULLER,
      settings: [{ name: 'acr-login-events', logs: SETTING.logs }],
      tables: EMPTY,
    }),
    expected: ['push-denied'],
    notices: ['registry-events-not-collected'],
    fix: '--name acr-login-events-2 ',
  },
  {
    name: 'a setting that collects them in a workspace that may not be read',
    world: worldOf({ roles: PULLER, settings: [{ ...SETTING, workspaceId: `${GROUP}/others` }], tables: LOGINS }),
    expected: ['push-denied'],
    notices: [],
  },
]
