import { describe, expect, it } from 'vitest'
import { manifestTarget } from '../../../src/azure/acr/manifest.ts'

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
