import type { Piece, Value } from '../../value.ts'
import { EXPRESSION_OF, type Printed } from '../command.ts'
import { isCredential } from '../output.ts'
import { toValue } from '../pieces.ts'
import { literalPieces, placeIn, useIn } from '../words.ts'
import { nobodyKnows, type Run, skipBalanced, sourceOf, take } from './cursor.ts'

const VARIABLE = /\$(?:\{(?:(\w+):)?([^}:]+)\}|(?:(env|global|script|local):)?(\w+|[_?$^]))/iy

/** A word of a command, or a simple expression; `undefined` where none begins here. */
export function word(run: Run): Value | undefined {
  const start = run.at
  const pieces: Piece[] = []
  for (;;) {
    const character = run.text.charAt(run.at)
    if (character === '' || /[\s;|&)}>]/.test(character)) break
    if (character === '`') {
      if (/^`\r?\n/.test(run.text.slice(run.at, run.at + 3))) break
      pieces.push(...literalPieces(sourceOf(run), run.at, escaped(run.text.charAt(run.at + 1)), ''))
      run.at += 2
    } else if (character === "'" || character === '"') pieces.push(...quoted(run, character))
    else if (character === '@' && /["']/.test(run.text.charAt(run.at + 1))) pieces.push(...hereString(run))
    else if (character === '@' && /[({]/.test(run.text.charAt(run.at + 1))) {
      pieces.push(nobodyKnows(run))
      run.at++
      skipBalanced(run)
    } else if (character === '@') {
      // Splatting: `@arguments`.
      pieces.push(nobodyKnows(run))
      take(run, /@\w*/y)
    } else if (character === '{') {
      if (pieces.length > 0) return undefined
      pieces.push(nobodyKnows(run))
      run.block(true)
    } else if (character === '(') pieces.push(...member(run, parenthesised(run)))
    else if (character === '$' && run.text[run.at + 1] === '(') {
      run.at++
      pieces.push(...member(run, parenthesised(run)))
    } else if (character === '$') pieces.push(...member(run, variable(run)))
    else {
      const plain = take(run, /[^\s;|&(){}>`'"$@]+|[<>]/y)
      if (plain === undefined) return undefined
      pieces.push(...literalPieces(sourceOf(run), plain.index, plain[0], plain[0]))
    }
  }
  return run.at === start ? undefined : toValue(pieces, useIn(sourceOf(run), start))
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0' }
const escaped = (letter: string): string => ESCAPES[letter] ?? letter

/** `.accessToken`, `[0]`, `.Trim()` behind a value: a part of what may be a credential is one; of anything else nothing is known. */
function member(run: Run, pieces: readonly Piece[]): readonly Piece[] {
  const place = placeIn(sourceOf(run), run.at)
  let isPart = false
  for (;;) {
    const name = run.text[run.at] === '.' ? take(run, /\.[A-Za-z_]\w*/y) : undefined
    if (name !== undefined || run.text[run.at] === '[') {
      isPart = true
      if (run.text[run.at] === '(' || run.text[run.at] === '[') skipBalanced(run)
      continue
    }
    break
  }
  if (!isPart) return pieces
  const credential = pieces.find(isCredential)
  return [credential ?? { unknown: '', place }]
}

function variable(run: Run): readonly Piece[] {
  const place = placeIn(sourceOf(run), run.at)
  const found = take(run, VARIABLE)
  if (found === undefined) {
    run.at++
    return [{ known: '$', place }]
  }
  const drive = (found[1] ?? found[3] ?? '').toLowerCase()
  const name = found[2] ?? found[4] ?? ''
  if (drive === 'env') {
    const value = run.variables.get(`env:${name.toLowerCase()}`) ?? run.env.get(name)
    return value?.pieces ?? [{ unknown: EXPRESSION_OF[name] ?? `$${name}`, place }]
  }
  if (/^(true|false|null)$/i.test(name)) return [{ known: name.toLowerCase(), place }]
  return run.variables.get(name.toLowerCase())?.pieces ?? [{ unknown: /^\w+$/.test(name) ? `$${name}` : '', place }]
}

/** `( … )`: what the commands in it print. */
function parenthesised(run: Run): readonly Piece[] {
  const before = run.at
  run.at++
  const printed = run.statements(run.isConditional)
  if (run.text[run.at] !== ')') {
    run.isPartial = true
    run.at = Math.max(run.at, before + 1)
  } else run.at++
  return captured(printed)
}

/** What was printed, without the line end behind it. */
export function captured(printed: readonly Printed[]): readonly Piece[] {
  const pieces = printed.map(({ piece }) => piece)
  const last = pieces.at(-1)
  if (last === undefined || 'unknown' in last) return pieces
  const known = last.known.replace(/[\r\n]+$/, '')
  return known === '' ? pieces.slice(0, -1) : [...pieces.slice(0, -1), { ...last, known }]
}

function quoted(run: Run, quote: string): readonly Piece[] {
  run.at++
  const pieces: Piece[] = []
  while (run.at < run.text.length) {
    if (run.text.startsWith(quote + quote, run.at)) {
      pieces.push({ known: quote, place: placeIn(sourceOf(run), run.at) })
      run.at += 2
    } else if (run.text[run.at] === quote) {
      run.at++
      return pieces
    } else pieces.push(...(quote === "'" ? plainUntil(run, /[^']+/y) : expandable(run, /[^"`$]+/y)))
  }
  run.isPartial = true
  return pieces
}

function plainUntil(run: Run, pattern: RegExp): readonly Piece[] {
  const plain = take(run, pattern)
  if (plain === undefined) {
    run.at++
    return []
  }
  return literalPieces(sourceOf(run), plain.index, plain[0], plain[0])
}

/** The next part of a text between double quotes. */
function expandable(run: Run, plain: RegExp): readonly Piece[] {
  if (run.text[run.at] === '`') {
    const piece: Piece = { known: escaped(run.text.charAt(run.at + 1)), place: placeIn(sourceOf(run), run.at) }
    run.at += 2
    return piece.known === '' ? [] : [piece]
  }
  if (run.text.startsWith('$(', run.at)) {
    run.at++
    return parenthesised(run)
  }
  if (run.text[run.at] !== '$') return plainUntil(run, plain)
  const pieces = variable(run)
  // `"$name:tag"` is a variable of the drive `name`, which there is not.
  return take(run, /:(?=\w)/y) === undefined ? pieces : [nobodyKnows(run)]
}

/** `@" … "@` and `@' … '@`. */
function hereString(run: Run): readonly Piece[] {
  const quote = run.text.charAt(run.at + 1)
  if (take(run, /@["'][ \t]*\r?\n/y) === undefined) {
    run.isPartial = true
    run.at += 2
    return []
  }
  const end = run.text.indexOf(`\n${quote}@`, run.at - 1)
  if (end < 0) {
    run.isPartial = true
    run.at = run.text.length
    return []
  }
  const pieces: Piece[] = []
  while (run.at < end) {
    if (quote === "'") {
      const text = run.text.slice(run.at, end)
      pieces.push(...literalPieces(sourceOf(run), run.at, text, text))
      run.at = end
    } else {
      const from = run.at
      const text = /^[^`$]+/.exec(run.text.slice(from, end))?.[0]
      if (text === undefined) pieces.push(...expandable(run, /[^`$]+/y))
      else {
        pieces.push(...literalPieces(sourceOf(run), from, text, text))
        run.at = from + text.length
      }
    }
  }
  run.at = Math.max(run.at, end + 3)
  return pieces
}
