import { createHash } from 'node:crypto'
import type { DenyAssignmentWorld, Permissions, RoleAssignmentWorld, RoleDefinitionWorld } from './arm-world.ts'
import { builtInRoles } from './built-in-roles.ts'
import { conditionHolds, matchesWildcard } from './condition.ts'
import { sameId, withGroups } from './identity-world.ts'
import type { World } from './world.ts'

/**
 * What somebody may do where: the one place that reads role assignments, for ARM and for the data plane alike.
 * Source: https://learn.microsoft.com/azure/role-based-access-control/overview
 */
export interface Question {
  objectId: string
  scope: string
  action: string
  /** Asks `dataActions` instead of `actions`, of this repository where there is one. */
  data?: { repository: string | undefined }
  /** Epoch seconds. */
  now: number
  /** Takes custom roles only by actions that they write out. */
  literally?: boolean | undefined
}

export function may(world: World, question: Question): boolean {
  const { objectId, scope, now } = question
  if (deniesOf(world, objectId, scope).some(one => covers(permissionsOf(one), question))) return false
  return grantsOf(world, objectId, scope, now).some(
    ({ assignment, definition }) =>
      covers(givenBy(definition, question), question) && isUnderCondition(assignment, question),
  )
}

function givenBy(definition: RoleDefinitionWorld, { literally }: Question): Permissions {
  const permissions = permissionsOf(definition)
  if (!literally || definition.type !== 'CustomRole') return permissions
  const writtenOut = (patterns: string[]): string[] => patterns.filter(one => !one.includes('*'))
  const { actions, dataActions } = permissions
  return { ...permissions, actions: writtenOut(actions), dataActions: writtenOut(dataActions) }
}

export interface Grant {
  assignment: RoleAssignmentWorld
  definition: RoleDefinitionWorld
}

/** The assignments that count at a scope: there or above, to the identity or a group of it, and arrived already. */
export function grantsOf(world: World, objectId: string, scope: string, now: number): Grant[] {
  const ids = withGroups(world.tenants, objectId)
  return (world.roleAssignments ?? [])
    .filter(one => ids.has(one.principalId.toLowerCase()) && isAtOrAbove(one.scope, scope))
    .filter(one => one.visibleAfter === undefined || one.visibleAfter <= now)
    .map(assignment => ({ assignment, definition: definitionOf(world, assignment.role) }))
}

export const definitionsOf = (world: World): RoleDefinitionWorld[] => [
  ...builtInRoles,
  ...(world.roleDefinitions ?? []).map(one => ({ ...one, type: one.type ?? ('CustomRole' as const) })),
]

export function definitionOf(world: World, role: string): RoleDefinitionWorld {
  const found = definitionsOf(world).find(one => sameId(one.id, role) || sameId(one.roleName, role))
  if (!found) throw new Error(`this world has no role "${role}"`)
  return found
}

const EVERYONE = '00000000-0000-0000-0000-000000000000'

/** The deny assignments that count at a scope for an identity. */
function deniesOf(world: World, objectId: string, scope: string): DenyAssignmentWorld[] {
  const ids = withGroups(world.tenants, objectId).add(EVERYONE)
  const names = (listed: string[] | undefined) => (listed ?? []).some(id => ids.has(id.toLowerCase()))
  return (world.denyAssignments ?? []).filter(one => {
    const reaches = one.doNotApplyToChildScopes ? sameId(trim(one.scope), trim(scope)) : isAtOrAbove(one.scope, scope)
    return reaches && names(one.principals) && !names(one.excludePrincipals)
  })
}

export function permissionsOf(one: Partial<Permissions>): Permissions {
  const { actions = [], notActions = [], dataActions = [], notDataActions = [] } = one
  return { actions, notActions, dataActions, notDataActions }
}

function covers(permissions: Permissions, { action, data }: Question): boolean {
  const [given, taken] = data
    ? [permissions.dataActions, permissions.notDataActions]
    : [permissions.actions, permissions.notActions]
  const names = (patterns: string[]) => patterns.some(pattern => matchesWildcard(pattern, action))
  return names(given) && !names(taken)
}

function isUnderCondition({ condition }: RoleAssignmentWorld, { action, data }: Question): boolean {
  return condition === undefined || conditionHolds(condition, { action, repository: data?.repository })
}

const trim = (scope: string): string => scope.replace(/\/+$/, '').toLowerCase()

/** Whole segments only: rg1 is not above rg10. A management group is taken as above every subscription. */
export function isAtOrAbove(upper: string, lower: string): boolean {
  const [above, below] = [trim(upper), trim(lower)]
  if (above.startsWith('/providers/microsoft.management/')) return below !== ''
  return above === '' || above === below || below.startsWith(`${above}/`)
}

/** The GUID of an assignment that was given none: always the same for the same content. */
export function nameOf(one: RoleAssignmentWorld | DenyAssignmentWorld): string {
  return one.name ?? guidOf(JSON.stringify(one))
}

export function guidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
