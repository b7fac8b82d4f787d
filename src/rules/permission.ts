import { type Facts, type Grant, type RegistryFacts, type TokenAnswer, valueIn } from '../facts.ts'
import type { FindingValues } from '../findings.ts'
import { shownUserName } from '../registry/credential.ts'
import { STAND_IN_REPOSITORY } from '../registry/repository.ts'
import { kindOf, registryName } from './credentials.ts'
import { perRegistry, type Rule, type Rules, seen } from './rule.ts'

/** Chapter "Permission" of Microsoft's page, as the token's `access` proves it. */
export const permissionRules: Rules<'push-denied' | 'pull-denied' | 'scoped-token-denied' | 'repository-not-named'> = {
  'push-denied': denial(({ right, scoped }) => right === 'push' && !scoped),
  'pull-denied': denial(({ right, scoped }) => right === 'pull' && !scoped),
  'scoped-token-denied': denial(({ scoped }) => scoped),

  'repository-not-named': perRegistry('permission', (registry, facts) => {
    if (facts.repositories.length > 0 || permissionOf(registry, facts) !== 'not-for-all') return undefined
    return { level: 'notice', values: { host: registry.server.host } }
  }),
}

type DenialId = 'push-denied' | 'pull-denied' | 'scoped-token-denied'

interface Denial {
  /** The right that is missing; where push is asked for and nothing is granted it is push, and the text says that pull is, too. */
  readonly right: 'pull' | 'push'
  readonly scoped: boolean
}

function denial<Id extends DenialId>(applies: (denial: Denial) => boolean): Rule<Id> {
  return perRegistry<Id>('permission', (registry, facts) => {
    const permission = permissionOf(registry, facts)
    const credential = valueIn(registry.credential)
    if (typeof permission === 'string') return undefined
    const scoped = credential !== undefined && kindOf(credential) === 'scoped-token'
    const missing = (['push', 'pull'] as const).find(
      right => applies({ right, scoped }) && permission.denied.some(grant => missingRight(grant, facts) === right),
    )
    if (missing === undefined) return undefined
    const denied = permission.denied.filter(grant => scoped || missingRight(grant, facts) === missing)
    const granted = denied.every(grant => allows(grant, 'pull')) ? 'pull' : 'none'
    const values: FindingValues[DenialId] = {
      registryName: registryName(registry),
      host: registry.server.host,
      repositories: denied.filter(grant => !isStandIn(grant)).map(grant => grant.repository),
      right: missing,
      granted,
      kind: credential === undefined ? 'anonymous' : kindOf(credential),
      userName: credential === undefined ? '' : shownUserName(credential.userName),
    }
    return {
      level: 'error',
      values,
      evidence: [
        seen('user-name', values.userName),
        ...denied.map(grant =>
          seen(
            'granted',
            `${isStandIn(grant) ? '*' : grant.repository}: ${list(grant.actions)}`,
            facts.given.access === 'push' ? 'pull, push' : 'pull',
          ),
        ),
      ],
      blocks: denied.some(grant => !allows(grant, 'pull')) ? ['pull', 'push'] : ['push'],
    }
  })
}

const list = (actions: Grant['actions']): string =>
  actions === 'unreadable' || actions.length === 0 ? '-' : actions.join(', ')

/**
 * What the token's `access` proves: everything that was asked for is granted, or these repositories lack something,
 * or the stand-in was refused in a way that says nothing of other repositories, or it cannot be said.
 */
export type Permission = 'granted' | 'unknown' | 'not-for-all' | { readonly denied: readonly Grant[] }

export function permissionOf(registry: RegistryFacts, facts: Facts): Permission {
  const answer = issuedAnswer(registry)
  if (answer === undefined || answer.grants.length === 0) return 'unknown'
  const denied = answer.grants.filter(grant => missingRight(grant, facts) !== undefined)
  if (denied.length === 0) return answer.grants.some(({ actions }) => actions === 'unreadable') ? 'unknown' : 'granted'
  if (!denied.every(isStandIn)) return { denied }
  const credential = valueIn(registry.credential)
  const mapped = credential !== undefined && kindOf(credential) === 'scoped-token'
  return !mapped && denied.every(grant => allows(grant, 'pull')) ? { denied } : 'not-for-all'
}

/** The answer that brought a token for what docker will use. */
export function issuedAnswer(registry: RegistryFacts): TokenAnswer | undefined {
  const answer = valueIn(registry.credential.state === 'known' ? registry.token : registry.anonymous)
  return answer?.issued === true ? answer : undefined
}

/** The right that a readable grant lacks of what was asked for; push before pull. */
function missingRight(grant: Grant, facts: Facts): 'pull' | 'push' | undefined {
  if (grant.actions === 'unreadable') return undefined
  if (facts.given.access === 'push' && !allows(grant, 'push')) return 'push'
  return allows(grant, 'pull') ? undefined : 'pull'
}

const isStandIn = ({ repository }: Grant): boolean => repository === STAND_IN_REPOSITORY

/** `*` stands for every action. */
export const allows = ({ actions }: Grant, right: 'pull' | 'push'): boolean =>
  actions !== 'unreadable' && (actions.includes(right) || actions.includes('*'))
