import { judgeAccess } from '../arm/access.ts'
import { abacReadiness, type Replacement } from '../arm/readiness.ts'
import { type ArmFacts, type Fact, type Facts, type RegistryFacts, valueIn } from '../facts.ts'
import type { Judgement, Operation } from '../findings.ts'
import { issuedAnswer } from '../meaning/answers.ts'
import { registryName } from '../meaning/credential.ts'
import { permissionOf } from '../meaning/permission.ts'
import {
  explained,
  isRefusedIdentity,
  modeOf,
  nameOf,
  pendingRole,
  question,
  questionOf,
  startOf,
} from '../meaning/roles.ts'
import { allows } from '../registry/scope.ts'
import { perRegistry, type Rules, seen } from './rule.ts'

/** Chapter "Permission" of Microsoft's page, as Resource Manager explains it. */
export const roleRules: Rules<
  | 'role-propagation-pending'
  | 'role-abac-readiness'
  | 'arm-audience-disabled'
  | 'arm-access-missing'
  | 'principal-pull-denied'
  | 'aks-pull-denied'
> = {
  'role-propagation-pending': perRegistry('permission', (registry, facts) => {
    const role = pendingRole(registry, facts)
    if (role === undefined) return undefined
    const minutes = Math.max(0, Math.floor((facts.now - startOf(role)) / 60_000))
    return {
      level: 'error',
      values: { role: role.roleName, host: registry.server.host, minutes },
      evidence: [seen('role', nameOf(role)), seen('time', new Date(startOf(role)).toISOString())],
      blocks: blockedWhilePending(registry, facts),
    }
  }),

  'role-abac-readiness': perRegistry('permission', (registry, facts) => {
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
        roles: replacements.map(({ role, by }) => ({ held: role.roleName, needed: by })),
      },
      evidence: replacements.map(({ role, by }) => seen('role', nameOf(role), by.join(', '))),
    }
  }),

  'arm-audience-disabled': perRegistry('permission', registry => {
    if (valueIn(registry.arm)?.registry.armAudience !== 'disabled') return undefined
    return {
      level: 'notice',
      values: { host: registry.server.host, registryName: registryName(registry) },
      evidence: [seen('audience', 'https://containerregistry.azure.net')],
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

/** Another role may let docker pull already. */
function blockedWhilePending(registry: RegistryFacts, facts: Facts): readonly Operation[] {
  if (isRefusedIdentity(registry, facts)) return ['login', 'pull', 'push']
  const grants = issuedAnswer(registry)?.grants ?? []
  return grants.every(grant => allows(grant, 'pull')) ? ['push'] : ['pull', 'push']
}

/** Each of these does what those before it do. Source: Azure RBAC docs, built-in roles, "Containers". */
const RISING = ['Reader', 'Writer', 'Contributor'].map(name => `Container Registry Repository ${name}`)

/** In place of each role the strongest one that is needed anyway. */
function withoutWeaker(replacements: readonly Replacement[]): readonly Replacement[] {
  const needed = replacements.flatMap(({ by }) => by)
  const strongest = RISING.findLast(name => needed.includes(name))
  return replacements.map(({ role, by }) => ({
    role,
    by: [...new Set(by.map(name => (RISING.includes(name) ? (strongest ?? name) : name)))],
  }))
}

/** Resource Manager answered that this identity may not read the registry. Throttled, or out of order, it says nothing of that. */
const isRefused = (
  fact: Fact<ArmFacts>,
): fact is Fact<ArmFacts> & { state: 'failed'; reason: { kind: 'refused'; code: string; text: string } } =>
  fact.state === 'failed' && fact.reason.kind === 'refused' && fact.reason.status < 500 && fact.reason.status !== 429

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
            const why = explained(arm, { ...principal, isServicePrincipal: kind === 'cluster' }, judgement, 'pull')
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
