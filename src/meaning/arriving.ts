import type { Finding, FindingId } from '../findings.ts'

/** What a grant or a firewall rule mends, once it has arrived. */
const ARRIVING: ReadonlySet<FindingId> = new Set<FindingId>([
  'push-denied',
  'pull-denied',
  'scoped-token-denied',
  'role-abac-mismatch',
  'role-propagation-pending',
  'principal-pull-denied',
  'aks-pull-denied',
  'firewall-denied',
  'public-access-disabled',
])

type Found = Pick<Finding, 'id' | 'values' | 'level'>

/**
 * Whether a finding may pass by itself, because a grant or a firewall rule that was just made takes minutes to count: some ten of them.
 * A secret that is refused never does; an identity that Entra lets in, and the registry not, lacks a role.
 * Source: ACR docs, FAQ (permission changes).
 */
export function mayArrive({ id, values }: Found): boolean {
  if (id !== 'credentials-rejected') return ARRIVING.has(id)
  const { kind, signedIn } = values as Extract<Finding, { id: 'credentials-rejected' }>['values']
  return kind === 'entra' || signedIn
}

/** Whether to look once more: there is an error, and none of them stays whatever arrives. */
export function isWorthWaiting(findings: readonly Found[]): boolean {
  const errors = findings.filter(({ level }) => level === 'error')
  return errors.length > 0 && errors.every(mayArrive)
}
