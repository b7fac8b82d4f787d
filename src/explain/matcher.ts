import { foldedLiteral } from './normalize.ts'

/**
 * All literals of all patterns in one automaton (Aho and Corasick 1975): each byte of the log is looked at once,
 * however many patterns there are, and nothing is ever read again.
 */
interface Automaton {
  /** The class of each byte: those that are in no literal share class 0. */
  readonly classes: Uint8Array
  readonly classCount: number
  /** State × class → state. */
  readonly next: Uint16Array
  /** The literals that end in each state, and in those that it falls back to. */
  readonly ends: readonly (readonly number[] | undefined)[]
  /** Bytes of each literal. */
  readonly lengths: readonly number[]
}

/** No state. */
const NONE = 0xffff

/** Different beginnings of the literals, the empty one too: the states that they need. */
function countPrefixes(literals: readonly Uint8Array[]): number {
  let count = 1
  let previous: Uint8Array = new Uint8Array(0)
  for (const literal of literals.toSorted(Buffer.compare)) {
    const differs = literal.findIndex((byte, index) => byte !== previous[index])
    if (differs >= 0) count += literal.length - differs
    previous = literal
  }
  return count
}

/** @param literals folded; an empty one is a fault of the table */
function automatonOf(literals: readonly Uint8Array[]): Automaton {
  const classes = new Uint8Array(256)
  let classCount = 1
  for (const byte of literals.flatMap(literal => [...literal])) {
    if (classes[byte] === 0) classes[byte] = classCount++
  }
  // One table for all states: a row of its own for each would take several times as much.
  const stateCount = countPrefixes(literals)
  if (stateCount >= NONE) throw new RangeError(`the texts need ${stateCount} states`)
  const table = new Uint16Array(stateCount * classCount).fill(NONE)
  const ends: number[][] = [[]]
  literals.forEach((literal, id) => {
    let state = 0
    for (const byte of literal) {
      const at = state * classCount + (classes[byte] ?? 0)
      if (table[at] === NONE) {
        table[at] = ends.length
        ends.push([])
      }
      state = table[at] ?? 0
    }
    ends[state]?.push(id)
  })
  const fallback = new Int32Array(ends.length)
  const queue: number[] = [0]
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] ?? 0
    const row = state * classCount
    const other = (fallback[state] ?? 0) * classCount
    for (let symbol = 0; symbol < classCount; symbol++) {
      const target = table[row + symbol] ?? NONE
      const through = state === 0 ? 0 : (table[other + symbol] ?? 0)
      if (target === NONE) table[row + symbol] = through
      else {
        fallback[target] = through
        ends[target]?.push(...(ends[through] ?? []))
        queue.push(target)
      }
    }
  }
  return {
    classes,
    classCount,
    next: table,
    ends: ends.map(list => (list.length === 0 ? undefined : list)),
    lengths: literals.map(({ length }) => length),
  }
}

/** Texts of literals in their order, parted by ` … `, compiled. */
export interface Compiled {
  readonly automaton: Automaton
  /** For each literal, where it stands: in which text, and as which of its pieces. */
  readonly uses: readonly (readonly { readonly text: number; readonly segment: number }[])[]
  /** Pieces of each text. */
  readonly segments: readonly number[]
  /** Folded bytes of each text: the longer of two that fit one place says more. */
  readonly lengths: readonly number[]
}

const GAP = '…'
/** Folded bytes between two pieces. */
const MAX_GAP = 300

export function compile(texts: readonly string[]): Compiled {
  const ids = new Map<string, number>()
  const literals: Uint8Array[] = []
  const uses: { text: number; segment: number }[][] = []
  const segments: number[] = []
  const lengths: number[] = []
  texts.forEach((text, index) => {
    const parts = text.split(GAP).map(part => foldedLiteral(part.trim() === part ? part : trimmed(part, text)))
    segments.push(parts.length)
    lengths.push(parts.reduce((sum, { length }) => sum + length, 0))
    parts.forEach((literal, segment) => {
      if (literal.length === 0) throw new Error(`a pattern has an empty piece: ${text}`)
      const key = literal.join()
      let id = ids.get(key)
      if (id === undefined) {
        id = literals.length
        ids.set(key, id)
        literals.push(literal)
        uses.push([])
      }
      uses[id]?.push({ text: index, segment })
    })
  })
  return { automaton: automatonOf(literals), uses, segments, lengths }
}

/** Around a gap, the spaces are for the reader; at the edge of the whole text they belong to it. */
function trimmed(part: string, text: string): string {
  const first = text.startsWith(part)
  const last = text.endsWith(part)
  if (first && last) return part
  if (first) return part.trimEnd()
  return last ? part.trimStart() : part.trim()
}

/** What was printed before has nothing to do with what comes: another step begins. */
export const forget = ({ ends }: Progress): void => {
  for (const each of ends) each.fill(-1)
}

/** How far each text has come: where its first pieces ended last. Bounded by the table, whatever the log is. */
export interface Progress {
  readonly ends: readonly Float64Array[]
  /** Where the first piece began. */
  readonly starts: readonly Float64Array[]
}

export const newProgress = ({ segments }: Compiled): Progress => ({
  ends: segments.map(count => new Float64Array(count).fill(-1)),
  starts: segments.map(count => new Float64Array(count).fill(-1)),
})

/**
 * Takes in that a literal ended at a place of the folded log; calls `found` for each text that is complete with it.
 * @param end folded bytes up to its end
 */
export function advance(
  compiled: Compiled,
  progress: Progress,
  literal: number,
  end: number,
  found: (text: number, start: number) => void,
): void {
  const begin = end - (compiled.automaton.lengths[literal] ?? 0)
  for (const { text, segment } of compiled.uses[literal] ?? []) {
    const ends = progress.ends[text]
    const starts = progress.starts[text]
    if (ends === undefined || starts === undefined) continue
    if (segment === 0) starts[0] = begin
    else {
      const before = ends[segment - 1] ?? -1
      if (before < 0 || begin < before || begin - before > MAX_GAP) continue
      starts[segment] = starts[segment - 1] ?? begin
    }
    ends[segment] = end
    if (segment < ends.length - 1) continue
    found(text, starts[segment] ?? begin)
    // Its first piece has found its last: another one that comes later belongs to something else.
    if (segment > 0) ends.fill(-1)
  }
}
