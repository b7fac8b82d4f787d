import { describe, expect, it } from 'vitest'
import { parseLoginServer } from '../../src/azure/acr/login-server.ts'
import { parseRepository } from '../../src/azure/acr/repository.ts'
import { queryImages } from '../../src/probes/images.ts'
import { createVault } from '../../src/secrets/vault.ts'
import { deadlineIn } from '../../src/util/deadline.ts'
import { MANIFEST } from '../embedded-azure/data-host.ts'
import { hostDouble, NOW, replied } from '../host-double.ts'

const HOST = 'contoso.azurecr.io'
const TOKEN = 'make-believe-access-token'
const FOR_TAGS = 'make-believe-metadata-token'
const UNKNOWN = replied(404, '{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown"}]}')

async function request(
  named: string[],
  answers: Readonly<Record<string, ReturnType<typeof replied>>>,
  { actions = ['pull'], metadata = true } = {},
) {
  const vault = createVault(() => undefined)
  const host = hostDouble({ http: ({ url }) => answers[url.pathname.replace('/v2/team/app/', '')] ?? UNKNOWN })
  const client = { host, vault, deadline: deadlineIn(60_000, () => NOW), server: parseLoginServer(HOST) }
  const images = await queryImages(
    client,
    vault.register(TOKEN),
    named.map(name => parseRepository(name, [HOST])),
    [{ repository: 'team/app', actions }],
    async () => (metadata ? vault.register(FOR_TAGS) : undefined),
  )
  const requests = host.requests.map(({ url, headers }) => `${url.pathname} ${headers['authorization']}`)
  return { images: images.map(({ image }) => image), requests }
}

describe('the images that are named', () => {
  it('are asked for by tag or digest, with the token that docker would show', async () => {
    const digest = `sha256:${'0a'.repeat(32)}`
    const { images, requests } = await request(['team/app:1.2', `team/app@${digest}`], {
      'manifests/1.2': replied(200, MANIFEST),
      [`manifests/${digest}`]: replied(200, MANIFEST),
    })
    expect(requests).toEqual([
      `/v2/team/app/manifests/1.2 Bearer ${TOKEN}`,
      `/v2/team/app/manifests/${digest} Bearer ${TOKEN}`,
    ])
    expect(images).toMatchObject([{ manifest: { value: { status: 200, excerpt: '' } } }, { reference: digest }])
    expect(images[0]?.tags).toEqual({ state: 'skipped', because: 'not-needed' })
  })

  it('tags are listed only if one is missing, by a token for that', async () => {
    const { images, requests } = await request(['team/app:1.3'], {
      'tags/list': replied(200, JSON.stringify({ name: 'team/app', tags: ['1.2', 7, 'x'.repeat(500)] })),
    })
    expect(requests[1]).toBe(`/v2/team/app/tags/list Bearer ${FOR_TAGS}`)
    expect(images).toMatchObject([{ manifest: { value: { status: 404 } }, tags: { value: ['1.2'] } }])
  })

  it.each([
    ['no token for that', {}, false, { state: 'skipped' }],
    ['a refusal', { 'tags/list': replied(401, '{}') }, true, { state: 'failed' }],
    ['no list', { 'tags/list': replied(200, '{"tags":"all"}') }, true, { state: 'failed' }],
  ])('tags that cannot be listed are not known: %s', async (_, answers, metadata, expected) => {
    const { images } = await request(['team/app:1.3'], answers, { metadata })
    expect(images[0]?.tags).toMatchObject(expected)
  })

  it('are not asked for without the permission, and no more than ten', async () => {
    expect((await request(['team/app:1.2'], {}, { actions: [] })).requests).toEqual([])
    const many = Array.from({ length: 14 }, (_, index) => `team/app:${index}`)
    const { images } = await request(many, {}, { metadata: false })
    expect(images).toHaveLength(10)
  })

  it('of an index the image for this architecture is asked for too', async () => {
    const digest = `sha256:${'0a'.repeat(32)}`
    const body = JSON.stringify({ manifests: [{ digest, platform: { os: 'linux', architecture: 'amd64' } }] })
    const { images, requests } = await request(['team/app:1.2'], { 'manifests/1.2': replied(200, body) })
    expect(requests).toEqual([
      `/v2/team/app/manifests/1.2 Bearer ${TOKEN}`,
      `/v2/team/app/manifests/${digest} Bearer ${TOKEN}`,
    ])
    expect(images).toMatchObject([
      { content: { kind: 'index' }, child: { architecture: 'amd64', manifest: { value: { status: 404 } } } },
    ])
  })

  it('of an index for other architectures, none', async () => {
    const body = JSON.stringify({ manifests: [{ digest: 'x', platform: { os: 'linux', architecture: 's390x' } }] })
    const { images, requests } = await request(['team/app:1.2'], { 'manifests/1.2': replied(200, body) })
    expect([requests.length, images[0]?.child]).toEqual([1, undefined])
  })
})
