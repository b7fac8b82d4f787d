import { userNameKind } from '../azure/acr/credential.ts'
import { adminName, type LoginServer, serviceOf } from '../azure/acr/login-server.ts'
import type { Cluster } from '../azure/arm/cluster.ts'
import type { ArmRegistry } from '../azure/arm/registry.ts'
import {
  type AdditionalPrincipal,
  type ArmFacts,
  type Fact,
  failed,
  ok,
  type PrincipalAccess,
  skipped,
} from '../facts.ts'
import type { Inputs } from '../inputs.ts'
import { createLimiter } from '../util/concurrency.ts'
import { type ArmClient, findRegistries, MAX_AT_ONCE, principalAccess, probeArm, probeCluster } from './arm.ts'
import { findServicePrincipal } from './graph.ts'
import { type Management, sameForAll, skippedManagement } from './management-skipped.ts'
import type { SignIn, SignInContext } from './sign-in.ts'

/**
 * Asks Resource Manager about the registries, and about whom docker will be there, beside the registries themselves.
 * An identity that may only pull or push sees nothing here; that is no fault of its own.
 */
export async function probeManagement(
  signIn: SignIn,
  servers: readonly LoginServer[],
  inputs: Inputs,
  context: SignInContext,
): Promise<Management> {
  const token = await signIn.secret('arm')
  const answer = await signIn.token('arm')
  if (token === undefined) {
    // That somebody refused the sign-in is no word of Resource Manager.
    const isOwn = answer.state === 'failed' && answer.reason.kind !== 'refused'
    const fact = isOwn ? answer : skipped('not-signed-in')
    return skippedManagement(servers, inputs, fact)
  }
  const arm: ArmClient = {
    ...{ ...context, origin: `https://${signIn.cloud.arm}`, token },
    ...{ limit: createLimiter(MAX_AT_ONCE), incompleteList: { seen: false } },
  }
  const subscriptionId = signIn.plan.subscriptionId
  const found = await findRegistries(
    arm,
    servers.map(server => server.host),
    subscriptionId,
  )
  if (found.state !== 'known') return skippedManagement(servers, inputs, found)

  const objectId = answer.state === 'known' && answer.value.signedIn ? answer.value.objectId : undefined
  const registries = await Promise.all(
    servers.map(async (server): Promise<readonly [string, Fact<ArmFacts>]> => {
      const registry = registryOf(server, found.value)
      if (registry === undefined) return [server.host, NOT_SEEN]
      const { principal, scopedToken } = principalFor(server, signIn, inputs, objectId)
      return [server.host, await probeArm(arm, registry, principal, scopedToken)]
    }),
  )
  const additionalPrincipals = await otherPrincipals(arm, found.value, servers, inputs, appId =>
    findServicePrincipal(signIn, appId, context),
  )
  return { registries: new Map(registries), additionalPrincipals }
}

/** A registry that Resource Graph does not list is not there, or not for this identity to see. */
const NOT_SEEN = failed({
  kind: 'refused',
  status: 200,
  code: 'NotListed',
  text: 'the registry is not listed for this identity',
})

const registryOf = (server: LoginServer, found: readonly ArmRegistry[]): ArmRegistry | undefined =>
  found.find(({ loginServer }) => loginServer === serviceOf(server))

/** Whom docker will be: the identity itself, or a repository-scoped token. */
function principalFor(
  server: LoginServer,
  { plan }: SignIn,
  inputs: Inputs,
  objectId: string | undefined,
): { readonly principal: string | undefined; readonly scopedToken: string | undefined } {
  const isIdentity = plan.role !== 'diagnostic' || plan.source === 'username'
  if (isIdentity) return { principal: objectId, scopedToken: undefined }
  const userName = inputs.userName.trim()
  const kind = userNameKind(userName, adminName(server))
  return { principal: undefined, scopedToken: kind === 'scoped-token' && userName !== '' ? userName : undefined }
}

async function otherPrincipals(
  arm: ArmClient,
  registries: readonly ArmRegistry[],
  servers: readonly LoginServer[],
  { principalIds, aksClusters }: Inputs,
  findPrincipal: (appId: string) => Promise<Fact<string>>,
): Promise<readonly AdditionalPrincipal[]> {
  const accessOf = async (principalId: string): Promise<AdditionalPrincipal['access']> =>
    new Map(
      await Promise.all(
        servers.map(async (server): Promise<readonly [string, Fact<PrincipalAccess>]> => {
          const registry = registryOf(server, registries)
          return [server.host, registry === undefined ? NOT_SEEN : await principalAccess(arm, registry, principalId)]
        }),
      ),
    )
  const principals = principalIds.map(
    async (given): Promise<AdditionalPrincipal> => ({ given, kind: 'principal', access: await accessOf(given) }),
  )
  const clusters = aksClusters.map(async (given): Promise<AdditionalPrincipal> => {
    const cluster = await probeCluster(arm, given)
    const principal = cluster.state === 'known' ? await pullerOf(cluster.value, findPrincipal) : cluster
    const access = principal.state === 'known' ? await accessOf(principal.value) : sameForAll(servers, principal)
    return { given, kind: 'cluster', access, ...(cluster.state === 'known' && { cluster: cluster.value }) }
  })
  return Promise.all([...principals, ...clusters])
}

/** Who pulls for a cluster: its kubelet's identity, or, on older clusters, a service principal of which only the application is told. */
async function pullerOf(
  { kubelet, servicePrincipalClientId }: Cluster,
  findPrincipal: (appId: string) => Promise<Fact<string>>,
): Promise<Fact<string>> {
  if (kubelet !== undefined) return ok(kubelet.objectId)
  if (servicePrincipalClientId !== undefined) return findPrincipal(servicePrincipalClientId)
  return failed({ kind: 'tool', text: 'the cluster has neither a kubelet identity nor a service principal' })
}
