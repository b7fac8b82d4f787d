import type { CredsProblem } from '../azure/entra/creds.ts'
import type { RefusedCause } from '../azure/entra/error-text.ts'
import type { FederatedAdvice, FederatedOwner } from '../azure/entra/federated-fix.ts'
import type { ManagedIdentityCause } from '../azure/entra/managed-identity.ts'
import type { Rows } from './row.ts'
import type { SavedAs } from './shared.ts'

/** What each finding of the chapter "Entra sign-in" needs to be put into words. */
export interface SignInValues {
  'creds-json-invalid': { problem: CredsProblem } & SavedAs
  'creds-overruled': {
    /** In a file: the inputs of azure/login beside which creds is ignored. */
    ids?: readonly string[]
  }
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
  'managed-identity-unavailable': { cause: ManagedIdentityCause; clientId: string }
  'entra-unreachable': {
    cloud: string
    /** Something answered in its place. */
    answered: boolean
    /** Where the connection to it broke. */
    at: 'dns' | 'proxy' | 'tcp' | 'tls' | 'http'
  }
}

export const SIGN_IN_FINDINGS: Rows<keyof SignInValues> = {
  'creds-json-invalid': {
    chapter: 'sign-in',
    stage: 'credentials',
    levels: ['error'],
    name: "Input creds isn't valid JSON",
    fixAt: 'creds',
    propagates: false,
    networkPath: false,
  },
  'creds-overruled': {
    chapter: 'sign-in',
    stage: 'credentials',
    levels: ['warning'],
    name: 'Input creds is ignored',
    fixAt: 'creds',
    propagates: false,
    networkPath: false,
  },
  'oidc-permission-missing': {
    chapter: 'sign-in',
    stage: 'credentials',
    levels: ['error'],
    name: 'Missing permission id-token: write',
    fixAt: 'permissions',
    propagates: false,
    networkPath: false,
  },
  'sp-secret-invalid': {
    chapter: 'sign-in',
    stage: 'credentials',
    levels: ['error'],
    name: 'Wrong client secret',
    fixAt: 'password',
    propagates: false,
    networkPath: false,
  },
  'sp-secret-expired': {
    chapter: 'sign-in',
    stage: 'credentials',
    levels: ['error'],
    name: 'Client secret expired',
    fixAt: 'password',
    propagates: false,
    networkPath: false,
  },
  'sp-disabled': {
    chapter: 'sign-in',
    stage: 'credentials',
    levels: ['error'],
    name: 'Service principal is disabled',
    fixAt: 'username',
    propagates: false,
    networkPath: false,
  },
  'tenant-not-found': {
    chapter: 'sign-in',
    stage: 'credentials',
    levels: ['error'],
    name: 'Tenant not found',
    fixAt: 'tenant-id',
    propagates: false,
    networkPath: false,
  },
  'registry-cloud-mismatch': {
    chapter: 'sign-in',
    stage: 'credentials',
    levels: ['error'],
    name: 'Registry is in another Azure cloud',
    fixAt: 'registry',
    propagates: false,
    networkPath: false,
  },
  'oidc-assertion-expired': {
    chapter: 'sign-in',
    stage: 'credentials',
    levels: ['error', 'notice'],
    name: 'GitHub OIDC token expired',
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'oidc-claim-required': {
    chapter: 'sign-in',
    stage: 'credentials',
    levels: ['error', 'notice'],
    name: 'OIDC token lacks a required claim',
    fixAt: 'step',
    // It comes and goes from job to job (triton-lang/triton#10680).
    propagates: true,
    networkPath: false,
  },
  'conditional-access-blocked': {
    chapter: 'sign-in',
    stage: 'credentials',
    levels: ['error'],
    name: 'Blocked by Conditional Access',
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'entra-user-sign-in': {
    chapter: 'sign-in',
    stage: 'credentials',
    levels: ['error'],
    name: 'User session needs a new sign-in',
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'entra-refused': {
    chapter: 'sign-in',
    stage: 'credentials',
    levels: ['error'],
    name: 'Entra ID rejected the sign-in',
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'federated-credential-mismatch': {
    chapter: 'sign-in',
    stage: 'credentials',
    levels: ['error', 'notice'],
    name: 'No matching federated credential',
    fixAt: 'client-id',
    // Only where a matching credential was read, which takes effect after some minutes: diagnosis/propagation.ts.
    propagates: false,
    networkPath: false,
  },
  'managed-identity-unavailable': {
    chapter: 'sign-in',
    stage: 'credentials',
    levels: ['error', 'notice'],
    name: "Managed identity isn't available",
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'entra-unreachable': {
    chapter: 'sign-in',
    stage: 'credentials',
    levels: ['error'],
    name: "Entra ID isn't reachable",
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
}
