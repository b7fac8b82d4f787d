import { describe, expect, it } from 'vitest'
import { run } from '../src/run.ts'
import { credentialScenarios } from './e2e/credential-scenarios.ts'
import { directoryScenarios } from './e2e/directory-scenarios.ts'
import { base, eventsScenarios } from './e2e/events-scenarios.ts'
import { identityScenarios } from './e2e/identity-scenarios.ts'
import { scenarios as imageScenarios } from './e2e/image-scenarios.ts'
import { assertNoLeak, secretsKnownTo } from './e2e/leaks.ts'
import { type Scenario, scenarios } from './e2e/scenarios.ts'
import { isInMemory, worldHost } from './world-host.ts'

/**
 * The worlds of `test/e2e/`, without a process, a socket or a bundle, so that the unit tests run every line that they
 * run there. That the committed program does the same is tested there.
 */
async function play(scenario: Scenario) {
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
    const { found } = await play({ ...scenario, world, inputs: { ...base, ...inputs }, result: 'fail' })
    expect(found.filter(one => !isNotice(one)).map(one => one.split(' ')[1])).toEqual(expected)
    expect(found).toEqual(expect.arrayContaining(notices.map(id => `notice ${id}`)))
  })
})
