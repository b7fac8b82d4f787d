import type { Redact, Redacted } from '../util/redacted.ts'
import { truncate } from '../util/text.ts'
import { messageOf } from './lines.ts'

/** Characters of a line that are shown. */
const LONGEST = 500

/** A log may hold what its job kept no secret; it isn't repeated. Bounded, so that a long line takes no longer. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w-])eyJ[\w-]{6,}(?:\.[\w-]{0,4000}){0,4}/g, '***'],
  [/\b(Authorization"?: ?"?(?:Basic|Bearer)) [\w+/=.~-]{4,}/gi, '$1 ***'],
  [
    /((?:^|\s)--?(?:p|pw|password|client-secret|secret|token|access-token|federated-token|u?pass|passwd))(=|\s+)(?!-)("[^"\n]{1,1000}"|'[^'\n]{1,1000}'|[^\s"']{1,4000})/gi,
    '$1$2***',
  ],
  // curl and docker: `-u user:password`, `-ppassword`.
  [/((?:^|\s)-u\s?[^\s:]{1,100}):[^\s]{1,1000}/g, '$1:***'],
  [/((?:^|\s)-p)(?=[^\s=-])[^\s]{4,1000}/g, '$1***'],
  [
    /((?:\b|_)(?:client_?secret|password|passwd|pwd|secret|refresh_?token|access_?token|id_?token|identity_?token|api_?key|account_?key|connection_?string|_pat|sig|auth)\b["']?\s{0,3}[=:]\s{0,3})(?!(?:\*\*\*|https?:|is\b|authentication|unauthorized|repository))("[^"\n]{1,2000}"|'[^'\n]{1,2000}'|[^\s"'&,;}]{4,4000})/gi,
    '$1***',
  ],
  [/:\/\/[^\s/:@]{0,200}:[^\s/@]{1,1000}@/g, '://***@'],
  [/\bgh[pousr]_\w{20,}|\bgithub_pat_\w{20,}/g, '***'],
  // A client secret of Microsoft Entra ID, and an admin password of a registry. Source: Microsoft Purview, credential
  // definitions.
  [/(?<![\w.~-])[\w.~-]{3}[78]Q~[\w.~-]{31,34}/g, '***'],
  [/(?<![\w+/])[\w+/]{42}\+ACR[\w+/]{6}(?![\w+/])/g, '***'],
]

/** Without what a secret may be. */
const withoutSecrets: Redact = text =>
  SECRETS.reduce((redacted, [form, instead]) => redacted.replace(form, instead), text) as Redacted

/** Without what a runner puts in front, as a reader wants to see it. Redacted before it is cut. */
export function quoteOf(line: string): Redacted {
  return truncate(withoutSecrets(messageOf(line).trim()), LONGEST)
}
