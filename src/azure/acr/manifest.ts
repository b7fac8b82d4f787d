import { fromJson, objectOf } from '../../util/json.ts'

/** What docker takes for a manifest. Source: distribution/distribution manifest media types; OCI image spec. */
export const MANIFEST_TYPES = [
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.oci.image.index.v1+json',
].join(', ')

/** A platform as an index names it. Source: OCI image spec, "Image Index Specification". */
export interface Platform {
  readonly os: string
  readonly architecture: string
  readonly variant?: string
}

/**
 * What a manifest describes, as far as a pull by docker depends on it:
 * - `index`: an image for each platform; those that cannot be read are `undefined`.
 * - `artifact`: its configuration is none of an image, as that of a Helm chart.
 * - `schema-1`: Docker's format before 2017, which Docker Engine no longer pulls.
 */
export type ManifestContent =
  | { readonly kind: 'image' }
  | { readonly kind: 'index'; readonly platforms: readonly (Platform | undefined)[] }
  | { readonly kind: 'artifact'; readonly type: string }
  | { readonly kind: 'schema-1' }

/**
 * Configurations that docker takes for those of images: the two formats, and what registries once made of them. Source:
 * moby/moby, distribution/registry.go (issue 1621 of docker/distribution).
 */
const IMAGE_CONFIGURATIONS: ReadonlySet<string> = new Set([
  ...['application/vnd.docker.container.image.v1+json', 'application/vnd.oci.image.config.v1+json'],
  ...['application/octet-stream', 'application/json', 'text/html', ''],
])

/** Attestations stand in an index as well, for no platform. Source: moby/buildkit, docs/attestations. */
const OF_NO_PLATFORM = 'unknown'
const MAX_PLATFORMS = 100

export function manifestContent(body: string): ManifestContent | undefined {
  const manifest = objectOf(fromJson(body))
  if (manifest?.['schemaVersion'] === 1 && Array.isArray(manifest['fsLayers'])) return { kind: 'schema-1' }
  const images: unknown = manifest?.['manifests']
  if (Array.isArray(images)) {
    const platforms = images.slice(0, MAX_PLATFORMS).map(platformOf)
    return { kind: 'index', platforms: platforms.filter(platform => platform?.os !== OF_NO_PLATFORM) }
  }
  const config = objectOf(manifest?.['config'])
  if (config === undefined) return undefined
  const { mediaType = '' } = config
  if (typeof mediaType !== 'string') return undefined
  if (IMAGE_CONFIGURATIONS.has(mediaType)) return { kind: 'image' }
  return isMediaType(mediaType) ? { kind: 'artifact', type: mediaType } : undefined
}

const isMediaType = (text: string): boolean => text.length <= 128 && /^[\w.+-]+\/[\w.+-]+$/.test(text)

function platformOf(descriptor: unknown): Platform | undefined {
  const { os, architecture, variant } = objectOf(objectOf(descriptor)?.['platform']) ?? {}
  if (!isName(os) || !isName(architecture)) return undefined
  return { os, architecture, ...(isName(variant) && { variant }) }
}

const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 20 && /^[A-Za-z0-9._-]+$/.test(value)

/**
 * Whether an index has an image for a platform. What is only related to it (a variant of the processor, 32 bits of a
 * 64-bit one, an entry that names no platform) is for the engine to say: `unclear`.
 */
export function platformMatch(
  platforms: readonly (Platform | undefined)[],
  { os, architecture }: Platform,
): 'yes' | 'no' | 'unclear' {
  const fits = platforms.filter(platform => platform === undefined || platform.os === os)
  if (fits.some(platform => platform?.architecture === architecture && isPlain(platform))) return 'yes'
  const isRelated = (platform: Platform | undefined): boolean =>
    platform === undefined ||
    [architecture, ...(NARROWER.get(architecture) ?? [])].includes(platform.architecture.toLowerCase())
  return fits.some(isRelated) ? 'unclear' : 'no'
}

/** Every 64-bit ARM is `v8`. Source: containerd/platforms, "Normalize". */
const isPlain = ({ architecture, variant }: Platform): boolean =>
  variant === undefined || (architecture === 'arm64' && variant === 'v8')

const NARROWER: ReadonlyMap<string, readonly string[]> = new Map([
  ['amd64', ['386']],
  ['arm64', ['arm']],
])

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

/** The digest of the image that an index has for Linux on an architecture. */
export function childFor(index: string, architecture: string): string | undefined {
  const images: unknown = objectOf(fromJson(index))?.['manifests']
  if (!Array.isArray(images)) return undefined
  return digestOf(
    images.find(image => {
      const platform = platformOf(image)
      return platform?.os === 'linux' && platform.architecture === architecture && isPlain(platform)
    }),
  )
}

function digestOf(descriptor: unknown): string | undefined {
  const digest = objectOf(descriptor)?.['digest']
  return typeof digest === 'string' && /^[a-z0-9]{1,20}:[0-9a-f]{32,128}$/.test(digest) ? digest : undefined
}
