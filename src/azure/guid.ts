/** The form of an id of Entra, for a pattern that ignores case. Source: RFC 9562 section 4. */
export const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

const WHOLE = new RegExp(`^${GUID}$`, 'i')

export const isGuid = (text: string): boolean => WHOLE.test(text)

/** Ids end up in commands: of what is foreign, nothing but a GUID is one. */
export const guidIn = (value: unknown): string | undefined =>
  typeof value === 'string' && isGuid(value) ? value : undefined
