import { execFile } from 'node:child_process'
import { chmodSync, copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { run } from '../../src/host/exec.ts'
import type { Command, ExecOutcome } from '../../src/host/ports.ts'

const folder = mkdtempSync(join(tmpdir(), 'host exec '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(() => vi.restoreAllMocks())

const isWindows = process.platform === 'win32'

/** Runs a script in a Node of its own. */
const node = (script: string, different: Partial<Command> = {}): Promise<ExecOutcome> =>
  run({ file: process.execPath, args: ['-e', script], timeoutMs: 5000, maxOutputBytes: 100_000, ...different })

/** Runs a shell script, which starts faster. */
const sh = (script: string, different: Partial<Command> = {}): Promise<ExecOutcome> =>
  node('', { file: '/bin/sh', args: ['-c', script], ...different })

/** Whether a process of that number runs. */
function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('a program', () => {
  test('gives its code and both outputs, and nothing of it is echoed', async () => {
    const out = vi.spyOn(process.stdout, 'write')
    const err = vi.spyOn(process.stderr, 'write')
    const outcome = await node('process.stdout.write("out ü"); process.stderr.write("err\\n"); process.exitCode = 3')
    expect(outcome).toEqual({ state: 'exited', code: 3, stdout: 'out ü', stderr: 'err\n' })
    expect(out).not.toHaveBeenCalled()
    expect(err).not.toHaveBeenCalled()
  })

  const cat = 'process.stdin.pipe(process.stdout)'

  test('reads its input to the end', async () => {
    expect(await node(cat, { input: 'one ü\ntwo' })).toMatchObject({ state: 'exited', stdout: 'one ü\ntwo' })
  })

  test.each([{}, { input: '' }])('finds the end of an input that is none: %j', async input => {
    expect(await node(cat, input)).toMatchObject({ state: 'exited', code: 0, stdout: '' })
  })

  test('need not read its input', async () => {
    const outcome = await node('process.stdin.destroy(); process.exit(4)', { input: 'x'.repeat(2 ** 20) })
    expect(outcome).toMatchObject({ state: 'exited', code: 4 })
  })

  test('gets its arguments as they are', async () => {
    const args = ['', 'a b', '"q"', "it's", '\\', '$HOME', '*', 'ü\n']
    const outcome = await node('', { args: ['-p', 'JSON.stringify(process.argv.slice(1))', '--', ...args] })
    expect(outcome.state === 'exited' && JSON.parse(outcome.stdout)).toEqual(args)
  })

  test.skipIf(isWindows)('that a signal ends has the code of a shell', async () => {
    expect(await sh('kill -TERM $$')).toMatchObject({ state: 'exited', code: 143 })
  })

  test('may cut a character in two', async () => {
    const script =
      'process.stdout.write(Buffer.from([0xc3])); setTimeout(() => process.stdout.write(Buffer.from([0xbc])), 30)'
    expect(await node(script)).toMatchObject({ state: 'exited', stdout: 'ü' })
  })
})

describe('a program that goes on', () => {
  const endless = 'console.log(process.pid); setInterval(() => {}, 1000)'

  test('beyond its time is ended, and what it wrote is kept', async () => {
    const outcome = await node(endless, { timeoutMs: 300 })
    expect(outcome).toEqual({ state: 'timed-out', stdout: expect.stringMatching(/^\d+\n$/), stderr: '' })
    await vi.waitFor(() => expect(runs(Number('stdout' in outcome && outcome.stdout))).toBe(false))
  })

  test('without an end of output is ended', async () => {
    const script = `require('fs').writeSync(2, String(process.pid)); for (;;) require('fs').writeSync(1, 'x'.repeat(1000))`
    expect(await node(script, { maxOutputBytes: 10_000 })).toEqual({ state: 'too-much-output' })
  })

  test('beside another is the only one that is ended', async () => {
    const [slow, quick, loud] = await Promise.all([
      node(endless, { timeoutMs: 150 }),
      node('setTimeout(() => console.log("done"), 250)'),
      node('console.log("x".repeat(1000))', { maxOutputBytes: 10 }),
    ])
    expect(slow.state).toBe('timed-out')
    expect(quick).toMatchObject({ state: 'exited', code: 0, stdout: 'done\n' })
    expect(loud.state).toBe('too-much-output')
  })

  test.skipIf(isWindows)(
    'in a grandchild that holds the output is not waited for, here or at the end of this process',
    async () => {
      const script = `
      import { run } from ${JSON.stringify(new URL('../../src/host/exec.ts', import.meta.url).href)}
      const command = { file: '/bin/sh', args: ['-c', 'sleep 3 & echo $!; exit 5'], timeoutMs: 3_600_000, maxOutputBytes: 100 }
      const outcomes = [run(command), run({ ...command, args: ['-c', 'sleep 3 & echo $!; wait'], timeoutMs: 100 })]
      for (const { state, code, stdout } of await Promise.all(outcomes)) console.log(state, code, stdout)`
      const before = performance.now()
      const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
      expect(performance.now() - before).toBeLessThan(2000)
      expect(stdout).toMatch(/^exited 5 \d+\n\ntimed-out undefined \d+\n\n$/)
      for (const pid of stdout.match(/\d{2,}/g) ?? []) process.kill(Number(pid))
    },
  )
})

describe('a program that cannot be run', () => {
  const file = (name: string, text: string, mode = 0o755) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    chmodSync(path, mode)
    return path
  }

  test.each(['', 'no-such-program', './no-such-program', '/no/such/program', 'a\0b', '::error::x\n', 'x'.repeat(5000)])(
    'since it is not there: %j',
    async name => {
      const log = vi.spyOn(console, 'log')
      expect(await node('', { file: name })).toEqual({ state: 'not-found' })
      expect(log).not.toHaveBeenCalled()
    },
  )

  test('since it is a folder', async () => {
    expect(await node('', { file: folder })).toEqual({ state: 'not-found' })
  })

  test.skipIf(isWindows)('since it may not be', async () => {
    const path = file('not executable', '#!/bin/sh\n', 0o644)
    expect(await node('', { file: path })).toEqual({ state: 'not-started', text: `${path}: permission denied` })
  })

  test.skipIf(isWindows)('since its interpreter is not there', async () => {
    const path = file('no interpreter', '#!/no/such/interpreter\n')
    expect(await node('', { file: path })).toMatchObject({
      state: 'not-started',
      text: expect.stringContaining('ENOENT'),
    })
  })

  test.skipIf(process.platform !== 'linux')('since the system refuses it at once', async () => {
    const outcome = await node('', { args: ['x'.repeat(2 ** 20)] })
    expect(outcome).toMatchObject({ state: 'not-started', text: expect.stringContaining('E2BIG') })
  })

  test('since an argument cannot be', async () => {
    expect(await node('', { args: ['a\0b'] })).toMatchObject({ state: 'not-started' })
  })

  test.skipIf(isWindows)('but one whose path holds blanks and quotes can', async () => {
    const path = join(folder, 'it is "a" \\ program')
    copyFileSync('/bin/echo', path)
    expect(await node('', { file: path, args: ['hello'] })).toMatchObject({ state: 'exited', stdout: 'hello\n' })
  })
})

describe.skipIf(isWindows)('a program that no shell stands in for', () => {
  const file = (name: string, content: string | Buffer): string => {
    const path = join(folder, name)
    writeFileSync(path, content, { mode: 0o755 })
    return path
  }
  const start = (path: string, different: Partial<Command> = {}): Promise<ExecOutcome> =>
    run({ file: path, args: ['get'], input: 'x', timeoutMs: 5000, maxOutputBytes: 1000, ...different })
  const elf = (machine: number): Buffer =>
    Buffer.from([
      0x7f,
      0x45,
      0x4c,
      0x46,
      2,
      1,
      1,
      ...Array(11).fill(0),
      machine & 0xff,
      machine >> 8,
      ...Array(40).fill(0),
    ])

  test('is a script with its first line', async () => {
    const path = file('script', '#!/bin/sh\ncat\n')
    expect(await start(path, { withoutShell: true })).toMatchObject({ state: 'exited', code: 0, stdout: 'x' })
  })

  test.each([
    ['a script without its first line', 'cat\n'],
    ['a program of Windows', 'MZ\u0090\u0000'],
    ['nothing at all', ''],
    ['a program for another processor', elf(process.arch === 's390x' ? 62 : 22)],
  ])('is not %s', async (name, content) => {
    const path = file(name.replaceAll(' ', '-'), content)
    const outcome = await start(path, { withoutShell: true })
    expect(outcome).toEqual({ state: 'not-started', text: `${path}: exec format error` })
  })

  test('where a shell may stand in, it does', async () => {
    expect(await start(file('bare', 'cat\n'))).toMatchObject({ state: 'exited', code: 0, stdout: 'x' })
  })
})
