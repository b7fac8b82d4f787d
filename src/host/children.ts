import type { ChildProcess } from 'node:child_process'
import { subscribe } from 'node:diagnostics_channel'

/** Every child of this process that runs, whoever started it: ours, and those of Azure's SDK. */
const running = new Set<ChildProcess>()

/** From now on all children are known, to be ended with this process. */
export function watchAllChildren(): void {
  subscribe('child_process', message => {
    if (!isPublished(message)) return
    const { process: child } = message
    running.add(child)
    child.once('exit', () => running.delete(child))
  })
}

/** What Node's channel `child_process` publishes: the child, of which only its event emitter is set up. */
export const isPublished = (message: unknown): message is { process: ChildProcess } =>
  typeof message === 'object' && message !== null && 'process' in message

/** Ends those that still run. */
export function endChildren(): void {
  for (const child of running) child.kill('SIGKILL')
  running.clear()
}
