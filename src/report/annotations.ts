import type { Level } from '../findings.ts'
import { cut } from '../text.ts'
import type { Texts } from '../texts/texts.ts'
import type { WordedFinding } from './worded.ts'
import { annotationCommand } from './workflow-commands.ts'

/** The runner keeps 10 annotations a level of one step. Source: actions/runner:src/Runner.Worker/ExecutionContext.cs. */
const MOST_ANNOTATIONS = 10
const LONGEST_MESSAGE = 4000

/** The annotations of errors and warnings; notices stand in the summary alone. */
export function annotations(findings: readonly WordedFinding[], texts: Texts): readonly string[] {
  return (['error', 'warning'] as const).flatMap(level => {
    const all = findings.filter(finding => finding.level === level)
    const shown = all.length > MOST_ANNOTATIONS ? all.slice(0, MOST_ANNOTATIONS - 1) : all
    const more = all.length - shown.length
    return [
      ...shown.map(finding => annotation(finding, texts)),
      ...(more > 0 ? [annotationCommand(level, 'acr-login-check', texts.andMore(more))] : []),
    ]
  })
}

function annotation(finding: WordedFinding, texts: Texts): string {
  const { id, level, registry, title, message, fix, docs } = finding
  const heading = registry === undefined ? `acr-login-check: ${id}` : `acr-login-check: ${id} (${registry})`
  return annotationCommand(
    level satisfies Level,
    heading,
    cut(`${title}. ${message}\n${texts.words.fix}:\n${fix}\n${docs}`, LONGEST_MESSAGE),
  )
}
