import { type Facts, type RegistryFacts, valueIn } from '../facts.ts'
import { isoSeconds } from '../text.ts'
import { defectOf, registryName } from './credentials.ts'
import { perRegistry, type Rules, seen } from './rule.ts'

/** Chapter "Expired credentials" of Microsoft's page, as far as a token tells of itself. */
export const expiryRules: Rules<'token-expired' | 'token-expiring'> = {
  'token-expired': perRegistry('expiry', (registry, facts) => {
    const credential = valueIn(registry.credential)
    const expiresAt = credentialExpiry(registry)
    if (expiresAt === undefined || credential?.source !== 'inputs' || defectOf(registry, facts) !== 'expired')
      return undefined
    return {
      level: 'error',
      values: { expiredAt: isoSeconds(expiresAt), registryName: registryName(registry) },
      evidence: [seen('expires', isoSeconds(expiresAt), `> ${isoSeconds(facts.now)}`)],
    }
  }),

  'token-expiring': perRegistry('expiry', (registry, facts) => {
    const expiresAt = credentialExpiry(registry)
    const answer = valueIn(registry.token)
    if (expiresAt === undefined || defectOf(registry, facts) !== undefined || answer?.issued === false) return undefined
    const minutesLeft = Math.floor((expiresAt - facts.now) / 60_000)
    const { minimumTokenMinutes } = facts.given
    if (minutesLeft >= minimumTokenMinutes) return undefined
    return {
      level: 'warning',
      values: { expiresAt: isoSeconds(expiresAt), minutesLeft, registryName: registryName(registry) },
      evidence: [seen('expires', isoSeconds(expiresAt), `> ${isoSeconds(facts.now + minimumTokenMinutes * 60_000)}`)],
    }
  }),
}

/** When the credential in use ends, in milliseconds since the epoch, where it says so itself. */
export function credentialExpiry(registry: RegistryFacts): number | undefined {
  const expiresAt = valueIn(registry.credential)?.secret.token?.expiresAt
  return expiresAt === undefined ? undefined : expiresAt * 1000
}

/** The earliest end of the credentials in use, in milliseconds since the epoch. */
export function earliestExpiry(facts: Facts): number | undefined {
  const ends = facts.registries.map(credentialExpiry).filter(end => end !== undefined)
  return ends.length === 0 ? undefined : Math.min(...ends)
}
