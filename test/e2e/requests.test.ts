import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { applicationLogin, cloudWorld, ids, withApplication, withRoles } from '../embedded-azure/cloud-world.ts'
import { pusherLogin } from '../embedded-azure/logins.ts'
import { type Azure, startAzure } from '../embedded-azure/server.ts'
import { firstRegistry, healthyWorld, type World } from '../embedded-azure/world.ts'
import { dockerStandInFolder } from '../stand-ins/standIns.ts'
import { findingsOf, runAction } from './run-action.ts'

// What a run costs: connections, and what is read beside what docker depends on.

const HOST = 'contoso.azurecr.io'
const ARM = 'management.azure.com'
const cloud = withRoles(cloudWorld(), 'AcrPush', 'Reader')
const { username, password } = applicationLogin(cloud)
const target = { registry: HOST, repository: 'team/app' }
const bySecret = { ...target, 'client-id': username, 'tenant-id': ids.tenant, 'client-secret': password }

let azure: Azure
beforeAll(async () => {
  azure = await startAzure(cloud)
})
beforeEach(() => azure.forget())
afterAll(() => azure.close())

async function runWith(world: World, inputs: Record<string, string>, env: Record<string, string> = {}) {
  azure.setWorld(world)
  const hosted = { STAND_IN_DOCKER: 'healthy', RUNNER_ENVIRONMENT: 'github-hosted', ...env }
  return runAction({ azure, inputs, path: [dockerStandInFolder], env: hosted })
}
/** How many connections each host got. */
function connections(): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const host of azure.connects.map(each => each.replace(/:443$/, ''))) counts[host] = (counts[host] ?? 0) + 1
  return counts
}
const atArm = () =>
  azure.requests.filter(({ host }) => host === ARM).map(({ path }) => path.replace(/^.*\/providers/, ''))

describe('a host has one connection', () => {
  it('with a client secret', async () => {
    await runWith(cloud, bySecret)
    expect(connections()).toEqual({
      [HOST]: 1,
      'login.microsoftonline.com': 2,
      [ARM]: 1,
      'graph.microsoft.com': 1,
    })
  })

  it('and a pair two, since challenge and token go side by side', async () => {
    const world = healthyWorld()
    await runWith(world, { ...target, ...pusherLogin(world) })
    expect(connections()[HOST]).toBeLessThanOrEqual(2)
  })

  it('with five registries, one each, and one token for all', async () => {
    const hosts = [HOST, ...[1, 2, 3, 4].map(index => `contoso${index}.azurecr.io`)]
    const registry = firstRegistry(cloud)
    const group = `/subscriptions/${ids.subscription}/resourceGroups/rg-images`
    const world = {
      ...withRoles(cloud, { role: 'AcrPush', scope: group }, { role: 'Reader', scope: group }),
      registries: hosts.map(loginServer => ({ ...registry, loginServer })),
    }
    const result = await runWith(world, { ...bySecret, registry: hosts.join('\n') })
    expect(result.outputs['result']).toBe('pass')
    expect(hosts.map(host => connections()[host])).toEqual([1, 1, 1, 1, 1])
    expect(azure.requests.filter(({ host }) => host === 'login.microsoftonline.com')).toHaveLength(3)
    expect(atArm()).toEqual(['/Microsoft.ResourceGraph/resources'])
  })
})

describe('Resource Manager is asked for more where there is something to explain', () => {
  it('not where all is granted', async () => {
    await runWith(cloud, bySecret)
    expect(atArm()).toEqual(['/Microsoft.ResourceGraph/resources'])
  })

  it.each<[string, World, Record<string, string>, Record<string, string>]>([
    ['push is missing', withRoles(cloud, 'AcrPull', 'Reader'), bySecret, {}],
    ['the exchange is refused', withRoles(cloud, 'Reader'), bySecret, {}],
    ['in a scheduled run', cloud, bySecret, { GITHUB_EVENT_NAME: 'schedule' }],
    ['for another principal', cloud, { ...bySecret, 'principal-ids': ids.kubelet.principalId }, {}],
  ])('but where %s', async (_, world, inputs, env) => {
    await runWith(world, inputs, env)
    expect(atArm().some(path => path.includes('roleAssignments'))).toBe(true)
    expect(atArm().some(path => path.includes('denyAssignments'))).toBe(true)
  })

  it('and says the same of a role as before', async () => {
    const result = await runWith(withRoles(cloud, 'AcrPull', 'Reader'), bySecret)
    expect(findingsOf(result).map(({ id }) => id)).toContain('push-denied')
  })
})

describe('Microsoft Graph is asked', () => {
  const atGraph = () =>
    azure.requests
      .filter(({ host }) => host === 'graph.microsoft.com')
      .map(({ path }) => /v1\.0\/(\w+)/.exec(path)?.[1])
  const [secret] = cloud.tenants?.[0]?.applications?.[0]?.secrets ?? []
  if (secret === undefined) throw new Error('the application of this world has a secret')

  it('once, where the application has the secret in use', async () => {
    const { outputs } = await runWith(cloud, bySecret)
    expect(atGraph()).toEqual(['applications'])
    expect(outputs['days-until-expiry']).toBe('199')
  })

  it.each([
    ['the service principal has it', { secrets: [], servicePrincipalSecrets: [secret] }],
    [
      'two begin alike',
      { secrets: [secret, { ...secret, keyId: ids.ci.objectId, value: `${secret.value.slice(0, 3)}x` }] },
    ],
  ])('for the service principal too, where %s', async (_, change) => {
    const { outputs } = await runWith(withApplication(cloud, change), bySecret)
    expect(atGraph()).toEqual(['applications', 'servicePrincipals'])
    expect(outputs['days-until-expiry']).toBe('199')
  })
})
