import { shiftedBase64 } from './folded.ts'

/** The encodings in which tools and servers repeat what they were sent. */

/** Longer than any credential; no registry is sent it. All of its encodings would take a hundred megabytes. */
const MAX_ENCODED = 16 * 1024

/**
 * What the JSON of .NET writes by number. Source: .NET docs, "How to customize character encoding with
 * System.Text.Json".
 */
const DOTNET_ESCAPED = /["&'+<>`\\\u0080-\uffff]/g

/** What Go's encoding/json writes by number beside what all do. Source: Go docs, json.Marshal. */
const GO_ESCAPED = /[<>&\u2028\u2029]/g
/** What Python's json writes by number. Source: Python docs, json.dumps, ensure_ascii. */
const NOT_ASCII = /[\u0080-\uffff]/g

const escaped = (text: string, which: RegExp, hex: 'upper' | 'lower'): string =>
  text.replace(which, character => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0')
    return `\\u${hex === 'upper' ? code.toUpperCase() : code}`
  })

/** Percent codes in either case: servers write both. */
const withLowerCodes = (text: string): readonly string[] => [
  text,
  text.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase()),
]

/** As RFC 3986 has it, where JavaScript leaves `!'()*` as they are. */
const strictlyEncoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

const bothCases = (hex: string): readonly string[] => [hex, hex.toUpperCase()]

const HTML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** What Gson and others write by number, so that JSON can stand in HTML. Source: google/gson, JsonWriter. */
const HTML_SAFE = /[<>&='\u2028\u2029]/g

/**
 * As JavaScript's template engines and OWASP's encoders write what has no name everywhere. Source: mustache.js,
 * handlebars, express.
 */
const HTML_BY_NUMBER: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '/': '&#x2F;',
  '`': '&#x60;',
  '=': '&#x3D;',
}

/** Go's html/template. Source: Go docs, html.EscapeString. */
const HTML_OF_GO: Readonly<Record<string, string>> = { ...HTML_ENTITIES, '"': '&#34;', "'": '&#39;' }

const inHtml = (text: string, entities: Readonly<Record<string, string>>): string =>
  text.replace(/[&<>"'/`=]/g, character => entities[character] ?? character)

/** Shorter than this, characters of base64 stand in any text. */
const MIN_SHIFTED = 6

/**
 * What of a text's base64 is the same wherever it stands in a longer one, behind one byte, two or three: the characters
 * that hold bits of its own only.
 */
const shiftedForms = (bytes: Buffer): readonly string[] =>
  [0, 1, 2]
    .map(shift => shiftedBase64(bytes, shift))
    .filter(({ length }) => length >= MIN_SHIFTED)
    .flatMap(own => [own, own.replaceAll('+', '-').replaceAll('/', '_')])

/** The encodings of a secret, as they stand in headers, URLs, JSON and HTML; some may be the text itself. */
export function encodingsOf(text: string): readonly string[] {
  const json = JSON.stringify(text).slice(1, -1)
  const whole = text.toWellFormed()
  if (text.length > MAX_ENCODED) return [json, encodeURIComponent(whole)]
  const bytes = Buffer.from(text, 'utf8')
  return [
    bytes.toString('base64'),
    bytes.toString('base64url'),
    ...shiftedForms(bytes),
    Buffer.from(text, 'utf16le').toString('base64'),
    ...bothCases(bytes.toString('hex')),
    ...withLowerCodes(encodeURIComponent(whole)),
    ...withLowerCodes(strictlyEncoded(whole)),
    json,
    json.replaceAll('/', '\\/'),
    escaped(json, NOT_ASCII, 'lower').replaceAll('/', '\\/'),
    ...withLowerCodes(new URLSearchParams([['', whole]]).toString().slice(1)),
    escaped(text, DOTNET_ESCAPED, 'upper'),
    escaped(json, GO_ESCAPED, 'lower'),
    escaped(json, HTML_SAFE, 'lower'),
    escaped(json, NOT_ASCII, 'lower'),
    inHtml(text, HTML_ENTITIES),
    inHtml(text, HTML_BY_NUMBER),
    inHtml(text, HTML_OF_GO),
    bytes.toString('latin1'),
  ]
}
