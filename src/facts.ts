import type { BearerChallenge } from './azure/acr/challenge.ts'
import type { CredentialInfo } from './azure/acr/credential.ts'
import type { RegistryError } from './azure/acr/error-response.ts'
import type { LoginServer } from './azure/acr/login-server.ts'
import type { ManifestContent } from './azure/acr/manifest.ts'
import type { Repository } from './azure/acr/repository.ts'
import type { Access } from './azure/acr/token-scope.ts'
import type { DenyAssignment, RoleAssignment, RoleDefinition } from './azure/arm/authorization.ts'
import type { Cluster } from './azure/arm/cluster.ts'
import type { DiagnosticSetting } from './azure/arm/diagnostic-settings.ts'
import type { ArmRegistry } from './azure/arm/registry.ts'
import type { ScopedToken, ScopeMap } from './azure/arm/scoped-token.ts'
import type { CloudName } from './azure/clouds.ts'
import type { KeyCredential } from './azure/entra/application.ts'
import type { EntraError } from './azure/entra/entra-error.ts'
import type { AcceptedCredentials } from './azure/entra/federated-fix.ts'
import type { IdentityConfig, IdentityProblem } from './azure/entra/identity.ts'
import type { SecretInUse } from './azure/entra/secret-in-use.ts'
import type { GitHubTokenClaims } from './azure/entra/token.ts'
import type { RegistryEvent } from './azure/monitor/registry-events.ts'
import type { Builder } from './docker/builder.ts'
import type { FieldPath } from './docker/config.ts'
import type { HelperAnswer } from './docker/credential-helper.ts'
import type { EngineProxies } from './docker/proxy.ts'
import type { EngineStatus } from './docker/version.ts'
import type { Explanation } from './explain/explain.ts'
import type { CredentialInput } from './findings/credentials.ts'
import type { Certificate, Connection, NetworkFailure, WriteObstacle } from './host/ports.ts'
import type { Said } from './util/note.ts'
import type { FileProblem, RunningStep, Workflow } from './workflow/model.ts'

/**
 * What one probe found out. A fact is never `undefined`: it was seen, or could not be had, or was not looked for.
 * No secret ever stands in a fact.
 */
export type Fact<T> =
  | { readonly state: 'known'; readonly value: T }
  | { readonly state: 'failed'; readonly reason: FailureReason }
  | { readonly state: 'skipped'; readonly because: SkipReason }

/** Why a probe has no answer. */
export type FailureReason =
  | {
      readonly kind: 'network'
      readonly failure: NetworkFailure
      readonly certificate?: Certificate
      /** More than one where it could have been a passing fault. */
      readonly attempts?: number
    }
  /** The step's own time was up first. */
  | { readonly kind: 'deadline' }
  /** A service of Azure answered, and did not tell. */
  | { readonly kind: 'refused'; readonly status: number; readonly code: string; readonly text: Said }
  /** A program or a file did not say what it should; `text` is the first line of what it said instead. */
  | { readonly kind: 'tool'; readonly text: Said }

/** Why a probe was not made: an earlier stage kept it from being, or there is nothing to look at. */
export type SkipReason =
  | 'login-server-unusable'
  | 'not-a-known-registry'
  | 'no-connection'
  | 'no-usable-challenge'
  | 'credential-defective'
  | 'no-credential'
  | 'not-signed-in'
  | 'not-exchanged'
  /**
   * Nothing was asked for, as far as layers go: no repository named; no pull granted; a runner that nothing stands in
   * front of; no such image.
   */
  | 'no-repository'
  | 'no-pull-granted'
  | 'hosted-runner'
  | 'no-image'
  | 'not-needed'

export const ok = <T>(value: T): Fact<T> => ({ state: 'known', value })
export const failed = (reason: FailureReason): Fact<never> => ({ state: 'failed', reason })
export const skipped = (because: SkipReason): Fact<never> => ({ state: 'skipped', because })

/** The value of a fact, where it is known. */
export const valueIn = <T>(fact: Fact<T>): T | undefined => (fact.state === 'known' ? fact.value : undefined)

/** What time it is, in milliseconds. */
export interface Clock {
  /** Since the epoch: by the runner's clock, or by the registries' where the runner's is off. */
  readonly now: number
  /** How far the runner's clock is ahead of the registries', negative where it is behind; 0 where it is right enough. */
  readonly runnerSkewMs: number
}

/** Everything that the rules may judge by. */
export interface Facts {
  readonly clock: Clock
  /** Whole seconds between the first look and this one; 0 where nothing was waited for. */
  readonly waitedSeconds: number
  readonly given: GivenFacts
  readonly runner: RunnerFacts
  readonly docker: DockerFacts
  readonly identity: IdentityFacts
  readonly additionalPrincipals: readonly AdditionalPrincipal[]
  /**
   * What is pulled or pushed, the same in every registry; empty where none is named, so that a stand-in is asked for.
   */
  readonly repositories: readonly Repository[]
  readonly registries: readonly RegistryFacts[]
  readonly workflows: Fact<WorkflowFacts>
  /** What the registries logged, newest first, if a workspace is given. */
  readonly events: Fact<readonly RegistryEvent[]>
  /** What logs of failures say, if any was asked for. */
  readonly logs: Fact<LogsFacts>
}

export interface LogsFacts {
  readonly logs: readonly ExplainedLog[]
  /** Those that could not be read. */
  readonly unread: readonly UnreadLog[]
}

export interface ExplainedLog {
  readonly source: LogSource
  readonly explanation: Explanation
}

/** Whose log it is. Names are foreign text. */
export type LogSource =
  /** The names of all its steps, as GitHub shows them, and which one failed first. */
  | { readonly kind: 'job'; readonly job: string; readonly steps: readonly string[]; readonly failed?: number }
  | { readonly kind: 'error-text' }
  | { readonly kind: 'error-file'; readonly file: string }

export interface UnreadLog {
  readonly because: /** The job may not read the run: `actions: read`. */
    | 'denied'
    /** There is no token, or no run. */
    | 'no-run'
    /** The step is in the job that failed, whose log isn't there before the job ends. */
    | 'own-job'
    /** GitHub doesn't keep it, or not yet. */
    | 'not-there'
    | 'unreachable'
    /** More jobs failed than are read. */
    | 'too-many'
    | 'file'
  /** The job, or the file. */
  readonly name: string
  /** A status or a code. */
  readonly code: string
}

/** What the workflow files say. */
export interface WorkflowFacts {
  /** The files that are judged, by their names. */
  readonly workflows: readonly Workflow[]
  readonly problems: readonly FileProblem[]
  readonly running?: RunningStep
}

/** What the user gave, as far as it may be told. */
interface GivenFacts {
  readonly access: Access
  /** The workspace that the registries' events are looked up in; empty: none. */
  readonly workspaceId: string
  readonly minimumTokenMinutes: number
  readonly expiryWarningDays: number
  readonly userName: { readonly given: boolean }
  readonly password: { readonly given: boolean }
  /** The inputs that hold something. */
  readonly filled: readonly GivenInput[]
  /** Secrets that begin with a dash, which az takes for an option where they follow one. */
  readonly leadingDash: readonly ('password' | 'client-secret')[]
  /** Where there is whitespace that has no place: inside counts more than at the edge. */
  readonly whitespace: readonly { readonly input: CredentialInput; readonly where: 'inner' | 'edge' }[]
}

/** An input that says where to log in, or as whom. */
export type GivenInput = Exclude<CredentialInput, 'subscription-id'> | 'registry' | 'creds'

export interface RunnerFacts {
  /** A run that is given no secrets. Source: GitHub docs, "Dependabot on Actions", "forked pull requests". */
  readonly withheldSecrets?: 'fork' | 'dependabot'
  /**
   * A run that somebody looks at with time: started by a schedule, or by hand. Source: GitHub docs, "Events that
   * trigger workflows".
   */
  readonly trigger?: 'schedule' | 'manual'
  /**
   * Who runs the machine, as the runner says. Source: GitHub docs, "Default environment variables"
   * (RUNNER_ENVIRONMENT).
   */
  readonly environment?: 'github-hosted' | 'self-hosted'
  readonly platform?: NodeJS.Platform
  /** The steps run inside the image of the job's `container:`. */
  readonly inContainer?: true
  /** The steps run in a pod of Kubernetes. */
  readonly inPod?: true
  /** The number of the user that the steps run as; left out on Windows. */
  readonly userId?: number
  /** A Linux that systemd did not start, such as a runner that is a container itself: `systemctl` does nothing there. */
  readonly lacksSystemd?: true
}

interface DockerFacts {
  readonly cli: Fact<DockerCli>
  readonly engine: Fact<EngineStatus>
  /** Where the client looks for its engine: `DOCKER_HOST`, or the name of the context. */
  readonly endpoint: string
  /** Docker's variables that are set and not empty, by name: nothing else can be taken away. */
  readonly variables: readonly string[]
  /** The hosts that docker has a login stored for, as it keeps them. */
  readonly storedLogins: readonly string[]
  /** `DOCKER_API_VERSION`, where it is set. */
  readonly apiVersion?: string
  /** `DOCKER_DEFAULT_PLATFORM`, where it is none. */
  readonly malformedPlatform?: string
  readonly config: Fact<DockerConfigFacts>
  /** How the engine goes out, which it alone can tell. */
  readonly proxies: Fact<EngineProxies>
  /** Where builds go, if to another than the engine's own builder. */
  readonly builder: Fact<Builder>
}

export type DockerCli =
  | { readonly present: false }
  | {
      readonly present: true
      readonly version: string
      readonly isPodman: boolean
      /** What it says of its configuration, which it then goes on without. */
      readonly warning?: string
    }

/** The credential helper that docker keeps the login of a host with. */
export interface HelperFact {
  readonly program: string
  readonly present: boolean
  /** The configuration names none, and docker has found it by itself. */
  readonly detected: boolean
  /** Known by its name for a helper that stores no login. */
  readonly storesNothing?: 'refuses' | 'drops'
  /** What it said when it was asked for the login of this host. */
  readonly answer: Fact<HelperAnswer>
  /** The file holds a login of this host as well, which pull and push use where the helper fails. */
  readonly fileLogin?: true
  /** This machine has no `jq`, which edits the configuration. */
  readonly lacksJq?: true
}

export interface DockerConfigFacts {
  /** The file, or the variable, that holds the logins. */
  readonly file: string
  /** The file, if `file` is the variable. */
  readonly path?: string
  /** What docker stumbles over in it. */
  readonly problem?: Said
  /** The fields that it stumbles over, where it would read the file without them. */
  readonly broken?: readonly FieldPath[]
  /** Whose it is, where it cannot be read because it is another user's. */
  readonly owner?: string
  /** Why a login could not be stored in it. */
  readonly obstacle?: WriteObstacle
  /** The file of the home folder, where `DOCKER_CONFIG` leads docker away from it. */
  readonly homeFile?: HomeFile
}

interface HomeFile {
  readonly file: string
  /** The hosts that it has a login for. */
  readonly hosts: readonly string[]
  /** The variable has what only a shell replaces. */
  readonly isUnexpanded: boolean
}

/** The Entra identity that the step signs in as, beside or in place of a username. */
type IdentityFacts =
  | { readonly kind: 'none' }
  | { readonly kind: 'misconfigured'; readonly problem: IdentityProblem }
  | {
      readonly kind: 'sign-in'
      readonly plan: Omit<IdentityConfig, 'secret'>
      /** What GitHub's token presents, where one is presented. */
      readonly oidc: Fact<OidcClaims>
      readonly signIn: Fact<SignInResult>
      /** The application's secrets and certificates. */
      readonly graph: Fact<GraphFacts>
      /** What the ids that were given are, asked for where Entra or the registry does not know the identity. */
      readonly tenants: Fact<TenantClues>
      /** The federated credentials of the identity, asked for where none fits and another session can read them. */
      readonly federated: Fact<AcceptedCredentials>
    }

/** What discovery and Resource Manager tell anybody of an id, and Graph a session. */
export interface TenantClues {
  /** `client-id` is the id of a tenant. */
  readonly clientIdIsTenant: boolean
  /** `client-id` is the id of a subscription. */
  readonly clientIdIsSubscription?: boolean
  /** `client-id` is an object id: the client id of its application, as the session of `az login` sees it. */
  readonly clientIdOfObject?: string
  /** `tenant-id` is the id of a subscription: its tenant. */
  readonly tenantOfTenantId?: string
  /** The cloud that `tenant-id` is in, where the cloud of the sign-in does not have it. */
  readonly cloudOfTenant?: CloudName
  /** The tenant of `subscription-id`. */
  readonly tenantOfSubscription?: string
}

export interface GraphFacts {
  readonly secret?: SecretInUse
  /** The last one of an application without secrets. */
  readonly certificate?: KeyCredential
}

/** What ARM tells of a registry. */
export interface ArmFacts {
  readonly registry: ArmRegistry
  /** What the principal that docker will use may do there. */
  readonly principal: Fact<PrincipalAccess>
  /** Of the repository-scoped token in use. */
  readonly scopedToken: Fact<ScopedTokenFacts>
  /** What collects the registry's events; asked only if a workspace is given. */
  readonly eventSettings: Fact<readonly EventSetting[]>
  /** The registry's dedicated data endpoints, one a region; empty where it has none. */
  readonly dataHosts: readonly DataHost[]
}

/** A diagnostic setting, with the ID by which its workspace is queried, if that could be read. */
export interface EventSetting extends DiagnosticSetting {
  readonly workspaceId?: string
}

/** A host that layers come from, and what came back from it. Its answer is a fact, as everything that was asked for. */
export interface DataHost {
  readonly host: string
  /** The proxy on the way, without its credentials. */
  readonly proxy?: string
  readonly addresses: readonly string[]
  /** What the hosts file gives, where it gives anything and no connection to the host works. */
  readonly hostsFile?: readonly string[]
  readonly answer: Fact<ResponseSummary>
}

/** Where the registry sends whoever asks it for one blob. */
export type LayerSource =
  /** Nowhere: it answered with the blob itself. */
  { readonly from: 'registry' } | { readonly from: 'data-host'; readonly dataHost: DataHost }

/** An image that was named with its tag or digest, as the registry answers for its manifest. */
export interface ImageFacts {
  readonly repository: string
  /** The tag, or the digest as `algorithm:hex`. */
  readonly reference: string
  /** The answer to `GET …/manifests/<reference>`, asked with the token that docker would show. */
  readonly manifest: Fact<ResponseSummary>
  /** What the manifest describes, if it came. */
  readonly content?: ManifestContent
  /** Of an index: the answer for its image of the runner's own architecture, if it lists one. */
  readonly child?: { readonly architecture: string; readonly manifest: Fact<ResponseSummary> }
  /** The tags of the repository, listed only if this one isn't there. */
  readonly tags: Fact<readonly string[]>
}

export interface PrincipalAccess {
  /** Object id. */
  readonly principalId: string
  readonly assignments: readonly RoleAssignment[]
  readonly complete: boolean
  readonly definitions: readonly RoleDefinition[]
  readonly denyAssignments: readonly DenyAssignment[]
}

export interface ScopedTokenFacts {
  readonly token: ScopedToken
  readonly scopeMap?: ScopeMap
}

/** Somebody else who must be able to pull. */
export interface AdditionalPrincipal {
  /** The object id or the cluster, as given. */
  readonly given: string
  readonly kind: 'principal' | 'cluster'
  readonly cluster?: Cluster
  /** Whose id it is; of a cluster that of its kubelet. */
  readonly existence: Fact<Existence>
  /** By login server. */
  readonly access: ReadonlyMap<string, Fact<PrincipalAccess>>
}

export type Existence =
  | { readonly is: 'there'; readonly objectId: string }
  /** The client id of an application or an identity, whose object id this is. */
  | { readonly is: 'client-id'; readonly objectId: string }
  /** Nobody's: its role assignments, if any, are left over from somebody who was deleted. */
  | { readonly is: 'missing' }

export type OidcClaims = GitHubTokenClaims

/** Entra's answer: a token, or its error. */
export type SignInResult =
  | {
      readonly signedIn: true
      readonly tenantId: string
      readonly objectId?: string
      readonly clientId?: string
      readonly isPerson: boolean
    }
  | { readonly signedIn: false; readonly status: number; readonly error: EntraError }

export interface RegistryFacts {
  readonly server: LoginServer
  /** The credential helper that docker asks for this host's login. */
  readonly helper: Fact<HelperFact>
  /** A login with what is given leaves docker's configuration file as it is. */
  readonly fileStays: boolean
  /** Docker may not use the stored login: see `StoredAuth`. */
  readonly loginMayBeUnread?: true
  /** What docker, or the login step, will use; skipped where there is nothing, so that the pull is anonymous. */
  readonly credential: Fact<CredentialInfo>
  /** The proxy on the way, without its credentials. */
  readonly proxy?: string
  /** A proxy that is set for other programs, and that docker does not take, as `NAME=proxy`. */
  readonly ignoredProxy?: string
  /** The variable that names this proxy, as it is spelled. */
  readonly proxyVariable?: string
  /** What the hosts file of this machine gives for the name, which goes before DNS; empty behind a proxy. */
  readonly hostsFile: readonly string[]
  /** What the name resolved to; empty behind a proxy, which resolves for itself. */
  readonly addresses: readonly string[]
  /** The names that its name is an alias of; what of them had not come when all else was known is not waited for. */
  readonly cnames: Fact<readonly string[]>
  readonly connection: Fact<Connection>
  /** The `service` that a token must be for. */
  readonly service: string
  readonly challenge: Fact<ChallengeResponse>
  /** The answer to an Entra token, where one was exchanged for a refresh token. */
  readonly exchange: Fact<ExchangeResponse>
  /** The token service's answer to the credential. */
  readonly token: Fact<TokenResponse>
  /** Its answer to nobody: asked where there is no credential, or where a stored one was refused. */
  readonly anonymous: Fact<TokenResponse>
  /** The images that were named with a tag or digest and that the token may pull; empty if none was asked for. */
  readonly images: readonly ImageFacts[]
  /** Where layers come from, as one blob shows that the token may read. */
  readonly layers: Fact<LayerSource>
  readonly arm: Fact<ArmFacts>
  /** What is there in place of a name that DNS does not know. */
  readonly nearby: Fact<NearbyNames>
}

/** Login servers that may be meant. */
export interface NearbyNames {
  /** Of all registries that the identity may see. */
  readonly listed: readonly string[]
  /** The same name in other clouds, as far as DNS knows it. */
  readonly otherClouds: readonly string[]
}

/** A reply, as far as it is evidence. */
export interface ResponseSummary {
  readonly status: number
  /** How often it was asked: more than once where a passing fault met the first. */
  readonly attempts: number
  readonly contentType: string
  readonly serverHeader: string
  readonly error?: RegistryError
  readonly correlationId?: string
  readonly retryAfter?: string
  readonly location?: string
  /** The start of a body that is no error body. */
  readonly excerpt: string
}

export interface ChallengeResponse extends ResponseSummary {
  readonly bearer?: BearerChallenge
  /** `Basic` is asked for instead: docker bears it, and it is not looked into. */
  readonly asksForBasic: boolean
  /** The realm is on this registry's own host. */
  readonly realmTrusted: boolean
  /** The registry's clock: milliseconds since the epoch. */
  readonly date?: number
}

export interface ExchangeResponse extends ResponseSummary {
  /** True for a 200 that brought a refresh token. */
  readonly issued: boolean
  /** Of the refresh token; seconds since the epoch. */
  readonly expiresAt?: number
  /** The refresh token is one of a registry that counts repository permissions (ABAC mode). */
  readonly isAbac?: true
}

export interface TokenResponse extends ResponseSummary {
  /** True for a 200 that brought a token. */
  readonly issued: boolean
  readonly grants: readonly Grant[]
}

/** What the token service grants on one repository. A 200 alone proves authentication only. */
export interface Grant {
  readonly repository: string
  /** `unreadable`: the token's `access` could not be decoded, which proves nothing either way. */
  readonly actions: readonly string[] | 'unreadable'
}
