import { randomUUID } from 'node:crypto'
import { type Answer, json } from '../answers.ts'
import {
  type ApplicationWorld,
  type CertificateWorld,
  type FederatedCredentialWorld,
  hintOf,
  type Identity,
  type SecretWorld,
} from '../identity-world.ts'
import { guidOf } from '../rbac.ts'

/** Graph's error shape (Graph docs, "Microsoft Graph error responses"). */
export function graphError(status: number, code: string, message: string): Answer {
  const id = randomUUID()
  const date = new Date().toISOString().slice(0, 19)
  return json(status, { error: { code, message, innerError: { date, 'request-id': id, 'client-request-id': id } } })
}

export const denied = (): Answer =>
  graphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.')

export const notFound = (id: string): Answer =>
  graphError(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  )

const START = '2025-01-01T00:00:00Z'

/** A secret as it is read: never its value. */
function passwordObject(secret: SecretWorld): Record<string, unknown> {
  return {
    customKeyIdentifier: null,
    displayName: secret.displayName ?? null,
    endDateTime: secret.endDateTime,
    hint: hintOf(secret),
    keyId: secret.keyId,
    secretText: null,
    startDateTime: secret.startDateTime ?? START,
  }
}

function keyObject(one: CertificateWorld): Record<string, unknown> {
  return {
    customKeyIdentifier: one.thumbprint,
    displayName: one.displayName ?? null,
    endDateTime: one.endDateTime,
    key: null,
    keyId: one.keyId,
    startDateTime: one.startDateTime ?? START,
    type: 'AsymmetricX509Cert',
    usage: 'Verify',
  }
}

/** The fields of graph sections 1 and 2. */
export function applicationObject(one: ApplicationWorld): Record<string, unknown> {
  return {
    id: one.objectId,
    appId: one.appId,
    displayName: one.displayName,
    identifierUris: [],
    signInAudience: 'AzureADMyOrg',
    passwordCredentials: (one.secrets ?? []).map(passwordObject),
    keyCredentials: (one.certificates ?? []).map(keyObject),
  }
}

export function servicePrincipalObject(identity: Identity): Record<string, unknown> {
  const { objectId, clientId, displayName, application, managedIdentity } = identity
  return {
    id: objectId,
    appId: clientId,
    displayName,
    accountEnabled: application?.servicePrincipal?.accountEnabled ?? true,
    servicePrincipalType: managedIdentity ? 'ManagedIdentity' : 'Application',
    servicePrincipalNames: [clientId],
    alternativeNames: managedIdentity ? ['isExplicit=True', managedIdentity.resourceId] : [],
    passwordCredentials: (application?.servicePrincipalSecrets ?? []).map(passwordObject),
    keyCredentials: [],
  }
}

/** The expression is beta's; v1.0 shows no such credential's condition. */
export function federatedObject(one: FederatedCredentialWorld, isBeta: boolean): Record<string, unknown> {
  const { name, issuer, subject, audiences, description, expression } = one
  const id = one.id ?? guidOf(`federated ${name}`)
  const matching = expression === undefined ? null : { value: expression, languageVersion: 1 }
  const shown = { id, name, issuer, subject, description: description ?? null, audiences }
  return isBeta ? { ...shown, claimsMatchingExpression: matching } : shown
}

/** `$select`; everything where it is left out. */
export function selected(value: Record<string, unknown>, select: string | null): Record<string, unknown> {
  if (!select) return value
  const names = select.split(',').map(one => one.trim())
  return Object.fromEntries(names.filter(name => name in value).map(name => [name, value[name]]))
}
