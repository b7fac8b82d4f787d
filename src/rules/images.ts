import type { Platform } from '../azure/acr/manifest.ts'
import { imageName, isDigest } from '../azure/acr/repository.ts'
import { registryName } from '../diagnosis/credential.ts'
import { enginePlatform, type ImageState, imageState, rejectionAt, upstreamOf } from '../diagnosis/images.ts'
import { decidingManifest } from '../diagnosis/responses.ts'
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
      values: {
        ...{ host: registry.server.host, registryName: registryName(registry), images: missing.map(missingImage) },
        ...(hidesNewImages(registry) && { quarantine: true }),
      },
      evidence: missing.flatMap(image => [seen('image', nameOf(image)), ...answerEvidence(image, '200')]),
      blocks: ['pull'],
    }
  }),

  'image-rejected': registryRule((registry, facts) => {
    const rejected = imagesThatAre('rejected', registry, facts)
    const [first] = rejected
    const answer = first === undefined ? undefined : valueIn(decidingManifest(first))
    const cause = answer === undefined ? undefined : rejectionAt(answer)
    if (first === undefined || cause === undefined) return undefined
    return {
      level: 'error',
      values: { registryName: registryName(registry), repository: first.repository, reference: first.reference, cause },
      evidence: [
        seen('granted', 'pull'),
        ...rejected.flatMap(image => [seen('image', nameOf(image)), ...answerEvidence(image, '200')]),
      ],
      blocks: ['pull'],
    }
  }),

  'image-incompatible': registryRule((registry, facts) => {
    const [first] = imagesThatAre('incompatible', registry, facts)
    const content = first?.content
    if (first === undefined || content === undefined || content.kind === 'image') return undefined
    const { repository, reference } = first
    const platform = content.kind === 'index' ? platformName(enginePlatform(facts.docker)) : undefined
    const listed = content.kind === 'index' ? content.platforms.map(platformName) : []
    return {
      // Another platform can be asked for (`--platform`); an artifact is most often named for another tool.
      level: content.kind === 'artifact' ? 'notice' : 'warning',
      values: {
        ...{ host: registry.server.host, registryName: registryName(registry), repository, reference },
        cause: content.kind === 'index' ? 'platform' : content.kind,
        ...(platform !== undefined && { platform }),
        platforms: listed.filter(name => name !== undefined),
        ...(content.kind === 'artifact' && { type: content.type }),
      },
      evidence: [
        seen('image', nameOf(first)),
        content.kind === 'index' ? seen('platforms', listed.join(', ') || '-', platform) : undefined,
        content.kind === 'artifact' ? seen('content-type', content.type) : undefined,
      ],
      blocks: [],
    }
  }),

  'cache-rule-upstream-failed': registryRule((registry, facts) => {
    const refused = imagesThatAre('upstream', registry, facts)
    const [first] = refused
    const answer = first === undefined ? undefined : valueIn(decidingManifest(first))
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
        ...refused.flatMap(image => [seen('image', nameOf(image)), ...answerEvidence(image, '200')]),
      ],
      blocks: ['pull'],
    }
  }),
} satisfies Partial<Rules>

/** As docker and `--platform` write it. */
const platformName = (platform: Platform | undefined): string | undefined =>
  platform === undefined
    ? undefined
    : [platform.os, platform.architecture, platform.variant].filter(part => part !== undefined).join('/')

/** A new image is answered as if it weren't there. Source: Azure/acr, docs/preview/quarantine. */
const hidesNewImages = ({ arm }: RegistryFacts): boolean => valueIn(arm)?.registry.quarantine === 'enabled'

const imagesThatAre = (state: ImageState, { images }: RegistryFacts, facts: Facts): readonly ImageFacts[] =>
  images.filter(image => imageState(image, facts) === state)

const nameOf = ({ repository, reference }: ImageFacts): string => imageName(repository, reference)

function answerEvidence(image: ImageFacts, expected: string) {
  const answer = valueIn(decidingManifest(image))
  return answer === undefined ? [] : replyEvidence(answer, expected)
}

const MAX_NEAREST = 3

function missingImage({
  repository,
  reference,
  manifest,
  child,
  tags,
}: ImageFacts): FindingValues['image-not-found']['images'][number] {
  // An index is there, and names an image that isn't.
  if (valueIn(manifest)?.status === 200) {
    return { ...{ repository, reference, missing: 'child', nearest: [] }, architecture: child?.architecture ?? '' }
  }
  const isRepository = valueIn(manifest)?.error?.code.toUpperCase() === 'NAME_UNKNOWN'
  const missing = isRepository ? 'repository' : isDigest(reference) ? 'digest' : 'tag'
  // A tag that is listed and can't be read isn't what is meant.
  const others = (valueIn(tags) ?? []).filter(tag => tag !== reference)
  const nearest = missing === 'tag' ? nearestOf(reference, others, MAX_NEAREST) : []
  return { repository, reference, missing, nearest }
}
