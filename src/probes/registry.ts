import { isIP } from 'node:net'
import { credentialDefect } from '../azure/acr/credential.ts'
import { adminName, isUsable, type LoginServer, serviceOf } from '../azure/acr/login-server.ts'
import { PLACEHOLDER_REPOSITORY, type Repository } from '../azure/acr/repository.ts'
import type { Access } from '../azure/acr/token-scope.ts'
import type { StoredAuth } from '../docker/config.ts'
import { shownProxy } from '../docker/proxy.ts'
import {
  type Clock,
  type ExchangeResponse,
  type Fact,
  failed,
  ok,
  type RegistryFacts,
  skipped,
  type TokenResponse,
  valueIn,
} from '../facts.ts'
import type { Connection, Host } from '../host/ports.ts'
import type { Inputs } from '../inputs.ts'
import type { Secret, Vault } from '../secrets/vault.ts'
import type { Deadline } from '../util/deadline.ts'
import { truncate } from '../util/text.ts'
import { type CredentialChoice, type CredentialContext, chooseCredential } from './credential.ts'
import { imageToProbe, resolveLayerSource } from './data-endpoint.ts'
import {
  askMetadataToken,
  exchangeToken,
  fetchChallenge,
  REPOSITORIES_A_REQUEST,
  type RegistryClient,
  requestToken,
  type TokenCredential,
  type TokenEndpoint,
} from './data-plane.ts'
import type { DockerConfigProbe } from './docker.ts'
import { hostsFileOf } from './hosts-file.ts'
import { queryImages } from './images.ts'
import { buildProxy, ignoredProxyOf, misreadProxy, proxyFor, proxyVariable } from './proxy.ts'
import type { SignIn } from './sign-in.ts'
import { probeStore } from './stored-login.ts'
import type { SendResult } from './transport.ts'

/** What docker is going to do with images. */
export interface ExpectedImages {
  /** As given, or as the workflow tells. */
  readonly access: Access | undefined
  /** Empty where none is named, so that a stand-in is asked for. */
  readonly repositories: readonly Repository[]
  /** Those named with a tag or digest, each once: one repository can be named with several. */
  readonly images: readonly Repository[]
}

/** What the probes of all registries share. */
export interface RegistryProbeContext {
  readonly inputs: Inputs
  readonly host: Host
  readonly vault: Vault
  readonly deadline: Deadline
  readonly expectedImages: Promise<ExpectedImages>
  /** What the workflow tells, where it is on disk. */
  readonly localImages: Promise<Pick<ExpectedImages, 'access'>>
  readonly config: Promise<DockerConfigProbe>
  readonly signIn: CredentialContext['signIn']
  /** Milliseconds since the epoch. */
  readonly now: number
}

/**
 * Everything about one registry. A host under a known ACR suffix, which TLS proves to be that host, is sent the pair
 * that docker has beside the request for its challenge, since its token endpoint is known beforehand; every further
 * request waits for the challenge, and there is none where that names another host. Any other host, and any token of
 * Entra, waits for the challenge.
 */
export async function probeRegistry(
  context: RegistryProbeContext,
  server: LoginServer,
): Promise<Omit<RegistryFacts, 'arm' | 'nearby'>> {
  const { host } = context
  const expected = expectedEndpoint(server)
  const before = { server, service: expected.service, addresses: [], hostsFile: [] }
  if (!isUsable(server)) {
    if (server.kind.kind !== 'other') return { ...before, ...skippedRegistry('login-server-unusable') }
    const cnames = isDomain(server.host) ? await directAliasesOf(server.host, context) : skipped('not-needed')
    return { ...before, ...skippedRegistry('not-a-known-registry'), cnames }
  }
  const config = context.config.then(probe => probe.config)
  const store = config.then(logins =>
    probeStore(context, logins, server.host, givenPair(context.inputs, context.vault)),
  )
  const proxy = proxyFor(server.host, host.env)
  const cnames = directAliasesOf(server.host, context)
  const hostsFile = proxy === undefined ? hostsFileOf(server.host, host) : Promise.resolve([])
  const client: RegistryClient = { ...context, server }
  const choice = chooseCredential(context.inputs, adminName(server), {
    ...context,
    stored: store.then(({ login }) => login),
  })
  const challenged = fetchChallenge(client)
  const now = async () => clockOf([(await challenged).answer], context.now).now
  const isConfirmed = async (used: TokenEndpoint) => isSameEndpoint(trustedEndpoint((await challenged).answer), used)
  const request = async (endpoint: TokenEndpoint) =>
    requestTokens(context, client, endpoint, await choice, now, isConfirmed)
  const [challenge, early] = await Promise.all([challenged, server.kind.kind === 'acr' ? request(expected) : undefined])

  const endpoint = trustedEndpoint(challenge.answer)
  const tokens =
    endpoint === undefined
      ? noTokens(challenge.answer.state === 'failed' ? 'no-connection' : 'no-usable-challenge')
      : early !== undefined && isSameEndpoint(endpoint, expected)
        ? early
        : await request(endpoint)
  const { accessToken, metadataToken, ...answers } = tokens
  const chosen = await choice
  const ignored = proxy === undefined ? (ignoredProxyOf(host.env) ?? buildProxy(await config, host.env)) : undefined
  const { helper, fileStays, login } = await store
  return {
    server,
    helper,
    fileStays,
    ...(login?.mayBeUnread && { loginMayBeUnread: true as const }),
    credential: chosen.found ? ok(chosen.shape) : skipped(chosen.because),
    ...(proxy instanceof URL && { proxy: shownProxy(proxy), proxyVariable: proxyVariable(host.env) }),
    ...(proxy === 'misread' && { proxy: misreadProxy(host.env), proxyVariable: proxyVariable(host.env) }),
    hostsFile: await hostsFile,
    ...(ignored !== undefined && { ignoredProxy: ignored }),
    ...reached(challenge.sent),
    cnames: await (isBlocking(challenge.answer, answers) ? cnames : valueIfSettled(cnames)),
    service: endpoint?.service.toLowerCase() ?? expected.service,
    challenge: challenge.answer,
    ...answers,
    ...(accessToken === undefined
      ? { images: [], layers: skipped('no-pull-granted') }
      : await contentOf(context, client, answers, accessToken, metadataToken)),
  }
}

/** What `docker login` is given; docker/login-action trims both. */
function givenPair({ userName, password }: Inputs, vault: Vault): StoredAuth | undefined {
  const pair = { userName: userName.trim(), password: vault.reveal(password).trim() }
  return pair.userName === '' || pair.password === '' ? undefined : pair
}

/** Milliseconds that the names behind a name may take where they explain something. */
const ALIASES_MS = 2_000

/** A name that DNS may know; an address has no alias. */
const isDomain = (host: string): boolean => host.includes('.') && isIP(host) === 0

/** The names that a name is an alias of; not asked where a proxy resolves it. */
const directAliasesOf = (name: string, context: RegistryProbeContext): Promise<Fact<readonly string[]>> =>
  proxyFor(name, context.host.env) === undefined ? resolveCnames(name, context) : Promise.resolve(skipped('not-needed'))

/** The names that the registry's is an alias of: by private link, for one. */
async function resolveCnames(
  name: string,
  { host, deadline, vault }: RegistryProbeContext,
): Promise<Fact<readonly string[]>> {
  const found = await host.cnames(name, Math.min(ALIASES_MS, deadline.remaining()))
  if (!found.ok) return failed({ kind: 'tool', text: found.code })
  return ok(found.names.map(each => truncate(vault.redact(each), 255)))
}

/** The network, or the registry's firewall, stands in the way: then it is worth a wait what DNS knows. */
function isBlocking(
  challenge: RegistryFacts['challenge'],
  { exchange, token, anonymous }: Omit<Tokens, 'accessToken' | 'metadataToken'>,
): boolean {
  return (
    challenge.state !== 'known' ||
    [challenge, exchange, token, anonymous].some(answer => valueIn<{ status: number }>(answer)?.status === 403)
  )
}

/** What a promise has come to already; it is not waited for. */
const valueIfSettled = <T>(promise: Promise<Fact<T>>): Promise<Fact<T>> =>
  Promise.race([promise, Promise.resolve(failed({ kind: 'deadline' }))])

/** What the token shows of the images that it may pull: their manifests, and where the layers of one come from. */
async function contentOf(
  { expectedImages, host }: RegistryProbeContext,
  client: RegistryClient,
  { token, anonymous }: Omit<Tokens, 'accessToken' | 'metadataToken'>,
  accessToken: Secret,
  metadataToken: Tokens['metadataToken'],
): Promise<Pick<RegistryFacts, 'images' | 'layers'>> {
  const { grants = [] } = [valueIn(token), valueIn(anonymous)].find(answer => answer?.issued === true) ?? {}
  // The access token is that of the first request.
  const granted = grants.slice(0, REPOSITORIES_A_REQUEST)
  const { repositories, images } = await expectedImages
  const queries = await queryImages(client, accessToken, images, granted, metadataToken)
  const found = queries.find(({ sent }) => sent.ok && sent.reply.status === 200) ?? queries[0]
  const facts = queries.map(({ image }) => image)
  if (found !== undefined) {
    return { images: facts, layers: await resolveLayerSource(client, accessToken, found.image, found.sent) }
  }
  const image = imageToProbe(repositories, granted, host.env)
  return {
    images: facts,
    layers: image.state === 'known' ? await resolveLayerSource(client, accessToken, image.value) : image,
  }
}

/** A clock that is off by less is right enough to judge what ends when. Milliseconds. */
const CLOCK_TOLERANCE = 5 * 60_000

/**
 * What time it is, by the registries' clocks where all of them contradict the runner's.
 * @param own the runner's clock
 */
export function clockOf(challenges: readonly RegistryFacts['challenge'][], own: number): Clock {
  const dates = challenges.flatMap(challenge => valueIn(challenge)?.date ?? [])
  const isOff = dates.every(date => Math.abs(date - own) > CLOCK_TOLERANCE)
  const now = isOff ? (dates[0] ?? own) : own
  return { now, runnerSkewMs: own - now }
}

interface Tokens {
  readonly exchange: Fact<ExchangeResponse>
  readonly token: Fact<TokenResponse>
  readonly anonymous: Fact<TokenResponse>
  /** What docker would pull with, where a token came for that. */
  readonly accessToken?: Secret
  /** Gets a token that may list the tags of a repository. */
  readonly metadataToken?: (repository: string) => Promise<Secret | undefined>
}

/**
 * The token for the credential; nobody's too, where there is no credential or a stored one was refused, and a pull is
 * all that is asked.
 */
async function requestTokens(
  context: RegistryProbeContext,
  client: RegistryClient,
  endpoint: TokenEndpoint,
  choice: CredentialChoice,
  now: () => Promise<number>,
  isConfirmed: (used: TokenEndpoint) => Promise<boolean>,
): Promise<Tokens> {
  const { access = 'push', repositories: expected } = await context.expectedImages
  const named = expected.filter(({ issue }) => issue !== 'characters').map(({ name }) => name)
  const repositories = named.length > 0 ? named : [PLACEHOLDER_REPOSITORY]
  const anonymously = async (): ReturnType<typeof askFor> =>
    (context.inputs.access ?? (await context.localImages).access) === 'pull'
      ? await askFor(client, endpoint, { kind: 'anonymous' }, repositories, 'pull')
      : { answer: skipped('not-needed') }

  if (!choice.found) {
    const token = skipped(choice.because)
    if (choice.because !== 'no-credential')
      return { exchange: skipped('not-needed'), token, anonymous: skipped('not-needed') }
    const { answer: anonymous, ...withToken } = await anonymously()
    return { exchange: skipped('not-needed'), token, anonymous, ...withToken }
  }
  if ('signIn' in choice) {
    const confirmed = () => isConfirmed(endpoint)
    return requestViaExchange(client, endpoint, choice.signIn, repositories, access, confirmed)
  }
  const defectAt = (time: number) => credentialDefect(choice.shape, endpoint.service.toLowerCase(), time)
  if (defectAt(context.now) !== undefined && defectAt(await now()) !== undefined) {
    return noTokens('credential-defective')
  }
  const { answer: token, ...withToken } = await askFor(client, endpoint, choice.credential, repositories, access)
  const refused = valueIn(token)?.status === 401 && (await isConfirmed(endpoint))
  // What nobody may pull is only told: docker will use the stored login.
  const { answer: anonymous } =
    refused && choice.shape.source === 'docker' ? await anonymously() : { answer: skipped('not-needed') }
  return { exchange: skipped('not-needed'), token, anonymous, ...withToken }
}

/** The token for a credential, with the means to get another that may list tags. */
async function askFor(
  client: RegistryClient,
  endpoint: TokenEndpoint,
  credential: TokenCredential,
  repositories: readonly string[],
  access: Access,
): Promise<Awaited<ReturnType<typeof requestToken>> & Pick<Tokens, 'metadataToken'>> {
  const requested = await requestToken(client, endpoint, credential, repositories, access)
  return { ...requested, metadataToken: repository => askMetadataToken(client, endpoint, credential, repository) }
}

/** Entra token → refresh token → access token. Source: Azure/acr:docs/AAD-OAuth.md. */
async function requestViaExchange(
  client: RegistryClient,
  endpoint: TokenEndpoint,
  signIn: SignIn,
  repositories: readonly string[],
  access: Access,
  isConfirmed: () => Promise<boolean>,
): Promise<Tokens> {
  const entraToken = await signIn.secret('acr')
  if (entraToken === undefined) return noTokens('not-signed-in')
  const identity = valueIn(await signIn.token('acr'))
  const tenantId = identity?.signedIn === true ? identity.tenantId : ''
  // The challenge came while Entra was asked, on the connection that the exchange goes on with.
  if (!(await isConfirmed())) return noTokens('no-usable-challenge')
  const { answer, refreshToken } = await exchangeToken(client, endpoint, entraToken, tenantId)
  if (refreshToken === undefined) return { ...noTokens('not-exchanged'), exchange: answer }
  const credential = { kind: 'identity-token' as const, identityToken: refreshToken }
  const { answer: token, ...withToken } = await askFor(client, endpoint, credential, repositories, access)
  return { exchange: answer, token, anonymous: skipped('not-needed'), ...withToken }
}

/** What the challenge of this host will say, by its name. Source: ACR docs, "Registry endpoint reference". */
const expectedEndpoint = (server: LoginServer): TokenEndpoint => ({
  realm: `https://${server.host}/oauth2/token`,
  service: serviceOf(server),
})

const isSameEndpoint = (one: TokenEndpoint | undefined, other: TokenEndpoint): boolean =>
  one?.realm === other.realm && one.service === other.service

/** Where tokens may be asked for: a challenge that is one, and whose realm is the registry's own. */
function trustedEndpoint(challenge: RegistryFacts['challenge']): TokenEndpoint | undefined {
  const answer = valueIn(challenge)
  return answer?.status === 401 && answer.realmTrusted ? answer.bearer : undefined
}

function reached(sent: SendResult): { connection: Fact<Connection>; addresses: readonly string[] } {
  if (sent.ok) return { connection: ok(sent.outcome.connection), addresses: sent.outcome.connection.addresses }
  const { addresses = [], tls, trust } = sent.outcome?.connection ?? {}
  if (sent.reason.kind !== 'network') return { connection: failed(sent.reason), addresses }
  // What broke after the handshake is a fact of the challenge, not of the connection.
  const afterHandshake = sent.reason.failure.at === 'http' && tls !== undefined && trust !== undefined
  return { connection: afterHandshake ? ok({ addresses, tls, trust }) : failed(sent.reason), addresses }
}

const noTokens = (because: Parameters<typeof skipped>[0]): Tokens => ({
  exchange: skipped(because),
  token: skipped(because),
  anonymous: skipped(because),
})

const skippedRegistry = (because: Parameters<typeof skipped>[0]) => ({
  helper: skipped(because),
  fileStays: false,
  cnames: skipped(because),
  credential: skipped(because),
  connection: skipped(because),
  challenge: skipped(because),
  ...noTokens(because),
  images: [],
  layers: skipped(because),
})
