/**
 * What a terminal shows in two columns: East Asian wide and full-width characters, and emoji. Source: Unicode, UAX #11,
 * East Asian Width.
 */
const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u
/** What takes no column of its own. */
const INVISIBLE = /^[\p{M}\p{Cf}\p{Cc}]+$/u
const ASCII = /^[ -~]*$/

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const words = new Intl.Segmenter('und', { granularity: 'word' })

/** How many columns of a terminal a text takes. */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length
  let width = 0
  for (const { segment } of graphemes.segment(text)) width += INVISIBLE.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1
  return width
}

/** Fills a text up with blanks to so many columns. */
export const padToWidth = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)))

/** A text in lines of at most so many columns, where its words allow it. */
export function folded(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let columns = 0
  for (const { piece, glue } of pieces(text, width)) {
    const wide = displayWidth(piece)
    if (line !== '' && columns + glue.length + wide > width) {
      lines.push(line)
      ;[line, columns] = [piece, wide]
    } else {
      line += line === '' ? piece : `${glue}${piece}`
      columns += line === piece ? wide : glue.length + wide
    }
  }
  return [...lines, line]
}

interface Piece {
  readonly piece: string
  readonly glue: '' | ' '
}

/** Where a line may break: at blanks, and between the words of a language that writes none. */
const pieces = (text: string, width: number): readonly Piece[] =>
  text
    .split(' ')
    .flatMap(word => wordsIn(word, width).map((piece, index): Piece => ({ piece, glue: index === 0 ? ' ' : '' })))

function wordsIn(text: string, width: number): readonly string[] {
  // A path or a command is whole, however long it is.
  if (ASCII.test(text)) return [text]
  const parts: string[] = []
  for (const { segment, isWordLike } of words.segment(text)) {
    const before = parts.at(-1)
    // What closes a phrase stays with it, and letters that aren't wide belong together.
    if (before !== undefined && (!isWordLike || !WIDE.test(segment))) parts[parts.length - 1] = `${before}${segment}`
    else parts.push(segment)
  }
  return parts.flatMap(part => (displayWidth(part) > width ? chunks(part, width) : [part]))
}

/** A word that fits no line, in parts that do. */
function chunks(text: string, width: number): readonly string[] {
  const parts: string[] = []
  let part = ''
  for (const { segment } of graphemes.segment(text)) {
    if (displayWidth(part) + displayWidth(segment) > width) {
      parts.push(part)
      part = ''
    }
    part += segment
  }
  return [...parts, part]
}
