import { describe, expect, it } from 'vitest'
import { identityScenarios } from './identity-scenarios.ts'
import { azureLanes } from './lanes.ts'
import { found, runScenario } from './play.ts'

const inLane = azureLanes()

describe.concurrent('the committed action says why an identity of Entra does not get in', () => {
  for (const scenario of identityScenarios) {
    it(scenario.name, async () => {
      const result = await inLane(azure => runScenario(scenario, azure))
      const all = found(result)
      expect({
        found: all.filter(one => !one.startsWith('notice ')),
        result: result.outputs['result'],
        code: result.code,
      }).toEqual({ found: scenario.expected, result: scenario.result, code: scenario.result === 'fail' ? 1 : 0 })
      if (scenario.granted !== undefined) expect(result.outputs['granted']).toBe(scenario.granted)
      for (const notice of scenario.notices ?? []) expect(all).toContain(`notice ${notice}`)
      for (const notice of scenario.noNotices ?? []) expect(all).not.toContain(`notice ${notice}`)
    })
  }

  it('is asked of enough worlds', () => {
    expect(identityScenarios.length).toBeGreaterThanOrEqual(60)
  })
})
