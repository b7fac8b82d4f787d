import { type RegistryFacts, valueIn } from '../facts.ts'
import { registryName } from '../meaning/credential.ts'
import { daysUntil, lastEnd, scopedTokenCause, tokenOf } from '../meaning/expiry.ts'
import { isoSeconds } from '../text.ts'
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
