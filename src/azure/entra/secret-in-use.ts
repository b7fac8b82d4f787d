import type { GraphApplication, KeyCredential, PasswordCredential } from './application.ts'

/** A secret of an application as it may be told: without the hint. */
interface SecretMetadata {
  /** The "Secret ID" of the portal. */
  readonly keyId: string
  readonly displayName?: string
  /** Milliseconds since the epoch. */
  readonly endsAt?: number
}

export type SecretInUse =
  /** `elimination`: its hint is not known, and no other can be in use. */
  | { readonly state: 'one'; readonly secret: SecretMetadata; readonly by: 'hint' | 'elimination' }
  /**
   * Their first three characters are the same. The likeliest first: not ended, and of those the one that ends soonest.
   */
  | { readonly state: 'several'; readonly candidates: readonly SecretMetadata[] }
  /** The secret's id was stored in place of its value. */
  | { readonly state: 'is-key-id'; readonly secret: SecretMetadata }
  /** It is none of these: another application's, or removed. `unhinted` are those that it might still be. */
  | { readonly state: 'none'; readonly unhinted: readonly SecretMetadata[] }
  /** Not all secrets could be read, and it is none of those that could. */
  | { readonly state: 'unknown' }

/** A hint has this many characters. Source: Graph docs, "passwordCredential". */
const HINT_LENGTH = 3

/**
 * Which of an application's secrets is the one in use. Only three characters can be compared, and they never leave this
 * function.
 * @param secret the configured secret
 * @param holders the application and its service principal: secrets may sit on either
 * @param signedIn whether the secret has just been accepted: then an ended one is not it
 * @param now milliseconds since the epoch
 */
export function secretInUse(
  secret: string,
  holders: readonly Pick<GraphApplication, 'secrets' | 'secretsComplete'>[],
  signedIn: boolean,
  now: number,
): SecretInUse {
  const value = secret.trim()
  const all = holders.flatMap(holder => holder.secrets)
  const keyId = all.find(each => each.keyId.toLowerCase() === value.toLowerCase())
  if (keyId !== undefined) return { state: 'is-key-id', secret: withoutHint(keyId) }

  const possible = signedIn ? all.filter(each => !hasEnded(each, now)) : all
  const hits = possible.filter(each => each.hint?.length === HINT_LENGTH && value.startsWith(each.hint))
  const [hit, ...others] = hits
  if (hit !== undefined && others.length === 0) return { state: 'one', secret: withoutHint(hit), by: 'hint' }
  if (hit !== undefined) return { state: 'several', candidates: byLikelihood(hits, now).map(withoutHint) }

  if (holders.length === 0 || !holders.every(holder => holder.secretsComplete)) return { state: 'unknown' }
  const unhinted = possible.filter(each => each.hint === undefined)
  const [only, ...rest] = unhinted
  if (signedIn && only !== undefined && rest.length === 0)
    return { state: 'one', secret: withoutHint(only), by: 'elimination' }
  return { state: 'none', unhinted: byLikelihood(unhinted, now).map(withoutHint) }
}

/**
 * The certificate with whose end an application can no longer sign in by certificate at all: the last to end.
 * None for an application that has a secret, or may have one.
 */
export function lastCertificate(holders: readonly GraphApplication[]): KeyCredential | undefined {
  if (holders.length === 0 || !holders.every(holder => isCertain(holder))) return undefined
  const certificates = holders.flatMap(holder => holder.certificates)
  if (certificates.some(each => each.endsAt === undefined)) return undefined
  return certificates.toSorted((one, other) => (other.endsAt ?? 0) - (one.endsAt ?? 0))[0]
}

const isCertain = ({ secrets, secretsComplete, certificatesComplete }: GraphApplication): boolean =>
  secrets.length === 0 && secretsComplete && certificatesComplete

const withoutHint = ({ hint: _, ...rest }: PasswordCredential): SecretMetadata => rest

const hasEnded = ({ endsAt }: PasswordCredential, now: number): boolean => endsAt !== undefined && endsAt <= now

const byLikelihood = (secrets: readonly PasswordCredential[], now: number): readonly PasswordCredential[] =>
  secrets.toSorted(
    (one, other) =>
      Number(hasEnded(one, now)) - Number(hasEnded(other, now)) ||
      (one.endsAt ?? Number.MAX_SAFE_INTEGER) - (other.endsAt ?? Number.MAX_SAFE_INTEGER),
  )
