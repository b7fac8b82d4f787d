import { join } from 'node:path'
import type { LoginServer } from '../azure/acr/login-server.ts'
import { cloudOfSuffix, PUBLIC_CLOUD } from '../azure/clouds.ts'
import type { AcceptedCredentials } from '../azure/entra/federated-fix.ts'
import type { IdentityConfig, IdentityPlan } from '../azure/entra/identity.ts'
import { type Fact, type Facts, type GraphFacts, type RegistryFacts, skipped, valueIn } from '../facts.ts'
import type { Inputs } from '../inputs.ts'
import type { GrantsProven } from './grants-proven.ts'
import { ambientReader, resolveIdentity } from './identity-plan.ts'
import { type Management, skippedManagement } from './management-skipped.ts'
import { openAhead } from './open-ahead.ts'
import type { SignIn, SignInContext } from './sign-in.ts'

/** The Entra identity of this step: what it is to be, and the sign-in that is under way. */
export interface IdentityProbe {
  readonly plan: IdentityPlan
  readonly signIn: SignIn | undefined
  /** The session of `az login`, for what the identity cannot read while it is refused. */
  readonly reader: IdentityConfig | undefined
}

export const NO_IDENTITY: IdentityProbe = { plan: { kind: 'none' }, signIn: undefined, reader: undefined }

/**
 * Begins to sign in as the inputs, or this machine, say. What signs in, and what reads ARM and Graph, is loaded only
 * where somebody signs in.
 */
export async function startIdentity(
  inputs: Inputs,
  servers: readonly LoginServer[],
  context: SignInContext,
): Promise<IdentityProbe> {
  const { host, vault } = context
  const cloud = servers.map(server => cloudOfSuffix(server.host)).find(found => found !== undefined) ?? PUBLIC_CLOUD
  const folder = host.env['AZURE_CONFIG_DIR'] || join(host.homeDirectory, '.azure')
  const profile = await host.readFile(join(folder, 'azureProfile.json'))
  const plan = resolveIdentity(inputs, host.env, vault, cloud.name, profile.state === 'read')
  if (plan.kind !== 'sign-in') return { plan, signIn: undefined, reader: undefined }
  return {
    plan,
    signIn: await signInAs(plan, inputs.audience, context),
    reader: profile.state === 'read' ? ambientReader(plan) : undefined,
  }
}

const signInAs = async (plan: IdentityConfig, audience: string, context: SignInContext): Promise<SignIn> =>
  (await import('./sign-in.ts')).startSignIn(plan, audience, context)

/**
 * Beside the registries: what ARM tells of them, and Graph of the application. A session is not asked for what only
 * explains.
 */
export async function probeAzureApis(
  { signIn }: IdentityProbe,
  servers: readonly LoginServer[],
  inputs: Inputs,
  context: SignInContext,
  now: number,
  grants: (host: string) => Promise<GrantsProven>,
): Promise<{ readonly management: Management; readonly graph: Fact<GraphFacts> }> {
  if (signIn === undefined || signIn.plan.role === 'ambient') {
    return { management: skippedManagement(servers, inputs, skipped('not-signed-in')), graph: skipped('not-signed-in') }
  }
  void openAhead(context.host, signIn.cloud.arm)
  if (signIn.plan.secret !== undefined) void openAhead(context.host, signIn.cloud.graph)
  const [{ probeManagement }, { probeGraph }] = await Promise.all([import('./management.ts'), import('./graph.ts')])
  const [graph, management] = await Promise.all([
    signIn.plan.secret === undefined ? skipped('not-needed') : probeGraph(signIn, context, now),
    probeManagement(signIn, servers, inputs, context, grants),
    // Begun here, so that what only explains does not end later than the rest.
    signIn.token('acr'),
  ])
  return { management, graph }
}

/** What the registries logged, as the identity sees it; where it may not, as the session of `az login` does. */
export async function probeEvents(
  { signIn, reader }: IdentityProbe,
  servers: readonly LoginServer[],
  { workspaceId }: Inputs,
  context: SignInContext,
): Promise<Facts['events']> {
  if (workspaceId === '' || servers.length === 0) return skipped('not-needed')
  if (signIn === undefined) return skipped('not-signed-in')
  const { queryEvents } = await import('./registry-events.ts')
  const names = servers.map(({ host }) => host)
  const own = await queryEvents(signIn, workspaceId, names, context)
  if (reader === undefined || own.state !== 'failed' || own.reason.kind !== 'refused') return own
  const { status, code } = own.reason
  if (status !== 403 && !code.startsWith('AADSTS')) return own
  const others = await queryEvents(await signInAs(reader, '', context), workspaceId, names, context)
  return others.state === 'known' ? others : own
}

/** What the sign-in came to, once the registries have been asked: a session that none of them needed is none. */
export async function collectIdentity(
  { plan, signIn, reader }: IdentityProbe,
  registries: readonly RegistryFacts[],
  graph: Fact<GraphFacts>,
  context: SignInContext,
): Promise<Facts['identity']> {
  if (plan.kind !== 'sign-in' || signIn === undefined) return plan.kind === 'misconfigured' ? plan : { kind: 'none' }
  const used = registries.some(({ credential }) => valueIn(credential)?.source === 'entra')
  if (plan.role === 'ambient' && !used) return { kind: 'none' }
  const { secret: _, ...publicPlan } = plan
  const answer = await signIn.token('acr')
  const refused = valueIn(answer)?.signedIn === false && plan.source === 'oidc'
  const federated = refused ? await acceptedCredentials(plan, reader, context) : skipped('not-needed')
  const { tenantClues } = await import('./tenant-clues.ts')
  const session = async () => (reader === undefined ? undefined : signInAs(reader, '', context))
  const tenants = await tenantClues(plan, signIn.cloud, answer, registries, session, context)
  return { kind: 'sign-in', plan: publicPlan, oidc: await signIn.oidc, signIn: answer, graph, tenants, federated }
}

/** What Entra would accept, as the session of `az login` sees it. */
async function acceptedCredentials(
  plan: IdentityConfig,
  reader: IdentityConfig | undefined,
  context: SignInContext,
): Promise<Fact<AcceptedCredentials>> {
  if (reader === undefined) return skipped('not-signed-in')
  const { readFederated } = await import('./federated.ts')
  return readFederated(await signInAs(reader, '', context), plan.clientId, context)
}
