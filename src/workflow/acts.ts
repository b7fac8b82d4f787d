import type { Deed, Job, Step, Workflow } from './model.ts'
import { shown, type Value } from './value.ts'

/** A deed, and the step that does it. */
export interface Act<D extends Deed = Deed> {
  readonly deed: D
  readonly step: Step
}

/** The jobs of a workflow, each followed by those of the local workflow that it calls. */
export const jobsOf = ({ jobs }: Pick<Workflow, 'jobs'>): readonly Job[] =>
  jobs.flatMap(job => [job, ...(job.calls?.workflow === undefined ? [] : jobsOf(job.calls.workflow))])

/** What a job does with registries, in its order. */
export const actsOf = (job: Job): readonly Act[] => job.steps.flatMap(step => step.deeds.map(deed => ({ deed, step })))

export const isAct =
  <Is extends Deed['is']>(...kinds: readonly Is[]) =>
  (act: Act): act is Act<Extract<Deed, { is: Is }>> =>
    kinds.some(kind => kind === act.deed.is)

/** To be pasted into a file: secrets and variables, which are found in any case, as GitHub lists them. */
export const pasted = (value: Value): string =>
  shown(value).replace(
    /\b(secrets|vars)\.([\w-]+)/g,
    (_, context: string, name: string) => `${context}.${name.toUpperCase()}`,
  )
