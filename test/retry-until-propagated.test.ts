import { describe, expect, it } from 'vitest'
import { type Facts, failed, ok } from '../src/facts.ts'
import type { FindingId } from '../src/findings.ts'
import { retryUntilPropagated } from '../src/retry-until-propagated.ts'
import { runRules } from '../src/rules/index.ts'
import {
  asGiven,
  asNobody,
  broken,
  granting,
  healthyFacts,
  pulling,
  refusing,
  withDocker,
  withRegistry,
} from './rules/facts.ts'

const FIREWALL =
  "client with IP '203.0.113.7' is not allowed access. Refer https://aka.ms/acr/firewall to grant access."
const denied = withRegistry({ token: ok(granting(['pull'])) })
const blocked = withRegistry({ token: ok(refusing(403, FIREWALL)) })
const healthy = healthyFacts()

interface Change {
  waitSeconds?: number
  timeoutSeconds?: number
  /** Of one look. */
  lookSeconds?: number
  ignore?: FindingId[]
  /** The clock does not move by itself while the step sleeps. */
  clockStands?: boolean
}

/** Looks at these worlds one after the other, the last one for ever, by a clock that nobody waits for. */
async function waited(worlds: readonly Facts[], change: Change = {}) {
  const { waitSeconds = 600, timeoutSeconds = 60, lookSeconds = 1, ignore = [], clockStands = false } = change
  let clock = 1_000_000
  const looks: { at: number; remaining: number }[] = []
  const lines: number[] = []
  const pauses: number[] = []
  const { findings } = await retryUntilPropagated({
    waitMs: waitSeconds * 1000,
    timeoutMs: timeoutSeconds * 1000,
    host: {
      now: () => clock,
      sleep: async milliseconds => {
        pauses.push(milliseconds)
        if (!clockStands) clock += milliseconds
      },
    },
    runCheck: async (deadline, waitedMs) => {
      const facts = worlds[Math.min(looks.length, worlds.length - 1)] ?? healthy
      looks.push({ at: clock, remaining: deadline.remaining() })
      if (!clockStands) clock += lookSeconds * 1000
      const now = { ...facts, waitedSeconds: Math.floor(waitedMs / 1000) }
      return { facts: now, findings: runRules(now, new Set(ignore)) }
    },
    onWait: async (_, waitedMs) => void lines.push(waitedMs),
  })
  return { findings, looks, lines, pauses, seconds: (clock - 1_000_000) / 1000 }
}
const shown = ({ findings }: Awaited<ReturnType<typeof waited>>) =>
  findings.map(({ id, evidence }) => {
    const waited = evidence.find(({ label }) => label === 'waited')?.seen
    return [id, typeof waited === 'object' && waited.note === 'seconds' ? `${waited.values.seconds} s` : undefined]
  })

describe('what may arrive is waited for', () => {
  it.each<[string, Facts]>([
    ['a right', denied],
    ['the firewall', blocked],
    ['any right at all', withRegistry({ token: ok(granting([])) })],
    [
      'a role, as the service said it in 2021',
      withRegistry({ token: ok(refusing(403, 'retrieving permissions failed')) }),
    ],
  ])('%s, and it has arrived', async (_, facts) => {
    const result = await waited([facts, facts, healthy])
    expect(shown(result)).toEqual([])
    expect(result.looks).toHaveLength(3)
  })

  it('until the time is up, and what is found then tells how long it was', async () => {
    const result = await waited([denied], { waitSeconds: 60 })
    const [[id, seen] = []] = shown(result)
    expect(id).toBe('push-denied')
    expect(Number.parseInt(seen ?? '', 10)).toBeGreaterThanOrEqual(55)
    expect(Number.parseInt(seen ?? '', 10)).toBeLessThanOrEqual(61)
  })

  it('what stands in the way then is what counts', async () => {
    const result = await waited([
      blocked,
      withRegistry({ token: ok(refusing(401, 'Invalid clientid or client secret.')) }),
    ])
    expect(shown(result)).toEqual([['credentials-rejected', undefined]])
    expect(result.looks).toHaveLength(2)
  })

  it('with pauses that grow and stay bounded, and few lines', async () => {
    const { pauses, lines } = await waited([denied], { waitSeconds: 300 })
    expect(pauses[0]).toBe(3000)
    expect(Math.max(...pauses)).toBe(12_000)
    expect(pauses.length).toBeGreaterThan(15)
    expect(lines[0]).toBe(0)
    for (const [index, line] of lines.entries()) {
      if (index > 0) expect(line - (lines[index - 1] ?? 0)).toBeGreaterThanOrEqual(10_000)
    }
  })

  it('not longer than both times together, however long a look takes', async () => {
    for (const lookSeconds of [1, 5, 19, 20]) {
      const { seconds, looks } = await waited([denied], { waitSeconds: 30, timeoutSeconds: 20, lookSeconds })
      // A look ends by its deadline; this one takes no notice of it.
      expect(seconds - lookSeconds).toBeLessThan(50)
      for (const { remaining } of looks) expect(remaining).toBeGreaterThanOrEqual(1000)
      const { at, remaining } = looks.at(-1) ?? { at: 0, remaining: 0 }
      expect(at - 1_000_000 + remaining).toBeLessThanOrEqual(50_000)
    }
  })

  it('by its own count, where the clock stands or is set back', async () => {
    const { pauses } = await waited([denied], { waitSeconds: 60, clockStands: true })
    expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBe(60_000)
  })
})

describe('nothing else is waited for', () => {
  it.each<[string, Facts, FindingId[]?]>([
    ['all is well', healthy],
    ['a secret that is refused', withRegistry({ token: ok(refusing(401, 'Invalid clientid or client secret.')) })],
    ['no credentials', asNobody()],
    ['a user name without a password', asGiven('contoso', '')],
    ['no connection', withRegistry({ connection: failed(broken('tcp', 'ECONNREFUSED')) })],
    ['throttled', withRegistry({ token: ok(refusing(429, 'Too many requests')) })],
    ['the key cannot be reached', withRegistry({ token: ok(refusing(403, 'customer-managed key')) })],
    ['not known', withRegistry({ token: failed({ kind: 'deadline' }) })],
    ['a right, and docker is missing too', withDocker({ cli: ok({ present: false }) }, denied)],
    ['a right that is ignored', denied, ['push-denied']],
    ['a pull that nobody may', pulling(asNobody({ anonymous: ok(refusing(401, 'authentication required')) }))],
  ])('%s', async (_, facts, ignore = []) => {
    const { looks, lines, pauses } = await waited([facts], { ignore })
    expect(looks).toHaveLength(1)
    expect([...lines, ...pauses]).toEqual([])
  })

  it('without wait-seconds', async () => {
    expect((await waited([denied], { waitSeconds: 0 })).looks).toHaveLength(1)
  })
})
