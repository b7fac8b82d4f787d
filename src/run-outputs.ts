import { CATALOGUE } from './catalogue.ts'
import type { Host } from './host/ports.ts'
import { jsonText, singleLineSafe } from './report/escape.ts'
import { outputEntry } from './report/workflow-commands.ts'
import type { Vault } from './secrets/vault.ts'

/**
 * Appends the outputs to the file that GITHUB_OUTPUT names; does nothing where it names none.
 * A file that cannot be written is reported in the log and fails nothing: the exit code still carries the verdict.
 */
export async function writeOutputs(outputs: Readonly<Record<string, string>>, host: Host, vault: Vault): Promise<void> {
  const path = host.env['GITHUB_OUTPUT']
  if (!path) return
  try {
    await host.appendFile(path, outputEntries(outputs))
  } catch (error) {
    // The exit code still tells; that the outputs are missing must be seen.
    const { en } = await import('./texts/en/index.ts')
    host.write(`${singleLineSafe(vault.redact(en.notWritten('outputs', String(error))))}\n`)
  }
}

/** The lines that set outputs in the file of GITHUB_OUTPUT. */
export function outputEntries(outputs: Readonly<Record<string, string>>): string {
  const delimiter = `acr-login-check-${globalThis.crypto.randomUUID()}`
  return Object.entries(outputs)
    .map(([name, value]) => outputEntry(name, value, delimiter))
    .join('')
}

/** The outputs of a run that ended with a fault of our own. */
export function faultOutputs(message: string): Readonly<Record<string, string>> {
  const id = 'internal-error'
  const finding = { id, level: 'error', title: CATALOGUE[id].name, message, evidence: [], fix: '', docs: '' }
  const findings = jsonText({ version: 1, findings: [finding] })
  return { result: 'fail', findings, 'error-count': '1', 'warning-count': '0' }
}
