/**
 * Folds the bytes of a log, one by one, so that one literal fits all forms of a text: letters in lowercase; quotes,
 * backslashes, colors, timestamps, and `##[…]` at the beginning of a line left out; every run of whitespace, line
 * breaks too, as one space; JSON escapes read. The state is one small object, so a line may be of any length, and a
 * text may be cut anywhere.
 */
export interface Folding {
  /** What the last bytes left open. */
  mode: 'text' | 'escape' | 'control' | 'command' | 'unicode'
  /** Hexadecimal digits of `\u` that came so far, and their value. */
  digits: number
  value: number
  /** A space was given, and nothing after it. */
  isSpaced: boolean
  /** Bytes of the current line that came so far; counted up to 64. */
  column: number
}

export const newFolding = (): Folding => ({ mode: 'text', digits: 0, value: 0, isSpaced: true, column: 0 })

/** No byte of the folded text comes of this one. */
export const NOTHING = -1

const SPACE = 0x20
const BACKSLASH = 0x5c
const ESCAPE = 0x1b
const LINE_FEED = 0x0a
const QUOTES: ReadonlySet<number> = new Set([0x22, 0x27, 0x60])
/** `\n`, `\r`, `\t` in JSON. */
const WHITE_ESCAPES: ReadonlySet<number> = new Set([0x6e, 0x72, 0x74])

/** What one byte becomes; at most one byte, so that nothing grows. */
export function fold(byte: number, state: Folding): number {
  if (byte === LINE_FEED) {
    state.mode = 'text'
    state.column = 0
    return space(state)
  }
  if (state.column < 64) state.column++
  if (state.mode === 'text') return plain(byte, state)
  return folded(byte, state)
}

function folded(byte: number, state: Folding): number {
  switch (state.mode) {
    case 'control':
      // ECMA-48: parameters up to a final byte from @ to ~; the bracket that opens it isn't one.
      if (byte >= 0x40 && byte <= 0x7e && byte !== 0x5b) state.mode = 'text'
      return NOTHING
    case 'command':
      // `##[error]`, at most as long as such a word.
      if (byte === 0x5d || state.column > 40) state.mode = 'text'
      return NOTHING
    case 'unicode': {
      const digit = hexadecimal(byte)
      if (digit === -1) {
        state.mode = 'text'
        return plain(byte, state)
      }
      state.value = state.value * 16 + digit
      state.digits++
      if (state.digits < 4) return NOTHING
      state.mode = 'text'
      return state.value < 0x80 ? plain(state.value, state) : 0x3f
    }
    case 'escape':
      if (byte === BACKSLASH) return NOTHING
      state.mode = 'text'
      if (WHITE_ESCAPES.has(byte)) return space(state)
      if (byte === 0x75) {
        state.mode = 'unicode'
        state.digits = 0
        state.value = 0
        return NOTHING
      }
      return plain(byte, state)
    case 'text':
      return plain(byte, state)
  }
}

function plain(byte: number, state: Folding): number {
  if (byte <= SPACE || byte === 0x7f) {
    if (byte === ESCAPE) {
      state.mode = 'control'
      return NOTHING
    }
    return space(state)
  }
  if (QUOTES.has(byte)) return NOTHING
  if (byte === BACKSLASH) {
    state.mode = 'escape'
    return NOTHING
  }
  state.isSpaced = false
  if (byte >= 0x41 && byte <= 0x5a) return byte + 0x20
  return byte
}

function space(state: Folding): number {
  if (state.isSpaced) return NOTHING
  state.isSpaced = true
  return SPACE
}

function hexadecimal(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1
}

/** A literal of the table, folded as the log is. A space at its edge stands. */
export function foldedLiteral(text: string): Uint8Array {
  const state: Folding = { ...newFolding(), isSpaced: false, column: 64 }
  return Uint8Array.from([...Buffer.from(text, 'utf8')].map(byte => fold(byte, state)).filter(byte => byte !== NOTHING))
}

/**
 * How many bytes at the beginning of a line come before what was printed, as far as they are in these bytes: the
 * timestamp (GitHub, Azure Pipelines: `2024-05-01T05:51:15.1234567Z `), and of `gh run view --log` job and step before
 * it, each with a tab behind it.
 */
export function prefixLength(bytes: Uint8Array, at: number): number {
  const stamp = timestampLength(bytes, at)
  if (stamp > 0) return stamp + (bytes[at + stamp] === SPACE ? 1 : 0)
  let tabs = 0
  for (let index = at; index < at + MAX_NAMES && index < bytes.length; index++) {
    const byte = bytes[index]
    if (byte === LINE_FEED) return 0
    if (byte !== TAB || ++tabs < 2) continue
    const from = isByteOrderMark(bytes, index + 1) ? index + 4 : index + 1
    const length = timestampLength(bytes, from)
    return length === 0 ? 0 : from + length + (bytes[from + length] === SPACE ? 1 : 0) - at
  }
  return 0
}

const TAB = 0x09
/** Bytes of the names of a job and a step. */
const MAX_NAMES = 300

const isByteOrderMark = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf

function timestampLength(bytes: Uint8Array, at: number): number {
  for (let index = 0; index < STAMP.length; index++) {
    const byte = bytes[at + index] ?? 0
    const expected = STAMP.charCodeAt(index)
    const fits = expected === 0x30 ? byte >= 0x30 && byte <= 0x39 : byte === expected
    if (!fits) return 0
  }
  let length = STAMP.length
  while (length < 40 && (bytes[at + length] ?? SPACE) > SPACE) length++
  return length
}

const STAMP = '0000-00-00T00:00:00'
