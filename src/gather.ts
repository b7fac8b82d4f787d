import { join } from 'node:path'
import type { Deadline } from './deadline.ts'
import { cloudOfSuffix, PUBLIC_CLOUD } from './entra/clouds.ts'
import type { FederatedCredential } from './entra/federated.ts'
import { type IdentityPlan, planIdentity, type SignInPlan, sessionBeside } from './entra/identity-plan.ts'
import { type ArmFacts, type Fact, type Facts, type GraphFacts, skipped, valueIn } from './facts.ts'
import type { CredentialInput } from './findings.ts'
import type { Host } from './host.ts'
import type { Inputs } from './inputs.ts'
import { dockerEndpoint, probeDocker, probeDockerConfig } from './probes/docker.ts'
import type { probeGraph } from './probes/graph.ts'
import type { Management, probeManagement } from './probes/management.ts'
import { probeRegistry } from './probes/registry.ts'
import { probeRunner } from './probes/runner.ts'
import type { SignIn, SignInContext, startSignIn } from './probes/sign-in.ts'
import { isUsable, type LoginServer, parseLoginServer } from './registry/login-server.ts'
import { parseRepository } from './registry/repository.ts'
import type { Vault } from './secrets.ts'

/** Registries that are asked at the same time. */
const REGISTRIES_AT_ONCE = 8

/** All probes, each once and side by side, under one deadline. Rejects only for a fault of our own. */
export async function gather(inputs: Inputs, host: Host, vault: Vault, deadline: Deadline): Promise<Facts> {
  const servers = distinct(
    inputs.registries.map(given => parseLoginServer(given, inputs.trustedHosts)),
    // Another spelling of the same registry is asked for itself: docker may fail with one and not with the other.
    server => server.given.trim(),
  )
  const hosts = servers.map(server => server.host)
  const repositories = distinct(
    inputs.repositories.map(given => parseRepository(given, hosts)),
    ({ name }) => name,
  )
  const now = host.now()

  const versions = servers.length === 0 ? Promise.resolve(NO_DOCKER) : probeDocker(host, deadline)
  const config = probeDockerConfig(
    host,
    versions.then(({ cli }) => cli),
  )
  const { plan, reader } =
    servers.length === 0 ? { plan: NO_IDENTITY, reader: undefined } : await planned(inputs, host, vault, servers)
  const signIn = plan.kind === 'sign-in' ? await begun(plan, inputs.audience, { host, vault, deadline }) : undefined
  // Begun at once: what only explains must not end later than the rest.
  if (signIn !== undefined && signIn.plan.role !== 'session') signIn.token('acr')
  const context = {
    ...{ inputs, host, vault, deadline, repositories, config, now },
    signIn: plan.kind === 'gap' ? ('gap' as const) : signIn,
  }
  const askable = servers.filter(isUsable)
  const [{ cli, engine }, { facts: configFacts }, runner, asked, management, graph] = await Promise.all([
    versions,
    config,
    probeRunner(host),
    mapLimited(servers, REGISTRIES_AT_ONCE, server => probeRegistry(context, server)),
    signIn === undefined || signIn.plan.role === 'session'
      ? { registries: NO_ARM, others: othersGiven(inputs) }
      : managed(signIn, askable, inputs, { host, vault, deadline }),
    signIn?.plan.secret === undefined ? skipped('not-needed') : readGraph(signIn, { host, vault, deadline }, now),
  ])
  const registries = asked.map(facts => ({
    ...facts,
    arm: management.registries.get(facts.server.host) ?? skipped('not-signed-in'),
  }))
  return {
    now,
    given: givenFacts(inputs, vault),
    runner,
    identity: await identityFacts(plan, signIn, registries, graph, () =>
      accepted(plan, reader, { host, vault, deadline }),
    ),
    others: management.others,
    docker: { cli, engine, endpoint: dockerEndpoint(host.env), config: configFacts },
    repositories,
    registries,
  }
}

const NO_IDENTITY = { kind: 'none' as const }

/** The identity that the inputs, or this machine, have for the cloud of the registries. */
async function planned(
  inputs: Inputs,
  host: Host,
  vault: Vault,
  servers: readonly LoginServer[],
): Promise<{ readonly plan: IdentityPlan; readonly reader: SignInPlan | undefined }> {
  const cloud = servers.map(({ host: name }) => cloudOfSuffix(name)).find(found => found !== undefined) ?? PUBLIC_CLOUD
  const folder = host.env['AZURE_CONFIG_DIR'] || join(host.homeDirectory, '.azure')
  const profile = await host.readFile(join(folder, 'azureProfile.json'))
  const hasProfile = profile.state === 'read'
  const plan = planIdentity(inputs, host.env, vault, cloud.name, hasProfile)
  return { plan, reader: hasProfile && plan.kind === 'sign-in' ? sessionBeside(plan) : undefined }
}

/** What Entra would accept, as the session of `az login` sees it: the identity itself cannot be asked while it is refused. */
async function accepted(
  plan: IdentityPlan,
  reader: SignInPlan | undefined,
  context: SignInContext,
): Promise<Fact<readonly FederatedCredential[]>> {
  if (plan.kind !== 'sign-in' || reader === undefined) return skipped('not-signed-in')
  const { readFederated } = await import('./probes/graph.ts')
  return readFederated(await begun(reader, '', context), plan.clientId, context)
}

/** What signs in is loaded only where somebody signs in. */
const begun = async (...parameters: Parameters<typeof startSignIn>): Promise<SignIn> =>
  (await import('./probes/sign-in.ts')).startSignIn(...parameters)

/** Those that nobody can be asked about. */
const othersGiven = ({ principalIds, aksClusters }: Inputs): Facts['others'] => [
  ...principalIds.map(given => ({ given, kind: 'principal' as const, access: new Map() })),
  ...aksClusters.map(given => ({ given, kind: 'cluster' as const, access: new Map() })),
]

const NO_ARM: ReadonlyMap<string, Fact<ArmFacts>> = new Map()

/** What reads ARM and Graph is loaded only where somebody signs in. */
const managed = async (...parameters: Parameters<typeof probeManagement>): Promise<Management> =>
  (await import('./probes/management.ts')).probeManagement(...parameters)

const readGraph = async (...parameters: Parameters<typeof probeGraph>): Promise<Fact<GraphFacts>> =>
  (await import('./probes/graph.ts')).probeGraph(...parameters)

async function identityFacts(
  plan: IdentityPlan,
  signIn: SignIn | undefined,
  registries: Facts['registries'],
  graph: Fact<GraphFacts>,
  readAccepted: () => Promise<Fact<readonly FederatedCredential[]>>,
): Promise<Facts['identity']> {
  if (plan.kind !== 'sign-in' || signIn === undefined) return plan.kind === 'gap' ? plan : NO_IDENTITY
  const used = registries.some(({ credential }) => valueIn(credential)?.source === 'entra')
  if (plan.role === 'session' && !used) return NO_IDENTITY
  const { secret: _, ...told } = plan
  const answer = await signIn.token('acr')
  const refused = valueIn(answer)?.signedIn === false && plan.source === 'oidc'
  const federated = refused ? await readAccepted() : skipped('not-needed')
  return { kind: 'sign-in', plan: told, oidc: await signIn.oidc, signIn: answer, graph, federated }
}

const NO_DOCKER = { cli: skipped('not-needed'), engine: skipped('not-needed') }

function givenFacts(inputs: Inputs, vault: Vault): Facts['given'] {
  const password = vault.reveal(inputs.password)
  const values: Readonly<Record<CredentialInput, string>> = {
    username: inputs.userName,
    password,
    'client-id': inputs.clientId,
    'tenant-id': inputs.tenantId,
    'subscription-id': inputs.subscriptionId,
    'client-secret': vault.reveal(inputs.clientSecret),
  }
  return {
    access: inputs.access,
    minimumTokenMinutes: inputs.minimumTokenMinutes,
    expiryWarningDays: inputs.expiryWarningDays,
    userName: { given: inputs.userName.trim() !== '' },
    password: { given: password.trim() !== '' },
    whiteSpace: (Object.keys(values) as CredentialInput[]).flatMap((input): Facts['given']['whiteSpace'] => {
      const value = values[input]
      const trimmed = value.trim()
      if (/\s/.test(trimmed)) return [{ input, where: 'inner' }]
      return trimmed !== '' && trimmed !== value ? [{ input, where: 'edge' }] : []
    }),
  }
}

/** The first of each key, in their order. */
const distinct = <T>(items: readonly T[], key: (item: T) => string): readonly T[] =>
  items.filter((item, index) => items.findIndex(other => key(other) === key(item)) === index)

/** Maps with at most `limit` under way; the results keep the order of the items. */
async function mapLimited<T, R>(
  items: readonly T[],
  limit: number,
  map: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = []
  const queue = items.entries()
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await map(item)
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker))
  return results
}
