import { describe, expect, it } from 'vitest'
import { multiline } from '../../src/report/escape.ts'
import { timeline } from '../../src/report/timeline.ts'
import { garbage } from '../azure/entra/garbage.ts'
import { asGiven, healthyFacts, refreshToken, ZERO_GUID } from '../rules/facts.ts'
import { reportOf } from './reports.ts'

const now = Date.UTC(2026, 5, 1, 12)
const day = 86_400_000
const draw = (...items: { label: string; endsAt: number }[]) => timeline(items, { now, warningDays: 30 })

describe('the timeline', () => {
  it('has what ends, the soonest first', () => {
    expect(
      draw(
        { label: 'scope-map token puller, password1', endsAt: now + 200 * day },
        { label: 'secret github', endsAt: now + 20 * day },
        { label: 'old secret', endsAt: now - 400 * day },
        { label: 'stored token', endsAt: now + 10_000 },
      ),
    ).toBe(
      [
        'gantt',
        '  dateFormat YYYY-MM-DD HH:mm',
        '  axisFormat %Y-%m-%d',
        '  ❌ old secret → 2025-04-27 :crit, e1, 2026-05-02 12:00, 2026-06-01 12:00',
        '  ⚠ stored token → 2026-06-01 :active, e2, 2026-06-01 12:00, 2026-06-01 13:00',
        '  ⚠ secret github → 2026-06-21 :active, e3, 2026-06-01 12:00, 2026-06-21 12:00',
        '  ✅ scope-map token puller, password1 → 2026-12-18 :e4, 2026-06-01 12:00, 2026-12-18 12:00',
      ].join('\n'),
    )
  })

  it('has nothing that a code block would show as a code point', () => {
    const drawn =
      draw(
        { label: 'ended', endsAt: now - day },
        { label: 'soon', endsAt: now + day },
        { label: 'late', endsAt: now + 90 * day },
      ) ?? ''
    expect(multiline(drawn)).toBe(drawn)
  })

  it('draws a far end to the edge, and says the day', () => {
    expect(draw({ label: 'certificate', endsAt: Date.UTC(2299, 11, 31) })).toContain(
      '✅ certificate → 2299-12-31 :e1, 2026-06-01 12:00, 2028-05-31 12:00',
    )
  })

  it('is none without a day', () => {
    expect(draw()).toBeUndefined()
    expect(
      draw({ label: 'a', endsAt: Number.NaN }, { label: 'b', endsAt: 1e300 }, { label: 'c', endsAt: -1 }),
    ).toBeUndefined()
  })

  it.each([
    ['a:b;c#d%%e', 'a b c d e'],
    ['x\n  click e1 href "https://example.com"', 'x click e1 href https //example.com'],
    ['</pre><script>alert(1)</script>', '/pre script alert(1) /script'],
    ['```\n::error::x', 'error x'],
    ['title \u202E\u200B\u0007x', 'title x'],
    ['%%{init: {}}%%', 'init'],
    ['', '—'],
    ['本番 é', '本番 é'],
    ['x'.repeat(1000), 'x'.repeat(60)],
  ])('keeps plain words of %j', (label, words) =>
    expect(draw({ label, endsAt: now + 60 * day })).toContain(`\n  ✅ ${words} → 2026-07-31 :e1, `),
  )

  it('is bounded, and no label breaks its line', () => {
    const labels = garbage('secret: of #1; %%{init}%% `x` "y" <b>\n')
    const row =
      /^ {2}(?:✅|⚠|❌) [\p{L}\p{M}\p{N}\-_.,@/()+ —]{1,80} → \d{4}-\d\d-\d\d :(?:crit, |active, )?e\d+, [-\d]{10} \d\d:\d\d, [-\d]{10} \d\d:\d\d$/u
    for (const label of labels) expect(draw({ label, endsAt: now })?.split('\n')[3]).toMatch(row)
    const all = draw(...labels.map((label, index) => ({ label, endsAt: now + index * day })))
    expect(all?.split('\n')).toHaveLength(43)
  })
})

describe('the report has it', () => {
  const drawn = (...minutes: readonly number[]) => {
    const registries = minutes.flatMap(left => asGiven(ZERO_GUID, refreshToken(left)).registries)
    return reportOf({ ...healthyFacts(), registries }, []).timeline?.split('\n').length
  }

  it('where something ends soon, or has ended, beside something else', () => {
    expect([drawn(5, 60 * 24 * 90), drawn(-5, 5)]).toEqual([5, 5])
  })

  it('not where all ends late, nor for one date, which its finding has', () => {
    expect([drawn(60 * 24 * 90, 60 * 24 * 91), drawn(5), drawn(-5), drawn()]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})
