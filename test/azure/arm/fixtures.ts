import { type AccessQuestion, evaluateAccess } from '../../../src/azure/arm/access.ts'
import {
  type DenyAssignment,
  parseDenyAssignment,
  parseRoleAssignment,
  parseRoleDefinition,
  type RoleAssignment,
  type RoleDefinition,
} from '../../../src/azure/arm/authorization.ts'
import { BUILT_IN_ROLES } from '../../../src/azure/arm/built-in-roles.ts'

export const LEGACY = 'LegacyRegistryPermissions'
export const ABAC = 'AbacRepositoryPermissions'

export const SUBSCRIPTION = '/subscriptions/11111111-1111-1111-1111-111111111111'
export const GROUP = `${SUBSCRIPTION}/resourceGroups/prod`
export const REGISTRY = `${GROUP}/providers/Microsoft.ContainerRegistry/registries/contoso`
export const STAGING = `${SUBSCRIPTION}/resourceGroups/staging/providers/Microsoft.ContainerRegistry/registries/contosostaging`
export const MANAGEMENT_GROUP = '/providers/Microsoft.Management/managementGroups/corp'

export const ME = 'aaaaaaaa-0000-4000-8000-000000000001'
export const MY_GROUP = 'aaaaaaaa-0000-4000-8000-000000000002'
export const SOMEBODY = 'aaaaaaaa-0000-4000-8000-000000000003'
export const EVERYONE = '00000000-0000-0000-0000-000000000000'
export const CUSTOM = 'cccccccc-0000-4000-8000-000000000001'

export const READ = 'Microsoft.ContainerRegistry/registries/repositories/content/read'
export const WRITE = 'Microsoft.ContainerRegistry/registries/repositories/content/write'
export const NAME = '@Request[Microsoft.ContainerRegistry/registries/repositories:name]'

/** The frame of the ACR docs around a test, for reading and writing. */
export const framed = (test: string): string =>
  `((!(ActionMatches{'${READ}'}) AND !(ActionMatches{'${WRITE}'})) OR (${test}))`

export const roleId = (name: string): string =>
  [...BUILT_IN_ROLES.values()].find(role => role.name === name)?.id ?? name

/** An assignment as ARM lists it. */
export const assignmentJson = (role: string, properties: object = {}): unknown => ({
  id: `${REGISTRY}/providers/Microsoft.Authorization/roleAssignments/${SOMEBODY}`,
  type: 'Microsoft.Authorization/roleAssignments',
  properties: {
    roleDefinitionId: `${SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/${roleId(role)}`,
    principalId: ME,
    principalType: 'ServicePrincipal',
    scope: REGISTRY,
    condition: null,
    conditionVersion: null,
    createdOn: '2026-01-02T03:04:05.1234567Z',
    updatedOn: '2026-01-02T03:04:05.1234567Z',
    delegatedManagedIdentityResourceId: null,
    ...properties,
  },
})

const present = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('the parser did not take the fixture')
  return value
}

export const assigned = (role: string, properties: object = {}): RoleAssignment =>
  present(parseRoleAssignment(assignmentJson(role, properties)))

export const conditioned = (role: string, test: string, properties: object = {}): RoleAssignment =>
  assigned(role, { condition: framed(test), conditionVersion: '2.0', ...properties })

export const definitionJson = (permission: object, properties: object = {}): unknown => ({
  id: `${SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/${CUSTOM}`,
  name: CUSTOM,
  type: 'Microsoft.Authorization/roleDefinitions',
  properties: { roleName: 'Image Publisher', type: 'CustomRole', permissions: [permission], ...properties },
})

export const definition = (permission: object, properties: object = {}): RoleDefinition =>
  present(parseRoleDefinition(definitionJson(permission, properties)))

export const deny = (properties: object = {}): DenyAssignment =>
  present(
    parseDenyAssignment({
      properties: {
        denyAssignmentName: 'locked by a stack',
        permissions: [{ actions: ['*/write'], notActions: [], dataActions: ['*/write'], notDataActions: [] }],
        scope: GROUP,
        doNotApplyToChildScopes: false,
        principals: [{ id: EVERYONE, type: 'SystemDefined' }],
        excludePrincipals: [],
        ...properties,
      },
    }),
  )

/** Push to `team/app` on a legacy registry, by somebody without any role. */
export const question = (change: Partial<AccessQuestion> = {}): AccessQuestion => ({
  mode: LEGACY,
  assignments: [],
  definitions: [],
  denyAssignments: [],
  principalIds: [ME],
  registryId: REGISTRY,
  repositories: ['team/app'],
  access: 'push',
  ...change,
})

/** The judgement in one line: `pull push reason`. */
export function judged(change: Partial<AccessQuestion>): string {
  const { perRepository, reason } = evaluateAccess(question(change))
  return [...perRepository.map(({ pull, push }) => `${pull} ${push}`), reason].join(', ')
}
