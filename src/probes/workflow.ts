import { resolve } from 'node:path'
import { type Fact, failed, ok, skipped, type WorkflowFacts } from '../facts.ts'
import type { Environment, FileOutcome, Host } from '../host/ports.ts'
import type { Inputs } from '../inputs.ts'
import type { Secret, Vault } from '../secrets/vault.ts'
import type { Deadline } from '../util/deadline.ts'
import { note } from '../util/note.ts'
import type { FileProblem, Reading, ReadingContext, RunningStep, Workflow } from '../workflow/model.ts'
import { likelyScripts, localFiles } from '../workflow/referenced-files.ts'
import { NO_SUBSTITUTIONS, runNames, substitutionsOf } from './run-substitutions.ts'
import { FILES_AHEAD, inOrder, inSlices } from './workflow-batches.ts'
import { apiSource, folderSource, type Source } from './workflow-source.ts'

interface Context {
  readonly host: Host
  readonly vault: Vault
  readonly deadline: Deadline
}

/** The reading that is under way. */
export interface WorkflowProbe {
  readonly facts: Promise<Fact<WorkflowFacts>>
  /** This step in its workflow, where that is on disk; it never rejects, and waits for no network. */
  readonly localWorkflow: Promise<RunningStep | undefined>
}

/**
 * Begins to read the files of `workflow-files`, none given the running workflow, and the workflow of this step: from
 * the checkout, where it is of the same commit, else through the API. What cannot be had is a failed fact; a file that
 * cannot be read is a problem beside the rest.
 */
export function startWorkflows(inputs: Inputs, context: Context): WorkflowProbe {
  const file = runningFile(context.host.env)
  const isRequested = inputs.workflowFiles !== 'none' && (inputs.workflowFiles.length > 0 || file !== undefined)
  if (!isRequested) return { facts: Promise.resolve(skipped('not-needed')), localWorkflow: Promise.resolve(undefined) }
  const own = file === undefined ? Promise.resolve(undefined) : readRunning(file, inputs, context)
  const running = own.then(read => (read === undefined ? undefined : readAsRunning(read, inputs, context)))
  return {
    facts: probeWorkflows(inputs, context, own, running),
    // `facts` rejects with the same.
    localWorkflow: own
      .then(async read => (read?.source.isOnDisk === true ? (await running)?.step : undefined))
      .catch(() => undefined),
  }
}

async function probeWorkflows(
  { workflowFiles, githubToken }: Inputs,
  context: Context,
  own: Promise<ReadFile | undefined>,
  running: Promise<Running | undefined>,
): Promise<Fact<WorkflowFacts>> {
  const [file, workflow] = [await own, await running]
  const step = workflow?.step === undefined ? {} : { running: workflow.step }
  if (workflowFiles === 'none' || workflowFiles.length === 0) {
    if (file === undefined || workflow === undefined) return failed({ kind: 'tool', text: note('not-checked-out') })
    if (file.file.state === 'absent') return failed({ kind: 'tool', text: note('file-not-found', { file: file.path }) })
    if (file.file.state === 'unreadable' && !(file.file.code in FAULTS)) {
      return failed({ kind: 'tool', text: `${file.path}: ${file.file.code}` })
    }
    return ok({ ...judged([workflow.reading]), ...step })
  }
  const { source, paths } = await filesOf(workflowFiles, githubToken, context)
  if (paths.length === 0) return failed({ kind: 'tool', text: note('no-file-matches', { patterns: workflowFiles }) })
  const read = await reader(context.vault)
  // What the run tells holds for the running workflow alone, and where the checkout has another of it, for that one no
  // more.
  const isRunning = ({ path, file: read }: ReadFile): boolean =>
    path === file?.path && file.file.state === 'read' && read.state === 'read' && read.text === file.file.text
  const ofRun = { substitutions: runNames(context.host.env) }
  const readings = await inSlices(paths, context, async path => {
    const each = await readWithReferencedFiles(source, path)
    return {
      size: sizeOf(each),
      parse: async () => (isRunning(each) && workflow !== undefined ? workflow.reading : reading(each, ofRun, read)),
    }
  })
  return ok({ ...judged(readings), ...step })
}

/** Characters of a file and of what it leads to. */
const sizeOf = ({ file, more }: ReadFile): number =>
  [...more.values()].reduce((sum, { length }) => sum + length, file.state === 'read' ? file.text.length : 0)

/** A file that the user named. */
export interface WorkflowPath {
  /** The folder of its repository; where it is in none, the one that it is in. */
  readonly root: string
  /** From there, with slashes. */
  readonly path: string
  /** As places name it. */
  readonly name: string
}

/**
 * Reads files from disk, for a command; in a run of GitHub Actions, those of its repository with the names that it
 * gives. Secrets that stand in them are in the vault then, and in no fact.
 */
export async function readFiles(host: Host, paths: readonly WorkflowPath[], vault: Vault): Promise<WorkflowFacts> {
  const read = await reader(vault)
  const sources = new Map(paths.map(({ root }) => [root, folderSource(host, root)]))
  const readings: Reading[] = []
  const { GITHUB_WORKSPACE: workspace = '' } = host.env
  const starts = paths.map(place => async () => {
    const source = sources.get(place.root) ?? folderSource(host, place.root)
    return { ...place, file: await readWithReferencedFiles(source, place.path) }
  })
  // While one file is read into jobs, the next ones come from the disk.
  for await (const { root, path, name, file } of inOrder(starts, FILES_AHEAD)) {
    const isOfRun = workspace === '' || resolve(workspace) === resolve(root)
    const context = { substitutions: isOfRun ? runNames(host.env) : NO_SUBSTITUTIONS, prefix: prefixOf({ path, name }) }
    readings.push(await reading({ ...file, path: name }, context, read))
  }
  return judged(readings)
}

/** What the name of a file has in front of its path, and so the names of all files of its repository. */
export const prefixOf = ({ path, name }: Pick<WorkflowPath, 'path' | 'name'>): string =>
  name.endsWith(path) ? name.slice(0, name.length - path.length) : ''

const judged = (readings: readonly Reading[]): Pick<WorkflowFacts, 'workflows' | 'problems'> => ({
  workflows: readings.flatMap(({ workflow }) => (workflow === undefined ? [] : [workflow])),
  problems: readings.flatMap(({ problems }) => problems),
})

/** The file of the running workflow, in a repository at a commit. */
interface RunningFile {
  /** `owner/name` */
  readonly repository: string
  readonly path: string
  readonly commit: string
}

/** By `owner/name/.github/workflows/ci.yml@refs/heads/main`. Source: GitHub docs, "Variables reference". */
function runningFile(env: Environment): RunningFile | undefined {
  const [, repository, path] = /^([^/]+\/[^/]+)\/(.+?)@refs\//.exec(env['GITHUB_WORKFLOW_REF'] ?? '') ?? []
  if (repository === undefined || path === undefined) return undefined
  return { repository, path, commit: env['GITHUB_WORKFLOW_SHA'] ?? '' }
}

/** A file as it came, with where it came from. */
interface ReadFile {
  readonly path: string
  readonly file: FileOutcome
  readonly source: Source
  /** The texts of local actions and workflows that it may lead to, and of scripts that its steps run, by path. */
  readonly more: Map<string, string>
  /** The paths that were asked for, those without a file among them. */
  readonly requestedFiles: Set<string>
}

async function readRunning(
  { repository, path, commit }: RunningFile,
  inputs: Inputs,
  context: Context,
): Promise<ReadFile | undefined> {
  const { host } = context
  const isOwn = repository.toLowerCase() === (host.env['GITHUB_REPOSITORY'] ?? '').toLowerCase()
  const checkout = isOwn ? await checkoutOf(host, commit) : undefined
  const fromDisk = checkout === undefined ? undefined : await readWithReferencedFiles(checkout, path)
  // A sparse checkout may lack it.
  if (fromDisk !== undefined && fromDisk.file.state !== 'absent') return fromDisk
  const api = apiSource({ repository, commit }, inputs.githubToken, context)
  return api === undefined ? fromDisk : readWithReferencedFiles(api, path)
}

/** The workspace, where it is at that commit. */
async function checkoutOf(host: Host, commit: string): Promise<Source | undefined> {
  const folder = host.env['GITHUB_WORKSPACE']
  if (!folder || commit === '') return undefined
  const head = await gitText(host, folder, 'HEAD')
  const ref = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1]
  const at = ref === undefined ? head : (await gitText(host, folder, ref)) || (await packedRef(host, folder, ref))
  return at === commit ? folderSource(host, folder) : undefined
}

async function gitText(host: Host, folder: string, path: string): Promise<string> {
  const file = await host.readFile(`${folder}/.git/${path}`, { within: folder })
  return file.state === 'read' ? file.text.trim() : ''
}

async function packedRef(host: Host, folder: string, ref: string): Promise<string> {
  const lines = (await gitText(host, folder, 'packed-refs')).split('\n')
  return lines.find(line => line.endsWith(` ${ref}`))?.split(' ')[0] ?? ''
}

/**
 * The files of the checkout that the patterns fit; where there is no checkout, those of the repository at this commit.
 */
async function filesOf(
  patterns: readonly string[],
  token: Secret,
  context: Context,
): Promise<{ readonly source: Source; readonly paths: readonly string[] }> {
  const { env, currentDirectory } = context.host
  const folder = env['GITHUB_WORKSPACE'] || currentDirectory
  const checkout = folderSource(context.host, folder)
  const paths = await checkout.list(patterns)
  const revision = { repository: env['GITHUB_REPOSITORY'] ?? '', commit: env['GITHUB_SHA'] ?? '' }
  const api = apiSource(revision, token, context)
  const isCheckedOut = paths.length > 0 || (await gitText(context.host, folder, 'HEAD')) !== ''
  if (isCheckedOut || api === undefined) return { source: checkout, paths }
  return { source: api, paths: await api.list(patterns) }
}

/** A file, and what its steps may lead to in the same repository: level by level, each file once. */
async function readWithReferencedFiles(source: Source, path: string): Promise<ReadFile> {
  const file = await source.read(path)
  const more = new Map<string, string>()
  const requestedFiles = new Set<string>()
  let texts = file.state === 'read' ? [file.text] : []
  while (texts.length > 0) {
    const likely = source.isOnDisk ? texts.flatMap(likelyScripts) : []
    const toRead = [...new Set([...texts.flatMap(localFiles), ...likely])].filter(other => !requestedFiles.has(other))
    const next = toRead.slice(0, Math.max(0, source.maxReferencedFiles - requestedFiles.size))
    for (const other of next) requestedFiles.add(other)
    const found = await Promise.all(next.map(async other => ({ other, file: await source.read(other) })))
    texts = []
    for (const { other, file } of found) {
      if (file.state !== 'read') continue
      more.set(other, file.text)
      texts.push(file.text)
    }
  }
  return { path, file, source, more, requestedFiles }
}

/** What is wrong with a file that is there, and that no other way of reading would mend. */
const FAULTS: Readonly<Record<string, FileProblem['kind']>> = { TOO_LARGE: 'too-large', OUTSIDE: 'outside' }

type Reader = (file: string, text: string, context: ReadingContext) => Reading

/** Secrets that stand in a file go into the vault as it is read. */
async function reader(vault: Vault): Promise<Reader> {
  // The parsers are slow to load.
  const { readRedacted } = await import('../workflow/read-redacted.ts')
  return (file, text, context) => readRedacted(file, text, context, vault.conceal)
}

/** What a reading knows beside the files. */
type RunContext = Omit<ReadingContext, 'textOf'>

/** Scripts run scripts, and Makefiles include others: no deeper than this. */
const MAX_ROUNDS = 6

/** Reads a file, and again with the files that its steps turn out to run; which these are, only the reading tells. */
async function reading(each: ReadFile, context: RunContext, read: Reader): Promise<Reading> {
  const { source, more, requestedFiles } = each
  for (let round = 1; ; round++) {
    const missing = new Set<string>()
    const result = readingOf(each, context, read, path => void missing.add(path))
    const toRead = [...missing].slice(0, Math.max(0, source.maxReferencedFiles - requestedFiles.size))
    if (toRead.length === 0 || round > MAX_ROUNDS) return result
    for (const path of toRead) requestedFiles.add(path)
    const found = await Promise.all(toRead.map(async path => ({ path, file: await source.read(path) })))
    const texts = found.flatMap(({ path, file }) => (file.state === 'read' ? [[path, file.text] as const] : []))
    if (texts.length === 0) return result
    for (const [path, text] of texts) more.set(path, text)
  }
}

/** @param miss is told of each path that nobody has asked for yet */
function readingOf(
  { path, file, more, requestedFiles }: ReadFile,
  context: RunContext,
  read: Reader,
  miss: (path: string) => void,
): Reading {
  if (file.state !== 'read') return { workflow: undefined, problems: [problemOf(path, file)] }
  const nul = file.text.indexOf('\0')
  if (nul >= 0) {
    // Of a program, or of a text in UTF-16.
    const line = file.text.slice(0, nul).split('\n').length
    return {
      workflow: undefined,
      problems: [{ location: { file: path, line, column: 1 }, kind: 'not-text', text: '' }],
    }
  }
  try {
    const textOf = (other: string): string | undefined => {
      if (!requestedFiles.has(other)) miss(other)
      return more.get(other)
    }
    return read(path, file.text, { ...context, textOf })
  } catch (error) {
    // A fault of the reader is shown at the file, and must not cost what the registry says.
    return { workflow: undefined, problems: [{ ...problemOf(path, { state: 'absent' }), text: String(error) }] }
  }
}

function problemOf(path: string, file: Exclude<FileOutcome, { state: 'read' }>): FileProblem {
  const code = file.state === 'absent' ? 'ENOENT' : file.code
  return { location: { file: path, line: 1, column: 1 }, kind: FAULTS[code] ?? 'unreadable', text: code }
}

/** The running workflow, and this step in it. */
interface Running {
  readonly reading: Reading
  readonly step: RunningStep | undefined
}

/**
 * The running workflow, with what this step was given put in for its expressions: where `registry: ${{ vars.ACR }}`
 * stands here, the same expression has the same value everywhere.
 */
async function readAsRunning(file: ReadFile, inputs: Inputs, { host: { env }, vault }: Context): Promise<Running> {
  const read = await reader(vault)
  const first = await reading(file, { substitutions: NO_SUBSTITUTIONS }, read)
  if (first.workflow === undefined) return { reading: first, step: undefined }
  const substitutions = substitutionsOf(stepIn(first.workflow, env), inputs, env)
  const second = substitutions.size === 0 ? first : await reading(file, { substitutions }, read)
  return { reading: second, step: second.workflow === undefined ? undefined : stepIn(second.workflow, env) }
}

const stepIn = (workflow: Workflow, env: Environment): RunningStep => ({
  workflow,
  job: env['GITHUB_JOB'] ?? '',
  action: env['GITHUB_ACTION'] ?? '',
})
