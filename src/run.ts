import { type Facts, skipped } from './facts.ts'
import type { Finding, FindingId } from './findings.ts'
import type { Host } from './host.ts'
import { type FailOn, type InputProblem, type Inputs, parseInputs, type RawInputs } from './inputs.ts'
import { inline } from './report/escape.ts'
import { annotationCommand, debugCommand, maskCommand, outputEntry } from './report/workflow-commands.ts'
import { createVault, type Vault } from './secrets.ts'
import { en } from './texts/en/index.ts'
import { traced } from './trace.ts'
import { secretsInUrls } from './user-info.ts'
import { type Looked, lookUntilArrived, type Waiting } from './wait.ts'

/** 0: well, or below `fail-on`. 1: `fail-on` is reached, or a fault of our own. 2: the step itself was used wrongly. */
export type ExitCode = 0 | 1 | 2

/** Every id has its words, which are loaded anyway; the rules are not, before there are facts to judge. */
const FINDING_IDS = Object.keys(en.findings) as readonly FindingId[]

/**
 * The whole story: inputs → gather → judge → report. It knows no `process`: everything outside comes through the host.
 * What is slow to load is loaded once the inputs are known to be good.
 */
export async function run(raw: RawInputs, host: Host): Promise<ExitCode> {
  const onActions = host.env['GITHUB_ACTIONS'] === 'true'
  const vault = createVault(value => {
    if (onActions) host.write(maskCommand(value))
  })
  holdPasswordsOf(host.env, vault)
  const parsed = parseInputs(raw, vault, FINDING_IDS)
  if (!parsed.ok) return misuse(parsed.problems, host, vault, onActions)

  const { inputs } = parsed
  const debugging = onActions && host.env['RUNNER_DEBUG'] === '1'
  const observed = debugging ? traced(host, line => host.write(debugCommand(vault.redact(line)))) : host
  const tell = (found: readonly Finding[], waitedMs: number) =>
    host.write(`▸ ${inline(vault.redact(en.waiting(waitedFor(found), waitedMs / 1000, inputs.waitSeconds)))}\n`)
  const { facts, findings } = await check(inputs, observed, vault, tell)
  await report(facts, findings, inputs.sarifFile, host, vault, onActions)
  return exitCode(findings, inputs.failOn)
}

/** What stands in URLs of the environment, in whichever case, can come back in what a proxy, docker or a tool says. */
function holdPasswordsOf(env: Host['env'], vault: Vault): void {
  for (const [name, value = ''] of Object.entries(env)) {
    if (!/^((https?|all|ftp|no)_proxy|docker_host)$/i.test(name)) continue
    for (const secret of secretsInUrls(value)) vault.hold(secret)
  }
}

/** Gathers and judges; a fault of our own becomes a finding, never a pass. */
async function check(inputs: Inputs, host: Host, vault: Vault, tell: Waiting['tell']): Promise<Looked> {
  try {
    const { gather } = await import('./gather.ts')
    return await lookUntilArrived({
      waitMs: inputs.waitSeconds * 1000,
      timeoutMs: inputs.timeoutSeconds * 1000,
      host,
      look: async (deadline, waitedMs) => {
        const gathering = gather(inputs, host, vault, deadline, Math.floor(waitedMs / 1000))
        // While the first answers are on their way.
        const [facts, { judge }] = await Promise.all([gathering, import('./rules/index.ts')])
        return { facts, findings: judge(facts, inputs.ignore) }
      },
      tell,
    })
  } catch (error) {
    return { facts: noFacts(inputs, host), findings: [internalError(error)] }
  }
}

/** What stands in the way, and where, each once. */
const waitedFor = (findings: readonly Finding[]): readonly string[] => [
  ...new Set(
    findings
      .filter(({ level }) => level === 'error')
      .map(({ id, registry }) => (registry === undefined ? id : `${id} (${registry})`)),
  ),
]

async function report(
  facts: Facts,
  findings: readonly Finding[],
  sarifFile: string,
  host: Host,
  vault: Vault,
  onActions: boolean,
): Promise<void> {
  const { makeReport, logText, annotations, NO_ANNOTATIONS, summaryMarkdown, outputsOf, sarifText } = await import(
    './report/index.ts'
  )
  const made = makeReport(facts, findings, en, host.env, vault.redact)
  host.write(logText(made, en, onActions ? annotations(made.findings, en) : NO_ANNOTATIONS))
  await writeOutputs(outputsOf(made), host, vault)
  // The verdict stands without them; that they are missing must be seen.
  const written = async (what: string, writing: Promise<void> | undefined): Promise<void> => {
    try {
      await writing
    } catch (error) {
      host.write(`${inline(vault.redact(`acr-login-check: ${what} could not be written: ${String(error)}`))}\n`)
    }
  }
  const summaryFile = host.env['GITHUB_STEP_SUMMARY']
  await written('the job summary', summaryFile ? host.appendFile(summaryFile, summaryMarkdown(made, en)) : undefined)
  await written('sarif-file', sarifFile ? host.writeFile(sarifFile, sarifText(made, en)) : undefined)
}

export function exitCode(findings: readonly Finding[], failOn: FailOn): ExitCode {
  if (findings.some(({ id }) => id === 'internal-error')) return 1
  if (failOn === 'never') return 0
  const failing = failOn === 'warning' ? ['error', 'warning'] : ['error']
  return findings.some(({ level }) => failing.includes(level)) ? 1 : 0
}

async function misuse(
  problems: readonly InputProblem[],
  host: Host,
  vault: Vault,
  onActions: boolean,
): Promise<ExitCode> {
  for (const problem of problems) {
    const text = inline(vault.redact(en.inputProblem(problem)))
    host.write(onActions ? annotationCommand('error', `acr-login-check: ${en.words.misuse}`, text) : `✗ ${text}\n`)
  }
  await writeOutputs({ result: 'fail', findings: JSON.stringify({ version: 1, findings: [] }) }, host, vault)
  return 2
}

async function writeOutputs(outputs: Readonly<Record<string, string>>, host: Host, vault: Vault): Promise<void> {
  const path = host.env['GITHUB_OUTPUT']
  if (!path) return
  const delimiter = `acr-login-check-${globalThis.crypto.randomUUID()}`
  const entries = Object.entries(outputs).map(([name, value]) => outputEntry(name, value, delimiter))
  try {
    await host.appendFile(path, entries.join(''))
  } catch (error) {
    // The exit code still tells; that the outputs are missing must be seen.
    host.write(`acr-login-check: the outputs could not be written: ${inline(vault.redact(String(error)))}\n`)
  }
}

function internalError(error: unknown): Finding {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const [message = '', where = ''] = stack.split('\n').map(line => line.trim())
  return {
    id: 'internal-error',
    level: 'error',
    rung: 'docker',
    values: { where: message },
    evidence: [
      { label: 'message', seen: message },
      { label: 'error', seen: where },
    ],
    blocks: [],
    ignored: false,
  }
}

/** Where nothing was gathered. */
export function noFacts(inputs: Inputs, host: Host): Facts {
  return {
    now: host.now(),
    waitedSeconds: 0,
    given: {
      access: inputs.access ?? 'push',
      minimumTokenMinutes: inputs.minimumTokenMinutes,
      expiryWarningDays: inputs.expiryWarningDays,
      userName: { given: false },
      password: { given: false },
      whiteSpace: [],
    },
    runner: {},
    docker: {
      cli: skipped('not-needed'),
      engine: skipped('not-needed'),
      endpoint: '',
      config: skipped('not-needed'),
      proxies: skipped('not-needed'),
      builder: skipped('not-needed'),
    },
    identity: { kind: 'none' },
    others: [],
    repositories: [],
    registries: [],
    workflows: skipped('not-needed'),
  }
}
