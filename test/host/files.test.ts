import { mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../../src/host/exec.ts'
import { appendFile, readFile } from '../../src/host/files.ts'

const folder = mkdtempSync(join(tmpdir(), 'host-files-'))
const at = (name: string) => join(folder, name)
const isWindows = process.platform === 'win32'
const isRoot = process.getuid?.() === 0

beforeAll(() => {
  writeFileSync(at('file'), 'text ü')
  writeFileSync(at('huge'), '')
  truncateSync(at('huge'), 10 * 1024 * 1024 + 1)
  writeFileSync(at('large'), '')
  truncateSync(at('large'), 10 * 1024 * 1024)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a file', () => {
  test('is read', async () => {
    expect(await readFile(at('file'))).toEqual({ state: 'read', text: 'text ü' })
  })

  test('may hold anything', async () => {
    writeFileSync(at('binary'), Buffer.from([0x61, 0xff, 0x00, 0x62]))
    expect(await readFile(at('binary'))).toEqual({ state: 'read', text: 'a\uFFFD\0b' })
    writeFileSync(at('empty'), '')
    expect(await readFile(at('empty'))).toEqual({ state: 'read', text: '' })
  })

  test('is read up to 10 MiB', async () => {
    const outcome = await readFile(at('large'))
    expect(outcome.state === 'read' && outcome.text.length).toBe(10 * 1024 * 1024)
    expect(await readFile(at('huge'))).toEqual({ state: 'unreadable', code: 'TOO_LARGE' })
  })

  test.each(['missing', 'missing/file', 'file/below'])('is absent: %s', async name => {
    expect(await readFile(at(name))).toEqual({ state: 'absent' })
  })

  test.each([
    ['a folder', folder, /^EISDIR$/],
    ['a name that is too long', at('x'.repeat(5000)), /^E(?:NAMETOOLONG|NOENT|INVAL)$/],
    ['no path at all', 'a\0b', /^ERR_INVALID_ARG_VALUE$/],
  ])('cannot be: %s', async (_name, path, code) => {
    expect(await readFile(path)).toEqual({ state: 'unreadable', code: expect.stringMatching(code) })
  })

  test.skipIf(isWindows)('is neither a pipe nor a device', async () => {
    await run({ file: 'mkfifo', args: [at('pipe')], timeoutMs: 5000, maxOutputBytes: 1000 })
    expect(await readFile(at('pipe'))).toEqual({ state: 'unreadable', code: 'NOT_A_FILE' })
    expect(await readFile('/dev/zero')).toEqual({ state: 'unreadable', code: 'NOT_A_FILE' })
  })

  test.skipIf(process.platform !== 'linux')('may have no size', async () => {
    expect(await readFile('/proc/self/status')).toMatchObject({ state: 'read', text: expect.stringContaining('Pid:') })
  })

  test.skipIf(isWindows)('may be a link that leads to itself', async () => {
    symlinkSync(at('loop'), at('loop'))
    expect(await readFile(at('loop'))).toEqual({ state: 'unreadable', code: 'ELOOP' })
  })

  test.skipIf(isWindows || isRoot)('may be denied', async () => {
    writeFileSync(at('denied'), '', { mode: 0o000 })
    expect(await readFile(at('denied'))).toEqual({ state: 'unreadable', code: 'EACCES' })
  })
})

test('text is appended, to a new file too', async () => {
  await appendFile(at('log'), 'one\n')
  await appendFile(at('log'), 'two\n')
  expect(readFileSync(at('log'), 'utf8')).toBe('one\ntwo\n')
  await expect(appendFile(at('missing/log'), 'x')).rejects.toThrow('ENOENT')
})
