import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mountOf, mountPoints } from '../../src/host/mounts.ts'
import { writeObstacle } from '../../src/host/write-obstacle.ts'
import { findProgram, findPrograms } from '../truth/requirements.ts'

const folder = mkdtempSync(join(tmpdir(), 'write-obstacle-'))
const at = (name: string) => join(folder, name)
const isWindows = process.platform === 'win32'
const own = process.getuid?.()
const isRoot = own === 0
const obstacle = (name: string, user = own) => writeObstacle(at(name), user)

beforeAll(() => writeFileSync(at('file'), 'text'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('nothing is in the way of', () => {
  test.each(['file', 'missing', 'missing/below/it'])('%s', async name => {
    expect(await obstacle(name)).toBeUndefined()
  })

  test.skipIf(isWindows)('a link, wherever it leads', async () => {
    mkdirSync(at('open'))
    symlinkSync(at('file'), at('open/link'))
    symlinkSync(at('open/nowhere'), at('open/dangling'))
    symlinkSync(at('open/loop'), at('open/loop'))
    expect(await obstacle('open/link')).toBeUndefined()
    expect(await obstacle('open/dangling')).toBeUndefined()
    expect(await obstacle('open/loop')).toBeUndefined()
  })

  // docker's own resolution of links fails there otherwise than by "no such file", and it replaces the link.
  test.skipIf(isWindows)('a link through a file', async () => {
    symlinkSync(at('file/config.json'), at('through-file'))
    expect(await obstacle('through-file')).toBeUndefined()
  })

  test.skipIf(isWindows)('a chain of links of which the last leads to no file yet', async () => {
    symlinkSync('chain-2', at('chain-1'))
    symlinkSync('chain-3', at('chain-2'))
    expect(await obstacle('chain-1')).toBeUndefined()
  })

  // docker renames its own file over it: whose the old one is does not matter in a folder of one's own.
  test.skipIf(!isRoot)("another's file in a folder of one's own", async () => {
    mkdirSync(at('mine'))
    writeFileSync(at('mine/config.json'), '{}', { mode: 0o400 })
    chownSync(at('mine/config.json'), 1234, 1234)
    expect(await obstacle('mine/config.json')).toBeUndefined()
  })
})

describe('what is in the way', () => {
  test('a folder in place of the file', async () => {
    expect(await obstacle('')).toEqual({ kind: 'is-folder', path: folder })
  })

  test.each(['file/below', 'file/further/below'])('a file in place of the folder: %s', async name => {
    expect(await obstacle(name)).toEqual({ kind: 'not-a-folder', path: at('file') })
  })

  test.skipIf(process.platform !== 'linux')('a file system that takes none', async () => {
    expect(await writeObstacle('/proc/self/config.json', own)).toMatchObject({ path: expect.stringContaining('/proc') })
  })

  test.skipIf(process.platform !== 'linux')('a link to another file system', async () => {
    symlinkSync('/dev/shm/config.json', at('link-to-shm'))
    expect(await obstacle('link-to-shm')).toEqual({ kind: 'other-device', path: '/dev/shm/config.json' })
  })

  test.skipIf(isWindows)('a link into a folder that is not there', async () => {
    symlinkSync(at('gone/further/config.json'), at('astray'))
    symlinkSync('astray', at('link-to-astray'))
    const expected = { kind: 'link-without-folder', path: at('gone') }
    expect(await obstacle('astray')).toEqual(expected)
    expect(await obstacle('link-to-astray')).toEqual(expected)
  })

  test.skipIf(isWindows).each(['nowhere', 'round'])('a folder that is a link to %s', async name => {
    symlinkSync(name === 'round' ? at('to-round') : at('no-such-folder'), at(`to-${name}`))
    expect(await obstacle(`to-${name}/config.json`)).toEqual({ kind: 'broken-link', path: at(`to-${name}`) })
    expect(await obstacle(`to-${name}/below/config.json`)).toEqual({ kind: 'broken-link', path: at(`to-${name}`) })
  })

  test.skipIf(!isRoot || findPrograms('unshare').length === 0).each([
    ['blocks', 'size=16k', 'cat /dev/zero > "$1/full" 2> /dev/null || true', true],
    ['inodes', 'nr_inodes=2', 'touch "$1/full"', true],
    ['blocks, but a few', 'size=16k', 'head -c 4096 /dev/zero > "$1/some"', false],
    ['no bound', 'size=0,nr_inodes=0', 'touch "$1/some"', false],
  ])('a file system without room: %s', (name, option, fill, isFull) => {
    const path = at(`disk of ${name}`)
    mkdirSync(path)
    const script = `mount -t tmpfs -o ${option} none "$1" && { ${fill}; } && exec "$2" --input-type=module -e "$3" "$1/config.json"`
    const seen = execFileSync(findProgram('unshare'), [
      ...['--mount', 'sh', '-c', script, '-', path],
      ...[process.execPath, printing('0')],
    ])
    expect(JSON.parse(String(seen))).toEqual(isFull ? { kind: 'no-space', path } : null)
  })

  test.skipIf(isWindows || isRoot)('a folder that is denied', async () => {
    mkdirSync(at('closed'), { mode: 0o500 })
    const expected = { kind: 'no-permission', path: at('closed') }
    expect(await obstacle('closed/config.json')).toEqual(expected)
    expect(await obstacle('closed/docker/config.json')).toEqual(expected)
  })

  test.skipIf(!isRoot)("root's folder, as another user sees it", () => {
    chmodSync(folder, 0o755)
    mkdirSync(at('roots'), { mode: 0o755 })
    expect(asNobody(at('roots/config.json'))).toEqual({ kind: 'other-owner', path: at('roots'), owner: 'root' })
  })

  test.skipIf(!isRoot)("root's file in a folder where only owners replace files", () => {
    mkdirSync(at('sticky'))
    chmodSync(at('sticky'), 0o1777)
    writeFileSync(at('sticky/config.json'), '{}')
    expect(asNobody(at('sticky/config.json'))).toEqual({
      kind: 'other-owner',
      path: at('sticky/config.json'),
      owner: 'root',
    })
    expect(asNobody(at('sticky/another.json'))).toBeNull()
  })

  test.skipIf(!isRoot || findPrograms('unshare').length === 0)('a file that is mounted by itself', () => {
    writeFileSync(at('mounted file.json'), '{}')
    writeFileSync(at('source.json'), '{}')
    const script = `mount --bind "$0" "$1" && exec "$2" --input-type=module -e "$3" "$1"`
    const seen = execFileSync(findProgram('unshare'), [
      ...['--mount', 'sh', '-c', script, at('source.json'), at('mounted file.json')],
      ...[process.execPath, printing('0')],
    ])
    expect(JSON.parse(String(seen))).toEqual({ kind: 'mounted', path: at('mounted file.json') })
  })
})

const MODULE = new URL('../../src/host/write-obstacle.ts', import.meta.url).href

const FILES = new URL('../../src/host/files.ts', import.meta.url).href

const printing = (user: string): string =>
  `const { writeObstacle } = await import(${JSON.stringify(MODULE)});
   console.log(JSON.stringify((await writeObstacle(process.argv[1], ${user})) ?? null))`

/** The same in a process of a user that owns nothing; the source is read by root's own process of Node first. */
function asNobody(path: string): unknown {
  const script = `process.setgroups([]); process.setgid(65534); process.setuid(65534);
    console.log(JSON.stringify((await writeObstacle(process.argv[1], process.getuid())) ?? null))`
  const all = `const { writeObstacle } = await import(${JSON.stringify(MODULE)}); ${script}`
  return JSON.parse(String(execFileSync(process.execPath, ['--input-type=module', '-e', all, path])))
}

test.skipIf(!isRoot)("root's file that nobody else may read, as another user sees it", () => {
  writeFileSync(at('secret.json'), '{}', { mode: 0o600 })
  const all = `const { readFile } = await import(${JSON.stringify(FILES)});
    process.setgroups([]); process.setgid(65534); process.setuid(65534);
    console.log(JSON.stringify(await readFile(process.argv[1])))`
  const seen = execFileSync(process.execPath, ['--input-type=module', '-e', all, at('secret.json')])
  expect(JSON.parse(String(seen))).toEqual({ state: 'unreadable', code: 'EACCES', owner: 'root' })
})

describe('mount points', () => {
  const text = [
    '22 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw',
    '40 22 8:1 /x/config.json /home/me/.docker/config.json rw - ext4 /dev/sda1 rw',
    '41 22 0:40 / /mnt/a\\040b rw - tmpfs tmpfs rw',
    '',
  ].join('\n')

  test('are read', () => {
    expect(mountPoints(text)).toEqual(['/', '/home/me/.docker/config.json', '/mnt/a b'])
    expect(mountPoints('')).toEqual([])
  })

  test.each([
    ['/home/me/.docker', '/'],
    ['/home/me/.docker/config.json', '/home/me/.docker/config.json'],
    ['/mnt/a b/c', '/mnt/a b'],
    ['/mnt/a bc', '/'],
  ])('%s is on %s', (path, point) => expect(mountOf(path, mountPoints(text))).toBe(point))
})
