import { omitUndefined } from '../../util/json.ts'
import type { Redact } from '../../util/redacted.ts'
import { truncate } from '../../util/text.ts'
import { GUID } from '../guid.ts'
import { fieldsOf, textIn } from './json-fields.ts'

/**
 * How ARM refuses. Source: Azure REST API guidelines, error response (azure-rest-api-specs, common types,
 * ErrorResponse).
 */
export interface ArmError {
  readonly code: string
  readonly message: string
  /** What an `AuthorizationFailed` says of the caller: the client (or user) as it signed in, and its object id. */
  readonly clientId?: string
  readonly objectId?: string
  readonly action?: string
  readonly scope?: string
}

const OBJECT_ID = new RegExp(`\\bobject id '(${GUID})'`, 'i')

const MAX_READ = 8 * 1024

/**
 * The error of an `{"error":{"code","message"}}` body; `undefined` for a body of any other form.
 * @param redact takes the secrets out of a text, before it is cut
 */
export function parseArmError(body: unknown, redact: Redact): ArmError | undefined {
  const { code, message } = fieldsOf(fieldsOf(body)['error'])
  const known = textIn(code, 200)
  if (known === undefined) return undefined
  const text = redact(typeof message === 'string' ? message : '')
  const named = (pattern: RegExp): string | undefined => pattern.exec(text.slice(0, MAX_READ))?.[1]
  return omitUndefined({
    code: known,
    message: truncate(text, 1000),
    clientId: named(/\bclient '([^']{1,200})'/),
    objectId: named(OBJECT_ID)?.toLowerCase(),
    action: named(/\bperform action '([^']{1,300})'/),
    scope: named(/\bover scope '([^']{1,1000})'/),
  })
}
