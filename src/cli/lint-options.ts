/** What the command `lint` was given. */
export interface LintOptions {
  /** Files, folders and patterns; none: the workflows of the repository. */
  readonly files: readonly string[]
  readonly json: boolean
  /** A file, or `-` for standard output. */
  readonly sarif: string | undefined
  readonly ignore: readonly string[]
  /** Empty: the default. */
  readonly failOn: string
  /** Whether to fix what has one right answer, in the files or as a diff on standard output; left out: not at all. */
  readonly fix?: 'write' | 'dry-run'
}
