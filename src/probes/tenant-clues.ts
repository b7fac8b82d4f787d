import type { Cloud } from '../azure/clouds.ts'
import { causeOf } from '../azure/entra/aadsts.ts'
import type { IdentityConfig } from '../azure/entra/identity.ts'
import { isGuid } from '../azure/guid.ts'
import { rejectionOf } from '../diagnosis/responses.ts'
import { type Fact, ok, type RegistryFacts, type SignInResult, skipped, type TenantClues, valueIn } from '../facts.ts'
import { type SignInContext, tenantOf } from './sign-in.ts'
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
  context: SignInContext,
): Promise<Fact<TenantClues>> {
  const answer = valueIn(signIn)
  if (answer === undefined) return skipped('not-signed-in')
  const meaning = answer.signedIn ? undefined : causeOf(answer.error, answer.status)
  const isUnknown = meaning === 'sp-not-found' || meaning === 'tenant-not-found'
  const isRejected = answer.signedIn && registries.some(registry => rejectionOf(registry) !== undefined)
  if (!isUnknown && !isRejected) return skipped('not-needed')
  const ofSubscription = async (subscriptionId: string, isRequested: boolean): Promise<string | undefined> =>
    isRequested && isGuid(subscriptionId) ? tenantOf({ subscriptionId }, cloud, context) : undefined
  const [clientIdIsTenant, tenantOfTenantId, tenantOfSubscription] = await Promise.all([
    isUnknown && isGuid(plan.clientId) && isTenant(plan.clientId, cloud, context),
    ofSubscription(plan.tenantId, meaning === 'tenant-not-found'),
    ofSubscription(plan.subscriptionId, isRejected && plan.tenantId !== ''),
  ])
  return ok({
    clientIdIsTenant,
    ...(tenantOfTenantId !== undefined && { tenantOfTenantId }),
    ...(tenantOfSubscription !== undefined && { tenantOfSubscription }),
  })
}

/** Source: OpenID Connect Discovery 1.0; Entra docs, "OpenID Connect" (the document of a tenant). */
async function isTenant(id: string, { authority }: Cloud, { host, deadline }: SignInContext): Promise<boolean> {
  const url = new URL(`https://${authority}/${id}/v2.0/.well-known/openid-configuration`)
  const sent = await send(host, deadline, {
    ...{ method: 'GET', url, headers: { accept: 'application/json' } },
    maxBodyBytes: MAX_BYTES,
  })
  return sent.ok && sent.reply.status === 200
}
