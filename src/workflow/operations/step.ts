import type { RegistryOperation, Script, Uses } from '../model.ts'
import type { PartialString, SourceLocation } from '../partial-string.ts'
import type { Checkout } from '../shell/command.ts'

/** A step as the file has it, before it is known what it does. */
export interface StepText {
  readonly location: SourceLocation
  readonly id: string | undefined
  readonly uses: Uses | undefined
  /** `with:`, by lower-case name. */
  readonly with: ReadonlyMap<string, PartialString>
  /** `run:`, or `inlineScript` of azure/cli. */
  readonly script: Script | undefined
  /**
   * What the step sees: the workflow's, the job's and its own `env:`, and what the steps before wrote to `GITHUB_ENV`.
   */
  readonly env: ReadonlyMap<string, PartialString>
  /** It has an `if:` that may be false though all went well. */
  readonly isConditional: boolean
  /** The files of the repository that its script can run; none where it is not known which they are. */
  readonly checkout?: Checkout | undefined
}

export interface StepAnalysis {
  readonly operations: readonly RegistryOperation[]
  /**
   * What it writes to `GITHUB_ENV`, for the steps after it. What it may or may not write is one unknown piece, `$NAME`,
   * but for what only the step's own `if:` decides and is known in part: its segments may be missing.
   */
  readonly env: ReadonlyMap<string, PartialString>
  /** It may set variables beside those. */
  readonly setsUnknownNames: boolean
  /**
   * Outputs that are known at least in part, by lower-case name; what it may or may not write is not among them. A
   * piece whose `unknown` begins with `$(` is a command's output (`$(az acr login --expose-token …)`): it is to be kept
   * as it is wherever the value flows.
   */
  readonly outputs: ReadonlyMap<string, PartialString>
}
