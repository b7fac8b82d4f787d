import { describe, expect, it } from 'vitest'
import { command } from '../../src/cli/command.ts'
import { INPUT_NAMES } from '../../src/inputs.ts'
import { type HostChange, hostDouble } from '../host-double.ts'

/** The command, its exit code, and what it writes. */
async function run(args: readonly string[], change: HostChange = {}) {
  const host = hostDouble({ ...change, env: { GITHUB_ACTIONS: '', ...change.env } })
  const code = await command(args, host)
  return { code, stdout: host.written.join(''), stderr: host.errors.join('') }
}

const LOG = `The push refers to repository [contoso.azurecr.io/team/app]
no basic auth credentials
`
const WRONG = `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: docker/login-action@v4
        with:
          registry: contoso.azurecr.io
          username: \${{ secrets.U }}
          password: \${{ secrets.P }}
      - run: docker push contoso.azurecr.io/Team/App:1
`

describe('used incorrectly', () => {
  it.each<[args: string[], named: RegExp]>([
    [['lnt'], /unknown command lnt; did you mean lint\?/],
    [['Lint'], /did you mean lint\?/],
    [['chek'], /did you mean check\?/],
    [['explian'], /did you mean explain\?/],
    [['versoin'], /did you mean --version\?/],
    [['--lint'], /did you mean lint\?/],
    [['--hlep'], /did you mean --help\?/],
    [['--registry', 'contoso.azurecr.io'], /after a command/],
    [['publish'], /the commands are lint, check, and explain/],
    [['lint', '--jsn'], /did you mean --json\?/],
    [['lint', '--fail_on', 'warning'], /did you mean --fail-on\?/],
    [['lint', '--format', 'sarif'], /--json, --sarif/],
    [['lint', '--sarif'], /--sarif needs a value/],
    [['check', '--regsitry', 'contoso.azurecr.io'], /did you mean --registry\?/],
    [['check', '--repo', 'team/app'], /unknown flag --repo/],
    [['check', '--clientId', 'x'], /did you mean --client-id\?/],
    [['check', '--passwrd', 'x'], /did you mean --password-stdin\?/],
    [['check', '--client_secret', 'x'], /did you mean --client-secret-stdin\?/],
    [['check', 'contoso.azurecr.io'], /--registry contoso\.azurecr\.io/],
    [['explain', '--jsno'], /did you mean --json\?/],
    [['explain', 'a.log', 'b.log'], /one file/],
  ])('%j names what is meant', async (args, named) => {
    const { code, stdout, stderr } = await run(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(named)
    expect(stderr.trimEnd().split('\n')).toHaveLength(2)
  })

  it.each([
    [['check']],
    [['check', '--registry', '']],
    [['check', '--registry=  ', '--username', 'x']],
    [['check', '--repository', 'team/app', '--password-stdin']],
  ])('%j has no registry to check', async args => {
    const { code, stdout, stderr } = await run(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('--registry is required')
  })

  it.each([['aB3~x.very-Secret_value'], ['--aB3~x.very-Secret_value'], ['lint\n::error::x']])(
    'does not repeat %j',
    async word => {
      const { code, stdout, stderr } = await run([word])
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).not.toContain(word)
    },
  )

  it('a registry that is no Azure registry is a finding, not misuse', async () => {
    expect((await run(['check', '--registry', 'contoso.azurecr.com'])).code).toBe(1)
  })
})

describe('help', () => {
  const helpOf = async (...args: string[]): Promise<string> => {
    const { code, stdout, stderr } = await run(args)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    return stdout
  }

  it.each(['lint', 'check', 'explain'])('of %s is the same in each spelling, and fits a wide terminal', async name => {
    const text = await helpOf(name, '--help')
    expect(await helpOf(name, '-h')).toBe(text)
    expect(await helpOf('help', name)).toBe(text)
    for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(130)
    expect(await helpOf('--help')).toContain(`acr-login-check ${name} `)
  })

  it('explains each flag in one line', async () => {
    for (const name of ['lint', 'check', 'explain']) {
      const flags = (await helpOf(name, '--help')).split('\n').filter(line => /^ {2}-/.test(line))
      expect(flags.length).toBeGreaterThan(2)
      for (const line of flags) expect(line).toMatch(/^ {2}(?:-\w, )?--[\w-]+(?: <[a-z]+>)? {2,}\S+ \S+/)
    }
  })

  it('of check has each input of the action, and each secret with where it is read from', async () => {
    const text = await helpOf('check', '--help')
    for (const name of INPUT_NAMES) {
      const variable = `ACR_LOGIN_CHECK_${name.toUpperCase().replaceAll('-', '_')}`
      expect(text.includes(`  --${name} <`) || text.includes(variable), name).toBe(true)
    }
  })

  it.each(['lint', 'check', 'explain'])('of %s names no flag that is not there', async name => {
    const text = await helpOf(name, '--help')
    const flags = [...text.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)( <)?/gm)].map(([, flag = '', hasValue]) =>
      hasValue === undefined ? flag : `${flag}=x`,
    )
    expect(flags).toContain('--help')
    // An unknown flag, and a value that a flag doesn't take, come before the help.
    expect(await helpOf(name, ...flags)).toBe(text)
    expect((await run([name, ...flags, '--not-there'])).stderr).toContain('unknown flag --not-there')
  })

  it('of lint has the flag with which a fix is only shown', async () => {
    expect(await helpOf('lint', '--help')).toMatch(/^ {2}--dry-run {2,}with --fix/m)
  })
})

describe('explain', () => {
  const files = { '/work/job.log': LOG, '/work/empty.log': ' \n', '/work/other.log': 'error TS2322: no\n' }

  it.each<[args: string[], change: HostChange, code: number, first: string | undefined]>([
    [['job.log'], {}, 1, 'workflow-login-missing'],
    [['-'], { input: LOG }, 1, 'workflow-login-missing'],
    [[], { input: LOG }, 1, 'workflow-login-missing'],
    [[], { input: Buffer.from(`\ufeff${LOG}`, 'utf16le').toString('latin1') }, 0, undefined],
    [['empty.log'], {}, 0, undefined],
    [['other.log'], {}, 0, undefined],
    [['missing.log'], {}, 2, undefined],
  ])('%j', async (args, change, code, first) => {
    const json = await run(['explain', '--json', ...args], { files, ...change })
    expect(json.code).toBe(code)
    if (code === 2) expect(json.stdout).toBe('')
    else expect(JSON.parse(json.stdout).findings[0]?.id).toBe(first)
    const text = await run(['explain', ...args], { files, ...change })
    expect(text.code).toBe(code)
    if (first !== undefined) expect(text.stdout).toContain(`[${first}]`)
    const colored = await run(['explain', ...args], { files, ...change, env: { FORCE_COLOR: '1' } })
    expect(colored.stdout.includes('\u001b[')).toBe(first !== undefined)
  })

  it('asks what tells the causes apart, where the text has too many', async () => {
    const input = 'unauthorized: authentication required contoso.azurecr.io\n'
    const { findings, check } = JSON.parse((await run(['explain', '--json'], { input })).stdout)
    expect([findings.length === 0 || findings.length > 1, typeof check]).toEqual([true, 'string'])
    expect((await run(['explain'], { input })).stdout).toContain(check.slice(0, 20))
  })
})

describe('lint', () => {
  const files = { '/work/.git/HEAD': 'ref: refs/heads/main\n', '/work/.github/workflows/ci.yml': WRONG }
  const ID = 'image-name-uppercase'

  it.each<[args: string[], code: number]>([
    [[], 1],
    [['.github/workflows/*.yml'], 1],
    [['missing.yml'], 2],
    [['--ignore', ID], 0],
    [['--fail-on', 'never'], 0],
    [['--fail-on', 'sometimes'], 2],
    [['--json', '--sarif', '-'], 2],
    [['--dry-run'], 2],
    [['--fix', '--dry-run', '--json'], 2],
    [['--fix', '--dry-run', '--sarif', '-'], 2],
    [['--fix', '--dry-run'], 1],
    [['--fix'], 0],
  ])('%j ends with %i', async (args, code) => {
    expect((await run(['lint', ...args], { files })).code).toBe(code)
  })

  it('writes SARIF to a file, and to standard output', async () => {
    const host = hostDouble({ files, env: { GITHUB_ACTIONS: '' } })
    expect(await command(['lint', '--sarif', 'out.sarif'], host)).toBe(1)
    const { stdout } = await run(['lint', '--sarif', '-'], { files })
    expect(stdout).toBe(host.files.get('/work/out.sarif') ?? host.files.get('out.sarif'))
    expect(JSON.parse(stdout).runs[0].results[0].ruleId).toBe(ID)
  })
})

describe('check', () => {
  const SECRET = 'make~believe.Secret_on-the-command-line'
  const flags = ['--registry', 'contoso.azurecr.io', '--repository=team/app', '--username', 'contoso']

  it.each<[from: string, args: string[], change: HostChange]>([
    ['standard input', ['--password-stdin'], { input: `${SECRET}\n` }],
    ['the environment', [], { env: { ACR_LOGIN_CHECK_PASSWORD: SECRET } }],
  ])('signs in with a password from %s', async (_, args, change) => {
    const { code, stdout, stderr } = await run(['check', ...flags, ...args], change)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('contoso.azurecr.io')
    expect(stdout).not.toContain(SECRET)
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
    [[...flags, '--access', 'admin']],
  ])('%j is used wrongly, and nothing of it is repeated', async args => {
    const { code, stdout, stderr } = await run(['check', ...args])
    expect(code).toBe(2)
    expect(stdout + stderr).not.toContain(SECRET)
  })
})
