import type { DockerConfig } from '../docker/config.ts'
import { type ProxyRoute, type ProxySettings, routeTo, shownProxy, withoutUserInfo } from '../docker/proxy.ts'
import { proxyReading } from '../docker/proxy-url.ts'
import type { Environment, Host } from '../host/ports.ts'

/** What the environment says, as docker's own (Go) HTTP client reads it: uppercase before lowercase. */
const settingsIn = (env: Environment): ProxySettings => ({
  httpsProxy: env['HTTPS_PROXY'] || env['https_proxy'] || '',
  noProxy: env['NO_PROXY'] || env['no_proxy'] || '',
})

/**
 * The proxy for an https host, as docker chooses it.
 * @returns `undefined` for the straight way; `misread` for one that docker takes for another; a proxy that cannot be used
 * here, SOCKS for one, is `invalid`
 */
export function proxyFor(host: string, env: Environment): ProxyRoute {
  const route = routeTo(host, settingsIn(env))
  return route instanceof URL && route.protocol !== 'http:' && route.protocol !== 'https:' ? 'invalid' : route
}

/** A proxy as it was written, for those that docker takes for another. */
export const misreadProxy = (env: Environment): string => withoutUserInfo(settingsIn(env).httpsProxy)

/** The variable that the proxy stands in. */
export const proxyVariable = (env: Environment): string => (env['HTTPS_PROXY'] ? 'HTTPS_PROXY' : 'https_proxy')

/** What goes for all programs, curl and Azure CLI among them, but not for docker. */
const allProxy = (env: Environment): string => env['ALL_PROXY'] || env['all_proxy'] || ''

/**
 * A host that goes out as Azure CLI, azure/login and curl do: by `ALL_PROXY`, where nothing is set for https.
 * Source: requests docs, "Proxies"; man curl, "Environment".
 */
export function asAzureCli(host: Host): Host {
  const proxy = allProxy(host.env)
  if (proxy === '' || settingsIn(host.env).httpsProxy !== '') return host
  return { ...host, env: { ...host.env, HTTPS_PROXY: proxy } }
}

/** A proxy that is set, and that docker does not take for a registry, as `NAME=proxy` without its credentials. */
export function ignoredProxyOf(env: Environment): string | undefined {
  const { httpsProxy } = settingsIn(env)
  if (httpsProxy !== '') {
    return proxyReading(httpsProxy) === 'ignored' ? `${proxyVariable(env)}=${withoutUserInfo(httpsProxy)}` : undefined
  }
  const [name, proxy] = [
    ['ALL_PROXY', allProxy(env)] as const,
    ['HTTP_PROXY', env['HTTP_PROXY'] || env['http_proxy'] || ''] as const,
  ].find(([, value]) => value !== '') ?? ['', '']
  const url = URL.parse(proxy.includes('://') ? proxy : `http://${proxy}`)
  return name === '' || url === null ? undefined : `${name}=${shownProxy(url)}`
}

/**
 * The proxy that config.json gives to builds and containers, and that docker itself doesn't take, as `config.json
 * proxies=proxy`. Source: Docker docs, "Use a proxy server with the Docker CLI".
 */
export function buildProxy({ buildProxies }: DockerConfig, env: Environment): string | undefined {
  const proxy = buildProxies?.get(env['DOCKER_HOST'] ?? '') ?? buildProxies?.get('default')
  return proxy === undefined ? undefined : `config.json proxies=${withoutUserInfo(proxy)}`
}
