import { withoutColours } from './text.ts'

/**
 * The only place where a secret is held. A `Secret` is an empty token: printing, spreading or serialising it shows nothing.
 * What comes in is masked at once; what goes out is redacted.
 */
export interface Secret {
  readonly toJSON: () => string
}

export interface Vault {
  /** Takes a secret in: it is masked before this returns. */
  hold(value: string): Secret
  /** The secret itself, for the one call that has to send it. */
  reveal(secret: Secret): string
  /** The text without any secret that was ever held, in whichever usual encoding. */
  redact(text: string): string
}

const HIDDEN = '***'

/** Shorter pieces are no secrets, and masking them would tear unrelated text apart. */
const LEAST_LENGTH = 4

/** A token that nobody held, such as one in a server's unexpected answer, is hidden by its form. */
const JWT = /(?<![\w-])eyJ[\w-]{6,}\.[\w-]{6,}(?:\.[\w-]*)?/g

/** Lines of one secret that are masked one by one; more of them are no credential but a file given by mistake. */
const MOST_LINES = 100

/** @param mask registers a value with the runner, which replaces it in its log from then on */
export function createVault(mask: (value: string) => void): Vault {
  const values = new WeakMap<Secret, string>()
  const hidden = new Set<string>()
  return {
    hold(value) {
      for (const form of formsOf(value)) {
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

/** What the JSON of .NET writes by number. Source: .NET docs, "How to customize character encoding with System.Text.Json". */
const DOTNET_ESCAPED = /["&'+<>`\\\u0080-\uffff]/g

const HTML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A secret, its lines, and the encodings in which tools and servers repeat it. */
function formsOf(value: string): readonly string[] {
  const whole = value.trim()
  const pieces = [value, whole, ...whole.split(/[\r\n]+/, MOST_LINES).map(line => line.trim())].filter(
    piece => piece.trim().length >= LEAST_LENGTH,
  )
  const forms = pieces.flatMap(piece => {
    const bytes = Buffer.from(piece, 'utf8')
    return [
      piece,
      bytes.toString('base64'),
      bytes.toString('base64url'),
      encodeURIComponent(piece.toWellFormed()),
      JSON.stringify(piece).slice(1, -1),
      new URLSearchParams([['', piece.toWellFormed()]]).toString().slice(1),
      piece.replace(
        DOTNET_ESCAPED,
        character => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
      ),
      piece.replace(/[&<>"']/g, character => HTML_ENTITIES[character] ?? character),
    ]
  })
  return [...new Set(forms)].filter(form => form.trim().length >= LEAST_LENGTH)
}
