import type { Redacted } from '../src/util/redacted.ts'

/** A text of a test, in which there is no secret. */
export const redacted = (text: string): Redacted => text as Redacted
