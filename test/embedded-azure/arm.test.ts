import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { bodyOf, requestArm, tokenOf, valuesOf } from './cloud-client.ts'
import { cloudWorld, ids, scopes, withArm, withRoles } from './cloud-world.ts'
import { mintTokenFor } from './entra/mint.ts'
import { faults } from './faults.ts'
import { dockerToken, type RawAnswer, sendRequest } from './raw-client.ts'
import { startAzure } from './server.ts'
import { firstRegistry, healthyRegistry, type World, withRegistry } from './world.ts'

// Every expectation is the wire as Azure/azure-rest-api-specs has it (Microsoft.ContainerRegistry 2025-11-01).

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

describe('who asks', () => {
  it('is told the tenant of a subscription', async () => {
    const received = { host: 'management.azure.com', path: `${scopes.subscription}?api-version=2022-12-01` }
    const answer = await sendRequest(azure, received)
    expect(answer.status).toBe(401)
    expect(answer.header('WWW-Authenticate')).toMatch(
      new RegExp(
        `^Bearer authorization_uri="https://login\\.windows\\.net/${ids.tenant}", error="invalid_token", error_de`,
      ),
    )
    const path = '/subscriptions/99999999-0000-4000-8000-000000000000?api-version=2022-12-01'
    expect(errorOf(await sendRequest(azure, { ...received, path }))).toEqual([404, 'SubscriptionNotFound'])
  })

  it('shows a token of the right audience, tenant and time', async () => {
    const send = (token: string) =>
      sendRequest(azure, {
        host: 'management.azure.com',
        path: `${scopes.registry}?api-version=2025-11-01`,
        headers: { Authorization: `Bearer ${token}` },
      })
    const arm = 'https://management.azure.com'
    const identity = { clientId: 'x', objectId: ids.admin.principalId, displayName: 'x' }
    const ours = { ...identity, tenant: { id: ids.tenant } }
    expect((await send(tokenOf(azure, ids.admin.principalId, `${arm}/`))).status).toBe(200)
    expect(errorOf(await send(mintTokenFor(ours, 'https://graph.microsoft.com')))).toEqual([
      401,
      'InvalidAuthenticationTokenAudience',
    ])
    expect(errorOf(await send(mintTokenFor(ours, arm, { expiresAt: 1 })))).toEqual([401, 'ExpiredAuthenticationToken'])
    expect(errorOf(await send('nonsense'))).toEqual([401, 'InvalidAuthenticationToken'])
    const foreign = mintTokenFor({ ...identity, tenant: { id: ids.otherTenant } }, arm)
    expect(errorOf(await send(foreign))).toEqual([401, 'InvalidAuthenticationTokenTenant'])
  })

  it('without a role is refused by name, and left out of lists', async () => {
    const answer = await asCi(scopes.registry)
    expect(bodyOf(answer)).toEqual({
      error: {
        code: 'AuthorizationFailed',
        message: `The client '${ids.ci.appId}' with object id '${ids.ci.principalId}' does not have authorization to perform action 'Microsoft.ContainerRegistry/registries/read' over scope '${scopes.registry}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
      },
    })
    expect(answer.status).toBe(403)
    const list = `${scopes.subscription}/providers/Microsoft.ContainerRegistry/registries`
    expect(valuesOf(await asCi(list))).toEqual([])
    expect(valuesOf(await asAdmin(list))).toHaveLength(1)
    expect(errorOf(await asCi(assignments))).toEqual([403, 'AuthorizationFailed'])
    azure.setWorld({ ...withRoles(world), arm: { withoutRole: 'not-found' } })
    expect(errorOf(await asCi(scopes.registry))).toEqual([404, 'SubscriptionNotFound'])
  })

  it('meets the faults of the world', async () => {
    azure.setWorld({ ...world, arm: { faults: { [scopes.registry]: faults.throttled(3) } } })
    expect((await asAdmin(scopes.registry)).status).toBe(429)
  })
})

describe('a registry', () => {
  it('is shown with what logins depend on', async () => {
    azure.setWorld(withArm(world, { networkRuleSet: { defaultAction: 'Deny', ipRules: ['198.51.100.0/24'] } }))
    const answer = await asAdmin(scopes.registry)
    expect(bodyOf(answer)).toMatchObject({
      id: scopes.registry,
      name: 'contoso',
      sku: { name: 'Premium' },
      properties: {
        loginServer: 'contoso.azurecr.io',
        adminUserEnabled: true,
        anonymousPullEnabled: false,
        publicNetworkAccess: 'Enabled',
        networkRuleSet: { defaultAction: 'Deny', ipRules: [{ action: 'Allow', value: '198.51.100.0/24' }] },
        policies: { azureADAuthenticationAsArmPolicy: { status: 'enabled' } },
        roleAssignmentMode: 'LegacyRegistryPermissions',
      },
    })
    const older = await asAdmin(`${scopes.registry}?api-version=2023-07-01`)
    expect(propertiesOf(bodyOf(older))).not.toHaveProperty('roleAssignmentMode')
  })

  it('is found by name, by Resource Graph, and not by a wrong name', async () => {
    const byName = filter("resourceType eq 'Microsoft.ContainerRegistry/registries' and name eq 'Contoso'")
    expect(valuesOf(await asAdmin(`${scopes.subscription}/resources${byName}`))).toMatchObject([
      { id: scopes.registry },
    ])
    expect(errorOf(await asAdmin(`${scopes.registry}x`))).toEqual([404, 'ResourceNotFound'])
    expect(errorOf(await asAdmin(scopes.registry.replace('rg-images', 'rg-other')))).toEqual([
      404,
      'ResourceGroupNotFound',
    ])
    const fabrikam = { ...healthyRegistry('fabrikam-e7gg.azurecr.io'), arm: firstRegistry(world).arm }
    azure.setWorld({ ...world, registries: [...world.registries, fabrikam] as World['registries'] })
    const ofGraph = async (where: string) =>
      (
        await graphQuery(
          `Resources | where type =~ 'microsoft.containerregistry/registries' and ${where} | project name, tenantId`,
        )
      )['data']
    expect(await ofGraph("properties.loginServer =~ 'CONTOSO.azurecr.io'")).toEqual([
      { name: 'contoso', tenantId: ids.tenant },
    ])
    expect(await ofGraph("properties.loginServer in~ ('contoso.azurecr.io', 'fabrikam-e7gg.azurecr.io')")).toHaveLength(
      2,
    )
    expect(await ofGraph("properties.loginServer =~ 'nowhere.azurecr.io'")).toEqual([])
  })

  async function graphQuery(query: string): Promise<Record<string, unknown>> {
    const answer = await post('/providers/Microsoft.ResourceGraph/resources', { query })
    return bodyOf(answer)
  }

  function post(path: string, body: object): Promise<RawAnswer> {
    return sendRequest(azure, {
      method: 'POST',
      host: 'management.azure.com',
      path: `${path}?api-version=2024-04-01`,
      headers: { Authorization: `Bearer ${tokenOf(azure, ids.admin.principalId, 'https://management.azure.com')}` },
      body: JSON.stringify(body),
    })
  }

  it('is known to exist by its name, in any tenant', async () => {
    const check = async (name: string) =>
      bodyOf(await post(`${scopes.subscription}/providers/Microsoft.ContainerRegistry/checkNameAvailability`, { name }))
    expect(await check('contoso')).toMatchObject({ nameAvailable: false, reason: 'AlreadyExists' })
    expect(await check('contosox')).toEqual({ nameAvailable: true })
    expect(await check('con-toso')).toMatchObject({ nameAvailable: false, reason: 'Invalid' })
  })

  it('gives its passwords to whoever asks, which is recorded', async () => {
    expect((await post(`${scopes.registry}/listCredentials`, {})).body).toContain('"username":"contoso"')
    expect(azure.requests.map(one => one.path)).toContain(`${scopes.registry}/listCredentials`)
    azure.setWorld(withRegistry(world, { admin: { enabled: false, passwords: ['a', 'b'] } }))
    expect(errorOf(await post(`${scopes.registry}/listCredentials`, {}))).toEqual([
      400,
      'UnAuthorizedForCredentialOperations',
    ])
  })

  it('denies by the rules that ARM has', async () => {
    const login = { username: 'contoso', password: firstRegistry(world).admin?.passwords[0] ?? '' }
    const status = async (change: Parameters<typeof withArm>[1], callerIp = '203.0.113.7') => {
      azure.setWorld(withRegistry(withArm(world, change), { firewall: { callerIp, at: 'token' } }))
      return (await dockerToken(azure, login, '')).status
    }
    const networkRuleSet = { defaultAction: 'Deny', ipRules: ['203.0.113.0/28', '198.51.100.9'] } as const
    expect(await status({ networkRuleSet: { ...networkRuleSet, ipRules: [] } })).toBe(403)
    expect(await status({ networkRuleSet: { ...networkRuleSet, ipRules: ['203.0.113.0/28'] } })).toBe(200)
    expect(await status({ publicNetworkAccess: 'Disabled' })).toBe(403)
    expect(await status({})).toBe(403)
  })
})
