import type { Deadline } from './deadline.ts'
import { type Facts, type RegistryFacts, skipped, valueIn } from './facts.ts'
import type { CredentialInput } from './findings.ts'
import type { Host } from './host.ts'
import type { Inputs } from './inputs.ts'
import { dockerEndpoint, probeDocker, probeDockerConfig } from './probes/docker.ts'
import { probeBuilder, probeEngineProxies } from './probes/engine.ts'
import { askBeside, beginSignIn, identityFacts, NO_IDENTITY } from './probes/identity.ts'
import { asAzureCli } from './probes/proxy.ts'
import { probeRegistry, timeBy, type WantedImages } from './probes/registry.ts'
import { probeRunner } from './probes/runner.ts'
import { startWorkflows, type WorkflowProbe } from './probes/workflow.ts'
import { isUsable, type LoginServer, parseLoginServer } from './registry/login-server.ts'
import { parseRepository } from './registry/repository.ts'
import type { Access } from './registry/scope.ts'
import type { Vault } from './secrets.ts'
import { NOTHING_WANTED, type Wanted, wantedOf } from './workflow/wanted.ts'

/** Registries that are asked at the same time. */
const REGISTRIES_AT_ONCE = 8

/** All probes, each once and side by side, under one deadline. Rejects only for a fault of our own. */
export async function gather(
  inputs: Inputs,
  host: Host,
  vault: Vault,
  deadline: Deadline,
  waitedSeconds = 0,
): Promise<Facts> {
  const servers = distinct(
    inputs.registries.map(given => parseLoginServer(given, inputs.trustedHosts)),
    // Another spelling of the same registry is asked for itself: docker may fail with one and not with the other.
    server => server.given.trim(),
  )
  const now = host.now()

  const workflows = startWorkflows(inputs, { host, vault, deadline })
  const versions = servers.length === 0 ? Promise.resolve(NO_DOCKER) : probeDocker(host, deadline, vault)
  // Beside the version, which decides by itself.
  const ways = servers.length === 0 ? NO_WAYS : probeWays({ host, vault, deadline })
  const config = probeDockerConfig(
    host,
    versions.then(({ cli }) => cli),
  )
  const asking = { host: asAzureCli(host), vault, deadline }
  const identity = servers.length === 0 ? NO_IDENTITY : await beginSignIn(inputs, servers, asking)
  const near = wantedNear(inputs, servers, workflows)
  const wanted = wantedImages(inputs, servers, near)
  const context = {
    ...{ inputs, host, vault, deadline, wanted, near, config, now },
    signIn: identity.plan.kind === 'gap' ? ('gap' as const) : identity.signIn,
  }
  const [{ cli, engine }, { proxies, builder }, { facts: configFacts }, runner, asked, { management, graph }, files] =
    await Promise.all([
      versions,
      ways,
      config,
      probeRunner(host),
      mapLimited(servers, REGISTRIES_AT_ONCE, server => probeRegistry(context, server)),
      askBeside(identity, servers.filter(isUsable), inputs, asking, now),
      workflows.facts,
    ])
  const registries = asked.map(facts => ({
    ...facts,
    arm: management.registries.get(facts.server.host) ?? skipped('not-signed-in'),
  }))
  const challenges = registries.map(({ challenge }) => challenge)
  return {
    now: timeBy(challenges, now),
    waitedSeconds,
    given: { ...givenFacts(inputs, vault), access: inputs.access ?? accessWanted(await near, registries, files) },
    runner,
    identity: await identityFacts(identity, registries, graph, asking),
    others: management.others,
    docker: { cli, engine, endpoint: dockerEndpoint(host.env), config: configFacts, proxies, builder },
    repositories: (await wanted).repositories,
    registries,
    workflows: files,
  }
}

/**
 * What the job does with the images of the one registry, where the workflow is on disk. The API that it is read from otherwise is not
 * waited for. Of several registries the file alone does not tell which is meant.
 */
async function wantedNear(
  { access }: Inputs,
  [server, ...others]: readonly LoginServer[],
  workflows: WorkflowProbe,
): Promise<Wanted> {
  const running = server === undefined || others.length > 0 ? undefined : await workflows.near
  return running === undefined || server === undefined ? NOTHING_WANTED : wantedOf(running, server.host, access)
}

/** What is asked of the registry. With repositories at hand the file is not waited for: who asks for push is told of pull as well. */
async function wantedImages(
  inputs: Inputs,
  servers: readonly LoginServer[],
  near: Promise<Wanted>,
): Promise<WantedImages> {
  const inFile = inputs.repositories.length > 0 ? NOTHING_WANTED : await near
  const given = inputs.repositories.length > 0 ? inputs.repositories : inFile.repositories
  const repositories = given.map(name =>
    parseRepository(
      name,
      servers.map(({ host }) => host),
    ),
  )
  return {
    access: inputs.access ?? inFile.access,
    repositories: distinct(repositories, ({ name }) => name),
  }
}

/** With what the API told meanwhile; not where nobody signed in, since a pull was not tried then. */
function accessWanted(near: Wanted, registries: readonly RegistryFacts[], files: Facts['workflows']): Access {
  const running = valueIn(files)?.running
  const [registry, ...others] = registries
  if (near.access !== undefined || running === undefined || registry === undefined) return near.access ?? 'push'
  if (others.length > 0 || registry.credential.state !== 'known') return 'push'
  return wantedOf(running, registry.server.host, undefined).access ?? 'push'
}

const NO_DOCKER = { cli: skipped('not-needed'), engine: skipped('not-needed') }
const NO_WAYS = { proxies: skipped('not-needed'), builder: skipped('not-needed') }

/** How the engine goes out, and its builder. */
async function probeWays(asking: Parameters<typeof probeBuilder>[0]) {
  const [proxies, builder] = await Promise.all([probeEngineProxies(asking), probeBuilder(asking)])
  return { proxies, builder }
}

function givenFacts(inputs: Inputs, vault: Vault): Omit<Facts['given'], 'access'> {
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
