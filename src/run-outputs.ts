import type { Host } from './host/ports.ts'
import { singleLineSafe } from './report/escape.ts'
import { outputEntry } from './report/workflow-commands.ts'
import type { Vault } from './secrets/vault.ts'

/**
 * Appends the outputs to the file that GITHUB_OUTPUT names; does nothing where it names none.
 * A file that cannot be written is reported in the log and fails nothing: the exit code still carries the verdict.
 */
export async function writeOutputs(outputs: Readonly<Record<string, string>>, host: Host, vault: Vault): Promise<void> {
  const path = host.env['GITHUB_OUTPUT']
  if (!path) return
  const delimiter = `acr-login-check-${globalThis.crypto.randomUUID()}`
  const entries = Object.entries(outputs).map(([name, value]) => outputEntry(name, value, delimiter))
  try {
    await host.appendFile(path, entries.join(''))
  } catch (error) {
    // The exit code still tells; that the outputs are missing must be seen.
    host.write(`acr-login-check: the outputs could not be written: ${singleLineSafe(vault.redact(String(error)))}\n`)
  }
}
