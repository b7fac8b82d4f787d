import { describe, expect, it } from 'vitest'
import { verdictIn } from '../truth/compare.ts'
import { dockerReportScenarios } from './docker-report-scenarios.ts'
import { dockerScenarios, isPossible } from './docker-scenarios.ts'
import { azureLanes } from './lanes.ts'
import { found, runScenario } from './play.ts'
import { makePrograms } from './programs.ts'
import { findingsOf } from './run-action.ts'

const inLane = azureLanes()

describe.concurrent('what docker makes of the machine it is on', () => {
  for (const scenario of [...dockerScenarios, ...dockerReportScenarios]) {
    it.skipIf(!isPossible(scenario))(scenario.name, { timeout: 60_000 }, async () => {
      const programs = makePrograms(scenario.programs)
      const machine = { ...scenario, path: programs.path }
      const result = await inLane(azure => runScenario(scenario, azure, machine)).finally(() => programs.remove())
      const errors = found(result).filter(finding => !finding.startsWith('notice '))
      expect({ found: errors, result: result.outputs['result'], code: result.code }).toEqual({
        found: scenario.expected,
        result: scenario.result,
        code: scenario.result === 'fail' ? 1 : 0,
      })
      if (scenario.granted !== undefined) expect(result.outputs['granted']).toBe(scenario.granted)
      if (scenario.says !== undefined) expect(JSON.stringify(findingsOf(result))).toMatch(saidIn(scenario.says))
      if (scenario.result === 'pass') expect(Object.values(verdictIn(result))).not.toContain('not known')
    })
  }

  it('is asked of enough worlds', () => {
    expect(dockerScenarios.filter(({ result }) => result === 'fail').length).toBeGreaterThanOrEqual(20)
    expect(dockerScenarios.filter(({ result }) => result !== 'fail').length).toBeGreaterThanOrEqual(12)
  })
})

/** The same in the JSON of the findings, where quotes are escaped. */
const saidIn = ({ source, flags }: RegExp): RegExp => new RegExp(source.replaceAll('"', '\\\\"'), flags)
