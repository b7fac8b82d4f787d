/** One word of a shell's command, as written, with its offsets. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A simple command, and what is in front of it. */
export interface SimpleCommand {
  readonly words: readonly Word[]
  /** The operator in front of it: `|`, `&&`, `;`; empty at the beginning. */
  readonly operator: string
  /** It reads from a file or a here-document. */
  readonly hasInput: boolean
}

/** Words that begin no command of their own. Source: POSIX shell command language, "Reserved Words". */
const RESERVED = new Set(['if', 'then', 'elif', 'else', 'while', 'until', 'do', 'time', '!', '{'])

/**
 * The simple command that an offset is in, as it is written; expressions (`${{ … }}`) are parts of words. What is in a
 * substitution (`$(…)`, backticks) is no command here.
 * @param text the text of one logical line, between the offsets `from` and `to`
 */
export function commandAt(text: string, from: number, to: number, offset: number): SimpleCommand | undefined {
  let words: Word[] = []
  let operator = ''
  let hasInput = false
  let at = from
  const isFound = (): boolean => words.some(({ start, end }) => start <= offset && offset < end)
  while (at < to) {
    const character = text[at] ?? ''
    const continued = /^[\\`]\r?\n/.exec(text.slice(at, at + 3))
    if (continued !== null) at += continued[0].length
    else if (/\s/.test(character)) at++
    else if (character === '#') break
    else if (character === '<') {
      hasInput = true
      at++
    } else if (character === '>') at += text[at + 1] === '&' || text[at + 1] === '|' ? 2 : 1
    else if (/[;|&()]/.test(character)) {
      if (isFound()) break
      const isDouble = text[at + 1] === character && /[|&]/.test(character)
      operator = isDouble ? character + character : character
      at += operator.length
      words = []
      hasInput = false
    } else {
      const end = wordEnd(text, at, to)
      if (end === undefined) return undefined
      const word = { start: at, end, text: text.slice(at, end) }
      if (words.length > 0 || !RESERVED.has(word.text)) words.push(word)
      else operator = word.text
      at = end
    }
  }
  // What comes behind an operator may be the input of this command: `cmd <<EOF | …` was seen above.
  return isFound() ? { words, operator, hasInput } : undefined
}

/** The end of a word: quotes and expressions are part of it. None where it isn't closed. */
function wordEnd(text: string, from: number, to: number): number | undefined {
  let at = from
  while (at < to) {
    const character = text[at] ?? ''
    if (text.startsWith('${{', at)) {
      const end = text.indexOf('}}', at)
      if (end < 0 || end >= to) return undefined
      at = end + 2
    } else if (character === "'") {
      const end = text.indexOf("'", at + 1)
      if (end < 0 || end >= to) return undefined
      at = end + 1
    } else if (character === '"') {
      const end = quoteEnd(text, at + 1, to)
      if (end === undefined) return undefined
      at = end + 1
    } else if (character === '`' || text.startsWith('$(', at)) return undefined
    else if (/^\\\r?\n/.test(text.slice(at, at + 3))) return at
    else if (character === '\\') at += 2
    else if (/[\s;|&()<>]/.test(character)) return at
    else at++
  }
  return Math.min(at, to)
}

/** The double quote that closes; none for a text with a substitution in it. */
function quoteEnd(text: string, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) {
    if (text.startsWith('$(', at) || text[at] === '`') return undefined
    if (text.startsWith('${{', at)) {
      const end = text.indexOf('}}', at)
      if (end < 0 || end >= to) return undefined
      at = end + 1
    } else if (text[at] === '\\') at++
    else if (text[at] === '"') return at
  }
  return undefined
}
