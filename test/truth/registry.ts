import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseScope } from '../embedded-azure/rights.ts'
import { signingKey } from '../embedded-azure/signing-key.ts'
import { mintAccessToken } from '../embedded-azure/tokens.ts'
import { digestOf, MANIFEST_TYPE, tinyImage } from './image.ts'
import { serve } from './processes.ts'
import { findProgram } from './requirements.ts'

/** A real CNCF registry (Debian's docker-registry 2.8) that verifies the tokens of the embedded Azure for itself. */
export interface Registry {
  /** For `backend` of a registry in a world. */
  url: string
  /** Puts a tiny image there, so that a pull has something to pull. */
  seed(repository: string, tag: string): Promise<void>
  /** A blob, as a manifest names it. */
  putBlob(repository: string, content: Buffer): Promise<{ digest: string; size: number }>
  /** A manifest under a tag or its digest, as an index names it. */
  putManifest(
    repository: string,
    reference: string,
    mediaType: string,
    body: string,
  ): Promise<{ mediaType: string; digest: string; size: number }>
  deleteManifest(repository: string, digest: string): Promise<void>
  log(): string
  close(): Promise<void>
}

export async function startRegistry(loginServer: string): Promise<Registry> {
  const folder = mkdtempSync(join(tmpdir(), 'truth-registry-'))
  const bundle = join(folder, 'signer.pem')
  const config = join(folder, 'config.yml')
  writeFileSync(bundle, signingKey.certificatePem)
  writeFileSync(config, configuration(loginServer, bundle, join(folder, 'storage')))
  const server = serve(findProgram('docker-registry'), ['serve', config], { OTEL_TRACES_EXPORTER: 'none' })
  const close = () => server.stop().finally(() => rmSync(folder, { recursive: true, force: true }))
  const listening = server.said(/listening on 127\.0\.0\.1:(\d+)/)
  const [, port] = await listening.catch(error => close().then(() => Promise.reject(error)))
  const url = `http://127.0.0.1:${port}`
  const at = (repository: string): Place => ({
    url: `${url}/v2/${repository}`,
    headers: seeder(loginServer, repository),
  })
  return {
    url,
    seed: (repository, tag) => seed(at(repository), repository, tag),
    putBlob: (repository, content) => putBlob(at(repository), content),
    putManifest: (repository, reference, mediaType, body) => putManifest(at(repository), reference, mediaType, body),
    deleteManifest: async (repository, digest) => {
      const { url, headers } = at(repository)
      await demand(`${url}/manifests/${digest}`, { method: 'DELETE', headers })
    },
    log: server.log,
    close,
  }
}

/** JSON is YAML, too. */
function configuration(loginServer: string, rootcertbundle: string, rootdirectory: string): string {
  return JSON.stringify({
    version: 0.1,
    log: { level: 'info', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory }, delete: { enabled: true } },
    http: { addr: '127.0.0.1:0', secret: 'make-believe' },
    auth: {
      token: {
        realm: `https://${loginServer}/oauth2/token`,
        service: loginServer,
        issuer: 'Azure Container Registry',
        rootcertbundle,
      },
    },
  })
}

/** A repository, and what opens it. */
interface Place {
  url: string
  headers: { Authorization: string }
}

function seeder(loginServer: string, repository: string): Place['headers'] {
  const scope = parseScope(`repository:${repository}:pull,push,delete`)
  const token = mintAccessToken({ loginServer, subject: 'seeder', access: scope ? [scope] : [] })
  return { Authorization: `Bearer ${token}` }
}

async function seed(place: Place, repository: string, tag: string): Promise<void> {
  const image = tinyImage(`${repository}:${tag}`)
  for (const { content } of image.blobs) await putBlob(place, content)
  await putManifest(place, tag, MANIFEST_TYPE, image.manifest)
}

async function putBlob({ url, headers }: Place, content: Buffer): Promise<{ digest: string; size: number }> {
  const begun = await demand(`${url}/blobs/uploads/`, { method: 'POST', headers })
  const location = new URL(begun.headers.get('location') ?? '', url)
  const digest = digestOf(content)
  location.searchParams.set('digest', digest)
  await demand(location.href, { method: 'PUT', headers, body: new Uint8Array(content) })
  return { digest, size: content.length }
}

async function putManifest({ url, headers }: Place, reference: string, mediaType: string, body: string) {
  const typed = { ...headers, 'Content-Type': mediaType }
  await demand(`${url}/manifests/${reference}`, { method: 'PUT', headers: typed, body })
  return { mediaType, digest: digestOf(Buffer.from(body)), size: Buffer.byteLength(body) }
}

async function demand(url: string, request: RequestInit): Promise<Response> {
  const answer = await fetch(url, request)
  if (!answer.ok) throw new Error(`${request.method} ${url}: ${answer.status} ${await answer.text()}`)
  return answer
}
