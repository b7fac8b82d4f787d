import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { adminLogin, exposedTokenLogin, type Login, pullerLogin, pusherLogin, scopeMapLogin } from './logins.ts'
import { accessToken, basic, dockerToken, post, sendRequest } from './raw-client.ts'
import { startAzure } from './server.ts'
import { healthyWorld, type RegistryWorld, withRegistry } from './world.ts'

// Every expectation is the wire as Azure/acr:docs/AAD-OAuth.md has it, read without the product's own parsers.

const world = healthyWorld()
const azure = await startAzure(world)
const broken = (change: Partial<RegistryWorld>): void => azure.setWorld(withRegistry(world, change))
beforeEach(() => {
  azure.setWorld(world)
  azure.forget()
})
afterAll(() => azure.close())

describe('GET /v2/', () => {
  it('is challenged byte for byte as recorded', async () => {
    const answer = await sendRequest(azure, { path: '/v2/' })
    expect(answer.head[0]).toBe('HTTP/1.1 401 Unauthorized')
    expect(answer.header('Www-Authenticate')).toBe(
      'Bearer realm="https://contoso.azurecr.io/oauth2/token",service="contoso.azurecr.io"',
    )
    expect(answer.header('Docker-Distribution-Api-Version')).toBe('registry/2.0')
    expect(answer.header('Content-Type')).toBe('application/json; charset=utf-8')
    expect(answer.header('Content-Length')).toBe('149')
    expect(answer.header('X-Ms-Correlation-Request-Id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(answer.body).toBe(
      '{"errors":[{"code":"UNAUTHORIZED","message":"authentication required, visit https://aka.ms/acr/authorization for more information.","detail":null}]}\n',
    )
  })

  it('echoes the spelling of the host', async () => {
    const answer = await sendRequest(azure, { path: '/v2/', host: 'Contoso.azurecr.io' })
    expect(answer.header('Www-Authenticate')).toContain('service="Contoso.azurecr.io"')
  })

  it.each([
    ['another realm', { realm: 'https://evil.example/oauth2/token' }, 'realm="https://evil.example/oauth2/token"'],
    ['another service', { service: 'fabrikam.azurecr.io' }, 'service="fabrikam.azurecr.io"'],
    ['another header', { header: 'Basic realm="x"' }, 'Basic realm="x"'],
  ])('can show %s', async (_, challenge, expected) => {
    broken({ challenge })
    expect((await sendRequest(azure, { path: '/v2/' })).header('Www-Authenticate')).toContain(expected)
  })

  it('can show no header', async () => {
    broken({ challenge: { header: null } })
    expect((await sendRequest(azure, { path: '/v2/' })).header('Www-Authenticate')).toBeUndefined()
  })

  it('takes a good access token, and Basic of admin and service principal only', async () => {
    const Authorization = `Bearer ${accessToken(await dockerToken(azure, pusherLogin(world), ''))}`
    expect((await sendRequest(azure, { path: '/v2/', headers: { Authorization } })).status).toBe(200)
    for (const [login, status] of [
      [adminLogin(world), 200],
      [pusherLogin(world), 200],
      [scopeMapLogin(world), 401],
      [exposedTokenLogin(world), 401],
    ] as const) {
      expect((await sendRequest(azure, { path: '/v2/', headers: basic(login.username, login.password) })).status).toBe(
        status,
      )
    }
  })

  it('refuses a refresh token as bearer', async () => {
    const Authorization = `Bearer ${exposedTokenLogin(world).password}`
    const answer = await sendRequest(azure, { path: '/v2/', headers: { Authorization } })
    expect(answer.status).toBe(401)
    expect(answer.header('Www-Authenticate')).toContain('error="invalid_token"')
  })
})

it('answers headers that are far too large as nginx does', async () => {
  const answer = await sendRequest(azure, { path: '/v2/', headers: basic('x', 'x'.repeat(120_000)) })
  expect(answer.head[0]).toBe('HTTP/1.1 400 Bad Request')
  expect(answer.body).toContain('400 Request Header Or Cookie Too Large')
})

describe('the exchange', () => {
  it('is 404 on GET and refuses on POST', async () => {
    expect((await sendRequest(azure, { path: '/oauth2/exchange' })).status).toBe(404)
    expect((await post(azure, '/oauth2/exchange', { grant_type: 'access_token' })).status).toBe(401)
  })
})

describe('the firewall', () => {
  it('shows at the token endpoint, with escaped quotes', async () => {
    broken({ firewall: { callerIp: '203.0.113.7', at: 'token' } })
    expect((await sendRequest(azure, { path: '/v2/' })).status).toBe(401)
    const answer = await dockerToken(azure, pusherLogin(world), '')
    expect(answer.status).toBe(403)
    expect(answer.body).toBe(
      '{"errors":[{"code":"DENIED","message":"client with IP \\u0027203.0.113.7\\u0027 is not allowed access. Refer https://aka.ms/acr/firewall to grant access."}]}\n',
    )
  })

  it('shows at /v2/ in the older form, with plain quotes', async () => {
    broken({ firewall: { callerIp: '203.0.113.7', at: 'challenge', quotes: 'plain' } })
    const answer = await sendRequest(azure, { path: '/v2/' })
    expect(answer.status).toBe(403)
    expect(answer.body).toContain("client with IP '203.0.113.7' is not allowed access.")
  })
})

describe('resources without a real registry behind', () => {
  const manifest = '/v2/team/app/manifests/latest'

  async function bearer(login: Login, scope: string): Promise<Record<string, string>> {
    return { Authorization: `Bearer ${accessToken(await dockerToken(azure, login, scope))}` }
  }

  it('challenge with the scope that is missing', async () => {
    const answer = await sendRequest(azure, { path: manifest })
    expect(answer.status).toBe(401)
    expect(answer.header('Www-Authenticate')).toBe(
      'Bearer realm="https://contoso.azurecr.io/oauth2/token",service="contoso.azurecr.io",scope="repository:team/app:pull"',
    )
    expect(answer.body).toContain('"detail":[{"Type":"repository","Name":"team/app","Action":"pull"}]')
  })

  it('refuse a push with insufficient_scope', async () => {
    const headers = await bearer(pullerLogin(world), 'repository:team/app:pull,push')
    const answer = await sendRequest(azure, { method: 'POST', path: '/v2/team/app/blobs/uploads/', headers })
    expect(answer.status).toBe(401)
    expect(answer.header('Www-Authenticate')).toContain(
      'scope="repository:team/app:pull,push",error="insufficient_scope"',
    )
  })

  it('tell an unknown repository from an unknown tag', async () => {
    const headers = await bearer(pullerLogin(world), 'repository:team/app:pull&scope=repository:no/such:pull')
    const unknownTag = '/v2/team/app/manifests/no-such-tag'
    expect((await sendRequest(azure, { path: unknownTag, headers })).body).toContain('"code":"MANIFEST_UNKNOWN"')
    const unknown = await sendRequest(azure, { path: '/v2/no/such/manifests/latest', headers })
    expect(unknown.status).toBe(404)
    expect(unknown.body).toContain('"code":"NAME_UNKNOWN"')
  })

  it('want metadata_read for the list of tags', async () => {
    const headers = await bearer(pullerLogin(world), 'repository:team/app:pull')
    const answer = await sendRequest(azure, { path: '/v2/team/app/tags/list', headers })
    expect(answer.status).toBe(401)
    expect(answer.header('Www-Authenticate')).toContain('scope="repository:team/app:metadata_read"')
  })
})
