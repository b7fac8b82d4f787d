import { BooleanData, StringData } from '@actions/expressions/data/index'
import { evaluate, isTruthy, knownOperand, type LookUp } from './expression.ts'
import { NOWHERE } from './partial-string.ts'

/** Whether a condition keeps a fork's pull request out, or may; what is not known may. */
export function keepsForksOut(condition: string | undefined): boolean {
  if (condition === undefined) return false
  const settled = condition
    .replace(/\b(?:always|success)\(\s*\)/gi, 'true')
    .replace(/\b(?:failure|cancelled)\(\s*\)/gi, 'false')
  return isTruthy(evaluate(settled, NOWHERE, inFork(settled))) !== true
}

/**
 * What a fork's pull request sees, as far as it is the same in all of them. Source: GitHub docs, "Events that trigger
 * workflows".
 */
const inFork = (condition: string): LookUp => {
  // The repository and the branch that it asks for may be the ones that the pull request goes to.
  const comparisons = [...condition.matchAll(/github\.(\w+)\s*==\s*'([^']*)'/gi)]
  const permissionOf = (name: string): string | undefined =>
    comparisons.find(([, compared]) => compared?.toLowerCase() === name)?.[2]
  const repository = permissionOf('repository') ?? 'base/repository'
  const values: Readonly<Record<string, string | boolean | undefined>> = {
    'github.event_name': 'pull_request',
    // It begins with this one.
    'github.event.action': 'opened',
    'github.ref': 'refs/pull/1/merge',
    'github.ref_name': '1/merge',
    'github.ref_type': 'branch',
    'github.repository': repository,
    'github.repository_owner': permissionOf('repository_owner') ?? repository.split('/')[0],
    'github.base_ref': permissionOf('base_ref'),
    'github.event.pull_request.head.repo.fork': true,
    'github.event.pull_request.head.repo.full_name': 'somebody/fork',
    'github.event.pull_request.head.repo.owner.login': 'somebody',
    'github.event.pull_request.head.user.login': 'somebody',
  }
  return path => {
    const value = path[0] === 'secrets' ? '' : values[path.join('.').toLowerCase()]
    if (value === undefined) return undefined
    return knownOperand(typeof value === 'boolean' ? new BooleanData(value) : new StringData(value), NOWHERE)
  }
}
