import { type Answer, json } from '../answers.ts'
import type { DenyAssignmentWorld, RoleAssignmentWorld, RoleDefinitionWorld } from '../arm-world.ts'
import { sameId, withGroups } from '../identity-world.ts'
import { definitionOf, definitionsOf, grantsOf, isAtOrAbove, nameOf, permissionsOf } from '../rbac.ts'
import { readBody, recordOf, textOf } from '../request.ts'
import type { World } from '../world.ts'
import { type ArmAnswer, type ArmCall, armError, page, type Route, route } from './call.ts'

const AUTHORIZATION = '{scope}/providers/Microsoft.Authorization'
const reads = (type: string) => ({ action: `Microsoft.Authorization/${type}/read`, up: 3 })
const item = (type: string, verb: string) => ({ action: `Microsoft.Authorization/${type}/${verb}`, up: 4 })

/** Who may do what (Azure/azure-rest-api-specs, Microsoft.Authorization 2022-04-01). */
export const authorizationRoutes: Route[] = [
  route(`GET ${AUTHORIZATION}/roleAssignments`, listAssignments, reads('roleAssignments')),
  route(`GET ${AUTHORIZATION}/roleAssignments/{}`, getAssignment, item('roleAssignments', 'read')),
  route(`PUT ${AUTHORIZATION}/roleAssignments/{}`, putAssignment, item('roleAssignments', 'write')),
  route(`DELETE ${AUTHORIZATION}/roleAssignments/{}`, deleteAssignment, item('roleAssignments', 'delete')),
  route(`GET ${AUTHORIZATION}/roleDefinitions`, listDefinitions, reads('roleDefinitions')),
  route(`GET ${AUTHORIZATION}/roleDefinitions/{}`, getDefinition, item('roleDefinitions', 'read')),
  route(`GET ${AUTHORIZATION}/permissions`, listPermissions, reads('permissions')),
  route(`GET ${AUTHORIZATION}/denyAssignments`, listDenies, reads('denyAssignments')),
]

interface Filter {
  atScope: boolean
  assignedTo?: string
  principalId?: string
  roleName?: string
}

/** The forms that clients send; a principal may stand in quotes or not. */
function readFilter({ received }: ArmCall): Filter {
  const text = received.query.get('$filter') ?? ''
  const one = (pattern: RegExp): string | undefined => pattern.exec(text)?.[1]
  const assignedTo = one(/assignedTo\('([^']+)'\)/i)
  const principalId = one(/principalId eq '?([^' )]+)/i)
  const roleName = one(/roleName eq '([^']+)'/i)
  return {
    atScope: /atScope\(\)/i.test(text),
    ...(assignedTo !== undefined && { assignedTo }),
    ...(principalId !== undefined && { principalId }),
    ...(roleName !== undefined && { roleName }),
  }
}

function listAssignments(call: ArmCall): Answer {
  const [scope = ''] = call.parts
  const filter = readFilter(call)
  const found = (call.world.roleAssignments ?? []).filter(
    one => isInReach(one.scope, scope, filter) && isOf(call.world, filter, one.principalId),
  )
  return page(
    call,
    found.map(one => assignmentObject(call, one)),
  )
}

/** At the scope and above; below as well, unless `atScope()` is asked for. */
function isInReach(assigned: string, scope: string, { atScope }: Filter): boolean {
  return isAtOrAbove(assigned, scope) || (!atScope && isAtOrAbove(scope, assigned))
}

/** `assignedTo` counts the groups too, `principalId` does not. */
function isOf(world: World, { assignedTo, principalId }: Filter, id: string): boolean {
  if (assignedTo !== undefined) return withGroups(world.tenants, assignedTo).has(id.toLowerCase())
  return principalId === undefined || sameId(principalId, id)
}

function assignmentObject(call: ArmCall, one: RoleAssignmentWorld): Record<string, unknown> {
  const { world, apiVersion } = call
  const name = nameOf(one)
  const times = createdOf(one)
  // Older versions know of no conditions, and leave the grant look unconditioned.
  const isOld = apiVersion < '2020-04-01-preview'
  const condition = isOld ? {} : { condition: one.condition ?? null, conditionVersion: one.condition ? '2.0' : null }
  return {
    id: `${one.scope === '/' ? '' : one.scope}/providers/Microsoft.Authorization/roleAssignments/${name}`,
    name,
    type: 'Microsoft.Authorization/roleAssignments',
    properties: {
      roleDefinitionId: definitionId(call, definitionOf(world, one.role)),
      principalId: one.principalId,
      principalType: one.principalType ?? principalTypeOf(world, one.principalId),
      scope: one.scope,
      ...condition,
      createdOn: times,
      updatedOn: times,
      createdBy: '00000000-0000-0000-0000-000000000000',
      updatedBy: '00000000-0000-0000-0000-000000000000',
      delegatedManagedIdentityResourceId: null,
      description: null,
    },
  }
}

/** A grant that has not arrived was made minutes ago. */
function createdOf({ createdOn, visibleAfter }: RoleAssignmentWorld): string {
  if (createdOn !== undefined) return createdOn
  return visibleAfter === undefined
    ? '2025-04-01T08:00:00.0000000Z'
    : new Date((visibleAfter - 300) * 1000).toISOString()
}

function principalTypeOf(world: World, id: string): string {
  const groups = (world.tenants ?? []).flatMap(one => one.groups ?? [])
  return groups.some(one => sameId(one.objectId, id)) ? 'Group' : 'ServicePrincipal'
}

/** Definitions are named below the subscription that is asked about. */
function definitionId({ parts }: ArmCall, { id }: RoleDefinitionWorld): string {
  const subscription = /^\/subscriptions\/[^/]+/i.exec(parts[0] ?? '')?.[0] ?? ''
  return `${subscription}/providers/Microsoft.Authorization/roleDefinitions/${id}`
}

function findAssignment({ world, parts }: ArmCall): RoleAssignmentWorld | undefined {
  const [scope = '', name = ''] = parts
  return world.roleAssignments?.find(
    one => sameId(nameOf(one), name) && isAtOrAbove(one.scope, scope) && isAtOrAbove(scope, one.scope),
  )
}

const noAssignment = ({ parts }: ArmCall): Answer =>
  armError(404, 'RoleAssignmentNotFound', `The role assignment '${parts[1]}' is not found.`)

function getAssignment(call: ArmCall): Answer {
  const found = findAssignment(call)
  return found ? json(200, assignmentObject(call, found)) : noAssignment(call)
}

function deleteAssignment(call: ArmCall): ArmAnswer {
  const found = findAssignment(call)
  if (!found) return { status: 204, headers: {}, body: '' }
  const roleAssignments = call.world.roleAssignments?.filter(one => one !== found) ?? []
  return { answer: json(200, assignmentObject(call, found)), world: { ...call.world, roleAssignments } }
}

function putAssignment(call: ArmCall): ArmAnswer {
  const { world, now, parts } = call
  const [scope = '', name = ''] = parts
  const body = readBody(call.received)
  const properties = 'properties' in body ? recordOf(body['properties']) : body
  const role = textOf(properties['roleDefinitionId'])?.split('/').at(-1) ?? ''
  const principalId = textOf(properties['principalId']) ?? ''
  const condition = textOf(properties['condition'])
  if (!definitionsOf(world).some(one => sameId(one.id, role))) {
    return armError(
      404,
      'RoleDefinitionDoesNotExist',
      `The specified role definition with ID '${role}' does not exist.`,
    )
  }
  const delay = world.arm?.grantDelaySeconds
  const made: RoleAssignmentWorld = {
    name,
    principalId,
    role,
    scope,
    createdOn: new Date(now * 1000).toISOString(),
    ...(condition !== undefined && { condition }),
    ...(delay !== undefined && { visibleAfter: now + delay }),
  }
  const old = world.roleAssignments ?? []
  // The same grant under the same name is an update, as `az role assignment update` makes one of the condition.
  const updated = old.find(one => sameId(nameOf(one), name) && isSameGrant(world, one, made))
  if (updated) {
    const { condition: _, ...kept } = updated
    const changed = { ...kept, name, ...(condition !== undefined && { condition }) }
    const roleAssignments = old.map(one => (one === updated ? changed : one))
    const next = { ...world, roleAssignments }
    return { answer: json(201, assignmentObject({ ...call, world: next }, changed)), world: next }
  }
  if (old.some(one => isSameGrant(world, one, made))) {
    return armError(409, 'RoleAssignmentExists', 'The role assignment already exists.')
  }
  const next = { ...world, roleAssignments: [...old, made] }
  return { answer: json(201, assignmentObject({ ...call, world: next }, made)), world: next }
}

function isSameGrant(world: World, one: RoleAssignmentWorld, other: RoleAssignmentWorld): boolean {
  const isSameScope = isAtOrAbove(one.scope, other.scope) && isAtOrAbove(other.scope, one.scope)
  return (
    isSameScope && sameId(one.principalId, other.principalId) && sameId(definitionOf(world, one.role).id, other.role)
  )
}

function listDefinitions(call: ArmCall): Answer {
  const { roleName } = readFilter(call)
  const found = definitionsOf(call.world).filter(one => roleName === undefined || sameId(one.roleName, roleName))
  return page(
    call,
    found.map(one => definitionObject(call, one)),
  )
}

function getDefinition(call: ArmCall): Answer {
  const [, id = ''] = call.parts
  const found = definitionsOf(call.world).find(one => sameId(one.id, id))
  if (found) return json(200, definitionObject(call, found))
  return armError(404, 'RoleDefinitionDoesNotExist', `The specified role definition with ID '${id}' does not exist.`)
}

function definitionObject(call: ArmCall, one: RoleDefinitionWorld): Record<string, unknown> {
  return {
    id: definitionId(call, one),
    name: one.id,
    type: 'Microsoft.Authorization/roleDefinitions',
    properties: {
      roleName: one.roleName,
      type: one.type ?? 'BuiltInRole',
      description: one.description ?? '',
      assignableScopes: one.assignableScopes ?? ['/'],
      permissions: [permissionsOf(one)],
      createdOn: '2018-10-29T23:53:38.8374210Z',
      updatedOn: '2024-11-11T20:13:56.1039130Z',
      createdBy: null,
      updatedBy: null,
    },
  }
}

/** Of the caller; conditions are not shown. */
function listPermissions(call: ArmCall): Answer {
  const { world, caller, now, parts } = call
  const grants = grantsOf(world, caller.oid, parts[0] ?? '', now)
  return page(
    call,
    grants.map(one => permissionsOf(one.definition)),
  )
}

function listDenies(call: ArmCall): Answer {
  const [scope = ''] = call.parts
  const filter = readFilter(call)
  const found = (call.world.denyAssignments ?? []).filter(
    one =>
      isInReach(one.scope, scope, filter) && one.principals.some(id => isEveryone(id) || isOf(call.world, filter, id)),
  )
  return page(call, found.map(denyObject))
}

const isEveryone = (id: string): boolean => /^[0-]+$/.test(id)

function denyObject(one: DenyAssignmentWorld): Record<string, unknown> {
  const name = nameOf(one)
  const principal = (id: string) =>
    isEveryone(id) ? { id, type: 'SystemDefined', displayName: 'All Principals' } : { id, type: 'ServicePrincipal' }
  return {
    id: `${one.scope}/providers/Microsoft.Authorization/denyAssignments/${name}`,
    name,
    type: 'Microsoft.Authorization/denyAssignments',
    properties: {
      denyAssignmentName: one.denyAssignmentName,
      description: '',
      permissions: [permissionsOf(one)],
      scope: one.scope,
      doNotApplyToChildScopes: one.doNotApplyToChildScopes ?? false,
      principals: one.principals.map(principal),
      excludePrincipals: (one.excludePrincipals ?? []).map(principal),
      isSystemProtected: one.isSystemProtected ?? false,
    },
  }
}
