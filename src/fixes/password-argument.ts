import { isPair, Scalar } from 'yaml'
import type { Finding } from '../findings.ts'
import { commandAt, type Word } from './command-line.ts'
import { type Edit, lineEnd, lineStart } from './edits.ts'
import { encoded, isShared, keyText, type ScalarAt, type Source, scalarAt } from './source.ts'

/** `docker login -p X …` → `printf '%s' X | docker login --password-stdin …`. */
export function onStandardInput(
  { location, values }: Extract<Finding, { id: 'workflow-password-argument' }>,
  source: Source,
): readonly Edit[] | undefined {
  const { by, shell, userName } = values
  const flag = STDIN[by]
  const scalar = location === undefined ? undefined : scalarAt(source, location)
  // Without a username these programs refuse a password on standard input.
  if (scalar === undefined || flag === undefined || userName === '' || shell === 'other') return undefined
  const line = logicalLine(source, scalar, shell === 'powershell')
  if (line === undefined) return undefined
  const command = commandAt(source.text, line.start, line.end, scalar.offset)
  if (command === undefined || command.hasInput || command.operator === '|') return undefined
  const { words } = command
  const program = programIndex(words, by)
  const password = passwordOf(words, scalar.offset, by)
  const [first] = words
  if (first === undefined || program === undefined || password === undefined) return undefined
  if (words.some(({ text }) => text === flag)) return undefined
  const printed = argument(password.value, scalar.node)
  if (printed === undefined) return undefined
  const print = shell === 'powershell' ? 'echo' : encoded("printf '%s'", scalar.node)
  return [
    { start: first.start, end: first.start, text: `${print} ${printed} | ` },
    { start: password.start, end: password.end, text: flag },
  ]
}

/** The option that reads the password from standard input. Source: `--help` of each. */
const STDIN: Readonly<Record<string, string>> = {
  'docker login': '--password-stdin',
  'podman login': '--password-stdin',
  'buildah login': '--password-stdin',
  'skopeo login': '--password-stdin',
  'helm registry login': '--password-stdin',
  'oras login': '--password-stdin',
  'crane auth login': '--password-stdin',
  'regctl registry login': '--pass-stdin',
}

/**
 * The line of a script that a place is in, with those that it is continued on. None for a script whose lines are not
 * those of the file: folded ones, and several lines in quotes.
 */
function logicalLine(
  { text }: Source,
  { node, start, end, offset, pairs, isInFlow }: ScalarAt,
  isPowerShell: boolean,
): { readonly start: number; readonly end: number } | undefined {
  const pair = pairs.at(-1)
  if (isShared(node) || !isPair(pair) || !['run', 'inlineScript'].includes(keyText(pair.key))) return undefined
  const isQuoted = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE
  if (isInFlow && !isQuoted) return undefined
  const quote = isQuoted ? 1 : 0
  const written = text.slice(start + quote, end - quote)
  if (node.type !== Scalar.BLOCK_LITERAL) {
    if (node.type === Scalar.BLOCK_FOLDED || /[\r\n]/.test(written.trim())) return undefined
    // What is escaped here is not what the shell reads.
    if (node.type === Scalar.QUOTE_SINGLE && written.includes("''")) return undefined
    if (node.type === Scalar.QUOTE_DOUBLE && written.includes('\\')) return undefined
    return { start: start + quote, end: end - quote }
  }
  const continuation = isPowerShell ? /`\r?$/ : /\\\r?$/
  let from = lineStart(text, offset)
  while (from > start && continuation.test(text.slice(lineStart(text, from - 1), from - 1)))
    from = lineStart(text, from - 1)
  let to = lineEnd(text, offset)
  while (to < end && continuation.test(text.slice(lineStart(text, to), to))) to = lineEnd(text, to + 1)
  if (from <= start || (isPowerShell && /`\r?\n/.test(text.slice(from, to)))) return undefined
  return { start: from, end: text[to - 1] === '\r' ? to - 1 : to }
}

/**
 * Where the program begins, behind nothing but `sudo` and variables of its own; their standard input is the program's.
 */
function programIndex(words: readonly Word[], by: string): number | undefined {
  const names = by.split(' ')
  const index = words.findIndex(({ text }) => text === names[0] || text.endsWith(`/${names[0]}`))
  const inFront = words.slice(0, Math.max(index, 0))
  if (index < 0 || !inFront.every(({ text }) => /^(?:sudo|-[EHn]+|\w+=[\w./-]*)$/.test(text))) return undefined
  return names.slice(1).every(name => words.slice(index + 1).some(({ text }) => text === name)) ? index : undefined
}

interface Password {
  /** Of the option and its value. */
  readonly start: number
  readonly end: number
  /** As written. */
  readonly value: string
}

/** The option that holds the password, and the word that it has for a value; only where there is one of them. */
function passwordOf(words: readonly Word[], offset: number, by: string): Password | undefined {
  const names = by === 'regctl registry login' ? ['-p', '--pass'] : ['-p', '--password']
  const found = words.flatMap(({ start, end, text }, index): Password[] => {
    const next = words[index + 1]
    if (names.includes(text)) return next === undefined ? [] : [{ start, end: next.end, value: next.text }]
    const name = names.find(each => text.startsWith(each.startsWith('--') ? `${each}=` : each))
    if (name === undefined || (text.startsWith('--') && !name.startsWith('--'))) return []
    return [{ start, end, value: text.slice(name.length).replace(/^=/, '') }]
  })
  const [only, ...others] = found
  return only !== undefined && others.length === 0 && only.start <= offset && offset < only.end ? only : undefined
}

/** The password as an argument of what prints it: in its own quotes, or in some where it has none. */
function argument(value: string, scalar: Scalar): string | undefined {
  if (/^(?:"[^"]*"|'[^']*')$/.test(value)) return value
  if (/^\$(?:\w+|\{\w+\}|env:\w+)$/.test(value)) return `${encoded('"', scalar)}${value}${encoded('"', scalar)}`
  // An expression is put in before the shell reads the line; what is in it may have quotes.
  return /^\$\{\{[^{}'"]*\}\}$/.test(value) ? `${encoded("'", scalar)}${value}${encoded("'", scalar)}` : undefined
}
