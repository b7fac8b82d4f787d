import { type GraphApplication, readApplication, readFederatedCredentials } from '../entra/application.ts'
import type { FederatedCredential } from '../entra/federated.ts'
import type { GraphReading } from '../entra/graph.ts'
import { lastCertificate, secretInUse } from '../entra/secret-in-use.ts'
import { type Fact, failed, type GraphFacts, known } from '../facts.ts'
import type { SignIn, SignInContext } from './sign-in.ts'
import { send } from './transport.ts'

const MOST_BYTES = 1024 * 1024
const SELECTED = '$select=id,appId,displayName,passwordCredentials,keyCredentials'

/**
 * The secrets and certificates of the application in use. An application may read itself by its key; some tenants want the object id.
 * Source: Graph docs, "Get application", "Get servicePrincipal" (permissions).
 */
export async function probeGraph(signIn: SignIn, context: SignInContext, now: number): Promise<Fact<GraphFacts>> {
  const token = await signIn.secret('graph')
  const answer = await signIn.token('graph')
  if (token === undefined) return answer.state === 'failed' ? answer : failed({ kind: 'tool', text: 'Graph: no token' })
  const { clientId, secret } = signIn.plan
  const read = async (path: string): Promise<GraphReading<GraphApplication> | Fact<never>> => {
    const sent = await send(context.host, context.deadline, {
      method: 'GET',
      url: new URL(`https://${signIn.cloud.graph}/v1.0/${path}`),
      headers: { accept: 'application/json', authorization: `Bearer ${context.vault.reveal(token)}` },
      maxBodyBytes: MOST_BYTES,
    })
    return sent.ok ? readApplication(sent.reply.status, sent.reply.body) : failed(sent.reason)
  }
  const key = `(appId='${encodeURIComponent(clientId)}')?${SELECTED}`
  const [application, servicePrincipal] = await Promise.all([
    read(`applications${key}`),
    read(`servicePrincipals${key}`),
  ])
  const objectId = answer.state === 'known' && answer.value.signedIn ? answer.value.objectId : undefined
  const again = isReading(servicePrincipal) && !servicePrincipal.ok && objectId !== undefined
  const other = again ? await read(`servicePrincipals/${objectId}?${SELECTED}`) : servicePrincipal

  const holders = [application, other].flatMap(reading => (isReading(reading) && reading.ok ? [reading.value] : []))
  if (!isReading(application) || !application.ok) return notRead(application)
  const certificate = lastCertificate(holders)
  return known({
    ...(secret !== undefined && { secret: secretInUse(context.vault.reveal(secret), holders, true, now) }),
    ...(certificate !== undefined && { certificate }),
  })
}

/** The object id of an application's service principal, which is what role assignments name. Source: Graph docs, "Get servicePrincipal". */
export async function findServicePrincipal(
  signIn: SignIn,
  appId: string,
  { host, vault, deadline }: SignInContext,
): Promise<Fact<string>> {
  const token = await signIn.secret('graph')
  if (token === undefined) return failed({ kind: 'tool', text: 'Graph: no token' })
  const path = `servicePrincipals(appId='${encodeURIComponent(appId)}')?$select=id,appId`
  const sent = await send(host, deadline, {
    method: 'GET',
    url: new URL(`https://${signIn.cloud.graph}/v1.0/${path}`),
    headers: { accept: 'application/json', authorization: `Bearer ${vault.reveal(token)}` },
    maxBodyBytes: MOST_BYTES,
  })
  if (!sent.ok) return failed(sent.reason)
  const reading = readApplication(sent.reply.status, sent.reply.body)
  const objectId = reading.ok ? reading.value.objectId : undefined
  return objectId === undefined ? notRead(reading) : known(objectId)
}

/** The federated credentials of an application, those with an expression too. Source: Graph docs, "List federatedIdentityCredentials". */
export async function readFederated(
  signIn: SignIn,
  clientId: string,
  { host, vault, deadline }: SignInContext,
): Promise<Fact<readonly FederatedCredential[]>> {
  const token = await signIn.secret('graph')
  if (token === undefined) return failed({ kind: 'tool', text: 'Graph: no token' })
  const sent = await send(host, deadline, {
    method: 'GET',
    url: new URL(
      `https://${signIn.cloud.graph}/beta/applications(appId='${encodeURIComponent(clientId)}')/federatedIdentityCredentials`,
    ),
    headers: { accept: 'application/json', authorization: `Bearer ${vault.reveal(token)}` },
    maxBodyBytes: MOST_BYTES,
  })
  if (!sent.ok) return failed(sent.reason)
  const reading = readFederatedCredentials(sent.reply.status, sent.reply.body)
  if (!reading.ok)
    return failed({
      kind: 'refused',
      status: sent.reply.status,
      code: reading.problem.code ?? '',
      text: reading.problem.because,
    })
  // A list with a gap would make the nearest of the rest look like the nearest of all.
  return reading.value.complete
    ? known(reading.value.credentials)
    : failed({ kind: 'tool', text: 'Graph: not all could be read' })
}

function notRead(reading: GraphReading<GraphApplication> | Fact<never>): Fact<never> {
  if (!isReading(reading)) return reading
  if (reading.ok) return failed({ kind: 'tool', text: 'Graph: the answer was not understood' })
  const { because, status, code = '', message = '' } = reading.problem
  return failed({ kind: 'refused', status, code, text: message || because })
}

const isReading = (value: GraphReading<GraphApplication> | Fact<never>): value is GraphReading<GraphApplication> =>
  'ok' in value
