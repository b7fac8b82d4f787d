import { type Answer, json, type Refusal, refusals, refuse, silent, untyped } from './answers.ts'
import { exchange } from './exchange.ts'
import { firewall } from './firewall.ts'
import { type Context, type Identified, identify, identifyAnonymous, identifyRefreshToken } from './principals.ts'
import { type Effect, type Forward, type Request, readBasic } from './request.ts'
import { resource } from './resources.ts'
import { grant, parseScopes } from './rights.ts'
import { mintAccessToken } from './tokens.ts'

/**
 * The data plane of one registry (Azure/acr:docs/AAD-OAuth.md, docs/Token-BasicAuth.md): a pure function of world and
 * request.
 */
export function answer(context: Context, received: Request): Answer | Forward | Effect {
  const refused = firewall(context.registry, context.world, received.path, received.address)
  if (refused) return refused
  if (received.path === '/oauth2/token') return token(context, received)
  // GET on it gives 404 (Azure/acr#166).
  if (received.path === '/oauth2/exchange' && received.method === 'POST') return exchange(context, received)
  if (/^\/(?:v2|acr\/v1)(?:\/|$)/.test(received.path)) return resource(context, received)
  return notFound()
}

const notFound = (): Answer => ({
  status: 404,
  headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  body: '404 page not found\n',
})

interface TokenRequest {
  identified: Identified
  service: string | null
  scopes: string[]
  /**
   * Without `account`, the Docker style gives a token with an empty access list (Azure/acr:docs/Token-BasicAuth.md).
   */
  granting: boolean
  offline: boolean
}

function token(context: Context, received: Request): Answer {
  const { registry, correlationId, now } = context
  const basic = readBasic(received.authorization)
  // A line break inside either breaks the service (acr-500-newline-in-user).
  if (basic && /[\r\n]/.test(basic.username + basic.password)) return silent(500)
  const { identified, service, scopes, granting, offline } =
    received.method === 'POST' ? posted(context, new URLSearchParams(received.body)) : gotten(context, received)
  // A service in uppercase is refused here, and only here (Azure/azure-cli#11111).
  if (service !== registry.loginServer) return untyped(refuse(refusals.generic(correlationId)))
  if ('refusal' in identified) return answerOf(identified.refusal)
  const { principal } = identified
  const access = granting ? grant(principal.allows, parseScopes(scopes), registry.ungranted ?? 'omitted') : []
  const ends = principal.until ?? now + (registry.accessTokenSeconds ?? 4500)
  const access_token = mintAccessToken({
    loginServer: registry.loginServer,
    subject: principal.subject,
    issuedAt: now,
    expiresAt: ends,
    access,
  })
  // No `token`, no `expires_in` (acr-token-refresh-2021); docker stores the refresh token as its identity token.
  const { refreshToken } = principal
  return json(200, offline && refreshToken ? { access_token, refresh_token: refreshToken } : { access_token })
}

/** The texts that name a cause come as typed JSON, since docker prints them bare; the others do not. */
function answerOf(refusal: Refusal | 'silent'): Answer {
  if (refusal === 'silent') return silent(401)
  const answer = refuse(refusal)
  return /AAD|client secret/.test(refusal.message) ? answer : untyped(answer)
}

/** Docker style: GET with Basic, or anonymous. */
function gotten(context: Context, { query, authorization }: Request): TokenRequest {
  const basic = readBasic(authorization)
  return {
    identified: basic ? identify(context, basic.username, basic.password) : identifyAnonymous(context),
    service: query.get('service'),
    scopes: query.getAll('scope'),
    granting: !basic || query.has('account'),
    offline: query.get('offline_token') === 'true',
  }
}

/** OAuth style: a refresh token, or username and password; neither is anonymous (acr-token-anonymous-ok). */
function posted(context: Context, form: URLSearchParams): TokenRequest {
  return {
    identified: identifyPosted(context, form),
    service: form.get('service'),
    scopes: form.getAll('scope'),
    granting: true,
    offline: false,
  }
}

function identifyPosted(context: Context, form: URLSearchParams): Identified {
  const username = form.get('username') ?? ''
  const password = form.get('password') ?? ''
  const refreshToken = form.get('refresh_token') ?? ''
  const kind = form.get('grant_type')
  if (kind === 'refresh_token') return identifyRefreshToken(context, refreshToken)
  if (kind !== 'password') return { refusal: badGrant(context) }
  return username || password ? identify(context, username, password) : identifyAnonymous(context)
}

const badGrant = ({ correlationId }: Context): Refusal => refusals.generic(correlationId)
