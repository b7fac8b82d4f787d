declare const REDACTED: unique symbol

/**
 * A text that a vault has taken the secrets out of. Only such a text may be cut: half a secret is not found any more.
 */
export type Redacted = string & { readonly [REDACTED]: true }

export type Redact = (text: string) => Redacted

/** A part of a redacted text, or what is made of one. */
export const partOf = (text: Redacted, pick: (text: string) => string): Redacted => pick(text) as Redacted
