import type { Socket } from 'node:net'
import { type Note, note, type Said } from '../util/note.ts'
import type { Connection, HttpResponse, NetworkFailure } from './ports.ts'
import { timerMs } from './timer.ts'

/**
 * How far one exchange has got. The steps write it, since a deadline may fall into the middle of any of them;
 * `exchange` reads it once, at the end.
 */
export interface ExchangeProgress {
  /** The stage that is under way; what breaks, breaks there. */
  stage: NetworkFailure['at']
  /** What has been seen so far. */
  connection: Partial<Connection>
  /** The reply that is being read, as far as it has come; none before its headers. */
  begun?: () => HttpResponse
  /** The connection that is being opened for it among those that are kept; it has its own progress. */
  opening?: ExchangeProgress | undefined
  /** It is sent on a connection that was open before. */
  keptAs: 'opened-ahead' | 'reused' | undefined
  /** It has its outcome: what comes later is closed at once. */
  isOver: boolean
  /** TCP stands, to the host or to its proxy. */
  isConnected: boolean
  /** Is told that it does. */
  readonly onTcp?: () => void
  /** Every socket that was opened; all are destroyed at the end. */
  readonly sockets: Set<Socket>
}

/** The progress at its start: what is wrong with the request itself is told at `http`. */
export const newProgress = (): ExchangeProgress => ({
  stage: 'http',
  connection: {},
  sockets: new Set(),
  keptAs: undefined,
  isConnected: false,
  isOver: false,
})

/**
 * A failure that has no error of Node's own: a code of ours (`TIMEOUT`, `PROXY_STATUS`, `BAD_REPLY`, `BAD_URL`) and one
 * line of text.
 */
export class ExchangeError extends Error {
  readonly code: string
  readonly note: Note | undefined
  readonly proxyAnswer: Pick<NetworkFailure, 'proxyStatus' | 'proxySchemes'>

  constructor(code: string, said: Said, proxyAnswer: ExchangeError['proxyAnswer'] = {}) {
    super(typeof said === 'string' ? said : said.note)
    this.code = code
    this.note = typeof said === 'string' ? undefined : said
    this.proxyAnswer = proxyAnswer
  }
}

/**
 * Takes a socket into the care of its exchange.
 *
 * The listener is no handler: each step hears its own errors. It is there because a socket may fail once more after the
 * outcome is settled (a reset that follows the deadline), and an `error` event that nobody hears ends the process.
 */
export function track<S extends Socket>(progress: ExchangeProgress, socket: S): S {
  progress.sockets.add(socket)
  socket.on('error', () => undefined)
  return socket
}

/** Destroys every socket of the exchange, and of the connection that is being opened for it. */
export function closeAll(progress: ExchangeProgress): void {
  if (progress.opening !== undefined) closeAll(progress.opening)
  for (const socket of progress.sockets) socket.destroy()
}

/** A running deadline: `passed` rejects with `TIMEOUT` when the time is up, and never settles once it is cleared. */
export interface Deadline {
  readonly passed: Promise<never>
  clear(): void
}

/** Starts a deadline of `timeoutMs` milliseconds. */
export function startDeadline(timeoutMs: number): Deadline {
  const { promise, reject } = Promise.withResolvers<never>()
  const passed = () => reject(new ExchangeError('TIMEOUT', note('no-end-within', { ms: timeoutMs })))
  const timer = setTimeout(passed, timerMs(timeoutMs))
  return { passed: promise, clear: () => clearTimeout(timer) }
}

/** Our own words as a note, else the first line of what was thrown. */
const saidBy = (thrown: unknown): Said =>
  (thrown instanceof ExchangeError ? thrown.note : undefined) ?? firstLine(textOf(thrown))

/**
 * What broke, from the stage it broke at and what Node, or a step, threw there.
 * @param isConnected whether TCP stood, to the host or to its proxy
 */
export function failureAt(stage: NetworkFailure['at'], thrown: unknown, isConnected = false): NetworkFailure {
  const code = codeOf(thrown)
  // TLS 1.3 servers judge a client only after the handshake, so their alert comes in place of the HTTP answer.
  const at = stage === 'http' && code.startsWith('ERR_SSL_') ? 'tls' : stage
  const connected = at === 'proxy' && isConnected ? { proxyConnected: true } : {}
  return { at, code, text: saidBy(thrown), ...(thrown instanceof ExchangeError && thrown.proxyAnswer), ...connected }
}

/**
 * Codes of an address family, or network, that this machine cannot use at all: they say little beside another address's
 * failure.
 */
const NO_ROUTE = new Set(['ENETUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT'])

/** The code of an error; of several addresses' errors, the most telling one; the error's name where it has no code. */
export function codeOf(thrown: unknown): string {
  if (thrown instanceof AggregateError && thrown.errors.length > 0) {
    const codes = thrown.errors.map(codeOf)
    return codes.find(code => !NO_ROUTE.has(code)) ?? codes[0] ?? 'UNKNOWN'
  }
  if (!(thrown instanceof Error)) return 'UNKNOWN'
  return 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : thrown.name
}

/** Node leaves the message of several addresses' errors empty: theirs are joined instead. */
function textOf(thrown: unknown): string {
  if (thrown instanceof AggregateError && thrown.message === '') return thrown.errors.map(textOf).join('; ')
  return thrown instanceof Error ? thrown.message : String(thrown)
}

/**
 * The first line of a text. A proxy's reason phrase can repeat what it was sent, so it is cut only where that is taken
 * out of it.
 */
const firstLine = (text: string): string => /^[^\r\n]*/.exec(text)?.[0] ?? ''
