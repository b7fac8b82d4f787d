import { describe, expect, it } from 'vitest'
import { distance, firstLine, isoSeconds, lines, nearest, truncate, withoutAtEnd } from '../../src/util/text.ts'
import { redacted } from '../redact.ts'

describe('distance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['abc', 'abc', 0],
    ['abc', 'abd', 1],
    ['abc', 'ab', 1],
    ['abc', 'abcd', 1],
    ['abc', 'acb', 1],
    ['ab', 'ba', 1],
    ['abcd', 'badc', 2],
    // The optimal string alignment edits no piece twice; Damerau's own distance would be 2.
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['azuercr.io', 'azurecr.io', 1],
    ['azurecr.oi', 'azurecr.io', 1],
    ['azurcr.io', 'azurecr.io', 1],
  ])('%j and %j: %i', (left, right, away) => {
    expect(distance(left, right)).toBe(away)
    expect(distance(right, left)).toBe(away)
  })

  it('looks at 64 characters', () => {
    expect(distance('a'.repeat(64), `${'a'.repeat(64)}bcd`)).toBe(0)
    expect(distance('a'.repeat(1_000_000), 'b'.repeat(1_000_000))).toBe(64)
  })
})

describe('nearest', () => {
  const candidates = ['push-denied', 'pull-denied', 'token-expired'] as const
  it.each([
    ['push-denied', 'push-denied'],
    ['push-deny', 'push-denied'],
    ['pushdenied', 'push-denied'],
    ['pul-denied', 'pull-denied'],
    ['token-expird', 'token-expired'],
    ['something else', undefined],
    ['', undefined],
    ['x'.repeat(100_000), undefined],
  ])('%s: %s', (word, expected) => expect(nearest(word, candidates)).toBe(expected))

  it('the first of equals', () => expect(nearest('pu-denied', candidates)).toBe('push-denied'))
  it('of nothing', () => expect(nearest('x', [])).toBeUndefined())
})

describe('cut', () => {
  it.each([
    ['', 3, ''],
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['abcd', 1, '…'],
  ])('%j at %i', (text, limit, expected) => expect(truncate(redacted(text), limit)).toBe(expected))

  // Bug: a character of two code units is cut in half, and strict readers of the output's JSON refuse it.
  it('leaves no half of a character', () => expect(truncate(redacted('ab\u{1f433}cd'), 4).isWellFormed()).toBe(true))
})

describe('lines', () => {
  it.each([
    ['', []],
    [' \n\t\n', []],
    ['a', ['a']],
    ['a\nb\r\nc\rd', ['a', 'b', 'c', 'd']],
    ['\n a \n\nb\n', [' a ', 'b']],
  ])('%j', (text, expected) => expect(lines(text)).toEqual(expected))
})

describe('withoutAtEnd', () => {
  it.each([
    ['', '/', ''],
    ['a', '/', 'a'],
    ['/a//', '/', '/a'],
    ['///', '/', ''],
    ['a\r\n\n', '\r\n', 'a'],
    [`${'/'.repeat(1_000_000)}x`, '/', `${'/'.repeat(1_000_000)}x`],
  ])('%#', (text, characters, expected) => expect(withoutAtEnd(text, characters)).toBe(expected))
})

describe('isoSeconds', () => {
  it.each([
    [0, '1970-01-01T00:00:00Z'],
    [1_795_262_399_999, '2026-11-21T11:59:59Z'],
    [8.64e15, '+275760-09-13T00:00:00Z'],
    [-1, '1969-12-31T23:59:59Z'],
  ])('%d', (milliseconds, text) => expect(isoSeconds(milliseconds)).toBe(text))
})

describe('the first line that says something', () => {
  it.each([
    ['', ''],
    ['\n \r\n', ''],
    ['\n  boom \nmore', 'boom'],
    ['WARNING: old\nboom', 'boom'],
    ['WARNING: old\r\nWARNING: older', 'WARNING: old'],
  ])('%j: %j', (text, line) => expect(firstLine(redacted(text), /^WARNING/)).toBe(line))

  it('is cut', () => expect(firstLine(redacted('x'.repeat(100_000)))).toHaveLength(300))
})
