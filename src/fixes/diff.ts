/** Lines around a change that are shown with it. */
const CONTEXT = 3

/** A line of the old text, of the new one, or of both. */
interface Row {
  readonly sign: ' ' | '-' | '+'
  /** With its line break, where it has one. */
  readonly line: string
}

/**
 * The difference of two texts in the unified format, as `git apply` takes it; empty where there is none. Line breaks
 * are compared, too.
 * @param file with slashes, from the root of the repository
 */
export function unifiedDiff(file: string, before: string, after: string): string {
  if (before === after) return ''
  const path = /[\s"\\]/.test(file) ? JSON.stringify : (text: string) => text
  return `--- ${path(`a/${file}`)}\n+++ ${path(`b/${file}`)}\n${hunks(before, after).map(hunkText).join('')}`
}

/** The changed lines alone, with their signs and without their line breaks. */
export const changedLines = (before: string, after: string): readonly string[] =>
  rowsOf(before, after)
    .filter(({ sign }) => sign !== ' ')
    .map(({ sign, line }) => sign + line.replace(/\r?\n$/, ''))

interface Hunk {
  readonly rows: readonly Row[]
  /** From 1; the line in front of it where the hunk has no line of that side. */
  readonly oldStart: number
  readonly newStart: number
}

function hunks(before: string, after: string): readonly Hunk[] {
  const rows = rowsOf(before, after)
  const context = new Set<number>()
  rows.forEach(({ sign }, index) => {
    if (sign === ' ') return
    for (let at = Math.max(0, index - CONTEXT); at <= Math.min(rows.length - 1, index + CONTEXT); at++) context.add(at)
  })
  const found: { rows: Row[]; oldStart: number; newStart: number }[] = []
  let [oldLine, newLine] = [1, 1]
  rows.forEach((row, index) => {
    if (context.has(index)) {
      if (!context.has(index - 1)) found.push({ rows: [], oldStart: oldLine, newStart: newLine })
      found.at(-1)?.rows.push(row)
    }
    if (row.sign !== '+') oldLine++
    if (row.sign !== '-') newLine++
  })
  return found
}

function hunkText({ rows, oldStart, newStart }: Hunk): string {
  const range = (start: number, sign: '-' | '+'): string => {
    const count = rows.filter(row => row.sign === ' ' || row.sign === sign).length
    return `${sign}${count === 0 ? start - 1 : start},${count}`
  }
  const lines = rows.map(({ sign, line }) =>
    line.endsWith('\n') ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`,
  )
  return `@@ ${range(oldStart, '-')} ${range(newStart, '+')} @@\n${lines.join('')}`
}

const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

/**
 * The shortest script from one text to the other, removed lines before added ones. Source: E. Myers, "An O(ND)
 * Difference Algorithm".
 */
function rowsOf(before: string, after: string): readonly Row[] {
  const [old, made] = [linesOf(before), linesOf(after)]
  const trace: Map<number, number>[] = []
  let reach = new Map<number, number>([[1, 0]])
  for (let edits = 0; edits <= old.length + made.length; edits++) {
    trace.push(reach)
    const next = new Map(reach)
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = startOf(reach, diagonal, edits)
      while (x < old.length && x - diagonal < made.length && old[x] === made[x - diagonal]) x++
      next.set(diagonal, x)
      if (x >= old.length && x - diagonal >= made.length) return rowsBack(old, made, trace)
    }
    reach = next
  }
  return []
}

const isDown = (reach: ReadonlyMap<number, number>, diagonal: number, edits: number): boolean =>
  diagonal === -edits || (diagonal !== edits && (reach.get(diagonal - 1) ?? 0) < (reach.get(diagonal + 1) ?? 0))

const startOf = (reach: ReadonlyMap<number, number>, diagonal: number, edits: number): number =>
  isDown(reach, diagonal, edits) ? (reach.get(diagonal + 1) ?? 0) : (reach.get(diagonal - 1) ?? 0) + 1

function rowsBack(
  old: readonly string[],
  made: readonly string[],
  trace: readonly ReadonlyMap<number, number>[],
): readonly Row[] {
  const rows: Row[] = []
  let [x, y] = [old.length, made.length]
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const reach = trace[edits] ?? new Map<number, number>()
    const diagonal = x - y
    const down = isDown(reach, diagonal, edits)
    const start = edits === 0 ? 0 : startOf(reach, diagonal, edits)
    while (x > start) {
      x--
      y--
      rows.push({ sign: ' ', line: old[x] ?? '' })
    }
    if (edits === 0) break
    if (down) {
      y--
      rows.push({ sign: '+', line: made[y] ?? '' })
    } else {
      x--
      rows.push({ sign: '-', line: old[x] ?? '' })
    }
  }
  return rows.reverse()
}
