import { advance, type Compiled, forget, newProgress } from './matcher.ts'
import { fold, NOTHING, newFolding, prefixLength } from './normalize.ts'

/** A text of the table that was found in the log. */
export interface Hit {
  /** Its number in the table. */
  readonly text: number
  /** From 1. */
  readonly line: number
  /** Folded bytes from the beginning of the log: the order of hits, and their distance. */
  readonly start: number
  readonly end: number
  /**
   * The line as it stands in the log, or as much of it as is around the hit; undecoded escapes and colors are in it.
   */
  readonly quote: string
  /** The lines before it, the nearest last. */
  readonly before: readonly string[]
}

/** The number of a hit that is no text of the table but the mark of an error, `##[error]`. */
export const ERROR_MARK = -1

/** Bytes of a line that are kept; of a longer one, what is around the hit. */
const MAX_LINE = 8 * 1024
const PIECE_OVERLAP = 2 * 1024
/** Lines before a hit that are kept, and bytes of each. */
const LINES_BEFORE = 4
const MAX_BEFORE = 2 * 1024
/** Bytes of earlier chunks that are kept. */
const MAX_TAIL = 32 * 1024
/** Bytes that are looked at together. */
const MAX_PIECE = 64 * 1024

export interface Scanner {
  /** Takes the next bytes of the log. */
  read(chunk: Uint8Array): void
  /** The log has ended: gives what its last line holds. */
  end(): void
  /** Lines that were read. */
  readonly lines: number
}

/** What a line that isn't finished yet holds. */
interface Pending {
  readonly text: number
  readonly start: number
  readonly end: number
}

/**
 * Reads a log once, in pieces of any size, and gives every text of the table that it finds, line by line. What it keeps
 * is bounded: the current line and a few before it, cut.
 */
export function createScanner(compiled: Compiled, found: (hit: Hit) => void): Scanner {
  const { automaton } = compiled
  const progress = newProgress(compiled)
  const folding = newFolding()
  const decoder = new TextDecoder()
  let state = 0
  let position = 0
  let line = 1
  let pending: Pending[] = []
  /**
   * What of the log before may still be quoted, and then what is new: one window, so that a long log leaves nothing to
   * be collected.
   */
  const work = new Uint8Array(MAX_TAIL + MAX_PIECE)
  let kept = 0
  /** Where the last lines begin in the window, the current one last. */
  let starts = [0]

  /** Gives what was found in a line, or in a piece of it. */
  const finish = (bytes: Uint8Array, end: number): void => {
    if (pending.length === 0) return
    const at = starts.at(-1) ?? 0
    const quote = decoder.decode(bytes.subarray(Math.max(at, end - MAX_LINE), end))
    const before = starts.slice(0, -1).map((start, index) => {
      const lineEnd = (starts[index + 1] ?? at) - 1
      return decoder.decode(bytes.subarray(start, Math.min(lineEnd, start + MAX_BEFORE)))
    })
    for (const { text, start, end: until } of pending) found({ text, line, start, end: until, quote, before })
    pending = []
  }
  const addHit = (text: number, start: number): void => {
    if (pending.length < MAX_PENDING) pending.push({ text, start, end: position })
  }

  /** Takes what is new in the window, from `from` on. */
  const scan = (bytes: Uint8Array, from: number): void => {
    for (let at = from; at < bytes.length; at++) {
      if (folding.column === 0) {
        at += prefixLength(bytes, at)
        if (bytes[at] !== LINE_FEED) folding.column = 1
        if (at >= bytes.length) break
        const mark = markAt(bytes, at)
        if (mark === 'step') forget(progress)
        else if (mark !== undefined) folding.mode = 'command'
        if (mark === 'error') addHit(ERROR_MARK, position)
      }
      const byte = bytes[at] ?? 0
      const folded = fold(byte, folding)
      if (folded !== NOTHING) {
        position++
        state = automaton.next[state * automaton.classCount + (automaton.classes[folded] ?? 0)] ?? 0
        for (const literal of automaton.ends[state] ?? NONE) advance(compiled, progress, literal, position, addHit)
      }
      const start = starts.at(-1) ?? 0
      if (byte === LINE_FEED) {
        finish(bytes, at)
        if (at > start + 1 || starts.length === 1) {
          starts.push(at + 1)
          if (starts.length > LINES_BEFORE + 1) starts.shift()
        } else starts[starts.length - 1] = at + 1
        line++
      } else if (at - start > MAX_LINE) {
        // A long line is looked at in pieces that overlap.
        finish(bytes, at + 1)
        starts[starts.length - 1] = at - PIECE_OVERLAP
      }
    }
  }

  return {
    get lines() {
      return line
    },
    read(chunk) {
      for (let offset = 0; offset < chunk.length; offset += MAX_PIECE) {
        const piece = chunk.subarray(offset, offset + MAX_PIECE)
        work.set(piece, kept)
        const length = kept + piece.length
        scan(work.subarray(0, length), kept)
        const from = Math.max(starts[0] ?? 0, length - MAX_TAIL)
        work.copyWithin(0, from, length)
        kept = length - from
        starts = starts.map(start => Math.max(0, start - from))
      }
    },
    end() {
      finish(work.subarray(0, kept), kept)
    },
  }
}

/**
 * `##[group]` and `##[section]` tell where a step begins, and stay; `##[error]`, `##[warning]`, and `##[endgroup]` are
 * left out. The first two letters tell them apart.
 */
function markAt(bytes: Uint8Array, at: number): 'error' | 'other' | 'step' | undefined {
  if (bytes[at] !== 0x23 || bytes[at + 1] !== 0x23 || bytes[at + 2] !== 0x5b) return undefined
  return MARKS[String.fromCharCode(bytes[at + 3] ?? 0, bytes[at + 4] ?? 0)]
}

const MARKS: Readonly<Record<string, 'error' | 'other' | 'step'>> = {
  er: 'error',
  en: 'other',
  wa: 'other',
  gr: 'step',
  se: 'step',
}
const LINE_FEED = 0x0a

const NONE: readonly number[] = []
/** Hits of one piece of a line; a line that is nothing but one text repeated holds no more news. */
const MAX_PENDING = 64
