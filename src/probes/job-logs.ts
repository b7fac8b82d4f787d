import { resolve } from 'node:path'
import { utf8Of } from '../explain/decode.ts'
import { createExplainer, type Explanation } from '../explain/explain.ts'
import { type ExplainedLog, type Fact, type LogsFacts, ok, type UnreadLog } from '../facts.ts'
import type { Host } from '../host/ports.ts'
import type { Inputs } from '../inputs.ts'
import type { Vault } from '../secrets/vault.ts'
import { createLimiter } from '../util/concurrency.ts'
import type { Deadline } from '../util/deadline.ts'
import { isObject, type JsonObject, objectOf } from '../util/json.ts'
import { codeOf, type GitHubApi, githubApi } from './github-api.ts'
import { proxyFor } from './proxy.ts'

interface Context {
  readonly host: Host
  readonly vault: Vault
  readonly deadline: Deadline
}

/** What a log comes to. */
type LogOutcome = { readonly log: ExplainedLog } | { readonly unread: UnreadLog }

/** Reads the logs that were asked for, each once and as a stream, and explains them; their text is kept no longer. */
export async function probeLogs(inputs: Inputs, context: Context): Promise<Fact<LogsFacts>> {
  const outcomes = await Promise.all([
    inputs.errorText === '' ? [] : [explainText(inputs.errorText)],
    inputs.errorFile === '' ? [] : explainFile(inputs.errorFile, context).then(outcome => [outcome]),
    inputs.explain ? explainRun(inputs, context) : [],
  ])
  const all = outcomes.flat()
  return ok({
    logs: all.flatMap(outcome => ('log' in outcome ? [outcome.log] : [])),
    unread: all.flatMap(outcome => ('unread' in outcome ? [outcome.unread] : [])),
  })
}

function explainText(text: string): LogOutcome {
  const explainer = createExplainer()
  explainer.read(Buffer.from(text))
  return { log: { source: { kind: 'error-text' }, explanation: explainer.end() } }
}

async function explainFile(file: string, { host, deadline }: Context): Promise<LogOutcome> {
  const unread = (code: string): LogOutcome => ({ unread: { because: 'file', name: file, code } })
  const opened = await host.openBytes(resolve(host.currentDirectory, file), deadline.remaining())
  if (opened.state !== 'open') return unread(opened.state === 'absent' ? 'ENOENT' : opened.code)
  const explainer = createExplainer()
  try {
    for await (const chunk of utf8Of(opened.chunks)) explainer.read(chunk)
  } catch (error) {
    return unread(error instanceof Error && 'code' in error ? String(error.code) : 'EIO')
  }
  return { log: { source: { kind: 'error-file', file }, explanation: explainer.end() } }
}

/** Bytes of a list of jobs with their steps, and jobs of one page. */
const MAX_LIST = 4 * 1024 * 1024
const PER_PAGE = 50
const MAX_PAGES = 10
/** Failed jobs whose logs are read: those of a matrix fail alike. */
const MAX_JOBS = 10
const JOBS_AT_ONCE = 2

/**
 * The failed jobs of this attempt of the run. Source: GitHub docs, REST API, "List jobs for a workflow run attempt".
 */
async function explainRun({ githubToken }: Inputs, context: Context): Promise<readonly LogOutcome[]> {
  const { env } = context.host
  const run = { run_id: Number(env['GITHUB_RUN_ID']), attempt_number: Number(env['GITHUB_RUN_ATTEMPT'] || 1) }
  const api = githubApi(env['GITHUB_REPOSITORY'] ?? '', githubToken, context, MAX_LIST)
  if (api === undefined || !(run.run_id > 0)) return [{ unread: { because: 'no-run', name: '', code: '' } }]
  let jobs: readonly Job[]
  try {
    jobs = await jobsOf(api, run)
  } catch (error) {
    return [{ unread: unreadBecause('', codeOf(error)) }]
  }
  const failed = jobs.filter(({ conclusion }) => conclusion === 'failure' || conclusion === 'timed_out')
  if (failed.length === 0) {
    const own = jobs.find(job => job.status === 'in_progress' && job.failed !== undefined)
    return own === undefined ? [] : [{ unread: { because: 'own-job', name: own.name, code: '' } }]
  }
  const limit = createLimiter(JOBS_AT_ONCE)
  const outcomes = await Promise.all(failed.slice(0, MAX_JOBS).map(job => limit(() => explainJob(api, job, context))))
  const left = failed.slice(MAX_JOBS)
  return left[0] === undefined
    ? outcomes
    : [...outcomes, { unread: { because: 'too-many', name: left[0].name, code: String(left.length) } }]
}

/** A job of the run, as far as it matters. */
interface Job {
  readonly id: number
  readonly name: string
  readonly status: string
  readonly conclusion: string
  readonly steps: readonly string[]
  /** The first step that failed, and when it ran. */
  readonly failed?: number
  readonly range?: { readonly from: string; readonly to: string }
}

async function jobsOf(
  { client, owner, repo }: GitHubApi,
  run: { readonly run_id: number; readonly attempt_number: number },
): Promise<readonly Job[]> {
  const octokit = await client()
  const jobs: Job[] = []
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data } = await octokit.rest.actions.listJobsForWorkflowRunAttempt({
      ...{ owner, repo, per_page: PER_PAGE, page },
      ...run,
    })
    // What is no list of jobs is a fault of whoever answered.
    const listed = objectOf(data)?.['jobs']
    if (!Array.isArray(listed)) throw new Error('BAD_REPLY')
    jobs.push(...listed.filter(isObject).map(jobOf))
    if (listed.length < PER_PAGE) break
  }
  return jobs
}

const MAX_STEPS = 1000
const textIn = (object: JsonObject, field: string): string => {
  const value = object[field]
  return typeof value === 'string' ? value : ''
}

function jobOf(listed: JsonObject): Job {
  const steps = Array.isArray(listed['steps']) ? listed['steps'].filter(isObject).slice(0, MAX_STEPS) : []
  const failed = steps.findIndex(step => textIn(step, 'conclusion') === 'failure')
  const step = steps[failed]
  const from = step === undefined ? '' : textIn(step, 'started_at').slice(0, SECONDS)
  return {
    id: typeof listed['id'] === 'number' ? listed['id'] : 0,
    name: textIn(listed, 'name'),
    status: textIn(listed, 'status'),
    conclusion: textIn(listed, 'conclusion'),
    steps: steps.map(one => textIn(one, 'name')),
    ...(step !== undefined && { failed }),
    ...(step !== undefined &&
      from !== '' && { range: { from, to: textIn(step, 'completed_at').slice(0, SECONDS) || '9' } }),
  }
}

/** Of `2026-11-21T12:00:00Z`, without the zone, which is always UTC. */
const SECONDS = '2026-11-21T12:00:00'.length

/** Tries, and the pause between two: a log is there some seconds after its job has ended. */
const MAX_TRIES = 3
const PAUSE_MS = 2_000

async function explainJob(api: GitHubApi, job: Job, context: Context): Promise<LogOutcome> {
  const { name, steps, failed } = job
  for (let tries = 1; ; tries++) {
    const outcome = await readJob(api, job, context)
    if ('explanation' in outcome) {
      const source = { kind: 'job' as const, job: name, steps, ...(failed !== undefined && { failed }) }
      return { log: { source, explanation: outcome.explanation } }
    }
    const isOver = tries === MAX_TRIES || context.deadline.remaining() < 2 * PAUSE_MS
    const unread = unreadBecause(name, outcome.code)
    if (unread.because === 'denied' || isOver) return { unread }
    await context.host.sleep(PAUSE_MS)
  }
}

/** Bytes of a log that are read; the failure that is looked for may stand behind them, and is unknown then. */
const MAX_LOG = 200 * 1024 * 1024

/**
 * The API says where the log is: at a URL that is signed, so that it is sent no token.
 * Source: GitHub docs, REST API, "Download job logs for a workflow run".
 */
async function readJob(
  { client, owner, repo }: GitHubApi,
  { id, range }: Job,
  { host, deadline, vault }: Context,
): Promise<{ readonly explanation: Explanation } | { readonly code: string }> {
  let location: string | undefined
  try {
    const octokit = await client()
    const { headers } = await octokit.rest.actions.downloadJobLogsForWorkflowRun({ owner, repo, job_id: id })
    location = headers.location
  } catch (error) {
    return { code: codeOf(error) }
  }
  const url = URL.parse(location ?? '')
  if (url === null || url.protocol !== 'https:') return { code: 'BAD_REPLY' }
  // The signature opens the log to whoever has it.
  vault.register(url.searchParams.get('sig') ?? '')
  const proxy = proxyFor(url.host, host.env)
  if (proxy === 'invalid' || proxy === 'misread') return { code: 'PROXY' }
  const explainer = createExplainer(range)
  const outcome = await host.http({
    method: 'GET',
    url,
    headers: { 'user-agent': 'acr-login-check' },
    timeoutMs: deadline.remaining(),
    maxBodyBytes: MAX_LOG,
    onBody: chunk => explainer.read(chunk),
    ...(proxy !== undefined && { proxy }),
  })
  if (!outcome.ok) return { code: outcome.failure.code }
  return outcome.reply.status === 200 ? { explanation: explainer.end() } : { code: `HTTP ${outcome.reply.status}` }
}

/**
 * Source: GitHub docs, "Troubleshooting the REST API": without the permission it is 403, or 404 for what is private.
 */
function unreadBecause(name: string, code: string): UnreadLog {
  const because =
    code === 'HTTP 401' || code === 'HTTP 403' || (code === 'HTTP 404' && name === '')
      ? 'denied'
      : code === 'HTTP 404' || code === 'HTTP 410'
        ? 'not-there'
        : 'unreachable'
  return { because, name, code }
}
