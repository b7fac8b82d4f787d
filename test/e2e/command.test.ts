import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { VERSION } from '../../src/util/version.ts'
import { pusherLogin } from '../embedded-azure/logins.ts'
import { type Azure, startAzure } from '../embedded-azure/server.ts'
import { healthyWorld } from '../embedded-azure/world.ts'
import type { FindingOutput } from './run-action.ts'
import { runCommand } from './run-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'command-'))
const repository = join(folder, 'repository')
const outside = join(folder, 'outside.yml')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const CI = '.github/workflows/ci.yml'
const job = (steps: string): string => `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`
const HEALTHY = job(`      - uses: docker/login-action@v4
        with:
          registry: contoso.azurecr.io
          username: \${{ secrets.U }}
          password: \${{ secrets.P }}
      - run: docker push contoso.azurecr.io/team/app:1
`)
const WRONG = HEALTHY.replace('push contoso', 'push fabrikam')
const OLD = HEALTHY.replace('login-action@v4', 'login-action@v1')

function put(path: string, text: string | Buffer): string {
  const file = join(repository, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return path
}

beforeAll(() => {
  mkdirSync(join(repository, '.git'), { recursive: true })
  writeFileSync(join(repository, '.git/HEAD'), 'ref: refs/heads/main\n')
  put(CI, HEALTHY)
  put('.github/workflows/old.yaml', OLD)
  put('wrong.yml', WRONG)
  writeFileSync(outside, WRONG)
})

const lint = (...args: string[]) => runCommand(['lint', ...args], { cwd: repository })
const findingsIn = (json: string): FindingOutput[] => {
  const { version, findings } = JSON.parse(json) as { version: number; findings: FindingOutput[] }
  expect(version).toBe(1)
  return findings
}
const found = async (...args: string[]): Promise<string[]> =>
  findingsIn((await lint('--json', ...args)).stdout).map(({ id, file, line }) => `${id} ${file}:${line}`)

describe('lint', () => {
  it.each([
    ['contoso/app', {}, []],
    ['Contoso/App', {}, ['error image-name-uppercase']],
    ['Contoso/App', { GITHUB_WORKSPACE: repository }, ['error image-name-uppercase']],
    // Of another repository than that of the run.
    ['contoso/app', { GITHUB_WORKSPACE: folder }, ['warning image-name-uppercase']],
  ])('knows the name of the repository in a run of %s %j', async (name, more, expected) => {
    const file = put('named/ci.yml', HEALTHY.replace('team/app', '${{ github.repository }}'))
    const env = { GITHUB_REPOSITORY: name, ...more }
    const { stdout } = await runCommand(['lint', '--json', file], { cwd: repository, env })
    expect(findingsIn(stdout).map(({ id, level }) => `${level} ${id}`)).toEqual(expected)
  })

  it('finds the workflows of the repository, from any folder in it', async () => {
    for (const cwd of [repository, join(repository, '.github/workflows')]) {
      const { stdout } = await runCommand(['lint', '--json'], { cwd })
      expect(findingsIn(stdout).map(({ id, file }) => `${id} ${file}`)).toEqual([
        'workflow-deprecated-action .github/workflows/old.yaml',
      ])
    }
  })

  it('takes files, folders and patterns', async () => {
    expect(await found('wrong.yml')).toEqual(['workflow-registry-mismatch wrong.yml:11'])
    expect(await found('./wrong.yml', 'wrong.yml')).toEqual(['workflow-registry-mismatch wrong.yml:11'])
    expect(await found('.')).toEqual(['workflow-deprecated-action .github/workflows/old.yaml:6'])
    expect(await found('*.yml')).toEqual(['workflow-registry-mismatch wrong.yml:11'])
    expect(await found(outside)).toEqual([`workflow-registry-mismatch ${outside}:11`])
  })

  it.each<[args: string[], code: number]>([
    [[CI], 0],
    [['wrong.yml'], 1],
    [['.github/workflows/old.yaml'], 0],
    [['.github/workflows/old.yaml', '--fail-on', 'warning'], 1],
    [['wrong.yml', '--fail-on=never'], 0],
    [['wrong.yml', '--ignore', 'workflow-registry-mismatch'], 0],
    [['wrong.yml', '--ignore', 'workflow-registry-mismtch'], 2],
    [['wrong.yml', '--fail-on', 'sometimes'], 2],
    [['wrong.yml', '--sarif'], 2],
    [['wrong.yml', '--jsn'], 2],
    [['wrong.yml', '--json', '--sarif', '-'], 2],
    [['wrong.yml', '--sarif', 'no/such/folder/out.sarif'], 2],
    [['missing.yml'], 2],
    [['missing/*.yml'], 2],
    [['--help'], 0],
    [['--version'], 0],
  ])('%j ends with %i', async (args, code) => {
    const result = await lint(...args)
    expect(result.code).toBe(code)
    if (code === 2) {
      expect(result.stdout).toBe('')
      expect(result.stderr).not.toBe('')
    } else expect(result.stderr).toBe('')
  })

  it('is used wrongly where there is no workflow', async () => {
    const empty = join(folder, 'empty')
    mkdirSync(empty)
    expect((await runCommand(['lint'], { cwd: empty })).code).toBe(2)
  })

  it('shows the line, and a mark under what is meant', async () => {
    const lines = (await lint('wrong.yml')).stdout.split('\n')
    const row = lines.findIndex(line => line.includes('docker push fabrikam.azurecr.io/team/app:1'))
    expect(lines[row]).toMatch(/^11 │ /)
    const mark = /\^+/.exec(lines[row + 1] ?? '')
    expect(mark?.index).toBe(lines[row]?.indexOf('fabrikam'))
    expect(mark?.[0].length).toBe('fabrikam.azurecr.io/team/app:1'.length)
    expect(lines.some(line => line.includes('wrong.yml:11:'))).toBe(true)
  })

  it.each<[env: Record<string, string>, hasColors: boolean]>([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ NO_COLOR: '1' }, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true],
  ])('colors into a pipe with %j: %s', async (env, hasColors) => {
    const { stdout } = await runCommand(['lint', 'wrong.yml'], { cwd: repository, env })
    expect(stdout.includes('\u001b[')).toBe(hasColors)
  })

  it('writes SARIF to a file, and to standard output', async () => {
    const file = join(folder, 'out.sarif')
    await lint('wrong.yml', '--sarif', file)
    const { stdout } = await lint('wrong.yml', '--sarif', '-')
    expect(stdout).toBe(readFileSync(file, 'utf8'))
    const { runs } = JSON.parse(stdout) as { runs: { results: { ruleId: string }[] }[] }
    expect(runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual(['workflow-registry-mismatch'])
  })

  it('ends well where its reader does not', async () => {
    for (let count = 0; count < 60; count++) put(`many/${count}.yml`, WRONG)
    const result = await runCommand(['lint', 'many'], { cwd: repository, closesEarly: true })
    expect(result.code).toBe(1)
    expect(result.stderr).toBe('')
  })

  it('a comment ignores a finding', async () => {
    put('commented.yml', WRONG.replace(/(?=\n$)/, ' # acr-login-check: ignore=workflow-registry-mismatch'))
    const { code, stdout } = await lint('--json', 'commented.yml')
    expect(code).toBe(0)
    expect(findingsIn(stdout)).toMatchObject([{ id: 'workflow-registry-mismatch', level: 'notice', ignored: true }])
  })
})

describe('lint of what is no good file', () => {
  const steps = (count: number, step: string): string => job(step.repeat(count))
  const nested = `${'('.repeat(100)}true${')'.repeat(100)}`
  const bomb = [
    'a: &a [x]',
    ...'bcdefghij'.split('').map((name, index) => `${name}: &${name} [${`*${'abcdefghi'[index]},`.repeat(9)}]`),
  ].join('\n')

  it.each<[name: string, text: string | Buffer, problems: string[]]>([
    ['no YAML', 'on: [push\njobs: {', ['workflow-unreadable']],
    ['a YAML bomb', `${bomb}\n${HEALTHY}`, []],
    ['more than 1 MiB', `${HEALTHY}# ${'x'.repeat(1024 * 1024)}\n`, ['workflow-unreadable']],
    ['2,000 steps', steps(2000, '      - run: docker build -t app .\n'), []],
    ['CRLF', WRONG.replaceAll('\n', '\r\n'), ['workflow-registry-mismatch']],
    ['a byte order mark', `\ufeff${WRONG}`, ['workflow-registry-mismatch']],
    ['tabs', HEALTHY.replaceAll('    ', '\t'), ['workflow-unreadable']],
    ['NUL bytes', `${HEALTHY}# \0\0\n`, ['workflow-unreadable']],
    ['no UTF-8', Buffer.concat([Buffer.from(HEALTHY), Buffer.from([0x23, 0xff, 0xfe, 0x0a])]), []],
    ['UTF-16', Buffer.from(`\ufeff${HEALTHY}`, 'utf16le'), ['workflow-unreadable']],
    ['an expression 100 deep', job(`      - if: \${{ ${nested} }}\n        run: "true"\n`), []],
    ['a shell that does not parse', job('      - run: |\n          if [ "$( ; then done <<EOF\n'), []],
    ['no workflow', 'version: 2\nupdates: []\n', ['workflow-unreadable']],
    ['nothing', '', []],
  ])('%s', async (_, text, problems) => {
    const file = put('bad/file.yml', text)
    const { code, stdout, stderr } = await lint('--json', file)
    expect(stderr).toBe('')
    expect(findingsIn(stdout).map(({ id }) => id)).toEqual(problems)
    expect(code).toBe(problems.includes('workflow-registry-mismatch') ? 1 : 0)
  })

  it('an anchor and a merge mean what they mean', async () => {
    const file = put(
      'bad/anchors.yml',
      `on: push\nx: &with\n  registry: contoso.azurecr.io\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: docker/login-action@v4\n        with:\n          <<: *with\n          username: \${{ secrets.U }}\n          password: \${{ secrets.P }}\n      - run: docker push fabrikam.azurecr.io/app\n`,
    )
    expect(await found(file)).toEqual(['workflow-registry-mismatch bad/anchors.yml:13'])
  })

  it('a link out of the repository is not followed, nor a local action that leads out', async () => {
    symlinkSync(outside, join(repository, '.github/workflows/link.yml'))
    expect(await found('.github/workflows/link.yml')).toEqual(['workflow-unreadable .github/workflows/link.yml:1'])
    rmSync(join(repository, '.github/workflows/link.yml'))
    mkdirSync(join(folder, 'action'))
    writeFileSync(join(folder, 'action/action.yml'), 'runs: [')
    symlinkSync(join(folder, 'action'), join(repository, 'linked-action'))
    const file = put('bad/action.yml', HEALTHY.replace('    steps:\n', '    steps:\n      - uses: ./linked-action\n'))
    expect(await found(file)).toEqual([])
  })
})

describe('the program', () => {
  it('explains itself where it is given nothing', async () => {
    const { code, stdout, stderr } = await runCommand([], { cwd: folder })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('lint')
  })

  it.each<[args: string[], code: number]>([
    [['--help'], 0],
    [['help'], 0],
    [['--version'], 0],
    [['check', '--help'], 0],
    [['lnt'], 2],
    [['--lint'], 2],
  ])('%j ends with %i', async (args, code) => {
    expect((await runCommand(args, { cwd: folder })).code).toBe(code)
  })

  it('tells its version', async () => {
    const expected = { code: 0, stdout: `${VERSION}\n`, stderr: '' }
    expect(await runCommand(['--version'], { cwd: folder })).toEqual(expected)
    expect(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))).toMatchObject({
      version: VERSION,
    })
  })
})

describe('check', () => {
  const SECRET = 'make~believe.Secret_on-the-command-line'
  let azure: Azure
  beforeAll(async () => {
    azure = await startAzure(healthyWorld())
  })
  afterAll(() => azure.close())
  const reach = () => ({ HTTPS_PROXY: azure.proxyUrl, NODE_EXTRA_CA_CERTS: azure.caFile })
  const { username, password } = pusherLogin(healthyWorld())
  const flags = ['--registry', 'contoso.azurecr.io', '--repository=team/app', '--username', username]

  it.each<[from: string, args: string[], run: { input?: string; env?: Record<string, string> }]>([
    ['standard input', ['--password-stdin'], { input: `${password}\n` }],
    ['the environment', [], { env: { ACR_LOGIN_CHECK_PASSWORD: password } }],
  ])('signs in with a password from %s', async (_, args, run) => {
    const result = await runCommand(['check', ...flags, ...args], {
      cwd: folder,
      ...run,
      env: { ...reach(), ...run.env },
    })
    // No docker is there; the token shows that the password arrived.
    expect(result.stdout).toMatch(/✓ Permission\s+push: team\/app/)
    expect(result.stdout + result.stderr).not.toContain(password)
    expect(result.code).toBe(1)
  })

  it.each([
    [['--password', SECRET]],
    [[`--password=${SECRET}`]],
    [['-p', SECRET]],
    [[`-p${SECRET}`]],
    [['--client-secret', SECRET]],
    [['--creds', SECRET]],
    [['--github-token', SECRET]],
    [['--passwrd', SECRET]],
    [[SECRET]],
    [['--password-stdin', '--creds-stdin']],
    [[`--password-stdin=${SECRET}`]],
    [['--registry']],
    [['--access', 'admin']],
  ])('%j is used wrongly, and nothing of it is repeated', async args => {
    const result = await runCommand(['check', ...args], { cwd: folder, env: reach() })
    expect(result.code).toBe(2)
    expect(result.stdout + result.stderr).not.toContain(SECRET)
  })
})
