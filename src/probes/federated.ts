import { federatedCredential, readApplication, readFederatedCredentials } from '../azure/entra/application.ts'
import type { AcceptedCredentials } from '../azure/entra/federated-fix.ts'
import { type Fact, failed, ok, valueIn } from '../facts.ts'
import { objectOf } from '../util/json.ts'
import { note } from '../util/note.ts'
import { IDENTITIES, IDENTITY_API, listArm } from './arm.ts'
import { graphFailure, isGraphReading, requestGraph } from './graph.ts'
import { armClient } from './management.ts'
import type { SignIn, SignInContext } from './sign-in.ts'

/**
 * The federated credentials of an identity, those with an expression too: of an application as Graph has them, of a
 * user-assigned identity, which is no application, as Resource Manager has them. Source: Graph docs, "List
 * federatedIdentityCredentials"; ARM docs, "Federated Identity Credentials - List".
 * @param clientId of the application or the identity
 */
export async function readFederated(
  signIn: SignIn,
  clientId: string,
  context: SignInContext,
): Promise<Fact<AcceptedCredentials>> {
  const key = `(appId='${encodeURIComponent(clientId)}')`
  const path = `beta/applications${key}/federatedIdentityCredentials`
  const reading = await requestGraph(signIn, path, readFederatedCredentials, context)
  if (isGraphReading(reading) && reading.ok) {
    // A list with a gap would make the nearest of the rest look like the nearest of all.
    return reading.value.complete
      ? ok({ owner: { kind: 'application' }, credentials: reading.value.credentials })
      : INCOMPLETE
  }
  if (isGraphReading(reading) && !reading.ok && reading.problem.because === 'not-found') {
    return ofManagedIdentity(signIn, clientId, context)
  }
  return graphFailure(reading)
}

const INCOMPLETE = failed({ kind: 'tool', text: note('federated-list-incomplete') })
const NO_IDENTITY = failed({ kind: 'tool', text: note('owner-not-found') })

async function ofManagedIdentity(
  signIn: SignIn,
  clientId: string,
  context: SignInContext,
): Promise<Fact<AcceptedCredentials>> {
  const token = await signIn.secret('arm')
  if (token === undefined) return NO_IDENTITY
  const arm = armClient(signIn, token, context)
  const resourceId = (await resourceOf(signIn, clientId, context)) ?? (await listedResource(arm, signIn, clientId))
  if (resourceId === undefined) return NO_IDENTITY
  const found = await listArm(arm, `${resourceId}/federatedIdentityCredentials?api-version=${IDENTITY_API}`, entry => {
    const fields = objectOf(entry)
    return fields && federatedCredential(fields)
  })
  if (found.state !== 'known') return found
  const { items: credentials, complete } = found.value
  return complete ? ok({ owner: { kind: 'managed-identity', resourceId }, credentials }) : INCOMPLETE
}

/** The identity's resource, as its service principal names it. */
async function resourceOf(signIn: SignIn, clientId: string, context: SignInContext): Promise<string | undefined> {
  const path = `v1.0/servicePrincipals(appId='${encodeURIComponent(clientId)}')?$select=id,appId,alternativeNames`
  const reading = await requestGraph(signIn, path, readApplication, context)
  return isGraphReading(reading) && reading.ok ? reading.value.identityResourceId : undefined
}

/** The same, where Graph does not tell: among the identities of the subscription. */
async function listedResource(
  arm: ReturnType<typeof armClient>,
  { plan: { subscriptionId } }: SignIn,
  clientId: string,
): Promise<string | undefined> {
  if (subscriptionId === '') return undefined
  const path = `/subscriptions/${encodeURIComponent(subscriptionId)}/providers/${IDENTITIES}?api-version=${IDENTITY_API}`
  const found = await listArm(arm, path, entry => {
    const fields = objectOf(entry)
    const [id, client] = [fields?.['id'], objectOf(fields?.['properties'])?.['clientId']]
    return typeof id === 'string' && typeof client === 'string' ? { id, client } : undefined
  })
  return valueIn(found)?.items.find(({ client }) => client.toLowerCase() === clientId.toLowerCase())?.id
}
