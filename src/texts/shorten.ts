import type { Redacted } from '../util/redacted.ts'
import { truncate } from '../util/text.ts'

/** Shorter values are not cut, and need no redaction before the words around them are there. */
export const MIN_CUT = 30

/**
 * A value of a finding, cut with an ellipsis so that the sentence around it stays short. Values are redacted before
 * they are worded (`render-finding.ts`).
 * @param limit characters, `MIN_CUT` or more
 */
export const shorten = (value: string, limit: number): string => truncate(value as Redacted, limit)
