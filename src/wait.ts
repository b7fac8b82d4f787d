import { type Deadline, deadlineIn } from './deadline.ts'
import type { Facts } from './facts.ts'
import type { Finding } from './findings.ts'
import type { Host } from './host.ts'
import { isWorthWaiting } from './meaning/arriving.ts'

/** What one look at everything found. */
export interface Looked {
  readonly facts: Facts
  readonly findings: readonly Finding[]
}

/** How long may be waited, and one look; all in milliseconds. */
export interface Waiting {
  readonly waitMs: number
  readonly timeoutMs: number
  readonly host: Pick<Host, 'now' | 'sleep'>
  /** Looks at everything anew: sign-in, registry and Resource Manager. */
  readonly look: (deadline: Deadline, waitedMs: number) => Promise<Looked>
  /** Is told of what is waited for, seldom enough for a log. */
  readonly tell: (findings: readonly Finding[], waitedMs: number) => void
}

const FIRST_PAUSE_MS = 3_000
const LONGEST_PAUSE_MS = 12_000
const GROWTH = 1.5
/** Between two lines of the log. */
const QUIET_MS = 10_000
/** With less time than that, another look could only find that there was no time. */
const SHORTEST_LOOK_MS = 1_000

/**
 * Looks, and, while all that is in the way may still pass, looks again until `waitMs` have gone since the first look. What the last look
 * found is what counts. Everything together takes no longer than `waitMs` and `timeoutMs`.
 */
export async function lookUntilArrived({ waitMs, timeoutMs, host, look, tell }: Waiting): Promise<Looked> {
  const whole = deadlineIn(waitMs + timeoutMs, host.now)
  let looked = await look(deadlineIn(timeoutMs, host.now), 0)
  const began = host.now()
  let slept = 0
  let told = Number.NEGATIVE_INFINITY
  // A clock that is set back must not make the step wait for longer.
  const waited = (): number => Math.max(host.now() - began, slept)
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * GROWTH, LONGEST_PAUSE_MS)) {
    const left = Math.min(waitMs - waited(), whole.remaining() - SHORTEST_LOOK_MS)
    if (left <= 0 || !isWorthWaiting(looked.findings)) return looked
    if (waited() - told >= QUIET_MS) {
      told = waited()
      tell(looked.findings, told)
    }
    const next = Math.min(pause, left)
    await host.sleep(next)
    slept += next
    looked = await look(deadlineIn(Math.min(timeoutMs, whole.remaining()), host.now), waited())
  }
}
