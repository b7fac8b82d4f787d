import { shouldRetry } from './diagnosis/propagation.ts'
import type { Facts } from './facts.ts'
import type { Finding } from './findings.ts'
import type { Host } from './host/ports.ts'
import { type Deadline, deadlineIn } from './util/deadline.ts'

/** What one look at everything found. */
export interface CheckResult {
  readonly facts: Facts
  readonly findings: readonly Finding[]
}

/** How long may be waited, and one look; all in milliseconds. */
export interface Waiting {
  readonly waitMs: number
  readonly timeoutMs: number
  readonly host: Pick<Host, 'now' | 'sleep'>
  /** Looks at everything anew: sign-in, registry and Resource Manager. */
  readonly runCheck: (deadline: Deadline, waitedMs: number) => Promise<CheckResult>
  /** Is told of what is waited for, seldom enough for a log. */
  readonly onWait: (findings: readonly Finding[], waitedMs: number) => Promise<void>
}

const FIRST_PAUSE_MS = 3_000
const MAX_PAUSE_MS = 12_000
const GROWTH = 1.5
/** Between two lines of the log. */
const QUIET_MS = 10_000
/** With less time than that, another look could only find that there was no time. */
const MIN_LOOK_MS = 1_000

/**
 * Looks, and, while all that is in the way may still pass, looks again until `waitMs` have gone since the first look.
 * What the last look found is what counts. Everything together takes no longer than `waitMs` and `timeoutMs`.
 */
export async function retryUntilPropagated({
  waitMs,
  timeoutMs,
  host,
  runCheck,
  onWait,
}: Waiting): Promise<CheckResult> {
  const whole = deadlineIn(waitMs + timeoutMs, host.now)
  let result = await runCheck(deadlineIn(timeoutMs, host.now), 0)
  const began = host.now()
  let slept = 0
  let lastReportedMs = Number.NEGATIVE_INFINITY
  // A clock that is set back must not make the step wait for longer.
  const waited = (): number => Math.max(host.now() - began, slept)
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * GROWTH, MAX_PAUSE_MS)) {
    const remaining = Math.min(waitMs - waited(), whole.remaining() - MIN_LOOK_MS)
    if (remaining <= 0 || !shouldRetry(result.findings)) return result
    if (waited() - lastReportedMs >= QUIET_MS) {
      lastReportedMs = waited()
      await onWait(result.findings, lastReportedMs)
    }
    const next = Math.min(pause, remaining)
    await host.sleep(next)
    slept += next
    result = await runCheck(deadlineIn(Math.min(timeoutMs, whole.remaining()), host.now), waited())
  }
}
