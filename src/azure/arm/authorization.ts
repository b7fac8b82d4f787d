import { omitUndefined } from '../../util/json.ts'
import { fieldsOf, flagIn, instantIn, listIn, textIn, wordIn } from './json-fields.ts'
import { guidAtEnd } from './scope.ts'

/** As an assignment carries it. */
export interface ConditionText {
  readonly text: string
  readonly version?: string
}

/** What Azure RBAC knows. Source: azure-rest-api-specs, Microsoft.Authorization 2022-04-01. Ids are in lowercase. */
export interface RoleAssignment {
  /** GUID of the assignment itself. */
  readonly name?: string
  /** GUID of the definition. */
  readonly roleId: string
  /** Full id of the definition, under which it can be read. */
  readonly roleDefinitionId: string
  readonly principalId: string
  readonly principalType?: PrincipalType
  readonly scope: string
  readonly condition?: ConditionText
  /** Milliseconds since the epoch. */
  readonly createdOn?: number
  readonly updatedOn?: number
}

type PrincipalType = (typeof PRINCIPAL_TYPES)[number]
const PRINCIPAL_TYPES = ['User', 'Group', 'ServicePrincipal', 'ForeignGroup', 'Device', 'SystemDefined'] as const

export interface RoleDefinition {
  /** GUID. */
  readonly id: string
  readonly name: string
  readonly builtIn: boolean
  readonly permissions: readonly RolePermission[]
}

export interface RolePermission {
  readonly actions: readonly string[]
  readonly notActions: readonly string[]
  readonly dataActions: readonly string[]
  readonly notDataActions: readonly string[]
}

export interface DenyAssignment {
  readonly name: string
  readonly scope: string
  readonly permissions: readonly RolePermission[]
  readonly doNotApplyToChildScopes: boolean
  readonly principals: readonly DeniedPrincipal[]
  readonly excludePrincipals: readonly DeniedPrincipal[]
  readonly conditioned: boolean
}

interface DeniedPrincipal {
  readonly id: string
  readonly type?: PrincipalType
}

/** The limit of ARM is 8 KB. */
const MAX_CONDITION = 16 * 1024

export function parseRoleAssignment(entry: unknown): RoleAssignment | undefined {
  const properties = fieldsOf(fieldsOf(entry)['properties'])
  const roleDefinitionId = textIn(properties['roleDefinitionId'])
  const roleId = guidAtEnd(roleDefinitionId ?? '')
  const principalId = textIn(properties['principalId'], 200)?.toLowerCase()
  const scope = textIn(properties['scope'])
  const { condition } = properties
  if (roleDefinitionId === undefined || roleId === undefined) return undefined
  if (principalId === undefined || scope === undefined) return undefined
  if (typeof condition !== 'string' && condition !== undefined && condition !== null) return undefined
  return omitUndefined({
    name: guidAtEnd(textIn(fieldsOf(entry)['name']) ?? ''),
    roleId,
    roleDefinitionId,
    principalId,
    principalType: wordIn(properties['principalType'], PRINCIPAL_TYPES),
    scope,
    condition:
      condition === undefined || condition === null || condition.trim() === ''
        ? undefined
        : omitUndefined({
            text: condition.slice(0, MAX_CONDITION),
            version: textIn(properties['conditionVersion'], 20),
          }),
    createdOn: instantIn(properties['createdOn']),
    updatedOn: instantIn(properties['updatedOn']),
  })
}

export function parseRoleDefinition(entry: unknown): RoleDefinition | undefined {
  const { id: fullId, name, properties: inner } = fieldsOf(entry)
  const properties = fieldsOf(inner)
  const id = guidAtEnd(textIn(name) ?? '') ?? guidAtEnd(textIn(fullId) ?? '')
  const permissions = permissionsIn(properties['permissions'])
  if (id === undefined || permissions === undefined) return undefined
  return Object.freeze({
    id,
    name: textIn(properties['roleName'], 600) ?? id,
    builtIn: properties['type'] === 'BuiltInRole',
    permissions,
  })
}

export function parseDenyAssignment(entry: unknown): DenyAssignment | undefined {
  const properties = fieldsOf(fieldsOf(entry)['properties'])
  const scope = textIn(properties['scope'])
  const permissions = permissionsIn(properties['permissions'])
  const principals = listIn(properties['principals'], principalIn)
  const excludePrincipals = listIn(properties['excludePrincipals'], principalIn)
  if (scope === undefined || permissions === undefined) return undefined
  if (principals === undefined || excludePrincipals === undefined) return undefined
  const { doNotApplyToChildScopes: alone, condition } = properties
  if (alone !== undefined && alone !== null && flagIn(alone) === undefined) return undefined
  return Object.freeze({
    name: textIn(properties['denyAssignmentName'], 600) ?? '',
    scope,
    permissions,
    doNotApplyToChildScopes: alone === true,
    principals,
    excludePrincipals,
    conditioned: condition !== undefined && condition !== null && condition !== '',
  })
}

function principalIn(value: unknown): DeniedPrincipal | undefined {
  const { id, type } = fieldsOf(value)
  const known = textIn(id, 200)?.toLowerCase()
  return known === undefined ? undefined : omitUndefined({ id: known, type: wordIn(type, PRINCIPAL_TYPES) })
}

/** Nothing where a part of it cannot be read: half a list of actions would say something else. */
function permissionsIn(value: unknown): readonly RolePermission[] | undefined {
  return Array.isArray(value) ? listIn(value, permissionIn, 200) : undefined
}

function permissionIn(value: unknown): RolePermission | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const fields = fieldsOf(value)
  const actions = listIn(fields['actions'], actionIn)
  const notActions = listIn(fields['notActions'], actionIn)
  const dataActions = listIn(fields['dataActions'], actionIn)
  const notDataActions = listIn(fields['notDataActions'], actionIn)
  if (actions === undefined || notActions === undefined) return undefined
  if (dataActions === undefined || notDataActions === undefined) return undefined
  return Object.freeze({ actions, notActions, dataActions, notDataActions })
}

const actionIn = (value: unknown): string | undefined => textIn(value, 600)
