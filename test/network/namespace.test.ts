import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { isSkipped } from '../truth/requirements.ts'

const NAMESPACE = fileURLToPath(new URL('namespace.ts', import.meta.url))

describe.skipIf(isSkipped)('the namespaces', { timeout: 60_000 }, () => {
  it('end with all that is in them where the process that opened them is killed', async () => {
    const program = `await (await import(${JSON.stringify(NAMESPACE)})).openNetwork(); console.log('open')`
    const opener = spawn(process.execPath, ['--input-type=module', '--eval', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await new Promise(done => opener.stdout.once('data', done))
    const inside = descendants(opener.pid ?? 0)
    // unshare, the process inside, the registry, and of each of five engines two.
    expect(inside.length).toBeGreaterThanOrEqual(13)
    opener.kill('SIGKILL')
    await expect.poll(() => inside.filter(pid => existsSync(`/proc/${pid}`)), { timeout: 20_000 }).toEqual([])
  })
})

function descendants(pid: number): number[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter(isNumber)
      .map(name => [Number(name), parentOf(name)]),
  )
  const below = (of: number): number[] =>
    [...parents].filter(([, parent]) => parent === of).flatMap(([child]) => [child, ...below(child)])
  return below(pid)
}

const isNumber = (name: string): boolean => /^\d+$/.test(name)

/** The fourth field; the second, the name, can hold anything. Source: proc_pid_stat(5). */
function parentOf(pid: string): number | undefined {
  try {
    return Number(/^.*\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1])
  } catch {
    // It ended meanwhile.
    return undefined
  }
}
