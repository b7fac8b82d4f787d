import { describe, expect, it } from 'vitest'
import { scenarios } from './image-scenarios.ts'
import { azureLanes } from './lanes.ts'
import { found, runScenario } from './play.ts'
import { findingsOf } from './run-action.ts'

const inLane = azureLanes()

describe.concurrent('images that are named', () => {
  for (const scenario of scenarios) {
    it(scenario.name, async () => {
      const result = await inLane(azure => runScenario(scenario, azure))
      expect({ found: found(result), result: result.outputs['result'] }).toEqual({
        found: scenario.expected,
        result: scenario.result,
      })
      expect(result.log).toMatch(new RegExp(`pull ${scenario.pull === 'not known' ? 'unknown' : scenario.pull}`))
      if (scenario.fix !== undefined) expect(findingsOf(result)[0]?.fix).toMatch(scenario.fix)
    })
  }
})
