import { CATALOGUE } from '../catalogue.ts'
import type { Finding } from '../findings.ts'

type Found = Pick<Finding, 'id' | 'values' | 'level' | 'stage'>

/**
 * Whether a finding may pass by itself, because a grant or a firewall rule that was just made takes minutes to count:
 * some ten of them. A secret that is refused never does; an identity that Entra lets in, and the registry not, lacks a
 * role. Source: ACR docs, FAQ (permission changes).
 */
export function resolvesByPropagation({ id, values }: Found): boolean {
  if (id === 'federated-credential-mismatch') {
    const { advice } = values as Extract<Finding, { id: 'federated-credential-mismatch' }>['values']
    return advice.fix.do === 'wait'
  }
  const { propagates } = CATALOGUE[id]
  if (propagates !== 'signed-in') return propagates
  const { kind, signedIn, registryTenantId } = values as Extract<Finding, { id: 'credentials-rejected' }>['values']
  // No role helps an identity of another tenant.
  if (registryTenantId !== undefined) return false
  return kind === 'entra' || signedIn
}

/** Whether to look once more: there is an error, and none of them stays whatever arrives. What a log says is over. */
export function shouldRetry(findings: readonly Found[]): boolean {
  const errors = findings.filter(({ level, stage }) => level === 'error' && stage !== 'log')
  return errors.length > 0 && errors.every(resolvesByPropagation)
}
