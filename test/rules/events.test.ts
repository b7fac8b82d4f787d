import { describe, expect, it } from 'vitest'
import type { RegistryEvent } from '../../src/azure/monitor/registry-events.ts'
import { createExplainer } from '../../src/explain/explain.ts'
import { type EventSetting, type Facts, type FailureReason, failed, ok, skipped } from '../../src/facts.ts'
import type { Finding } from '../../src/findings.ts'
import { runRules } from '../../src/rules/index.ts'
import { othersWords } from '../../src/util/note.ts'
import {
  APPLICATION,
  arm,
  granting,
  HOST,
  healthyFacts,
  NOW,
  refusing,
  signedIn,
  withGiven,
  withRegistry,
} from './facts.ts'

const WORKSPACE = '5e0d9b1c-7a44-4c5e-9a63-1f2e3d4c5b6a'
const OTHER = '6f1eac2d-8b55-4d6f-8b74-2a3f4e5d6c7b'
const CORRELATION = 'aaaaaaaa-1111-4222-8333-444444444401'

const event = (change: Partial<RegistryEvent> = {}): RegistryEvent => ({
  table: 'login',
  loginServer: HOST,
  time: NOW,
  identity: APPLICATION,
  address: '203.0.113.7',
  operation: 'Login',
  result: '401',
  correlationId: '',
  ...change,
})
const withWorkspace = (events: Facts['events'], facts: Facts): Facts => ({
  ...withGiven({ workspaceId: WORKSPACE }, facts),
  events,
})
const judge = (facts: Facts): readonly Finding[] => runRules(facts, new Set())
const logged = (finding: Finding | undefined): string[] =>
  (finding?.evidence ?? []).filter(({ label }) => label === 'logged-rejection').map(({ seen }) => othersWords(seen))
const ids = (facts: Facts): string[] => judge(facts).map(({ id }) => id)

const pullOnly = withRegistry({ token: ok(granting(['pull'])) })
const rejected = withRegistry({ token: ok(refusing(401, 'authentication required', { correlationId: CORRELATION })) })

describe('what the registry logged', () => {
  it('of the same request stands alone with the finding', () => {
    const events = [
      event({ address: '1.1.1.1' }),
      event({ address: '2.2.2.2', correlationId: CORRELATION, identity: '' }),
    ]
    const [finding] = judge(withWorkspace(ok(events), rejected))
    expect(logged(finding)).toEqual([`2026-11-21T12:00:00Z  401  Login  2.2.2.2  ${CORRELATION}`])
    expect(finding?.query).toContain(`CorrelationId =~ "${CORRELATION}"`)
  })

  it.each<[string, RegistryEvent[], number]>([
    ['of the same identity', [event(), event(), event(), event()], 3],
    ['of the same identity in another case', [event({ identity: APPLICATION.toUpperCase() })], 1],
    ['of somebody else', [event({ identity: 'ci-token' })], 0],
    ['of nobody', [event({ identity: '' })], 0],
    ['of another registry', [event({ loginServer: 'fabrikam.azurecr.io' })], 0],
    ['nothing', [], 0],
  ])('%s', (_, events, count) => {
    const [finding] = judge(withWorkspace(ok(events), pullOnly))
    expect(logged(finding)).toHaveLength(count)
    expect(finding?.query).toContain(`Identity in~ ("${APPLICATION}")`)
  })

  it('of a request that a log tells of is matched by its correlation ID', () => {
    const explainer = createExplainer()
    explainer.read(
      Buffer.from(
        `denied: {"errors":[{"code":"DENIED","message":"client with IP '203.0.113.7' is not allowed access. Refer https://aka.ms/acr/firewall to grant access. CorrelationId: ${CORRELATION}"}]} contoso.azurecr.io\n`,
      ),
    )
    const logs = ok({ logs: [{ source: { kind: 'error-text' as const }, explanation: explainer.end() }], unread: [] })
    const events = [event({ identity: 'ci-token', correlationId: CORRELATION, result: '403' })]
    const [finding] = judge({ ...withWorkspace(ok(events), healthyFacts()), logs })
    expect(finding).toMatchObject({ id: 'firewall-denied', stage: 'log' })
    expect(logged(finding)).toHaveLength(1)
  })

  it('says nothing in a healthy check', () => {
    expect(judge(withWorkspace(ok([event()]), healthyFacts()))).toEqual([])
  })

  it('is not asked for where the registry was not reached', () => {
    const unreached = withRegistry({
      challenge: failed({ kind: 'network', failure: { at: 'tcp', code: 'ECONNREFUSED', text: '' } }),
      connection: failed({ kind: 'network', failure: { at: 'tcp', code: 'ECONNREFUSED', text: '' } }),
      token: skipped('no-connection'),
    })
    const [finding] = judge(withWorkspace(ok([event()]), unreached))
    expect(finding?.id).toBe('registry-unreachable')
    expect(finding?.query).toBeUndefined()
  })
})

describe('what could not be asked', () => {
  const refused = (status: number, code: string): FailureReason => ({ kind: 'refused', status, code, text: '' })

  it.each<[string, Facts['events'], string[]]>([
    ['no right', failed(refused(403, 'InsufficientAccessError')), ['log-analytics-access-missing']],
    ['another audience', failed(refused(403, 'InvalidAuthenticationTokenAudience')), ['log-analytics-access-missing']],
    ['nobody signed in', skipped('not-signed-in'), ['log-analytics-access-missing']],
    ['no workspace', failed(refused(404, 'WorkspaceNotFoundError')), ['log-analytics-unavailable']],
    ['throttled', failed(refused(429, '')), ['log-analytics-unavailable']],
    ['a query that is not understood', failed(refused(400, 'SyntaxError')), ['log-analytics-unavailable']],
    ['no time', failed({ kind: 'deadline' }), ['log-analytics-unavailable']],
    ['no table', failed(refused(400, 'SemanticError')), ['registry-events-not-collected']],
    ['nothing logged', ok([]), []],
  ])('%s is a notice at most', (_, events, expected) => {
    expect(ids(withWorkspace(events, healthyFacts()))).toEqual(expected)
    expect(judge(withWorkspace(events, healthyFacts())).every(({ level }) => level === 'notice')).toBe(true)
  })

  it('is no notice of its own where the sign-in itself is refused', () => {
    const identity = signedIn({
      signIn: ok({
        signedIn: false,
        status: 401,
        error: { code: 7000222, codes: [7000222], message: 'expired' } as never,
      }),
    })
    const facts = withWorkspace(failed(refused(401, 'AADSTS7000222')), { ...healthyFacts(), identity })
    expect(ids(facts)).not.toContain('log-analytics-access-missing')
  })
})

describe('what collects the events', () => {
  const LOGIN = 'ContainerRegistryLoginEvents'
  const REPOSITORY = 'ContainerRegistryRepositoryEvents'
  const here: EventSetting = {
    name: 'here',
    workspaceResourceId: '/subscriptions/x/workspaces/here',
    workspaceId: WORKSPACE,
    categories: [LOGIN, REPOSITORY],
  }
  const judged = (settings: readonly EventSetting[]) =>
    judge(withWorkspace(ok([]), withRegistry({ arm: ok(arm({ eventSettings: ok(settings) })) }))).filter(
      ({ id }) => id === 'registry-events-not-collected',
    )

  it.each<[string, readonly EventSetting[], object]>([
    ['none', [], { because: 'no-setting', categories: [LOGIN, REPOSITORY] }],
    [
      'one without repositories',
      [{ ...here, categories: [LOGIN] }],
      { because: 'no-setting', categories: [REPOSITORY] },
    ],
    ['one elsewhere', [{ ...here, workspaceId: OTHER }], { because: 'other-workspace', otherWorkspaceId: OTHER }],
    [
      'one to storage',
      [{ name: 'acr-login-events', categories: [LOGIN, REPOSITORY] }],
      { settingName: 'acr-login-events-2' },
    ],
  ])('%s is said', (_, settings, values) => {
    expect(judged(settings)).toMatchObject([{ level: 'notice', values }])
  })

  it.each<[string, readonly EventSetting[]]>([
    ['one', [here]],
    [
      'two that share it',
      [
        { ...here, categories: [LOGIN] },
        { ...here, name: 'b', categories: [REPOSITORY] },
      ],
    ],
    [
      'one to a workspace that may be this one',
      [{ name: 'a', workspaceResourceId: '/x', categories: [LOGIN, REPOSITORY] }],
    ],
  ])('%s is well', (_, settings) => {
    expect(judged(settings)).toEqual([])
  })
})
