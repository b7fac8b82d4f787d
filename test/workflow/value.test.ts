import { describe, expect, it } from 'vitest'
import { isSame, literal, type Piece, shown, type Value } from '../../src/workflow/value.ts'

const place = { file: 'ci.yml', line: 1, column: 1 }

/** `<x>` is unknown, `<>` without a name; `|` divides what is known. */
const value = (text: string): Value => ({
  place,
  pieces: (text.match(/<[^>]*>|[^<|]+/g) ?? []).map(
    (part): Piece => (part.startsWith('<') ? { unknown: part.slice(1, -1), place } : { known: part, place }),
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
    expect(isSame(value(one), value(other))).toBe(same)
    expect(isSame(value(other), value(one))).toBe(same)
  })
})

it('is shown as it would be written', () => {
  expect(shown(value('<vars.acr>.azurecr.io/|app:<$TAG><>'))).toBe('${{ vars.acr }}.azurecr.io/app:$TAG…')
  expect(shown(value('<$PREFIX>acr<$env:TAG>|x<$A>.b<$(f)>c<$A><$B>'))).toBe('${PREFIX}acr${env:TAG}x$A.b$(f)c$A$B')
  expect(literal(value('a|b'))).toBe('ab')
  expect(literal(value('a<b>'))).toBeUndefined()
})
