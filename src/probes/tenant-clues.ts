import { CLOUDS, type Cloud, type CloudName } from '../azure/clouds.ts'
import { meaningOf } from '../azure/entra/aadsts.ts'
import { readApplication } from '../azure/entra/application.ts'
import type { IdentityConfig } from '../azure/entra/identity.ts'
import { isGuid } from '../azure/guid.ts'
import { rejectionOf } from '../diagnosis/responses.ts'
import { type Fact, ok, type RegistryFacts, type SignInResult, skipped, type TenantClues, valueIn } from '../facts.ts'
import { fromJson, objectOf } from '../util/json.ts'
import { type SignIn, type SignInContext, tenantOf } from './sign-in.ts'
import { send } from './transport.ts'

const MAX_BYTES = 64 * 1024

/**
 * What the given ids are, where Entra does not know the identity or its tenant, or the registry does not take the
 * identity. Discovery and Resource Manager tell that to anybody, so no token is sent. Nothing is asked where all is
 * well.
 */
export async function tenantClues(
  plan: IdentityConfig,
  cloud: Cloud,
  signIn: Fact<SignInResult>,
  registries: readonly RegistryFacts[],
  reader: () => Promise<SignIn | undefined>,
  context: SignInContext,
): Promise<Fact<TenantClues>> {
  const answer = valueIn(signIn)
  if (answer === undefined) return skipped('not-signed-in')
  const meaning = answer.signedIn ? undefined : meaningOf(answer.error, answer.status)
  const isUnknown = meaning === 'sp-not-found' || meaning === 'tenant-not-found'
  const isRejected = answer.signedIn && registries.some(registry => rejectionOf(registry) !== undefined)
  if (!isUnknown && !isRejected) return skipped('not-needed')
  const ofSubscription = async (subscriptionId: string, isRequested: boolean): Promise<string | undefined> =>
    isRequested && isGuid(subscriptionId) ? tenantOf({ subscriptionId }, cloud, context) : undefined
  const [cloudOfTenant, clientIdIsTenant, tenantOfClientId, clientIdOfObject, tenantOfTenantId, tenantOfSubscription] =
    await Promise.all([
      meaning === 'tenant-not-found' ? cloudThatHas(plan.tenantId, cloud, context) : undefined,
      isUnknown && isGuid(plan.clientId) && isTenant(plan.clientId, cloud, context),
      ofSubscription(plan.clientId, meaning === 'sp-not-found'),
      meaning === 'sp-not-found' ? applicationOf(plan.clientId, reader, context) : undefined,
      ofSubscription(plan.tenantId, meaning === 'tenant-not-found'),
      ofSubscription(plan.subscriptionId, isRejected && plan.tenantId !== ''),
    ])
  return ok({
    clientIdIsTenant,
    ...(cloudOfTenant !== undefined && { cloudOfTenant }),
    ...(tenantOfClientId !== undefined && { clientIdIsSubscription: true }),
    ...(clientIdOfObject !== undefined && { clientIdOfObject }),
    ...(tenantOfTenantId !== undefined && { tenantOfTenantId }),
    ...(tenantOfSubscription !== undefined && { tenantOfSubscription }),
  })
}

/** The client id of the application or service principal that has this object id. */
async function applicationOf(
  objectId: string,
  session: () => Promise<SignIn | undefined>,
  context: SignInContext,
): Promise<string | undefined> {
  const reader = isGuid(objectId) ? await session() : undefined
  if (reader === undefined) return undefined
  const { requestGraph, isGraphReading } = await import('./graph.ts')
  const paths = ['servicePrincipals', 'applications'].map(kind => `v1.0/${kind}/${objectId}?$select=id,appId`)
  const readings = await Promise.all(paths.map(path => requestGraph(reader, path, readApplication, context)))
  return readings.flatMap(reading => (isGraphReading(reading) && reading.ok ? [reading.value.appId] : [])).find(Boolean)
}

/** Source: OpenID Connect Discovery 1.0; Entra docs, "OpenID Connect" (the document of a tenant). */
const isTenant = async (id: string, cloud: Cloud, context: SignInContext): Promise<boolean> =>
  (await discover(id, cloud, context)) !== undefined

/** The document of a tenant; none where the cloud has no such tenant. */
async function discover(
  id: string,
  { authority }: Cloud,
  { host, deadline }: SignInContext,
): Promise<string | undefined> {
  const url = new URL(`https://${authority}/${encodeURIComponent(id)}/v2.0/.well-known/openid-configuration`)
  const sent = await send(host, deadline, {
    ...{ method: 'GET', url, headers: { accept: 'application/json' } },
    maxBodyBytes: MAX_BYTES,
  })
  return sent.ok && sent.reply.status === 200 ? sent.reply.body : undefined
}

/** The other cloud that has the tenant. The German one is closed. */
async function cloudThatHas(
  tenantId: string,
  signInCloud: Cloud,
  context: SignInContext,
): Promise<CloudName | undefined> {
  const others = CLOUDS.filter(({ name }) => name !== signInCloud.name && name !== 'azuregermancloud')
  const found = await Promise.all(
    others.map(async other => {
      const document = await discover(tenantId, other, context)
      return document === undefined ? undefined : (instanceIn(document) ?? other.name)
    }),
  )
  return found.find(name => name !== undefined && name !== signInCloud.name)
}

/** A cloud answers for the tenants of others, too, and says whose they are. */
function instanceIn(document: string): CloudName | undefined {
  const instance = objectOf(fromJson(document))?.['cloud_instance_name']
  if (typeof instance !== 'string') return undefined
  return CLOUDS.find(({ authorities }) => authorities.some(host => host.endsWith(`.${instance}`)))?.name
}
