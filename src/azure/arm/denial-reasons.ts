import type { Access } from '../acr/token-scope.ts'
import type { DenyAssignment } from './authorization.ts'
import type { EffectiveRole, EvaluatedAssignment } from './effective-roles.ts'
import type { EvaluationInput } from './evaluate.ts'
import { ROLE_ASSIGNMENT_MODES, type RoleAssignmentMode } from './registry.ts'

/** Why a right is denied: the role or deny assignment that explains it, and the missing rights that it concerns. */
export type Cause =
  | { readonly reason: 'deny-assignment'; readonly rights: readonly Access[]; readonly denyAssignment: DenyAssignment }
  | { readonly reason: RoleReason; readonly rights: readonly Access[]; readonly role: EffectiveRole }
  | { readonly reason: 'no-role'; readonly rights: readonly Access[] }

type RoleReason =
  /** The role would do; its condition lets another repository through. */
  | 'condition'
  /** The role would do in the other mode. */
  | 'wrong-mode'
  /** A role on the registry that holds less than what was asked for. */
  | 'role-too-weak'
  | 'custom-role-insufficient'
  /** The role would do, and is held somewhere else. */
  | 'other-scope'

const RANKS: readonly Cause['reason'][] = [
  'deny-assignment',
  'condition',
  'wrong-mode',
  'role-too-weak',
  'custom-role-insufficient',
  'other-scope',
  'no-role',
]

/** A role that lets nobody pull or push is worth less than one that would do, though it is held elsewhere. */
function rankOf(cause: Cause): number {
  const isIdle = cause.reason === 'role-too-weak' || cause.reason === 'custom-role-insufficient'
  return isIdle && cause.role.grants.length === 0 ? RANKS.indexOf('other-scope') + 0.5 : RANKS.indexOf(cause.reason)
}

/** A right that is denied on a repository. */
export interface Missing {
  readonly right: Access
  readonly repository: string | undefined
}

/** More is not worth reading. */
const MAX_CAUSES = 20

/** The causes, likeliest first; at least one. */
export function causesOf(of: EvaluationInput, missing: readonly Missing[]): readonly Cause[] {
  const rights = [...new Set(missing.map(({ right }) => right))]
  const modes = of.mode === undefined ? ROLE_ASSIGNMENT_MODES : [of.mode]
  const found = new Map<unknown, Cause>()
  const add = (key: unknown, cause: Cause | undefined): void => {
    if (cause !== undefined && cause.rights.length > 0 && !found.has(key)) found.set(key, cause)
  }
  for (const mode of modes) {
    for (const right of rights) {
      for (const denyAssignment of of.denials?.[mode][right].yes ?? []) {
        const taken = rights.filter(each => of.denials?.[mode][each].yes.includes(denyAssignment))
        add(denyAssignment, { reason: 'deny-assignment', rights: taken, denyAssignment })
      }
    }
    for (const grip of of.evaluatedAssignments) add(grip, causeIn(grip, mode, of.mode !== undefined, missing, rights))
  }
  const weigh = (cause: Cause): number => rankOf(cause) * 10 - cause.rights.length
  const ranked = [...found.values()].sort((a, b) => weigh(a) - weigh(b)).slice(0, MAX_CAUSES)
  return ranked.length > 0 ? ranked : [{ reason: 'no-role', rights }]
}

function causeIn(
  { effectiveRole: role, inScope, coverage, conditionAllows, namesRegistries }: EvaluatedAssignment,
  mode: RoleAssignmentMode,
  modeIsKnown: boolean,
  missing: readonly Missing[],
  rights: readonly Access[],
): Cause | undefined {
  if (coverage === undefined) return undefined
  const here = coverage[mode]
  const covered = rights.filter(right => here[right] === 'yes')
  if (!inScope) return { reason: 'other-scope', rights: covered, role }
  const kept = covered.filter(right =>
    missing.some(each => each.right === right && conditionAllows(mode, right, each.repository) === 'denies'),
  )
  if (kept.length > 0) return { reason: 'condition', rights: kept, role }
  const lacked = rights.filter(right => here[right] === 'no')
  const elsewhere = lacked.filter(
    right => modeIsKnown && ROLE_ASSIGNMENT_MODES.some(other => coverage[other][right] === 'yes'),
  )
  if (elsewhere.length > 0) return { reason: 'wrong-mode', rights: elsewhere, role }
  const holdsSomething = here.pull !== 'no' || here.push !== 'no'
  if (!holdsSomething && !namesRegistries) return undefined
  return { reason: role.kind === 'custom' ? 'custom-role-insufficient' : 'role-too-weak', rights: lacked, role }
}
