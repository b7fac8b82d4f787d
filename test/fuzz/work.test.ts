import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { millisecondsOf, property } from './check.ts'
import { PIECES } from './foreign.ts'
import { PARSERS } from './parsers.ts'

/**
 * A text on which a pattern or a loop that looks back stumbles: one character, two in turn, blanks; 16 KiB and
 * 128 KiB of it. What is quadratic takes many seconds there.
 */
const SMALL = 16 * 1024
const LARGE = 8 * SMALL
/** What eight times the text may take, in times: what is linear takes 8, what is quadratic 64. */
const MAX_RATIO = 12
/** A text that takes no longer is no matter, and its time is mostly the machine's own noise. Milliseconds. */
const QUICK = 250

const UNITS = [
  'a',
  '0',
  '.',
  '/',
  '"',
  "'",
  '\\',
  '#',
  '$',
  '{',
  '(',
  '-',
  ':',
  ',',
  '@',
  '%',
  '*',
  '\u001b',
  'é',
  '\0',
]
const BLANKS = [' ', '\n', '\r\n', '\t', ' \n', '\n ', '\u00a0', '\u200b']
const PAIRS = [
  'a ',
  ' a',
  '"\\',
  '\\"',
  '\\\\',
  "'a",
  '${',
  '{{',
  '}}',
  '# ',
  ': ',
  ', ',
  '- ',
  'a.',
  'a=',
  '="',
  '()',
  '[]',
  '{}',
  '{"',
  '<>',
  '//',
  '/*',
  '@a',
  '% ',
  '&&',
  '| ',
  '\n#',
  '\n-',
  '\na',
  '$a',
  '`\n',
  '##',
  '::',
  'ey',
  'A1',
]

/** Behind a beginning of its own a parser sees fewer: the rest of it is as without. */
const BEHIND = ['a', '/', '"', '\\', ',', '\\"', 'a ', '{{', '}}', '- ', '\n#', '*']

let texts = 0

const timeOf = (work: () => unknown): number => {
  const started = process.threadCpuUsage()
  work()
  return millisecondsOf(process.threadCpuUsage(started))
}

describe('eight times the text takes little more than eight times as long', () => {
  for (const [name, parse, ...starts] of PARSERS) {
    it(name, { timeout: 600_000 }, () => {
      const slow: string[] = []
      for (const start of ['', ...starts]) {
        for (const unit of start === '' ? [...UNITS, ...BLANKS, ...PAIRS] : [...BLANKS, ...BEHIND]) {
          // Never the same text twice, which a parser may have kept.
          const text = (size: number): string => (start + unit.repeat(size / unit.length)).slice(0, size) + texts++
          const isSlow = (): boolean => {
            const leastOf = (size: number): number => Math.min(...[1, 2].map(() => timeOf(() => parse(text(size)))))
            if (timeOf(() => parse(text(LARGE))) < QUICK) return false
            return leastOf(LARGE) / Math.max(QUICK / MAX_RATIO, leastOf(SMALL)) >= MAX_RATIO
          }
          // A machine that was busy is asked again.
          if ([1, 2, 3].every(isSlow)) slow.push(JSON.stringify([start, unit]))
        }
      }
      expect(slow).toEqual([])
    })
  }
})

describe('a few thousand of any piece behind any other take no time', () => {
  const run = fc.tuple(fc.constantFrom('', ...PIECES), fc.constantFrom(...PIECES), fc.constantFrom('', ...PIECES))
  for (const [name, parse, ...starts] of PARSERS) {
    property(name, fc.tuple(fc.constantFrom('', ...starts), run), ([start, [before, unit, after]]) => {
      const text = start + before + unit.repeat(4096 / unit.length) + after
      parse(text)
    })
  }
})
