import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { applicationLogin, cloudWorld, ids } from '../embedded-azure/cloud-world.ts'
import { githubEnv } from '../embedded-azure/github/oidc.ts'
import { type Azure, startAzure } from '../embedded-azure/server.ts'
import { healthyRegistry, type World, withRegistry } from '../embedded-azure/world.ts'
import { dockerStandInFolder } from '../stand-ins/standIns.ts'
import { type ActionResult, findingsOf, runAction } from './run-action.ts'

// Where an identity's secret, assertion and tokens go, whatever a variable, a document or a redirect says.

const HOST = 'contoso.azurecr.io'
const cloud = cloudWorld()
const application = applicationLogin(cloud)
const target = { registry: HOST, repository: 'team/app', 'client-id': application.username, 'tenant-id': ids.tenant }
const bySecret = { ...target, 'client-secret': application.password }
const folder = mkdtempSync(join(tmpdir(), 'destinations-'))
/** What a plain proxy, or another machine, is asked for; it answers with a token. */
const seen: { url: string; headers: unknown }[] = []
const other = createServer((request, reply) => {
  seen.push({ url: request.url ?? '', headers: request.headers })
  reply.writeHead(200, { 'Content-Type': 'application/json' }).end('{"access_token":"a.b.c","expires_in":3600}')
})

let azure: Azure
beforeAll(async () => {
  azure = await startAzure(cloud)
  await new Promise<void>(done => other.listen(0, '0.0.0.0', done))
})
beforeEach(() => {
  azure.forget()
  seen.length = 0
})
afterAll(async () => {
  await azure.close()
  other.close()
  rmSync(folder, { recursive: true, force: true })
})

const origin = (host = '127.0.0.1') => `http://${host}:${(other.address() as AddressInfo).port}`
const runWith = (
  world: World,
  inputs: Record<string, string>,
  env: Record<string, string> = {},
): Promise<ActionResult> => {
  azure.setWorld(world)
  return runAction({ azure, inputs, path: [dockerStandInFolder], env: { STAND_IN_DOCKER: 'healthy', ...env } })
}
const connected = () => [...new Set(azure.connects.map(each => each.replace(/:443$/, '')))]
const strangers = () => connected().filter(host => host.includes('evil'))
const withEvil = (world: World): World => ({
  ...world,
  registries: [...world.registries, healthyRegistry('evil.example')],
})

describe('a variable that names another sign-in host', () => {
  it.each([
    ['AZURE_REGIONAL_AUTHORITY_NAME', 'evil.example/'],
    ['AZURE_REGIONAL_AUTHORITY_NAME', 'evil.example/#'],
    ['AZURE_REGIONAL_AUTHORITY_NAME', 'evil.example?'],
    ['MSAL_FORCE_REGION', 'evil.example/'],
    ['AZURE_AUTHORITY_HOST', 'https://evil.example'],
  ])('%s=%s', async (name, value) => {
    for (const env of [{ [name]: value }, { [name]: value, AZURE_REGIONAL_AUTHORITY_NAME: value }]) {
      await runWith(withEvil(cloud), bySecret, env)
      expect(strangers()).toEqual([])
      const { github } = cloud
      await runWith(withEvil(cloud), target, { ...env, ...(github === undefined ? {} : githubEnv(github)) })
      expect(strangers()).toEqual([])
    }
  })

  it('a region is Microsoft’s own', async () => {
    await runWith(cloud, bySecret, { AZURE_REGIONAL_AUTHORITY_NAME: 'westeurope' })
    expect(connected()).toContain('westeurope.login.microsoft.com')
  })
})

describe('Entra that sends elsewhere', () => {
  it.each([301, 302, 307, 308])('%i to another host', async status => {
    const fault = { status, headers: { Location: 'https://evil.example/oauth2/token' }, body: '' }
    await runWith(withEvil({ ...cloud, entra: { faults: { '*': fault } } }), bySecret)
    expect(strangers()).toEqual([])
    // Nor to one of the list.
    azure.forget()
    const inside = { status, headers: { Location: `https://${HOST}/oauth2/token` }, body: '' }
    await runWith({ ...cloud, entra: { faults: { '*': inside } } }, bySecret)
    const withSecret = azure.requests.filter(({ body }) => decodeURIComponent(body).includes(application.password))
    expect([...new Set(withSecret.map(({ host }) => host))]).toEqual(['login.microsoftonline.com'])
  })

  it.each(['azurechinacloud', 'azuregermancloud', 'azurecloud'])('a discovery document of %s', async environment => {
    const document = {
      token_endpoint: 'https://evil.example/oauth2/token',
      authorization_endpoint: 'https://evil.example/authorize',
      issuer: 'https://evil.example/',
      jwks_uri: 'https://evil.example/keys',
      tenant_discovery_endpoint: 'https://evil.example/.well-known/openid-configuration',
    }
    const fault = { status: 200, contentType: 'application/json', body: JSON.stringify(document) }
    const path = `/${ids.tenant}/v2.0/.well-known/openid-configuration`
    await runWith(withEvil({ ...cloud, entra: { faults: { [path]: fault } } }), { ...bySecret, environment })
    expect(strangers()).toEqual([])
    const withSecret = azure.requests.filter(({ body }) => decodeURIComponent(body).includes(application.password))
    expect(withSecret.filter(({ host }) => !/^login\./.test(host))).toEqual([])
  })
})

describe('a managed identity', () => {
  const identity = { registry: HOST, repository: 'team/app', 'auth-type': 'IDENTITY' }

  it.each(['http_proxy', 'HTTP_PROXY', 'ALL_PROXY', 'all_proxy'])('goes by no proxy: %s', async name => {
    const endpoint = {
      IDENTITY_ENDPOINT: 'http://169.254.129.3:1/msi/token',
      IDENTITY_HEADER: 'header-secret-of-this-test',
    }
    const result = await runWith(cloud, identity, {
      ...endpoint,
      [name]: origin(),
      NODE_USE_ENV_PROXY: '1',
      NO_PROXY: '',
    })
    expect(seen).toEqual([])
    expect(connected().filter(host => host.startsWith('169.254'))).toEqual([])
    expect(result.log).toContain('::add-mask::header-secret-of-this-test')
  })

  it.each([
    ['IDENTITY_ENDPOINT', '/msi/token'],
    ['AZURE_POD_IDENTITY_AUTHORITY_HOST', ''],
  ])('is not asked of another host: %s', async (name, path) => {
    const endpoint = `http://other.localhost.example:${new URL(origin()).port}${path}`
    const env = { [name]: endpoint, IDENTITY_HEADER: 'header-secret-of-this-test' }
    const result = await runWith(cloud, identity, env)
    expect(seen).toEqual([])
    const [finding] = findingsOf(result).filter(({ level }) => level === 'error')
    expect(finding?.id).toBe('managed-identity-unavailable')
    expect(JSON.stringify(finding)).toContain('other.localhost.example')
  })

  it('is asked at loopback, beside any proxy', async () => {
    await runWith(cloud, identity, {
      IDENTITY_ENDPOINT: `${origin()}/msi/token`,
      IDENTITY_HEADER: 'header-secret-of-this-test',
      http_proxy: 'http://127.0.0.1:1',
    })
    expect(seen[0]?.url).toMatch(/^\/msi\/token\?/)
  })
})

it('the federated token of a pod is masked', async () => {
  const file = join(folder, 'token')
  writeFileSync(file, 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJzeXN0ZW06c2VydmljZWFjY291bnQifQ.c2lnbmF0dXJl\n')
  const result = await runWith(cloud, target, { AZURE_FEDERATED_TOKEN_FILE: file })
  expect(result.log).toContain('::add-mask::eyJhbGciOiJSUzI1NiJ9.')
})

describe('what a registry says', () => {
  it('a challenge that names another host ends the run before a token is asked for', async () => {
    const elsewhere = withRegistry(cloud, { challenge: { realm: 'https://evil.example/oauth2/token' } })
    await runWith(withEvil(elsewhere), bySecret)
    expect(strangers()).toEqual([])
    expect(azure.requests.filter(({ host, path }) => host === HOST && path === '/oauth2/token')).toEqual([])
  })
})
