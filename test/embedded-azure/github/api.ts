import { type Answer, json } from '../answers.ts'
import type { Request } from '../request.ts'
import { githubRuns } from './runs.ts'
import type { GitHubApiWorld } from './world.ts'

export const GITHUB_API_HOST = 'api.github.com'

const DOCS = 'https://docs.github.com/rest/repos/contents#get-repository-content'

/**
 * `GET /repos/{owner}/{repo}/contents/{path}?ref=…` (github/docs: REST API, "Get repository content"; the error bodies
 * as the API gives them to a token of GitHub Actions).
 */
export function githubApi(api: GitHubApiWorld, { method, path, query, authorization, ...rest }: Request): Answer {
  const token = authorization?.replace(/^(?:token|bearer) /i, '')
  if (token !== api.token) return problem(401, 'Bad credentials')
  const run = githubRuns(api, { method, path, query, authorization, ...rest })
  if (run !== undefined) return run
  const [, repository, file] = /^\/repos\/([^/]+\/[^/]+)\/contents\/(.*)$/.exec(decodeURIComponent(path)) ?? []
  if (method !== 'GET' || repository !== api.repository || file === undefined) return problem(404, 'Not Found')
  if (api.mayNotRead === true) return problem(403, 'Resource not accessible by integration')
  const files = api.commits[query.get('ref') ?? '']
  if (files === undefined) return problem(404, `No commit found for the ref ${query.get('ref')}`)
  const text = files[file]
  if (text !== undefined) {
    return { status: 200, headers: { 'Content-Type': 'application/vnd.github.raw+json; charset=utf-8' }, body: text }
  }
  const entries = Object.keys(files).filter(name => name.startsWith(`${file}/`))
  if (entries.length === 0) return problem(404, 'Not Found')
  return json(200, { type: 'dir', path: file, entries: entries.map(name => ({ type: 'file', path: name })) })
}

const problem = (status: number, message: string): Answer =>
  json(status, { message, documentation_url: DOCS, status: String(status) })
