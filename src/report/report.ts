import { createHash } from 'node:crypto'
import { DAY_MS, type ExpiryItem, earliestExpiry, expiryItems } from '../diagnosis/expiry.ts'
import { judgeLogs, type LogJudgement } from '../diagnosis/logs.ts'
import { type StageReport, stageReport } from '../diagnosis/stages.ts'
import {
  grantedOf,
  isUnexplained,
  type RegistryVerdict,
  type Result,
  resultOf,
  verdicts,
} from '../diagnosis/verdict.ts'
import type { Facts } from '../facts.ts'
import type { Finding } from '../findings.ts'
import type { Offer } from '../fixes/offers.ts'
import type { Environment } from '../host/ports.ts'
import type { Counts, Texts } from '../texts/texts.ts'
import type { Redact } from '../util/redacted.ts'
import { truncate } from '../util/text.ts'
import { type RenderedFinding, renderFindings, worded } from './render-finding.ts'
import { timeline } from './timeline.ts'

/**
 * Everything that the reporters show, in words and without secrets; what remains to them is the escaping of their
 * medium.
 */
export interface Report {
  readonly result: Result
  readonly counts: Counts
  readonly findings: readonly RenderedFinding[]
  /** Changes of files that fix a finding. */
  readonly offers: ReadonlyMap<RenderedFinding, Offer>
  /** What tells the findings apart, in their order, whatever the words and the line: a hash in hexadecimal. */
  readonly identities: readonly string[]
  readonly registries: readonly RegistryReport[]
  /**
   * What expires when, as a Mermaid gantt; only if something has expired or expires within the warning time, and if it
   * isn't alone: its finding has the date.
   */
  readonly timeline: string | undefined
  readonly granted: ReturnType<typeof grantedOf>
  /** Milliseconds since the epoch. */
  readonly expiresOn: number | undefined
  readonly now: number
  /** What expires first of the credentials in use, for the caption of a healthy run. */
  readonly nextExpiry: ExpiryItem | undefined
  /** How long the check took, in milliseconds; unknown where the program that reports isn't the one that checked. */
  readonly elapsedMs: number | undefined
  /** Where the files of this commit are shown, without a slash at the end. */
  readonly filesUrl: string | undefined
  /** What logs of failures say, each in words. */
  readonly explanations: readonly WordedExplanation[]
  /** Why the workflow files could not be read, where nothing else was to be judged. */
  readonly filesUnread: string | undefined
}

/** A stage, with its data in words. */
interface WordedStage extends Omit<StageReport, 'data'> {
  readonly data: string
}

export interface RegistryReport {
  readonly verdict: RegistryVerdict
  readonly stages: readonly WordedStage[]
}

/** A log's text, where it stands, and rows that say what it means. */
export interface WordedExplanation {
  readonly place: string
  readonly text: string
  readonly rows: readonly { readonly heading: string; readonly text: string }[]
}

/** Facts and findings → what is to be shown. Pure. */
export function makeReport(
  facts: Facts,
  findings: readonly Finding[],
  texts: Texts,
  env: Environment,
  redact: Redact,
  elapsedMs?: number,
  offers: ReadonlyMap<Finding, Offer> = new Map(),
): Report {
  const { userId, inContainer } = facts.runner
  // In a job's container, what needs `sudo` is for the machine.
  const isRoot = userId === 0 && !inContainer
  const rendered = renderFindings(findings, texts, env, redact, isRoot)
  const all = verdicts(facts, findings)
  const filesUnread = whyFilesUnread(facts, texts)
  const items = expiryItems(facts)
  const expiring = items.some(({ endsAt }) => endsAt - facts.clock.now < facts.given.expiryWarningDays * DAY_MS)
  return {
    result: resultOf(findings, all, facts),
    counts: {
      errors: findings.filter(({ level }) => level === 'error').length,
      warnings: findings.filter(({ level }) => level === 'warning').length,
      ignored: findings.filter(({ ignored }) => ignored).length,
      registries: facts.registries.length,
      ...filesCount(facts),
      unexplained: isUnexplained(facts),
      dockerFails: all.some(({ operations }) => Object.values(operations).includes('fails')),
      unproven: all.some(({ operations }) => Object.values(operations).includes('unknown')),
    },
    findings: rendered,
    identities: findings.map(finding => identityOf(finding, redact)),
    offers: new Map(
      rendered.flatMap((finding, index) => {
        const source = findings[index]
        const offer = source === undefined ? undefined : offers.get(source)
        return offer === undefined ? [] : [[finding, redactOffer(offer, redact)] as const]
      }),
    ),
    registries: facts.registries.map((registry, index) => ({
      verdict: { ...(all[index] ?? { operations: NONE }), registry: truncate(redact(all[index]?.registry ?? ''), 300) },
      stages: stageReport(registry, facts, findings).map(stage => ({
        ...stage,
        data: truncate(redact(worded(stage.data, texts)), 600),
      })),
    })),
    timeline: expiring && items.length > 1 ? timelineOf(items, facts, texts, redact) : undefined,
    nextExpiry: items.toSorted((one, other) => one.endsAt - other.endsAt)[0],
    elapsedMs,
    granted: grantedOf(facts),
    expiresOn: earliestExpiry(facts),
    now: facts.clock.now,
    explanations: judgeLogs(findings, facts).map(judgement => wordedExplanation(judgement, texts, env, redact)),
    filesUrl: filesUrl(env),
    filesUnread: filesUnread === undefined ? undefined : truncate(redact(filesUnread), 300),
  }
}

const redactOffer = ({ diff, lines }: Offer, redact: (text: string) => string): Offer => ({
  diff: redact(diff),
  lines: lines.map(redact),
})

/** Values that change from one run to the next, or with each line above, while the finding stays the same. */
const VOLATILE = new Set(['line', 'loginLine', 'minutes', 'minutesLeft', 'days'])

/** Of the id, the file, the registry, and the values; not of the words, which a release or a language changes. */
function identityOf({ id, location, registry, values }: Finding, redact: (text: string) => string): string {
  const lasting = JSON.stringify([id, location?.file, registry, values], (key, value: unknown) =>
    VOLATILE.has(key) ? undefined : value,
  )
  return createHash('sha256').update(redact(lasting)).digest('hex').slice(0, 16)
}

function wordedExplanation(
  { log: { source }, failure, live, confirmed }: LogJudgement,
  texts: Texts,
  env: Environment,
  redact: Redact,
): WordedExplanation {
  const { proves, question, line, text } = failure
  const { headings, proves: proofs, questions } = texts.explain
  const step = source.kind === 'job' ? source.steps[source.failed ?? -1] : undefined
  const place = {
    ...(source.kind === 'job' && { job: source.job }),
    ...(step !== undefined && { step }),
    ...(source.kind === 'error-file' && { file: source.file }),
    line,
  }
  const cause = renderFindings(confirmed.slice(0, 1), texts, env, redact)[0]?.title ?? ''
  return {
    place: truncate(redact(texts.explain.placeOf(place)), 600),
    text: truncate(redact(text), 600),
    rows: [
      { heading: headings.proves, text: proofs[proves] },
      // Once the cause is known there is nothing to ask.
      ...(question === undefined || live === 'holds' ? [] : [{ heading: headings.check, text: questions[question] }]),
      ...(live === 'unknown' ? [] : [{ heading: headings.now, text: texts.explain.live(live, cause) }]),
    ],
  }
}

const timelineOf = (
  items: readonly ExpiryItem[],
  { clock, given }: Facts,
  texts: Texts,
  redact: (text: string) => string,
): string | undefined =>
  timeline(
    items.map(({ what, name, endsAt }) => ({ label: texts.expiryItem(what, redact(name)), endsAt })),
    { now: clock.now, warningDays: given.expiryWarningDays },
  )

function filesCount({ workflows, registries }: Facts): Pick<Counts, 'files' | 'hasUnreadFiles'> {
  if (workflows.state !== 'known') return { hasUnreadFiles: workflows.state === 'failed' && registries.length === 0 }
  const { workflows: read, problems } = workflows.value
  const files = new Set([...read.map(({ file }) => file), ...problems.map(({ location }) => location.file)])
  return { files: files.size, hasUnreadFiles: problems.length > 0 }
}

/** Why the files that were asked for could not be read, where nothing else is judged. */
function whyFilesUnread({ workflows, registries }: Facts, texts: Texts): string | undefined {
  if (workflows.state !== 'failed' || registries.length > 0) return undefined
  return workflows.reason.kind === 'tool' ? worded(workflows.reason.text, texts) : workflows.reason.kind
}

function filesUrl({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha }: Environment) {
  return server && repository && sha ? `${server}/${repository}/blob/${sha}` : undefined
}

const NONE = { login: 'not-requested', pull: 'not-requested', push: 'not-requested' } as const
