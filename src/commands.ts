/** Commands that mend a cause, ready to paste into a POSIX shell. What is foreign is quoted, so that pasting runs nothing else. */

/** A word for a POSIX shell. */
export const word = (text: string): string =>
  /^[A-Za-z0-9_./:@%+=-]+$/.test(text)
    ? text
    : `'${text.replace(/[\u0000-\u001f\u007f]/g, ' ').replaceAll("'", `'\\''`)}'`

/** The registry's resource id, looked up by the command itself. */
const registryId = (registryName: string): string =>
  `"$(az acr show --name ${word(registryName)} --query id --output tsv)"`

/** Grants a role on the registry. Source: ACR docs, "Roles directory reference". */
export const assignRole = (assignee: string, role: string, registryName: string): string =>
  `az role assignment create --assignee ${word(assignee)} --role ${word(role)} --scope ${registryId(registryName)}`

/** Prints whether the registry counts the classic roles or the repository roles. */
export const showRoleMode = (registryName: string): string =>
  `az acr show --name ${word(registryName)} --query roleAssignmentMode --output tsv`

/** Adds rights on a repository to the scope map of a token. Source: ACR docs, "Token-based repository permissions". */
export const addToScopeMap = (
  token: string,
  registryName: string,
  repository: string,
  rights: readonly string[],
): string => {
  const map = `"$(basename "$(az acr token show --name ${word(token)} --registry ${word(registryName)} --query scopeMapId --output tsv)")"`
  return `az acr scope-map update --name ${map} --registry ${word(registryName)} --add-repository ${word(repository)} ${rights.join(' ')}`
}

/** A new password for a repository-scoped token. */
export const newTokenPassword = (token: string, registryName: string): string =>
  `az acr token credential generate --name ${word(token)} --registry ${word(registryName)} --password1 --query 'passwords[0].value' --output tsv`

/** A new secret for an application; the old ones stay. */
export const newApplicationSecret = (appId: string): string =>
  `az ad app credential reset --id ${word(appId)} --append --query password --output tsv`

/** A fresh token for the zero-GUID user. */
export const exposeToken = (registryName: string): string =>
  `az acr login --name ${word(registryName)} --expose-token --query accessToken --output tsv`

export const allowAnonymousPull = (registryName: string): string =>
  `az acr update --name ${word(registryName)} --anonymous-pull-enabled true`

export const showAdminUser = (registryName: string): string =>
  `az acr show --name ${word(registryName)} --query adminUserEnabled --output tsv`

export const showAdminCredentials = (registryName: string): string =>
  `az acr credential show --name ${word(registryName)}`

export const allowAddress = (registryName: string, address: string): string =>
  `az acr network-rule add --name ${word(registryName)} --ip-address ${word(address)}`

export const showPublicAccess = (registryName: string): string =>
  `az acr show --name ${word(registryName)} --query '{publicNetworkAccess:publicNetworkAccess,defaultAction:networkRuleSet.defaultAction}'`

export const findRegistry = (registryName: string): string =>
  `az acr list --query "[?contains(name, '${registryName.replace(/[^A-Za-z0-9]/g, '')}')].loginServer" --output tsv`

/** Lets the jobs of a subject sign in as an application. Source: Entra docs, "Configure an app to trust an external identity provider". */
export const addFederatedCredential = (
  clientId: string,
  { issuer, subject, audience }: { readonly issuer: string; readonly subject: string; readonly audience: string },
): string => {
  const name = `github-${subject.replace(/^repo:/, '').replace(/[^A-Za-z0-9]+/g, '-')}`.slice(0, 100)
  const parameters = JSON.stringify({ name, issuer, subject, audiences: [audience] })
  return `az ad app federated-credential create --id ${word(clientId)} --parameters ${word(parameters)}`
}

/** Grants a role to a principal by its object id, which needs no look-up. */
export const assignRoleAt = (objectId: string, role: string, scope: string): string =>
  `az role assignment create --assignee-object-id ${word(objectId)} --assignee-principal-type ServicePrincipal --role ${word(role)} --scope ${word(scope)}`
