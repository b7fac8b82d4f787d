import type { RunningStep } from '../facts.ts'
import { parseRepository } from '../registry/repository.ts'
import type { Access } from '../registry/scope.ts'
import type { Transfer } from './model.ts'
import { parseReference, type Reference } from './reference.ts'
import { runningStep, transfersOf } from './running.ts'
import { literal } from './value.ts'

/** What a job does with the images of one registry, as far as the file tells. */
export interface Wanted {
  /** Only where it is certain that the job pulls, and pushes nothing. */
  readonly access: Access | undefined
  /** Of the images that are pushed or pulled, by literal references without a flaw. */
  readonly repositories: readonly string[]
}

export const NOTHING_WANTED: Wanted = { access: undefined, repositories: [] }

const MOST_REPOSITORIES = 20

/**
 * @param host login server, lower case
 * @param given the access that the step was given: the repositories are those of what it covers
 */
export function wantedOf(running: RunningStep, host: string, given: Access | undefined): Wanted {
  const job = runningStep(running)?.job
  if (job === undefined) return NOTHING_WANTED
  const images = transfersOf(job)
    // What Azure does itself needs no token of docker's.
    .filter(({ isInAzure, isInAzureCli }) => !isInAzure && !isInAzureCli)
    .map(transfer => ({ transfer, reference: parseReference(transfer.image) }))
  const here = images.filter(({ reference }) => hostOf(reference) === host)
  const isElsewhere = ({ host: at }: Reference): boolean =>
    at.is === 'none' ||
    (at.is === 'host' && literal(at.value) !== undefined && literal(at.value)?.toLowerCase() !== host)
  const mayPush =
    job.steps.some(({ deeds }) => deeds.some(({ is }) => is === 'opaque')) ||
    images.some(({ transfer, reference }) => transfer.is === 'push' && !isElsewhere(reference))
  const access = here.length > 0 && !mayPush ? 'pull' : undefined
  const kind: Transfer['is'] = (given ?? access) === 'pull' ? 'pull' : 'push'
  const repositories = here
    .filter(({ transfer }) => transfer.is === kind)
    .map(({ reference }) => pathOf(reference))
    .filter(path => path !== undefined)
    .filter(path => parseRepository(path, []).flaw === undefined)
  return { access, repositories: [...new Set(repositories)].slice(0, MOST_REPOSITORIES) }
}

const hostOf = ({ host }: Reference): string | undefined =>
  host.is === 'host' ? literal(host.value)?.toLowerCase() : undefined

/** The repository, where all of it is known. */
function pathOf({ path }: Reference): string | undefined {
  const parts = path.map(pieces => pieces.map(piece => ('known' in piece ? piece.known : undefined)))
  return parts.length > 0 && parts.every(part => part.length > 0 && part.every(text => text !== undefined))
    ? parts.map(part => part.join('')).join('/')
    : undefined
}
