import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedLines, unifiedDiff } from '../../src/fixes/diff.ts'

const lines = (count: number): string => Array.from({ length: count }, (_, at) => `line ${at}\n`).join('')

describe('unifiedDiff', () => {
  it('shows three lines around a change', () => {
    expect(unifiedDiff('a.yml', lines(20), lines(20).replace('line 10\n', 'line ten\n'))).toBe(
      '--- a/a.yml\n+++ b/a.yml\n@@ -8,7 +8,7 @@\n line 7\n line 8\n line 9\n-line 10\n+line ten\n line 11\n line 12\n line 13\n',
    )
  })

  it('has a hunk for each change that is far from others', () => {
    const diff = unifiedDiff(
      'a.yml',
      lines(40),
      lines(40).replace('line 5\n', '').replace('line 30\n', 'line 30\nnew\n'),
    )
    expect(diff.match(/^@@.*/gm)).toEqual(['@@ -3,7 +3,6 @@', '@@ -29,6 +28,7 @@'])
  })

  it('keeps line breaks, and says where there is none at the end', () => {
    expect(unifiedDiff('a.yml', 'a\r\nb', 'a\r\nc')).toBe(
      '--- a/a.yml\n+++ b/a.yml\n@@ -1,2 +1,2 @@\n a\r\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n',
    )
    expect(changedLines('a\r\nb\r\n', 'a\r\nc\r\n')).toEqual(['-b', '+c'])
    expect(unifiedDiff('a.yml', 'a\n', 'a\n')).toBe('')
  })

  it('is small in a large file', () => {
    const text = lines(100_000)
    expect(changedLines(text, text.replace('line 99990\n', 'x\n').replace('line 5\n', ''))).toEqual([
      '-line 5',
      '-line 99990',
      '+x',
    ])
  })

  it('gives the new text where git applies it to the old one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'diff-'))
    const line = fc.constantFrom('a\n', 'b\n', 'c\r\n', '\n', '  d\n')
    const text = fc
      .tuple(fc.array(line, { minLength: 1, maxLength: 30 }), fc.constantFrom('', 'end'))
      .map(([all, end]) => all.join('') + end)
    try {
      fc.assert(
        fc.property(text, text, (before, after) => {
          fc.pre(before !== after)
          writeFileSync(join(folder, 'a.yml'), before)
          execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {
            cwd: folder,
            input: unifiedDiff('a.yml', before, after),
          })
          expect(readFileSync(join(folder, 'a.yml'), 'utf8')).toBe(after)
        }),
        { numRuns: 40 },
      )
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
