import { Composer, isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, Parser, type Scalar } from 'yaml'
import { note, type Said } from '../util/note.ts'
import type { SourceLocation } from './partial-string.ts'

/**
 * YAML as GitHub reads it: texts, lists and maps, each with its place. An alias is the very node that its anchor names.
 */
export type Node = TextNode | ListNode | MapNode

export interface TextNode {
  readonly kind: 'text'
  readonly text: string
  /** Neither quoted nor a block: `true` is a boolean, `1.10` a number, nothing at all is null. */
  readonly isPlain: boolean
  readonly location: SourceLocation
  /** Where the character at this offset of `text` stands. */
  locationAt(offset: number): SourceLocation
  /** What stands behind it on its last line. */
  readonly trailingText: string
}

export interface ListNode {
  readonly kind: 'list'
  readonly items: readonly Node[]
  readonly location: SourceLocation
}

export interface MapNode {
  readonly kind: 'map'
  /** By the text of the key; of two that are the same the last one stands. */
  readonly entries: ReadonlyMap<string, Entry>
  readonly location: SourceLocation
}

export interface Entry {
  readonly key: TextNode
  readonly value: Node
}

export interface YamlFile {
  readonly root: Node
  readonly text: string
}

/** Text that is no YAML, or more than is read. */
export interface YamlProblem {
  readonly kind: 'not-yaml' | 'too-complex'
  readonly location: SourceLocation
  /** What the parser says; foreign text. */
  readonly text: Said
}

/**
 * Reads one YAML document: YAML 1.2, anchors and aliases, no merge keys (GitHub has none either), no types.
 * An alias costs nothing, so that no bomb can be made of them.
 * @param file as places shall name it
 */
export function readYaml(file: string, text: string): YamlFile | YamlProblem {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  const lines = new LineCounter()
  const placeOf = (offset: number): SourceLocation => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }
  lines.addNewLine(0)
  const parser = new Parser(lines.addNewLine)
  const [document] = new Composer({ schema: 'failsafe', strict: false, uniqueKeys: false, logLevel: 'silent' }).compose(
    tokensOf(source, parser),
    true,
    source.length,
  )
  if (parser.stack.length > MAX_DEPTH)
    return { kind: 'too-complex', location: placeOf(parser.offset), text: note('nested-too-deep') }
  if (parser.offset < source.length)
    return { kind: 'too-complex', location: placeOf(parser.offset), text: note('too-many-parts') }
  const [error] = document?.errors ?? []
  if (error !== undefined) return { kind: 'not-yaml', location: placeOf(error.pos[0]), text: error.message }
  return { root: nodeOf(document?.contents, { source, placeOf, anchors: new Map() }, 0), text: source }
}

/** Deeper than any workflow; the parser's own limit is the stack. */
const MAX_DEPTH = 100

/** More than any workflow has, and done in less than a second. */
const MAX_LEXEMES = 200_000

/** As `Parser.parse` does, but no further than the limits; the parser tells then where it stopped. */
function* tokensOf(source: string, parser: Parser): ReturnType<Parser['parse']> {
  let count = 0
  for (const lexeme of new Lexer().lex(source)) {
    yield* parser.next(lexeme)
    if (parser.stack.length > MAX_DEPTH || ++count > MAX_LEXEMES) return
  }
  yield* parser.end()
}

interface Origin {
  readonly source: string
  readonly placeOf: (offset: number) => SourceLocation
  readonly anchors: Map<string, Node>
}

function nodeOf(node: unknown, origin: Origin, offset: number): Node {
  const emptyNode = (at: number): TextNode => syntheticNode('', origin.placeOf(at), true)
  // An alias of what it stands in itself finds no anchor yet.
  if (isAlias(node)) return origin.anchors.get(node.source) ?? emptyNode(node.range?.[0] ?? offset)
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return emptyNode(offset)
  const start = node.range?.[0] ?? offset
  const read = isScalar(node)
    ? textNode(node, origin, start)
    : isSeq(node)
      ? listNode(node.items, origin, start)
      : mapNode(node.items, origin, start)
  if (node.anchor !== undefined) origin.anchors.set(node.anchor, read)
  return read
}

function listNode(items: readonly unknown[], origin: Origin, start: number): ListNode {
  return { kind: 'list', items: items.map(item => nodeOf(item, origin, start)), location: origin.placeOf(start) }
}

function mapNode(
  items: readonly { readonly key: unknown; readonly value: unknown }[],
  origin: Origin,
  start: number,
): MapNode {
  const entries = new Map<string, Entry>()
  for (const item of items) {
    const key = nodeOf(item.key, origin, start)
    const end = isScalar(item.key) ? (item.key.range?.[1] ?? start) : start
    const value = nodeOf(item.value, origin, end)
    if (key.kind === 'text') entries.set(key.text, { key, value })
  }
  return { kind: 'map', entries, location: origin.placeOf(start) }
}

function textNode(scalar: Scalar, { source, placeOf }: Origin, start: number): TextNode {
  const text = typeof scalar.value === 'string' ? scalar.value : ''
  const end = scalar.range?.[1] ?? start
  const isQuoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE'
  const isBlock = scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED'
  const first = start + (isQuoted ? 1 : 0)
  const isAsWritten = !isBlock && source.startsWith(text, first)
  let offsets: readonly number[] | undefined
  const offsetAt = (offset: number): number => {
    if (isAsWritten) return first + offset
    offsets ??= alignedOffsets(text, source.slice(0, end), isBlock ? afterLine(source, start) : first, scalar.type)
    return offsets[Math.min(offset, text.length - 1)] ?? start
  }
  const lineEnd = source.indexOf('\n', end)
  return {
    kind: 'text',
    text,
    isPlain: !isQuoted && !isBlock,
    location: placeOf(start),
    locationAt: offset => placeOf(offsetAt(offset)),
    trailingText: source.slice(end, Math.min(lineEnd < 0 ? source.length : lineEnd, end + 500)),
  }
}

const afterLine = (source: string, offset: number): number => {
  const end = source.indexOf('\n', offset)
  return end < 0 ? source.length : end + 1
}

const isWhite = (character: string | undefined): boolean =>
  character === ' ' || character === '\n' || character === '\r' || character === '\t'

/**
 * Where each character of a scalar's text stands in the source. What is not white stands in both in the same order,
 * however the text is folded and indented; only quotes and escapes are written otherwise. Whitespace that is folded
 * away is placed near where it stands.
 */
function alignedOffsets(text: string, source: string, start: number, type: Scalar['type']): readonly number[] {
  const offsets: number[] = []
  const isBlock = type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED'
  let at = start
  /** What the text has less of than its source is the block's indentation. */
  const skipIndentation = (index: number): void => {
    const [indented, kept] = [spacesAt(source, at), spacesAt(text, index)]
    if (indented > kept) at += indented - kept
  }
  if (isBlock) skipIndentation(0)
  for (let index = 0; index < text.length; index++) {
    const isEscape = (): boolean => type === 'QUOTE_DOUBLE' && source[at] === '\\'
    const isContinuation = (): boolean => isEscape() && /^\\\r?\n/.test(source.slice(at, at + 3))
    if (isWhite(text[index])) {
      offsets.push(at)
      if (isEscape() && !isContinuation()) at += escapeLength(source, at)
      else if (isWhite(source[at])) at += source.startsWith('\r\n', at) ? 2 : 1
      if (isBlock && text[index] === '\n') skipIndentation(index + 1)
      continue
    }
    while (at < source.length && (isWhite(source[at]) || isContinuation())) at++
    offsets.push(at)
    if (isEscape()) {
      const isPair = source[at + 1] === 'U' && /[\uD800-\uDBFF]/.test(text[index] ?? '')
      if (isPair) {
        offsets.push(at)
        index++
      }
      at += escapeLength(source, at)
    } else {
      at += type === 'QUOTE_SINGLE' && source[at] === "'" ? 2 : 1
    }
  }
  return offsets
}

function spacesAt(text: string, offset: number): number {
  let end = offset
  while (text[end] === ' ') end++
  return end - offset
}

const escapeLength = (source: string, at: number): number => ({ x: 4, u: 6, U: 10 })[source[at + 1] ?? ''] ?? 2

/** A text that stands in no file as it is: all of it is where it comes from. */
export const syntheticNode = (text: string, location: SourceLocation, isPlain = false): TextNode => ({
  kind: 'text',
  text,
  isPlain,
  location,
  locationAt: () => location,
  trailingText: '',
})

export const mapOf = (node: Node | undefined): MapNode | undefined => (node?.kind === 'map' ? node : undefined)

export const listOf = (node: Node | undefined): ListNode | undefined => (node?.kind === 'list' ? node : undefined)

export const textOf = (node: Node | undefined): TextNode | undefined => (node?.kind === 'text' ? node : undefined)

/** What a map has under a key; `undefined` too where the node is no map. */
export const get = (node: Node | undefined, key: string): Node | undefined => mapOf(node)?.entries.get(key)?.value

/** The texts below some nodes, values of maps and items of lists; what aliases share is given once. */
export function* textsIn(...nodes: readonly Node[]): Generator<TextNode> {
  const seen = new Set<Node>()
  const rest = nodes.toReversed()
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (seen.has(node)) continue
    seen.add(node)
    if (node.kind === 'text') yield node
    else {
      const below = node.kind === 'list' ? node.items : Array.from(node.entries.values(), ({ value }) => value)
      for (const each of below.toReversed()) rest.push(each)
    }
  }
}

export const entriesOf = (node: Node | undefined): readonly Entry[] => [...(mapOf(node)?.entries.values() ?? [])]

/** `~`, `null`, or nothing at all. */
export const isNull = (node: Node): boolean => node.kind === 'text' && node.isPlain && /^(?:~|null|)$/i.test(node.text)
