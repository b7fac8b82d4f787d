import { generateKeyPairSync, sign } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { bodyOf, codeOf, type SignIn, signIn } from './cloud-client.ts'
import {
  applicationLogin,
  cloudWorld,
  ids,
  inDays,
  withApplication,
  withJob,
  withManagedIdentity,
} from './cloud-world.ts'
import { mintAssertion } from './entra/mint.ts'
import { faults } from './faults.ts'
import { githubEnv, githubSubject, mintGitHubToken } from './github/oidc.ts'
import type { GitHubJob } from './github/world.ts'
import type { ApplicationWorld, FederatedCredentialWorld } from './identity-world.ts'
import { accessToken, claimsOf, sendRequest } from './raw-client.ts'
import { startAzure } from './server.ts'
import { secretsOf, type World } from './world.ts'

// Every expectation is the wire as Entra docs, "OAuth 2.0 client credentials flow", has it, read without the product's
// own parsers.

const world = cloudWorld()
const azure = await startAzure(world)

beforeEach(() => {
  azure.setWorld(world)
  azure.forget()
})
afterAll(() => azure.close())

const AUDIENCE = 'api://AzureADTokenExchange'
const jwt = (from: World = azure.world, audience = AUDIENCE): string => {
  if (!from.github) throw new Error('no GitHub')
  return mintGitHubToken(from.github, audience)
}
const federated = (change: Partial<FederatedCredentialWorld>): FederatedCredentialWorld => ({
  name: 'main',
  issuer: 'https://token.actions.githubusercontent.com',
  subject: 'repo:contoso/app:ref:refs/heads/main',
  audiences: [AUDIENCE],
  ...change,
})

describe('discovery', () => {
  const configuration = (tenant: string, host = 'login.microsoftonline.com') =>
    sendRequest(azure, { host, path: `/${tenant}/v2.0/.well-known/openid-configuration` })

  it('knows a tenant by id and by domain', async () => {
    for (const name of [ids.tenant, 'contoso.onmicrosoft.com']) {
      expect(bodyOf(await configuration(name))).toMatchObject({
        issuer: `https://login.microsoftonline.com/${ids.tenant}/v2.0`,
        token_endpoint: `https://login.microsoftonline.com/${ids.tenant}/oauth2/v2.0/token`,
      })
    }
  })

  it('refuses one that is not there, or is in another cloud', async () => {
    const unknown = await configuration('11111111-2222-4333-8444-555555555555')
    expect(unknown.status).toBe(400)
    expect(bodyOf(unknown)).toMatchObject({ error: 'invalid_tenant', error_codes: [90002] })
    expect(codeOf(await configuration(ids.tenant, 'login.microsoftonline.us'))).toBe(90002)
    expect(codeOf(await configuration('<tenant>'))).toBe(900023)
  })

  it('names the clouds and their aliases', async () => {
    const endpoint = 'https://login.microsoftonline.com/common/oauth2/authorize'
    const path = `/common/discovery/instance?api-version=1.1&authorization_endpoint=${endpoint}`
    const answer = await sendRequest(azure, { host: 'login.microsoftonline.com', path })
    expect(answer.body).toContain('login.partner.microsoftonline.cn')
    expect(bodyOf(answer)['tenant_discovery_endpoint']).toContain('/common/v2.0/.well-known/')
  })
})

describe('the token endpoint', () => {
  it('gives an access token of the asked audience', async () => {
    const answer = await signIn(azure)
    expect(bodyOf(answer)).toMatchObject({ token_type: 'Bearer', expires_in: 3599 })
    expect(claimsOf(accessToken(answer))).toMatchObject({
      aud: 'https://containerregistry.azure.net',
      iss: `https://sts.windows.net/${ids.tenant}/`,
      tid: ids.tenant,
      appid: ids.ci.appId,
      oid: ids.ci.principalId,
      idtyp: 'app',
    })
    expect(azure.issued).toContain(accessToken(answer))
    expect(secretsOf(world)).toContain(applicationLogin(world).password)
  })

  it('takes the secret by Basic too', async () => {
    const { username, password } = applicationLogin(world)
    const answer = await sendRequest(azure, {
      method: 'POST',
      host: 'login.microsoftonline.com',
      path: `/${ids.tenant}/oauth2/v2.0/token`,
      headers: {
        Authorization: `Basic ${Buffer.from(`${username}:${encodeURIComponent(password)}`).toString('base64')}`,
      },
      body: 'grant_type=client_credentials&scope=https://management.core.windows.net//.default',
    })
    expect(claimsOf(accessToken(answer))['aud']).toBe('https://management.core.windows.net/')
  })

  it.each<[number, number, string, SignIn, Partial<ApplicationWorld>?]>([
    [90002, 400, 'invalid_request', { tenant: '11111111-2222-4333-8444-555555555555' }],
    [900023, 400, 'invalid_request', { tenant: 'contoso' }],
    [50059, 400, 'invalid_request', { tenant: 'common' }],
    [90002, 400, 'invalid_request', { host: 'login.microsoftonline.us' }],
    [900144, 400, 'invalid_request', { client_id: '' }],
    [900144, 400, 'invalid_request', { scope: '' }],
    [70003, 400, 'unsupported_grant_type', { grant_type: 'password' }],
    [700016, 400, 'unauthorized_client', { client_id: '99999999-2222-4333-8444-555555555555' }],
    [700016, 400, 'unauthorized_client', { tenant: ids.otherTenant }],
    [7000229, 401, 'invalid_client', {}, { servicePrincipal: undefined }],
    [7000112, 400, 'unauthorized_client', {}, { servicePrincipal: { objectId: 'x', accountEnabled: false } }],
    [7000216, 401, 'invalid_client', { client_secret: '' }],
    [7000215, 401, 'invalid_client', { client_secret: ids.ci.secretKeyId }],
    [7000222, 401, 'invalid_client', {}, { secrets: [ended('github actions')] }],
    [7000222, 401, 'invalid_client', {}, { secrets: [ended('one'), ended('other')] }],
    [500011, 400, 'invalid_resource', { scope: 'https://nothing.example/.default' }],
    [1002012, 400, 'invalid_scope', { scope: 'https://management.azure.com' }],
  ])('answers %i with %i', async (code, status, error, received, change = {}) => {
    azure.setWorld(withApplication(world, change))
    const answer = await signIn(azure, received)
    expect([codeOf(answer), answer.status, bodyOf(answer)['error']]).toEqual([code, status, error])
    expect(bodyOf(answer)['error_description']).toMatch(
      new RegExp(
        `^AADSTS${code}: .+ Trace ID: [0-9a-f-]{36} Correlation ID: [0-9a-f-]{36} Timestamp: \\d{4}-\\d\\d-\\d\\d `,
      ),
    )
  })

  function ended(displayName: string) {
    return { keyId: displayName, value: applicationLogin(world).password, displayName, endDateTime: inDays(-3) }
  }

  it('takes a secret that stands with an ended key and a good one', async () => {
    const good = { ...ended('new'), endDateTime: inDays(3) }
    azure.setWorld(withApplication(world, { secrets: [ended('old'), good] }))
    expect((await signIn(azure)).status).toBe(200)
  })

  it('can refuse with any code, for one client or for all', async () => {
    azure.setWorld({ ...world, entra: { fault: { code: 53003 } } })
    expect(bodyOf(await signIn(azure))).toMatchObject({ error: 'invalid_grant', error_codes: [53003] })
    azure.setWorld({ ...world, entra: { fault: { code: 123456, text: 'Something new.', clientId: ids.admin.appId } } })
    expect((await signIn(azure)).status).toBe(200)
    const { username, password } = applicationLogin(world, 'contoso-admin')
    expect((await signIn(azure, { client_id: username, client_secret: password })).body).toContain('AADSTS123456: Some')
  })

  it('can be out of order as a registry can', async () => {
    azure.setWorld({ ...world, entra: { faults: { '*': faults.throttled(5) } } })
    expect((await signIn(azure)).header('Retry-After')).toBe('5')
  })
})

describe('federated credentials', () => {
  it.each<[number, Partial<GitHubJob>, Partial<FederatedCredentialWorld>]>([
    [0, {}, {}],
    [700211, {}, { issuer: 'https://token.actions.githubusercontent.com/' }],
    [700213, { event: 'pull_request', ref: 'refs/pull/7/merge' }, {}],
    [700213, { environment: 'production' }, {}],
    [700213, { subject: 'immutable' }, {}],
    [7002138, { repository: 'Contoso/app' }, {}],
    [700212, {}, { audiences: ['api://other'] }],
    [70021, {}, { visibleAfter: 9_999_999_999 }],
    [0, { environment: 'a:b' }, { subject: 'repo:contoso/app:environment:a%3Ab' }],
    [0, { ref: 'refs/heads/x' }, { subject: null, expression: "claims['sub'] matches 'repo:contoso/app:*'" }],
    [700213, { repository: 'evil/app' }, { subject: null, expression: "claims['sub'] matches 'repo:contoso/*'" }],
  ])('%i', async (code, job, change) => {
    azure.setWorld(withApplication(withJob(world, job), { federatedCredentials: [federated(change)] }))
    const answer = await signIn(azure, { client_assertion: jwt() })
    expect(answer.status === 200 ? 0 : codeOf(answer)).toBe(code)
  })

  it('are wanted at all, and an assertion in its time', async () => {
    azure.setWorld(withApplication(world, { federatedCredentials: [] }))
    expect(codeOf(await signIn(azure, { client_assertion: jwt() }))).toBe(70025)
    azure.setWorld(world)
    const { github } = world
    const late = github && mintGitHubToken(github, AUDIENCE, Math.floor(Date.now() / 1000) - 301)
    const answer = await signIn(azure, { client_assertion: late })
    expect(codeOf(answer)).toBe(700024)
    expect(answer.status).toBe(401)
  })

  it('serve a managed identity', async () => {
    azure.setWorld(withManagedIdentity(world, { federatedCredentials: [federated({})] }))
    const answer = await signIn(azure, { client_id: ids.identity.clientId, client_assertion: jwt() })
    expect(claimsOf(accessToken(answer))).toMatchObject({ oid: ids.identity.principalId, appidacr: '2' })
    expect(claimsOf(accessToken(answer))['xms_mirid']).toContain('/userAssignedIdentities/ci-identity')
  })

  it('take a workload identity of a cluster', async () => {
    const of = { issuer: 'https://oidc.prod-aks.azure.com/1/', subject: 'system:serviceaccount:ci:runner' }
    azure.setWorld(withApplication(world, { federatedCredentials: [federated(of)] }))
    expect((await signIn(azure, { client_assertion: mintAssertion(of) })).status).toBe(200)
    expect(codeOf(await signIn(azure, { client_assertion: mintAssertion({ ...of, subject: 'x' }) }))).toBe(700213)
  })

  it('take no assertion that is signed by another', async () => {
    const [header, payload] = jwt().split('.')
    expect(codeOf(await signIn(azure, { client_assertion: `${header}.${payload}.AAAA` }))).toBe(50027)
    expect(codeOf(await signIn(azure, { client_assertion: 'no.jwt.at-all' }))).toBe(50027)
  })

  it('are another thing than a certificate', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const exp = Math.floor(Date.now() / 1000) + 300
    const signed = `${part({ alg: 'RS256' })}.${part({ iss: ids.ci.appId, sub: ids.ci.appId, aud: 'x', exp })}`
    const assertion = `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`
    expect(codeOf(await signIn(azure, { client_assertion: assertion }))).toBe(700027)
  })
})

describe("GitHub's token endpoint", () => {
  const fetchToken = (authorization: string, audience = '') => {
    const { ACTIONS_ID_TOKEN_REQUEST_URL = '' } = world.github ? githubEnv(world.github) : {}
    const { host, pathname, search } = new URL(ACTIONS_ID_TOKEN_REQUEST_URL)
    return sendRequest(azure, { host, path: pathname + search + audience, headers: { Authorization: authorization } })
  }

  it('gives a token that Entra takes', async () => {
    const answer = await fetchToken(`Bearer ${world.github?.requestToken}`, `&audience=${encodeURIComponent(AUDIENCE)}`)
    const value = String(bodyOf(answer)['value'])
    expect(claimsOf(value)).toMatchObject({
      iss: 'https://token.actions.githubusercontent.com',
      aud: AUDIENCE,
      sub: 'repo:contoso/app:ref:refs/heads/main',
      repository_owner: 'contoso',
    })
    expect((await signIn(azure, { client_assertion: value })).status).toBe(200)
    expect(azure.issued).toContain(value)
  })

  it('has an audience of its own, and wants the bearer', async () => {
    const answer = await fetchToken(`bearer ${world.github?.requestToken}`)
    expect(claimsOf(String(bodyOf(answer)['value']))['aud']).toBe('https://github.com/contoso')
    expect((await fetchToken('Bearer other')).status).toBe(401)
  })

  it.each<[string, Partial<GitHubJob>]>([
    ['repo:contoso/app:ref:refs/tags/v1', { ref: 'refs/tags/v1' }],
    ['repo:contoso/app:pull_request', { event: 'pull_request', ref: 'refs/pull/7/merge' }],
    ['repo:contoso/app:environment:prod', { event: 'pull_request', environment: 'prod' }],
    ['repo:contoso@9100200/app@700100200:ref:refs/heads/main', { subject: 'immutable' }],
    ['repository_owner:contoso:ref:refs/heads/main', { subject: ['repository_owner', 'context'] }],
  ])('says %s', (subject, change) => {
    const { github } = withJob(world, change)
    expect(github && githubSubject(github.job)).toBe(subject)
  })
})
