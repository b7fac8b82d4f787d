import { valueIn } from '../../facts.ts'
import type { Judgement } from '../../findings.ts'
import { cut, oneLine } from '../../text.ts'
import type { Rules } from '../rule.ts'
import { seen } from '../rule.ts'

/** Files that could not be read, or not all of them. */
export const fileRules: Rules<'workflow-unreadable'> = {
  'workflow-unreadable': {
    rung: 'workflow',
    judge: facts =>
      (valueIn(facts.workflows)?.problems ?? []).map(({ place, problem, text }): Judgement<'workflow-unreadable'> => {
        const message = seen('message', cut(oneLine(text).trim(), 300))
        return {
          level: 'notice',
          values: { file: place.file, problem },
          evidence: message === undefined ? [] : [message],
          blocks: [],
          location: place,
        }
      }),
  },
}
