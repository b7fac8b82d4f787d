import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { candidates, find, findProgram, searchPathOf } from '../../src/host/which.ts'

const folder = mkdtempSync(join(tmpdir(), 'host-lookup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(() => vi.unstubAllEnvs())

describe('the search path', () => {
  test('is the folders of PATH', () => {
    expect(searchPathOf({ PATH: ['/a', '', '/b'].join(delimiter) }, 'linux')).toEqual({
      folders: ['/a', '/b'],
      extensions: [''],
    })
    expect(searchPathOf({}, 'linux')).toEqual({ folders: [], extensions: [''] })
  })

  test('has the extensions of programs on Windows', () => {
    expect(searchPathOf({ PATHEXT: '.EXE;;.PS1' }, 'win32').extensions).toEqual(['.EXE', '.PS1'])
    expect(searchPathOf({}, 'win32').extensions).toContain('.EXE')
  })
})

describe('the files that a name may mean', () => {
  const windows = { folders: ['/a', '/b'], extensions: ['.EXE', '.CMD'] }
  const unix = { folders: ['/a', '/b'], extensions: [''] }

  test.each([
    ['docker', unix, ['/a/docker', '/b/docker']],
    ['docker', windows, ['/a/docker.EXE', '/a/docker.CMD', '/b/docker.EXE', '/b/docker.CMD']],
    ['docker.exe', windows, ['/a/docker.exe', '/b/docker.exe']],
    ['/x/docker', unix, ['/x/docker']],
    ['./docker', unix, ['docker']],
    ['', unix, []],
    ['a\0b', unix, []],
  ])('%j', (name, searchPath, paths) => {
    expect(candidates(name, searchPath)).toEqual(paths.map(path => resolve(path)))
  })
})

describe.skipIf(process.platform === 'win32')('a program', () => {
  const make = (name: string, mode: number) => {
    const path = join(folder, name)
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, '')
    chmodSync(path, mode)
    return path
  }
  make('first/docker', 0o644)
  mkdirSync(join(folder, 'first/podman'))
  const docker = make('second/docker', 0o755)
  const searchPath = { folders: ['first', 'second'].map(name => join(folder, name)), extensions: [''] }

  test('is the first file that may be run', async () => {
    expect(await find('docker', searchPath)).toEqual({ state: 'found', path: docker })
  })

  test('is denied where none may be', async () => {
    const path = join(folder, 'first/docker')
    expect(await find(path, searchPath)).toEqual({ state: 'denied', path })
  })

  test('is absent where there is none, or a folder only', async () => {
    expect(await find('podman', searchPath)).toEqual({ state: 'absent' })
    expect(await find(`${docker}/below`, searchPath)).toEqual({ state: 'absent' })
  })

  test('is told by its name alone', async () => {
    vi.stubEnv('PATH', searchPath.folders.join(delimiter))
    expect(await findProgram('docker')).toMatch(/docker$/)
    expect(await findProgram('podman')).toBeUndefined()
  })
})
