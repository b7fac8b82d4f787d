import { logSourceEvidence } from '../diagnosis/logs.ts'
import { type Facts, valueIn } from '../facts.ts'
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
        evidence: [
          ...logSourceEvidence(source).map(each => seen(each.label, each.seen)),
          seen('message', failure?.text),
        ],
      })),
  ),
} satisfies Partial<Rules>

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
