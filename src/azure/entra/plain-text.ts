/**
 * The words of an answer that is not in the form that was asked for, such as the page of a proxy. Of JSON, whole or
 * broken off, there are none: a token may stand in it.
 */
export const plainText = (body: string): string =>
  /^\s*[{["]/.test(body) ? '' : body.slice(0, LONGEST).replace(JWT, '(token)').replace(/\s+/g, ' ').trim()

const LONGEST = 4096

/** A token, or the start of one. */
const JWT = /eyJ[\w-]{5,}[\w.-]*/g
