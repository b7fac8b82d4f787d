import type { DoubleQuotedChild, ParameterExpansionPart, ParsedScript, Word, WordPart } from 'unbash'
import type { Script } from '../model.ts'
import { type PartialString, type Segment, type SourceLocation, toLiteral } from '../partial-string.ts'
import { mapSegments, splitPieces, toValue } from '../partial-string-ops.ts'
import { EXPRESSION_OF } from './command.ts'

/** A text that is read, and where its characters stand. */
export interface Source {
  readonly script: Script
  /** Where all of it stands, for a text whose own places are not kept (backticks in backticks). */
  readonly fixed: number | undefined
}

/** Where a text comes from, and where it is used: the same but for what was put in for an expression. */
export const sourceLocation = ({ script, fixed }: Source, offset: number): SourceLocation =>
  script.locationAt(fixed ?? offset)
export const usageLocation = ({ script, fixed }: Source, offset: number): SourceLocation =>
  script.usageAt(fixed ?? offset)

/** A variable, or an array. */
export type Variable = PartialString | readonly PartialString[]
export const isArray = (variable: Variable): variable is readonly PartialString[] => Array.isArray(variable)

/** `$1` and on; `undefined` where it is not known what they are, nor how many. */
export type Positional = readonly PartialString[] | undefined

/** What the words of a script are put together from. */
export interface Words {
  readonly source: Source
  readonly positional: Positional
  lookUp(name: string): Variable | undefined
  set(name: string, value: PartialString): void
  /** What a substitution prints, without the line ends behind it. */
  capture(script: ParsedScript, position: number): readonly Segment[]
}

/** A piece, the end of a word, or the mark that there is a word though it may be empty. */
type Fragment = Segment | 'end' | 'quoted'

/**
 * The words that a word becomes: more than one for `"${tags[@]}"` or an unquoted `$ARGS`, none for an unquoted empty
 * one.
 */
export function wordValues(word: Word, words: Words): PartialString[] {
  const location = usageLocation(words.source, word.pos)
  const values: PartialString[] = []
  let segments: Segment[] = []
  let isWord = false
  const end = (): void => {
    if (isWord || segments.length > 0) values.push(toValue(segments, location))
    segments = []
    isWord = false
  }
  for (const fragment of fragmentsOf(word, words)) {
    if (fragment === 'end') end()
    else if (fragment === 'quoted') isWord = true
    else segments.push(fragment)
  }
  end()
  return values
}

/** A word that is not split: behind `=`, `<<<`, `>`. */
export const wordValue = (word: Word, words: Words): PartialString =>
  toValue(asText(fragmentsOf(word, words)), usageLocation(words.source, word.pos))

/** The text of a here-document. */
export const partsValue = (parts: readonly WordPart[], location: SourceLocation, words: Words): PartialString =>
  toValue(asText(parts.flatMap(part => partFragments(part, true, words))), location)

const asText = (fragments: readonly Fragment[]): Segment[] => {
  const segments: Segment[] = []
  for (const fragment of fragments) {
    const last = segments.at(-1)
    if (fragment === 'end' && last !== undefined) segments.push({ literal: ' ', location: last.location })
    else if (fragment !== 'end' && fragment !== 'quoted') segments.push(fragment)
  }
  return segments
}

function fragmentsOf(word: Word, words: Words): Fragment[] {
  if (word.parts === undefined) return literalPieces(words.source, word.pos, word.value, word.text)
  return word.parts.flatMap(part => partFragments(part, false, words))
}

const EXPRESSION = /[\u{F0000}-\u{FFFFD}]/u

/**
 * The pieces of a text as it is written; a known one never goes beyond a line, or what was put in for one expression.
 */
export function literalPieces(source: Source, offset: number, value: string, raw: string): Segment[] {
  const segments: Segment[] = []
  let position = 0
  const exact = value === raw
  for (const part of value.split(/([\u{F0000}-\u{FFFFD}])/u)) {
    const from = exact ? offset + position : offset
    position += part.length
    if (part === '') continue
    if (EXPRESSION.test(part)) {
      const unknown = source.script.unknowns[(part.codePointAt(0) ?? 0) - 0xf0000]
      segments.push(unknown ?? { expression: '', location: sourceLocation(source, from) })
    } else if (exact && source.fixed === undefined) segments.push(...contiguousRuns(source.script, from, part))
    else segments.push({ literal: part, location: sourceLocation(source, from) })
  }
  return segments
}

/** Cuts a text where its characters do not stand side by side in the file. */
function contiguousRuns(script: Script, offset: number, text: string): Segment[] {
  const first = script.locationAt(offset)
  const last = script.locationAt(offset + text.length - 1)
  if (last.line === first.line && last.file === first.file && last.column - first.column === text.length - 1)
    return [{ literal: text, location: first }]
  const segments: Segment[] = []
  let start = 0
  let startPlace = first
  let before = first
  for (let index = 1; index < text.length; index++) {
    const location = script.locationAt(offset + index)
    const isAdjacent =
      location.file === before.file &&
      location.line === before.line &&
      (location.column === before.column || location.column === before.column + 1) &&
      text[index - 1] !== '\n'
    if (!isAdjacent) {
      segments.push({ literal: text.slice(start, index), location: startPlace })
      start = index
      startPlace = location
    }
    before = location
  }
  segments.push({ literal: text.slice(start), location: startPlace })
  return segments
}

function partFragments(part: WordPart | DoubleQuotedChild, isQuoted: boolean, words: Words): Fragment[] {
  const { source } = words
  const unknown = (name = ''): Fragment[] => [{ expression: name, location: sourceLocation(source, part.pos) }]
  switch (part.type) {
    case 'Literal':
    case 'Glob':
      return literalPieces(source, part.pos, part.value, part.text)
    case 'SingleQuoted':
      return ['quoted', ...literalPieces(source, part.pos + 1, part.value, part.text.slice(1, -1))]
    case 'AnsiCQuoted':
      return ['quoted', ...literalPieces(source, part.pos + 2, part.value, part.text.slice(2, -1))]
    case 'DoubleQuoted':
    case 'LocaleString': {
      // "$@" of nothing is no word at all.
      const inner = part.parts.flatMap(child => partFragments(child, true, words))
      const [child] = part.parts
      const isList = part.parts.length === 1 && child !== undefined && listOfExpansion(child, words) !== undefined
      return isList ? inner : ['quoted', ...inner]
    }
    case 'SimpleExpansion':
    case 'ParameterExpansion': {
      const list = listOfExpansion(part, words)
      if (list !== undefined)
        return list.flatMap((value, index): Fragment[] => [
          ...(index > 0 ? (['end'] as const) : []),
          ...(isQuoted ? (['quoted'] as const) : []),
          ...value.segments,
        ])
      const segments =
        part.type === 'SimpleExpansion' ? variable(part.text.slice(1), part, words) : expansion(part, words)
      return isQuoted ? [...segments] : split(segments)
    }
    case 'CommandExpansion': {
      if (part.script === undefined) return unknown()
      const segments = words.capture(part.script, part.pos)
      return isQuoted ? [...segments] : split(segments)
    }
    case 'ProcessSubstitution':
      if (part.script !== undefined) words.capture(part.script, part.pos)
      return unknown()
    case 'ArithmeticExpansion':
    case 'ExtendedGlob':
    case 'BraceExpansion':
      return unknown()
  }
}

/** `$@`, `$*`, `${tags[@]}`: the values; `undefined` for what is no list, or one that is not known. */
function listOfExpansion(part: WordPart | DoubleQuotedChild, words: Words): readonly PartialString[] | undefined {
  if (part.type === 'SimpleExpansion') return part.text === '$@' || part.text === '$*' ? words.positional : undefined
  if (part.type !== 'ParameterExpansion' || part.operation !== undefined || part.prefix !== undefined) return undefined
  if (part.parameter === '@' || part.parameter === '*') return words.positional
  const index = part.index?.text
  if (index !== '@' && index !== '*') return undefined
  const list = words.lookUp(part.parameter)
  return list === undefined ? undefined : isArray(list) ? list : [list]
}

function split(segments: readonly Segment[]): Fragment[] {
  return splitPieces(segments, /\s+/g).flatMap((part, index): Fragment[] => (index > 0 ? ['end', ...part] : part))
}

function variable(name: string, part: { readonly pos: number }, words: Words): readonly Segment[] {
  return (
    lookedUp(name, words) ?? [
      { expression: EXPRESSION_OF[name] ?? `$${name}`, location: sourceLocation(words.source, part.pos) },
    ]
  )
}

function lookedUp(name: string, words: Words): readonly Segment[] | undefined {
  if (/^[1-9]\d*$/.test(name)) return words.positional?.[Number(name) - 1]?.segments
  const found = words.lookUp(name)
  if (found === undefined) return undefined
  return isArray(found) ? (found[0]?.segments ?? []) : found.segments
}

/** A variable that is known not to be set; an array without elements is none to an expansion either. */
const isUnset = (name: string, words: Words): boolean => {
  const found = words.lookUp(name)
  return found !== undefined && isArray(found) && found.length === 0
}

function expansion(part: ParameterExpansionPart, words: Words): readonly Segment[] {
  const location = sourceLocation(words.source, part.pos)
  const unknown: Segment[] = [{ expression: EXPRESSION.test(part.text) ? '' : part.text, location }]
  if (part.prefix !== undefined) return unknown
  if (part.index !== undefined) {
    const list = words.lookUp(part.parameter)
    const element = list !== undefined && isArray(list) ? list[Number(part.index.text)] : undefined
    return part.operation === undefined && element !== undefined ? element.segments : unknown
  }
  if (part.operation === undefined) return variable(part.parameter, part, words)
  const segments = lookedUp(part.parameter, words)
  return assigned(part, segments === undefined ? undefined : operated(segments, part, words), words) ?? unknown
}

/** What `${VAR:=value}` gives is what the variable has from then on; where that is not known it has its name. */
function assigned(
  part: ParameterExpansionPart,
  segments: readonly Segment[] | undefined,
  words: Words,
): readonly Segment[] | undefined {
  const { operation } = part
  if (operation?.type === 'Default' && operation.operator.endsWith('=')) {
    const location = sourceLocation(words.source, part.pos)
    words.set(part.parameter, toValue(segments ?? [{ expression: `$${part.parameter}`, location }], location))
  }
  return segments
}

/** A variable's value after `${VAR<operation>}`; `undefined` where that cannot be told. */
function operated(
  segments: readonly Segment[],
  { parameter, operation }: ParameterExpansionPart,
  words: Words,
): readonly Segment[] | undefined {
  if (operation === undefined) return segments
  const location = sourceLocation(words.source, operation.pos)
  const text = toLiteral({ segments, location })
  switch (operation.type) {
    case 'Default': {
      const isFilled = segments.some(segment => 'literal' in segment && segment.mayBeMissing !== true)
      if (operation.operator.endsWith('?')) return segments
      // Without the colon it is about a variable that is not set.
      if (!operation.operator.startsWith(':')) {
        if (!isFilled && text === undefined) return undefined
        const isOperand = isUnset(parameter, words) !== (operation.operator === '+')
        return isOperand ? wordValue(operation.operand, words).segments : operation.operator === '+' ? [] : segments
      }
      if (operation.operator.endsWith('+')) {
        if (isFilled) return wordValue(operation.operand, words).segments
        return text === '' ? [] : undefined
      }
      if (isFilled) return segments
      return text === '' ? wordValue(operation.operand, words).segments : undefined
    }
    case 'CaseModification': {
      const isOneLetter = operation.operator.length === 1
      if (operation.operand !== undefined || (isOneLetter && text === undefined)) return undefined
      if (text === undefined && !segments.some(segment => 'literal' in segment)) return undefined
      return mapSegments(segments, CASES[operation.operator])
    }
    // What cuts or replaces a part of a value leaves it unknown.
    default:
      return undefined
  }
}

const CASES: Readonly<Record<'^' | '^^' | ',' | ',,', (text: string) => string>> = {
  ',': text => text.charAt(0).toLowerCase() + text.slice(1),
  ',,': text => text.toLowerCase(),
  '^': text => text.charAt(0).toUpperCase() + text.slice(1),
  '^^': text => text.toUpperCase(),
}
