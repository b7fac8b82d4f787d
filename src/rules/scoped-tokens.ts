import { registryName } from '../diagnosis/credential.ts'
import { daysUntil, latestPasswordExpiry, scopedTokenCause, tokenOf, unusedPassword } from '../diagnosis/expiry.ts'
import { passwordSavedAs } from '../diagnosis/saved-as.ts'
import { type RegistryFacts, valueIn } from '../facts.ts'
import { note } from '../util/note.ts'
import { isoSeconds } from '../util/text.ts'
import { type Rules, registryRule, seen } from './rule.ts'

/** Repository-scoped tokens, as Resource Manager knows them. Source: ACR docs, "Token-based repository permissions". */
export const scopedTokenRules = {
  'scoped-token-disabled': registryRule((registry, facts) => {
    if (scopedTokenCause(registry, facts) !== 'disabled') return undefined
    return { level: 'error', values: valuesOf(registry), evidence: [seen('status', 'disabled', 'enabled')] }
  }),

  'scoped-token-password-expired': registryRule((registry, facts) => {
    const endsAt = latestPasswordExpiry(registry)
    if (scopedTokenCause(registry, facts) !== 'password-expired' || endsAt === undefined) return undefined
    const endsOn = isoSeconds(endsAt)
    return {
      level: 'error',
      values: { ...valuesOf(registry), ...passwordSavedAs(facts), ...unusedPassword(registry, facts), endsOn },
      evidence: [seen('expires', endsOn, `> ${isoSeconds(facts.clock.now)}`)],
    }
  }),

  'scoped-token-password-expiring': registryRule((registry, facts) => {
    const endsAt = latestPasswordExpiry(registry)
    if (endsAt === undefined || valueIn(registry.token)?.issued !== true) return undefined
    const days = daysUntil(endsAt, facts.clock.now)
    if (days >= facts.given.expiryWarningDays) return undefined
    return {
      level: 'warning',
      values: {
        ...{ ...valuesOf(registry), ...passwordSavedAs(facts), ...unusedPassword(registry, facts) },
        ...{ endsOn: isoSeconds(endsAt), days },
      },
      evidence: [seen('expires', isoSeconds(endsAt), note('more-than-days', { days: facts.given.expiryWarningDays }))],
    }
  }),
} satisfies Partial<Rules>

const valuesOf = (registry: RegistryFacts) => ({
  userName: tokenOf(registry)?.token.name ?? '',
  registryName: registryName(registry),
})
