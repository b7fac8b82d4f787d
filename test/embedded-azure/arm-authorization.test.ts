import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { bodyOf, requestArm, valuesOf } from './cloud-client.ts'
import { cloudWorld, ids, inDays, scopes, withRoles, withTenant } from './cloud-world.ts'
import { dockerToken, type RawAnswer } from './raw-client.ts'
import { startAzure } from './server.ts'
import { firstRegistry, withRegistry } from './world.ts'

// Every expectation is the wire as Azure/azure-rest-api-specs has it (Microsoft.Authorization 2022-04-01).

const world = cloudWorld()
const azure = await startAzure(world)
const asAdmin = (path: string, put?: unknown) => requestArm(azure, ids.admin.principalId, path, put)
const asCi = (path: string) => requestArm(azure, ids.ci.principalId, path)

beforeEach(() => {
  azure.setWorld(world)
  azure.forget()
})
afterAll(() => azure.close())

const errorOf = (answer: RawAnswer) => [answer.status, (bodyOf(answer)['error'] as Record<string, unknown>)['code']]
const propertiesOf = (value: Record<string, unknown>) => value['properties'] as Record<string, unknown>
const assignments = `${scopes.registry}/providers/Microsoft.Authorization/roleAssignments`
const filter = (text: string): string => `?$filter=${encodeURIComponent(text)}`
const rolesOf = (answer: RawAnswer): string[] =>
  valuesOf(answer).map(one => String(propertiesOf(one)['roleDefinitionId']).split('/').at(-1) ?? '')

describe('role assignments', () => {
  const group = { objectId: ids.group, members: [ids.ci.principalId] }
  const AcrPush = '8311e382-0749-4cb8-b61a-304f252e45ec'
  const reader = 'acdd72a7-3385-48ef-bd42-f606fba81ae7'

  it('are listed by principal, with groups, at the scope and above', async () => {
    const condition = "@Request[x:name] StringEquals 'y'"
    const below = `${scopes.registry}/repositories/x`
    azure.setWorld(
      withTenant(
        withRoles(
          world,
          { role: 'AcrPush', condition },
          { role: 'Owner', scope: below },
          { role: 'Reader', principalId: ids.group, scope: scopes.group },
        ),
        { groups: [group] },
      ),
    )
    const atScope = await asAdmin(`${assignments}${filter(`atScope() and assignedTo('${ids.ci.principalId}')`)}`)
    expect(rolesOf(atScope)).toEqual([AcrPush, reader])
    expect(propertiesOf(valuesOf(atScope)[0] ?? {})).toMatchObject({
      condition,
      conditionVersion: '2.0',
      scope: scopes.registry,
    })
    expect(rolesOf(await asAdmin(`${assignments}${filter(`principalId eq '${ids.ci.principalId}'`)}`))).toHaveLength(2)
    const older = await asAdmin(`${assignments}${filter('atScope()')}&api-version=2018-09-01-preview`)
    expect(older.body).not.toContain('condition')
  })

  it('come in pages', async () => {
    const many = Array.from({ length: 2000 }, (_, at) => ({
      principalId: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      role: 'AcrPull',
      scope: scopes.registry,
    }))
    azure.setWorld({ ...world, roleAssignments: [...many, ...(world.roleAssignments ?? [])], arm: { pageSize: 500 } })
    let path = `${assignments}?api-version=2022-04-01`
    let count = 0
    let pages = 0
    while (path) {
      const answer = await asAdmin(path)
      count += valuesOf(answer).length
      pages += 1
      const next = bodyOf(answer)['nextLink']
      path = typeof next === 'string' ? next.replace('https://management.azure.com', '') : ''
    }
    expect([pages, count]).toEqual([5, 2003])
  })

  it('are made, and count', async () => {
    azure.setWorld({ ...withRoles(world), arm: { grantDelaySeconds: 60 } })
    const properties = {
      roleDefinitionId: `/x/providers/Microsoft.Authorization/roleDefinitions/${reader}`,
      principalId: ids.ci.principalId,
    }
    const made = await asAdmin(`${assignments}/0f000000-0000-4000-8000-000000000001`, { properties })
    expect(made.status).toBe(201)
    expect((await asCi(scopes.registry)).status).toBe(403)
    azure.setWorld({ ...azure.world, arm: {}, roleAssignments: world.roleAssignments ?? [] })
    await asAdmin(`${assignments}/0f000000-0000-4000-8000-000000000001`, { properties })
    expect((await asCi(scopes.registry)).status).toBe(200)
    expect(errorOf(await asAdmin(`${assignments}/0f000000-0000-4000-8000-000000000002`, { properties }))).toEqual([
      409,
      'RoleAssignmentExists',
    ])
  })

  it('name definitions, built in and custom', async () => {
    const definitions = `${scopes.registry}/providers/Microsoft.Authorization/roleDefinitions`
    azure.setWorld({
      ...world,
      roleDefinitions: [
        { id: 'c0000000-0000-4000-8000-000000000001', roleName: 'Pusher', actions: ['x/*'], notActions: ['x/y'] },
      ],
    })
    expect(valuesOf(await asAdmin(`${definitions}${filter("roleName eq 'AcrPush'")}`))).toMatchObject([
      { name: AcrPush },
    ])
    expect(bodyOf(await asAdmin(`${definitions}/c0000000-0000-4000-8000-000000000001`))).toMatchObject({
      properties: { type: 'CustomRole', permissions: [{ actions: ['x/*'], notActions: ['x/y'], dataActions: [] }] },
    })
    const permissions = `${scopes.registry}/providers/Microsoft.Authorization/permissions`
    expect(valuesOf(await asAdmin(permissions))).toEqual([
      { actions: ['*'], notActions: [], dataActions: [], notDataActions: [] },
    ])
  })

  it('stand beside deny assignments', async () => {
    const deny = {
      denyAssignmentName: 'no',
      scope: scopes.group,
      principals: [ids.ci.principalId],
      actions: ['*/write'],
    }
    azure.setWorld({ ...world, denyAssignments: [deny] })
    const path = `${scopes.registry}/providers/Microsoft.Authorization/denyAssignments`
    expect(valuesOf(await asAdmin(path))).toMatchObject([
      { properties: { denyAssignmentName: 'no', scope: scopes.group } },
    ])
  })
})

describe('what else stands in ARM', () => {
  it('subscriptions and tenants of the caller', async () => {
    expect(valuesOf(await asCi('/subscriptions'))).toMatchObject([
      { subscriptionId: ids.subscription, tenantId: ids.tenant },
    ])
    azure.setWorld(withRoles(world))
    expect(valuesOf(await asCi('/subscriptions'))).toEqual([])
    expect(valuesOf(await asCi('/tenants'))).toMatchObject([
      { tenantId: ids.tenant, defaultDomain: 'contoso.onmicrosoft.com' },
    ])
  })

  it('tokens and scope maps, never a password', async () => {
    const [token] = firstRegistry(world).scopeMapTokens ?? []
    const dated = { name: 'password2' as const, value: 'make-believe-second-password', expiry: inDays(9) }
    azure.setWorld(withRegistry(world, { scopeMapTokens: token ? [{ ...token, credentials: [dated] }] : [] }))
    const answer = await asAdmin(`${scopes.registry}/tokens/ci-token`)
    expect(propertiesOf(bodyOf(answer))).toMatchObject({
      status: 'enabled',
      scopeMapId: `${scopes.registry}/scopeMaps/ci-token-scope-map`,
      credentials: { passwords: [{ name: 'password1' }, { name: 'password2', expiry: dated.expiry }] },
    })
    expect(answer.body).not.toContain(dated.value)
    const map = await asAdmin(`${scopes.registry}/scopeMaps/ci-token-scope-map`)
    expect(propertiesOf(bodyOf(map))['actions']).toContain('repositories/team/app/content/write')
    expect((await asAdmin(`${scopes.registry}/scopeMaps`)).body).toContain('"_repositories_pull"')
  })

  it('a dated password of a token ends', async () => {
    const credentials = [{ name: 'password1' as const, value: 'make-believe-dated', expiry: inDays(-1) }]
    const token = {
      name: 'old',
      passwords: [],
      enabled: true,
      repositories: {},
      scopeMap: '_repositories_pull',
      credentials,
    }
    const login = { username: 'old', password: 'make-believe-dated' }
    azure.setWorld(withRegistry(world, { scopeMapTokens: [token] }))
    expect((await dockerToken(azure, login, '')).body).toContain('authentication required')
    azure.setWorld(withRegistry(world, { scopeMapTokens: [{ ...token, passwords: ['make-believe-dated'] }] }))
    expect((await dockerToken(azure, login, '')).status).toBe(200)
  })

  it('clusters and managed identities', async () => {
    expect(bodyOf(await asAdmin(scopes.cluster))).toMatchObject({
      properties: { identityProfile: { kubeletidentity: { objectId: ids.kubelet.principalId } } },
    })
    expect(bodyOf(await asAdmin(scopes.identity))).toMatchObject({
      properties: { ...ids.identity, tenantId: ids.tenant },
    })
    const path = `${scopes.identity}/federatedIdentityCredentials`
    const properties = { issuer: 'https://i', subject: 's', audiences: ['a'] }
    expect((await asAdmin(`${path}/one`, { properties })).status).toBe(201)
    expect(valuesOf(await asAdmin(path))).toMatchObject([{ name: 'one', properties }])
  })
})
