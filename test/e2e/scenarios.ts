import { refusals } from '../embedded-azure/answers.ts'
import { type Fault, faults } from '../embedded-azure/faults.ts'
import { epochSeconds, mintAccessToken, mintRefreshToken } from '../embedded-azure/tokens.ts'
import {
  firstRegistry,
  healthyRegistry,
  healthyWorld,
  type RegistryWorld,
  type World,
  withFault,
  withProxy,
  withRegistry,
  ZERO_GUID,
} from '../embedded-azure/world.ts'

/** A world, what a user gives to the step in it, and the one thing that is to be found. */
export interface Scenario {
  name: string
  world: World
  inputs: Record<string, string>
  env?: Record<string, string>
  dockerConfig?: string
  event?: string
  /** A state of docker that only the stand-in can be put in. */
  standIn?: string
  /** `level id`, exactly and in this order; empty in a healthy world. Notices stand here as well. */
  expected: string[]
  result: 'pass' | 'warn' | 'unknown' | 'fail'
  granted?: string
  /** Why real docker cannot be asked the same. */
  noTruth?: string
}

const HOST = 'contoso.azurecr.io'
/** Where the registry of the healthy world sends whoever pulls. */
const DATA_HOST = 'weumanaged42.blob.core.windows.net'
const world = healthyWorld()
const registry = firstRegistry(world)

function first<T>(list: T[] | undefined): T {
  const [one] = list ?? []
  if (one === undefined) throw new Error('the healthy world lacks it')
  return one
}

const [pusher, puller] = registry.servicePrincipals ?? []
if (pusher === undefined || puller === undefined) throw new Error('the healthy world lacks it')
const scopedToken = first(registry.scopeMapTokens)
const identity = first(registry.identities)
const subject = identity.subject
const now = epochSeconds()

/** Inputs of a healthy step: the service principal that may do everything. */
const given = { registry: HOST, repository: 'team/app', username: pusher.appId, password: pusher.secret }
const asScopedToken = { ...given, username: scopedToken.name, password: first(scopedToken.passwords) }
const asAdmin = { ...given, username: 'contoso', password: registry.admin?.passwords[0] ?? '' }
const asToken = { ...given, username: ZERO_GUID, password: identity.refreshToken }
const asNobody = { registry: HOST, repository: 'team/app' }

/** An Entra token by its claims (issuer and audience as documented); nobody checks its signature. */
const entraToken = [
  { alg: 'RS256', typ: 'JWT' },
  {
    iss: 'https://sts.windows.net/72f988bf-0000-4000-8000-2d7cd011db47/',
    aud: 'https://containerregistry.azure.net',
    exp: now + 3600,
  },
]
  .map(part => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .concat('c2lnbmF0dXJlLW9mLWVudHJh')
  .join('.')

const stored = (auth: object, host = HOST): string => JSON.stringify({ auths: { [host]: auth } })
const pair = (user: string, password: string): string => Buffer.from(`${user}:${password}`).toString('base64')
const identityToken = (token: string): string => stored({ auth: pair(ZERO_GUID, ''), identitytoken: token })
const expiredToken = mintRefreshToken({ loginServer: HOST, subject, issuedAt: now - 11_000, expiresAt: now - 200 })

const changed = (change: Partial<RegistryWorld>): World => withRegistry(world, change)
const answering = (path: string, fault: Fault): World => withFault(world, path, fault)
const withoutDataHost: World = {
  ...world,
  registries: world.registries.map(({ data: _, ...one }) => one),
}
const host = (loginServer: string): World => ({ registries: [healthyRegistry(loginServer)] })

const healthy: Scenario[] = [
  { name: 'service principal that may push', world, inputs: given, granted: 'push' },
  {
    name: 'service principal that may pull, pull asked',
    world,
    inputs: { ...given, access: 'pull', username: puller.appId, password: puller.secret },
    granted: 'pull',
  },
  { name: 'admin user', world, inputs: asAdmin, granted: 'push' },
  { name: 'repository-scoped token on its repository', world, inputs: asScopedToken, granted: 'push' },
  { name: 'zero GUID with a token of --expose-token', world, inputs: asToken, granted: 'push' },
  {
    name: 'zero GUID with an ACR access token',
    world,
    inputs: {
      ...asToken,
      password: mintAccessToken({
        loginServer: HOST,
        subject,
        access: [{ type: 'repository', name: 'team/app', actions: ['pull', 'push'] }],
      }),
    },
    granted: 'push',
  },
  { name: 'no repository named', world, inputs: { ...given, repository: '' }, granted: 'push' },
  {
    name: 'anonymous pull where it is on',
    world: changed({ anonymousPull: true }),
    inputs: { ...asNobody, access: 'pull' },
    granted: 'pull',
  },
  {
    name: 'login that az acr login stored',
    world,
    inputs: asNobody,
    dockerConfig: identityToken(identity.refreshToken),
    granted: 'push',
  },
  {
    name: 'login that docker login stored',
    world,
    inputs: asNobody,
    dockerConfig: stored({ auth: pair(pusher.appId, pusher.secret) }),
    granted: 'push',
  },
  {
    name: 'stale stored login, and credentials given',
    world,
    inputs: given,
    dockerConfig: identityToken(expiredToken),
    granted: 'push',
  },
  {
    name: 'credential helper of another host is missing',
    world,
    inputs: given,
    dockerConfig: JSON.stringify({ credHelpers: { 'other.example': 'absent' } }),
    granted: 'push',
  },
  {
    name: 'DNL login server',
    world: host('contoso-e7ggejfuhzhgedc8.azurecr.io'),
    inputs: { ...given, registry: 'contoso-e7ggejfuhzhgedc8.azurecr.io' },
    noTruth: 'the stage has one login server',
    granted: 'push',
  },
  {
    name: 'admin user of a DNL login server',
    world: host('contoso-e7ggejfuhzhgedc8.azurecr.io'),
    inputs: { ...asAdmin, registry: 'contoso-e7ggejfuhzhgedc8.azurecr.io' },
    noTruth: 'the stage has one login server',
    granted: 'push',
  },
  {
    name: 'several repositories',
    world,
    inputs: { ...given, repository: 'team/app\nteam/api\nteam/web' },
    granted: 'push',
  },
  {
    name: 'several registries',
    world: { registries: [registry, healthyRegistry('contosostaging.azurecr.io')] },
    inputs: { ...given, registry: `${HOST}\ncontosostaging.azurecr.io` },
    noTruth: 'the stage has one login server',
    granted: 'push',
  },
  {
    name: 'tag, digest and host in the repository',
    world,
    inputs: { ...given, repository: `${HOST}/team/app:1.2` },
    noTruth: 'docker would be given the whole',
    granted: 'push',
  },
  {
    name: 'one of its tags is named',
    world,
    inputs: { ...given, repository: 'team/app:1.2' },
    noTruth: 'docker would be given the tag as well',
    granted: 'push',
  },
  {
    name: 'no such tag yet',
    world,
    inputs: { ...given, repository: 'team/app:2.0' },
    noTruth: 'docker would be given the tag as well',
    granted: 'push',
  },
  {
    name: 'dedicated data endpoint',
    world: changed({ data: { host: 'contoso.westeurope.data.azurecr.io' } }),
    inputs: given,
    granted: 'push',
  },
  {
    name: 'no data endpoint: the registry sends layers itself',
    world: withoutDataHost,
    inputs: given,
    granted: 'push',
  },
  {
    name: 'ungranted entries that are left out',
    world: changed({ ungranted: 'omitted' }),
    inputs: given,
    granted: 'push',
  },
  {
    name: 'proxy with a password',
    world: withProxy(world, { credentials: { username: 'builder', password: 'make-believe@proxy:password' } }),
    inputs: given,
    granted: 'push',
    noTruth: 'the engine has its own proxy',
  },
  {
    name: 'podman under the name docker',
    world,
    inputs: given,
    standIn: 'podman',
    granted: 'push',
    noTruth: 'no podman',
  },
  {
    name: 'engine by the same proxy, which it shows with its password masked',
    world: withProxy(world, { credentials: { username: 'builder', password: 'make-believe@proxy:password' } }),
    inputs: given,
    env: { DOCKER_HOST: 'unix:///var/run/docker.sock' },
    standIn: 'healthy',
    granted: 'push',
  },
  {
    name: 'builder by the same proxy',
    world,
    inputs: given,
    env: { BUILDX_BUILDER: 'ci' },
    standIn: 'builder-same-proxy',
    granted: 'push',
  },
  {
    name: 'builder is named, and there is no buildx',
    world,
    inputs: given,
    env: { BUILDX_BUILDER: 'ci' },
    standIn: 'healthy',
    granted: 'push',
  },
  { name: 'no registry given', world, inputs: {}, granted: 'unknown', noTruth: 'nothing to try' },
].map(scenario => ({ expected: [], result: 'pass' as const, ...scenario }))

const error = (id: string) => ({ expected: [`error ${id}`], result: 'fail' as const })
const warning = (id: string) => ({ expected: [`warning ${id}`], result: 'warn' as const })

const docker: Scenario[] = [
  {
    name: 'no docker on PATH',
    world,
    inputs: given,
    standIn: 'missing',
    ...error('docker-cli-missing'),
    noTruth: 'no docker',
  },
  {
    name: 'docker 17.12',
    world,
    inputs: given,
    standIn: 'client-17.12',
    ...error('docker-client-outdated'),
    noTruth: 'stand-in',
  },
  {
    name: 'docker 1.13',
    world,
    inputs: given,
    standIn: 'client-1.13',
    ...error('docker-client-outdated'),
    noTruth: 'stand-in',
  },
  {
    name: 'no daemon',
    world,
    inputs: given,
    standIn: 'daemon-down',
    ...error('docker-daemon-unreachable'),
    noTruth: 'stand-in',
  },
  {
    name: 'socket denied',
    world,
    inputs: given,
    standIn: 'socket-denied',
    ...error('docker-socket-denied'),
    noTruth: 'stand-in',
  },
  {
    name: 'config.json is broken, credentials given',
    world,
    inputs: given,
    dockerConfig: '{"auths": {',
    ...warning('docker-config-invalid'),
  },
  {
    name: 'config.json is broken, its login is needed',
    world,
    inputs: asNobody,
    dockerConfig: '{"auths": {',
    expected: ['error docker-config-invalid'],
    result: 'fail',
  },
  {
    name: 'credsStore names no program',
    world,
    inputs: given,
    dockerConfig: JSON.stringify({ credsStore: 'absent' }),
    ...error('docker-credential-helper-missing'),
  },
  {
    name: 'credHelpers names no program for this host',
    world,
    inputs: given,
    dockerConfig: JSON.stringify({ credHelpers: { [HOST]: 'absent' } }),
    ...error('docker-credential-helper-missing'),
  },
  {
    name: 'stored login has ended',
    world,
    inputs: asNobody,
    dockerConfig: identityToken(expiredToken),
    ...error('docker-credentials-stale'),
  },
  {
    name: 'stored login has ended, anonymous pull is on',
    world: changed({ anonymousPull: true }),
    inputs: { ...asNobody, access: 'pull' },
    dockerConfig: identityToken(expiredToken),
    ...error('docker-credentials-stale'),
  },
  {
    name: 'stored password is refused, anonymous pull is on',
    world: changed({ anonymousPull: true }),
    inputs: { ...asNobody, access: 'pull' },
    dockerConfig: stored({ auth: pair(pusher.appId, 'an~old.Secret_of-the-pusher') }),
    ...error('docker-credentials-stale'),
  },
  {
    name: 'docker hangs',
    world,
    inputs: { ...given, 'timeout-seconds': '3' },
    standIn: 'hang',
    expected: [],
    result: 'unknown',
    noTruth: 'stand-in',
  },
]

const names: Scenario[] = [
  {
    name: 'upper case in the login server',
    world,
    inputs: { ...given, registry: 'Contoso.azurecr.io' },
    ...error('login-server-uppercase'),
  },
  { name: 'short name', world, inputs: { ...given, registry: 'contoso' }, ...error('login-server-malformed') },
  { name: 'another port', world, inputs: { ...given, registry: `${HOST}:5000` }, ...error('login-server-malformed') },
  {
    name: 'white space inside the login server',
    world,
    inputs: { ...given, registry: 'contoso .azurecr.io' },
    ...error('login-server-malformed'),
    noTruth: 'no argument for docker',
  },
  {
    name: 'quotes around the login server',
    world,
    inputs: { ...given, registry: `"${HOST}"` },
    ...error('login-server-malformed'),
  },
  {
    name: 'a comma behind the login server',
    world,
    inputs: { ...given, registry: `${HOST},` },
    ...error('login-server-malformed'),
  },
  {
    name: 'zero-width space in the login server',
    world,
    inputs: { ...given, registry: 'contoso\u200b.azurecr.io' },
    ...error('login-server-malformed'),
  },
  {
    name: 'look-alike letter in the login server',
    world,
    inputs: { ...given, registry: 'c\u043entoso.azurecr.io' },
    ...error('login-server-malformed'),
  },
  {
    name: 'scheme in front',
    world,
    inputs: { ...given, registry: `https://${HOST}` },
    ...warning('login-server-malformed'),
  },
  { name: 'slash behind', world, inputs: { ...given, registry: `${HOST}/` }, ...warning('login-server-malformed') },
  { name: 'path behind', world, inputs: { ...given, registry: `${HOST}/team` }, ...warning('login-server-malformed') },
  { name: 'port 443', world, inputs: { ...given, registry: `${HOST}:443` }, ...warning('login-server-malformed') },
  {
    name: 'white space at the edge of the login server',
    world,
    inputs: { ...given, registry: ` ${HOST} ` },
    ...warning('login-server-malformed'),
    noTruth: 'the shell cuts it',
  },
  {
    name: 'azurecr.com',
    world,
    inputs: { ...given, registry: 'contoso.azurecr.com' },
    ...error('login-server-unknown-suffix'),
  },
  {
    name: 'azurcr.io',
    world,
    inputs: { ...given, registry: 'contoso.azurcr.io' },
    ...error('login-server-unknown-suffix'),
  },
  {
    name: 'a registry that is none of Azure',
    world,
    inputs: { ...given, registry: 'ghcr.example' },
    expected: ['notice login-server-unknown-suffix'],
    result: 'unknown',
    noTruth: 'another registry',
  },
  {
    name: 'empty registry, credentials given',
    world,
    inputs: { ...given, registry: '' },
    ...error('registry-not-given'),
    noTruth: 'nothing to try',
  },
  {
    name: 'upper case in the repository',
    world,
    inputs: { ...given, repository: 'Team/App' },
    ...error('image-name-uppercase'),
  },
  {
    name: 'illegal characters in the repository',
    world,
    inputs: { ...given, repository: 'team//app' },
    ...error('repository-name-invalid'),
  },
]

const credentials: Scenario[] = [
  {
    name: 'password is empty',
    world,
    inputs: { ...given, password: '' },
    ...error('credentials-missing'),
    noTruth: 'docker asks for it',
  },
  {
    name: 'user name is empty',
    world,
    inputs: { ...given, username: '' },
    ...error('credentials-missing'),
    noTruth: 'docker asks for it',
  },
  { name: 'nothing given, push asked', world, inputs: asNobody, ...error('credentials-missing') },
  {
    name: 'nothing given, no anonymous pull',
    world,
    inputs: { ...asNobody, access: 'pull' },
    ...error('anonymous-pull-disabled'),
  },
  {
    name: "a fork's pull request",
    world,
    inputs: { ...given, password: '' },
    env: { GITHUB_EVENT_NAME: 'pull_request' },
    event: JSON.stringify({
      pull_request: { head: { repo: { full_name: 'someone/app' } } },
      repository: { full_name: 'contoso/app' },
    }),
    ...error('secrets-unavailable'),
    noTruth: 'docker asks for it',
  },
  {
    name: "Dependabot's run",
    world,
    inputs: asNobody,
    env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_ACTOR: 'dependabot[bot]' },
    ...error('secrets-unavailable'),
  },
  {
    name: 'line break behind the password',
    world,
    inputs: { ...given, password: `${pusher.secret}\n` },
    ...warning('credentials-whitespace'),
    noTruth: '--password-stdin cuts it',
  },
  {
    name: 'space inside the password',
    world,
    inputs: { ...given, password: `${pusher.secret.slice(0, 9)} ${pusher.secret.slice(9)}` },
    ...error('credentials-whitespace'),
  },
  {
    name: 'application that is not known',
    world,
    inputs: { ...given, username: '99999999-2222-4333-8444-555555555555' },
    ...error('sp-not-found'),
  },
  {
    name: 'wrong secret of an application',
    world,
    inputs: { ...given, password: 'make~believe.Secret_of-somebody-else-1' },
    ...error('credentials-rejected'),
  },
  {
    name: 'id of a secret in place of its value',
    world,
    inputs: { ...given, password: '7d1c2f64-9a55-4b0e-8c6e-2f6d4e0b9f11' },
    ...error('sp-secret-is-id'),
  },
  {
    name: 'wrong password of the admin user',
    world,
    inputs: { ...asAdmin, password: 'make+believe/old=password' },
    ...error('credentials-rejected'),
  },
  {
    name: 'admin user that is turned off',
    world: changed({ admin: { enabled: false, passwords: registry.admin?.passwords ?? ['', ''] } }),
    inputs: asAdmin,
    ...error('admin-user-disabled'),
  },
  {
    name: 'wrong password of a scoped token',
    world,
    inputs: { ...asScopedToken, password: 'make+believe/old+password' },
    ...error('scoped-token-invalid'),
  },
  {
    name: 'scoped token that is disabled',
    world: changed({ scopeMapTokens: [{ ...scopedToken, enabled: false }] }),
    inputs: asScopedToken,
    ...error('credentials-rejected'),
  },
  {
    name: 'user name that nobody has',
    world,
    inputs: { ...given, username: 'no-such-token' },
    ...error('username-unknown'),
  },
  {
    name: 'ACR token with another user name',
    world,
    inputs: { ...asToken, username: pusher.appId },
    ...error('token-username-mismatch'),
  },
  {
    name: 'zero GUID with a secret',
    world,
    inputs: { ...asToken, password: pusher.secret },
    ...error('token-username-unexpected'),
  },
  {
    name: 'zero GUID with an Entra token',
    world,
    inputs: { ...asToken, password: entraToken },
    ...error('token-wrong-kind'),
  },
  {
    name: 'application with an Entra token',
    world,
    inputs: { ...given, password: entraToken },
    ...error('token-wrong-kind'),
  },
  {
    name: 'token of another registry',
    world,
    inputs: { ...asToken, password: mintRefreshToken({ loginServer: 'other.azurecr.io', subject }) },
    ...error('token-wrong-registry'),
  },
  { name: 'token that has ended', world, inputs: { ...asToken, password: expiredToken }, ...error('token-expired') },
  {
    name: 'token that ends soon',
    world: changed({ identities: [{ ...identity, refreshToken: identity.refreshToken }] }),
    inputs: { ...asToken, 'minimum-token-minutes': '600' },
    ...warning('token-expiring'),
    granted: 'push',
  },
  {
    name: 'token from before the role mode was switched',
    world: changed({ modeSwitchedAt: now + 60 }),
    inputs: asToken,
    ...error('credentials-rejected'),
  },
  {
    name: 'password longer than any credential',
    world,
    inputs: { ...given, password: 'x'.repeat(20_000) },
    ...error('credentials-rejected'),
  },
]

const permission: Scenario[] = [
  {
    name: 'pull granted, push asked',
    world,
    inputs: { ...given, username: puller.appId, password: puller.secret },
    ...error('push-denied'),
    granted: 'pull',
  },
  {
    name: 'nothing granted, push asked',
    world: changed({ servicePrincipals: [{ ...pusher, repositories: {} }] }),
    inputs: given,
    ...error('push-denied'),
    granted: 'none',
  },
  {
    name: 'nothing granted, pull asked',
    world: changed({ servicePrincipals: [{ ...pusher, repositories: {} }] }),
    inputs: { ...given, access: 'pull' },
    ...error('pull-denied'),
    granted: 'none',
  },
  {
    name: 'ungranted entries stay, empty',
    world: changed({ ungranted: 'empty', servicePrincipals: [{ ...pusher, repositories: {} }] }),
    inputs: given,
    ...error('push-denied'),
    granted: 'none',
  },
  {
    name: 'pull granted, push asked, no repository named',
    world,
    inputs: { ...given, repository: '', username: puller.appId, password: puller.secret },
    ...error('push-denied'),
    granted: 'pull',
  },
  {
    name: 'push without pull',
    world: changed({ servicePrincipals: [{ ...pusher, repositories: { '*': ['push'] } }] }),
    inputs: given,
    ...error('pull-denied'),
    granted: 'none',
  },
  {
    name: 'scope map without the repository',
    world,
    inputs: { ...asScopedToken, repository: 'team/api' },
    ...error('scoped-token-denied'),
    granted: 'none',
  },
  {
    name: 'scope map with pull alone',
    world: changed({ scopeMapTokens: [{ ...scopedToken, repositories: { 'team/app': ['pull'] } }] }),
    inputs: asScopedToken,
    ...error('scoped-token-denied'),
    granted: 'pull',
  },
  {
    name: 'scope map, no repository named',
    world,
    inputs: { ...asScopedToken, repository: '' },
    expected: ['notice repository-not-named'],
    result: 'unknown',
    granted: 'unknown',
    noTruth: 'nothing to try',
  },
  {
    name: 'one of two repositories may not be pushed',
    world: changed({
      servicePrincipals: [{ ...pusher, repositories: { 'team/app': ['pull', 'push'], 'team/api': ['pull'] } }],
    }),
    inputs: { ...given, repository: 'team/app\nteam/api' },
    ...error('push-denied'),
    granted: 'pull',
    noTruth: 'one repository a try',
  },
  {
    name: 'stored login that may only pull',
    world,
    inputs: asNobody,
    dockerConfig: stored({ auth: pair(puller.appId, puller.secret) }),
    ...error('push-denied'),
    granted: 'pull',
  },
  {
    name: 'token whose access cannot be read',
    world: answering('/oauth2/token', faults.json(200, { access_token: 'not-a-jwt-but-a-token' })),
    inputs: given,
    expected: [],
    result: 'unknown',
    granted: 'unknown',
    noTruth: 'no registry gives that',
  },
]

const network: Scenario[] = [
  {
    name: 'firewall rule that arrives while it is waited for',
    world: answering('/oauth2/token', { ...faults.refusal(refusals.firewall('203.0.113.7')), times: 1 }),
    inputs: { ...given, 'wait-seconds': '60' },
    expected: [],
    result: 'pass',
    granted: 'push',
  },
  {
    name: 'firewall rule that does not arrive in the time that is waited',
    world: changed({ firewall: { callerIp: '203.0.113.7', at: 'token' } }),
    inputs: { ...given, 'wait-seconds': '4' },
    ...error('firewall-denied'),
  },
  {
    name: 'wrong secret, which no waiting mends',
    world,
    inputs: { ...given, password: 'make~believe.Secret_of-somebody-else-1', 'wait-seconds': '3600' },
    ...error('credentials-rejected'),
  },
  {
    name: 'data endpoint is blocked, on a GitHub-hosted runner, and no tag is named',
    world: withProxy(world, { fault: { status: 403 }, faultHosts: [DATA_HOST] }),
    inputs: given,
    env: { RUNNER_ENVIRONMENT: 'github-hosted' },
    expected: [],
    result: 'pass',
    granted: 'push',
    noTruth: 'nothing blocks it on such a runner',
  },
  {
    name: 'data endpoint is overloaded once',
    world: changed({ data: { host: DATA_HOST, faults: { '*': { ...faults.page(503, 'busy'), times: 1 } } } }),
    inputs: given,
    expected: [],
    result: 'pass',
    granted: 'push',
  },
  {
    name: 'throttled once, for a second',
    world: answering('/oauth2/token', faults.throttled(1, 1)),
    inputs: given,
    expected: [],
    result: 'pass',
    granted: 'push',
    noTruth: 'docker does not try again',
  },
  {
    name: '503 once at /v2/',
    world: answering('/v2/', { ...faults.page(503, 'busy'), times: 1 }),
    inputs: given,
    expected: [],
    result: 'pass',
    granted: 'push',
    noTruth: 'docker does not try again',
  },
  {
    name: 'connection dropped once at the token endpoint',
    world: answering('/oauth2/token', { ...faults.reset(), times: 1 }),
    inputs: given,
    expected: [],
    result: 'pass',
    granted: 'push',
    noTruth: 'docker does not try again',
  },
  {
    name: '200 without a token at the token endpoint',
    world: answering('/oauth2/token', faults.page(200, '<html>Sign in to Wi-Fi</html>')),
    inputs: given,
    ...error('not-a-registry'),
  },
  {
    name: 'connection dropped at the token endpoint, always',
    world: answering('/oauth2/token', faults.reset()),
    inputs: given,
    ...error('registry-unreachable'),
  },
  {
    name: 'firewall at the token endpoint',
    world: changed({ firewall: { callerIp: '203.0.113.7', at: 'token', quotes: 'escaped' } }),
    inputs: given,
    ...error('firewall-denied'),
  },
  {
    name: 'firewall at /v2/',
    world: changed({ firewall: { callerIp: '203.0.113.7', at: 'challenge' } }),
    inputs: given,
    ...error('firewall-denied'),
  },
  {
    name: 'encryption key out of reach',
    world: answering('/oauth2/token', faults.keyUnreachable()),
    inputs: given,
    ...error('encryption-key-unreachable'),
  },
  ...[
    { at: '/v2/', status: 405, code: 'UNSUPPORTED', message: 'The operation is disallowed on this registry.' },
    { at: '/v2/', status: 403, code: 'DENIED', message: 'The registry is disabled.' },
    { at: '/oauth2/token', status: 403, code: 'DENIED', message: 'The registry has exceeded its storage quota.' },
  ].map(
    ({ at, status, code, message }): Scenario => ({
      name: `${message.toLowerCase().replace(/\.$/, '')}: ${at}`,
      world: answering(at, faults.json(status, { errors: [{ code, message }] })),
      inputs: given,
      ...error('registry-disabled'),
    }),
  ),
  {
    name: 'throttled at the token endpoint',
    world: answering('/oauth2/token', faults.throttled(30)),
    inputs: given,
    ...error('registry-throttled'),
  },
  {
    name: 'throttled at /v2/',
    world: answering('/v2/', faults.throttled(30)),
    inputs: given,
    ...error('registry-throttled'),
  },
  {
    name: '503 at the token endpoint',
    world: answering('/oauth2/token', faults.page(503, '<h1>Service Unavailable</h1>')),
    inputs: given,
    ...error('registry-unavailable'),
  },
  {
    name: '500 at /v2/',
    world: answering('/v2/', faults.json(500, { errors: [{ code: 'UNKNOWN', message: 'unknown error' }] })),
    inputs: given,
    ...error('registry-unavailable'),
  },
  {
    name: 'captive portal',
    world: answering('/v2/', faults.page(200, '<html><title>Sign in to Wi-Fi</title></html>')),
    inputs: given,
    ...error('not-a-registry'),
  },
  {
    name: 'redirect at /v2/',
    world: answering('/v2/', faults.redirect('https://portal.example/')),
    inputs: given,
    ...error('not-a-registry'),
  },
  {
    name: '404 at /v2/',
    world: answering('/v2/', faults.page(404, 'Not Found')),
    inputs: given,
    ...error('not-a-registry'),
  },
  {
    name: 'challenge without Bearer',
    world: changed({ challenge: { header: 'Basic realm="router"' } }),
    inputs: given,
    expected: [],
    result: 'unknown',
  },
  {
    name: 'realm on another host',
    world: changed({ challenge: { realm: 'https://evil.example/oauth2/token' } }),
    inputs: given,
    ...error('challenge-untrusted'),
    noTruth: 'docker would send the password there',
  },
  {
    name: 'certificate of an unknown authority',
    world: changed({ tls: 'untrusted-ca' }),
    inputs: given,
    ...error('tls-untrusted'),
  },
  { name: 'certificate has ended', world: changed({ tls: 'expired' }), inputs: given, ...error('tls-untrusted') },
  {
    name: 'certificate for another name',
    world: changed({ tls: 'wrong-name' }),
    inputs: given,
    ...error('tls-untrusted'),
  },
  { name: 'plain HTTP on port 443', world: changed({ tls: 'plain-http' }), inputs: given, ...error('not-a-registry') },
  {
    name: 'connection dropped in the handshake',
    world: changed({ tls: 'close' }),
    inputs: given,
    ...error('registry-unreachable'),
  },
  {
    name: 'proxy cannot reach the host',
    world: withProxy(world, { fault: { status: 502 } }),
    inputs: given,
    ...error('registry-unreachable'),
  },
  {
    name: 'proxy refuses the host',
    world: withProxy(world, { fault: { status: 403 } }),
    inputs: given,
    ...error('proxy-refused'),
  },
  {
    name: 'proxy wants a password',
    world: withProxy(world, { fault: { status: 407 } }),
    inputs: given,
    ...error('proxy-refused'),
  },
  {
    name: 'no proxy there',
    world,
    inputs: given,
    env: { HTTPS_PROXY: 'http://127.0.0.1:9' },
    ...error('proxy-refused'),
    noTruth: 'the engine has its own proxy',
  },
  {
    name: 'data endpoint behind a proxy that does not let it through',
    world: withProxy(world, { fault: { status: 403 }, faultHosts: [DATA_HOST] }),
    inputs: given,
    ...error('data-endpoint-unreachable'),
    granted: 'push',
  },
  {
    name: 'data endpoint whose connections are dropped',
    world: withProxy(world, { fault: 'close', faultHosts: [DATA_HOST] }),
    inputs: { ...given, repository: 'team/app:1.2' },
    ...error('data-endpoint-unreachable'),
    granted: 'push',
    noTruth: 'docker would be given the tag as well',
  },
  {
    name: 'dedicated data endpoint behind a proxy that inspects TLS',
    world: changed({ data: { host: 'contoso.westeurope.data.azurecr.io', tls: 'untrusted-ca' } }),
    inputs: { ...given, access: 'pull' },
    ...error('data-endpoint-unreachable'),
  },
  {
    name: 'data endpoint that drops every request',
    world: changed({ data: { host: DATA_HOST, faults: { '*': faults.reset() } } }),
    inputs: given,
    ...error('data-endpoint-unreachable'),
  },
  {
    name: 'storage that refuses what the registry signed',
    world: changed({ data: { host: DATA_HOST, refuses: true } }),
    inputs: given,
    ...error('data-endpoint-unreachable'),
  },
  {
    name: 'data endpoint hangs',
    world: changed({ data: { host: DATA_HOST, faults: { '*': faults.hang() } } }),
    inputs: { ...given, 'timeout-seconds': '3' },
    expected: [],
    result: 'unknown',
    granted: 'push',
    noTruth: 'docker waits for longer',
  },
  {
    name: 'data endpoint is overloaded',
    world: changed({ data: { host: DATA_HOST, faults: { '*': faults.page(503, 'busy') } } }),
    inputs: { ...given, 'timeout-seconds': '20' },
    expected: [],
    result: 'unknown',
    granted: 'push',
    noTruth: 'docker tries again for long',
  },
  {
    name: 'a SOCKS proxy, which docker knows how to use',
    world,
    inputs: given,
    env: { HTTPS_PROXY: 'socks5://127.0.0.1:9' },
    expected: [],
    result: 'unknown',
    noTruth: 'the engine has its own proxy',
  },
  {
    name: 'engine goes straight out, the runner by a proxy',
    world,
    inputs: given,
    standIn: 'engine-direct',
    ...warning('engine-proxy-mismatch'),
    granted: 'push',
  },
  {
    name: 'engine by another proxy',
    world,
    inputs: given,
    standIn: 'engine-proxy',
    ...warning('engine-proxy-mismatch'),
    granted: 'push',
  },
  {
    name: "engine straight out, the runner's proxy refuses",
    world: withProxy(world, { fault: { status: 403 } }),
    inputs: given,
    standIn: 'engine-direct',
    ...warning('engine-proxy-mismatch'),
  },
  {
    name: 'engine straight out, and the credential is refused by any way',
    world,
    inputs: { ...given, password: 'make~believe.Secret_of-somebody-else-1' },
    standIn: 'engine-direct',
    expected: ['error credentials-rejected', 'warning engine-proxy-mismatch'],
    result: 'fail',
  },
  {
    name: "Docker Desktop's own proxy, the runner by another",
    world,
    inputs: given,
    standIn: 'docker-desktop',
    expected: [],
    result: 'unknown',
    granted: 'push',
  },
  {
    name: 'docker info hangs',
    world,
    inputs: given,
    standIn: 'hang-info',
    expected: [],
    result: 'unknown',
    granted: 'push',
  },
  {
    name: 'engine elsewhere, by another proxy',
    world,
    inputs: given,
    env: { DOCKER_HOST: 'tcp://192.0.2.9:2376' },
    standIn: 'engine-proxy',
    expected: [],
    result: 'unknown',
    granted: 'push',
  },
  ...['builder-direct', 'builder-without-options', 'builder-proxy'].map(
    (standIn): Scenario => ({
      name: `builder in a container that goes out another way: ${standIn}`,
      world,
      inputs: given,
      env: { BUILDX_BUILDER: 'ci' },
      standIn,
      ...warning('builder-proxy-mismatch'),
      granted: 'push',
    }),
  ),
  {
    name: 'registry hangs',
    world: answering('/v2/', faults.hang()),
    inputs: { ...given, 'timeout-seconds': '3' },
    expected: [],
    result: 'unknown',
    noTruth: 'docker waits for longer',
  },
]

export const scenarios: Scenario[] = [...healthy, ...docker, ...names, ...credentials, ...permission, ...network]

/** Whether nothing is wrong in this world. */
export const isHealthy = (scenario: Scenario): boolean => scenario.expected.length === 0 && scenario.result === 'pass'

export { refusals }
