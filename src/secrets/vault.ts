import type { Redact, Redacted } from '../util/redacted.ts'
import { withoutColors } from '../util/text.ts'
import { decodedForms } from './decoded.ts'
import { encodingsOf } from './encodings.ts'
import { folded, foldedFormsOf } from './folded.ts'
import { literalSearch, type Span, united } from './literal-search.ts'
import { isOrdinary } from './ordinary-words.ts'

/**
 * The only place where a secret is held. A `Secret` is an empty token: printing, spreading or serialising it shows
 * nothing. What comes in is masked at once; what goes out is redacted.
 */
export interface Secret {
  readonly toJSON: () => string
}

export interface Vault {
  /** Takes a secret in: it is masked before this returns. */
  register(value: string): Secret
  /**
   * Takes in what stands in a file: nothing shows it, but the runner is not told, since a stranger may have chosen it.
   */
  conceal(value: string): void
  /**
   * What everybody may see, such as the name of a registry: it stays whole, even where a secret is a part of it.
   * @param isWhole whether a secret that is all of it is shown as well: its form leaves no doubt that it is a name
   */
  allow(text: string, isWhole?: boolean): void
  /** Whether a secret is empty or whitespace. */
  isBlank(secret: Secret): boolean
  /** The secret itself, for the one call that has to send it. */
  reveal(secret: Secret): string
  /** The text without any secret that was ever held, in whichever usual encoding. */
  redact: Redact
}

const HIDDEN = '***'

/** Shorter pieces are no secrets, and masking them would tear unrelated text apart. */
const MIN_LENGTH = 4

/** A token that nobody held, such as one in a server's unexpected answer, is hidden by its form. */
const JWT = /(?<![\w-])eyJ[\w-]{6,}\.[\w-]{6,}(?:\.[\w-]*)?/g

/** Lines of one secret that are masked one by one; more of them are no credential but a file given by mistake. */
const MAX_LINES = 100

/** Longer than any token in any encoding of it. */
const MAX_FORM = 16 * 1024

/** Longer than any login server or repository. */
const MAX_NAME = 300

/** Searches that a redaction goes through, before they are made one. */
const MAX_SEARCHES = 8

/** Characters of a text times secrets in it: what takes a millisecond to compare one by one. */
const MAX_COMPARED = 1_000_000

/**
 * Hard-coded secrets of files that are looked for in what is shown. The files themselves are read with all of theirs
 * covered.
 */
const MAX_CONCEALED = 5000

/**
 * @param mask registers a value with the runner, which replaces it in its log from then on
 * @param tellUnmasked is called where a secret is too short or too ordinary to be masked: all of the log would be torn
 */
export function createVault(mask: (value: string) => void, tellUnmasked: () => void = () => undefined): Vault {
  const values = new WeakMap<Secret, string>()
  const hidden = new Set<string>()
  const allowed = new Set<string>()
  const whole = new Set<string>()
  let concealed = 0
  const exact = growingSearch()
  const inFolded = growingSearch()
  const hide = (form: string): void => {
    hidden.add(form)
    exact.add(form)
  }
  let findAllowed: ((text: string) => readonly Span[]) | undefined
  const isAllowed = (piece: string): boolean =>
    piece.length <= MAX_NAME &&
    (whole.has(piece.toLowerCase()) ||
      [...allowed].some(text => text.length > piece.length && text.includes(piece.toLowerCase())))
  const search = (text: string): readonly Span[] => {
    const spans = exact.find(text)
    if (inFolded.isEmpty()) return spans
    const { text: short, placeOf } = folded(text)
    return [...spans, ...inFolded.find(short).map(placeOf)]
  }
  const reveal = (secret: Secret): string => {
    const value = values.get(secret)
    if (value === undefined) throw new Error('a secret of another vault')
    return value
  }
  return {
    register(value) {
      for (const piece of piecesOf(value)) {
        if (isOrdinary(piece)) continue
        if (!hidden.has(piece)) for (const form of foldedFormsOf(piece)) inFolded.add(form)
        for (const form of formsOf(piece)) {
          if (hidden.has(form)) continue
          hide(form)
          // A name that stands in every second line is not masked, nor redacted where it is a part of that name.
          if (!isAllowed(form)) mask(form)
        }
      }
      const trimmed = value.trim()
      if (trimmed !== '' && (trimmed.length < MIN_LENGTH || isOrdinary(trimmed) || isAllowed(trimmed))) tellUnmasked()
      const secret = Object.freeze({ toJSON: () => HIDDEN })
      values.set(secret, value)
      return secret
    },
    conceal(value) {
      const piece = value.trim()
      if (piece.length < MIN_LENGTH || isOrdinary(piece) || concealed === MAX_CONCEALED || hidden.has(piece)) return
      concealed++
      hide(piece)
      // A script may write it in several quoted parts.
      for (const form of foldedFormsOf(piece).slice(0, 1)) inFolded.add(form)
    },
    allow(text, isWhole = false) {
      if (text.length < MIN_LENGTH || text.length > MAX_NAME) return
      allowed.add(text.toLowerCase())
      if (isWhole) whole.add(text.toLowerCase())
      findAllowed = undefined
    },
    isBlank: secret => reveal(secret).trim() === '',
    reveal,
    redact(given) {
      // A color code inside a secret would hide it from the search, and is taken out later.
      const text = withoutColors(given)
      const spans = [...search(text)]
      if (hidden.size > 0) {
        for (const form of decodedForms(text)) spans.push(...search(form.text).map(form.placeOf))
      }
      if (spans.length > 0) findAllowed ??= literalSearch([...allowed])
      const open = spans.length === 0 ? [] : (findAllowed?.(text.toLowerCase()) ?? [])
      const isPart = ([start, end]: Span): boolean =>
        open.some(
          ([from, to]) =>
            from <= start && end <= to && (end - start < to - from || whole.has(text.slice(from, to).toLowerCase())),
        )
      const closed = spans.filter(span => !isPart(span))
      for (const { 0: token, index } of text.matchAll(JWT)) closed.push([index, index + token.length])
      return covered(text, united(closed)) as Redacted
    },
  }
}

/** Where none of them stands in a text, which is nearly always, no automaton is built. */
function mayHold(literals: ReadonlySet<string>, text: string): boolean {
  if (literals.size * text.length > MAX_COMPARED) return true
  for (const literal of literals) if (text.includes(literal)) return true
  return false
}

/** A search for literals that are added one after the other. */
function growingSearch() {
  const all = new Set<string>()
  let pending: string[] = []
  let searches: ((text: string) => readonly Span[])[] = []
  return {
    isEmpty: () => all.size === 0,
    add: (literal: string): void => {
      if (all.has(literal)) return
      all.add(literal)
      pending.push(literal)
    },
    find: (text: string): readonly Span[] => {
      if (!mayHold(all, text)) return []
      if (pending.length > 0) {
        const isFull = searches.length === MAX_SEARCHES
        searches = isFull ? [searchOf([...all])] : [...searches, searchOf(pending)]
        pending = []
      }
      return searches.flatMap(find => find(text))
    },
  }
}

/**
 * One pass for all that has a usual length; the few that are longer, files given by mistake, are looked for one by one.
 */
function searchOf(forms: readonly string[]): (text: string) => readonly Span[] {
  const find = literalSearch(forms.filter(({ length }) => length <= MAX_FORM))
  const long = forms.filter(({ length }) => length > MAX_FORM)
  return text => [...find(text), ...long.flatMap(form => spansOf(form, text))]
}

function spansOf(form: string, text: string): readonly Span[] {
  const spans: Span[] = []
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length))
    spans.push([at, at + form.length])
  return spans
}

function covered(text: string, spans: readonly Span[]): string {
  let [shown, from] = ['', 0]
  for (const [start, end] of spans) {
    shown += text.slice(from, start) + HIDDEN
    from = end
  }
  return shown + text.slice(from)
}

/** A secret, without whitespace at its ends, and its lines. */
function piecesOf(value: string): readonly string[] {
  const whole = value.trim()
  const pieces = [value, whole, ...whole.split(/[\r\n]+/, MAX_LINES).map(line => line.trim())]
  return [...new Set(pieces)].filter(piece => piece.trim().length >= MIN_LENGTH)
}

const formsOf = (piece: string): readonly string[] =>
  [...new Set([piece, ...encodingsOf(piece)])].filter(form => form.trim().length >= MIN_LENGTH)
