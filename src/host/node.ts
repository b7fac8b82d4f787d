import { homedir } from 'node:os'
import type { Host } from '../host.ts'

/** What of Node's `process` the host needs. */
export type NodeProcess = Pick<NodeJS.Process, 'env' | 'platform' | 'stdout'>

/**
 * The real host. Beside `main.ts` and `cli.ts`, this folder is the only place that touches `process`.
 *
 * What is slow to load (TLS and HTTP, `@actions/exec`) is loaded at its first use.
 */
export function nodeHost(process: NodeProcess): Host {
  return {
    env: process.env,
    platform: process.platform,
    homeDirectory: homeDirectory(),
    now: () => Date.now(),
    sleep: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
    http: async request => (await import('./http.ts')).exchange(request),
    aliases: async (name, timeoutMs) => (await import('./aliases.ts')).aliasesOf(name, timeoutMs),
    exec: async command => (await import('./exec.ts')).run(command),
    readFile: async path => (await import('./files.ts')).readFile(path),
    canWrite: async path => (await import('./files.ts')).canWrite(path),
    hasProgram: async name => (await import('./lookup.ts')).hasProgram(name),
    appendFile: async (path, text) => (await import('./files.ts')).appendFile(path, text),
    write: writerTo(process),
  }
}

/** The user's home; empty where there is none (a container's user that is in no list of users, without HOME). */
function homeDirectory(): string {
  try {
    return homedir()
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return ''
    throw error
  }
}

/** Codes of a standard output that nobody reads any more (`acr-login-check | head -1`). */
const CLOSED = new Set(['EPIPE', 'ERR_STREAM_DESTROYED'])

/** Writes to standard output; what is written after its reader has gone is lost, and ends nothing. */
function writerTo(process: Pick<NodeProcess, 'stdout'>): (text: string) => void {
  let isWatched = false
  return text => {
    // At the first write, since Node makes the stream at its first use.
    if (!isWatched) process.stdout.on('error', throwUnlessClosed)
    isWatched = true
    process.stdout.write(text)
  }
}

function throwUnlessClosed(error: NodeJS.ErrnoException): void {
  if (!CLOSED.has(error.code ?? '')) throw error
}
