import type { Facts } from '../facts.ts'
import type { CredentialInput } from '../findings/credentials.ts'
import type { SavedAs } from '../findings/shared.ts'
import { sourceOf } from './value-source.ts'

/**
 * The GitHub secret that a new password or client secret belongs into: the one that the workflow gives this step. It is
 * nameless if no file was read, or if the value comes from elsewhere.
 */
export function savedAs(facts: Facts): SavedAs {
  const { identity } = facts
  const from = identity.kind === 'sign-in' ? identity.plan.source : 'username'
  if (identity.kind === 'sign-in' && from === 'creds') {
    return { ...secretOf('creds', facts), creds: { subscriptionId: identity.plan.subscriptionId } }
  }
  return secretOf(from === 'client-secret' ? 'client-secret' : 'password', facts)
}

/** The same for what only the input `password` can hold. */
export const passwordSavedAs = (facts: Facts): SavedAs => secretOf('password', facts)

/** The same for the whole of `creds`. */
export const credsSavedAs = (facts: Facts): SavedAs => secretOf('creds', facts)

function secretOf(input: CredentialInput | 'creds', facts: Facts): SavedAs {
  const source = sourceOf(input, facts)
  return source?.from === 'secret' ? { secretName: source.name } : {}
}
