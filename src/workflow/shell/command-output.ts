import { type PartialString, type Segment, toLiteral } from '../partial-string.ts'
import { hasUnknown, literalPrefix, mapSegments, withoutStart } from '../partial-string-ops.ts'

/** What `az acr login --expose-token` prints stands as one piece that begins so; the registry's name follows. */
const EXPOSED_TOKEN = '$(az acr login --expose-token'
const ADMIN_CREDENTIAL = '$(az acr credential show'

export const holdsExposedToken = ({ segments }: PartialString): boolean =>
  segments.some(segment => 'expression' in segment && segment.expression.startsWith(EXPOSED_TOKEN))

/** The value of an option of az, `--name x`, `--name=x` or `-n x`. */
function azOption(argv: readonly PartialString[], names: readonly string[]): PartialString | undefined {
  for (const [index, word] of argv.entries()) {
    const start = literalPrefix(word)
    if (names.includes(start) && toLiteral(word) === start) return argv[index + 1]
    const glued = names.find(name => name.startsWith('--') && start.startsWith(`${name}=`))
    if (glued !== undefined) return withoutStart(word, `${glued}=`)
  }
  return undefined
}

/**
 * What a command prints, as far as it can be told from its words.
 * @param argv name and words, as `Command` has them
 */
export function simulateOutput(argv: readonly PartialString[], input: PartialString | undefined): readonly Segment[] {
  const [name, ...words] = argv
  if (name === undefined) return []
  const unknown: Segment[] = [
    { expression: '', location: name.location },
    { literal: '\n', location: name.location },
  ]
  switch (toLiteral(name)) {
    case 'echo':
    case 'Write-Output':
    case 'Write-Host':
      return echoed(words, name)
    case 'printf':
      return printfOutput(words) ?? unknown
    case 'cat':
      return input !== undefined && words.every(word => toLiteral(word) === '-') ? input.segments : unknown
    case 'tee':
      return input?.segments ?? unknown
    case 'tr':
      return lowered(words, input) ?? unknown
    case 'az':
      return azOutput(argv) ?? unknown
    case 'jq':
    case 'grep':
    case 'sed':
    case 'awk':
    case 'cut':
    case 'head':
    case 'tail':
    case 'ConvertFrom-Json':
      return credentialIn(input) ?? unknown
    case ':':
    case '[':
    case '[[':
    case 'test':
    case 'true':
    case 'false':
    case 'shift':
    case 'sleep':
    case 'exit':
    case 'return':
    case 'break':
    case 'continue':
    case 'read':
    case 'mapfile':
    case 'readarray':
    case 'let':
    case 'unset':
    case 'wait':
      return []
    // With no words, or with `-`, they print.
    case 'cd':
    case 'set':
    case 'export':
    case 'declare':
    case 'local':
    case 'readonly':
    case 'typeset':
      return words.length === 0 || ['-', '-p'].includes(toLiteral(words[0] ?? name) ?? '') ? unknown : []
    default:
      return unknown
  }
}

/** A part of what may hold a token holds the token; of anything else nothing is known. */
function credentialIn(input: PartialString | undefined): readonly Segment[] | undefined {
  const credential = input?.segments.find(isCredential)
  return credential === undefined ? undefined : [credential]
}

/** What az prints to log in with. */
export const isCredential = (segment: Segment): boolean =>
  'expression' in segment &&
  (segment.expression.startsWith(EXPOSED_TOKEN) || segment.expression.startsWith(ADMIN_CREDENTIAL))

function echoed(words: readonly PartialString[], name: PartialString): Segment[] {
  let first = 0
  let flags = ''
  for (; first < words.length; first++) {
    const word = words[first]
    const text = word && toLiteral(word)
    if (text === undefined || !/^-[neE]+$/.test(text)) break
    flags += text
  }
  const segments = words
    .slice(first)
    .flatMap((word, index): Segment[] =>
      index === 0 ? [...word.segments] : [{ literal: ' ', location: word.location }, ...word.segments],
    )
  const text = flags.includes('e')
    ? segments.map(segment => ('literal' in segment ? { ...segment, literal: unescaped(segment.literal) } : segment))
    : segments
  return flags.includes('n') ? text : [...text, { literal: '\n', location: name.location }]
}

/** `printf FORMAT WORD…` for %s, %d and %b; the format is used again while there are words. */
function printfOutput([format, ...words]: readonly PartialString[]): Segment[] | undefined {
  if (format === undefined) return undefined
  if (literalPrefix(format).startsWith('-v')) return []
  const isDash = toLiteral(format) === '--'
  if (isDash) return printfOutput(words)
  const rest = [...words]
  const segments: Segment[] = []
  do {
    const before = rest.length
    for (const segment of format.segments) {
      if ('expression' in segment) {
        segments.push(segment)
        continue
      }
      for (const part of segment.literal.split(/(%%|%[-\d.]*[a-zA-Z])/)) {
        if (part === '%%') segments.push({ literal: '%', location: segment.location })
        else if (/^%[-\d.]*[a-zA-Z]$/.test(part)) {
          if (!/^%[sdb]$/.test(part)) return undefined
          const word = rest.shift()
          if (part === '%d' && (word === undefined || !/^-?\d+$/.test(toLiteral(word) ?? '0'))) return undefined
          segments.push(...(word?.segments ?? []))
        } else if (part !== '') segments.push({ literal: unescaped(part), location: segment.location })
      }
    }
    if (rest.length === before) break
  } while (rest.length > 0 && segments.length < 10_000)
  return segments
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\\': '\\', '"': '"' }
const unescaped = (text: string): string =>
  text.replace(/\\([ntr\\"])/g, (all, letter: string) => ESCAPES[letter] ?? all)

/** `tr '[:upper:]' '[:lower:]'` and `tr A-Z a-z`. */
function lowered(words: readonly PartialString[], input: PartialString | undefined): Segment[] | undefined {
  if (input === undefined) return undefined
  const [from, to] = words.map(toLiteral)
  const isLowering =
    words.length === 2 && /^(\[?A-Z\]?|\[:upper:\])$/.test(from ?? '') && /^(\[?a-z\]?|\[:lower:\])$/.test(to ?? '')
  return isLowering ? mapSegments(input.segments, text => text.toLowerCase()) : undefined
}

/** What of Azure is the same whenever it is asked has a name; the name tells the credential that is printed. */
function azOutput(argv: readonly PartialString[]): Segment[] | undefined {
  const words = argv.map(toLiteral)
  const [, group, command, sub] = words
  const location = argv[0]?.location
  if (group !== 'acr' || location === undefined) return undefined
  const name = azOption(argv, ['-n', '--name'])
  const shownName = name === undefined || hasUnknown(name.segments) ? '' : ` --name ${toLiteral(name)}`
  const query = words[words.indexOf('--query') + 1] ?? ''
  const named = (start: string, end = ''): Segment[] => [
    { expression: `${start}${shownName}${end})`, location },
    { literal: '\n', location },
  ]
  if (command === 'login' && words.some(word => word === '--expose-token' || word === '-t')) return named(EXPOSED_TOKEN)
  if (command === 'credential' && sub === 'show')
    return named(ADMIN_CREDENTIAL, query === undefined ? '' : ` --query ${query}`)
  if (command === 'show' && shownName !== '' && query === 'loginServer')
    return named('$(az acr show', ' --query loginServer')
  return undefined
}
