import { type JsonObject, objectOf } from '../../util/json.ts'

/** Readers of JSON that somebody else wrote: each gives the value in its form, or `undefined`; none throws. */

/** An object's fields; none for anything else. */
export const fieldsOf = (value: unknown): JsonObject => objectOf(value) ?? {}

/** Longer than any name, id or address that ARM gives. */
const MAX_TEXT = 2048

export const textIn = (value: unknown, limit = MAX_TEXT): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= limit ? value : undefined

export const flagIn = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined)

/** One of the words of an enumeration, in its own spelling. ARM compares them without regard to case. */
export function wordIn<T extends string>(value: unknown, words: readonly T[]): T | undefined {
  const lower = textIn(value)?.toLowerCase()
  return words.find(word => word.toLowerCase() === lower)
}

/** A list that a reader understands entirely; nothing (`null`, or no such field) is an empty one. */
export function listIn<T>(
  value: unknown,
  read: (item: unknown) => T | undefined,
  limit = 2000,
): readonly T[] | undefined {
  if (value === undefined || value === null) return Object.freeze([])
  if (!Array.isArray(value) || value.length > limit) return undefined
  const items = value.map(read)
  return items.every(item => item !== undefined) ? Object.freeze(items) : undefined
}

/** Milliseconds since the epoch, of a time in ISO 8601; without a zone it is UTC, as ARM means it. */
export function instantIn(value: unknown): number | undefined {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,9})?(Z|[+-]\d\d:\d\d)?$/i.exec(textIn(value, 64) ?? '')
  if (match === null) return undefined
  const instant = Date.parse(`${match[1]}${match[2]?.slice(0, 4) ?? ''}${match[3]?.toUpperCase() ?? 'Z'}`)
  return Number.isNaN(instant) ? undefined : instant
}
