import type { Finding } from '../findings.ts'
import { applyEdits, combine, type Edit, lineAfter } from './edits.ts'
import { editsFor, FIXABLE_IDS } from './index.ts'
import { type Source, sourceOf } from './source.ts'

/** The texts of files by the name that locations give them, without byte order mark. */
export type Texts = ReadonlyMap<string, string>

/** All findings of the files, with these texts in the place of those on disk. */
export type Lint = (texts: Texts) => Promise<readonly Finding[]>

export interface Fixes {
  /** The texts that are other than before. */
  readonly texts: Texts
  readonly fixed: readonly Finding[]
}

/** Whether the finding is of a kind that may be fixed. */
export const isFixable = ({ id, ignored, location }: Finding): boolean =>
  FIXABLE_IDS.has(id) && !ignored && location !== undefined

/** Rounds of fixing: one fix may be what another one waits for. */
const MAX_ROUNDS = 5
/** Findings that are tried one by one, where not all can be fixed at once. */
const MAX_TRIES = 50

/**
 * Fixes what can be fixed in these files. A fix stays only if linting the result shows that its finding is gone and
 * that none is new.
 * @param before the texts that may be changed
 * @param only the finding that is to be fixed; all of them if left out
 */
export async function fixTexts(
  before: Texts,
  lint: Lint,
  only: (finding: Finding) => boolean = () => true,
): Promise<Fixes> {
  let texts = before
  let findings = await lint(new Map())
  const fixed: Finding[] = []
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const done = await fixOnce(texts, findings.filter(only), findings, lint, before)
    if (done === undefined) break
    fixed.push(...done.fixed)
    texts = done.texts
    findings = done.findings
  }
  return { texts: changedFrom(before, texts), fixed }
}

const changedFrom = (before: Texts, after: Texts): Texts =>
  new Map([...after].filter(([file, text]) => before.get(file) !== text))

interface Candidate {
  readonly finding: Finding
  readonly file: string
  readonly edits: readonly Edit[]
}

interface Attempt extends Fixes {
  /** Of the new texts. */
  readonly findings: readonly Finding[]
}

/** All at once; else all but one; else one after the other. None where no finding can be fixed. */
async function fixOnce(
  texts: Texts,
  selected: readonly Finding[],
  findings: readonly Finding[],
  lint: Lint,
  before: Texts,
): Promise<Attempt | undefined> {
  const candidates = candidatesOf(texts, selected)
  const attempt = (some: readonly Candidate[]) => tryFixes(texts, some, findings, lint, before)
  if (candidates.length === 0) return undefined
  const all = await attempt(candidates)
  if (all !== undefined || candidates.length === 1) return all
  const tried = candidates.slice(0, MAX_TRIES)
  for (const one of tried) {
    const others = await attempt(candidates.filter(each => each !== one))
    if (others !== undefined) return others
  }
  for (const one of tried) {
    const single = await attempt([one])
    if (single !== undefined) return single
  }
  return undefined
}

function candidatesOf(texts: Texts, findings: readonly Finding[]): readonly Candidate[] {
  const sources = new Map<string, Source>()
  return findings.flatMap(finding => {
    const file = finding.location?.file ?? ''
    const text = texts.get(file)
    if (text === undefined) return []
    const source = sources.get(file) ?? sourceOf(text)
    sources.set(file, source)
    const edits = editsFor(finding, source)
    return edits === undefined || edits.length === 0 ? [] : [{ finding, file, edits }]
  })
}

/** The texts with these fixes, if their findings are gone and none is new. */
async function tryFixes(
  texts: Texts,
  candidates: readonly Candidate[],
  findings: readonly Finding[],
  lint: Lint,
  before: Texts,
): Promise<Attempt | undefined> {
  const edits = new Map<string, readonly Edit[]>()
  const made: Candidate[] = []
  for (const candidate of candidates) {
    const combined = combine(edits.get(candidate.file) ?? [], candidate.edits)
    // What overlaps waits for the next round.
    if (combined === undefined) continue
    edits.set(candidate.file, combined)
    made.push(candidate)
  }
  const changed = new Map([...texts].map(([file, text]) => [file, applyEdits(text, edits.get(file) ?? [])]))
  const after = await lint(changedFrom(before, changed))
  const keyAfter = (finding: Finding): string => {
    const { file = '', line = 0 } = finding.location ?? {}
    const text = texts.get(file)
    return keyOf(finding, text === undefined ? line : lineAfter(text, edits.get(file) ?? [], line))
  }
  const fixed = new Set(made.map(({ finding }) => keyAfter(finding)))
  const old = new Set(findings.map(keyAfter))
  const isWell = after.every(finding => {
    const key = keyOf(finding, finding.location?.line ?? 0)
    return old.has(key) && !fixed.has(key)
  })
  if (!isWell) return undefined
  const remaining = new Set(after.map(finding => keyOf(finding, finding.location?.line ?? 0)))
  // One edit may fix more than it was made for: the case of what lost its scheme.
  const gone = findings.filter(
    finding => isFixable(finding) && edits.has(finding.location?.file ?? '') && !remaining.has(keyAfter(finding)),
  )
  return { texts: changed, findings: after, fixed: gone }
}

const keyOf = ({ id, level, registry = '', location }: Finding, line: number): string =>
  JSON.stringify([id, level, registry.toLowerCase(), location?.file ?? '', line])
