import { BooleanData, Null, NumberData } from '@actions/expressions/data/index'
import { evaluate, isTruthy, known, type LookUp, lengthOf, type Operand, open, textOperand } from './expression.ts'
import type { Script } from './model.ts'
import type { Piece, Place, Value } from './value.ts'
import type { TextNode } from './yaml.ts'

/** What the expressions of a text are evaluated with. */
export interface Context {
  readonly lookUp: LookUp
  readonly bindings: ReadonlyMap<string, string>
  /** How many characters may yet be put in for expressions, in all of the reading: texts can be made to grow without end. */
  readonly left: { characters: number }
}

/** A text of a file: with its type where it is nothing but an expression, or plain. */
export const operandOf = (node: TextNode, context: Context): Operand => joined(partsOf(node, context), node)

function joined(parts: readonly Part[], node: TextNode): Operand {
  const [only] = parts
  if (parts.length === 1 && only !== undefined && 'operand' in only) return only.operand
  if (node.isPlain && parts.every(part => 'text' in part)) return plainOf(node.text, node.place)
  return textOperand(parts.flatMap(part => ('operand' in part ? part.operand.pieces : linesOf(part, node))))
}

/** A text of a file with all that is known put in. */
export const valueOfText = (node: TextNode, context: Context): Value => ({
  pieces: operandOf(node, context).pieces.map(({ use: _, ...piece }) => piece),
  place: node.place,
})

/** The same of an input of an action, with where its expressions stand. */
export function inputOfText(node: TextNode, context: Context): Value {
  const parts = partsOf(node, context).map(part => {
    if ('text' in part) return part
    const pieces = part.operand.pieces.map(piece => ({ ...piece, use: piece.use ?? node.placeAt(part.start) }))
    return { ...part, operand: textOperand(pieces) }
  })
  const { pieces } = joined(parts, node)
  return { pieces, place: useOf(pieces[0], node.place) }
}

/** The place of what begins with a piece: in the step that gave it to a local action, else where it stands in that action. */
const useOf = (first: Piece | undefined, place: Place): Place =>
  first?.use === undefined || first.use.file === place.file ? place : first.use

/** The text between expressions, and what these give. */
type Part =
  | { readonly text: string; readonly start: number }
  | { readonly operand: Operand; readonly start: number; readonly end: number }

function partsOf(node: TextNode, { lookUp, bindings, left }: Context): readonly Part[] {
  const { text } = node
  const parts: Part[] = []
  let at = 0
  for (const { start, end, expression } of expressionsOf(text)) {
    if (start > at) parts.push({ text: text.slice(at, start), start: at })
    const place = node.placeAt(start)
    const operand = expression === undefined ? open('', place) : bound(evaluate(expression, place, lookUp), bindings)
    left.characters -= lengthOf(operand.pieces)
    parts.push({ operand: left.characters < 0 ? open('', place) : operand, start, end })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), start: at })
  return parts
}

/** With what is known of this run put in for pieces that have its name. */
function bound(operand: Operand, bindings: Context['bindings']): Operand {
  if (operand.is === 'known' || bindings.size === 0) return operand
  return textOperand(boundPieces(operand.pieces, bindings))
}

const boundPieces = (pieces: readonly Piece[], bindings: Context['bindings']): readonly Piece[] =>
  pieces.map(piece => {
    const value = 'unknown' in piece ? bindings.get(piece.unknown) : undefined
    return value === undefined ? piece : { known: value, place: piece.place }
  })

/** The same for a value that no template gave. */
export const boundValue = (value: Value, bindings: Context['bindings']): Value => ({
  ...value,
  pieces: boundPieces(value.pieces, bindings),
})

/** Each `${{ … }}`, without an expression where its end is missing. A `}}` in a string does not end it. */
export function* expressionsOf(
  text: string,
): Generator<{ start: number; end: number; expression: string | undefined }> {
  for (let start = text.indexOf('${{'); start >= 0; ) {
    const end = endOf(text, start + 3)
    if (end === undefined) {
      yield { start, end: text.length, expression: undefined }
      return
    }
    yield { start, end, expression: text.slice(start + 3, end - 2) }
    start = text.indexOf('${{', end)
  }
}

function endOf(text: string, from: number): number | undefined {
  let isInString = false
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") isInString = !isInString
    else if (!isInString && text[at] === '}' && text[at + 1] === '}') return at + 2
  }
  return undefined
}

/** A piece a line, so that each has its place. */
function linesOf({ text, start }: { text: string; start: number }, node: TextNode): readonly Piece[] {
  const pieces: Piece[] = []
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline + 1
    pieces.push({ known: text.slice(at, end), place: node.placeAt(start + at) })
    at = end
  }
  return pieces
}

/** The core schema of YAML 1.2. */
function plainOf(text: string, place: Place): Operand {
  if (/^(?:true|false)$/i.test(text)) return known(new BooleanData(text.toLowerCase() === 'true'), place)
  if (/^(?:~|null|)$/i.test(text)) return known(new Null(), place)
  const isNumber = /^(?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+)$/i.test(text)
  return isNumber ? known(new NumberData(Number(text)), place) : textOperand([{ known: text, place }])
}

export interface Condition {
  /** As written, without `${{ }}`. */
  readonly text: string | undefined
  /** In a run that goes well; `undefined` where that cannot be known. */
  readonly holds: boolean | undefined
}

export const ALWAYS: Condition = { text: undefined, holds: true }

/** `if:`, which is an expression with or without `${{ }}`. */
export function conditionOf(node: TextNode | undefined, { lookUp }: Context): Condition {
  if (node === undefined) return ALWAYS
  const written = node.text.trim()
  const [first] = expressionsOf(written)
  const text = written.replaceAll(/\$\{\{\s*|\s*\}\}/g, '')
  if (text === '') return ALWAYS
  // Text beside an expression makes a text of the whole, which is true whatever the expression is: hardly what was meant.
  if (first !== undefined && (first.start > 0 || first.end < written.length)) return { text, holds: undefined }
  return { text, holds: isTruthy(evaluate(first?.expression ?? written, node.place, lookUp)) }
}

/** Both hold. */
export function both(one: Condition, other: Condition): Condition {
  const holds =
    one.holds === false || other.holds === false
      ? false
      : one.holds === undefined || other.holds === undefined
        ? undefined
        : true
  if (one.text === undefined || other.text === undefined) return { text: one.text ?? other.text, holds }
  return { text: `(${one.text}) && (${other.text})`, holds }
}

const FIRST_UNKNOWN = 0xf0000

/** Marks as there are characters in the plane; more pieces than that share the last. */
const MAX_UNKNOWNS = 0xfff0

/** A script with what is known put in for its expressions. */
export function scriptOf(node: TextNode, shell: Script['shell'], context: Context): Script {
  const unknowns: { unknown: string; place: Place }[] = []
  /** Where runs of characters begin, in `text` and in the node; `from` is the place of what was put in. */
  const runs: { readonly at: number; readonly start: number; readonly from: Place | undefined; readonly use: Place }[] =
    []
  let text = ''
  const add = (added: string, start: number, from?: Place, use = node.placeAt(start)): void => {
    runs.push({ at: text.length, start, from, use })
    text += added
  }
  const runOf = (offset: number) => {
    let [low, high] = [0, runs.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((runs[middle]?.at ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return runs[low]
  }
  for (const part of partsOf(node, context)) {
    if ('text' in part) {
      add(withoutMarks(part.text), part.start)
      continue
    }
    for (const piece of part.operand.pieces) {
      if ('known' in piece) {
        add(withoutMarks(piece.known), part.start, piece.place, useOf(piece, node.placeAt(part.start)))
      } else {
        if (unknowns.length === MAX_UNKNOWNS) unknowns.push({ unknown: '', place: piece.place })
        else if (unknowns.length < MAX_UNKNOWNS) unknowns.push({ unknown: piece.unknown, place: piece.place })
        add(
          String.fromCodePoint(FIRST_UNKNOWN + unknowns.length - 1),
          part.start,
          node.placeAt(part.start),
          useOf(piece, node.placeAt(part.start)),
        )
      }
    }
  }
  return {
    shell,
    text,
    unknowns,
    placeAt(offset) {
      const run = runOf(offset)
      return run === undefined ? node.place : (run.from ?? node.placeAt(run.start + offset - run.at))
    },
    useAt(offset) {
      const run = runOf(offset)
      if (run === undefined) return node.place
      return run.from === undefined ? node.placeAt(run.start + offset - run.at) : run.use
    },
  }
}

/** Characters of the file that look like our marks are no marks. */
const withoutMarks = (text: string): string => text.replace(/[\uDB80-\uDBBF][\uDC00-\uDFFF]/g, '\uFFFD\uFFFD')
