import type { Deadline } from '../deadline.ts'
import type { FailureReason } from '../facts.ts'
import type { Host, HttpOutcome, HttpRequest, Reply } from '../host.ts'
import { proxyFor } from './proxy.ts'

/** docker gives its own login as long: moby/moby registry/auth.go. Milliseconds. */
const TIMEOUT_MS = 15_000

export type Unsent = Omit<HttpRequest, 'timeoutMs' | 'proxy'>

export type Sent =
  | { readonly ok: true; readonly reply: Reply; readonly outcome: Extract<HttpOutcome, { ok: true }> }
  | { readonly ok: false; readonly reason: FailureReason; readonly outcome: HttpOutcome | undefined }

/** Sends one request by the proxy that its host calls for, within docker's own time or what is left of the step's. */
export async function send(host: Host, deadline: Deadline, request: Unsent): Promise<Sent> {
  const proxy = proxyFor(request.url.hostname, host.env)
  if (proxy === 'invalid') {
    return { ok: false, reason: { kind: 'tool', text: 'HTTPS_PROXY: not an http or https URL' }, outcome: undefined }
  }
  const remaining = deadline.remaining()
  const outcome = await host.http({
    ...request,
    headers: { 'user-agent': 'acr-login-check', ...request.headers },
    timeoutMs: Math.min(TIMEOUT_MS, remaining),
    ...(proxy !== undefined && { proxy }),
  })
  if (outcome.ok) return { ok: true, reply: outcome.reply, outcome }
  const { failure, connection } = outcome
  if (failure.code === 'TIMEOUT' && remaining < TIMEOUT_MS) return { ok: false, reason: { kind: 'deadline' }, outcome }
  const certificate = connection.tls
  return {
    ok: false,
    reason: { kind: 'network', failure, ...(certificate !== undefined && { certificate }) },
    outcome,
  }
}
