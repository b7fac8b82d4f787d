import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Azure } from '../azure/server.ts'

const DIST = fileURLToPath(new URL('../../dist/index.js', import.meta.url))

export interface ActionRun {
  /** What it goes out by, and whom it trusts. */
  azure: Pick<Azure, 'proxyUrlWithCredentials' | 'caFile'>
  /** By the names of action.yml. */
  inputs: Record<string, string>
  env?: Record<string, string> | undefined
  /** Folders that come first on PATH. */
  path: string[]
  /** Text of ~/.docker/config.json; left out: there is none. */
  dockerConfig?: string | undefined
  /** Text of the event's JSON. */
  event?: string | undefined
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
}

/** As the runner names the variable of an input. */
export const inputVariable = (name: string): string => `INPUT_${name.toUpperCase().replaceAll(' ', '_')}`

/** Runs the committed dist/index.js as the runner does: a child process, its environment, its files. Nothing of this process's leaks in. */
export async function runAction(asked: ActionRun): Promise<ActionResult> {
  const folder = mkdtempSync(join(tmpdir(), 'acr-login-check-'))
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const outputFile = file('output', '')
  const summaryFile = file('summary', '')
  if (asked.dockerConfig !== undefined) file('config.json', asked.dockerConfig)
  const { PATH = '', SystemRoot, TEMP } = process.env
  const env: Record<string, string> = {
    PATH: [...asked.path, PATH].join(delimiter),
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
    ...(TEMP === undefined ? {} : { TEMP }),
    HOME: folder,
    USERPROFILE: folder,
    DOCKER_CONFIG: folder,
    STAND_IN_NODE: process.execPath,
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
    GITHUB_EVENT_PATH: file('event.json', asked.event ?? '{}'),
    RUNNER_TEMP: folder,
    RUNNER_ENVIRONMENT: 'self-hosted',
    HTTPS_PROXY: asked.azure.proxyUrlWithCredentials,
    NODE_EXTRA_CA_CERTS: asked.azure.caFile,
    // The system's store, too, as docker would have it.
    SSL_CERT_FILE: asked.azure.caFile,
    ...asked.env,
    ...Object.fromEntries(Object.entries(asked.inputs).map(([name, value]) => [inputVariable(name), value])),
  }
  const started = performance.now()
  const child = spawn(process.execPath, [DIST], { env, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
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
  rmSync(folder, { recursive: true, force: true })
  return { code, log, outputs: parseOutputs(output), outputFile: output, summary, milliseconds }
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
  ignored?: boolean
}

export const findingsOf = (result: ActionResult): FindingOutput[] =>
  (JSON.parse(result.outputs['findings'] ?? '{"findings":[]}') as { findings: FindingOutput[] }).findings
