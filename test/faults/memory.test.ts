import { afterAll, beforeAll, expect, it } from 'vitest'
import { runAction } from '../e2e/run-action.ts'
import { applicationLogin, cloudWorld, ids, scopes, withRoles } from '../embedded-azure/cloud-world.ts'
import type { Fault } from '../embedded-azure/faults.ts'
import { type Azure, startAzure } from '../embedded-azure/server.ts'
import { firstRegistry, type World } from '../embedded-azure/world.ts'
import { dockerStandInFolder } from '../stand-ins/standIns.ts'

/** As many registries as are asked at the same time. */
const names = Array.from({ length: 8 }, (_, index) => `contoso${index}.azurecr.io`)
const cloud = withRoles(cloudWorld(), { role: 'Owner', scope: scopes.subscription })
const world: World = {
  ...cloud,
  registries: names.map(loginServer => ({ ...firstRegistry(cloud), loginServer })),
}
const { username, password } = applicationLogin(world)
const endless: Fault = { responseFault: 'endless-body' }

let azure: Azure
beforeAll(async () => {
  azure = await startAzure(world)
})
afterAll(() => azure.close())

const armReads = { faults: { '/subscriptions/*': endless } }
const worlds: [name: string, world: World][] = [
  ['nothing', world],
  ['Resource Manager', { ...world, arm: armReads }],
  ['the registries', { ...world, registries: world.registries.map(one => ({ ...one, faults: { '*': endless } })) }],
  [
    'everything but Entra',
    {
      ...world,
      registries: world.registries.map(one => ({ ...one, faults: { '*': endless } })),
      arm: armReads,
      graph: { faults: { '*': endless } },
    },
  ],
]

// What every run may hold is checked by runAction.
it.each(worlds)('eight registries, and %s without end', async (_, shown) => {
  azure.setWorld(shown)
  const inputs = {
    ...{ registry: names.join('\n'), repository: 'team/app' },
    ...{ 'client-id': username, 'tenant-id': ids.tenant, 'client-secret': password },
  }
  const run = await runAction({ azure, inputs, path: [dockerStandInFolder] })
  expect([0, 1]).toContain(run.code)
})
