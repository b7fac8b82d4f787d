import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { found } from '../e2e/play.ts'
import { findingsOf, runAction } from '../e2e/run-action.ts'
import { withoutHelpers } from '../e2e/search-path.ts'
import { faults } from '../embedded-azure/faults.ts'
import { firstRegistry, healthyWorld, type World, withFault } from '../embedded-azure/world.ts'
import { verdictIn } from './compare.ts'
import { digestOf, MANIFEST_TYPE, tinyImage } from './image.ts'
import { type Finished, run } from './processes.ts'
import type { Registry } from './registry.ts'
import { findPrograms, isSkipped } from './requirements.ts'
import { openStage, type Stage } from './stage.ts'

// Images of every kind in a real registry: what the action says of the pull, and what docker then does.

const HOST = 'contoso.azurecr.io'
const REPOSITORY = 'team/app'
const INDEX = 'application/vnd.oci.image.index.v1+json'
const LIST = 'application/vnd.docker.distribution.manifest.list.v2+json'
const OCI = 'application/vnd.oci.image.manifest.v1+json'
/** The engine's own, as the index names it; another one; and one that never runs here. */
const own = process.arch === 'arm64' ? 'arm64' : 'amd64'
const other = own === 'amd64' ? 'arm64' : 'amd64'
const linux = (architecture: string, variant?: string) => ({ os: 'linux', architecture, ...(variant && { variant }) })

const world = healthyWorld()
const [, puller] = firstRegistry(world).servicePrincipals ?? []
if (puller === undefined) throw new Error('the healthy world lacks it')

const there = tinyImage('there')
const gone = tinyImage('gone')
const THERE = digestOf(Buffer.from(there.manifest))

/** What is named after `team/app`, what is found, the verdict, and what docker says where it fails. */
interface Named {
  name: string
  reference: string
  finds: string[]
  pull: 'works' | 'fails' | 'not known'
  docker: RegExp | 'ok'
  world?: World
}

/** Named for another tool, most often. */
const ARTIFACT = { finds: ['notice image-incompatible'], pull: 'not known' as const }
const NO_MATCH = /no matching manifest for linux/
const INCOMPATIBLE = { finds: ['warning image-incompatible'], pull: 'not known' as const }
const MISSING = { finds: ['error image-not-found'], pull: 'fails' as const }
const INVALID = { finds: ['error repository-name-invalid'], pull: 'fails' as const }
const FINE = { finds: [], pull: 'works' as const, docker: 'ok' as const }
/** What does not tell is not reported. */
const OPEN = { finds: [], pull: 'not known' as const }

const SCHEMA_1 = JSON.stringify({
  ...{ schemaVersion: 1, name: REPOSITORY, tag: 'schema-1', architecture: 'amd64', signatures: [] },
  fsLayers: [{ blobSum: digestOf(Buffer.from('layer')) }],
  history: [{ v1Compatibility: '{"id":"1"}' }],
})
const answersSchema1 = withFault(world, `/v2/${REPOSITORY}/manifests/schema-1`, {
  ...faults.page(200, SCHEMA_1),
  headers: {
    'Content-Type': 'application/vnd.docker.distribution.manifest.v1+prettyjws',
    'Content-Length': String(SCHEMA_1.length),
    'Docker-Content-Digest': digestOf(Buffer.from(SCHEMA_1)),
  },
})

const images: readonly Named[] = [
  { name: 'one image', reference: ':seeded', ...FINE },
  { name: 'one image by its digest', reference: `@${THERE}`, ...FINE },
  { name: 'an image of another architecture, without an index', reference: ':foreign', ...FINE },
  { name: 'an index with this platform', reference: ':multi', ...FINE },
  { name: 'an index with an attestation first', reference: ':attested', ...FINE },
  { name: 'an index without this platform', reference: ':other-only', ...INCOMPATIBLE, docker: NO_MATCH },
  { name: "Docker's list without this platform", reference: ':list', ...INCOMPATIBLE, docker: NO_MATCH },
  { name: 'an index for Windows', reference: ':windows', ...INCOMPATIBLE, docker: NO_MATCH },
  { name: 'an index without anything', reference: ':empty', ...INCOMPATIBLE, docker: NO_MATCH },
  { name: 'an index for a newer processor', reference: ':variant', ...OPEN, docker: NO_MATCH },
  { name: 'an index that names no platforms', reference: ':unnamed', ...OPEN, docker: NO_MATCH },
  { name: 'an index whose image was deleted', reference: ':purged', ...MISSING, docker: /manifest unknown/ },
  { name: 'a chart', reference: ':chart', ...ARTIFACT, docker: /unsupported media type .*helm/ },
  { name: 'an artifact', reference: ':artifact', ...ARTIFACT, docker: /unsupported media type/ },
  { name: 'schema 1', reference: ':schema-1', world: answersSchema1, ...INCOMPATIBLE, docker: /./ },
  { name: 'a tag that is not there', reference: ':absent', ...MISSING, docker: /manifest unknown/ },
  { name: 'a tag in another letter case', reference: ':Seeded', ...MISSING, docker: /manifest unknown/ },
  { name: 'a digest that is not there', reference: `@sha256:${'0a'.repeat(32)}`, ...MISSING, docker: /unknown/ },
  {
    name: 'a digest in uppercase',
    reference: `@${THERE.toUpperCase().replace('SHA', 'sha')}`,
    ...INVALID,
    docker: /digest/,
  },
  { name: 'a digest that is cut off', reference: `@${THERE.slice(0, 19)}`, ...INVALID, docker: /invalid reference/ },
]

async function fill({ putBlob, putManifest, deleteManifest, seed }: Registry): Promise<void> {
  const blob = (text: string) => putBlob(REPOSITORY, Buffer.from(text))
  const put = (tag: string, type: string, body: object | string) =>
    putManifest(REPOSITORY, tag, type, typeof body === 'string' ? body : JSON.stringify(body))
  const image = async ({ blobs, manifest }: typeof there, tag: string) => {
    for (const { content } of blobs) await putBlob(REPOSITORY, content)
    return put(tag, MANIFEST_TYPE, manifest)
  }
  await seed(REPOSITORY, 'seeded')
  const child = await image(there, 'there')
  const index = (platforms: (object | undefined)[], of = child, mediaType = INDEX) => ({
    ...{ schemaVersion: 2, mediaType },
    manifests: platforms.map(platform => ({ ...of, ...(platform && { platform }) })),
  })
  await put('multi', INDEX, index([linux(other), linux(own)]))
  await put('attested', INDEX, index([{ os: 'unknown', architecture: 'unknown' }, linux(own)]))
  await put('other-only', INDEX, index([linux(other), linux('s390x')]))
  await put('list', LIST, index([linux('ppc64le')], child, LIST))
  await put('windows', INDEX, index([{ os: 'windows', architecture: own }]))
  await put('empty', INDEX, index([]))
  await put('variant', INDEX, index([linux(own, 'v99')]))
  await put('unnamed', INDEX, index([undefined]))
  const purged = await image(gone, 'gone')
  await put('purged', INDEX, index([linux(own)], purged))
  await deleteManifest(REPOSITORY, purged.digest)
  const manifest = JSON.parse(there.manifest) as { config: object; layers: object[] }
  const configuration = there.blobs[0]?.content.toString().replace(own, other) ?? ''
  await put('foreign', MANIFEST_TYPE, { ...manifest, config: { ...manifest.config, ...(await blob(configuration)) } })
  const artifact = async (mediaType: string, config: string) => ({
    ...{ schemaVersion: 2, mediaType: OCI },
    config: { mediaType, ...(await blob(config)) },
    layers: [{ mediaType: 'text/plain', ...(await blob('layer')) }],
  })
  await put('chart', OCI, await artifact('application/vnd.cncf.helm.config.v1+json', '{"name":"app"}'))
  await put('artifact', OCI, await artifact('application/vnd.oci.empty.v1+json', '{}'))
}

describe.skipIf(isSkipped)('what the action says of an image is what docker does', { timeout: 60_000 }, () => {
  const [cli = 'docker'] = findPrograms('docker')
  let stage: Stage

  beforeAll(async () => {
    stage = await openStage(HOST)
    await fill(stage.registry)
  }, 60_000)
  afterAll(() => stage?.close())

  const check = (reference: string) =>
    runAction({
      azure: stage.azure,
      inputs: {
        ...{ registry: HOST, access: 'pull', repository: `${REPOSITORY}${reference}` },
        ...{ username: puller.appId, password: puller.secret },
      },
      path: [dirname(cli)],
      env: { DOCKER_HOST: stage.engine.host, RUNNER_ARCH: own === 'arm64' ? 'ARM64' : 'X64' },
    })

  /** Commands of docker, one after the other, by whoever is logged in. */
  async function docker(...commands: string[][]): Promise<Finished[]> {
    const folder = mkdtempSync(join(tmpdir(), 'truth-config-'))
    const env = {
      ...{ PATH: withoutHelpers('/usr/bin:/bin'), HOME: folder, DOCKER_CONFIG: folder },
      DOCKER_HOST: stage.engine.host,
    }
    const login = ['login', '--username', puller?.appId ?? '', '--password-stdin', HOST]
    try {
      await run(cli, login, { env, input: puller?.secret ?? '' })
      const finished: Finished[] = []
      for (const command of commands) finished.push(await run(cli, command, { env }))
      return finished
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }

  it.each(images)('$name', async ({ reference, finds, pull, docker: expected, world: shown = world }) => {
    stage.show(shown)
    const result = await check(reference)
    expect([found(result), verdictIn(result).pull]).toEqual([finds, pull])
    const image = `${HOST}/${REPOSITORY}${reference}`
    const [pulled] = await docker(['pull', image], ['rmi', '--force', image])
    expect([pulled?.exit === 0, pulled?.output]).toEqual([
      expected === 'ok',
      expect.stringMatching(expected === 'ok' ? /./ : expected),
    ])
  })

  it('a platform that the index has is pulled by its name', async () => {
    const image = `${HOST}/${REPOSITORY}:other-only`
    const [asked] = await docker(['pull', '--platform', `linux/${other}`, image], ['rmi', '--force', image])
    expect([asked?.exit, asked?.output]).toEqual([0, expect.any(String)])
  })

  it.each([
    ['other-only', world, `linux/${own}`],
    ['schema-1', answersSchema1, 'docker buildx build'],
  ])('once %s is built and pushed as the fix says, nothing is found', async (tag, broken, says) => {
    stage.show(broken)
    const reference = `:${tag}`
    expect(findingsOf(await check(reference))[0]?.fix).toContain(says)
    // What a build pushes: nothing is built here.
    stage.show(world)
    await stage.registry.seed(REPOSITORY, tag)
    const after = await check(reference)
    expect([found(after), verdictIn(after).pull]).toEqual([[], 'works'])
  })
})
