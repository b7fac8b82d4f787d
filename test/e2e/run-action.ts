import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Azure } from '../embedded-azure/server.ts'
import { contradictionsIn } from '../report/contradictions.ts'
import { assertNoLeak, secretsKnownTo } from './leaks.ts'
import { assertPromises } from './promises.ts'
import { withoutHelpers } from './search-path.ts'

const DIST = fileURLToPath(new URL('../../dist/index.js', import.meta.url))
const USAGE = fileURLToPath(new URL('./usage.cjs', import.meta.url))

const NODE_COMPILE_CACHE = join(tmpdir(), 'acr-login-check-compiled')

/** No run may hold more, whatever a server sends; the tokens of each registry are held in all encodings. */
const mostMiB = ({ registry = '' }: Readonly<Record<string, string>>): number =>
  150 + Math.max(0, registry.split('\n').length - 20)
/**
 * A run may take so much longer than `timeout-seconds` and `wait-seconds` together: it starts, and it writes its
 * report.
 */
const GRACE_SECONDS = 2

export interface ActionRun {
  /** What it goes out by, whom it trusts, and what is secret there. */
  azure: Pick<Azure, 'proxyUrlWithCredentials' | 'caFile' | 'world' | 'issued'>
  /** By the names of action.yml. */
  inputs: Record<string, string>
  env?: Record<string, string> | undefined
  /** Folders that come first on PATH. */
  path: string[]
  /** Text of ~/.docker/config.json; left out: there is none. */
  dockerConfig?: string | undefined
  /** Text of the event's JSON. */
  event?: string | undefined
  /**
   * What is done in the home folder before, which DOCKER_CONFIG names as well; it gives variables of the environment.
   */
  prepare?: ((folder: string) => Record<string, string>) | undefined
  /** The program that starts all of it, with its arguments, such as one that mounts something first. */
  within?: ((folder: string) => readonly string[]) | undefined
  /** What else is secret in this run, such as what a credential helper gives. */
  secrets?: string[]
}

export interface ActionResult {
  code: number | null
  /** Standard output and error. */
  log: string
  /** What stands in GITHUB_OUTPUT, parsed as the runner does. */
  outputs: Record<string, string>
  outputFile: string
  summary: string
  milliseconds: number
  /** What the process itself says of its time. */
  seconds: number
  /** The most memory that the process ever held (its resident set). */
  peakMiB: number
}

/** As the runner names the variable of an input. */
export const inputVariable = (name: string): string => `INPUT_${name.toUpperCase().replaceAll(' ', '_')}`

/**
 * Runs the committed dist/index.js as the runner does: a child process, its environment, its files. Nothing of this
 * process's leaks in.
 *
 * What holds for every run of every suite is checked here, so that no suite can forget it: no secret and no token
 * stands in what the run wrote, no sentence of it contradicts another, it requested and started what SECURITY.md says,
 * it ended within its time, and its memory stayed bounded. Rejects where one of these is broken.
 */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const folder = mkdtempSync(join(tmpdir(), 'acr-login-check-'))
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const outputFile = file('output', '')
  const summaryFile = file('summary', '')
  const usageFile = join(folder, 'usage.json')
  if (run.dockerConfig !== undefined) file('config.json', run.dockerConfig)
  const { PATH = '', SystemRoot, TEMP } = process.env
  const env: Record<string, string> = {
    PATH: [...run.path, withoutHelpers(PATH)].join(delimiter),
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
    ...(TEMP === undefined ? {} : { TEMP }),
    HOME: folder,
    USERPROFILE: folder,
    DOCKER_CONFIG: folder,
    STAND_IN_NODE: process.execPath,
    // What V8 makes of dist/ is kept from run to run: a sixth of what a run costs.
    NODE_COMPILE_CACHE,
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    GITHUB_OUTPUT: outputFile,
    GITHUB_STEP_SUMMARY: summaryFile,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'contoso/app',
    GITHUB_ACTION_REPOSITORY: 'org/acr-login-check',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_ACTOR: 'octocat',
    GITHUB_EVENT_PATH: file('event.json', run.event ?? '{}'),
    RUNNER_TEMP: folder,
    RUNNER_ENVIRONMENT: 'self-hosted',
    HTTPS_PROXY: run.azure.proxyUrlWithCredentials,
    NODE_EXTRA_CA_CERTS: run.azure.caFile,
    // The system's store, too, as docker would have it.
    SSL_CERT_FILE: run.azure.caFile,
    USAGE_FILE: usageFile,
    ...run.env,
    ...run.prepare?.(folder),
    ...Object.fromEntries(Object.entries(run.inputs).map(([name, value]) => [inputVariable(name), value])),
  }
  const started = performance.now()
  const [program = process.execPath, ...args] = [
    ...(run.within?.(folder) ?? []),
    ...[process.execPath, '--require', USAGE, DIST],
  ]
  const child = spawn(program, args, {
    env,
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text
    })
  }
  // Nothing hangs; where something does, the test is to fail and not to wait.
  const timer = setTimeout(() => child.kill('SIGKILL'), 90_000)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  clearTimeout(timer)
  const milliseconds = performance.now() - started
  const output = readFileSync(outputFile, 'utf8')
  const summary = readFileSync(summaryFile, 'utf8')
  if (!existsSync(usageFile)) throw new Error(`the run did not end by itself (exit code ${code}):\n${log.slice(-2000)}`)
  const { peakMiB, seconds, hosts, programs } = JSON.parse(readFileSync(usageFile, 'utf8')) as Usage
  rmSync(folder, { recursive: true, force: true })
  const result = {
    code,
    log,
    outputs: parseOutputs(output),
    outputFile: output,
    summary,
    milliseconds,
    seconds,
    peakMiB,
  }
  assertPromises({ inputs: run.inputs, env, log, hosts, programs })
  assertNoLeak(result, [...secretsKnownTo(run), ...(run.secrets ?? [])])
  const contradictions = contradictionsIn(result)
  if (contradictions.length > 0) throw new Error(`the run contradicts itself: ${contradictions.join(' | ')}`)
  const most = secondsOf(run.inputs)
  if (seconds > most) throw new Error(`the run took ${seconds.toFixed(1)} s, and may take ${most} s`)
  const mib = mostMiB(run.inputs)
  if (peakMiB > mib) throw new Error(`the run held ${Math.round(peakMiB)} MiB, and may hold ${mib} MiB`)
  return result
}

/** What `usage.cjs` writes. */
interface Usage {
  peakMiB: number
  seconds: number
  hosts: string[]
  programs: string[][]
}

/** What a run with these inputs may take. A value that is no number ends it at once: the default is its bound, too. */
function secondsOf(inputs: Record<string, string>): number {
  const [timeout, wait] = [inputs['timeout-seconds'], inputs['wait-seconds']].map(value =>
    Number.parseInt(value ?? '', 10),
  )
  return (timeout || 60) + (wait || 0) + GRACE_SECONDS
}

/** `NAME<<DELIMITER`, lines, `DELIMITER`. Source: actions/runner FileCommandManager.cs. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const rows = text.split('\n')
  for (let row = 0; row < rows.length; row++) {
    const [name = '', delimiter] = (rows[row] ?? '').split('<<')
    if (delimiter === undefined) continue
    const end = rows.indexOf(delimiter, row + 1)
    outputs[name] = rows.slice(row + 1, end).join('\n')
    row = end
  }
  return outputs
}

export interface FindingOutput {
  id: string
  level: string
  title: string
  message: string
  evidence: { label: string; seen: string; expected?: string }[]
  fix: string
  docs: string
  registry?: string
  file?: string
  line?: number
  column?: number
  ignored?: boolean
}

export const findingsOf = (result: ActionResult): FindingOutput[] =>
  (JSON.parse(result.outputs['findings'] ?? '{"findings":[]}') as { findings: FindingOutput[] }).findings
