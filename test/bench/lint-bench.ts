import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * `npm run lint-bench -- DIR`: how long the committed program takes to lint 200 workflow files, those of a folder again
 * and again, start-up included; beside a bare Node, in turn, since machines are noisy.
 */
const FILES = 200
const RUNS = Number(process.env['RUNS'] ?? 5)
const DIST = fileURLToPath(new URL('../../dist/index.js', import.meta.url))

const [source] = process.argv.slice(2)
if (source === undefined) {
  console.error('npm run lint-bench -- DIR')
  process.exit(2)
}
const names = readdirSync(source).filter(name => /\.ya?ml$/.test(name))
const folder = mkdtempSync(join(tmpdir(), 'lint-bench-'))
for (let count = 0; count < FILES; count++) {
  const name = names[count % names.length]
  if (name === undefined) throw new Error(`${source} has no workflow files`)
  copyFileSync(join(source, name), join(folder, `${count}-${name}`))
}

const bare: number[] = []
const linted: number[] = []
let last = ''
for (let run = -1; run < RUNS; run++) {
  const [floor, own] = [timed(['-e', '0']), timed([DIST, 'lint', folder])]
  // The first round warms the disk's cache and is not counted.
  if (run < 0) continue
  bare.push(floor.milliseconds)
  linted.push(own.milliseconds)
  last = own.output.trimEnd().split('\n').at(-1) ?? ''
}
rmSync(folder, { recursive: true })
console.log(`${last}\n`)
console.log(`bare Node            ${(median(bare) / 1000).toFixed(3)} s`)
console.log(
  `lint of ${FILES} files    ${(median(linted) / 1000).toFixed(3)} s, ${(median(linted) / median(bare)).toFixed(1)} x bare Node`,
)

function timed(args: readonly string[]): { milliseconds: number; output: string } {
  const started = performance.now()
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  return { milliseconds: performance.now() - started, output: stdout }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
