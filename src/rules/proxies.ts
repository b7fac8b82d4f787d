import { builderMismatch, daemonOf, engineMismatch } from '../diagnosis/egress.ts'
import { blockedBy, networkFailure, type PreAuthBlock } from '../diagnosis/responses.ts'
import { type Facts, type RegistryFacts, valueIn } from '../facts.ts'
import type { Evidence } from '../findings.ts'
import { type Rules, registryRule, replyEvidence, seen } from './rule.ts'

/** Chapter "Network" of Microsoft's page: by which proxy the engine and its builder go out. */
export const proxyRules = {
  'engine-proxy-mismatch': registryRule((registry, facts) => {
    const mismatch = engineMismatch(registry, facts)
    if (mismatch === undefined) return undefined
    const { runner, other: engine } = mismatch
    const broke = whatBroke(registry)
    return {
      level: 'warning',
      values: {
        host: registry.server.host,
        ...(runner !== undefined && { runner }),
        ...(engine !== undefined && { engine }),
        reached: broke.length === 0,
        ...daemonOf(facts),
      },
      evidence: [seen('proxy', engine ?? '-', runner ?? '-'), seen('no-proxy', noProxyOf(facts)), ...broke],
    }
  }),

  'builder-proxy-mismatch': registryRule((registry, facts) => {
    const mismatch = builderMismatch(registry, facts)
    if (mismatch === undefined) return undefined
    const { runner, other: builder } = mismatch
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
} satisfies Partial<Rules>

const noProxyOf = ({ docker }: Facts): string | undefined => valueIn(docker.proxies)?.noProxy

/** What the runner met on its own way, where it did not get through. */
function whatBroke(registry: RegistryFacts): readonly (Evidence | undefined)[] {
  const failure = networkFailure(registry)?.failure
  if (failure !== undefined) return [seen('error', failure.code), seen('message', failure.text)]
  const met = blockedBy(registry)
  return met !== undefined && NETWORK_PATH_BLOCKS.includes(met.block) ? replyEvidence(met.answer) : []
}

/** What stands on the way, and not at its end. */
const NETWORK_PATH_BLOCKS: readonly PreAuthBlock[] = ['firewall', 'public-access-disabled', 'not-a-registry']
