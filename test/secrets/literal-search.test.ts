import fc from 'fast-check'
import { expect, it } from 'vitest'
import { literalSearch, type Span } from '../../src/secrets/literal-search.ts'

/** Every place of every literal, found one by one; those that overlap as one. */
function placesIn(text: string, literals: readonly string[]): Span[] {
  const covered = Array.from(text, () => '')
  const starts = literals.flatMap(literal =>
    Array.from(text, (_, at) => at)
      .filter(at => text.startsWith(literal, at))
      .map(at => ({ at, literal })),
  )
  const places: Span[] = []
  for (const { at, literal } of starts.toSorted((a, b) => a.at - b.at)) {
    const last = places.at(-1)
    if (last !== undefined && last[1] > at)
      places[places.length - 1] = [last[0], Math.max(last[1], at + literal.length)]
    else places.push([at, at + literal.length])
  }
  return covered.length === 0 ? [] : places
}

/** Few letters, so that literals end alike, hold each other and overlap; some far longer than what the automaton has. */
const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 90 })
const end = 'ab'.repeat(20)

it('finds what a search for each finds', () => {
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 30 }),
      fc.array(word, { maxLength: 8 }),
      fc.boolean(),
      (words, more, shared) => {
        const literals = shared ? words.map(each => each + end) : words
        const text = [...more, ...literals.slice(0, 4), ...more].join('')
        expect(literalSearch(literals)(text)).toEqual(placesIn(text, literals))
      },
    ),
    { numRuns: 300 },
  )
})

it('does not find the end alone of a long literal', () => {
  const token = `head${end}`
  expect(literalSearch([token])(`x${end} ${token}`)).toEqual([[end.length + 2, end.length + 2 + token.length]])
})

it('keeps a hundred tokens in little memory', () => {
  const tokens = Array.from({ length: 100 }, (_, index) => `${'x'.repeat(1500)}${index}`.padEnd(1600, `${index}-`))
  const before = process.memoryUsage().arrayBuffers
  const search = literalSearch(tokens)
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1024 * 1024)
  expect(search(tokens.join(' '))).toHaveLength(100)
})
