import { afterAll, describe, expect, it } from 'vitest'
import { joinedLines } from '../../src/texts/shell-lines.ts'
import { type DirectoryScenario, directoryScenarios } from './directory-scenarios.ts'
import { azureLanes } from './lanes.ts'
import { found, runScenario } from './play.ts'
import { type ActionResult, findingsOf } from './run-action.ts'
import { profileFolder, sessionEnv } from './session.ts'

const inLane = azureLanes()
const profile = profileFolder()
afterAll(() => profile.remove())

describe.concurrent('the committed action asks the directory', () => {
  it.each(directoryScenarios.map(scenario => [scenario.name, scenario] as const))('%s', async (_, scenario) => {
    const { session, env } = scenario
    const signedIn = session === undefined ? {} : sessionEnv(scenario.world, session, profile.path)
    const result = await inLane(azure => runScenario({ ...scenario, env: { ...signedIn, ...env } }, azure))
    const all = found(result)
    expect({
      found: all.filter(one => !one.startsWith('notice ')),
      result: result.outputs['result'],
      code: result.code,
    }).toEqual({ found: scenario.expected, result: scenario.result, code: scenario.result === 'fail' ? 1 : 0 })
    if (scenario.granted !== undefined) expect(result.outputs['granted']).toBe(scenario.granted)
    for (const notice of scenario.notices ?? []) expect(all).toContain(`notice ${notice}`)
    for (const notice of scenario.notNotices ?? []) expect(all).not.toContain(`notice ${notice}`)
    if (scenario.says !== undefined) expectSaid(scenario, result)
  })
})

function expectSaid({ expected, notices = [], says = {} }: DirectoryScenario, result: ActionResult): void {
  const [, id] = (expected[0] ?? `notice ${notices[0]}`).split(' ')
  const finding = findingsOf(result).find(one => one.id === id)
  const fix = joinedLines(finding?.fix ?? '')
  if (says.fix) expect(fix).toMatch(says.fix)
  if (says.notFix) expect(fix).not.toMatch(says.notFix)
  if (says.message) expect(finding?.message).toMatch(says.message)
  if (says.evidence) expect(finding?.evidence).toContainEqual(expect.objectContaining(says.evidence))
}
