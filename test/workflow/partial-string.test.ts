import { describe, expect, it } from 'vitest'
import {
  equals,
  type PartialString,
  type Segment,
  toDisplayString,
  toLiteral,
} from '../../src/workflow/partial-string.ts'

const location = { file: 'ci.yml', line: 1, column: 1 }

/** `<x>` is unknown, `<>` without a name; `|` divides what is known. */
const value = (text: string): PartialString => ({
  location,
  segments: (text.match(/<[^>]*>|[^<|]+/g) ?? []).map(
    (part): Segment =>
      part.startsWith('<') ? { expression: part.slice(1, -1), location } : { literal: part, location },
  ),
})

describe('whether two texts are the same', () => {
  it.each<[one: string, other: string, same: boolean | undefined]>([
    ['a', 'a', true],
    ['a', 'b', false],
    ['', '', true],
    ['ab', 'a|b', true],
    ['<vars.acr>', '<vars.acr>', true],
    ['<vars.acr>', '<vars.other>', undefined],
    ['<vars.acr>', 'a', undefined],
    ['<>', '<>', undefined],
    ['a|.azurecr.io/<github.sha>', 'a.azurecr.io/<github.sha>', true],
    ['a.azurecr.io/<github.sha>', 'b.azurecr.io/<github.sha>', undefined],
    ['<a><b>', '<a>b', undefined],
    ['<a>|x', '<a>|x<b>', undefined],
  ])('%s, %s: %s', (one, other, same) => {
    expect(equals(value(one), value(other))).toBe(same)
    expect(equals(value(other), value(one))).toBe(same)
  })
})

it('is shown as it would be written', () => {
  expect(toDisplayString(value('<vars.acr>.azurecr.io/|app:<$TAG><>'))).toBe('${{ vars.acr }}.azurecr.io/app:$TAG…')
  expect(toDisplayString(value('<$PREFIX>acr<$env:TAG>|x<$A>.b<$(f)>c<$A><$B>'))).toBe(
    '${PREFIX}acr${env:TAG}x$A.b$(f)c$A$B',
  )
  expect(toLiteral(value('a|b'))).toBe('ab')
  expect(toLiteral(value('a<b>'))).toBeUndefined()
})
