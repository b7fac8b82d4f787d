// Writes what docs/ says from data in code: the index of docs/findings.md between its two markers, and docs/advice.md.
// `--check` only fails on a difference.
import { readFileSync, writeFileSync } from 'node:fs'
import { advicePage } from '../test/advice/page.ts'
import { findingsIndex } from '../test/docs/index-of-findings.ts'

const FINDINGS = 'docs/findings.md'
const BEGIN = '<!-- index: written by npm run docs -->'
const END = '<!-- end of index -->'

function withIndex(page) {
  const [start, end] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (start < 0 || end < start) throw new Error(`${FINDINGS} has no markers of the index`)
  return `${page.slice(0, start + BEGIN.length)}\n\n${findingsIndex()}\n\n${page.slice(end)}`
}

const pages = [
  [FINDINGS, withIndex],
  ['docs/advice.md', advicePage],
]
for (const [path, write] of pages) {
  const before = readFileSync(path, 'utf8')
  const after = write(before)
  if (after !== before && process.argv.includes('--check')) {
    console.error(`${path} is not what the code says. Run "npm run docs" and commit it.`)
    process.exitCode = 1
  } else writeFileSync(path, after)
}
