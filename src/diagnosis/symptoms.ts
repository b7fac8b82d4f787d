// The words for what was seen, which findings have among their values.

/** The stage of a connection that broke, as a reader meets them: each request is a stage of its own. */
export type ConnectionStage = 'dns' | 'proxy' | 'tcp' | 'tls' | 'challenge' | 'exchange' | 'token' | 'manifest'

/**
 * What was seen where it broke. `closed` is a reset or an end; `silent` is nothing in the time that docker gives as
 * well. `old-tls`, `no-agreement` and `certificate-required` are alerts that name their cause: no version of TLS in
 * common, nothing else in common, and a certificate that the client is to show.
 */
export type Symptom =
  | 'no-name'
  | 'resolver'
  | 'refused'
  | 'no-route'
  | 'silent'
  | 'closed'
  | 'alert'
  | 'old-tls'
  | 'no-agreement'
  | 'certificate-required'
  | 'status'
  | 'proxy-lost'
  | 'certificate'

/**
 * What is wrong between the runner and its proxy:
 * - `credentials`: 407.
 * - `scheme`: 407, and what it accepts is nothing that docker supports (NTLM, Kerberos).
 * - `no-proxy`: it doesn't know CONNECT, as a web server that has the proxy's configuration file.
 * - `sign-in`: it leads to a page.
 * - `status`: any other answer; the proxy rejects the host.
 * - `silent`: it takes the connection and answers nothing.
 * - `misread`: its URL is none, or one that docker reads as another.
 * - `name`, `certificate`: of the proxy itself.
 * - `tls-expected`: it doesn't answer a plain request in HTTP, as one that speaks TLS (or SOCKS) does.
 * - `plain-expected`: it doesn't speak TLS, though its URL says https.
 * - `unreachable`: no connection to it.
 * - `closed`: it ends the connection without an answer.
 */
export type ProxyFault =
  | 'credentials'
  | 'scheme'
  | 'no-proxy'
  | 'sign-in'
  | 'silent'
  | 'misread'
  | 'status'
  | 'name'
  | 'certificate'
  | 'tls-expected'
  | 'plain-expected'
  | 'unreachable'
  | 'closed'

/** Why a credential helper does not serve. */
export type HelperCause = 'stores-nothing' | 'no-session' | 'failed' | 'no-answer' | 'not-started'

/** Why a registry rejects an image that its token allows to pull. */
export type ImageRejection = 'quarantined' | 'disallowed' | 'other'

/** Why docker can't pull an image that is there. */
export type ImageIncompatibility = 'platform' | 'artifact' | 'schema-1'

/** Why a cache rule can't read its source. */
export interface Upstream {
  readonly cause: 'credentials' | 'throttled' | 'denied' | 'failed'
  /** The rule, if the registry names it; without it the rule is only the likeliest cause. */
  readonly rule?: string
}
