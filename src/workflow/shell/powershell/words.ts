import { withoutAtEnd } from '../../../util/text.ts'
import type { PartialString, Segment, SourceLocation } from '../../partial-string.ts'
import { toValue } from '../../partial-string-ops.ts'
import { EXPRESSION_OF, type StdoutChunk } from '../command.ts'
import { isCredential } from '../command-output.ts'
import { literalPieces, sourceLocation, usageLocation } from '../expansion.ts'
import { printing, type Run, skipBalanced, sourceOf, take, unknownSegment } from './cursor.ts'

const VARIABLE = /\$(?:\{(?:(\w+):)?([^}:]+)\}|(?:(env|global|script|local):)?(\w+|[_?$^]))/iy

/** A word of a command; `undefined` where none begins here. */
export const readWord = (run: Run): PartialString | undefined => wordOf(run, Number.POSITIVE_INFINITY)

/** What an expression begins with: a text, a number, or a variable or bracket with its members. */
export const operand = (run: Run): PartialString | undefined => wordOf(run, 1)

function wordOf(run: Run, mostParts: number): PartialString | undefined {
  const start = run.at
  const segments: Segment[] = []
  for (let count = 0; count < mostParts; count++) {
    const character = run.text.charAt(run.at)
    if (character === '' || /[\s;|&)}>]/.test(character)) break
    if (character === '`') {
      if (/^`\r?\n/.test(run.text.slice(run.at, run.at + 3))) break
      segments.push(...literalPieces(sourceOf(run), run.at, escaped(run.text.charAt(run.at + 1)), ''))
      run.at += 2
    } else if (character === "'" || character === '"') segments.push(...quoted(run, character))
    else if (character === '@' && /["']/.test(run.text.charAt(run.at + 1))) segments.push(...hereString(run))
    else if (character === '@' && /[({]/.test(run.text.charAt(run.at + 1))) {
      segments.push(unknownSegment(run))
      run.at++
      skipBalanced(run)
    } else if (character === '@') {
      // Splatting: `@arguments`.
      segments.push(unknownSegment(run))
      take(run, /@\w*/y)
    } else if (character === '{') {
      if (segments.length > 0) return undefined
      segments.push(unknownSegment(run))
      run.block(true)
    } else if (character === '(') segments.push(...member(run, parenthesised(run)))
    else if (character === '$' && run.text[run.at + 1] === '(') {
      run.at++
      segments.push(...member(run, parenthesised(run)))
    } else if (character === '$') segments.push(...member(run, variable(run)))
    else {
      const plain = take(run, /[^\s;|&(){}>`'"$@]+|[<>]/y)
      if (plain === undefined) return undefined
      segments.push(...literalPieces(sourceOf(run), plain.index, plain[0], plain[0]))
    }
  }
  return run.at === start ? undefined : toValue(segments, usageLocation(sourceOf(run), start))
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0' }
const escaped = (letter: string): string => ESCAPES[letter] ?? letter

/**
 * `.accessToken`, `[0]`, `.Trim()` behind a value: a part of what may be a credential is one; of anything else nothing
 * is known.
 */
function member(run: Run, segments: readonly Segment[]): readonly Segment[] {
  const location = sourceLocation(sourceOf(run), run.at)
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
  if (!isPart) return segments
  const credential = segments.find(isCredential)
  return [credential ?? { expression: '', location }]
}

function variable(run: Run): readonly Segment[] {
  const location = sourceLocation(sourceOf(run), run.at)
  const found = take(run, VARIABLE)
  if (found === undefined) {
    run.at++
    return [{ literal: '$', location }]
  }
  const drive = (found[1] ?? found[3] ?? '').toLowerCase()
  const name = found[2] ?? found[4] ?? ''
  if (drive === 'env') {
    const value = run.variables.get(`env:${name.toLowerCase()}`) ?? run.env.get(name)
    return value?.segments ?? [unsetVariable(name, location)]
  }
  if (/^null$/i.test(name)) return []
  if (/^(true|false)$/i.test(name)) return [{ literal: name.toLowerCase(), location }]
  return (
    run.variables.get(name.toLowerCase())?.segments ?? [{ expression: /^\w+$/.test(name) ? `$${name}` : '', location }]
  )
}

/** One of the environment, which is another than that of the same name without `env:`. */
function unsetVariable(name: string, location: SourceLocation): Segment {
  const expression = EXPRESSION_OF[name]
  return expression === undefined
    ? { expression: `$${name}`, written: `$env:${name}`, location }
    : { expression, location }
}

/** `( … )`: what the commands in it print. */
function parenthesised(run: Run): readonly Segment[] {
  const before = run.at
  run.at++
  const printed = printing(run, false, () => run.statements(run.isConditional))
  if (run.text[run.at] !== ')') {
    run.isPartial = true
    run.at = Math.max(run.at, before + 1)
  } else run.at++
  return run.isPartial ? [unknownSegment(run)] : trimTrailingNewlines(printed)
}

/** What was printed, without the line end behind it; unknown as a whole where a part of it may not be printed. */
export function trimTrailingNewlines(printed: readonly StdoutChunk[]): readonly Segment[] {
  const uncertain = printed.find(({ isUncertain }) => isUncertain)
  if (uncertain !== undefined) return [{ expression: '', location: uncertain.segment.location }]
  const segments = printed.map(({ segment }) => segment)
  const last = segments.at(-1)
  if (last === undefined || 'expression' in last) return segments
  const known = withoutAtEnd(last.literal, '\r\n')
  return known === '' ? segments.slice(0, -1) : [...segments.slice(0, -1), { ...last, literal: known }]
}

function quoted(run: Run, quote: string): readonly Segment[] {
  run.at++
  const segments: Segment[] = []
  while (run.at < run.text.length) {
    if (run.text.startsWith(quote + quote, run.at)) {
      segments.push({ literal: quote, location: sourceLocation(sourceOf(run), run.at) })
      run.at += 2
    } else if (run.text[run.at] === quote) {
      run.at++
      return segments
    } else segments.push(...(quote === "'" ? plainUntil(run, /[^']+/y) : expandable(run, /[^"`$]+/y)))
  }
  run.isPartial = true
  return [...segments, unknownSegment(run)]
}

function plainUntil(run: Run, pattern: RegExp): readonly Segment[] {
  const plain = take(run, pattern)
  if (plain === undefined) {
    run.at++
    return []
  }
  return literalPieces(sourceOf(run), plain.index, plain[0], plain[0])
}

/** The next part of a text between double quotes. */
function expandable(run: Run, plain: RegExp): readonly Segment[] {
  if (run.text[run.at] === '`') {
    const segment: Segment = {
      literal: escaped(run.text.charAt(run.at + 1)),
      location: sourceLocation(sourceOf(run), run.at),
    }
    run.at += 2
    return segment.literal === '' ? [] : [segment]
  }
  if (run.text.startsWith('$(', run.at)) {
    run.at++
    return parenthesised(run)
  }
  if (run.text[run.at] !== '$') return plainUntil(run, plain)
  const segments = variable(run)
  // `"$name:tag"` is a variable of the drive `name`, which there is not.
  return take(run, /:(?=\w)/y) === undefined ? segments : [unknownSegment(run)]
}

/** `@" … "@` and `@' … '@`. */
function hereString(run: Run): readonly Segment[] {
  const quote = run.text.charAt(run.at + 1)
  if (take(run, /@["'][ \t]*\r?\n/y) === undefined) {
    run.isPartial = true
    run.at += 2
    return [unknownSegment(run)]
  }
  const end = run.text.indexOf(`\n${quote}@`, run.at - 1)
  if (end < 0) {
    run.isPartial = true
    run.at = run.text.length
    return [unknownSegment(run)]
  }
  const segments: Segment[] = []
  while (run.at < end) {
    if (quote === "'") {
      const text = run.text.slice(run.at, end)
      segments.push(...literalPieces(sourceOf(run), run.at, text, text))
      run.at = end
    } else {
      const from = run.at
      const text = /^[^`$]+/.exec(run.text.slice(from, end))?.[0]
      if (text === undefined) segments.push(...expandable(run, /[^`$]+/y))
      else {
        segments.push(...literalPieces(sourceOf(run), from, text, text))
        run.at = from + text.length
      }
    }
  }
  run.at = Math.max(run.at, end + 3)
  return segments
}
