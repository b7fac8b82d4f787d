import type { Access } from '../acr/token-scope.ts'
import type { DenyAssignment } from './authorization.ts'
import { denies } from './deny-assignments.ts'
import type { EffectiveRole, EvaluatedAssignment } from './effective-roles.ts'
import { ROLE_ASSIGNMENT_MODES, type RoleAssignmentMode } from './registry.ts'

/** What cannot be read is unknown, never denied. */
export type Verdict = 'granted' | 'denied' | 'unknown'

/** Why something is not known, and the role or deny assignment that leaves it open. */
export type UnknownReason =
  /** The modes differ, and it is not known which one the registry is in. */
  | { readonly kind: 'mode' }
  | { readonly kind: 'assignments-unread' }
  | { readonly kind: 'deny-assignments-unread' }
  | { readonly kind: 'definition-unread'; readonly role: EffectiveRole }
  /** ACR honours the wildcards of custom roles only in tenants with a private link for Azure Resource Manager. */
  | { readonly kind: 'custom-role-wildcard'; readonly role: EffectiveRole }
  | { readonly kind: 'condition-not-evaluated'; readonly role: EffectiveRole }
  /** The role's condition asks for the repository, and none is named. */
  | { readonly kind: 'repository-not-named'; readonly role: EffectiveRole }
  /** It names groups of which it is not known whether the principal is in them, or has a condition. */
  | { readonly kind: 'deny-assignment-unclear'; readonly denyAssignment: DenyAssignment }

/** Everything that a verdict is found from. */
export interface EvaluationInput {
  readonly mode: RoleAssignmentMode | undefined
  readonly evaluatedAssignments: readonly EvaluatedAssignment[]
  /** Whether the list of assignments is known to its end. */
  readonly complete: boolean
  /** `undefined` where the deny assignments could not be read. */
  readonly denials: Denials | undefined
}

/** The deny assignments that take a right away, and those that may. */
export type Denials = Readonly<Record<RoleAssignmentMode, Readonly<Record<Access, Denied>>>>

interface Denied {
  readonly yes: readonly DenyAssignment[]
  readonly maybe: readonly DenyAssignment[]
}

interface Evaluation {
  readonly verdict: Verdict
  /** Empty unless it is unknown. */
  readonly unknownReasons: readonly UnknownReason[]
}

/** Whether one right is granted on one repository (`undefined`: on whichever will be named). */
export function evaluateRight(of: EvaluationInput, right: Access, repository: string | undefined): Evaluation {
  if (of.mode !== undefined) return judgeInMode(of, of.mode, right, repository)
  const both = ROLE_ASSIGNMENT_MODES.map(mode => judgeInMode(of, mode, right, repository))
  const [first] = both
  if (first !== undefined && both.every(({ verdict }) => verdict === first.verdict)) {
    return { verdict: first.verdict, unknownReasons: first.unknownReasons }
  }
  return {
    verdict: 'unknown',
    unknownReasons: [{ kind: 'mode' }, ...both.flatMap(({ unknownReasons }) => unknownReasons)],
  }
}

function judgeInMode(
  of: EvaluationInput,
  mode: RoleAssignmentMode,
  right: Access,
  repository: string | undefined,
): Evaluation {
  const denied = of.denials?.[mode][right]
  if (denied !== undefined && denied.yes.length > 0) return { verdict: 'denied', unknownReasons: [] }
  const unknownReasons = unknownReasonsOfRoles(of, mode, right, repository)
  if (unknownReasons !== 'granted') {
    const open: readonly UnknownReason[] = of.complete
      ? unknownReasons
      : [...unknownReasons, { kind: 'assignments-unread' }]
    return open.length > 0 ? { verdict: 'unknown', unknownReasons: open } : { verdict: 'denied', unknownReasons: [] }
  }
  const open: readonly UnknownReason[] = denied?.maybe.map(each => ({
    kind: 'deny-assignment-unclear',
    denyAssignment: each,
  })) ?? [{ kind: 'deny-assignments-unread' }]
  return open.length > 0 ? { verdict: 'unknown', unknownReasons: open } : { verdict: 'granted', unknownReasons: [] }
}

/**
 * Sorts the deny assignments by what they take away.
 * @param known the principal and its known groups, lowercase
 */
export function denialsOf(all: readonly DenyAssignment[], registryId: string, known: ReadonlySet<string>): Denials {
  const denied = (mode: RoleAssignmentMode, right: Access): Denied => {
    const sorted = Map.groupBy(all, deny => denies(deny, mode, right, registryId, known))
    return { yes: sorted.get('yes') ?? [], maybe: sorted.get('maybe') ?? [] }
  }
  const inMode = (mode: RoleAssignmentMode) => ({ pull: denied(mode, 'pull'), push: denied(mode, 'push') })
  return {
    LegacyRegistryPermissions: inMode('LegacyRegistryPermissions'),
    AbacRepositoryPermissions: inMode('AbacRepositoryPermissions'),
  }
}

/** More is not worth reading. */
const MAX_UNKNOWN_REASONS = 20

function unknownReasonsOfRoles(
  { evaluatedAssignments }: EvaluationInput,
  mode: RoleAssignmentMode,
  right: Access,
  repository: string | undefined,
): 'granted' | readonly UnknownReason[] {
  const unknownReasons: UnknownReason[] = []
  for (const { effectiveRole: role, inScope, coverage, conditionAllows } of evaluatedAssignments) {
    if (!inScope) continue
    const covered = coverage?.[mode][right]
    if (covered === 'no') continue
    const admitted = conditionAllows(mode, right, repository)
    if (admitted === 'denies') continue
    if (covered === undefined) unknownReasons.push({ kind: 'definition-unread', role })
    else if (covered === 'by-wildcard') unknownReasons.push({ kind: 'custom-role-wildcard', role })
    else if (admitted === 'allows') return 'granted'
    else if (repository === undefined) unknownReasons.push({ kind: 'repository-not-named', role })
    else unknownReasons.push({ kind: 'condition-not-evaluated', role })
  }
  return unknownReasons.slice(0, MAX_UNKNOWN_REASONS)
}
