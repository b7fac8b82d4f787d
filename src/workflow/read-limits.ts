import { memoizeRecent } from '../util/memoize.ts'
import { ignoresIn } from './ignores.ts'
import type { FileProblem, Ignore, ReadingContext, WorkflowFault } from './model.ts'
import { type Node, readYaml, type YamlFile, type YamlProblem } from './yaml.ts'

/**
 * What one reading has gathered, and how far it may yet go: files that call each other can be made to grow without end.
 */
export interface Reader {
  readonly context: ReadingContext
  readonly files: Map<string, Node | undefined>
  readonly problems: FileProblem[]
  readonly ignores: Ignore[]
  readonly faults: WorkflowFault[]
  /** The files whose faults are among them. */
  readonly checked: Set<string>
  readonly budget: { characters: number; steps: number }
}

/** Enough for the largest file, and for all that is put into it. */
const MAX_CHARACTERS = 4_000_000

/**
 * Of all jobs, of the local actions and workflows that they call, and in all combinations of a matrix; those beyond are
 * not read.
 */
const MAX_STEPS = 6000

export const newReader = (context: ReadingContext): Reader => ({
  context,
  files: new Map(),
  problems: [],
  ignores: [],
  faults: [],
  checked: new Set(),
  budget: { characters: MAX_CHARACTERS, steps: MAX_STEPS },
})

/** Nobody reads more. */
const MAX_FAULTS = 200

export const noteFaults = (reader: Reader, faults: readonly WorkflowFault[]): void => {
  if (reader.faults.length < MAX_FAULTS) reader.faults.push(...faults)
}

/** Notes the faults of a file, once. */
export function check(
  reader: Reader,
  file: string,
  root: Node,
  faultsOf: (root: Node) => readonly WorkflowFault[],
): void {
  if (reader.checked.has(file)) return
  reader.checked.add(file)
  noteFaults(reader, faultsOf(root))
}

/** Calls lead into calls no deeper than this, as GitHub has it for local actions and for workflows. */
export const MAX_DEPTH = 10

/** A file of the repository; `undefined` where there is none or it is no YAML, which is a problem then. */
export function loaded(reader: Reader, path: string): Node | undefined {
  if (!reader.files.has(path)) {
    const text = reader.context.textOf(path)
    reader.files.set(path, text === undefined ? undefined : parsed(reader, nameOf(reader, path), text))
  }
  return reader.files.get(path)
}

/** A file of the repository as places name it. */
export const nameOf = ({ context: { prefix = '' } }: Reader, path: string): string => `${prefix}${path}`

export function parsed(reader: Reader, file: string, text: string): Node | undefined {
  const read = yamlOf(file, text)
  if ('kind' in read) {
    reader.problems.push({ location: read.location, kind: read.kind, text: read.text })
    return undefined
  }
  reader.ignores.push(...ignoresIn(file, read.text))
  return read.root
}

/** The last few files, since one is read again once its scripts are there, and an action by each workflow that uses it. */
const MAX_CACHED = 20
/** In characters. */
const MAX_CACHED_LENGTH = 100_000

const yamlAt = memoizeRecent(
  key => {
    const [file = ''] = key.split('\0', 1)
    return readYaml(file, key.slice(file.length + 1))
  },
  MAX_CACHED,
  MAX_CACHED_LENGTH,
)

const yamlOf = (file: string, text: string): YamlFile | YamlProblem => yamlAt(`${file}\0${text}`)
