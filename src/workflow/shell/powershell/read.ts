import type { Script } from '../../model.ts'
import { type PartialString, type Segment, toLiteral } from '../../partial-string.ts'
import { sizeOf, toValue, unknownValue } from '../../partial-string-ops.ts'
import { commandFile, MAX_LENGTH, type ScriptReading, type StdoutChunk, UNREAD } from '../command.ts'
import { simulateOutput } from '../command-output.ts'
import { readingOf } from '../environment-files.ts'
import { sourceLocation, usageLocation } from '../expansion.ts'
import {
  forgetAll,
  printing,
  type Run,
  skipBalanced,
  skipStatement,
  sourceOf,
  take,
  unknownPrinted,
  unknownSegment,
} from './cursor.ts'
import { operand, readWord, trimTrailingNewlines } from './words.ts'

const MAX_DEPTH = 40

/**
 * Reads a script of PowerShell as far as it is made of simple commands: programs with their words, pipes, `$x = …`,
 * `$env:X`, blocks. What is beyond that is passed over, and the reading is partial. Source: learn.microsoft.com,
 * about_Parsing, about_Quoting_Rules.
 */
export function readPowerShell(script: Script, env: ReadonlyMap<string, PartialString>): ScriptReading {
  if (script.text.length > MAX_LENGTH) return UNREAD
  const run: Run = {
    script,
    text: script.text,
    at: 0,
    env,
    variables: new Map(),
    commands: [],
    written: { env: [], outputs: [] },
    isPartial: false,
    mayHaveExited: false,
    isConditional: false,
    isUncertain: false,
    depth: 0,
    statements: isConditional => statements(run, isConditional),
    block: isConditional => block(run, isConditional),
  }
  const printed: StdoutChunk[] = []
  while (!run.isPartial && run.at < run.text.length) {
    const before = run.at
    printed.push(...statements(run, false))
    // A closing brace that nothing has opened.
    if (run.at < run.text.length || run.at === before) run.isPartial = true
  }
  return readingOf(script, run, printed)
}

const BLANK = /(?:[ \t\r]|`\r?\n|<#[\s\S]*?(?:#>|$)|(?<![^\s;(){}|])#[^\n]*)+/y
const BETWEEN = /(?:[\s;]|`\r?\n|<#[\s\S]*?(?:#>|$)|(?<![^\s;(){}|])#[^\n]*)+/y

/** Goes through statements up to the brace or parenthesis that ends them, which is left. */
function statements(run: Run, isConditional: boolean): StdoutChunk[] {
  const printed: StdoutChunk[] = []
  if (run.depth > MAX_DEPTH) {
    run.isPartial = true
    return [unknownPrinted(run)]
  }
  run.depth++
  for (;;) {
    take(run, BETWEEN)
    if (run.at >= run.text.length || /[)}]/.test(run.text.charAt(run.at)) || run.isPartial) break
    const before = run.at
    printed.push(...statement(run, isConditional))
    if (run.at === before) run.isPartial = true
  }
  run.depth--
  return printed
}

const KEYWORD =
  /(if|elseif|else|foreach|for|while|do|until|switch|try|catch|finally|function|filter|param|trap|return|throw|exit|break|continue|class|enum|using|begin|process|end)(?![\w-])/iy
const ASSIGNMENT = /(?:\[[\w.[\]]+\]\s*)?\$(?:(env|global|script|local):)?(\w+)[ \t]*([+-]?)=(?!=)[ \t]*/iy

function statement(run: Run, isConditional: boolean): StdoutChunk[] {
  const keyword = take(run, KEYWORD)?.[1]?.toLowerCase()
  if (keyword !== undefined) return keyworded(run, keyword, isConditional)
  const assignment = take(run, ASSIGNMENT)
  if (assignment === undefined) {
    forgetSeveral(run)
    return pipeline(run, isConditional)
  }
  const name = `${assignment[1]?.toLowerCase() === 'env' ? 'env:' : ''}${(assignment[2] ?? '').toLowerCase()}`
  const location = sourceLocation(sourceOf(run), run.at)
  const isSure = assignment[3] === '' && !isConditional && !run.mayHaveExited
  const segments = assigned(run, isConditional)
  const isOutput =
    segments.length === 1 && segments[0] !== undefined && 'expression' in segments[0] && segments[0].expression === ''
  run.variables.set(
    name,
    isSure && !isOutput && sizeOf(segments) < 16_000
      ? toValue(segments, location)
      : unknownValue(`$${assignment[2]}`, location),
  )
  return []
}

/** `$host, $path = …`: what each of them gets is not known. */
function forgetSeveral(run: Run): void {
  const names = SEVERAL.exec(run.text.slice(run.at, run.at + 500))?.[0].match(/\w+/g) ?? []
  for (const name of names)
    run.variables.set(name.toLowerCase(), unknownValue(`$${name}`, sourceLocation(sourceOf(run), run.at)))
}
const SEVERAL = /^\$\w+(?:[ \t]*,[ \t]*\$\w+)+[ \t]*=/

/** The right side of `=`. */
function assigned(run: Run, isConditional: boolean): readonly Segment[] {
  if (/@[({]|if\b|switch\b|foreach\b|\[/iy.test(run.text.slice(run.at, run.at + 8))) {
    const segment = unknownSegment(run)
    skipStatement(run)
    return [segment]
  }
  return trimTrailingNewlines(printing(run, false, () => pipeline(run, isConditional)))
}

function keyworded(run: Run, keyword: string, isConditional: boolean): StdoutChunk[] {
  switch (keyword) {
    case 'exit':
    case 'return': {
      const from = run.at
      skipStatement(run)
      const code = run.text.slice(from, run.at).trim()
      if (isConditional && (code === '' || code === '0')) run.mayHaveExited = true
      return keyword === 'return' && code !== '' ? [unknownPrinted(run)] : []
    }
    case 'throw':
    case 'break':
    case 'continue':
    case 'using':
      skipStatement(run)
      return []
    // What fails in it ends it before its end.
    case 'try':
      return printing(run, true, () => block(run, isConditional))
    case 'finally':
      return block(run, isConditional)
    case 'function':
    case 'filter':
      take(run, /[^{(\n]*/y)
      if (run.text[run.at] === '(') skipBalanced(run)
      return printing(run, true, () => block(run, true))
    case 'param':
      take(run, BETWEEN)
      skipBalanced(run)
      return []
    case 'switch':
    case 'class':
    case 'enum':
      take(run, /[^{(\n]*/y)
      if (run.text[run.at] === '(') skipBalanced(run)
      take(run, BETWEEN)
      skipBalanced(run)
      run.isPartial = true
      return [unknownPrinted(run)]
    default: {
      // The condition, or the types that are caught.
      take(run, BETWEEN)
      if (keyword === 'catch') take(run, /(?:\[[\w.]+\][\s,]*)+/y)
      if (run.text[run.at] === '(') skipBalanced(run)
      return printing(run, true, () => block(run, true))
    }
  }
}

/** `{ … }`; none after `do { … } while (…)`. */
function block(run: Run, isConditional: boolean): StdoutChunk[] {
  const before = run.at
  take(run, BETWEEN)
  if (run.text[run.at] !== '{') {
    run.at = before
    return []
  }
  run.at++
  const known = new Map(run.variables)
  const printed = statements(run, isConditional)
  if (run.text[run.at] === '}') run.at++
  else run.isPartial = true
  if (isConditional) {
    for (const [name, value] of run.variables)
      if (known.get(name) !== value)
        run.variables.set(name, unknownValue(`$${name.replace(/^env:/, '')}`, value.location))
  }
  return printed
}

/** Commands and expressions between `|`, `&&` and `||`. */
function pipeline(run: Run, inConditional: boolean): StdoutChunk[] {
  let isConditional = inConditional
  let input: PartialString | undefined
  let printed: StdoutChunk[] = []
  const all: StdoutChunk[] = []
  for (;;) {
    const before = input
    const mayBe = isConditional
    printed = printing(run, run.isUncertain || mayBe !== inConditional, () => element(run, mayBe, before))
    take(run, BLANK)
    const operator = take(run, /&&|\|\||\|/y)?.[0]
    if (operator === '|') {
      input = toValue(trimTrailingNewlines(printed), sourceLocation(sourceOf(run), run.at))
      take(run, /\s+/y)
      continue
    }
    all.push(...printed)
    if (operator === undefined) return all
    isConditional = true
    input = undefined
    take(run, /\s+/y)
  }
}

function element(run: Run, isConditional: boolean, input: PartialString | undefined): StdoutChunk[] {
  const inConditional = run.isConditional
  run.isConditional = isConditional
  const printed = elementPrinted(run, isConditional, input)
  run.isConditional = inConditional
  return printed
}

/** One command, or one expression; and where it is sent to. */
function elementPrinted(run: Run, isConditional: boolean, input: PartialString | undefined): StdoutChunk[] {
  take(run, BLANK)
  const isCalled = take(run, /&(?!&)[ \t]*/y) !== undefined
  const start = run.at
  const first = run.text.charAt(start)
  if (first === '{') return block(run, isConditional)
  const words: PartialString[] = []
  let target: PartialString | undefined
  const isExpression = !isCalled && /["'$(@[\d]/.test(first)
  for (;;) {
    take(run, BLANK)
    const redirect = take(run, /(\d|\*)?>>?(&\d)?[ \t]*/y)
    if (redirect !== undefined) {
      if (redirect[2] !== undefined) continue
      const to = readWord(run)
      if (to === undefined) break
      if (redirect[1] === undefined || redirect[1] === '1') target = to
      continue
    }
    if (run.at >= run.text.length || /[\n;|)}]/.test(run.text.charAt(run.at))) break
    if (run.text.startsWith('&&', run.at)) break
    // `&` behind a command runs it beside the others.
    if (take(run, /&/y) !== undefined) break
    const before = run.at
    const next = isExpression ? operand(run) : readWord(run)
    if (next === undefined || run.at === before) {
      run.isPartial = true
      skipStatement(run)
      break
    }
    words.push(next)
    const isWhole = words.length === 1 && /^(?:\d+$|[^\d[])/.test(run.text.slice(start, run.at))
    if (isExpression && !(isWhole && /^(?:[\s;|)}>]|&&|$)/.test(run.text.slice(run.at, run.at + 2)))) {
      // An operator, a method, a type: what comes of it is not known.
      skipStatement(run)
      words.splice(0, words.length, unknownValue('', sourceLocation(sourceOf(run), start)))
      break
    }
  }
  const [name] = words
  const may = isConditional || run.mayHaveExited
  if (name === undefined) return []
  const printed = isExpression
    ? [...name.segments, { literal: '\n', location: name.location }]
    : evaluateCommand(run, words, input, may, start)
  const isUncertain = run.isUncertain || run.mayHaveExited
  const marked = printed.map((segment): StdoutChunk => ({ segment, isConditional: may, isUncertain }))
  if (target === undefined) return marked
  const file = commandFile(target.segments)
  if (file !== undefined) run.written[file].push(...marked)
  return []
}

const WRITING = /^(out-file|add-content|set-content|tee-object)$/i

/** What may set any variable: a script that is read into this one, and commands that name it in a word. */
const SETTING = /^(?:\.|iex|invoke-expression|set-variable|new-variable|clear-variable|set|sv|set-item|import-module)$/i

function evaluateCommand(
  run: Run,
  argv: readonly PartialString[],
  input: PartialString | undefined,
  isConditional: boolean,
  start: number,
): readonly Segment[] {
  const location = usageLocation(sourceOf(run), start)
  const [name, ...words] = argv
  const text = name && toLiteral(name)
  if (text !== undefined && WRITING.test(text)) {
    const file = words.map(({ segments }) => commandFile(segments)).find(found => found !== undefined)
    const texts = words.filter(value => commandFile(value.segments) === undefined && !/^-/.test(toLiteral(value) ?? ''))
    const isEncoding = (value: PartialString): boolean =>
      /^(utf-?8|ascii|utf8nobom|unicode)$/i.test(toLiteral(value) ?? '')
    const written = input ?? texts.find(value => !isEncoding(value))
    if (file !== undefined && written !== undefined)
      for (const segment of [...written.segments, { literal: '\n', location }])
        run.written[file].push({ segment, isConditional, isUncertain: run.isUncertain })
    return /^tee/i.test(text) ? (written?.segments ?? [unknownSegment(run)]) : []
  }
  if (text !== undefined && SETTING.test(text)) forgetAll(run)
  run.commands.push({ argv, input, location, isConditional, overridesDockerConfig: false })
  return simulateOutput(argv, input)
}
