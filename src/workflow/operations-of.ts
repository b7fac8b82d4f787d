import { memoizeOf } from '../util/memoize.ts'
import { firstOfEach } from '../util/unique.ts'
import type { ImageTag, ImageTransfer, Job, RegistryOperation, Step, Workflow } from './model.ts'
import { type PartialString, type Segment, toDisplayString } from './partial-string.ts'

/** An operation, and the step that does it. */
export interface OperationInStep<D extends RegistryOperation = RegistryOperation> {
  readonly operation: D
  readonly step: Step
}

/**
 * The jobs of a workflow, each followed by those of the local workflow that it calls. Found once: rules ask it again for
 * each job.
 */
export const jobsOf: (workflow: Pick<Workflow, 'jobs'>) => readonly Job[] = memoizeOf(({ jobs }) =>
  jobs.flatMap(job => [job, ...(job.calls?.workflow === undefined ? [] : jobsOf(job.calls.workflow))]),
)

/** What a job does with registries, in its order. */
export const operationsIn: (job: Job) => readonly OperationInStep[] = memoizeOf(job =>
  job.steps.flatMap(step => step.operations.map(operation => ({ operation, step }))),
)

/** What a job does with images, the first time that each is named. */
export function imagesOnce(operations: readonly OperationInStep[]): readonly (ImageTransfer | ImageTag)[] {
  const all = operations.filter(isOperation('push', 'pull', 'tag')).map(({ operation }) => operation)
  const key = (operation: ImageTransfer | ImageTag): string =>
    `${operation.kind !== 'tag' && operation.isServerSide} ${toDisplayString(operation.image)}`
  return firstOfEach(all, key)
}

export const isOperation =
  <Is extends RegistryOperation['kind']>(...kinds: readonly Is[]) =>
  (entry: OperationInStep): entry is OperationInStep<Extract<RegistryOperation, { kind: Is }>> =>
    kinds.some(kind => kind === entry.operation.kind)

/**
 * To be pasted into a file: as it stands there; secrets and variables, which are found in any case, else as GitHub
 * lists them.
 */
export const toSource = (value: PartialString): string =>
  toDisplayString({
    ...value,
    segments: value.segments.map(segment => ('expression' in segment ? listed(segment) : segment)),
  })

const listed = (segment: Extract<Segment, { readonly expression: string }>): Segment =>
  segment.written !== undefined
    ? segment
    : {
        ...segment,
        expression: segment.expression.replace(
          /\b(secrets|vars)\.([\w-]+)/g,
          (_, context: string, name: string) => `${context}.${name.toUpperCase()}`,
        ),
      }
