import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { CONFIGURATION_DIGEST, MANIFEST_DIGEST } from './data-host.ts'
import { pusherLogin, scopeMapLogin } from './logins.ts'
import { accessToken, dockerToken, sendRequest } from './raw-client.ts'
import { startAzure } from './server.ts'
import { healthyWorld, type RegistryWorld, withRegistry } from './world.ts'

// Every expectation is the wire as ACR docs, "Registry endpoint reference", and Azure Storage's error codes have it.

const world = healthyWorld()
const azure = await startAzure(world)
const HOST = 'weumanaged42.blob.core.windows.net'
const changed = (data: Partial<RegistryWorld['data']>): void =>
  azure.setWorld(withRegistry(world, { data: { host: HOST, ...data } }))
beforeEach(() => {
  azure.setWorld(world)
  azure.forget()
})
afterAll(() => azure.close())

const bearer = async (scope: string, login = pusherLogin(world)) => ({
  Authorization: `Bearer ${accessToken(await dockerToken(azure, login, scope))}`,
})
const blob = `/v2/team/app/blobs/${CONFIGURATION_DIGEST}`

/** The signed URL that the registry sends a reader to. */
async function signedUrl(): Promise<URL> {
  const headers = await bearer('repository:team/app:pull')
  return new URL((await sendRequest(azure, { path: blob, headers })).header('Location') ?? '')
}
const fetched = ({ host, pathname, search }: URL, headers = {}) =>
  sendRequest(azure, { host, path: `${pathname}${search}`, headers })

describe('a blob', () => {
  it('is elsewhere, by a signed URL', async () => {
    const headers = await bearer('repository:team/app:pull')
    const answer = await sendRequest(azure, { path: blob, headers })
    expect(answer.status).toBe(307)
    expect(answer.header('Location')).toMatch(/^https:\/\/weumanaged42\.blob\.core\.windows\.net\/.*[?&]sig=/)
    expect((await fetched(await signedUrl())).body).toBe('{"architecture":"amd64","os":"linux"}')
  })

  it('is not shown to whoever may not pull', async () => {
    const headers = await bearer('repository:team/api:pull', scopeMapLogin(world))
    expect((await sendRequest(azure, { path: blob, headers })).status).toBe(401)
    expect((await sendRequest(azure, { path: blob })).status).toBe(401)
  })

  it('is named by the manifest of a tag, and of an index', async () => {
    const headers = await bearer('repository:team/app:pull')
    const manifest = async (reference: string) =>
      JSON.parse((await sendRequest(azure, { path: `/v2/team/app/manifests/${reference}`, headers })).body)
    expect(await manifest('1.2')).toMatchObject({ config: { digest: CONFIGURATION_DIGEST } })
    expect(await manifest('latest')).toMatchObject({ manifests: [{ digest: MANIFEST_DIGEST }, {}] })
    expect(await manifest(MANIFEST_DIGEST)).toMatchObject({ config: { digest: CONFIGURATION_DIGEST } })
  })
})

describe('the data host', () => {
  it('refuses a client that takes the registry’s token along', async () => {
    const answer = await fetched(await signedUrl(), await bearer('repository:team/app:pull'))
    expect(answer.status).toBe(400)
    expect(answer.body).toContain('<Code>InvalidAuthenticationInfo</Code>')
  })

  it('refuses a URL that is not signed, signed for something else, or has ended', async () => {
    const url = await signedUrl()
    const other = new URL(url.href.replace('/team/app/', '/team/api/'))
    const ended = new URL(url)
    ended.searchParams.set('se', '2020-01-01T00:00:00.000Z')
    expect((await fetched(new URL('/', url))).status).toBe(409)
    for (const each of [other, ended]) expect((await fetched(each)).body).toContain('<Code>AuthenticationFailed</Code>')
  })

  it('can be closed to this network', async () => {
    changed({ refuses: true })
    expect((await fetched(await signedUrl())).body).toContain('<Code>AuthorizationFailure</Code>')
  })
})
