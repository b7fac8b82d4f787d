import { type AccessQuestion, evaluateAccess } from './access.ts'
import { leastPrivilegedRoles } from './built-in-roles.ts'
import type { EffectiveRole } from './effective-roles.ts'
import { holdsForRegistry } from './scope.ts'

/** A role that serves in legacy mode, and those that take its place after the switch. */
export interface Replacement {
  readonly role: EffectiveRole
  readonly by: readonly string[]
}

/** Source: ACR docs, "Microsoft Entra-based repository permissions" (effect on existing role assignments). */
const PAIRS: ReadonlyMap<string, readonly string[]> = new Map([
  ['AcrPull', ['Container Registry Repository Reader', 'Container Registry Repository Catalog Lister']],
  ['AcrPush', ['Container Registry Repository Writer']],
  ['AcrDelete', ['Container Registry Repository Contributor']],
])

/**
 * The roles that a principal of a legacy registry relies on and that will count no more in ABAC mode.
 * @returns nothing where the registry is not in legacy mode, where the access does not come from such a role, or where
 * it will not be lost
 */
export function abacReadiness(question: AccessQuestion): readonly Replacement[] {
  if (question.mode !== 'LegacyRegistryPermissions') return []
  const after = evaluateAccess({ ...question, mode: 'AbacRepositoryPermissions' })
  if (after.causes.length === 0) return []
  const roles = evaluateAccess(question).effectiveRoles.map((role, index) => ({
    role,
    later: after.effectiveRoles[index]?.grants ?? [],
  }))
  const here = roles.filter(({ role }) => holdsForRegistry(role.scopeKind))
  const lost = here.filter(({ role, later }) => serves(role) && role.grants.some(right => !later.includes(right)))
  if (lost.length === 0) return []
  const [{ role: least } = { role: '' }] = leastPrivilegedRoles('AbacRepositoryPermissions', question.access)
  const [{ role: leastForPull } = { role: '' }] = leastPrivilegedRoles('AbacRepositoryPermissions', 'pull')
  return here
    .filter(each => lost.includes(each) || each.role.roleName === 'AcrDelete')
    .map(({ role }) => ({
      role,
      by: PAIRS.get(role.roleName) ?? [role.grants.includes('push') ? least : leastForPull],
    }))
}

const serves = ({ condition }: EffectiveRole): boolean => condition === undefined || condition === 'fits'
