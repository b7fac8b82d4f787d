import { type Facts, type ImageFacts, ok } from '../../../src/facts.ts'
import { pulling, withRegistry } from '../../rules/facts.ts'
import { CACHE, ONLY_SHOWS } from '../played.ts'
import type { AdviceCase } from './case.ts'

const answer = (status: number, code?: string, message = '') => ({
  ...{ status, attempts: 1, contentType: 'application/json', serverHeader: '', excerpt: '' },
  ...(code !== undefined && { error: { code, message } }),
})
const DIGEST = `sha256:${'0a'.repeat(32)}`
const image = (manifest: ReturnType<typeof answer>, tags: string[] = [], reference = '1.2.4'): Facts => {
  const images: ImageFacts[] = [{ repository: 'team/app', reference, manifest: ok(manifest), tags: ok(tags) }]
  return pulling(withRegistry({ images }))
}

export const images: readonly AdviceCase[] = [
  {
    id: 'image-not-found',
    when: 'a tag is missing, and a near one is there',
    facts: image(answer(404, 'MANIFEST_UNKNOWN'), ['1.2.3']),
  },
  {
    id: 'image-not-found',
    when: 'a tag is missing, and none is near',
    notPlayed: ONLY_SHOWS,
    facts: image(answer(404, 'MANIFEST_UNKNOWN')),
  },
  {
    id: 'image-not-found',
    when: 'a digest is missing',
    notPlayed: ONLY_SHOWS,
    facts: image(answer(404, 'MANIFEST_UNKNOWN'), [], DIGEST),
  },
  {
    id: 'image-not-found',
    when: 'the repository is missing',
    notPlayed: ONLY_SHOWS,
    facts: image(answer(404, 'NAME_UNKNOWN')),
  },
  {
    id: 'cache-rule-upstream-failed',
    when: 'the granted pull is rejected',
    notPlayed: CACHE,
    facts: image(answer(401, 'UNAUTHORIZED')),
  },
  {
    id: 'image-rejected',
    when: 'the image is in quarantine',
    notPlayed: CACHE,
    facts: image(answer(403, 'IMAGE_QUARANTINED', 'The image is quarantined.')),
  },
  {
    id: 'image-rejected',
    when: 'the image is locked',
    notPlayed: CACHE,
    facts: image(answer(405, 'UNSUPPORTED', 'The operation is disallowed on this registry, repository or image.')),
  },
  {
    id: 'image-rejected',
    when: 'the reason is another one',
    notPlayed: ONLY_SHOWS,
    facts: image(answer(403, 'DENIED', 'no')),
  },
  {
    id: 'cache-rule-upstream-failed',
    when: 'the source of a named rule denies the path',
    notPlayed: CACHE,
    facts: image(answer(403, 'DENIED', "access to pull from source 'hub/x' for cache rule 'hub' has been denied.")),
  },
  {
    id: 'cache-rule-upstream-failed',
    when: 'the source of a named rule fails',
    notPlayed: CACHE,
    facts: image(answer(424, 'UNKNOWN', "request to pull from source 'x' for cache rule 'hub' has failed")),
  },
  {
    id: 'cache-rule-upstream-failed',
    when: 'the source of a named rule is throttling',
    notPlayed: CACHE,
    facts: image(answer(429, 'TOOMANYREQUESTS', "too many requests to source registry for cache rule 'docker-hub'")),
  },
]
