import { describe, expect, it } from 'vitest'
import { run } from '../src/run.ts'
import { credentialScenarios } from './e2e/credential-scenarios.ts'
import { directoryScenarios } from './e2e/directory-scenarios.ts'
import { base, eventsScenarios } from './e2e/events-scenarios.ts'
import { DENIED, EXPLAINING, explaining, type FailedRun, publish, UNAUTHORIZED, WELL } from './e2e/failed-run.ts'
import { identityScenarios } from './e2e/identity-scenarios.ts'
import { scenarios as imageScenarios } from './e2e/image-scenarios.ts'
import { assertNoLeak, secretsKnownTo } from './e2e/leaks.ts'
import { type Scenario, scenarios } from './e2e/scenarios.ts'
import { pullerLogin, pusherLogin } from './embedded-azure/logins.ts'
import { healthyWorld } from './embedded-azure/world.ts'
import { isInMemory, worldHost } from './world-host.ts'

/**
 * The worlds of `test/e2e/`, without a process, a socket or a bundle, so that the unit tests run every line that they
 * run there. That the committed program does the same is tested there.
 */
async function play(scenario: Omit<Scenario, 'name' | 'expected' | 'result'>) {
  const host = worldHost(scenario)
  const code = await run(scenario.inputs, host)
  const outputFile = host.files.get('/output') ?? ''
  const log = [...host.written, ...host.errors].join('')
  const azure = { world: scenario.world, issued: [], proxyUrlWithCredentials: '', caFile: '' }
  assertNoLeak(
    { log, summary: host.files.get('/summary') ?? '', outputFile },
    secretsKnownTo({ ...scenario, azure, path: [] }),
  )
  const outputs = outputsIn(outputFile)
  const { findings = [] } = JSON.parse(outputs['findings'] ?? '{}') as { findings?: { level: string; id: string }[] }
  return { code, result: outputs['result'], found: findings.map(({ level, id }) => `${level} ${id}`) }
}

function outputsIn(text: string): Record<string, string> {
  const entries = [...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2\n/gm)]
  return Object.fromEntries(entries.map(([, name = '', , value = '']) => [name, value]))
}
const isNotice = (finding: string): boolean => finding.startsWith('notice ')

describe.each<[name: string, worlds: readonly Scenario[]]>([
  ['all that may be found', [...scenarios, ...imageScenarios]],
])('%s', (_, worlds) => {
  it.each(worlds.filter(isInMemory).map(scenario => [scenario.name, scenario] as const))(
    '%s',
    async (_name, scenario) => {
      expect(await play(scenario)).toEqual({
        found: scenario.expected,
        result: scenario.result,
        code: scenario.result === 'fail' ? 1 : 0,
      })
    },
  )
})

describe.each<[name: string, worlds: readonly (Scenario & { notices?: string[] })[]]>([
  ['identities', identityScenarios],
  [
    'credentials',
    credentialScenarios.filter(({ workflow, endpoint }) => workflow === undefined && endpoint === undefined),
  ],
  ['the directory', directoryScenarios.filter(({ session }) => session === undefined)],
])('%s', (_, worlds) => {
  it.each(worlds.filter(isInMemory).map(scenario => [scenario.name, scenario] as const))(
    '%s',
    async (_name, scenario) => {
      const { found, ...rest } = await play(scenario)
      expect({ found: found.filter(one => !isNotice(one)), ...rest }).toEqual({
        found: scenario.expected,
        result: scenario.result,
        code: scenario.result === 'fail' ? 1 : 0,
      })
      for (const notice of scenario.notices ?? []) expect(found).toContain(`notice ${notice}`)
    },
  )
})

describe("the registry's own log", () => {
  it.each(eventsScenarios.map(scenario => [scenario.name, scenario] as const))('%s', async (_name, scenario) => {
    const { world, inputs = {}, expected, notices } = scenario
    const { found } = await play({ world, inputs: { ...base, ...inputs } })
    expect(found.filter(one => !isNotice(one)).map(one => one.split(' ')[1])).toEqual(expected)
    expect(found).toEqual(expect.arrayContaining(notices.map(id => `notice ${id}`)))
  })
})

describe('a run that failed', () => {
  const live = { registry: 'contoso.azurecr.io', repository: 'team/app' }
  const failed = (output: string, more: Partial<FailedRun> = {}): FailedRun => ({
    jobs: [...WELL, publish(output), EXPLAINING],
    ...more,
  })
  const bare = (text: string): FailedRun => ({ jobs: [], inputs: { explain: 'false', 'error-text': text } })

  it.each<[name: string, run: FailedRun, found: string[], result: string]>([
    ['is explained', failed(DENIED), ['error push-denied'], 'fail'],
    ['has not failed', { jobs: [...WELL, EXPLAINING] }, [], 'pass'],
    [
      'fails still',
      failed(UNAUTHORIZED, { inputs: { ...live, ...pullerLogin(healthyWorld()) } }),
      ['error push-denied'],
      'fail',
    ],
    [
      'fails for a secret',
      failed(UNAUTHORIZED, {
        inputs: { ...live, ...pusherLogin(healthyWorld()), password: 'make~believe.Secret_of-nobody' },
      }),
      ['error credentials-rejected'],
      'fail',
    ],
    [
      'may not be read',
      failed(DENIED, { api: { mayNotReadActions: true } }),
      ['notice job-logs-unavailable'],
      'unknown',
    ],
    [
      'has expired',
      { jobs: [publish('', { log: 'expired' }), EXPLAINING] },
      ['notice job-logs-unavailable'],
      'unknown',
    ],
    ['is another', failed(DENIED, { env: { GITHUB_RUN_ID: '99' } }), ['notice job-logs-unavailable'], 'unknown'],
    ['is none', failed(DENIED, { env: { GITHUB_RUN_ID: '' } }), ['notice job-logs-unavailable'], 'unknown'],
    ['is known by its text alone', bare('no basic auth credentials'), ['error workflow-login-missing'], 'fail'],
    ['has a text of no registry', bare('error TS2322: no'), ['notice log-cause-unknown'], 'unknown'],
    [
      'left no file',
      { jobs: [], inputs: { explain: 'false', 'error-file': 'missing.log' } },
      ['notice job-logs-unavailable'],
      'unknown',
    ],
  ])('%s', async (_, run, expected, result) => {
    const played = await play(explaining(run))
    expect({
      found: played.found.filter((one, index) => index === 0 || !isNotice(one)),
      result: played.result,
    }).toEqual({
      found: expected,
      result,
    })
  })
})
