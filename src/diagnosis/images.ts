import { type Platform, platformMatch } from '../azure/acr/manifest.ts'
import { isDigest } from '../azure/acr/repository.ts'
import { type Facts, type ImageFacts, type RegistryFacts, type ResponseSummary, valueIn } from '../facts.ts'
import { decidingManifest, isPage, overload, type PreAuthBlock, refusalText } from './responses.ts'
import type { ImageRejection, Upstream } from './symptoms.ts'

/**
 * What the answer for one image's manifest means, the token for it having been granted:
 * - `available`: docker finds it.
 * - `incompatible`: it is there, and docker can't use it as it is: no image for the engine's platform, or none at all.
 * - `missing`: the registry says that it isn't there, and the job is going to pull it.
 * - `not-pushed-yet`: the same, or incompatible, of a tag in a job that pushes, which is what the job is for.
 * - `upstream`: the cache rule that the repository belongs to can't read its source, certainly or probably.
 * - `rejected`: the registry says in its own words that this image isn't to be had.
 * - `blocked`: something else refuses, which has a finding of its own.
 * - `unknown`: it doesn't tell.
 */
export type ImageState =
  | 'available'
  | 'incompatible'
  | 'missing'
  | 'not-pushed-yet'
  | 'upstream'
  | 'rejected'
  | 'blocked'
  | 'unknown'

/** Codes by which a registry says that content isn't there. Source: OCI distribution spec, "Error codes". */
const NOT_THERE = /^(?:MANIFEST_UNKNOWN|NAME_UNKNOWN|NOT_FOUND)$/i

export function imageState(image: ImageFacts, { given, docker }: Facts): ImageState {
  const manifest = decidingManifest(image)
  const answer = valueIn(manifest)
  if (answer === undefined)
    return manifest.state === 'failed' && manifest.reason.kind === 'network' ? 'blocked' : 'unknown'
  if (isOfSomebodyElse(answer)) return 'blocked'
  const isToBePushed = given.access !== 'pull' && !isDigest(image.reference)
  if (answer.status === 200) {
    const state = stateOf(image, docker)
    return state === 'incompatible' && isToBePushed ? 'not-pushed-yet' : state
  }
  // What the engine pulls is another image of the index, which was not asked for.
  if (manifest !== image.manifest && enginePlatform(docker)?.architecture !== image.child?.architecture)
    return 'unknown'
  if (upstreamOf(answer) !== undefined) return 'upstream'
  if (blockIn(answer) !== undefined) return 'blocked'
  if (rejectionAt(answer) !== undefined) return 'rejected'
  if (answer.status !== 404 || !NOT_THERE.test(answer.error?.code ?? '')) return 'unknown'
  return isToBePushed ? 'not-pushed-yet' : 'missing'
}

/** Whether docker can use what it finds. */
function stateOf({ content, child }: ImageFacts, docker: Facts['docker']): ImageState {
  switch (content?.kind) {
    case 'artifact':
    case 'schema-1':
      return 'incompatible'
    case 'index': {
      const platform = enginePlatform(docker)
      // Without a daemon the runner pulls for itself.
      if (platform === undefined) return child === undefined ? 'unknown' : 'available'
      const match = platformMatch(content.platforms, platform)
      return match === 'yes' ? 'available' : match === 'no' ? 'incompatible' : 'unknown'
    }
    default:
      return 'available'
  }
}

/** What the engine pulls images for, if nobody asks for another platform (`--platform`, `DOCKER_DEFAULT_PLATFORM`). */
export function enginePlatform({ engine }: Facts['docker']): Platform | undefined {
  const status = valueIn(engine)
  return status?.state !== 'answers' || status.architecture === undefined || status.os === ''
    ? undefined
    : { os: status.os, architecture: status.architecture }
}

/**
 * Why a registry rejects an image that its token allows to pull, by its own error: quarantine, a lock by which nobody
 * may read it or quarantine as well (one text for both), or anything else. Sources: Azure/acr#210, and
 * docs/preview/quarantine; ACR docs, "FAQ", "Why does my pull or push request fail with disallowed operation?" and "Lock
 * a container image".
 */
export function rejectionAt({ status, error }: ResponseSummary): ImageRejection | undefined {
  if (error === undefined || status < 400 || status >= 500 || [401, 404, 408, 429].includes(status)) return undefined
  if (/quarantine/i.test(`${error.code} ${error.message}`)) return 'quarantined'
  return /operation is disallowed/i.test(error.message) || error.code.toUpperCase() === 'REGISTRY_DISALLOWED_OPERATION'
    ? 'disallowed'
    : 'other'
}

/**
 * The registry refuses a manifest that its own token allows to read: so does a cache rule whose source refuses it.
 * Source: Azure/acr#893 (401, general text); with the name of the rule Azure/acr#599 (401), #754 (429), #772 (403, a
 * path that the source does not have or give) and #892 (424).
 */
export function upstreamOf({ status, error }: ResponseSummary): Upstream | undefined {
  if (error === undefined) return undefined
  const rule = /cache rule ['"‘]?([A-Za-z0-9_.-]+)/i.exec(error.message)?.[1]
  if (status === 401) return { cause: 'credentials', ...(rule !== undefined && { rule }) }
  return rule === undefined ? undefined : { cause: BY_STATUS.get(status) ?? 'failed', rule }
}

const BY_STATUS: ReadonlyMap<number, Upstream['cause']> = new Map([
  [403, 'denied'],
  [404, 'denied'],
  [429, 'throttled'],
])

/** What refuses a manifest and says nothing of the image. */
function blockIn(answer: ResponseSummary): PreAuthBlock | undefined {
  if (upstreamOf(answer) !== undefined) return undefined
  return answer.status === 403 ? refusalText(answer) : overload(answer)
}

/** The first page of somebody else that stands in the place of a manifest; an outage has pages as well. */
export const pageAtImages = ({ images }: RegistryFacts): ResponseSummary | undefined =>
  images.flatMap(({ manifest }) => valueIn(manifest) ?? []).find(isOfSomebodyElse)

const isOfSomebodyElse = (answer: ResponseSummary): boolean =>
  isPage(answer) && overload(answer) === undefined && !answer.excerpt.includes('AzureContainerRegistry')

/** The first such refusal of the registry's images. */
export function blockAtImages({
  images,
}: RegistryFacts): { readonly block: PreAuthBlock; readonly answer: ResponseSummary } | undefined {
  for (const image of images) {
    const answer = valueIn(decidingManifest(image))
    const block = answer === undefined ? undefined : blockIn(answer)
    if (answer !== undefined && block !== undefined) return { block, answer }
  }
  return undefined
}

/** Whether a pull is as good as proven, as far as the images go that were named: what doesn't tell leaves it open. */
export const areImagesKnown = ({ images, layers }: RegistryFacts, facts: Facts): boolean =>
  layers.state !== 'failed' &&
  images.every(image => !['unknown', 'blocked', 'incompatible'].includes(imageState(image, facts)))
