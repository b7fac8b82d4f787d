import { type Facts, type RegistryFacts, valueIn } from '../facts.ts'
import type { NetworkFailure } from '../host/ports.ts'
import { distance } from '../util/text.ts'
import { registryName } from './credential.ts'
import { networkFailure } from './responses.ts'

/** What is meant by a login server that DNS does not know, and what else the same outage keeps away. */

/** The first label, without the hash of a domain name label. */
const nameOf = (loginServer: string): string => (loginServer.split('.')[0] ?? '').replace(/-[^-]*$/, '')

/** One slip of the pen in a short name, two in a longer one. */
const maxEdits = (name: string): number => (name.length < 8 ? 1 : 2)

/** The login server that was probably meant, of those that the identity may see: with its hash, or without a slip. */
export function nearestRegistry(registry: RegistryFacts): string | undefined {
  const name = registryName(registry)
  const [best] = (valueIn(registry.nearby)?.listed ?? [])
    .map(loginServer => ({ loginServer, away: distance(name, nameOf(loginServer)) }))
    .sort((one, other) => one.away - other.away)
  return best !== undefined && best.away <= maxEdits(name) ? best.loginServer : undefined
}

/** The same name in another cloud, where no nearer registry can be seen. */
export const cloudWithName = (registry: RegistryFacts): string | undefined =>
  nearestRegistry(registry) === undefined ? valueIn(registry.nearby)?.otherClouds[0] : undefined

/** Where the way to Entra broke. */
export function entraConnectionFailure({ identity }: Facts): NetworkFailure | undefined {
  if (identity.kind !== 'sign-in' || identity.signIn.state !== 'failed') return undefined
  const { reason } = identity.signIn
  return reason.kind === 'network' ? reason.failure : undefined
}

/**
 * Whether what broke on the way to a registry broke the way to Entra as well: DNS, the proxy, or the same fault of TCP
 * or TLS.
 */
export function isSameOutage(registry: RegistryFacts, { at, code }: NetworkFailure): boolean {
  const failure = networkFailure(registry)?.failure
  return failure?.at === at && (at === 'dns' || at === 'proxy' || failure.code === code)
}
