import type { Certainty, LogDetails, LogFindingId, SeenInLog } from './explain/ids.ts'
import type { CredentialsValues } from './findings/credentials.ts'
import type { DockerValues } from './findings/docker.ts'
import type { ExpiryValues } from './findings/expiry.ts'
import type { InternalValues } from './findings/internal.ts'
import type { LogsValues } from './findings/logs.ts'
import type { NameValues } from './findings/name.ts'
import type { NetworkValues } from './findings/network.ts'
import type { PermissionValues } from './findings/permission.ts'
import type { Level, Stage } from './findings/row.ts'
import type { ScopedTokensValues } from './findings/scoped-tokens.ts'
import type { SignInValues } from './findings/sign-in.ts'
import type { WorkflowValues } from './findings/workflow.ts'
import type { Said } from './util/note.ts'
import type { SourceLocation } from './workflow/partial-string.ts'

/**
 * The ids of all findings, and what each needs to be put into words. An id is stable: it stands in annotations, in the
 * output `findings` and in docs/findings.md. A new one does not compile until it has a rule (rules/) and a text in
 * every language (texts/). Those that only a log shows have no rule: explain/ids.ts lists them.
 */
export interface FindingValues
  extends Readonly<Record<LogFindingId, SeenInLog>>,
    DockerValues,
    NameValues,
    NetworkValues,
    CredentialsValues,
    SignInValues,
    PermissionValues,
    ScopedTokensValues,
    ExpiryValues,
    WorkflowValues,
    LogsValues,
    InternalValues {}

export type FindingId = keyof FindingValues

/** What docker is going to do with a registry. */
export const OPERATIONS = ['login', 'pull', 'push'] as const
export type Operation = (typeof OPERATIONS)[number]

/** Those with images. */
export const IMAGE_OPERATIONS = ['pull', 'push'] as const satisfies readonly Operation[]

/** What was seen, beside what was expected. `seen` is foreign text: reporters escape it. */
export interface Evidence {
  readonly label: EvidenceLabel
  readonly seen: Said
  readonly expected?: Said
}

export type EvidenceLabel =
  | 'account'
  | 'action'
  | 'address'
  | 'addresses'
  | 'aliases'
  | 'api-version'
  | 'audience'
  | 'body'
  | 'certificate'
  | 'character'
  | 'claim'
  | 'client-id'
  | 'client-version'
  | 'command'
  | 'config'
  | 'content-type'
  | 'correlation-id'
  | 'credential-helper'
  | 'data-host'
  | 'difference'
  | 'endpoint'
  | 'error'
  | 'expires'
  | 'granted'
  | 'hosts-file'
  | 'image'
  | 'issuer'
  | 'job'
  | 'key-id'
  | 'logged-rejection'
  | 'login'
  | 'log-line'
  | 'login-server'
  | 'message'
  | 'name'
  | 'no-proxy'
  | 'owner'
  | 'password'
  | 'path'
  | 'platform'
  | 'permission'
  | 'platforms'
  | 'proxy'
  | 'proxy-sign-in'
  | 'realm'
  | 'redirect'
  | 'repository'
  | 'resolver'
  | 'retry-after'
  | 'role'
  | 'role-mode'
  | 'run'
  | 'secret'
  | 'server'
  | 'status'
  | 'step'
  | 'subject'
  | 'tenant'
  | 'time'
  | 'tries'
  | 'user-name'
  | 'waited'
  | 'workflow'

/** What a rule says: data, not yet in words. */
export interface RuleResult<Id extends FindingId = FindingId> {
  readonly level: Level
  readonly values: FindingValues[Id]
  readonly evidence: readonly Evidence[]
  /** The login server that it is about; none for what holds for all. */
  readonly registry?: string
  /** Where the way broke, if not at the stage of its rule: the same refusal shows on several. */
  readonly stage?: Stage
  /** What docker cannot do because of it; for errors only. */
  readonly blocks: readonly Operation[]
  /**
   * The line that has to change. A rule gives it for what it sees in a workflow file; what is seen at run time gets its
   * place afterwards: see diagnosis/locate.ts.
   */
  readonly location?: SourceLocation
  /** A query of Log Analytics for what the registry logged of it; it stands below the fix. */
  readonly query?: string
}

/** A judgement with the id and the stage of its rule. */
export type RuleFinding = {
  [Id in FindingId]: Omit<RuleResult<Id>, 'stage'> & {
    readonly id: Id
    /** `workflow`: seen in a file, `log`: in a log; both are on the way to no registry. */
    readonly stage: Stage | 'workflow' | 'log'
    readonly ignored: boolean
  }
}[FindingId]

/**
 * A cause that the log of a failed job tells; it has the words of logs, and says nothing of what Docker is going to do.
 */
export interface LogFinding extends Omit<RuleResult, 'values' | 'stage'> {
  readonly id: FindingId
  readonly stage: 'log'
  readonly values: LogDetails
  readonly certainty: Certainty
  readonly ignored: boolean
}

/** What reporters get. */
export type Finding = RuleFinding | LogFinding

export const isLogFinding = (finding: Finding): finding is LogFinding => 'certainty' in finding
