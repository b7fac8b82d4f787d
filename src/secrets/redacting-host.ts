import type { Connection, Host, HttpOutcome } from '../host/ports.ts'
import type { Said } from '../util/note.ts'
import type { Redact } from '../util/redacted.ts'
import { truncate } from '../util/text.ts'

const MAX_NAME = 300
const MAX_REASON = 1000

/**
 * A host whose words about the network hold no secret: the names in a certificate, and what a proxy or a server
 * answered in place of a reply. They are redacted here, whole, and cut then.
 */
export const redacting = (host: Host, redact: Redact): Host => ({
  ...host,
  http: async request => redactedOutcome(await host.http(request), redact),
})

function redactedOutcome(outcome: HttpOutcome, redact: Redact): HttpOutcome {
  if (outcome.ok) return { ...outcome, connection: { ...outcome.connection, ...namesIn(outcome.connection, redact) } }
  const { failure, begun } = outcome
  return {
    ...outcome,
    connection: { ...outcome.connection, ...namesIn(outcome.connection, redact) },
    failure: { ...failure, text: redactedSaid(failure.text, redact) },
    ...(begun !== undefined && {
      begun: { ...begun, connection: { ...begun.connection, ...namesIn(begun.connection, redact) } },
    }),
  }
}

/** Texts of others, and those in the values of a note. */
const redactedSaid = (said: Said, redact: Redact): Said =>
  typeof said === 'string'
    ? truncate(redact(said), MAX_REASON)
    : JSON.parse(JSON.stringify(said), (_, value: unknown) =>
        typeof value === 'string' ? truncate(redact(value), MAX_REASON) : value,
      )

const namesIn = ({ tls }: Partial<Connection>, redact: Redact): Pick<Partial<Connection>, 'tls'> =>
  tls === undefined
    ? {}
    : {
        tls: {
          ...tls,
          subject: truncate(redact(tls.subject), MAX_NAME),
          issuer: truncate(redact(tls.issuer), MAX_NAME),
        },
      }
