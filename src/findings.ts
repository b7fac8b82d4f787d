import type { UserNameKind } from './azure/acr/credential.ts'
import type { LoginServerFlaw } from './azure/acr/login-server.ts'
import type { Access } from './azure/acr/token-scope.ts'
import type { Cause } from './azure/arm/denial-reasons.ts'
import type { UnknownReason } from './azure/arm/evaluate.ts'
import type { RoleAssignmentMode } from './azure/arm/registry.ts'
import type { CredsProblem } from './azure/entra/creds.ts'
import type { RefusedCause } from './azure/entra/error-text.ts'
import type { FederatedAdvice, FederatedOwner } from './azure/entra/federated-fix.ts'
import type { ManagedIdentityCause } from './azure/entra/managed-identity.ts'
import type { IdForm } from './azure/value-form.ts'
import type { RoleFix } from './diagnosis/role-fix.ts'
import type {
  ConnectionStage,
  HelperCause,
  ImageIncompatibility,
  ImageRejection,
  ProxyFault,
  Symptom,
  Upstream,
} from './diagnosis/symptoms.ts'
import type { Daemon } from './docker/daemon.ts'
import type { Runtime } from './docker/endpoint.ts'
import type { ClientFault, DaemonMismatch } from './docker/version.ts'
import type { Certainty, LogDetails, LogFindingId, SeenInLog } from './explain/ids.ts'
import type { WriteObstacle } from './host/ports.ts'
import type { HeldRole, Said } from './util/note.ts'
import type { FileProblem, LoginTool, Script } from './workflow/model.ts'
import type { SourceLocation } from './workflow/partial-string.ts'
import type { ValueSource } from './workflow/value-source.ts'

/**
 * The ids of all findings, and what each needs to be put into words. An id is stable: it stands in annotations, in the
 * output `findings` and in docs/findings.md. A new one does not compile until it has a rule (rules/) and a text in
 * every language (texts/). Those that only a log shows have no rule: explain/ids.ts lists them.
 */
export interface FindingValues extends Readonly<Record<LogFindingId, SeenInLog>> {
  'docker-cli-missing': DockerPlace
  'docker-cli-broken': DockerPlace & {
    cause: ClientFault
    /** config.json. */
    file: string
  }
  'docker-client-outdated': DockerPlace & {
    version: string
    refusedByEngine: boolean
    /** DOCKER_API_VERSION is set, so that the client itself may be new enough. */
    isPinned: boolean
  }
  'docker-daemon-unreachable': DockerPlace & {
    endpoint: string
    cause:
      | ('unreachable' | 'client-too-new' | 'context' | 'context-unreadable' | 'certificates' | 'address')
      | DaemonMismatch
    /** config.json, if it has the headers that can't be sent. */
    file?: string
    /** The product whose daemon it is, by its socket or its context. */
    runtime?: Runtime
    /** The context that config.json names leads there. */
    byContext?: true
    /** `DOCKER_API_VERSION`, if it is set and makes the client ask for what the engine doesn't speak. */
    apiVersion?: string
    /** Docker's variables that are set and lead the client to this endpoint, or to this API version. */
    variables: readonly string[]
    /** The newest API version that the engine speaks. */
    newest?: string
  }
  'docker-socket-denied': DockerPlace & {
    endpoint: string
    /** The socket is that of another user's rootless engine. */
    isRootless: boolean
    variables: readonly string[]
    /** The number of the user that the steps run as. */
    userId?: number
  }
  'docker-platform-invalid': { platform: string }
  'docker-config-invalid': {
    file: string
    /** Docker would need what it does not read; `at-times`: it reads it or not, as it comes. */
    needed: boolean | 'at-times'
    /** The other user whose file it is. */
    owner?: string
    /** The number of the user that the steps run as, if the file is another user's. */
    userId?: number
    /** Without these fields docker would read all of it. */
    broken?: readonly (readonly string[])[]
    /** DOCKER_CONFIG names a file, and this is the folder that it is in. */
    folder?: string
  }
  'docker-credential-helper-missing': {
    program: string
    host: string
    file: string
    /** The name that was meant, where the configuration has a path, the whole name or blanks in its place. */
    meant?: string
  } & HelperFallback &
    JqPlace
  'docker-credential-helper-failed': {
    program: string
    host: string
    file: string
    cause: HelperCause
    detected: boolean
  } & HelperFallback &
    JqPlace
  'docker-config-not-writable': {
    file: string
    obstacle?: WriteObstacle
    /** DOCKER_CONFIG names a file, and this is the folder that it is in. */
    folder?: string
    /** It is the file of podman, which has a variable of its own for it. */
    isPodman?: true
  }
  'docker-credentials-stale': {
    host: string
    registryName: string
    cause: 'expired' | 'refused' | 'white-space'
    /** Nobody's token was granted what is asked for, so that docker works without the login. */
    worksWithout: boolean
    stored?: StoredElsewhere
  }

  'login-server-uppercase': { given: string; host: string; by?: ServerUse }
  'registry-not-given': {
    /** What the workflow has for it, where the file shows that. */
    expression?: string
    /** Credentials are given, which docker/login-action then sends to Docker Hub. */
    withCredentials?: boolean
    /** In a file: the input that the action has for a login server, and the one that was given. */
    input?: 'registry' | 'login-server'
    given?: string
    /** What was given there. */
    value?: string
  }
  'login-server-malformed': { given: string; issue: LoginServerFlaw | FileServerFlaw; host: string; by?: ServerUse }
  'login-server-unknown-suffix': {
    given: string
    suggestion?: string
    /** DNS says that the name is an alias of the suggested login server. */
    isAlias?: true
    by?: ServerUse
  }
  'registry-not-found': {
    host: string
    registryName: string
    /** The login server of a registry that the identity can list, and that was probably meant. */
    nearest?: string
    ignoredProxy?: IgnoredProxy
  }
  'image-name-uppercase': {
    names: readonly string[]
    /** In a file: what is to stand there instead. */
    lowered?: string
    /** In a file: what may have uppercase when the job runs, `github.repository`. */
    expression?: string
    isInAction?: boolean
  }
  'repository-name-invalid': {
    names: readonly string[]
    /** In a file: what is to stand there instead, as far as it can be told. */
    instead?: string
    isDigest?: boolean
  }

  'credentials-missing': {
    missing: MissingCredential
    host: string
    /** Where the workflow takes it from, where that can be told. */
    source?: ValueSource
    /** What the workflow has for them, where the file shows that they are not just left out. */
    expressions?: readonly string[]
    /** `creds` has it, and is not looked at beside another id. */
    credsIgnored?: boolean
    /** In a file: the action that has the input; in an action, that is given what it passes on. */
    by?: string
    isInAction?: boolean
    stored?: StoredElsewhere
  }
  'secrets-unavailable': {
    because: 'fork' | 'dependabot'
    /** Of the secrets that came empty. */
    secrets: readonly string[]
  }
  'credentials-leading-dash': {
    which: readonly ('password' | 'client-secret')[]
    command?: 'az login' | 'az acr login'
  }
  'credentials-whitespace': {
    which: readonly (CredentialInput | 'creds')[]
    where: 'inner' | 'edge'
    sources: Readonly<Partial<Record<CredentialInput | 'creds', ValueSource>>>
  }
  'creds-overruled': {
    /** In a file: the inputs of azure/login beside which creds is ignored. */
    ids?: readonly string[]
  }
  'credentials-malformed': {
    input: 'username' | 'client-id' | 'subscription-id' | 'password' | 'client-secret' | 'creds'
    /** Of the JSON in creds. */
    field?: 'clientId' | 'clientSecret'
    /** `swapped`: it and the secret are each in the place of the other. */
    form: IdForm | 'swapped'
    /** The id that is plainly meant. */
    suggestion?: string
    source?: ValueSource
    /** Of the registry that the credential is for. */
    registryName?: string
  }
  'sp-not-found': {
    userName: string
    /** The tenant that was asked and does not have it; left out where the registry says so of its own. */
    tenantId?: string
    /** The tenant that has it, which is not the registry's. */
    knownIn?: string
    /** The application is there, and has no service principal in that tenant. */
    noServicePrincipal?: boolean
    /** What has the id: an input, or a field of `creds`. */
    idIn: 'username' | 'client-id' | 'clientId'
    /** It is an object id: the client id of its application. */
    meant?: string
    /** It is the id of a subscription. */
    isSubscription?: boolean
    /** It is the id of a tenant. */
    isTenant?: boolean
  }
  'username-unknown': {
    /** As it may be shown. */
    userName: string
    registryName: string
    /** What was probably meant: the admin user, a person's account, an application by its name, a repository-scoped token. */
    meant: 'admin' | 'person' | 'application' | 'token'
    /** Resource Manager says that there is no admin user to be. */
    adminDisabled: boolean
  }
  'sp-secret-is-id': { userName: string } & SavedAs
  'token-username-mismatch': { userName: string }
  'token-username-unexpected': { registryName: string }
  'token-wrong-registry': { audience: string; service: string; registryName: string }
  'token-wrong-kind': { registryName: string }
  'scoped-token-invalid': { userName: string; registryName: string } & SavedAs & UnusedPassword
  'anonymous-pull-disabled': { host: string; stored?: StoredElsewhere }
  'credentials-rejected': {
    kind: CredentialKind
    userName: string
    registryName: string
    tooLong: boolean
    /** Who asks is known, to Entra or to the registry itself, so that a role is what is missing. */
    signedIn: boolean
    /**
     * What the registry's own words leave no doubt of: the secret, so that no role is missing; the audience of the
     * token.
     */
    reported?: 'wrong-secret' | 'wrong-audience'
    access: Access
    /** The tenant that the token is of. */
    tenantId?: string
    /** The tenant of the subscription, where that is another one. */
    registryTenantId?: string
    /** Whom a role is assigned to: an object id or an application id; left out where neither is known. */
    assignee?: string
    /** What Resource Manager says of its roles, where it could be asked. */
    denialExplanation?: DenialExplanation
  } & SavedAs &
    UnusedPassword

  'creds-json-invalid': { problem: CredsProblem } & SavedAs
  'oidc-permission-missing': {
    /** The job, where it is seen in a file. */
    job?: string
    /** Permissions are set, and this one is not among them. */
    isSet?: boolean
    /** They are named one by one, where the finding is. */
    isList?: boolean
    /** The workflow that this job calls, where that has the login and this job's permissions are its limit. */
    called?: string
    /** The runner may have a managed identity. */
    selfHosted?: boolean
  }
  'sp-secret-invalid': { clientId: string } & SavedAs
  'sp-secret-expired': { clientId: string } & SavedAs
  'sp-disabled': { clientId: string }
  'tenant-not-found': {
    tenantId: string
    /** It cannot be one, so that Entra was not asked. */
    malformed: boolean
    /** The tenant that is plainly meant. */
    suggestion?: string
    /** What stands in its place: the client id, where that is a tenant; the subscription of this tenant. */
    instead?: { is: 'client-id'; clientId: string } | { is: 'subscription-id'; tenantId: string }
  }
  'registry-cloud-mismatch': {
    cloud: string
    /** The cloud that the tenant is in, and that of the registry. */
    tenantCloud?: string
    registryCloud?: string
    /** In a file: the login server of another cloud, and how azure/login names that one. */
    given?: string
    environment?: string
    /** By DNS: the login server that is not there, and the same name that is, in another cloud. */
    missingHost?: string
    existingHost?: string
  }
  'federated-credential-mismatch': {
    clientId: string
    issuer: string
    subject: string
    audience: string
    /** The part that Entra says does not fit, where it says so. */
    part?: 'issuer' | 'subject' | 'audience'
    /** The credential that is nearest, where they could be read. */
    nearest?: { name: string; subject: string }
    advice: FederatedAdvice
    /** Whose credentials were read; left out where none could be. */
    owner?: FederatedOwner
    /** Host of Microsoft Graph in the cloud of the sign-in. */
    graph: string
  }
  'oidc-assertion-expired': {
    /** In a file: that of azure/login, long before the line of the finding. */
    line?: number
  }
  'oidc-claim-required': { claim: string; accepted: readonly string[] }
  'conditional-access-blocked': { clientId: string }
  'entra-user-sign-in': { on: 'github-hosted' | 'self-hosted' | 'elsewhere' }
  'entra-refused': {
    clientId: string
    code: number | undefined
    /** Who kept the sign-in from coming about: Entra, GitHub's token service, or something on this machine. */
    by: 'entra' | 'github' | 'machine'
    cause?: RefusedCause
    /** Of the token that was presented. */
    issuer?: string
  }
  'entra-unreachable': {
    cloud: string
    /** Something answered in its place. */
    answered: boolean
    /** Where the connection to it broke. */
    at: 'dns' | 'proxy' | 'tcp' | 'tls' | 'http'
  }
  'managed-identity-unavailable': { cause: ManagedIdentityCause; clientId: string }

  'push-denied': Denied
  'pull-denied': Denied
  'scoped-token-denied': Denied & {
    /** What was asked for. */
    access: Access
    /** The token's scope map belongs to the registry and cannot be changed; left out where the map is not known. */
    systemMap?: string
  }
  'role-abac-mismatch': Denied
  'role-propagation-pending': { role: string; host: string; minutes: number }
  'arm-audience-disabled': { host: string; registryName: string }
  'role-abac-readiness': {
    host: string
    assigneeObjectId: string
    /** The registry's resource id. */
    scope: string
    isServicePrincipal: boolean
    roles: readonly { role: string; needed: readonly string[] }[]
  }
  'arm-access-missing': { host: string; assignee: string; registryName: string }
  'principal-id-wrong-kind': { clientId: string; objectId: string }
  'principal-unverified': {
    name: string
    kind: 'principal' | 'cluster'
    /** Of the cluster. */
    resourceGroup?: string
  }
  'principal-pull-denied': OtherDenied
  'aks-pull-denied': OtherDenied
  'repository-not-named': { host: string }

  'sp-secret-expiring': {
    clientId: string
    name: string
    endsOn: string
    days: number
    /** Several secrets may be the one in use; this is the likeliest. */
    ambiguous: boolean
  } & SavedAs
  'sp-certificate-expiring': { clientId: string; endsOn: string; days: number }
  'graph-access-missing': { clientId: string }
  'scoped-token-disabled': { userName: string; registryName: string }
  'scoped-token-password-expired': { userName: string; registryName: string; endsOn: string } & SavedAs & UnusedPassword
  'scoped-token-password-expiring': { userName: string; registryName: string; endsOn: string; days: number } & SavedAs &
    UnusedPassword
  'admin-user-disabled': { registryName: string; reported: 'arm' | 'registry' }
  'admin-password-invalid': { registryName: string } & SavedAs
  'public-access-disabled': { host: string; registryName: string } & FromOutside
  'registry-provisioning-failed': {
    host: string
    registryName: string
    state: string
    /** The registry gives tokens anyway. */
    works: boolean
  }
  'token-expired': { expiredAt: string; registryName: string }
  'token-expiring': { expiresAt: string; minutesLeft: number; registryName: string }

  'dns-failed': { host: string; ignoredProxy?: IgnoredProxy; alias?: string }
  'private-endpoint-unreachable': {
    host: string
    registryName: string
    /** Left out where the private zone has no record of the name. */
    address?: string
    /** The private-link name that leads there. */
    alias?: string
    /** The hosts file gave the address. */
    fromHostsFile: boolean
  }
  'registry-unreachable': {
    host: string
    proxy?: string
    stage: ConnectionStage
    symptom: Symptom
    addresses: readonly string[]
    /** All addresses are of IPv6, or are those of no other machine. */
    unusable?: 'ipv6' | 'nobodys'
    /** The hosts file gave the addresses. */
    fromHostsFile: boolean
    ignoredProxy?: IgnoredProxy
  }
  'proxy-refused': {
    host: string
    proxy: string
    fault: ProxyFault
    /** The variable that names the proxy. */
    variable: string
    /** What it accepts in place of a username and password. */
    schemes?: readonly string[]
    /** The Docker daemon has the same proxy in settings of its own. */
    engine: boolean
    daemon?: Daemon
  }
  'engine-proxy-mismatch': {
    host: string
    /** Proxies without their credentials; none for the straight way. */
    runner?: string
    engine?: string
    /** Whether the runner got through to the registry by its own way. */
    reached: boolean
    daemon?: Daemon
  }
  'builder-proxy-mismatch': { host: string; name: string; runner?: string; builder?: string }
  'tls-untrusted': {
    host: string
    /** `authority-dates`: those of an authority in the chain; `common-name`: there is no other name, which docker refuses. */
    cause: 'chain' | 'dates' | 'authority-dates' | 'name' | 'common-name' | 'other'
    issuer?: string
    /** The login server that the name is an alias of, which has the certificate. */
    aliasOf?: string
    fromHostsFile: boolean
    /** The engine may know the authority: it has certificates of its own. */
    engineElsewhere: boolean
    /** The engine doesn't verify this registry's certificate. */
    insecure?: boolean
    daemon?: Daemon
  }
  'firewall-denied': {
    host: string
    registryName: string
    address?: string
    /** What kind of address it is, where a firewall rule can't name it. */
    beyondRules?: 'ipv6' | 'private'
    /** An earlier request of this run was let in, so that it came from another address. */
    partly?: boolean
  } & FromOutside
  'registry-disabled': { host: string; registryName: string }
  'registry-throttled': { host: string; retryAfter?: string }
  'registry-unavailable': { host: string; status: number }
  'encryption-key-unreachable': { host: string; registryName: string }
  'not-a-registry': {
    host: string
    registryName: string
    stage: 'tls' | 'challenge' | 'exchange' | 'token' | 'manifest'
    /** The request is longer than the front end accepts: characters of username and password, where they were sent. */
    tooLarge?: { readonly length?: number }
  }
  'challenge-untrusted': { host: string; realm: string }
  'data-endpoint-unreachable': {
    host: string
    registryName: string
    /** Where layers come from. */
    dataHosts: readonly string[]
    /**
     * `rejected`: it answered, and rejects what the registry had signed; `page`: something else answers; `firewall`: the
     * registry's firewall does.
     */
    symptom: Symptom | 'rejected' | 'page' | 'firewall'
    proxy?: string
    /** The address that the firewall names. */
    address?: string
    /** The registry itself goes out another way: it is reached without the proxy, or by a private address. */
    unlike?: 'proxied' | 'public'
    /** It is a storage account that all of Azure shares names with, and no host of the registry's own. */
    fromStorage: boolean
    /** The hosts file gave the address of the first of them, and no connection to it works. */
    fromHostsFile?: true
  }

  'image-not-found': {
    host: string
    registryName: string
    /** At least one. */
    images: readonly {
      repository: string
      /** The tag, or the digest as `algorithm:hex`. */
      reference: string
      /** `child`: an index lists it, and it isn't there. */
      missing: 'repository' | 'tag' | 'digest' | 'child'
      /** Tags that may be meant, the nearest first. */
      nearest: readonly string[]
      /** Of the child. */
      architecture?: string
    }[]
    /** The registry puts new images into quarantine, which it answers as if they weren't there. */
    quarantine?: boolean
  }
  'image-incompatible': {
    host: string
    registryName: string
    repository: string
    reference: string
    cause: ImageIncompatibility
    /** The engine's. */
    platform?: string
    /** Those that the image has. */
    platforms: readonly string[]
    /** Media type of the artifact's configuration. */
    type?: string
  }
  'image-rejected': {
    registryName: string
    repository: string
    /** A tag, or a digest. */
    reference: string
    cause: ImageRejection
  }
  'cache-rule-upstream-failed': {
    host: string
    registryName: string
    repository: string
    /** Its source doesn't accept the rule's credentials, gets too many requests, denies the path, or fails. */
    cause: Upstream['cause']
    /** Left out if the registry doesn't name it: then the rule is only the likeliest cause. */
    rule?: string
  }

  'workflow-unreadable': { file: string; problem: FileProblem['kind'] }
  'workflow-password-argument': {
    by: LoginTool
    /** As they stand in the file; empty where there are none, or where they are not to be shown. */
    registry: string
    userName: string
    password: string
    shell: Script['shell']
    /** The command is all that the script of a `run:` has. */
    isWholeRun?: boolean
    /** It stands in an action, which is given secrets as inputs. */
    isInAction?: boolean
  }
  'workflow-hardcoded-credential': {
    what: 'password' | 'creds' | 'client-secret'
    /** The input that it is the value of; left out if it stands in a script, or in a variable. */
    key?: string
    isInAction?: boolean
  }
  'workflow-deprecated-action': {
    action: string
    ref: string
    cause: 'superseded' | 'runtime'
    /** What its successor is to be given, where that has other names. */
    inputs: { registry: string; userName: string; password: string } | undefined
  }
  'workflow-login-order': {
    /** The login comes later, or was there and is lost; az logs in to the registry before azure/login. */
    cause: 'later' | 'lost' | 'before-sign-in'
    image: string
    host: string
    operation: 'push' | 'pull'
    by: LoginTool
    /** Of the login that comes later, of what drops it, or of azure/login. */
    line: number
    /** Of the azure/login between the push and the login, without which the login can't come earlier. */
    signInLine?: number
    /** The login is a command of the same script. */
    isSameStep?: boolean
  }
  'workflow-login-job': {
    image: string
    host: string
    operation: 'push' | 'pull'
    job: string
    loginJob: string
    /** What the login of the other job is given, as far as this job has it as well. */
    like?: LoginLike
    /** The other login is by `az acr login`, on this line; `signInLine`: after azure/login, which this job lacks. */
    az?: { line: number; signInLine?: number }
    isInAction?: boolean
  }
  'workflow-registry-mismatch': {
    image: string
    host: string
    loggedIn: readonly string[]
    by?: LoginTool
    /** The login is used for its own host, so that one more is needed. */
    isAlsoUsed?: boolean
    isInAction?: boolean
  }
  'workflow-image-host-missing': {
    image: string
    host: string
    /** `docker`, `podman` … */
    tool?: string
    /** The image with its host, where that is not both side by side. */
    named?: string
    /** What builds it pushes it, so that no other name can be given in between. */
    isBuild?: boolean
  }
  'workflow-login-missing': {
    /** No login at all, or azure/login alone; an image that the runner pulls before the first step. */
    cause: 'never' | 'azure-login' | 'container' | 'service'
    image: string
    host: string
    operation: 'push' | 'pull'
    job: string
    /** The name of the service. */
    service?: string
    isInAction?: boolean
    /** It is in a workflow that is called, which has no secrets but those that the call passes. */
    isCalled?: boolean
  }
  'workflow-docker-config-mismatch': {
    /**
     * sudo stands before one of the two only; `DOCKER_CONFIG` differs; the login is outside of the job's container, or
     * inside.
     */
    cause: 'sudo-push' | 'sudo-login' | 'folder' | 'container'
    image: string
    host: string
    operation: 'push' | 'pull'
    /** What pushes or pulls: `docker push`. */
    command: string
    by: LoginTool
    /** Of the login. */
    line: number
    /** DOCKER_CONFIG of the login; left out where it has the default folder. */
    folder?: string
    /** That is set by `export` in the script of the login. */
    isExported?: boolean
    isInAction?: boolean
  }
  'workflow-docker-missing': {
    /** What needs docker, as it stands in the file. */
    by: string
    /** The image of the job. */
    container: string
    job: string
    /** The job runs on a machine of GitHub's. */
    isHosted?: boolean
  }
  'workflow-output-masked': {
    output: string
    job: string
    /** The job that needs it. */
    reader: string
    /** The secret in it, where it is one by name. */
    secret: string | undefined
    /** There is more in it than the secret. */
    isImage: boolean
    /** What comes behind the secret and a slash. */
    rest?: string
    /**
     * What a script masked: the token of a registry, the name of something that has to do with one, or something else.
     */
    masked?: 'token' | 'name' | 'other'
    /** Of the token: what `az acr login` is given, and the azure/login before it, which the reader lacks. */
    registry?: string
    signInLine?: number
  }
  'workflow-name-undeclared': {
    /**
     * `needs`: the job does not need the other one; `output`: that one has no such output. `no-inputs`: no event of the
     * workflow gives it any.
     */
    cause: 'env' | 'inputs' | 'no-inputs' | 'action-inputs' | 'matrix' | 'steps' | 'needs' | 'no-job' | 'output'
    /** As an expression has it: `env.REGISTRY`. */
    name: string
    isLogin: boolean
    job: string
    /** Of an input: what gives a workflow inputs, as far as it is in the file, and whether other events start it too. */
    events?: { readonly dispatch: boolean; readonly call: boolean; readonly others: boolean }
    /** The jobs that the job needs already. */
    needs?: readonly string[]
  }
  'workflow-invalid': FileFault & { readonly isInAction?: boolean }
  'workflow-secrets-not-passed': { uses: string; secrets: readonly string[]; passesSome: boolean }
  'workflow-docker-in-azure-cli': {
    by: string
    /** The registry's name of `az acr login`, the image of docker's commands, as they stand in the file. */
    argument: string
    isInAction?: boolean
  }
  'workflow-fork-secrets': {
    job: string
    secrets: readonly string[]
    isOidc: boolean
    /** It is an image that has no host without the secret, and no login. */
    isImage?: boolean
    /** It is a variable of the repository, not a secret. */
    isVariable?: boolean
    /** The `if` of the step, which lets forks pass. */
    condition?: string
  }
  'workflow-identity-replaced': {
    /** Of the sign-in that is replaced, and of the login that it was hardly meant for. */
    line: number
    loginLine: number
    /** What `az acr login` is given. */
    registry?: string
    isInAction?: boolean
  }
  'workflow-admin-user': {
    cause: 'az acr credential show' | 'az acr update --admin-enabled' | 'user-name' | 'secret-name'
    name: string
    /** The login server of the job's login. */
    host?: string
    /** The job signs in to Azure before. */
    isSignedIn?: boolean
    /** The job can request an OIDC token. */
    hasToken?: boolean
    isInAction?: boolean
  }

  'job-logs-unavailable': {
    because: 'denied' | 'no-run' | 'own-job' | 'not-there' | 'unreachable' | 'too-many' | 'file'
    /** The job, or the file; empty where the run itself could not be read. */
    name: string
    /** A status or a code; of too many jobs, how many are left. */
    code: string
  }
  'log-cause-unknown': {
    /** A text is known, and has too many causes; or nothing is known; or there is no text at all. */
    because: 'many-causes' | 'no-text-known' | 'empty'
  }
  'log-analytics-access-missing': {
    workspaceId: string
    /** Object ID; empty if nobody signed in, or it isn't known. */
    assignee: string
    isSignedIn: boolean
  }
  'log-analytics-unavailable': {
    workspaceId: string
    because: 'not-found' | 'throttled' | 'unreachable'
    /** A status or a code. */
    code: string
  }
  'registry-events-not-collected': {
    host: string
    registryName: string
    workspaceId: string
    because: 'no-setting' | 'other-workspace' | 'no-table'
    /** What a new setting is to collect. */
    categories: readonly string[]
    /** For a new setting; it isn't the name of another one. */
    settingName: string
    /** Resource ID, where it is known. */
    scope?: string
    /** The workspace that they are sent to. */
    otherWorkspaceId?: string
  }

  'internal-error': { message: string }
}

/** The username and the password of a login, as the file has them; a part that another job can't read is left out. */
export interface LoginLike {
  userName?: string
  password?: string
}

/** The only proxy that is set, and that docker itself doesn't take: it may be what leads out. */
interface IgnoredProxy {
  /** `ALL_PROXY`, `HTTP_PROXY`, or `config.json proxies`. */
  name: string
  /** Without its credentials. */
  proxy: string
  /** Where the settings of the Docker daemon are, which has to take it. */
  daemon?: Daemon
}

/** What docker does without a helper that doesn't serve. */
interface HelperFallback {
  /** The file holds a login as well, which pull and push use. */
  fallsBack?: true
}

/** Where docker is looked for. */
interface DockerPlace {
  /** The steps of the job run in the image of its `container:`. */
  inContainer: boolean
  /** It is a pod of Kubernetes. */
  inPod?: true
  /** It is a Linux without systemd. */
  lacksSystemd?: true
  platform?: NodeJS.Platform
}

/** How `jq` is installed on this machine, if it isn't there: with `sudo` or without, or in another way. */
export interface JqPlace {
  jqBy?: 'root' | 'sudo' | 'other'
}

/** Logins that docker has stored for other hosts, while it looks for one. */
interface StoredElsewhere extends JqPlace {
  /** As docker keeps them; none only if `ignoredBy` or `inHome` is there. */
  hosts: readonly string[]
  /** The file has a login for this very host, and docker asks this helper in its place, which has none. */
  ignoredBy?: string
  /** The file, if a helper is asked in its place. */
  file?: string
  /** The one that is the same registry under another key, such as `host:443`. */
  sameRegistry?: string
  /** The file in the home folder that has it, from which DOCKER_CONFIG leads Docker away. */
  inHome?: { file: string; isUnexpanded: boolean }
}

/** A runner that comes from the public network. */
interface FromOutside {
  /** The private-link name, where it leads this runner to a public address. */
  alias?: string
  /** The hosts file gave that address. */
  fromHostsFile: boolean
  /** A runner of GitHub's has another address in each job. */
  runner?: 'github-hosted' | 'self-hosted'
}

/** What GitHub refuses in a file. */
type FileFault =
  | { cause: 'context'; context: string; key: string; text: string }
  | { cause: 'syntax'; text: string; corrected?: string }
  | { cause: 'not-closed' }
  | { cause: 'input-missing'; of: 'workflow' | 'action'; input: string; uses: string }
  | { cause: 'input-unknown'; input: string; uses: string }

/** What a login server in a file is used for. */
export type ServerUse = LoginTool | 'image' | 'image-of-action' | 'input'

/** What is wrong with a login server that only a file can hold. */
export type FileServerFlaw =
  /** A variable that nobody expands. */
  | { readonly kind: 'variable'; readonly name: string }
  /** `{{ secrets.ACR }}`: an expression without its `$`. */
  | { readonly kind: 'expression'; readonly expression: string }
  /** `<registry-name>.azurecr.io` */
  | { readonly kind: 'placeholder' }
  /** `az acr login -n` wants the name; it drops the suffix, with a warning. */
  | { readonly kind: 'name-expected' }
  /** `az acr login -n`: no registry can have it for a name. */
  | { readonly kind: 'no-name' }

/** An input that holds an id or a secret. */
export type CredentialInput = 'username' | 'password' | 'client-id' | 'tenant-id' | 'subscription-id' | 'client-secret'

export type CredentialKind = UserNameKind | 'identity-token' | 'entra'
type MissingCredential =
  | 'username'
  | 'password'
  | 'both'
  | 'client-id'
  | 'tenant-id'
  | 'subscription-id'
  | 'client-secret'
  | 'creds'

interface Denied {
  registryName: string
  host: string
  /** Empty where only the stand-in was asked for. */
  repositories: readonly string[]
  /** The right that is missing; push includes pull where nothing is granted. */
  right: 'pull' | 'push'
  /** Nothing at all, or pull without push. */
  granted: 'none' | 'pull'
  kind: CredentialKind | 'anonymous'
  userName: string
  /** Whom a role is assigned to, where that is known: an application id, or whom the token was issued to. */
  assignee?: string
  /** The login itself fails, since the registry gives an identity without any role no token. */
  loginFails?: boolean
  /** What Resource Manager says of it, where it could be asked. */
  denialExplanation?: DenialExplanation
  /** Which roles count, where that is known. */
  mode?: RoleAssignmentMode
}

/** Which of the two passwords of a repository-scoped token can be generated without taking one from anybody. */
export interface UnusedPassword {
  /** None if both may be in use, or Azure Resource Manager doesn't list them. */
  readonly unusedPassword?: 'password1' | 'password2'
}

/** A credential that the workflow reads from a GitHub secret. */
export interface SavedAs {
  /** Of the secret; none if no file shows it. */
  readonly secretName?: string
  /** The secret is the JSON of `creds`, with this subscription; empty if it names none. */
  readonly creds?: { readonly subscriptionId: string }
}

/** Why a right is missing, and what grants it. */
interface DenialExplanation {
  /** `principal-missing`: nobody has this object id. */
  readonly because: Cause['reason'] | 'granted' | 'unknown' | 'principal-missing'
  /** What leaves it open, where the reason is not known. */
  readonly unknownReason?: UnknownReason['kind']
  /** The role that explains it. */
  readonly role?: HeldRole
  /** The deny assignment that explains it. */
  readonly denyAssignment?: string
  /** A role that would do, and is assigned somewhere else. */
  readonly elsewhere?: HeldRole
  /**
   * The least role that serves in the registry's mode; of both modes where it is not known. Never one that is in effect
   * here.
   */
  readonly needed: readonly string[]
  readonly fix: RoleFix
  readonly access: Access
  readonly assigneeObjectId: string
  /** Known to be no user and no group. */
  readonly isServicePrincipal: boolean
  /** The registry's resource id. */
  readonly scope: string
}

interface OtherDenied {
  name: string
  host: string
  /** Of a cluster. */
  resourceGroup?: string
  denialExplanation: DenialExplanation
}

export type FindingId = keyof FindingValues

export type Level = 'error' | 'warning' | 'notice'

/** What docker is going to do with a registry. */
export const OPERATIONS = ['login', 'pull', 'push'] as const
export type Operation = (typeof OPERATIONS)[number]

/** Those with images. */
export const IMAGE_OPERATIONS = ['pull', 'push'] as const satisfies readonly Operation[]

/** The steps of the way to a registry, in their order; each finding stands on one. */
export const STAGES = [
  ...(['docker', 'name', 'dns', 'tcp', 'tls', 'challenge', 'credentials', 'exchange'] as const),
  ...(['permission', 'data', 'expiry'] as const),
] as const
export type Stage = (typeof STAGES)[number]

/** What was seen, beside what was expected. `seen` is foreign text: reporters escape it. */
export interface Evidence {
  readonly label: EvidenceLabel
  readonly seen: Said
  readonly expected?: Said
}

export type EvidenceLabel =
  | 'account'
  | 'action'
  | 'address'
  | 'addresses'
  | 'aliases'
  | 'api-version'
  | 'audience'
  | 'body'
  | 'certificate'
  | 'character'
  | 'claim'
  | 'client-id'
  | 'client-version'
  | 'command'
  | 'config'
  | 'content-type'
  | 'correlation-id'
  | 'credential-helper'
  | 'data-host'
  | 'difference'
  | 'endpoint'
  | 'error'
  | 'expires'
  | 'granted'
  | 'hosts-file'
  | 'image'
  | 'issuer'
  | 'job'
  | 'key-id'
  | 'logged-rejection'
  | 'login'
  | 'log-line'
  | 'login-server'
  | 'message'
  | 'name'
  | 'no-proxy'
  | 'owner'
  | 'password'
  | 'path'
  | 'platform'
  | 'permission'
  | 'platforms'
  | 'proxy'
  | 'proxy-sign-in'
  | 'realm'
  | 'redirect'
  | 'repository'
  | 'resolver'
  | 'retry-after'
  | 'role'
  | 'role-mode'
  | 'run'
  | 'secret'
  | 'server'
  | 'status'
  | 'step'
  | 'subject'
  | 'tenant'
  | 'time'
  | 'tries'
  | 'user-name'
  | 'waited'
  | 'workflow'

/** What a rule says: data, not yet in words. */
export interface RuleResult<Id extends FindingId = FindingId> {
  readonly level: Level
  readonly values: FindingValues[Id]
  readonly evidence: readonly Evidence[]
  /** The login server that it is about; none for what holds for all. */
  readonly registry?: string
  /** Where the way broke, if not at the stage of its rule: the same refusal shows on several. */
  readonly stage?: Stage
  /** What docker cannot do because of it; for errors only. */
  readonly blocks: readonly Operation[]
  /**
   * The line that has to change. A rule gives it for what it sees in a workflow file; what is seen at run time gets its
   * place afterwards: see diagnosis/locate.ts.
   */
  readonly location?: SourceLocation
  /** A query of Log Analytics for what the registry logged of it; it stands below the fix. */
  readonly query?: string
}

/** A judgement with the id and the stage of its rule. */
export type RuleFinding = {
  [Id in FindingId]: Omit<RuleResult<Id>, 'stage'> & {
    readonly id: Id
    /** `workflow`: seen in a file, `log`: in a log; both are on the way to no registry. */
    readonly stage: Stage | 'workflow' | 'log'
    readonly ignored: boolean
  }
}[FindingId]

/**
 * A cause that the log of a failed job tells; it has the words of logs, and says nothing of what Docker is going to do.
 */
export interface LogFinding extends Omit<RuleResult, 'values' | 'stage'> {
  readonly id: FindingId
  readonly stage: 'log'
  readonly values: LogDetails
  readonly certainty: Certainty
  readonly ignored: boolean
}

/** What reporters get. */
export type Finding = RuleFinding | LogFinding

export const isLogFinding = (finding: Finding): finding is LogFinding => 'certainty' in finding
