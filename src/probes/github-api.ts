import type { Environment, Host } from '../host/ports.ts'
import type { Secret, Vault } from '../secrets/vault.ts'
import type { Deadline } from '../util/deadline.ts'
import { objectOf } from '../util/json.ts'
import { withoutAtEnd } from '../util/text.ts'
import { send } from './transport.ts'

type Octokit = ReturnType<typeof import('@actions/github')['getOctokit']>

/** GitHub's API for one repository. */
export interface GitHubApi {
  readonly owner: string
  readonly repo: string
  /** Loading it takes longer than a request: only where something is asked. */
  client(): Promise<Octokit>
}

/**
 * GitHub's API with the token of the job.
 * @param repository `owner/name`
 * @param maxBytes of an answer; a longer one rejects (`TOO_LARGE`)
 * @returns none where there is no token, or no https URL of an API
 */
export function githubApi(
  repository: string,
  token: Secret,
  { host, vault, deadline }: { readonly host: Host; readonly vault: Vault; readonly deadline: Deadline },
  maxBytes: number,
): GitHubApi | undefined {
  const baseUrl = apiUrl(host.env)
  const [owner = '', repo = ''] = repository.split('/')
  if (vault.isBlank(token) || baseUrl === undefined || owner === '' || repo === '') return undefined
  return {
    owner,
    repo,
    client: async () => {
      const { getOctokit } = await import('@actions/github')
      const request = { fetch: fetchBy(host, deadline, maxBytes) }
      return getOctokit(vault.reveal(token), { baseUrl, request, log: SILENT })
    },
  }
}

/** GITHUB_API_URL, of GHES as well; only where it is https, since a token is sent there. */
function apiUrl(env: Environment): string | undefined {
  const url = URL.parse(env['GITHUB_API_URL'] || 'https://api.github.com')
  return url?.protocol === 'https:' ? withoutAtEnd(url.href, '/') : undefined
}

/**
 * `fetch` by way of our host: the same proxy, deadline, limits and timeline as all other requests. Follows no redirect.
 */
const fetchBy =
  (host: Host, deadline: Deadline, maxBodyBytes: number) =>
  async (url: string, { headers }: { readonly headers: Record<string, string> }): Promise<Response> => {
    const sent = await send(host, deadline, { method: 'GET', url: new URL(url), headers, maxBodyBytes })
    if (!sent.ok) throw new Error(sent.reason.kind === 'network' ? sent.reason.failure.code : sent.reason.kind)
    const { status, headers: replied, body, truncated } = sent.reply
    if (truncated) throw new Error('TOO_LARGE')
    return new Response([204, 205, 304].includes(status) ? null : body, { status, headers: replied })
  }

/** What kept an answer from coming: `HTTP 403`, `TOO_LARGE`, a code of the network. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if ('response' in error && 'status' in error) return `HTTP ${isThrottled(error.response) ? 429 : error.status}`
  return error.message
}

/** A rate limit is a 403, too. Source: GitHub docs, "Rate limits for the REST API". */
function isThrottled(response: unknown): boolean {
  const headers = objectOf(objectOf(response)?.['headers'])
  return headers?.['x-ratelimit-remaining'] === '0' || headers?.['retry-after'] !== undefined
}

/** The client would print warnings of its own. */
const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
