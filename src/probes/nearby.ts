import { CLOUDS } from '../azure/clouds.ts'
import { type Fact, type NearbyNames, ok, type RegistryFacts, valueIn } from '../facts.ts'
import type { IdentityProbe } from './identity.ts'
import { proxyFor } from './proxy.ts'
import type { SignInContext } from './sign-in.ts'

/** Milliseconds that DNS may take where it only explains. */
const LOOKUP_MS = 2_000

/**
 * By login server, what is there in place of the names that DNS does not know; nothing is asked where it knows them
 * all.
 */
export async function probeNearby(
  registries: readonly RegistryFacts[],
  identity: IdentityProbe,
  context: SignInContext,
): Promise<ReadonlyMap<string, Fact<NearbyNames>>> {
  const unknown = registries.filter(isUnknownName)
  if (unknown.length === 0) return new Map()
  const [listed, ...otherClouds] = await Promise.all([
    listedServers(identity, context),
    ...unknown.map(registry => inOtherClouds(registry, context)),
  ])
  return new Map(
    unknown.map(({ server }, index) => [server.host, ok({ listed, otherClouds: otherClouds[index] ?? [] })]),
  )
}

/** DNS says that there is no such name. A proxy looks names up by itself, and does not tell. */
const isUnknownName = ({ connection, server }: Pick<RegistryFacts, 'connection' | 'server'>): boolean =>
  server.kind.kind === 'acr' &&
  connection.state === 'failed' &&
  connection.reason.kind === 'network' &&
  connection.reason.failure.at === 'dns' &&
  /^(?:ENOTFOUND|ENODATA)$/.test(connection.reason.failure.code)

/** The login servers of all registries that the identity may see; a session is not asked for what only explains. */
async function listedServers({ signIn }: IdentityProbe, context: SignInContext): Promise<readonly string[]> {
  if (signIn === undefined || signIn.plan.role === 'ambient') return []
  const token = await signIn.secret('arm')
  if (token === undefined) return []
  const [{ listRegistries }, { armClient }] = await Promise.all([import('./arm.ts'), import('./management.ts')])
  const found = await listRegistries(armClient(signIn, token, context))
  return (valueIn(found) ?? []).map(({ loginServer }) => loginServer)
}

/** The same name under the suffixes of the other clouds, where DNS knows it. Nothing is sent there. */
async function inOtherClouds({ server }: RegistryFacts, { host, deadline }: SignInContext): Promise<readonly string[]> {
  if (server.kind.kind !== 'acr') return []
  const { suffix } = server.kind
  const name = server.host.slice(0, -suffix.length)
  const candidates = CLOUDS.filter(({ acrSuffix, logAnalytics }) => acrSuffix !== suffix && logAnalytics !== undefined)
  const found = await Promise.all(
    candidates.map(async ({ acrSuffix }) => {
      const candidate = `${name}${acrSuffix}`
      if (proxyFor(candidate, host.env) !== undefined) return undefined
      return (await host.resolves(candidate, Math.min(LOOKUP_MS, deadline.remaining()))) ? candidate : undefined
    }),
  )
  return found.filter(candidate => candidate !== undefined)
}
