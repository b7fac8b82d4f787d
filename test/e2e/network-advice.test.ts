import { describe, expect, it } from 'vitest'
import { azureLanes } from './lanes.ts'
import { scenarios } from './network-advice-scenarios.ts'
import { reportScenarios } from './network-report-scenarios.ts'
import { found, runScenario } from './play.ts'
import { findingsOf } from './run-action.ts'

const inLane = azureLanes()

describe.concurrent.each([
  ['what is said and advised is what was seen', scenarios],
  ['networks that people reported', reportScenarios],
])('%s', (_, all) => {
  for (const scenario of all) {
    it(scenario.name, async () => {
      const result = await inLane(azure => runScenario(scenario, azure))
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
