import { type AccessJudgement, type AccessQuestion, judgeAccess } from '../arm/access.ts'
import type { Cause } from '../arm/causes.ts'
import type { HeldRole } from '../arm/held.ts'
import { abacReadiness } from '../arm/readiness.ts'
import { leastRoles } from '../arm/roles.ts'
import { type ArmFacts, type Fact, type Facts, type PrincipalAccess, type RegistryFacts, valueIn } from '../facts.ts'
import type { FindingValues, Judgement } from '../findings.ts'
import type { Access } from '../inputs.ts'
import { isRefusedIdentity, registryName } from './credentials.ts'
import { issuedAnswer, permissionOf } from './permission.ts'
import { perRegistry, type Rules, seen } from './rule.ts'

/** Chapter "Permission" of Microsoft's page, as Resource Manager explains it. */
export const roleRules: Rules<
  | 'role-propagation-pending'
  | 'role-abac-readiness'
  | 'arm-access-missing'
  | 'principal-pull-denied'
  | 'aks-pull-denied'
> = {
  'role-propagation-pending': perRegistry('permission', (registry, facts) => {
    const role = pendingRole(registry, facts)
    if (role === undefined) return undefined
    const minutes = Math.max(0, Math.floor((facts.now - startOf(role)) / MINUTE))
    return {
      level: 'error',
      values: { role: role.roleName, host: registry.server.host, minutes },
      evidence: [seen('role', nameOf(role)), seen('time', new Date(startOf(role)).toISOString())],
      blocks: isRefusedIdentity(registry, facts) ? ['login', 'pull', 'push'] : ['pull', 'push'],
    }
  }),

  'role-abac-readiness': perRegistry('permission', (registry, facts) => {
    const question = questionOf(registry, facts)
    if (question === undefined || permissionOf(registry, facts) !== 'granted') return undefined
    const replacements = abacReadiness(question)
    if (replacements.length === 0) return undefined
    return {
      level: 'notice',
      values: {
        host: registry.server.host,
        registryName: registryName(registry),
        roles: replacements.map(({ role, by }) => ({ held: role.roleName, needed: by })),
      },
      evidence: replacements.map(({ role, by }) => seen('role', nameOf(role), by.join(', '))),
    }
  }),

  'arm-access-missing': perRegistry('permission', (registry, facts) => {
    const { identity } = facts
    if (identity.kind !== 'sign-in' || identity.plan.role === 'session' || !isRefused(registry.arm)) return undefined
    const answer = valueIn(identity.signIn)
    const assignee = answer?.signedIn === true ? (answer.objectId ?? '') : ''
    return {
      level: 'notice',
      values: { host: registry.server.host, assignee, registryName: registryName(registry) },
      evidence: [seen('error', registry.arm.reason.code), seen('message', registry.arm.reason.text)],
    }
  }),

  'principal-pull-denied': others('principal'),
  'aks-pull-denied': others('cluster'),
}

const MINUTE = 60_000

/** A grant is visible to the token service within some ten minutes. Source: ACR docs, FAQ (permission changes). */
const ARRIVES_WITHIN = 15 * MINUTE

/** The role that grants what was asked for, was assigned minutes ago, and has not arrived. */
export function pendingRole(registry: RegistryFacts, facts: Facts): HeldRole | undefined {
  const permission = permissionOrRefusal(registry, facts)
  if (permission !== 'denied') return undefined
  const judgement = judgementOf(registry, facts)
  if (judgement?.reason !== 'granted') return undefined
  return judgement.held
    .filter(role => role.grants.includes(facts.given.access))
    .find(role => facts.now - startOf(role) < ARRIVES_WITHIN)
}

const startOf = ({ createdOn = 0, updatedOn = 0 }: HeldRole): number => Math.max(createdOn, updatedOn)

/** The registry does not grant what was asked for: by its token, or by none. */
function permissionOrRefusal(registry: RegistryFacts, facts: Facts): 'denied' | 'other' {
  const answer = issuedAnswer(registry)
  if (answer === undefined) return isRefusedIdentity(registry, facts) ? 'denied' : 'other'
  const wanted: readonly Access[] = facts.given.access === 'push' ? ['pull', 'push'] : ['pull']
  const lacks = answer.grants.some(
    ({ actions }) =>
      actions !== 'unreadable' && wanted.some(right => !actions.includes(right) && !actions.includes('*')),
  )
  return lacks ? 'denied' : 'other'
}

/** Resource Manager says why a refused identity is refused. */
export function isExplainedByArm(registry: RegistryFacts, facts: Facts): boolean {
  if (!isRefusedIdentity(registry, facts)) return false
  const judgement = judgementOf(registry, facts)
  return judgement !== undefined && (judgement.causes.length > 0 || pendingRole(registry, facts) !== undefined)
}

/** What Resource Manager says of the principal that docker will be. */
export function judgementOf(registry: RegistryFacts, facts: Facts): AccessJudgement | undefined {
  const question = questionOf(registry, facts)
  return question === undefined ? undefined : judgeAccess(question)
}

function questionOf(registry: RegistryFacts, facts: Facts): AccessQuestion | undefined {
  const arm = valueIn(registry.arm)
  const principal = arm === undefined ? undefined : valueIn(arm.principal)
  return arm === undefined || principal === undefined ? undefined : question(arm, principal, facts.given.access, facts)
}

const question = (
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
  return explained(arm, principal.principalId, judgement, facts.given.access)
}

function explained(
  { registry }: Pick<ArmFacts, 'registry'>,
  assigneeObjectId: string,
  { causes, reason }: AccessJudgement,
  access: Access,
): NonNullable<FindingValues['push-denied']['explained']> {
  const [cause] = causes
  const held = cause === undefined ? undefined : heldBy(cause)
  return {
    because: reason === 'unknown' ? 'no-role' : reason,
    ...(held !== undefined && { held }),
    needed: leastRoles(registry.roleAssignmentMode, access).map(({ role }) => role),
    assigneeObjectId,
    scope: registry.id,
  }
}

function heldBy(cause: Cause): string | undefined {
  if (cause.reason === 'deny-assignment') return `deny assignment ${cause.denyAssignment.name}`
  return cause.reason === 'no-role' ? undefined : nameOf(cause.role)
}

/** "AcrPull on this registry", "AcrPush on registry contosostaging, by a group". */
function nameOf({ roleName, scope, scopeKind, through, condition }: HeldRole): string {
  const last = scope.split('/').at(-1) ?? scope
  const place = scopeKind === 'registry' ? 'this registry' : `${scopeKind} ${last}`
  const by = through === 'group' ? ', by a group' : ''
  return `${roleName} on ${place}${by}${condition === 'does not fit' ? ', with a condition on other repositories' : ''}`
}

export const modeOf = (registry: RegistryFacts): string | undefined =>
  valueIn(registry.arm)?.registry.roleAssignmentMode

/** Resource Manager answered that this identity may not read the registry. */
const isRefused = (
  fact: Fact<ArmFacts>,
): fact is Fact<ArmFacts> & { state: 'failed'; reason: { kind: 'refused'; code: string; text: string } } =>
  fact.state === 'failed' && fact.reason.kind === 'refused'

/** A rule on somebody else who must be able to pull. */
function others<Id extends 'principal-pull-denied' | 'aks-pull-denied'>(kind: 'principal' | 'cluster'): Rules<Id>[Id] {
  return {
    rung: 'permission',
    judge: facts =>
      facts.registries.flatMap((registry): readonly Judgement<Id>[] => {
        const arm = valueIn(registry.arm)
        if (arm === undefined) return []
        return facts.others
          .filter(other => other.kind === kind)
          .flatMap(other => {
            const access = other.access.get(registry.server.host)
            const principal = access === undefined ? undefined : valueIn(access)
            if (principal === undefined) return []
            const judgement = judgeAccess(question(arm, principal, 'pull', facts))
            if (judgement.causes.length === 0) return []
            const why = explained(arm, principal.principalId, judgement, 'pull')
            const name = other.cluster?.name ?? other.given
            const role = seen('role', why.held ?? '-', why.needed.join(' / '))
            return [
              {
                level: 'error',
                registry: registry.server.host,
                values: { name, host: registry.server.host, explained: why },
                evidence: [seen('name', name), role, seen('role-mode', modeOf(registry))].filter(
                  item => item !== undefined,
                ),
                blocks: [],
              },
            ]
          })
      }),
  }
}
