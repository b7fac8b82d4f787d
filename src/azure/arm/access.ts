import { firstOfEach } from '../../util/unique.ts'
import type { Access } from '../acr/token-scope.ts'
import type { DenyAssignment, RoleAssignment, RoleDefinition } from './authorization.ts'
import { BUILT_IN_ROLES } from './built-in-roles.ts'
import { type Cause, causesOf, type Missing } from './denial-reasons.ts'
import { type EffectiveRole, type EvaluatedAssignment, evaluateAssignments, isGroup } from './effective-roles.ts'
import { denialsOf, type EvaluationInput, evaluateRight, type UnknownReason, type Verdict } from './evaluate.ts'
import type { RoleAssignmentMode } from './registry.ts'
import { holdsForRegistry, scopeKind } from './scope.ts'

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
  /**
   * The principal's object id, and those of its groups where they are known; with none, nothing is known to be denied.
   */
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

export interface AccessEvaluation {
  readonly perRepository: readonly RepositoryAccess[]
  /** Every role of the principal that was listed, at whatever scope. */
  readonly effectiveRoles: readonly EffectiveRole[]
  /**
   * `granted` where everything that was asked for is, `unknown` where nothing of it is denied; else that of the first
   * cause.
   */
  readonly reason: 'granted' | 'unknown' | Cause['reason']
  /** Of a denial, likeliest first; else empty. */
  readonly causes: readonly Cause[]
  /** What leaves a right open that was asked for. */
  readonly unknownReasons: readonly UnknownReason[]
}

/**
 * Judges what Azure RBAC lets a principal do on a registry. Source: Azure RBAC docs, "How Azure RBAC determines if a
 * user has access".
 */
export function evaluateAccess(question: AccessQuestion): AccessEvaluation {
  const { of, repositories } = toEvaluationInput(question)
  const requestedOperations: readonly Access[] = question.access === 'push' ? ['pull', 'push'] : ['pull']
  const missing: Missing[] = []
  const unknownReasons = new Map<string, UnknownReason>()
  const evaluate = (right: Access, repository: string | undefined): Verdict => {
    const judged = evaluateRight(of, right, repository)
    if (!requestedOperations.includes(right)) return judged.verdict
    if (judged.verdict === 'denied') missing.push({ right, repository })
    for (const unknownReason of judged.unknownReasons) unknownReasons.set(keyOf(unknownReason), unknownReason)
    return judged.verdict
  }
  const perRepository = repositories.map(repository => ({
    ...(repository !== undefined && { repository }),
    pull: evaluate('pull', repository),
    push: evaluate('push', repository),
  }))
  const causes = missing.length === 0 ? [] : causesOf(of, missing)
  const reason = causes[0]?.reason ?? (unknownReasons.size === 0 ? 'granted' : 'unknown')
  return {
    perRepository,
    effectiveRoles: of.evaluatedAssignments.map(({ effectiveRole }) => effectiveRole),
    reason,
    causes,
    unknownReasons: [...unknownReasons.values()],
  }
}

/** The case of a question, and the repositories to judge: one that is not named, where none is. */
function toEvaluationInput(question: AccessQuestion): {
  of: EvaluationInput
  repositories: readonly (string | undefined)[]
} {
  const { mode, registryId, assignments, assignmentsComplete = true, denyAssignments, definitions } = question
  const repositories: readonly (string | undefined)[] =
    question.repositories.length === 0 ? [undefined] : question.repositories
  const principalIds = new Set(question.principalIds.map(id => id.toLowerCase()))
  const setting = { mode, registryId, repositories, definitions, principalIds }
  const evaluatedAssignments: readonly EvaluatedAssignment[] = evaluateAssignments(assignments ?? [], setting)
  const known = new Set([...principalIds, ...(assignments ?? []).filter(isGroup).map(one => one.principalId)])
  const complete = assignments !== undefined && assignmentsComplete && principalIds.size > 0
  const denials = denyAssignments && denialsOf(denyAssignments, registryId, known)
  return { of: { mode, evaluatedAssignments, complete, denials }, repositories }
}

/** One of a kind and role is enough. */
const keyOf = (unknownReason: UnknownReason): string =>
  [
    unknownReason.kind,
    'role' in unknownReason ? unknownReason.role.roleId : '',
    'role' in unknownReason ? unknownReason.role.scope : '',
    'denyAssignment' in unknownReason
      ? `${unknownReason.denyAssignment.scope} ${unknownReason.denyAssignment.name}`
      : '',
  ].join(' ')

/** The full ids of the role definitions that are not known here and that bear on the registry, each role once. */
export function definitionsToRead(assignments: readonly RoleAssignment[], registryId: string): readonly string[] {
  const unknown = assignments.filter(
    ({ roleId, scope }) => !BUILT_IN_ROLES.has(roleId) && holdsForRegistry(scopeKind(scope, registryId)),
  )
  return firstOfEach(unknown, ({ roleId }) => roleId).map(({ roleDefinitionId }) => roleDefinitionId)
}
