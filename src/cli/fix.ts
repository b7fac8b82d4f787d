import { unifiedDiff } from '../fixes/diff.ts'
import { type FixedFile, fixFiles, writeFixed } from '../fixes/files.ts'
import type { Host } from '../host/ports.ts'
import type { Inputs } from '../inputs.ts'
import type { WorkflowPath } from '../probes/workflow.ts'
import { diffSafe, singleLineSafe } from '../report/escape.ts'
import type { Vault } from '../secrets/vault.ts'
import type { LintOptions } from './lint-options.ts'
import { repositoryOf } from './repository.ts'

/** Fixes files, or prints what would be changed; `problem`: a file could not be written. */
export async function fixPaths(
  paths: readonly WorkflowPath[],
  { fix, json, sarif }: Pick<LintOptions, 'fix' | 'json' | 'sarif'>,
  inputs: Inputs,
  host: Host,
  vault: Vault,
): Promise<{ readonly problem: string } | undefined> {
  const checkout = (await repositoryOf(host, host.currentDirectory)) ?? host.currentDirectory
  const { files, fixed, outside } = await fixFiles(paths, { inputs, host, vault, checkout })
  for (const name of outside)
    host.writeError(`${singleLineSafe(vault.redact(name))}: not fixed, since it is outside of this checkout\n`)
  if (fix === 'dry-run') {
    for (const file of files) host.write(diffText(file, vault.redact, host.env['GITHUB_ACTIONS'] === 'true'))
    return undefined
  }
  for (const file of files) {
    const code = await writeFixed(file, host)
    if (code !== undefined) return { problem: `--fix: ${file.name} could not be written (${code})` }
  }
  const isQuiet = json || sarif === '-'
  if (isQuiet) return undefined
  for (const { id, location } of fixed) {
    if (location === undefined) continue
    host.write(`fixed ${singleLineSafe(vault.redact(`${location.file}:${location.line}`))} ${id}\n`)
  }
  return undefined
}

/** A secret that stands in the file is not shown; the file itself keeps it. */
const diffText = ({ name, before, after }: FixedFile, redact: (text: string) => string, isOnActions: boolean): string =>
  diffSafe(redact(unifiedDiff(name, before, after)), isOnActions)
