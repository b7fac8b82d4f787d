import { dirname, join, relative, resolve } from 'node:path'
import { FINDING_IDS } from '../catalogue.ts'
import { type Facts, ok } from '../facts.ts'
import type { Host } from '../host/ports.ts'
import { isPatternBomb, parseInputs } from '../inputs.ts'
import { noFacts } from '../probes/no-facts.ts'
import { prefixOf, readFiles, type WorkflowPath } from '../probes/workflow.ts'
import { MAX_FILES } from '../probes/workflow-source.ts'
import { jsonText } from '../report/escape.ts'
import { makeReport, type Report, sarifText, terminalText } from '../report/index.ts'
import { runRules } from '../rules/index.ts'
import { type ExitCode, exitCode } from '../run.ts'
import { createVault } from '../secrets/vault.ts'
import { en } from '../texts/en/index.ts'
import type { LintOptions } from './lint-options.ts'
import { repositoryOf } from './repository.ts'

const WORKFLOWS = ['.github/workflows/*.yml', '.github/workflows/*.yaml']

/** Judges workflow files and writes what was found; `problem`: what the command was given cannot be worked with. */
export async function lint(
  options: LintOptions,
  host: Host,
): Promise<{ readonly code: ExitCode } | { readonly problem: string }> {
  const vault = createVault(() => undefined)
  const parsed = parseInputs({ ignore: options.ignore.join('\n'), 'fail-on': options.failOn }, vault, FINDING_IDS)
  if (!parsed.ok) return { problem: `--${parsed.problems.map(problem => en.inputProblem(problem)).join('; --')}` }
  const found = await pathsOf(options.files, host)
  if ('problem' in found) return found

  if (options.fix !== undefined) {
    const { fixPaths } = await import('./fix.ts')
    const problem = await fixPaths(found.paths, options, parsed.inputs, host, vault)
    if (problem !== undefined) return problem
  }
  const files = await readFiles(host, found.paths, vault)
  const facts: Facts = { ...noFacts(parsed.inputs, host), workflows: ok(files) }
  const findings = runRules(facts, parsed.inputs.ignore)
  const env = { GITHUB_ACTION_REPOSITORY: 'org/acr-login-check', ...host.env }
  const report = makeReport(facts, findings, en, env, vault.redact)
  if (options.fix === 'dry-run') return { code: exitCode(findings, parsed.inputs.failOn) }
  if (options.json) host.write(`${jsonText({ version: 1, findings: report.findings })}\n`)
  if (options.sarif === '-') host.write(sarifText(report, en))
  else if (options.sarif !== undefined) {
    try {
      await host.writeFile(resolve(host.currentDirectory, options.sarif), sarifText(report, en), {
        within: host.currentDirectory,
      })
    } catch (error) {
      return { problem: `--sarif: ${options.sarif} could not be written (${String(error)})` }
    }
  }
  if (!options.json && options.sarif !== '-') {
    host.write(terminalText(report, en, await sourcesOf(report, found.paths, host, vault.redact), hasColors(host)))
  }
  return { code: exitCode(findings, parsed.inputs.failOn) }
}

/** The files that arguments name, each once, in their order. */
async function pathsOf(
  given: readonly string[],
  host: Host,
): Promise<{ readonly paths: readonly WorkflowPath[] } | { readonly problem: string }> {
  const here = host.currentDirectory
  if (given.length === 0) {
    const root = (await repositoryOf(host, here)) ?? here
    const files = await host.findFiles(root, WORKFLOWS, MAX_FILES)
    if (files.length === 0) return { problem: `there is no workflow in ${join(root, '.github/workflows')}` }
    return { paths: files.map(path => ({ root, path, name: path })) }
  }
  const files: string[] = []
  for (const argument of given) {
    const named = await filesOf(argument, host)
    if (named.length === 0) return { problem: `there is no file ${argument}` }
    files.push(...named)
  }
  const roots = new Map<string, string | undefined>()
  const paths: WorkflowPath[] = []
  for (const file of new Set(files)) {
    const full = resolve(here, file)
    const folder = dirname(full)
    if (!roots.has(folder)) roots.set(folder, await repositoryOf(host, folder))
    const root = roots.get(folder)
    const isHere = root !== undefined && !relative(root, here).startsWith('..')
    paths.push({
      root: root ?? folder,
      path: slashed(relative(root ?? folder, full)),
      // As code scanning and editors want it: from the root of the repository; elsewhere as the user named it.
      name: isHere ? slashed(relative(root, full)) : slashed(file),
    })
  }
  return { paths }
}

async function filesOf(argument: string, host: Host): Promise<readonly string[]> {
  const full = resolve(host.currentDirectory, argument)
  const file = await host.readFile(full, { maxBytes: 1 })
  if (file.state === 'unreadable' && file.code === 'EISDIR') {
    const workflows = await host.findFiles(full, WORKFLOWS, MAX_FILES)
    const found = workflows.length > 0 ? workflows : await host.findFiles(full, ['*.yml', '*.yaml'], MAX_FILES)
    return found.map(path => join(argument, path))
  }
  if (file.state !== 'absent') return [argument]
  return /[*?[{]/.test(argument) && !isPatternBomb(argument)
    ? host.findFiles(host.currentDirectory, [slashed(argument)], MAX_FILES)
    : []
}

const slashed = (path: string): string => path.replaceAll('\\', '/')

/** The lines of the files in which something was found. */
async function sourcesOf(
  { findings }: Report,
  paths: readonly WorkflowPath[],
  host: Host,
  redact: (text: string) => string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const files = new Set(findings.map(({ file }) => file))
  const sources = new Map<string, readonly string[]>()
  const roots = new Map(paths.map(path => [prefixOf(path), path.root]))
  // The longest first: one repository may lie in another.
  const prefixes = [...roots].toSorted(([one], [other]) => other.length - one.length)
  for (const name of files) {
    if (name === undefined) continue
    for (const [prefix, root] of prefixes) {
      if (!name.startsWith(prefix)) continue
      const file = await host.readFile(join(root, name.slice(prefix.length)), { within: root })
      if (file.state !== 'read') continue
      // A secret that stands in the file is not shown with its line.
      const lines = file.text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
      sources.set(name, lines.map(redact))
      break
    }
  }
  return sources
}

/** As programs on a terminal agree: no-color.org, force-color.org. */
export function hasColors({ env, isTerminal }: Host): boolean {
  const forced = env['FORCE_COLOR']
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false'
  return isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
}
