import type { Access } from '../azure/acr/token-scope.ts'
import type { IdForm } from '../azure/value-form.ts'
import type { ValueSource } from '../workflow/value-source.ts'
import type { Rows } from './row.ts'
import type { CredentialKind, DenialExplanation, JqPlace, SavedAs, UnusedPassword } from './shared.ts'

/** What each finding of the chapter "Credentials" needs to be put into words. */
export interface CredentialsValues {
  'secrets-unavailable': {
    because: 'fork' | 'dependabot'
    /** Of the secrets that came empty. */
    secrets: readonly string[]
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
  'anonymous-pull-disabled': { host: string; stored?: StoredElsewhere }
  'credentials-leading-dash': {
    which: readonly ('password' | 'client-secret')[]
    command?: 'az login' | 'az acr login'
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
  'credentials-whitespace': {
    which: readonly (CredentialInput | 'creds')[]
    where: 'inner' | 'edge'
    sources: Readonly<Partial<Record<CredentialInput | 'creds', ValueSource>>>
  }
  'docker-credentials-stale': {
    host: string
    registryName: string
    cause: 'expired' | 'refused' | 'white-space'
    /** Nobody's token was granted what is asked for, so that docker works without the login. */
    worksWithout: boolean
    stored?: StoredElsewhere
  }
  'token-wrong-kind': { registryName: string }
  'token-username-mismatch': { userName: string }
  'token-username-unexpected': { registryName: string }
  'token-wrong-registry': { audience: string; service: string; registryName: string }
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
  'sp-secret-is-id': { userName: string } & SavedAs
  'username-unknown': {
    /** As it may be shown. */
    userName: string
    registryName: string
    /** What was probably meant: the admin user, a person's account, an application by its name, a repository-scoped token. */
    meant: 'admin' | 'person' | 'application' | 'token'
    /** Resource Manager says that there is no admin user to be. */
    adminDisabled: boolean
  }
  'scoped-token-invalid': { userName: string; registryName: string } & SavedAs & UnusedPassword
  'admin-user-disabled': { registryName: string; reported: 'arm' | 'registry' }
  'admin-password-invalid': { registryName: string } & SavedAs
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

/** An input that holds an id or a secret. */
export type CredentialInput = 'username' | 'password' | 'client-id' | 'tenant-id' | 'subscription-id' | 'client-secret'

type MissingCredential =
  | 'username'
  | 'password'
  | 'both'
  | 'client-id'
  | 'tenant-id'
  | 'subscription-id'
  | 'client-secret'
  | 'creds'

export const CREDENTIALS_FINDINGS: Rows<keyof CredentialsValues> = {
  'secrets-unavailable': {
    chapter: 'credentials',
    stage: 'credentials',
    levels: ['error'],
    name: "Secrets aren't available to this run",
    fixAt: 'password',
    propagates: false,
    networkPath: false,
  },
  'credentials-missing': {
    chapter: 'credentials',
    stage: 'credentials',
    levels: ['error'],
    name: 'Credentials are missing',
    fixAt: 'values',
    propagates: false,
    networkPath: false,
  },
  'anonymous-pull-disabled': {
    chapter: 'credentials',
    stage: 'credentials',
    levels: ['error'],
    name: 'Anonymous pull is disabled',
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'credentials-leading-dash': {
    chapter: 'credentials',
    stage: 'credentials',
    levels: ['warning', 'notice'],
    name: 'Secret begins with a dash',
    fixAt: 'password',
    propagates: false,
    networkPath: false,
  },
  'credentials-malformed': {
    chapter: 'credentials',
    stage: 'credentials',
    levels: ['error'],
    name: 'Invalid ID or secret',
    fixAt: 'values',
    propagates: false,
    networkPath: false,
  },
  'credentials-whitespace': {
    chapter: 'credentials',
    stage: 'credentials',
    levels: ['error', 'warning'],
    name: 'Whitespace in a credential',
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'docker-credentials-stale': {
    chapter: 'credentials',
    stage: 'credentials',
    levels: ['error'],
    name: 'Saved Docker login no longer works',
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'token-wrong-kind': {
    chapter: 'credentials',
    stage: 'credentials',
    levels: ['error'],
    name: 'Entra token used as password',
    fixAt: 'password',
    propagates: false,
    networkPath: false,
  },
  'token-username-mismatch': {
    chapter: 'credentials',
    stage: 'credentials',
    levels: ['error'],
    name: 'Wrong username for an ACR token',
    fixAt: 'username',
    propagates: false,
    networkPath: false,
  },
  'token-username-unexpected': {
    chapter: 'credentials',
    stage: 'credentials',
    levels: ['error'],
    name: "Password isn't an ACR token",
    fixAt: 'username',
    propagates: false,
    networkPath: false,
  },
  'token-wrong-registry': {
    chapter: 'credentials',
    stage: 'credentials',
    levels: ['error'],
    name: 'Token is for another registry',
    fixAt: 'password',
    propagates: false,
    networkPath: false,
  },
  'sp-not-found': {
    chapter: 'credentials',
    stage: 'credentials',
    levels: ['error'],
    name: 'Service principal not found',
    fixAt: 'username',
    propagates: false,
    networkPath: false,
  },
  'sp-secret-is-id': {
    chapter: 'credentials',
    stage: 'credentials',
    levels: ['error'],
    name: 'Secret ID used instead of its value',
    fixAt: 'password',
    propagates: false,
    networkPath: false,
  },
  'username-unknown': {
    chapter: 'credentials',
    stage: 'credentials',
    levels: ['error'],
    name: 'Username unknown to the registry',
    fixAt: 'username',
    propagates: false,
    networkPath: false,
  },
  'scoped-token-invalid': {
    chapter: 'credentials',
    stage: 'credentials',
    levels: ['error'],
    name: 'Wrong password for the scoped token',
    fixAt: 'password',
    propagates: false,
    networkPath: false,
  },
  'admin-user-disabled': {
    chapter: 'credentials',
    stage: 'credentials',
    levels: ['error'],
    name: 'Admin user is disabled',
    fixAt: 'username',
    propagates: false,
    networkPath: false,
  },
  'admin-password-invalid': {
    chapter: 'credentials',
    stage: 'credentials',
    levels: ['error'],
    name: 'Wrong admin password',
    fixAt: 'password',
    propagates: false,
    networkPath: false,
  },
  'credentials-rejected': {
    chapter: 'credentials',
    stage: 'credentials',
    levels: ['error'],
    name: 'Registry rejected the credentials',
    fixAt: 'password',
    propagates: 'signed-in',
    networkPath: false,
  },
}
