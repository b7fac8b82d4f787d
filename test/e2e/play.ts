import type { Azure } from '../embedded-azure/server.ts'
import { dockerStandInFolder } from '../stand-ins/standIns.ts'
import { type ActionResult, type ActionRun, findingsOf, runAction } from './run-action.ts'
import type { Scenario } from './scenarios.ts'

/** Passwords of proxies that the stand-in docker shows: test/stand-ins/docker/scenarios.mjs. */
const OF_STAND_INS = ['proxy-secret', 'builder-secret']

/** What a world needs of the machine. */
interface Machine {
  /** Folders that come first on PATH. */
  path?: readonly string[]
  prepare?: ActionRun['prepare']
  within?: ActionRun['within']
}

/** Shows the scenario's world and runs the action in it, with the stand-in for docker. */
export function runScenario(
  scenario: Scenario,
  azure: Azure,
  { path = [], prepare, within }: Machine = {},
): Promise<ActionResult> {
  azure.setWorld(scenario.world)
  const { standIn = 'healthy' } = scenario
  const missing = standIn === 'missing'
  return runAction({
    azure,
    inputs: scenario.inputs,
    path: missing ? [] : [...path, dockerStandInFolder],
    prepare,
    within,
    env: { STAND_IN_DOCKER: standIn, ...(missing && { PATH: '/nonexistent' }), ...scenario.env },
    dockerConfig: scenario.dockerConfig,
    event: scenario.event,
    secrets: OF_STAND_INS,
  })
}

/** `level id` of every finding, in the order of the report. */
export const found = (result: ActionResult): string[] => findingsOf(result).map(({ level, id }) => `${level} ${id}`)
