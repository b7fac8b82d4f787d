import { userNameKind } from '../azure/acr/credential.ts'
import { adminName, type LoginServer, serviceOf } from '../azure/acr/login-server.ts'
import type { Cluster } from '../azure/arm/cluster.ts'
import type { ArmRegistry } from '../azure/arm/registry.ts'
import {
  type AdditionalPrincipal,
  type ArmFacts,
  type Existence,
  type Fact,
  failed,
  ok,
  type PrincipalAccess,
  skipped,
} from '../facts.ts'
import type { Inputs } from '../inputs.ts'
import type { Secret } from '../secrets/vault.ts'
import { createLimiter } from '../util/concurrency.ts'
import { note } from '../util/note.ts'
import {
  type ArmClient,
  findRegistries,
  MAX_AT_ONCE,
  principalAccess,
  probeArm,
  probeCluster,
  probeListed,
} from './arm.ts'
import { existenceOf, kubeletExistence, listIdentities, withAssignments } from './existence.ts'
import type { GrantsProven } from './grants-proven.ts'
import { findServicePrincipal } from './graph.ts'
import { type Management, sameForAll, skippedManagement } from './management-skipped.ts'
import type { SignIn, SignInContext } from './sign-in.ts'

/**
 * Asks Resource Manager about the registries, and about whom docker will be there, beside the registries themselves:
 * one question for all of them, and more only where it explains something, or in a scheduled run, which looks ahead. An
 * identity that may only pull or push sees nothing here; that is no fault of its own.
 */
export async function probeManagement(
  signIn: SignIn,
  servers: readonly LoginServer[],
  inputs: Inputs,
  context: SignInContext,
  grants: (host: string) => Promise<GrantsProven>,
): Promise<Management> {
  const token = await signIn.secret('arm')
  const answer = await signIn.token('arm')
  if (token === undefined) {
    // That somebody refused the sign-in is no word of Resource Manager.
    const isOwn = answer.state === 'failed' && answer.reason.kind !== 'refused'
    const fact = isOwn ? answer : skipped('not-signed-in')
    return skippedManagement(servers, inputs, fact)
  }
  const arm = armClient(signIn, token, context)
  const subscriptionId = signIn.plan.subscriptionId
  const found = await findRegistries(
    arm,
    servers.map(server => server.host),
    subscriptionId,
  )
  if (found.state !== 'known') return skippedManagement(servers, inputs, found)

  const objectId = answer.state === 'known' && answer.value.signedIn ? answer.value.objectId : undefined
  // Who asks on a schedule or by hand is told what will matter later.
  const isReview = ['schedule', 'workflow_dispatch'].includes(context.host.env['GITHUB_EVENT_NAME'] ?? '')
  const registries = await Promise.all(
    servers.map(async (server): Promise<readonly [string, Fact<ArmFacts>]> => {
      const registry = registryOf(server, found.value)
      if (registry === undefined) return [server.host, NOT_SEEN]
      const { principal, scopedToken } = principalFor(server, signIn, inputs, objectId)
      const withEvents = inputs.workspaceId !== ''
      const isNeeded = scopedToken !== undefined || withEvents || isReview
      if (!isNeeded && isExplained(registry, await grants(server.host))) {
        return [server.host, await probeListed(arm, registry)]
      }
      return [server.host, await probeArm(arm, registry, principal, scopedToken, withEvents)]
    }),
  )
  const additionalPrincipals = await otherPrincipals(arm, found.value, servers, inputs, signIn, context)
  return { registries: new Map(registries), additionalPrincipals }
}

/** Resource Manager as one identity sees it. */
export const armClient = (signIn: SignIn, token: Secret, context: SignInContext): ArmClient => ({
  ...{ ...context, origin: `https://${signIn.cloud.arm}`, token },
  ...{ limit: createLimiter(MAX_AT_ONCE), oversized: { seen: false } },
})

/** A registry that Resource Graph does not list is not there, or not for this identity to see. */
const NOT_SEEN = failed({
  kind: 'refused',
  status: 200,
  code: 'NotListed',
  text: note('not-listed'),
})

/**
 * Whether nothing is left to explain: all is granted, and it is known in which mode. What is granted for a placeholder
 * holds for every repository in one mode only.
 */
const isExplained = ({ roleAssignmentMode }: ArmRegistry, proven: GrantsProven): boolean =>
  roleAssignmentMode !== undefined &&
  (proven === 'all' || (proven === 'all-of-placeholder' && roleAssignmentMode === 'LegacyRegistryPermissions'))

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
  signIn: SignIn,
  context: SignInContext,
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
  const identities =
    principalIds.length === 0
      ? Promise.resolve([])
      : listIdentities(
          arm,
          registries.map(({ subscriptionId }) => subscriptionId),
        )
  const lookUp = async (id: string): Promise<Fact<Existence>> => existenceOf(id, signIn, await identities, context)

  const principals = principalIds.map(async (given): Promise<AdditionalPrincipal> => {
    const existence = await lookUp(given)
    const found = existence.state === 'known' && existence.value.is !== 'missing' ? existence.value.objectId : given
    const access = await accessOf(found)
    return { given, kind: 'principal', existence: withAssignments(existence, [...access.values()]), access }
  })
  const clusters = aksClusters.map(async (given): Promise<AdditionalPrincipal> => {
    const cluster = await probeCluster(arm, given)
    if (cluster.state !== 'known') {
      return { given, kind: 'cluster', existence: cluster, access: sameForAll(servers, cluster) }
    }
    const puller = await pullerOf(cluster.value, arm, lookUp, appId => findServicePrincipal(signIn, appId, context))
    const access = puller.objectId.state === 'known' ? await accessOf(puller.objectId.value) : undefined
    return {
      ...{ given, kind: 'cluster', cluster: cluster.value },
      existence: withAssignments(puller.existence, [...(access?.values() ?? [])]),
      access: access ?? sameForAll(servers, puller.objectId.state === 'known' ? NOT_SEEN : puller.objectId),
    }
  })
  return Promise.all([...principals, ...clusters])
}

/**
 * Who pulls for a cluster: its kubelet's identity, or, on older clusters, a service principal of which only the
 * application is told.
 */
async function pullerOf(
  { kubelet, servicePrincipalClientId }: Cluster,
  arm: ArmClient,
  lookUp: (id: string) => Promise<Fact<Existence>>,
  findPrincipal: (appId: string) => Promise<Fact<string>>,
): Promise<{ readonly objectId: Fact<string>; readonly existence: Fact<Existence> }> {
  if (kubelet !== undefined) {
    return { objectId: ok(kubelet.objectId), existence: await kubeletExistence(arm, kubelet, lookUp) }
  }
  if (servicePrincipalClientId === undefined) {
    const fact = failed({ kind: 'tool', text: note('no-kubelet-identity') })
    return { objectId: fact, existence: fact }
  }
  const objectId = await findPrincipal(servicePrincipalClientId)
  if (objectId.state === 'known') {
    return { objectId, existence: ok({ is: 'there', objectId: objectId.value }) }
  }
  const isGone = objectId.state === 'failed' && objectId.reason.kind === 'refused' && objectId.reason.status === 404
  return { objectId, existence: isGone ? ok({ is: 'missing' }) : objectId }
}
