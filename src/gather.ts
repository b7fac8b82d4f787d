import type { Deadline } from './deadline.ts'
import { type Facts, skipped } from './facts.ts'
import type { Host } from './host.ts'
import type { Inputs } from './inputs.ts'
import { dockerEndpoint, probeDocker, probeDockerConfig } from './probes/docker.ts'
import { probeRegistry } from './probes/registry.ts'
import { probeRunner } from './probes/runner.ts'
import { shapeOfSecret } from './registry/credential.ts'
import { parseLoginServer } from './registry/login-server.ts'
import { parseRepository } from './registry/repository.ts'
import type { Vault } from './secrets.ts'

/** Registries that are asked at the same time. */
const REGISTRIES_AT_ONCE = 8

/** All probes, each once and side by side, under one deadline. Rejects only for a fault of our own. */
export async function gather(inputs: Inputs, host: Host, vault: Vault, deadline: Deadline): Promise<Facts> {
  const servers = distinct(
    inputs.registries.map(given => parseLoginServer(given, inputs.trustedHosts)),
    server => server.host || server.given,
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
  const context = { inputs, host, vault, deadline, repositories, config, now }
  const [{ cli, engine }, { facts: configFacts }, runner, registries] = await Promise.all([
    versions,
    config,
    probeRunner(host),
    mapLimited(servers, REGISTRIES_AT_ONCE, server => probeRegistry(context, server)),
  ])
  return {
    now,
    given: givenFacts(inputs, vault),
    runner,
    docker: { cli, engine, endpoint: dockerEndpoint(host.env), config: configFacts },
    repositories,
    registries,
  }
}

const NO_DOCKER = { cli: skipped('not-needed'), engine: skipped('not-needed') }

function givenFacts(inputs: Inputs, vault: Vault): Facts['given'] {
  const userName = inputs.userName.trim()
  const password = vault.reveal(inputs.password)
  return {
    access: inputs.access,
    minimumTokenMinutes: inputs.minimumTokenMinutes,
    userName: {
      given: userName !== '',
      innerWhiteSpace: /\s/.test(userName),
      edgeWhiteSpace: userName !== inputs.userName,
    },
    password: { given: password.trim() !== '', shape: shapeOfSecret(password) },
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
