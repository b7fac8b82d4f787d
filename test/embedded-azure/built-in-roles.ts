import type { RoleDefinitionWorld } from './arm-world.ts'

/**
 * Built-in roles (Azure docs, "Azure built-in roles for Containers").
 * Source: MicrosoftDocs/azure-docs:articles/role-based-access-control/built-in-roles/containers.md and privileged.md.
 */
const MCR = 'Microsoft.ContainerRegistry/registries'

const metadataRead = `${MCR}/repositories/metadata/read`
const contentRead = `${MCR}/repositories/content/read`
const reader = [metadataRead, contentRead]
const writer = [...reader, `${MCR}/repositories/metadata/write`, `${MCR}/repositories/content/write`]
const contributor = [...writer, `${MCR}/repositories/metadata/delete`, `${MCR}/repositories/content/delete`]

/** What every management role may beside its own. */
const common = [
  'Microsoft.Insights/alertRules/*',
  'Microsoft.Resources/deployments/*',
  'Microsoft.Resources/subscriptions/resourceGroups/read',
]

const configurationReads = [
  `${MCR}/read`,
  `${MCR}/privateEndpointConnections/read`,
  `${MCR}/listCredentials/action`,
  `${MCR}/tokens/read`,
  `${MCR}/scopeMaps/read`,
  `${MCR}/webhooks/read`,
  `${MCR}/replications/read`,
]

export const builtInRoles: RoleDefinitionWorld[] = [
  { id: '7f951dda-4ed3-4680-a7ca-43fe172d538d', roleName: 'AcrPull', actions: [`${MCR}/pull/read`] },
  {
    id: '8311e382-0749-4cb8-b61a-304f252e45ec',
    roleName: 'AcrPush',
    actions: [`${MCR}/pull/read`, `${MCR}/push/write`],
  },
  { id: 'c2f4ef07-c644-48eb-af81-4b1b4947fb11', roleName: 'AcrDelete', actions: [`${MCR}/artifacts/delete`] },
  {
    id: '6cef56e8-d556-48e5-a04f-b8e64114680f',
    roleName: 'AcrImageSigner',
    actions: [`${MCR}/sign/write`],
    dataActions: [`${MCR}/trustedCollections/write`],
  },
  {
    id: 'cdda3590-29a3-44f6-95f2-9f980659eb04',
    roleName: 'AcrQuarantineReader',
    actions: [`${MCR}/quarantine/read`],
    dataActions: [`${MCR}/quarantinedArtifacts/read`],
  },
  {
    id: 'c8d4ff99-41c3-41a8-9f60-21dfdad59608',
    roleName: 'AcrQuarantineWriter',
    actions: [`${MCR}/quarantine/read`, `${MCR}/quarantine/write`],
    dataActions: [`${MCR}/quarantinedArtifacts/read`, `${MCR}/quarantinedArtifacts/write`],
  },
  {
    id: 'b93aa761-3e63-49ed-ac28-beffa264f7ac',
    roleName: 'Container Registry Repository Reader',
    dataActions: reader,
  },
  {
    id: '2a1e307c-b015-4ebd-883e-5b7698a07328',
    roleName: 'Container Registry Repository Writer',
    dataActions: writer,
  },
  {
    id: '2efddaa5-3f1f-4df3-97df-af3f13818f4c',
    roleName: 'Container Registry Repository Contributor',
    dataActions: contributor,
  },
  {
    id: 'bfdb9389-c9a5-478a-bb2f-ba9ca092c3c7',
    roleName: 'Container Registry Repository Catalog Lister',
    dataActions: [`${MCR}/catalog/read`],
  },
  {
    id: '577a9874-89fd-4f24-9dbd-b5034d0ad23a',
    roleName: 'Container Registry Data Importer and Data Reader',
    actions: [`${MCR}/importImage/action`, `${MCR}/read`, `${MCR}/pull/read`],
    dataActions: [...reader, `${MCR}/catalog/read`],
  },
  {
    id: '69b07be0-09bf-439a-b9a6-e73de851bd59',
    roleName: 'Container Registry Configuration Reader and Data Access Configuration Reader',
    actions: [...configurationReads, ...common],
  },
  {
    id: '3bc748fc-213d-45c1-8d91-9da5725539b9',
    roleName: 'Container Registry Contributor and Data Access Configuration Administrator',
    actions: [
      ...configurationReads,
      `${MCR}/write`,
      `${MCR}/delete`,
      `${MCR}/updatePolicies/write`,
      `${MCR}/generateCredentials/action`,
      `${MCR}/regenerateCredential/action`,
      `${MCR}/tokens/write`,
      `${MCR}/tokens/delete`,
      `${MCR}/scopeMaps/write`,
      `${MCR}/scopeMaps/delete`,
      'Microsoft.Authorization/*/read',
      ...common,
    ],
  },
  {
    id: 'fb382eab-e894-4461-af04-94435c366c3f',
    roleName: 'Container Registry Tasks Contributor',
    actions: [`${MCR}/tasks/read`, `${MCR}/tasks/write`, `${MCR}/tasks/delete`, `${MCR}/read`, ...common],
  },
  {
    id: 'c357b964-0002-4b64-a50d-7a28f02edc52',
    roleName: 'Container Registry Cache Rule Reader',
    actions: [`${MCR}/cacheRules/read`],
  },
  {
    id: '29093635-9924-4f2c-913b-650a12949526',
    roleName: 'Container Registry Credential Set Reader',
    actions: [`${MCR}/credentialSets/read`],
  },
  {
    id: 'f094fb07-0703-4400-ad6a-e16dd8000e14',
    roleName: 'Container Registry Credential Set Administrator',
    actions: [`${MCR}/credentialSets/read`, `${MCR}/credentialSets/write`, `${MCR}/credentialSets/delete`],
  },
  { id: 'acdd72a7-3385-48ef-bd42-f606fba81ae7', roleName: 'Reader', actions: ['*/read'] },
  {
    id: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
    roleName: 'Contributor',
    actions: ['*'],
    notActions: [
      'Microsoft.Authorization/*/Delete',
      'Microsoft.Authorization/*/Write',
      'Microsoft.Authorization/elevateAccess/Action',
      'Microsoft.Blueprint/blueprintAssignments/write',
      'Microsoft.Blueprint/blueprintAssignments/delete',
      'Microsoft.Compute/galleries/share/action',
    ],
  },
  { id: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635', roleName: 'Owner', actions: ['*'] },
  {
    id: '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9',
    roleName: 'User Access Administrator',
    actions: ['*/read', 'Microsoft.Authorization/*', 'Microsoft.Support/*'],
  },
  {
    id: 'f58310d9-a9f6-439a-9e8d-f62e7b41a168',
    roleName: 'Role Based Access Control Administrator',
    actions: [
      'Microsoft.Authorization/roleAssignments/write',
      'Microsoft.Authorization/roleAssignments/delete',
      '*/read',
      'Microsoft.Support/*',
    ],
  },
  {
    id: '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1',
    roleName: 'Storage Blob Data Reader',
    actions: ['Microsoft.Storage/storageAccounts/blobServices/containers/read'],
    dataActions: ['Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read'],
  },
  {
    id: 'f1a07417-d97a-45cb-824c-7a7467783830',
    roleName: 'Managed Identity Operator',
    actions: [
      'Microsoft.ManagedIdentity/userAssignedIdentities/*/read',
      'Microsoft.ManagedIdentity/userAssignedIdentities/*/assign/action',
      ...common,
    ],
  },
]
