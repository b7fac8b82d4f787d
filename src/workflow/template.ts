import { BooleanData, Null, NumberData } from '@actions/expressions/data/index'
import {
  type ExpressionValue,
  evaluate,
  isTruthy,
  knownOperand,
  type LookUp,
  lengthOf,
  textOperand,
  unknownOperand,
} from './expression.ts'
import type { Script } from './model.ts'
import type { PartialString, Segment, SourceLocation } from './partial-string.ts'
import type { TextNode } from './yaml.ts'

/** What the expressions of a text are evaluated with. */
export interface Context {
  readonly lookUp: LookUp
  readonly substitutions: ReadonlyMap<string, string>
  /**
   * How many characters may yet be put in for expressions, in all of the reading: texts can be made to grow without
   * end.
   */
  readonly budget: { characters: number }
}

/** A text of a file: with its type where it is nothing but an expression, or plain. */
export const operandOf = (node: TextNode, context: Context): ExpressionValue => joined(partsOf(node, context), node)

function joined(parts: readonly Part[], node: TextNode): ExpressionValue {
  const [only] = parts
  if (parts.length === 1 && only !== undefined && 'operand' in only) return only.operand
  if (node.isPlain && parts.every(part => 'text' in part)) return plainOf(node.text, node.location)
  return textOperand(parts.flatMap(part => ('operand' in part ? part.operand.segments : linesOf(part, node))))
}

/** A text of a file with all that is known put in. */
export const valueOfText = (node: TextNode, context: Context): PartialString => ({
  segments: operandOf(node, context).segments.map(({ usedAt: _, ...segment }) => segment),
  location: node.location,
})

/** The same of an input of an action, with where its expressions stand. */
export function inputOfText(node: TextNode, context: Context): PartialString {
  const parts = partsOf(node, context).map(part => {
    if ('text' in part) return part
    const segments = part.operand.segments.map(segment => ({
      ...segment,
      usedAt: segment.usedAt ?? node.locationAt(part.start),
    }))
    return { ...part, operand: textOperand(segments) }
  })
  const { segments } = joined(parts, node)
  return { segments, location: useOf(segments[0], node.location) }
}

/**
 * The place of what begins with a piece: in the step that gave it to a local action, else where it stands in that
 * action.
 */
const useOf = (first: Segment | undefined, location: SourceLocation): SourceLocation =>
  first?.usedAt === undefined || first.usedAt.file === location.file ? location : first.usedAt

/** The text between expressions, and what these give. */
type Part =
  | { readonly text: string; readonly start: number }
  | { readonly operand: ExpressionValue; readonly start: number; readonly end: number }

function partsOf(node: TextNode, { lookUp, substitutions, budget }: Context): readonly Part[] {
  const { text } = node
  const parts: Part[] = []
  let at = 0
  for (const { start, end, expression } of expressionsOf(text)) {
    if (start > at) parts.push({ text: text.slice(at, start), start: at })
    const location = node.locationAt(start)
    const operand =
      expression === undefined
        ? unknownOperand('', location)
        : bound(evaluate(expression, location, lookUp), substitutions)
    budget.characters -= lengthOf(operand.segments)
    parts.push({ operand: budget.characters < 0 ? unknownOperand('', location) : operand, start, end })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), start: at })
  return parts
}

/** With what is known of this run put in for pieces that have its name. */
function bound(operand: ExpressionValue, substitutions: Context['substitutions']): ExpressionValue {
  if (operand.kind === 'known' || substitutions.size === 0) return operand
  return textOperand(boundPieces(operand.segments, substitutions))
}

const boundPieces = (segments: readonly Segment[], substitutions: Context['substitutions']): readonly Segment[] =>
  segments.map(segment => {
    const value = 'expression' in segment ? substitutions.get(segment.expression) : undefined
    return value === undefined ? segment : { literal: value, location: segment.location }
  })

/** The same for a value that no template gave. */
export const substitute = (value: PartialString, substitutions: Context['substitutions']): PartialString => ({
  ...value,
  segments: boundPieces(value.segments, substitutions),
})

/** Each `${{ … }}`, without an expression where its end is missing. A `}}` in a string does not end it. */
export function* expressionsOf(
  text: string,
): Generator<{ start: number; end: number; expression: string | undefined }> {
  for (let start = text.indexOf('${{'); start >= 0; ) {
    const end = endOfExpression(text, start + 3)
    if (end === undefined) {
      yield { start, end: text.length, expression: undefined }
      return
    }
    yield { start, end, expression: text.slice(start + 3, end - 2) }
    start = text.indexOf('${{', end)
  }
}

function endOfExpression(text: string, from: number): number | undefined {
  let isInString = false
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") isInString = !isInString
    else if (!isInString && text[at] === '}' && text[at + 1] === '}') return at + 2
  }
  return undefined
}

/** A piece a line, so that each has its place. */
function linesOf({ text, start }: { text: string; start: number }, node: TextNode): readonly Segment[] {
  const segments: Segment[] = []
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline + 1
    segments.push({ literal: text.slice(at, end), location: node.locationAt(start + at) })
    at = end
  }
  return segments
}

/** The core schema of YAML 1.2. */
function plainOf(text: string, location: SourceLocation): ExpressionValue {
  if (/^(?:true|false)$/i.test(text)) return knownOperand(new BooleanData(text.toLowerCase() === 'true'), location)
  if (/^(?:~|null|)$/i.test(text)) return knownOperand(new Null(), location)
  const isNumber = /^(?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+)$/i.test(text)
  return isNumber ? knownOperand(new NumberData(Number(text)), location) : textOperand([{ literal: text, location }])
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
  const opened = written.replaceAll(/\$\{\{\s*/g, '').split('}}')
  const text = opened.map((part, index) => (index < opened.length - 1 ? part.trimEnd() : part)).join('')
  if (text === '') return ALWAYS
  // Text beside an expression makes a text of the whole, which is true whatever the expression is: hardly what was
  // meant.
  if (first !== undefined && (first.start > 0 || first.end < written.length)) return { text, holds: undefined }
  return { text, holds: isTruthy(evaluate(first?.expression ?? written, node.location, lookUp)) }
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
  const unknowns: Script['unknowns'][number][] = []
  /** Where runs of characters begin, in `text` and in the node; `from` is the place of what was put in. */
  const contiguousRuns: {
    readonly at: number
    readonly start: number
    readonly from: SourceLocation | undefined
    readonly usedAt: SourceLocation
  }[] = []
  let text = ''
  const add = (added: string, start: number, from?: SourceLocation, usedAt = node.locationAt(start)): void => {
    contiguousRuns.push({ at: text.length, start, from, usedAt })
    text += added
  }
  const runOf = (offset: number) => {
    let [low, high] = [0, contiguousRuns.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((contiguousRuns[middle]?.at ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return contiguousRuns[low]
  }
  for (const part of partsOf(node, context)) {
    if ('text' in part) {
      add(withoutMarks(part.text), part.start)
      continue
    }
    for (const segment of part.operand.segments) {
      if ('literal' in segment) {
        add(withoutMarks(segment.literal), part.start, segment.location, useOf(segment, node.locationAt(part.start)))
      } else {
        if (unknowns.length === MAX_UNKNOWNS) unknowns.push({ expression: '', location: segment.location })
        else if (unknowns.length < MAX_UNKNOWNS) unknowns.push(unknownOf(segment))
        add(
          String.fromCodePoint(FIRST_UNKNOWN + unknowns.length - 1),
          part.start,
          node.locationAt(part.start),
          useOf(segment, node.locationAt(part.start)),
        )
      }
    }
  }
  return {
    shell,
    text,
    unknowns,
    locationAt(offset) {
      const run = runOf(offset)
      return run === undefined ? node.location : (run.from ?? node.locationAt(run.start + offset - run.at))
    },
    usageAt(offset) {
      const run = runOf(offset)
      if (run === undefined) return node.location
      return run.from === undefined ? node.locationAt(run.start + offset - run.at) : run.usedAt
    },
  }
}

const unknownOf = ({
  expression,
  location,
  written,
}: Extract<Segment, { readonly expression: string }>): Script['unknowns'][number] => ({
  expression,
  location,
  ...(written !== undefined && { written }),
})

/** Characters of the file that look like our marks are no marks. */
const withoutMarks = (text: string): string => text.replace(/[\uDB80-\uDBBF][\uDC00-\uDFFF]/g, '\uFFFD\uFFFD')
