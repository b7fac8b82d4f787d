import type { Facts, Grant, RegistryFacts } from '../facts.ts'
import { valueIn } from '../facts.ts'
import { STAND_IN_REPOSITORY } from '../registry/repository.ts'
import { allows } from '../registry/scope.ts'
import { issuedAnswer, missingRight } from './answers.ts'
import { kindOf } from './credential.ts'
import { isRefusedIdentity, judgementOf } from './roles.ts'

/**
 * What the token's `access` proves: everything that was asked for is granted, or these repositories lack something,
 * or the stand-in was refused in a way that says nothing of other repositories, or it cannot be said.
 */
export type Permission = 'granted' | 'unknown' | 'not-for-all' | { readonly denied: readonly Grant[] }

export function permissionOf(registry: RegistryFacts, facts: Facts): Permission {
  const answer = issuedAnswer(registry)
  if (answer === undefined) return deniedByArm(registry, facts)
  if (answer.grants.length === 0) return 'unknown'
  const denied = answer.grants.filter(grant => missingRight(grant, facts) !== undefined)
  if (denied.length === 0) return answer.grants.some(({ actions }) => actions === 'unreadable') ? 'unknown' : 'granted'
  if (!denied.every(isStandIn)) return { denied }
  const credential = valueIn(registry.credential)
  const mapped = credential !== undefined && kindOf(credential) === 'scoped-token'
  return !mapped && denied.every(grant => allows(grant, 'pull')) ? { denied } : 'not-for-all'
}

/** The registry refused an identity that Entra lets in, and Resource Manager knows that no role serves. */
function deniedByArm(registry: RegistryFacts, facts: Facts): Permission {
  if (!isRefusedIdentity(registry, facts)) return 'unknown'
  const judgement = judgementOf(registry, facts)
  if (judgement === undefined || judgement.causes.length === 0) return 'unknown'
  return {
    denied: judgement.perRepository.map(({ repository = STAND_IN_REPOSITORY, pull, push }) => ({
      repository,
      actions: [...(pull === 'granted' ? ['pull'] : []), ...(push === 'granted' ? ['push'] : [])],
    })),
  }
}

export const isStandIn = ({ repository }: Grant): boolean => repository === STAND_IN_REPOSITORY
