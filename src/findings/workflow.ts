import type { FileProblem, LoginTool, Script } from '../workflow/model.ts'
import type { Rows } from './row.ts'

/** What each finding of the chapter "Workflow" needs to be put into words. */
export interface WorkflowValues {
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
  'workflow-deprecated-action': {
    action: string
    ref: string
    cause: 'superseded' | 'runtime'
    /** What its successor is to be given, where that has other names. */
    inputs: { registry: string; userName: string; password: string } | undefined
  }
  'workflow-docker-in-azure-cli': {
    by: string
    /** The registry's name of `az acr login`, the image of docker's commands, as they stand in the file. */
    argument: string
    isInAction?: boolean
  }
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
  'workflow-identity-replaced': {
    /** Of the sign-in that is replaced, and of the login that it was hardly meant for. */
    line: number
    loginLine: number
    /** What `az acr login` is given. */
    registry?: string
    isInAction?: boolean
  }
  'workflow-unreadable': { file: string; problem: FileProblem['kind'] }
}

/** The username and the password of a login, as the file has them; a part that another job can't read is left out. */
export interface LoginLike {
  userName?: string
  password?: string
}

/** What GitHub refuses in a file. */
type FileFault =
  | { cause: 'context'; context: string; key: string; text: string }
  | { cause: 'syntax'; text: string; corrected?: string }
  | { cause: 'not-closed' }
  | { cause: 'input-missing'; of: 'workflow' | 'action'; input: string; uses: string }
  | { cause: 'input-unknown'; input: string; uses: string }

export const WORKFLOW_FINDINGS: Rows<keyof WorkflowValues> = {
  'workflow-login-order': {
    chapter: 'workflow',
    stage: 'workflow',
    levels: ['error', 'warning'],
    name: 'Push before login',
    fixAt: 'finding',
    propagates: false,
    networkPath: false,
  },
  'workflow-login-job': {
    chapter: 'workflow',
    stage: 'workflow',
    levels: ['error', 'warning'],
    name: 'Login is in another job',
    fixAt: 'finding',
    propagates: false,
    networkPath: false,
  },
  'workflow-registry-mismatch': {
    chapter: 'workflow',
    stage: 'workflow',
    levels: ['error', 'warning'],
    name: 'Login is for another registry',
    fixAt: 'finding',
    propagates: false,
    networkPath: false,
  },
  'workflow-image-host-missing': {
    chapter: 'workflow',
    stage: 'workflow',
    levels: ['error', 'warning'],
    name: 'Image name has no login server',
    fixAt: 'finding',
    propagates: false,
    networkPath: false,
  },
  'workflow-login-missing': {
    chapter: 'workflow',
    stage: 'workflow',
    levels: ['error', 'warning'],
    name: 'No login to this registry',
    fixAt: 'finding',
    propagates: false,
    networkPath: false,
  },
  'workflow-docker-config-mismatch': {
    chapter: 'workflow',
    stage: 'workflow',
    levels: ['error', 'warning'],
    name: 'Login is in another Docker config',
    fixAt: 'finding',
    propagates: false,
    networkPath: false,
  },
  'workflow-docker-missing': {
    chapter: 'workflow',
    stage: 'workflow',
    levels: ['error', 'warning'],
    name: 'Job container has no Docker',
    fixAt: 'finding',
    propagates: false,
    networkPath: false,
  },
  'workflow-output-masked': {
    chapter: 'workflow',
    stage: 'workflow',
    levels: ['warning'],
    name: 'Job output is dropped as a secret',
    fixAt: 'finding',
    propagates: false,
    networkPath: false,
  },
  'workflow-name-undeclared': {
    chapter: 'workflow',
    stage: 'workflow',
    levels: ['error', 'warning'],
    name: 'Undefined name in the workflow',
    fixAt: 'finding',
    propagates: false,
    networkPath: false,
  },
  'workflow-invalid': {
    chapter: 'workflow',
    stage: 'workflow',
    levels: ['error', 'warning'],
    name: 'GitHub rejects the workflow file',
    fixAt: 'finding',
    propagates: false,
    networkPath: false,
  },
  'workflow-secrets-not-passed': {
    chapter: 'workflow',
    stage: 'workflow',
    levels: ['error'],
    name: "Secrets aren't passed to the workflow",
    fixAt: 'finding',
    propagates: false,
    networkPath: false,
  },
  'workflow-fork-secrets': {
    chapter: 'workflow',
    stage: 'workflow',
    levels: ['warning'],
    name: 'Login fails in fork pull requests',
    fixAt: 'finding',
    propagates: false,
    networkPath: false,
  },
  'workflow-deprecated-action': {
    chapter: 'workflow',
    stage: 'workflow',
    levels: ['warning'],
    name: 'Deprecated login action',
    fixAt: 'finding',
    propagates: false,
    networkPath: false,
  },
  'workflow-docker-in-azure-cli': {
    chapter: 'workflow',
    stage: 'workflow',
    levels: ['error'],
    name: "Docker isn't available in azure/cli",
    fixAt: 'finding',
    propagates: false,
    networkPath: false,
  },
  'workflow-password-argument': {
    chapter: 'workflow',
    stage: 'workflow',
    levels: ['warning'],
    name: 'Password on the command line',
    fixAt: 'finding',
    propagates: false,
    networkPath: false,
  },
  'workflow-hardcoded-credential': {
    chapter: 'workflow',
    stage: 'workflow',
    levels: ['error'],
    name: 'Credential committed in the workflow',
    fixAt: 'finding',
    propagates: false,
    networkPath: false,
  },
  'workflow-admin-user': {
    chapter: 'workflow',
    stage: 'workflow',
    levels: ['warning'],
    name: 'Workflow uses the admin user',
    fixAt: 'finding',
    propagates: false,
    networkPath: false,
  },
  'workflow-identity-replaced': {
    chapter: 'workflow',
    stage: 'workflow',
    levels: ['warning'],
    name: 'Identity is replaced before it is used',
    fixAt: 'finding',
    propagates: false,
    networkPath: false,
  },
  'workflow-unreadable': {
    chapter: 'workflow',
    stage: 'workflow',
    levels: ['notice'],
    name: "Workflow file wasn't checked",
    fixAt: 'finding',
    propagates: false,
    networkPath: false,
  },
}
