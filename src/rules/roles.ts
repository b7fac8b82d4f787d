import { allows } from '../azure/acr/token-scope.ts'
import { abacReadiness, type Replacement } from '../azure/arm/abac-readiness.ts'
import { registryName } from '../diagnosis/credential.ts'
import { permissionOf } from '../diagnosis/permission.ts'
import { issuedToken, networkFailure } from '../diagnosis/responses.ts'
import { effectiveSince, heldRole, isRefusedIdentity, questionOf, recentRoleAssignment } from '../diagnosis/roles.ts'
import { type ArmFacts, type Fact, type Facts, type RegistryFacts, valueIn } from '../facts.ts'
import { IMAGE_OPERATIONS, OPERATIONS, type Operation } from '../findings.ts'
import { note } from '../util/note.ts'
import { type Rules, registryRule, seen } from './rule.ts'

/** Chapter "Permission" of Microsoft's page, as Resource Manager explains it. */
export const roleRules = {
  'role-propagation-pending': registryRule((registry, facts) => {
    const role = recentRoleAssignment(registry, facts)
    if (role === undefined) return undefined
    const minutes = Math.max(0, Math.floor((facts.clock.now - effectiveSince(role)) / 60_000))
    return {
      level: 'error',
      values: { role: role.roleName, host: registry.server.host, minutes },
      evidence: [
        seen('role', note('role', heldRole(role))),
        seen('time', new Date(effectiveSince(role)).toISOString()),
      ],
      blocks: blockedWhilePending(registry, facts),
    }
  }),

  'role-abac-readiness': registryRule((registry, facts) => {
    if (!isReview(facts)) return undefined
    const question = questionOf(registry, facts)
    if (question === undefined || permissionOf(registry, facts) !== 'granted') return undefined
    const replacements = withoutWeaker(abacReadiness(question))
    if (replacements.length === 0) return undefined
    const { identity } = facts
    const answer = identity.kind === 'sign-in' ? valueIn(identity.signIn) : undefined
    return {
      level: 'notice',
      values: {
        host: registry.server.host,
        assigneeObjectId: question.principalIds[0] ?? '',
        scope: question.registryId,
        isServicePrincipal: answer?.signedIn === true && !answer.isPerson,
        roles: replacements.map(({ role, by }) => ({ role: role.roleName, needed: by })),
      },
      evidence: replacements.map(({ role, by }) => seen('role', note('role', heldRole(role)), by.join(', '))),
    }
  }),

  'arm-audience-disabled': registryRule(registry => {
    if (valueIn(registry.arm)?.registry.armAudience !== 'disabled') return undefined
    return {
      level: 'notice',
      values: { host: registry.server.host, registryName: registryName(registry) },
      evidence: [seen('audience', 'https://containerregistry.azure.net')],
    }
  }),

  'arm-access-missing': registryRule((registry, facts) => {
    const { identity } = facts
    if (identity.kind !== 'sign-in' || identity.plan.role === 'ambient' || !isRefused(registry.arm)) return undefined
    // What does not exist is listed for nobody.
    if (networkFailure(registry)?.stage === 'dns') return undefined
    const answer = valueIn(identity.signIn)
    const assignee = answer?.signedIn === true ? (answer.objectId ?? '') : ''
    return {
      level: 'notice',
      values: { host: registry.server.host, assignee, registryName: registryName(registry) },
      evidence: [seen('error', registry.arm.reason.code), seen('message', registry.arm.reason.text)],
    }
  }),
} satisfies Partial<Rules>

/**
 * Whether somebody looks after the registry rather than at a build: what is right today has no place in the report of
 * each push. A run that is told to read the roles of other principals is such a review as well.
 */
const isReview = ({ runner, additionalPrincipals }: Facts): boolean =>
  runner.trigger !== undefined || additionalPrincipals.length > 0

/** Another role may let docker pull already. */
function blockedWhilePending(registry: RegistryFacts, facts: Facts): readonly Operation[] {
  if (isRefusedIdentity(registry, facts)) return OPERATIONS
  const grants = issuedToken(registry)?.grants ?? []
  return grants.every(grant => allows(grant, 'pull')) ? ['push'] : IMAGE_OPERATIONS
}

/** Each of these does what those before it do. Source: Azure RBAC docs, built-in roles, "Containers". */
const BY_STRENGTH = ['Reader', 'Writer', 'Contributor'].map(name => `Container Registry Repository ${name}`)

/** In place of each role the strongest one that is needed anyway. */
function withoutWeaker(replacements: readonly Replacement[]): readonly Replacement[] {
  const needed = replacements.flatMap(({ by }) => by)
  const strongest = BY_STRENGTH.findLast(name => needed.includes(name))
  return replacements.map(({ role, by }) => ({
    role,
    by: [...new Set(by.map(name => (BY_STRENGTH.includes(name) ? (strongest ?? name) : name)))],
  }))
}

/**
 * Resource Manager answered that this identity may not read the registry. Throttled, or out of order, it says nothing
 * of that; nor does a 401, which is about the token: a claims challenge of continuous access evaluation, or another
 * tenant.
 */
const isRefused = (
  fact: Fact<ArmFacts>,
): fact is Fact<ArmFacts> & { state: 'failed'; reason: { kind: 'refused'; code: string; text: string } } =>
  fact.state === 'failed' && fact.reason.kind === 'refused' && isMissingRight(fact.reason.status)

const isMissingRight = (status: number): boolean => status < 500 && status !== 429 && status !== 401
