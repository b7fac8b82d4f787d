import { BlockList, isIP } from 'node:net'
import type { Daemon } from './daemon.ts'
import { type ProxyReading, proxyReading } from './proxy-url.ts'
import { isAtLeast } from './version.ts'

/** How a program is told to go out: the proxy for https, and what is exempt from it. Empty where nothing is set. */
export interface ProxySettings {
  readonly httpsProxy: string
  readonly noProxy: string
  /** How docker reads `httpsProxy`, where that was told before its username and password were taken out. */
  readonly reading?: ProxyReading
}

/** What the engine says of its own proxies: no username and no password is in them. */
export interface EngineProxies extends ProxySettings {
  readonly httpProxy: string
  /** Hosts and ranges of addresses whose certificates it does not verify. */
  readonly insecure?: readonly string[]
  /** The engine's. */
  readonly version: string
  /** The context that the client reached its engine by; empty where an older one does not tell. */
  readonly context: string
  /** Where its settings are; left out for the service of the system that has none in its file. */
  readonly daemon?: Daemon
}

/**
 * A proxy; `undefined` for the straight way; `misread` for a proxy that docker takes for another, so that nothing gets
 * through; `invalid` for one that cannot be used here.
 */
export type ProxyRoute = URL | 'misread' | 'invalid' | undefined

/**
 * The way to an https host, as docker's own (Go) HTTP client chooses it: `NO_PROXY` by host suffix, address, range,
 * port or `*`. `ALL_PROXY` is not read. Source: golang.org/x/net/http/httpproxy, Config.
 */
export function routeTo(host: string, settings: ProxySettings): Exclude<ProxyRoute, 'invalid'> {
  const { httpsProxy, noProxy, reading = proxyReading(httpsProxy) } = settings
  if (httpsProxy === '' || reading === 'ignored' || isExempt(host, noProxy)) return undefined
  const url = URL.parse(httpsProxy.includes('://') ? httpsProxy : `http://${httpsProxy}`)
  return reading === 'misread' || url === null || url.host === '' ? 'misread' : url
}

/**
 * The engine's way to an https host. Docker Desktop's engine names a proxy of its own, which passes on as the machine
 * does. An engine that was built with Go before 1.16 takes the proxy for http where none is set for https, as those up
 * to 20.10.7 were. Source: Go 1.16 release notes, net/http; Docker docs, "Engine 20.10 release notes".
 * @returns `not-reported` where docker info doesn't tell the way
 */
export function engineRouteTo(host: string, proxies: EngineProxies): ProxyRoute | 'not-reported' {
  const { httpsProxy, httpProxy, version } = proxies
  if (httpsProxy === '' && httpProxy !== '' && !isAtLeast(version, 23, 0)) return 'not-reported'
  const route = routeTo(host, proxies)
  return route instanceof URL && /\.docker\.internal$/i.test(route.hostname) ? 'not-reported' : route
}

export type RouteMatch = 'same' | 'other' | 'unclear'

/**
 * Whether two ways are one, however they are written. `unclear` where two names may stand for one proxy: an address and
 * a name, a short name and a long one, and a proxy on the machine itself, which goes by another name inside a virtual
 * machine or a container.
 */
export function compareRoutes(one: ProxyRoute, other: ProxyRoute): RouteMatch {
  if (one === 'invalid' || other === 'invalid') return 'unclear'
  if (one === 'misread' || other === 'misread') return one === other ? 'same' : 'other'
  if (one === undefined || other === undefined) return one === other ? 'same' : 'other'
  if (one.protocol !== other.protocol || one.port !== other.port) return 'other'
  const [name, otherName] = [nameOf(one), nameOf(other)]
  if (name === otherName || (isLoopback(name) && isLoopback(otherName))) return 'same'
  const mayBeOne =
    isLoopback(name) ||
    isLoopback(otherName) ||
    (isIP(name) === 0) !== (isIP(otherName) === 0) ||
    name.startsWith(`${otherName}.`) ||
    otherName.startsWith(`${name}.`)
  return mayBeOne ? 'unclear' : 'other'
}

/** The name of a proxy's host, as it is compared. */
export const nameOf = ({ hostname }: URL): string => hostname.toLowerCase().replace(/^\[|\]$|\.$/g, '')

export const isLoopback = (name: string): boolean =>
  name === 'localhost' || (isIP(name) !== 0 && /^(127\.|::1$)/.test(name))

/** A proxy as it may be shown: without username and password. */
export const shownProxy = (proxy: URL): string => `${proxy.protocol}//${proxy.host}`

/** A proxy as it was written, without username and password. */
export const withoutUserInfo = (proxy: string): string => proxy.replace(/^([a-z][\w+.-]*:\/\/)?.*@/is, '$1')

function isExempt(server: string, noProxy: string): boolean {
  const [, bracketed, plain, port = '443'] = /^(?:\[(.*)\]|([^:]*))(?::(\d+))?$/.exec(server) ?? []
  const host = bracketed ?? plain ?? server
  if (isLoopback(host)) return true
  return noProxy.split(',').some(entry => matches(host, port, entry.trim().toLowerCase()))
}

/**
 * A bare domain matches itself and what is below it; one with a leading dot only what is below it; an address may be a
 * range.
 */
function matches(host: string, port: string, entry: string): boolean {
  if (entry === '') return false
  if (entry === '*') return true
  if (entry.includes('/')) return isInRange(host, entry)
  const [, name = entry, ownPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? []
  if (ownPort !== undefined && ownPort !== port) return false
  const suffix = name.replace(/^\*\./, '.')
  return suffix.startsWith('.') ? host.endsWith(suffix) : host === suffix || host.endsWith(`.${suffix}`)
}

/** Whether an address lies in a range (CIDR). */
export function isInRange(host: string, range: string): boolean {
  const [network = '', prefix = ''] = range.split('/')
  const family = isIP(network)
  const bits = /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN
  if (family === 0 || isIP(host) !== family || !(bits <= (family === 4 ? 32 : 128))) return false
  const type = family === 4 ? 'ipv4' : 'ipv6'
  const list = new BlockList()
  list.addSubnet(network, bits, type)
  return list.check(host, type)
}
