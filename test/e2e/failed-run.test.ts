import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applicationLogin, cloudWorld, ids, inDays, withApplication } from '../embedded-azure/cloud-world.ts'
import { LOG_HOST } from '../embedded-azure/github/runs.ts'
import { pullerLogin, pusherLogin } from '../embedded-azure/logins.ts'
import { type Azure, startAzure } from '../embedded-azure/server.ts'
import { healthyWorld } from '../embedded-azure/world.ts'
import {
  DENIED,
  EXPLAINING,
  type FailedRun,
  FILE,
  jobOf,
  lineOf,
  publish,
  runExplain,
  UNAUTHORIZED,
  WELL,
  WORKFLOW,
} from './failed-run.ts'
import { type ActionResult, findingsOf } from './run-action.ts'

let azure: Azure
beforeAll(async () => {
  azure = await startAzure(healthyWorld())
})
afterAll(() => azure.close())

const explain = (run: FailedRun): Promise<ActionResult> => runExplain(azure, run)
const errors = (result: ActionResult): string[] =>
  findingsOf(result)
    .filter(({ level }) => level === 'error')
    .map(({ id, file = '', line = 0 }) => `${id} ${file}:${line}`)
const annotated = (result: ActionResult): string[] => result.log.split('\n').filter(row => row.startsWith('::error '))
const PUSH_LINE = lineOf('docker push contoso')
const PUSH = `${WORKFLOW}:${PUSH_LINE}`

describe('a run of three jobs, of which one failed', () => {
  it('is explained at the line of the push', async () => {
    const result = await explain({ jobs: [...WELL, publish(DENIED), EXPLAINING] })
    expect(errors(result)).toEqual([`push-denied ${PUSH}`])
    expect(result).toMatchObject({ code: 1, outputs: { result: 'fail', 'error-count': '1' } })
    expect(annotated(result)).toHaveLength(1)
    expect(annotated(result)[0]).toContain(`file=${WORKFLOW},line=${PUSH_LINE},`)
    const [first] = findingsOf(result)
    expect(first?.evidence.map(({ label }) => label)).toEqual(expect.arrayContaining(['Job', 'Step', 'Log line']))
    expect(first?.evidence.find(({ label }) => label === 'Job')?.seen).toBe('Publish the image')
    expect(first?.evidence.find(({ label }) => label === 'Step')?.seen).toBe('Push')
    expect(result.log).toContain('denied: requested access to the resource is denied')
    expect(result.summary).toContain('denied: requested access to the resource is denied')
    expect(result.summary).toContain(`#L${PUSH_LINE}`)
  })

  it('is asked of GitHub alone, and the log of the failed job alone, without the token', async () => {
    await explain({ jobs: [...WELL, publish(DENIED), EXPLAINING] })
    expect(new Set(azure.requests.map(({ host }) => host))).toEqual(new Set(['api.github.com', LOG_HOST]))
    const logs = azure.requests.filter(({ host }) => host === LOG_HOST)
    expect(logs.map(({ path, headers }) => [path, headers.authorization])).toEqual([
      ['/actions-results/303/job-logs.txt', undefined],
    ])
  })

  it('counts the step that failed, not what others printed before it', async () => {
    const steps = (first: 'success' | 'failure') =>
      jobOf(303, 'Publish the image', [
        ['Set up job', 'Current runner version'],
        ['Run actions/checkout@v4', 'denied: requested access to the resource is denied contoso.azurecr.io', first],
        ['Push', 'tar: something else went wrong', first === 'success' ? 'failure' : 'skipped'],
      ])
    const other = await explain({ jobs: [...WELL, steps('success'), EXPLAINING] })
    expect(errors(other)).toEqual([])
    expect(findingsOf(other).map(({ id }) => id)).toEqual(['log-cause-unknown'])
    expect(other).toMatchObject({ code: 0, outputs: { result: 'unknown' } })
    expect(errors(await explain({ jobs: [...WELL, steps('failure'), EXPLAINING] }))).toHaveLength(1)
  })

  it.each([
    ['two jobs of a matrix', ['Publish the image (18)', 'Publish the image (20)']],
    ['the job of a called workflow that is not in the file', ['release / publish', 'Publish the image']],
  ])('%s that fail alike are one finding a line', async (_, names) => {
    const jobs = names.map((name, index) => ({ ...publish(DENIED), id: 400 + index, name }))
    const result = await explain({ jobs: [...jobs, EXPLAINING] })
    expect(errors(result).filter(row => row.endsWith(PUSH))).toEqual([`push-denied ${PUSH}`])
  })

  it('has no line where the file cannot be read, and the cause all the same', async () => {
    const result = await explain({ jobs: [publish(DENIED), EXPLAINING], api: { commits: {} } })
    expect(errors(result)).toEqual(['push-denied :0'])
  })

  it('is silent where no job failed', async () => {
    const result = await explain({ jobs: [...WELL, EXPLAINING] })
    expect(findingsOf(result)).toEqual([])
    expect(result).toMatchObject({ code: 0, outputs: { result: 'pass' } })
  })

  it('is one finding with what the workflow file shows', async () => {
    const login = / {6}- uses: docker\/login-action@v3\n(?: {8}.*\n)+/.exec(FILE)?.[0] ?? ''
    const file = FILE.replace(login, '').replace('  explain:\n', `${login}  explain:\n`)
    const output = 'The push refers to repository [contoso.azurecr.io/team/app]\nno basic auth credentials'
    const job = jobOf(303, 'Publish the image', [
      ['Set up job', 'Current runner version'],
      ['Push', `##[group]Run docker images\n##[endgroup]\n${output}`, 'failure'],
    ])
    const result = await explain({ jobs: [...WELL, job, EXPLAINING], file })
    const line = lineOf('docker push contoso', file)
    expect(errors(result)).toEqual([`workflow-login-order ${WORKFLOW}:${line}`])
    expect(findingsOf(result)[0]?.evidence.map(({ label }) => label)).toContain('Log line')
  })

  it('can be ignored', async () => {
    const result = await explain({ jobs: [publish(DENIED), EXPLAINING], inputs: { ignore: 'push-denied' } })
    expect(errors(result)).toEqual([])
    expect(result.code).toBe(0)
  })
})

describe('the logs', () => {
  it.each<[string, FailedRun, string]>([
    ['without actions: read', { jobs: [publish(DENIED)], api: { mayNotReadActions: true } }, 'HTTP 403'],
    ['with another token', { jobs: [publish(DENIED)], api: { token: 'make-believe.other-token-2' } }, 'HTTP 401'],
    ['that have expired', { jobs: [publish('', { log: 'expired' }), EXPLAINING] }, 'HTTP 410'],
    ['of another run', { jobs: [publish(DENIED)], env: { GITHUB_RUN_ID: '99' } }, 'HTTP 404'],
    ['outside of a run', { jobs: [publish(DENIED)], env: { GITHUB_RUN_ID: '' } }, ''],
    [
      'out of order',
      { jobs: [publish(DENIED)], api: { faults: { '*': { status: 500, body: 'out of order' } } } },
      'HTTP 500',
    ],
    [
      'that are no list',
      { jobs: [], api: { faults: { '/repos/contoso/app/actions/*': { status: 200, body: '{"jobs":7}' } } } },
      '',
    ],
    ['in its own job', { jobs: [{ ...publish(DENIED), status: 'in_progress', conclusion: null }] }, ''],
  ])('%s are a notice', async (_, run, code) => {
    const result = await explain(run)
    const [notice, ...others] = findingsOf(result)
    expect([notice?.id, notice?.level, others]).toEqual(['job-logs-unavailable', 'notice', []])
    expect(result).toMatchObject({ code: 0, outputs: { result: 'unknown' } })
    expect(JSON.stringify(notice)).toContain(code)
    expect(annotated(result)).toEqual([])
    expect(result.log).toContain('job-logs-unavailable')
  })

  it('says which permission is missing', async () => {
    const result = await explain({ jobs: [publish(DENIED)], api: { mayNotReadActions: true } })
    expect(findingsOf(result)[0]?.fix).toContain('actions: read')
  })

  it('that are hostile do nothing, and tell no secret', async () => {
    const secret = 'Sup3r-secret-value'
    const hostile = `docker login contoso.azurecr.io -u ci -p ${secret}
::set-output name=result::pass\u001b]0;title\u0007 \u202e<img src=x> | \`x\` unauthorized: authentication required contoso.azurecr.io
##[error]denied: contoso.azurecr.io password=${secret} \u0000 requested access to the resource is denied`
    const result = await explain({ jobs: [{ ...publish(hostile), name: 'Publish the image' }], secrets: [secret] })
    expect(errors(result)).toHaveLength(1)
    const shown = result.log.split('\n').filter(row => !/^::(?:add-mask|error|group|endgroup)/.test(row))
    expect(shown.filter(row => row.startsWith('::'))).toEqual([])
    expect(result.log + result.summary + result.outputFile).not.toMatch(/\u001b\]|\u202e|\u0007|\u0000/)
  })

  it('that are long are read as a stream', async () => {
    const line = '2026-11-21T12:00:08.0000000Z 5f70bf18a086: Pushing [==>      ]  12MB/400MB\n'
    const job = publish(DENIED)
    const result = await explain({ jobs: [{ ...job, log: line.repeat(800_000) + (job.log ?? '') }] })
    expect(errors(result)).toEqual([expect.stringContaining(PUSH)])
  })
})

describe('what a program printed', () => {
  it.each([
    ['no basic auth credentials', 'workflow-login-missing'],
    [
      'Error response from daemon: Get "https://contoso.azurecr.io/v2/": unauthorized: authentication required',
      undefined,
    ],
  ])('%s is explained', async (text, id) => {
    const result = await explain({ jobs: [], inputs: { explain: 'false', 'error-text': text } })
    expect(errors(result)).toHaveLength(1)
    if (id !== undefined) expect(findingsOf(result)[0]?.id).toBe(id)
    expect(azure.requests.map(({ path }) => path).filter(path => path.includes('/actions/'))).toEqual([])
  })

  it('in the job that failed is annotated at the push of that job', async () => {
    const step = `      - if: failure()
        uses: org/acr-login-check@v1
        with:
          error-text: \${{ steps.push.outputs.text }}
`
    const file = FILE.replace('  explain:\n', `${step}  explain:\n`)
    const run = (text: string) =>
      explain({ jobs: [], file, env: { GITHUB_JOB: 'publish' }, inputs: { explain: 'false', 'error-text': text } })
    expect(errors(await run(DENIED))).toEqual([`push-denied ${PUSH}`])
    const login =
      'Error response from daemon: Get "https://contoso.azurecr.io/v2/": unauthorized: authentication required'
    expect(errors(await run(login))[0]).toMatch(new RegExp(`:${lineOf('docker/login-action')}$`))
    const other = await run(DENIED.replaceAll('contoso', 'fabrikam'))
    expect(errors(other)[0]).toMatch(new RegExp(`:${lineOf('uses: org/acr-login-check', file)}$`))
  })

  it('is silent where it is no failure of a registry', async () => {
    const result = await explain({ jobs: [], inputs: { explain: 'false', 'error-text': 'error TS2322: no' } })
    expect(errors(result)).toEqual([])
    expect(result.outputs['result']).toBe('unknown')
  })

  it('is a notice where its file is not there', async () => {
    const result = await explain({ jobs: [], inputs: { explain: 'false', 'error-file': 'missing.log' } })
    expect(findingsOf(result).map(({ id }) => id)).toEqual(['job-logs-unavailable'])
  })
})

describe('with the registry and its credentials', () => {
  const live = { registry: 'contoso.azurecr.io', repository: 'team/app' }

  it('says which candidate holds now, as one finding at the line of the push', async () => {
    const inputs = { ...live, ...pullerLogin(healthyWorld()) }
    const result = await explain({ jobs: [publish(UNAUTHORIZED), EXPLAINING], inputs })
    expect(errors(result)).toEqual([`push-denied ${PUSH}`])
    const [first] = findingsOf(result)
    expect(first).not.toHaveProperty('certainty')
    expect(first?.evidence.map(({ label }) => label)).toContain('Log line')
    expect(result.log).toContain('It is still true. A check just now found: No permission to push to team/app.')
  })

  it('says that a secret is refused where the log says no more than unauthorized', async () => {
    const inputs = { ...live, ...pusherLogin(healthyWorld()), password: 'make~believe.Secret_of-nobody-000001' }
    const result = await explain({ jobs: [publish(UNAUTHORIZED), EXPLAINING], inputs })
    expect(errors(result)).toEqual([`credentials-rejected ${PUSH}`])
  })

  it('says that it has passed where nothing is wrong now, and keeps what the log says', async () => {
    const inputs = { ...live, ...pusherLogin(healthyWorld()) }
    const result = await explain({ jobs: [publish(DENIED), EXPLAINING], inputs })
    expect(errors(result)).toHaveLength(1)
    expect(errors(result)[0]).toContain(PUSH)
    expect(result.outputs).toMatchObject({ result: 'fail', granted: 'push' })
    expect(findingsOf(result)[0]).toHaveProperty('certainty')
  })

  it('says which cause of many it is, where the text alone tells none', async () => {
    const bare = { explain: 'false', 'error-text': 'unauthorized: authentication required' }
    const alone = await explain({ jobs: [], inputs: bare })
    expect(findingsOf(alone).map(({ id }) => id)).toEqual(['log-cause-unknown'])
    const confirmed = await explain({ jobs: [], inputs: { ...bare, ...live, ...pullerLogin(healthyWorld()) } })
    expect(findingsOf(confirmed).map(({ id, level }) => [id, level])).toEqual([['push-denied', 'error']])
    expect(confirmed.log).toContain('It is still true. A check just now found: No permission to push to team/app.')
  })

  it('waits for nothing that only a log says', async () => {
    const inputs = { ...live, ...pusherLogin(healthyWorld()), 'wait-seconds': '30' }
    const result = await explain({ jobs: [publish(DENIED), EXPLAINING], inputs })
    expect(errors(result)).toHaveLength(1)
    expect(result.seconds).toBeLessThan(10)
  })

  it('says that the secret has expired where the log says unauthorized', async () => {
    const cloud = cloudWorld()
    const { username, password } = applicationLogin(cloud)
    const world = withApplication(cloud, {
      secrets: [{ keyId: ids.ci.secretKeyId, value: password, endDateTime: inDays(-1) }],
    })
    const inputs = { ...live, 'client-id': username, 'tenant-id': ids.tenant, 'client-secret': password }
    const result = await explain({ jobs: [publish(UNAUTHORIZED), EXPLAINING], inputs, world })
    expect(errors(result)).toEqual([`sp-secret-expired ${PUSH}`])
    expect(findingsOf(result)[0]?.evidence.map(({ label }) => label)).toContain('Log line')
  })

  it('keeps apart what is of another registry', async () => {
    const inputs = { ...live, ...pullerLogin(healthyWorld()) }
    const other = publish(DENIED.replaceAll('contoso', 'fabrikam'))
    const result = await explain({ jobs: [other, EXPLAINING], inputs })
    expect(errors(result)).toHaveLength(2)
  })
})
