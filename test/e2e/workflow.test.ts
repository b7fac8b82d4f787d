import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pusherLogin } from '../embedded-azure/logins.ts'
import { type Azure, startAzure } from '../embedded-azure/server.ts'
import { healthyWorld, type World } from '../embedded-azure/world.ts'
import { dockerStandInFolder } from '../stand-ins/standIns.ts'
import { type ActionResult, findingsOf, runAction } from './run-action.ts'

const COMMIT = '5f0c1d2e3b4a59687706152433425160718293a4'
const CI = '.github/workflows/ci.yml'
const TOKEN = 'make-believe.job-token-000001'
const workflow = (image: string, registry = 'contoso.azurecr.io', verb = 'push'): string => `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: org/acr-login-check@v1
        with:
          registry: ${registry}
          username: \${{ secrets.U }}
          password: \${{ secrets.P }}
      - uses: docker/login-action@v4
        with:
          registry: ${registry}
          username: \${{ secrets.U }}
          password: \${{ secrets.P }}
      - run: docker ${verb} ${image}
`

const folder = mkdtempSync(join(tmpdir(), 'workflow-'))
let azure: Azure
beforeAll(async () => {
  azure = await startAzure(healthyWorld())
  mkdirSync(join(folder, '.github/workflows'), { recursive: true })
  mkdirSync(join(folder, '.git'))
})
afterAll(async () => {
  await azure.close()
  rmSync(folder, { recursive: true, force: true })
})

const pusher = pusherLogin(healthyWorld())
const env = {
  GITHUB_WORKSPACE: folder,
  GITHUB_WORKFLOW_REF: `contoso/app/${CI}@refs/heads/main`,
  GITHUB_WORKFLOW_SHA: COMMIT,
  GITHUB_SHA: COMMIT,
  GITHUB_JOB: 'build',
  GITHUB_ACTION: '__org_acr-login-check',
}

function runScenario(
  text: string,
  inputs: Record<string, string>,
  { head = COMMIT, world = healthyWorld() }: { head?: string; world?: World } = {},
): Promise<ActionResult> {
  azure.setWorld(world)
  azure.forget()
  writeFileSync(join(folder, '.git/HEAD'), `${head}\n`)
  writeFileSync(join(folder, CI), text)
  const path = [dockerStandInFolder]
  return runAction({ azure, inputs, path, env: { ...env, STAND_IN_DOCKER: 'healthy' } })
}

const asPusher = { registry: 'contoso.azurecr.io', ...pusher }
const placed = (result: ActionResult): string[] =>
  findingsOf(result).map(({ level, id, file, line }) => `${level} ${id} ${file}:${line}`)
const asks = (): string[] => azure.requests.map(({ host }) => host)
const scopes = (): string[] =>
  azure.requests.flatMap(({ query, body }) => [
    ...new URLSearchParams(query).getAll('scope'),
    ...new URLSearchParams(body).getAll('scope'),
  ])

describe('the running workflow', () => {
  it('names the repository, and nothing is wrong', async () => {
    const result = await runScenario(workflow('contoso.azurecr.io/team/app:1'), asPusher)
    expect(placed(result)).toEqual([])
    expect(result.outputs).toMatchObject({ result: 'pass', granted: 'push' })
    expect(scopes()).toEqual(['repository:team/app:pull,push'])
    expect(asks()).not.toContain('api.github.com')
  })

  it('shows that the job only pulls', async () => {
    const result = await runScenario(workflow('contoso.azurecr.io/team/app:1', undefined, 'pull'), asPusher)
    expect(result.outputs).toMatchObject({ result: 'pass', granted: 'pull' })
    expect(scopes()).toEqual(['repository:team/app:pull'])
  })

  it('gives way to what is given', async () => {
    const given = { ...asPusher, access: 'push', repository: 'team/api' }
    await runScenario(workflow('contoso.azurecr.io/team/app:1', undefined, 'pull'), given)
    expect(scopes()).toEqual(['repository:team/api:pull,push'])
  })

  it('has the line of what is found, in the annotation, the output and the summary', async () => {
    const upper = 'Contoso.azurecr.io'
    const text = workflow(`${upper}/team/app:1`, upper)
    const result = await runScenario(text, { ...asPusher, registry: upper })
    const line = text.split('\n').lastIndexOf(`          registry: ${upper}`) + 1
    expect(placed(result)[0]).toBe(`error login-server-uppercase ${CI}:${line}`)
    expect(placed(result).filter(row => row.includes('login-server-uppercase'))).toHaveLength(1)
    const [annotation = ''] = result.log.split('\n').filter(row => row.startsWith('::error '))
    expect(annotation).toContain(`,file=${CI},line=${line},col=21::`)
    expect(result.summary).toContain(`(https://github.com/contoso/app/blob/${COMMIT}/${CI}#L${line})`)
  })

  it('is read through the API where another commit is checked out', async () => {
    const text = workflow('contoso.azurecr.io/team/app:1')
    const world = {
      ...healthyWorld(),
      githubApi: { token: TOKEN, repository: 'contoso/app', commits: { [COMMIT]: { [CI]: text } } },
    }
    const wrong = { ...asPusher, password: 'make~believe.Secret_of-nobody-000001', 'github-token': TOKEN }
    const result = await runScenario('on: push\njobs: {}\n', wrong, { head: '0'.repeat(40), world })
    const line = text.split('\n').lastIndexOf('          password: ${{ secrets.P }}') + 1
    expect(placed(result)).toEqual([`error credentials-rejected ${CI}:${line}`])
    expect(asks()).toContain('api.github.com')
    expect(result.log.replaceAll(`::add-mask::${TOKEN}`, '')).not.toContain(TOKEN)
  })

  it.each([
    ['refuses', { token: TOKEN, repository: 'contoso/app', commits: {}, mayNotRead: true }],
    ['does not answer', { token: TOKEN, repository: 'contoso/app', commits: {}, faults: { '*': { close: true } } }],
  ] as const)('is missed by nobody where the API %s', async (_, githubApi) => {
    const world = { ...healthyWorld(), githubApi } as unknown as World
    const given = { ...asPusher, repository: 'team/app', 'github-token': TOKEN }
    const result = await runScenario('', given, { head: '0'.repeat(40), world })
    expect(placed(result)).toEqual([])
    expect(result.outputs['result']).toBe('pass')
  })
})

describe('workflow files alone', () => {
  it('are judged without a registry and without docker', async () => {
    const text = workflow('fabrikam.azurecr.io/team/app:1')
    const sarif = join(folder, 'out.sarif')
    const result = await runScenario(text, { 'workflow-files': '.github/workflows/*.yml', 'sarif-file': sarif })
    const line = text.split('\n').findIndex(row => row.includes('docker push')) + 1
    expect(placed(result)).toEqual([`error workflow-registry-mismatch ${CI}:${line}`])
    expect(result).toMatchObject({ code: 1, outputs: { result: 'fail' } })
    expect(asks()).toEqual([])
    const { runs } = JSON.parse(readFileSync(sarif, 'utf8')) as { runs: { results: { ruleId: string }[] }[] }
    expect(runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual(['workflow-registry-mismatch'])
  })

  it('are well', async () => {
    const result = await runScenario(workflow('contoso.azurecr.io/team/app:1'), {
      'workflow-files': '.github/workflows/*.yml',
    })
    expect(placed(result)).toEqual([])
    expect(result).toMatchObject({ code: 0, outputs: { result: 'pass' } })
  })

  it.each([
    ['fit no pattern', 'nowhere/*.yml', ''],
    ['are no YAML', '.github/workflows/*.yml', 'a: ['],
  ])('are not known to be well where they %s', async (_, patterns, text) => {
    const result = await runScenario(text, { 'workflow-files': patterns })
    expect(result).toMatchObject({ code: 0, outputs: { result: 'unknown' } })
  })

  it.each(['../other/*.yml', '/etc/*.yml', 'a/[b', 'C:\\windows'])('%s is no pattern', async pattern => {
    expect((await runScenario('', { 'workflow-files': pattern })).code).toBe(2)
  })
})
