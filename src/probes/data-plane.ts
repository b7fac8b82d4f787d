import type { Deadline } from '../deadline.ts'
import {
  type ChallengeAnswer,
  type Fact,
  type FailureReason,
  failed,
  known,
  type ReplyFacts,
  skipped,
  type TokenAnswer,
} from '../facts.ts'
import type { Host, HttpOutcome, HttpRequest, Reply } from '../host.ts'
import type { Access } from '../inputs.ts'
import { parseChallenge } from '../registry/challenge.ts'
import { parseErrorBody } from '../registry/error-body.ts'
import { type LoginServer, parseLoginServer } from '../registry/login-server.ts'
import { repositoryScope } from '../registry/scope.ts'
import { grantedActions, readToken } from '../registry/token.ts'
import type { Secret, Vault } from '../secrets.ts'
import { cut } from '../text.ts'

/** docker gives its own login as long: moby/moby registry/auth.go. Milliseconds. */
const TIMEOUT_MS = 15_000
const MOST_CHALLENGE_BYTES = 64 * 1024
const MOST_TOKEN_BYTES = 1024 * 1024
/** Repositories that one token request asks for, so that its URL stays within what servers take (8 KiB). */
const REPOSITORIES_A_REQUEST = 20
const EXCERPT_LENGTH = 300

/** What every request of one registry needs. */
export interface RegistryClient {
  readonly host: Host
  readonly vault: Vault
  readonly deadline: Deadline
  readonly server: LoginServer
  readonly proxy: URL | undefined
}

/** What is sent to the token endpoint; the secrets are in the vault. */
export type TokenCredential =
  | { readonly form: 'password'; readonly userName: string; readonly password: Secret }
  | { readonly form: 'identity-token'; readonly identityToken: Secret }
  | { readonly form: 'anonymous' }

/** Where tokens are asked for, as the challenge says. */
export interface TokenEndpoint {
  readonly realm: string
  readonly service: string
}

/** `GET /v2/` without credentials: the challenge. Source: OCI distribution spec; Azure/acr:docs/AAD-OAuth.md. */
export async function askChallenge(
  client: RegistryClient,
): Promise<{ readonly outcome: HttpOutcome | 'deadline'; readonly answer: Fact<ChallengeAnswer> }> {
  const outcome = await send(client, {
    method: 'GET',
    url: new URL(`https://${client.server.host}/v2/`),
    headers: { accept: 'application/json' },
    maxBodyBytes: MOST_CHALLENGE_BYTES,
  })
  if (outcome === 'deadline' || !outcome.ok) return { outcome, answer: failed(reasonOf(outcome)) }
  const { reply } = outcome
  const header = reply.headers['www-authenticate'] ?? ''
  const bearer = parseChallenge(header)
  const asksForBasic = bearer === undefined && /^\s*basic\b/i.test(header)
  const realmTrusted = bearer !== undefined && isOwnRealm(bearer.realm, client.server)
  return {
    outcome,
    answer: known({ ...replyFacts(reply), ...(bearer !== undefined && { bearer }), asksForBasic, realmTrusted }),
  }
}

/**
 * Asks for a token on the named repositories, as docker does: by GET with Basic, by the refresh-token grant for an identity token,
 * by a bare GET for nobody. A 200 proves authentication only, so the token's `access` is read for each repository.
 * Source: Azure/acr:docs/AAD-OAuth.md, docs/Token-BasicAuth.md; distribution/distribution docs, token authentication.
 */
export async function askToken(
  client: RegistryClient,
  endpoint: TokenEndpoint,
  credential: TokenCredential,
  repositories: readonly string[],
  access: Access,
): Promise<Fact<TokenAnswer>> {
  const groups: string[][] = []
  for (let start = 0; start < repositories.length; start += REPOSITORIES_A_REQUEST) {
    groups.push(repositories.slice(start, start + REPOSITORIES_A_REQUEST))
  }
  const answers = await Promise.all(
    groups.map(async group => {
      const outcome = await send(client, tokenRequest(client.vault, endpoint, credential, group, access))
      if (outcome === 'deadline' || !outcome.ok) return failed(reasonOf(outcome))
      return known(tokenAnswer(outcome.reply, group, client.vault))
    }),
  )
  return combined(answers)
}

/** One answer of several requests for the same credential: the first that did not bring a token, else all grants together. */
function combined(answers: readonly Fact<TokenAnswer>[]): Fact<TokenAnswer> {
  const values: TokenAnswer[] = []
  for (const answer of answers) {
    if (answer.state !== 'known' || !answer.value.issued) return answer
    values.push(answer.value)
  }
  const [first] = values
  return first === undefined
    ? skipped('not-needed')
    : known({ ...first, grants: values.flatMap(({ grants }) => grants) })
}

function tokenRequest(
  vault: Vault,
  { realm, service }: TokenEndpoint,
  credential: TokenCredential,
  repositories: readonly string[],
  access: Access,
): Unsent {
  const scopes = repositories.map(repository => repositoryScope(repository, access))
  const url = new URL(realm)
  const headers: Record<string, string> = { accept: 'application/json' }
  if (credential.form === 'identity-token') {
    const form = new URLSearchParams({
      grant_type: 'refresh_token',
      service,
      client_id: 'acr-login-check',
      scope: scopes.join(' '),
      refresh_token: vault.reveal(credential.identityToken),
    })
    headers['content-type'] = 'application/x-www-form-urlencoded'
    return { method: 'POST', url, headers, body: form.toString(), maxBodyBytes: MOST_TOKEN_BYTES }
  }
  url.searchParams.set('service', service)
  for (const scope of scopes) url.searchParams.append('scope', scope)
  if (credential.form === 'password') {
    // Without `account` the token was seen to come with an empty `access`: sonatype/nexus-public#393.
    url.searchParams.set('account', credential.userName)
    const pair = Buffer.from(`${credential.userName}:${vault.reveal(credential.password)}`, 'utf8').toString('base64')
    headers['authorization'] = `Basic ${vault.reveal(vault.hold(pair))}`
  }
  url.searchParams.set('client_id', 'acr-login-check')
  return { method: 'GET', url, headers, maxBodyBytes: MOST_TOKEN_BYTES }
}

function tokenAnswer(reply: Reply, repositories: readonly string[], vault: Vault): TokenAnswer {
  const text = reply.status === 200 ? tokenIn(reply.body) : undefined
  if (text === undefined) return { ...replyFacts(reply), issued: false, grants: [] }
  vault.hold(text)
  const token = readToken(text)
  const grants = repositories.map(repository => {
    const actions = token === undefined ? undefined : grantedActions(token, repository)
    return {
      repository,
      actions: actions === undefined ? ('unreadable' as const) : [...actions].map(action => cut(action, 40)),
    }
  })
  return { ...replyFacts(reply), excerpt: '', issued: true, grants }
}

/** ACR says `access_token`, the distribution spec `token`. */
function tokenIn(body: string): string | undefined {
  try {
    const { access_token: access, token } = Object(JSON.parse(body)) as { access_token?: unknown; token?: unknown }
    const found = access ?? token
    return typeof found === 'string' && found !== '' ? found : undefined
  } catch {
    // No JSON, no token: the answer is judged by what else it is.
    return undefined
  }
}

/** The realm must be on the registry's own host, or on a regional host of the same registry. Source: ACR docs, "Registry endpoint reference". */
function isOwnRealm(realm: string, server: LoginServer): boolean {
  const url = URL.parse(realm)
  if (url === null || url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '')
    return false
  if (url.hostname === server.host) return true
  const other = parseLoginServer(url.hostname)
  return (
    server.kind.is === 'acr' &&
    other.kind.is === 'acr' &&
    other.flaws.length === 0 &&
    other.kind.service === server.kind.service
  )
}

type Unsent = Omit<HttpRequest, 'timeoutMs' | 'proxy'>

/** Sends within docker's own time, or what is left of the step's. */
async function send(client: RegistryClient, request: Unsent): Promise<HttpOutcome | 'deadline'> {
  const remaining = client.deadline.remaining()
  const outcome = await client.host.http({
    ...request,
    headers: { 'user-agent': 'acr-login-check', ...request.headers },
    timeoutMs: Math.min(TIMEOUT_MS, remaining),
    ...(client.proxy !== undefined && { proxy: client.proxy }),
  })
  const timedOut = !outcome.ok && outcome.failure.code === 'TIMEOUT'
  return timedOut && remaining < TIMEOUT_MS ? 'deadline' : outcome
}

function reasonOf(outcome: Extract<HttpOutcome, { ok: false }> | 'deadline'): FailureReason {
  if (outcome === 'deadline') return { kind: 'deadline' }
  const { failure, connection } = outcome
  return { kind: 'network', failure, ...(connection.tls !== undefined && { certificate: connection.tls }) }
}

function replyFacts({ status, headers, body }: Reply): ReplyFacts {
  const error = parseErrorBody(body)
  const correlationId = error?.correlationId ?? headers['x-ms-correlation-request-id']
  const { 'retry-after': retryAfter, location } = headers
  return {
    status,
    contentType: cut(headers['content-type'] ?? '', 100),
    serverHeader: cut(headers['server'] ?? '', 100),
    excerpt: error === undefined ? cut(body.trim(), EXCERPT_LENGTH) : '',
    ...(error !== undefined && { error: { ...error, code: cut(error.code, 60), message: cut(error.message, 500) } }),
    ...(correlationId !== undefined && { correlationId: cut(correlationId, 80) }),
    ...(retryAfter !== undefined && { retryAfter: cut(retryAfter, 40) }),
    ...(location !== undefined && { location: cut(location, 200) }),
  }
}
