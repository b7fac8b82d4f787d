import type { Environment } from '../host/ports.ts'
import type { Inputs } from '../inputs.ts'
import { runningStep } from '../workflow/current-step.ts'
import type { RunningStep } from '../workflow/model.ts'

export const NO_SUBSTITUTIONS: ReadonlyMap<string, string> = new Map()

/**
 * What expressions of the whole run came to: those that this step was given as an input, and the repository. Never a
 * secret, and nothing that another job may have another value of (`matrix`, `steps`, `vars` of an environment).
 */
export function substitutionsOf(running: RunningStep, inputs: Inputs, env: Environment): ReadonlyMap<string, string> {
  const given = runningStep(running)?.step.with
  const hasEnvironments = running.workflow.jobs.length > 1 && running.workflow.jobs.some(job => job.hasEnvironment)
  const values = {
    registry: inputs.registries,
    repository: inputs.repositories,
    'client-id': [inputs.clientId],
    username: [inputs.userName],
  }
  const found = Object.entries(values).flatMap(
    ([name, [value = '', ...others]]): readonly (readonly [string, string])[] => {
      const [segment, ...rest] = given?.get(name)?.segments ?? []
      if (segment === undefined || !('expression' in segment) || rest.length + others.length > 0) return []
      const isOfRun = hasEnvironments ? /^(?:inputs|github)\./ : /^(?:inputs|github|vars)\./
      return isOfRun.test(segment.expression) ? [[segment.expression, value.trim()]] : []
    },
  )
  return new Map([...runNames(env), ...found.filter(([, value]) => value !== '')])
}

/** Names on GitHub that all expressions of a run have. Source: GitHub docs, "Variables reference". */
export function runNames(env: Environment): ReadonlyMap<string, string> {
  const { GITHUB_REPOSITORY: repository = '', GITHUB_REPOSITORY_OWNER: owner = '' } = env
  const { GITHUB_ACTOR: actor = '', GITHUB_TRIGGERING_ACTOR: triggering = '' } = env
  const names = [
    ['github.repository', repository],
    ['github.event.repository.full_name', repository],
    ['github.event.repository.name', repository.split('/')[1] ?? ''],
    ['github.repository_owner', owner || (repository.split('/')[0] ?? '')],
    ['github.actor', actor],
    ['github.triggering_actor', triggering],
  ] as const
  return new Map(names.filter(([, value]) => value !== ''))
}
