import type { Span } from './literal-search.ts'

/** A text as `folded` leaves it, and where each of its characters stands in the text as given. */
interface Folded {
  readonly text: string
  placeOf(span: Span): Span
}

/** What is left of an ASCII character: its code in lower case, or 0 where it is left out. */
const ASCII = Uint16Array.from({ length: 128 }, (_, code) =>
  code <= 0x20 || code === 0x7f || '\'"`\\^:'.includes(String.fromCharCode(code))
    ? 0
    : String.fromCharCode(code).toLowerCase().charCodeAt(0),
)

/** Blanks, controls, and what is not seen. */
const LEFT_OUT = /[\s\p{Cc}\p{Cf}]/u

function foldedCode(code: number): number {
  if (code < 128) return ASCII[code] ?? 0
  const character = String.fromCharCode(code)
  if (LEFT_OUT.test(character)) return 0
  const lower = character.toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : code
}

/**
 * A text without what programs put into it when they fold, quote or space it, and in lower case: the host of a URL, a
 * line that is cut after 76 characters, `'it'\''s'` of a shell, bytes in hex with colons.
 */
export function folded(given: string): Folded {
  const codes = new Uint16Array(given.length)
  const places = new Int32Array(given.length)
  let length = 0
  for (let at = 0; at < given.length; at++) {
    const code = foldedCode(given.charCodeAt(at))
    if (code === 0) continue
    codes[length] = code
    places[length++] = at
  }
  return {
    text: Buffer.from(codes.buffer, 0, length * 2).toString('utf16le'),
    placeOf: ([start, end]) => [places[start] ?? 0, (places[end - 1] ?? given.length - 1) + 1],
  }
}

/** Shorter ones stand in texts that say something else: `is it` in `visit`. */
const MIN_FOLDED = 8
/** Of what is longer, a token or a file, no encodings are looked for in this way. */
const MAX_WITH_ENCODINGS = 1024

/** What is looked for in folded texts for a secret: itself, its base64 and hex, where they are long enough. */
export function foldedFormsOf(piece: string): readonly string[] {
  const bytes = Buffer.from(piece, 'utf8')
  const encodings =
    piece.length > MAX_WITH_ENCODINGS
      ? []
      : [
          bytes.toString('hex'),
          bytes.toString('base64').replace(/=/g, ''),
          bytes.toString('base64url'),
          ...[1, 2].map(shift => shiftedBase64(bytes, shift)),
        ]
  const forms = [piece, ...encodings].map(form => folded(form).text)
  return [...new Set(forms)].filter(({ length }) => length >= MIN_FOLDED)
}

/** The characters of base64 that hold bits of these bytes alone, where so many others stand before them. */
export function shiftedBase64(bytes: Buffer, shift: number): string {
  const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .replace(/=/g, '')
  const isWhole = (shift + bytes.length) % 3 === 0
  return encoded.slice(shift === 0 ? 0 : shift + 1, isWhole ? undefined : -1)
}
