import { describe, expect, it } from 'vitest'
import { withoutGlob } from '../../src/workflow/shell/glob.ts'

// As bash 5.2 prints them.
describe('what bash leaves', () => {
  it.each<[text: string, glob: string, operator: '#' | '##' | '%' | '%%', left: string | undefined]>([
    ['refs/heads/main', 'refs/heads/', '#', 'main'],
    ['refs/heads/main', '*/', '#', 'heads/main'],
    ['refs/heads/main', '*/', '##', 'main'],
    ['refs/heads/main', '/*', '%', 'refs/heads'],
    ['refs/heads/main', '/*', '%%', 'refs'],
    ['v1.2.3', 'v', '#', '1.2.3'],
    ['v1.2.3', '.3', '%', 'v1.2'],
    ['v1.2.3', '?', '##', '1.2.3'],
    ['v1.2.3', '?', '%', 'v1.2.'],
    ['v1.2.3', 'v*.', '#', '2.3'],
    ['v1.2.3', 'v*.', '##', '3'],
    ['v1.2.3', '.*3', '%', 'v1.2'],
    ['v1.2.3', '.*3', '%%', 'v1'],
    ['abc', '*', '#', 'abc'],
    ['abc', '*', '##', ''],
    ['abc', '*', '%', 'abc'],
    ['abc', '*', '%%', ''],
    ['abc', 'x*', '#', 'abc'],
    ['ab', 'ab*b', '##', 'ab'],
    ['abc', 'abcd', '#', 'abc'],
    ['abc', '', '%', 'abc'],
    ['abc', '[a]', '#', undefined],
    ['abc', '\\a', '#', undefined],
    ['abc', '*b*', '#', undefined],
    ['a'.repeat(2000), '*aaaaaaaaaaaaaaaaaaaab', '%%', undefined],
  ])('of %s without %s by %s', (text, glob, operator, left) => expect(withoutGlob(text, glob, operator)).toBe(left))
})
