import type { Access } from '../registry/scope.ts'
import type { DenyAssignment, RoleAssignment, RoleDefinition } from './authorization.ts'
import { type Cause, causesOf, type Missing } from './causes.ts'
import { type Grip, gripsOf, type HeldRole, isGroup } from './held.ts'
import type { RoleAssignmentMode } from './registry.ts'
import { BUILT_IN_ROLES } from './roles.ts'
import { holdsForRegistry, scopeKind } from './scope.ts'
import { type Case, type Doubt, denialsOf, judgeRight, type Verdict } from './verdict.ts'

/** What a principal wants on a registry, and what ARM says of it. */
export interface AccessQuestion {
  /** `undefined` where it is not known. */
  readonly mode: RoleAssignmentMode | undefined
  /** As `assignedTo()` or `principalId eq` lists them for the principal; `undefined` where they could not be read. */
  readonly assignments: readonly RoleAssignment[] | undefined
  /** `false` where a page is missing, or an entry could not be read. */
  readonly assignmentsComplete?: boolean
  /** Those of `definitionsToRead`, as far as they could be read. */
  readonly definitions: readonly RoleDefinition[]
  /** `undefined` where they could not all be read: then nothing is known to be granted. */
  readonly denyAssignments: readonly DenyAssignment[] | undefined
  /** The principal's object id, and those of its groups where they are known; with none, nothing is known to be denied. */
  readonly principalIds: readonly string[]
  readonly registryId: string
  /** Empty where none is named: then a condition on the name leaves it open. */
  readonly repositories: readonly string[]
  /** `push` means pull and push. */
  readonly access: Access
}

interface RepositoryAccess {
  /** Absent where none was named. */
  readonly repository?: string
  readonly pull: Verdict
  readonly push: Verdict
}

export interface AccessJudgement {
  readonly perRepository: readonly RepositoryAccess[]
  /** Every role of the principal that was listed, at whatever scope. */
  readonly held: readonly HeldRole[]
  /** `granted` where everything that was asked for is, `unknown` where nothing of it is denied; else that of the first cause. */
  readonly reason: 'granted' | 'unknown' | Cause['reason']
  /** Of a denial, likeliest first; else empty. */
  readonly causes: readonly Cause[]
  /** What leaves a right open that was asked for. */
  readonly doubts: readonly Doubt[]
}

/** Judges what Azure RBAC lets a principal do on a registry. Source: Azure RBAC docs, "How Azure RBAC determines if a user has access". */
export function judgeAccess(question: AccessQuestion): AccessJudgement {
  const { of, repositories } = caseOf(question)
  const asked: readonly Access[] = question.access === 'push' ? ['pull', 'push'] : ['pull']
  const missing: Missing[] = []
  const doubts = new Map<string, Doubt>()
  const judge = (right: Access, repository: string | undefined): Verdict => {
    const judged = judgeRight(of, right, repository)
    if (!asked.includes(right)) return judged.verdict
    if (judged.verdict === 'denied') missing.push({ right, repository })
    for (const doubt of judged.doubts) doubts.set(keyOf(doubt), doubt)
    return judged.verdict
  }
  const perRepository = repositories.map(repository => ({
    ...(repository !== undefined && { repository }),
    pull: judge('pull', repository),
    push: judge('push', repository),
  }))
  const causes = missing.length === 0 ? [] : causesOf(of, missing)
  const reason = causes[0]?.reason ?? (doubts.size === 0 ? 'granted' : 'unknown')
  return { perRepository, held: of.grips.map(({ held }) => held), reason, causes, doubts: [...doubts.values()] }
}

/** The case of a question, and the repositories to judge: one that is not named, where none is. */
function caseOf(question: AccessQuestion): { of: Case; repositories: readonly (string | undefined)[] } {
  const { mode, registryId, assignments, assignmentsComplete = true, denyAssignments, definitions } = question
  const repositories: readonly (string | undefined)[] =
    question.repositories.length === 0 ? [undefined] : question.repositories
  const principalIds = new Set(question.principalIds.map(id => id.toLowerCase()))
  const setting = { mode, registryId, repositories, definitions, principalIds }
  const grips: readonly Grip[] = gripsOf(assignments ?? [], setting)
  const known = new Set([...principalIds, ...(assignments ?? []).filter(isGroup).map(one => one.principalId)])
  const complete = assignments !== undefined && assignmentsComplete && principalIds.size > 0
  const denials = denyAssignments && denialsOf(denyAssignments, registryId, known)
  return { of: { mode, grips, complete, denials }, repositories }
}

/** One of a kind and role is enough. */
const keyOf = (doubt: Doubt): string =>
  [
    doubt.doubt,
    'role' in doubt ? doubt.role.roleId : '',
    'role' in doubt ? doubt.role.scope : '',
    'denyAssignment' in doubt ? `${doubt.denyAssignment.scope} ${doubt.denyAssignment.name}` : '',
  ].join(' ')

/** The full ids of the role definitions that are not known here and that bear on the registry, each role once. */
export function definitionsToRead(assignments: readonly RoleAssignment[], registryId: string): readonly string[] {
  const unknown = assignments.filter(
    ({ roleId, scope }) => !BUILT_IN_ROLES.has(roleId) && holdsForRegistry(scopeKind(scope, registryId)),
  )
  return [...new Map(unknown.map(({ roleId, roleDefinitionId }) => [roleId, roleDefinitionId])).values()]
}
