import { withoutAtEnd } from '../../util/text.ts'
import { GUID } from '../guid.ts'

/** Where a scope stands, seen from a registry. */
export type ScopeKind =
  | 'registry'
  | 'resource group'
  | 'subscription'
  | 'management group'
  /** `/`, the whole tenant. */
  | 'root'
  /** Something inside the registry: a role there says nothing of the registry. */
  | 'below'
  | 'other registry'
  | 'other resource group'
  | 'other subscription'
  | 'elsewhere'

const INHERITED: ReadonlySet<ScopeKind> = new Set([
  'registry',
  'resource group',
  'subscription',
  'management group',
  'root',
])

/** Whether what is assigned at such a scope holds for the registry. */
export const holdsForRegistry = (kind: ScopeKind): boolean => INHERITED.has(kind)

/**
 * Scopes are compared without regard to case. A management group counts as one above the registry, since ARM lists
 * no others for a scope. Source: Azure RBAC docs, "Understand scope".
 */
export function scopeKind(scope: string, registryId: string): ScopeKind {
  const [there, registry] = [normalised(scope), normalised(registryId)]
  if (there === '') return 'root'
  if (there === registry) return 'registry'
  if (there.startsWith(`${registry}/`)) return 'below'
  if (/^\/providers\/microsoft\.management\/managementgroups\/[^/]+$/.test(there)) return 'management group'
  const above = registry.startsWith(`${there}/`)
  if (/^\/subscriptions\/[^/]+$/.test(there)) return above ? 'subscription' : 'other subscription'
  if (/^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+$/.test(there)) {
    return above ? 'resource group' : 'other resource group'
  }
  return /\/providers\/microsoft\.containerregistry\/registries\/[^/]+$/.test(there) ? 'other registry' : 'elsewhere'
}

const normalised = (scope: string): string => withoutAtEnd(scope.trim().toLowerCase(), '/')

const GUID_AT_END = new RegExp(`(?:^|/)(${GUID})$`, 'i')

/** The GUID at the end of a resource id, in lowercase: a role is the same one under every scope's id of it. */
export const guidAtEnd = (id: string): string | undefined => GUID_AT_END.exec(withoutAtEnd(id, '/'))?.[1]?.toLowerCase()
