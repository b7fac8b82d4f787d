import { withoutColours } from '../util/text.ts'

/**
 * The only place where a secret is held. A `Secret` is an empty token: printing, spreading or serialising it shows nothing.
 * What comes in is masked at once; what goes out is redacted.
 */
export interface Secret {
  readonly toJSON: () => string
}

export interface Vault {
  /** Takes a secret in: it is masked before this returns. */
  register(value: string): Secret
  /** The secret itself, for the one call that has to send it. */
  reveal(secret: Secret): string
  /** The text without any secret that was ever held, in whichever usual encoding. */
  redact(text: string): string
}

const HIDDEN = '***'

/** Shorter pieces are no secrets, and masking them would tear unrelated text apart. */
const MIN_LENGTH = 4

/** A token that nobody held, such as one in a server's unexpected answer, is hidden by its form. */
const JWT = /(?<![\w-])eyJ[\w-]{6,}\.[\w-]{6,}(?:\.[\w-]*)?/g

/** Lines of one secret that are masked one by one; more of them are no credential but a file given by mistake. */
const MAX_LINES = 100

/** @param mask registers a value with the runner, which replaces it in its log from then on */
export function createVault(mask: (value: string) => void): Vault {
  const values = new WeakMap<Secret, string>()
  const hidden = new Set<string>()
  return {
    register(value) {
      for (const form of encodingsOf(value)) {
        if (hidden.has(form)) continue
        hidden.add(form)
        mask(form)
      }
      const secret = Object.freeze({ toJSON: () => HIDDEN })
      values.set(secret, value)
      return secret
    },
    reveal(secret) {
      const value = values.get(secret)
      if (value === undefined) throw new Error('a secret of another vault')
      return value
    },
    redact(text) {
      // A colour code inside a secret would hide it from the search, and is taken out later.
      let redacted = withoutColours(text).replace(JWT, HIDDEN)
      for (const form of [...hidden].sort((a, b) => b.length - a.length)) redacted = redacted.replaceAll(form, HIDDEN)
      return redacted
    },
  }
}

/** Longer than any credential; no registry is sent it. All of its encodings would take a hundred megabytes. */
const MAX_ENCODED = 16 * 1024

/** What the JSON of .NET writes by number. Source: .NET docs, "How to customize character encoding with System.Text.Json". */
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

/** A secret, its lines, and the encodings in which tools and servers repeat it. */
function encodingsOf(value: string): readonly string[] {
  const whole = value.trim()
  const pieces = [value, whole, ...whole.split(/[\r\n]+/, MAX_LINES).map(line => line.trim())].filter(
    segment => segment.trim().length >= MIN_LENGTH,
  )
  const forms = pieces.flatMap(segment => {
    if (segment.length > MAX_ENCODED)
      return [segment, JSON.stringify(segment).slice(1, -1), encodeURIComponent(segment.toWellFormed())]
    const bytes = Buffer.from(segment, 'utf8')
    return [
      segment,
      bytes.toString('base64'),
      bytes.toString('base64url'),
      ...bothCases(bytes.toString('hex')),
      ...withLowerCodes(encodeURIComponent(segment.toWellFormed())),
      ...withLowerCodes(strictlyEncoded(segment.toWellFormed())),
      JSON.stringify(segment).slice(1, -1),
      JSON.stringify(segment).slice(1, -1).replaceAll('/', '\\/'),
      ...withLowerCodes(new URLSearchParams([['', segment.toWellFormed()]]).toString().slice(1)),
      escaped(segment, DOTNET_ESCAPED, 'upper'),
      escaped(JSON.stringify(segment).slice(1, -1), GO_ESCAPED, 'lower'),
      escaped(JSON.stringify(segment).slice(1, -1), NOT_ASCII, 'lower'),
      segment.replace(/[&<>"']/g, character => HTML_ENTITIES[character] ?? character),
    ]
  })
  return [...new Set(forms)].filter(form => form.trim().length >= MIN_LENGTH)
}
