import { fromJson, objectOf, omitUndefined, QUOTED } from '../../util/json.ts'
import { partOf, type Redact, type Redacted } from '../../util/redacted.ts'
import { truncate } from '../../util/text.ts'
import { isSpecificCode } from './aadsts.ts'

/** What Entra says when it refuses, as far as it is evidence. The text is foreign: reporters escape it. */
export interface EntraError {
  /** The AADSTS code to go by: of several the first that says what is wrong. */
  readonly code?: number
  readonly codes: readonly number[]
  /** `invalid_client` and the like. */
  readonly error?: string
  /** The first sentence, without the code in front and the ids behind. */
  readonly text: string
  readonly correlationId?: string
  readonly traceId?: string
  /** ISO 8601 in UTC. */
  readonly timestamp?: string
}

/** Longer than any answer of Entra. */
const MAX_LENGTH = 64 * 1024

/**
 * Reads an error of Entra: the body of its answer, the `errorResponse` of an error of @azure/identity, or any text that
 * quotes an AADSTS code, as az, MSAL and the registry's own exchange do. Anything else is `undefined`; it never throws.
 * Source: Entra docs, "Microsoft Entra authentication and authorization error codes" (sample error response).
 */
export function parseEntraError(answer: unknown, redact: Redact): EntraError | undefined {
  const raw = typeof answer === 'string' ? answer.slice(0, MAX_LENGTH) : ''
  const outer = typeof answer === 'string' ? objectOf(fromJson(raw)) : objectOf(answer)
  const fields = objectOf(outer?.['errorResponse']) ?? outer
  const description = textOf(
    fields?.['error_description'] ?? fields?.['errorDescription'] ?? fields?.['errorMessage'] ?? fields?.['message'],
  )
  const error = wordOf(fields?.['error'] ?? fields?.['errorCode'])
  const body = description ?? (outer === undefined ? raw : quotedIn(raw))
  const listedCodes = numbers(fields?.['error_codes'] ?? fields?.['errorCodes'])
  const codes = listedCodes.length > 0 ? listedCodes : codesIn(body)
  const code = codes.find(isSpecificCode) ?? codes[0]
  if (code === undefined && error === undefined) return undefined
  const correlationId = idOf(fields?.['correlation_id'] ?? fields?.['correlationId']) ?? idIn(body, 'Correlation')
  const traceId = idOf(fields?.['trace_id'] ?? fields?.['traceId']) ?? idIn(body, 'Trace')
  const timestamp =
    timeOf(textOf(fields?.['timestamp'])) ?? timeOf(/Timestamp: ([-\d]{10}[ T][\d:]{8}Z)/.exec(body)?.[1])
  return {
    ...(code !== undefined && { code }),
    codes,
    ...(error !== undefined && { error }),
    text: code === undefined && description === undefined ? '' : sentence(redact(body), code),
    ...omitUndefined({ correlationId, traceId, timestamp }),
  }
}

/** The text of a JSON document of another form that quotes a code. */
function quotedIn(json: string): string {
  for (const [quoted] of json.matchAll(QUOTED)) if (/AADSTS\d{4,8}/.test(quoted)) return String(fromJson(quoted) ?? '')
  return ''
}

/** The first sentence after the code. A full stop inside a quoted name ends none. */
function sentence(redacted: Redacted, code: number | undefined): Redacted {
  return truncate(
    partOf(redacted, description => firstSentence(description, code)),
    500,
  )
}

function firstSentence(description: string, code: number | undefined): string {
  const mark = [...description.matchAll(/AADSTS(\d{1,8})\b/g)].find(([, digits]) => Number(digits) === code)
  const after = mark === undefined ? description : description.slice(mark.index).replace(/^AADSTS\d+:?\s*/, '')
  const message = withoutIds(after.slice(0, lineEnd(after)))
  return /^(?:(?<=^|\s)'[^']*'(?![\p{L}\p{N}])|[^.]|\.(?=\S))*\.?/u.exec(message.slice(0, 2000))?.[0].trim() ?? ''
}

/** Where the first line ends, be its break written as a break or, in a text that was JSON, as `\\n`. */
function lineEnd(text: string): number {
  const at = text.search(/[\r\n]|\\[rn]/)
  return at < 0 ? text.length : at
}

/** Without what stands behind the sentence: ` Trace ID: …`, ` - Correlation ID: …`. */
function withoutIds(line: string): string {
  const at = line.search(/(?<=\s-?)(?:Trace ID|Correlation ID|Timestamp):/)
  if (at < 0) return line
  const text = line.slice(0, at).trimEnd()
  return text.endsWith('-') ? text.slice(0, -1).trimEnd() : text
}

const codesIn = (text: string): readonly number[] => [
  ...new Set([...text.matchAll(/AADSTS(\d{4,8})(?!\d)/g)].slice(0, 10).map(match => Number(match[1]))),
]

function numbers(value: unknown): readonly number[] {
  if (!Array.isArray(value)) return []
  return value
    .slice(0, 10)
    .flatMap(item =>
      (typeof item === 'number' || typeof item === 'string') && /^\d{4,8}$/.test(`${item}`) ? [Number(item)] : [],
    )
}

const ID = /^[0-9a-f-]{8,64}$/i

const idOf = (value: unknown): string | undefined => (typeof value === 'string' && ID.test(value) ? value : undefined)

const IDS = {
  Correlation: /Correlation ID: ([0-9a-fA-F-]{8,64})/,
  Trace: /Trace ID: ([0-9a-fA-F-]{8,64})/,
} as const

const idIn = (text: string, which: 'Correlation' | 'Trace'): string | undefined => idOf(IDS[which].exec(text)?.[1])

function timeOf(text: string | undefined): string | undefined {
  const match = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)Z$/.exec(text ?? '')
  return match === null ? undefined : `${match[1]}T${match[2]}Z`
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.slice(0, MAX_LENGTH) : undefined

/** An OAuth error is one word. Source: RFC 6749 section 5.2. */
const wordOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[a-z_]{1,64}$/i.test(value) ? value : undefined
