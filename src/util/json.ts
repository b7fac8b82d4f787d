/** JSON that somebody else wrote; nothing here throws. */

/**
 * Texts in double quotes, with backslashes as in JSON; one that is not closed goes to the end, so that each character
 * is looked at once.
 */
export const QUOTED = /"(?:[^"\\]|\\.)*(?:"|\\?$)/gs

export type JsonObject = Readonly<Record<string, unknown>>

/**
 * What a text holds.
 * @returns `undefined` for what is no JSON
 */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // V8's message quotes the text around the fault, which can be a secret: it is not passed on.
    return undefined
  }
}

/** Neither `null` nor a list. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const objectOf = (value: unknown): JsonObject | undefined => (isObject(value) ? value : undefined)

type Compact<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** A frozen object of the fields that are there. */
export function omitUndefined<T extends object>(fields: T): Readonly<Compact<T>> {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.freeze(Object.fromEntries(present)) as Readonly<Compact<T>>
}
