import { childFor, manifestContent } from '../azure/acr/manifest.ts'
import type { Repository } from '../azure/acr/repository.ts'
import { allows } from '../azure/acr/token-scope.ts'
import { isHtml } from '../diagnosis/responses.ts'
import { type Fact, failed, type Grant, type ImageFacts, ok, skipped } from '../facts.ts'
import type { Secret } from '../secrets/vault.ts'
import { fromJson, objectOf } from '../util/json.ts'
import { truncate } from '../util/text.ts'
import { getManifest } from './data-endpoint.ts'
import { type RegistryClient, replyFacts } from './data-plane.ts'
import { type SendResult, send } from './transport.ts'

/** Named images that are asked for; a job that pulls more learns of the first ones. */
const MAX_IMAGES = 10
const MAX_TAGS = 1000
const MAX_LIST_BYTES = 1024 * 1024
/** Docker's limit for a tag. */
const MAX_TAG = 128

export interface ImageQuery {
  readonly image: ImageFacts
  readonly sent: SendResult
}

/**
 * Whether the images are there that were named with a tag or digest and that the token may pull, each by its manifest,
 * side by side.
 * @param images distinct, each with a reference
 * @param granted of the access token
 * @param metadataToken gets a token that may list tags, which is asked for only if a tag isn't there
 */
export const queryImages = (
  client: RegistryClient,
  accessToken: Secret,
  images: readonly Repository[],
  granted: readonly Grant[],
  metadataToken: ((repository: string) => Promise<Secret | undefined>) | undefined,
): Promise<readonly ImageQuery[]> =>
  Promise.all(
    images
      .filter(({ name }) => granted.some(grant => grant.repository === name && allows(grant, 'pull')))
      .slice(0, MAX_IMAGES)
      .map(async ({ name: repository, reference = '' }) => {
        const sent = await getManifest(client, accessToken, { repository, reference })
        const tags = isMissing(sent) ? await tagsOf(client, repository, metadataToken) : skipped('not-needed')
        const manifest = manifestFact(sent, client)
        const content = sent.ok && sent.reply.status === 200 ? manifestContent(sent.reply.body) : undefined
        const child = content?.kind === 'index' ? await childOf(client, accessToken, repository, sent) : undefined
        const image = { repository, reference, manifest, ...(content && { content }), ...(child && { child }), tags }
        return { sent, image }
      }),
  )

/** Architectures by their names on a runner. Source: GitHub docs, "Default environment variables" (RUNNER_ARCH). */
const ARCHITECTURES: ReadonlyMap<string, string> = new Map([
  ['X86', '386'],
  ['X64', 'amd64'],
  ['ARM', 'arm'],
  ['ARM64', 'arm64'],
])

/** Of an index, the image that docker is going to pull here: a clean-up can have deleted it, and left the index. */
async function childOf(
  client: RegistryClient,
  accessToken: Secret,
  repository: string,
  index: SendResult,
): Promise<ImageFacts['child']> {
  const architecture = ARCHITECTURES.get(client.host.env['RUNNER_ARCH'] ?? 'X64')
  const target = architecture === undefined || !index.ok ? undefined : childFor(index.reply.body, architecture)
  if (architecture === undefined || target === undefined) return undefined
  const sent = await getManifest(client, accessToken, { repository, reference: target })
  return { architecture, manifest: manifestFact(sent, client) }
}

const manifestFact = (sent: SendResult, client: RegistryClient): ImageFacts['manifest'] =>
  sent.ok ? ok(manifestFacts(sent, client)) : failed(sent.reason)

/** A manifest itself is somebody's content, and isn't kept. */
function manifestFacts(sent: Extract<SendResult, { ok: true }>, { vault }: RegistryClient) {
  const facts = replyFacts(sent.reply, sent.attempts, vault)
  return facts.status === 200 && !isHtml(facts.excerpt) ? { ...facts, excerpt: '' } : facts
}

const isMissing = (sent: SendResult): boolean => sent.ok && sent.reply.status === 404

/** The first tags of a repository. Source: OCI distribution spec, "Listing Tags". */
async function tagsOf(
  client: RegistryClient,
  repository: string,
  metadataToken: ((repository: string) => Promise<Secret | undefined>) | undefined,
): Promise<Fact<readonly string[]>> {
  const token = await metadataToken?.(repository)
  if (token === undefined) return skipped('no-pull-granted')
  const sent = await send(client.host, client.deadline, {
    method: 'GET',
    url: new URL(`https://${client.server.host}/v2/${repository}/tags/list?n=${MAX_TAGS}`),
    headers: { accept: 'application/json', authorization: `Bearer ${client.vault.reveal(token)}` },
    registry: client.server.host,
    maxBodyBytes: MAX_LIST_BYTES,
  })
  if (!sent.ok) return failed(sent.reason)
  const tags: unknown = sent.reply.status === 200 ? objectOf(fromJson(sent.reply.body))?.['tags'] : undefined
  if (!Array.isArray(tags)) return failed({ kind: 'tool', text: `GET tags/list: HTTP ${sent.reply.status}` })
  const names = tags.filter((tag): tag is string => typeof tag === 'string' && tag.length <= MAX_TAG)
  return ok(names.slice(0, MAX_TAGS).map(tag => truncate(client.vault.redact(tag), MAX_TAG)))
}
