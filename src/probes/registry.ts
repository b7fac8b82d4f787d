import type { Deadline } from '../deadline.ts'
import { shownProxy } from '../docker/proxy.ts'
import {
  type ExchangeAnswer,
  type Fact,
  failed,
  known,
  type LayerSource,
  type RegistryFacts,
  skipped,
  type TokenAnswer,
  valueIn,
} from '../facts.ts'
import type { Connection, Host } from '../host.ts'
import type { Inputs } from '../inputs.ts'
import { credentialDefect } from '../registry/credential.ts'
import { adminName, isUsable, type LoginServer, serviceOf } from '../registry/login-server.ts'
import { type Repository, STAND_IN_REPOSITORY } from '../registry/repository.ts'
import type { Access } from '../registry/scope.ts'
import type { Secret, Vault } from '../secrets.ts'
import { cut } from '../text.ts'
import { type CredentialChoice, type CredentialContext, chooseCredential } from './credential.ts'
import { askLayers, imageToAskFor } from './data-endpoint.ts'
import {
  askChallenge,
  askExchange,
  askToken,
  REPOSITORIES_A_REQUEST,
  type RegistryClient,
  type TokenEndpoint,
} from './data-plane.ts'
import type { DockerConfigProbe } from './docker.ts'
import { proxyFor, unreadProxy } from './proxy.ts'
import type { SignIn } from './sign-in.ts'
import { probeHelper } from './stored-login.ts'
import type { Sent } from './transport.ts'

/** What docker is going to do with images. */
export interface WantedImages {
  /** As given, or as the workflow tells. */
  readonly access: Access | undefined
  /** Empty where none is named, so that a stand-in is asked for. */
  readonly repositories: readonly Repository[]
}

/** What the probes of all registries share. */
export interface RegistryProbeContext {
  readonly inputs: Inputs
  readonly host: Host
  readonly vault: Vault
  readonly deadline: Deadline
  readonly wanted: Promise<WantedImages>
  /** What the workflow tells, where it is on disk. */
  readonly near: Promise<Pick<WantedImages, 'access'>>
  readonly config: Promise<DockerConfigProbe>
  readonly signIn: CredentialContext['signIn']
  /** Milliseconds since the epoch. */
  readonly now: number
}

/**
 * Everything about one registry. A host under a known ACR suffix is asked for challenge and token side by side, since both are
 * known beforehand; what the challenge then says is what counts. Any other host is sent a credential only after its challenge.
 */
export async function probeRegistry(
  context: RegistryProbeContext,
  server: LoginServer,
): Promise<Omit<RegistryFacts, 'arm'>> {
  const { host } = context
  const expected = expectedEndpoint(server)
  const before = { server, service: expected.service, addresses: [] }
  if (!isUsable(server)) {
    const because = server.kind.is === 'other' ? 'not-a-known-registry' : 'login-server-unusable'
    return { ...before, ...nothing(because) }
  }
  const config = context.config.then(probe => probe.config)
  const helper = config.then(logins => probeHelper(host, logins, server.host))
  const proxy = proxyFor(server.host, host.env)
  const unread = unreadProxy(host.env)
  const aliases = proxy === undefined ? aliasesOf(server.host, context) : Promise.resolve(skipped('not-needed'))
  const client: RegistryClient = { ...context, server }
  const choice = chooseCredential(context.inputs, adminName(server), server.host, { ...context, config })
  const challenged = askChallenge(client)
  const now = async () => timeBy([(await challenged).answer], context.now)
  const ask = async (endpoint: TokenEndpoint) => askTokens(context, client, endpoint, await choice, now)
  const [challenge, early] = await Promise.all([challenged, server.kind.is === 'acr' ? ask(expected) : undefined])

  const endpoint = trustedEndpoint(challenge.answer)
  const tokens =
    endpoint === undefined
      ? noTokens(challenge.answer.state === 'failed' ? 'no-connection' : 'no-usable-challenge')
      : early !== undefined && endpoint.realm === expected.realm && endpoint.service === expected.service
        ? early
        : await ask(endpoint)
  const { accessToken, ...answers } = tokens
  const chosen = await choice
  return {
    server,
    helper: await helper,
    credential: chosen.found ? known(chosen.shape) : skipped(chosen.because),
    ...(proxy instanceof URL && { proxy: shownProxy(proxy) }),
    ...(unread !== undefined && { unreadProxy: unread }),
    ...reached(challenge.sent),
    aliases: await (isInTheWay(challenge.answer, answers) ? aliases : settled(aliases)),
    service: endpoint?.service.toLowerCase() ?? expected.service,
    challenge: challenge.answer,
    ...answers,
    layers:
      accessToken === undefined ? skipped('no-pull-granted') : await layersOf(context, client, answers, accessToken),
  }
}

/** Milliseconds that the names behind a name may take where they explain something. */
const ALIASES_MS = 2_000

/** The names that the registry's is an alias of: by private link, for one. */
async function aliasesOf(name: string, { host, deadline }: RegistryProbeContext): Promise<Fact<readonly string[]>> {
  const found = await host.aliases(name, Math.min(ALIASES_MS, deadline.remaining()))
  if (!found.ok) return failed({ kind: 'tool', text: found.code })
  return known(found.names.map(each => cut(each, 255)))
}

/** The network, or the registry's firewall, stands in the way: then it is worth a wait what DNS knows. */
function isInTheWay(
  challenge: RegistryFacts['challenge'],
  { exchange, token, anonymous }: Omit<Tokens, 'accessToken'>,
): boolean {
  return (
    challenge.state !== 'known' ||
    [challenge, exchange, token, anonymous].some(answer => valueIn<{ status: number }>(answer)?.status === 403)
  )
}

/** What a promise has come to already; it is not waited for. */
const settled = <T>(promise: Promise<Fact<T>>): Promise<Fact<T>> =>
  Promise.race([promise, Promise.resolve(failed({ kind: 'deadline' }))])

/** Where the layers of an image come from that the token may pull. */
async function layersOf(
  { wanted, host }: RegistryProbeContext,
  client: RegistryClient,
  { token, anonymous }: Omit<Tokens, 'accessToken'>,
  accessToken: Secret,
): Promise<Fact<LayerSource>> {
  const { grants = [] } = [valueIn(token), valueIn(anonymous)].find(answer => answer?.issued === true) ?? {}
  const { repositories } = await wanted
  const image = imageToAskFor(repositories, grants.slice(0, REPOSITORIES_A_REQUEST), host.env)
  return image.state === 'known' ? askLayers(client, accessToken, image.value) : image
}

/** A clock that is off by less is right enough to judge what ends when. Milliseconds. */
const CLOCK_TOLERANCE = 5 * 60_000

/**
 * What time it is, in milliseconds since the epoch: by the registries' clocks where this machine's own is off.
 * @param own the machine's clock
 */
export function timeBy(challenges: readonly RegistryFacts['challenge'][], own: number): number {
  const dates = challenges.flatMap(challenge => valueIn(challenge)?.date ?? [])
  return dates.every(date => Math.abs(date - own) > CLOCK_TOLERANCE) ? (dates[0] ?? own) : own
}

interface Tokens {
  readonly exchange: Fact<ExchangeAnswer>
  readonly token: Fact<TokenAnswer>
  readonly anonymous: Fact<TokenAnswer>
  /** What docker would pull with, where a token came for that. */
  readonly accessToken?: Secret
}

/** The token for the credential; nobody's too, where there is no credential or a stored one was refused, and a pull is all that is asked. */
async function askTokens(
  context: RegistryProbeContext,
  client: RegistryClient,
  endpoint: TokenEndpoint,
  choice: CredentialChoice,
  now: () => Promise<number>,
): Promise<Tokens> {
  const { access = 'push', repositories: wanted } = await context.wanted
  const named = wanted.filter(({ flaw }) => flaw !== 'characters').map(({ name }) => name)
  const repositories = named.length > 0 ? named : [STAND_IN_REPOSITORY]
  const anonymously = async (): ReturnType<typeof askToken> =>
    (context.inputs.access ?? (await context.near).access) === 'pull'
      ? await askToken(client, endpoint, { form: 'anonymous' }, repositories, 'pull')
      : { answer: skipped('not-needed') }

  if (!choice.found) {
    const token = skipped(choice.because)
    if (choice.because !== 'no-credential')
      return { exchange: skipped('not-needed'), token, anonymous: skipped('not-needed') }
    const { answer: anonymous, ...withToken } = await anonymously()
    return { exchange: skipped('not-needed'), token, anonymous, ...withToken }
  }
  if ('signIn' in choice) return askByExchange(client, endpoint, choice.signIn, repositories, access)
  const defectAt = (time: number) => credentialDefect(choice.shape, endpoint.service.toLowerCase(), time)
  if (defectAt(context.now) !== undefined && defectAt(await now()) !== undefined) {
    return noTokens('credential-defective')
  }
  const { answer: token, ...withToken } = await askToken(client, endpoint, choice.credential, repositories, access)
  const refused = valueIn(token)?.status === 401
  // What nobody may pull is only told: docker will use the stored login.
  const { answer: anonymous } =
    refused && choice.shape.source === 'docker' ? await anonymously() : { answer: skipped('not-needed') }
  return { exchange: skipped('not-needed'), token, anonymous, ...withToken }
}

/** Entra token → refresh token → access token. Source: Azure/acr:docs/AAD-OAuth.md. */
async function askByExchange(
  client: RegistryClient,
  endpoint: TokenEndpoint,
  signIn: SignIn,
  repositories: readonly string[],
  access: Access,
): Promise<Tokens> {
  const entraToken = await signIn.secret('acr')
  if (entraToken === undefined) return noTokens('not-signed-in')
  const identity = valueIn(await signIn.token('acr'))
  const tenantId = identity?.signedIn === true ? identity.tenantId : ''
  const { answer, refreshToken } = await askExchange(client, endpoint, entraToken, tenantId)
  if (refreshToken === undefined) return { ...noTokens('not-exchanged'), exchange: answer }
  const credential = { form: 'identity-token' as const, identityToken: refreshToken }
  const { answer: token, ...withToken } = await askToken(client, endpoint, credential, repositories, access)
  return { exchange: answer, token, anonymous: skipped('not-needed'), ...withToken }
}

/** What the challenge of this host will say, by its name. Source: ACR docs, "Registry endpoint reference". */
const expectedEndpoint = (server: LoginServer): TokenEndpoint => ({
  realm: `https://${server.host}/oauth2/token`,
  service: serviceOf(server),
})

/** Where tokens may be asked for: a challenge that is one, and whose realm is the registry's own. */
function trustedEndpoint(challenge: RegistryFacts['challenge']): TokenEndpoint | undefined {
  const answer = valueIn(challenge)
  return answer?.status === 401 && answer.realmTrusted ? answer.bearer : undefined
}

function reached(sent: Sent): { connection: Fact<Connection>; addresses: readonly string[] } {
  if (sent.ok) return { connection: known(sent.outcome.connection), addresses: sent.outcome.connection.addresses }
  const { addresses = [], tls, trust } = sent.outcome?.connection ?? {}
  if (sent.reason.kind !== 'network') return { connection: failed(sent.reason), addresses }
  // What broke after the handshake is a fact of the challenge, not of the connection.
  const afterHandshake = sent.reason.failure.at === 'http' && tls !== undefined && trust !== undefined
  return { connection: afterHandshake ? known({ addresses, tls, trust }) : failed(sent.reason), addresses }
}

const noTokens = (because: Parameters<typeof skipped>[0]): Tokens => ({
  exchange: skipped(because),
  token: skipped(because),
  anonymous: skipped(because),
})

const nothing = (because: Parameters<typeof skipped>[0]) => ({
  helper: skipped(because),
  aliases: skipped(because),
  credential: skipped(because),
  connection: skipped(because),
  challenge: skipped(because),
  ...noTokens(because),
  layers: skipped(because),
})
