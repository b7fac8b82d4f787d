import { grantedActions, readToken } from '../azure/acr/acr-token.ts'
import { parseChallenge } from '../azure/acr/challenge.ts'
import { parseErrorBody } from '../azure/acr/error-response.ts'
import { type LoginServer, parseLoginServer } from '../azure/acr/login-server.ts'
import type { Access } from '../azure/acr/token-scope.ts'
import { repositoryScope } from '../azure/acr/token-scope.ts'
import {
  type ChallengeResponse,
  type ExchangeResponse,
  type Fact,
  failed,
  ok,
  type ResponseSummary,
  skipped,
  type TokenResponse,
} from '../facts.ts'
import type { Host, HttpResponse } from '../host/ports.ts'
import type { Secret, Vault } from '../secrets/vault.ts'
import type { Deadline } from '../util/deadline.ts'
import { fromJson, objectOf } from '../util/json.ts'
import { partOf, type Redacted } from '../util/redacted.ts'
import { truncate } from '../util/text.ts'
import { type RequestOptions, type SendResult, send } from './transport.ts'

const MAX_CHALLENGE_BYTES = 64 * 1024
const MAX_TOKEN_BYTES = 1024 * 1024
/** Repositories that one token request asks for, so that its URL stays within what servers take (8 KiB). */
export const REPOSITORIES_A_REQUEST = 20
const EXCERPT_LENGTH = 300

/** What every request of one registry needs. */
export interface RegistryClient {
  readonly host: Host
  readonly vault: Vault
  readonly deadline: Deadline
  readonly server: LoginServer
}

/** What is sent to the token endpoint; the secrets are in the vault. */
export type TokenCredential =
  | { readonly kind: 'password'; readonly userName: string; readonly password: Secret }
  | { readonly kind: 'identity-token'; readonly identityToken: Secret }
  | { readonly kind: 'anonymous' }

/** Where tokens are asked for, as the challenge says. */
export interface TokenEndpoint {
  readonly realm: string
  readonly service: string
}

/** `GET /v2/` without credentials: the challenge. Source: OCI distribution spec; Azure/acr:docs/AAD-OAuth.md. */
export async function fetchChallenge(
  client: RegistryClient,
): Promise<{ readonly sent: SendResult; readonly answer: Fact<ChallengeResponse> }> {
  const sent = await send(client.host, client.deadline, {
    method: 'GET',
    url: new URL(`https://${client.server.host}/v2/`),
    registry: client.server.host,
    headers: { accept: 'application/json' },
    maxBodyBytes: MAX_CHALLENGE_BYTES,
  })
  if (!sent.ok) return { sent, answer: failed(sent.reason) }
  const { reply, attempts } = sent
  const { vault } = client
  const header = reply.headers['www-authenticate'] ?? ''
  const parsed = parseChallenge(header)
  const shown = (text: string, most: number): string => truncate(vault.redact(text), most)
  const bearer = parsed && { realm: shown(parsed.realm, 500), service: shown(parsed.service, 300) }
  const asksForBasic = bearer === undefined && /^\s*basic\b/i.test(header)
  const date = Date.parse(reply.headers['date'] ?? '')
  const realmTrusted = bearer !== undefined && isOwnRealm(bearer.realm, client.server)
  return {
    sent,
    answer: ok({
      ...replyFacts(reply, attempts, vault),
      ...(bearer !== undefined && { bearer }),
      asksForBasic,
      realmTrusted,
      ...(!Number.isNaN(date) && { date }),
    }),
  }
}

/**
 * Asks for a token on the named repositories, as docker does: by GET with Basic, by the refresh-token grant for an
 * identity token, by a bare GET for nobody. A 200 proves authentication only, so the token's `access` is read for each
 * repository. Source: Azure/acr:docs/AAD-OAuth.md, docs/Token-BasicAuth.md; distribution/distribution docs, token
 * authentication.
 * @returns with the access token, where one came: for the first repositories, where they take more than one request
 */
export async function requestToken(
  client: RegistryClient,
  endpoint: TokenEndpoint,
  credential: TokenCredential,
  repositories: readonly string[],
  access: Access,
): Promise<{ readonly answer: Fact<TokenResponse>; readonly accessToken?: Secret }> {
  const groups: string[][] = []
  for (let start = 0; start < repositories.length; start += REPOSITORIES_A_REQUEST) {
    groups.push(repositories.slice(start, start + REPOSITORIES_A_REQUEST))
  }
  const answers = await Promise.all(
    groups.map(async group => {
      const scopes = group.map(repository => repositoryScope(repository, access))
      const request = tokenRequest(client.vault, endpoint, credential, scopes)
      const sent = await send(client.host, client.deadline, { ...request, registry: client.server.host })
      return sent.ok ? tokenAnswer(sent, group, client.vault) : { answer: failed(sent.reason) }
    }),
  )
  const accessToken = answers[0]?.accessToken
  return { answer: combined(answers.map(({ answer }) => answer)), ...(accessToken !== undefined && { accessToken }) }
}

/**
 * A token that may list the tags of a repository, which `pull` alone doesn't allow.
 * Source: ACR docs, "Repository permissions" (metadata/read).
 */
export async function askMetadataToken(
  client: RegistryClient,
  endpoint: TokenEndpoint,
  credential: TokenCredential,
  repository: string,
): Promise<Secret | undefined> {
  const scopes = [`repository:${repository}:metadata_read`]
  const sent = await send(client.host, client.deadline, {
    ...tokenRequest(client.vault, endpoint, credential, scopes),
    registry: client.server.host,
  })
  return sent.ok ? tokenAnswer(sent, [repository], client.vault).accessToken : undefined
}

/**
 * Exchanges an Entra token for a refresh token of the registry. `tenant` is documented; SDKs leave it out and it works,
 * so it is sent where known. Source: Azure/acr:docs/AAD-OAuth.md.
 * @param endpoint the token endpoint; the exchange stands beside it
 */
export async function exchangeToken(
  client: RegistryClient,
  endpoint: TokenEndpoint,
  entraToken: Secret,
  tenantId: string,
): Promise<{ readonly answer: Fact<ExchangeResponse>; readonly refreshToken?: Secret }> {
  const form = new URLSearchParams({
    grant_type: 'access_token',
    service: endpoint.service,
    ...(tenantId !== '' && { tenant: tenantId }),
    access_token: client.vault.reveal(entraToken),
  })
  const sent = await send(client.host, client.deadline, {
    method: 'POST',
    url: new URL('/oauth2/exchange', endpoint.realm),
    registry: client.server.host,
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
    maxBodyBytes: MAX_TOKEN_BYTES,
  })
  if (!sent.ok) return { answer: failed(sent.reason) }
  const text = sent.reply.status === 200 ? fieldIn(sent.reply.body, 'refresh_token') : undefined
  if (text === undefined)
    return { answer: ok({ ...replyFacts(sent.reply, sent.attempts, client.vault), issued: false }) }
  const refreshToken = client.vault.register(text)
  const { expiresAt, hasAadIdentity: isAbac } = readToken(text) ?? {}
  const answer = {
    ...replyFacts(sent.reply, sent.attempts, client.vault),
    excerpt: '',
    issued: true,
    ...(expiresAt !== undefined && { expiresAt }),
    ...(isAbac && { isAbac }),
  }
  return { answer: ok(answer), refreshToken }
}

/**
 * One answer of several requests for the same credential: the first that did not bring a token, else all grants
 * together.
 */
function combined(answers: readonly Fact<TokenResponse>[]): Fact<TokenResponse> {
  const values: TokenResponse[] = []
  for (const answer of answers) {
    if (answer.state !== 'known' || !answer.value.issued) return answer
    values.push(answer.value)
  }
  const [first] = values
  return first === undefined ? skipped('not-needed') : ok({ ...first, grants: values.flatMap(({ grants }) => grants) })
}

function tokenRequest(
  vault: Vault,
  { realm, service }: TokenEndpoint,
  credential: TokenCredential,
  scopes: readonly string[],
): RequestOptions {
  const url = new URL(realm)
  const headers: Record<string, string> = { accept: 'application/json' }
  if (credential.kind === 'identity-token') {
    const form = new URLSearchParams({
      grant_type: 'refresh_token',
      service,
      client_id: 'acr-login-check',
      scope: scopes.join(' '),
      refresh_token: vault.reveal(credential.identityToken),
    })
    headers['content-type'] = 'application/x-www-form-urlencoded'
    return { method: 'POST', url, headers, body: form.toString(), maxBodyBytes: MAX_TOKEN_BYTES }
  }
  url.searchParams.set('service', service)
  for (const scope of scopes) url.searchParams.append('scope', scope)
  if (credential.kind === 'password') {
    // Without `account` the token was seen to come with an empty `access`: sonatype/nexus-public#393.
    url.searchParams.set('account', credential.userName)
    const pair = Buffer.from(`${credential.userName}:${vault.reveal(credential.password)}`, 'utf8').toString('base64')
    headers['authorization'] = `Basic ${vault.reveal(vault.register(pair))}`
  }
  url.searchParams.set('client_id', 'acr-login-check')
  return { method: 'GET', url, headers, maxBodyBytes: MAX_TOKEN_BYTES }
}

function tokenAnswer(
  { reply, attempts }: Answered,
  repositories: readonly string[],
  vault: Vault,
): { readonly answer: Fact<TokenResponse>; readonly accessToken?: Secret } {
  const text = reply.status === 200 ? tokenIn(reply.body) : undefined
  if (text === undefined) return { answer: ok({ ...replyFacts(reply, attempts, vault), issued: false, grants: [] }) }
  const accessToken = vault.register(text)
  const token = readToken(text)
  const grants = repositories.map(repository => {
    const actions = token === undefined ? undefined : grantedActions(token, repository)
    return {
      repository,
      actions:
        actions === undefined
          ? ('unreadable' as const)
          : [...actions].map(action => truncate(vault.redact(action), 40)),
    }
  })
  const answer = { ...replyFacts(reply, attempts, vault), excerpt: '', issued: true, grants }
  return { answer: ok(answer), accessToken }
}

/** ACR says `access_token`, the distribution spec `token`. */
const tokenIn = (body: string): string | undefined => fieldIn(body, 'access_token') ?? fieldIn(body, 'token')

/** A field of a JSON object that holds some text. */
export function fieldIn(body: string, name: string): string | undefined {
  const value = objectOf(fromJson(body))?.[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/**
 * The realm must be on the registry's own host, or on a regional host of the same registry. Source: ACR docs, "Registry
 * endpoint reference".
 */
function isOwnRealm(realm: string, server: LoginServer): boolean {
  const url = URL.parse(realm)
  if (url === null || url.protocol !== 'https:' || url.username !== '' || url.password !== '') return false
  if (url.host === server.host) return true
  if (url.port !== '') return false
  const other = parseLoginServer(url.hostname)
  if (other.kind.kind !== 'acr' || other.flaws.length > 0) return false
  // A front that the user trusts passes the registry's challenge on. Source: Azure/acr:docs/custom-domain.
  return server.kind.kind === 'trusted' || (server.kind.kind === 'acr' && other.kind.service === server.kind.service)
}

type Answered = Extract<SendResult, { ok: true }>

/** A reply as evidence: redacted before it is cut, so that no half of a secret remains. */
export function replyFacts(
  { status, headers, body: raw }: HttpResponse,
  attempts: number,
  vault: Vault,
): ResponseSummary {
  const shown = (text: string, most: number): string => truncate(vault.redact(text), most)
  const error = parseErrorBody(raw)
  const correlationId = error?.correlationId ?? headers['x-ms-correlation-request-id']
  const { 'retry-after': retryAfter, location } = headers
  return {
    status,
    attempts,
    contentType: shown(headers['content-type'] ?? '', 100),
    serverHeader: shown(headers['server'] ?? '', 100),
    excerpt: error === undefined && !isTokenOrEmpty(status, raw) ? excerptOf(status, vault.redact(raw)) : '',
    ...(error !== undefined && {
      error: { ...error, code: shown(error.code, 60), message: shown(error.message, 500) },
    }),
    ...(correlationId !== undefined && { correlationId: shown(correlationId, 80) }),
    ...(retryAfter !== undefined && { retryAfter: shown(retryAfter, 40) }),
    ...(location !== undefined && { location: shown(location, 200) }),
  }
}

const isSuccess = (status: number): boolean => status >= 200 && status < 300

/** Nothing of it is shown, so that no secret has to be looked for either. */
const isTokenOrEmpty = (status: number, body: string): boolean => isSuccess(status) && !body.includes('<')

/**
 * The beginning of a body that is no error of a registry. A success of another form than is known may be all token,
 * which nobody held; a page is what a portal or a proxy shows in its place.
 */
function excerptOf(status: number, body: Redacted): string {
  if (isSuccess(status) && !body.trimStart().startsWith('<')) return ''
  return truncate(
    partOf(body, text => text.trim().replace(OPAQUE, '***')),
    EXCERPT_LENGTH,
  )
}

/** What has the form of a token or a key: a long run without a blank or a path in it. */
const OPAQUE = /[\w+=.~-]{40,}/g
