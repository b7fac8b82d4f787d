import type { FindingValues } from '../../findings.ts'
import type { ImageTransfer, Job, Login } from '../../workflow/model.ts'
import { isOperation, type OperationInStep, operationsIn, toSource } from '../../workflow/operations-of.ts'
import type { PartialString } from '../../workflow/partial-string.ts'
import { isInAction } from '../rule.ts'

/** A login of another job than the one that needs it. */

export interface LoginInJob extends OperationInStep<Login> {
  readonly job: Job
}

/** How the other job logs in, as far as this one can do the same. */
export function howElsewhere(
  { operation, step, job: other }: LoginInJob,
  job: Job,
  transfer: ImageTransfer,
): Pick<FindingValues['workflow-login-job'], 'az' | 'like'> {
  if (operation.by === 'az acr login') {
    const until = operationsIn(job).findIndex(each => each.operation === transfer)
    const isSignedIn = operationsIn(job).slice(0, until).some(isOperation('entra-login'))
    const before = other.steps.slice(0, other.steps.indexOf(step) + 1).flatMap(({ operations }) => operations)
    const signIn = isSignedIn ? undefined : before.find(({ kind }) => kind === 'entra-login')
    return { az: { line: operation.location.line, ...(signIn !== undefined && { signInLine: signIn.location.line }) } }
  }
  if (operation.location.file !== transfer.location.file || isInAction(operation.location)) return {}
  const { userName, password } = operation
  return {
    like: {
      ...(userName !== undefined && isSameInEveryJob(userName) && { userName: toSource(userName) }),
      ...(password !== undefined && isNamed(password) && { password: toSource(password) }),
    },
  }
}

/** A secret by its name, and nothing that stands in the file. */
const isNamed = ({ segments }: PartialString): boolean =>
  segments.every(segment => 'expression' in segment && /^(?:secrets|inputs|github)\.[\w.-]+$/.test(segment.expression))

/** Whether a text is the same in another job: known, or of a context that all jobs share. */
export const isSameInEveryJob = ({ segments }: PartialString): boolean =>
  segments.every(
    segment => 'literal' in segment || /^(?:secrets|vars|inputs|github)\.[\w.-]+$/.test(segment.expression),
  )
