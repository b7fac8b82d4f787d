import type { Said } from '../util/note.ts'
import type { PartialString, SourceLocation } from './partial-string.ts'

/**
 * What the files say, as far as it matters to logins, pushes and pulls. Read by `read.ts`, judged by `rules/workflow/`.
 */
export interface Workflow {
  readonly file: string
  /** By the names of `on:`, lowercase; with the place of each. */
  readonly triggers: ReadonlyMap<string, SourceLocation>
  /**
   * In the order of the file; one with a matrix of literals once for each combination that makes a difference to it.
   */
  readonly jobs: readonly Job[]
  /**
   * What can be given when it is started or called, lowercase: `inputs` of `workflow_dispatch` and `workflow_call`.
   */
  readonly inputs: ReadonlySet<string>
  /** What GitHub refuses in the file, and in the local actions and workflows that it calls. */
  readonly faults: readonly WorkflowFault[]
  /**
   * Comments `# acr-login-check: ignore=<id>[,<id>…]`: for the line, and for what stands alone on the line above it.
   */
  readonly ignores: readonly Ignore[]
}

/**
 * What one file comes to: a workflow, or the reason why there is none; a part that cannot be read is a problem beside
 * the rest.
 */
export interface Reading {
  readonly workflow: Workflow | undefined
  readonly problems: readonly FileProblem[]
}

/** What the reader is given beside the text of the file. */
export interface ReadingContext {
  /**
   * The text of a local action's or workflow's file, by its path from the root of the repository, with slashes; none
   * where there is none.
   */
  readonly textOf: (path: string) => string | undefined
  /**
   * What is known of this run, by the spelling of `Piece.unknown`: `vars.acr` → `contoso.azurecr.io`. Never a secret.
   */
  readonly substitutions: ReadonlyMap<string, string>
  /**
   * What places put in front of the paths of files in the repository: `../other/`; nothing where it is the one that is
   * worked in.
   */
  readonly prefix?: string
}

/** A file, or a part of it, that could not be read. */
export interface FileProblem {
  readonly location: SourceLocation
  readonly kind: 'not-yaml' | 'not-text' | 'too-large' | 'too-complex' | 'not-a-workflow' | 'unreadable' | 'outside'
  /** What the parser or the system says, one line; foreign text. */
  readonly text: Said
}

export interface Ignore {
  /** The workflow's, or that of a local action or workflow that it calls. */
  readonly file: string
  readonly ids: readonly string[]
  /** The line that it is about. */
  readonly line: number
}

/** What GitHub refuses, or takes for empty, in a file. */
export type WorkflowFault = { readonly location: SourceLocation } & (
  | { readonly cause: 'context'; readonly context: string; readonly key: string; readonly text: string }
  /** `corrected`: with single quotes it is one. */
  | { readonly cause: 'syntax'; readonly text: string; readonly corrected?: string }
  | { readonly cause: 'not-closed' }
  | {
      readonly cause: 'input-missing'
      readonly of: 'workflow' | 'action'
      readonly input: string
      readonly uses: string
    }
  | { readonly cause: 'input-unknown'; readonly input: string; readonly uses: string }
)

export interface Job {
  readonly id: string
  /** The text of `name:`, as written. */
  readonly name: string | undefined
  readonly location: SourceLocation
  readonly needs: readonly string[]
  /** The text of `if:`, without `${{ }}`; as written. */
  readonly condition: string | undefined
  /** The condition keeps a fork's pull request out, or may. */
  readonly keepsForksOut: boolean
  readonly permissions: Permissions
  readonly hasEnvironment: boolean
  /**
   * What `runs-on:` says: a self-hosted runner keeps logins from job to job. `unknown`: a label that GitHub does not
   * have, or a value that is not known.
   */
  readonly runner: 'github-hosted' | 'self-hosted' | 'unknown'
  /** Of the runner, by its labels. */
  readonly os: 'linux' | 'windows' | 'macos' | 'unknown'
  /** `container:`: the steps run in an image that may have no docker. */
  readonly hasContainer: boolean
  /** The image of `container:`; `undefined` too where it is only known when the job runs. */
  readonly container: JobImage | undefined
  readonly services: readonly JobImage[]
  /** Of its matrix, lower case; `undefined` where only the run knows them. */
  readonly matrixNames: ReadonlySet<string> | undefined
  /** `outputs:`, by lower-case name. */
  readonly outputs: ReadonlyMap<string, JobOutput>
  /** Outputs of other jobs that it looks at: `job.output`, lowercase, with the place of the first use. */
  readonly neededOutputs: ReadonlyMap<string, SourceLocation>
  /** `uses:` on the job: a reusable workflow, and, where it is a local one, its jobs as they run here. */
  readonly calls: Call | undefined
  readonly steps: readonly Step[]
  /**
   * The ids of its steps in the file of the job, lowercase: those of local actions among them, whose own steps stand
   * in `steps`.
   */
  readonly stepIds: ReadonlySet<string>
}

/** An image that the runner itself pulls before the first step: that of `container:`, or of one of `services:`. */
export interface JobImage {
  /** Of a service: its key. */
  readonly name?: string
  readonly image: PartialString
  readonly hasCredentials: boolean
  /** What of the machine is handed in: the texts of `volumes:` and `options:`, as written. */
  readonly mounts: readonly string[]
}

export interface JobOutput {
  readonly value: PartialString
  /** As written. */
  readonly text: string
  readonly location: SourceLocation
}

/**
 * The permissions in effect: the job's, else the workflow's; `unknown` where neither says any (the repository's setting
 * counts).
 */
export type Permissions =
  | 'unknown'
  | {
      readonly idToken: 'write' | 'none' | 'unknown'
      readonly location: SourceLocation
      /** They are named one by one, so that one more can be added: not `read-all`. */
      readonly isList?: boolean
    }

export interface Call {
  /** As written: `./.github/workflows/build.yml`, `org/repo/.github/workflows/build.yml@v1`. */
  readonly uses: string
  readonly location: SourceLocation
  /** `with:`, by lower-case name. */
  readonly with: ReadonlyMap<string, PartialString>
  readonly secrets: 'inherit' | 'none' | ReadonlyMap<string, PartialString>
  /** Of a local one that could be read. */
  readonly workflow: CalledWorkflow | undefined
}

export interface CalledWorkflow {
  readonly file: string
  readonly jobs: readonly Job[]
  /** What `on.workflow_call.secrets` declares. */
  readonly declaredSecrets: ReadonlyMap<string, { readonly required: boolean }>
  /** Secrets that it reads, lowercase, with the place of the first use; without `github_token`. */
  readonly usedSecrets: ReadonlyMap<string, SourceLocation>
}

export interface Step {
  readonly location: SourceLocation
  readonly id: string | undefined
  readonly name: string | undefined
  /** The text of `if:`, as the job's. */
  readonly condition: string | undefined
  /** As the job's. */
  readonly keepsForksOut: boolean
  readonly continueOnError: boolean
  readonly uses: Uses | undefined
  /** `with:`, by lower-case name. */
  readonly with: ReadonlyMap<string, PartialString>
  readonly script: Script | undefined
  /**
   * Variables that the step sees, as far as they are known: the workflow's, the job's, the step's, and `GITHUB_ENV` of
   * the steps before.
   */
  readonly env: ReadonlyMap<string, PartialString>
  /**
   * Secrets that the step reads in any of its values, lowercase, without `github_token`; each with the place of its
   * first use.
   */
  readonly secrets: ReadonlyMap<string, SourceLocation>
  /** What the step does with registries, in its order; nothing where its condition, or its job's, cannot hold. */
  readonly operations: readonly RegistryOperation[]
}

export interface Uses {
  /**
   * Lowercase, without the reference: `docker/login-action`, `azure/login`, `./.github/actions/login`,
   * `docker://alpine`.
   */
  readonly action: string
  /** `v3`, a branch or a commit. */
  readonly ref: string
  /** The version that a comment behind a commit gives (`# v2.1.0`). */
  readonly version: string | undefined
  readonly location: SourceLocation
}

/** The script of a step: `run:`, or `inlineScript` of azure/cli. */
export interface Script {
  readonly shell: 'bash' | 'sh' | 'powershell' | 'other'
  /**
   * With what is known put in for `${{ … }}`. What is not known stands as one character a piece, U+F0000 and on: the
   * index into `unknowns`.
   */
  readonly text: string
  readonly unknowns: readonly {
    readonly expression: string
    readonly location: SourceLocation
    readonly written?: string
  }[]
  /** Where a character of `text` stands in the file; for what was put in, where it came from. */
  locationAt(offset: number): SourceLocation
  /** The same, but for what was put in the place of its expression: where it is used. */
  usageAt(offset: number): SourceLocation
}

/** What a step does with a registry, or with what a login needs. */
export type RegistryOperation =
  | Login
  | EntraLogin
  | ImageTransfer
  | ImageTag
  | RegistryWrite
  | TokenRequest
  | AdminCredentialUse
  | ConfigChange
  | Unanalyzable

interface OperationBase {
  readonly location: SourceLocation
  /** Only under a condition of its script (`if`, `&&`, a `case`, a function that may not be called), or of its step. */
  readonly isConditional: boolean
  /** Inside the container of azure/cli, which has no docker. */
  readonly isInAzureCliContainer: boolean
  /**
   * Whose files the command uses: `root`, where sudo runs it; `unknown`, where sudo may keep the user's. None: the
   * step's user.
   */
  readonly user?: 'root' | 'unknown'
}

/** A login to a registry. */
export interface Login extends OperationBase {
  readonly kind: 'login'
  readonly by: LoginTool
  /** The login server as given; for `az acr login` the registry's name. None given: Docker Hub. */
  readonly registry: PartialString | undefined
  readonly userName: PartialString | undefined
  /**
   * The place of a password that follows az's `-p` as a word of its own, so that az takes a leading dash for an option.
   */
  readonly separatePassword?: SourceLocation
  /** The place of a password that stands on a command line. */
  readonly passwordOnCommandLine: SourceLocation | undefined
  readonly password: PartialString | undefined
  /** The password is what `az acr login --expose-token` gave. */
  readonly isExposedToken: boolean
}

export type LoginTool =
  | 'docker/login-action'
  | 'azure/docker-login'
  | 'az acr login'
  | 'docker login'
  | 'podman login'
  | 'buildah login'
  | 'skopeo login'
  | 'helm registry login'
  | 'oras login'
  | 'crane auth login'
  | 'regctl registry login'

/** azure/login, or `az login`. */
export interface EntraLogin extends OperationBase {
  readonly kind: 'entra-login'
  readonly by: 'azure/login' | 'az login'
  readonly separatePassword?: SourceLocation
  readonly method: 'oidc' | 'secret' | 'creds' | 'managed-identity' | 'unknown'
}

/** A push or a pull by one image reference. */
export interface ImageTransfer extends OperationBase {
  readonly kind: 'push' | 'pull'
  readonly by: string
  /** `host/repository:tag` as given. */
  readonly image: PartialString
  /** `az acr build` and `az acr import`: done in Azure, without docker and without a login; the image has no host. */
  readonly isServerSide: boolean
}

/**
 * An image is given a name, and goes nowhere yet: `docker build -t`, `docker tag A B` (B), build-push-action without
 * `push`.
 */
export interface ImageTag extends OperationBase {
  readonly kind: 'tag'
  readonly by: string
  readonly image: PartialString
}

/**
 * Something is written to a registry, or may be, that is not read as a push of an image: a signature, a tag, a cache, a
 * module; or a push with credentials of its own. A right to pull does not serve.
 */
export interface RegistryWrite extends OperationBase {
  readonly kind: 'write'
  readonly by: string
}

/** `az acr login --expose-token`. */
export interface TokenRequest extends OperationBase {
  readonly kind: 'expose-token'
  readonly registry: PartialString | undefined
}

/** The admin user is turned on, or its password is fetched (`az acr credential show`). */
export interface AdminCredentialUse extends OperationBase {
  readonly kind: 'admin-credential-use'
  readonly by: 'az acr credential show' | 'az acr update --admin-enabled'
}

/** DOCKER_CONFIG is set to another folder (azure/docker-login does), or a login is dropped (`docker logout`). */
export interface ConfigChange extends OperationBase {
  readonly kind: 'config-change'
  readonly by: 'azure/docker-login' | 'DOCKER_CONFIG' | 'docker logout'
  readonly registry: PartialString | undefined
  /** Where `export DOCKER_CONFIG=…` points, for the rest of its script. */
  readonly folder?: PartialString
}

/**
 * Something that cannot be looked into, and that may log in, push or pull: another repository's action that is not
 * known to do neither, a script or a Makefile of the repository whose text is not known.
 */
export interface Unanalyzable extends OperationBase {
  readonly kind: 'unanalyzable'
  readonly what: string
}

/** This step, as the run names it, and the workflow that it stands in. */
export interface RunningStep {
  readonly workflow: Workflow
  /** GITHUB_JOB */
  readonly job: string
  /** GITHUB_ACTION: the step's id, or a name that the runner makes of its action or script. */
  readonly action: string
}
