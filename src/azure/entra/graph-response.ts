import { fromJson, type JsonObject, objectOf, omitUndefined } from '../../util/json.ts'

/**
 * Answers of Microsoft Graph (and of Resource Manager, for identities) about an application. Source: Graph docs, as
 * named below.
 */

/** Why there is nothing to read. None of these is a fault of the credential. */
export interface GraphProblem {
  readonly because:
    | 'not-permitted'
    | 'not-found'
    | 'token-refused'
    | 'throttled'
    | 'unavailable'
    | 'bad-request'
    | 'malformed'
  readonly status: number
  readonly code?: string
  /** Foreign text. */
  readonly message?: string
  readonly requestId?: string
}

export type GraphReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: GraphProblem }

/** Larger than any answer that is asked for here. */
const MAX_LENGTH = 8 * 1024 * 1024

/**
 * The object of a 200, or why there is none. Source: Graph docs, "Microsoft Graph error responses and resource types".
 */
export function readGraph(status: number, body: string): GraphReading<JsonObject> {
  const value = body.length > MAX_LENGTH ? undefined : objectOf(fromJson(body.replace(/^\uFEFF/, '')))
  if (status === 200 && value !== undefined && objectOf(value['error']) === undefined) return { ok: true, value }
  const error = objectOf(value?.['error'])
  const inner = objectOf(error?.['innerError'] ?? error?.['innererror'])
  const code = shortText(error?.['code'])
  const message = shortText(error?.['message'])
  const requestId = shortText(inner?.['request-id'])
  return {
    ok: false,
    problem: {
      because: becauseOf(status, code),
      status,
      ...omitUndefined({ code, message, requestId }),
    },
  }
}

function becauseOf(status: number, code: string | undefined): GraphProblem['because'] {
  if (status === 401) return 'token-refused'
  if (status === 403) return 'not-permitted'
  if (status === 404) return 'not-found'
  if (status === 429 || code === 'TooManyRequests') return 'throttled'
  if (status >= 500) return 'unavailable'
  return status >= 400 ? 'bad-request' : 'malformed'
}

/** Longer than any text that Graph holds: a subject has 600 characters, a name 256. */
const MAX_TEXT = 1024

/**
 * A text of a length that can be shown; empty is as good as none. So is one that is too long: it is not cut here, where
 * half a secret would remain that no redaction finds.
 */
export const shortText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= MAX_TEXT ? value : undefined
