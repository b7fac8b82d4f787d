import { fromJson, QUOTED } from '../../util/json.ts'

/**
 * The usual ways in which a JSON document is spoilt on its way into a secret; `other` where none of them explains it.
 */
export type JsonMistake =
  | 'base64'
  | 'trailing-comma'
  | 'missing-comma'
  | 'single-quotes'
  | 'curly-quotes'
  | 'no-quotes'
  | 'comments'
  | 'line-break-in-value'
  | 'escaped-quotes'
  | 'variable'
  | 'cut-off'
  | 'other'

/** What is not closed, be it a text or a comment, goes to the end: each character is looked at once. */
const STRING = QUOTED.source
const JSON_TOKENS = new RegExp(`${STRING}|,(?=\\s*[}\\]])`, 'gs')
const COMMENTS = new RegExp(`${STRING}|\\/\\/[^\\n]*|\\/\\*(?:[^*]|\\*(?!\\/))*(?:\\*\\/|$)`, 'gs')
const NEIGHBOURS = new RegExp(`${STRING}\\s*`, 'gs')

const isString = (token: string): boolean => token.startsWith('"')

/** Each slip with what undoes it; the one whose repair makes JSON of the text is the one that was made. */
const REPAIRS: readonly (readonly [JsonMistake, (text: string) => string])[] = [
  ['trailing-comma', text => text.replace(JSON_TOKENS, token => (isString(token) ? token : ''))],
  [
    'missing-comma',
    text =>
      text.replace(NEIGHBOURS, (found, at: number) => {
        const quoted = found.trimEnd()
        const isNeighbour = quoted.length < found.length && text[at + found.length] === '"'
        return isNeighbour ? `${quoted},${found.slice(quoted.length)}` : found
      }),
  ],
  ['single-quotes', text => text.replace(/'([^'"\\]*)'/g, '"$1"')],
  ['curly-quotes', text => text.replace(/[“”„«»″]/g, '"')],
  ['comments', text => text.replace(COMMENTS, token => (isString(token) ? token : ''))],
  ['line-break-in-value', text => text.replace(QUOTED, token => token.replace(/[\r\n\t]+/g, ''))],
  ['escaped-quotes', text => text.replaceAll('\\"', '"')],
]

/** Nothing longer is looked into: no `creds` is, and the answer for it would help nobody. */
const MAX_LENGTH = 8 * 1024

/**
 * What was done to a text that ought to be JSON and is not.
 * @param text trimmed, and refused by `JSON.parse`
 */
export function diagnoseJson(text: string): JsonMistake {
  if (text.length > MAX_LENGTH) return 'other'
  if (isBase64Json(text)) return 'base64'
  if (/^(?:\$\{\{|\$[A-Za-z_{(]|%[A-Za-z_]+%$)/.test(text)) return 'variable'
  for (const [mistake, repair] of REPAIRS) if (isJson(repair(text))) return mistake
  const [comma, , quotes] = REPAIRS
  if (comma !== undefined && quotes !== undefined && isJson(comma[1](quotes[1](text)))) return 'single-quotes'
  if (/^\{\s*[A-Za-z_][\w-]*\s*:/.test(text)) return 'no-quotes'
  return text.startsWith('{') && !text.endsWith('}') ? 'cut-off' : 'other'
}

const isBase64Json = (text: string): boolean =>
  /^[A-Za-z0-9+/_-][A-Za-z0-9+/_\s-]*={0,2}$/.test(text) &&
  Buffer.from(text.slice(0, 64), 'base64')
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart()
    .startsWith('{')

const isJson = (text: string): boolean => fromJson(text) !== undefined
