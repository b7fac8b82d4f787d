import { join } from 'node:path'
import { cloudOfSuffix, PUBLIC_CLOUD } from '../clouds.ts'
import type { FederatedCredential } from '../entra/federated.ts'
import { type IdentityPlan, planIdentity, type SignInPlan, sessionBeside } from '../entra/identity-plan.ts'
import { type Fact, type Facts, type GraphFacts, type RegistryFacts, skipped, valueIn } from '../facts.ts'
import type { Inputs } from '../inputs.ts'
import type { LoginServer } from '../registry/login-server.ts'
import type { SignIn, SignInContext } from './sign-in.ts'
import { type Management, unasked } from './unasked.ts'

/** The Entra identity of this step: what it is to be, and the sign-in that is under way. */
export interface IdentityProbe {
  readonly plan: IdentityPlan
  readonly signIn: SignIn | undefined
  /** The session of `az login`, for what the identity cannot read while it is refused. */
  readonly reader: SignInPlan | undefined
}

export const NO_IDENTITY: IdentityProbe = { plan: { kind: 'none' }, signIn: undefined, reader: undefined }

/**
 * Begins to sign in as the inputs, or this machine, say. What signs in, and what reads ARM and Graph, is loaded only where somebody
 * signs in.
 */
export async function beginSignIn(
  inputs: Inputs,
  servers: readonly LoginServer[],
  context: SignInContext,
): Promise<IdentityProbe> {
  const { host, vault } = context
  const cloud = servers.map(server => cloudOfSuffix(server.host)).find(found => found !== undefined) ?? PUBLIC_CLOUD
  const folder = host.env['AZURE_CONFIG_DIR'] || join(host.homeDirectory, '.azure')
  const profile = await host.readFile(join(folder, 'azureProfile.json'))
  const plan = planIdentity(inputs, host.env, vault, cloud.name, profile.state === 'read')
  if (plan.kind !== 'sign-in') return { plan, signIn: undefined, reader: undefined }
  return {
    plan,
    signIn: await signInAs(plan, inputs.audience, context),
    reader: profile.state === 'read' ? sessionBeside(plan) : undefined,
  }
}

const signInAs = async (plan: SignInPlan, audience: string, context: SignInContext): Promise<SignIn> =>
  (await import('./sign-in.ts')).startSignIn(plan, audience, context)

/** Beside the registries: what ARM tells of them, and Graph of the application. A session is not asked for what only explains. */
export async function askBeside(
  { signIn }: IdentityProbe,
  servers: readonly LoginServer[],
  inputs: Inputs,
  context: SignInContext,
  now: number,
): Promise<{ readonly management: Management; readonly graph: Fact<GraphFacts> }> {
  if (signIn === undefined || signIn.plan.role === 'session') {
    return { management: unasked(servers, inputs, skipped('not-signed-in')), graph: skipped('not-signed-in') }
  }
  const [{ probeManagement }, { probeGraph }] = await Promise.all([import('./management.ts'), import('./graph.ts')])
  const [management, graph] = await Promise.all([
    probeManagement(signIn, servers, inputs, context),
    signIn.plan.secret === undefined ? skipped('not-needed') : probeGraph(signIn, context, now),
    // Begun here, so that what only explains does not end later than the rest.
    signIn.token('acr'),
  ])
  return { management, graph }
}

/** What the sign-in came to, once the registries have been asked: a session that none of them needed is none. */
export async function identityFacts(
  { plan, signIn, reader }: IdentityProbe,
  registries: readonly RegistryFacts[],
  graph: Fact<GraphFacts>,
  context: SignInContext,
): Promise<Facts['identity']> {
  if (plan.kind !== 'sign-in' || signIn === undefined) return plan.kind === 'gap' ? plan : { kind: 'none' }
  const used = registries.some(({ credential }) => valueIn(credential)?.source === 'entra')
  if (plan.role === 'session' && !used) return { kind: 'none' }
  const { secret: _, ...told } = plan
  const answer = await signIn.token('acr')
  const refused = valueIn(answer)?.signedIn === false && plan.source === 'oidc'
  const federated = refused ? await acceptedCredentials(plan, reader, context) : skipped('not-needed')
  return { kind: 'sign-in', plan: told, oidc: await signIn.oidc, signIn: answer, graph, federated }
}

/** What Entra would accept, as the session of `az login` sees it. */
async function acceptedCredentials(
  plan: SignInPlan,
  reader: SignInPlan | undefined,
  context: SignInContext,
): Promise<Fact<readonly FederatedCredential[]>> {
  if (reader === undefined) return skipped('not-signed-in')
  const { readFederated } = await import('./graph.ts')
  return readFederated(await signInAs(reader, '', context), plan.clientId, context)
}
