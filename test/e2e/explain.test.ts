import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runCommand } from './run-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'explain-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content)
  return name
}
const explain = (args: string[], more: { input?: string; closesEarly?: boolean } = {}) =>
  runCommand(['explain', ...args], { cwd: folder, ...more })

const LOG = `2026-11-21T12:00:00.1234567Z ##[group]Run docker push contoso.azurecr.io/team/app:1
2026-11-21T12:00:01.1234567Z The push refers to repository [contoso.azurecr.io/team/app]
2026-11-21T12:00:02.1234567Z ##[error]no basic auth credentials
`
const FOUND = [
  'workflow-login-missing',
  'workflow-login-order',
  'workflow-registry-mismatch',
  'docker-config-redirected',
  'workflow-docker-config-mismatch',
]

interface Output {
  version: number
  result: string
  findings: { id: string; level: string; certainty: string; file?: string; line?: number; fix: string }[]
  quote?: { line: number; text: string }
}
const parsed = (text: string): Output => JSON.parse(text) as Output

describe('explain', () => {
  it.each([
    ['a file', [put('job.log', LOG)], undefined, 'job.log'],
    ['standard input', [], LOG, 'stdin'],
    ['standard input by its sign', ['-'], LOG, 'stdin'],
  ])('reads %s', async (_, args, input, file) => {
    const { code, stdout, stderr } = await explain([...args, '--json'], input === undefined ? {} : { input })
    const { version, result, findings, quote } = parsed(stdout)
    expect({ code, stderr, version, result }).toEqual({ code: 1, stderr: '', version: 1, result: 'explained' })
    expect(findings.map(({ id }) => id)).toEqual(FOUND)
    expect(findings.map(({ level }) => level)).toEqual(['error', ...FOUND.slice(1).map(() => 'notice')])
    expect(findings[0]).toMatchObject({ certainty: 'likely', file, line: 3 })
    expect(findings[0]?.fix).toContain('registry: contoso.azurecr.io')
    expect(quote).toEqual({ line: 3, text: 'no basic auth credentials' })
  })

  it('shows the line, the cause, and the fix', async () => {
    const { stdout } = await explain(['job.log'])
    for (const text of [
      'job.log:3',
      'no basic auth credentials',
      'workflow-login-missing',
      'registry: contoso.azurecr.io',
    ]) {
      expect(stdout).toContain(text)
    }
    expect(stdout).not.toMatch(/undefined|<registry-name>|line 0/)
  })

  it.each<[name: string, args: string[], input: string, code: number]>([
    ['nothing known', [], 'all is well\n', 0],
    ['nothing', [], '', 0],
    ['a text that many causes share', [], 'unauthorized: authentication required\n', 0],
    ['a cause', [], LOG, 1],
    ['no such file', ['missing.log'], '', 2],
    ['a folder', ['.'], '', 2],
    ['two files', ['job.log', 'job.log'], '', 2],
    ['an unknown flag', ['--jsn'], '', 2],
    ['--help', ['--help'], '', 0],
    ['--version', ['--version'], '', 0],
  ])('%s: exit code %#', async (_, args, input, code) => {
    const result = await explain(args, { input })
    expect(result.code).toBe(code)
    expect(result.stderr === '').toBe(code !== 2)
  })

  it('says what to give next where nothing is known', async () => {
    const { stdout } = await explain(['--json'], { input: 'all is well\n' })
    expect(parsed(stdout)).toMatchObject({ result: 'unknown', findings: [], next: expect.any(String) })
  })

  it('ends well where its reader does not', async () => {
    const { code, stderr } = await explain(['--json'], { input: LOG, closesEarly: true })
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  })

  it('reads UTF-16, as PowerShell writes it', async () => {
    const { stdout } = await explain([put('utf16.log', Buffer.from(`\ufeff${LOG}`, 'utf16le')), '--json'])
    expect(parsed(stdout).findings[0]?.id).toBe('workflow-login-missing')
  })

  it('lets nothing of the log act where it is shown', async () => {
    const hostile =
      '\u001b]0;title\u0007\u202e::error::x ##vso[task.setvariable variable=a]b no basic auth credentials contoso.azurecr.io\n'
    for (const args of [[], ['--json']]) {
      const { stdout, code } = await explain(args, { input: hostile })
      expect(code).toBe(1)
      expect(stdout).not.toMatch(/\u001b|\u202e|\u0007|##vso\[|^::error/m)
    }
  })

  it('repeats no secret', async () => {
    const secret = 'Sup3r-secret-value'
    const input = `docker login contoso.azurecr.io -u ci -p ${secret}: no basic auth credentials\n`
    for (const args of [[], ['--json']]) expect((await explain(args, { input })).stdout).not.toContain(secret)
  })
})
