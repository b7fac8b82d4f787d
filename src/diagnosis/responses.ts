import type { CredentialInfo, UserNameKind } from '../azure/acr/credential.ts'
import { addressRefused } from '../azure/acr/error-response.ts'
import { allows } from '../azure/acr/token-scope.ts'
import { isGuid } from '../azure/guid.ts'
import { fileForm, type IdForm, idForm, misplacedForm } from '../azure/value-form.ts'
import {
  type ChallengeResponse,
  type Facts,
  type Grant,
  type ImageFacts,
  type RegistryFacts,
  type ResponseSummary,
  type TokenResponse,
  valueIn,
} from '../facts.ts'
import type { Stage } from '../findings/row.ts'
import type { FindingValues } from '../findings.ts'
import type { Certificate, NetworkFailure } from '../host/ports.ts'
import { type Note, note, othersWords } from '../util/note.ts'

/**
 * What a registry's answers mean. Each answer has one meaning, so that the rules which share them never name two causes
 * for one.
 */

/** The first thing on the way to the registry that the network broke. */
export function networkFailure(registry: RegistryFacts): ConnectionFailure | undefined {
  const { connection, challenge, exchange, token, anonymous, images } = registry
  const onNetworkPath = [
    [connection, undefined],
    [challenge, 'challenge'],
    [exchange, 'exchange'],
    [token, tokenStage(registry)],
    [anonymous, 'credentials'],
    ...images.map(image => [decidingManifest(image), 'data'] as const),
  ] as const
  for (const [fact, stage] of onNetworkPath) {
    if (fact.state !== 'failed' || fact.reason.kind !== 'network') continue
    return { ...fact.reason, stage: stage ?? stageOf(fact.reason.failure) }
  }
  return undefined
}

/** The manifest that docker's pull ends with: an index is only the way to it. */
export const decidingManifest = ({ manifest, child }: ImageFacts): ImageFacts['manifest'] =>
  valueIn(manifest)?.status === 200 && child !== undefined ? child.manifest : manifest

/** The token that an exchanged one gets belongs to the exchange. */
const tokenStage = ({ credential }: RegistryFacts): Stage =>
  valueIn(credential)?.source === 'entra' ? 'exchange' : 'credentials'

export interface ConnectionFailure {
  readonly failure: NetworkFailure
  readonly certificate?: Certificate
  readonly attempts?: number
  readonly stage: Stage
}

/** Where a connection broke; a tunnel that a proxy does not open is no TCP connection to the host. */
function stageOf({ at }: NetworkFailure): Stage {
  if (at === 'http') return 'challenge'
  return at === 'proxy' ? 'tcp' : at
}

/** What is wrong with a certificate, by Node's code. */
export function certificateFault(code: string): Exclude<FindingValues['tls-untrusted']['cause'], 'authority-dates'> {
  if (code === 'CERT_COMMON_NAME_ONLY') return 'common-name'
  if (/EXPIRED|NOT_YET_VALID/.test(code)) return 'dates'
  if (/ALTNAME|HOSTNAME/.test(code)) return 'name'
  return /ISSUER|SELF_SIGNED|LEAF|UNTRUSTED|CHAIN/.test(code) ? 'chain' : 'other'
}

/** A certificate in one line. */
export const certificateNote = ({ subject, issuer, validFrom, validTo }: Certificate): Note =>
  note('certificate', { subject, issuer, from: validFrom, to: validTo })

/**
 * Where Node refuses a reply that Go, and docker with it, takes: more than 16 KiB of headers (Go: 10 MiB, net/http
 * Transport, MaxResponseHeaderBytes), and a length beside a transfer coding (RFC 9112 section 6.3: the coding counts).
 */
const NODE_ONLY_ERRORS = /^HPE_(?:HEADER_OVERFLOW|UNEXPECTED_CONTENT_LENGTH|INVALID_TRANSFER_ENCODING)$/

/**
 * Where OpenSSL, as Node sets it, refuses a handshake that Go goes on with: keys of less than 2048 bits (Go: 1024), and
 * servers that don't know secure renegotiation, as old proxies that inspect TLS. Source: Node.js 24 release notes,
 * "OpenSSL 3.5"; OpenSSL 3.0 migration guide; Go, crypto/tls and crypto/x509.
 */
const NODE_ONLY_TEXT = /certificate key too weak|unsafe legacy renegotiation disabled/

/** A break that docker does not meet: what it would see is not known. */
export const isNodeOnlyRefusal = ({ code, text }: NetworkFailure): boolean =>
  NODE_ONLY_ERRORS.test(code) || NODE_ONLY_TEXT.test(othersWords(text))

/** An answer that says nothing of the credential, since something stands before it. */
export type PreAuthBlock =
  | 'firewall'
  | 'public-access-disabled'
  | 'encryption-key'
  | 'disabled'
  | 'throttled'
  | 'unavailable'
  | 'not-a-registry'
  | 'challenge-untrusted'

/**
 * What one of the answers shows to stand before the credential, with that answer and its stage; the challenge comes
 * first.
 */
export function blockedBy(
  registry: RegistryFacts,
): { readonly block: PreAuthBlock; readonly answer: ResponseSummary; readonly stage: Stage } | undefined {
  const challenge = valueIn(registry.challenge)
  const challengeBlock = challenge === undefined ? undefined : blockAtChallenge(challenge)
  if (challenge !== undefined && challengeBlock !== undefined) {
    return { block: refineWithArm(challengeBlock, registry), answer: challenge, stage: 'challenge' }
  }
  const behind = [
    [valueIn(registry.exchange), 'exchange'],
    [valueIn(registry.token), tokenStage(registry)],
    [valueIn(registry.anonymous), 'credentials'],
  ] as const
  for (const [answer, stage] of behind) {
    const block = answer === undefined ? undefined : blockAtToken(answer)
    if (answer !== undefined && block !== undefined) return { block: refineWithArm(block, registry), answer, stage }
  }
  return undefined
}

/**
 * The registry's refusal of an address reads the same whether it is the rules or the switch: Resource Manager knows
 * which.
 */
const refineWithArm = (block: PreAuthBlock, registry: RegistryFacts): PreAuthBlock =>
  block === 'firewall' && valueIn(registry.arm)?.registry.publicNetworkAccess === 'Disabled'
    ? 'public-access-disabled'
    : block

function blockAtChallenge(answer: ChallengeResponse): PreAuthBlock | undefined {
  if (answer.status === 403 && !isPage(answer) && !isOfAnotherServer(answer)) return refusalText(answer) ?? 'firewall'
  const common = overload(answer)
  if (common !== undefined) return common
  if (isDisallowed(answer)) return 'disabled'
  if (answer.status !== 401) return 'not-a-registry'
  if (answer.bearer === undefined) return answer.asksForBasic ? undefined : 'not-a-registry'
  return answer.realmTrusted ? undefined : 'challenge-untrusted'
}

/**
 * A page: what the registry says is JSON or plain text. docker reads content whatever its type says, so that of a
 * success the text alone decides.
 */
export const isPage = ({ status, contentType, error, excerpt }: ResponseSummary): boolean =>
  error === undefined && ((status >= 400 && contentType.includes('html')) || isHtml(excerpt))

export const isHtml = (text: string): boolean => HTML.test(text)

const HTML = /^\s*<(?:!doctype html|html)\b/i

/**
 * Signed by a server that no registry has, such as the sidecar of a service mesh or a web application firewall. The
 * registry's own are recorded as `openresty` and `AzureContainerRegistry`.
 */
const isOfAnotherServer = ({ serverHeader, error }: ResponseSummary): boolean =>
  error === undefined && serverHeader !== '' && !/openresty|AzureContainerRegistry/i.test(serverHeader)

function blockAtToken(answer: ResponseSummary & { readonly issued: boolean }): PreAuthBlock | undefined {
  if (answer.issued) return undefined
  const common = overload(answer)
  if (common !== undefined) return common
  if (isDisallowed(answer)) return 'disabled'
  // docker gives up on an answer that brings neither a token nor a refusal.
  if (answer.status < 400 || answer.status === 404 || isOfFront(answer)) return 'not-a-registry'
  return answer.status === 403 ? refusalText(answer) : undefined
}

/**
 * Said by something in front of the registry, before any credential was looked at: a page, or a refusal without the
 * registry's `errors`. The registry itself refuses with 401 in plain text as well, or without a word. Source:
 * Azure/acr#797, regclient/regclient#797; Azure/azure-cli#29659.
 */
const isOfFront = (answer: ResponseSummary): boolean =>
  answer.error === undefined && (answer.status !== 401 || isPage(answer) || /^<\?xml\b/i.test(answer.excerpt))

/**
 * The front end takes some 8 KiB of a header, which are 6,100 characters of username and password. Source:
 * Azure/acr#797.
 */
export const isTooLarge = ({ status, excerpt }: ResponseSummary): boolean =>
  status === 413 || status === 431 || (status === 400 && /header or cookie too large/i.test(excerpt))

/** Why a 403 was said, as far as its text tells. */
export function refusalText(answer: ResponseSummary): PreAuthBlock | undefined {
  const { error } = answer
  if (error === undefined) return undefined
  if (addressRefused(error) !== undefined || /aka\.ms\/acr\/firewall/i.test(error.message)) return 'firewall'
  if (/key ?vault|customer[- ]managed|encryption/i.test(error.message)) return 'encryption-key'
  return isOfState(error.message) ? 'disabled' : undefined
}

/** The registry, or its subscription, is named with a state or a quota that forbids what is asked. */
const isOfState = (message: string): boolean =>
  /\b(?:registry|subscription)\b/i.test(message) &&
  /\b(?:disabled|suspended|quota|exceeded)\b/i.test(message) &&
  !/public network|admin user|anonymous/i.test(message)

/**
 * The registry's own refusal of any operation, whoever asks. Source: ACR docs, FAQ, "Why does my pull or push request
 * fail with disallowed operation?".
 */
const isDisallowed = ({ status, error }: ResponseSummary): boolean =>
  error !== undefined &&
  status >= 400 &&
  status < 500 &&
  status !== 401 &&
  (isOfState(error.message) || /operation is disallowed/i.test(error.message))

/** Too many requests, or out of order; what requires a sign-in (511) isn't a registry. Source: RFC 6585 section 6. */
export function overload({ status }: ResponseSummary): PreAuthBlock | undefined {
  if (status === 429) return 'throttled'
  return status >= 500 && status !== 511 ? 'unavailable' : undefined
}

const looksUpRoles = ({ error }: ResponseSummary): boolean =>
  error !== undefined && /retrieving permissions failed/i.test(error.message)

/**
 * The registry knows who asks and finds no role: the older form of the refusal.
 * Source: Azure/AKS#1400, MicrosoftDocs/azure-docs#85239 (403 `DENIED`).
 */
export const indicatesMissingRole = (answer: ResponseSummary): boolean => answer.status === 403 && looksUpRoles(answer)

/**
 * The same words with 401 are about the token, which is of an audience or a cloud that the registry does not take
 * (recorded 2022, 2023).
 */
export const tellsWrongAudience = (answer: ResponseSummary): boolean => answer.status === 401 && looksUpRoles(answer)

/** Entra refused the pair, which leaves no room for a missing role. The general text leaves room for everything. */
export const tellsWrongSecret = ({ error }: ResponseSummary): boolean =>
  error !== undefined && /invalid clientid or client secret/i.test(error.message)

/** Why the token service refused the credential. */
export type CredentialRejection =
  | 'stale-login'
  /** A part of the pair is in quotation marks, a placeholder, or something else that is no credential. */
  | 'misplaced'
  | 'white-space'
  | 'secret-is-id'
  | 'entra-token'
  | 'application-unknown'
  /**
   * The registry does not know the username: its own name, so that it has no admin user; or any other that is no GUID.
   */
  | 'admin-unknown'
  | 'user-unknown'
  | 'scoped-token-password'
  | 'rejected'

/** The answer that refused the credential in use: at the exchange, or at the token endpoint. */
export function rejectingResponse(registry: RegistryFacts): ResponseSummary | undefined {
  const answer = valueIn(registry.token) ?? valueIn(registry.exchange)
  return answer === undefined || answer.issued || answer.status < 400 || answer.status === 404 ? undefined : answer
}

/**
 * The refusal of the credential in use, where it was refused; its texts are those of the ACR docs, "Troubleshoot
 * registry login".
 */
export function rejectionOf(registry: RegistryFacts): CredentialRejection | undefined {
  const credential = valueIn(registry.credential)
  const answer = rejectingResponse(registry)
  if (credential === undefined || answer === undefined || blockedBy(registry) !== undefined) return undefined
  if (credential.source === 'entra') return 'rejected'
  if (credential.source === 'docker') return 'stale-login'
  if (misplacedIn(credential, answer) !== undefined) return 'misplaced'
  if (credential.secret.innerWhitespace || /\s/.test(credential.userName)) return 'white-space'
  if (credential.secret.kind === 'entra-token') return 'entra-token'
  const unknown = isUnknownUser(answer) ? UNKNOWN[credential.userNameKind] : undefined
  if (unknown !== undefined) return unknown
  if (credential.userNameKind === 'service-principal' && credential.secret.kind === 'guid') return 'secret-is-id'
  return credential.userNameKind === 'scoped-token' && isKnownUser(answer) ? 'scoped-token-password' : 'rejected'
}

/** What a part of a refused pair is in place of a credential. */
export interface Misplaced {
  readonly input: 'username' | 'password'
  readonly form: IdForm | 'swapped'
  readonly suggestion?: string
}

/** What is no credential in the pair that the registry refused. */
export function misplacedPart(registry: RegistryFacts): Misplaced | undefined {
  const credential = valueIn(registry.credential)
  const answer = rejectingResponse(registry)
  if (credential === undefined || answer === undefined || rejectionOf(registry) !== 'misplaced') return undefined
  return misplacedIn(credential, answer)
}

/** A username that is not known keeps the registry from the password; a token of another service tells it all. */
function misplacedIn({ userName, secret }: CredentialInfo, answer: ResponseSummary): Misplaced | undefined {
  const ofPassword = secret.form === undefined ? undefined : ({ input: 'password', form: secret.form } as const)
  if (secret.form === 'github-token' || secret.form === 'docker-hub-token') return ofPassword
  if (!isUnknownUser(answer) || isGuid(userName)) return ofPassword
  if (secret.kind === 'guid') return { input: 'username', form: 'swapped' }
  const form = fileForm(userName) ?? misplacedForm(userName)
  const suggestion = form === 'quoted' ? idForm(userName)?.suggestion : undefined
  return form === undefined ? undefined : { input: 'username', form, ...(suggestion !== undefined && { suggestion }) }
}

/** What a username that the registry does not know was taken for. The zero GUID stands for nobody. */
const UNKNOWN: Readonly<Record<UserNameKind, CredentialRejection | undefined>> = {
  'service-principal': 'application-unknown',
  admin: 'admin-unknown',
  'scoped-token': 'user-unknown',
  'acr-token': undefined,
}

/**
 * Whatever username the registry does not know it takes for an application's. Source: Azure/azure-cli#29659, #21083.
 */
const isUnknownUser = ({ error, excerpt }: ResponseSummary): boolean =>
  /not registered with AAD|client id must be guid/i.test(error?.message ?? excerpt)

/**
 * The username is known, and not this password: the general text, to which an exchange adds an id. Source:
 * Azure/azure-cli#29659.
 */
const isKnownUser = ({ error, excerpt }: ResponseSummary): boolean =>
  /incorrect password/i.test(error?.message ?? excerpt) ||
  (error !== undefined && error.correlationId === undefined && /^authentication required, visit/i.test(error.message))

/** The answer that brought a token for what docker will use. */
export function issuedToken(registry: RegistryFacts): TokenResponse | undefined {
  const answer = valueIn(registry.credential.state === 'known' ? registry.token : registry.anonymous)
  return answer?.issued === true ? answer : undefined
}

/** The right that a readable grant lacks of what was asked for; push before pull. */
export function missingPermission(grant: Grant, facts: Facts): 'pull' | 'push' | undefined {
  if (grant.actions === 'unreadable') return undefined
  if (facts.given.access === 'push' && !allows(grant, 'push')) return 'push'
  return allows(grant, 'pull') ? undefined : 'pull'
}
