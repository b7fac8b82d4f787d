import { setTimeout as delay } from 'node:timers/promises'
import { CATALOGUE, FINDING_IDS } from './catalogue.ts'
import type { Facts } from './facts.ts'
import type { Finding } from './findings.ts'
import type { Offer } from './fixes/offers.ts'
import type { Host } from './host/ports.ts'
import { withTracing } from './host/tracing.ts'
import { type FailOn, type InputProblem, type Inputs, parseInputs, type RawInputs } from './inputs.ts'
import { noFacts } from './probes/no-facts.ts'
import { singleLineSafe } from './report/escape.ts'
import { annotationCommand, debugCommand, maskCommand } from './report/workflow-commands.ts'
import { type CheckResult, retryUntilPropagated, type Waiting } from './retry-until-propagated.ts'
import { faultOutputs, writeOutputs } from './run-outputs.ts'
import { redacting } from './secrets/redacting-host.ts'
import { secretsInUrls } from './secrets/url-credentials.ts'
import { createVault, type Vault } from './secrets/vault.ts'
import { truncate } from './util/text.ts'

/** 0: well, or below `fail-on`. 1: `fail-on` is reached, or a fault of our own. 2: the step itself was used wrongly. */
export type ExitCode = 0 | 1 | 2

/**
 * A whole run: inputs → facts → findings → report. It knows no `process`: everything outside comes through the host.
 * What is slow to load is loaded once the inputs are known to be good.
 * @param output `log`: standard output is the runner's log; `any`: it may go anywhere, so that no secret is written
 * there for a mask
 */
export async function run(raw: RawInputs, host: Host, output: 'log' | 'any' = 'log'): Promise<ExitCode> {
  const onActions = host.env['GITHUB_ACTIONS'] === 'true'
  let isUnmasked = false
  const vault = createVault(
    value => {
      if (!onActions) return
      // The runner takes commands from standard error, too, and what a command prints may go into a file.
      if (output === 'log') host.write(maskCommand(value))
      else if (!host.isErrorFile) host.writeError(maskCommand(value))
    },
    () => {
      isUnmasked = onActions
    },
  )
  const tellUnmasked = async (): Promise<void> => {
    if (isUnmasked) host.write(`acr-login-check: ${(await loadTexts()).words.unmasked}\n`)
  }
  try {
    return await runSteps(raw, host, vault, onActions, tellUnmasked)
  } catch (error) {
    return reportFault(error, host, vault, onActions)
  } finally {
    await host.closeConnections?.()
  }
}

async function runSteps(
  raw: RawInputs,
  host: Host,
  vault: Vault,
  onActions: boolean,
  tellUnmasked: () => Promise<void>,
): Promise<ExitCode> {
  const startedAt = host.now()
  registerUrlSecrets(host.env, vault)
  const parsed = parseInputs(raw, vault, FINDING_IDS)
  if (!parsed.ok) {
    await tellUnmasked()
    return invalidInputs(parsed.problems, host, vault, onActions)
  }

  const { inputs } = parsed
  const debugging = onActions && host.env['RUNNER_DEBUG'] === '1'
  const redactingHost = redacting(host, vault.redact)
  const tracedHost = debugging
    ? withTracing(redactingHost, line => host.write(debugCommand(vault.redact(line))))
    : redactingHost
  const onWait = async (found: readonly Finding[], waitedMs: number) => {
    const line = (await loadTexts()).waiting(waitedFor(found), waitedMs / 1000, inputs.waitSeconds)
    host.write(`▸ ${singleLineSafe(vault.redact(line))}\n`)
  }
  const { facts, findings } = await check(inputs, tracedHost, vault, onWait)
  await tellUnmasked()
  const offers = await offersFor(findings, facts, inputs, host, vault)
  await report(facts, findings, offers, inputs.sarifFile, host, vault, onActions, startedAt)
  return exitCode(findings, inputs.failOn)
}

/** What stands in URLs of the environment, in whichever case, can come back in what a proxy, docker or a tool says. */
function registerUrlSecrets(env: Host['env'], vault: Vault): void {
  for (const [name, value = ''] of Object.entries(env)) {
    if (!/^((https?|all|ftp|no)_proxy|docker_host)$/i.test(name)) continue
    for (const secret of secretsInUrls(value)) vault.register(secret)
  }
}

/** Gathers and judges; a fault of our own becomes a finding, never a pass. */
async function check(inputs: Inputs, host: Host, vault: Vault, onWait: Waiting['onWait']): Promise<CheckResult> {
  try {
    const { openFirst } = await import('./probes/open-ahead.ts')
    await openFirst(inputs, host, vault)
    const { gather } = await import('./probes/index.ts')
    return await retryUntilPropagated({
      waitMs: inputs.waitSeconds * 1000,
      timeoutMs: inputs.timeoutSeconds * 1000,
      host,
      runCheck: async (deadline, waitedMs) => {
        const gathering = gather(inputs, host, vault, deadline, Math.floor(waitedMs / 1000))
        // Loaded while the first answers are on their way, and not before the questions are.
        const loading = Promise.race([gathering, delay(RULES_AFTER_MS, undefined, { ref: false })]).then(() =>
          loadJudgment(host),
        )
        const [facts, { runRules }] = await Promise.all([gathering, loading])
        return { facts, findings: runRules(facts, inputs.ignore) }
      },
      onWait,
    })
  } catch (error) {
    return { facts: noFacts(inputs, host), findings: [internalError(error)] }
  }
}

const loadTexts = async () => (await import('./texts/en/index.ts')).en
const loadReport = () => import('./report/index.ts')

/** The rules, and then, since it is needed next, what puts their findings into words. */
async function loadJudgment(host: Host) {
  const rules = await import('./rules/index.ts')
  void loadWords(host)
  return rules
}

/** One module at a time, so that what the network has brought meanwhile is handled in between. */
async function loadWords(host: Host): Promise<void> {
  await host.yieldToEvents()
  await loadTexts()
  await host.yieldToEvents()
  await loadReport()
}

/** What stands in the way, and where, each once. */
const waitedFor = (findings: readonly Finding[]): readonly string[] => [
  ...new Set(
    findings
      .filter(({ level }) => level === 'error')
      .map(({ id, registry }) => (registry === undefined ? id : `${id} (${registry})`)),
  ),
]

/**
 * The changes that fix what was found in files. The verdict stands without them; that they are missing must be seen.
 */
async function offersFor(
  findings: readonly Finding[],
  facts: Facts,
  inputs: Inputs,
  host: Host,
  vault: Vault,
): Promise<ReadonlyMap<Finding, Offer>> {
  if (!findings.some(({ location, level }) => location !== undefined && level !== 'notice')) return new Map()
  try {
    const { offersOf } = await import('./fixes/offers.ts')
    const checkout = host.env['GITHUB_WORKSPACE'] || host.currentDirectory
    return await offersOf(findings, facts, { inputs, host, vault, checkout })
  } catch (error) {
    host.write(`${singleLineSafe(vault.redact((await loadTexts()).noOffer(String(error))))}\n`)
    return new Map()
  }
}

async function report(
  facts: Facts,
  findings: readonly Finding[],
  offers: ReadonlyMap<Finding, Offer>,
  sarifFile: string,
  host: Host,
  vault: Vault,
  onActions: boolean,
  startedAt: number,
): Promise<void> {
  const [en, { makeReport, logText, annotations, NO_ANNOTATIONS, summaryMarkdown, outputsOf, sarifText }] =
    await Promise.all([loadTexts(), loadReport()])
  const made = makeReport(facts, findings, en, host.env, vault.redact, host.now() - startedAt, offers)
  host.write(logText(made, en, onActions ? annotations(made.findings, en, made.offers) : NO_ANNOTATIONS, onActions))
  await writeOutputs(outputsOf(made), host, vault)
  // The verdict stands without them; that they are missing must be seen.
  const written = async (what: 'summary' | 'sarif', writing: Promise<void> | undefined): Promise<void> => {
    try {
      await writing
    } catch (error) {
      host.write(`${singleLineSafe(vault.redact(en.notWritten(what, String(error))))}\n`)
    }
  }
  const summaryFile = host.env['GITHUB_STEP_SUMMARY']
  await written('summary', summaryFile ? host.appendFile(summaryFile, summaryMarkdown(made, en)) : undefined)
  await written(
    'sarif',
    sarifFile
      ? host.writeFile(sarifFile, sarifText(made, en), {
          within: host.env['GITHUB_WORKSPACE'] || host.currentDirectory,
        })
      : undefined,
  )
}

export function exitCode(findings: readonly Finding[], failOn: FailOn): ExitCode {
  if (findings.some(({ id }) => id === 'internal-error')) return 1
  if (failOn === 'never') return 0
  const failing = failOn === 'warning' ? ['error', 'warning'] : ['error']
  return findings.some(({ level }) => failing.includes(level)) ? 1 : 0
}

async function invalidInputs(
  problems: readonly InputProblem[],
  host: Host,
  vault: Vault,
  onActions: boolean,
): Promise<ExitCode> {
  const en = await loadTexts()
  for (const problem of problems) {
    const text = singleLineSafe(vault.redact(en.inputProblem(problem)))
    host.write(onActions ? annotationCommand('error', `acr-login-check: ${en.words.misuse}`, text) : `✗ ${text}\n`)
  }
  await writeOutputs({ result: 'fail', findings: JSON.stringify({ version: 1, findings: [] }) }, host, vault)
  return 2
}

/** The last resort, where the report itself failed: one redacted line, and outputs that say so. */
async function reportFault(error: unknown, host: Host, vault: Vault, onActions: boolean): Promise<ExitCode> {
  const { id, values } = internalError(error)
  const text = singleLineSafe(truncate(vault.redact(`${id}: ${values.message}`), MAX_FAULT_LENGTH))
  try {
    host.write(onActions ? annotationCommand('error', CATALOGUE[id].name, text) : `✗ ${text}\n`)
  } finally {
    await writeOutputs(faultOutputs(text), host, vault)
  }
  return 1
}

const MAX_FAULT_LENGTH = 600
/** The first requests have been sent by then. Milliseconds. */
const RULES_AFTER_MS = 60

function internalError(error: unknown): Extract<Finding, { id: 'internal-error' }> {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const [message = '', where = ''] = stack.split('\n').map(line => line.trim())
  return {
    id: 'internal-error',
    level: 'error',
    stage: 'docker',
    values: { message },
    evidence: [
      { label: 'message', seen: message },
      { label: 'path', seen: where },
    ],
    blocks: [],
    ignored: false,
  }
}
