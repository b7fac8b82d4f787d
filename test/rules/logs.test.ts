import { describe, expect, it } from 'vitest'
import type { Explanation } from '../../src/explain/explain.ts'
import { createExplainer } from '../../src/explain/explain.ts'
import { type ExplainedLog, type Facts, type LogsFacts, ok, type UnreadLog } from '../../src/facts.ts'
import type { Finding } from '../../src/findings.ts'
import { runRules } from '../../src/rules/index.ts'
import { asGiven, granting, healthyFacts, refusing, withGiven, withRegistry } from './facts.ts'

const explained = (text: string): Explanation => {
  const explainer = createExplainer()
  explainer.read(Buffer.from(text))
  return explainer.end()
}
const DENIED =
  'The push refers to repository [contoso.azurecr.io/team/app]\ndenied: requested access to the resource is denied\n'
const UNAUTHORIZED =
  'The push refers to repository [contoso.azurecr.io/team/app]\nunauthorized: authentication required, visit https://aka.ms/acr/authorization\n'
const NO_CONNECTION =
  'Error response from daemon: Get "https://contoso.azurecr.io/v2/": dial tcp 20.61.97.128:443: i/o timeout\n'

const job = (name: string, text: string): ExplainedLog => ({
  source: { kind: 'job', job: name, steps: ['Set up job', 'Push'], failed: 1 },
  explanation: explained(text),
})
const withLogs = (change: Partial<LogsFacts>, facts: Facts): Facts => ({
  ...facts,
  logs: ok({ logs: [], unread: [], ...change }),
})
/** No registry is given. */
const nothingGiven = (): Facts => ({
  ...withGiven({ userName: { given: false }, password: { given: false } }),
  registries: [],
  repositories: [],
})
const judge = (facts: Facts, ...ignore: Finding['id'][]): readonly Finding[] => runRules(facts, new Set(ignore))
const errorsOf = (facts: Facts): string[] =>
  judge(facts)
    .filter(({ level }) => level === 'error')
    .map(({ id, stage }) => `${id} ${stage}`)

describe('a log alone', () => {
  it('gives its causes, the likeliest as an error and the others as notices', () => {
    const findings = judge(withLogs({ logs: [job('publish', DENIED)] }, nothingGiven()))
    expect(findings[0]).toMatchObject({
      id: 'push-denied',
      level: 'error',
      stage: 'log',
      registry: 'contoso.azurecr.io',
    })
    expect(findings.slice(1).every(({ level }) => level === 'notice')).toBe(true)
    expect(findings[0]?.evidence.map(({ label }) => label)).toEqual([
      'job',
      'step',
      'log-line',
      'login-server',
      'repository',
    ])
  })

  it('of several jobs that fail alike is one finding, with all of their names', () => {
    const logs = [job('publish (18)', DENIED), job('publish (20)', DENIED)]
    const errors = judge(withLogs({ logs }, nothingGiven())).filter(({ level }) => level === 'error')
    expect(errors).toHaveLength(1)
    const jobs = errors[0]?.evidence.filter(({ label }) => label === 'job').map(({ seen }) => seen)
    expect(jobs).toEqual(['publish (18)', 'publish (20)'])
  })

  it('of two causes is two findings, and none of them is the other one’s candidate', () => {
    const logs = [job('publish', DENIED), job('deploy', UNAUTHORIZED)]
    const findings = judge(withLogs({ logs }, nothingGiven()))
    const errors = findings.filter(({ level }) => level === 'error').map(({ id }) => id)
    expect(errors).toHaveLength(2)
    expect(findings.filter(({ level, id }) => level === 'notice' && errors.includes(id))).toEqual([])
  })

  it('is ignored like any finding', () => {
    const findings = judge(withLogs({ logs: [job('publish', DENIED)] }, nothingGiven()), 'push-denied')
    expect(findings.filter(({ level }) => level === 'error')).toEqual([])
    expect(findings.find(({ id }) => id === 'push-denied')).toMatchObject({ ignored: true })
  })

  it('that says nothing is log-cause-unknown', () => {
    const findings = judge(withLogs({ logs: [job('publish', 'tar: no such file\n')] }, nothingGiven()))
    expect(findings.map(({ id, level }) => [id, level])).toEqual([['log-cause-unknown', 'notice']])
  })

  it.each<UnreadLog['because']>(['denied', 'no-run', 'own-job', 'not-there', 'unreachable', 'too-many', 'file'])(
    'that could not be read (%s) is job-logs-unavailable',
    because => {
      const unread = [{ because, name: 'publish', code: '4' }]
      expect(judge(withLogs({ unread }, nothingGiven()))).toMatchObject([
        { id: 'job-logs-unavailable', level: 'notice', values: { because } },
      ])
    },
  )
})

describe('a log beside a check', () => {
  const pullOnly = withRegistry({ token: ok(granting(['pull'])) })
  const wrongSecret = withRegistry({
    token: ok(refusing(401, 'authentication required')),
  })

  it.each<[string, string, Facts, string[]]>([
    ['what the registry refuses now', DENIED, pullOnly, ['push-denied permission']],
    ['what explains a text that says less', UNAUTHORIZED, wrongSecret, ['credentials-rejected credentials']],
    ['a more specific cause on the same stage', UNAUTHORIZED, pullOnly, ['push-denied permission']],
  ])('%s is one finding', (_, text, facts, expected) => {
    const found = errorsOf(withLogs({ logs: [job('publish', text)] }, facts))
    expect(found).toEqual(expected)
    const [first] = judge(withLogs({ logs: [job('publish', text)] }, facts))
    expect(first?.evidence.map(({ label }) => label)).toContain('log-line')
  })

  it.each<[string, string, Facts]>([
    ['no connection then, a refusal now', NO_CONNECTION, pullOnly],
    ['another registry then', DENIED.replaceAll('contoso', 'fabrikam'), pullOnly],
  ])('%s are two', (_, text, facts) => {
    expect(errorsOf(withLogs({ logs: [job('publish', text)] }, facts))).toHaveLength(2)
  })

  it('keeps the likeliest cause where all is well now', () => {
    const facts = withLogs({ logs: [job('publish', NO_CONNECTION)] }, healthyFacts())
    expect(errorsOf(facts)).toEqual([expect.stringMatching(/ log$/)])
  })

  it('puts what the check rules out last', () => {
    const text =
      "Error response from daemon: pull access denied for contoso.azurecr.io/team/app, repository doesn't exist"
    const alone = judge(withLogs({ logs: [job('publish', text)] }, nothingGiven()))
    const findings = judge(withLogs({ logs: [job('publish', text)] }, healthyFacts()))
    expect(alone[0]?.id).toBe('pull-denied')
    expect(new Set(findings.map(({ id }) => id))).toEqual(new Set(alone.map(({ id }) => id)))
    expect(findings[0]?.id).not.toBe('pull-denied')
    expect(findings[0]?.stage).toBe('log')
  })

  it('says nothing of a healthy check without a log', () => {
    expect(judge(withLogs({}, healthyFacts()))).toEqual([])
    expect(judge(withLogs({}, asGiven('ci', 'x'.repeat(40))))).toEqual(judge(asGiven('ci', 'x'.repeat(40))))
  })
})
