import { type Facts, type ImageFacts, type RegistryFacts, type ResponseSummary, valueIn } from '../facts.ts'
import { overload, type PreAuthBlock, refusalText } from './responses.ts'

/**
 * What the answer for one image's manifest means, the token for it having been granted:
 * - `available`: docker finds it.
 * - `missing`: the registry says that it isn't there, and the job is going to pull it.
 * - `not-pushed-yet`: the same of a tag in a job that pushes, which is what the job is for.
 * - `upstream`: the cache rule that the repository belongs to can't read its source, certainly or probably.
 * - `blocked`: something else refuses, which has a finding of its own.
 * - `unknown`: it doesn't tell.
 */
export type ImageState = 'available' | 'missing' | 'not-pushed-yet' | 'upstream' | 'blocked' | 'unknown'

/** Codes by which a registry says that content isn't there. Source: OCI distribution spec, "Error codes". */
const NOT_THERE = /^(?:MANIFEST_UNKNOWN|NAME_UNKNOWN|NOT_FOUND)$/i

export function imageState({ manifest, reference }: ImageFacts, { given }: Facts): ImageState {
  const answer = valueIn(manifest)
  if (answer === undefined)
    return manifest.state === 'failed' && manifest.reason.kind === 'network' ? 'blocked' : 'unknown'
  if (answer.status === 200) return 'available'
  if (upstreamOf(answer) !== undefined) return 'upstream'
  if (blockIn(answer) !== undefined) return 'blocked'
  if (answer.status !== 404 || !NOT_THERE.test(answer.error?.code ?? '')) return 'unknown'
  return given.access === 'pull' || isDigest(reference) ? 'missing' : 'not-pushed-yet'
}

/** A push makes tags; a digest is only ever pulled. */
export const isDigest = (reference: string): boolean => reference.includes(':')

/** Why a cache rule can't read its source. */
export interface Upstream {
  readonly cause: 'credentials' | 'throttled'
  /** The rule, if the registry names it; without it the rule is only the likeliest cause. */
  readonly rule?: string
}

/**
 * The registry refuses a manifest that its own token allows to read: so does a cache rule whose source refuses it.
 * Source: Azure/acr#893 (401, general text), Azure/acr#754 (429, with the name of the rule).
 */
export function upstreamOf({ status, error }: ResponseSummary): Upstream | undefined {
  if (error === undefined) return undefined
  const rule = /cache rule ['"‘]?([A-Za-z0-9_.-]+)/i.exec(error.message)?.[1]
  if (status === 429) return rule === undefined ? undefined : { cause: 'throttled', rule }
  if (status !== 401) return undefined
  return { cause: 'credentials', ...(rule !== undefined && { rule }) }
}

/** What refuses a manifest and says nothing of the image. */
function blockIn(answer: ResponseSummary): PreAuthBlock | undefined {
  if (upstreamOf(answer) !== undefined) return undefined
  return answer.status === 403 ? refusalText(answer) : overload(answer)
}

/** The first such refusal of the registry's images. */
export function blockAtImages({
  images,
}: RegistryFacts): { readonly block: PreAuthBlock; readonly answer: ResponseSummary } | undefined {
  for (const { manifest } of images) {
    const answer = valueIn(manifest)
    const block = answer === undefined ? undefined : blockIn(answer)
    if (answer !== undefined && block !== undefined) return { block, answer }
  }
  return undefined
}

/** Whether a pull is as good as proven, as far as the images go that were named: what doesn't tell leaves it open. */
export const areImagesKnown = ({ images, layers }: RegistryFacts, facts: Facts): boolean =>
  layers.state !== 'failed' && images.every(image => !['unknown', 'blocked'].includes(imageState(image, facts)))
