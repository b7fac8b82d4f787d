import { type Facts, valueIn } from '../facts.ts'
import type { Finding } from '../findings.ts'
import { changedLines, unifiedDiff } from './diff.ts'
import { type FixContext, fixFiles } from './files.ts'
import { isFixable } from './verify.ts'

/** What fixes one finding. */
export interface Offer {
  /** In the unified format. */
  readonly diff: string
  /** The changed lines alone, with their signs. */
  readonly lines: readonly string[]
}

/** Findings that are offered a change, and files that each is tried with: all of this is in the way of the report. */
const MAX_OFFERS = 20
const MAX_PEERS = 5
/** Milliseconds after which no more is offered. */
const MAX_TIME_MS = 1500

/**
 * The change that fixes a finding, by finding: of the files of the checkout, of which none is written. A file that was
 * read through the API, or that is another one in the checkout, gets none.
 */
export async function offersOf(
  findings: readonly Finding[],
  facts: Facts,
  context: FixContext,
): Promise<ReadonlyMap<Finding, Offer>> {
  const { workflows = [], running } = valueIn(facts.workflows) ?? {}
  const files = new Set([...workflows, ...(running === undefined ? [] : [running.workflow])].map(({ file }) => file))
  const paths = [...files].map(file => ({ root: context.checkout, path: file, name: file }))
  const offers = new Map<Finding, Offer>()
  const important = findings.filter(finding => finding.level !== 'notice' && isFixable(finding))
  const start = context.host.now()
  for (const finding of important.slice(0, MAX_OFFERS)) {
    if (context.host.now() - start > MAX_TIME_MS) break
    const own = paths.filter(({ name }) => name === finding.location?.file)
    const tried = paths.length <= MAX_PEERS || own.length === 0 ? paths.slice(0, MAX_PEERS) : own
    const alone = await fixFiles(tried, context, other => isSameDefect(other, finding))
    // The case of a login server has to change in the login and in the image together.
    const { files: changed, fixed } =
      alone.files.length > 0 ? alone : await fixFiles(tried, context, other => isSameKind(other, finding))
    const [file, ...others] = changed
    if (file === undefined || others.length > 0 || !fixed.some(other => isSameDefect(other, finding))) continue
    offers.set(finding, {
      diff: unifiedDiff(file.name, file.before, file.after),
      lines: changedLines(file.before, file.after),
    })
  }
  return offers
}

const isSameKind = (one: Finding, other: Finding): boolean =>
  one.id === other.id && one.location?.file === other.location?.file

const isSameDefect = (one: Finding, other: Finding): boolean =>
  isSameKind(one, other) && one.location?.line === other.location?.line
