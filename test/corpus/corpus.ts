import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { FINDING_IDS } from '../../src/catalogue.ts'
import { type Facts, ok, type WorkflowFacts } from '../../src/facts.ts'
import { nodeHost } from '../../src/host/node.ts'
import { parseInputs } from '../../src/inputs.ts'
import { noFacts } from '../../src/probes/no-facts.ts'
import { readFiles } from '../../src/probes/workflow.ts'
import { runRules } from '../../src/rules/index.ts'
import { createVault } from '../../src/secrets/vault.ts'
import { registryJobs } from './opaque.ts'
import { type Found, parseLabels, type Score, score } from './score.ts'

/**
 * `npm run corpus -- DIR [LABELS]`: judges all workflow files of a folder, and of the checkouts in it, and compares
 * what is found with labels that somebody made by hand: a table of file, line, label and reason, parted by tabs, with a
 * line of headings.
 */
const MAX_FILES = 10_000
const [folder, labelsFile] = process.argv.slice(2)
if (folder === undefined) {
  console.error('npm run corpus -- DIR [LABELS]')
  process.exit(2)
}
const host = nodeHost(process)
const root = resolve(folder)
const files = await filesOf()
const labels = labelsFile === undefined ? [] : parseLabels(readFileSync(labelsFile, 'utf8'))
const began = performance.now()
const { read, found } = await findingsOf()
const seconds = (performance.now() - began) / 1000

console.log(`${files.length} files in ${seconds.toFixed(2)} s\n`)
const jobs = registryJobs(read.workflows)
const blind = jobs.filter(({ unanalyzable }) => unanalyzable.length > 0)
const share = jobs.length === 0 ? 0 : (100 * blind.length) / jobs.length
console.log(
  `Jobs with something opaque among those that log in or push: ${blind.length} of ${jobs.length} (${share.toFixed(1)} %)`,
)
for (const { file, job, unanalyzable } of blind) console.log(`  ${file}  ${job}: ${unanalyzable.join(', ')}`)
console.log('')
const scored = score(labels, found)
table(scored)
list('Missed', scored.missed, ({ file, line, id, why }) => `${file}:${line}  ${id}  ${why}`)
list('False alarms', scored.alarms, ({ file, line, id, level, text }) => `${file}:${line}  ${level} ${id}  ${text}`)
list('Neutral', scored.neutral, ({ file, line, id, level }) => `${file}:${line}  ${level} ${id}`)
list('Notices without a label, not counted', scored.notices, ({ file, line, id }) => `${file}:${line}  ${id}`)
list('In files that are clean', scored.onClean, ({ file, line, id, level }) => `${file}:${line}  ${level} ${id}`)
list('Labels that are not known', scored.unknown, ({ file, line, id }) => `${file}:${line}  ${id}`)

/** Those of the folder itself, and those of the checkouts below it, each with the files of its own repository. */
async function filesOf() {
  const own = await host.findFiles(root, ['*.yml', '*.yaml'], MAX_FILES)
  const folders = readdirSync(root, { withFileTypes: true }).filter(entry => entry.isDirectory())
  const checkouts = await Promise.all(
    folders.map(async ({ name }) => {
      const checkout = join(root, name)
      const paths = await host.findFiles(checkout, ['.github/workflows/*.yml', '.github/workflows/*.yaml'], MAX_FILES)
      return paths.map(path => ({ root: checkout, path, name: `${name}/${path}` }))
    }),
  )
  return [...own.map(path => ({ root, path, name: path })), ...checkouts.flat()]
}

async function findingsOf(): Promise<{ readonly read: WorkflowFacts; readonly found: readonly Found[] }> {
  const vault = createVault(() => undefined)
  const inputs = parseInputs({}, vault, FINDING_IDS)
  if (!inputs.ok) throw new Error('the defaults are no good inputs')
  const read = await readFiles(host, files, vault)
  const facts: Facts = { ...noFacts(inputs.inputs, host), workflows: ok(read) }
  const found = runRules(facts, new Set()).map(({ id, level, location, evidence }) => ({
    file: labels.length > 0 ? basename(location?.file ?? '') : (location?.file ?? ''),
    line: location?.line ?? 0,
    id,
    level,
    text: evidence.map(({ seen, expected }) => (expected === undefined ? seen : `${seen} (${expected})`)).join(' | '),
  }))
  return { read, found }
}

function table({ perId, all, withoutDeprecated }: Score): void {
  const percent = (part: number, whole: number): string =>
    whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1)} %`
  const row = (cells: readonly string[]): string =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(38) : cell.padStart(11))).join('')
  console.log(row(['', 'labels', 'found', 'missed', 'false', 'recall', 'precision']))
  for (const [name, { hits, missed, alarms }] of [
    ...perId,
    ['all', all] as const,
    ['all without workflow-deprecated-action', withoutDeprecated] as const,
  ]) {
    const counts = [hits + missed, hits, missed, alarms].map(String)
    console.log(row([name, ...counts, percent(hits, hits + missed), percent(hits, hits + alarms)]))
  }
}

function list<T>(heading: string, items: readonly T[], text: (item: T) => string): void {
  if (items.length === 0) return
  console.log(`\n${heading} (${items.length}):`)
  for (const item of items) console.log(`  ${text(item)}`)
}
