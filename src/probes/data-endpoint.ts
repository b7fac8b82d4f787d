import { parseErrorBody } from '../azure/acr/error-response.ts'
import type { LoginServer } from '../azure/acr/login-server.ts'
import { MANIFEST_TYPES, manifestTarget } from '../azure/acr/manifest.ts'
import type { Repository } from '../azure/acr/repository.ts'
import { allows } from '../azure/acr/token-scope.ts'
import type { ArmRegistry } from '../azure/arm/registry.ts'
import { CLOUDS, type Cloud, cloudOfSuffix } from '../azure/clouds.ts'
import { isHtml } from '../diagnosis/responses.ts'
import { shownProxy } from '../docker/proxy.ts'
import {
  type DataHost,
  type Fact,
  failed,
  type Grant,
  type LayerSource,
  ok,
  type ResponseSummary,
  skipped,
} from '../facts.ts'
import type { Environment, HttpResponse } from '../host/ports.ts'
import type { Secret } from '../secrets/vault.ts'
import { note } from '../util/note.ts'
import { truncate } from '../util/text.ts'
import { type RegistryClient, replyFacts } from './data-plane.ts'
import { hostsFileOf } from './hosts-file.ts'
import { proxyFor } from './proxy.ts'
import { type SendResult, send } from './transport.ts'

const MAX_MANIFEST_BYTES = 4 * 1024 * 1024
/** A blob is never read: the first bytes say that it came. */
const MAX_BLOB_BYTES = 4 * 1024
/** An index leads to an image; one that leads to another index is not followed further. */
const MAX_MANIFESTS = 2

type ForDataHost = Pick<RegistryClient, 'host' | 'vault' | 'deadline'>

/** What is fetched to see where layers come from. */
export interface Image {
  readonly repository: string
  /** A tag or a digest; docker's own default where none was named. */
  readonly reference: string
}

/**
 * The image whose pull the token proves and that is looked at: one that was named with its tag or digest, else, where
 * something may stand between the runner and the data host, any named one. GitHub's own runners go out to all of Azure,
 * so that there three more round trips would only show what is known.
 * @param grants of the access token that will be shown
 */
export function imageToProbe(
  repositories: readonly Repository[],
  grants: readonly Grant[],
  env: Environment,
): Fact<Image> {
  if (repositories.length === 0) return skipped('no-repository')
  const pulled = repositories.filter(({ name }) =>
    grants.some(grant => grant.repository === name && allows(grant, 'pull')),
  )
  const named = pulled.find(({ reference }) => reference !== undefined)
  const chosen = named ?? pulled[0]
  if (chosen === undefined) return skipped('no-pull-granted')
  if (named === undefined && env['RUNNER_ENVIRONMENT'] === 'github-hosted') return skipped('hosted-runner')
  return ok({ repository: chosen.name, reference: chosen.reference ?? 'latest' })
}

/** Asks for a manifest with the token that docker would show. Source: OCI distribution spec, "Pulling manifests". */
export const getManifest = (
  { host, deadline, vault, server }: RegistryClient,
  accessToken: Secret,
  { repository, reference }: Image,
): Promise<SendResult> =>
  send(host, deadline, {
    method: 'GET',
    url: new URL(`https://${server.host}/v2/${repository}/manifests/${reference}`),
    registry: server.host,
    headers: { accept: MANIFEST_TYPES, authorization: `Bearer ${vault.reveal(accessToken)}` },
    maxBodyBytes: MAX_MANIFEST_BYTES,
  })

/**
 * Where layers come from: the manifest, one blob of it, and the host that the registry sends the blob's reader to. The
 * token goes to the registry alone; its redirect is followed without it, to hosts of Azure only. Source: OCI
 * distribution spec, "Pulling blobs"; ACR docs, "Registry endpoint reference" (307, signed URL).
 * @param first the answer for the image's own manifest, if it was asked for before
 */
export async function resolveLayerSource(
  client: RegistryClient,
  accessToken: Secret,
  { repository, reference }: Image,
  first?: SendResult,
): Promise<Fact<LayerSource>> {
  let next = reference
  for (let manifests = 1; ; manifests++) {
    const request = manifests === 1 ? first : undefined
    const manifest = request ?? (await getManifest(client, accessToken, { repository, reference: next }))
    if (!manifest.ok) return failed(manifest.reason)
    if (manifest.reply.status === 404) return skipped('no-image')
    if (manifest.reply.status !== 200) return unexpected('manifest', manifest.reply, client.vault)
    const target = manifestTarget(manifest.reply.body)
    if (target === undefined) return unexpected('manifest', manifest.reply, client.vault)
    next = target.digest
    if (target.kind === 'blob') break
    if (manifests === MAX_MANIFESTS) return skipped('no-image')
  }
  const blob = await send(client.host, client.deadline, {
    method: 'GET',
    url: new URL(`https://${client.server.host}/v2/${repository}/blobs/${next}`),
    registry: client.server.host,
    headers: { accept: '*/*', authorization: `Bearer ${client.vault.reveal(accessToken)}` },
    maxBodyBytes: MAX_BLOB_BYTES,
  })
  if (!blob.ok) return failed(blob.reason)
  const { status, headers } = blob.reply
  if (status === 200) return ok({ from: 'registry' })
  if (![301, 302, 303, 307, 308].includes(status)) return unexpected('blob', blob.reply, client.vault)
  const url = URL.parse(headers['location'] ?? '', `https://${client.server.host}`)
  if (url === null || !isDataHost(url, client.server)) {
    return failed({
      kind: 'tool',
      text: note('host-not-contacted', { host: truncate(client.vault.redact(url?.host ?? '-'), 300) }),
    })
  }
  if (url.host === client.server.host) return ok({ from: 'registry' })
  // Whoever has the signed URL may read the blob.
  client.vault.register(url.search.slice(1))
  const signature = url.searchParams.get('sig')
  if (signature !== null) client.vault.register(signature)
  return ok({ from: 'data-host', dataHost: await probeDataEndpoint(client, url, client.server) })
}

/** With the registry's own words, so that no less is told than docker would. */
function unexpected(what: string, { status, body }: HttpResponse, vault: RegistryClient['vault']): Fact<never> {
  const error = parseErrorBody(vault.redact(body))
  const words = error === undefined ? '' : `: ${error.code} ${error.message}`
  return failed({ kind: 'tool', text: truncate(vault.redact(`GET ${what}: HTTP ${status}${words}`), 300) })
}

/** A signed URL is shown to the registry itself, to the data endpoints of its cloud and to Azure's storage. */
function isDataHost(url: URL, server: LoginServer): boolean {
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return false
  if (url.host === server.host) return true
  // A host that the user trusts says for itself.
  if (server.kind.kind === 'trusted') return true
  const cloud = cloudOfSuffix(server.host)
  return url.port === '' && (cloud === undefined ? CLOUDS : [cloud]).some(each => isDataHostOf(url.hostname, each))
}

const isDataHostOf = (host: string, { acrSuffix, storageSuffix }: Cloud): boolean =>
  [`.data.${acrSuffix}`, `.blob.${storageSuffix}`, '.blob.storage.azure.net'].some(suffix => host.endsWith(suffix))

/** The dedicated data endpoints that a registry's layers come from, each asked by itself. */
export const probeDedicatedEndpoints = (context: ForDataHost, registry: ArmRegistry): Promise<readonly DataHost[]> =>
  Promise.all(
    dedicatedHosts(registry).map(host => {
      const url = URL.parse(`https://${host}/`)
      // Whoever may change the registry's resource names these hosts.
      return url === null || url.host !== host || !CLOUDS.some(cloud => isDataHostOf(host, cloud))
        ? { host, addresses: [], answer: failed({ kind: 'tool', text: note('not-a-data-endpoint') }) }
        : probeDataEndpoint(context, url)
    }),
  )

/** In use where they are turned on, and with any private endpoint. Source: ACR docs, "Registry endpoint reference". */
export function dedicatedHosts({ dataEndpointEnabled, dataEndpoints = [], privateEndpoints = [] }: ArmRegistry) {
  const inUse = dataEndpointEnabled === true || privateEndpoints.includes('Approved')
  return inUse ? dataEndpoints.slice(0, MAX_REGIONS).map(host => host.toLowerCase()) : []
}

/** Regions of one registry that are asked; no registry has as many. */
const MAX_REGIONS = 20

/**
 * One request without any credential. A host that is not sent a signed URL refuses it, and has been reached all the
 * same.
 */
async function probeDataEndpoint(context: ForDataHost, url: URL, registry?: LoginServer): Promise<DataHost> {
  const proxy = proxyFor(url.host, context.host.env)
  const sent = await send(context.host, context.deadline, {
    method: 'GET',
    url,
    ...(registry !== undefined && { registry: registry.host }),
    ...(registry?.kind.kind === 'trusted' && { trustedDataHost: url.host }),
    headers: { range: 'bytes=0-0' },
    maxBodyBytes: MAX_BLOB_BYTES,
  })
  const hostsFile = sent.ok || proxy !== undefined ? [] : await hostsFileOf(url.hostname, context.host)
  return {
    host: url.host,
    ...(hostsFile.length > 0 && { hostsFile }),
    ...(proxy instanceof URL && { proxy: shownProxy(proxy) }),
    addresses: sent.outcome?.connection.addresses ?? [],
    answer: sent.ok ? ok(answerOf(replyFacts(sent.reply, sent.attempts, context.vault))) : failed(sent.reason),
  }
}

/** What is no refusal is a part of somebody's image, and is not kept, unless a page stands in its place. */
const answerOf = (reply: ResponseSummary): ResponseSummary =>
  reply.status < 400 && !isHtml(reply.excerpt) ? { ...reply, excerpt: '' } : reply
