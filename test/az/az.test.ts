import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  applicationLogin,
  cloudWorld,
  ids,
  inDays,
  scopes,
  withApplication,
  withArm,
  withRoles,
  withTenant,
} from '../embedded-azure/cloud-world.ts'
import { mintGitHubToken } from '../embedded-azure/github/oidc.ts'
import { accessToken, claimsOf, dockerToken } from '../embedded-azure/raw-client.ts'
import { type Azure, startAzure } from '../embedded-azure/server.ts'
import { type World, ZERO_GUID } from '../embedded-azure/world.ts'
import { type AzCli, isSkipped, openAz } from './az-cli.ts'

// Proves Entra, ARM, Graph and the exchange of the embedded Azure on the real Azure CLI: it must take every answer, and
// what it changes must take effect.

describe.skipIf(isSkipped)('the real Azure CLI', { timeout: 60_000 }, () => {
  const world = cloudWorld()
  let azure: Azure
  /** Signed in as `admin`. */
  let az: AzCli
  /** Signed in as whom the test says. */
  let other: AzCli

  beforeAll(async () => {
    azure = await startAzure(world)
    az = openAz(azure)
    other = openAz(azure)
    const { exit, output } = await az.login(applicationLogin(world, 'contoso-admin'))
    expect([exit, output]).toEqual([0, expect.stringContaining(ids.subscription)])
  })
  beforeEach(() => azure.setWorld(world))
  afterAll(async () => {
    for (const session of [az, other]) session?.close()
    await azure?.close()
  })

  const ci = applicationLogin(world)
  const jwt = (): string => (world.github ? mintGitHubToken(world.github, 'api://AzureADTokenExchange') : '')
  const push = 'repository:team/app:pull,push'
  const accessOf = async (login: { username: string; password: string }, scope = push) => {
    const answer = await dockerToken(azure, login, scope)
    return answer.status === 200 ? claimsOf(accessToken(answer))['access'] : answer.status
  }
  const both = [{ type: 'repository', name: 'team/app', actions: ['pull', 'push'] }]

  describe('signs in', () => {
    it.each<[string, World, string]>([
      ['7000215', world, 'not-the-secret'],
      [
        '7000222',
        withApplication(world, { secrets: [{ keyId: 'k', value: ci.password, endDateTime: inDays(-1) }] }),
        ci.password,
      ],
      ['7000112', withApplication(world, { servicePrincipal: { objectId: 'x', accountEnabled: false } }), ci.password],
      ['700016', withTenant(world, { applications: [] }), ci.password],
      ['90002', withTenant(world, { cloud: 'china' }), ci.password],
    ])('not: AADSTS%s', async (code, shown, password) => {
      azure.setWorld(shown)
      // A session each: MSAL keeps a refusal with status 400 for a minute, and answers the same request with it.
      const session = openAz(azure)
      const { exit, output } = await session.login({ username: ci.username, password })
      session.close()
      expect([exit, output]).toEqual([1, expect.stringContaining(`AADSTS${code}: `)])
    })

    it('with a secret, by the domain of the tenant', async () => {
      const { exit, output } = await other.login(ci, 'contoso.onmicrosoft.com')
      expect([exit, output]).toEqual([0, expect.stringContaining(ids.subscription)])
    })

    const federated = () =>
      other.run('login', '--service-principal', '-u', ci.username, '--tenant', ids.tenant, '--federated-token', jwt())

    it('with a federated token, and not with one of another subject', async () => {
      expect((await federated()).exit).toBe(0)
      azure.setWorld(withApplication(world, { federatedCredentials: [] }))
      expect((await federated()).output).toContain('AADSTS70025: ')
    })

    it.each<[string, 'us-government' | 'china', string]>([
      ['AzureUSGovernment', 'us-government', 'login.microsoftonline.us'],
      ['AzureChinaCloud', 'china', 'login.chinacloudapi.cn'],
    ])('to %s', async (name, cloud, authority) => {
      azure.setWorld(withTenant(world, { cloud }))
      azure.forget()
      const session = openAz(azure)
      await session.run('cloud', 'set', '--name', name)
      const { exit, output } = await session.login(ci)
      session.close()
      expect([exit, output]).toEqual([0, expect.stringContaining(ids.subscription)])
      expect(azure.requests.map(one => one.host)).toContain(authority)
    })
  })

  describe('reads', () => {
    it('registries, tokens and role assignments', async () => {
      expect(await az.json('acr', 'list')).toMatchObject([{ id: scopes.registry, loginServer: 'contoso.azurecr.io' }])
      expect(await az.json('acr', 'show', '-n', 'contoso')).toMatchObject({
        adminUserEnabled: true,
        sku: { name: 'Premium' },
      })
      expect(await az.json('acr', 'token', 'show', '-r', 'contoso', '-n', 'ci-token')).toMatchObject({
        status: 'enabled',
        scopeMapId: `${scopes.registry}/scopeMaps/ci-token-scope-map`,
      })
    })

    it('role assignments with the names of roles and principals, page by page', async () => {
      const group = { objectId: ids.group, displayName: 'pullers', members: [ids.ci.principalId] }
      const many = Array.from({ length: 2000 }, (_, at) => ({
        principalId: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
        role: 'AcrPull',
        scope: scopes.group,
      }))
      const { roleAssignments } = withRoles(world, 'AcrPush', {
        role: 'AcrPull',
        principalId: ids.group,
        scope: scopes.group,
      })
      azure.setWorld({
        ...withTenant(world, { groups: [group] }),
        roleAssignments: [...many, ...(roleAssignments ?? [])],
        arm: { pageSize: 500 },
      })
      const list = ['role', 'assignment', 'list', '--scope', scopes.registry, '--include-inherited']
      expect(await az.json(...list)).toHaveLength(2004)
      const ofCi = await az.json(...list, '--assignee', ids.ci.principalId, '--include-groups')
      expect(ofCi).toMatchObject([
        { roleDefinitionName: 'AcrPush', principalName: ids.ci.appId, scope: scopes.registry },
        { roleDefinitionName: 'AcrPull', principalName: 'pullers', principalType: 'Group' },
      ])
    })

    it('what an application may see only', async () => {
      await other.login(ci)
      expect(await other.json('acr', 'list')).toEqual([])
      expect((await other.run('acr', 'show', '-n', 'contoso', '-g', 'rg-images')).output).toContain(
        'AuthorizationFailed',
      )
    })
  })

  describe('logs in to the registry', () => {
    const expose = ['acr', 'login', '-n', 'contoso', '--expose-token']

    it('with a token that does what the roles allow, though it cannot read ARM', async () => {
      await other.login(ci)
      const { accessToken: password } = (await other.json(...expose)) as { accessToken: string }
      expect(claimsOf(password)).toMatchObject({ grant_type: 'refresh_token', sub: ids.ci.principalId })
      expect(await accessOf({ username: ZERO_GUID, password })).toEqual(both)
    })

    it('where ARM audiences are refused, once it can read that they are', async () => {
      azure.setWorld(withArm(world, { armAudience: 'disabled' }))
      expect(await az.json(...expose)).toMatchObject({ loginServer: 'contoso.azurecr.io' })
      await other.login(ci)
      expect((await other.run(...expose)).exit).not.toBe(0)
    })

    it('and finds it in good health, or says where it is not', async () => {
      const check = ['acr', 'check-health', '-n', 'contoso', '--ignore-errors', '--yes']
      const healthy = await az.run(...check)
      expect(healthy.output).toContain('Challenge endpoint https://contoso.azurecr.io/v2/ : OK')
      expect(healthy.output).toContain("Fetch refresh token for registry 'contoso.azurecr.io' : OK")
      expect(healthy.output).toContain("Fetch access token for registry 'contoso.azurecr.io' : OK")
      // A role somewhere, or there is no subscription to sign in to.
      azure.setWorld(withRoles(world, { role: 'Reader', scope: `${scopes.registry}2` }))
      await other.login(ci)
      const without = await other.run(...check)
      expect(without.output).toContain('CONNECTIVITY_REFRESH_TOKEN_ERROR')
      expect(without.output).toContain('401')
    })
  })
})
