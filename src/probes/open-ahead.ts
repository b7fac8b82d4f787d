import { isUsable, parseLoginServer } from '../azure/acr/login-server.ts'
import type { Host } from '../host/ports.ts'
import type { Inputs } from '../inputs.ts'
import { proxyFor } from './proxy.ts'

/** Opens the connection to a host that will be asked, while what it will be sent is still on its way; see the port. */
export async function openAhead(host: Host, hostname: string): Promise<void> {
  const proxy = proxyFor(hostname, host.env)
  if (proxy === 'invalid') return
  await host.openAhead?.({ url: new URL(`https://${hostname}/`), ...(proxy !== undefined && { proxy }) })
}

/** Registries that are looked at side by side. */
export const REGISTRIES_AT_ONCE = 24

/**
 * Opens the connections to the registries that are asked first. Resolves once that is under way: what has to be loaded
 * for the requests themselves would keep it waiting.
 */
export async function openRegistries({ registries, trustedHosts }: Inputs, host: Host): Promise<void> {
  const servers = registries.map(given => parseLoginServer(given, trustedHosts)).filter(isUsable)
  const hosts = [...new Set(servers.map(server => server.host))].slice(0, REGISTRIES_AT_ONCE)
  for (const each of hosts) void openAhead(host, each)
  if (hosts.length > 0) await host.breathe()
}
