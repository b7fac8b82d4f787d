import { isIPv6 } from 'node:net'

/**
 * The addresses of the namespace, and what is at each: an address is where it is by the DNS alone. All are of ranges
 * for documentation (RFC 5737, RFC 3849) or private ones, and none of them leads out of the namespace.
 */

/** The make-believe Azure listens on port 443. */
export const FRONT = '203.0.113.10'
export const FRONT_V6 = '2001:db8::10'
/** The same, by a private endpoint. */
export const PRIVATE_FRONT = '10.0.0.4'

/** An engine listens on port 2375, as one of another machine. */
export const ENGINE = '203.0.113.50'

/** A server that is no registry listens on port 443, with a certificate of its own name. */
export const OTHER_SERVER = '203.0.113.11'

/** A web server, which is no proxy, listens on port 80. */
export const WEB_SERVER = '203.0.113.21'

/** Nobody listens. */
export const REFUSES = '203.0.113.20'
export const PRIVATE_REFUSES = '10.0.0.20'

/** Takes connections and answers the handshake by a reset, by nothing, in plain HTTP. */
export const RESETS = '203.0.113.31'
export const HANGS = '203.0.113.32'
export const SPEAKS_HTTP = '203.0.113.33'

/** What is sent there is lost, as by a firewall that drops. */
export const SILENT = '198.51.100.7'
export const SILENT_V6 = '2001:db8:dead::7'
export const PRIVATE_SILENT = '10.66.0.4'

/** There is no way. */
export const UNREACHABLE = '198.51.100.67'
export const PRIVATE_UNREACHABLE = '10.67.0.4'

export const FRONTS = [FRONT, FRONT_V6, PRIVATE_FRONT]
const here = [...FRONTS, OTHER_SERVER, WEB_SERVER, ENGINE, REFUSES, PRIVATE_REFUSES, RESETS, HANGS, SPEAKS_HTTP]
const lost = [SILENT, SILENT_V6, PRIVATE_SILENT]
const unreachable = [UNREACHABLE, PRIVATE_UNREACHABLE]

const bits = (address: string): string => `${address}/${isIPv6(address) ? 128 : 32}`

/** Lines for `ip -batch`. A tun device that no program has open is a wire with nobody at the other end. */
export const PLACES = [
  'link set lo up',
  ...here.map(address => `addr add ${bits(address)} dev lo`),
  'tuntap add dev lost mode tun',
  'link set lost up',
  'addr add 198.51.100.1/32 dev lost',
  'addr add 2001:db8:dead::1/128 dev lost',
  ...lost.map(address => `route add ${bits(address)} dev lost`),
  ...unreachable.map(address => `route add unreachable ${bits(address)}`),
].join('\n')
