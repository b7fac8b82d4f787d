import { defectOf, registryName } from '../diagnosis/credential.ts'
import { credentialExpiry, daysUntil, secretOf } from '../diagnosis/expiry.ts'
import { savedAs } from '../diagnosis/saved-as.ts'
import { valueIn } from '../facts.ts'
import { note } from '../util/note.ts'
import { isoSeconds } from '../util/text.ts'
import { type Rules, registryRule, runRule, seen } from './rule.ts'

/** Chapter "Expired credentials" of Microsoft's page, as far as a token tells of itself. */
export const expiryRules = {
  'sp-secret-expiring': runRule(facts => {
    const secret = secretOf(facts)
    if (secret?.endsAt === undefined || facts.identity.kind !== 'sign-in') return undefined
    const days = daysUntil(secret.endsAt, facts.clock.now)
    if (days >= facts.given.expiryWarningDays) return undefined
    const endsOn = isoSeconds(secret.endsAt)
    const name = secret.displayName ?? secret.keyId
    const ambiguous = valueIn(facts.identity.graph)?.secret?.state === 'several'
    return {
      level: 'warning',
      values: { clientId: facts.identity.plan.clientId, name, endsOn, days, ambiguous, ...savedAs(facts) },
      evidence: [
        seen('client-id', facts.identity.plan.clientId),
        seen('name', secret.displayName),
        seen('key-id', secret.keyId),
        seen('expires', endsOn, note('more-than-days', { days: facts.given.expiryWarningDays })),
      ],
    }
  }),

  'sp-certificate-expiring': runRule(facts => {
    const certificate = facts.identity.kind === 'sign-in' ? valueIn(facts.identity.graph)?.certificate : undefined
    if (certificate?.endsAt === undefined || facts.identity.kind !== 'sign-in') return undefined
    const days = daysUntil(certificate.endsAt, facts.clock.now)
    if (days >= facts.given.expiryWarningDays) return undefined
    const endsOn = isoSeconds(certificate.endsAt)
    return {
      level: 'warning',
      values: { clientId: facts.identity.plan.clientId, endsOn, days },
      evidence: [
        seen('name', certificate.keyId),
        seen('expires', endsOn, note('more-than-days', { days: facts.given.expiryWarningDays })),
      ],
    }
  }),

  'graph-access-missing': runRule(({ identity }) => {
    if (identity.kind !== 'sign-in' || identity.graph.state !== 'failed' || identity.graph.reason.kind !== 'refused') {
      return undefined
    }
    const { status, code, text } = identity.graph.reason
    // A claims challenge, or a service that is out of order, is no missing right.
    if (status === 401 || status === 429 || status >= 500) return undefined
    return {
      level: 'notice',
      values: { clientId: identity.plan.clientId },
      evidence: [seen('status', String(status)), seen('error', code), seen('message', text)],
    }
  }),

  'token-expired': registryRule((registry, facts) => {
    const credential = valueIn(registry.credential)
    const expiresAt = credentialExpiry(registry)
    if (expiresAt === undefined || credential?.source !== 'inputs' || defectOf(registry, facts) !== 'expired')
      return undefined
    return {
      level: 'error',
      values: { expiredAt: isoSeconds(expiresAt), registryName: registryName(registry) },
      evidence: [seen('expires', isoSeconds(expiresAt), `> ${isoSeconds(facts.clock.now)}`)],
    }
  }),

  'token-expiring': registryRule((registry, facts) => {
    const expiresAt = credentialExpiry(registry)
    const answer = valueIn(registry.token)
    if (expiresAt === undefined || defectOf(registry, facts) !== undefined || answer?.issued === false) return undefined
    const minutesLeft = Math.floor((expiresAt - facts.clock.now) / 60_000)
    const { minimumTokenMinutes } = facts.given
    if (minutesLeft >= minimumTokenMinutes) return undefined
    return {
      level: 'warning',
      values: { expiresAt: isoSeconds(expiresAt), minutesLeft, registryName: registryName(registry) },
      evidence: [
        seen('expires', isoSeconds(expiresAt), `> ${isoSeconds(facts.clock.now + minimumTokenMinutes * 60_000)}`),
      ],
    }
  }),
} satisfies Partial<Rules>
