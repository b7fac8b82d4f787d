import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Azure, startAzure } from '../embedded-azure/server.ts'
import { healthyWorld } from '../embedded-azure/world.ts'
import { found, runScenario } from './play.ts'
import { isHealthy, scenarios } from './scenarios.ts'

let azure: Azure
beforeAll(async () => {
  azure = await startAzure(healthyWorld())
})
afterAll(() => azure.close())

describe('the committed action names the cause and nothing else', () => {
  for (const scenario of scenarios) {
    it(scenario.name, async () => {
      azure.forget()
      const result = await runScenario(scenario, azure)
      expect({ found: found(result), result: result.outputs['result'], code: result.code }).toEqual({
        found: scenario.expected,
        result: scenario.result,
        code: scenario.result === 'fail' ? 1 : 0,
      })
      if (scenario.granted !== undefined) expect(result.outputs['granted']).toBe(scenario.granted)
    })
  }

  it('is asked of enough worlds', () => {
    expect(scenarios.filter(isHealthy).length).toBeGreaterThanOrEqual(8)
    expect(scenarios.filter(scenario => scenario.result === 'fail').length).toBeGreaterThanOrEqual(30)
  })
})
