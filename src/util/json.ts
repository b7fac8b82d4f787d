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

/**
 * The fields of an object in their order, each as often as it is written, which `JSON.parse` does not tell.
 * @param json the text of an object
 */
export function writtenFields(json: string): readonly (readonly [name: string, value: unknown])[] {
  const fields: (readonly [string, unknown])[] = []
  let [depth, start] = [0, 0]
  let name: string | undefined
  for (const { 0: token, index } of json.matchAll(/"(?:[^"\\]|\\.)*(?:"|\\?$)|[[\]{}:,]/gs)) {
    if (token === '{' || token === '[') depth += 1
    if (token === '}' || token === ']') depth -= 1
    if (depth === 1 && name === undefined && token.startsWith('"')) name = token
    if (depth === 1 && token === ':') start = index + 1
    if (name !== undefined && ((depth === 1 && token === ',') || depth === 0)) {
      fields.push([String(fromJson(name)), fromJson(json.slice(start, index))])
      name = undefined
    }
  }
  return fields
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
