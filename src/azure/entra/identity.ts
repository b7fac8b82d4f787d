import type { Secret } from '../../secrets/vault.ts'
import type { CloudName } from '../clouds.ts'
import type { FileForm, IdForm, MisplacedForm } from '../value-form.ts'
import type { CredsProblem } from './creds.ts'

/** How the step signs in to Entra. */
type IdentitySource =
  | 'client-secret'
  | 'creds'
  | 'username'
  | 'oidc'
  | 'workload-identity'
  | 'managed-identity'
  | 'azure-cli'

/** Which Entra identity the step signs in as, by what it was given; nothing has been asked yet. */
export type IdentityPlan =
  | { readonly kind: 'none' }
  /** Something was given that makes no identity. */
  | { readonly kind: 'misconfigured'; readonly problem: IdentityProblem }
  | IdentityConfig

export type IdentityProblem =
  | {
      readonly kind: 'inputs-missing'
      readonly missing: 'client-id' | 'tenant-id'
      /** `creds` has it, and is not looked at. */
      readonly credsIgnored: boolean
    }
  | { readonly kind: 'creds-invalid'; readonly problem: CredsProblem }
  /** It cannot be the name of a tenant. */
  | { readonly kind: 'tenant-malformed'; readonly tenantId: string; readonly suggestion: string | undefined }
  /** It cannot be an application's id; `swapped` where the secret is one. */
  | {
      readonly kind: 'client-id-malformed'
      readonly input: 'client-id' | 'creds'
      readonly field?: 'clientId'
      readonly form: IdForm | 'swapped'
      readonly suggestion?: string
    }
  /** A whole file in place of the secret. */
  | { readonly kind: 'secret-is-file'; readonly input: 'client-secret' | 'creds'; readonly form: FileForm }
  /** A managed identity is asked for where there is none: on GitHub's own runners. */
  | { readonly kind: 'no-managed-identity'; readonly clientId: string }
  /** The job cannot ask for an OIDC token. */
  | { readonly kind: 'no-oidc'; readonly clientId: string }

export interface IdentityConfig {
  readonly kind: 'sign-in'
  readonly source: IdentitySource
  /**
   * `primary`: what docker will use where no username is. `diagnostic`: it only explains. `ambient`: found here, asked
   * only where docker has nothing else, or something is to be explained.
   */
  readonly role: 'primary' | 'diagnostic' | 'ambient'
  readonly cloud: CloudName
  /** Empty where the session knows it. */
  readonly clientId: string
  /** Empty: to be learnt from the subscription, or from the session. */
  readonly tenantId: string
  readonly subscriptionId: string
  readonly secret?: Secret
  /** The secret has the form of an id. */
  readonly secretLooksLikeKeyId: boolean
  /** Whitespace in the secret of `creds`, or at its ends: azure/login sends all of it. */
  readonly secretHasWhitespace?: true
  /** What the secret was meant to be replaced by, or is wrapped in. */
  readonly secretForm?: MisplacedForm
  /** Values of `creds` that the inputs overrule. */
  readonly credsOverruled: boolean
}
