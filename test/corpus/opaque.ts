import type { Workflow } from '../../src/workflow/model.ts'
import { isOperation, jobsOf, operationsIn } from '../../src/workflow/operations-of.ts'

/** A job that logs in, pushes or pulls, and what of it could not be looked into. */
export interface SeenJob {
  readonly file: string
  readonly job: string
  readonly unanalyzable: readonly string[]
}

/** Jobs that log in, push or pull, each once whatever its matrix: how blind the reader is there. */
export function registryJobs(workflows: readonly Workflow[]): readonly SeenJob[] {
  return workflows.flatMap(workflow => {
    const jobs = new Map<string, SeenJob>()
    for (const job of jobsOf(workflow)) {
      const operations = operationsIn(job)
      if (!operations.some(isOperation('login', 'push', 'pull'))) continue
      const key = `${job.location.file}:${job.id}`
      const unanalyzable = operations
        .filter(isOperation('unanalyzable'))
        .map(({ operation }) => `${operation.what} (line ${operation.location.line})`)
      const before = jobs.get(key)?.unanalyzable ?? []
      jobs.set(key, { file: workflow.file, job: job.id, unanalyzable: [...new Set([...before, ...unanalyzable])] })
    }
    return [...jobs.values()]
  })
}
