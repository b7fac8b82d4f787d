import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, it } from 'vitest'
import { repeated, UNITS } from '../explain/long-logs.ts'
import { runCommand } from './run-command.ts'

const MIB = 1024 * 1024
const USAGE = fileURLToPath(new URL('./usage.cjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'explain-size-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.concurrent('50 MiB', () => {
  it.for(UNITS)('%s', async ([name, unit, cause], { expect }) => {
    const log = join(folder, `${name}.log`)
    const usageFile = join(folder, `${name}.json`)
    for (const chunk of repeated(unit, 50 * MIB)) writeFileSync(log, chunk, { flag: 'a' })
    const env = { NODE_OPTIONS: `--require=${USAGE}`, USAGE_FILE: usageFile }
    const { code, stdout, stderr } = await runCommand(['explain', '--json', log], { cwd: folder, env })
    rmSync(log)
    const { findings } = JSON.parse(stdout) as { findings: { id: string }[] }
    expect({ code, stderr, first: findings[0]?.id }).toEqual({ code: 1, stderr: '', first: cause })
    const { peakMiB, processorSeconds } = JSON.parse(readFileSync(usageFile, 'utf8')) as Record<string, number>
    // Processor time, since other tests run at the same time; alone, the command takes three seconds at most.
    expect(processorSeconds).toBeLessThan(6)
    // How much of what was read is not yet collected differs from run to run: up to 202 were seen.
    expect(peakMiB).toBeLessThan(250)
  })
})
