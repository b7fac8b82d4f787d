import type { Fault } from './faults.ts'

/** How a host other than a registry may be out of order. */
export interface ServiceWorld {
  /** Keyed as a registry's: '/path', 'POST /path', a path that ends in '*', '*'. */
  faults?: Record<string, Fault>
  tls?: TlsFault
}

export type TlsFault =
  | 'untrusted-ca'
  /** Signed by an authority between it and the root, which is not sent along. */
  | 'intermediate-missing'
  /** The certificate is in its time, and that authority's is not. */
  | 'intermediate-expired'
  /** The name stands in the subject alone, as in certificates of old appliances. */
  | 'common-name-only'
  | 'small-key'
  | 'old-protocol'
  /** TLS 1.2, by ciphers that docker does not offer. */
  | 'old-ciphers'
  /** The same with one that docker offers. */
  | 'few-ciphers'
  | 'tls12'
  | 'wants-certificate'
  | 'self-signed'
  | 'expired'
  | 'not-yet-valid'
  | 'wrong-name'
  | 'plain-http'
  | 'hang'
  | 'close'
  | 'reset'
  | 'reset-after-1-byte'
  | 'reset-in-the-middle'
  | 'drip'
  | 'endless'

export interface EntraWorld extends ServiceWorld {
  /** Every sign-in (of this client) is refused so, whatever it shows. */
  fault?: { code: number; clientId?: string; text?: string; status?: number; error?: string; suberror?: string }
}

export interface ArmWorld extends ServiceWorld {
  /** Lists come in pages of so many; all at once where left out. */
  pageSize?: number
  /** How a subscription answers somebody who has no role in it at all; 403 where left out. */
  withoutRole?: 'forbidden' | 'not-found'
  /** A role that is assigned through ARM counts only after so long. */
  grantDelaySeconds?: number
}
