import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type CredentialScenario, credentialScenarios } from './credential-scenarios.ts'
import { azureLanes } from './lanes.ts'
import { found, runScenario } from './play.ts'
import type { ActionResult } from './run-action.ts'
import { endpointEnv, startEndpoint, workflowEnv } from './surroundings.ts'

const inLane = azureLanes()

async function play(scenario: CredentialScenario): Promise<ActionResult> {
  const { env, workflow, endpoint } = scenario
  const folder = mkdtempSync(join(tmpdir(), 'credential-'))
  const server = endpoint === undefined ? undefined : await startEndpoint(endpoint)
  const environment = {
    ...(workflow !== undefined && workflowEnv(workflow, folder)),
    ...(endpoint !== undefined && server !== undefined && endpointEnv(endpoint, server)),
    ...env,
  }
  try {
    return await inLane(azure => runScenario({ ...scenario, env: environment }, azure))
  } finally {
    server?.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

describe.concurrent('the committed action names what is wrong with what was given', () => {
  for (const scenario of credentialScenarios) {
    it(scenario.name, async () => {
      const result = await play(scenario)
      const all = found(result)
      expect({
        found: all.filter(one => !one.startsWith('notice ')),
        result: result.outputs['result'],
        code: result.code,
      }).toEqual({ found: scenario.expected, result: scenario.result, code: scenario.result === 'fail' ? 1 : 0 })
      if (scenario.granted !== undefined) expect(result.outputs['granted']).toBe(scenario.granted)
      if (scenario.isAlone) expect(all).toEqual(scenario.expected)
      for (const notice of scenario.notices ?? []) expect(all).toContain(`notice ${notice}`)
    })
  }

  it('has a name of its own for each world', () => {
    const names = credentialScenarios.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})
