import type { FindingValues } from '../../findings.ts'
import { localPath } from '../../workflow/local-path.ts'
import type { Job, Workflow, WorkflowFault } from '../../workflow/model.ts'
import { isOperation, jobsOf, operationsIn } from '../../workflow/operations-of.ts'
import { isInAction, type LocatedFinding, type Rules, seen, workflowRule } from '../rule.ts'

type FindingDraft = LocatedFinding<'workflow-invalid'>

/** What GitHub refuses in a file whose jobs log in, push or pull: none of them runs then. */
export const invalidRules = {
  'workflow-invalid': workflowRule(workflow =>
    workflow.faults
      .filter(fault => stopsRegistries(fault, workflow))
      .map((fault): FindingDraft => {
        const { location, ...said } = fault
        const values = { ...said, isInAction: isInAction(location) }
        return {
          level: fault.cause === 'input-missing' && fault.of === 'action' ? 'warning' : 'error',
          values: values satisfies FindingValues['workflow-invalid'],
          evidence: [seen('name', nameOf(fault))],
          location,
        }
      }),
  ),
} satisfies Partial<Rules>

const nameOf = (fault: WorkflowFault): string | undefined => {
  if (fault.cause === 'not-closed') return undefined
  return fault.cause === 'context' || fault.cause === 'syntax' ? fault.text : fault.input
}

/** A workflow at fault stops all jobs; an action stops those that use it. */
function stopsRegistries(fault: WorkflowFault, workflow: Workflow): boolean {
  const jobs = jobsOf(workflow).filter(touchesRegistries)
  if (fault.cause === 'input-missing' && fault.of === 'action') {
    // Empty there, and a matter of registries only where that action's own steps log in, push or pull.
    return jobs.some(job =>
      operationsIn(job).some(
        entry =>
          isOperation('login', 'push', 'pull', 'expose-token')(entry) &&
          isFileOfAction(entry.step.location.file, fault.uses),
      ),
    )
  }
  const isOfAction = isInAction(fault.location) && fault.location.file !== workflow.file
  return isOfAction
    ? jobs.some(({ steps }) => steps.some(({ location }) => location.file === fault.location.file))
    : jobs.length > 0
}

/** Whether a file, as locations name it, is that of a local action. */
function isFileOfAction(file: string, uses: string): boolean {
  const folder = localPath(uses)
  if (folder === undefined) return false
  if (folder === '') return /^action\.ya?ml$/.test(file)
  return ['yml', 'yaml'].some(end => `/${file}`.endsWith(`/${folder}/action.${end}`))
}

const touchesRegistries = (job: Job): boolean =>
  operationsIn(job).some(isOperation('login', 'push', 'pull', 'expose-token'))
