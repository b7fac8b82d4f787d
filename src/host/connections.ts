import type { ClientRequest } from 'node:http'
import { Agent, type AgentOptions } from 'node:https'
import type { Duplex } from 'node:stream'
import type { TLSSocket } from 'node:tls'
import { createLimiter } from '../util/concurrency.ts'
import { closeAll, type ExchangeProgress, newProgress } from './exchange-progress.ts'
import type { Connection, HttpRequest } from './ports.ts'

/**
 * Where a connection leads, and by what it is reached and trusted: it serves requests for exactly this, and no other.
 */
export type ConnectionTarget = Pick<HttpRequest, 'url' | 'proxy' | 'authorities'>

/** An open connection whose chain and name are verified. */
export interface TrustedConnection {
  readonly socket: TLSSocket
  readonly connection: Connection
}

type Open = (target: ConnectionTarget, progress: ExchangeProgress) => Promise<TrustedConnection>

/** Requests under way on one host, each on its own connection: a browser's six would only cost handshakes. */
const MAX_PER_HOST = 4
/** What was idle for longer may have been dropped on the way without a word. Milliseconds. */
const MAX_IDLE_MS = 5_000

/** TCP to a host nearby stands within it. Milliseconds. */
const MAX_REACH_MS = 30

/** A connection that is opened before anybody needs it. */
interface Ahead {
  readonly progress: ExchangeProgress
  readonly opened: Promise<TrustedConnection>
  /** Resolves as `openAhead` does. */
  readonly reached: Promise<void>
}

/** What a request of the agent carries beside Node's own options. */
interface KeptRequestOptions extends AgentOptions {
  readonly target: ConnectionTarget
  /** Receives the progress of the connection, if one is opened for this request. */
  readonly onOpening: (progress: ExchangeProgress) => void
}

/**
 * The connections of one run. Each serves one host by one way, one request at a time, and is kept for the next. Node's
 * agent keeps them; how they are opened, one stage after the other, is ours.
 */
export class KeptConnections extends Agent {
  readonly #open: Open
  readonly #facts = new WeakMap<object, Connection>()
  readonly #ahead = new Map<string, Ahead[]>()
  readonly #opening = new Set<ExchangeProgress>()
  readonly #limits = new Map<string, ReturnType<typeof createLimiter>>()
  readonly #kept = new WeakMap<object, 'opened-ahead' | 'reused'>()
  #isClosed = false

  constructor(open: Open) {
    super({ keepAlive: true, maxFreeSockets: MAX_PER_HOST, timeout: MAX_IDLE_MS })
    this.#open = open
  }

  /**
   * Opens connections for the requests that will come, as many as go side by side; once, and silently where that fails:
   * the request itself will tell.
   * @returns resolves once the other side has something to answer, or is slow to be reached: then it is time for other
   * work
   */
  openAhead(target: ConnectionTarget, count = 1): Promise<void> {
    const key = keyOf(target)
    const inUse = (this.sockets[key]?.length ?? 0) + (this.freeSockets[key]?.length ?? 0)
    if (this.#isClosed || inUse > 0) return Promise.resolve()
    const ahead = this.#ahead.get(key) ?? []
    this.#ahead.set(key, ahead)
    while (ahead.length < count) ahead.push(this.#openOneAhead(target, key))
    return ahead[0]?.reached ?? Promise.resolve()
  }

  #openOneAhead(target: ConnectionTarget, key: string): Ahead {
    const reached = Promise.withResolvers<void>()
    // What came while this process was busy is heard before.
    const timer = setTimeout(() => setImmediate(() => setImmediate(reached.resolve)), MAX_REACH_MS)
    const progress = { ...newProgress(), onTcp: () => setImmediate(reached.resolve) }
    const opened = this.#openTracked(target, progress)
    opened.then(
      ({ socket }) => {
        // Nobody waits for it yet, and nobody may speak on it.
        if (!this.#ahead.get(key)?.some(each => each.progress === progress)) return
        socket.unref()
        socket.once('data', destroyIdle)
      },
      () => reached.resolve(),
    )
    return { progress, opened, reached: reached.promise.finally(() => clearTimeout(timer)) }
  }

  /** A turn among the requests to one host. */
  limit<T>(target: ConnectionTarget, work: () => Promise<T>): Promise<T> {
    const limiter = this.#limits.get(target.url.host) ?? createLimiter(MAX_PER_HOST)
    this.#limits.set(target.url.host, limiter)
    return limiter(work)
  }

  /** How the host of a socket was reached. */
  factsOf(socket: object): Connection | undefined {
    return this.#facts.get(socket)
  }

  /** How a socket was open before its request came, if it was: the server may have closed it in the meantime. */
  keptAs(socket: object): 'opened-ahead' | 'reused' | undefined {
    return this.#kept.get(socket)
  }

  /** Ends what is idle for a target, so that the next request opens a connection of its own. */
  dropIdle(target: ConnectionTarget): void {
    const key = keyOf(target)
    for (const { progress } of this.#ahead.get(key) ?? []) closeAll(progress)
    this.#ahead.delete(key)
    for (const socket of this.freeSockets[key] ?? []) socket.destroy()
  }

  /** Ends all connections, those that are being opened too. */
  close(): void {
    this.#isClosed = true
    for (const progress of this.#opening) closeAll(progress)
    for (const { progress } of [...this.#ahead.values()].flat()) closeAll(progress)
    this.#ahead.clear()
    this.destroy()
  }

  override getName(options?: object): string {
    return options !== undefined && 'target' in options ? keyOf((options as KeptRequestOptions).target) : ''
  }

  override createConnection(options: object, callback?: (error: Error | null, socket: Duplex) => void): undefined {
    const { target, onOpening } = options as KeptRequestOptions
    this.#takeOrOpen(target, onOpening).then(
      socket => callback?.(null, socket),
      // Node takes no socket beside an error.
      (error: Error) => (callback as ((error: Error) => void) | undefined)?.(error),
    )
  }

  override keepSocketAlive(socket: Duplex): boolean {
    const isKept = super.keepSocketAlive(socket) as unknown as boolean
    // A reply that nobody asked for would be taken for that of the next request.
    // Nobody else reads from it meanwhile, so that such a one would only wait.
    if (isKept) socket.once('data', destroyIdle).resume()
    return isKept
  }

  override reuseSocket(socket: Duplex, request: ClientRequest): void {
    this.#take(socket, 'reused')
    super.reuseSocket(socket, request)
  }

  #take(socket: Duplex, keptAs: 'opened-ahead' | 'reused'): void {
    socket.off('data', destroyIdle)
    this.#kept.set(socket, keptAs)
  }

  async #takeOrOpen(target: ConnectionTarget, onOpening: KeptRequestOptions['onOpening']): Promise<TLSSocket> {
    const key = keyOf(target)
    const ahead = this.#ahead.get(key)?.shift()
    if (ahead !== undefined) {
      onOpening(ahead.progress)
      const { socket } = await ahead.opened
      if (!socket.destroyed && socket.writable) {
        this.#take(socket, 'opened-ahead')
        return socket.ref()
      }
    }
    const progress = newProgress()
    onOpening(progress)
    return (await this.#openTracked(target, progress)).socket
  }

  async #openTracked(target: ConnectionTarget, progress: ExchangeProgress): Promise<TrustedConnection> {
    this.#opening.add(progress)
    try {
      const opened = await this.#open(target, progress)
      this.#facts.set(opened.socket, opened.connection)
      if (this.#isClosed) opened.socket.destroy()
      return opened
    } finally {
      this.#opening.delete(progress)
    }
  }
}

/** One listener for all, so that it can be taken off again. */
function destroyIdle(this: Duplex): void {
  this.destroy()
}

const keyOf = ({ url, proxy, authorities = [] }: ConnectionTarget): string =>
  [url.host, proxy?.href ?? '', ...authorities].join('\n')
