import { fstatSync } from 'node:fs'
import { homedir } from 'node:os'
import { takeEnvironment } from './environment.ts'
import type { Host } from './ports.ts'

/** What of Node's `process` the host needs. */
export type NodeProcess = Pick<NodeJS.Process, 'env' | 'platform' | 'stdin' | 'stdout' | 'stderr' | 'cwd' | 'getuid'>

/**
 * The real host. Apart from `main.ts` and `start.ts`, this folder is the only place that touches `process`.
 *
 * What is slow to load (TLS and HTTP, `@actions/exec`) is loaded at its first use.
 */
export function nodeHost(process: NodeProcess): Host {
  let loaded: Promise<Network> | undefined
  const network = () => {
    loaded ??= loadNetwork()
    return loaded
  }
  return {
    env: takeEnvironment(process.env, process.platform),
    platform: process.platform,
    homeDirectory: homeDirectory(),
    userId: process.getuid?.(),
    currentDirectory: currentDirectory(process),
    now: () => Date.now(),
    sleep: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
    yieldToEvents: () => new Promise(resolve => setImmediate(resolve)),
    http: async request => {
      const { exchange, connections } = await network()
      return exchange(request, connections)
    },
    openAhead: async (target, count) => (await network()).connections.openAhead(target, count),
    closeConnections: async () => (await loaded)?.connections.close(),
    cnames: async (name, timeoutMs) => (await import('./cname.ts')).resolveCnames(name, timeoutMs),
    resolves: async (name, timeoutMs) => (await import('./resolves.ts')).resolves(name, timeoutMs),
    exec: async command => (await import('./exec.ts')).run(command),
    readFile: async (path, limits) => (await import('./files.ts')).readFile(path, limits),
    findFiles: async (folder, patterns, most) => (await import('./files.ts')).findFiles(folder, patterns, most),
    writeObstacle: async path => (await import('./write-obstacle.ts')).writeObstacle(path, process.getuid?.()),
    findProgram: async name => (await import('./which.ts')).findProgram(name),
    appendFile: async (path, text) => (await import('./files.ts')).appendFile(path, text),
    writeFile: async (path, text, limits) => (await import('./files.ts')).writeFile(path, text, limits),
    readInput: maxBytes => readUpTo(process.stdin, maxBytes),
    openBytes: async (path, timeoutMs) =>
      path === undefined
        ? { state: 'open', chunks: process.stdin }
        : (await import('./files.ts')).openBytes(path, timeoutMs),
    get isTerminal() {
      return process.stdout.isTTY === true
    },
    get isErrorFile() {
      return isFile(process.stderr)
    },
    write: writerTo(() => process.stdout),
    writeError: writerTo(() => process.stderr),
  }
}

type Network = Awaited<ReturnType<typeof loadNetwork>>

/** The connections of one host are its own. */
async function loadNetwork() {
  const { exchange, createConnections } = await import('./http.ts')
  return { exchange, connections: createConnections() }
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

/** Empty where somebody has removed the folder. */
function currentDirectory({ cwd }: Pick<NodeProcess, 'cwd'>): string {
  try {
    return cwd()
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return ''
    throw error
  }
}

function isFile({ fd }: NodeJS.WriteStream & { readonly fd?: number }): boolean {
  try {
    return fd !== undefined && fstatSync(fd).isFile()
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return false
    throw error
  }
}

/** Codes of a standard output that nobody reads any more (`acr-login-check | head -1`). */
const CLOSED = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ENOSPC', 'EIO', 'EBADF'])

/** Writes to a stream of the process; what is written after its reader has gone is lost, and ends nothing. */
function writerTo(stream: () => NodeJS.WriteStream): (text: string) => void {
  let isWatched = false
  return text => {
    // At the first write, since Node makes the stream at its first use.
    if (!isWatched) stream().on('error', throwUnlessClosed)
    isWatched = true
    stream().write(text)
  }
}

async function readUpTo(stream: NodeJS.ReadStream, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk))
    size += chunk.length
    if (size >= maxBytes) break
  }
  return Buffer.concat(chunks).subarray(0, maxBytes).toString()
}

function throwUnlessClosed(error: NodeJS.ErrnoException): void {
  if (!CLOSED.has(error.code ?? '')) throw error
}
