import { fromJson, objectOf } from '../../util/json.ts'

/** What docker takes for a manifest. Source: distribution/distribution manifest media types; OCI image spec. */
export const MANIFEST_TYPES = [
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.oci.image.index.v1+json',
].join(', ')

/** What a manifest leads to: a blob of this repository, or, from an index, another manifest. */
export type ManifestTarget = { readonly kind: 'blob' | 'manifest'; readonly digest: string }

/**
 * The configuration of an image, which is a blob that every image has and that never stands on a foreign host; of an
 * index, its first image. `undefined` for anything else. Source: OCI image spec, "Image Manifest Specification", "Image
 * Index Specification".
 */
export function manifestTarget(body: string): ManifestTarget | undefined {
  const manifest = objectOf(fromJson(body))
  const blob = digestOf(manifest?.['config'])
  if (blob !== undefined) return { kind: 'blob', digest: blob }
  const images: unknown = manifest?.['manifests']
  const digest = Array.isArray(images) ? digestOf(images[0]) : undefined
  return digest === undefined ? undefined : { kind: 'manifest', digest }
}

function digestOf(descriptor: unknown): string | undefined {
  const digest = objectOf(descriptor)?.['digest']
  return typeof digest === 'string' && /^[a-z0-9]{1,20}:[0-9a-f]{32,128}$/.test(digest) ? digest : undefined
}
