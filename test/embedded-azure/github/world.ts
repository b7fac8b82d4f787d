import type { ServiceWorld } from '../service-world.ts'

/** The OIDC provider of GitHub Actions, and the one job that asks it. */
export interface GitHubWorld extends ServiceWorld {
  /** ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
  requestToken: string
  job: GitHubJob
  /** Of GHES or a data-residency host; GitHub's own where left out. */
  issuer?: string
  /** 300 where left out. */
  lifetimeSeconds?: number
  /** Seconds that the runner's issuer is ahead of Entra. */
  clockSkewSeconds?: number
}

export interface GitHubJob {
  /** 'contoso/app'. */
  repository: string
  repositoryId?: string
  ownerId?: string
  event: string
  /** 'refs/heads/main', 'refs/tags/v1', 'refs/pull/7/merge'. */
  ref: string
  environment?: string
  actor?: string
  /** '.github/workflows/ci.yml'. */
  workflow?: string
  /** Of a reusable workflow, where the job is one: 'contoso/ci/.github/workflows/build.yml@refs/heads/main'. */
  calledWorkflow?: string
  /** The form of `sub`; a list of claims is a customised one ('repo' and 'context' stand for the usual two). */
  subject?: 'classic' | 'immutable' | string[]
}

/** GitHub's API, as a job asks it for the files of its repository. */
export interface GitHubApiWorld extends ServiceWorld {
  /** GITHUB_TOKEN of the job. */
  token: string
  /** 'contoso/app'. */
  repository: string
  /** Texts by path, by commit. */
  commits: Record<string, Record<string, string>>
  /** The token lacks `contents: read`. */
  mayNotRead?: boolean
  /** Jobs by run and attempt: '17000000001/1'. */
  runs?: Record<string, JobWorld[]>
  /** The token lacks `actions: read`. */
  mayNotReadActions?: boolean
}

/** A job as the API lists it. */
export interface JobWorld {
  id: number
  name: string
  status: 'completed' | 'in_progress' | 'queued'
  conclusion: 'success' | 'failure' | 'cancelled' | 'skipped' | 'timed_out' | null
  steps?: {
    name: string
    conclusion: 'success' | 'failure' | 'skipped' | null
    started_at: string
    completed_at: string | null
  }[]
  /** Its text, or 'expired'; left out: there is none yet. */
  log?: string
}
