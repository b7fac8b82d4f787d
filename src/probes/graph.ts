import { type GraphApplication, readApplication } from '../azure/entra/application.ts'
import type { GraphReading } from '../azure/entra/graph-response.ts'
import { lastCertificate, secretInUse } from '../azure/entra/secret-in-use.ts'
import { type Fact, failed, type GraphFacts, ok } from '../facts.ts'
import { omitUndefined } from '../util/json.ts'
import { note } from '../util/note.ts'
import type { SignIn, SignInContext } from './sign-in.ts'
import { send } from './transport.ts'

const MAX_BYTES = 1024 * 1024
const SELECTED = '$select=id,appId,displayName,passwordCredentials,keyCredentials'

/**
 * The secrets and certificates of the application in use. An application may read itself by its key; some tenants want
 * the object id. Source: Graph docs, "Get application", "Get servicePrincipal" (permissions).
 */
export async function probeGraph(signIn: SignIn, context: SignInContext, now: number): Promise<Fact<GraphFacts>> {
  const answer = await signIn.token('graph')
  if (answer.state === 'failed') return answer
  const { clientId, secret } = signIn.plan
  const request = (path: string) => requestGraph(signIn, `v1.0/${path}?${SELECTED}`, readApplication, context)
  const key = `(appId='${encodeURIComponent(clientId)}')`
  const secretAmong = (holders: readonly GraphApplication[]) =>
    secret === undefined ? undefined : secretInUse(context.vault.reveal(secret), holders, true, now)
  const application = await request(`applications${key}`)
  // Another one that begins with the same three characters would have to be on the service principal.
  const first = isGraphReading(application) && application.ok ? secretAmong([application.value]) : undefined
  if (first?.state === 'one' && first.by === 'hint') return ok({ secret: first })
  // One after the other on one connection: a second one would take longer.
  const servicePrincipal = await request(`servicePrincipals${key}`)
  const objectId = answer.state === 'known' && answer.value.signedIn ? answer.value.objectId : undefined
  const again = isGraphReading(servicePrincipal) && !servicePrincipal.ok && objectId !== undefined
  const other = again ? await request(`servicePrincipals/${objectId}`) : servicePrincipal

  const holders = [application, other].flatMap(reading =>
    isGraphReading(reading) && reading.ok ? [reading.value] : [],
  )
  if (!isGraphReading(application) || !application.ok) return graphFailure(application)
  const certificate = lastCertificate(holders)
  return ok(omitUndefined({ secret: secretAmong(holders), certificate }))
}

/**
 * The object id of an application's service principal, which is what role assignments name. Source: Graph docs, "Get
 * servicePrincipal".
 */
export async function findServicePrincipal(
  signIn: SignIn,
  appId: string,
  context: SignInContext,
): Promise<Fact<string>> {
  const path = `v1.0/servicePrincipals(appId='${encodeURIComponent(appId)}')?$select=id,appId`
  const reading = await requestGraph(signIn, path, readApplication, context)
  const objectId = isGraphReading(reading) && reading.ok ? reading.value.objectId : undefined
  return objectId === undefined ? graphFailure(reading) : ok(objectId)
}

/** One GET as this identity. */
export async function requestGraph<T>(
  signIn: SignIn,
  path: string,
  reader: (status: number, body: string) => GraphReading<T>,
  { host, vault, deadline }: SignInContext,
): Promise<GraphReading<T> | Fact<never>> {
  const token = await signIn.secret('graph')
  if (token === undefined) return failed({ kind: 'tool', text: note('no-token', { service: 'Microsoft Graph' }) })
  const sent = await send(host, deadline, {
    method: 'GET',
    url: new URL(`https://${signIn.cloud.graph}/${path}`),
    headers: { accept: 'application/json', authorization: `Bearer ${vault.reveal(token)}` },
    maxBodyBytes: MAX_BYTES,
  })
  return sent.ok ? reader(sent.reply.status, sent.reply.body) : failed(sent.reason)
}

export function graphFailure<T>(reading: GraphReading<T> | Fact<never>): Fact<never> {
  if (!isGraphReading(reading)) return reading
  if (reading.ok) return failed({ kind: 'tool', text: note('answer-not-understood', { service: 'Microsoft Graph' }) })
  const { because, status, code = '', message = '' } = reading.problem
  return failed({ kind: 'refused', status, code, text: message || because })
}

export const isGraphReading = <T>(value: GraphReading<T> | Fact<never>): value is GraphReading<T> => 'ok' in value
