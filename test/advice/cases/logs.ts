import { EVENT_CATEGORIES } from '../../../src/azure/monitor/registry-events.ts'
import { createExplainer } from '../../../src/explain/explain.ts'
import {
  type EventSetting,
  type Facts,
  failed,
  type LogsFacts,
  ok,
  skipped,
  type UnreadLog,
} from '../../../src/facts.ts'
import { arm, healthyFacts, signedIn, withGiven, withRegistry } from '../../rules/facts.ts'
import { NO_WORKSPACES, ONLY_SHOWS, OTHER_JOB } from '../played.ts'
import { type AdviceCase, ALWAYS } from './case.ts'

const WORKSPACE = '5e0d9b1c-7a44-4c5e-9a63-1f2e3d4c5b6a'
const OTHER = '6f1eac2d-8b55-4d6f-8b74-2a3f4e5d6c7b'

const withLogs = (change: Partial<LogsFacts>): Facts => ({
  ...withGiven({ userName: { given: false }, password: { given: false } }),
  ...{ registries: [], repositories: [], logs: ok({ logs: [], unread: [], ...change }) },
})

const UNREAD: readonly (readonly [UnreadLog['because'], string])[] = [
  ['denied', "the job doesn't have permission to read logs"],
  ['no-run', 'the step has no workflow run or no github-token'],
  ['own-job', 'the step that failed is in the same job'],
  ['not-there', "GitHub doesn't have the log, or the download fails"],
  ['too-many', 'more jobs failed than are read'],
  ['file', "the file that error-file names can't be read"],
]

const explained = (text: string): Facts => {
  const explainer = createExplainer()
  explainer.read(Buffer.from(text))
  return withLogs({ logs: [{ source: { kind: 'error-text' }, explanation: explainer.end() }] })
}

const withWorkspace = (events: Facts['events'], facts = healthyFacts()): Facts => ({
  ...withGiven({ workspaceId: WORKSPACE }, facts),
  events,
})
const collected = (settings: readonly EventSetting[]): Facts =>
  withWorkspace(ok([]), withRegistry({ arm: ok(arm({ eventSettings: ok(settings) })) }))

export const logs: readonly AdviceCase[] = [
  ...UNREAD.map(
    ([because, when]): AdviceCase => ({
      ...{ id: 'job-logs-unavailable', when, notPlayed: OTHER_JOB },
      facts: withLogs({ unread: [{ because, name: 'publish', code: '4' }] }),
    }),
  ),
  {
    id: 'log-cause-unknown',
    when: ALWAYS,
    healthy: withLogs({}),
    notPlayed: 'what is missing is text of a log, which the user gives',
    facts: explained('tar: no such file\n'),
  },
  {
    id: 'log-analytics-access-missing',
    when: 'the identity has no role on the workspace',
    notPlayed: NO_WORKSPACES,
    facts: withWorkspace(failed({ kind: 'refused', status: 403, code: 'InsufficientAccessError', text: '' }), {
      ...healthyFacts(),
      identity: signedIn(),
    }),
  },
  {
    id: 'log-analytics-access-missing',
    when: "the step doesn't sign in",
    facts: withWorkspace(skipped('not-signed-in')),
  },
  {
    id: 'log-analytics-unavailable',
    when: ALWAYS,
    healthy: withWorkspace(ok([])),
    notPlayed: ONLY_SHOWS,
    facts: withWorkspace(failed({ kind: 'refused', status: 404, code: 'WorkspaceNotFoundError', text: '' })),
  },
  {
    id: 'registry-events-not-collected',
    when: 'the registry sends its events to another workspace',
    facts: collected([{ name: 'here', workspaceResourceId: '/x', workspaceId: OTHER, categories: EVENT_CATEGORIES }]),
  },
  {
    id: 'registry-events-not-collected',
    when: 'the registry sends its events to no workspace',
    notPlayed: NO_WORKSPACES,
    facts: collected([]),
  },
]
