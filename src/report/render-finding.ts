import type { Certainty } from '../explain/ids.ts'
import type { Level } from '../findings/row.ts'
import { type Finding, type FindingId, isLogFinding, type LogFinding, type RuleFinding } from '../findings.ts'
import type { Environment } from '../host/ports.ts'
import { wrapCommands } from '../texts/shell-lines.ts'
import { forThisShell, needsPosixShell, withoutSudo } from '../texts/shell-session.ts'
import { MIN_CUT } from '../texts/shorten.ts'
import type { FindingMessage, Texts } from '../texts/texts.ts'
import type { Said } from '../util/note.ts'
import type { Redact, Redacted } from '../util/redacted.ts'
import { truncate } from '../util/text.ts'
import type { SourceLocation } from '../workflow/partial-string.ts'
import { singleLineSafe } from './escape.ts'

/** A finding in words, as it stands in the output `findings`: redacted and bounded, not yet escaped for a medium. */
export interface RenderedFinding {
  readonly id: FindingId
  readonly level: Level
  readonly title: Redacted
  readonly message: Redacted
  readonly evidence: readonly WordedEvidence[]
  /** Commands, or lines of the workflow, on their own lines. */
  readonly fix: string
  /** Of the fix, for reporters that color code; not in the output. */
  readonly language?: FixBlock['language']
  readonly docs: string
  readonly registry?: string
  /** The line that has to change: the file as the repository has it, with slashes; line and column from 1. */
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly ignored?: true
  /** Of what a log tells. */
  readonly certainty?: Certainty
}

interface WordedEvidence {
  readonly label: string
  readonly seen: string
  readonly expected?: string
}

/** What was said, in the words of the language if they are ours. */
export function worded(said: Said, texts: Texts): string {
  if (typeof said === 'string') return said
  const text = texts.notes[said.note] as (values: unknown) => string
  return text(said.values)
}

const MAX_EVIDENCE = 30
const LONGEST = { title: 250, message: 1500, evidence: 600, fix: 3000, registry: 300, file: 300 } as const

/**
 * @param redact takes every secret out of a text
 * @param isRoot of the machine that the findings are of
 */
export function renderFindings(
  findings: readonly Finding[],
  texts: Texts,
  env: Environment,
  redact: Redact,
  isRoot = false,
): readonly RenderedFinding[] {
  return findings.map(finding => {
    const { fix: plain, ...words } = wording(redactLong(finding, redact), texts)
    const { title, message, language } = words
    const fix = isRoot && language === undefined && !isLogFinding(finding) ? withoutSudo(plain) : plain
    const { id, level, registry, location, ignored } = finding
    const bounded = (text: string, limit: number): Redacted => truncate(redact(text), limit)
    return {
      id,
      level,
      // A step may print it as it is (README, the recipe with jq): one line, and nothing that a runner reads.
      title: bounded(singleLineSafe(title), LONGEST.title),
      message: bounded(message, LONGEST.message),
      evidence: finding.evidence.slice(0, MAX_EVIDENCE).map(({ label, seen, expected }) => ({
        label: texts.labels[label],
        seen: bounded(worded(seen, texts), LONGEST.evidence),
        ...(expected !== undefined && { expected: bounded(worded(expected, texts), LONGEST.evidence) }),
      })),
      fix: bounded(withQuery(shownFix(fix, language, env, texts), finding, texts), LONGEST.fix),
      ...(language !== undefined && { language }),
      docs: docsUrl(id, env),
      ...(registry !== undefined && { registry: bounded(registry, LONGEST.registry) }),
      ...(location !== undefined && {
        file: bounded(location.file, LONGEST.file),
        line: location.line,
        column: location.column,
      }),
      ...(ignored && { ignored: true as const }),
      ...(isLogFinding(finding) && { certainty: finding.certainty }),
    }
  })
}

const shownFix = (fix: string, language: FindingMessage['language'], env: Environment, texts: Texts): string => {
  // What goes into a workflow runs on a runner, wherever it is read.
  if (language !== undefined) return fix
  if (env['GITHUB_ACTIONS'] !== 'true') return wrapCommands(forThisShell(fix))
  const code = wrapCommands(fix)
  return env['RUNNER_OS'] === 'Windows' && needsPosixShell(fix) ? texts.bashFix(code) : code
}

/**
 * With its long values redacted: those that texts may cut, where half a secret would not be found any more. The
 * evidence, which may be far longer, is redacted where it is cut.
 */
const redactLong = ({ evidence, ...finding }: Finding, redact: Redact): Finding => ({
  ...JSON.parse(JSON.stringify(finding), (_, value: unknown) =>
    typeof value === 'string' && value.length > MIN_CUT ? redact(value) : value,
  ),
  evidence,
})

/** A fix as code of one language. */
export interface FixBlock {
  readonly language: 'sh' | 'yaml' | 'powershell' | 'kusto'
  readonly code: string
}

/** The fix itself, and a query that stands below it: a comment of KQL begins it. */
export function fixBlocks({ fix, language }: Pick<RenderedFinding, 'fix' | 'language'>): readonly FixBlock[] {
  const at = fix.indexOf('\n\n// ')
  const code = at < 0 ? fix : fix.slice(0, at)
  const own: FixBlock = { language: language ?? 'sh', code }
  return at < 0 ? [own] : [own, { language: 'kusto', code: fix.slice(at + 2) }]
}

/** The fix, and below it the query for what the registry logged. */
const withQuery = (fix: string, { query }: Finding, texts: Texts): string =>
  query === undefined ? fix : texts.queryFix(fix, query)

/** The line of a finding, where it has one. */
export const placeOf = ({ file, line = 1, column = 1 }: RenderedFinding): SourceLocation | undefined =>
  file === undefined ? undefined : { file, line, column }

/** As compilers write it: `.github/workflows/ci.yml:12:9`. */
export const shownPlace = ({ file, line, column }: SourceLocation): string => `${file}:${line}:${column}`

/** A cause without words of its own for logs. */
const nameOnly = ({ id }: LogFinding, texts: Texts): FindingMessage => {
  const title = texts.names[id]
  return { title, message: texts.sentences(title, ''), fix: `docs/findings.md#${id}` }
}

/**
 * The text of a finding's id takes the values of that id, which the union of all findings does not tell the compiler.
 */
function wording<Id extends FindingId>(finding: Extract<RuleFinding, { id: Id }> | LogFinding, texts: Texts) {
  if (isLogFinding(finding)) return texts.explain.wordings[finding.id]?.(finding.values) ?? nameOnly(finding, texts)
  const text = texts.findings[finding.id] as (
    values: unknown,
    finding: Pick<Finding, 'level'>,
  ) => ReturnType<Texts['findings'][Id]>
  return text(finding.values, finding)
}

/** The page of a finding in the repository that the action runs from. */
export function docsUrl(id: FindingId, env: Environment): string {
  const {
    GITHUB_SERVER_URL: server = 'https://github.com',
    GITHUB_ACTION_REPOSITORY: repository,
    GITHUB_ACTION_REF: ref,
  } = env
  const page = `docs/findings.md#${id}`
  // Other names than GitHub's would end the link in Markdown.
  if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return page
  return `${originOf(server)}/${repository}/blob/${asPath(ref || 'HEAD')}/${page}`
}

/** GitHub's own, or that of a GitHub Enterprise Server. */
function originOf(server: string): string {
  const url = URL.parse(server)
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.origin : 'https://github.com'
}

/** A branch or tag in a URL that stands between brackets in Markdown: its name may hold brackets of its own. */
const asPath = (ref: string): string =>
  encodeURI(ref.toWellFormed()).replace(/[()#?'*!~]/g, sign => `%${sign.charCodeAt(0).toString(16)}`)
