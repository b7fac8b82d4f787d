import { describe, expect, it } from 'vitest'
import { probeRunner } from '../../src/probes/runner.ts'
import { hostDouble } from '../host-double.ts'

const pull = (head: unknown, base: unknown = { full_name: 'contoso/app' }): string =>
  JSON.stringify({ pull_request: { head: { repo: head } }, repository: base })
const fork = pull({ full_name: 'someone/app' })
const own = pull({ full_name: 'contoso/app' })
const ON_LINUX = { platform: 'linux', userId: 1001 }
const unreadable = { '/run/systemd/system': 'EISDIR' }

describe('a run that is given no secrets', () => {
  it.each<[name: string, env: Record<string, string>, event: string, withheld: 'fork' | 'dependabot' | undefined]>([
    ["a fork's pull request", { GITHUB_EVENT_NAME: 'pull_request' }, fork, 'fork'],
    ["a fork's review", { GITHUB_EVENT_NAME: 'pull_request_review' }, fork, 'fork'],
    ['a fork that was deleted', { GITHUB_EVENT_NAME: 'pull_request' }, pull(null), 'fork'],
    ['a pull request of the repository itself', { GITHUB_EVENT_NAME: 'pull_request' }, own, undefined],
    ["the base's own workflow for a fork", { GITHUB_EVENT_NAME: 'pull_request_target' }, fork, undefined],
    [
      "the base's own workflow for Dependabot",
      { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_ACTOR: 'dependabot[bot]' },
      own,
      undefined,
    ],
    ['Dependabot', { GITHUB_EVENT_NAME: 'pull_request', GITHUB_ACTOR: 'dependabot[bot]' }, own, 'dependabot'],
    ["Dependabot's push", { GITHUB_EVENT_NAME: 'push', GITHUB_ACTOR: 'dependabot[bot]' }, '{}', 'dependabot'],
    ['a push', { GITHUB_EVENT_NAME: 'push', GITHUB_ACTOR: 'octocat' }, fork, undefined],
    ['somebody of that name', { GITHUB_EVENT_NAME: 'pull_request', GITHUB_ACTOR: 'dependabot' }, own, undefined],
    ['no GitHub', {}, fork, undefined],
    ['an event without a head', { GITHUB_EVENT_NAME: 'pull_request' }, '{"pull_request":{}}', undefined],
    ['an event without a repository of the head', { GITHUB_EVENT_NAME: 'pull_request' }, pull(undefined), undefined],
    ['an event that is no JSON', { GITHUB_EVENT_NAME: 'pull_request' }, '{', undefined],
    ['an event that is null', { GITHUB_EVENT_NAME: 'pull_request' }, 'null', undefined],
    ['an event of another form', { GITHUB_EVENT_NAME: 'pull_request' }, '{"pull_request":{"head":7}}', undefined],
  ])('%s', async (_, env, event, withheld) => {
    const host = hostDouble({ env: { GITHUB_EVENT_PATH: '/event', ...env }, files: { '/event': event } })
    expect((await probeRunner(host)).withheldSecrets).toBe(withheld)
  })

  it.each([
    ['no file', { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: '/nothing' }],
    ['no path', { GITHUB_EVENT_NAME: 'pull_request' }],
  ])('%s', async (_, env) => expect((await probeRunner(hostDouble({ env }))).withheldSecrets).toBeUndefined())
})

describe('where the run happens', () => {
  it.each([
    ['a runner of GitHub', { RUNNER_ENVIRONMENT: 'github-hosted' }, { environment: 'github-hosted', ...ON_LINUX }],
    ['a runner of its own', { RUNNER_ENVIRONMENT: 'self-hosted' }, { environment: 'self-hosted', ...ON_LINUX }],
    ['no runner', { GITHUB_ACTIONS: '' }, { ...ON_LINUX, trigger: 'manual' }],
    [
      'the container of a job',
      { RUNNER_ENVIRONMENT: 'self-hosted', GITHUB_WORKSPACE: '/__w/app/app' },
      { environment: 'self-hosted', ...ON_LINUX, inContainer: true },
    ],
    [
      "the container of a job, by its user's home",
      { GITHUB_ACTIONS: '', HOME: '/github/home' },
      { ...ON_LINUX, trigger: 'manual', inContainer: true },
    ],
    [
      'a pod of Kubernetes',
      { GITHUB_ACTIONS: '', KUBERNETES_SERVICE_HOST: '10.0.0.1' },
      { ...ON_LINUX, trigger: 'manual', inPod: true },
    ],
    [
      'a workspace that only begins so',
      { GITHUB_ACTIONS: '', GITHUB_WORKSPACE: '/__work/app' },
      { ...ON_LINUX, trigger: 'manual' },
    ],
  ])('%s', async (_, env, expected) => {
    expect(await probeRunner(hostDouble({ env, unreadable }))).toEqual(expected)
  })
})

describe('a machine that systemd did not start', () => {
  it.each<[platform: NodeJS.Platform, env: Record<string, string>, lacks: true | undefined]>([
    ['linux', {}, true],
    // What starts the machine isn't seen from a container.
    ['linux', { GITHUB_WORKSPACE: '/__w/app/app' }, undefined],
    ['darwin', {}, undefined],
  ])('%s %j', async (platform, env, lacks) => {
    expect((await probeRunner(hostDouble({ env, platform }))).lacksSystemd).toBe(lacks)
  })
})

describe('what started the run', () => {
  it.each([
    ['a schedule', { GITHUB_EVENT_NAME: 'schedule' }, 'schedule'],
    ['a person on GitHub', { GITHUB_EVENT_NAME: 'workflow_dispatch' }, 'manual'],
    ['a person at a command line', { GITHUB_ACTIONS: '' }, 'manual'],
    ['a push', { GITHUB_EVENT_NAME: 'push' }, undefined],
    ['a pull request', { GITHUB_EVENT_NAME: 'pull_request' }, undefined],
    ['a caller in another repository', { GITHUB_EVENT_NAME: 'repository_dispatch' }, undefined],
    ['nothing that is named', {}, undefined],
  ])('%s', async (_, env, trigger) => {
    expect((await probeRunner(hostDouble({ env }))).trigger).toBe(trigger)
  })
})
