import { evaluateAccess } from '../azure/arm/access.ts'
import { neededRoles } from '../diagnosis/role-fix.ts'
import { denialExplanation, modeOf, question } from '../diagnosis/roles.ts'
import { type AdditionalPrincipal, type ArmFacts, type Facts, type RegistryFacts, valueIn } from '../facts.ts'
import type { FindingId, FindingValues, RuleResult } from '../findings.ts'
import { explainingRole } from './permission.ts'
import { type Rule, type Rules, seen } from './rule.ts'

/** Chapter "Permission" of Microsoft's page, for somebody else who must be able to pull. */
export const otherPrincipalRules = {
  'principal-id-wrong-kind': aboutOthers(other => {
    const existence = valueIn(other.existence)
    if (existence?.is !== 'client-id') return undefined
    const { objectId } = existence
    return {
      ...{ level: 'notice', blocks: [], values: { clientId: other.given, objectId } },
      evidence: [{ label: 'name', seen: other.given, expected: objectId }],
    }
  }),

  // Where Resource Manager cannot be asked at all, arm-access-missing says so.
  'principal-unverified': aboutOthers((other, facts) => {
    const { existence, kind, given, cluster } = other
    const isRead = facts.registries.some(({ server }) => other.access.get(server.host)?.state === 'known')
    if (existence.state !== 'failed' || !isRead) return undefined
    if (facts.registries.some(registry => isDenied(other, registry, facts))) return undefined
    const { reason } = existence
    const group = groupOf(other)
    const text = reason.kind === 'network' ? reason.failure.text : reason.kind === 'deadline' ? undefined : reason.text
    return {
      ...{ level: 'notice', blocks: [] },
      values: { name: cluster?.name ?? given, kind, ...(group !== undefined && { resourceGroup: group }) },
      evidence: [
        seen('name', cluster?.name ?? given),
        seen('status', reason.kind === 'refused' ? String(reason.status) : undefined),
        seen('message', text),
      ].filter(item => item !== undefined),
    }
  }),

  'principal-pull-denied': denied('principal'),
  'aks-pull-denied': denied('cluster'),
} satisfies Partial<Rules>

/** `/subscriptions/S/resourceGroups/G/providers/Microsoft.ContainerService/managedClusters/N` */
const groupOf = ({ cluster }: AdditionalPrincipal): string | undefined => cluster?.id.split('/')[4]

function aboutOthers<Id extends FindingId>(
  judge: (other: AdditionalPrincipal, facts: Facts) => RuleResult<Id> | undefined,
): Rule<Id> {
  return facts => facts.additionalPrincipals.flatMap(other => judge(other, facts) ?? [])
}

/** Whether there is somebody under a given id may be unknown: then it is neither denied nor fine. */
function denied<Id extends 'principal-pull-denied' | 'aks-pull-denied'>(kind: AdditionalPrincipal['kind']): Rule<Id> {
  return facts =>
    facts.registries.flatMap(registry => {
      const arm = valueIn(registry.arm)
      return arm === undefined
        ? []
        : facts.additionalPrincipals
            .filter(other => other.kind === kind)
            .flatMap(other => deniedAt<Id>(other, registry, arm, facts) ?? [])
    })
}

function deniedAt<Id extends 'principal-pull-denied' | 'aks-pull-denied'>(
  other: AdditionalPrincipal,
  registry: RegistryFacts,
  arm: ArmFacts,
  facts: Facts,
): RuleResult<Id> | undefined {
  const why = whyDenied(other, registry, arm, facts)
  if (why === undefined) return undefined
  const { host } = registry.server
  const name = other.cluster?.name ?? other.given
  const resourceGroup = groupOf(other)
  return {
    level: 'error',
    registry: host,
    values: { name, host, denialExplanation: why, ...(resourceGroup !== undefined && { resourceGroup }) },
    evidence: [
      seen('name', name),
      seen('role', explainingRole(why) ?? '-', why.needed.join(' / ')),
      seen('role-mode', modeOf(registry)),
    ].filter(item => item !== undefined),
    blocks: [],
  }
}

function isDenied(other: AdditionalPrincipal, registry: RegistryFacts, facts: Facts): boolean {
  const arm = valueIn(registry.arm)
  return arm !== undefined && whyDenied(other, registry, arm, facts) !== undefined
}

function whyDenied(
  { kind, access, existence, given }: AdditionalPrincipal,
  { server }: RegistryFacts,
  arm: ArmFacts,
  facts: Facts,
): FindingValues['aks-pull-denied']['denialExplanation'] | undefined {
  const fact = access.get(server.host)
  const principal = fact === undefined ? undefined : valueIn(fact)
  const somebody = valueIn(existence)
  // A kubelet's id is an object id for certain: without a role it cannot pull, whether it is there or not.
  if (somebody === undefined && kind === 'principal') return undefined
  if (somebody?.is === 'missing') {
    return {
      because: 'principal-missing',
      needed: neededRoles(arm.registry.roleAssignmentMode, 'pull', { effectiveRoles: [] }),
      fix: { do: 'name-another' },
      access: 'pull',
      assigneeObjectId: principal?.principalId ?? given,
      isServicePrincipal: kind === 'cluster',
      scope: arm.registry.id,
    }
  }
  if (principal === undefined) return undefined
  const evaluation = evaluateAccess(question(arm, principal, 'pull', facts))
  if (evaluation.causes.length === 0) return undefined
  return denialExplanation(arm, { ...principal, isServicePrincipal: kind === 'cluster' }, evaluation, 'pull')
}
