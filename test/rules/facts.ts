import { type CredentialInfo, describeSecret, userNameKind, ZERO_GUID } from '../../src/azure/acr/credential.ts'
import { parseLoginServer } from '../../src/azure/acr/login-server.ts'
import { parseRepository } from '../../src/azure/acr/repository.ts'
import type { EngineProxies } from '../../src/docker/proxy.ts'
import {
  type ArmFacts,
  type ChallengeResponse,
  type DataHost,
  type Facts,
  ok,
  type RegistryFacts,
  skipped,
  type TokenResponse,
} from '../../src/facts.ts'
import type { CredentialInput } from '../../src/findings/credentials.ts'
import type { NetworkFailure, Trust } from '../../src/host/ports.ts'
import { accessClaims, jwt, refreshClaims } from '../azure/acr/jwt.ts'
import { REGISTRY } from '../azure/arm/fixtures.ts'

export const HOST = 'contoso.azurecr.io'
export const APPLICATION = '11111111-2222-4333-8444-555555555555'
export { ZERO_GUID }

/** 2026-11-21 12:00 UTC. */
export const NOW = Date.UTC(2026, 10, 21, 12)

/** An application pushes team/app to contoso.azurecr.io, and nothing is wrong. */
export function healthyFacts(): Facts {
  return {
    clock: { now: NOW, runnerSkewMs: 0 },
    waitedSeconds: 0,
    given: {
      access: 'push',
      workspaceId: '',
      minimumTokenMinutes: 15,
      expiryWarningDays: 30,
      userName: { given: true },
      password: { given: true },
      filled: ['registry', 'username', 'password'],
      leadingDash: [],
      whitespace: [],
    },
    runner: {},
    docker: {
      cli: ok({ present: true, version: '28.2.2', isPodman: false }),
      engine: ok({ state: 'answers', version: '28.2.2', os: 'linux' }),
      endpoint: 'default',
      variables: [],
      storedLogins: [],
      config: ok({ file: '/home/runner/.docker/config.json' }),
      proxies: ok(engineProxies()),
      builder: skipped('not-needed'),
    },
    identity: { kind: 'none' },
    additionalPrincipals: [],
    repositories: [parseRepository('team/app', [HOST])],
    registries: [healthyRegistry(HOST)],
    workflows: skipped('not-needed'),
    events: skipped('not-needed'),
    logs: skipped('not-needed'),
  }
}

/** An engine that goes straight out. */
export const engineProxies = (change: Partial<EngineProxies> = {}): EngineProxies => ({
  ...{ httpProxy: '', httpsProxy: '', noProxy: '', version: '28.2.2', context: 'default' },
  ...change,
})

export function healthyRegistry(host: string): RegistryFacts {
  return {
    server: parseLoginServer(host),
    helper: skipped('not-needed'),
    fileStays: false,
    credential: ok(shape(APPLICATION, 'make~believe.Secret_of-the-pusher-000001')),
    addresses: ['20.61.97.128'],
    hostsFile: [],
    cnames: ok([]),
    connection: trustedBy('bundled'),
    service: host,
    challenge: ok(challenge(host)),
    exchange: skipped('not-needed'),
    token: ok(granting(['pull', 'push'])),
    anonymous: skipped('not-needed'),
    images: [],
    layers: ok({ from: 'data-host', dataHost: dataHost(ok({ ...plain, status: 206 })) }),
    arm: skipped('not-signed-in'),
    nearby: skipped('not-needed'),
  }
}

/** Where layers come from, and what it answered. */
export const dataHost = (answer: DataHost['answer'], host = 'contoso.westeurope.data.azurecr.io'): DataHost => ({
  host,
  addresses: ['20.61.97.129'],
  answer,
})
/** A connection with the registry's certificate, which somebody vouches for. */
export const trustedBy = (trust: Trust) =>
  ok({
    addresses: ['20.61.97.128'],
    tls: {
      subject: '*.azurecr.io',
      issuer: 'Microsoft TLS CA',
      validFrom: 'Jan  1 00:00:00 2026 GMT',
      validTo: 'Jan  1 00:00:00 2027 GMT',
    },
    trust,
  })

type Change<T> = { readonly [Key in keyof T]?: T[Key] | undefined }

/** The healthy facts with the one registry changed; what is `undefined` is left out. Its proxy is the engine's too. */
export const withRegistry = (change: Change<RegistryFacts>, facts = healthyFacts()): Facts => ({
  ...facts,
  ...(change.proxy !== undefined && {
    docker: { ...facts.docker, proxies: ok(engineProxies({ httpsProxy: change.proxy })) },
  }),
  registries: facts.registries.map((registry, index) => (index === 0 ? withoutUndefined(registry, change) : registry)),
})

function withoutUndefined<T extends object>(base: T, change: Change<T>): T {
  const entries = Object.entries({ ...base, ...change }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as T
}

export const withDocker = (change: Partial<Facts['docker']>, facts = healthyFacts()): Facts => ({
  ...facts,
  docker: { ...facts.docker, ...change },
})

export const withGiven = (change: Partial<Facts['given']>, facts = healthyFacts()): Facts => ({
  ...facts,
  given: { ...facts.given, ...change },
})

/** Only a pull is asked for. */
export const pulling = (facts = healthyFacts()): Facts => withGiven({ access: 'pull' }, facts)

const NOTHING_GIVEN = {
  ...{ userName: { given: false }, password: { given: false }, whitespace: [] },
  filled: ['registry' as const],
}

/** Neither username nor password is given, and docker has no login stored. */
export const asNobody = (change: Change<RegistryFacts> = {}, facts = healthyFacts()): Facts =>
  withGiven(
    NOTHING_GIVEN,
    withRegistry({ credential: skipped('no-credential'), token: skipped('no-credential'), ...change }, facts),
  )

/** Neither is given; docker has this login stored. */
export const asStored = (userName: string, secret: string, change: Change<RegistryFacts> = {}): Facts =>
  withGiven(
    NOTHING_GIVEN,
    withRegistry({ credential: ok({ ...shape(userName, secret), source: 'docker' }), ...change }),
  )

/** As `az acr login` stores it. */
export const asIdentityToken = (token: string, change: Change<RegistryFacts> = {}): Facts =>
  withGiven(
    NOTHING_GIVEN,
    withRegistry({
      credential: ok({ ...shape(ZERO_GUID, token), source: 'docker', identityToken: true }),
      ...change,
    }),
  )

/** These two are given, with all that the facts tell of them. */
export function asGiven(userName: string, password: string, change: Change<RegistryFacts> = {}): Facts {
  const given = {
    userName: { given: userName.trim() !== '' },
    password: { given: password.trim() !== '' },
    filled: [
      'registry' as const,
      ...(userName.trim() === '' ? [] : (['username'] as const)),
      ...(password.trim() === '' ? [] : (['password'] as const)),
    ],
    whitespace: [...whitespaceIn('username', userName), ...whitespaceIn('password', password)],
  }
  return withGiven(given, withRegistry({ credential: ok(shape(userName.trim(), password)), ...change }))
}

function whitespaceIn(input: CredentialInput, value: string): Facts['given']['whitespace'] {
  const trimmed = value.trim()
  if (/\s/.test(trimmed)) return [{ input, where: 'inner' }]
  return trimmed !== '' && trimmed !== value ? [{ input, where: 'edge' }] : []
}

export const shape = (userName: string, secret: string, registryName = 'contoso'): CredentialInfo => ({
  source: 'inputs',
  userName,
  userNameKind: userNameKind(userName, registryName),
  identityToken: false,
  secret: describeSecret(secret),
})

const plain = { attempts: 1, contentType: 'application/json; charset=utf-8', serverHeader: 'openresty', excerpt: '' }

export const challenge = (host: string, change: Change<ChallengeResponse> = {}): ChallengeResponse =>
  withoutUndefined(
    {
      ...plain,
      status: 401,
      error: { code: 'UNAUTHORIZED', message: 'authentication required' },
      bearer: { realm: `https://${host}/oauth2/token`, service: host },
      asksForBasic: false,
      realmTrusted: true,
    },
    change,
  )

/** A token that grants these actions on team/app, or on the repositories named. */
export const granting = (
  actions: readonly string[] | 'unreadable',
  repositories: readonly string[] = ['team/app'],
): TokenResponse => ({
  ...plain,
  status: 200,
  issued: true,
  grants: repositories.map(repository => ({ repository, actions })),
})

/** No token, and why. */
export const refusing = (status: number, message: string, change: Change<TokenResponse> = {}): TokenResponse =>
  withoutUndefined(
    {
      ...plain,
      status,
      issued: false,
      grants: [],
      error: { code: status === 403 ? 'DENIED' : 'UNAUTHORIZED', message },
    },
    change,
  )

export const broken = (at: NetworkFailure['at'], code: string, more: Partial<NetworkFailure> = {}) => ({
  kind: 'network' as const,
  failure: { at, code, text: `${at} ${code}`, ...more },
})

/** An ACR refresh token that ends so many minutes from now. */
export const refreshToken = (minutes: number, audience = HOST): string =>
  jwt({ ...refreshClaims, aud: audience, exp: NOW / 1000 + minutes * 60 })

export const accessToken = (minutes: number, audience = HOST): string =>
  jwt({ ...accessClaims, aud: audience, exp: NOW / 1000 + minutes * 60 })

export const entraToken = jwt({
  iss: 'https://sts.windows.net/72f988bf-0000-4000-8000-2d7cd011db47/',
  aud: 'https://containerregistry.azure.net',
  exp: NOW / 1000 + 3600,
})

type SignedIn = Extract<Facts['identity'], { kind: 'sign-in' }>

export const OBJECT_ID = 'aaaaaaaa-0000-4000-8000-000000000001'
export const TENANT = '72f988bf-0000-4000-8000-2d7cd011db47'

/** The application of the step has signed in to Entra. */
export const signedIn = (change: Partial<SignedIn> = {}): SignedIn => ({
  kind: 'sign-in',
  plan: {
    kind: 'sign-in',
    source: 'client-secret',
    role: 'primary',
    cloud: 'azurecloud',
    clientId: APPLICATION,
    tenantId: TENANT,
    subscriptionId: '',
    secretLooksLikeKeyId: false,
    credsOverruled: false,
  },
  oidc: skipped('not-needed'),
  signIn: ok({ signedIn: true, tenantId: TENANT, objectId: OBJECT_ID, clientId: APPLICATION, isPerson: false }),
  graph: skipped('not-needed'),
  tenants: skipped('not-needed'),
  federated: skipped('not-needed'),
  ...change,
})

/** Neither username nor password, but an Entra identity, whose token was exchanged. */
export const asIdentity = (identity: Facts['identity'] = signedIn(), change: Change<RegistryFacts> = {}): Facts => ({
  ...withGiven(
    NOTHING_GIVEN,
    withRegistry({
      credential: ok({ ...shape(APPLICATION, 'an-entra-secret'), source: 'entra' }),
      exchange: ok({ ...plain, status: 200, issued: true, expiresAt: NOW / 1000 + 3600 }),
      ...change,
    }),
  ),
  identity,
})

/** What Resource Manager tells of the registry. */
export const arm = (change: Partial<ArmFacts> = {}, registry: Partial<ArmFacts['registry']> = {}): ArmFacts => ({
  registry: {
    id: REGISTRY,
    name: 'contoso',
    subscriptionId: '11111111-1111-1111-1111-111111111111',
    resourceGroup: 'prod',
    loginServer: HOST,
    provisioningState: 'Succeeded',
    publicNetworkAccess: 'Enabled',
    roleAssignmentMode: 'LegacyRegistryPermissions',
    ...registry,
  },
  principal: skipped('not-needed'),
  scopedToken: skipped('not-needed'),
  eventSettings: skipped('not-needed'),
  dataHosts: [],
  ...change,
})
