import { describe, expect, it } from 'vitest'
import { memoize, memoizeOf, memoizeRecent } from '../../src/util/memoize.ts'

/** A function that says for what it was called. */
function recorded() {
  const calls: string[] = []
  const make = (key: string): string | undefined => {
    calls.push(key)
    return key === 'nothing' ? undefined : key.toUpperCase()
  }
  return { calls, make }
}

const each = (keys: readonly string[], of: (key: string) => string | undefined) => keys.map(of)

describe('an answer is found once', () => {
  it('for a text, also where it is undefined', () => {
    const { calls, make } = recorded()
    expect(each(['a', 'nothing', 'a', 'nothing'], memoize(make))).toEqual(['A', undefined, 'A', undefined])
    expect(calls).toEqual(['a', 'nothing'])
  })

  it('for an object, and not for its equal', () => {
    const { calls, make } = recorded()
    const [one, equal] = [{ name: 'a' }, { name: 'a' }]
    expect([one, one, equal].map(memoizeOf(({ name }) => make(name)))).toEqual(['A', 'A', 'A'])
    expect(calls).toEqual(['a', 'a'])
  })

  it('for the last texts that were asked for', () => {
    const { calls, make } = recorded()
    each(['a', 'b', 'a', 'c', 'a', 'b'], memoizeRecent(make, 2, 10))
    expect(calls).toEqual(['a', 'b', 'c', 'b'])
  })

  it('for a text that is not longer than what is kept', () => {
    const { calls, make } = recorded()
    each(['ab', 'ab', 'abc', 'abc'], memoizeRecent(make, 2, 2))
    expect(calls).toEqual(['ab', 'abc', 'abc'])
  })
})
