import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, combine, lineAfter, lineBreakAt, offsetOf } from '../../src/fixes/edits.ts'

describe('edits', () => {
  it('are made at their offsets, in any order', () => {
    const edits = [
      { start: 4, end: 5, text: '' },
      { start: 0, end: 1, text: 'AB' },
      { start: 2, end: 2, text: '-' },
    ]
    expect(applyEdits('abcdef', edits)).toBe('ABb-cdf')
    expect(applyEdits('abc', [])).toBe('abc')
  })

  it('are combined if they do not overlap; the same one is made once', () => {
    const one = { start: 1, end: 3, text: 'x' }
    expect(combine([one], [{ ...one }])).toEqual([one])
    expect(combine([one], [{ start: 2, end: 4, text: 'y' }])).toBeUndefined()
    expect(combine([one], [{ start: 3, end: 4, text: 'y' }])).toHaveLength(2)
  })

  it('move the lines behind them', () => {
    const text = 'a\nb\nc\n'
    expect(lineAfter(text, [{ start: 2, end: 2, text: 'x\ny\n' }], 1)).toBe(1)
    expect(lineAfter(text, [{ start: 2, end: 2, text: 'x\ny\n' }], 2)).toBe(4)
    expect(lineAfter(text, [{ start: 0, end: 2, text: '' }], 3)).toBe(2)
    expect(lineAfter(text, [{ start: 2, end: 3, text: 'B' }], 2)).toBe(2)
  })

  it('find a place, and the line break there', () => {
    expect(offsetOf('a\r\nbc\n', { line: 2, column: 2 })).toBe(4)
    expect(offsetOf('a\n', { line: 4, column: 1 })).toBeUndefined()
    expect(offsetOf('a\nb', { line: 1, column: 9 })).toBeUndefined()
    expect([0, 3].map(offset => lineBreakAt('a\r\nb\n', offset))).toEqual(['\r\n', '\n'])
    expect(lineBreakAt('a\r\nb', 3)).toBe('\r\n')
    expect(lineBreakAt('a', 0)).toBe('\n')
  })

  it('leave the rest of any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.string(), (text, at, added) => {
        const start = at % (text.length + 1)
        const after = applyEdits(text, [{ start, end: start, text: added }])
        expect(after).toBe(text.slice(0, start) + added + text.slice(start))
      }),
    )
  })
})
