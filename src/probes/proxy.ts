import { isIP } from 'node:net'
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

function isExempt(host: string, noProxy: string): boolean {
  if (host === 'localhost' || (isIP(host) !== 0 && /^(127\.|::1$)/.test(host))) return true
  return noProxy.split(',').some(entry => matches(host, entry.trim().toLowerCase()))
}

/** A bare domain matches itself and what is below it; one with a leading dot only what is below it. */
function matches(host: string, entry: string): boolean {
  if (entry === '') return false
  if (entry === '*') return true
  const [, name = entry, port] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? []
  if (port !== undefined && port !== '443') return false
  const suffix = name.replace(/^\*\./, '.')
  return suffix.startsWith('.') ? host.endsWith(suffix) : host === suffix || host.endsWith(`.${suffix}`)
}

/** A proxy as it may be shown: without user name and password. */
export const shownProxy = (proxy: URL): string => `${proxy.protocol}//${proxy.host}`
