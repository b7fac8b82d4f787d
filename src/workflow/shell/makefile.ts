import { type PartialString, type Segment, toLiteral } from '../partial-string.ts'
import { literalPrefix, toValue, withoutStart } from '../partial-string-ops.ts'
import { joined, locationName } from './checkout.ts'
import type { Checkout } from './command.ts'

/** What `make` runs: the recipes of its targets and of what they need. Source: GNU make manual. */

const MAKEFILES = ['GNUmakefile', 'makefile', 'Makefile']

/** Words of programs that could log in, push or pull, and of scripts that could run them. */
const SUSPICIOUS_TASK =
  /GITHUB_ENV|docker|podman|nerdctl|buildah|buildx|\baz\b|\boras\b|\bhelm\b|skopeo|\bg?crane\b|regctl|kaniko|\bjib|\bko\b|\bmake\b|\bMAKE\b|\.(?:sh|bash|ps1|py)\b|\b(?:login|push)\b|\beval\b|\bcurl\b|\bsh\b|\bbash\b/

interface Line {
  readonly text: string
  readonly line: number
  readonly file: string
}

interface Target {
  readonly needs: string
  readonly recipe: readonly Line[]
}

interface Makefile {
  /** By name; of those with several rules all of them. */
  readonly targets: ReadonlyMap<string, readonly Target[]>
  readonly first: string | undefined
  /** All definitions of each. */
  readonly variables: ReadonlyMap<string, readonly { readonly text: string; readonly isSure: boolean }[]>
  /** Names with a `%`. */
  readonly patterns: readonly string[]
}

/** As many rules as are followed. */
const MAX_TARGETS = 200

/**
 * The script that a call of make comes to: empty where nothing of it could log in, push or pull.
 * @returns `undefined` where that cannot be told
 */
export function makeScript(
  argv: readonly PartialString[],
  checkout: Checkout,
  folder: string | undefined,
  env: (name: string) => PartialString | undefined,
): { readonly text: PartialString; readonly folder: string } | undefined {
  const call = callOf(argv)
  if (call === undefined || folder === undefined) return undefined
  const at = call.folder === undefined ? folder : joined(folder, call.folder)
  if (at === undefined) return undefined
  const read = readMakefile(call.file, at, checkout)
  if (read === undefined) return undefined
  const targets = call.targets.length > 0 ? call.targets : read.first === undefined ? [] : [read.first]
  const lines = recipesOf(targets, read, call.variables)
  if (lines === undefined) return undefined
  const location = argv[0]?.location ?? { file: '', line: 1, column: 1 }
  // A line without such a word builds, tests or writes files.
  const telling = lines.filter(line => SUSPICIOUS_TASK.test(reachableText([line], read)))
  const look = (name: string): PartialString | undefined => call.variables.get(name) ?? valueOfVariable(name, read, env)
  return {
    text: toValue(
      telling.flatMap(line => scriptLine(line, look)),
      location,
    ),
    folder: at,
  }
}

/** `make -C dir -f file VAR=value target`. */
function callOf(argv: readonly PartialString[]) {
  const targets: string[] = []
  const variables = new Map<string, PartialString>()
  let [folder, file]: (string | undefined)[] = []
  for (let index = 1; index < argv.length; index++) {
    const word = argv[index]
    if (word === undefined || word.segments.length === 0) continue
    const text = toLiteral(word)
    const variable = /^(\w+)\s*[:?+]?=/.exec(literalPrefix(word))
    const value = variable === null ? undefined : withoutStart(word, variable[0])
    if (variable?.[1] !== undefined && value !== undefined) {
      variables.set(variable[1], value)
      continue
    }
    if (text === undefined) return undefined
    const named = /^(?:-C|--directory=|-f|--file=|--makefile=)(.*)$/.exec(text)
    if (named !== null) {
      const path = named[1] !== '' ? named[1] : toLiteral(argv[++index] ?? word)
      if (path === undefined) return undefined
      if (text.startsWith('-C') || text.startsWith('--directory')) folder = path
      else file = path
    } else if (/^-[jlIWo]$/.test(text)) index++
    else if (!text.startsWith('-')) targets.push(text)
  }
  return { targets, variables, folder, file }
}

/** What is not too long to be a file of a person. */
const MAX_LENGTH = 300_000

/** A Makefile is asked for by each of its targets that a workflow makes. */
function readMakefile(named: string | undefined, folder: string, checkout: Checkout): Makefile | undefined {
  const before = readBefore.get(checkout.textOf) ?? new Map<string, Makefile | undefined>()
  readBefore.set(checkout.textOf, before)
  const key = `${checkout.prefix ?? ''}\0${folder}\0${named ?? ''}`
  if (!before.has(key)) before.set(key, makefileIn(named, folder, checkout))
  return before.get(key)
}

/** By the files of one reading. */
const readBefore = new WeakMap<Checkout['textOf'], Map<string, Makefile | undefined>>()

function makefileIn(named: string | undefined, folder: string, checkout: Checkout): Makefile | undefined {
  for (const name of named === undefined ? MAKEFILES : [named]) {
    const path = joined(folder, name)
    const text = path === undefined ? undefined : checkout.textOf(path)
    if (path === undefined || text === undefined) continue
    const lines = linesOf(locationName(checkout, path), text)
    for (const { text: line } of lines.slice()) {
      const included = /^\s*-?s?include\s+([^\s#$]+)\s*$/.exec(line)?.[1]
      const other = included === undefined ? undefined : joined(folder, included)
      const more = other === undefined ? undefined : checkout.textOf(other)
      if (other !== undefined && more !== undefined) lines.push(...linesOf(locationName(checkout, other), more))
    }
    return parsed(lines)
  }
  return undefined
}

/** With lines that go on put together. */
function linesOf(file: string, text: string): Line[] {
  const lines: Line[] = []
  let before: Line | undefined
  for (const [index, each] of text.slice(0, MAX_LENGTH).replaceAll('\r', '').split('\n').entries()) {
    const goesOn = each.endsWith('\\')
    const own = goesOn ? each.slice(0, -1) : each
    const whole: Line =
      before === undefined
        ? { file, line: index + 1, text: own }
        : { ...before, text: `${before.text} ${own.trimStart()}` }
    before = goesOn ? whole : undefined
    if (!goesOn) lines.push(whole)
  }
  return lines
}

function parsed(lines: readonly Line[]): Makefile {
  const targets = new Map<string, { needs: string; recipe: Line[] }[]>()
  const variables = new Map<string, { text: string; isSure: boolean }[]>()
  let first: string | undefined
  const patterns: string[] = []
  let open: { needs: string; recipe: Line[] } | undefined
  let depth = 0
  let isDefinition = false
  for (const line of lines) {
    const { text } = line
    if (isDefinition) {
      isDefinition = !/^\s*endef\b/.test(text)
      continue
    }
    if (text.startsWith('\t')) {
      // A variable that is set while the recipe runs.
      const set = /^[\t @+-]*\$[({]eval\s+([\w.-]+)\s*[:?+]?=/.exec(text)?.[1]
      if (set === undefined) open?.recipe.push(line)
      else variables.set(set, [...(variables.get(set) ?? []), { text, isSure: false }])
      continue
    }
    const bare = (text.split(/(?:^|\s)#/, 1)[0] ?? '').trim()
    if (bare === '') continue
    if (/^(?:ifeq|ifneq|ifdef|ifndef)\b/.test(bare)) depth++
    else if (/^endif\b/.test(bare)) depth--
    else if (/^define\b/.test(bare)) isDefinition = true
    const assigned = /^(?:(?:export|override|private)\s+)*([\w.-]+)\s*(::?:?=|\?=|\+=|!=|=)(.*)/.exec(bare)
    if (assigned !== null) {
      const [, name = '', operator = '', value = ''] = assigned
      const isSure = depth === 0 && operator !== '+=' && operator !== '!='
      variables.set(name, [...(variables.get(name) ?? []), { text: value.trimStart(), isSure }])
      continue
    }
    const colon = bare.indexOf(':')
    if (colon <= 0) continue
    const names = bare.slice(0, colon).trimEnd()
    const rest = bare.slice(bare[colon + 1] === ':' ? colon + 2 : colon + 1).trimStart()
    const own = /^[\w.-]+\s*[:?+]?=/.test(rest)
    const [needs = '', inline] = own ? [''] : rest.split(/;(.*)/s, 2)
    open = { needs, recipe: inline === undefined ? [] : [{ ...line, text: inline }] }
    // A variable of one target only.
    const variable = own ? /^([\w.-]+)\s*[:?+]?=(.*)/.exec(rest) : null
    if (variable?.[1] !== undefined) {
      variables.set(variable[1], [
        ...(variables.get(variable[1]) ?? []),
        { text: (variable[2] ?? '').trimStart(), isSure: false },
      ])
    }
    for (const name of wordsOf(names)) {
      if (name.includes('%')) patterns.push(name)
      targets.set(name, [...(targets.get(name) ?? []), open])
      if (!name.startsWith('.') && !/[%$]/.test(name)) first ??= name
    }
  }
  return { targets, first, variables, patterns }
}

/** The recipes of targets, those of what they need first. */
function recipesOf(
  requested: readonly string[],
  makefile: Makefile,
  given: ReadonlyMap<string, PartialString>,
): readonly Line[] | undefined {
  const seen = new Set<string>()
  const lines: Line[] = []
  const visit = (name: string, isRequested: boolean): boolean => {
    if (seen.has(name)) return true
    seen.add(name)
    const rules = makefile.targets.get(name)
    // What has no rule is a file; what a pattern may make is not known.
    if (rules === undefined) return !isRequested && !makefile.patterns.some(pattern => fits(name, pattern))
    if (seen.size > MAX_TARGETS) return false
    for (const { needs, recipe } of rules) {
      for (const word of wordsOf(needs)) {
        // A name that is put together is found again as it is written.
        const names = makefile.targets.has(word) ? word : expanded(word, makefile, given)
        if (names === undefined) return false
        for (const need of names === word ? [word] : names.split(/\s+/))
          if (need !== '' && !visit(need, false)) return false
      }
      lines.push(...recipe)
    }
    return true
  }
  return requested.every(name => visit(name, true)) ? lines : undefined
}

/** Words, with `$(…)` as one. */
const wordsOf = (text: string): readonly string[] =>
  text.match(/(?:\$\([^()]*(?:\([^()]*\)[^()]*)*\)|\$\{[^{}]*\}|[^\s|$])+/g) ?? []

function fits(name: string, pattern: string): boolean {
  const [start = '', end = ''] = pattern.split('%')
  return name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end)
}

const REFERENCE = /\$(?:\((\w[\w.-]*)\)|\{(\w[\w.-]*)\})/g

/** Names of targets with variables put in; files that are looked for are none. */
function expanded(
  text: string,
  { variables }: Makefile,
  given: ReadonlyMap<string, PartialString>,
): string | undefined {
  const whole = text.replace(REFERENCE, (reference, one?: string, other?: string) => {
    const name = one ?? other ?? ''
    const [only, ...others] = variables.get(name) ?? []
    if (given.has(name)) return reference
    if (only !== undefined && /^\$\((?:shell find|wildcard)\b/.test(only.text)) return ''
    return only === undefined || others.length > 0 || !only.isSure ? reference : only.text
  })
  return whole.includes('$') ? undefined : whole
}

/** The recipes, with what all their variables may be. */
function reachableText(lines: readonly Line[], { variables }: Makefile): string {
  const seen = new Set<string>()
  const texts = lines.map(({ text }) => text)
  for (let index = 0; index < texts.length; index++) {
    for (const [, name = ''] of (texts[index] ?? '').matchAll(/\$[({]+\s*(?:call\s+)?(\w[\w.-]*)/g)) {
      if (seen.has(name)) continue
      seen.add(name)
      texts.push(name === 'MAKE' ? 'MAKE' : '', ...(variables.get(name) ?? []).map(({ text }) => text))
    }
  }
  return texts.join('\n')
}

/** The value of a variable: that of the environment, where the file gives it only a default. */
function valueOfVariable(
  name: string,
  { variables }: Makefile,
  env: (name: string) => PartialString | undefined,
): PartialString | undefined {
  const [only, ...others] = variables.get(name) ?? []
  if (only === undefined) return env(name)
  if (others.length > 0 || !only.isSure || only.text.includes('$')) return undefined
  return (
    env(name) ??
    toValue([{ literal: only.text, location: { file: '', line: 1, column: 1 } }], { file: '', line: 1, column: 1 })
  )
}

/** A line of a recipe as a line of a script of its own shell. */
function scriptLine({ text, line, file }: Line, look: (name: string) => PartialString | undefined): readonly Segment[] {
  const location = { file, line, column: 1 }
  const [prefix = ''] = /^[\t @+-]*/.exec(text) ?? []
  const segments: Segment[] = [{ literal: '(', location }]
  const body = text.slice(prefix.length)
  let at = 0
  const add = (literal: string): void => {
    if (literal !== '') segments.push({ literal, location: { ...location, column: prefix.length + at + 1 } })
  }
  for (const match of body.matchAll(/\$(?:\$|@|<|\^|\*|\?|\((\w[\w.-]*)\)|\{(\w[\w.-]*)\}|[({])/g)) {
    if (match.index < at) continue
    add(body.slice(at, match.index))
    at = match.index + match[0].length
    const name = match[1] ?? match[2]
    if (match[0] === '$$') segments.push({ literal: '$', location })
    else if (name === 'MAKE') segments.push({ literal: 'make', location })
    else if (name !== undefined)
      segments.push(
        ...(look(name)?.segments ?? [{ expression: '', location }]).map(segment => ({ ...segment, location })),
      )
    else {
      if (/[({]$/.test(match[0])) at = endOfCall(body, at)
      segments.push({ expression: '', location })
    }
  }
  add(body.slice(at))
  return [...segments, { literal: `${prefix.includes('-') ? ' || true' : ''}\n)\n`, location }]
}

/** Behind the bracket that closes the one before. */
function endOfCall(text: string, from: number): number {
  let depth = 1
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(' || text[at] === '{') depth++
    if (text[at] === ')' || text[at] === '}') depth--
    if (depth === 0) return at + 1
  }
  return text.length
}
