import type { Offer } from '../fixes/offers.ts'
import { joinedLines } from '../texts/shell-lines.ts'
import type { Texts } from '../texts/texts.ts'
import { partOf } from '../util/redacted.ts'
import { truncate } from '../util/text.ts'
import { multiline } from './escape.ts'
import { fixBlocks, placeOf, type RenderedFinding } from './render-finding.ts'
import type { Report } from './report.ts'
import { annotationCommand } from './workflow-commands.ts'

/**
 * The runner keeps 10 annotations a level of one step. Source: actions/runner:src/Runner.Worker/ExecutionContext.cs.
 */
const MAX_ANNOTATIONS = 10
const MAX_MESSAGE = 4000

export interface Annotations {
  readonly of: ReadonlyMap<RenderedFinding, string>
  /** How many more there are, where not all could be annotated. */
  readonly more: readonly string[]
}

/** The annotations of errors and warnings; notices stand in the summary alone. */
export function annotations(
  findings: readonly RenderedFinding[],
  texts: Texts,
  offers: Report['offers'] = new Map(),
): Annotations {
  const levels = (['error', 'warning'] as const).map(level => {
    const all = findings.filter(finding => finding.level === level)
    const shown = all.length > MAX_ANNOTATIONS ? all.slice(0, MAX_ANNOTATIONS - 1) : all
    const rest = all.length - shown.length
    return {
      shown,
      more: rest > 0 ? [annotationCommand(level, 'acr-login-check', texts.andMore(rest))] : [],
    }
  })
  return {
    of: new Map(
      levels.flatMap(({ shown }) => shown).map(finding => [finding, annotation(finding, texts, offers.get(finding))]),
    ),
    more: levels.flatMap(({ more }) => more),
  }
}

/** For where nothing is annotated. */
export const NO_ANNOTATIONS: Annotations = { of: new Map(), more: [] }

/** A longer fix stands in the job summary alone. */
const MAX_FIX_LINES = 3
const MAX_DIFF_LINES = 6

/** Whether the fix is too long for an annotation. */
export const isLongFix = (finding: RenderedFinding): boolean => ownFix(finding).split('\n').length > MAX_FIX_LINES

/** Without the query below it, and each command in one line: an annotation folds them itself. */
const ownFix = (finding: RenderedFinding): string => joinedLines(fixBlocks(finding)[0]?.code ?? finding.fix)

/**
 * Six lines at most: cause, what to do, the fix if it is short, the docs. The title is the finding's short name, which
 * never changes. A change of the file that is short stands in the place of the fix: its lines, with their signs.
 */
function annotation(finding: RenderedFinding, texts: Texts, offer: Offer | undefined): string {
  const { id, level, title, message, docs } = finding
  const isOffered = offer !== undefined && offer.lines.length <= MAX_DIFF_LINES
  const shownFix = isOffered ? offer.lines.join('\n') : isLongFix(finding) ? texts.fixElsewhere : ownFix(finding)
  const text = [texts.sentences(title, message), shownFix, `${id}: ${docs}`].join('\n')
  const shown = truncate(
    partOf(message, () => multiline(text)),
    MAX_MESSAGE,
  )
  return annotationCommand(level, texts.names[id], shown, placeOf(finding))
}
