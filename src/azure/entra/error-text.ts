import { followedBy } from '../../util/text.ts'
import type { EntraMeaning } from './meaning.ts'

/** A sentence, or two parts of one with at most so many characters between them. */
type Sentence = RegExp | readonly [first: RegExp, second: RegExp, most: number]

/** What Entra's sentences mean where their code is not known: codes are added all the time, the sentences are few. */
const SENTENCES: readonly (readonly [Sentence, EntraMeaning])[] = [
  [/conditional access|token protection/i, 'conditional-access-blocked'],
  [/must contain the \S+ claim/i, 'oidc-claim-required'],
  [/no matching federated identity record|no configured federated identity/i, 'federated-credential-mismatch'],
  [[/client secret keys?\b/gi, /\bexpired/i, 80], 'sp-secret-expired'],
  [/invalid client secret/i, 'sp-secret-invalid'],
  [/missing service principal/i, 'sp-not-found'],
  [[/\bapplication\b/gi, /\bnot found in the directory/i, 120], 'sp-not-found'],
  [/^tenant '[^']*' not found/i, 'tenant-not-found'],
  [[/^application\b/gi, /\bis disabled\b/i, 200], 'sp-disabled'],
  [/assertion is not within its valid time range/i, 'oidc-assertion-expired'],
  [/\bthrottled\b|too many requests/i, 'transient'],
  [/multi-factor|strong authentication/i, 'entra-user-sign-in'],
]

/** The meaning of a sentence; none for one that is not known. */
export const meaningOfText = (text: string): EntraMeaning | undefined =>
  SENTENCES.find(([sentence]) => says(text.slice(0, 1000), sentence))?.[1]

const says = (text: string, sentence: Sentence): boolean =>
  sentence instanceof RegExp ? sentence.test(text) : followedBy(text, ...sentence) !== undefined

/**
 * The claim that a tenant demands of GitHub's tokens: its name, the values that would do, and what came; as Entra says
 * it.
 */
export function demandedClaim(
  text: string,
): { readonly claim: string; readonly accepted: readonly string[]; readonly presented: string } | undefined {
  const [, claim = '', rest] = /must contain the (\S+) claim with value (.*)/is.exec(text.slice(0, 2000)) ?? []
  if (rest === undefined) return undefined
  const [values = '', actual] = rest.split(/ but actual value is /i)
  const presented = /^'([^']*)'/.exec(actual ?? '')?.[1]
  if (presented === undefined || claim.length > 50 || presented.length > 200) return undefined
  return { claim, accepted: [...values.matchAll(/'([^']{1,100})'/g)].map(([, value = '']) => value), presented }
}

/** Causes that have no finding of their own, and a remedy of their own all the same. */
export type RefusedCause =
  | 'federation-blocked'
  | 'certificate-chain'
  | 'audience-missing'
  /** The service principal of Azure Container Registry is disabled in the tenant, or is not there. */
  | 'audience-disabled'
  | 'audience-unregistered'
  /** Entra cannot read the issuer's OIDC configuration: a GitHub Enterprise Server inside a network. */
  | 'issuer-unreachable'

const CAUSES: ReadonlyMap<number, RefusedCause> = new Map([
  [700223, 'federation-blocked'],
  [700238, 'federation-blocked'],
  [7000213, 'certificate-chain'],
  [50001, 'audience-missing'],
  [500014, 'audience-disabled'],
  [500011, 'audience-unregistered'],
  [650052, 'audience-unregistered'],
  [50166, 'issuer-unreachable'],
  [90061, 'issuer-unreachable'],
  [501661, 'issuer-unreachable'],
  [7002371, 'issuer-unreachable'],
])

const TEXTS: readonly (readonly [RegExp, RefusedCause])[] = [
  [/federation is blocked/i, 'federation-blocked'],
  [/external OIDC endpoint failed/i, 'issuer-unreachable'],
]

/** The cause of a refusal that has no finding of its own. */
export function refusedCause({
  code,
  text,
}: {
  readonly code?: number
  readonly text: string
}): RefusedCause | undefined {
  const known = code === undefined ? undefined : CAUSES.get(code)
  return known ?? TEXTS.find(([words]) => words.test(text))?.[1]
}
