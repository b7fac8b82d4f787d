import type { Answer } from './answers.ts'
import { arm } from './arm/index.ts'
import { serviceOf } from './clouds.ts'
import { dataHost } from './data-host.ts'
import { answer as dataPlane } from './data-plane.ts'
import { entra } from './entra/index.ts'
import { GITHUB_API_HOST, githubApi } from './github/api.ts'
import { GITHUB_HOST, githubOidc } from './github/oidc.ts'
import { githubLog, LOG_HOST } from './github/runs.ts'
import { graph } from './graph/index.ts'
import { logs } from './log-analytics.ts'
import type { Effect, Forward, Moment, Request } from './request.ts'
import type { ServiceWorld } from './service-world.ts'
import { keyVault, vaultOf } from './vault.ts'
import { findByDataHost, findRegistry, type World } from './world.ts'

/** One host of the world: how it is out of order, and how it answers when it is not. */
export interface Site extends ServiceWorld {
  kind: 'registry' | 'data' | 'github' | 'entra' | 'arm' | 'graph' | 'logs' | 'vault'
  answer(moment: Moment, received: Request): Answer | Forward | Effect
}

export function findSite(world: World, host: string): Site | undefined {
  const registry = findRegistry(world, host)
  if (registry) {
    const behind = findRegistry(world, registry.frontOf ?? '') ?? registry
    return {
      ...registry,
      kind: 'registry',
      answer: (moment, received) =>
        dataPlane(
          { ...moment, registry: behind },
          // The front asks for the registry by its own name.
          behind === registry ? received : { ...received, host: behind.loginServer },
        ),
    }
  }
  const { github, githubApi: api } = world
  if (api && host.toLowerCase() === GITHUB_API_HOST) {
    return { ...api, kind: 'github', answer: (_, received) => githubApi(api, received) }
  }
  if (api && host.toLowerCase() === LOG_HOST)
    return { kind: 'github', answer: (_, received) => githubLog(api, received) }
  const sender = findByDataHost(world, host)
  if (sender?.data) {
    return { ...sender.data, kind: 'data', answer: ({ now }, received) => dataHost(sender, now, received) }
  }
  if (github && host.toLowerCase() === GITHUB_HOST) {
    return { ...github, kind: 'github', answer: (moment, received) => githubOidc(moment, github, received) }
  }
  const vault = vaultOf(world.vaults, host)
  if (vault) return { kind: 'vault', answer: (moment, received) => keyVault(moment, vault, received) }
  return findService(world, host)
}

/** Entra, ARM and Graph, of every cloud; there where the world says a word of any of them. */
function findService(world: World, host: string): Site | undefined {
  const found = serviceOf(host)
  if (!found) return undefined
  const { service, cloud } = found
  if (!world.tenants && !world[service]) return undefined
  const answers = { entra, arm, graph, logs }
  return { ...world[service], kind: service, answer: (moment, received) => answers[service](moment, cloud, received) }
}
