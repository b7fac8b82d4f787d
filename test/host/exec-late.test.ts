import { expect, test, vi } from 'vitest'
import { run } from '../../src/host/exec.ts'

const pids = vi.hoisted((): number[] => [])

// A machine so slow that the time is up before there is a child.
vi.mock('@actions/exec', async original => {
  const { exec } = await original<typeof import('@actions/exec')>()
  const late: typeof exec = async (file, args, options) => {
    await new Promise(resolve => setTimeout(resolve, 30))
    return exec(file, args, options)
  }
  return { exec: late }
})

vi.mock('../../src/host/child.ts', async original => {
  const actual = await original<typeof import('../../src/host/child.ts')>()
  const writeStdin: typeof actual.writeStdin = (child, input) => {
    child.once('spawn', () => pids.push(child.pid ?? 0))
    actual.writeStdin(child, input)
  }
  return { ...actual, writeStdin }
})

test('a program whose time is up before it starts is ended all the same', async () => {
  const args = ['-e', 'setInterval(() => {}, 1000)']
  const outcome = await run({ file: process.execPath, args, timeoutMs: 1, maxOutputBytes: 100 })
  expect(outcome).toEqual({ state: 'timed-out', stdout: '', stderr: '' })
  expect(pids).toEqual([])
  await vi.waitFor(() => expect(pids).toHaveLength(1))
  await vi.waitFor(() => expect(() => process.kill(pids[0] ?? 0, 0)).toThrow('ESRCH'))
})
