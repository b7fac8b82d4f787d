import { isMap, isPair, isScalar, isSeq, LineCounter, parse, parseDocument, stringify, visit } from 'yaml'
import type { Files } from './file-case.ts'

/** The place of a finding. */
export interface Place {
  readonly file: string
  readonly line: number
}

/** What a reader of a fix does with it. */
export type Paste =
  /** In place of a text: on the line of the finding, else where the files have it once. */
  | { readonly over: string }
  /** As steps before the one that the finding is in. */
  | { readonly before: 'step' }
  /** As keys of a map: those that are there stay. The job, or the file, if it isn't that of the finding. */
  | { readonly into: 'step' | 'job' | 'workflow'; readonly job?: string; readonly file?: string }
  /** What a comment tells the reader to do. */
  | ((files: Files, fix: string) => Files)

/** The files with a fix in them. */
export function pasted(files: Files, fix: string, place: Place, paste: Paste): Files {
  if (typeof paste === 'function') return paste(files, fix)
  if ('over' in paste) return over(files, fix, place, paste.over)
  const file = 'into' in paste ? (paste.file ?? place.file) : place.file
  const text = files[file] ?? ''
  const document: unknown = parse(text)
  const path = pathAt(text, place.line)
  if ('before' in paste) {
    const at = stepPath(path)
    const steps = valueAt(document, at.slice(0, -1))
    const added: unknown = parse(fix)
    if (!Array.isArray(steps) || !Array.isArray(added)) throw new Error(`no steps: ${fix}`)
    steps.splice(Number(at.at(-1)), 0, ...(added as unknown[]))
  } else {
    const at = paste.into === 'workflow' ? [] : paste.into === 'step' ? stepPath(path) : jobPath(path, paste.job)
    merge(valueAt(document, at), parse(fix))
  }
  return { ...files, [file]: stringify(document) }
}

type Path = readonly (string | number)[]

/** What leads to the deepest value that begins on a line or before it and ends behind it. */
function pathAt(text: string, line: number): Path {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  let found: Path = []
  visit(document, {
    Node(_, node, ancestors) {
      const [start = 0, end = 0] = node.range ?? []
      const [first, last] = [lines.linePos(start).line, lines.linePos(Math.max(start, end - 1)).line]
      if (first > line || last < line) return undefined
      found = [...ancestors, node].flatMap((each, index, all): (string | number)[] => {
        if (isPair(each)) return isScalar(each.key) ? [String(each.key.value)] : []
        const next = all[index + 1]
        return isSeq(each) && next !== undefined ? [each.items.indexOf(next)] : []
      })
      return isMap(node) || isSeq(node) ? undefined : visit.SKIP
    },
  })
  return found
}

const jobPath = (path: Path, job: string | undefined): Path => (job === undefined ? path.slice(0, 2) : ['jobs', job])

/** Up to the number of the step. */
function stepPath(path: Path): Path {
  const at = path.indexOf('steps')
  if (at < 0 || typeof path[at + 1] !== 'number') throw new Error(`no step at ${path.join('.')}`)
  return path.slice(0, at + 2)
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((each, key) => (each as Record<string | number, unknown> | undefined)?.[key], value)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Nothing that is there is lost: a reader who would have to know what to keep has been told too little. */
function merge(target: unknown, added: unknown): void {
  if (!isRecord(target) || !isRecord(added)) throw new Error(`no map: ${JSON.stringify(added)}`)
  for (const [key, value] of Object.entries(added)) {
    const before = key === 'on' ? eventsOf(target[key]) : target[key]
    target[key] = before
    if (isRecord(before) && isRecord(value)) merge(before, value)
    else if (before === undefined || before === null || keeps(value, before)) target[key] = value
    else throw new Error(`${key}: ${JSON.stringify(before)} is lost`)
  }
}

/** `on: push` and `on: [push]` as the map that they stand for. */
function eventsOf(on: unknown): unknown {
  const names = typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : undefined
  return names === undefined ? on : Object.fromEntries(names.map(name => [name, null]))
}

const keeps = (value: unknown, before: unknown): boolean =>
  Array.isArray(before)
    ? before.every(each => JSON.stringify(value).includes(String(each)))
    : JSON.stringify(value).includes(String(before))

function over(files: Files, fix: string, place: Place, old: string): Files {
  const own = (files[place.file] ?? '').split('\n')
  const at = own[place.line - 1]?.indexOf(old) ?? -1
  if (at >= 0) {
    const line = own[place.line - 1] ?? ''
    own[place.line - 1] = line.slice(0, at) + indented(fix, line.slice(0, at)) + line.slice(at + old.length)
    return { ...files, [place.file]: own.join('\n') }
  }
  const holders = Object.entries(files).filter(([, text]) => text.includes(old))
  const [only] = holders
  if (only === undefined || holders.length > 1 || only[1].split(old).length !== 2) throw new Error(`not once: ${old}`)
  const [path, text] = only
  const before = text.slice(text.lastIndexOf('\n', text.indexOf(old)) + 1, text.indexOf(old))
  return { ...files, [path]: text.replace(old, () => indented(fix, before)) }
}

/** Further lines stand below the first one; what tells the reader where it belongs is not pasted. */
const indented = (fix: string, before: string): string =>
  fix
    .split('\n')
    .filter(line => !line.startsWith('#'))
    .join(`\n${' '.repeat(before.length)}`)
