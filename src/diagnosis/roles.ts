import type { Access } from '../azure/acr/token-scope.ts'
import { type AccessEvaluation, type AccessQuestion, evaluateAccess } from '../azure/arm/access.ts'
import type { EffectiveRole } from '../azure/arm/effective-roles.ts'
import type { RoleAssignmentMode } from '../azure/arm/registry.ts'
import { type ArmFacts, type Facts, type PrincipalAccess, type RegistryFacts, valueIn } from '../facts.ts'
import type { FindingValues } from '../findings.ts'
import type { HeldRole } from '../util/note.ts'
import { issuedToken, missingPermission, rejectionOf } from './responses.ts'
import { elsewhereIn, neededRoles, roleFixOf } from './role-fix.ts'

const MINUTE = 60_000

/** A grant is visible to the token service within some ten minutes. Source: ACR docs, FAQ (permission changes). */
const PROPAGATION_WINDOW = 15 * MINUTE

/** The role that grants what was asked for, was assigned minutes ago, and has not arrived. */
export function recentRoleAssignment(registry: RegistryFacts, facts: Facts): EffectiveRole | undefined {
  if (!isDenied(registry, facts)) return undefined
  const evaluation = accessEvaluationOf(registry, facts)
  if (evaluation?.reason !== 'granted') return undefined
  return evaluation.effectiveRoles
    .filter(role => role.grants.includes(facts.given.access))
    .find(role => facts.clock.now - effectiveSince(role) < PROPAGATION_WINDOW)
}

export const effectiveSince = ({ createdOn = 0, updatedOn = 0 }: EffectiveRole): number =>
  Math.max(createdOn, updatedOn)

/** The registry does not grant what was asked for: by its token, or by none. */
function isDenied(registry: RegistryFacts, facts: Facts): boolean {
  const answer = issuedToken(registry)
  if (answer === undefined) return isRefusedIdentity(registry, facts)
  return answer.grants.some(grant => missingPermission(grant, facts) !== undefined)
}

/** Resource Manager says why a refused identity is refused. */
export function isExplainedByArm(registry: RegistryFacts, facts: Facts): boolean {
  if (!isRefusedIdentity(registry, facts)) return false
  const evaluation = accessEvaluationOf(registry, facts)
  return (
    evaluation !== undefined && (evaluation.causes.length > 0 || recentRoleAssignment(registry, facts) !== undefined)
  )
}

/** The registry refuses an identity that Entra lets in: what is wrong is its role, or that it has none. */
export function isRefusedIdentity(registry: RegistryFacts, facts: Facts): boolean {
  const credential = valueIn(registry.credential)
  const { identity } = facts
  const signedIn = identity.kind === 'sign-in' && valueIn(identity.signIn)?.signedIn === true
  const isIdentity = credential?.source === 'entra' || (signedIn && identity.plan.source === 'username')
  return signedIn && isIdentity && rejectionOf(registry) !== undefined
}

/** What Resource Manager says of the principal that docker will be. */
export function accessEvaluationOf(registry: RegistryFacts, facts: Facts): AccessEvaluation | undefined {
  const question = questionOf(registry, facts)
  return question === undefined ? undefined : evaluateAccess(question)
}

export function questionOf(registry: RegistryFacts, facts: Facts): AccessQuestion | undefined {
  const arm = valueIn(registry.arm)
  const principal = arm === undefined ? undefined : valueIn(arm.principal)
  return arm === undefined || principal === undefined ? undefined : question(arm, principal, facts.given.access, facts)
}

export const question = (
  { registry }: Pick<ArmFacts, 'registry'>,
  principal: PrincipalAccess,
  access: Access,
  facts: Facts,
): AccessQuestion => ({
  mode: registry.roleAssignmentMode,
  assignments: principal.assignments,
  assignmentsComplete: principal.complete,
  definitions: principal.definitions,
  denyAssignments: principal.denyAssignments,
  principalIds: [principal.principalId],
  registryId: registry.id,
  repositories: facts.repositories.filter(({ issue }) => issue !== 'characters').map(({ name }) => name),
  access,
})

/** The cause of a missing right in the words of a report, and the role that fixes it. */
export function explanationOf(
  registry: RegistryFacts,
  facts: Facts,
): FindingValues['push-denied']['denialExplanation'] {
  const arm = valueIn(registry.arm)
  const principal = arm === undefined ? undefined : valueIn(arm.principal)
  const evaluation = accessEvaluationOf(registry, facts)
  if (arm === undefined || principal === undefined || evaluation === undefined) return undefined
  const { identity } = facts
  const answer = identity.kind === 'sign-in' ? valueIn(identity.signIn) : undefined
  const isServicePrincipal = answer?.signedIn === true && !answer.isPerson
  return denialExplanation(arm, { ...principal, isServicePrincipal }, evaluation, facts.given.access)
}

type DenialExplanation = NonNullable<FindingValues['push-denied']['denialExplanation']>
type Assignee = Pick<PrincipalAccess, 'principalId' | 'assignments'> & { readonly isServicePrincipal: boolean }

export function denialExplanation(
  { registry }: Pick<ArmFacts, 'registry'>,
  assignee: Assignee,
  evaluation: AccessEvaluation,
  access: Access,
): DenialExplanation {
  const { causes, unknownReasons, reason } = evaluation
  const [cause] = causes
  const unknownReason = reason === 'unknown' ? unknownReasons[0] : undefined
  const explaining = cause ?? unknownReason
  const needed = neededRoles(registry.roleAssignmentMode, access, evaluation)
  const elsewhere = elsewhereIn(causes)
  return {
    because: reason,
    ...(unknownReason !== undefined && { unknownReason: unknownReason.kind }),
    ...(explaining !== undefined && 'role' in explaining && { role: heldRole(explaining.role) }),
    ...(explaining !== undefined &&
      'denyAssignment' in explaining && { denyAssignment: explaining.denyAssignment.name }),
    ...(elsewhere !== undefined && { elsewhere: heldRole(elsewhere) }),
    needed,
    fix: roleFixOf(assignee, evaluation, access, needed),
    access,
    assigneeObjectId: assignee.principalId,
    isServicePrincipal: assignee.isServicePrincipal,
    scope: registry.id,
  }
}

/** A role as a report names it. */
export function heldRole({ roleName, scope, scopeKind, through, condition }: EffectiveRole): HeldRole {
  return {
    name: roleName,
    at:
      scopeKind === 'registry' || scopeKind === 'root'
        ? { kind: scopeKind }
        : { kind: scopeKind, name: scope.split('/').at(-1) ?? scope },
    throughGroup: through === 'group',
    isExcluded: condition === 'does not fit',
  }
}

/** Which roles count on the registry: by Resource Manager's word, else by what its refresh token has in it. */
export function modeOf(registry: RegistryFacts): RoleAssignmentMode | undefined {
  const isAbac =
    valueIn(registry.exchange)?.isAbac === true || valueIn(registry.credential)?.secret.token?.hasAadIdentity === true
  return valueIn(registry.arm)?.registry.roleAssignmentMode ?? (isAbac ? 'AbacRepositoryPermissions' : undefined)
}
