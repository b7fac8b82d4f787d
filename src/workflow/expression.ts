import {
  Binary,
  ContextAccess,
  type Expr,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Star,
  Unary,
} from '@actions/expressions/ast'
import {
  BooleanData,
  Dictionary,
  type ExpressionData,
  Array as ListData,
  Null,
  StringData,
} from '@actions/expressions/data/index'
import { wellKnownFunctions } from '@actions/expressions/funcs'
import { Lexer, TokenType } from '@actions/expressions/lexer'
import { Parser } from '@actions/expressions/parser'
import { equals, greaterThan, lessThan, truthy } from '@actions/expressions/result'
import { memoizeRecent } from '../util/memoize.ts'
import type { Segment, SourceLocation } from './partial-string.ts'

/** What an expression gives: a datum with its type, or a text of which a part is only known when the job runs. */
export type ExpressionValue =
  | { readonly kind: 'known'; readonly data: ExpressionData; readonly segments: readonly Segment[] }
  | {
      readonly kind: 'open'
      readonly segments: readonly Segment[]
      /** Whether it counts as true, where that is known though its text is not: `vars.x || 'y'`. */
      readonly isTrue?: boolean
    }

/**
 * What a context has at a path, `['env', 'ACR']`; `undefined` where that is only known when the job runs, `undeclared`
 * where nothing declares the name: it is empty, and keeps its name to be told by.
 */
export type LookUp = (path: readonly [string, ...string[]]) => ExpressionValue | 'undeclared' | undefined

type PathLookup = ExpressionValue | { readonly path: readonly [string, ...string[]] }

const CONTEXTS = 'env github inputs job jobs matrix needs runner secrets steps strategy vars'.split(' ')

const STATUS = ['always', 'cancelled', 'failure', 'success']

const FUNCTIONS = [
  ...STATUS.map(name => ({ name, minArgs: 0, maxArgs: 255 })),
  { name: 'hashFiles', minArgs: 1, maxArgs: 255 },
]

/** Each makes the tree deeper by one, which the parser does not count. */
const MAX_COMPARISONS = 500

/** What is put in for an expression is no longer than this; a longer text is unknown. */
const MAX_LENGTH = 20_000

/**
 * Evaluates what stands between `${{` and `}}`, by GitHub's own grammar and operators. An unknown part has a name in
 * one spelling: lowercase (but for the names of `env`), `.x` for `['x']`, single spaces; none where it may be another
 * each time or cannot be read.
 * @param location where it stands
 */
export function evaluate(expression: string, location: SourceLocation, lookUp: LookUp): ExpressionValue {
  const of = (expr: Expr): ExpressionValue => {
    if (expr instanceof Literal) return knownOperand(literalOf(expr), location)
    if (expr instanceof Grouping) return of(expr.group)
    if (expr instanceof Unary) return evaluateNot(of(expr.expr), location)
    if (expr instanceof Binary) return evaluateComparison(expr.operator, of(expr.left), of(expr.right), location)
    if (expr instanceof Logical)
      return evaluateLogical(expr.operator.type === TokenType.AND, expr.args.map(of), location)
    if (expr instanceof FunctionCall)
      return callFunction(expr.functionName.lexeme.toLowerCase(), expr.args.map(of), location)
    return expr instanceof ContextAccess || expr instanceof IndexAccess
      ? resolve(resolvePath(expr))
      : unknownOperand('', location)
  }
  /** `env.ACR`, `env['ACR']`, `matrix[env.KEY]`: a path, as long as its names are known. */
  const resolvePath = (expr: Expr): PathLookup => {
    if (expr instanceof ContextAccess) return { path: [expr.name.lexeme.toLowerCase()] }
    if (!(expr instanceof IndexAccess)) return of(expr)
    const base = resolvePath(expr.expr)
    if (expr.index instanceof Star)
      return unknownOperand(suffixed(keyOf(resolve(base), PRECEDENCE.member), '.*'), location)
    const index = of(expr.index)
    if ('path' in base && index.kind === 'known') return { path: [...base.path, textOf(index)] }
    const object = resolve(base)
    if (index.kind === 'open')
      return unknownFrom([object, index], PRECEDENCE.none, (one, other) => `${one}[${other}]`, location)
    if (object.kind === 'known') return knownOperand(member(object.data, index.data), location)
    return unknownOperand(suffixed(keyOf(object, PRECEDENCE.member), `.${textOf(index)}`), location)
  }
  const resolve = (reach: PathLookup): ExpressionValue => {
    if (!('path' in reach)) return reach
    const found = lookUp(reach.path)
    if (found !== undefined && found !== 'undeclared') return found
    const { segments } = unknownOperand(nameOfPath(reach.path), location)
    return { kind: 'open', segments, ...(found === 'undeclared' && { isTrue: false }) }
  }
  const { tree } = parse(expression)
  const result = tree === undefined ? unknownOperand('', location) : asWritten(of(tree), expression)
  return lengthOf(result.segments) > MAX_LENGTH ? unknownOperand('', location) : result
}

/** An operand that has the name of the expression is shown as the file spells it. */
function asWritten(operand: ExpressionValue, expression: string): ExpressionValue {
  const [segment, ...others] = operand.segments
  if (operand.kind === 'known' || segment === undefined || !('expression' in segment) || others.length > 0)
    return operand
  const written = expression.trim()
  const isOther = written !== segment.expression && written.toLowerCase() === segment.expression.toLowerCase()
  return isOther ? { ...operand, segments: [{ ...segment, written }] } : operand
}

/** What GitHub's parser makes of a text: a tree, or a refusal, which is one of the syntax or of names. */
type Parsed = { readonly tree: Expr } | { readonly tree: undefined; readonly isSyntaxFault: boolean }

/** The same few expressions are all over a file, and several readers look at each: together some megabytes of trees. */
const MAX_CACHED = 2000
const MAX_CACHED_LENGTH = 500

/** GitHub's parser takes no more than 21,000 characters and a depth of 50. */
const parse = memoizeRecent(parsed, MAX_CACHED, MAX_CACHED_LENGTH)

function parsed(expression: string): Parsed {
  if ((expression.match(/[=<>]/g)?.length ?? 0) > MAX_COMPARISONS) return { tree: undefined, isSyntaxFault: false }
  try {
    return { tree: new Parser(new Lexer(expression).lex().tokens, CONTEXTS, FUNCTIONS).parse() }
  } catch (error) {
    // Both throw for what the text is, and for nothing else; their messages quote it.
    const isSyntaxFault = error instanceof Error && /^Unexpected (?:symbol|end)/.test(error.message)
    return { tree: undefined, isSyntaxFault: isSyntaxFault && expression.length <= MAX_LENGTH }
  }
}

/** Whether a text was never an expression; what a newer GitHub may know (a function, a context) is none such. */
export function isSyntaxFault(expression: string): boolean {
  if (expression.trim() === '') return true
  const parsed = parse(expression)
  return parsed.tree === undefined && parsed.isSyntaxFault
}

/** The contexts that an expression looks at, each once. */
export function contextsIn(expression: string): readonly string[] {
  const contexts = new Set<string>()
  evaluate(expression, { file: '', line: 1, column: 1 }, ([context]) => {
    contexts.add(context)
    return undefined
  })
  return [...contexts]
}

/** Known, with its one piece where it has any text. */
export function knownOperand(data: ExpressionData, location: SourceLocation): ExpressionValue {
  const text = data.coerceString()
  return { kind: 'known', data, segments: text === '' ? [] : [{ literal: text, location }] }
}

export const unknownOperand = (expression: string, location: SourceLocation): ExpressionValue => ({
  kind: 'open',
  segments: [{ expression, location }],
})

/** A text made of pieces, as it comes through `env` and the like. */
export function textOperand(segments: readonly Segment[]): ExpressionValue {
  let text = ''
  for (const segment of segments) {
    if ('expression' in segment) return { kind: 'open', segments }
    text += segment.literal
  }
  return { kind: 'known', data: new StringData(text), segments }
}

/** Whether it counts as true; `undefined` where that cannot be known. */
export const isTruthy = (operand: ExpressionValue): boolean | undefined =>
  operand.kind === 'known' ? truthy(operand.data) : operand.isTrue

/** `undefined` for null, which a list or a map is not. */
const textOf = (operand: ExpressionValue & { kind: 'known' }): string => operand.data.coerceString()

export const lengthOf = (segments: readonly Segment[]): number =>
  segments.reduce(
    (length, segment) => length + ('literal' in segment ? segment.literal.length : segment.expression.length + 1),
    0,
  )

/** The lexer takes only the first doubled quote out of a string. */
const literalOf = ({ literal, token }: Literal): ExpressionData =>
  token.type === TokenType.STRING ? new StringData(token.lexeme.slice(1, -1).replaceAll("''", "'")) : literal

/** Contexts and their properties are found in any case, but variables are not. */
const nameOfPath = ([context, ...names]: readonly [string, ...string[]]): string =>
  [context, ...names.map(name => (context === 'env' ? name : name.toLowerCase()))].join('.')

const suffixed = (key: string, suffix: string): string => (key === '' ? '' : `${key}${suffix}`)

/** How close an operator binds. */
const PRECEDENCE = { none: 0, or: 1, and: 2, comparison: 3, member: 4 } as const

type Tightness = (typeof PRECEDENCE)[keyof typeof PRECEDENCE]

/**
 * Of the loosest operator in a name; one within brackets or quotes may count too, which is a bracket too many at worst.
 */
const precedenceOf = (name: string): Tightness =>
  name.includes(' || ')
    ? PRECEDENCE.or
    : name.includes(' && ')
      ? PRECEDENCE.and
      : / [=!<>]=? /.test(name)
        ? PRECEDENCE.comparison
        : PRECEDENCE.member

/**
 * An operand in the spelling of an expression, to stand beside an operator; empty where it may be another each time.
 */
function keyOf(operand: ExpressionValue, precedence: Tightness): string {
  if (operand.kind === 'known') {
    const { data } = operand
    if (data instanceof StringData) return quoted(data.value)
    return data instanceof Dictionary || data instanceof ListData ? '' : data instanceof Null ? 'null' : textOf(operand)
  }
  const [first, ...rest] = operand.segments
  if (rest.length === 0 && first !== undefined && 'expression' in first) {
    return precedenceOf(first.expression) < precedence ? `(${first.expression})` : first.expression
  }
  if (operand.segments.some(segment => 'expression' in segment && segment.expression === '')) return ''
  const unknowns: string[] = []
  const format = operand.segments.map(segment => {
    if ('literal' in segment) return segment.literal.replace(/[{}]/g, '$&$&')
    unknowns.push(segment.expression)
    return `{${unknowns.length - 1}}`
  })
  return `format(${[quoted(format.join('')), ...unknowns].join(', ')})`
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** A name made of the names of its parts; none where one of them has none. */
function unknownFrom(
  parts: readonly ExpressionValue[],
  precedence: Tightness,
  write: (...keys: string[]) => string,
  location: SourceLocation,
): ExpressionValue {
  const keys = parts.map(part => keyOf(part, precedence))
  return unknownOperand(keys.includes('') ? '' : write(...keys), location)
}

function evaluateNot(operand: ExpressionValue, location: SourceLocation): ExpressionValue {
  const isTrue = isTruthy(operand)
  return isTrue === undefined
    ? unknownFrom([operand], PRECEDENCE.member, key => `!${key}`, location)
    : knownOperand(new BooleanData(!isTrue), location)
}

function evaluateComparison(
  { type, lexeme }: { type: TokenType; lexeme: string },
  left: ExpressionValue,
  right: ExpressionValue,
  location: SourceLocation,
): ExpressionValue {
  if (left.kind === 'open' || right.kind === 'open')
    return unknownFrom([left, right], PRECEDENCE.member, (one, other) => `${one} ${lexeme} ${other}`, location)
  const isEqual = equals(left.data, right.data)
  const isGreater = greaterThan(left.data, right.data)
  const isLess = lessThan(left.data, right.data)
  const holds =
    type === TokenType.EQUAL_EQUAL
      ? isEqual
      : type === TokenType.BANG_EQUAL
        ? !isEqual
        : type === TokenType.GREATER
          ? isGreater
          : type === TokenType.GREATER_EQUAL
            ? isEqual || isGreater
            : type === TokenType.LESS
              ? isLess
              : isEqual || isLess
  return knownOperand(new BooleanData(holds), location)
}

/** `a && b && c`, `a || b || c`: the first that decides it, or the last. */
function evaluateLogical(
  isAnd: boolean,
  operands: readonly ExpressionValue[],
  location: SourceLocation,
): ExpressionValue {
  const joined = (parts: readonly ExpressionValue[]): ExpressionValue =>
    unknownFrom(
      parts,
      isAnd ? PRECEDENCE.and : PRECEDENCE.or,
      (...keys) => keys.join(isAnd ? ' && ' : ' || '),
      location,
    )
  const unknowns: ExpressionValue[] = []
  for (const [index, operand] of operands.entries()) {
    const isLast = index === operands.length - 1
    const isTrue = isTruthy(operand)
    if (isTrue === !isAnd) {
      // Whatever stands before it, what is false in one place is not true in all; which of them is given is not known.
      return unknowns.length === 0 ? operand : { ...joined([...unknowns, operand]), kind: 'open', isTrue }
    }
    if (isTrue === undefined || isLast) {
      if (isLast && unknowns.length === 0) return operand
      unknowns.push(operand)
    }
  }
  return joined(unknowns)
}

function callFunction(name: string, args: readonly ExpressionValue[], location: SourceLocation): ExpressionValue {
  // In a run that goes well; that is the run that is looked at.
  if (name === 'always' || name === 'success') return knownOperand(new BooleanData(true), location)
  if (name === 'cancelled') return knownOperand(new BooleanData(false), location)
  if (name === 'hashfiles') return unknownOperand('', location)
  if (name === 'format') return evaluateFormat(args, location)
  const data = args.flatMap(arg => (arg.kind === 'known' ? [arg.data] : []))
  const definition = wellKnownFunctions[name]
  if (definition === undefined || data.length < args.length) {
    return unknownFrom(args, PRECEDENCE.none, (...keys) => `${name}(${keys.join(', ')})`, location)
  }
  try {
    return knownOperand(definition.call(...data), location)
  } catch {
    // A text that is no JSON, and the like: the job ends there.
    return unknownOperand('', location)
  }
}

/** `format('{0}.azurecr.io', vars.acr)`: known in its known parts. */
function evaluateFormat([format, ...args]: readonly ExpressionValue[], location: SourceLocation): ExpressionValue {
  if (format?.kind !== 'known')
    return unknownFrom(
      format === undefined ? [] : [format, ...args],
      PRECEDENCE.none,
      (...keys) => `format(${keys.join(', ')})`,
      location,
    )
  const segments: Segment[] = []
  let length = 0
  for (const [part, index] of textOf(format).matchAll(/\{\{|\}\}|\{(\d+)\}|[^{}]+|[{}]/g)) {
    const arg = index === undefined ? undefined : args[Number(index)]
    const isBrace = part === '{{' || part === '}}'
    if (arg === undefined && (part === '{' || part === '}' || index !== undefined)) return unknownOperand('', location)
    const added = arg?.segments ?? [{ literal: isBrace ? part.slice(1) : part, location }]
    length += lengthOf(added)
    if (length > MAX_LENGTH) return unknownOperand('', location)
    segments.push(...added)
  }
  return textOperand(segments)
}

function member(object: ExpressionData, index: ExpressionData): ExpressionData {
  if (object instanceof Dictionary) return object.get(index.coerceString()) ?? new Null()
  if (object instanceof ListData) return object.get(index.number()) ?? new Null()
  return new Null()
}
