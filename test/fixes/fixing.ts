import { FINDING_IDS } from '../../src/catalogue.ts'
import { fixFiles } from '../../src/fixes/files.ts'
import { parseInputs } from '../../src/inputs.ts'
import { createVault } from '../../src/secrets/vault.ts'
import { hostDouble } from '../host-double.ts'

export const FILE = '.github/workflows/ci.yml'

export interface Fixed {
  /** By path in the repository; only those that are other than before. */
  readonly files: Readonly<Record<string, string>>
  readonly ids: readonly string[]
}

/** Fixes a repository in memory. Only files in `.github/workflows` are linted by themselves. */
export async function fixRepository(files: Readonly<Record<string, string>>): Promise<Fixed> {
  const onDisk = Object.fromEntries(Object.entries(files).map(([path, text]) => [`/work/${path}`, text]))
  const host = hostDouble({ files: onDisk, env: {} })
  const vault = createVault(() => undefined)
  const parsed = parseInputs({}, vault, FINDING_IDS)
  if (!parsed.ok) throw new Error('no inputs')
  const paths = Object.keys(files)
    .filter(path => path.startsWith('.github/workflows/'))
    .map(path => ({ root: '/work', path, name: path }))
  const result = await fixFiles(paths, { inputs: parsed.inputs, host, vault, checkout: '/work' })
  return {
    files: Object.fromEntries(result.files.map(({ name, after }) => [name, after])),
    ids: result.fixed.map(({ id }) => id).toSorted(),
  }
}

/** Fixes one workflow: its text, which is the same if nothing could be fixed, and the ids that were. */
export async function fix(text: string, others: Readonly<Record<string, string>> = {}) {
  const { files, ids } = await fixRepository({ [FILE]: text, ...others })
  return { text: files[FILE] ?? text, ids }
}

/** The lines that differ, `-` and `+`, without indentation; compared line by line from both ends. */
export function difference(before: string, after: string): readonly string[] {
  const [old, made] = [before.split('\n'), after.split('\n')]
  const removed = [...old]
  const added = made.filter(line => {
    const at = removed.indexOf(line)
    if (at < 0) return true
    removed.splice(at, 1)
    return false
  })
  return [...removed.map(line => `-${line.trim()}`), ...added.map(line => `+${line.trim()}`)]
}
