import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { found, runScenario } from '../e2e/play.ts'
import { type Azure, startAzure } from '../embedded-azure/server.ts'
import { healthyWorld, type KeptConnectionFault } from '../embedded-azure/world.ts'
import { STAGES } from './stages.ts'

// What befalls a connection that is kept is no fault of the host: docker opens one of its own. Every row finds what it
// finds without.

const COLUMNS: readonly KeptConnectionFault[] = ['closed-idle', 'dropped-idle', 'reset-at-second', 'garbage-at-second']

let azure: Azure
beforeAll(async () => {
  azure = await startAzure(healthyWorld())
})
afterAll(() => azure.close())

describe.each(Object.entries(STAGES))('%s', (name, { healthy, base }) => {
  it.each(COLUMNS)('%s', async keptConnectionFault => {
    azure.forget()
    const world = { ...healthy.world, keptConnectionFault }
    const run = await runScenario({ name, expected: [], result: 'pass', ...healthy, world }, azure)
    expect({
      found: found(run).filter(one => !one.startsWith('notice ')),
      result: run.outputs['result'],
      code: run.code,
    }).toEqual({ ...base, code: base.result === 'fail' ? 1 : 0 })
    // At once, and not after the pause of a fault that passes.
    expect(run.seconds).toBeLessThan(10)
  })
})
