import {
  type ChallengeAnswer,
  type Facts,
  type Grant,
  type RegistryFacts,
  type ReplyFacts,
  type TokenAnswer,
  valueIn,
} from '../facts.ts'
import type { FindingValues, Rung } from '../findings.ts'
import type { Certificate, NetworkFailure } from '../host.ts'
import { addressRefused } from '../registry/error-body.ts'
import { allows } from '../registry/scope.ts'

/**
 * What a registry's answers mean. Each answer has one meaning, so that the rules which share them never name two causes for one.
 */

/** The first thing on the way to the registry that the network broke. */
export function networkFailure(registry: RegistryFacts): Broken | undefined {
  const { connection, challenge, exchange, token, anonymous } = registry
  const onTheWay = [
    [connection, undefined],
    [challenge, 'challenge'],
    [exchange, 'exchange'],
    [token, tokenRung(registry)],
    [anonymous, 'credentials'],
  ] as const
  for (const [fact, rung] of onTheWay) {
    if (fact.state !== 'failed' || fact.reason.kind !== 'network') continue
    return { ...fact.reason, rung: rung ?? rungOf(fact.reason.failure) }
  }
  return undefined
}

/** The token that an exchanged one gets belongs to the exchange. */
const tokenRung = ({ credential }: RegistryFacts): Rung =>
  valueIn(credential)?.source === 'entra' ? 'exchange' : 'credentials'

export interface Broken {
  readonly failure: NetworkFailure
  readonly certificate?: Certificate
  readonly tries?: number
  readonly rung: Rung
}

/** Where a connection broke; one through a proxy that does not come about is no TCP to the host. */
function rungOf({ at }: NetworkFailure): Rung {
  if (at === 'http') return 'challenge'
  return at === 'proxy' ? 'tcp' : at
}

/** What is wrong with a certificate, by Node's code. */
export function certificateFault(code: string): FindingValues['tls-untrusted']['cause'] {
  if (/EXPIRED|NOT_YET_VALID/.test(code)) return 'dates'
  if (/ALTNAME|HOSTNAME/.test(code)) return 'name'
  return /ISSUER|SELF_SIGNED|LEAF|UNTRUSTED|CHAIN/.test(code) ? 'chain' : 'other'
}

/** A certificate in one line. */
export const certificateText = ({ subject, issuer, validFrom, validTo }: Certificate): string =>
  `${subject}; issuer ${issuer}; ${validFrom} - ${validTo}`

/**
 * Where Node refuses a reply that Go, and docker with it, takes: more than 16 KiB of headers (Go: 10 MiB, net/http Transport,
 * MaxResponseHeaderBytes), and a length beside a transfer coding (RFC 9112 section 6.3: the coding counts).
 */
const STRICTER = /^HPE_(?:HEADER_OVERFLOW|UNEXPECTED_CONTENT_LENGTH|INVALID_TRANSFER_ENCODING)$/

/** A break that docker does not meet: what it would see is not known. */
export const isRefusedByNodeAlone = ({ code }: NetworkFailure): boolean => STRICTER.test(code)

/** An answer that says nothing of the credential, since something stands before it. */
export type Wall =
  | 'firewall'
  | 'public-access-disabled'
  | 'encryption-key'
  | 'throttled'
  | 'unavailable'
  | 'not-a-registry'
  | 'challenge-untrusted'

/** The wall that one of the answers shows, with that answer and where it was met; the challenge comes first. */
export function wallOf(
  registry: RegistryFacts,
): { readonly wall: Wall; readonly answer: ReplyFacts; readonly rung: Rung } | undefined {
  const challenge = valueIn(registry.challenge)
  const challengeWall = challenge === undefined ? undefined : wallAtChallenge(challenge)
  if (challenge !== undefined && challengeWall !== undefined) {
    return { wall: asArmKnows(challengeWall, registry), answer: challenge, rung: 'challenge' }
  }
  const behind = [
    [valueIn(registry.exchange), 'exchange'],
    [valueIn(registry.token), tokenRung(registry)],
    [valueIn(registry.anonymous), 'credentials'],
  ] as const
  for (const [answer, rung] of behind) {
    const wall = answer === undefined ? undefined : wallAtToken(answer)
    if (answer !== undefined && wall !== undefined) return { wall: asArmKnows(wall, registry), answer, rung }
  }
  return undefined
}

/** The registry's refusal of an address reads the same whether it is the rules or the switch: Resource Manager knows which. */
const asArmKnows = (wall: Wall, registry: RegistryFacts): Wall =>
  wall === 'firewall' && valueIn(registry.arm)?.registry.publicNetworkAccess === 'Disabled'
    ? 'public-access-disabled'
    : wall

function wallAtChallenge(answer: ChallengeAnswer): Wall | undefined {
  if (answer.status === 403 && !answer.contentType.includes('html')) return refusalText(answer) ?? 'firewall'
  const common = overload(answer)
  if (common !== undefined) return common
  if (answer.status !== 401) return 'not-a-registry'
  if (answer.bearer === undefined) return answer.asksForBasic ? undefined : 'not-a-registry'
  return answer.realmTrusted ? undefined : 'challenge-untrusted'
}

function wallAtToken(answer: ReplyFacts & { readonly issued: boolean }): Wall | undefined {
  if (answer.status === 403) return refusalText(answer)
  // docker gives up on an answer that brings neither a token nor a refusal.
  if (!answer.issued && (answer.status < 400 || answer.status === 404)) return 'not-a-registry'
  return overload(answer)
}

function refusalText(answer: ReplyFacts): Wall | undefined {
  const { error } = answer
  if (error === undefined) return undefined
  if (addressRefused(error) !== undefined || /aka\.ms\/acr\/firewall/i.test(error.message)) return 'firewall'
  return /key ?vault|customer[- ]managed|encryption/i.test(error.message) ? 'encryption-key' : undefined
}

function overload({ status }: ReplyFacts): Wall | undefined {
  if (status === 429) return 'throttled'
  return status >= 500 ? 'unavailable' : undefined
}

/**
 * The registry knows who asks and finds no role: the older form of the refusal.
 * Source: Azure/AKS#1400, MicrosoftDocs/azure-docs#85239 (403 `DENIED`).
 */
export const tellsNoRole = ({ error }: ReplyFacts): boolean =>
  error !== undefined && /retrieving permissions failed/i.test(error.message)

/** Why the token service refused the credential. */
export type Refusal =
  | 'stale-login'
  | 'white-space'
  | 'secret-is-id'
  | 'application-unknown'
  | 'scoped-token-password'
  | 'rejected'

/** The answer that refused the credential in use: at the exchange, or at the token endpoint. */
export function refusingAnswer(registry: RegistryFacts): ReplyFacts | undefined {
  const answer = valueIn(registry.token) ?? valueIn(registry.exchange)
  return answer === undefined || answer.issued || answer.status < 400 || answer.status === 404 ? undefined : answer
}

/** The refusal of the credential in use, where it was refused; its texts are those of the ACR docs, "Troubleshoot registry login". */
export function refusalOf(registry: RegistryFacts): Refusal | undefined {
  const credential = valueIn(registry.credential)
  const answer = refusingAnswer(registry)
  if (credential === undefined || answer === undefined || wallOf(registry) !== undefined) return undefined
  if (credential.source === 'entra') return 'rejected'
  const message = answer.error?.message ?? answer.excerpt
  if (credential.source === 'docker') return 'stale-login'
  if (credential.secret.innerWhiteSpace || /\s/.test(credential.userName)) return 'white-space'
  if (/not registered with AAD/i.test(message)) return 'application-unknown'
  if (credential.userNameKind === 'service-principal' && credential.secret.kind === 'guid') return 'secret-is-id'
  if (/incorrect password/i.test(message)) return 'scoped-token-password'
  return 'rejected'
}

/** The answer that brought a token for what docker will use. */
export function issuedAnswer(registry: RegistryFacts): TokenAnswer | undefined {
  const answer = valueIn(registry.credential.state === 'known' ? registry.token : registry.anonymous)
  return answer?.issued === true ? answer : undefined
}

/** The right that a readable grant lacks of what was asked for; push before pull. */
export function missingRight(grant: Grant, facts: Facts): 'pull' | 'push' | undefined {
  if (grant.actions === 'unreadable') return undefined
  if (facts.given.access === 'push' && !allows(grant, 'push')) return 'push'
  return allows(grant, 'pull') ? undefined : 'pull'
}
