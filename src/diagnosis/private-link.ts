import { BlockList, isIP } from 'node:net'
import { type RegistryFacts, valueIn } from '../facts.ts'

/** RFC 1918, RFC 6598, RFC 3927 and RFC 4193: where private endpoints live. */
const PRIVATE = new BlockList()
PRIVATE.addSubnet('10.0.0.0', 8)
PRIVATE.addSubnet('172.16.0.0', 12)
PRIVATE.addSubnet('192.168.0.0', 16)
PRIVATE.addSubnet('100.64.0.0', 10)
PRIVATE.addSubnet('169.254.0.0', 16)
PRIVATE.addSubnet('fc00::', 7, 'ipv6')

export function isPrivate(address: string): boolean {
  const version = isIP(address)
  return version !== 0 && PRIVATE.check(address, version === 4 ? 'ipv4' : 'ipv6')
}

/** RFC 6890: "this host", loopback and broadcast, by which filters of DNS answer. */
const NOBODYS = new BlockList()
NOBODYS.addSubnet('0.0.0.0', 8)
NOBODYS.addSubnet('127.0.0.0', 8)
NOBODYS.addAddress('255.255.255.255')
NOBODYS.addAddress('::', 'ipv6')
NOBODYS.addAddress('::1', 'ipv6')

/** Whether no other machine can have the address. */
export function isNobodys(address: string): boolean {
  const version = isIP(address)
  return version !== 0 && NOBODYS.check(address, version === 4 ? 'ipv4' : 'ipv6')
}

/**
 * Whether the hosts file of this machine gave the addresses, so that DNS was not heard: of the CNAME chain, which DNS
 * tells, nothing holds then. Source: nsswitch.conf(5), `hosts: files dns`.
 */
export const isFromHostsFile = ({
  addresses,
  hostsFile = [],
}: Partial<Pick<RegistryFacts, 'hostsFile'>> & Pick<RegistryFacts, 'addresses'>): boolean =>
  addresses.length > 0 && addresses.every(address => hostsFile.includes(address))

/** What DNS makes of the name of a registry that has a private endpoint. */
export interface PrivateLink {
  /** `<name>.privatelink.azurecr.io` */
  readonly alias: string
  /** Inside the network it is private; without the private zone it is public; a zone without the record gives none. */
  readonly answer: 'private' | 'public' | 'none'
}

/**
 * The private link that a registry's name leads through, where it does.
 * Source: ACR docs, "Connect privately to a registry" (privatelink.azurecr.io).
 */
export function privateLink(
  registry: Pick<RegistryFacts, 'cnames' | 'addresses' | 'hostsFile'>,
): PrivateLink | undefined {
  if (isFromHostsFile(registry)) return undefined
  const { cnames, addresses } = registry
  const alias = valueIn(cnames)?.find(name => /\.privatelink\.azurecr\.[a-z]+$/.test(name))
  if (alias === undefined) return undefined
  if (addresses.length === 0) return { alias, answer: 'none' }
  return { alias, answer: addresses.some(isPrivate) ? 'private' : 'public' }
}
