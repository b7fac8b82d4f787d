import { type Facts, type ImageFacts, ok } from '../../../src/facts.ts'
import { arm, pulling, withDocker, withRegistry } from '../../rules/facts.ts'
import { IMAGES, OTHER_TOOL } from '../played.ts'
import type { AdviceCase } from './case.ts'

const answer = (status: number, code?: string, message = '') => ({
  ...{ status, attempts: 1, contentType: 'application/json', serverHeader: '', excerpt: '' },
  ...(code !== undefined && { error: { code, message } }),
})
const DIGEST = `sha256:${'0a'.repeat(32)}`
const image = (
  manifest: ReturnType<typeof answer>,
  tags: string[] = [],
  reference = '1.2.4',
  repository = 'team/app',
): Facts => {
  const images: ImageFacts[] = [{ repository, reference, manifest: ok(manifest), tags: ok(tags) }]
  return pulling(withRegistry({ images }))
}

/** Of an image that is there. */
const content = (of: NonNullable<ImageFacts['content']>): Facts =>
  withDocker(
    { engine: ok({ state: 'answers', version: '28.2.2', os: 'linux', architecture: 'amd64' }) },
    pulling(
      withRegistry({
        images: [{ repository: 'team/app', reference: '1.2.4', manifest: ok(answer(200)), tags: ok([]), content: of }],
      }),
    ),
  )

function childMissing(): Facts {
  const facts = content({ kind: 'index', platforms: [{ os: 'linux', architecture: 'amd64' }] })
  const child = { architecture: 'amd64', manifest: ok(answer(404, 'MANIFEST_UNKNOWN')) }
  return {
    ...facts,
    registries: facts.registries.map(one => ({ ...one, images: one.images.map(each => ({ ...each, child })) })),
  }
}

function inQuarantine(): Facts {
  const facts = image(answer(404, 'MANIFEST_UNKNOWN'))
  return {
    ...facts,
    registries: facts.registries.map(one => ({ ...one, arm: ok(arm({}, { quarantine: 'enabled' })) })),
  }
}

export const images: readonly AdviceCase[] = [
  {
    id: 'image-not-found',
    when: "the tag doesn't exist, and a similar one does",
    facts: image(answer(404, 'MANIFEST_UNKNOWN'), ['1.2.3']),
  },
  {
    id: 'image-not-found',
    when: "the tag doesn't exist, and no similar one does",
    facts: image(answer(404, 'MANIFEST_UNKNOWN')),
  },
  {
    id: 'image-not-found',
    when: "the digest doesn't exist",
    facts: image(answer(404, 'MANIFEST_UNKNOWN'), [], DIGEST),
  },
  {
    id: 'image-not-found',
    when: "the repository doesn't exist",
    facts: image(answer(404, 'NAME_UNKNOWN')),
  },
  {
    id: 'image-not-found',
    when: "the index exists, but its image for this architecture doesn't",
    facts: childMissing(),
  },
  {
    id: 'image-not-found',
    when: "the tag doesn't exist, and the registry puts new images into quarantine",
    facts: inQuarantine(),
  },
  {
    id: 'image-incompatible',
    when: 'the index has no image for the platform of the daemon',
    playedIn: IMAGES,
    facts: content({ kind: 'index', platforms: [{ os: 'linux', architecture: 'arm64' }] }),
  },
  {
    id: 'image-incompatible',
    when: 'it is a Helm chart',
    notPlayed: OTHER_TOOL,
    facts: content({ kind: 'artifact', type: 'application/vnd.cncf.helm.config.v1+json' }),
  },
  {
    id: 'image-incompatible',
    when: 'it is another artifact',
    notPlayed: OTHER_TOOL,
    facts: content({ kind: 'artifact', type: 'application/vnd.oci.empty.v1+json' }),
  },
  {
    id: 'image-incompatible',
    when: 'its manifest has the format that Docker used before 2017',
    playedIn: IMAGES,
    facts: content({ kind: 'schema-1' }),
  },
  {
    id: 'image-not-found',
    when: "the repository doesn't exist, and its name begins with a host",
    facts: image(answer(404, 'NAME_UNKNOWN'), [], '7', 'docker.io/library/redis'),
  },
  {
    id: 'cache-rule-upstream-failed',
    when: 'the token grants the pull, and the registry rejects it',
    facts: image(answer(401, 'UNAUTHORIZED')),
  },
  {
    id: 'image-rejected',
    when: 'the image is in quarantine',
    facts: image(answer(403, 'IMAGE_QUARANTINED', 'The image is quarantined.')),
  },
  {
    id: 'image-rejected',
    when: 'the image is locked',
    facts: image(answer(405, 'UNSUPPORTED', 'The operation is disallowed on this registry, repository or image.')),
  },
  {
    id: 'image-rejected',
    when: 'the image is locked, and named by its digest',
    facts: image(
      answer(405, 'UNSUPPORTED', 'The operation is disallowed on this registry, repository or image.'),
      [],
      DIGEST,
    ),
  },
  {
    id: 'image-rejected',
    when: 'the registry gives another reason',
    facts: image(answer(403, 'DENIED', 'no')),
  },
  {
    id: 'cache-rule-upstream-failed',
    when: 'the source of a named rule denies the path',
    facts: image(answer(403, 'DENIED', "access to pull from source 'hub/x' for cache rule 'hub' has been denied.")),
  },
  {
    id: 'cache-rule-upstream-failed',
    when: 'the source of a named rule fails',
    facts: image(answer(424, 'UNKNOWN', "request to pull from source 'x' for cache rule 'hub' has failed")),
  },
  {
    id: 'cache-rule-upstream-failed',
    when: 'the source of a named rule is throttling',
    facts: image(answer(429, 'TOOMANYREQUESTS', "too many requests to source registry for cache rule 'docker-hub'")),
  },
]
