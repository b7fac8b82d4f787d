import { describe, expect, it } from 'vitest'
import {
  childFor,
  manifestContent,
  manifestTarget,
  type Platform,
  platformMatch,
} from '../../../src/azure/acr/manifest.ts'

const DIGEST = `sha256:${'0f'.repeat(32)}`
const OTHER = `sha256:${'1e'.repeat(32)}`

/**
 * Forms of the OCI image spec ("Image Manifest Specification", "Image Index Specification") and of Docker's schema 2.
 */
describe('where a manifest leads', () => {
  it.each([
    ['an image', { schemaVersion: 2, config: { digest: DIGEST, size: 2 }, layers: [{ digest: OTHER }] }, 'blob'],
    ['an artifact', { schemaVersion: 2, artifactType: 'a/b', config: { digest: DIGEST }, layers: [] }, 'blob'],
    ['an index', { schemaVersion: 2, manifests: [{ digest: DIGEST }, { digest: OTHER }] }, 'manifest'],
  ])('%s', (_, manifest, kind) => {
    expect(manifestTarget(JSON.stringify(manifest))).toEqual({ kind, digest: DIGEST })
  })

  it.each([
    ['schema 1', { schemaVersion: 1, fsLayers: [{ blobSum: DIGEST }] }],
    ['an empty index', { manifests: [] }],
    ['no digest', { config: {} }],
    ['a digest that would be a path', { config: { digest: 'sha256:../../../v2/other/blobs/x' } }],
    ['a digest that kind none', { config: { digest: 7 } }],
    ['a list', []],
    ['null', null],
  ])('nowhere: %s', (_, manifest) => expect(manifestTarget(JSON.stringify(manifest))).toBeUndefined())

  it('nowhere: no JSON', () => expect(manifestTarget('<html>')).toBeUndefined())
})

const platform = (name: string): Platform => {
  const [os = '', architecture = '', variant] = name.split('/')
  return { os, architecture, ...(variant !== undefined && { variant }) }
}
const index = (...names: string[]) => ({
  schemaVersion: 2,
  manifests: names.map(name => ({ digest: name === 'linux/amd64' ? OTHER : DIGEST, platform: platform(name) })),
})
const config = (mediaType?: unknown) => ({ schemaVersion: 2, config: { mediaType, digest: DIGEST }, layers: [] })
const HELM = 'application/vnd.cncf.helm.config.v1+json'

describe('what a manifest describes', () => {
  it.each([
    ['an image of Docker', config('application/vnd.docker.container.image.v1+json'), { kind: 'image' }],
    ['an image of OCI', config('application/vnd.oci.image.config.v1+json'), { kind: 'image' }],
    ['a configuration without a type', config(), { kind: 'image' }],
    ['what old registries made of an image', config('application/octet-stream'), { kind: 'image' }],
    ['a chart', config(HELM), { kind: 'artifact', type: HELM }],
    [
      'an index with an attestation',
      index('linux/amd64', 'unknown/unknown', 'linux/arm/v7'),
      { kind: 'index', platforms: [platform('linux/amd64'), platform('linux/arm/v7')] },
    ],
    ['an entry without a platform', { manifests: [{ digest: DIGEST }] }, { kind: 'index', platforms: [undefined] }],
    ['schema 1', { schemaVersion: 1, fsLayers: [{ blobSum: DIGEST }] }, { kind: 'schema-1' }],
    ['a type that is none', config('a b/c'), undefined],
    ['a type that is a number', config(7), undefined],
    ['anything else', {}, undefined],
  ])('%s', (_, manifest, content) => expect(manifestContent(JSON.stringify(manifest))).toEqual(content))

  it('no JSON', () => expect(manifestContent('<html>')).toBeUndefined())
})

// What docker 28.2 does with each: test/truth/images.test.ts.
describe('whether an index has an image for an engine', () => {
  it.each<[engine: string, listed: (string | undefined)[], match: string]>([
    ['linux/amd64', ['linux/arm64', 'linux/amd64'], 'yes'],
    ['linux/arm64', ['linux/arm64/v8'], 'yes'],
    ['windows/amd64', ['linux/amd64', 'windows/amd64'], 'yes'],
    ['linux/amd64', ['linux/arm64', 'linux/s390x'], 'no'],
    ['linux/amd64', ['windows/amd64'], 'no'],
    ['linux/amd64', [], 'no'],
    ['linux/amd64', ['linux/amd64/v3'], 'unclear'],
    ['linux/amd64', ['linux/386'], 'unclear'],
    ['linux/arm64', ['linux/arm/v7'], 'unclear'],
    ['linux/amd64', [undefined], 'unclear'],
  ])('%s in %j: %s', (engine, listed, match) => {
    const platforms = listed.map(name => (name === undefined ? undefined : platform(name)))
    expect(platformMatch(platforms, platform(engine))).toBe(match)
  })

  it('and which', () => {
    const listed = JSON.stringify(index('linux/arm64', 'linux/amd64', 'linux/amd64/v3'))
    expect(childFor(listed, 'amd64')).toBe(OTHER)
    expect(childFor(listed, 's390x')).toBeUndefined()
    expect(childFor('{"manifests":7}', 'amd64')).toBeUndefined()
  })
})
