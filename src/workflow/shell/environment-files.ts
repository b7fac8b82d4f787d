import type { Script } from '../model.ts'
import { type PartialString, type Segment, toLiteral } from '../partial-string.ts'
import { splitPieces, toValue, trimmedEnd, trimmedStart, unknownValue, withoutStart } from '../partial-string-ops.ts'
import type { Command, ScriptReading, StdoutChunk } from './command.ts'

/**
 * What the lines of `GITHUB_ENV` or `GITHUB_OUTPUT` set: `NAME=value`, or `NAME<<END`, lines, `END`.
 * Source: docs.github.com, Workflow commands, Environment files.
 * @returns by name; `undefined` for what may or may not be set
 */
function readCommandFile(printed: readonly StdoutChunk[]): Map<string, PartialString | undefined> {
  const set = new Map<string, PartialString | undefined>()
  const lines = linesOf(printed)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined) break
    const named = /^([A-Za-z_][\w-]*)(=|<<)/.exec(literalPrefix(line))
    if (named?.[1] === undefined || named[2] === undefined) continue
    const rest = withoutStart(line.value, named[0])
    if (rest === undefined) continue
    if (named[2] === '=') {
      // A second write wins; a write that may not happen leaves nothing certain.
      set.set(named[1], line.isConditional ? undefined : rest)
      continue
    }
    const end = toLiteral(rest)
    // An end that is not known by name is found in no line for sure.
    const isNamed = rest.segments.every(segment => 'literal' in segment || segment.expression !== '')
    const body: Line[] = []
    let isClosed = false
    for (let next = index + 1; next < lines.length && !isClosed; next++) {
      const inner = lines[next]
      if (inner === undefined) break
      isClosed = end === undefined ? isNamed && sameUnknown(inner.value, rest) : toLiteral(inner.value) === end
      if (isClosed) index = next
      else body.push(inner)
    }
    const isSure = isClosed && !line.isConditional && body.every(({ isConditional }) => !isConditional)
    set.set(named[1], isSure ? joined(body) : undefined)
  }
  return set
}

/** Whether what is written may set variables by names that are not known: `cat .env >> "$GITHUB_ENV"`. */
const setsUnknownNames = (printed: readonly StdoutChunk[]): boolean =>
  linesOf(printed).some(({ value: { segments } }) => segments[0] !== undefined && 'expression' in segments[0])

/** What `::set-output name=x::v` sets, in what a script prints to the log. */
function readSetOutput(printed: readonly StdoutChunk[]): Map<string, PartialString | undefined> {
  const set = new Map<string, PartialString | undefined>()
  for (const line of linesOf(printed)) {
    const named = /^::set-output name=([\w-]+)::/.exec(literalPrefix(line))
    if (named?.[1] !== undefined) set.set(named[1], line.isConditional ? undefined : withoutStart(line.value, named[0]))
  }
  return set
}

/** What a step leaves in the environment: `undefined` becomes a piece that nobody knows. */
const asEnv = (
  set: ReadonlyMap<string, PartialString | undefined>,
  location: PartialString['location'],
): Map<string, PartialString> =>
  new Map([...set].map(([name, value]) => [name, value ?? unknownValue(`$${name}`, location)]))

function asOutputs(set: ReadonlyMap<string, PartialString | undefined>): Map<string, PartialString> {
  const outputs = new Map<string, PartialString>()
  for (const [name, value] of set) if (value !== undefined) outputs.set(name.toLowerCase(), value)
  return outputs
}

/** What a run through a script has gathered: the commands, and what they print to the two files. */
interface Gathered {
  readonly commands: readonly Command[]
  readonly written: { readonly env: readonly StdoutChunk[]; readonly outputs: readonly StdoutChunk[] }
  readonly isPartial: boolean
}

/** What a script comes to, whichever shell reads it. */
export const readingOf = (
  script: Script,
  { commands, written, isPartial }: Gathered,
  printed: readonly StdoutChunk[],
): ScriptReading => ({
  commands,
  env: asEnv(readCommandFile(written.env), script.locationAt(0)),
  setsUnknownNames: setsUnknownNames(written.env),
  outputs: asOutputs(
    new Map([
      ...(script.text.includes('::set-output') ? readSetOutput(printed) : []),
      ...readCommandFile(written.outputs),
    ]),
  ),
  isPartial,
})

interface Line {
  readonly value: PartialString
  readonly isConditional: boolean
}

const literalPrefix = ({ value }: Line): string => {
  const [first, second] = value.segments
  // Two known pieces may adjoin where one was put in.
  if (first === undefined || 'expression' in first) return ''
  return second !== undefined && 'literal' in second ? first.literal + second.literal : first.literal
}

function linesOf(printed: readonly StdoutChunk[]): Line[] {
  const lines: Line[] = []
  let segments: Segment[] = []
  let isConditional = false
  const end = (): void => {
    const [first] = segments
    const bare = trimmedEnd(
      trimmedStart(segments, text => text.replace(/^\uFEFF/, '')),
      text => text.replace(/\r$/, ''),
    )
    if (first !== undefined) lines.push({ value: toValue(bare, first.location), isConditional })
    segments = []
    isConditional = false
  }
  for (const { segment, isConditional: may } of printed) {
    const [head, ...rest] = splitPieces([segment], /\n/g)
    segments.push(...(head ?? []))
    isConditional ||= may && head?.length !== 0
    for (const part of rest) {
      end()
      segments.push(...part)
      isConditional = may && part.length > 0
    }
  }
  end()
  return lines
}

function joined(lines: readonly Line[]): PartialString | undefined {
  const [first] = lines
  if (first === undefined) return undefined
  const segments = lines.flatMap(({ value }, index): Segment[] =>
    index === 0 ? [...value.segments] : [{ literal: '\n', location: value.location }, ...value.segments],
  )
  return toValue(segments, first.value.location)
}

const sameUnknown = (one: PartialString, other: PartialString): boolean => {
  const names = ({ segments }: PartialString): string =>
    segments.map(segment => ('literal' in segment ? segment.literal : segment.expression)).join()
  return names(one) === names(other)
}
