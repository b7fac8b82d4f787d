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
import { equals, falsy, greaterThan, lessThan, truthy } from '@actions/expressions/result'
import type { Piece, Place } from './value.ts'

/** What an expression gives: a datum with its type, or a text of which a part is only known when the job runs. */
export type Operand =
  | { readonly is: 'known'; readonly data: ExpressionData; readonly pieces: readonly Piece[] }
  | { readonly is: 'open'; readonly pieces: readonly Piece[] }

/** What a context has at a path, `['env', 'ACR']`; `undefined` where that is only known when the job runs. */
export type LookUp = (path: readonly [string, ...string[]]) => Operand | undefined

type Reached = Operand | { readonly path: readonly [string, ...string[]] }

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
 * Evaluates what stands between `${{` and `}}`, by GitHub's own grammar and operators.
 * An unknown part has a name in one spelling: lower case (but for the names of `env`), `.x` for `['x']`, single spaces; none where it may
 * be another each time or cannot be read.
 * @param place where it stands
 */
export function evaluate(expression: string, place: Place, lookUp: LookUp): Operand {
  const of = (expr: Expr): Operand => {
    if (expr instanceof Literal) return known(literalOf(expr), place)
    if (expr instanceof Grouping) return of(expr.group)
    if (expr instanceof Unary) return negated(of(expr.expr), place)
    if (expr instanceof Binary) return compared(expr.operator, of(expr.left), of(expr.right), place)
    if (expr instanceof Logical) return chosen(expr.operator.type === TokenType.AND, expr.args.map(of), place)
    if (expr instanceof FunctionCall) return called(expr.functionName.lexeme.toLowerCase(), expr.args.map(of), place)
    return expr instanceof ContextAccess || expr instanceof IndexAccess ? settled(reached(expr)) : open('', place)
  }
  /** `env.ACR`, `env['ACR']`, `matrix[env.KEY]`: a path, as long as its names are known. */
  const reached = (expr: Expr): Reached => {
    if (expr instanceof ContextAccess) return { path: [expr.name.lexeme.toLowerCase()] }
    if (!(expr instanceof IndexAccess)) return of(expr)
    const base = reached(expr.expr)
    if (expr.index instanceof Star) return open(suffixed(keyOf(settled(base), TIGHTNESS.member), '.*'), place)
    const index = of(expr.index)
    if ('path' in base && index.is === 'known') return { path: [...base.path, textOf(index)] }
    const object = settled(base)
    if (index.is === 'open') return openOf([object, index], TIGHTNESS.none, (one, other) => `${one}[${other}]`, place)
    if (object.is === 'known') return known(member(object.data, index.data), place)
    return open(suffixed(keyOf(object, TIGHTNESS.member), `.${textOf(index)}`), place)
  }
  const settled = (reach: Reached): Operand =>
    'path' in reach ? (lookUp(reach.path) ?? open(nameOfPath(reach.path), place)) : reach
  const parsed = parse(expression)
  const result = parsed === undefined ? open('', place) : of(parsed)
  return lengthOf(result.pieces) > MAX_LENGTH ? open('', place) : result
}

/** @returns `undefined` for what GitHub's parser refuses; it takes no more than 21,000 characters and a depth of 50 */
function parse(expression: string): Expr | undefined {
  if ((expression.match(/[=<>]/g)?.length ?? 0) > MAX_COMPARISONS) return undefined
  try {
    return new Parser(new Lexer(expression).lex().tokens, CONTEXTS, FUNCTIONS).parse()
  } catch {
    // Both throw for what the text is, and for nothing else; their messages quote it.
    return undefined
  }
}

/** Known, with its one piece where it has any text. */
export function known(data: ExpressionData, place: Place): Operand {
  const text = data.coerceString()
  return { is: 'known', data, pieces: text === '' ? [] : [{ known: text, place }] }
}

export const open = (unknown: string, place: Place): Operand => ({ is: 'open', pieces: [{ unknown, place }] })

/** A text made of pieces, as it comes through `env` and the like. */
export function textOperand(pieces: readonly Piece[]): Operand {
  let text = ''
  for (const piece of pieces) {
    if ('unknown' in piece) return { is: 'open', pieces }
    text += piece.known
  }
  return { is: 'known', data: new StringData(text), pieces }
}

/** Whether it counts as true; `undefined` where that cannot be known. */
export const isTruthy = (operand: Operand): boolean | undefined =>
  operand.is === 'known' ? truthy(operand.data) : undefined

/** `undefined` for null, which a list or a map is not. */
const textOf = (operand: Operand & { is: 'known' }): string => operand.data.coerceString()

export const lengthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((length, piece) => length + ('known' in piece ? piece.known.length : piece.unknown.length + 1), 0)

/** The lexer takes only the first doubled quote out of a string. */
const literalOf = ({ literal, token }: Literal): ExpressionData =>
  token.type === TokenType.STRING ? new StringData(token.lexeme.slice(1, -1).replaceAll("''", "'")) : literal

/** Contexts and their properties are found in any case, but variables are not. */
const nameOfPath = ([context, ...names]: readonly [string, ...string[]]): string =>
  [context, ...names.map(name => (context === 'env' ? name : name.toLowerCase()))].join('.')

const suffixed = (key: string, suffix: string): string => (key === '' ? '' : `${key}${suffix}`)

/** How close an operator binds. */
const TIGHTNESS = { none: 0, or: 1, and: 2, comparison: 3, member: 4 } as const

type Tightness = (typeof TIGHTNESS)[keyof typeof TIGHTNESS]

/** Of the loosest operator in a name; one within brackets or quotes may count too, which is a bracket too many at worst. */
const tightnessOf = (name: string): Tightness =>
  name.includes(' || ')
    ? TIGHTNESS.or
    : name.includes(' && ')
      ? TIGHTNESS.and
      : / [=!<>]=? /.test(name)
        ? TIGHTNESS.comparison
        : TIGHTNESS.member

/** An operand in the spelling of an expression, to stand beside an operator; empty where it may be another each time. */
function keyOf(operand: Operand, beside: Tightness): string {
  if (operand.is === 'known') {
    const { data } = operand
    if (data instanceof StringData) return quoted(data.value)
    return data instanceof Dictionary || data instanceof ListData ? '' : data instanceof Null ? 'null' : textOf(operand)
  }
  const [first, ...rest] = operand.pieces
  if (rest.length === 0 && first !== undefined && 'unknown' in first) {
    return tightnessOf(first.unknown) < beside ? `(${first.unknown})` : first.unknown
  }
  if (operand.pieces.some(piece => 'unknown' in piece && piece.unknown === '')) return ''
  const unknowns: string[] = []
  const format = operand.pieces.map(piece => {
    if ('known' in piece) return piece.known.replace(/[{}]/g, '$&$&')
    unknowns.push(piece.unknown)
    return `{${unknowns.length - 1}}`
  })
  return `format(${[quoted(format.join('')), ...unknowns].join(', ')})`
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** A name made of the names of its parts; none where one of them has none. */
function openOf(
  parts: readonly Operand[],
  beside: Tightness,
  write: (...keys: string[]) => string,
  place: Place,
): Operand {
  const keys = parts.map(part => keyOf(part, beside))
  return open(keys.includes('') ? '' : write(...keys), place)
}

const negated = (operand: Operand, place: Place): Operand =>
  operand.is === 'known'
    ? known(new BooleanData(falsy(operand.data)), place)
    : openOf([operand], TIGHTNESS.member, key => `!${key}`, place)

function compared(
  { type, lexeme }: { type: TokenType; lexeme: string },
  left: Operand,
  right: Operand,
  place: Place,
): Operand {
  if (left.is === 'open' || right.is === 'open')
    return openOf([left, right], TIGHTNESS.member, (one, other) => `${one} ${lexeme} ${other}`, place)
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
  return known(new BooleanData(holds), place)
}

/** `a && b && c`, `a || b || c`: the first that decides it, or the last. */
function chosen(isAnd: boolean, operands: readonly Operand[], place: Place): Operand {
  const unknowns: Operand[] = []
  for (const [index, operand] of operands.entries()) {
    const isLast = index === operands.length - 1
    if (operand.is === 'known' && isTruthy(operand) !== isAnd) {
      // Whatever stands before it, what is false in one place is not true in all.
      if (unknowns.length === 0) return operand
      if (isAnd) return known(new BooleanData(false), place)
      return openOf([...unknowns, operand], TIGHTNESS.or, (...keys) => keys.join(' || '), place)
    }
    if (operand.is === 'open' || isLast) {
      if (isLast && unknowns.length === 0) return operand
      unknowns.push(operand)
    }
  }
  return openOf(unknowns, isAnd ? TIGHTNESS.and : TIGHTNESS.or, (...keys) => keys.join(isAnd ? ' && ' : ' || '), place)
}

function called(name: string, args: readonly Operand[], place: Place): Operand {
  // In a run that goes well; that is the run that is looked at.
  if (name === 'always' || name === 'success') return known(new BooleanData(true), place)
  if (name === 'cancelled') return known(new BooleanData(false), place)
  if (name === 'hashfiles') return open('', place)
  if (name === 'format') return formatted(args, place)
  const data = args.flatMap(arg => (arg.is === 'known' ? [arg.data] : []))
  const definition = wellKnownFunctions[name]
  if (definition === undefined || data.length < args.length) {
    return openOf(args, TIGHTNESS.none, (...keys) => `${name}(${keys.join(', ')})`, place)
  }
  try {
    return known(definition.call(...data), place)
  } catch {
    // A text that is no JSON, and the like: the job ends there.
    return open('', place)
  }
}

/** `format('{0}.azurecr.io', vars.acr)`: known in its known parts. */
function formatted([format, ...args]: readonly Operand[], place: Place): Operand {
  if (format?.is !== 'known')
    return openOf(
      format === undefined ? [] : [format, ...args],
      TIGHTNESS.none,
      (...keys) => `format(${keys.join(', ')})`,
      place,
    )
  const pieces: Piece[] = []
  let length = 0
  for (const [part, index] of textOf(format).matchAll(/\{\{|\}\}|\{(\d+)\}|[^{}]+|[{}]/g)) {
    const arg = index === undefined ? undefined : args[Number(index)]
    const isBrace = part === '{{' || part === '}}'
    if (arg === undefined && (part === '{' || part === '}' || index !== undefined)) return open('', place)
    const added = arg?.pieces ?? [{ known: isBrace ? part.slice(1) : part, place }]
    length += lengthOf(added)
    if (length > MAX_LENGTH) return open('', place)
    pieces.push(...added)
  }
  return textOperand(pieces)
}

function member(object: ExpressionData, index: ExpressionData): ExpressionData {
  if (object instanceof Dictionary) return object.get(index.coerceString()) ?? new Null()
  if (object instanceof ListData) return object.get(index.number()) ?? new Null()
  return new Null()
}
