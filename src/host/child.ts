import { AsyncLocalStorage } from 'node:async_hooks'
import type { ChildProcess } from 'node:child_process'
import { subscribe } from 'node:diagnostics_channel'
import { isPublished } from './children.ts'

/**
 * `@actions/exec` keeps the child to itself, so that it can neither be ended nor have its pipes closed. Node publishes
 * every child on the channel `child_process`, within the call that makes it; the storage tells whose call that is.
 */
const calls = new AsyncLocalStorage<(child: ChildProcess) => void>()

subscribe('child_process', message => {
  if (isPublished(message)) calls.getStore()?.(message.process)
})

/** Runs `work`, and hands every child that it makes, and nobody else's, to `onChild`, before that child is started. */
export function watchChildren<T>(onChild: (child: ChildProcess) => void, work: () => Promise<T>): Promise<T> {
  return calls.run(onChild, work)
}

/**
 * Makes a start that throws into the `error` event that Node itself makes of ENOENT and EACCES.
 *
 * Node throws for the rarer codes: a program for another processor (`UNKNOWN` on Windows, `EBADARCH` on macOS), E2BIG,
 * ETXTBSY. `@actions/exec` starts its child where a throw is a rejection that nobody can hear, which ends the whole
 * process.
 */
export function reportSpawnFailure(child: ChildProcess): void {
  if (!hasStart(child)) return
  const start = child.spawn
  child.spawn = options => {
    try {
      return start.call(child, options)
    } catch (error) {
      process.nextTick(() => child.emit('error', error))
      return undefined
    }
  }
}

type Startable = ChildProcess & { spawn(options: unknown): unknown }

/** Node's own method, which is in no documentation: a Node that has it no more loses the guard, and nothing else. */
const hasStart = (child: ChildProcess): child is Startable => 'spawn' in child && typeof child.spawn === 'function'

/**
 * Writes all of standard input once the child runs, and closes it; a child that does not read it to the end is no
 * failure.
 */
export function writeStdin(child: ChildProcess, input: string): void {
  child.once('spawn', () => {
    // EPIPE and the like: what the child says and how it ends tell more.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
}

/**
 * Ends a child where it still runs, and lets go of its pipes: a grandchild may hold their other ends (an agent that a
 * credential helper leaves behind), and they would keep this process waiting.
 */
export function detach(child: ChildProcess): void {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
  child.stdin?.destroy()
  child.stdout?.destroy()
  child.stderr?.destroy()
  child.unref()
}
