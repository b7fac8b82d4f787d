import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { codeOf, signIn } from '../embedded-azure/cloud-client.ts'
import {
  applicationLogin,
  cloudWorld,
  ids,
  inDays,
  repositoryCondition,
  scopes,
  withApplication,
  withArm,
  withRoles,
} from '../embedded-azure/cloud-world.ts'
import { mintGitHubToken } from '../embedded-azure/github/oidc.ts'
import { accessToken, claimsOf, dockerToken, post, sendRequest, tokenPath } from '../embedded-azure/raw-client.ts'
import { type Azure, startAzure } from '../embedded-azure/server.ts'
import { firstRegistry, withRegistry } from '../embedded-azure/world.ts'
import { type AzCli, isSkipped, openAz } from './az-cli.ts'

// What the real Azure CLI changes takes effect in the embedded Azure.

describe.skipIf(isSkipped)('the real Azure CLI mends', { timeout: 60_000 }, () => {
  const world = cloudWorld()
  let azure: Azure
  /** Signed in as `admin`. */
  let az: AzCli

  beforeAll(async () => {
    azure = await startAzure(world)
    az = openAz(azure)
    await az.login(applicationLogin(world, 'contoso-admin'))
  })
  beforeEach(() => azure.setWorld(world))
  afterAll(async () => {
    az?.close()
    await azure?.close()
  })

  const ci = applicationLogin(world)
  const jwt = (): string => (world.github ? mintGitHubToken(world.github, 'api://AzureADTokenExchange') : '')
  const accessOf = async (login: { username: string; password: string }, scope = 'repository:team/app:pull,push') => {
    const answer = await dockerToken(azure, login, scope)
    return answer.status === 200 ? claimsOf(accessToken(answer))['access'] : answer.status
  }
  const both = [{ type: 'repository', name: 'team/app', actions: ['pull', 'push'] }]

  const assign = (role: string, ...more: string[]) =>
    az.json('role', 'assignment', 'create', '--role', role, '--scope', scopes.registry, ...more)
  const toCi = ['--assignee-object-id', ids.ci.principalId, '--assignee-principal-type', 'ServicePrincipal']

  it('a missing role', async () => {
    azure.setWorld(withRoles(world))
    expect(await accessOf(ci)).toBe(401)
    await assign('AcrPush', ...toCi)
    expect(await accessOf(ci)).toEqual(both)
  })

  it('a role of the wrong mode, on one repository, by application id', async () => {
    azure.setWorld(withArm(world, { roleAssignmentMode: 'AbacRepositoryPermissions' }))
    expect(await accessOf(ci)).toEqual([])
    const condition = repositoryCondition("StringEqualsIgnoreCase 'team/app'")
    const conditioned = ['--assignee', ids.ci.appId, '--condition', condition, '--condition-version', '2.0']
    await assign('Container Registry Repository Writer', ...conditioned)
    expect(await accessOf(ci)).toEqual(both)
    expect(await accessOf(ci, 'repository:other:pull')).toEqual([])
  })

  it('a federated credential of an application, and of a managed identity', async () => {
    azure.setWorld(withApplication(world, { federatedCredentials: [] }))
    const credential = {
      name: 'main',
      issuer: 'https://token.actions.githubusercontent.com',
      subject: 'repo:contoso/app:ref:refs/heads/main',
      audiences: ['api://AzureADTokenExchange'],
    }
    const { issuer, subject, audiences } = credential
    expect(codeOf(await signIn(azure, { client_assertion: jwt() }))).toBe(70025)
    const create = ['federated-credential', 'create']
    await az.json('ad', 'app', ...create, '--id', ids.ci.appId, '--parameters', JSON.stringify(credential))
    expect((await signIn(azure, { client_assertion: jwt() })).status).toBe(200)
    const ofIdentity = ['--identity-name', 'ci-identity', '--resource-group', 'rg-images', '--name', 'main']
    await az.json(
      'identity',
      ...create,
      ...ofIdentity,
      '--issuer',
      issuer,
      '--subject',
      subject,
      '--audiences',
      ...audiences,
    )
    const asIdentity = { client_id: ids.identity.clientId, client_assertion: jwt() }
    expect((await signIn(azure, asIdentity)).status).toBe(200)
  })

  it('an ended secret, and a disabled application', async () => {
    const secrets = [{ keyId: 'k', value: ci.password, endDateTime: inDays(-1) }]
    const servicePrincipal = { objectId: ids.ci.principalId, accountEnabled: false }
    azure.setWorld(withApplication(world, { secrets, servicePrincipal }))
    const reset = ['ad', 'app', 'credential', 'reset', '--id', ids.ci.appId, '--append']
    const { password } = (await az.json(...reset)) as { password: string }
    expect(codeOf(await signIn(azure, { client_secret: password }))).toBe(7000112)
    await az.json('ad', 'sp', 'update', '--id', ids.ci.appId, '--set', 'accountEnabled=true')
    expect((await signIn(azure, { client_secret: password })).status).toBe(200)
    expect(codeOf(await signIn(azure, { client_secret: ci.password }))).toBe(7000222)
  })

  const update = (...more: string[]) => az.json('acr', 'update', '-n', 'contoso', ...more)

  it('anonymous pull and the admin user that are off', async () => {
    azure.setWorld(withRegistry(world, { admin: { enabled: false, passwords: ['make-believe-1', 'make-believe-2'] } }))
    const anonymous = async () =>
      (await sendRequest(azure, { path: tokenPath('scope=repository:team/app:pull') })).status
    expect([await anonymous(), await accessOf({ username: 'contoso', password: 'make-believe-1' })]).toEqual([401, 401])
    await update('--anonymous-pull-enabled', 'true', '--admin-enabled', 'true')
    expect([await anonymous(), await accessOf({ username: 'contoso', password: 'make-believe-1' })]).toEqual([
      200,
      both,
    ])
  })

  it('a firewall', async () => {
    azure.setWorld(withRegistry(world, { firewall: { callerIp: '203.0.113.9', at: 'token' } }))
    expect(await accessOf(ci)).toBe(403)
    await az.json('acr', 'network-rule', 'add', '-n', 'contoso', '--ip-address', '203.0.113.9')
    expect(await accessOf(ci)).toEqual(both)
    await update('--public-network-enabled', 'false')
    expect(await accessOf(ci)).toBe(403)
  })

  it('a policy against ARM audiences', async () => {
    azure.setWorld(withArm(world, { armAudience: 'disabled' }))
    const scope = 'https://management.azure.com/.default'
    const exchange = async () => {
      const form = { grant_type: 'access_token', service: 'contoso.azurecr.io' }
      return (
        await post(azure, '/oauth2/exchange', { ...form, access_token: accessToken(await signIn(azure, { scope })) })
      ).status
    }
    expect(await exchange()).toBe(401)
    await az.json('acr', 'config', 'authentication-as-arm', 'update', '-r', 'contoso', '--status', 'enabled')
    expect(await exchange()).toBe(200)
  })

  it('a repository-scoped token: its password, its state and its map', async () => {
    const [token] = firstRegistry(world).scopeMapTokens ?? []
    azure.setWorld(withRegistry(world, { scopeMapTokens: token ? [{ ...token, enabled: false, passwords: [] }] : [] }))
    const ofToken = ['-r', 'contoso', '-n', 'ci-token']
    await az.json('acr', 'token', 'update', ...ofToken, '--status', 'enabled')
    const generate = ['acr', 'token', 'credential', 'generate', ...ofToken, '--password1', '--expiration-in-days', '30']
    const { passwords } = (await az.json(...generate)) as { passwords: { value: string; expiry: string }[] }
    const login = { username: 'ci-token', password: passwords[0]?.value ?? '' }
    expect(Date.parse(passwords[0]?.expiry ?? '')).toBeGreaterThan(Date.parse(inDays(29)))
    expect(await accessOf(login)).toEqual(both)
    const web = 'repository:team/web:push'
    expect(await accessOf(login, web)).toEqual([])
    const add = ['--add-repository', 'team/web', 'content/read', 'content/write']
    await az.json('acr', 'scope-map', 'update', '-r', 'contoso', '-n', 'ci-token-scope-map', ...add)
    expect(await accessOf(login, web)).toEqual([{ type: 'repository', name: 'team/web', actions: ['push'] }])
    expect(await accessOf(login)).toEqual(both)
  })

  it('by what a user pastes into a shell', async () => {
    azure.setWorld(withRoles(world))
    const { exit, output } = await az.paste(
      `az role assignment create \\\n  --assignee-object-id ${ids.ci.principalId} --assignee-principal-type ServicePrincipal \\\n  --role AcrPush --scope ${scopes.registry}`,
    )
    expect([exit, output]).toEqual([0, expect.stringContaining('"principalType": "ServicePrincipal"')])
    expect(await accessOf(ci)).toEqual(both)
  })
})
