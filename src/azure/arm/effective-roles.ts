import { memoize } from '../../util/memoize.ts'
import type { Access } from '../acr/token-scope.ts'
import type { ConditionText, RoleAssignment, RoleDefinition } from './authorization.ts'
import { BUILT_IN_ROLES } from './built-in-roles.ts'
import { type Condition, type ConditionVerdict, readCondition } from './conditions.ts'
import { type Coverage, covers, namesRegistries, neededFor } from './permissions.ts'
import { ROLE_ASSIGNMENT_MODES, type RoleAssignmentMode } from './registry.ts'
import { holdsForRegistry, type ScopeKind, scopeKind } from './scope.ts'

const RIGHTS: readonly Access[] = ['pull', 'push']

/** A role that the principal holds somewhere, as a report can show it. */
export interface EffectiveRole {
  readonly roleId: string
  /** The GUID where the definition could not be read. */
  readonly roleName: string
  readonly kind: 'built-in' | 'custom' | 'unread'
  readonly scope: string
  readonly scopeKind: ScopeKind
  readonly through: 'direct' | 'group'
  /** The group's object id, where it is held through one. */
  readonly groupId?: string
  /** Whether it lets the repositories through that are asked about. */
  readonly condition?: 'fits' | 'does not fit' | 'not evaluated'
  /**
   * What the definition holds in this registry's mode, whatever its scope and condition; in both modes where it is not
   * known which.
   */
  readonly grants: readonly Access[]
  /** The other mode, where the definition holds more there. */
  readonly wouldGrantIn?: RoleAssignmentMode
  /** Milliseconds since the epoch. */
  readonly createdOn?: number
  readonly updatedOn?: number
}

/** A held role with what judging needs. */
export interface EvaluatedAssignment {
  readonly effectiveRole: EffectiveRole
  readonly inScope: boolean
  readonly namesRegistries: boolean
  /** `undefined` where the definition could not be read. */
  readonly coverage: RoleCoverage | undefined
  /** What its condition says; without one it allows. */
  readonly conditionAllows: (
    mode: RoleAssignmentMode,
    right: Access,
    repository: string | undefined,
  ) => ConditionVerdict
}

type RoleCoverage = Readonly<Record<RoleAssignmentMode, Readonly<Record<Access, Coverage>>>>

interface EvaluationContext {
  readonly mode: RoleAssignmentMode | undefined
  readonly registryId: string
  readonly repositories: readonly (string | undefined)[]
  readonly definitions: readonly RoleDefinition[]
  /** Lowercase. */
  readonly principalIds: ReadonlySet<string>
}

interface ReadRole {
  readonly definition: RoleDefinition
  readonly coverage: RoleCoverage
  readonly namesRegistries: boolean
}

/**
 * The roles of the principal. A group's assignment counts as listed: ARM's `assignedTo()` names only groups that the
 * principal is in.
 */
export function evaluateAssignments(
  assignments: readonly RoleAssignment[],
  setting: EvaluationContext,
): readonly EvaluatedAssignment[] {
  const own = assignments.filter(one => setting.principalIds.has(one.principalId) || isGroup(one))
  const definitions = new Map([...BUILT_IN_ROLES, ...setting.definitions.map(one => [one.id, one] as const)])
  const roles = memoize((id: string): ReadRole | undefined => {
    const definition = definitions.get(id)
    return definition && { definition, coverage: coverageOf(definition), namesRegistries: namesRegistries(definition) }
  })
  const conditions = memoizedCondition()
  return own.map(one => gripOf(one, setting, roles(one.roleId), one.condition && conditions(one.condition)))
}

/** The same text stands in many assignments. */
function memoizedCondition(): (condition: ConditionText) => Condition {
  const byVersion = memoize((version: string) => memoize((text: string) => readCondition({ text, version })))
  return ({ text, version = '' }) => byVersion(version)(text)
}

export const isGroup = ({ principalType }: RoleAssignment): boolean =>
  principalType === 'Group' || principalType === 'ForeignGroup'

function gripOf(
  assignment: RoleAssignment,
  setting: EvaluationContext,
  role: ReadRole | undefined,
  read: Condition | undefined,
): EvaluatedAssignment {
  const { roleId, scope, principalId, createdOn, updatedOn } = assignment
  const kind = scopeKind(scope, setting.registryId)
  const conditionAllows: EvaluatedAssignment['conditionAllows'] = (mode, right, repository) => {
    if (read === undefined) return 'allows'
    return read(neededFor(mode, right).action, mode === 'AbacRepositoryPermissions' ? repository : undefined)
  }
  const group = isGroup(assignment)
  const coverage = role?.coverage
  const other = coverage && betterMode(coverage, setting.mode)
  const effectiveRole: EffectiveRole = {
    roleId,
    roleName: role?.definition.name ?? roleId,
    kind: role === undefined ? 'unread' : role.definition.builtIn ? 'built-in' : 'custom',
    scope,
    scopeKind: kind,
    through: group ? 'group' : 'direct',
    ...(group && { groupId: principalId }),
    ...(read !== undefined && { condition: fitOf(coverage, conditionAllows, setting) }),
    grants:
      coverage === undefined ? [] : RIGHTS.filter(right => modesOf(setting).every(m => coverage[m][right] === 'yes')),
    ...(other !== undefined && { wouldGrantIn: other }),
    ...(createdOn !== undefined && { createdOn }),
    ...(updatedOn !== undefined && { updatedOn }),
  }
  return {
    effectiveRole,
    inScope: holdsForRegistry(kind),
    namesRegistries: role?.namesRegistries ?? false,
    coverage,
    conditionAllows,
  }
}

const modesOf = ({ mode }: Pick<EvaluationContext, 'mode'>): readonly RoleAssignmentMode[] =>
  mode === undefined ? ROLE_ASSIGNMENT_MODES : [mode]

function coverageOf(role: RoleDefinition): RoleCoverage {
  const inMode = (mode: RoleAssignmentMode) => ({ pull: covers(role, mode, 'pull'), push: covers(role, mode, 'push') })
  return {
    LegacyRegistryPermissions: inMode('LegacyRegistryPermissions'),
    AbacRepositoryPermissions: inMode('AbacRepositoryPermissions'),
  }
}

/**
 * The mode in which the role holds a right that it lacks in this one; in a mode that is not known: in the other of the
 * two.
 */
function betterMode(coverage: RoleCoverage, mode: RoleAssignmentMode | undefined): RoleAssignmentMode | undefined {
  return ROLE_ASSIGNMENT_MODES.find(candidate => {
    const current = mode ?? ROLE_ASSIGNMENT_MODES.find(each => each !== candidate) ?? candidate
    return RIGHTS.some(right => coverage[candidate][right] === 'yes' && coverage[current][right] === 'no')
  })
}

/** The word for a condition, over all that the role could grant here. */
function fitOf(
  coverage: RoleCoverage | undefined,
  conditionAllows: EvaluatedAssignment['conditionAllows'],
  setting: EvaluationContext,
): NonNullable<EffectiveRole['condition']> {
  const verdicts = modesOf(setting).flatMap(mode =>
    RIGHTS.filter(right => coverage !== undefined && coverage[mode][right] !== 'no').flatMap(right =>
      setting.repositories.map(repository => conditionAllows(mode, right, repository)),
    ),
  )
  if (verdicts.length === 0 || verdicts.includes('not-evaluated')) return 'not evaluated'
  return verdicts.includes('denies') ? 'does not fit' : 'fits'
}
