import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Azure, startAzure } from '../embedded-azure/server.ts'
import { healthyWorld } from '../embedded-azure/world.ts'
import { dockerStandInFolder } from '../stand-ins/standIns.ts'
import { base, eventsScenarios, WORKSPACE_ID } from './events-scenarios.ts'
import { type ActionResult, findingsOf, runAction } from './run-action.ts'

let azure: Azure
beforeAll(async () => {
  azure = await startAzure(healthyWorld())
})
afterAll(() => azure.close())

const LOGS = 'api.loganalytics.azure.com'
const CHAPTER = ['log-analytics-access-missing', 'log-analytics-unavailable', 'registry-events-not-collected']

function run(
  world: Azure['world'],
  inputs: Record<string, string>,
  env: Record<string, string> = {},
): Promise<ActionResult> {
  azure.setWorld(world)
  azure.forget()
  return runAction({ azure, inputs, path: [dockerStandInFolder], env: { STAND_IN_DOCKER: 'healthy', ...env } })
}
const rowsOf = (result: ActionResult): string[] =>
  (findingsOf(result)[0]?.evidence ?? [])
    .filter(({ label }) => label === 'Logged by the registry')
    .map(({ seen }) => seen)

describe("the registry's own log", () => {
  for (const { name, world, inputs = {}, expected, notices, rows, fix } of eventsScenarios) {
    it(name, async () => {
      const result = await run(world, { ...base, ...inputs })
      const found = findingsOf(result)
      const ids = (levels: string[]) => found.filter(({ level }) => levels.includes(level)).map(({ id }) => id)
      expect(ids(['error', 'warning'])).toEqual(expected)
      expect(ids(['notice']).filter(id => CHAPTER.includes(id))).toEqual(notices)
      expect(result.outputs['result']).toBe(expected.length > 0 ? 'fail' : 'pass')
      if (rows !== undefined) expect(rowsOf(result).map(row => /\d+\.\d+\.\d+\.\d+/.exec(row)?.[0])).toEqual(rows)
      const [error] = found
      if (expected.length > 0) expect(error?.fix).toContain('ContainerRegistryLoginEvents')
      if (fix !== undefined) expect(found.find(({ id }) => id === notices[0])?.fix).toContain(fix)
    })
  }

  it('is asked once, as documented', async () => {
    const [, rejected] = eventsScenarios
    await run(rejected?.world ?? healthyWorld(), base)
    const [query, ...others] = azure.requests.filter(({ host }) => host === LOGS)
    expect(others).toEqual([])
    expect([query?.method, query?.path]).toEqual(['POST', `/v1/workspaces/${WORKSPACE_ID}/query`])
    expect(JSON.parse(query?.body ?? '{}')).toMatchObject({ query: expect.any(String), timespan: 'P1D' })
  })

  it('is asked nothing where no workspace is given', async () => {
    const { 'log-analytics-workspace-id': _, ...inputs } = base
    const [, rejected] = eventsScenarios
    const result = await run(rejected?.world ?? healthyWorld(), inputs)
    expect(azure.requests.filter(({ host }) => host === LOGS)).toEqual([])
    expect(azure.requests.filter(({ path }) => /insights/i.test(path))).toEqual([])
    expect(findingsOf(result)[0]?.fix).not.toContain('ContainerRegistryLoginEvents')
  })

  it('needs somebody who signs in', async () => {
    const { 'client-id': _, 'client-secret': __, 'tenant-id': ___, ...nobody } = base
    const [, rejected] = eventsScenarios
    const inputs = { ...nobody, username: 'ci-token', password: 'x'.repeat(40) }
    const result = await run(rejected?.world ?? healthyWorld(), inputs, { RUNNER_ENVIRONMENT: 'github-hosted' })
    expect(findingsOf(result).map(({ id }) => id)).toContain('log-analytics-access-missing')
    expect(azure.requests.filter(({ host }) => host === LOGS)).toEqual([])
  })

  it.each(['logs', '5e0d9b1c', '/subscriptions/x'])('%s is no workspace ID', async id => {
    expect((await run(healthyWorld(), { ...base, 'log-analytics-workspace-id': id })).code).toBe(2)
  })
})
