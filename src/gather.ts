import type { Deadline } from './deadline.ts'
import { type Facts, skipped } from './facts.ts'
import type { CredentialInput } from './findings.ts'
import type { Host } from './host.ts'
import type { Inputs } from './inputs.ts'
import { dockerEndpoint, probeDocker, probeDockerConfig } from './probes/docker.ts'
import { probeBuilder, probeEngineProxies } from './probes/engine.ts'
import { askBeside, beginSignIn, identityFacts, NO_IDENTITY } from './probes/identity.ts'
import { asAzureCli } from './probes/proxy.ts'
import { probeRegistry, timeBy } from './probes/registry.ts'
import { probeRunner } from './probes/runner.ts'
import { isUsable, parseLoginServer } from './registry/login-server.ts'
import { parseRepository } from './registry/repository.ts'
import type { Vault } from './secrets.ts'

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
  const hosts = servers.map(server => server.host)
  const repositories = distinct(
    inputs.repositories.map(given => parseRepository(given, hosts)),
    ({ name }) => name,
  )
  const now = host.now()

  const versions = servers.length === 0 ? Promise.resolve(NO_DOCKER) : probeDocker(host, deadline, vault)
  // Beside the version, which decides by itself.
  const ways = servers.length === 0 ? NO_WAYS : probeWays({ host, vault, deadline })
  const config = probeDockerConfig(
    host,
    versions.then(({ cli }) => cli),
  )
  const asking = { host: asAzureCli(host), vault, deadline }
  const identity = servers.length === 0 ? NO_IDENTITY : await beginSignIn(inputs, servers, asking)
  const context = {
    ...{ inputs, host, vault, deadline, repositories, config, now },
    signIn: identity.plan.kind === 'gap' ? ('gap' as const) : identity.signIn,
  }
  const [{ cli, engine }, { proxies, builder }, { facts: configFacts }, runner, asked, { management, graph }] =
    await Promise.all([
      versions,
      ways,
      config,
      probeRunner(host),
      mapLimited(servers, REGISTRIES_AT_ONCE, server => probeRegistry(context, server)),
      askBeside(identity, servers.filter(isUsable), inputs, asking, now),
    ])
  const registries = asked.map(facts => ({
    ...facts,
    arm: management.registries.get(facts.server.host) ?? skipped('not-signed-in'),
  }))
  const challenges = registries.map(({ challenge }) => challenge)
  return {
    now: timeBy(challenges, now),
    waitedSeconds,
    given: givenFacts(inputs, vault),
    runner,
    identity: await identityFacts(identity, registries, graph, asking),
    others: management.others,
    docker: { cli, engine, endpoint: dockerEndpoint(host.env), config: configFacts, proxies, builder },
    repositories,
    registries,
  }
}

const NO_DOCKER = { cli: skipped('not-needed'), engine: skipped('not-needed') }
const NO_WAYS = { proxies: skipped('not-needed'), builder: skipped('not-needed') }

/** How the engine goes out, and its builder. */
async function probeWays(asking: Parameters<typeof probeBuilder>[0]) {
  const [proxies, builder] = await Promise.all([probeEngineProxies(asking), probeBuilder(asking)])
  return { proxies, builder }
}

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
