import type {
  DoubleQuotedChild,
  ParameterExpansionPart,
  ParameterOperation,
  ParsedScript,
  Word,
  WordPart,
} from 'unbash'
import type { Script } from '../model.ts'
import { literal, type Piece, type Place, type Value } from '../value.ts'
import { EXPRESSION_OF } from './command.ts'
import { globPattern, mapped, splitPieces, toValue } from './pieces.ts'

/** A text that is read, and where its characters stand. */
export interface Source {
  readonly script: Script
  /** Where all of it stands, for a text whose own places are not kept (backticks in backticks). */
  readonly fixed: number | undefined
}

/** Where a text comes from, and where it is used: the same but for what was put in for an expression. */
export const placeIn = ({ script, fixed }: Source, offset: number): Place => script.placeAt(fixed ?? offset)
export const useIn = ({ script, fixed }: Source, offset: number): Place => script.useAt(fixed ?? offset)

/** A variable, or an array. */
export type Variable = Value | readonly Value[]
export const isArray = (variable: Variable): variable is readonly Value[] => Array.isArray(variable)

/** What the words of a script are put together from. */
export interface Words {
  readonly source: Source
  /** `$1` and on. */
  readonly positional: readonly Value[]
  look(name: string): Variable | undefined
  set(name: string, value: Value): void
  /** What a substitution prints, without the line ends behind it. */
  capture(script: ParsedScript, position: number): readonly Piece[]
}

/** A piece, the end of a word, or the mark that there is a word though it may be empty. */
type Fragment = Piece | 'end' | 'quoted'

/** The words that a word becomes: more than one for `"${tags[@]}"` or an unquoted `$ARGS`, none for an unquoted empty one. */
export function wordValues(word: Word, words: Words): Value[] {
  const place = useIn(words.source, word.pos)
  const values: Value[] = []
  let pieces: Piece[] = []
  let isWord = false
  const end = (): void => {
    if (isWord || pieces.length > 0) values.push(toValue(pieces, place))
    pieces = []
    isWord = false
  }
  for (const fragment of fragmentsOf(word, words)) {
    if (fragment === 'end') end()
    else if (fragment === 'quoted') isWord = true
    else pieces.push(fragment)
  }
  end()
  return values
}

/** A word that is not split: behind `=`, `<<<`, `>`. */
export const wordValue = (word: Word, words: Words): Value =>
  toValue(asText(fragmentsOf(word, words)), useIn(words.source, word.pos))

/** The text of a here-document. */
export const partsValue = (parts: readonly WordPart[], place: Place, words: Words): Value =>
  toValue(asText(parts.flatMap(part => partFragments(part, true, words))), place)

const asText = (fragments: readonly Fragment[]): Piece[] => {
  const pieces: Piece[] = []
  for (const fragment of fragments) {
    const last = pieces.at(-1)
    if (fragment === 'end' && last !== undefined) pieces.push({ known: ' ', place: last.place })
    else if (fragment !== 'end' && fragment !== 'quoted') pieces.push(fragment)
  }
  return pieces
}

function fragmentsOf(word: Word, words: Words): Fragment[] {
  if (word.parts === undefined) return literalPieces(words.source, word.pos, word.value, word.text)
  return word.parts.flatMap(part => partFragments(part, false, words))
}

const EXPRESSION = /[\u{F0000}-\u{FFFFD}]/u

/** The pieces of a text as it is written; a known one never goes beyond a line, or what was put in for one expression. */
export function literalPieces(source: Source, offset: number, value: string, raw: string): Piece[] {
  const pieces: Piece[] = []
  let position = 0
  const exact = value === raw
  for (const part of value.split(/([\u{F0000}-\u{FFFFD}])/u)) {
    const from = exact ? offset + position : offset
    position += part.length
    if (part === '') continue
    if (EXPRESSION.test(part)) {
      const unknown = source.script.unknowns[(part.codePointAt(0) ?? 0) - 0xf0000]
      pieces.push(unknown ?? { unknown: '', place: placeIn(source, from) })
    } else if (exact && source.fixed === undefined) pieces.push(...runs(source.script, from, part))
    else pieces.push({ known: part, place: placeIn(source, from) })
  }
  return pieces
}

/** Cuts a text where its characters do not stand side by side in the file. */
function runs(script: Script, offset: number, text: string): Piece[] {
  const first = script.placeAt(offset)
  const last = script.placeAt(offset + text.length - 1)
  if (last.line === first.line && last.file === first.file && last.column - first.column === text.length - 1)
    return [{ known: text, place: first }]
  const pieces: Piece[] = []
  let start = 0
  let startPlace = first
  let before = first
  for (let index = 1; index < text.length; index++) {
    const place = script.placeAt(offset + index)
    const isBeside =
      place.file === before.file &&
      place.line === before.line &&
      (place.column === before.column || place.column === before.column + 1) &&
      text[index - 1] !== '\n'
    if (!isBeside) {
      pieces.push({ known: text.slice(start, index), place: startPlace })
      start = index
      startPlace = place
    }
    before = place
  }
  pieces.push({ known: text.slice(start), place: startPlace })
  return pieces
}

function partFragments(part: WordPart | DoubleQuotedChild, isQuoted: boolean, words: Words): Fragment[] {
  const { source } = words
  const unknown = (name = ''): Fragment[] => [{ unknown: name, place: placeIn(source, part.pos) }]
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
          ...value.pieces,
        ])
      const pieces =
        part.type === 'SimpleExpansion' ? variable(part.text.slice(1), part, words) : expansion(part, words)
      return isQuoted ? [...pieces] : split(pieces)
    }
    case 'CommandExpansion': {
      if (part.script === undefined) return unknown()
      const pieces = words.capture(part.script, part.pos)
      return isQuoted ? [...pieces] : split(pieces)
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
function listOfExpansion(part: WordPart | DoubleQuotedChild, words: Words): readonly Value[] | undefined {
  if (part.type === 'SimpleExpansion') return part.text === '$@' || part.text === '$*' ? words.positional : undefined
  if (part.type !== 'ParameterExpansion' || part.operation !== undefined || part.prefix !== undefined) return undefined
  if (part.parameter === '@' || part.parameter === '*') return words.positional
  const index = part.index?.text
  if (index !== '@' && index !== '*') return undefined
  const list = words.look(part.parameter)
  return list === undefined ? undefined : isArray(list) ? list : [list]
}

function split(pieces: readonly Piece[]): Fragment[] {
  return splitPieces(pieces, /\s+/g).flatMap((part, index): Fragment[] => (index > 0 ? ['end', ...part] : part))
}

function variable(name: string, part: { readonly pos: number }, words: Words): readonly Piece[] {
  return (
    lookedUp(name, words) ?? [{ unknown: EXPRESSION_OF[name] ?? `$${name}`, place: placeIn(words.source, part.pos) }]
  )
}

function lookedUp(name: string, words: Words): readonly Piece[] | undefined {
  if (/^[1-9]\d*$/.test(name)) return words.positional[Number(name) - 1]?.pieces
  const found = words.look(name)
  if (found === undefined) return undefined
  return isArray(found) ? found[0]?.pieces : found.pieces
}

function expansion(part: ParameterExpansionPart, words: Words): readonly Piece[] {
  const place = placeIn(words.source, part.pos)
  const unknown: Piece[] = [{ unknown: EXPRESSION.test(part.text) ? '' : part.text, place }]
  if (part.prefix !== undefined) return unknown
  if (part.index !== undefined) {
    const list = words.look(part.parameter)
    const element = list !== undefined && isArray(list) ? list[Number(part.index.text)] : undefined
    return part.operation === undefined && element !== undefined ? element.pieces : unknown
  }
  if (part.operation === undefined) return variable(part.parameter, part, words)
  const pieces = lookedUp(part.parameter, words)
  return (
    (pieces === undefined ? undefined : operated(pieces, part.operation, words)) ?? assigned(part, words) ?? unknown
  )
}

/** `${VAR:=value}` of a variable that the environment may have. */
function assigned(part: ParameterExpansionPart, words: Words): undefined {
  const { operation } = part
  if (operation?.type === 'Default' && operation.operator.endsWith('=') && !EXPRESSION.test(part.text)) {
    const place = placeIn(words.source, part.pos)
    words.set(part.parameter, toValue([{ unknown: `$${part.parameter}`, place }], place))
  }
  return undefined
}

/** A variable's value after `${VAR<operation>}`; `undefined` where that cannot be told. */
function operated(pieces: readonly Piece[], operation: ParameterOperation, words: Words): readonly Piece[] | undefined {
  const place = placeIn(words.source, operation.pos)
  const text = literal({ pieces, place })
  switch (operation.type) {
    case 'Default': {
      const isFilled = pieces.some(piece => 'known' in piece)
      if (operation.operator.endsWith('?')) return pieces
      // Without the colon it is about a variable that is not set.
      if (!operation.operator.startsWith(':')) {
        return operation.operator === '+' ? wordValue(operation.operand, words).pieces : pieces
      }
      if (operation.operator.endsWith('+')) {
        if (isFilled) return wordValue(operation.operand, words).pieces
        return text === '' ? [] : undefined
      }
      if (isFilled) return pieces
      return text === '' ? wordValue(operation.operand, words).pieces : undefined
    }
    case 'CaseModification': {
      const isOneLetter = operation.operator.length === 1
      if (operation.operand !== undefined || (isOneLetter && text === undefined)) return undefined
      if (text === undefined && !pieces.some(piece => 'known' in piece)) return undefined
      return mapped(pieces, CASES[operation.operator])
    }
    case 'Remove':
    case 'Replace':
    case 'Slice': {
      const changed = text === undefined ? undefined : changedText(text, operation, words)
      if (changed === undefined) return undefined
      return changed === '' ? [] : [{ known: changed, place: pieces[0]?.place ?? place }]
    }
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

function changedText(
  text: string,
  operation: Extract<ParameterOperation, { type: 'Remove' | 'Replace' | 'Slice' }>,
  words: Words,
): string | undefined {
  if (operation.type === 'Slice') {
    const [from, length] = [operation.offset.text.trim(), operation.length?.text.trim()]
    if (!/^\d+$/.test(from) || (length !== undefined && !/^\d+$/.test(length))) return undefined
    return text.slice(Number(from), length === undefined ? undefined : Number(from) + Number(length))
  }
  const glob = literal(wordValue(operation.type === 'Remove' ? operation.operand : operation.pattern, words))
  const pattern = glob === undefined || text.length > 2000 ? undefined : globPattern(glob)
  if (pattern === undefined || glob === undefined) return undefined
  if (operation.type === 'Remove') {
    // A star more than once could be tried in very many ways.
    if (glob.split('*').length > 2) return undefined
    switch (operation.operator) {
      case '#':
        return text.replace(new RegExp(`^${pattern.replaceAll('[\\s\\S]*', '[\\s\\S]*?')}`), '')
      case '##':
        return text.replace(new RegExp(`^${pattern}`), '')
      case '%':
        return shortestEnd(text, new RegExp(`^${pattern}$`))
      case '%%':
        return text.replace(new RegExp(`${pattern}$`), '')
    }
  }
  const replacement = literal(wordValue(operation.replacement, words))
  if (replacement === undefined || glob === '' || /[*?]/.test(glob)) return undefined
  switch (operation.operator) {
    case '/':
      return text.replace(glob, () => replacement)
    case '//':
      return text.replaceAll(glob, () => replacement)
    case '/#':
      return text.startsWith(glob) ? replacement + text.slice(glob.length) : text
    case '/%':
      return text.endsWith(glob) ? text.slice(0, text.length - glob.length) + replacement : text
  }
}

function shortestEnd(text: string, pattern: RegExp): string {
  for (let start = text.length; start >= 0; start--) if (pattern.test(text.slice(start))) return text.slice(0, start)
  return text
}
