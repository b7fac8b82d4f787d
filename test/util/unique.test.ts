import { expect, it } from 'vitest'
import { firstOfEach } from '../../src/util/unique.ts'

it('the first of each key stays, in its place', () => {
  expect(firstOfEach(['a1', 'b1', 'a2', 'c1', 'b2'], text => text.charAt(0))).toEqual(['a1', 'b1', 'c1'])
  expect(firstOfEach([], String)).toEqual([])
})
