/** Where something stands in a text: the first character, and the one behind the last. */
export type Span = readonly [start: number, end: number]

/**
 * A search for all literals at once, in one pass over a text whatever the literals are: Aho and Corasick's automaton.
 * Of a long literal the automaton has the end only, and the rest is compared where that stands: whole tokens in all
 * their encodings would take hundreds of megabytes.
 * Source: Aho, Corasick, "Efficient string matching" (CACM 18, 1975).
 * @param literals none of them empty
 * @returns a function that gives where any of them stands; places that overlap are one
 */
export function literalSearch(literals: readonly string[]): (text: string) => readonly Span[] {
  const ends = endsOf(literals)
  const most = literals.reduce((sum, literal) => sum + endOf(literal, ends).length, 1)
  // Nodes are numbered; 0 is the root. A node is found by its parent and its character, in a table with open addresses.
  const [parent, code, depth] = [new Int32Array(most), new Uint16Array(most), new Int32Array(most)]
  /** The length of the longest literal that ends here as a whole; 0 where none does. */
  const ending = new Int32Array(most)
  /** The node whose text is the end of longer literals, this one or the one that this one falls back to; 0 for none. */
  const endOfLonger = new Int32Array(most)
  const longer = new Map<number, readonly string[]>()
  const table = new Int32Array(2 ** Math.ceil(Math.log2(most * 2 + 2)))
  const slotOf = (node: number, character: number): number => {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(character, 0x85ebca6b)) >>> 0
    slot = (slot ^ (slot >>> 15)) & (table.length - 1)
    for (let child = table[slot] ?? 0; child !== 0; child = table[slot] ?? 0) {
      if (parent[child] === node && code[child] === character) return slot
      slot = (slot + 1) & (table.length - 1)
    }
    return slot
  }
  const childOf = (node: number, character: number): number => table[slotOf(node, character)] ?? 0

  let count = 1
  for (const literal of literals) {
    const end = endOf(literal, ends)
    let node = 0
    for (let at = 0; at < end.length; at++) {
      const character = end.charCodeAt(at)
      const slot = slotOf(node, character)
      if (table[slot] === 0) {
        ;[parent[count], code[count], depth[count]] = [node, character, at + 1]
        table[slot] = count++
      }
      node = table[slot] ?? 0
    }
    if (end === literal) ending[node] = literal.length
    else {
      endOfLonger[node] = node
      longer.set(node, ends.get(end) ?? [])
    }
  }

  /** The node of the longest end of this one's text that is the beginning of a literal, too. */
  const fallback = new Int32Array(count)
  const stepFrom = (node: number, character: number): number => {
    for (let from = node; ; from = fallback[from] ?? 0) {
      const child = childOf(from, character)
      if (child !== 0 || from === 0) return child
    }
  }
  for (const node of byDepth(depth, count)) {
    const above = parent[node] ?? 0
    if (above !== 0) fallback[node] = stepFrom(fallback[above] ?? 0, code[node] ?? 0)
    if (ending[node] === 0) ending[node] = ending[fallback[node] ?? 0] ?? 0
    if (endOfLonger[node] === 0) endOfLonger[node] = endOfLonger[fallback[node] ?? 0] ?? 0
  }

  return text => {
    const spans: Span[] = []
    if (count === 1) return spans
    let node = 0
    for (let at = 0; at < text.length; at++) {
      node = stepFrom(node, text.charCodeAt(at))
      const end = at + 1
      const isThere = (literal: string): boolean =>
        literal.length <= end && text.startsWith(literal, end - literal.length)
      const found = longer.get(endOfLonger[node] ?? 0)?.find(isThere)
      const length = Math.max(found?.length ?? 0, ending[node] ?? 0)
      if (length > 0) addSpan(spans, at + 1 - length, at + 1)
    }
    return spans
  }
}

/** Characters of a long literal that the automaton has. */
const END = 32
/** Of more literals with one end the automaton has all: comparing each would take the product of both lengths. */
const MAX_SHARED = 16

/** The long literals by their ends, the longest first. */
function endsOf(literals: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const ends = Map.groupBy(
    literals.filter(({ length }) => length > END),
    literal => literal.slice(-END),
  )
  return new Map(
    [...ends]
      .filter(([, sharing]) => sharing.length <= MAX_SHARED)
      .map(([end, sharing]) => [end, sharing.toSorted((a, b) => b.length - a.length)]),
  )
}

const endOf = (literal: string, ends: ReadonlyMap<string, unknown>): string => {
  const end = literal.slice(-END)
  return literal.length > END && ends.has(end) ? end : literal
}

/** The nodes below the root, parents before their children. */
function byDepth(depth: Int32Array, count: number): Int32Array {
  const starts = new Int32Array(depth.reduce((a, b) => Math.max(a, b), 0) + 2)
  for (let node = 1; node < count; node++) starts[(depth[node] ?? 0) + 1] = (starts[(depth[node] ?? 0) + 1] ?? 0) + 1
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0)
  const sorted = new Int32Array(count - 1)
  for (let node = 1; node < count; node++) {
    const level = depth[node] ?? 0
    sorted[starts[level] ?? 0] = node
    starts[level] = (starts[level] ?? 0) + 1
  }
  return sorted
}

/** Adds a place that ends behind all others; those that it overlaps become one with it. */
function addSpan(spans: Span[], start: number, end: number): void {
  let first = start
  for (let last = spans.at(-1); last !== undefined && last[1] > first; last = spans.at(-1)) {
    first = Math.min(first, last[0])
    spans.pop()
  }
  spans.push([first, end])
}

/** Places of several searches in order, those that overlap as one. */
export function united(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0])
  const joined: Span[] = []
  for (const [start, end] of sorted) {
    const last = joined.at(-1)
    if (last !== undefined && last[1] > start) joined[joined.length - 1] = [last[0], Math.max(last[1], end)]
    else joined.push([start, end])
  }
  return joined
}
