import type { EntraMeaning } from './aadsts.ts'

/** What Entra's sentences mean where their code is not known: codes are added all the time, the sentences are few. */
const SENTENCES: readonly (readonly [RegExp, EntraMeaning])[] = [
  [/conditional access|token protection/i, 'conditional-access-blocked'],
  [/must contain the \S{1,50} claim/i, 'oidc-claim-required'],
  [/no matching federated identity record|no configured federated identity/i, 'federated-credential-mismatch'],
  [/client secret keys?\b.{0,80}\bexpired/i, 'sp-secret-expired'],
  [/invalid client secret/i, 'sp-secret-invalid'],
  [/missing service principal|\bapplication\b.{0,120}\bnot found in the directory/i, 'sp-not-found'],
  [/^tenant '.{1,253}' not found/i, 'tenant-not-found'],
  [/^application\b.{0,200}\bis disabled\b/i, 'sp-disabled'],
  [/assertion is not within its valid time range/i, 'oidc-assertion-expired'],
  [/\bthrottled\b|too many requests/i, 'transient'],
  [/multi-factor|strong authentication/i, 'entra-user-sign-in'],
]

/** The meaning of a sentence; none for one that is not known. */
export const meaningOfText = (text: string): EntraMeaning | undefined =>
  SENTENCES.find(([sentence]) => sentence.test(text.slice(0, 1000)))?.[1]

/** The claim that a tenant demands of GitHub's tokens: its name, the values that would do, and what came; as Entra says it. */
export function demandedClaim(
  text: string,
): { readonly claim: string; readonly accepted: readonly string[]; readonly presented: string } | undefined {
  const found = /must contain the (\S{1,50}) claim with value (.{1,600}?) but actual value is '([^']{0,200})'/i.exec(
    text.slice(0, 2000),
  )
  if (found === null) return undefined
  const [, claim = '', values = '', presented = ''] = found
  return { claim, accepted: [...values.matchAll(/'([^']{1,100})'/g)].map(([, value = '']) => value), presented }
}

/** Causes that have no finding of their own, and a remedy of their own all the same. */
export type RefusedCause = 'federation-blocked' | 'certificate-chain' | 'audience-missing'

const CAUSES: ReadonlyMap<number, RefusedCause> = new Map([
  [700223, 'federation-blocked'],
  [700238, 'federation-blocked'],
  [7000213, 'certificate-chain'],
  [50001, 'audience-missing'],
])

/** The cause of a refusal that has no finding of its own. */
export function refusedCause({
  code,
  text,
}: {
  readonly code?: number
  readonly text: string
}): RefusedCause | undefined {
  const known = code === undefined ? undefined : CAUSES.get(code)
  return known ?? (/federation is blocked/i.test(text) ? 'federation-blocked' : undefined)
}
