import type { Facts } from '../facts.ts'
import type { SavedAs } from '../findings.ts'
import { sourceOf } from './value-source.ts'

/**
 * The GitHub secret that a new password or client secret belongs into: the one that the workflow gives this step.
 * Nothing if no file was read, or if the value comes from elsewhere, as the one in the JSON of `creds` does.
 */
export function savedAs(facts: Facts): SavedAs {
  const { identity } = facts
  const from = identity.kind === 'sign-in' ? identity.plan.source : 'username'
  if (from === 'creds') return {}
  const source = sourceOf(from === 'client-secret' ? 'client-secret' : 'password', facts)
  return source?.from === 'secret' ? { secretName: source.name } : {}
}

/** The same for what only the input `password` can hold. */
export function passwordSavedAs(facts: Facts): SavedAs {
  const source = sourceOf('password', facts)
  return source?.from === 'secret' ? { secretName: source.name } : {}
}
