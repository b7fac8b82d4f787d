import { literal, type Piece, type Value } from '../value.ts'
import { hasUnknown, knownStart, mapped, withoutStart } from './pieces.ts'

/** What `az acr login --expose-token` prints stands as one piece that begins so; the registry's name follows. */
const EXPOSED_TOKEN = '$(az acr login --expose-token'
const ADMIN_CREDENTIAL = '$(az acr credential show'

export const holdsExposedToken = ({ pieces }: Value): boolean =>
  pieces.some(piece => 'unknown' in piece && piece.unknown.startsWith(EXPOSED_TOKEN))

/** The value of an option of az, `--name x`, `--name=x` or `-n x`. */
function azOption(argv: readonly Value[], names: readonly string[]): Value | undefined {
  for (const [index, word] of argv.entries()) {
    const start = knownStart(word)
    if (names.includes(start) && literal(word) === start) return argv[index + 1]
    const glued = names.find(name => name.startsWith('--') && start.startsWith(`${name}=`))
    if (glued !== undefined) return withoutStart(word, `${glued}=`)
  }
  return undefined
}

/**
 * What a command prints, as far as it can be told from its words.
 * @param argv name and words, as `Command` has them
 */
export function printedBy(argv: readonly Value[], input: Value | undefined): readonly Piece[] {
  const [name, ...words] = argv
  if (name === undefined) return []
  const unknown: Piece[] = [
    { unknown: '', place: name.place },
    { known: '\n', place: name.place },
  ]
  switch (literal(name)) {
    case 'echo':
    case 'Write-Output':
    case 'Write-Host':
      return echoed(words, name)
    case 'printf':
      return formatted(words) ?? unknown
    case 'cat':
      return input !== undefined && words.every(word => literal(word) === '-') ? input.pieces : unknown
    case 'tee':
      return input?.pieces ?? unknown
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
      // A part of what may hold a token holds the token.
      return input?.pieces.filter(isCredential).slice(0, 1) ?? unknown
    case ':':
    case '[':
    case '[[':
    case 'test':
    case 'true':
    case 'false':
    case 'cd':
    case 'set':
    case 'shift':
    case 'sleep':
    case 'export':
    case 'exit':
      return []
    default:
      return unknown
  }
}

/** What az prints to log in with. */
export const isCredential = (piece: Piece): boolean =>
  'unknown' in piece && (piece.unknown.startsWith(EXPOSED_TOKEN) || piece.unknown.startsWith(ADMIN_CREDENTIAL))

function echoed(words: readonly Value[], name: Value): Piece[] {
  let first = 0
  let flags = ''
  for (; first < words.length; first++) {
    const word = words[first]
    const text = word && literal(word)
    if (text === undefined || !/^-[neE]+$/.test(text)) break
    flags += text
  }
  const pieces = words
    .slice(first)
    .flatMap((word, index): Piece[] =>
      index === 0 ? [...word.pieces] : [{ known: ' ', place: word.place }, ...word.pieces],
    )
  const text = flags.includes('e')
    ? pieces.map(piece => ('known' in piece ? { ...piece, known: unescaped(piece.known) } : piece))
    : pieces
  return flags.includes('n') ? text : [...text, { known: '\n', place: name.place }]
}

/** `printf FORMAT WORD…` for %s, %d and %b; the format is used again while there are words. */
function formatted([format, ...words]: readonly Value[]): Piece[] | undefined {
  if (format === undefined) return []
  if (knownStart(format).startsWith('-v')) return []
  const isDash = literal(format) === '--'
  if (isDash) return formatted(words)
  const rest = [...words]
  const pieces: Piece[] = []
  do {
    const before = rest.length
    for (const piece of format.pieces) {
      if ('unknown' in piece) {
        pieces.push(piece)
        continue
      }
      for (const part of piece.known.split(/(%%|%[-\d.]*[a-zA-Z])/)) {
        if (part === '%%') pieces.push({ known: '%', place: piece.place })
        else if (/^%[-\d.]*[a-zA-Z]$/.test(part)) {
          if (!/^%[sdb]$/.test(part)) return undefined
          pieces.push(...(rest.shift()?.pieces ?? []))
        } else if (part !== '') pieces.push({ known: unescaped(part), place: piece.place })
      }
    }
    if (rest.length === before) break
  } while (rest.length > 0 && pieces.length < 10_000)
  return pieces
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\\': '\\', '"': '"' }
const unescaped = (text: string): string =>
  text.replace(/\\([ntr\\"])/g, (all, letter: string) => ESCAPES[letter] ?? all)

/** `tr '[:upper:]' '[:lower:]'` and `tr A-Z a-z`. */
function lowered(words: readonly Value[], input: Value | undefined): Piece[] | undefined {
  if (input === undefined) return undefined
  const [from, to] = words.map(literal)
  const isLowering =
    words.length === 2 && /^(\[?A-Z\]?|\[:upper:\])$/.test(from ?? '') && /^(\[?a-z\]?|\[:lower:\])$/.test(to ?? '')
  return isLowering ? mapped(input.pieces, text => text.toLowerCase()) : undefined
}

/** What of Azure is the same whenever it is asked has a name; the name tells the credential that is printed. */
function azOutput(argv: readonly Value[]): Piece[] | undefined {
  const words = argv.map(literal)
  const [, group, command, sub] = words
  const place = argv[0]?.place
  if (group !== 'acr' || place === undefined) return undefined
  const name = azOption(argv, ['-n', '--name'])
  const shownName = name === undefined || hasUnknown(name.pieces) ? '' : ` --name ${literal(name)}`
  const query = words[words.indexOf('--query') + 1] ?? ''
  const named = (start: string, end = ''): Piece[] => [
    { unknown: `${start}${shownName}${end})`, place },
    { known: '\n', place },
  ]
  if (command === 'login' && words.some(word => word === '--expose-token' || word === '-t')) return named(EXPOSED_TOKEN)
  if (command === 'credential' && sub === 'show')
    return named(ADMIN_CREDENTIAL, query === undefined ? '' : ` --query ${query}`)
  if (command === 'show' && shownName !== '' && query === 'loginServer')
    return named('$(az acr show', ' --query loginServer')
  return undefined
}
