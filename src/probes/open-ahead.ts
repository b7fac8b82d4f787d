import { isUsable, parseLoginServer } from '../azure/acr/login-server.ts'
import { CLOUDS, type Cloud, cloudOfSuffix, PUBLIC_CLOUD } from '../azure/clouds.ts'
import { isDestination } from '../azure/destinations.ts'
import { isGuid } from '../azure/guid.ts'
import type { Host } from '../host/ports.ts'
import type { Inputs } from '../inputs.ts'
import type { Vault } from '../secrets/vault.ts'
import { asAzureCli, proxyFor } from './proxy.ts'

/** Opens connections to a host that will be asked, while what it will be sent is still on its way; see the port. */
export async function openAhead(host: Host, hostname: string, count = 1): Promise<void> {
  const proxy = proxyFor(hostname, host.env)
  if (proxy === 'invalid' || proxy === 'misread') return
  await host.openAhead?.({ url: new URL(`https://${hostname}/`), ...(proxy !== undefined && { proxy }) }, count)
}

/**
 * Tokens that Entra is asked for side by side where an identity has a secret, Resource Manager's and Graph's: each needs
 * a connection that is opened ahead, since to open one later would take longer than to wait.
 */
export const TOKENS_AT_ONCE = 2

/** Registries that are looked at side by side. */
export const REGISTRIES_AT_ONCE = 64

/**
 * Opens the connections to those that are asked first: the registries, and who signs the given identity in, if it can
 * be signed in. Resolves once that is under way: what has to be loaded for the requests themselves would keep it
 * waiting.
 */
export async function openFirst(inputs: Inputs, host: Host, vault: Vault): Promise<void> {
  const servers = inputs.registries.map(given => parseLoginServer(given, inputs.trustedHosts)).filter(isUsable)
  const hosts = [...new Set(servers.map(server => server.host))].slice(0, REGISTRIES_AT_ONCE)
  if (hosts.length === 0) return
  for (const [each, count] of signInHosts(inputs, host, vault, cloudOf(hosts)))
    void openAhead(asAzureCli(host), each, count)
  for (const each of hosts) void openAhead(host, each)
  await host.yieldToEvents()
}

const cloudOf = (hosts: readonly string[]): Cloud =>
  hosts.map(cloudOfSuffix).find(cloud => cloud !== undefined) ?? PUBLIC_CLOUD

/** Of the plain forms of an identity only; the others are asked a little later, when they are known to be complete. */
function signInHosts(
  inputs: Inputs,
  { env }: Host,
  vault: Vault,
  ofRegistry: Cloud,
): readonly (readonly [host: string, connections: number])[] {
  const isPlain = [inputs.clientId, inputs.tenantId].every(id => isGuid(id.trim())) && inputs.authType !== 'identity'
  if (!isPlain) return []
  const { authority } = CLOUDS.find(({ name }) => name === inputs.environment) ?? ofRegistry
  if (vault.reveal(inputs.clientSecret).trim() !== '') return [[authority, TOKENS_AT_ONCE]]
  const url = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ? URL.parse(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') : null
  return url !== null && isDestination(url, { env })
    ? [
        [url.host, 1],
        [authority, 1],
      ]
    : []
}
