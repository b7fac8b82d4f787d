import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { nodeHost } from '../../src/host/node.ts'

const folder = mkdtempSync(join(tmpdir(), 'host-node-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(() => vi.unstubAllEnvs())

const module = JSON.stringify(new URL('../../src/host/node.ts', import.meta.url).href)

/** Starts a Node of its own that has a host. */
const withHost = (script: string) =>
  spawn(process.execPath, ['--input-type=module', '-e', `import { nodeHost } from ${module}\n${script}`])

test('the host is that of the process', async () => {
  const host = nodeHost(process)
  expect(host).toMatchObject({ env: process.env, platform: process.platform, homeDirectory: expect.any(String) })
  expect(Math.abs(host.now() - Date.now())).toBeLessThan(1000)
  const path = join(folder, 'file')
  await host.appendFile(path, 'text')
  expect(await host.readFile(path)).toEqual({ state: 'read', text: 'text' })
  expect(await host.writeObstacle(path)).toBeUndefined()
  expect(await host.findProgram('no-such-program')).toBeUndefined()
  expect(await host.exec({ file: 'no-such-program', args: [], timeoutMs: 1000, maxOutputBytes: 10 })).toEqual({
    state: 'not-found',
  })
  const request = {
    method: 'GET',
    url: new URL('ftp://a.invalid'),
    headers: {},
    timeoutMs: 1000,
    maxBodyBytes: 10,
  } as const
  expect(await host.http(request)).toMatchObject({ ok: false, failure: { code: 'BAD_URL' } })
})

describe('standard output', () => {
  test('is written to', () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    nodeHost(process).write('text')
    expect(write.mock.calls).toEqual([['text']])
    write.mockRestore()
  })

  test('may lose its reader', async () => {
    const child = withHost(`
      const host = nodeHost(process)
      process.stdin.once('data', () => {
        for (let i = 0; i < 50; i++) host.write('x'.repeat(10_000))
        setTimeout(() => { host.write('more'); process.exitCode = 7; process.stdin.destroy() }, 20)
      })
      host.write('ready')`)
    let complaint = ''
    child.stderr.on('data', chunk => {
      complaint += chunk
    })
    await once(child.stdout, 'data')
    child.stdout.destroy()
    child.stdin.end('go')
    const [code] = await once(child, 'close')
    expect({ code, complaint }).toEqual({ code: 7, complaint: '' })
  })
})

test('what is slow to load is not loaded by the host itself', async () => {
  const child = withHost(`
    nodeHost(process)
    const slow = ['NativeModule tls', 'NativeModule net', 'NativeModule http', 'NativeModule child_process', 'NativeModule _http_client']
    process.stdout.write(JSON.stringify(slow.filter(name => process.moduleLoadList.includes(name))))`)
  let loaded = ''
  child.stdout.on('data', chunk => {
    loaded += chunk
  })
  await once(child, 'close')
  // A pipe as standard output is a socket to Node, so that "net" is there before any of this.
  expect(JSON.parse(loaded).filter((name: string) => name !== 'NativeModule net')).toEqual([])
})
