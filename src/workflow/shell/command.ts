import type { PartialString, Segment, SourceLocation } from '../partial-string.ts'

/** The files that a script can run: those of the repository, where it is checked out as it is. */
export interface Checkout {
  /** By the path from the root of the repository, with slashes; none where there is none. */
  readonly textOf: (path: string) => string | undefined
  /** What the names of these files begin with, as locations have them. */
  readonly prefix?: string | undefined
  /** Where the script runs, from the root: empty for the root itself; `undefined` where that is not known. */
  readonly folder: string | undefined
  /** That of the local action around the script. */
  readonly actionFolder: string | undefined
  /** `COMPOSE_FILE`, which names other files than those that compose finds by itself. */
  readonly composeFile?: PartialString | undefined
}

/** A command that a script runs, with what is known put in. */
export interface Command {
  /** Its name and its words, without quotes, and without what stands before the name (`sudo`, `env`, `timeout 60`). */
  readonly argv: readonly PartialString[]
  /** What it reads on standard input, as far as that is known; `undefined` where nothing is handed to it. */
  readonly input: PartialString | undefined
  /** Name and words of what stands before it in its pipe. */
  readonly source?: readonly PartialString[] | undefined
  readonly location: SourceLocation
  readonly isConditional: boolean
  /** It runs with a `DOCKER_CONFIG` of its own: `DOCKER_CONFIG=x docker …`. */
  readonly overridesDockerConfig: boolean
  /** The repository's files as it sees them, from the folder that it runs in. */
  readonly checkout?: Checkout | undefined
  /** Whose files it uses, where sudo runs it; as an operation has it. */
  readonly user?: 'root' | 'unknown' | undefined
}

/** A piece that a script prints or writes to a file. */
export interface StdoutChunk {
  readonly segment: Segment
  /** Whether it may not be printed when the script runs. */
  readonly isConditional: boolean
  /** Whether it may not be printed, or be printed again, though what is around it (`$(…)`, a pipe) runs. */
  readonly isUncertain: boolean
}

/** What a script does. */
export interface ScriptReading {
  readonly commands: readonly Command[]
  /** What it writes to `GITHUB_ENV`; what it may or may not write is one unknown piece, `$NAME`. */
  readonly env: ReadonlyMap<string, PartialString>
  /** It writes to `GITHUB_ENV` what may set any variable. */
  readonly setsUnknownNames: boolean
  /** Outputs by lower-case name, without those that it may or may not write. */
  readonly outputs: ReadonlyMap<string, PartialString>
  /** Parts of it could not be read. */
  readonly isPartial: boolean
}

/** In characters. GitHub takes no script with expressions that is longer than 21,000. */
export const MAX_LENGTH = 100_000

export const UNREAD: ScriptReading = {
  commands: [],
  env: new Map(),
  setsUnknownNames: true,
  outputs: new Map(),
  isPartial: true,
}

/** The files that a runner reads after a step, by the names that their paths have. */
export function commandFile(segments: readonly Segment[]): 'env' | 'outputs' | undefined {
  const [segment] = segments
  if (segments.length !== 1 || segment === undefined || !('expression' in segment)) return undefined
  if (/^(\$\{?GITHUB_ENV\b|(env\.github_|github\.)env$)/i.test(segment.expression)) return 'env'
  return /^(\$\{?GITHUB_OUTPUT\b|(env\.github_|github\.)output$)/i.test(segment.expression) ? 'outputs' : undefined
}

/**
 * Names of the runner's variables that an expression has, too. Source: docs.github.com, Variables reference, Default
 * variables.
 */
export const EXPRESSION_OF: Readonly<Record<string, string>> = {
  GITHUB_ACTOR: 'github.actor',
  GITHUB_REF_NAME: 'github.ref_name',
  GITHUB_REPOSITORY: 'github.repository',
  GITHUB_REPOSITORY_OWNER: 'github.repository_owner',
  GITHUB_RUN_ID: 'github.run_id',
  GITHUB_RUN_NUMBER: 'github.run_number',
  GITHUB_SHA: 'github.sha',
}
