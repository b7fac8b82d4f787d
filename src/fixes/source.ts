import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  type Pair,
  parseDocument,
  Scalar,
  visit,
  type YAMLMap,
} from 'yaml'
import type { SourceLocation } from '../workflow/partial-string.ts'
import { lineBreakAt, lineEnd, lineStart, offsetOf } from './edits.ts'

/** The text of a workflow file, and the YAML in it, where edits are looked for. */
export interface Source {
  /** Without byte order mark. */
  readonly text: string
  readonly document: Document
}

/** A scalar of the file, and where it is in the tree. */
export interface ScalarAt {
  readonly node: Scalar
  /** Offsets of what is written, quotes included. */
  readonly start: number
  readonly end: number
  /** From the outermost one: the pairs that it is in; in the last one it is the key or the value. */
  readonly pairs: readonly Pair[]
  /** The map that is nearest. */
  readonly map: YAMLMap | undefined
  /** In `{…}` or `[…]`, where more characters have a meaning. */
  readonly isInFlow: boolean
  /** The offset that was asked for. */
  readonly offset: number
}

/**
 * Reads as `workflow/yaml.ts` does, with the ranges of all nodes. The text has been read before, so that its depth is
 * bounded.
 */
export const sourceOf = (text: string): Source => ({
  text,
  document: parseDocument(text, { schema: 'failsafe', strict: false, uniqueKeys: false, logLevel: 'silent' }),
})

/** The scalar that a location is in. */
export function scalarAt({ text, document }: Source, location: SourceLocation): ScalarAt | undefined {
  const offset = offsetOf(text, location)
  if (offset === undefined) return undefined
  let found: ScalarAt | undefined
  visit(document, {
    Scalar(_, node, path) {
      const [start = 0, end = 0] = node.range ?? []
      if (offset < start || offset >= Math.max(end, start + 1)) return undefined
      found = {
        node,
        start,
        end,
        pairs: path.filter(isPair),
        map: path.findLast(isMap),
        isInFlow: path.some(each => 'flow' in each && each.flow === true),
        offset,
      }
      return visit.BREAK
    },
  })
  return found
}

/** The pair of a key in a map. */
export const pairOf = (map: unknown, key: string): Pair | undefined =>
  isMap(map) ? map.items.find(({ key: each }) => keyText(each) === key) : undefined

export const keyText = (key: unknown): string => (isScalar(key) && typeof key.value === 'string' ? key.value : '')

/** The pair of a job, by its id. */
export const jobPair = ({ document }: Source, id: string): Pair | undefined =>
  pairOf(pairOf(document.contents, 'jobs')?.value, id)

/** Whether an anchor, of which an alias may stand elsewhere, is on a node. */
export const isShared = (node: unknown): boolean =>
  isAlias(node) || ((isMap(node) || isScalar(node)) && node.anchor !== undefined)

/**
 * A line as the first one of a block map under a key, with the indentation of that map and the line break of the file.
 * @returns none where the map is not a block, or begins on the line of its key
 */
export function insertLines({ text }: Source, { key, value }: Pair, lines: readonly string[]) {
  if (!isScalar(key) || !isMap(value) || value.flow === true || isShared(value)) return undefined
  const first = value.items[0]?.key
  const [keyStart, at] = [key.range?.[0], isScalar(first) ? first.range?.[0] : undefined]
  if (keyStart === undefined || at === undefined) return undefined
  const indentation = text.slice(lineStart(text, at), at)
  const end = lineEnd(text, keyStart)
  if (!/^ *$/.test(indentation) || at <= end) return undefined
  const lineBreak = lineBreakAt(text, keyStart)
  const inserted = lines.map(line => `${indentation}${line}${lineBreak}`).join('')
  return { start: end + 1, end: end + 1, text: inserted }
}

/** A text of ours as it is written inside of a scalar, which is quoted, plain, or a block. */
export function encoded(text: string, { type }: Scalar): string {
  if (type === Scalar.QUOTE_SINGLE) return text.replaceAll("'", "''")
  return type === Scalar.QUOTE_DOUBLE ? text.replace(/["\\]/g, '\\$&') : text
}
