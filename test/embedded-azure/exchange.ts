import { type Answer, json, refusals, refuse, silent } from './answers.ts'
import { ACR_AUDIENCE, type Cloud, clouds, withoutSlash } from './clouds.ts'
import { type EntraClaims, readEntraToken } from './entra/mint.ts'
import { findTenant, sameId } from './identity-world.ts'
import { type Context, refusedRoleStatus, roleStatusOf } from './principals.ts'
import type { Request } from './request.ts'
import { mintRefreshToken } from './tokens.ts'
import type { World } from './world.ts'

const GRANTS = ['access_token', 'access_token_refresh_token', 'refresh_token']

/** An Entra token becomes a refresh token of the registry (Azure/acr:docs/AAD-OAuth.md). */
export function exchange(context: Context, { body }: Request): Answer {
  const { registry, correlationId, now } = context
  const form = new URLSearchParams(body)
  const claims = readEntraToken(form.get('access_token') ?? '')
  const isOurs =
    form.get('service')?.toLowerCase() === registry.loginServer && GRANTS.includes(form.get('grant_type') ?? '')
  if (!claims || !isOurs || !isOfTenant(context, claims)) return refuse(refusals.generic(correlationId))
  if (!isForRegistries(context, claims)) return refuse(refusals.wrongAudience())
  const refused = refusedRoleStatus(context, roleStatusOf(context, claims.oid))
  if (refused) return refused === 'silent' ? silent(401) : refuse(refused)
  const { loginServer, arm } = registry
  const isAbac = arm?.roleAssignmentMode === 'AbacRepositoryPermissions'
  return json(200, {
    refresh_token: mintRefreshToken({ loginServer, subject: claims.oid, issuedAt: now, tenant: claims.tid, isAbac }),
  })
}

/** Not ended, and of the registry's tenant. What is said of another's is not known. */
function isOfTenant({ world, registry, now }: Context, { exp, tid }: EntraClaims): boolean {
  const { arm } = registry
  const tenantId = arm && world.subscriptions?.find(one => sameId(one.id, arm.subscriptionId))?.tenantId
  return exp > now && (tenantId === undefined || sameId(tenantId, tid))
}

/** Of an audience that the registry takes (ACR docs, "Disable authentication as ARM"). */
function isForRegistries({ world, registry: { arm } }: Context, { aud, tid }: EntraClaims): boolean {
  const audiences = arm?.armAudience === 'disabled' ? [] : cloudOf(world, tid).armAudiences
  return [ACR_AUDIENCE, ...audiences].includes(withoutSlash(aud))
}

function cloudOf(world: World, tenantId: string): Cloud {
  const name = findTenant(world.tenants, tenantId)?.cloud ?? 'public'
  return clouds.find(one => one.name === name) ?? clouds[0]
}
