import type { LoginServerFlaw } from '../azure/acr/login-server.ts'
import type { LoginTool } from '../workflow/model.ts'
import type { Rows } from './row.ts'

/** What each finding of the chapter "Registry name" needs to be put into words. */
export interface NameValues {
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
}

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

export const NAME_FINDINGS: Rows<keyof NameValues> = {
  'login-server-uppercase': {
    chapter: 'name',
    stage: 'name',
    levels: ['error'],
    name: 'Uppercase letters in the login server',
    fixAt: 'registry',
    propagates: false,
    networkPath: false,
  },
  'registry-not-given': {
    chapter: 'name',
    stage: 'name',
    levels: ['notice', 'error'],
    name: 'No registry specified',
    fixAt: 'registry',
    propagates: false,
    networkPath: false,
  },
  'login-server-malformed': {
    chapter: 'name',
    stage: 'name',
    levels: ['error', 'warning', 'notice'],
    name: 'Invalid login server',
    fixAt: 'registry',
    propagates: false,
    networkPath: false,
  },
  'login-server-unknown-suffix': {
    chapter: 'name',
    stage: 'name',
    levels: ['error', 'notice'],
    name: 'Not an Azure Container Registry domain',
    fixAt: 'registry',
    propagates: false,
    networkPath: false,
  },
  'image-name-uppercase': {
    chapter: 'name',
    stage: 'name',
    levels: ['error', 'warning'],
    name: 'Uppercase letters in the image name',
    fixAt: 'images',
    propagates: false,
    networkPath: false,
  },
  'repository-name-invalid': {
    chapter: 'name',
    stage: 'name',
    levels: ['error'],
    name: 'Invalid repository name',
    fixAt: 'images',
    propagates: false,
    networkPath: false,
  },
}
