import { randomUUID } from 'node:crypto'
import { type Answer, json } from '../answers.ts'
import { signJwt } from '../jwt.ts'
import type { Moment, Request } from '../request.ts'
import { epochSeconds } from '../tokens.ts'
import type { GitHubJob, GitHubWorld } from './world.ts'

/** Hosts of the runner's service differ; the runner only ever takes the one it is told. */
export const GITHUB_HOST = 'run.actions.githubusercontent.com'

const PATH = '/oidc/1d2c3b4a/token'
const ISSUER = 'https://token.actions.githubusercontent.com'
const RUN = '17000000001'

/** What the runner gives a job that has `id-token: write`. */
export function githubEnv({ requestToken }: GitHubWorld): Record<string, string> {
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: `https://${GITHUB_HOST}${PATH}?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
  }
}

/** `GET $ACTIONS_ID_TOKEN_REQUEST_URL&audience=…` (github/docs:content/actions/reference/security/oidc.md). */
export function githubOidc(
  moment: Moment,
  github: GitHubWorld,
  { method, path, query, authorization }: Request,
): Answer {
  if (method !== 'GET' || path !== PATH) return json(404, { message: 'Not Found' })
  if (authorization?.replace(/^bearer /i, '') !== github.requestToken) {
    return json(401, { $id: '1', message: 'The request is unauthorized.', typeKey: 'UnauthorizedRequestException' })
  }
  return json(200, { value: mintGitHubToken(github, query.get('audience') ?? undefined, moment.now) })
}

export function mintGitHubToken(github: GitHubWorld, audience?: string, now = epochSeconds()): string {
  const { job, issuer = ISSUER, lifetimeSeconds = 300, clockSkewSeconds = 0 } = github
  const iat = now + clockSkewSeconds
  const claims = claimsOfJob(job)
  return signJwt(
    {
      jti: randomUUID(),
      sub: subjectOf(job, claims),
      aud: audience ?? `https://github.com/${claims['repository_owner']}`,
      ...claims,
      iss: issuer,
      nbf: iat - 300,
      exp: iat + lifetimeSeconds,
      iat,
    },
    { kid: 'make-believe-github', x5t: 'make-believe-github' },
  )
}

export function githubSubject(job: GitHubJob): string {
  return subjectOf(job, claimsOfJob(job))
}

function claimsOfJob(job: GitHubJob): Record<string, string> {
  const { repository, ref, event, environment, repositoryId = '700100200', ownerId = '9100200' } = job
  const [owner = ''] = repository.split('/')
  const workflowRef = `${repository}/${job.workflow ?? '.github/workflows/ci.yml'}@${ref}`
  return {
    ref,
    sha: '5f0c1d2e3b4a59687706152433425160718293a4',
    repository,
    repository_owner: owner,
    repository_owner_id: ownerId,
    repository_id: repositoryId,
    repository_visibility: 'private',
    run_id: RUN,
    run_number: '42',
    run_attempt: '1',
    actor: job.actor ?? 'octocat',
    actor_id: '583231',
    workflow: 'ci',
    head_ref: event === 'pull_request' ? 'topic' : '',
    base_ref: event === 'pull_request' ? 'main' : '',
    event_name: event,
    ref_protected: 'false',
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    workflow_ref: workflowRef,
    job_workflow_ref: job.calledWorkflow ?? workflowRef,
    runner_environment: 'github-hosted',
    ...(environment !== undefined && { environment }),
  }
}

/** First match wins: environment, pull request, then the ref (GitHub docs, "OpenID Connect reference"). */
function subjectOf(job: GitHubJob, claims: Record<string, string>): string {
  const { subject = 'classic' } = job
  const repo = `repo:${subject === 'immutable' ? immutable(claims) : job.repository}`
  if (typeof subject === 'string') return `${repo}:${contextOf(job)}`
  return subject.map(key => customPart(key, repo, contextOf(job), claims)).join(':')
}

const immutable = (claims: Record<string, string>): string => {
  const [owner, name] = (claims['repository'] ?? '').split('/')
  return `${owner}@${claims['repository_owner_id']}/${name}@${claims['repository_id']}`
}

function contextOf({ environment, event, ref }: GitHubJob): string {
  if (environment !== undefined) return `environment:${escaped(environment)}`
  return event === 'pull_request' ? 'pull_request' : `ref:${escaped(ref)}`
}

function customPart(key: string, repo: string, context: string, claims: Record<string, string>): string {
  if (key === 'repo') return repo
  return key === 'context' ? context : `${key}:${escaped(claims[key] ?? '')}`
}

const escaped = (value: string): string => value.replaceAll(':', '%3A')
