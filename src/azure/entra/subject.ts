/** The subject of GitHub's OIDC tokens. Source: github/docs:content/actions/reference/security/oidc.md. */

/** What the subject of a job depends on, as the runner's environment has it. */
export interface Job {
  /** `owner/name`. */
  readonly repository: string
  readonly repositoryId?: string
  readonly ownerId?: string
  /** `refs/heads/main`. */
  readonly ref: string
  readonly eventName: string
  /** The name of the job's `environment:`. */
  readonly environment?: string
}

/** The subjects that a job presents where the organisation has set no template of its own. */
export interface PresentedSubjects {
  /** `repo:owner/name:…`: the only one on GitHub Enterprise Server. */
  readonly classic: string
  /** `repo:owner@id/name@id:…`: repositories made, renamed or transferred since 15 July 2026, and those opted in. */
  readonly immutable?: string
}

/**
 * The two forms of the subject that a job will present; the first of environment, pull request and ref that applies.
 */
export function presentedSubjects(job: Job): PresentedSubjects {
  const entity = entityOf(job)
  const classic = `repo:${job.repository}:${entity}`
  const [owner, name, ...more] = job.repository.split('/')
  const { ownerId = '', repositoryId = '' } = job
  if (!owner || !name || more.length > 0 || !/^\d+$/.test(ownerId) || !/^\d+$/.test(repositoryId)) return { classic }
  return { classic, immutable: `repo:${owner}@${ownerId}/${name}@${repositoryId}:${entity}` }
}

function entityOf({ environment = '', eventName, ref }: Job): string {
  if (environment !== '') return `environment:${escaped(environment)}`
  return eventName === 'pull_request' ? 'pull_request' : `ref:${escaped(ref)}`
}

const escaped = (value: string): string => value.replaceAll(':', '%3A')

/** A subject of one of GitHub's own two forms. */
export interface Subject {
  readonly kind: 'classic' | 'immutable'
  readonly owner: string
  readonly ownerId?: string
  readonly name: string
  readonly repositoryId?: string
  readonly entity: SubjectEntity
  /** The part behind the repository, as it stands. */
  readonly rest: string
}

/**
 * The claims that a subject is made of, by their names, in its order: those behind the repository, or all of them where
 * an organisation's own template leaves the repository out. GitHub escapes a colon inside a value.
 */
export function claimsIn(text: string): ReadonlyMap<string, string> {
  const claims = new Map<string, string>()
  const tokens = text.split(':')
  for (let at = 0; at < tokens.length; at++) {
    const name = (tokens[at] ?? '').toLowerCase()
    if (name === 'pull_request') claims.set(name, '')
    else claims.set(name, tokens[++at] ?? '')
  }
  return claims
}

/** What a subject is bound to; `other` for a part behind the repository that is none of GitHub's own. */
export type SubjectEntity = 'branch' | 'tag' | 'pull_request' | 'environment' | 'other'

/** Takes a subject apart; `undefined` where it follows an organisation's own template, or is none of GitHub. */
export function parseSubject(subject: string): Subject | undefined {
  const match = /^repo:([^/:@]+)(?:@(\d+))?\/([^/:@]+)(?:@(\d+))?:(.+)$/s.exec(subject)
  const [, owner, ownerId, name, repositoryId, rest] = match ?? []
  if (owner === undefined || name === undefined || rest === undefined) return undefined
  const shared = { owner, name, entity: entityIn(rest), rest }
  return ownerId !== undefined && repositoryId !== undefined
    ? { kind: 'immutable', ownerId, repositoryId, ...shared }
    : ownerId === undefined && repositoryId === undefined
      ? { kind: 'classic', ...shared }
      : undefined
}

function entityIn(rest: string): SubjectEntity {
  if (/^environment:[^:]/i.test(rest)) return 'environment'
  if (/^pull_request$/i.test(rest)) return 'pull_request'
  if (/^ref:refs\/heads\/./i.test(rest)) return 'branch'
  return /^ref:refs\/tags\/./i.test(rest) ? 'tag' : 'other'
}
