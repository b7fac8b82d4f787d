import { type DataHost, type RegistryFacts, valueIn } from '../facts.ts'
import { isNodeOnlyRefusal, isPage } from './responses.ts'

/** What is known of the hosts that layers come from: one lets this runner in, none does, or it cannot be said. */
export interface DataHosts {
  readonly reachability: 'reached' | 'blocked' | 'unclear'
  /** Those that `reachability` is about. */
  readonly hosts: readonly DataHost[]
  /** Who named them: the redirect of a blob, or Resource Manager. */
  readonly from: 'redirect' | 'arm'
}

/**
 * The hosts that layers come from. A redirect tells the very one that docker will be sent to; without it, docker is
 * sent to one of the dedicated data endpoints, so that only where none lets this runner in it is sure to fail.
 * @returns `undefined` where no host is known
 */
export function dataHostsOf(registry: RegistryFacts): DataHosts | undefined {
  const layers = valueIn(registry.layers)
  if (layers?.from === 'registry') return undefined
  if (layers !== undefined) {
    return { reachability: reachabilityOf(layers.dataHost, true), hosts: [layers.dataHost], from: 'redirect' }
  }
  const hosts = valueIn(registry.arm)?.dataHosts ?? []
  const [first] = hosts
  if (first === undefined) return undefined
  const reachabilities = hosts.map(host => reachabilityOf(host, false))
  const all = reachabilities.every(reachability => reachability === reachabilities[0])
  return { reachability: all ? (reachabilities[0] ?? 'unclear') : 'unclear', hosts, from: 'arm' }
}

/**
 * What one host's answer means. What the registry signed is read or refused, or a page stands in its place; without a
 * signed URL any answer shows that the host is reached. An overloaded host, or one that did not answer in the step's time, says nothing of the next
 * pull.
 */
function reachabilityOf({ answer }: DataHost, signed: boolean): DataHosts['reachability'] {
  if (answer.state === 'known') {
    if (!signed) return 'reached'
    const { status } = answer.value
    if (isPage(answer.value) && status < 300) return 'blocked'
    if (status < 300) return 'reached'
    return [403, 407, 511].includes(status) ? 'blocked' : 'unclear'
  }
  if (answer.state !== 'failed' || answer.reason.kind !== 'network') return 'unclear'
  return isNodeOnlyRefusal(answer.reason.failure) ? 'unclear' : 'blocked'
}
