// Writes what docs/ says from data in code: the index of docs/findings.md between its two markers, docs/advice.md and
// its chapters. `--check` only fails on a difference.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { advicePages } from '../test/advice/page.ts'
import { findingsIndex } from '../test/docs/index-of-findings.ts'

const FINDINGS = 'docs/findings.md'
const BEGIN = '<!-- index: written by npm run docs -->'
const END = '<!-- end of index -->'

function withIndex(page) {
  const [start, end] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (start < 0 || end < start) throw new Error(`${FINDINGS} has no markers of the index`)
  return `${page.slice(0, start + BEGIN.length)}\n\n${findingsIndex()}\n\n${page.slice(end)}`
}

/** Nothing if it isn't there. */
function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

const pages = [[FINDINGS, withIndex(readFileSync(FINDINGS, 'utf8'))], ...advicePages()]
for (const [path, after] of pages) {
  if (after === read(path)) continue
  if (process.argv.includes('--check')) {
    console.error(`${path} is not what the code says. Run "npm run docs" and commit it.`)
    process.exitCode = 1
  } else {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, after)
  }
}
