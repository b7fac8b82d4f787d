import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findProgram } from '../truth/requirements.ts'
import type { DockerScenario } from './docker-scenarios.ts'

/** The programs of a world in a folder of their own, for PATH. */
export interface Programs {
  readonly path: readonly string[]
  remove(): void
}

export function makePrograms(programs: DockerScenario['programs']): Programs {
  if (programs === undefined) return { path: [], remove: () => undefined }
  const folder = mkdtempSync(join(tmpdir(), 'programs-'))
  for (const [name, program] of Object.entries(programs)) {
    const file = join(folder, name)
    if (typeof program !== 'string') symlinkSync(findProgram(program.real), file)
    else writeFileSync(file, program, 'latin1')
    if (typeof program === 'string') chmodSync(file, 0o755)
  }
  return { path: [folder], remove: () => rmSync(folder, { recursive: true, force: true }) }
}
