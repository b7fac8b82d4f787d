import { FAULTS } from './faults.ts'

/** What a cell came to: a run, or why there is none. */
export type Seen =
  | { note: string }
  | { found: string[]; result: string | undefined; peakMiB: number; seconds: number; isRight: boolean }

/** The matrix as a table: a row a fault, a column a stage, and what its signs stand for. */
export function matrixText(
  stages: readonly string[],
  cell: (stage: string, fault: string) => Seen | undefined,
): string {
  const rows = ['nothing', ...FAULTS]
  const all = rows.flatMap(fault => stages.map(stage => cell(stage, fault)))
  const notes = [...new Set(all.flatMap(one => (one && 'note' in one ? [one.note] : [])))]
  const runs = all.flatMap(one => (one && 'found' in one ? [one] : []))
  const ids = [...new Set(runs.flatMap(one => one.found))].sort()

  const signs = signsOf(ids)
  const sign = (one: Seen | undefined): string => {
    if (one === undefined) return ''
    if ('note' in one) return `n/a${notes.indexOf(one.note) + 1}`
    const reported = one.found.map(id => signs.get(id)).join('+') || (one.result === 'unknown' ? '?' : 'ok')
    return one.isRight ? reported : `!${reported}`
  }
  const first = Math.max(...rows.map(row => row.length))
  const columns = stages.map((stage, index) => ({
    stage,
    head: String.fromCharCode(65 + index),
    width: Math.max(1, ...rows.map(row => sign(cell(stage, row)).length)),
  }))
  const line = (name: string, text: (column: (typeof columns)[number]) => string): string =>
    [name.padEnd(first), ...columns.map(column => text(column).padEnd(column.width))].join('  ').trimEnd()
  const slowest = Math.max(0, ...runs.map(one => one.seconds))
  const largest = Math.max(0, ...runs.map(one => one.peakMiB))
  return [
    '',
    line('', ({ head }) => head),
    ...rows.map(row => line(row, ({ stage }) => sign(cell(stage, row)))),
    '',
    columns.map(({ head, stage }) => `${head}: ${stage}`).join(', '),
    `ok: no finding; ?: unknown; ${ids.map(id => `${signs.get(id)}: ${id}`).join(', ')}`,
    ...notes.map((note, index) => `n/a${index + 1}: ${note}`),
    `${runs.length} runs; the longest took ${slowest.toFixed(1)} s, the largest held ${Math.round(largest)} MiB.`,
  ].join('\n')
}

/**
 * The initials of each id; where two have the same, its last word has as many letters as tell them apart. A warning's
 * are small. `error registry-unreachable` and `error registry-unavailable`: RUNR and RUNA.
 */
function signsOf(found: readonly string[]): ReadonlyMap<string, string> {
  const sign = (one: string, letters: number): string => {
    const [level, id = ''] = one.split(' ')
    const words = id.split('-')
    const text = words.map((word, at) => word.slice(0, at === words.length - 1 ? letters : 1)).join('')
    return level === 'error' ? text.toUpperCase() : text
  }
  const lettersOf = (one: string, letters = 1): number =>
    found.some(other => other !== one && sign(other, letters) === sign(one, letters))
      ? lettersOf(one, letters + 1)
      : letters
  return new Map(found.map(one => [one, sign(one, lettersOf(one))]))
}
