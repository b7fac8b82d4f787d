import { spawn } from 'node:child_process'
import { findProgram } from './requirements.ts'

export interface Finished {
  exit: number
  /** Standard output and error, as they came. */
  output: string
}

export interface RunOptions {
  /** The environment is exactly this. */
  env: Record<string, string>
  input?: string | Buffer
  /** What ends the program as failed when it is seen in its output. */
  giveUpOn?: string
  timeoutMs?: number
}

/** How long the rest of an output is waited for once its program has ended. */
const PIPE_GRACE_MS = 500

/** Runs a program to its end; killed is -1. */
export function run(program: string, args: string[], options: RunOptions): Promise<Finished> {
  const { env, input = '', giveUpOn, timeoutMs = 90_000 } = options
  return new Promise((done, fail) => {
    const child = spawn(program, args, { env, stdio: 'pipe', timeout: timeoutMs, killSignal: 'SIGKILL' })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (segment: string) => {
        output += segment
        if (giveUpOn !== undefined && output.includes(giveUpOn)) child.kill('SIGKILL')
      })
    }
    // What it started in turn, such as a credential helper, may hold its pipes for as long as it likes.
    const detach = (): void => {
      child.stdout.destroy()
      child.stderr.destroy()
    }
    child.on('exit', () => setTimeout(detach, PIPE_GRACE_MS))
    child.on('error', fail)
    child.on('close', code => done({ exit: code ?? -1, output }))
    // A program that does not read its input is no error of ours.
    child.stdin.on('error', () => undefined).end(input)
  })
}

interface Server {
  log(): string
  /** Waits for a pattern in the log. */
  said(pattern: RegExp): Promise<RegExpExecArray>
  stop(): Promise<void>
}

/** Starts a program that stays; it is stopped by its own pid alone, and ends with us where we are killed. */
export function serve(program: string, args: string[], env: Record<string, string>): Server {
  const child = spawn(findProgram('setpriv'), ['--pdeathsig', 'TERM', program, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  const ended = new Promise<void>(done => child.on('close', () => done()))
  const heard = (segment: Buffer): void => {
    log += segment.toString()
  }
  child.stdout.on('data', heard)
  child.stderr.on('data', heard)
  child.on('error', error => heard(Buffer.from(String(error))))
  return {
    log: () => log,
    said: pattern =>
      waitFor(
        () => pattern.exec(log) ?? undefined,
        () => `${program} did not start:\n${log}`,
        ended,
      ),
    stop: async () => {
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), 15_000)
      await ended
      clearTimeout(timer)
    },
  }
}

async function waitFor<T>(look: () => T | undefined, complaint: () => string, ended: Promise<void>): Promise<T> {
  const deadline = Date.now() + 30_000
  let isOver = false
  void ended.then(() => {
    isOver = true
  })
  for (;;) {
    const found = look()
    if (found !== undefined) return found
    if (isOver || Date.now() > deadline) throw new Error(complaint())
    await new Promise(done => setTimeout(done, 25))
  }
}
