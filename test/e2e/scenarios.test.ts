import { describe, expect, it } from 'vitest'
import { azureLanes } from './lanes.ts'
import { found, runScenario } from './play.ts'
import { isHealthy, scenarios } from './scenarios.ts'

const inLane = azureLanes()

describe.concurrent('the committed action names the cause and nothing else', () => {
  for (const scenario of scenarios) {
    it(scenario.name, async () => {
      const result = await inLane(azure => runScenario(scenario, azure))
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
