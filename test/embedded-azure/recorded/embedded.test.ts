import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signIn, tokenOf } from '../cloud-client.ts'
import { cloudWorld, ids, withApplication, withArm, withRoles } from '../cloud-world.ts'
import { adminLogin, pullerLogin, scopeMapLogin } from '../logins.ts'
import {
  accessToken,
  basic,
  claimsOf,
  dockerToken,
  post,
  type RawAnswer,
  sendRequest,
  tokenPath,
} from '../raw-client.ts'
import { type Azure, startAzure } from '../server.ts'
import { healthyWorld, withRegistry, ZERO_GUID } from '../world.ts'
import { bodyOf, exchange, headerOf } from './exchanges.ts'

/**
 * The embedded Azure beside the real one: status, code, message, headers and the form of the body, where it has the
 * case.
 */

const world = healthyWorld()
const cloud = cloudWorld()
let azure: Azure
beforeAll(async () => {
  azure = await startAzure(world)
})
afterAll(() => azure.close())

const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
const ADDRESS = /203\.0\.113\.\d+/g
const withoutIds = (text: string): string => text.replace(GUID, '(id)').replace(ADDRESS, '(address)')

/** Status and body are those of the exchange, ids and addresses apart; so is whether the body is called JSON. */
function expectAs(id: string, answer: RawAnswer): void {
  const recorded = exchange(id)
  expect(answer.status).toBe(recorded.status)
  const body = bodyOf(recorded)
  // An object stands for its JSON: how it was written is not kept.
  const parsed = (text: string): unknown => (text.startsWith('{') ? JSON.parse(withoutIds(text)) : withoutIds(text))
  expect(parsed(answer.body)).toEqual(parsed(body))
  const type = headerOf(recorded, 'content-type')
  if (type !== undefined) {
    expect(/json/.test(answer.header('content-type') ?? '')).toBe(/^application\/json/.test(type))
  }
}

const scope = 'repository:team/app:pull'
const refused = (username: string, password = 'any'): Promise<RawAnswer> =>
  dockerToken(azure, { username, password }, scope)

describe('the token endpoint refuses', () => {
  it.each([
    ['acr-token-wrong-password-2024', () => refused(adminLogin(world).username)],
    ['acr-token-401-raw-2024', () => refused(scopeMapLogin(world).username)],
    ['acr-token-unknown-user-email', () => refused('someone@contoso.com')],
    ['acr-token-unknown-user-subscription', () => refused(ids.subscription)],
    ['acr-token-entra-token-as-password', () => refused(ZERO_GUID, tokenOf(azure, ids.ci.principalId, 'x'))],
    ['acr-token-400-password-too-long', () => refused(ZERO_GUID, 'x'.repeat(6_090))],
  ])('%s', async (id, received) => {
    azure.setWorld(id === 'acr-token-entra-token-as-password' ? cloud : world)
    expectAs(id, await received())
  })

  it.each(['wrong_username', 'contoso.azurecr.io', 'myname'])('any name that it does not know: %s', async username => {
    azure.setWorld(world)
    const answer = await refused(username)
    expect(answer.status).toBe(exchange('acr-token-unknown-user-2024').status)
    expect(answer.body).toContain(bodyOf(exchange('acr-token-unknown-user-2024')))
  })

  it('takes what is a little shorter', async () => {
    azure.setWorld(world)
    expect((await refused(ZERO_GUID, 'x'.repeat(6_000))).status).toBe(401)
  })

  it('acr-token-firewall-raw-2026', async () => {
    azure.setWorld(withRegistry(world, { firewall: { callerIp: '203.0.113.9', at: 'token' } }))
    const answer = await refused(adminLogin(world).username)
    expectAs('acr-token-firewall-raw-2026', answer)
    expect(answer.body).toContain('\\u0027')
  })

  it('acr-token-anonymous-off-2026', async () => {
    azure.setWorld(world)
    const answer = await sendRequest(azure, { path: tokenPath(`scope=${scope}`) })
    expect(answer.status).toBe(exchange('acr-token-anonymous-off-2026').status)
  })

  it('acr-500-newline-in-user', async () => {
    azure.setWorld(world)
    const { username, password } = pullerLogin(world)
    const status = exchange('acr-500-newline-in-user').status
    expect((await refused(username, `${password}\n`)).status).toBe(status)
    expect((await refused(`${username}\n`, password)).status).toBe(status)
  })
})

describe('the exchange', () => {
  const exchanged = (audience = 'https://containerregistry.azure.net'): Promise<RawAnswer> =>
    post(azure, '/oauth2/exchange', {
      grant_type: 'access_token',
      service: 'contoso.azurecr.io',
      access_token: tokenOf(azure, ids.ci.principalId, audience),
    })

  it.each([
    ['acr-exchange-no-role-2026', withRoles(cloud)],
    ['acr-exchange-no-role-2021', withArm(withRoles(cloud), { refusesAs: 'no-role-2021' })],
    ['acr-exchange-no-role-2025-empty', withArm(withRoles(cloud), { refusesAs: 'no-role-silent' })],
  ] as const)('%s', async (id, changed) => {
    azure.setWorld(changed)
    expectAs(id, await exchanged())
  })

  it('acr-exchange-wrong-audience-2022', async () => {
    azure.setWorld(cloud)
    expectAs('acr-exchange-wrong-audience-2022', await exchanged('https://graph.microsoft.com'))
  })

  it('acr-exchange-ok-2021: takes the audience of Resource Manager, and gives a refresh token alone', async () => {
    azure.setWorld(cloud)
    const answer = await exchanged('https://management.azure.com/')
    expect(answer.status).toBe(200)
    expect(Object.keys(JSON.parse(answer.body) as object)).toEqual(
      Object.keys(exchange('acr-exchange-ok-2021').body as object),
    )
  })

  it('acr-refresh-token-claims-abac: the token of a registry in ABAC mode alone has the claim', async () => {
    const claimsIn = async (): Promise<object> =>
      claimsOf((JSON.parse((await exchanged()).body) as { refresh_token: string }).refresh_token)
    azure.setWorld(withArm(cloud, { roleAssignmentMode: 'AbacRepositoryPermissions' }))
    expect(await claimsIn()).toHaveProperty('aad_identity')
    azure.setWorld(cloud)
    expect(await claimsIn()).not.toHaveProperty('aad_identity')
  })
})

describe('resources', () => {
  const HEADERS = ['docker-distribution-api-version', 'access-control-expose-headers', 'x-content-type-options']
  const expectHeaders = (id: string, answer: RawAnswer): void => {
    const recorded = exchange(id)
    for (const name of ['www-authenticate', 'server', 'content-type', ...HEADERS]) {
      expect(answer.header(name), name).toBe(headerOf(recorded, name))
    }
  }

  it('acr-ping-2026: the challenge, byte for byte', async () => {
    azure.setWorld(world)
    const answer = await sendRequest(azure, { path: '/v2/' })
    expect(answer.body).toBe(bodyOf(exchange('acr-ping-2026')))
    expectHeaders('acr-ping-2026', answer)
  })

  it('acr-401-push-pull: one detail for each action', async () => {
    azure.setWorld(world)
    const answer = await sendRequest(azure, { method: 'POST', path: '/v2/oci-artifact/blobs/uploads/' })
    expectAs('acr-401-push-pull', answer)
    expectHeaders('acr-401-push-pull', answer)
  })

  it('acr-401-basic-challenge: Basic of a token turns the challenge', async () => {
    azure.setWorld(world)
    const { username, password } = scopeMapLogin(world)
    const answer = await sendRequest(azure, { path: '/v2/base/manifests/latest', headers: basic(username, password) })
    expectAs('acr-401-basic-challenge', answer)
    expectHeaders('acr-401-basic-challenge', answer)
  })

  it('acr-401-scope-map-token-metadata-2026: insufficient_scope', async () => {
    azure.setWorld(world)
    const token = accessToken(await dockerToken(azure, pullerLogin(world), scope))
    const recorded = exchange('acr-401-scope-map-token-metadata-2026')
    const answer = await sendRequest(azure, {
      path: '/v2/team/app/tags/list',
      headers: { Authorization: `Bearer ${token}` },
    })
    expect(answer.status).toBe(recorded.status)
    expect(answer.header('www-authenticate')).toBe(headerOf(recorded, 'www-authenticate'))
  })

  it('acr-400-header-too-large: the front end, byte for byte', async () => {
    azure.setWorld(world)
    const headers = { Authorization: `Bearer ${'x'.repeat(9_000)}` }
    const answer = await sendRequest(azure, { path: '/v2/team/app/tags/list', headers })
    expect(answer.body).toBe(bodyOf(exchange('acr-400-header-too-large')))
    expect(answer.status).toBe(400)
    expect(answer.header('content-type')).toBe('text/html')
  })
})

describe('Entra refuses', () => {
  const GONE = '2020-01-01T00:00:00Z'
  const [secret] = cloud.tenants?.[0]?.applications?.[0]?.secrets ?? []
  it.each([
    ['entra-7000222-2026', { secrets: secret === undefined ? [] : [{ ...secret, endDateTime: GONE }] }, {}],
    ['entra-7000215-2023', {}, { client_secret: 'wrong' }],
    ['entra-7000229', { servicePrincipal: undefined }, {}],
    ['entra-700016-2024', {}, { client_id: ids.group }],
    ['entra-53003-2025', {}, {}],
  ] as const)('%s', async (id, change, fields) => {
    const changed = withApplication(cloud, change as object)
    azure.setWorld(id === 'entra-53003-2025' ? { ...changed, entra: { fault: { code: 53003 } } } : changed)
    const answer = await signIn(azure, fields)
    const recorded = exchange(id)
    const body = JSON.parse(answer.body) as Record<string, unknown>
    const expected = recorded.body as Record<string, unknown>
    expect(answer.status).toBe(recorded.status)
    expect(body).toMatchObject({ error: expected['error'], error_codes: expected['error_codes'] })
    const sentence = (text: unknown): string => withoutIds(String(text)).split(' Trace ID')[0] ?? ''
    if (id !== 'entra-7000229' && id !== 'entra-700016-2024') {
      expect(sentence(body['error_description'])).toBe(sentence(expected['error_description']))
    }
  })
})
