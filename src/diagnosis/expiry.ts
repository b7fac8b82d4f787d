import { type Facts, type RegistryFacts, type ScopedTokenFacts, valueIn } from '../facts.ts'
import type { UnusedPassword } from '../findings/shared.ts'
import { rejectionOf } from './responses.ts'

/** The secret in use, where Graph tells which one it is; of several that it may be, the likeliest. */
export function secretOf({ identity }: Facts) {
  const secret = identity.kind === 'sign-in' ? valueIn(identity.graph)?.secret : undefined
  if (secret?.state === 'one') return secret.secret
  return secret?.state === 'several' ? secret.candidates[0] : undefined
}

/** Whole days, rounded down. */
export const daysUntil = (end: number, now: number): number => Math.floor((end - now) / DAY_MS)

export const DAY_MS = 24 * 60 * 60 * 1000

/** When the credential in use ends, in milliseconds since the epoch, where it says so itself. */
export function credentialExpiry(registry: RegistryFacts): number | undefined {
  const expiresAt = valueIn(registry.credential)?.secret.token?.expiresAt
  return expiresAt === undefined ? undefined : expiresAt * 1000
}

/**
 * When what docker will use for a registry ends, where it is known: the token, the token's passwords, or the
 * application's secret.
 */
export function expiryInUse(registry: RegistryFacts, facts: Facts): number | undefined {
  const isApplication = valueIn(registry.credential)?.userNameKind === 'service-principal'
  return (
    credentialExpiry(registry) ??
    latestPasswordExpiry(registry) ??
    (isApplication ? secretOf(facts)?.endsAt : undefined)
  )
}

/** Everything in use that has an end, for the timeline. */
export function expiryItems(facts: Facts): readonly ExpiryItem[] {
  const secret = secretOf(facts)
  const certificate = facts.identity.kind === 'sign-in' ? valueIn(facts.identity.graph)?.certificate : undefined
  const ofRegistries = facts.registries.flatMap(registry => {
    const { host } = registry.server
    const passwords = tokenOf(registry)?.token.passwords ?? []
    return [
      { what: 'token' as const, name: host, endsAt: credentialExpiry(registry) },
      ...passwords.map(({ name, expiresAt }) => ({
        what: 'token-password' as const,
        name: `${tokenOf(registry)?.token.name} ${name}`,
        endsAt: typeof expiresAt === 'number' ? expiresAt : undefined,
      })),
    ]
  })
  return [
    ...ofRegistries,
    { what: 'secret' as const, name: secret?.displayName ?? secret?.keyId ?? '', endsAt: secret?.endsAt },
    {
      what: 'certificate' as const,
      name: certificate?.displayName ?? certificate?.keyId ?? '',
      endsAt: certificate?.endsAt,
    },
  ].flatMap(({ what, name, endsAt }) => (endsAt === undefined ? [] : [{ what, name, endsAt }]))
}

export interface ExpiryItem {
  readonly what: 'token' | 'token-password' | 'secret' | 'certificate'
  readonly name: string
  /** Milliseconds since the epoch. */
  readonly endsAt: number
}

/** The earliest end of the credentials in use, in milliseconds since the epoch. */
export function earliestExpiry(facts: Facts): number | undefined {
  const ends = [
    ...facts.registries.flatMap(registry => [credentialExpiry(registry), latestPasswordExpiry(registry)]),
    secretOf(facts)?.endsAt,
  ].filter(end => end !== undefined)
  return ends.length === 0 ? undefined : Math.min(...ends)
}

export const tokenOf = (registry: RegistryFacts): ScopedTokenFacts | undefined => {
  const arm = valueIn(registry.arm)
  return arm === undefined ? undefined : valueIn(arm.scopedToken)
}

/** Why a refused repository-scoped token is refused, where that can be seen. */
export function scopedTokenCause(registry: RegistryFacts, facts: Facts): 'disabled' | 'password-expired' | undefined {
  const known = tokenOf(registry)
  if (known === undefined || rejectionOf(registry) === undefined) return undefined
  if (known.token.status === 'disabled') return 'disabled'
  const ends = known.token.passwords?.map(({ expiresAt }) => expiresAt) ?? []
  const allEnded = ends.length > 0 && ends.every(end => typeof end === 'number' && end <= facts.clock.now)
  return allEnded ? 'password-expired' : undefined
}

/** A password of a token that nobody can be using: it was never generated, or it expired. */
export function unusedPassword(registry: RegistryFacts, { clock }: Facts): UnusedPassword {
  const passwords = tokenOf(registry)?.token.passwords
  const unused = (['password2', 'password1'] as const).find(name => {
    const end = passwords?.find(password => password.name === name)?.expiresAt
    return passwords !== undefined && (end === undefined || (typeof end === 'number' && end <= clock.now))
  })
  return unused === undefined ? {} : { unusedPassword: unused }
}

/**
 * The last end of its passwords: which of the two is in use is not told, and one without an end never ends.
 * Milliseconds since the epoch.
 */
export function latestPasswordExpiry(registry: RegistryFacts): number | undefined {
  const ends = tokenOf(registry)?.token.passwords?.map(({ expiresAt }) => expiresAt) ?? []
  const numbers = ends.filter(end => typeof end === 'number')
  return numbers.length === 0 || numbers.length < ends.length ? undefined : Math.max(...numbers)
}
