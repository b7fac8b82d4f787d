import type { Span } from './literal-search.ts'

/** A text with its escapes undone, and where each of its characters stands in the text as given. */
interface Decoded {
  readonly text: string
  readonly starts: Int32Array
  /** Behind the last character that it was written with. */
  readonly ends: Int32Array
}

type Decoder = readonly [pattern: RegExp, decode: (found: RegExpMatchArray) => string]

const JSON_LETTERS: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

const codePoint = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '')

/** Whatever a library of JSON, of JavaScript or of C writes by a backslash. */
const BACKSLASHES: Decoder = [
  /\\(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{2})|([0-3][0-7]{2})|([^ux]))/gs,
  ([, unicode, point, hex, octal, letter = '']) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8))
    const code = unicode ?? point ?? hex
    return code === undefined ? (JSON_LETTERS[letter] ?? letter) : codePoint(Number.parseInt(code, 16))
  },
]

/** Source: WHATWG HTML, "Named character references"; those of ASCII, and of the blank that does not break. */
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', Tab: '\t', NewLine: '\n', excl: '!' },
  ...{ num: '#', dollar: '$', percnt: '%', lpar: '(', rpar: ')', ast: '*', plus: '+', comma: ',', period: '.' },
  ...{ sol: '/', colon: ':', semi: ';', equals: '=', quest: '?', commat: '@', lsqb: '[', lbrack: '[', bsol: '\\' },
  ...{ rsqb: ']', rbrack: ']', Hat: '^', lowbar: '_', grave: '`', lcub: '{', lbrace: '{', vert: '|', verbar: '|' },
  ...{ rcub: '}', rbrace: '}' },
}
/** HTML and XML, by name and by number. */
const HTML_ENTITIES: Decoder = [
  /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,7}));?/g,
  ([found = '', decimal, hex, name = '']) =>
    decimal !== undefined
      ? codePoint(Number(decimal))
      : hex !== undefined
        ? codePoint(Number.parseInt(hex, 16))
        : (ENTITIES[name] ?? found),
]

/** URLs and forms: a byte alone, or a row of those that make characters beyond ASCII; `%u00e9` of JavaScript's escape. */
const PERCENT_CODES: Decoder = [
  /%([0-7][0-9a-fA-F])|(?:%[89a-fA-F][0-9a-fA-F])+|%u([0-9a-fA-F]{4})|\+/g,
  ([found = '', ascii, unicode]) => {
    if (found === '+') return ' '
    const code = ascii ?? unicode
    return code === undefined ? utf8Of(found.replaceAll('%', '')) : String.fromCharCode(Number.parseInt(code, 16))
  },
]

/** Mails: `=3D`, and lines that end with `=` where they go on. Source: RFC 2045 section 6.7. */
const QUOTED_PRINTABLE: Decoder = [
  /(?:=[0-9A-F]{2})+|=\r?\n/g,
  ([found = '']) => (/[\r\n]/.test(found) ? '' : utf8Of(found.replaceAll('=', ''))),
]

const utf8Of = (hex: string): string => Buffer.from(hex, 'hex').toString('utf8')

/** Each alone, and one inside of another: an answer quotes an answer, and a page shows it. */
const CHAINS: readonly (readonly [Decoder, Decoder?])[] = [
  [BACKSLASHES],
  [HTML_ENTITIES],
  [PERCENT_CODES],
  [QUOTED_PRINTABLE],
  [BACKSLASHES, BACKSLASHES],
  [BACKSLASHES, HTML_ENTITIES],
  [BACKSLASHES, PERCENT_CODES],
  [HTML_ENTITIES, BACKSLASHES],
  [HTML_ENTITIES, HTML_ENTITIES],
  [HTML_ENTITIES, PERCENT_CODES],
  [PERCENT_CODES, BACKSLASHES],
  [PERCENT_CODES, HTML_ENTITIES],
  [PERCENT_CODES, PERCENT_CODES],
]

/**
 * A text as those read it who undo the escapes of JSON, HTML and URLs, however these were written; nothing where it has
 * none. Each form comes with the function that tells where a place in it stands in the text as given.
 */
export function* decodedForms(
  given: string,
): Generator<{ readonly text: string; readonly placeOf: (span: Span) => Span }> {
  const made = new Map<Decoder, Decoded | undefined>()
  for (const [first, second] of CHAINS) {
    if (!made.has(first)) made.set(first, decoded({ text: given }, first))
    const outer = made.get(first)
    const form = outer === undefined || second === undefined ? outer : decoded(outer, second)
    if (form === undefined) continue
    const { text, starts, ends } = form
    yield { text, placeOf: ([start, end]) => [starts[start] ?? 0, ends[end - 1] ?? given.length] }
  }
}

function decoded(
  { text, starts, ends }: Pick<Decoded, 'text'> & Partial<Decoded>,
  [pattern, decode]: Decoder,
): Decoded | undefined {
  if (text.search(pattern) < 0) return undefined
  const segments: string[] = []
  // No escape is shorter than what it stands for.
  const [newStarts, newEnds] = [new Int32Array(text.length), new Int32Array(text.length)]
  let [length, from] = [0, 0]
  const copyUntil = (to: number): void => {
    segments.push(text.slice(from, to))
    for (let at = from; at < to; at++, length++) {
      newStarts[length] = starts?.[at] ?? at
      newEnds[length] = ends?.[at] ?? at + 1
    }
  }
  for (const match of text.matchAll(pattern)) {
    copyUntil(match.index)
    from = match.index + match[0].length
    const segment = decode(match)
    segments.push(segment)
    newStarts.fill(starts?.[match.index] ?? match.index, length, length + segment.length)
    newEnds.fill(ends?.[from - 1] ?? from, length, length + segment.length)
    length += segment.length
  }
  copyUntil(text.length)
  return { text: segments.join(''), starts: newStarts, ends: newEnds }
}
