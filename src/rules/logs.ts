import { type Facts, type LogSource, valueIn } from '../facts.ts'
import type { Evidence, FindingId, RuleResult } from '../findings.ts'
import { type Rule, type Rules, seen } from './rule.ts'

/** What could not be explained of the logs of failures; what they tell is judged in diagnosis/logs.ts. */
export const logRules = {
  'job-logs-unavailable': notices(({ logs }) =>
    (valueIn(logs)?.unread ?? []).map(({ because, name, code }) => ({
      values: { because, name, code },
      evidence: [seen('name', name), seen('error', because === 'too-many' ? '' : code)],
    })),
  ),

  'log-cause-unknown': notices(({ logs }) =>
    (valueIn(logs)?.logs ?? [])
      .filter(({ explanation }) => explanation.causes.length === 0)
      .map(({ source, explanation: { failure, isEmpty } }) => ({
        values: { because: failure !== undefined ? 'many-causes' : isEmpty ? 'empty' : 'no-text-known' },
        evidence: [...sourceEvidence(source), seen('message', failure?.text)],
      })),
  ),
} satisfies Partial<Rules>

/** Which job and step a log is of, or which file. */
function sourceEvidence(source: LogSource): readonly (Evidence | undefined)[] {
  switch (source.kind) {
    case 'job':
      return [seen('job', source.job), seen('step', source.steps[source.failed ?? -1])]
    case 'error-file':
      return [seen('name', source.file)]
    case 'error-text':
      return []
  }
}

function notices<Id extends FindingId>(
  judge: (facts: Facts) => readonly (Pick<RuleResult<Id>, 'values'> & {
    readonly evidence: readonly (Evidence | undefined)[]
  })[],
): Rule<Id> {
  return facts =>
    judge(facts).map(({ values, evidence }) => ({
      level: 'notice',
      values,
      evidence: evidence.filter(item => item !== undefined),
      blocks: [],
    }))
}
