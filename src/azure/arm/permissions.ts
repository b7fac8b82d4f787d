import type { Access } from '../acr/token-scope.ts'
import type { RoleDefinition, RolePermission } from './authorization.ts'
import { CONTENT_READ, CONTENT_WRITE, PULL_READ, PUSH_WRITE } from './built-in-roles.ts'
import type { RoleAssignmentMode } from './registry.ts'

/** `by-wildcard`: only by a wildcard of a custom role, which ACR honours in some tenants and in others not. */
export type Coverage = 'yes' | 'no' | 'by-wildcard'

interface Needed {
  readonly kind: 'actions' | 'dataActions'
  readonly action: string
}

const NEEDED: Readonly<Record<RoleAssignmentMode, Readonly<Record<Access, Needed>>>> = {
  LegacyRegistryPermissions: {
    pull: { kind: 'actions', action: PULL_READ },
    push: { kind: 'actions', action: PUSH_WRITE },
  },
  AbacRepositoryPermissions: {
    pull: { kind: 'dataActions', action: CONTENT_READ },
    push: { kind: 'dataActions', action: CONTENT_WRITE },
  },
}

/**
 * What a right takes: a legacy registry reads `actions`, one in ABAC mode `dataActions` only. The content's permission
 * is the one that docker's pull and push ask for; that of the metadata is for listing tags.
 * Source: ACR docs, "Microsoft Entra-based repository permissions" and "Roles directory reference".
 */
export const neededFor = (mode: RoleAssignmentMode, right: Access): Needed => NEEDED[mode][right]

/**
 * Whether a role holds a right. Wildcards of built-in roles count everywhere; those of custom roles only in tenants
 * with a private link for Azure Resource Manager. Source: ACR docs, "Custom roles" (note on wildcards).
 */
export function covers(role: RoleDefinition, mode: RoleAssignmentMode, right: Access): Coverage {
  const found = role.permissions.map(permission => coverageIn(permission, neededFor(mode, right), role.builtIn))
  if (found.includes('yes')) return 'yes'
  return found.includes('by-wildcard') ? 'by-wildcard' : 'no'
}

/** Whether a deny assignment's permissions take a right away; its wildcards are ARM's own, and count. */
export const isExcludedBy = (
  permissions: readonly RolePermission[],
  mode: RoleAssignmentMode,
  right: Access,
): boolean => permissions.some(permission => coverageIn(permission, neededFor(mode, right), true) === 'yes')

function coverageIn(permission: RolePermission, { kind, action }: Needed, wildcardsCount: boolean): Coverage {
  const given = matchIn(permission[kind], action)
  const taken = matchIn(kind === 'actions' ? permission.notActions : permission.notDataActions, action)
  if (given === 'none' || taken === 'literal') return 'no'
  if (wildcardsCount) return taken === 'none' ? 'yes' : 'no'
  if (given === 'wildcard') return taken === 'none' ? 'by-wildcard' : 'no'
  return taken === 'none' ? 'yes' : 'by-wildcard'
}

function matchIn(patterns: readonly string[], action: string): 'literal' | 'wildcard' | 'none' {
  const matching = patterns.filter(pattern => matchesAction(pattern, action))
  if (matching.some(pattern => !pattern.includes('*'))) return 'literal'
  return matching.length > 0 ? 'wildcard' : 'none'
}

/**
 * Whether an action is one of a pattern's: `*` is any run of characters, and case does not matter. Linear, for any
 * pattern. Source: Azure RBAC docs, "Understand Azure role definitions" (wildcard).
 */
export function matchesAction(pattern: string, action: string): boolean {
  const [first = '', ...rest] = pattern.toLowerCase().split('*')
  const text = action.toLowerCase()
  const last = rest.pop()
  if (last === undefined) return text === first
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const part of rest) {
    const found = text.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return text.length - last.length >= at && text.endsWith(last)
}

/** Whether a role is about registries at all. */
export const namesRegistries = (role: RoleDefinition): boolean =>
  role.permissions.some(({ actions, dataActions }) =>
    [...actions, ...dataActions].some(action => /^microsoft\.containerregistry\//i.test(action)),
  )
