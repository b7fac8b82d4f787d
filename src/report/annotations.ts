import type { Texts } from '../texts/texts.ts'
import { truncate } from '../util/text.ts'
import { multiline } from './escape.ts'
import { placeOf, type RenderedFinding, shownPlace } from './render-finding.ts'
import { annotationCommand } from './workflow-commands.ts'

/** The runner keeps 10 annotations a level of one step. Source: actions/runner:src/Runner.Worker/ExecutionContext.cs. */
const MAX_ANNOTATIONS = 10
const MAX_MESSAGE = 4000

export interface Annotations {
  readonly of: ReadonlyMap<RenderedFinding, string>
  /** How many more there are, where not all could be annotated. */
  readonly more: readonly string[]
}

/** The annotations of errors and warnings; notices stand in the summary alone. */
export function annotations(findings: readonly RenderedFinding[], texts: Texts): Annotations {
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
    of: new Map(levels.flatMap(({ shown }) => shown).map(finding => [finding, annotation(finding, texts)])),
    more: levels.flatMap(({ more }) => more),
  }
}

/** For where nothing is annotated. */
export const NO_ANNOTATIONS: Annotations = { of: new Map(), more: [] }

function annotation(finding: RenderedFinding, texts: Texts): string {
  const { id, level, registry, title, message, fix, docs } = finding
  const heading = registry === undefined ? `acr-login-check: ${id}` : `acr-login-check: ${id} (${registry})`
  const place = placeOf(finding)
  const text = [
    `${id}: ${title}. ${message}`,
    // The log shows no parameters of a command.
    ...(place === undefined ? [] : [`${texts.words.at} ${shownPlace(place)}`]),
    `${texts.words.fix}:\n${fix}\n${docs}`,
  ].join('\n')
  return annotationCommand(level, heading, truncate(multiline(text), MAX_MESSAGE), place)
}
