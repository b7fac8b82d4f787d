import { type PartialString, toLiteral } from '../partial-string.ts'
import { literalPrefix, toValue, withoutStart } from '../partial-string-ops.ts'

/** Which options take a word of their own: those named, or (`but`) all but those named. */
export type OptionSpec = { readonly optionsWithValue: readonly string[] } | { readonly flags: readonly string[] }

export interface Parsed {
  /** By the option's spelling, with its dashes. A flag has no values. */
  readonly options: ReadonlyMap<string, readonly PartialString[]>
  readonly words: readonly PartialString[]
}

/**
 * Reads the words behind a command's name: `--name value`, `--name=value`, `-n value`, `-nvalue`, `-n=value`, `-it`,
 * `--`.
 * @param untilWord stop at the first word that is no option: what follows belongs to it (`docker run IMAGE …`, `docker
 * --debug push`)
 */
export function parseOptions(argv: readonly PartialString[], grammar: OptionSpec, untilWord = false): Parsed {
  const options = new Map<string, PartialString[]>()
  const words: PartialString[] = []
  const note = (name: string, value?: PartialString): void => {
    const values = options.get(name) ?? []
    options.set(name, value === undefined ? values : [...values, value])
  }
  let isOnlyWords = false
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index]
    if (word === undefined) break
    const start = literalPrefix(word)
    const text = toLiteral(word)
    if (isOnlyWords || !start.startsWith('-') || text === '-') {
      words.push(word)
      isOnlyWords ||= untilWord
      continue
    }
    if (text === '--') {
      isOnlyWords = true
      continue
    }
    const next = argv[index + 1]
    const takesNext = (name: string): boolean => next !== undefined && isValued(grammar, name, next)
    const long = /^(--[A-Za-z][\w.-]*)(=?)/.exec(start)
    if (long?.[1] !== undefined) {
      if (long[2] === '=') note(long[1], withoutStart(word, long[0]))
      else if (takesNext(long[1])) {
        note(long[1], next)
        index++
      } else note(long[1])
      continue
    }
    // Short ones in a row: each but the last is a flag, unless the rest is its value.
    for (let at = 1; at < start.length; at++) {
      const name = `-${start[at]}`
      const rest = withoutStart(word, start.slice(0, at + 1))
      const hasRest = rest !== undefined && rest.segments.length > 0
      if (hasRest && literalPrefix(rest).startsWith('=')) note(name, withoutStart(rest, '='))
      else if (hasRest && isValued(grammar, name, rest)) note(name, rest)
      else if (!hasRest && takesNext(name)) {
        note(name, next)
        index++
      } else {
        note(name)
        continue
      }
      break
    }
  }
  return { options, words }
}

function isValued(grammar: OptionSpec, name: string, value: PartialString): boolean {
  if ('optionsWithValue' in grammar) return grammar.optionsWithValue.includes(name)
  return !grammar.flags.includes(name) && (name.length === 2 || !/^-[-A-Za-z]/.test(literalPrefix(value)))
}

/** The last value of an option under one of its spellings. */
export function option(parsed: Parsed, ...names: readonly string[]): PartialString | undefined {
  for (const name of names) {
    const value = parsed.options.get(name)?.at(-1)
    if (value !== undefined) return value
  }
  return undefined
}

export const options = (parsed: Parsed, ...names: readonly string[]): PartialString[] =>
  names.flatMap(name => parsed.options.get(name) ?? [])

/** Whether a flag is set; `undefined` where that is an expression. `--push=false` is not set. */
export function flag(parsed: Parsed, ...names: readonly string[]): boolean | undefined {
  const name = names.find(spelling => parsed.options.has(spelling))
  if (name === undefined) return false
  const value = parsed.options.get(name)?.at(-1)
  return value === undefined ? true : parseBoolean(value)
}

/** `true` and `false` as flags and inputs of actions have them. */
export function parseBoolean(value: PartialString): boolean | undefined {
  const text = toLiteral(value)?.trim().toLowerCase()
  if (text === undefined) return undefined
  return text === 'true' || text === '1' || text === 'yes'
}

/** `oci://host/chart` without the scheme. */
export function withoutScheme(value: PartialString, scheme: string): PartialString {
  return withoutStart(value, scheme) ?? toValue(value.segments, value.location)
}
