import { type AccessJudgement, type AccessQuestion, judgeAccess } from '../arm/access.ts'
import type { Cause } from '../arm/causes.ts'
import type { HeldRole } from '../arm/held.ts'
import { leastRoles } from '../arm/roles.ts'
import type { Doubt } from '../arm/verdict.ts'
import { type ArmFacts, type Facts, type PrincipalAccess, type RegistryFacts, valueIn } from '../facts.ts'
import type { FindingValues } from '../findings.ts'
import type { Access } from '../registry/scope.ts'
import { issuedAnswer, missingRight, refusalOf } from './answers.ts'

const MINUTE = 60_000

/** A grant is visible to the token service within some ten minutes. Source: ACR docs, FAQ (permission changes). */
const ARRIVES_WITHIN = 15 * MINUTE

/** The role that grants what was asked for, was assigned minutes ago, and has not arrived. */
export function pendingRole(registry: RegistryFacts, facts: Facts): HeldRole | undefined {
  if (!isDenied(registry, facts)) return undefined
  const judgement = judgementOf(registry, facts)
  if (judgement?.reason !== 'granted') return undefined
  return judgement.held
    .filter(role => role.grants.includes(facts.given.access))
    .find(role => facts.now - startOf(role) < ARRIVES_WITHIN)
}

export const startOf = ({ createdOn = 0, updatedOn = 0 }: HeldRole): number => Math.max(createdOn, updatedOn)

/** The registry does not grant what was asked for: by its token, or by none. */
function isDenied(registry: RegistryFacts, facts: Facts): boolean {
  const answer = issuedAnswer(registry)
  if (answer === undefined) return isRefusedIdentity(registry, facts)
  return answer.grants.some(grant => missingRight(grant, facts) !== undefined)
}

/** Resource Manager says why a refused identity is refused. */
export function isExplainedByArm(registry: RegistryFacts, facts: Facts): boolean {
  if (!isRefusedIdentity(registry, facts)) return false
  const judgement = judgementOf(registry, facts)
  return judgement !== undefined && (judgement.causes.length > 0 || pendingRole(registry, facts) !== undefined)
}

/** The registry refuses an identity that Entra lets in: what is wrong is its role, or that it has none. */
export function isRefusedIdentity(registry: RegistryFacts, facts: Facts): boolean {
  const credential = valueIn(registry.credential)
  const { identity } = facts
  const signedIn = identity.kind === 'sign-in' && valueIn(identity.signIn)?.signedIn === true
  const isIdentity = credential?.source === 'entra' || (signedIn && identity.plan.source === 'username')
  return signedIn && isIdentity && refusalOf(registry) !== undefined
}

/** What Resource Manager says of the principal that docker will be. */
export function judgementOf(registry: RegistryFacts, facts: Facts): AccessJudgement | undefined {
  const question = questionOf(registry, facts)
  return question === undefined ? undefined : judgeAccess(question)
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
  repositories: facts.repositories.filter(({ flaw }) => flaw !== 'characters').map(({ name }) => name),
  access,
})

/** The cause of a missing right in the words of a report, and the role that mends it. */
export function explanationOf(registry: RegistryFacts, facts: Facts): FindingValues['push-denied']['explained'] {
  const arm = valueIn(registry.arm)
  const principal = arm === undefined ? undefined : valueIn(arm.principal)
  const judgement = judgementOf(registry, facts)
  if (arm === undefined || principal === undefined || judgement === undefined) return undefined
  const { identity } = facts
  const answer = identity.kind === 'sign-in' ? valueIn(identity.signIn) : undefined
  const isServicePrincipal = answer?.signedIn === true && !answer.isPerson
  return explained(arm, { ...principal, isServicePrincipal }, judgement, facts.given.access)
}

type Explained = NonNullable<FindingValues['push-denied']['explained']>
type Assignee = Pick<PrincipalAccess, 'principalId' | 'assignments'> & { readonly isServicePrincipal: boolean }

export function explained(
  { registry }: Pick<ArmFacts, 'registry'>,
  assignee: Assignee,
  judgement: AccessJudgement,
  access: Access,
): Explained {
  const { causes, doubts, reason } = judgement
  const [cause] = causes
  const doubt = reason === 'unknown' ? doubts[0] : undefined
  const held = cause === undefined ? doubt && namedIn(doubt) : heldBy(cause)
  const needed = leastRoles(registry.roleAssignmentMode, access).map(({ role }) => role)
  const condition =
    cause?.reason === 'condition' ? conditionFor(cause.role, assignee, judgement, access, needed) : undefined
  return {
    because: reason,
    ...(doubt !== undefined && { doubt: doubt.doubt }),
    ...(held !== undefined && { held }),
    needed,
    access,
    assigneeObjectId: assignee.principalId,
    isServicePrincipal: assignee.isServicePrincipal,
    scope: registry.id,
    ...(condition !== undefined && { condition }),
  }
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
function conditionFor(
  role: HeldRole,
  { principalId, assignments }: Assignee,
  { perRepository }: AccessJudgement,
  access: Access,
  needed: readonly string[],
): Explained['condition'] {
  const tests = perRepository
    .filter(({ pull, push }) => pull === 'denied' || (access === 'push' && push === 'denied'))
    .flatMap(({ repository }) => (repository === undefined ? [] : [`(${NAME} StringEqualsIgnoreCase '${repository}')`]))
  if (tests.length === 0) return undefined
  const isReplaced = role.through === 'direct' && role.scopeKind === 'registry' && needed.includes(role.roleName)
  const present = assignments.find(
    one => one.roleId === role.roleId && one.scope === role.scope && one.principalId === principalId.toLowerCase(),
  )
  if (isReplaced && present?.condition !== undefined) {
    return { text: [`(${present.condition.text})`, ...tests].join(' OR '), replaces: true }
  }
  const frame = ACTIONS[access].map(
    action => `!(ActionMatches{'Microsoft.ContainerRegistry/registries/repositories/${action}'})`,
  )
  return { text: `((${frame.join(' AND ')}) OR ${tests.join(' OR ')})`, replaces: false }
}

function heldBy(cause: Cause): string | undefined {
  if (cause.reason === 'deny-assignment') return `deny assignment ${cause.denyAssignment.name}`
  return cause.reason === 'no-role' ? undefined : nameOf(cause.role)
}

function namedIn(doubt: Doubt): string | undefined {
  if ('denyAssignment' in doubt) return `deny assignment ${doubt.denyAssignment.name}`
  return 'role' in doubt ? nameOf(doubt.role) : undefined
}

/** "AcrPull on this registry", "AcrPush on registry contosostaging, by a group". */
export function nameOf({ roleName, scope, scopeKind, through, condition }: HeldRole): string {
  const last = scope.split('/').at(-1) ?? scope
  const place = scopeKind === 'registry' ? 'this registry' : `${scopeKind} ${last}`
  const by = through === 'group' ? ', by a group' : ''
  return `${roleName} on ${place}${by}${condition === 'does not fit' ? ', with a condition on other repositories' : ''}`
}

export const modeOf = (registry: RegistryFacts): string | undefined =>
  valueIn(registry.arm)?.registry.roleAssignmentMode
