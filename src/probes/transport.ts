import type { Cloud } from '../azure/clouds.ts'
import { isDestination } from '../azure/destinations.ts'
import { certificateFault } from '../diagnosis/responses.ts'
import type { FailureReason } from '../facts.ts'
import type { Host, HttpOutcome, HttpRequest, HttpResponse, NetworkFailure } from '../host/ports.ts'
import type { Deadline } from '../util/deadline.ts'
import { fromJson } from '../util/json.ts'
import { note } from '../util/note.ts'
import { engineAuthorities } from './certs-d.ts'
import { proxyFor } from './proxy.ts'

/** docker gives its own login as long: moby/moby registry/auth.go. Milliseconds. */
const TIMEOUT_MS = 15_000

export interface RequestOptions extends Omit<HttpRequest, 'timeoutMs' | 'proxy' | 'authorities'> {
  /**
   * The registry that is asked, or that sent us there: docker trusts the authorities of its folder in certs.d for both.
   */
  readonly registry?: string
  /** The host to which a registry that the user trusts sent us for its layers; it is sent no credential. */
  readonly trustedDataHost?: string
  /** A secret of an identity goes out: to the sign-in hosts of this cloud alone. */
  readonly signInTo?: Cloud
}

export type SendResult =
  | {
      readonly ok: true
      readonly attempts: number
      readonly reply: HttpResponse
      readonly outcome: Extract<HttpOutcome, { ok: true }>
    }
  | { readonly ok: false; readonly reason: FailureReason; readonly outcome: HttpOutcome | undefined }

/** Tries in all where a passing fault is met; a refusal is never tried again. */
const MAX_TRIES = 3
/**
 * Milliseconds before the second try; doubled before the third, with up to as much again at random, so that many jobs
 * do not come at once.
 */
const FIRST_PAUSE_MS = 200
/** A server that asks for a longer pause is not waited for: the finding says how long it asked for. Milliseconds. */
const MAX_PAUSE_MS = 5_000

/**
 * Sends a request, and again after a transient failure; the result is that of the last try. Nothing is sent to a host
 * that isn't on the list of destinations, whoever made the URL.
 */
export async function send(host: Host, deadline: Deadline, request: RequestOptions): Promise<SendResult> {
  const { url, registry, trustedDataHost, signInTo } = request
  if (!isDestination(url, { env: host.env, registry, trustedDataHost, signInTo })) {
    return {
      ok: false,
      reason: { kind: 'tool', text: note('host-not-allowed', { host: url.host }) },
      outcome: undefined,
    }
  }
  for (let attempts = 1; ; attempts++) {
    const sent = await sendOnce(host, deadline, request)
    const pause = pauseAfter(sent, attempts, host.now())
    if (pause === undefined || attempts === MAX_TRIES || pause >= deadline.remaining()) {
      return sent.ok ? { ...sent, attempts } : { ...sent, reason: withAttempts(sent.reason, attempts) }
    }
    await host.sleep(pause)
  }
}

/**
 * How long to wait before another try; `undefined` where another would end the same.
 * Source: RFC 9110 section 10.2.3 (Retry-After), section 15.6; ACR docs, "Registry SKU features and limits" (429).
 */
function pauseAfter(sent: SendResult, attempts: number, now: number): number | undefined {
  const pause = FIRST_PAUSE_MS * 2 ** (attempts - 1) * (1 + Math.random())
  if (!sent.ok) return sent.reason.kind === 'network' && isTransient(sent.reason.failure) ? pause : undefined
  const { status, headers } = sent.reply
  if (![429, 502, 503, 504].includes(status)) return undefined
  const pauseMs = requestedPauseMs(headers['retry-after'] ?? '', now) ?? pause
  return pauseMs <= MAX_PAUSE_MS ? Math.max(pauseMs, pause) : undefined
}

/**
 * The milliseconds that a Retry-After asks for: seconds, or an HTTP-date. A date that has passed asks for none; what is
 * neither says nothing. Source: RFC 9110 section 10.2.3.
 */
function requestedPauseMs(retryAfter: string, now: number): number | undefined {
  if (/^\d{1,6}$/.test(retryAfter)) return Number(retryAfter) * 1000
  const date = /^[A-Z][a-z]+, .* GMT$/.test(retryAfter) ? Date.parse(retryAfter) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

/**
 * Broken off, given up by the system while connecting, or a resolver or a proxy that asks for another try. A refused
 * connection and an unknown name stay what they are; so does our own time-out, within which the system has tried to
 * connect several times.
 */
const isTransient = ({ code, proxyStatus = 0 }: NetworkFailure): boolean =>
  ['ECONNRESET', 'EPIPE', 'EAI_AGAIN', 'ETIMEDOUT'].includes(code) || [502, 503, 504].includes(proxyStatus)

/** A break of the network, with how often it was met. */
const withAttempts = (reason: FailureReason, attempts: number): FailureReason =>
  reason.kind === 'network' && attempts > 1 ? { ...reason, attempts } : reason

/**
 * Whether docker goes on with a reply whose body does not come to its end: it reads no body of a challenge, and of a
 * token no more than its JSON. Source: moby/moby registry/auth.go, PingV2Registry; Go's encoding/json, Decoder.
 */
const isCompleteForDocker = ({ status, headers, body }: HttpResponse): boolean =>
  (status === 401 && headers['www-authenticate'] !== undefined) || fromJson(body) !== undefined

const isUnknownAuthority = (outcome: HttpOutcome): boolean =>
  !outcome.ok && outcome.failure.at === 'tls' && certificateFault(outcome.failure.code) === 'chain'

/** One try by the proxy that the host calls for, within docker's own time or what is left of the step's. */
async function sendOnce(host: Host, deadline: Deadline, request: RequestOptions): Promise<SendResult> {
  const proxy = proxyFor(request.url.host, host.env)
  if (proxy === 'misread') {
    const failure = { at: 'proxy', code: 'PROXY_MISREAD', text: note('proxy-misread') } as const
    return { ok: false, reason: { kind: 'network', failure }, outcome: undefined }
  }
  if (proxy === 'invalid') {
    return {
      ok: false,
      reason: {
        kind: 'tool',
        text: note('proxy-unsupported', { variable: 'HTTPS_PROXY' }),
      },
      outcome: undefined,
    }
  }
  const remaining = deadline.remaining()
  const { registry, trustedDataHost: _, signInTo: __, ...rest } = request
  const exchange = (authorities: readonly string[]) =>
    host.http({
      ...rest,
      headers: { 'user-agent': 'acr-login-check', ...request.headers },
      timeoutMs: Math.min(TIMEOUT_MS, deadline.remaining()),
      ...(proxy !== undefined && { proxy }),
      ...(authorities.length > 0 && { authorities }),
    })
  const first = await exchange([])
  const authorities = registry !== undefined && isUnknownAuthority(first) ? await engineAuthorities(host, registry) : []
  const outcome = authorities.length > 0 ? await exchange(authorities) : first
  if (outcome.ok) return { ok: true, attempts: 1, reply: outcome.reply, outcome }
  const { failure, connection, begun } = outcome
  if (begun !== undefined && isCompleteForDocker(begun.reply)) {
    return { ok: true, attempts: 1, reply: begun.reply, outcome: { ok: true, ...begun } }
  }
  // It may have waited for its turn, too.
  const isOver = remaining < TIMEOUT_MS || deadline.remaining() === 0
  if (failure.code === 'TIMEOUT' && isOver) return { ok: false, reason: { kind: 'deadline' }, outcome }
  const certificate = connection.tls
  return {
    ok: false,
    reason: { kind: 'network', failure, ...(certificate !== undefined && { certificate }) },
    outcome,
  }
}
