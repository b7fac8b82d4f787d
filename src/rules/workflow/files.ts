import { valueIn } from '../../facts.ts'
import type { RuleResult } from '../../findings.ts'
import { oneLine } from '../../util/text.ts'
import type { Rules } from '../rule.ts'
import { seen } from '../rule.ts'

/** Files that could not be read, or not all of them. */
export const fileRules = {
  'workflow-unreadable': facts =>
    (valueIn(facts.workflows)?.problems ?? []).map(({ location, kind, text }): RuleResult<'workflow-unreadable'> => {
      const message = seen('message', typeof text === 'string' ? oneLine(text).trim() : text)
      return {
        level: 'notice',
        values: { file: location.file, problem: kind },
        evidence: message === undefined ? [] : [message],
        blocks: [],
        location,
      }
    }),
} satisfies Partial<Rules>
