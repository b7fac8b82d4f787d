/** The widest line that a job summary shows without a scroll bar, in characters. */
const MAX_COLUMNS = 100

/**
 * Long commands over several lines, with a backslash at the end of each: broken in front of options only, never in
 * quotes or in a command substitution. Comments stay as they are.
 */
export const wrapCommands = (code: string): string => code.split('\n').map(wrapped).join('\n')

/** A command that `wrapCommands` broke, in one line again. */
export const joinedLines = (code: string): string => code.replaceAll(' \\\n  ', ' ')

function wrapped(line: string): string {
  if (line.length <= MAX_COLUMNS || !line.startsWith('az ')) return line
  if (line.endsWith(' \\')) return `${wrapped(line.slice(0, -2))} \\`
  const rows: string[] = []
  let row = ''
  for (const part of partsOf(line)) {
    if (row !== '' && row.length + 1 + part.length > MAX_COLUMNS - 2) {
      rows.push(row)
      row = `  ${part}`
    } else row = row === '' ? part : `${row} ${part}`
  }
  return [...rows, row].join(' \\\n')
}

/** The words in front of the first option, then each option with its values. */
function partsOf(line: string): readonly string[] {
  const parts: string[] = []
  let start = 0
  let quote = ''
  let depth = 0
  for (let at = 0; at < line.length; at++) {
    const sign = line.charAt(at)
    if (quote === "'") quote = sign === "'" ? '' : quote
    else if (sign === '\\') at++
    else if (sign === '$' && line.charAt(at + 1) === '(') depth++
    else if (sign === ')' && depth > 0) depth--
    else if (depth > 0) continue
    else if (quote === '"') quote = sign === '"' ? '' : quote
    else if (sign === "'" || sign === '"') quote = sign
    else if (sign === ' ' && (line.startsWith(' --', at) || line.startsWith(' | ', at))) {
      parts.push(line.slice(start, at))
      start = at + 1
    }
  }
  return [...parts, line.slice(start)]
}
