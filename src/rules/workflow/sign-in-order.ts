import { note } from '../../util/note.ts'
import type { Job, Step } from '../../workflow/model.ts'
import { isOperation, type OperationInStep, operationsIn } from '../../workflow/operations-of.ts'
import { type LocatedFinding, seen } from '../rule.ts'
import { MAX_OPERATIONS } from './transfers.ts'

/** `az acr login` on a machine of GitHub's, which has no session of its own, in front of the sign-in of its job. */
export function beforeSignIn(job: Job): readonly LocatedFinding<'workflow-login-order'>[] {
  if (job.runner !== 'github-hosted' || job.hasContainer) return []
  const operations = operationsIn(job).slice(0, MAX_OPERATIONS)
  const signIn = operations.findIndex(isOperation('entra-login'))
  const found = operations.slice(0, Math.max(signIn, 0)).find(isSessionUse)
  const [before, at] = [operations.slice(0, found === undefined ? 0 : operations.indexOf(found)), operations[signIn]]
  if (found === undefined || at?.operation.kind !== 'entra-login' || at.operation.by !== 'azure/login') return []
  if (before.some(isOperation('unanalyzable')) || at.step === found.step || !hasNoSession(found.step, job)) return []
  const line = at.operation.location.line
  return [
    {
      level: 'error',
      values: {
        ...{ cause: 'before-sign-in', image: '', host: '', operation: 'push', by: 'az acr login', line },
      },
      evidence: [seen('action', note('at-line', { what: 'azure/login', line }))],
      location: found.operation.location,
    },
  ]
}

/** What az does as whoever has signed in. */
const isSessionUse = ({ operation, step }: OperationInStep): boolean =>
  !operation.isConditional &&
  !operation.isInAzureCliContainer &&
  !step.continueOnError &&
  (operation.kind === 'expose-token' ||
    (operation.kind === 'login' && operation.by === 'az acr login' && operation.userName === undefined))

/** No step up to this one can have signed in. */
const hasNoSession = (step: Step, { steps }: Job): boolean =>
  steps
    .slice(0, steps.indexOf(step) + 1)
    .every(
      ({ uses, script }) =>
        (uses === undefined || /^(?:actions|docker)\//.test(uses.action)) &&
        !/\b(?:azd|Connect-AzAccount|AZURE_CONFIG_DIR)|\baz login\b/.test(script?.text ?? ''),
    )
