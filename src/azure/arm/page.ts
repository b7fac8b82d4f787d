import { fieldsOf, textIn } from './json-fields.ts'

/** One page of a list, as far as it can be read. */
export interface Page<T> {
  readonly items: readonly T[]
  /**
   * False where an entry was not understood, or there were too many: what is not among the items is then not known to
   * be absent.
   */
  readonly complete: boolean
  /** As the server gave it: its host is to be compared with ARM's before it is asked with a token. */
  readonly nextLink?: string
}

/** More than the largest page of ARM (1000) by far. */
const MAX_ITEMS = 20_000

/**
 * A page of an ARM list (`value`) or of a Resource Graph answer (`data`); `undefined` for anything else.
 * @param read the parser of one entry
 */
export function parsePage<T>(body: unknown, read: (entry: unknown) => T | undefined): Page<T> | undefined {
  const { value, data = value, nextLink } = fieldsOf(body)
  if (!Array.isArray(data)) return undefined
  const items = data
    .slice(0, MAX_ITEMS)
    .map(entry => read(entry))
    .filter(item => item !== undefined)
  const link = textIn(nextLink, 16 * 1024)
  return Object.freeze({
    items: Object.freeze(items),
    complete: items.length === data.length && (link !== undefined || nextLink === undefined || nextLink === null),
    ...(link !== undefined && { nextLink: link }),
  })
}
