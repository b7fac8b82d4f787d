import { createHash } from 'node:crypto'
import { imageName, isDigest } from '../azure/acr/repository.ts'
import type { Access } from '../azure/acr/token-scope.ts'
import { leastPrivilegedRoles } from '../azure/arm/built-in-roles.ts'
import { isGuid } from '../azure/guid.ts'
import type { SavedAs, UnusedPassword } from '../findings/shared.ts'

/**
 * Commands that fix a cause, ready to paste into a POSIX shell. What is foreign is quoted, so that pasting runs nothing
 * else.
 */

/** A word for a POSIX shell. */
export const shellQuote = (text: string): string =>
  /^[A-Za-z0-9_./:@%+=-]+$/.test(text)
    ? text
    : `'${text.replace(/[\u0000-\u001f\u007f]/g, ' ').replaceAll("'", `'\\''`)}'`

/** The registry's resource id, looked up by the command itself. */
const registryId = (registryName: string): string =>
  `"$(az acr show --name ${shellQuote(registryName)} --query id --output tsv)"`

/** Grants a role on the registry. Source: ACR docs, "Roles directory reference". */
export const assignRole = (assignee: string, role: string, registryName: string): string =>
  `az role assignment create --assignee ${shellQuote(assignee)} --role ${shellQuote(role)} --scope ${registryId(registryName)}`

/**
 * Grants the least role on the registry that serves in its mode, which the commands look up: Azure CLI shows no mode
 * before it asks with an API version that knows of it.
 */
export function assignLeastPrivilegedRole(assignee: string, access: Access, registryName: string): string {
  const [classic = '', repository = ''] = leastPrivilegedRoles(undefined, access).map(({ role }) => shellQuote(role))
  return [
    `id=${registryId(registryName)}`,
    'mode="$(az rest --url "$id?api-version=2025-11-01" --query properties.roleAssignmentMode --output tsv)"',
    `role=${classic}; [ "$mode" != AbacRepositoryPermissions ] || role=${repository}`,
    `az role assignment create --assignee ${shellQuote(assignee)} --role "$role" --scope "$id"`,
  ].join('\n')
}

type RightOnRepository = 'content/read' | 'content/write'

/**
 * Lets a token do more on repositories: its scope map gets the rights, or, where the map is one of the registry's own
 * (`_…`), which cannot be changed, the token gets a map of its own. Source: ACR docs, "Token-based repository
 * permissions".
 */
export function allowToken(
  token: string,
  registryName: string,
  repositories: readonly string[],
  rights: readonly RightOnRepository[],
): string {
  const updates = repositories.map(
    repository =>
      `az acr scope-map update --name "$map" --registry ${shellQuote(registryName)} --add-repository ${shellQuote(repository)} ${rights.join(' ')}`,
  )
  return [
    `map="$(basename "$(az acr token show --name ${shellQuote(token)} --registry ${shellQuote(registryName)} --query scopeMapId --output tsv)")"`,
    'case "$map" in',
    `_*) ${replaceScopeMap(token, registryName, repositories, rights).replace('\n', ' &&\n  ')} ;;`,
    `*) ${updates.join(' &&\n  ')} ;;`,
    'esac',
  ].join('\n')
}

/** The longest name of a scope map. Source: ACR docs, "Token-based repository permissions". */
const MAX_MAP_NAME = 50

/** A name that no other token or set of repositories has: creating a map under a name that exists would replace it. */
function newMapName(token: string, registryName: string, repositories: readonly string[]): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([token, registryName, repositories]))
    .digest('hex')
  const end = `-map-${hash.slice(0, 8)}`
  // A long name is left out and not cut: half of a secret that somebody gave in its place would not be found.
  return `${token.length + end.length > MAX_MAP_NAME ? 'token' : token}${end}`
}

/** Gives a token a scope map of its own, in place of one that cannot be changed. */
export const replaceScopeMap = (
  token: string,
  registryName: string,
  repositories: readonly string[],
  rights: readonly RightOnRepository[],
): string => {
  const map = shellQuote(newMapName(token, registryName, repositories))
  const rules = repositories.map(repository => `--repository ${shellQuote(repository)} ${rights.join(' ')}`).join(' ')
  return [
    `az acr scope-map create --name ${map} --registry ${shellQuote(registryName)} ${rules}`,
    `az acr token update --name ${shellQuote(token)} --registry ${shellQuote(registryName)} --scope-map ${map}`,
  ].join('\n')
}

/**
 * A secret goes straight into GitHub. The placeholder is not quoted, so that nothing runs before it has been replaced.
 */
const intoSecret = (name: string): string => ` \\\n  | gh secret set ${name === SECRET_NAME ? name : shellQuote(name)}`

/** For a secret whose name is not known. */
export const SECRET_NAME = '<SECRET_NAME>'

/** A new password for a repository-scoped token: the unused one where there is one; the other one keeps working. */
export function newTokenPassword(
  token: string,
  registryName: string,
  { secretName = SECRET_NAME, unusedPassword }: Pick<SavedAs, 'secretName'> & UnusedPassword,
): string {
  const password = unusedPassword ?? 'password2'
  const other = password === 'password2' ? 'password1' : 'password2'
  const does =
    unusedPassword === undefined
      ? `Replaces ${password} of the token, and leaves ${other} as it is`
      : `Generates ${password} of the token, and leaves ${other} as it is`
  return [
    `# Run by: a Contributor of the registry. ${does}`,
    `az acr token credential generate --name ${shellQuote(token)} --registry ${shellQuote(registryName)} \\`,
    `  --${password} --query "passwords[?name=='${password}'].value | [0]" --output tsv${intoSecret(secretName)}`,
  ].join('\n')
}

/**
 * A new client secret; the old ones keep working. One that is a field of `creds` is saved with the fields around it:
 * alone it would take the place of the whole JSON.
 */
export function newApplicationSecret(appId: string, { secretName = SECRET_NAME, creds }: SavedAs = {}): string {
  const reset = `az ad app credential reset --id ${shellQuote(appId)} --append`
  return creds === undefined
    ? `# Run by: an owner of the app registration\n${reset} --query password --output tsv${intoSecret(secretName)}`
    : `# Run by: an owner of the app registration. Saves the whole JSON of creds\n${reset} \\\n  --query ${credsQuery(creds)} --output json${intoSecret(secretName)}`
}

/** The JSON that azure/login reads, of what Azure CLI prints about a new client secret. */
function credsQuery({ subscriptionId }: NonNullable<SavedAs['creds']>): string {
  const subscription = isGuid(subscriptionId) ? [`subscriptionId:'${subscriptionId}'`] : []
  return `"{${['clientId:appId', 'clientSecret:password', ...subscription, 'tenantId:tenant'].join(',')}}"`
}

/** Logs in Docker with a fresh registry token, which is not printed. */
export const loginWithAz = (registryName: string): string =>
  `# In the job, after azure/login, instead of the login step\naz acr login --name ${shellQuote(registryName)}`

export const showAdminUser = (registryName: string): string =>
  `az acr show --name ${shellQuote(registryName)} --query adminUserEnabled --output tsv`

/** The current password of the admin user. */
export const storeAdminPassword = (registryName: string, secretName = SECRET_NAME): string =>
  `# Run by: a Contributor of the registry\naz acr credential show --name ${shellQuote(registryName)} --query 'passwords[0].value' --output tsv${intoSecret(secretName)}`

export const allowAddress = (registryName: string, address: string): string =>
  `az acr network-rule add --name ${shellQuote(registryName)} --ip-address ${shellQuote(address)}`

export const showPublicAccess = (registryName: string): string =>
  `az acr show --name ${shellQuote(registryName)} --query '{publicNetworkAccess:publicNetworkAccess,defaultAction:networkRuleSet.defaultAction}'`

/** The login servers of all registries; a filter by a misspelled name would find none. */
export const listRegistries = (): string => "az acr list --query '[].loginServer' --output tsv"

/** The newest tags of a repository. */
export const listTags = (registryName: string, repository: string): string =>
  `az acr repository show-tags --name ${shellQuote(registryName)} --repository ${shellQuote(repository)} --orderby time_desc --top 10 --output tsv`

/**
 * The attributes of an image itself, among them its state of quarantine; those of its tag have none. Source:
 * azure-rest-api-specs, Azure.ContainerRegistry 2021-07-01, ManifestWriteableProperties, TagWriteableProperties.
 */
export const showImageAttributes = (registryName: string, repository: string, reference: string): string =>
  [
    ...(isDigest(reference)
      ? []
      : [
          `digest="$(az acr repository show --name ${shellQuote(registryName)} --image ${shellQuote(imageName(repository, reference))} --query digest --output tsv)"`,
        ]),
    `az acr manifest show-metadata --registry ${shellQuote(registryName)} --name ${byDigest(repository, reference)} --query changeableAttributes`,
  ].join('\n')

/** By the digest that `showImageAttributes` has looked up. */
const byDigest = (repository: string, reference: string): string =>
  isDigest(reference) ? shellQuote(imageName(repository, reference)) : `${shellQuote(repository)}@"$digest"`

/**
 * What locks an image against being read, and what unlocks it: the repository, the tag and the image have a lock each.
 * Source: ACR docs, "Lock a container image", "Troubleshoot delete operations".
 */
export function imageLocks(registryName: string, repository: string, reference: string): Locks {
  const registry = `--name ${shellQuote(registryName)}`
  const tag = isDigest(reference) ? [] : [`--image ${shellQuote(imageName(repository, reference))}`]
  const above = [`--repository ${shellQuote(repository)}`, ...tag]
  const image = `--image ${byDigest(repository, reference)}`
  return {
    show: [
      ...above.map(what => `az acr repository show ${registry} ${what} --query changeableAttributes`),
      showImageAttributes(registryName, repository, reference),
    ].join('\n'),
    enableReading: [...above, image]
      .map(what => `az acr repository update ${registry} ${what} --read-enabled true`)
      .join('\n'),
  }
}

interface Locks {
  readonly show: string
  readonly enableReading: string
}

/** The newest images of a repository, those without a tag included. */
export const listImages = (registryName: string, repository: string): string =>
  `az acr manifest list-metadata --registry ${shellQuote(registryName)} --name ${shellQuote(repository)} --orderby time_desc --top 10`

export const listRepositories = (registryName: string): string =>
  `az acr repository list --name ${shellQuote(registryName)} --output tsv`

/** The private endpoints of a registry, and whether they are approved. */
export const listPrivateEndpoints = (registryName: string): string =>
  `az acr private-endpoint-connection list --registry-name ${shellQuote(registryName)} --query '[].{id:privateEndpoint.id,status:privateLinkServiceConnectionState.status}'`

/** The names and ids of all applications. */
export const listApplications = (): string => "az ad app list --all --query '[].[displayName,appId]' --output tsv"

/** The deny assignments on a scope, which `az role assignment` does not know. */
export const listDenyAssignments = (scope: string): string =>
  `az rest --url ${shellQuote(`${scope}/providers/Microsoft.Authorization/denyAssignments?api-version=2022-04-01`)} --query 'value[].properties.{name:denyAssignmentName,scope:scope}'`

interface Assignment {
  readonly objectId: string
  readonly role: string
  readonly scope: string
  /** Known to be no user and no group, so that its type need not be looked up. */
  readonly isServicePrincipal: boolean
  readonly condition?: string
}

/** Grants a role to a principal by its object id. */
export function assignRoleAt({ objectId, role, scope, isServicePrincipal, condition }: Assignment): string {
  const type = isServicePrincipal ? ' --assignee-principal-type ServicePrincipal' : ''
  const under = condition === undefined ? '' : ` --condition-version 2.0 --condition ${shellQuote(condition)}`
  return `az role assignment create --assignee-object-id ${shellQuote(objectId)}${type} --role ${shellQuote(role)} --scope ${shellQuote(scope)}${under}`
}

/** Gives an assignment that is there another condition; it is neither deleted nor made anew. */
export function updateCondition(
  assignment: {
    readonly name?: string
    readonly principalId: string
    readonly principalType?: string
    readonly roleDefinitionId: string
    readonly scope: string
  },
  condition: string,
): string {
  const { name = '<assignment-name>', principalId, principalType, roleDefinitionId, scope } = assignment
  const body = { name, scope, roleDefinitionId, principalId, principalType, condition, conditionVersion: '2.0' }
  return `az role assignment update --role-assignment ${shellQuote(JSON.stringify(body))}`
}

/** The roles of a principal at a registry that are bound to a condition. */
export const showConditions = (objectId: string, scope: string): string =>
  `az role assignment list --assignee ${shellQuote(objectId)} --scope ${shellQuote(scope)} --include-inherited --include-groups --query '[?condition].{role:roleDefinitionName,scope:scope,condition:condition}'`

/**
 * Sends a registry's events to a workspace, by a setting of its own.
 * @param workspaceId a GUID
 */
export function collectEvents({
  scope,
  registryName,
  workspaceId,
  settingName,
  categories,
}: {
  readonly scope?: string
  readonly registryName: string
  readonly workspaceId: string
  readonly settingName: string
  readonly categories: readonly string[]
}): string {
  const resource =
    scope === undefined
      ? `"$(az acr show --name ${shellQuote(registryName)} --query id --output tsv)"`
      : shellQuote(scope)
  const logs = JSON.stringify(categories.map(category => ({ category, enabled: true })))
  return [
    `az monitor diagnostic-settings create --name ${shellQuote(settingName)} --resource ${resource} \\`,
    `  --workspace "$(az monitor log-analytics workspace list --query "[?customerId=='${workspaceId}'].id" --output tsv)" \\`,
    `  --logs ${shellQuote(logs)}`,
  ].join('\n')
}
