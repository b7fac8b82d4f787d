import type { Access } from '../acr/token-scope.ts'
import type { RoleDefinition } from './authorization.ts'
import { ROLE_ASSIGNMENT_MODES, type RoleAssignmentMode } from './registry.ts'

const MCR = 'Microsoft.ContainerRegistry/registries'

/** The repository data actions, as conditions name them too. */
export const CONTENT_READ = `${MCR}/repositories/content/read`
export const CONTENT_WRITE = `${MCR}/repositories/content/write`
const READ = [`${MCR}/repositories/metadata/read`, CONTENT_READ]
const WRITE = [...READ, `${MCR}/repositories/metadata/write`, CONTENT_WRITE]
const DELETE = [...WRITE, `${MCR}/repositories/metadata/delete`, `${MCR}/repositories/content/delete`]

/** What a legacy registry asks for. */
export const PULL_READ = `${MCR}/pull/read`
export const PUSH_WRITE = `${MCR}/push/write`

type Row = readonly [
  id: string,
  name: string,
  actions: readonly string[],
  dataActions?: readonly string[],
  notActions?: readonly string[],
]

/**
 * Built-in roles that are met on registries, so that their definitions need not be read. Of the roles that only manage,
 * as many actions are kept as show that they do; none of them holds a permission to pull or push.
 * Source: Azure RBAC docs, built-in roles, "Containers" and "Privileged"; ACR docs, "Roles directory reference".
 */
const ROWS: readonly Row[] = [
  ['7f951dda-4ed3-4680-a7ca-43fe172d538d', 'AcrPull', [PULL_READ]],
  ['8311e382-0749-4cb8-b61a-304f252e45ec', 'AcrPush', [PULL_READ, PUSH_WRITE]],
  ['c2f4ef07-c644-48eb-af81-4b1b4947fb11', 'AcrDelete', [`${MCR}/artifacts/delete`]],
  [
    '6cef56e8-d556-48e5-a04f-b8e64114680f',
    'AcrImageSigner',
    [`${MCR}/sign/write`],
    [`${MCR}/trustedCollections/write`],
  ],
  [
    'cdda3590-29a3-44f6-95f2-9f980659eb04',
    'AcrQuarantineReader',
    [`${MCR}/quarantine/read`],
    [`${MCR}/quarantinedArtifacts/read`],
  ],
  [
    'c8d4ff99-41c3-41a8-9f60-21dfdad59608',
    'AcrQuarantineWriter',
    [`${MCR}/quarantine/read`, `${MCR}/quarantine/write`],
    [`${MCR}/quarantinedArtifacts/read`, `${MCR}/quarantinedArtifacts/write`],
  ],
  ['b93aa761-3e63-49ed-ac28-beffa264f7ac', 'Container Registry Repository Reader', [], READ],
  ['2a1e307c-b015-4ebd-883e-5b7698a07328', 'Container Registry Repository Writer', [], WRITE],
  ['2efddaa5-3f1f-4df3-97df-af3f13818f4c', 'Container Registry Repository Contributor', [], DELETE],
  ['bfdb9389-c9a5-478a-bb2f-ba9ca092c3c7', 'Container Registry Repository Catalog Lister', [], [`${MCR}/catalog/read`]],
  [
    '577a9874-89fd-4f24-9dbd-b5034d0ad23a',
    'Container Registry Data Importer and Data Reader',
    [`${MCR}/importImage/action`, `${MCR}/read`, PULL_READ],
    [...READ, `${MCR}/catalog/read`],
  ],
  [
    '69b07be0-09bf-439a-b9a6-e73de851bd59',
    'Container Registry Configuration Reader and Data Access Configuration Reader',
    [`${MCR}/read`],
  ],
  [
    '3bc748fc-213d-45c1-8d91-9da5725539b9',
    'Container Registry Contributor and Data Access Configuration Administrator',
    [`${MCR}/read`, `${MCR}/write`, `${MCR}/delete`],
  ],
  ['fb382eab-e894-4461-af04-94435c366c3f', 'Container Registry Tasks Contributor', [`${MCR}/tasks/write`]],
  [
    'bf94e731-3a51-4a7c-8c54-a1ab9971dfc1',
    'Container Registry Transfer Pipeline Contributor',
    [`${MCR}/importPipelines/write`],
  ],
  ['c357b964-0002-4b64-a50d-7a28f02edc52', 'Container Registry Cache Rule Reader', [`${MCR}/cacheRules/read`]],
  [
    'f094fb07-0703-4400-ad6a-e16dd8000e14',
    'Container Registry Credential Set Administrator',
    [`${MCR}/credentialSets/write`],
  ],
  ['29093635-9924-4f2c-913b-650a12949526', 'Container Registry Credential Set Reader', [`${MCR}/credentialSets/read`]],
  ['acdd72a7-3385-48ef-bd42-f606fba81ae7', 'Reader', ['*/read']],
  [
    'b24988ac-6180-42a0-ab88-20f7382dd24c',
    'Contributor',
    ['*'],
    [],
    [
      'Microsoft.Authorization/*/Delete',
      'Microsoft.Authorization/*/Write',
      'Microsoft.Authorization/elevateAccess/Action',
      'Microsoft.Blueprint/blueprintAssignments/write',
      'Microsoft.Blueprint/blueprintAssignments/delete',
      'Microsoft.Compute/galleries/share/action',
    ],
  ],
  ['8e3af657-a8ff-443c-a75c-2fe8c4bcb635', 'Owner', ['*']],
  ['18d7d88d-d35e-4fb5-a5c3-7773c20a72d9', 'User Access Administrator', ['*/read', 'Microsoft.Authorization/*']],
  [
    'f58310d9-a9f6-439a-9e8d-f62e7b41a168',
    'Role Based Access Control Administrator',
    ['*/read', 'Microsoft.Authorization/roleAssignments/write', 'Microsoft.Authorization/roleAssignments/delete'],
  ],
]

/** By GUID, in lowercase. */
export const BUILT_IN_ROLES: ReadonlyMap<string, RoleDefinition> = new Map(
  ROWS.map(([id, name, actions, dataActions = [], notActions = []]) => [
    id,
    { id, name, builtIn: true, permissions: [{ actions, notActions, dataActions, notDataActions: [] }] },
  ]),
)

/** A role that serves, in the mode for which it does. */
export interface SufficientRole {
  readonly mode: RoleAssignmentMode
  readonly role: string
}

const LEAST: Readonly<Record<RoleAssignmentMode, Readonly<Record<Access, string>>>> = {
  LegacyRegistryPermissions: { pull: 'AcrPull', push: 'AcrPush' },
  AbacRepositoryPermissions: {
    pull: 'Container Registry Repository Reader',
    push: 'Container Registry Repository Writer',
  },
}

/**
 * The least privileged role that serves: one where the mode is known, else the one of each mode.
 * Source: ACR docs, "Roles directory reference".
 */
export function leastPrivilegedRoles(mode: RoleAssignmentMode | undefined, access: Access): readonly SufficientRole[] {
  const modes = mode === undefined ? ROLE_ASSIGNMENT_MODES : [mode]
  return modes.map(each => ({ mode: each, role: LEAST[each][access] }))
}
