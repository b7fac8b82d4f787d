import { literal, type Piece, type Value } from '../value.ts'
import type { Printed } from './command.ts'
import { splitPieces, toValue, trimmedEnd, trimmedStart, unknownValue, withoutStart } from './pieces.ts'

/**
 * What the lines of `GITHUB_ENV` or `GITHUB_OUTPUT` set: `NAME=value`, or `NAME<<END`, lines, `END`.
 * Source: docs.github.com, Workflow commands, Environment files.
 * @returns by name; `undefined` for what may or may not be set
 */
export function readCommandFile(printed: readonly Printed[]): Map<string, Value | undefined> {
  const set = new Map<string, Value | undefined>()
  const lines = linesOf(printed)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined) break
    const named = /^([A-Za-z_][\w-]*)(=|<<)/.exec(startOf(line))
    if (named?.[1] === undefined || named[2] === undefined) continue
    const rest = withoutStart(line.value, named[0])
    if (rest === undefined) continue
    if (named[2] === '=') {
      // A second write wins; a write that may not happen leaves nothing certain.
      set.set(named[1], line.isConditional ? undefined : rest)
      continue
    }
    const end = literal(rest)
    const body: Line[] = []
    let isClosed = false
    for (let next = index + 1; next < lines.length && !isClosed; next++) {
      const inner = lines[next]
      if (inner === undefined) break
      isClosed = end === undefined ? sameUnknown(inner.value, rest) : literal(inner.value) === end
      if (isClosed) index = next
      else body.push(inner)
    }
    set.set(named[1], line.isConditional || body.some(({ isConditional }) => isConditional) ? undefined : joined(body))
  }
  return set
}

/** What `::set-output name=x::v` sets, in what a script prints to the log. */
export function readSetOutput(printed: readonly Printed[]): Map<string, Value | undefined> {
  const set = new Map<string, Value | undefined>()
  for (const line of linesOf(printed)) {
    const named = /^::set-output name=([\w-]+)::/.exec(startOf(line))
    if (named?.[1] !== undefined) set.set(named[1], line.isConditional ? undefined : withoutStart(line.value, named[0]))
  }
  return set
}

/** What a step leaves in the environment: `undefined` becomes a piece that nobody knows. */
export const asEnv = (set: ReadonlyMap<string, Value | undefined>, place: Value['place']): Map<string, Value> =>
  new Map([...set].map(([name, value]) => [name, value ?? unknownValue(`$${name}`, place)]))

export function asOutputs(set: ReadonlyMap<string, Value | undefined>): Map<string, Value> {
  const outputs = new Map<string, Value>()
  for (const [name, value] of set) if (value !== undefined) outputs.set(name.toLowerCase(), value)
  return outputs
}

interface Line {
  readonly value: Value
  readonly isConditional: boolean
}

const startOf = ({ value }: Line): string => {
  const [first, second] = value.pieces
  // Two known pieces may adjoin where one was put in.
  if (first === undefined || 'unknown' in first) return ''
  return second !== undefined && 'known' in second ? first.known + second.known : first.known
}

function linesOf(printed: readonly Printed[]): Line[] {
  const lines: Line[] = []
  let pieces: Piece[] = []
  let isConditional = false
  const end = (): void => {
    const [first] = pieces
    const bare = trimmedEnd(trimmedStart(pieces, /^\uFEFF/), /\r$/)
    if (first !== undefined) lines.push({ value: toValue(bare, first.place), isConditional })
    pieces = []
    isConditional = false
  }
  for (const { piece, isConditional: may } of printed) {
    const [head, ...rest] = splitPieces([piece], /\n/g)
    pieces.push(...(head ?? []))
    isConditional ||= may && head?.length !== 0
    for (const part of rest) {
      end()
      pieces.push(...part)
      isConditional = may && part.length > 0
    }
  }
  end()
  return lines
}

function joined(lines: readonly Line[]): Value | undefined {
  const [first] = lines
  if (first === undefined) return undefined
  const pieces = lines.flatMap(({ value }, index): Piece[] =>
    index === 0 ? [...value.pieces] : [{ known: '\n', place: value.place }, ...value.pieces],
  )
  return toValue(pieces, first.value.place)
}

const sameUnknown = (one: Value, other: Value): boolean => {
  const names = ({ pieces }: Value): string =>
    pieces.map(piece => ('known' in piece ? piece.known : piece.unknown)).join()
  return names(one) === names(other)
}
