import { registryName } from '../diagnosis/credential.ts'
import { type ImageState, imageState, isDigest, rejectionAt, upstreamOf } from '../diagnosis/images.ts'
import { type Facts, type ImageFacts, type RegistryFacts, valueIn } from '../facts.ts'
import type { FindingValues } from '../findings.ts'
import { nearestOf } from '../util/text.ts'
import { type Rules, registryRule, replyEvidence, seen } from './rule.ts'

/** What the manifests show of the images that were named with a tag or digest. */
export const imageRules = {
  'image-not-found': registryRule((registry, facts) => {
    const missing = imagesThatAre('missing', registry, facts)
    if (missing.length === 0) return undefined
    return {
      level: 'error',
      values: { host: registry.server.host, registryName: registryName(registry), images: missing.map(missingImage) },
      evidence: missing.flatMap(image => [seen('image', imageName(image)), ...answerEvidence(image, '200')]),
      blocks: ['pull'],
    }
  }),

  'image-rejected': registryRule((registry, facts) => {
    const rejected = imagesThatAre('rejected', registry, facts)
    const [first] = rejected
    const answer = first === undefined ? undefined : valueIn(first.manifest)
    const cause = answer === undefined ? undefined : rejectionAt(answer)
    if (first === undefined || cause === undefined) return undefined
    return {
      level: 'error',
      values: { registryName: registryName(registry), repository: first.repository, reference: first.reference, cause },
      evidence: [
        seen('granted', 'pull'),
        ...rejected.flatMap(image => [seen('image', imageName(image)), ...answerEvidence(image, '200')]),
      ],
      blocks: ['pull'],
    }
  }),

  'cache-rule-upstream-failed': registryRule((registry, facts) => {
    const refused = imagesThatAre('upstream', registry, facts)
    const [first] = refused
    const answer = first === undefined ? undefined : valueIn(first.manifest)
    const upstream = answer === undefined ? undefined : upstreamOf(answer)
    if (first === undefined || upstream === undefined) return undefined
    return {
      level: 'error',
      values: {
        host: registry.server.host,
        registryName: registryName(registry),
        repository: first.repository,
        ...upstream,
      },
      evidence: [
        seen('granted', 'pull'),
        ...refused.flatMap(image => [seen('image', imageName(image)), ...answerEvidence(image, '200')]),
      ],
      blocks: ['pull'],
    }
  }),
} satisfies Partial<Rules>

const imagesThatAre = (state: ImageState, { images }: RegistryFacts, facts: Facts): readonly ImageFacts[] =>
  images.filter(image => imageState(image, facts) === state)

const imageName = ({ repository, reference }: ImageFacts): string =>
  `${repository}${isDigest(reference) ? '@' : ':'}${reference}`

function answerEvidence({ manifest }: ImageFacts, expected: string) {
  const answer = valueIn(manifest)
  return answer === undefined ? [] : replyEvidence(answer, expected)
}

const MAX_NEAREST = 3

function missingImage({
  repository,
  reference,
  manifest,
  tags,
}: ImageFacts): FindingValues['image-not-found']['images'][number] {
  const isRepository = valueIn(manifest)?.error?.code.toUpperCase() === 'NAME_UNKNOWN'
  const missing = isRepository ? 'repository' : isDigest(reference) ? 'digest' : 'tag'
  const nearest = missing === 'tag' ? nearestOf(reference, valueIn(tags) ?? [], MAX_NEAREST) : []
  return { repository, reference, missing, nearest }
}
