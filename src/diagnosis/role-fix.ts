import type { Access } from '../azure/acr/token-scope.ts'
import type { AccessEvaluation } from '../azure/arm/access.ts'
import type { ConditionText, RoleAssignment } from '../azure/arm/authorization.ts'
import { CONTENT_READ, CONTENT_WRITE, leastPrivilegedRoles } from '../azure/arm/built-in-roles.ts'
import { readCondition, withRequestAttribute } from '../azure/arm/conditions.ts'
import type { Cause } from '../azure/arm/denial-reasons.ts'
import type { EffectiveRole } from '../azure/arm/effective-roles.ts'
import type { RoleAssignmentMode } from '../azure/arm/registry.ts'
import { holdsForRegistry } from '../azure/arm/scope.ts'

/** What grants a missing right, computed from the roles that are there. */
export type RoleFix =
  /** One of the needed roles is assigned, under a condition where one is given. */
  | { readonly do: 'assign'; readonly condition?: string }
  /** The assignment stays, and gets another condition: the same role cannot be assigned twice at one scope. */
  | { readonly do: 'update-condition'; readonly assignment: RoleAssignment; readonly condition: string }
  /** A role that would do is held under a condition that cannot be judged here. */
  | { readonly do: 'show-conditions' }
  | { readonly do: 'show-deny-assignments' }
  /** All that is needed is assigned. */
  | { readonly do: 'sign-in-again' }
  /** Nobody has the object id. */
  | { readonly do: 'name-another' }

/** Who asks, and what is assigned to it. */
export interface Assigned {
  readonly principalId: string
  readonly assignments: readonly RoleAssignment[]
}

/**
 * The least roles that serve and are not in effect at the registry: assigning one that is, or one that is weaker than
 * those that are, would change nothing.
 */
export function neededRoles(
  mode: RoleAssignmentMode | undefined,
  access: Access,
  { effectiveRoles }: Pick<AccessEvaluation, 'effectiveRoles'>,
): readonly string[] {
  const inEffect = effectiveRoles.filter(isInEffect)
  const granted = new Set(inEffect.flatMap(({ grants }) => grants))
  if (RIGHTS[access].every(right => granted.has(right))) return []
  const names = new Set(inEffect.map(({ roleName }) => roleName))
  return leastPrivilegedRoles(mode, access)
    .map(({ role }) => role)
    .filter(role => !names.has(role))
}

/** Who pushes pulls as well. */
const RIGHTS: Readonly<Record<Access, readonly Access[]>> = { pull: ['pull'], push: ['pull', 'push'] }

const isInEffect = ({ scopeKind, condition }: EffectiveRole): boolean =>
  holdsForRegistry(scopeKind) && (condition === undefined || condition === 'fits')

/** What to do about a judgement that does not grant what was asked for. */
export function roleFixOf(
  assigned: Assigned,
  evaluation: AccessEvaluation,
  access: Access,
  needed: readonly string[],
): RoleFix {
  const { causes, unknownReasons, reason } = evaluation
  const [cause] = causes
  if (cause?.reason === 'deny-assignment') return { do: 'show-deny-assignments' }
  if (cause?.reason === 'condition') return conditionFix(cause.role, assigned, evaluation, access, needed)
  if (cause !== undefined) return needed.length > 0 ? { do: 'assign' } : { do: 'sign-in-again' }
  if (reason === 'unknown') {
    const kinds = new Set(unknownReasons.map(({ kind }) => kind))
    if (kinds.has('deny-assignment-unclear')) return { do: 'show-deny-assignments' }
    if (kinds.has('condition-not-evaluated') || kinds.has('repository-not-named')) return { do: 'show-conditions' }
  }
  return needed.length > 0 ? { do: 'assign' } : { do: 'sign-in-again' }
}

const NAME = '@Request[Microsoft.ContainerRegistry/registries/repositories:name]'
const ACTIONS = {
  pull: ['content/read', 'metadata/read'],
  push: ['content/read', 'content/write', 'metadata/read', 'metadata/write'],
} as const

/**
 * A condition that lets the denied repositories through, and whatever the present one does where it takes its place.
 * Source: ACR docs, "Microsoft Entra-based repository permissions"; Azure RBAC docs, condition format.
 */
function conditionFix(
  role: EffectiveRole,
  { principalId, assignments }: Assigned,
  { perRepository }: AccessEvaluation,
  access: Access,
  needed: readonly string[],
): RoleFix {
  const repositories = perRepository
    .filter(({ pull, push }) => pull === 'denied' || (access === 'push' && push === 'denied'))
    .flatMap(({ repository }) => (repository === undefined ? [] : [repository]))
  const tests = repositories.map(repository => `(${NAME} StringEqualsIgnoreCase '${repository}')`)
  const isReplaced = role.through === 'direct' && role.scopeKind === 'registry' && needed.includes(role.roleName)
  const present = assignments.find(
    one => one.roleId === role.roleId && one.scope === role.scope && one.principalId === principalId.toLowerCase(),
  )
  if (isReplaced && present?.condition !== undefined) {
    const condition = widened(present.condition, repositories, tests, access)
    return condition === undefined
      ? { do: 'show-conditions' }
      : { do: 'update-condition', assignment: present, condition }
  }
  if (tests.length === 0) return { do: 'show-conditions' }
  const frame = ACTIONS[access].map(
    action => `!(ActionMatches{'Microsoft.ContainerRegistry/registries/repositories/${action}'})`,
  )
  return { do: 'assign', condition: `((${frame.join(' AND ')}) OR ${tests.join(' OR ')})` }
}

/** The present condition as it was meant, where that lets the repositories through; else with them beside. */
function widened(
  { text, version = '' }: ConditionText,
  repositories: readonly string[],
  tests: readonly string[],
  access: Access,
): string | undefined {
  const corrected = withRequestAttribute(text)
  const actions = access === 'push' ? [CONTENT_READ, CONTENT_WRITE] : [CONTENT_READ]
  if (corrected !== undefined) {
    const condition = readCondition({ text: corrected, version })
    const serves = repositories.every(repository => actions.every(action => condition(action, repository) === 'allows'))
    if (serves) return corrected
  }
  return tests.length === 0 ? undefined : [`(${corrected ?? text})`, ...tests].join(' OR ')
}

/** A role that would do, and is held somewhere else, where another one explains the denial. */
export function elsewhereIn(causes: readonly Cause[]): EffectiveRole | undefined {
  const [first, ...others] = causes
  if (first === undefined || first.reason === 'other-scope') return undefined
  const found = others.find(cause => cause.reason === 'other-scope')
  return found?.reason === 'other-scope' ? found.role : undefined
}
