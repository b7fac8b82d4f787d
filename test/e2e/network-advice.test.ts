import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Azure, startAzure } from '../embedded-azure/server.ts'
import { healthyWorld } from '../embedded-azure/world.ts'
import { scenarios } from './network-advice-scenarios.ts'
import { found, runScenario } from './play.ts'
import { findingsOf } from './run-action.ts'

let azure: Azure
beforeAll(async () => {
  azure = await startAzure(healthyWorld())
})
afterAll(() => azure.close())

describe('what is said and advised is what was seen', () => {
  for (const scenario of scenarios) {
    it(scenario.name, async () => {
      azure.forget()
      const result = await runScenario(scenario, azure)
      expect({ found: found(result), result: result.outputs['result'] }).toEqual({
        found: scenario.expected,
        result: scenario.result,
      })
      const [first] = findingsOf(result)
      const text = first === undefined ? '' : `${first.title}\n${first.message}\n${first.fix}`
      for (const says of scenario.says ?? []) expect(text).toMatch(says)
      for (const never of scenario.never ?? []) expect(text).not.toMatch(never)
    })
  }
})
