import { type Refusal, refusals, refuse } from './answers.ts'
import type { Damage } from './response-fault.ts'

/** Replaces the answer of one path by any other. Delays come first, then what is sent. */
export interface Fault {
  status?: number
  statusText?: string
  headers?: Record<string, string>
  /**
   * `{{authorization}}`, `{{password}}` and `{{body}}` stand for what the client sent (`client_secret` is a password
   * too): a server that echoes secrets.
   */
  body?: string
  contentType?: string
  delayMs?: number
  /** Never answers, or stops in the middle of the body. */
  hang?: 'before-headers' | 'in-body'
  /** Drops the connection, before an answer or in the middle of the body. */
  reset?: 'before-headers' | 'in-body'
  /** Repeats the body for ever. */
  endless?: boolean
  /** The answer is left as it is, and spoilt on its way. */
  responseFault?: Damage
  /** Only the first so many requests meet it; all where left out. */
  times?: number
}

/** A delay, or damage on the way, leaves the answer as it is. */
export function replacesAnswer(fault: Fault): boolean {
  const { delayMs: _, times: __, responseFault: ___, ...rest } = fault
  return Object.keys(rest).length > 0
}

/** How often each fault was met. */
export type FaultHits = Map<Fault, number>

/** The fault of a path, or of a path that begins so ('/v2/team/*', '*'); the more specific spelling first. */
export function takeFault(
  hits: FaultHits,
  faults: Readonly<Record<string, Fault>> = {},
  method: string,
  path: string,
): Fault | undefined {
  const prefixes = Object.keys(faults).filter(key => key.endsWith('*') && path.startsWith(key.slice(0, -1)))
  for (const key of [`${method} ${path}`, path, ...prefixes]) {
    const fault = faults[key]
    if (!fault) continue
    const met = (hits.get(fault) ?? 0) + 1
    hits.set(fault, met)
    if (fault.times === undefined || met <= fault.times) return fault
  }
  return undefined
}

export const faults = {
  refusal: (refusal: Refusal): Fault => {
    const { status, headers, body } = refuse(refusal)
    return { status, headers, body }
  },
  throttled: (retryAfterSeconds: number, times?: number): Fault => ({
    ...faults.refusal(refusals.throttled(retryAfterSeconds)),
    ...(times === undefined ? {} : { times }),
  }),
  keyUnreachable: (): Fault => faults.refusal(refusals.keyUnreachable()),
  page: (status: number, body: string): Fault => ({ status, body, contentType: 'text/html; charset=utf-8' }),
  json: (status: number, value: unknown): Fault => ({
    status,
    body: JSON.stringify(value),
    contentType: 'application/json; charset=utf-8',
  }),
  redirect: (to: string): Fault => ({ status: 302, headers: { Location: to }, body: '' }),
  hang: (): Fault => ({ hang: 'before-headers' }),
  reset: (): Fault => ({ reset: 'before-headers' }),
  endless: (): Fault => ({ status: 200, body: 'x'.repeat(65_536), endless: true }),
}
