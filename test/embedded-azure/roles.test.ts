import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { signIn, tokenOf } from './cloud-client.ts'
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
  withTenant,
} from './cloud-world.ts'
import { mintTokenFor } from './entra/mint.ts'
import { accessToken, claimsOf, dockerToken, post, type RawAnswer } from './raw-client.ts'
import { startAzure } from './server.ts'
import { epochSeconds } from './tokens.ts'
import { type World, withRegistry } from './world.ts'

// One truth, the role assignments: the exchange, the token endpoint and docker's own login say the same of them.

const world = cloudWorld()
const azure = await startAzure(world)
const abac = withArm(world, { roleAssignmentMode: 'AbacRepositoryPermissions' })

beforeEach(() => {
  azure.setWorld(world)
  azure.forget()
})
afterAll(() => azure.close())

const SERVICE = 'contoso.azurecr.io'

const exchange = (access_token: string, change: Record<string, string> = {}): Promise<RawAnswer> =>
  post(azure, '/oauth2/exchange', { grant_type: 'access_token', service: SERVICE, access_token, ...change })

async function refreshToken(): Promise<string> {
  const answer = await exchange(accessToken(await signIn(azure)))
  return (JSON.parse(answer.body) as { refresh_token: string }).refresh_token
}

/** The actions that `ci` gets on a repository, asked for everything. */
async function granted(repository: string): Promise<string> {
  const scope = `repository:${repository}:pull,push,delete,metadata_read`
  const refresh_token = await refreshToken()
  const answer = await post(azure, '/oauth2/token', {
    grant_type: 'refresh_token',
    service: SERVICE,
    scope,
    refresh_token,
  })
  const said = accessOf(answer)
  // docker with the secret must hear the same.
  expect(accessOf(await dockerToken(azure, applicationLogin(azure.world), scope))).toEqual(said)
  return said.flatMap(one => one.actions).join(' ') || 'nothing'
}

const accessOf = (answer: RawAnswer) =>
  (claimsOf(accessToken(answer))['access'] ?? []) as { name: string; actions: string[] }[]

const MCR = 'Microsoft.ContainerRegistry/registries'
const writer = 'Container Registry Repository Writer'
const reader = 'Container Registry Repository Reader'
const custom = (change: object): World => ({
  ...withRoles(world, 'Custom'),
  roleDefinitions: [{ id: '0a1b2c3d-0000-4000-8000-000000000001', roleName: 'Custom', ...change }],
})
const conditioned = (test: string): World => withRoles(abac, { role: writer, condition: repositoryCondition(test) })
const inGroup = (members: string[]): World => {
  const inner = { objectId: 'aaaaaaaa-0000-4000-8000-000000000002', members }
  const groups = [{ objectId: ids.group, members: [inner.objectId] }, inner]
  return withRoles(withTenant(world, { groups }), { role: 'AcrPull', principalId: ids.group })
}
const denying = (change: object): World => ({
  ...world,
  denyAssignments: [
    {
      denyAssignmentName: 'no push',
      scope: scopes.group,
      principals: [ids.ci.principalId],
      actions: [`${MCR}/push/*`],
      ...change,
    },
  ],
})

describe('rights on a repository', () => {
  it.each<[string, World, string]>([
    ['AcrPull', withRoles(world, 'AcrPull'), 'pull metadata_read'],
    ['AcrPush', withRoles(world, 'AcrPush'), 'pull push metadata_read'],
    ['AcrPush on the group', withRoles(world, { role: 'AcrPush', scope: scopes.group }), 'pull push metadata_read'],
    ['AcrDelete', withRoles(world, 'AcrDelete'), 'delete'],
    ['Reader', withRoles(world, 'Reader'), 'pull metadata_read'],
    ['Contributor', withRoles(world, 'Contributor'), 'pull push delete metadata_read'],
    ['Writer in legacy mode', withRoles(world, writer), 'nothing'],
    ['AcrPush in ABAC mode', withRoles(abac, 'AcrPush'), 'nothing'],
    ['Owner in ABAC mode', withRoles(abac, 'Owner'), 'nothing'],
    ['Writer in ABAC mode', withRoles(abac, writer), 'pull push metadata_read'],
    ['a fitting condition', conditioned("StringEqualsIgnoreCase 'Team/App'"), 'pull push metadata_read'],
    ['a fitting prefix', conditioned("StringStartsWithIgnoreCase 'team/'"), 'pull push metadata_read'],
    ['another repository', conditioned("StringEqualsIgnoreCase 'other'"), 'nothing'],
    [
      'a condition that names one action only',
      withRoles(abac, { role: reader, condition: repositoryCondition("StringEqualsIgnoreCase 'x'", ['content/read']) }),
      'metadata_read',
    ],
    ['a condition of unknown form', withRoles(abac, { role: writer, condition: '@Resource[x:y] Foo 7' }), 'nothing'],
    [
      'two roles',
      withRoles(abac, reader, { role: writer, condition: repositoryCondition("StringEquals 'x'") }),
      'pull metadata_read',
    ],
    ['a group in a group', inGroup([ids.ci.principalId]), 'pull metadata_read'],
    ['a custom role', custom({ actions: [`${MCR}/*`], notActions: [`${MCR}/push/*`] }), 'pull delete metadata_read'],
    [
      'a custom role, read literally',
      withArm(custom({ actions: [`${MCR}/pull/read`, `${MCR}/push/*`] }), { takesRolesLiterally: true }),
      'pull metadata_read',
    ],
    ['a deny assignment', denying({}), 'pull metadata_read'],
    [
      'a deny that excludes',
      denying({ principals: ['00000000-0000-0000-0000-000000000000'], excludePrincipals: [ids.ci.principalId] }),
      'pull push metadata_read',
    ],
    ['a deny that stays above', denying({ doNotApplyToChildScopes: true }), 'pull push metadata_read'],
    ['the management roles', withRoles(world, 'Container Registry Tasks Contributor'), 'nothing'],
  ])('%s', async (_, shown, expected) => {
    azure.setWorld(shown)
    expect(await granted('team/app')).toBe(expected)
  })
})

describe('the exchange', () => {
  const refused = 'authentication required, visit https://aka.ms/acr/authorization for more information. CorrelationId:'

  it.each<[string, World]>([
    ['no role', withRoles(world)],
    ['a role on a neighbour', withRoles(world, { role: 'AcrPush', scope: `${scopes.registry}2` })],
    ['a role on something else', withRoles(world, 'Storage Blob Data Reader')],
    ['a grant that has not arrived', withRoles(world, { role: 'AcrPush', visibleAfter: epochSeconds() + 60 })],
    ['an empty group', inGroup([])],
  ])('refuses %s, as docker login is refused', async (_, shown) => {
    azure.setWorld(shown)
    const answer = await exchange(accessToken(await signIn(azure)))
    expect(answer.status).toBe(401)
    expect(answer.body).toContain(refused)
    expect((await dockerToken(azure, applicationLogin(shown), '')).status).toBe(401)
    azure.setWorld(withArm(shown, { refusesAs: 'no-role-2021' }))
    const older = await exchange(accessToken(await signIn(azure)))
    expect([older.status, older.body]).toEqual([
      403,
      expect.stringContaining('"DENIED","message":"retrieving permissions failed"'),
    ])
  })

  it('takes the audiences that the policy lets through, and nothing that has ended', async () => {
    const status = async (audience: string) => (await exchange(tokenOf(azure, ids.ci.principalId, audience))).status
    const arm = ['https://management.azure.com', 'https://management.core.windows.net/']
    for (const audience of ['https://containerregistry.azure.net', ...arm]) expect(await status(audience)).toBe(200)
    expect(await status('https://graph.microsoft.com')).toBe(401)
    azure.setWorld(withArm(world, { armAudience: 'disabled' }))
    for (const audience of arm) expect(await status(audience)).toBe(401)
    expect(await status('https://containerregistry.azure.net')).toBe(200)
    const [identity] = [{ tenant: { id: ids.tenant }, clientId: 'x', objectId: ids.ci.principalId, displayName: 'x' }]
    const ended = mintTokenFor(identity, 'https://containerregistry.azure.net', { expiresAt: epochSeconds() - 1 })
    expect((await exchange(ended)).status).toBe(401)
    const foreign = { ...identity, tenant: { id: ids.otherTenant } }
    expect((await exchange(mintTokenFor(foreign, 'https://containerregistry.azure.net'))).status).toBe(401)
  })

  it('bears upper case in the service, which the token endpoint does not', async () => {
    expect((await exchange(accessToken(await signIn(azure)), { service: 'Contoso.azurecr.io' })).status).toBe(200)
  })

  it('gives a refresh token that a switch of the mode makes useless', async () => {
    const refresh_token = await refreshToken()
    expect(claimsOf(refresh_token)).toMatchObject({ sub: ids.ci.principalId, tenant: ids.tenant })
    const form = { grant_type: 'refresh_token', service: SERVICE, scope: 'repository:a:pull', refresh_token }
    expect((await post(azure, '/oauth2/token', form)).status).toBe(200)
    azure.setWorld(withRegistry(world, { modeSwitchedAt: epochSeconds() + 1 }))
    expect((await post(azure, '/oauth2/token', form)).status).toBe(401)
  })
})

describe('a login with an application and its secret', () => {
  it.each<[string, World, string]>([
    [
      'ended',
      withApplication(world, {
        secrets: [{ keyId: 'k', value: applicationLogin(world).password, endDateTime: inDays(-1) }],
      }),
      'Invalid clientid or client secret.',
    ],
    ['removed', withApplication(world, { secrets: [] }), 'Invalid clientid or client secret.'],
    [
      'disabled',
      withApplication(world, { servicePrincipal: { objectId: ids.ci.principalId, accountEnabled: false } }),
      'Invalid clientid or client secret.',
    ],
    ['unknown', withTenant(world, { applications: [] }), 'Application not registered with AAD.'],
  ])('is refused when %s', async (_, shown, message) => {
    azure.setWorld(shown)
    const answer = await dockerToken(azure, applicationLogin(world), '')
    expect([answer.status, answer.body]).toEqual([401, expect.stringContaining(message)])
  })
})
