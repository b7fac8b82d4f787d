import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { takeEnvironment } from '../../src/host/environment.ts'
import { writeFile } from '../../src/host/files.ts'
import { candidates, searchPathOf } from '../../src/host/which.ts'

describe('the environment of children', () => {
  it.each([
    ['INPUT_PASSWORD', false],
    ['INPUT_CLIENT-SECRET', false],
    ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', false],
    ['ACTIONS_RUNTIME_TOKEN', false],
    ['GITHUB_TOKEN', false],
    ['GH_TOKEN', false],
    ['ACR_LOGIN_CHECK_PASSWORD', false],
    ['PATH', true],
    ['HOME', true],
    ['DOCKER_HOST', true],
    ['DOCKER_CONFIG', true],
    ['AZURE_CONFIG_DIR', true],
    ['HTTPS_PROXY', true],
    ['GITHUB_REPOSITORY', true],
    // Of a helper: docker would give it to it.
    ['AZURE_CLIENT_ID', true],
  ])('%s: %s', (name, isThere) => {
    const env: NodeJS.ProcessEnv = { [name]: 'x' }
    expect(takeEnvironment(env, 'linux')[name]).toBe('x')
    expect(name in env).toBe(isThere)
  })

  it('has upper-case names on Windows', () => {
    expect(takeEnvironment({ Path: 'C:\\x' }, 'win32')['PATH']).toBe('C:\\x')
  })
})

describe('the search for programs', () => {
  it.each([
    ['/usr/bin:/bin', ['/usr/bin', '/bin']],
    ['.:/bin', ['/bin']],
    ['node_modules/.bin:/bin:', ['/bin']],
    ['./x:../y:', []],
  ])('in PATH=%s', (PATH, folders) => {
    expect(searchPathOf({ PATH }, 'linux').folders).toEqual(folders)
    expect(candidates('docker', searchPathOf({ PATH }, 'linux'))).toEqual(folders.map(folder => `${folder}/docker`))
  })
})

describe('a file in a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'within-'))
  const outside = mkdtempSync(join(tmpdir(), 'outside-'))
  mkdirSync(join(folder, 'sub'))
  symlinkSync(outside, join(folder, 'way-out'))
  writeFileSync(join(outside, 'target'), 'untouched')
  symlinkSync(join(outside, 'target'), join(folder, 'link.sarif'))
  symlinkSync(join(outside, 'not-there'), join(folder, 'dangling.sarif'))

  it.each(['out.sarif', 'sub/out.sarif'])('%s is written', name =>
    expect(writeFile(join(folder, name), 'x', { within: folder })).resolves.toBeUndefined(),
  )
  it.each(['way-out/out.sarif', 'link.sarif', 'dangling.sarif'])('%s leads out of it', name =>
    expect(writeFile(join(folder, name), 'x', { within: folder })).rejects.toMatchObject({ code: 'OUTSIDE' }),
  )
  it('another folder is what the user says', () =>
    expect(writeFile(join(outside, 'x'), 'x', { within: folder })).resolves.toBeUndefined())
})

describe('the process', () => {
  const folder = mkdtempSync(join(tmpdir(), 'end-'))
  const outcome = (script: string, ...args: string[]): number => {
    writeFileSync(join(folder, 'x.mjs'), script)
    const started = performance.now()
    try {
      execFileSync(process.execPath, [join(folder, 'x.mjs'), ...args], { stdio: 'ignore', timeout: 20_000 })
      return 0
    } catch (error) {
      expect(performance.now() - started).toBeLessThan(10_000)
      return (error as { status: number }).status
    }
  }

  // Bug: the verdict was written after 5 s, and the process ended after 56.
  it.skipIf(process.platform === 'win32')('ends while a file of a device is read', () => {
    execFileSync('mkfifo', [join(folder, 'pipe')])
    const end = new URL('../../src/host/end.ts', import.meta.url).href
    const script = `import { open } from 'node:fs'
      import { endNow } from ${JSON.stringify(end)}
      open(${JSON.stringify(join(folder, 'pipe'))}, 'r', () => {})
      setTimeout(() => endNow(process, 7), 100)`
    expect(outcome(script)).toBe(7)
  })

  it('takes its children with it', () => {
    const children = new URL('../../src/host/children.ts', import.meta.url).href
    const script = `import { spawn } from 'node:child_process'
      import { endChildren, watchAllChildren } from ${JSON.stringify(children)}
      watchAllChildren()
      const child = spawn('sleep', ['30'])
      child.on('exit', (_, signal) => process.exit(signal === 'SIGKILL' ? 9 : 1))
      child.on('spawn', endChildren)`
    expect(outcome(script)).toBe(9)
  })
  chmodSync(folder, 0o700)
})
