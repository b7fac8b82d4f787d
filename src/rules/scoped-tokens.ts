import { type Facts, type RegistryFacts, type ScopedTokenFacts, valueIn } from '../facts.ts'
import { isoSeconds } from '../text.ts'
import { refusalOf } from './answers.ts'
import { registryName } from './credentials.ts'
import { daysUntil } from './expiry.ts'
import { perRegistry, type Rules, seen } from './rule.ts'

/** Repository-scoped tokens, as Resource Manager knows them. Source: ACR docs, "Token-based repository permissions". */
export const scopedTokenRules: Rules<
  'scoped-token-disabled' | 'scoped-token-password-expired' | 'scoped-token-password-expiring'
> = {
  'scoped-token-disabled': perRegistry('credentials', (registry, facts) => {
    if (scopedTokenCause(registry, facts) !== 'disabled') return undefined
    return { level: 'error', values: valuesOf(registry), evidence: [seen('status', 'disabled', 'enabled')] }
  }),

  'scoped-token-password-expired': perRegistry('expiry', (registry, facts) => {
    const endsAt = lastEnd(registry)
    if (scopedTokenCause(registry, facts) !== 'password-expired' || endsAt === undefined) return undefined
    const endsOn = isoSeconds(endsAt)
    return {
      level: 'error',
      values: { ...valuesOf(registry), endsOn },
      evidence: [seen('expires', endsOn, `> ${isoSeconds(facts.now)}`)],
    }
  }),

  'scoped-token-password-expiring': perRegistry('expiry', (registry, facts) => {
    const endsAt = lastEnd(registry)
    if (endsAt === undefined || valueIn(registry.token)?.issued !== true) return undefined
    const days = daysUntil(endsAt, facts.now)
    if (days >= facts.given.expiryWarningDays) return undefined
    return {
      level: 'warning',
      values: { ...valuesOf(registry), endsOn: isoSeconds(endsAt), days },
      evidence: [seen('expires', isoSeconds(endsAt), `> ${facts.given.expiryWarningDays} d`)],
    }
  }),
}

const valuesOf = (registry: RegistryFacts) => ({
  userName: tokenOf(registry)?.token.name ?? '',
  registryName: registryName(registry),
})

const tokenOf = (registry: RegistryFacts): ScopedTokenFacts | undefined => {
  const arm = valueIn(registry.arm)
  return arm === undefined ? undefined : valueIn(arm.scopedToken)
}

/** Why a refused repository-scoped token is refused, where that can be seen. */
export function scopedTokenCause(registry: RegistryFacts, facts: Facts): 'disabled' | 'password-expired' | undefined {
  const known = tokenOf(registry)
  if (known === undefined || refusalOf(registry) === undefined) return undefined
  if (known.token.status === 'disabled') return 'disabled'
  const ends = known.token.passwords?.map(({ expiresAt }) => expiresAt) ?? []
  const allEnded = ends.length > 0 && ends.every(end => typeof end === 'number' && end <= facts.now)
  return allEnded ? 'password-expired' : undefined
}

/** The last end of its passwords: which of the two is in use is not told, and one without an end never ends. Milliseconds since the epoch. */
export function lastEnd(registry: RegistryFacts): number | undefined {
  const ends = tokenOf(registry)?.token.passwords?.map(({ expiresAt }) => expiresAt) ?? []
  const numbers = ends.filter(end => typeof end === 'number')
  return numbers.length === 0 || numbers.length < ends.length ? undefined : Math.max(...numbers)
}
