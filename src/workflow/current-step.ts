import type { ImageTransfer, Job, RegistryOperation, RunningStep, Step, Workflow } from './model.ts'

/** The step that runs, with the job that it stands in. */
export interface StepInJob {
  readonly job: Job
  readonly step: Step
}

/**
 * The one step that is this run of the action: in the job of this name (of the workflow, or of a local workflow that it
 * calls), by its id or by the name that the runner gives it. None where it could be another.
 */
export function runningStep({ workflow, job, action }: RunningStep): StepInJob | undefined {
  const found = jobsNamed(workflow, job).flatMap(inJob => {
    const names = namesOf(inJob.steps)
    const step = inJob.steps.find((_, index) => names[index] === action.toLowerCase())
    return step === undefined ? [] : [{ job: inJob, step }]
  })
  return found.length === 1 ? found[0] : undefined
}

const jobsNamed = ({ jobs }: Workflow, id: string): readonly Job[] =>
  jobs.flatMap(job => [job, ...(job.calls?.workflow?.jobs ?? [])]).filter(job => job.id === id && job.steps.length > 0)

/**
 * The names of the steps, lowercase: their ids, else `__owner_name` of the action (`__self` of a local one), or
 * `__run`; with `_2` and on from the second of a name. Source:
 * actions/runner:src/Sdk/DTPipelines/Pipelines/ObjectTemplating/PipelineTemplateConverter.cs, ReferenceNameBuilder.cs.
 */
function namesOf(steps: readonly Step[]): readonly string[] {
  const taken = new Set(steps.map(({ id }) => id?.toLowerCase()).filter(id => id !== undefined))
  return steps.map(({ id, uses }) => {
    if (id !== undefined) return id.toLowerCase()
    const name = `__${sourceOf(uses?.action).replace(/[^a-z0-9_-]/g, '_')}`
    let candidate = name
    for (let count = 2; taken.has(candidate); count++) candidate = `${name}_${count}`
    taken.add(candidate)
    return candidate
  })
}

function sourceOf(action: string | undefined): string {
  if (action === undefined) return 'run'
  if (action.startsWith('./')) return 'self'
  if (action.startsWith('docker://')) return action.slice('docker://'.length)
  return action.split('/').slice(0, 2).join('/')
}

/** What a job pushes and pulls, in its order. */
export const transfersIn = ({ steps }: Job): readonly ImageTransfer[] =>
  steps
    .flatMap(({ operations }) => operations)
    .filter(
      (operation: RegistryOperation): operation is ImageTransfer =>
        operation.kind === 'push' || operation.kind === 'pull',
    )
