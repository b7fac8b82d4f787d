import type { Facts } from '../facts.ts'
import type { Finding } from '../findings.ts'
import type { Environment } from '../host.ts'
import { ladder, type RungReport } from '../ladder.ts'
import { earliestExpiry, endings } from '../meaning/expiry.ts'
import { cut } from '../text.ts'
import type { Counts, Texts } from '../texts/texts.ts'
import { grantedOf, type RegistryVerdict, type Result, resultOf, verdicts } from '../verdict.ts'
import { timeline } from './timeline.ts'
import { type WordedFinding, wordFindings } from './worded.ts'

/** Everything that the reporters show, in words and without secrets; what remains to them is the escaping of their medium. */
export interface Report {
  readonly result: Result
  readonly counts: Counts
  readonly findings: readonly WordedFinding[]
  readonly registries: readonly RegistryReport[]
  /** What ends when, as a Mermaid gantt; none where nothing in use tells its end. */
  readonly timeline: string | undefined
  readonly granted: ReturnType<typeof grantedOf>
  /** Milliseconds since the epoch. */
  readonly expiresOn: number | undefined
  readonly now: number
  /** Where the files of this commit are shown, without a slash at the end. */
  readonly filesUrl: string | undefined
  /** Why the workflow files could not be read, where nothing else was to be judged. */
  readonly unread: string | undefined
}

export interface RegistryReport {
  readonly verdict: RegistryVerdict
  readonly rungs: readonly RungReport[]
}

/** Facts and findings → what is to be shown. Pure. */
export function makeReport(
  facts: Facts,
  findings: readonly Finding[],
  texts: Texts,
  env: Environment,
  redact: (text: string) => string,
): Report {
  const all = verdicts(facts, findings)
  const unread = unreadOf(facts)
  return {
    result: resultOf(findings, all, facts),
    counts: {
      errors: findings.filter(({ level }) => level === 'error').length,
      warnings: findings.filter(({ level }) => level === 'warning').length,
      ignored: findings.filter(({ ignored }) => ignored).length,
      registries: facts.registries.length,
      ...filesCount(facts),
      dockerFails: all.some(({ operations }) => Object.values(operations).includes('fails')),
      unproven: all.some(({ operations }) => Object.values(operations).includes('unknown')),
    },
    findings: wordFindings(findings, texts, env, redact),
    registries: facts.registries.map((registry, index) => ({
      verdict: { ...(all[index] ?? { operations: NONE }), registry: cut(redact(all[index]?.registry ?? ''), 300) },
      rungs: ladder(registry, facts, findings).map(rung => ({ ...rung, data: cut(redact(rung.data), 600) })),
    })),
    timeline: timeline(
      endings(facts).map(({ what, name, endsAt }) => ({ label: `${texts.endings[what]} ${redact(name)}`, endsAt })),
      { now: facts.now, warningDays: facts.given.expiryWarningDays },
    ),
    granted: grantedOf(facts),
    expiresOn: earliestExpiry(facts),
    now: facts.now,
    filesUrl: filesUrl(env),
    unread: unread === undefined ? undefined : cut(redact(unread), 300),
  }
}

function filesCount({ workflows, registries }: Facts): Pick<Counts, 'files' | 'unread'> {
  if (workflows.state !== 'known') return { unread: workflows.state === 'failed' && registries.length === 0 }
  const { workflows: read, problems } = workflows.value
  const files = new Set([...read.map(({ file }) => file), ...problems.map(({ place }) => place.file)])
  return { files: files.size, unread: problems.length > 0 }
}

/** Why the files that were asked for could not be read, where nothing else is judged. */
function unreadOf({ workflows, registries }: Facts): string | undefined {
  if (workflows.state !== 'failed' || registries.length > 0) return undefined
  return workflows.reason.kind === 'tool' ? workflows.reason.text : workflows.reason.kind
}

function filesUrl({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha }: Environment) {
  return server && repository && sha ? `${server}/${repository}/blob/${sha}` : undefined
}

const NONE = { login: 'not-asked', pull: 'not-asked', push: 'not-asked' } as const
