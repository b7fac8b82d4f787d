import { BlockList, isIP } from 'node:net'
import type { Environment } from '../host.ts'

/**
 * The proxy for an https host, as docker's own (Go) HTTP client chooses it: upper case before lower case, `NO_PROXY` by host
 * suffix, address, port or `*`. Source: golang.org/x/net/http/httpproxy, Config.
 * @returns `undefined` for the straight way; a proxy that cannot be used is `invalid`
 */
export function proxyFor(host: string, env: Environment): URL | 'invalid' | undefined {
  const chosen = env['HTTPS_PROXY'] || env['https_proxy']
  if (!chosen || isExempt(host, env['NO_PROXY'] || env['no_proxy'] || '')) return undefined
  const url = URL.parse(chosen.includes('://') ? chosen : `http://${chosen}`)
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? url : 'invalid'
}

function isExempt(server: string, noProxy: string): boolean {
  const [, bracketed, plain, port = '443'] = /^(?:\[(.*)\]|([^:]*))(?::(\d+))?$/.exec(server) ?? []
  const host = bracketed ?? plain ?? server
  if (host === 'localhost' || (isIP(host) !== 0 && /^(127\.|::1$)/.test(host))) return true
  return noProxy.split(',').some(entry => matches(host, port, entry.trim().toLowerCase()))
}

/** A bare domain matches itself and what is below it; one with a leading dot only what is below it; an address may be a range. */
function matches(host: string, port: string, entry: string): boolean {
  if (entry === '') return false
  if (entry === '*') return true
  if (entry.includes('/')) return isInRange(host, entry)
  const [, name = entry, ownPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? []
  if (ownPort !== undefined && ownPort !== port) return false
  const suffix = name.replace(/^\*\./, '.')
  return suffix.startsWith('.') ? host.endsWith(suffix) : host === suffix || host.endsWith(`.${suffix}`)
}

function isInRange(host: string, range: string): boolean {
  const [network = '', prefix = ''] = range.split('/')
  const family = isIP(network)
  const bits = /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN
  if (family === 0 || isIP(host) !== family || !(bits <= (family === 4 ? 32 : 128))) return false
  const type = family === 4 ? 'ipv4' : 'ipv6'
  const list = new BlockList()
  list.addSubnet(network, bits, type)
  return list.check(host, type)
}

/** A proxy as it may be shown: without user name and password. */
export const shownProxy = (proxy: URL): string => `${proxy.protocol}//${proxy.host}`
