import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { INPUT_NAMES } from '../../src/inputs.ts'
import { runCommand } from './run-command.ts'

/**
 * How the command is started, helped with and misused: exit code 2, one line that names the nearest word, and nothing
 * else done.
 */
const folder = mkdtempSync(join(tmpdir(), 'command-usage-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const run = (args: string[], env: Record<string, string> = {}) => runCommand(args, { cwd: folder, env })

/** Variables with which Node says that it is of another version. */
function posingAs(version: string): Record<string, string> {
  const preload = join(folder, `node-${version}.cjs`)
  writeFileSync(
    preload,
    `Object.defineProperty(process, 'version', { value: 'v${version}' })
     Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`,
  )
  return { NODE_OPTIONS: `--require ${JSON.stringify(preload)}` }
}

describe('on a version of Node.js', () => {
  it.each(['16.20.2', '18.20.8', '20.20.2', '22.21.1', '23.11.1'])('%s it says which one it needs', async version => {
    for (const args of [['lint'], ['check', '--registry', 'contoso.azurecr.io'], ['--version'], []]) {
      expect(await run(args, posingAs(version))).toEqual({
        code: 2,
        stdout: '',
        stderr: `acr-login-check needs Node.js 24 or later; this is v${version}\n`,
      })
    }
  })

  it.each(['24.0.0', '24.21.0', '26.1.0', '100.0.0'])('%s it runs', async version => {
    expect(await run(['--version'], posingAs(version))).toMatchObject({ code: 0, stderr: '' })
  })
})

describe('with its entry alone', () => {
  const entry = join(folder, 'entry')
  const runEntry = (env: Record<string, string>) => {
    mkdirSync(entry, { recursive: true })
    for (const name of ['index.js', 'package.json']) {
      copyFileSync(new URL(`../../dist/${name}`, import.meta.url), join(entry, name))
    }
    const { status, stderr } = spawnSync(process.execPath, [join(entry, 'index.js'), 'lint'], { env, encoding: 'utf8' })
    return { status, lines: stderr.trimEnd().split('\n') }
  }

  it('an older Node.js loads nothing else', () => {
    const { status, lines } = runEntry(posingAs('20.20.2'))
    expect({ status, count: lines.length }).toEqual({ status: 2, count: 1 })
  })

  it('what is missing is a fault of ours, in one line', () => {
    const { status, lines } = runEntry({})
    expect({ status, lines }).toEqual({ status: 1, lines: ['✗ internal-error: Error'] })
  })
})

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
