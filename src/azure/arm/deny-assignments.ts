import type { Access } from '../acr/token-scope.ts'
import type { DenyAssignment } from './authorization.ts'
import { isExcludedBy } from './permissions.ts'
import type { RoleAssignmentMode } from './registry.ts'
import { holdsForRegistry, scopeKind } from './scope.ts'

/**
 * The system-defined principal that stands for everyone. Source: Azure RBAC docs, "Understand Azure deny assignments".
 */
const EVERYONE = '00000000-0000-0000-0000-000000000000'

/** `maybe`: a group of which it is not known whether the principal is in it, or a condition. */
export type Applies = 'yes' | 'maybe' | 'no'

/**
 * Whether a deny assignment takes a right on the registry away from the principal; it wins over every role.
 * @param principalIds the principal and the groups that it is known to be in, lowercase
 */
export function denies(
  deny: DenyAssignment,
  mode: RoleAssignmentMode,
  right: Access,
  registryId: string,
  principalIds: ReadonlySet<string>,
): Applies {
  const kind = scopeKind(deny.scope, registryId)
  if (!holdsForRegistry(kind) || (deny.doNotApplyToChildScopes && kind !== 'registry')) return 'no'
  if (!isExcludedBy(deny.permissions, mode, right)) return 'no'
  const named = isAmong(deny.principals, principalIds)
  const excluded = isAmong(deny.excludePrincipals, principalIds)
  if (named === 'no' || excluded === 'yes') return 'no'
  return named === 'yes' && excluded === 'no' && !deny.conditioned ? 'yes' : 'maybe'
}

function isAmong(listed: DenyAssignment['principals'], principalIds: ReadonlySet<string>): Applies {
  if (listed.some(({ id }) => id === EVERYONE || principalIds.has(id))) return 'yes'
  const isPerson = (type: string | undefined): boolean => type === 'User' || type === 'ServicePrincipal'
  return listed.every(({ type }) => isPerson(type)) ? 'no' : 'maybe'
}
