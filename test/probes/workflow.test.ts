import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { FINDING_IDS } from '../../src/catalogue.ts'
import { valueIn } from '../../src/facts.ts'
import type { HttpRequest } from '../../src/host/ports.ts'
import { parseInputs, type RawInputs } from '../../src/inputs.ts'
import { startWorkflows } from '../../src/probes/workflow.ts'
import { createVault } from '../../src/secrets/vault.ts'
import { deadlineIn } from '../../src/util/deadline.ts'
import { toDisplayString } from '../../src/workflow/partial-string.ts'
import { type HostChange, type HostDouble, hostDouble, replied } from '../host-double.ts'

const COMMIT = '5f0c1d2e3b4a59687706152433425160718293a4'
const OTHER = '0000000000000000000000000000000000000000'
const CI = '.github/workflows/ci.yml'
const TOKEN = 'make-believe.job-token-000001'

const YAML = `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: org/acr-login-check@v1
        with:
          registry: \${{ vars.ACR }}
      - uses: docker/login-action@v4
        with:
          registry: \${{ vars.ACR }}
          username: me
          password: \${{ secrets.PASSWORD }}
      - run: docker push \${{ vars.ACR }}/team/app:1
`

const env = {
  GITHUB_REPOSITORY: 'contoso/app',
  GITHUB_WORKFLOW_REF: `contoso/app/${CI}@refs/heads/main`,
  GITHUB_WORKFLOW_SHA: COMMIT,
  GITHUB_SHA: COMMIT,
  GITHUB_JOB: 'build',
  GITHUB_ACTION: '__org_acr-login-check',
  GITHUB_WORKSPACE: '/work',
}
const checkedOut = (head: string, more: Record<string, string> = {}): Record<string, string> => ({
  '/work/.git/HEAD': `${head}\n`,
  [`/work/${CI}`]: YAML,
  ...more,
})

/** Runs the probe on a host in memory. */
async function probe(raw: RawInputs, change: HostChange = {}) {
  const host = hostDouble({ ...change, env: { ...env, ...change.env } })
  const vault = createVault(() => undefined)
  const parsed = parseInputs({ 'github-token': TOKEN, ...raw }, vault, FINDING_IDS)
  if (!parsed.ok) throw new Error('the inputs are wrong')
  const started = startWorkflows(parsed.inputs, { host, vault, deadline: deadlineIn(60_000, host.now) })
  const localWorkflow = await started.localWorkflow
  return { host, localWorkflow, facts: await started.facts, vault }
}

const filesIn = ({ facts }: Awaited<ReturnType<typeof probe>>): readonly string[] | undefined =>
  valueIn(facts)?.workflows.map(({ file }) => file)
const problemsIn = ({ facts }: Awaited<ReturnType<typeof probe>>) =>
  valueIn(facts)?.problems.map(({ location, kind }) => `${location.file} ${kind}`)
const requests = ({ requests }: HostDouble): string[] =>
  requests.map(({ url }) => `${url.host}${url.pathname}${url.search}`)

/** GitHub's API with these files at the commit. */
const api =
  (files: Record<string, string>) =>
  ({ url, headers }: HttpRequest) => {
    if (headers['authorization'] !== `token ${TOKEN}`) return replied(401, '{"message":"Bad credentials"}')
    const text = files[decodeURIComponent(url.pathname.split('/contents/')[1] ?? '')]
    return text === undefined
      ? replied(404, '{"message":"Not Found"}')
      : replied(200, text, { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' })
  }

describe('the running workflow', () => {
  it.each<[name: string, files: Record<string, string>]>([
    ['a detached checkout', checkedOut(COMMIT)],
    ['a branch', checkedOut('ref: refs/heads/main', { '/work/.git/refs/heads/main': `${COMMIT}\n` })],
    [
      'a packed branch',
      checkedOut('ref: refs/heads/main', { '/work/.git/packed-refs': `# pack-refs\n${COMMIT} refs/heads/main\n` }),
    ],
  ])('is read from %s of its commit', async (_, files) => {
    const result = await probe({}, { files })
    expect(filesIn(result)).toEqual([CI])
    expect(valueIn(result.facts)?.running).toMatchObject({ job: 'build', action: '__org_acr-login-check' })
    expect(result.localWorkflow).toBeDefined()
    expect(result.host.requests).toEqual([])
  })

  it.each<[name: string, files: Record<string, string>]>([
    ['nothing is checked out', {}],
    ['another commit is checked out', checkedOut(OTHER)],
    ['the checkout lacks it', { '/work/.git/HEAD': COMMIT }],
  ])('is read through the API where %s', async (_, files) => {
    const result = await probe({}, { files, http: api({ [CI]: YAML }) })
    expect(filesIn(result)).toEqual([CI])
    expect(result.localWorkflow).toBeUndefined()
    expect(requests(result.host)).toEqual([
      `api.github.com/repos/contoso/app/contents/${encodeURIComponent(CI)}?ref=${COMMIT}`,
    ])
  })

  it.each<RawInputs>([{}, { 'workflow-files': CI }])('gives the vault a password that stands in it: %j', async raw => {
    const password = 'Tr0ub4dor+and+3'
    const text = YAML.replace('${{ secrets.PASSWORD }}', password)
    const { facts, localWorkflow, vault } = await probe(raw, { files: checkedOut(COMMIT, { [`/work/${CI}`]: text }) })
    const shown = inspect({ facts, localWorkflow }, { depth: Number.POSITIVE_INFINITY })
    expect(shown).toContain('docker/login-action')
    expect(shown).not.toContain(password)
    expect(vault.redact(`is ${password}`)).toBe('is ***')
  })

  it('has the names of the repository put in', async () => {
    const named = YAML.replace('vars.ACR }}/team/app', 'vars.ACR }}/${{ github.event.repository.name }}')
    const other = '.github/workflows/other.yml'
    const files = checkedOut(COMMIT, { [`/work/${CI}`]: named, [`/work/${other}`]: named })
    const result = await probe({ 'workflow-files': '.github/workflows/*.yml' }, { files })
    const images = valueIn(result.facts)?.workflows.map(({ jobs }) =>
      jobs.flatMap(({ steps }) =>
        steps.flatMap(({ operations }) =>
          operations.flatMap(operation => ('image' in operation ? [toDisplayString(operation.image)] : [])),
        ),
      ),
    )
    expect(images).toHaveLength(2)
    for (const names of images ?? []) expect(names.at(-1)).toMatch(/\/app:1$/)
  })

  it('is asked of the API of GitHub Enterprise Server', async () => {
    const change = { env: { GITHUB_API_URL: 'https://git.contoso.example/api/v3' }, http: api({ [CI]: YAML }) }
    const result = await probe({}, change)
    expect(filesIn(result)).toEqual([CI])
    expect(requests(result.host)[0]).toMatch(/^git\.contoso\.example\/api\/v3\/repos\/contoso\/app\/contents\//)
  })

  it('is asked of the repository that holds it, where that is another', async () => {
    const change = {
      env: { GITHUB_WORKFLOW_REF: `contoso/rules/${CI}@refs/heads/main` },
      files: checkedOut(COMMIT),
      http: api({ [CI]: YAML }),
    }
    expect(requests((await probe({}, change)).host)[0]).toMatch(/^api\.github\.com\/repos\/contoso\/rules\/contents\//)
  })

  it.each<[name: string, raw: RawInputs, change: HostChange]>([
    [
      'the token may not read it',
      {},
      { http: () => replied(403, '{"message":"Resource not accessible by integration"}') },
    ],
    ['it is not there', {}, { http: api({}) }],
    ['there is no token', { 'github-token': '' }, {}],
    ['the API has no https', {}, { env: { GITHUB_API_URL: 'http://api.github.com' } }],
    ['the answer is no file', {}, { http: () => replied(200, '[]') }],
  ])('is a failed fact where %s', async (_, raw, change) => {
    const { facts } = await probe(raw, change)
    expect(facts.state).toBe('failed')
  })

  it('is no fact where nobody asks for it', async () => {
    expect((await probe({ 'workflow-files': 'none' }, { files: checkedOut(COMMIT) })).facts.state).toBe('skipped')
    expect((await probe({}, { env: { GITHUB_WORKFLOW_REF: '' } })).facts.state).toBe('skipped')
  })

  it('has the value of this step for the same expression', async () => {
    const { facts } = await probe({ registry: 'contoso.azurecr.io' }, { files: checkedOut(COMMIT) })
    const operations = valueIn(facts)?.workflows[0]?.jobs[0]?.steps.flatMap(({ operations }) => operations) ?? []
    const push = operations.find(({ kind }) => kind === 'push')
    expect(
      push?.kind === 'push'
        ? push.image.segments.map(segment => ('literal' in segment ? segment.literal : '?')).join('')
        : '',
    ).toBe('contoso.azurecr.io/team/app:1')
  })

  it.each([
    ['a file of more than 1 MiB', 'TOO_LARGE', 'too-large'],
    ['a link out of the checkout', 'OUTSIDE', 'outside'],
  ])('is a problem where it is %s', async (_, code, problem) => {
    const result = await probe({}, { files: checkedOut(COMMIT), unreadable: { [`/work/${CI}`]: code } })
    expect(problemsIn(result)).toEqual([`${CI} ${problem}`])
  })
})

describe('workflow-files', () => {
  const files = checkedOut(OTHER, {
    '/work/.github/workflows/b.yaml': YAML,
    '/work/.github/workflows/sub/c.yml': YAML,
    '/work/other.yml': 'a: [',
  })

  it.each<[patterns: string, expected: string[]]>([
    ['.github/workflows/*.yml', [CI]],
    ['.github/workflows/*.yml\n.github/workflows/*.yaml', ['.github/workflows/b.yaml', CI]],
    ['./.github/workflows/**/*.yml', [CI, '.github/workflows/sub/c.yml']],
  ])('%j', async (patterns, expected) => {
    expect(filesIn(await probe({ 'workflow-files': patterns }, { files, http: api({}) }))).toEqual(expected)
  })

  it('a file that is no YAML is a problem beside the others', async () => {
    const result = await probe({ 'workflow-files': '.github/workflows/**/*.yml\n*.yml' }, { files, http: api({}) })
    expect(filesIn(result)).toEqual([CI, '.github/workflows/sub/c.yml'])
    expect(problemsIn(result)).toEqual(['other.yml not-yaml'])
  })

  it('is a failed fact where no file fits', async () => {
    expect((await probe({ 'workflow-files': 'nothing/*.yml' }, { files, http: api({}) })).facts.state).toBe('failed')
  })

  it('is asked of the API where nothing is checked out', async () => {
    const listing = JSON.stringify({ type: 'dir', entries: [{ path: CI }, { path: '.github/workflows/notes.md' }] })
    const http = (request: HttpRequest) =>
      request.url.pathname.endsWith(encodeURIComponent('.github/workflows'))
        ? replied(200, listing)
        : api({ [CI]: YAML })(request)
    expect(filesIn(await probe({ 'workflow-files': '.github/workflows/*.yml' }, { http }))).toEqual([CI])
  })

  it('local actions and workflows are read with it, and nothing else', async () => {
    const calling = `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: ./.github/actions/login
      - uses: ./../outside
  call:
    uses: ./.github/workflows/called.yml
`
    const action = `runs:
  using: composite
  steps:
    - uses: docker/login-action@v4
      with:
        registry: contoso.azurecr.io
`
    const result = await probe(
      { 'workflow-files': CI },
      {
        files: {
          [`/work/${CI}`]: calling,
          '/work/.github/actions/login/action.yaml': action,
          '/work/.github/workflows/called.yml': YAML.replace('on: push', 'on: workflow_call'),
        },
        http: api({}),
      },
    )
    const [build, call] = valueIn(result.facts)?.workflows[0]?.jobs ?? []
    expect(build?.steps.flatMap(({ operations }) => operations.map(({ kind }) => kind))).toContain('login')
    expect(call?.calls?.workflow?.jobs.map(({ id }) => id)).toEqual(['build'])
  })
})
