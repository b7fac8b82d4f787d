import type { ExpiryItem } from '../diagnosis/expiry.ts'
import type { LiveOutcome } from '../diagnosis/logs.ts'
import type { StageGroup } from '../diagnosis/stage-groups.ts'
import type { StageDetail, StageState } from '../diagnosis/stages.ts'
import type { OperationVerdict, RegistryVerdict, Result } from '../diagnosis/verdict.ts'
import type { Certainty, LogDetails } from '../explain/ids.ts'
import type { Proof, Question } from '../explain/pattern.ts'
import type { Level, Stage } from '../findings/row.ts'
import type { EvidenceLabel, Finding, FindingId, FindingValues, Operation } from '../findings.ts'
import type { InputProblem } from '../inputs.ts'
import type { NoteCode, NoteValues } from '../util/note.ts'

/** A finding in words. Plain text: reporters escape it. */
export interface FindingMessage {
  /** What is wrong, in one line, without a full stop. */
  readonly title: string
  /** What was found, what it means, what to change. */
  readonly message: string
  /** What to paste: commands on their own lines, or the lines of the workflow. */
  readonly fix: string
  /** Of the fix; a POSIX shell if left out. */
  readonly language?: 'yaml' | 'powershell'
}

/** The words of each finding; a language keeps them by chapter, as the rules are. */
export type FindingTexts = {
  readonly [Id in FindingId]: (values: FindingValues[Id], finding: Pick<Finding, 'level'>) => FindingMessage
}

export interface Counts {
  readonly errors: number
  readonly warnings: number
  /** Findings that would count if they were not ignored. */
  readonly ignored: number
  readonly registries: number
  /** Workflow files that were judged; none where none was asked for. */
  readonly files?: number
  /** Files that were asked for could not be read. */
  readonly hasUnreadFiles: boolean
  /** A failure that was to be explained is not. */
  readonly unexplained: boolean
  /** Whether an operation of docker's fails. */
  readonly dockerFails: boolean
  /** Whether it is not known what an operation of docker's will do. */
  readonly unproven: boolean
}

/** What was seen, where the words for it are ours. */
export type NoteTexts = { readonly [Code in NoteCode]: (values: NoteValues[Code]) => string }

/** All that a language has to say; a missing text does not compile. */
export interface Texts {
  readonly findings: FindingTexts
  /** A short static name of each finding: a title without values. */
  readonly names: Readonly<Record<FindingId, string>>
  readonly levels: Readonly<Record<Level, string>>
  readonly labels: Readonly<Record<EvidenceLabel, string>>
  readonly notes: NoteTexts
  readonly stages: Readonly<Record<Stage, string>>
  readonly stageStates: Readonly<Record<StageState, string>>
  readonly details: Readonly<Record<StageDetail, string>>
  /** A credential that expires, by what it is and its name, as a row of a diagram. */
  readonly expiryItem: (what: ExpiryItem['what'], name: string) => string
  readonly stageGroups: Readonly<Record<StageGroup, string>>
  readonly operations: Readonly<Record<Operation, string>>
  readonly operationVerdicts: Readonly<Record<OperationVerdict, string>>
  /** An operation and its verdict, as in "push fails". */
  readonly operationVerdict: (operation: Operation, verdict: OperationVerdict) => string
  /** What Docker will do with one registry, as a heading; `result` is that of everything that was checked. */
  readonly headline: (
    registry: string,
    operations: Readonly<Record<Operation, OperationVerdict>>,
    result: Result,
  ) => string
  /** What Docker will do with several registries, as a heading. */
  readonly registriesHeadline: (verdicts: readonly RegistryVerdict[], result: Result) => string
  /** Of many registries, those that have no problem. */
  readonly workingRegistries: (count: number) => string
  /** The caption of all checks, folded. */
  readonly checksCaption: (counts: {
    readonly passed: number
    readonly failed: number
    readonly skipped: number
  }) => string
  /** The credential in use that expires first. */
  readonly expiryCaption: (item: ExpiryItem['what'], date: string, days: number) => string
  /** A title and the sentences after it. */
  readonly sentences: (title: string, message: string) => string
  readonly duration: (seconds: number) => string
  /** A line above a block. */
  readonly heading: (text: string) => string
  readonly labeled: (label: string, value: string) => string
  /** What is added to a line, such as how long a check took. */
  readonly remark: (text: string) => string
  readonly at: (place: string) => string
  /** An action's files could be changed, but no change is offered because of this error. */
  readonly noOffer: (error: string) => string
  readonly notWritten: (what: 'outputs' | 'summary' | 'sarif', error: string) => string
  /** In an annotation, in place of a fix that is too long for it. */
  readonly fixElsewhere: string
  /** The verdict in one line; `cause` is the title of the finding that stands first. */
  readonly verdict: (result: Result, counts: Counts, cause: string) => string
  /** The verdict on workflow files in one line, with the numbers of what was found. */
  readonly fileVerdict: (counts: Counts & { readonly notices: number }) => string
  readonly words: Readonly<Record<Word, string>>
  /** A fix for a runner whose steps run in another shell than bash if nothing is said. */
  readonly bashFix: (fix: string) => string
  /**
   * A fix, and below it the query for what the registry logged, in a block of its own that begins with a comment of
   * KQL.
   */
  readonly queryFix: (fix: string, query: string) => string
  readonly inputProblem: (problem: InputProblem) => string
  /** What is waited for, since when, and how long at most; seconds. */
  readonly waiting: (what: readonly string[], waited: number, most: number) => string
  readonly andMore: (count: number) => string
  readonly explain: ExplainTexts
}

/** The words of findings in a log. */
export type LogWordings = Readonly<Partial<Record<FindingId, (seen: LogDetails) => FindingMessage>>>

/** The words of a log that is explained. */
export interface ExplainTexts {
  /** A finding as a log tells of it; one for each that a pattern names. */
  readonly wordings: LogWordings
  readonly certainty: Readonly<Record<Certainty, string>>
  readonly proves: Readonly<Record<Proof, string>>
  readonly questions: Readonly<Record<Question, string>>
  readonly headings: Readonly<Record<'now' | 'proves' | 'check' | 'excludes' | 'rest', string>>
  /** Nothing was found. */
  readonly unknown: string
  readonly empty: string
  /** A text is known, and has too many causes. */
  readonly open: string
  /** What to give next where nothing was found. */
  readonly next: string
  readonly unreadable: string
  /** The heading above what logs say. */
  readonly said: string
  /** Where a text stands. */
  readonly placeOf: (place: {
    readonly job?: string
    readonly step?: string
    readonly file?: string
    readonly line: number
  }) => string
  /** What a check just now says of it; `cause` is the title of the finding that holds. */
  readonly live: (outcome: Exclude<LiveOutcome, 'unknown'>, cause: string) => string
}

type Word =
  | 'seen'
  | 'expected'
  | 'fix'
  | 'documentation'
  | 'ignored'
  | 'step'
  | 'state'
  | 'detail'
  | 'misuse'
  | 'unmasked'
  | 'notices'
  | 'timeline'
  | 'cut'
  | 'unread'
  | 'how-to-fix'
  | 'diff'
  | 'evidence'
  | 'registry'
  | 'cause'
  | 'details'
  | 'root'
