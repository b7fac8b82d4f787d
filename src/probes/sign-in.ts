import type { AccessToken, TokenCredential } from '@azure/identity'
import { CLOUDS, type Cloud, PUBLIC_CLOUD } from '../azure/clouds.ts'
import { parseEntraError } from '../azure/entra/entra-error.ts'
import type { IdentityConfig } from '../azure/entra/identity.ts'
import { plainText } from '../azure/entra/plain-text.ts'
import { tenantInChallenge } from '../azure/entra/tenant.ts'
import { readEntraToken, readGitHubToken } from '../azure/entra/token.ts'
import { type Fact, failed, type OidcClaims, ok, type SignInResult, skipped } from '../facts.ts'
import type { Host } from '../host/ports.ts'
import type { Secret, Vault } from '../secrets/vault.ts'
import { createLimiter } from '../util/concurrency.ts'
import type { Deadline } from '../util/deadline.ts'
import { note } from '../util/note.ts'
import { partOf } from '../util/redacted.ts'
import { truncate } from '../util/text.ts'
import { fieldIn } from './data-plane.ts'
import { type EndpointTrail, managedIdentity, refusedIdentity } from './managed-identity.ts'
import { openAhead, TOKENS_AT_ONCE } from './open-ahead.ts'
import { type SdkTrail, sdkTransport } from './sdk-transport.ts'
import { send } from './transport.ts'

/**
 * Whom a token is for. ACR's own audience works whatever the registry's policy. Source: ACR docs, "Disable
 * authentication as ARM".
 */
export type Audience = 'acr' | 'arm' | 'graph' | 'logs'

/** A sign-in under way: each token is asked for once, at its first use. */
export interface SignIn {
  readonly plan: IdentityConfig
  readonly cloud: Cloud
  /** A token for an audience, and what Entra said. */
  token(audience: Audience): Promise<Fact<SignInResult>>
  /** The token that the answer brought. */
  secret(audience: Audience): Promise<Secret | undefined>
  /** What GitHub's token presents; skipped where none is asked for. */
  readonly oidc: Promise<Fact<OidcClaims>>
}

export interface SignInContext {
  readonly host: Host
  readonly vault: Vault
  readonly deadline: Deadline
}

const MAX_BYTES = 256 * 1024

export function startSignIn(plan: IdentityConfig, oidcAudience: string, context: SignInContext): SignIn {
  const cloud = CLOUDS.find(({ name }) => name === plan.cloud) ?? PUBLIC_CLOUD
  const assertion = plan.source === 'oidc' ? requestOidcToken(oidcAudience, context) : undefined
  const tenantId =
    plan.tenantId === '' && plan.subscriptionId !== '' ? tenantOf(plan, cloud, context) : Promise.resolve(plan.tenantId)
  const answers = new Map<Audience, Promise<{ readonly fact: Fact<SignInResult>; readonly token?: Secret }>>()
  const inTurn = createLimiter(tokensAtOnce(plan))
  // Docker's own comes first: nothing may keep it waiting.
  const afterFirst = async (audience: Audience) => {
    const first = await request('acr')
    return hasNoAnswer(first.fact) ? first : inTurn(() => getToken(plan, cloud, audience, tenantId, assertion, context))
  }
  const request = (audience: Audience): ReturnType<typeof getToken> => {
    const pending =
      answers.get(audience) ??
      (audience === 'acr' || !isOfEntra(plan)
        ? getToken(plan, cloud, audience, tenantId, assertion, context)
        : afterFirst(audience))
    answers.set(audience, pending)
    return pending
  }
  return {
    plan,
    cloud,
    token: async audience => (await request(audience)).fact,
    secret: async audience => (await request(audience)).token,
    oidc: assertion === undefined ? Promise.resolve(skipped('not-needed')) : assertion.then(({ fact }) => fact),
  }
}

/** Entra cannot be reached, or is out of order: another question would end the same, and only later. */
const hasNoAnswer = (fact: Fact<SignInResult>): boolean =>
  fact.state === 'failed' &&
  (fact.reason.kind === 'network' ||
    fact.reason.kind === 'deadline' ||
    (fact.reason.kind === 'refused' && (fact.reason.status === 429 || fact.reason.status >= 500)))

/** Without a secret Graph is not asked. */
const tokensAtOnce = ({ secret }: IdentityConfig): number => (secret === undefined ? 1 : TOKENS_AT_ONCE)

/** Entra itself is asked, and not this machine. */
const isOfEntra = ({ source }: IdentityConfig): boolean => source !== 'managed-identity' && source !== 'azure-cli'

async function getToken(
  plan: IdentityConfig,
  cloud: Cloud,
  audience: Audience,
  tenant: Promise<string | undefined>,
  assertion: ReturnType<typeof requestOidcToken> | undefined,
  context: SignInContext,
): Promise<{ readonly fact: Fact<SignInResult>; readonly token?: Secret }> {
  const tenantId = await tenant
  if (tenantId === undefined) return { fact: failed({ kind: 'tool', text: note('tenant-unknown') }) }
  const trail: SignInTrail = {
    lastReply: undefined,
    lastFailure: undefined,
    response: undefined,
    failure: undefined,
  }
  const refused = (error: unknown) =>
    plan.source === 'managed-identity'
      ? refusedIdentity(error, trail, context.vault)
      : refusal(error, trail, context.vault)
  // The SDK looks at its arguments when a credential is made, and throws then.
  const [[made], jwt] = await Promise.all([
    Promise.allSettled([credentialOf(plan, cloud, tenantId, assertion, trail, context)]),
    assertion,
  ])
  if (made.status === 'rejected') return { fact: refused(made.reason) }
  if (jwt !== undefined && jwt.token === undefined)
    return { fact: jwt.fact.state === 'failed' ? jwt.fact : skipped('no-credential') }

  let token: AccessToken | null
  try {
    token = await withinDeadline(made.value.getToken(scopeOf(audience, cloud)), context.deadline)
  } catch (error) {
    if (error === TIME_IS_UP) return { fact: failed({ kind: 'deadline' }) }
    return { fact: refused(error) }
  }
  // A service that is none can answer a number, which the SDK passes on.
  if (token === null || typeof token.token !== 'string' || token.token === '')
    return { fact: failed({ kind: 'tool', text: note('no-token', { service: 'Microsoft Entra ID' }) }) }
  const { tenantId: tid, objectId, clientId, principalKind } = readEntraToken(token.token) ?? {}
  return {
    fact: ok({
      signedIn: true,
      tenantId: tid ?? tenantId,
      ...(objectId !== undefined && { objectId }),
      ...(clientId !== undefined && { clientId }),
      isPerson: principalKind === 'person',
    }),
    token: context.vault.register(token.token),
  }
}

/** What was asked and answered on the way, by Entra or by this machine's identity endpoint. */
type SignInTrail = SdkTrail & EndpointTrail

/** What the sign-in came to where it threw: Entra's own words where there were any, else why there were none. */
function refusal(error: unknown, trail: SdkTrail, { redact }: Vault): Fact<SignInResult> {
  const { lastReply, lastFailure } = trail
  const message = error instanceof Error ? error.message : String(error)
  const entraError =
    parseEntraError(lastReply?.body ?? '', redact) ??
    (lastReply === undefined ? parseEntraError(message, redact) : undefined)
  if (entraError !== undefined) return ok({ signedIn: false, status: lastReply?.status ?? 0, error: entraError })
  if (lastReply === undefined && lastFailure !== undefined) return failed(lastFailure)
  if (lastReply === undefined)
    return failed({ kind: 'tool', text: truncate(redact(message.split('\n')[0] ?? ''), 300) })
  // What answers in another form is not Entra.
  const { status, body } = lastReply
  return failed({ kind: 'refused', status, code: '', text: truncate(partOf(redact(body), plainText), 300) })
}

async function credentialOf(
  plan: IdentityConfig,
  cloud: Cloud,
  tenantId: string,
  assertion: ReturnType<typeof requestOidcToken> | undefined,
  trail: SignInTrail,
  { host, vault, deadline }: SignInContext,
): Promise<TokenCredential> {
  // To load the SDK takes as long as to reach its host, and would keep everybody from it.
  if (isOfEntra(plan)) await openAhead(host, cloud.authority, tokensAtOnce(plan))
  const [sdk, httpClient] = await Promise.all([import('./sdk.ts'), sdkTransport(host, deadline, trail, cloud)])
  const options = {
    httpClient,
    authorityHost: `https://${cloud.authority}`,
    // The clouds are known; asking for them costs a round trip.
    disableInstanceDiscovery: true,
    retryOptions: { maxRetries: 0 },
  }
  const { clientId } = plan
  switch (plan.source) {
    case 'client-secret':
    case 'creds':
    case 'username':
      return new sdk.ClientSecretCredential(
        tenantId,
        clientId,
        plan.secret === undefined ? '' : vault.reveal(plan.secret),
        options,
      )
    case 'oidc':
      return new sdk.ClientAssertionCredential(
        tenantId,
        clientId,
        async () => vault.reveal((await assertion)?.token ?? vault.register('')),
        options,
      )
    case 'workload-identity': {
      await maskFederatedToken(host, vault)
      return new sdk.WorkloadIdentityCredential({ ...options, tenantId, clientId })
    }
    case 'managed-identity':
      return managedIdentity(clientId, { host, vault, deadline }, trail)
    case 'azure-cli':
      return new sdk.AzureCliCredential({
        processTimeoutInMs: Math.max(1, deadline.remaining()),
        ...(tenantId !== '' && { tenantId }),
      })
  }
}

const PUBLIC_LOGS = { scope: 'https://api.loganalytics.io/.default' }

/** The token that Kubernetes gave this pod, which the SDK reads by itself. Source: AKS docs, "Workload identity". */
async function maskFederatedToken({ env, readFile }: Host, vault: Vault): Promise<void> {
  const file = await readFile(env['AZURE_FEDERATED_TOKEN_FILE'] ?? '', { maxBytes: MAX_BYTES })
  if (file.state === 'read') vault.register(file.text.trim())
}

/** The sovereign clouds take the same audience for ACR (docs name no other). */
function scopeOf(audience: Audience, cloud: Cloud): string {
  switch (audience) {
    case 'acr':
      return 'https://containerregistry.azure.net/.default'
    case 'arm':
      return `https://${cloud.arm}/.default`
    case 'graph':
      return `https://${cloud.graph}/.default`
    case 'logs':
      return (cloud.logAnalytics ?? PUBLIC_LOGS).scope
  }
}

/**
 * The tenant of a subscription: ARM names it when it is asked without a token.
 * Source: Azure docs, "Find tenant ID" (the WWW-Authenticate header of the 401).
 */
export async function tenantOf(
  { subscriptionId }: Pick<IdentityConfig, 'subscriptionId'>,
  cloud: Cloud,
  { host, deadline }: SignInContext,
): Promise<string | undefined> {
  const url = new URL(`https://${cloud.arm}/subscriptions/${encodeURIComponent(subscriptionId)}?api-version=2022-12-01`)
  const sent = await send(host, deadline, { method: 'GET', url, headers: {}, maxBodyBytes: MAX_BYTES })
  return sent.ok ? tenantInChallenge(sent.reply.headers['www-authenticate'] ?? '')?.tenantId : undefined
}

/** GitHub's token for the job. Source: GitHub docs, "OpenID Connect reference". */
async function requestOidcToken(
  audience: string,
  { host, vault, deadline }: SignInContext,
): Promise<{ readonly fact: Fact<OidcClaims>; readonly token?: Secret }> {
  const url = URL.parse(host.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '')
  if (url === null)
    return { fact: failed({ kind: 'tool', text: note('not-a-url', { name: 'ACTIONS_ID_TOKEN_REQUEST_URL' }) }) }
  url.searchParams.set('audience', audience)
  const bearer = vault.register(host.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '')
  const headers = { authorization: `Bearer ${vault.reveal(bearer)}`, accept: 'application/json' }
  const sent = await send(host, deadline, { method: 'GET', url, headers, maxBodyBytes: MAX_BYTES })
  if (!sent.ok) return { fact: failed(sent.reason) }
  const jwt = fieldIn(sent.reply.body, 'value')
  if (sent.reply.status !== 200 || jwt === undefined) {
    const text = `GitHub's OIDC endpoint: HTTP ${sent.reply.status}`
    return { fact: failed({ kind: 'refused', status: sent.reply.status, code: '', text }) }
  }
  const token = vault.register(jwt)
  const claims = readGitHubToken(jwt)
  return claims === undefined
    ? { fact: failed({ kind: 'tool', text: note('oidc-token-unreadable') }), token }
    : { fact: ok(claims), token }
}

const TIME_IS_UP = Symbol('time is up')

/** Rejects with `TIME_IS_UP` where the step's time is up first. */
async function withinDeadline<T>(work: Promise<T>, deadline: Deadline): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(reject, deadline.remaining(), TIME_IS_UP)
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}
