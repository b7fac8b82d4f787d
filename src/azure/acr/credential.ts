import { isGuid } from '../guid.ts'
import { type FileForm, fileForm, type MisplacedForm, misplacedForm } from '../value-form.ts'
import { readToken, type Token } from './acr-token.ts'

/** The username that stands for "the password is an ACR token". Source: ACR docs, "Authentication options". */
export const ZERO_GUID = '00000000-0000-0000-0000-000000000000'

export type UserNameKind = 'acr-token' | 'service-principal' | 'admin' | 'scoped-token'

/** What can be said of a credential without telling it. */
export interface CredentialInfo {
  /**
   * `inputs`: given to this step; `docker`: the login that docker has stored for the host; `entra`: an Entra sign-in,
   * then the exchange.
   */
  readonly source: 'inputs' | 'docker' | 'entra'
  readonly userName: string
  readonly userNameKind: UserNameKind
  /** Stored by docker as an identity token, and sent with the refresh-token grant. */
  readonly identityToken: boolean
  readonly secret: SecretInfo
}

export interface SecretInfo {
  /** `certificate`: PEM or DER; `json`: an object; `file`: three lines or more, or what is no text. */
  readonly kind: 'opaque' | 'guid' | FileForm | Token['kind']
  /** What it was meant to be replaced by, or is wrapped in: the cause where it is refused. */
  readonly form?: MisplacedForm
  readonly length: number
  readonly innerWhitespace: boolean
  readonly innerLineBreak?: true
  readonly edgeWhitespace: boolean
  readonly edgeLineBreak?: true
  readonly token?: Token
}

/** Which kind of credential a username announces. Source: ACR docs, "Authentication options" (usernames). */
export function userNameKind(userName: string, registryName: string): UserNameKind {
  if (userName === ZERO_GUID) return 'acr-token'
  if (isGuid(userName)) return 'service-principal'
  return userName.toLowerCase() === registryName ? 'admin' : 'scoped-token'
}

/** Describes a secret: its kind, and what a token says of itself. The secret itself stays behind. */
export function describeSecret(raw: string): SecretInfo {
  const value = raw.trim()
  // A token that was wrapped over lines is still told from a password.
  const token = readToken(value.replace(/\s+/g, ''))
  const kind = token?.kind ?? (isGuid(value) ? 'guid' : (fileForm(value) ?? 'opaque'))
  const form = kind === 'opaque' ? misplacedForm(value) : undefined
  return {
    kind,
    length: value.length,
    innerWhitespace: /\s/.test(value),
    edgeWhitespace: value !== raw,
    ...(/[\r\n]/.test(value) && { innerLineBreak: true }),
    ...(/[\r\n]/.test(raw) && !/[\r\n]/.test(value) && { edgeLineBreak: true }),
    ...(form !== undefined && { form }),
    ...(token !== undefined && { token }),
  }
}

/** Longer than any credential of ACR (its tokens are some 1 to 3 KiB): such a secret is not sent. */
export const MAX_SECRET_LENGTH = 16 * 1024

/**
 * A username as it may be shown. One that has not the form of an application id, a token or a registry name
 * may be a password in the wrong place, and is only described.
 */
export const displayUserName = (userName: string): string =>
  userName === '' || /^[A-Za-z0-9_-]{1,50}$/.test(userName) ? userName : `(${userName.length} characters)`

/**
 * A defect that stands in the credential itself; docker would be refused with it, so it is not sent.
 * The order is that of the causes: what kind of thing it is, then whom it is for, then whether it still holds.
 */
export type CredentialDefect =
  | FileForm
  | 'too-long'
  | 'white-space'
  | 'entra-token'
  | 'user-name-of-token'
  | 'zero-guid-without-token'
  | 'other-registry'
  | 'expired'

/**
 * @param service the registry's `service`, with which a token's audience is compared
 * @param now milliseconds since the epoch
 */
export function credentialDefect(shape: CredentialInfo, service: string, now: number): CredentialDefect | undefined {
  const { secret, userNameKind: kind } = shape
  const { token } = secret
  if (secret.kind === 'certificate' || secret.kind === 'json') return secret.kind
  if (secret.length > MAX_SECRET_LENGTH) return 'too-long'
  if (secret.kind === 'file') return 'file'
  if (token !== undefined && secret.innerWhitespace) return 'white-space'
  if (shape.source !== 'entra' && (secret.innerLineBreak === true || /[\r\n]/.test(shape.userName)))
    return 'white-space'
  // A login that is stored is sent as it is; what is given is trimmed by who logs in.
  if (shape.source === 'docker' && secret.edgeLineBreak === true) return 'white-space'
  // With the zero GUID docker sends it, and sources disagree on what the registry says: Azure/acr#797.
  if (secret.kind === 'entra-token') return kind === 'acr-token' && !shape.identityToken ? undefined : 'entra-token'
  if (secret.kind === 'acr-refresh-token' || secret.kind === 'acr-access-token') {
    if (kind !== 'acr-token' && !shape.identityToken) return 'user-name-of-token'
    if (token?.audience !== undefined && token.audience.toLowerCase() !== service) return 'other-registry'
    if (token?.expiresAt !== undefined && token.expiresAt * 1000 <= now) return 'expired'
    return undefined
  }
  return kind === 'acr-token' && !shape.identityToken ? 'zero-guid-without-token' : undefined
}
