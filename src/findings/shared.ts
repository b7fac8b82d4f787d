// What findings of several chapters have among their values.

import type { UserNameKind } from '../azure/acr/credential.ts'
import type { Access } from '../azure/acr/token-scope.ts'
import type { Cause } from '../azure/arm/denial-reasons.ts'
import type { UnknownReason } from '../azure/arm/evaluate.ts'
import type { RoleFix } from '../diagnosis/role-fix.ts'
import type { HeldRole } from '../util/note.ts'

/** How `jq` is installed on this machine, if it isn't there: with `sudo` or without, or in another way. */
export interface JqPlace {
  jqBy?: 'root' | 'sudo' | 'other'
}

export type CredentialKind = UserNameKind | 'identity-token' | 'entra'

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
export interface DenialExplanation {
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
