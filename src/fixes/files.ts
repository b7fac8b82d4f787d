import { resolve } from 'node:path'
import { type Facts, ok } from '../facts.ts'
import type { Finding } from '../findings.ts'
import type { Host } from '../host/ports.ts'
import type { Inputs } from '../inputs.ts'
import { noFacts } from '../probes/no-facts.ts'
import { readFiles, type WorkflowPath } from '../probes/workflow.ts'
import { runRules } from '../rules/index.ts'
import type { Vault } from '../secrets/vault.ts'
import { BOM } from './edits.ts'
import { fixTexts, isFixable, type Lint, type Texts } from './verify.ts'

export interface FixContext {
  readonly inputs: Inputs
  readonly host: Host
  readonly vault: Vault
  /** Files that are not in this folder, once all links are followed, are left alone. */
  readonly checkout: string
}

/** A file that is to be other than it is. */
export interface FixedFile {
  /** As locations name it. */
  readonly name: string
  /** On disk, and the folder of its repository. */
  readonly path: string
  readonly root: string
  readonly before: string
  readonly after: string
}

export interface FixResult {
  readonly files: readonly FixedFile[]
  readonly fixed: readonly Finding[]
  /** Files with findings that could be fixed if they were in the checkout. */
  readonly outside: readonly string[]
}

/** A workflow, what was found in it, and the texts of all files that it was read from, by their path. */
interface Unit {
  readonly path: WorkflowPath
  readonly findings: readonly Finding[]
  readonly files: ReadonlyMap<string, string>
}

/**
 * Fixes what can be fixed in workflow files and in what they use of their repository; nothing is written.
 * @param only the finding that is to be fixed; all of them if left out
 */
export async function fixFiles(
  paths: readonly WorkflowPath[],
  context: FixContext,
  only?: (finding: Finding) => boolean,
): Promise<FixResult> {
  const work: Work = { overlay: new Map(), files: new Map(), fixed: new Map(), outside: new Set(), shared: new Set() }
  const units = await Promise.all(paths.map(path => readUnit(path, work.overlay, context)))
  for (const found of units) {
    if (!found.findings.some(isFixable)) continue
    const peers = units.filter(other => other === found || shares(other, found)).map(({ path }) => path)
    if (peers.length <= MAX_PEERS) {
      await fixUnit(found.path, peers, () => true, work, context, only)
      continue
    }
    // What many use is judged with all of them, once.
    const isShared = (file: string): boolean => units.some(other => other !== found && other.files.has(file))
    await fixUnit(found.path, [found.path], file => !isShared(file), work, context, only)
    const more = [...found.files.keys()].filter(file => isShared(file) && !work.shared.has(file))
    for (const file of more) work.shared.add(file)
    await fixUnit(found.path, peers, file => more.includes(file), work, context, only)
  }
  return { files: [...work.files.values()], fixed: [...work.fixed.values()], outside: [...work.outside] }
}

/** Workflows that use the same files, and are judged again for each fix. */
const MAX_PEERS = 20

/** What has been done so far. */
interface Work {
  /** The new texts of files, by their path. */
  readonly overlay: Map<string, string>
  readonly files: Map<string, FixedFile>
  readonly fixed: Map<string, Finding>
  readonly outside: Set<string>
  /** Files of many workflows that need not be tried again. */
  readonly shared: Set<string>
}

/** Fixes some files that a workflow is read from; its peers are judged with it. */
async function fixUnit(
  path: WorkflowPath,
  peers: readonly WorkflowPath[],
  isMeant: (file: string) => boolean,
  work: Work,
  context: FixContext,
  only?: (finding: Finding) => boolean,
): Promise<void> {
  const unit = await readUnit(path, work.overlay, context)
  const { names, texts, left } = await textsOf(unit, isMeant, context)
  for (const name of left) work.outside.add(name)
  if (texts.size === 0) return
  const lint: Lint = async changed => {
    const tried = new Map(work.overlay)
    for (const [name, text] of changed) {
      const file = names.get(name)
      if (file !== undefined) tried.set(file, withMark(unit.files.get(file) ?? '', text))
    }
    const all = await Promise.all(peers.map(peer => readUnit(peer, tried, context)))
    return all.flatMap(({ findings }) => findings)
  }
  const fixes = await fixTexts(texts, lint, only)
  for (const [name, text] of fixes.texts) {
    const file = names.get(name)
    const before = file === undefined ? undefined : unit.files.get(file)
    if (file === undefined || before === undefined) continue
    const original = work.files.get(file) ?? { name, path: file, root: path.root, before, after: before }
    work.overlay.set(file, withMark(before, text))
    work.files.set(file, { ...original, after: withMark(before, text) })
  }
  for (const finding of fixes.fixed) work.fixed.set(JSON.stringify([finding.id, finding.location]), finding)
}

/** Whether a change of one may change what is found in the other. */
const shares = (one: Unit, other: Unit): boolean =>
  one.path.root === other.path.root && [...other.files.keys()].some(file => one.files.has(file))

const withMark = (before: string, text: string): string => (before.startsWith(BOM) ? BOM + text : text)

/** Reads and judges one workflow, with some texts in the place of those on disk. */
async function readUnit(
  path: WorkflowPath,
  overlay: ReadonlyMap<string, string>,
  { host, inputs, vault }: FixContext,
): Promise<Unit> {
  const files = new Map<string, string>()
  const reading: Host = {
    ...host,
    readFile: async (file, limits) => {
      const text = overlay.get(file)
      const outcome = text === undefined ? await host.readFile(file, limits) : { state: 'read' as const, text }
      if (outcome.state === 'read') files.set(file, outcome.text)
      return outcome
    },
  }
  const facts: Facts = { ...noFacts(inputs, host), workflows: ok(await readFiles(reading, [path], vault)) }
  return { path, findings: runRules(facts, inputs.ignore), files }
}

/** The texts of the files in which something was found that may be fixed, by the name that locations give them. */
async function textsOf(
  { path, findings, files }: Unit,
  isMeant: (file: string) => boolean,
  { host, checkout }: FixContext,
): Promise<{ readonly names: ReadonlyMap<string, string>; readonly texts: Texts; readonly left: readonly string[] }> {
  const names = new Map<string, string>()
  const texts = new Map<string, string>()
  const left: string[] = []
  const fixable = findings.filter(isFixable)
  for (const name of new Set(fixable.map(({ location }) => location?.file ?? ''))) {
    const candidates = [
      ...(name === path.name ? [`${path.root}/${path.path}`] : []),
      `${path.root}/${name}`,
      resolve(host.currentDirectory, name),
    ]
    const file = candidates.find(each => files.has(each))
    const text = file === undefined ? undefined : files.get(file)
    // What was no UTF-8 would be written as something else.
    if (file === undefined || text === undefined || !isMeant(file) || text.includes('\uFFFD')) continue
    if ((await host.readFile(file, { within: checkout })).state !== 'read') left.push(name)
    else {
      names.set(name, file)
      texts.set(name, text.startsWith(BOM) ? text.slice(BOM.length) : text)
    }
  }
  return { names, texts, left }
}

/**
 * Writes a file that was fixed, if it is still what was read.
 * @returns what is wrong; none if it was written
 */
export async function writeFixed({ path, root, before, after }: FixedFile, host: Host): Promise<string | undefined> {
  const now = await host.readFile(path, { within: root })
  if (now.state !== 'read') return now.state === 'absent' ? 'ENOENT' : now.code
  if (now.text !== before) return 'CHANGED'
  try {
    await host.writeFile(path, after)
    return undefined
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}
