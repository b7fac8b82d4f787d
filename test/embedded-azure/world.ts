import type {
  ClusterWorld,
  DenyAssignmentWorld,
  PrivateDnsZoneWorld,
  RegistryArm,
  RoleAssignmentWorld,
  RoleDefinitionWorld,
  SubscriptionWorld,
  WorkspaceWorld,
} from './arm-world.ts'
import type { VaultWorld } from './cache.ts'
import type { DataHostWorld } from './data-host.ts'
import type { Fault } from './faults.ts'
import type { GitHubApiWorld, GitHubWorld } from './github/world.ts'
import type { TenantWorld } from './identity-world.ts'
import type { Attributes } from './metadata.ts'
import type { Damage } from './response-fault.ts'
import type { ArmWorld, EntraWorld, ServiceWorld, TlsFault } from './service-world.ts'
import { mintRefreshToken } from './tokens.ts'

/**
 * Closed by the server while it is idle, or by a proxy without a word of TLS; reset, or answered with garbage, at the
 * second request.
 */
export type KeptConnectionFault = 'closed-idle' | 'dropped-idle' | 'reset-at-second' | 'garbage-at-second'

/**
 * A world is plain data. Tests take the healthy one and change it in one place:
 * `withRegistry(healthyWorld(), { anonymousPull: true })`.
 */
export interface World {
  registries: RegistryWorld[]
  /** Waited before every HTTP answer (CONNECT itself is not slowed). */
  latencyMs?: number
  /** Before a new connection to a host stands: what its handshakes take on the way. */
  connectionLatencyMs?: number
  /** What befalls a connection that a client keeps for another request. */
  keptConnectionFault?: KeptConnectionFault
  /** How far the clocks of this world are ahead of this machine's. */
  clockSkewSeconds?: number
  proxy?: ProxyWorld
  /** With tenants, even none in them, the hosts of Entra, ARM and Graph are there. */
  tenants?: TenantWorld[]
  subscriptions?: SubscriptionWorld[]
  roleAssignments?: RoleAssignmentWorld[]
  /** Custom ones; the built-in ones are always there. */
  roleDefinitions?: RoleDefinitionWorld[]
  denyAssignments?: DenyAssignmentWorld[]
  clusters?: ClusterWorld[]
  github?: GitHubWorld
  githubApi?: GitHubApiWorld
  entra?: EntraWorld
  arm?: ArmWorld
  graph?: ServiceWorld
  /** The query API of Log Analytics. */
  logs?: ServiceWorld
  workspaces?: WorkspaceWorld[]
  vaults?: VaultWorld[]
  privateDnsZones?: PrivateDnsZoneWorld[]
}

export type Action =
  | 'pull'
  | 'push'
  | 'delete'
  | 'metadata_read'
  | 'metadata_write'
  | 'deleted_read'
  | 'deleted_restore'
  | '*'

/**
 * What somebody may do: repository pattern ('team/app', 'team/*', '*') to actions.
 * The key 'registry:catalog' stands for the catalog.
 */
export type Rights = Record<string, Action[]>

export interface RegistryWorld {
  /** Lowercase, as ARM's `loginServer` says: 'contoso.azurecr.io', or 'contoso-abc123.azurecr.io' with a DNL hash. */
  loginServer: string
  /**
   * Its place in ARM. Then role assignments decide what the tenant's identities may do, and its secrets are the
   * tenant's.
   */
  arm?: RegistryArm
  anonymousPull?: boolean
  /**
   * The username is the first label of the host, before a DNL dash. `refusesAs`: the answer where it is off, which
   * nobody recorded.
   */
  admin?: { enabled: boolean; passwords: [string, string]; refusesAs?: 'unknown' | 'general' }
  servicePrincipals?: ServicePrincipalWorld[]
  scopeMapTokens?: ScopeMapTokenWorld[]
  /** Whom a refresh token (zero GUID) may be of: a user, a managed identity, an application. */
  identities?: IdentityWorld[]
  /** Repositories that exist; asked only where no real registry stands behind. */
  repositories?: string[]
  /** Of each of those repositories; asked only where no real registry stands behind. */
  tags?: string[]
  /** What is not enabled, by name: 'team/app', 'team/app:1.2', 'team/app@sha256:…'. */
  attributes?: Record<string, Attributes>
  /** It only passes on what another registry of this world says, as a reverse proxy with a domain of its own. */
  frontOf?: string
  /** Where layers come from; left out: from the registry itself. */
  data?: DataHostWorld
  /** 'http://127.0.0.1:PORT' of a real CNCF registry that authorised requests are handed to. */
  backend?: string
  /**
   * The login server that the real registry behind was set up for, where it serves several; tokens for it are then made
   * anew.
   */
  backendService?: string
  challenge?: ChallengeWorld
  firewall?: FirewallWorld
  /** Keyed by path ('/oauth2/token') or by method and path ('POST /oauth2/token'); '*' is every path. */
  faults?: Record<string, Fault>
  tls?: TlsFault
  /** Refresh tokens issued before this moment (epoch seconds) are refused: the role-assignment mode was switched. */
  modeSwitchedAt?: number
  /** What an entry of `access` looks like when none of its actions is granted; both were reported. */
  ungranted?: 'omitted' | 'empty'
  accessTokenSeconds?: number
}

interface ServicePrincipalWorld {
  appId: string
  secret: string
  /** 'refused': expired or deleted in Entra; the answer is that of a wrong one. */
  secretState?: 'valid' | 'refused'
  /** No role on the registry at all: refused before any token; 'no-role-2021' is the older 403. */
  roleStatus?: RoleStatus
  repositories: Rights
}

export interface ScopeMapTokenWorld {
  name: string
  passwords: string[]
  enabled: boolean
  repositories: Rights
  /** Name of the scope map that says what it may do, in place of `repositories`. */
  scopeMap?: string
  /** Passwords with more to them; those of `passwords` never end. */
  credentials?: TokenPasswordWorld[]
}

export interface TokenPasswordWorld {
  name: 'password1' | 'password2'
  value: string
  creationTime?: string
  /** ISO 8601; never where left out. */
  expiry?: string
}

interface IdentityWorld {
  subject: string
  /** A good refresh token of this identity, as `az acr login --expose-token` gives. */
  refreshToken: string
  roleStatus?: RoleStatus
  repositories: Rights
}

/** 'no-role-silent': 401 without a body, as in 2024 and 2025. */
export type RoleStatus = 'has-role' | 'no-role' | 'no-role-2021' | 'no-role-silent'

interface ChallengeWorld {
  realm?: string
  service?: string
  /** The whole header; null leaves it out. */
  header?: string | null
}

export interface FirewallWorld {
  /** Where ARM has rules as well, they decide about this address; without any, it is refused. */
  callerIp: string
  /**
   * Where the refusal shows: today at the token endpoint, formerly at /v2/ itself (MicrosoftDocs/azure-docs#85239;
   * Azure/azure-cli#8798).
   */
  at: 'challenge' | 'token'
  quotes?: 'escaped' | 'plain'
  /** The address of its private endpoint: nobody who comes by it is refused. */
  insideAddress?: string
  /** The caller comes through a private endpoint, to which no rule applies. */
  isPrivate?: true
  /** ARM id of the network that the caller is in: it gets the private address once a zone is linked to it. */
  networkId?: string
}

export interface ProxyWorld {
  /** Wanted in Proxy-Authorization; 407 without. */
  credentials?: { username: string; password: string }
  fault?: ProxyFault
  /** Only CONNECTs to these hosts meet the fault; all where left out. */
  faultHosts?: string[]
  /** Of each host's CONNECTs only the first so many meet it; all where left out. */
  faultTimes?: number
  /** Of each host's CONNECTs the first so many are spared. */
  faultAfter?: number
  /** Answer to a CONNECT for a host that is not in the world: what a proxy says that could not resolve it. */
  unknownHost?: ProxyAnswer
}

/** `damage`: the tunnel is granted, and the answer that says so is spoilt on its way. */
export type ProxyFault = ProxyAnswer | { responseFault: Damage } | 'hang' | 'close'

export interface ProxyAnswer {
  status: number
  statusText?: string
  headers?: Record<string, string>
  body?: string
}

export type { TlsFault } from './service-world.ts'

export const ZERO_GUID = '00000000-0000-0000-0000-000000000000'

const everything: Action[] = ['pull', 'push', 'delete', 'metadata_read', 'metadata_write']

/** One registry, contoso.azurecr.io, in good order, with a good credential of every kind. */
export function healthyWorld(): World {
  return { registries: [healthyRegistry('contoso.azurecr.io')] }
}

export function healthyRegistry(loginServer: string): RegistryWorld {
  const subject = '5d9f1f0e-2c5b-4a52-9a8e-6d6f7a3b1c11'
  return {
    loginServer,
    anonymousPull: false,
    admin: { enabled: true, passwords: ['make+believe/admin=password1', 'make+believe/admin=password2'] },
    servicePrincipals: [
      {
        appId: '11111111-2222-4333-8444-555555555555',
        secret: 'make~believe.Secret_of-the-pusher-000001',
        repositories: { '*': everything },
      },
      {
        appId: '66666666-7777-4888-8999-aaaaaaaaaaaa',
        secret: 'make~believe.Secret_of-the-puller-000002',
        repositories: { '*': ['pull', 'metadata_read'] },
      },
    ],
    scopeMapTokens: [
      {
        name: 'ci-token',
        passwords: ['make+believe/token+password/000001'],
        enabled: true,
        repositories: { 'team/app': everything },
      },
    ],
    identities: [
      { subject, refreshToken: mintRefreshToken({ loginServer, subject }), repositories: { '*': everything } },
    ],
    repositories: ['team/app'],
    tags: ['latest', '1.2'],
    data: { host: 'weumanaged42.blob.core.windows.net' },
  }
}

/** The world with the first registry changed. */
export function withRegistry(world: World, change: Partial<RegistryWorld>): World {
  return { ...world, registries: world.registries.map((one, at) => (at === 0 ? { ...one, ...change } : one)) }
}

/** The world with one more fault on the first registry. */
export function withFault(world: World, path: string, fault: Fault): World {
  return withRegistry(world, { faults: { ...firstRegistry(world).faults, [path]: fault } })
}

export function withProxy(world: World, proxy: ProxyWorld): World {
  return { ...world, proxy: { ...world.proxy, ...proxy } }
}

export function firstRegistry(world: World): RegistryWorld {
  const [registry] = world.registries
  if (!registry) throw new Error('this world has no registry')
  return registry
}

export function findRegistry(world: World, host: string): RegistryWorld | undefined {
  return world.registries.find(one => one.loginServer === host.toLowerCase())
}

/** The registry that a data host is of. */
export function findByDataHost(world: World, host: string): RegistryWorld | undefined {
  return world.registries.find(one => one.data?.host === host.toLowerCase())
}

export function adminNameOf(loginServer: string): string {
  return loginServer.split(/[.-]/, 1)[0] ?? loginServer
}

/** Every secret that a world knows; a leak test looks for each of them in all that a run wrote. */
export function secretsOf(world: World): string[] {
  const proxy = world.proxy?.credentials ? [world.proxy.credentials.password] : []
  const github = world.github ? [world.github.requestToken] : []
  const api = world.githubApi ? [world.githubApi.token] : []
  const applications = (world.tenants ?? []).flatMap(one => one.applications ?? [])
  const entra = applications.flatMap(one => [...(one.secrets ?? []), ...(one.servicePrincipalSecrets ?? [])])
  const values = entra.map(one => one.value)
  return [...new Set([...proxy, ...github, ...api, ...values, ...world.registries.flatMap(registrySecrets)])]
}

/** All that a repository-scoped token has, ended ones too. */
const passwordsOf = ({ passwords, credentials = [] }: ScopeMapTokenWorld): string[] => [
  ...passwords,
  ...credentials.map(one => one.value),
]

function registrySecrets(registry: RegistryWorld): string[] {
  return [
    ...(registry.admin?.passwords ?? []),
    ...(registry.servicePrincipals ?? []).map(one => one.secret),
    ...(registry.scopeMapTokens ?? []).flatMap(passwordsOf),
    ...(registry.identities ?? []).map(one => one.refreshToken),
  ]
}
