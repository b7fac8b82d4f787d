import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { CATALOGUE, FINDING_IDS } from '../src/catalogue.ts'
import type { FindingId } from '../src/findings.ts'
import { INPUT_NAMES, parseInputs } from '../src/inputs.ts'
import { OUTPUT_NAMES } from '../src/report/outputs.ts'
import { createVault } from '../src/secrets/vault.ts'
import { findingsIndex } from './docs/index-of-findings.ts'
import { rendered, samples } from './samples.ts'

const root = new URL('../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

describe.each(FINDING_IDS)('%s', id => {
  it('has a text for every kind of its values', () => {
    expect(samples[id].length).toBeGreaterThan(0)
    for (const sample of samples[id]) {
      const { title, message, fix } = rendered(id, sample)
      for (const text of [title, message, fix]) {
        expect(text.trim(), JSON.stringify(sample)).toBe(text)
        expect(text).not.toBe('')
        expect(text).not.toMatch(/undefined|\[object|NaN|function|=>|\S {2}/)
      }
      expect(title).not.toMatch(/[\r\n]|\.$/)
      expect(message).not.toMatch(/[\r\n]/)
      expect(message).toMatch(/[.)]$/)
    }
  })

  it('has a short name that fits an annotation, and says its level under its heading', () => {
    const { name, levels } = CATALOGUE[id]
    expect(name.length).toBeLessThanOrEqual(40)
    expect(name).toMatch(/^[A-Z].*[^.]$/)
    const page = read('docs/findings.md')
    const section = page
      .slice(page.indexOf(`\n## ${id}\n`))
      .split('\n')
      .slice(3, 12)
      .join(' ')
    for (const level of levels) expect(section, level).toMatch(new RegExp(`\\*\\*[^*]*${level}`))
  })

  it('has one section in docs/findings.md', () => {
    expect(sections().filter(section => section === id)).toEqual([id])
  })

  it('has a case in a test of the rules or a scenario', () => {
    expect(casesOf(id), 'no test source names it').not.toEqual([])
  })
})

/** Headings of the second level and deeper that have the form of an id, without those in code blocks. */
function sections(): string[] {
  const page = read('docs/findings.md').replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
  return [...page.matchAll(/^#{2,6} +`?([a-z0-9]+(?:-[a-z0-9]+)+)`? *$/gm)].map(match => match[1] ?? '')
}

it('docs/findings.md has every cell of the catalogue in its index: run "npm run docs"', () => {
  expect(read('docs/findings.md')).toContain(`\n\n${findingsIndex()}\n\n`)
})

it('docs/findings.md has its sections in the order of the catalogue', () => {
  expect(sections()).toEqual([...FINDING_IDS])
})

it('docs/findings.md has no section left over', () => {
  expect(sections().filter(section => !FINDING_IDS.some(id => id === section))).toEqual([])
})

/** The sources that hold cases: rules, scenarios, logs for what only they show, and the run itself for the rest. */
const sources = globSync(
  ['test/rules/**/*.test.ts', 'test/explain/**/*.test.ts', 'test/e2e/*scenarios.ts', 'test/run.test.ts'],
  {
    cwd: fileURLToPath(root),
  },
)

function casesOf(id: FindingId): string[] {
  const named = new RegExp(`(?<![\\w-])${id}(?![\\w-])`)
  return sources.filter(path => named.test(read(path)))
}

describe('action.yml', () => {
  const action = read('action.yml')
  /** The lines of one top-level key. */
  const block = (key: string): string => new RegExp(`^${key}:\\n((?:(?: .*)?\\n)*)`, 'm').exec(`${action}\n`)?.[1] ?? ''
  const names = (key: string): string[] => [...block(key).matchAll(/^ {2}([\w-]+):$/gm)].map(match => match[1] ?? '')

  it('has the inputs that are read, in the same order', () => {
    expect(names('inputs')).toEqual([...INPUT_NAMES])
  })

  it('has the outputs that are written, in the same order', () => {
    expect(names('outputs')).toEqual([...OUTPUT_NAMES])
  })

  it('describes each of them', () => {
    for (const key of ['inputs', 'outputs']) {
      const described = [...block(key).matchAll(/^ {4}description: *\S/gm)]
      expect(described).toHaveLength(names(key).length)
    }
  })

  it('has the defaults of the program', () => {
    const defaults = [...block('inputs').matchAll(/^ {2}([\w-]+):\n(?: {3,}.*\n)*? {4}default: *'?([^'\n]*)'?$/gm)]
    const given = Object.fromEntries(defaults.map(([, name = '', value = '']) => [name, value]))
    expect(Object.keys(given)).toContain('timeout-seconds')
    const plain = (_: string, value: unknown) => (value instanceof Set ? [...value] : value)
    const parse = (raw: object) =>
      JSON.stringify(
        parseInputs(
          raw,
          createVault(() => undefined),
          FINDING_IDS,
        ),
        plain,
      )
    expect(parse(given)).toBe(parse({}))
    expect(parse({ access: 'pull' })).not.toBe(parse({}))
  })

  it('runs the committed program', () => {
    const main = /^runs:\n {2}using: node24\n {2}main: (\S+)$/m.exec(action)?.[1] ?? ''
    expect(existsSync(new URL(main, root))).toBe(true)
  })
})

it('docs/design.md lists every file of src', () => {
  const page = read('docs/design.md')
  const tree = page.slice(page.indexOf('\nsrc/\n') + 1, page.indexOf('\ntest/  ')).split('\n')
  const folders: string[] = []
  const listed = tree.flatMap(line => {
    const [, indent = '', name = ''] = /^( *)(\S+)/.exec(line) ?? []
    const depth = indent.length / 2
    folders[depth] = name
    return name.endsWith('/') ? [] : [[...folders.slice(0, depth), name].join('')]
  })
  const files = globSync('src/**/*.ts', { cwd: fileURLToPath(root) }).map(path => path.replaceAll('\\', '/'))
  expect(listed.toSorted()).toEqual(files.toSorted())
})
