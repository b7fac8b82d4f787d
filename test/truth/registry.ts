import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseScope } from '../embedded-azure/rights.ts'
import { signingKey } from '../embedded-azure/signing-key.ts'
import { mintAccessToken } from '../embedded-azure/tokens.ts'
import { MANIFEST_TYPE, tinyImage } from './image.ts'
import { serve } from './processes.ts'
import { findProgram } from './requirements.ts'

/** A real CNCF registry (Debian's docker-registry 2.8) that verifies the tokens of the embedded Azure for itself. */
export interface Registry {
  /** For `backend` of a registry in a world. */
  url: string
  /** Puts a tiny image there, so that a pull has something to pull. */
  seed(repository: string, tag: string): Promise<void>
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
  return { url, seed: (repository, tag) => seed(url, loginServer, repository, tag), log: server.log, close }
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

async function seed(url: string, loginServer: string, repository: string, tag: string): Promise<void> {
  const scope = parseScope(`repository:${repository}:pull,push`)
  const token = mintAccessToken({ loginServer, subject: 'seeder', access: scope ? [scope] : [] })
  const headers = { Authorization: `Bearer ${token}` }
  const image = tinyImage(`${repository}:${tag}`)
  for (const { digest, content } of image.blobs) {
    const begun = await demand(`${url}/v2/${repository}/blobs/uploads/`, { method: 'POST', headers })
    const location = new URL(begun.headers.get('location') ?? '', url)
    location.searchParams.set('digest', digest)
    await demand(location.href, { method: 'PUT', headers, body: new Uint8Array(content) })
  }
  await demand(`${url}/v2/${repository}/manifests/${tag}`, {
    method: 'PUT',
    headers: { ...headers, 'Content-Type': MANIFEST_TYPE },
    body: image.manifest,
  })
}

async function demand(url: string, request: RequestInit): Promise<Response> {
  const answer = await fetch(url, request)
  if (!answer.ok) throw new Error(`${request.method} ${url}: ${answer.status} ${await answer.text()}`)
  return answer
}
