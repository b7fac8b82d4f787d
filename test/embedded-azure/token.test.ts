import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { adminLogin, exposedTokenLogin, type Login, pullerLogin, pusherLogin, scopeMapLogin } from './logins.ts'
import {
  accessToken,
  basic,
  claimsOf,
  dockerToken,
  post,
  type RawAnswer,
  sendRequest,
  tokenPath,
} from './raw-client.ts'
import { startAzure } from './server.ts'
import { epochSeconds, mintAccessToken, mintRefreshToken } from './tokens.ts'
import { firstRegistry, healthyWorld, type RegistryWorld, withRegistry, ZERO_GUID } from './world.ts'

// Every expectation is the wire as Azure/acr:docs/AAD-OAuth.md has it, read without the product's own parsers.

const world = healthyWorld()
const azure = await startAzure(world)
const broken = (change: Partial<RegistryWorld>): void => azure.setWorld(withRegistry(world, change))
const generic =
  /^{"errors":\[{"code":"UNAUTHORIZED","message":"authentication required, visit https:\/\/aka\.ms\/acr\/authorization for more information\. CorrelationId: [0-9a-f-]{36}"}\]}\n$/

beforeEach(() => {
  azure.setWorld(world)
  azure.forget()
})
afterAll(() => azure.close())

const message = (text: string): string => `{"errors":[{"code":"UNAUTHORIZED","message":"${text}"}]}\n`

/** The same without an id, which is what a known name with a wrong password gets. */
const general = message('authentication required, visit https://aka.ms/acr/authorization for more information.')
const accessOf = (answer: RawAnswer): unknown => claimsOf(accessToken(answer))['access']
const repository = (name: string, ...actions: string[]) => ({ type: 'repository', name, actions })

describe('the token endpoint', () => {
  const scope = 'repository:team/app:pull,push'

  it.each([
    ['a service principal', pusherLogin(world)],
    ['the admin user', adminLogin(world)],
    ['a repository-scoped token', scopeMapLogin(world)],
    ['the zero GUID with a refresh token', exposedTokenLogin(world)],
  ])('grants %s, by GET and by the password grant', async (_, login) => {
    const gotten = await dockerToken(azure, login, scope)
    expect(gotten.status).toBe(200)
    expect(accessOf(gotten)).toEqual([repository('team/app', 'pull', 'push')])
    const form = { grant_type: 'password', service: 'contoso.azurecr.io', scope, ...login }
    const posted = await post(azure, '/oauth2/token', form)
    expect(Object.keys(JSON.parse(posted.body))).toEqual(['access_token'])
    expect(accessOf(posted)).toEqual([repository('team/app', 'pull', 'push')])
    expect(azure.issued).toContain(accessToken(posted))
  })

  it('gives the claims that are published', async () => {
    const now = epochSeconds()
    const token = accessToken(await dockerToken(azure, pusherLogin(world), scope))
    const claims = claimsOf(token)
    expect(claims).toMatchObject({
      iss: 'Azure Container Registry',
      aud: 'contoso.azurecr.io',
      version: '1.0',
      grant_type: 'access_token',
      roles: [],
    })
    expect(Number(claims['exp']) - now).toBeGreaterThanOrEqual(4499)
    const header = JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as Record<string, unknown>
    expect(header).toMatchObject({ typ: 'JWT', alg: 'RS256', x5c: [expect.any(String)] })
  })

  it('gives a refresh token to the zero GUID alone, and only when asked', async () => {
    const received = JSON.parse((await dockerToken(azure, exposedTokenLogin(world), scope)).body) as Record<
      string,
      string
    >
    expect(received['refresh_token']).toBe(exposedTokenLogin(world).password)
    expect((await dockerToken(azure, pusherLogin(world), scope)).body).not.toContain('refresh_token')
    const { username, password } = exposedTokenLogin(world)
    const path = tokenPath(`account=x&scope=${scope}`)
    expect((await sendRequest(azure, { path, headers: basic(username, password) })).body).not.toContain('refresh_token')
  })

  it('takes the refresh grant', async () => {
    const refresh_token = exposedTokenLogin(world).password
    const form = { grant_type: 'refresh_token', service: 'contoso.azurecr.io', scope, refresh_token }
    expect(accessOf(await post(azure, '/oauth2/token', form))).toEqual([repository('team/app', 'pull', 'push')])
  })

  it('answers 200 with fewer actions, not with a refusal', async () => {
    expect(accessOf(await dockerToken(azure, pullerLogin(world), scope))).toEqual([repository('team/app', 'pull')])
    const other = 'repository:other/app:pull,push'
    expect(accessOf(await dockerToken(azure, scopeMapLogin(world), other))).toEqual([])
    broken({ ungranted: 'empty' })
    expect(accessOf(await dockerToken(azure, scopeMapLogin(world), other))).toEqual([repository('other/app')])
  })

  it('takes several scopes, repeated or joined by a space', async () => {
    const both = [repository('team/app', 'pull'), repository('team/web', 'pull')]
    const repeated = 'repository:team/app:pull&scope=repository:team/web:pull'
    expect(accessOf(await dockerToken(azure, pullerLogin(world), repeated))).toEqual(both)
    const joined = 'repository:team/app:pull repository:team/web:pull'
    const form = { grant_type: 'password', service: 'contoso.azurecr.io', scope: joined, ...pullerLogin(world) }
    expect(accessOf(await post(azure, '/oauth2/token', form))).toEqual(both)
  })

  it('grants nothing where `account` is left out', async () => {
    const { username, password } = pusherLogin(world)
    const answer = await sendRequest(azure, { path: tokenPath(`scope=${scope}`), headers: basic(username, password) })
    expect(answer.status).toBe(200)
    expect(accessOf(answer)).toEqual([])
  })

  it('refuses a service in upper case', async () => {
    const { username, password } = pusherLogin(world)
    const path = `/oauth2/token?service=Contoso.azurecr.io&account=x&scope=${scope}`
    const answer = await sendRequest(azure, { path, headers: basic(username, password) })
    expect(answer.status).toBe(401)
    expect(answer.body).toMatch(generic)
  })

  it.each<[string, Login, string | RegExp, Partial<RegistryWorld>?]>([
    [
      'an unknown application',
      login('99999999-2222-4333-8444-555555555555'),
      message('Application not registered with AAD.'),
    ],
    ['a wrong client secret', { ...pusherLogin(world), password: 'x' }, message('Invalid clientid or client secret.')],
    ['a wrong token password', { ...scopeMapLogin(world), password: 'x' }, general],
    ['a wrong admin password', { ...adminLogin(world), password: 'x' }, general],
    [
      'a disabled admin user',
      adminLogin(world),
      message('Application not registered with AAD.'),
      { admin: { enabled: false, passwords: ['a', 'b'] } },
    ],
    ['an unknown token name', login('nobody'), message('Application not registered with AAD.')],
    ['the zero GUID with something else', login(ZERO_GUID), generic],
    ['an ended refresh token', zero(mint({ expiresAt: epochSeconds() - 60 })), generic],
    ['a refresh token of another registry', zero(mint({ loginServer: 'fabrikam.azurecr.io' })), generic],
    ['a stale role-assignment mode', exposedTokenLogin(world), generic, { modeSwitchedAt: epochSeconds() + 60 }],
  ])('refuses %s', async (_, wrong, body, change = {}) => {
    broken(change)
    const answer = await dockerToken(azure, wrong, scope)
    expect(answer.status).toBe(401)
    expect(answer.body).toEqual(typeof body === 'string' ? body : expect.stringMatching(body))
  })

  function login(username: string): Login {
    return { username, password: 'anything' }
  }

  function zero(password: string): Login {
    return { username: ZERO_GUID, password }
  }

  function mint(change: { loginServer?: string; expiresAt?: number }): string {
    const subject = firstRegistry(world).identities?.[0]?.subject ?? ''
    return mintRefreshToken({ loginServer: 'contoso.azurecr.io', subject, ...change })
  }

  it('refuses an identity without a role, as today and as in 2021', async () => {
    const [first] = firstRegistry(world).servicePrincipals ?? []
    if (!first) throw new Error('no service principal')
    broken({ servicePrincipals: [{ ...first, roleStatus: 'no-role' }] })
    expect((await dockerToken(azure, pusherLogin(world), scope)).body).toMatch(generic)
    broken({ servicePrincipals: [{ ...first, roleStatus: 'no-role-2021' }] })
    const older = await dockerToken(azure, pusherLogin(world), scope)
    expect(older.status).toBe(403)
    expect(older.body).toBe('{"errors":[{"code":"DENIED","message":"retrieving permissions failed"}]}\n')
  })

  it('lets an access token do what its `access` says, until its end', async () => {
    const expiresAt = epochSeconds() + 600
    const access = [repository('team/app', 'pull')]
    const password = mintAccessToken({ loginServer: 'contoso.azurecr.io', subject: 'x', access, expiresAt })
    const answer = await dockerToken(azure, zero(password), scope)
    expect(accessOf(answer)).toEqual(access)
    expect(claimsOf(accessToken(answer))['exp']).toBe(expiresAt)
    expect(answer.body).not.toContain('refresh_token')
  })

  it('is open to the public only where anonymous pull is on', async () => {
    const path = tokenPath(`scope=${scope}`)
    const form = { grant_type: 'password', service: 'contoso.azurecr.io', scope, refresh_token: '' }
    for (const answer of [await sendRequest(azure, { path }), await post(azure, '/oauth2/token', form)]) {
      expect(answer.status).toBe(401)
      expect(answer.body).toMatch(generic)
    }
    broken({ anonymousPull: true })
    for (const answer of [await sendRequest(azure, { path }), await post(azure, '/oauth2/token', form)]) {
      expect(accessOf(answer)).toEqual([repository('team/app', 'pull')])
    }
  })
})
