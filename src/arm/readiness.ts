import { type AccessQuestion, judgeAccess } from './access.ts'
import type { HeldRole } from './held.ts'
import { leastRoles } from './roles.ts'
import { holdsForRegistry } from './scope.ts'

/** A role that serves in legacy mode, and those that take its place after the switch. */
export interface Replacement {
  readonly role: HeldRole
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
 * @returns nothing where the registry is not in legacy mode, where the access does not come from such a role, or where it will not be lost
 */
export function abacReadiness(question: AccessQuestion): readonly Replacement[] {
  if (question.mode !== 'LegacyRegistryPermissions') return []
  const after = judgeAccess({ ...question, mode: 'AbacRepositoryPermissions' })
  if (after.causes.length === 0) return []
  const roles = judgeAccess(question).held.map((role, index) => ({ role, later: after.held[index]?.grants ?? [] }))
  const here = roles.filter(({ role }) => holdsForRegistry(role.scopeKind))
  const lost = here.filter(({ role, later }) => serves(role) && role.grants.some(right => !later.includes(right)))
  if (lost.length === 0) return []
  const [{ role: least } = { role: '' }] = leastRoles('AbacRepositoryPermissions', question.access)
  const [{ role: leastForPull } = { role: '' }] = leastRoles('AbacRepositoryPermissions', 'pull')
  return here
    .filter(each => lost.includes(each) || each.role.roleName === 'AcrDelete')
    .map(({ role }) => ({
      role,
      by: PAIRS.get(role.roleName) ?? [role.grants.includes('push') ? least : leastForPull],
    }))
}

const serves = ({ condition }: HeldRole): boolean => condition === undefined || condition === 'fits'
