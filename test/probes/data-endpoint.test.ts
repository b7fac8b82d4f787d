import { describe, expect, it } from 'vitest'
import { parseLoginServer } from '../../src/azure/acr/login-server.ts'
import { parseRepository } from '../../src/azure/acr/repository.ts'
import { type ArmRegistry, parseRegistry } from '../../src/azure/arm/registry.ts'
import {
  dedicatedHosts,
  imageToProbe,
  probeDedicatedEndpoints,
  resolveLayerSource,
} from '../../src/probes/data-endpoint.ts'
import { createVault } from '../../src/secrets/vault.ts'
import { deadlineIn } from '../../src/util/deadline.ts'
import { REGISTRY } from '../azure/arm/fixtures.ts'
import { CONFIGURATION_DIGEST, INDEX, MANIFEST } from '../embedded-azure/data-host.ts'
import { type HostChange, hostDouble, NOW, replied } from '../host-double.ts'

const HOST = 'contoso.azurecr.io'
const TOKEN = 'make-believe-access-token'
const SIGNED = 'https://weumanaged42.blob.core.windows.net/f3d1/data?se=2026-11-21&sig=make+believe/signature%3D'
const deadline = deadlineIn(60_000, () => NOW)
const grants = [{ repository: 'team/app', actions: ['pull'] }]
const read = (...given: string[]) => given.map(each => parseRepository(each, [HOST]))

describe('the image that is asked for', () => {
  it.each([
    ['one with a tag', read('team/app:1.2'), 'github-hosted', { value: { reference: '1.2' } }],
    ['one without', read('team/app'), 'self-hosted', { value: { repository: 'team/app', reference: 'latest' } }],
    ['one without, and the runner is not known', read('team/app'), '', { value: { reference: 'latest' } }],
    ['one without, where nothing can be in the way', read('team/app'), 'github-hosted', { because: 'hosted-runner' }],
    [
      'the one with a tag, of several',
      read('team/api', 'team/app:1.2'),
      'self-hosted',
      { value: { reference: '1.2' } },
    ],
    ['one that may not be pulled', read('team/api:1.2'), 'self-hosted', { because: 'no-pull-granted' }],
    ['none', [], 'self-hosted', { because: 'no-repository' }],
  ])('%s', (_, repositories, runner, expected) => {
    expect(imageToProbe(repositories, grants, { RUNNER_ENVIRONMENT: runner })).toMatchObject(expected)
  })

  it('is none where the access cannot be read', () => {
    const unreadable = [{ repository: 'team/app', actions: 'unreadable' as const }]
    expect(imageToProbe(read('team/app:1'), unreadable, {})).toMatchObject({ because: 'no-pull-granted' })
  })
})

/** A registry by the paths under its /v2/, and every other host with its own answer. */
async function layersOf(
  answers: Readonly<Record<string, ReturnType<typeof replied>>>,
  server = HOST,
  elsewhere: NonNullable<HostChange['http']> = () => replied(206, '{'),
  change: HostChange = {},
) {
  const host = hostDouble({
    ...change,
    http: request =>
      request.url.host === server
        ? (answers[request.url.pathname.replace('/v2/team/app/', '')] ?? replied(404, ''))
        : elsewhere(request),
  })
  const masked: string[] = []
  const vault = createVault(value => void masked.push(value))
  const client = { host, vault, deadline, server: parseLoginServer(server, ['registry.example']) }
  const layers = await resolveLayerSource(client, vault.register(TOKEN), { repository: 'team/app', reference: '1.2' })
  return { layers, requests: host.requests, masked }
}
const redirecting = (location: string, status = 307) => ({
  'manifests/1.2': replied(200, MANIFEST),
  [`blobs/${CONFIGURATION_DIGEST}`]: replied(status, '', { location }),
})

describe('where layers come from', () => {
  it('the signed URL is asked without the registry’s token', async () => {
    const { layers, requests, masked } = await layersOf(redirecting(SIGNED))
    expect(layers).toMatchObject({
      value: {
        from: 'data-host',
        dataHost: { host: 'weumanaged42.blob.core.windows.net', answer: { value: { status: 206 } } },
      },
    })
    expect(requests.map(({ url }) => url.host)).toEqual([HOST, HOST, 'weumanaged42.blob.core.windows.net'])
    expect(requests.map(({ headers }) => headers['authorization'])).toEqual([
      `Bearer ${TOKEN}`,
      `Bearer ${TOKEN}`,
      undefined,
    ])
    expect(requests[2]?.url.href).toBe(SIGNED)
    expect(masked).toContain('make believe/signature=')
    expect(JSON.stringify(layers)).not.toContain('signature')
  })

  it('by way of an index', async () => {
    const { 'manifests/1.2': image = replied(404, ''), ...blob } = redirecting(SIGNED)
    const { digest } = (JSON.parse(INDEX) as { manifests: [{ digest: string }] }).manifests[0]
    const { layers } = await layersOf({ ...blob, 'manifests/1.2': replied(200, INDEX), [`manifests/${digest}`]: image })
    expect(layers).toMatchObject({ value: { from: 'data-host' } })
  })

  it.each([
    ['a blob that comes itself', { ...redirecting(''), [`blobs/${CONFIGURATION_DIGEST}`]: replied(200, '{}') }],
    ['a redirect to the registry itself', redirecting('/v2/elsewhere')],
  ])('from the registry: %s', async (_, answers) => {
    expect((await layersOf(answers)).layers).toEqual({ state: 'known', value: { from: 'registry' } })
  })

  it.each([
    ['another host', 'https://evil.example/data?sig=x'],
    ['a host that only begins so', 'https://weu.blob.core.windows.net.evil.example/'],
    ['another registry', 'https://fabrikam.azurecr.io/'],
    ['plain HTTP', 'http://weumanaged42.blob.core.windows.net/data'],
    ['another port', 'https://weumanaged42.blob.core.windows.net:8443/data'],
    ['a password in it', 'https://a:b@weumanaged42.blob.core.windows.net/data'],
    ['no URL', 'https://'],
    ['nothing', ''],
  ])('a redirect that is not followed: %s', async (_, location) => {
    const { requests } = await layersOf(redirecting(location))
    expect(requests.map(({ url }) => url.host)).toEqual([HOST, HOST])
  })

  it('a host that the user trusts says for itself', async () => {
    const { requests } = await layersOf(redirecting('https://layers.example/data'), 'registry.example')
    expect(requests.map(({ url, headers }) => [url.host, headers['authorization'] !== undefined])).toEqual([
      ['registry.example', true],
      ['registry.example', true],
      ['layers.example', false],
    ])
  })

  it.each([
    ['no such tag', {}, { because: 'no-image' }],
    ['an index of indexes', { 'manifests/1.2': replied(200, INDEX) }, { because: 'no-image' }],
    ['a manifest that is none', { 'manifests/1.2': replied(200, '<html>') }, { reason: { kind: 'tool' } }],
    ['a manifest that is refused', { 'manifests/1.2': replied(401, '') }, { reason: { kind: 'tool' } }],
    [
      'a blob that is refused',
      { 'manifests/1.2': replied(200, MANIFEST), [`blobs/${CONFIGURATION_DIGEST}`]: replied(403, '') },
      { reason: { kind: 'tool' } },
    ],
  ])('not known: %s', async (_, answers, expected) => {
    expect((await layersOf(answers)).layers).toMatchObject(expected)
  })

  it('what is read of a layer is not kept', async () => {
    const { layers } = await layersOf(redirecting(SIGNED), HOST, () => replied(200, 'somebody’s file'))
    expect(JSON.stringify(layers)).not.toContain('somebody')
  })
})

describe('the hosts file', () => {
  const entry = { '/etc/hosts': '20.61.97.129 weumanaged42.blob.core.windows.net' }
  const failing: HostChange['http'] = () => ({
    ok: false,
    failure: { at: 'tcp', code: 'ECONNREFUSED', text: 'connect ECONNREFUSED' },
    connection: { addresses: ['20.61.97.129'] },
  })
  it.each<[string, HostChange, readonly string[] | undefined]>([
    ['gives the address of a host that is not reached', { files: entry, http: failing }, ['20.61.97.129']],
    ['has nothing of the host', { files: { '/etc/hosts': '127.0.0.1 localhost' }, http: failing }, undefined],
    ['does not matter where the host is reached', { files: entry, http: () => replied(206, '{') }, undefined],
    [
      'does not matter behind a proxy',
      { files: entry, http: failing, env: { HTTPS_PROXY: 'http://proxy:3128' } },
      undefined,
    ],
  ])('%s', async (_, change, expected) => {
    const { http = failing, ...rest } = change
    const { layers } = await layersOf(redirecting(SIGNED), HOST, http, rest)
    expect(layers).toMatchObject({ value: { from: 'data-host' } })
    expect(layers.state === 'known' && 'dataHost' in layers.value && layers.value.dataHost.hostsFile).toEqual(expected)
  })
})

describe('dedicated data endpoints', () => {
  const registry = (properties: object): ArmRegistry => {
    const read = parseRegistry({ id: REGISTRY, name: 'contoso', properties: { loginServer: HOST, ...properties } })
    if (read === undefined) throw new Error('no registry')
    return read
  }
  const dataEndpointHostNames = ['contoso.westeurope.data.azurecr.io', 'contoso.eastus.data.azurecr.io']
  const endpoint = (status: string) => ({ properties: { privateLinkServiceConnectionState: { status } } })

  it.each([
    ['turned on', { dataEndpointEnabled: true, dataEndpointHostNames }, 2],
    ['turned off', { dataEndpointEnabled: false, dataEndpointHostNames }, 0],
    [
      'a private endpoint',
      { dataEndpointEnabled: false, dataEndpointHostNames, privateEndpointConnections: [endpoint('Approved')] },
      2,
    ],
    [
      'a private endpoint that waits',
      { dataEndpointEnabled: false, dataEndpointHostNames, privateEndpointConnections: [endpoint('Pending')] },
      0,
    ],
    ['nothing said', {}, 0],
  ])('%s', (_, properties, count) => expect(dedicatedHosts(registry(properties))).toHaveLength(count))

  it('are asked without any credential, each by itself', async () => {
    const host = hostDouble({ http: () => replied(409, '') })
    const vault = createVault(() => undefined)
    const requests = await probeDedicatedEndpoints(
      { host, vault, deadline },
      registry({ dataEndpointEnabled: true, dataEndpointHostNames: [...dataEndpointHostNames, 'a/b?c'] }),
    )
    expect(requests.map(({ answer }) => answer.state)).toEqual(['known', 'known', 'failed'])
    expect(host.requests.map(({ url, headers }) => [url.href, headers['authorization']])).toEqual(
      dataEndpointHostNames.map(name => [`https://${name}/`, undefined]),
    )
  })
})
