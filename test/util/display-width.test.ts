import { describe, expect, it } from 'vitest'
import { displayWidth, folded, padToWidth } from '../../src/util/display-width.ts'

describe('display width', () => {
  it.each([
    ['', 0],
    ['push', 4],
    ['exécuté', 7],
    ['e\u0301', 1],
    ['zero\u200bwidth', 9],
    ['権限', 4],
    ['권한', 4],
    ['ＡＢ', 4],
    ['「権限」', 8],
    ['✓ ok', 4],
    ['✅', 2],
  ])('%j', (text, width) => expect(displayWidth(text)).toBe(width))

  it('fills up to a width, and cuts nothing', () => {
    expect(padToWidth('権限', 6)).toBe('権限  ')
    expect(padToWidth('permission', 6)).toBe('permission')
  })
})

describe('folding', () => {
  it.each<[string, number, readonly string[]]>([
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 100, ['one two three']],
    ['a/very/long/path/that/fits/nowhere at all', 10, ['a/very/long/path/that/fits/nowhere', 'at all']],
    ['', 10, ['']],
  ])('%j in %d columns', (text, width, lines) => expect(folded(text, width)).toEqual(lines))

  it('breaks a language without blanks between its words, and leaves a full stop where it is', () => {
    const text = 'レジストリは資格情報を拒否しました。新しいシークレットを作成してください。'
    const lines = folded(text, 30)
    expect(lines.join('')).toBe(text)
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) {
      expect(displayWidth(line)).toBeLessThanOrEqual(30)
      expect(line).not.toMatch(/^[。、]/)
    }
  })

  it('breaks a wide word that fits no line', () => {
    const lines = folded('Ａ'.repeat(50), 20)
    expect(lines.map(displayWidth)).toEqual([20, 20, 20, 20, 20])
  })
})
