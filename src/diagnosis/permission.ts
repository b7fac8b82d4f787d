import { PLACEHOLDER_REPOSITORY } from '../azure/acr/repository.ts'
import { allows } from '../azure/acr/token-scope.ts'
import type { Facts, Grant, RegistryFacts } from '../facts.ts'
import { valueIn } from '../facts.ts'
import { kindOf } from './credential.ts'
import { issuedToken, missingPermission } from './responses.ts'
import { accessEvaluationOf, isRefusedIdentity } from './roles.ts'

/**
 * What the token's `access` proves: everything that was asked for is granted, or these repositories lack something,
 * or the stand-in was refused in a way that says nothing of other repositories, or it cannot be said.
 */
export type TokenPermission = 'granted' | 'unknown' | 'not-for-all' | { readonly denied: readonly Grant[] }

export function permissionOf(registry: RegistryFacts, facts: Facts): TokenPermission {
  const answer = issuedToken(registry)
  if (answer === undefined) return deniedByArm(registry, facts)
  if (answer.grants.length === 0) return 'unknown'
  const denied = answer.grants.filter(grant => missingPermission(grant, facts) !== undefined)
  if (denied.length === 0) return answer.grants.some(({ actions }) => actions === 'unreadable') ? 'unknown' : 'granted'
  if (!denied.every(isPlaceholder)) return { denied }
  const credential = valueIn(registry.credential)
  const hasScopeMap = credential !== undefined && kindOf(credential) === 'scoped-token'
  return !hasScopeMap && denied.every(grant => allows(grant, 'pull')) ? { denied } : 'not-for-all'
}

/** The registry refused an identity that Entra lets in, and Resource Manager knows that no role serves. */
function deniedByArm(registry: RegistryFacts, facts: Facts): TokenPermission {
  if (!isRefusedIdentity(registry, facts)) return 'unknown'
  const evaluation = accessEvaluationOf(registry, facts)
  if (evaluation === undefined || evaluation.causes.length === 0) return 'unknown'
  return {
    denied: evaluation.perRepository.map(({ repository = PLACEHOLDER_REPOSITORY, pull, push }) => ({
      repository,
      actions: [...(pull === 'granted' ? ['pull'] : []), ...(push === 'granted' ? ['push'] : [])],
    })),
  }
}

export const isPlaceholder = ({ repository }: Grant): boolean => repository === PLACEHOLDER_REPOSITORY
