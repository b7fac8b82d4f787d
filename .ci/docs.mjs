// Writes the index of docs/findings.md from the catalogue, between its two markers; `--check` only fails on a difference.
import { readFileSync, writeFileSync } from 'node:fs'
import { findingsIndex } from '../test/docs/index-of-findings.ts'

const PAGE = 'docs/findings.md'
const BEGIN = '<!-- index: written by npm run docs -->'
const END = '<!-- end of index -->'

const before = readFileSync(PAGE, 'utf8')
const [start, end] = [before.indexOf(BEGIN), before.indexOf(END)]
if (start < 0 || end < start) throw new Error(`${PAGE} has no markers of the index`)
const after = `${before.slice(0, start + BEGIN.length)}\n\n${findingsIndex()}\n\n${before.slice(end)}`
if (after !== before && process.argv.includes('--check')) {
  console.error(`The index of ${PAGE} is not what the catalogue says. Run "npm run docs" and commit it.`)
  process.exit(1)
}
writeFileSync(PAGE, after)
