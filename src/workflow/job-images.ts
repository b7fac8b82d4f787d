import { parseRepository } from '../azure/acr/repository.ts'
import type { Access } from '../azure/acr/token-scope.ts'
import { runningStep, transfersIn } from './current-step.ts'
import { parseReference, type Reference } from './image-reference.ts'
import type { ImageTransfer, RunningStep } from './model.ts'
import { toLiteral } from './partial-string.ts'

/** What a job does with the images of one registry, as far as the file tells. */
export interface JobImages {
  /** Only where it is certain that the job pulls, and pushes nothing. */
  readonly access: Access | undefined
  /** Of the images that are pushed or pulled, by literal references without a flaw. */
  readonly repositories: readonly string[]
}

export const NO_IMAGES: JobImages = { access: undefined, repositories: [] }

const MAX_REPOSITORIES = 20

/**
 * @param host login server, lowercase
 * @param given the access that the step was given: the repositories are those of what it covers
 */
export function imagesUsedBy(running: RunningStep, host: string, given: Access | undefined): JobImages {
  const job = runningStep(running)?.job
  if (job === undefined) return NO_IMAGES
  const images = transfersIn(job)
    // What Azure does itself needs no token of docker's.
    .filter(({ isServerSide, isInAzureCliContainer }) => !isServerSide && !isInAzureCliContainer)
    .map(transfer => ({ transfer, reference: parseReference(transfer.image) }))
  const here = images.filter(({ reference }) => hostOf(reference) === host)
  const isElsewhere = ({ host: at }: Reference): boolean =>
    at.kind === 'none' ||
    (at.kind === 'host' && toLiteral(at.value) !== undefined && toLiteral(at.value)?.toLowerCase() !== host)
  const mayPush =
    job.steps.some(({ operations }) => operations.some(({ kind }) => kind === 'unanalyzable' || kind === 'write')) ||
    images.some(({ transfer, reference }) => transfer.kind === 'push' && !isElsewhere(reference))
  const access = here.length > 0 && !mayPush ? 'pull' : undefined
  const kind: ImageTransfer['kind'] = (given ?? access) === 'pull' ? 'pull' : 'push'
  const repositories = here
    .filter(({ transfer }) => transfer.kind === kind)
    .map(({ reference }) => pathOf(reference))
    .filter(path => path !== undefined)
    .filter(path => parseRepository(path, []).issue === undefined)
  return { access, repositories: [...new Set(repositories)].slice(0, MAX_REPOSITORIES) }
}

const hostOf = ({ host }: Reference): string | undefined =>
  host.kind === 'host' ? toLiteral(host.value)?.toLowerCase() : undefined

/** The repository, where all of it is known. */
function pathOf({ path }: Reference): string | undefined {
  const parts = path.map(segments => segments.map(segment => ('literal' in segment ? segment.literal : undefined)))
  return parts.length > 0 && parts.every(part => part.length > 0 && part.every(text => text !== undefined))
    ? parts.map(part => part.join('')).join('/')
    : undefined
}
