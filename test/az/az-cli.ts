import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ids } from '../embedded-azure/cloud-world.ts'
import type { Login } from '../embedded-azure/logins.ts'
import type { Azure } from '../embedded-azure/server.ts'
import { type Finished, run } from '../truth/processes.ts'
import { findPrograms } from '../truth/requirements.ts'

// The real Azure CLI, in a session of its own, whose only way out is the embedded Azure.

const [program] = findPrograms('az')
const isMissing = program === undefined || process.platform !== 'linux'

/** Where REAL_PARTS=required nothing is skipped: without az the suite fails. */
const isRequired = process.env['REAL_PARTS'] === 'required'

export const isSkipped = isMissing && !(isRequired && process.platform === 'linux')

if (isSkipped) console.log('Skipped: the tests with the real Azure CLI need Linux, and az on PATH (Debian: azure-cli).')

/** The second number of az's version. */
const minor = program === undefined ? 0 : minorVersion(program)

function minorVersion(az: string): number {
  const { stdout } = spawnSync(az, ['version', '--output', 'json'], { encoding: 'utf8' })
  return Number(/"azure-cli": "2\.(\d+)/.exec(stdout)?.[1] ?? 0)
}

/**
 * Whether az is as new as a test needs it, by the second number of its version. Debian 12 has 2.45, which lacks
 * artifact cache.
 */
export function isSince(version = 0): boolean {
  if (minor >= version) return true
  console.log(`Skipped: what needs az 2.${version}; this one is 2.${minor}.`)
  return false
}

export interface AzCli {
  /** Everything that az and a script that calls it see. */
  env: Record<string, string>
  /** One command, without the leading `az`. */
  run(...args: string[]): Promise<Finished>
  /** The same, which must succeed; what it printed as JSON. */
  json(...args: string[]): Promise<unknown>
  /** A text as a user pastes it into a shell; it ends at the first command that fails. */
  paste(script: string): Promise<Finished & { printed: string }>
  /** `az login --service-principal`. */
  login(login: Login, tenant?: string): Promise<Finished>
  close(): void
}

const PYTHON = fileURLToPath(new URL('python', import.meta.url))

/** A session that nobody is signed in to yet; or one with the sign-in of another, which costs no call. */
export function openAz(azure: Azure, signedIn?: AzCli): AzCli {
  if (program === undefined) throw new Error('The tests with the real Azure CLI need az on PATH.')
  const home = mkdtempSync(join(tmpdir(), 'az-session-'))
  if (signedIn !== undefined) cpSync(signedIn.env['AZURE_CONFIG_DIR'] ?? '', home, { recursive: true })
  const errors = join(home, 'stderr')
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    LANG: 'C.UTF-8',
    PYTHONPATH: PYTHON,
    PYTHONDONTWRITEBYTECODE: '1',
    HTTPS_PROXY: azure.proxyUrl,
    REQUESTS_CA_BUNDLE: azure.caFile,
    AZURE_CONFIG_DIR: home,
    AZURE_CORE_COLLECT_TELEMETRY: 'false',
    AZURE_CORE_NO_COLOR: 'true',
    AZURE_LOGGING_ENABLE_LOG_FILE: 'false',
    // `az acr check-health` looks for docker first, which is no matter of these tests.
    DOCKER_HOST: 'unix:///nonexistent/docker.sock',
  }
  const az = (...args: string[]): Promise<Finished> => run(program, args, { env })
  return {
    env,
    run: az,
    json: async (...args) => {
      const { exit, output } = await az(...args, '--only-show-errors', '--output', 'json')
      if (exit !== 0) throw new Error(`az ${args.join(' ')} ended with ${exit}: ${output}`)
      return output.trim() === '' ? undefined : (JSON.parse(output) as unknown)
    },
    paste: async script => {
      // A secret goes to GitHub: what would be saved there is shown to the test.
      const gh = 'gh() { cat; }'
      const { exit, output: printed } = await run('/bin/sh', ['-e', '-c', `exec 2>'${errors}'\n${gh}\n${script}`], {
        env,
      })
      return { exit, printed, output: readFileSync(errors, 'utf8') + printed }
    },
    login: ({ username, password }, tenant = ids.tenant) =>
      az('login', '--service-principal', '-u', username, `-p=${password}`, '--tenant', tenant),
    close: () => rmSync(home, { recursive: true, force: true }),
  }
}
