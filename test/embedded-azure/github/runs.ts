import { type Answer, json } from '../answers.ts'
import type { Request } from '../request.ts'
import type { GitHubApiWorld, JobWorld } from './world.ts'

/** Where GitHub keeps logs; the host differs, and a client only ever takes the one that it is told. */
export const LOG_HOST = 'productionresultssa7.blob.core.windows.net'

/**
 * `GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs` and `GET
 * …/actions/jobs/{job_id}/logs` (github/docs: REST API, "Workflow jobs"); none where the path is neither.
 */
export function githubRuns(api: GitHubApiWorld, { method, path, query }: Request): Answer | undefined {
  const [, repository, rest = ''] = /^\/repos\/([^/]+\/[^/]+)\/actions\/(.*)$/.exec(path) ?? []
  if (method !== 'GET' || repository !== api.repository) return undefined
  const [, run = '', attempt = ''] = /^runs\/(\d+)\/attempts\/(\d+)\/jobs$/.exec(rest) ?? []
  const [, job = ''] = /^jobs\/(\d+)\/logs$/.exec(rest) ?? []
  if (run === '' && job === '') return undefined
  // A token without a permission is refused before anything is looked up.
  if (api.mayNotReadActions === true) return problem(403, 'Resource not accessible by integration')
  if (run !== '') return listJobs(api.runs?.[`${run}/${attempt}`], query)
  const found = jobsOf(api).find(({ id }) => String(id) === job)
  if (found === undefined || found.log === undefined) return problem(404, 'Not Found')
  if (found.log === 'expired') return problem(410, 'Server Error')
  const url = `https://${LOG_HOST}/actions-results/${found.id}/job-logs.txt?se=2026-11-21T12%3A10%3A00Z&sp=r&sv=2025-11-05&sig=${signature(found)}`
  return { status: 302, headers: { Location: url }, body: '' }
}

function listJobs(jobs: JobWorld[] | undefined, query: URLSearchParams): Answer {
  if (jobs === undefined) return problem(404, 'Not Found')
  const size = Number(query.get('per_page') ?? 30)
  const from = (Number(query.get('page') ?? 1) - 1) * size
  const shown = jobs.slice(from, from + size).map(({ log: _, steps = [], ...job }) => ({
    ...job,
    run_id: 17_000_000_001,
    steps: steps.map((step, index) => ({ status: 'completed', number: index + 1, ...step })),
  }))
  return json(200, { total_count: jobs.length, jobs: shown })
}

/**
 * The log behind its signed URL; whoever shows a token there, too, is refused, as Azure Storage does with two
 * credentials.
 */
export function githubLog(api: GitHubApiWorld, { method, path, query, authorization }: Request): Answer {
  const found = jobsOf(api).find(({ id }) => path === `/actions-results/${id}/job-logs.txt`)
  if (method !== 'GET' || found?.log === undefined) return { status: 404, headers: {}, body: '' }
  if (authorization !== undefined || query.get('sig') !== signature(found)) {
    return {
      status: 403,
      headers: { 'Content-Type': 'application/xml' },
      body: '<Error><Code>AuthenticationFailed</Code></Error>',
    }
  }
  return { status: 200, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: found.log }
}

const jobsOf = ({ runs = {} }: GitHubApiWorld): JobWorld[] => Object.values(runs).flat()

const signature = ({ id }: JobWorld): string => `make-believe-signature-${id}`

const problem = (status: number, message: string): Answer =>
  json(status, {
    message,
    documentation_url: 'https://docs.github.com/rest/actions/workflow-jobs',
    status: String(status),
  })
