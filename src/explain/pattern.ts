import type { FindingId } from '../findings.ts'

/** The program that prints a text. */
export type Client =
  | ('docker' | 'buildkit' | 'containerd' | 'kubelet' | 'podman' | 'skopeo' | 'kaniko' | 'jib' | 'dotnet' | 'helm')
  | ('oras' | 'go-containerregistry' | 'trivy' | 'flux' | 'terraform' | 'notary' | 'azure-cli' | 'azure-login')
  | ('docker-login-action' | 'github-actions' | 'azure-pipelines' | 'azure-identity' | 'acr-tasks' | 'acr' | 'entra')
  | ('azure-resource-manager' | 'azure-hosting' | 'shell' | 'go' | 'curl' | 'python' | 'node' | 'java')

/** What the job was doing when a text was printed; it tells causes apart that share a text. */
export type Activity =
  | ('login' | 'push' | 'pull' | 'build' | 'cluster' | 'helm' | 'tasks' | 'azure-sign-in' | 'az-acr-login')
  | ('pipelines' | 'unknown')

/** What a text proves beyond its cause; the language has the sentence. */
export type Proof =
  | 'stopped-locally'
  | 'not-connected'
  | 'entra-rejected'
  | 'registry-answered'
  | 'registry-accepted-login'
  | 'azure-management-answered'
  | 'platform-pull-failed'
  | 'nothing'

/** The question, or the check, that tells the candidates of a text apart; the language has the sentence. */
export type Question =
  | 'which-credential'
  | 'was-there-a-login'
  | 'which-docker-failure'
  | 'which-network'
  | 'firewall-or-closed'
  | 'which-role'
  | 'which-identity'
  | 'does-it-exist'
  | 'fork-or-name'
  | 'rerun'

/**
 * One text that a program prints, and what it means.
 *
 * `text` is literal. Letter case, quotes, backslashes, colors, and line breaks don't count; ` … ` stands for at most
 * 300 characters.
 */
export interface LogPattern {
  readonly client: Client
  readonly text: string
  /** Likeliest first; the first is proven where it is the only one. */
  readonly causes: readonly FindingId[]
  /** Other orders of causes, by what the job was doing. */
  readonly during?: Readonly<Partial<Record<Activity, readonly FindingId[]>>>
  /** The form of the whole message of its line, for a text that is too short to say anything by itself. */
  readonly line?: (message: string) => boolean
  /** Of a text that other programs print, too: what a whole log must name elsewhere, so that it counts. */
  readonly needs?: 'azure' | 'registry'
  /** 3: names the cause. 2: names its family. 1: several families share it. 0: follows from something else. */
  readonly weight: 0 | 1 | 2 | 3
  /**
   * Printed where nothing is wrong, too. It counts only where somebody pasted it, since a log that failed may have
   * failed for any other reason.
   */
  readonly isNotice?: true
  readonly proves: Proof
  /** What the text rules out. */
  readonly excludes: readonly FindingId[]
  readonly question?: Question
  /**
   * Whose text it is where no host stands near it. `registry`: any registry's, so another registry's host silences it.
   * `azure-registry`: a program's that has to do with other hosts as well, so it counts only near a host of Azure.
   * `own`: it can be about nothing else.
   */
  readonly of: 'registry' | 'azure-registry' | 'own'
  /** Where the text was read: source code, documentation, or a public report. */
  readonly source: string
}

type Options = Partial<
  Pick<LogPattern, 'during' | 'line' | 'needs' | 'weight' | 'isNotice' | 'proves' | 'excludes' | 'question' | 'of'>
>
export type Row = readonly [text: string, causes: readonly FindingId[], options?: Options]

/** The rows of one program and one source; `defaults` hold for those that say nothing else. */
export const patterns = (
  client: Client,
  source: string,
  defaults: Options,
  rows: readonly Row[],
): readonly LogPattern[] =>
  rows.map(([text, causes, options = {}]) => ({
    client,
    text,
    causes,
    weight: causes.length === 1 ? 3 : 2,
    proves: 'nothing',
    excludes: [],
    of: 'registry',
    source,
    ...defaults,
    ...options,
  }))
