import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const DIST = fileURLToPath(new URL('../../dist/index.js', import.meta.url))

export interface CommandResult {
  code: number | null
  stdout: string
  stderr: string
}

export interface CommandRun {
  cwd: string
  env?: Record<string, string>
  input?: string
  /** Standard output is closed after its first bytes, as `| head -1` does. */
  closesEarly?: boolean
}

/** Runs the committed dist/index.js as a command. Nothing of this process's environment leaks in, but where node is. */
export async function runCommand(args: readonly string[], run: CommandRun): Promise<CommandResult> {
  const { cwd, env = {}, input = '', closesEarly = false } = run
  const child = spawn(process.execPath, [DIST, ...args], { cwd, env: { PATH: '/nonexistent', HOME: cwd, ...env } })
  const read = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    read.stdout += text
    if (closesEarly) child.stdout.destroy()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    read.stderr += text
  })
  child.stdin.on('error', () => undefined).end(input)
  // Nothing hangs; where something does, the test is to fail and not to wait.
  const timer = setTimeout(() => child.kill('SIGKILL'), 60_000)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  clearTimeout(timer)
  return { code, ...read }
}
