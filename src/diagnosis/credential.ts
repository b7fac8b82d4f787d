import { type CredentialDefect, type CredentialInfo, credentialDefect } from '../azure/acr/credential.ts'
import { adminName, parseLoginServer } from '../azure/acr/login-server.ts'
import { isGuid } from '../azure/guid.ts'
import type { FileForm, MisplacedForm } from '../azure/value-form.ts'
import { type Facts, type RegistryFacts, valueIn } from '../facts.ts'
import type { CredentialKind } from '../findings/shared.ts'
import { rejectionOf } from './responses.ts'

/** What the facts say of the credential that docker will use: shared by the rules of several chapters. */

export const registryName = ({ server }: RegistryFacts): string =>
  server.kind.kind === 'acr' ? server.kind.registryName : (server.host.split('.')[0] ?? server.host)

export function kindOf(credential: CredentialInfo): CredentialKind {
  if (credential.source === 'entra') return 'entra'
  return credential.identityToken ? 'identity-token' : credential.userNameKind
}

/** The defect of the credential in use, where its secret was looked at. */
export function defectOf(registry: RegistryFacts, facts: Facts): CredentialDefect | undefined {
  const credential = valueIn(registry.credential)
  return credential === undefined ? undefined : credentialDefect(credential, registry.service, facts.clock.now)
}

const FILE_FORMS: readonly FileForm[] = ['certificate', 'json', 'file']

/** A whole file in place of the password in use. */
export const fileInUse = (registry: RegistryFacts, facts: Facts): FileForm | undefined =>
  FILE_FORMS.find(form => form === defectOf(registry, facts))

/** What is in place of the token that the zero GUID announces. */
export const misplacedToken = (registry: RegistryFacts, facts: Facts): MisplacedForm | undefined =>
  defectOf(registry, facts) === 'zero-guid-without-token' ? valueIn(registry.credential)?.secret.form : undefined

/**
 * What a username that the registry does not know was probably meant to be; none for a GUID, which is an
 * application's, and for the admin user's very name. Source: Azure/azure-cli#29659, #21083;
 * MicrosoftDocs/azure-docs#75459.
 */
export function unknownUser(registry: RegistryFacts): 'admin' | 'person' | 'application' | 'token' | undefined {
  const refusal = rejectionOf(registry)
  const userName = valueIn(registry.credential)?.userName ?? ''
  const isUnknown = refusal === 'user-unknown' || (refusal === 'admin-unknown' && !isAdminName(registry))
  if (!isUnknown) return undefined
  if (/[@\\]/.test(userName)) return 'person'
  if (isLikeLoginServer(userName, registry)) return 'admin'
  // The URI of an application, as `az ad sp create-for-rbac` once gave it, or the resource id of an identity.
  return /^(?:[a-z][a-z0-9+.-]*:\/\/|\/subscriptions\/)/i.test(userName) ? 'application' : 'token'
}

/** The username is the admin user's, letter by letter. */
export const isAdminName = ({ server, credential }: RegistryFacts): boolean =>
  valueIn(credential)?.userName === adminName(server)

/** A login server, the label of one, or the name in another spelling. */
function isLikeLoginServer(userName: string, { server }: RegistryFacts): boolean {
  const { host, kind } = parseLoginServer(userName)
  const name = adminName(server)
  const isHost = kind.kind === 'acr' || kind.kind === 'near-miss' || host === server.host || host.startsWith(`${name}.`)
  return isHost || host === name || host === server.host.split('.')[0]
}

/**
 * Whom a role would be assigned to: the object that signed in, else the application, else whom a token says that it was
 * issued to. What a token says is taken only in the form of a name or an id, since it ends up in a command; nothing
 * else is an assignee.
 */
export function assigneeOf(credential: CredentialInfo | undefined, { identity }: Facts): { assignee?: string } {
  if (credential === undefined) return {}
  const kind = kindOf(credential)
  const answer = identity.kind === 'sign-in' ? valueIn(identity.signIn) : undefined
  const objectId = answer?.signedIn === true ? answer.objectId : undefined
  if (kind === 'entra' && objectId !== undefined) return { assignee: objectId }
  const name =
    kind === 'service-principal' || kind === 'entra' ? credential.userName : (credential.secret.token?.subject ?? '')
  return isGuid(name) || /^[\w.+#-]{1,100}@[\w.-]{1,100}$/.test(name) ? { assignee: name } : {}
}
