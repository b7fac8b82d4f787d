import type { RegistryArm, ScopeMapWorld } from './arm-world.ts'
import { matchesWildcard } from './condition.ts'
import { grantsOf, may } from './rbac.ts'
import { type Allows, allowedBy } from './rights.ts'
import {
  type Action,
  adminNameOf,
  type RegistryWorld,
  type Rights,
  type ScopeMapTokenWorld,
  type World,
} from './world.ts'

const MCR = 'Microsoft.ContainerRegistry/registries'

export const registryName = ({ arm, loginServer }: RegistryWorld): string => arm?.name ?? adminNameOf(loginServer)

export function registryId(registry: RegistryWorld, arm: RegistryArm): string {
  const { subscriptionId, resourceGroup } = arm
  return `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/${MCR}/${registryName(registry)}`
}

/**
 * In legacy mode the control plane's actions decide (ACR docs, "Azure Container Registry permissions and role
 * assignments overview").
 */
const legacy: Record<string, string> = {
  pull: `${MCR}/pull/read`,
  push: `${MCR}/push/write`,
  delete: `${MCR}/artifacts/delete`,
  metadata_read: `${MCR}/pull/read`,
  metadata_write: `${MCR}/push/write`,
  deleted_read: `${MCR}/deleted/read`,
  deleted_restore: `${MCR}/deleted/restore/action`,
}

/** In ABAC mode only data actions do. */
const abac: Record<string, string> = {
  pull: `${MCR}/repositories/content/read`,
  push: `${MCR}/repositories/content/write`,
  delete: `${MCR}/repositories/content/delete`,
  metadata_read: `${MCR}/repositories/metadata/read`,
  metadata_write: `${MCR}/repositories/metadata/write`,
  deleted_read: `${MCR}/deletedRepositories/read`,
  deleted_restore: `${MCR}/deletedRepositories/restore/action`,
}

/** What an identity's role assignments allow on a registry. */
export function allowedByRoles(world: World, registry: RegistryWorld, arm: RegistryArm, objectId: string, now: number) {
  const scope = registryId(registry, arm)
  const isAbac = arm.roleAssignmentMode === 'AbacRepositoryPermissions'
  const asks = (action: string | undefined, repository?: string): boolean =>
    action !== undefined &&
    may(world, {
      objectId,
      scope,
      action,
      now,
      literally: arm.takesRolesLiterally,
      ...(isAbac && { data: { repository } }),
    })
  const allows: Allows = ({ type, name }, action) => {
    if (type === 'registry') return name === 'catalog' && asks(isAbac ? `${MCR}/catalog/read` : legacy['pull'])
    if (type !== 'repository') return false
    const names = isAbac ? abac : legacy
    return action === '*' ? everyAction.every(one => asks(names[one], name)) : asks(names[action], name)
  }
  return allows
}

const everyAction: Action[] = ['pull', 'push', 'delete', 'metadata_read', 'metadata_write']

/**
 * Any role that names this kind of resource at all, the control plane's included, gets through the exchange (section
 * 4).
 */
export function hasAnyRole(world: World, registry: RegistryWorld, arm: RegistryArm, objectId: string, now: number) {
  return grantsOf(world, objectId, registryId(registry, arm), now).some(({ definition }) =>
    [...(definition.actions ?? []), ...(definition.dataActions ?? [])].some(
      action => action.startsWith('*') || matchesWildcard(`${MCR}/*`, action),
    ),
  )
}

const scopeMapActions: Record<string, Action> = {
  'content/read': 'pull',
  'content/write': 'push',
  'content/delete': 'delete',
  'metadata/read': 'metadata_read',
  'metadata/write': 'metadata_write',
}

/** The maps that every registry has (ACR docs, "Create a token with repository-scoped permissions"). */
export const systemScopeMaps: ScopeMapWorld[] = [
  systemMap('_repositories_admin', Object.keys(scopeMapActions)),
  systemMap('_repositories_pull', ['content/read']),
  systemMap('_repositories_pull_metadata_read', ['content/read', 'metadata/read']),
  systemMap('_repositories_push', ['content/read', 'content/write']),
  systemMap('_repositories_push_metadata_write', ['content/read', 'content/write', 'metadata/read', 'metadata/write']),
]

function systemMap(name: string, actions: string[]): ScopeMapWorld {
  return { name, actions: actions.map(action => `repositories/*/${action}`) }
}

export const scopeMapsOf = (registry: RegistryWorld): ScopeMapWorld[] => [
  ...systemScopeMaps,
  ...(registry.arm?.scopeMaps ?? []),
  ...(registry.scopeMapTokens ?? []).filter(one => one.scopeMap === undefined).map(ownScopeMap),
]

export const scopeMapNameOf = (token: ScopeMapTokenWorld): string => token.scopeMap ?? `${token.name}-scope-map`

/** The map of a token that was given rights instead of one. */
function ownScopeMap(token: ScopeMapTokenWorld): ScopeMapWorld {
  const actions = Object.entries(token.repositories).flatMap(([pattern, rights]) =>
    Object.entries(scopeMapActions)
      .filter(([, right]) => rights.includes('*') || rights.includes(right))
      .map(([action]) => `repositories/${pattern}/${action}`),
  )
  return { name: scopeMapNameOf(token), actions, description: `Created by token: ${token.name}` }
}

/** What a repository-scoped token may do: its map's actions, or the rights that it was given instead of a map. */
export function allowedByScopeMap(registry: RegistryWorld, token: ScopeMapTokenWorld): Allows {
  if (token.scopeMap === undefined) return allowedBy(token.repositories)
  const map = scopeMapsOf(registry).find(one => one.name === token.scopeMap)
  const rights: Rights = {}
  for (const action of map?.actions ?? []) {
    const [, pattern = '', kind = ''] = /^repositories\/(.+)\/((?:content|metadata)\/\w+)$/.exec(action) ?? []
    const right = scopeMapActions[kind]
    if (right) rights[pattern] = [...(rights[pattern] ?? []), right]
  }
  return allowedBy(rights)
}
