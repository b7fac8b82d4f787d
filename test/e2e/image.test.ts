import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Azure, startAzure } from '../embedded-azure/server.ts'
import { healthyWorld } from '../embedded-azure/world.ts'
import { scenarios } from './image-scenarios.ts'
import { found, runScenario } from './play.ts'
import { findingsOf } from './run-action.ts'

let azure: Azure
beforeAll(async () => {
  azure = await startAzure(healthyWorld())
})
afterAll(() => azure.close())

describe('images that are named', () => {
  for (const scenario of scenarios) {
    it(scenario.name, async () => {
      azure.forget()
      const result = await runScenario(scenario, azure)
      expect({ found: found(result), result: result.outputs['result'] }).toEqual({
        found: scenario.expected,
        result: scenario.result,
      })
      expect(result.log).toMatch(new RegExp(`pull ${scenario.pull === 'not known' ? 'unknown' : scenario.pull}`))
      if (scenario.fix !== undefined) expect(findingsOf(result)[0]?.fix).toMatch(scenario.fix)
    })
  }
})
