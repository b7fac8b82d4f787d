import { createHash, createHmac } from 'node:crypto'
import type { Answer } from './answers.ts'
import type { Forward, Request } from './request.ts'
import type { ServiceWorld } from './service-world.ts'
import { mintAccessToken } from './tokens.ts'
import type { RegistryWorld } from './world.ts'

/**
 * Where layers come from (ACR docs, "Registry endpoint reference"): the registry answers 307 to a data host, with a URL
 * that is signed for some twenty minutes. It is `<name>.<region>.data.azurecr.io`, or an account of Azure Storage.
 */
export interface DataHostWorld extends ServiceWorld {
  host: string
  /** What is signed is refused anyway: the storage is closed to this network. */
  refuses?: boolean
}

export const CONFIGURATION = '{"architecture":"amd64","os":"linux"}'
const digestOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`
/** The one blob that is there where no real registry stands behind. */
export const CONFIGURATION_DIGEST = digestOf(CONFIGURATION)

/** An image of the one configuration. Source of the form: OCI image spec, "Image Manifest Specification". */
export const MANIFEST = JSON.stringify({
  schemaVersion: 2,
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  config: {
    mediaType: 'application/vnd.oci.image.config.v1+json',
    digest: CONFIGURATION_DIGEST,
    size: CONFIGURATION.length,
  },
  layers: [],
})
export const MANIFEST_DIGEST = digestOf(MANIFEST)

/** An index of the one image, for two platforms. Source: OCI image spec, "Image Index Specification". */
export const INDEX = JSON.stringify({
  schemaVersion: 2,
  mediaType: 'application/vnd.oci.image.index.v1+json',
  manifests: ['amd64', 'arm64'].map(architecture => ({
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    digest: MANIFEST_DIGEST,
    size: MANIFEST.length,
    platform: { architecture, os: 'linux' },
  })),
})

export const INDEX_DIGEST = digestOf(INDEX)

const VALID_SECONDS = 20 * 60
/** Known to the registry and its storage alone. */
const KEY = 'make-believe key of the storage account'

const signatureOf = (path: string, ends: string): string =>
  createHmac('sha256', KEY).update(`${path}\n${ends}`).digest('base64')

/** The answer to whoever asks for a blob: a signed URL on the data host. */
export function redirectToData({ host }: DataHostWorld, repository: string, digest: string, now: number): Answer {
  const [algorithm = '', hash = ''] = digest.split(':')
  const path = `/f3d1e0aa7c/${repository}/docker/registry/v2/blobs/${algorithm}/${hash.slice(0, 2)}/${hash}/data`
  const ends = new Date((now + VALID_SECONDS) * 1000).toISOString()
  const query = new URLSearchParams({ se: ends, sig: signatureOf(path, ends), sp: 'r', sr: 'b', sv: '2018-03-28' })
  return {
    status: 307,
    headers: { Location: `https://${host}${path}?${query}`, 'Content-Type': 'application/octet-stream' },
    body: '',
  }
}

const PATH = /^\/[0-9a-f]+\/(.+)\/docker\/registry\/v2\/blobs\/(\w+)\/\w+\/(\w+)\/data$/

/** What the data host answers: the blob for its signed URL, and to nothing else. */
export function dataHost(
  registry: RegistryWorld,
  now: number,
  { path, query, authorization }: Request,
): Answer | Forward {
  // A client that takes the registry's token along (Azure Storage docs, "Common REST API error codes").
  if (authorization !== undefined) return refused(400, 'InvalidAuthenticationInfo', AUTHENTICATION)
  const [, repository = '', algorithm = '', hash = ''] = PATH.exec(path) ?? []
  const ends = query.get('se') ?? ''
  if (repository === '' || query.get('sig') === null) return refused(409, 'PublicAccessNotPermitted', NOT_PUBLIC)
  if (registry.data?.refuses) return refused(403, 'AuthorizationFailure', NOT_AUTHORIZED)
  const isGood = query.get('sig') === signatureOf(path, ends) && Date.parse(ends) > now * 1000
  if (!isGood) return refused(403, 'AuthenticationFailed', BAD_SIGNATURE)
  const digest = `${algorithm}:${hash}`
  if (registry.backend === undefined) {
    if (digest !== CONFIGURATION_DIGEST) return refused(404, 'BlobNotFound', 'The specified blob does not exist.')
    return { status: 200, headers: { 'Content-Type': 'application/octet-stream' }, body: CONFIGURATION }
  }
  const access = [{ type: 'repository', name: repository, actions: ['pull'] }]
  const { loginServer: name, backendService: loginServer = name } = registry
  const token = mintAccessToken({
    loginServer,
    subject: 'make-believe storage',
    issuedAt: now,
    expiresAt: now + 60,
    access,
  })
  return {
    forward: registry.backend,
    path: `/v2/${repository}/blobs/${digest}`,
    authorization: `Bearer ${token}`,
  }
}

// As documented: Azure Storage docs, "Common REST API error codes", "Blob service error codes"; the first as reported.
const AUTHENTICATION =
  'Authentication information is not given in the correct format. Check the value of Authorization header.'
const NOT_PUBLIC = 'Public access is not permitted on this storage account.'
const NOT_AUTHORIZED = 'This request is not authorized to perform this operation.'
const BAD_SIGNATURE =
  'Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.'

const refused = (status: number, code: string, message: string): Answer => ({
  status,
  headers: { 'Content-Type': 'application/xml', 'x-ms-error-code': code },
  body: `\ufeff<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`,
})
