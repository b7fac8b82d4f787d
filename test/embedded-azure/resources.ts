import { type Answer, json, refusals, refuse } from './answers.ts'
import { ruleFor, sourceRefusal } from './cache.ts'
import {
  CONFIGURATION,
  CONFIGURATION_DIGEST,
  INDEX,
  INDEX_DIGEST,
  MANIFEST,
  MANIFEST_DIGEST,
  redirectToData,
} from './data-host.ts'
import { metadata, unreadable, visibleTags } from './metadata.ts'
import { type Context, identify, type Principal } from './principals.ts'
import { type Effect, type Forward, type Request, readBasic } from './request.ts'
import { type Allows, allowedByToken, grant, neededAccess, parseScopes } from './rights.ts'
import { type Access, isGood, mintAccessToken, readToken } from './tokens.ts'
import type { RegistryWorld } from './world.ts'

// As recorded (Azure/azure-cli: command_modules/acr/tests/latest/recordings/test_acr_login_expose_token.yaml).
const VERSION = {
  'Docker-Distribution-Api-Version': 'registry/2.0',
  'Access-Control-Expose-Headers': 'Docker-Content-Digest, WWW-Authenticate, Link, X-Ms-Correlation-Request-Id',
  'X-Content-Type-Options': 'nosniff',
}

/** /v2/ and everything under it. */
export function resource(context: Context, received: Request): Answer | Forward | Effect {
  const shown = shownRights(context, received.authorization)
  const needed = neededAccess(received.method, received.path)
  if (!shown) return challenge(context, received, needed, received.authorization ? 'invalid_token' : undefined)
  if (!needed) return { ...json(200, {}), headers: { ...json(200, {}).headers, ...VERSION } }
  const [granted] = grant(shown.allows, [needed], 'empty')
  const isEnough = needed.actions.every(action => granted?.actions.includes(action))
  if (!isEnough) return challenge(context, received, needed, 'insufficient_scope')
  return passOn(context, received, needed, shown)
}

interface Shown {
  allows: Allows
  bearer: string | undefined
}

function shownRights(context: Context, authorization: string | undefined): Shown | undefined {
  const bearer = /^bearer\s+(.+)$/i.exec(authorization ?? '')?.[1]
  if (bearer !== undefined) {
    const claims = readToken(bearer)
    const good = isGood(claims, context.registry.loginServer, 'access_token', context.now)
    return good ? { allows: allowedByToken(claims.access ?? []), bearer } : undefined
  }
  const basic = readBasic(authorization)
  const identified = basic && identify(context, basic.username, basic.password)
  if (!identified || 'refusal' in identified || !takesBasic(identified.principal)) return undefined
  return { allows: identified.principal.allows, bearer: undefined }
}

/** Basic is taken from the admin user and from service principals (Azure/acr:docs/Token-BasicAuth.md). */
function takesBasic({ kind }: Principal): boolean {
  return kind === 'admin' || kind === 'service-principal'
}

type Reason = 'invalid_token' | 'insufficient_scope' | undefined

function challenge(context: Context, received: Request, needed: Access | undefined, reason: Reason): Answer {
  const isBasic = readBasic(received.authorization) !== undefined
  const header = challengeHeader(context, received.host, needed, reason, isBasic)
  const refused = refuse({ ...refusals.challenge(), ...(needed ? { detail: missing(needed) } : {}) })
  return {
    ...refused,
    headers: { ...refused.headers, ...VERSION, ...(header === null ? {} : { 'Www-Authenticate': header }) },
  }
}

/** The service echoes the spelling that was asked for (MicrosoftDocs/azure-docs#52053). */
function challengeHeader(
  { registry }: Context,
  host: string,
  needed: Access | undefined,
  reason: Reason,
  isBasic: boolean,
) {
  const change = registry.challenge ?? {}
  if (change.header !== undefined) return change.header
  // Basic that is not taken on a repository turns the challenge (acr-401-basic-challenge, Azure/acr#466).
  if (needed && isBasic) return 'Basic realm="Azure Container Registry"'
  const parts = [
    `realm="${change.realm ?? `https://${host}/oauth2/token`}"`,
    `service="${change.service ?? host}"`,
    ...(needed ? [`scope="${needed.type}:${needed.name}:${needed.actions.join(',')}"`] : []),
    ...(reason ? [`error="${reason}"`] : []),
  ]
  return `Bearer ${parts.join(',')}`
}

/** Keys are capitalised (acr-401-insufficient-scope). */
function missing({ type, name, actions }: Access): unknown[] {
  return actions.map(action => ({ Type: type, Name: name, Action: action }))
}

function passOn(context: Context, received: Request, needed: Access, { bearer }: Shown): Answer | Forward | Effect {
  const { method, path } = received
  if (path.startsWith('/acr/v1/')) return metadata(context, needed.name, received)
  const { backend, repositories, data } = context.registry
  const digest = /\/blobs\/(sha256:[0-9a-f]{64})$/.exec(path)?.[1]
  // Whether a blob is there (HEAD) is told by the registry itself, as a push asks it.
  if (data && method === 'GET' && digest !== undefined && (backend || digest === CONFIGURATION_DIGEST)) {
    return redirectToData(data, needed.name, digest, context.now)
  }
  const reference = /\/manifests\/([^/]+)$/.exec(path)?.[1]
  const isRead = method === 'GET' || method === 'HEAD'
  const lock = isRead && reference !== undefined ? unreadable(context.registry, needed.name, reference) : undefined
  if (lock !== undefined) return refuse(lock)
  if (backend) return { forward: backend, authorization: `Bearer ${backendToken(context, needed, bearer)}` }
  if (needed.type === 'registry') return json(200, { repositories: repositories ?? [] })
  if (!repositories?.includes(needed.name)) {
    const rule = ruleFor(context.registry, needed.name)
    if (rule === undefined) return refuse(refusals.unknownName(needed.name))
    const refusal = sourceRefusal(context, rule)
    if (refusal !== undefined) return refuse(refusal)
  }
  if (path.endsWith('/tags/list'))
    return json(200, { name: needed.name, tags: visibleTags(context.registry, needed.name) })
  // Without a data host the registry sends layers itself.
  if (!data && digest === CONFIGURATION_DIGEST) return { status: 200, headers: VERSION, body: CONFIGURATION }
  return manifest(context.registry, path) ?? refuse(refusals.unknownManifest())
}

/** The images of a world without a real registry behind: every tag is the same one, 'latest' a list of platforms. */
function manifest({ tags = [] }: RegistryWorld, path: string): Answer | undefined {
  const reference = /\/manifests\/([^/]+)$/.exec(path)?.[1] ?? ''
  const body = reference === 'latest' || reference === INDEX_DIGEST ? INDEX : MANIFEST
  if (!tags.includes(reference) && reference !== MANIFEST_DIGEST && reference !== INDEX_DIGEST) return undefined
  const { mediaType } = JSON.parse(body) as { mediaType: string }
  return { status: 200, headers: { ...VERSION, 'Content-Type': mediaType }, body }
}

/**
 * The client's own token, which the real registry then verifies for itself. Only where that registry has no such thing
 * (metadata_read, Basic on a resource), or goes by another name, is a token made for it.
 */
function backendToken({ registry, now }: Context, needed: Access, bearer: string | undefined): string {
  const { loginServer: name, backendService: loginServer = name } = registry
  if (bearer !== undefined && loginServer === name && !needed.actions.includes('metadata_read')) return bearer
  const access = parseScopes([
    needed.type === 'registry' ? 'registry:catalog:*' : `repository:${needed.name}:pull,push,delete`,
  ])
  const subject = 'make-believe front'
  return mintAccessToken({ loginServer, subject, issuedAt: now, expiresAt: now + 60, access })
}
