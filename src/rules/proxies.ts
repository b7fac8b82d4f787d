import { type Facts, type RegistryFacts, valueIn } from '../facts.ts'
import type { Evidence } from '../findings.ts'
import { networkFailure, type Wall, wallOf } from '../meaning/answers.ts'
import { builderMismatch, engineMismatch } from '../meaning/way.ts'
import { perRegistry, type Rules, replyEvidence, seen } from './rule.ts'

/** Chapter "Network" of Microsoft's page: by which proxy the engine and its builder go out. */
export const proxyRules: Rules<'engine-proxy-mismatch' | 'builder-proxy-mismatch'> = {
  'engine-proxy-mismatch': perRegistry('docker', (registry, facts) => {
    const ways = engineMismatch(registry, facts)
    if (ways === undefined) return undefined
    const { runner, other: engine } = ways
    const broke = whatBroke(registry)
    return {
      level: 'warning',
      values: {
        host: registry.server.host,
        ...(runner !== undefined && { runner }),
        ...(engine !== undefined && { engine }),
        reached: broke.length === 0,
      },
      evidence: [seen('proxy', engine ?? '-', runner ?? '-'), seen('no-proxy', noProxyOf(facts)), ...broke],
    }
  }),

  'builder-proxy-mismatch': perRegistry('docker', (registry, facts) => {
    const ways = builderMismatch(registry, facts)
    if (ways === undefined) return undefined
    const { runner, other: builder } = ways
    const name = valueIn(facts.docker.builder)?.name ?? ''
    return {
      level: 'warning',
      values: {
        host: registry.server.host,
        name,
        ...(runner !== undefined && { runner }),
        ...(builder !== undefined && { builder }),
      },
      evidence: [seen('name', name), seen('proxy', builder ?? '-', runner ?? '-')],
    }
  }),
}

const noProxyOf = ({ docker }: Facts): string | undefined => valueIn(docker.proxies)?.noProxy

/** What the runner met on its own way, where it did not get through. */
function whatBroke(registry: RegistryFacts): readonly (Evidence | undefined)[] {
  const failure = networkFailure(registry)?.failure
  if (failure !== undefined) return [seen('error', failure.code), seen('message', failure.text)]
  const met = wallOf(registry)
  return met !== undefined && OF_THE_WAY.includes(met.wall) ? replyEvidence(met.answer) : []
}

/** What stands on the way, and not at its end. */
const OF_THE_WAY: readonly Wall[] = ['firewall', 'public-access-disabled', 'not-a-registry']
