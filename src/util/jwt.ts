import { fromJson, type JsonObject, objectOf } from './json.ts'

/** Pieces of a compact JWT (RFC 7519), which is read here and never verified. */

/** Longer than any token that is met here. */
export const MAX_JWT = 256 * 1024

/** The object in one part, header or claims; `undefined` where it holds none. */
export const jwtPart = (part: string): JsonObject | undefined =>
  objectOf(fromJson(Buffer.from(part, 'base64url').toString('utf8')))

/** Seconds since the epoch: a NumericDate (RFC 7519 section 2) within the range that a Date can hold. */
export const numericDate = (value: unknown): number | undefined =>
  typeof value === 'number' && Math.abs(value) < 8.64e12 ? value : undefined
