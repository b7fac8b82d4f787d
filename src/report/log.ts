import type { StageReport } from '../diagnosis/stages.ts'
import type { RegistryVerdict, Result } from '../diagnosis/verdict.ts'
import { STAGES } from '../findings/row.ts'
import type { Operation } from '../findings.ts'
import type { Texts } from '../texts/texts.ts'
import { displayWidth, padToWidth } from '../util/display-width.ts'
import { type Annotations, isLongFix } from './annotations.ts'
import { multiline, singleLineSafe } from './escape.ts'
import { fixBlocks, placeOf, type RenderedFinding, shownPlace } from './render-finding.ts'
import type { RegistryReport, Report, WordedExplanation } from './report.ts'

const MARKS: Readonly<Record<StageReport['state'], string>> = {
  pass: '✓',
  error: '✗',
  warning: '!',
  ignored: 'i',
  unknown: '?',
  'not-reached': '·',
  'not-applicable': '-',
}

const LEVEL_MARKS = { error: '✗', warning: '!', notice: 'i' } as const

/**
 * The report as plain text, for the step's log and for a terminal: the verdict, then each error and warning with its
 * fix, and at the end, in a group that the log folds, what was looked at. A healthy run is one line and the group.
 * @param annotated the annotations, which the log shows as lines of their own; empty where nothing is annotated
 * @param onActions whether the log folds groups
 */
export function logText(report: Report, texts: Texts, annotated: Annotations, onActions: boolean): string {
  const important = report.findings.filter(({ level }) => level !== 'notice')
  const blocks = [
    headLines(report, texts),
    ...(report.filesUnread === undefined
      ? []
      : [`▸ ${singleLineSafe(texts.labeled(texts.words.unread, report.filesUnread))}`]),
    ...report.explanations.map(explanation => explanationBlock(explanation, texts)),
    ...important.map(finding => annotated.of.get(finding)?.trimEnd() ?? findingBlock(finding, texts)),
    ...annotated.more.map(line => line.trimEnd()),
    ...longFixes(important, annotated, texts),
    ...detailLines(report, texts, onActions),
  ]
  return `${blocks.join('\n')}\n`
}

/** More registries than a reader looks through for those that have a problem: they don't have a line each. */
export const MANY_REGISTRIES = 5
/** Of many registries, so many that have a problem are listed; all are in the details. */
const MAX_LISTED = 8

/** Many registries: what Docker will do with all of them, and then those that have a problem. */
function manyHeadLines(report: Report, texts: Texts, elapsed: string): string {
  const results = report.registries.map(({ verdict }) => ({ verdict, own: resultOfRegistry(verdict, report.result) }))
  const open = results.filter(({ own }) => own !== 'pass')
  const listed = open.slice(0, MAX_LISTED)
  const headline = texts.registriesHeadline(
    report.registries.map(({ verdict }) => verdict),
    report.result,
  )
  return [
    `${RESULT_MARKS[report.result]} ${singleLineSafe(headline)}${elapsed}`,
    ...listed.map(
      ({ verdict, own }) =>
        `${RESULT_MARKS[own]} ${singleLineSafe(texts.headline(verdict.registry, verdict.operations, own))}`,
    ),
    ...(open.length > listed.length ? [singleLineSafe(texts.andMore(open.length - listed.length))] : []),
  ].join('\n')
}

/** One line per registry; the first line has the time that the check took. */
function headLines(report: Report, texts: Texts): string {
  const elapsed = report.elapsedMs === undefined ? '' : ` ${texts.remark(texts.duration(report.elapsedMs / 1000))}`
  if (report.registries.length === 0)
    return `${RESULT_MARKS[report.result]} ${singleLineSafe(verdictLine(report, texts))}${elapsed}`
  if (report.registries.length > MANY_REGISTRIES) return manyHeadLines(report, texts, elapsed)
  return report.registries
    .map(({ verdict }, index) => {
      const own = report.registries.length === 1 ? report.result : resultOfRegistry(verdict, report.result)
      const text = singleLineSafe(texts.headline(verdict.registry, verdict.operations, own))
      return `${RESULT_MARKS[own]} ${text}${index === 0 ? elapsed : ''}`
    })
    .join('\n')
}

const RESULT_MARKS = { fail: '✗', warn: '!', unknown: '?', pass: '✓' } as const

/** One of several: its own operations decide, unless what blocks them is ignored. */
export function resultOfRegistry({ operations }: RegistryVerdict, whole: Result): Result {
  const all = Object.values(operations)
  if (all.includes('fails')) return whole === 'fail' ? 'fail' : 'unknown'
  return all.includes('unknown') ? 'unknown' : 'pass'
}

/** The text of the log behind a bar, so that it is no workflow command, and what it means. */
const explanationBlock = ({ place, text, rows }: WordedExplanation, texts: Texts): string =>
  [
    `▸ ${singleLineSafe(texts.labeled(texts.explain.said, place))}`,
    `  │ ${singleLineSafe(text)}`,
    ...rows.map(row => `  ${singleLineSafe(texts.labeled(row.heading, row.text))}`),
  ].join('\n')

/** An annotation has no room for a long fix, nor for a query below it: they follow, once. */
function longFixes(findings: readonly RenderedFinding[], annotated: Annotations, texts: Texts): readonly string[] {
  return findings
    .filter(finding => annotated.of.has(finding) && (isLongFix(finding) || fixBlocks(finding).length > 1))
    .flatMap(({ fix }) => [texts.heading(texts.words['how-to-fix']), fixLines(fix)])
}

/** A line of a file may begin as a workflow command does; the runner doesn't mind the blanks in front. */
const fixLines = (fix: string): string =>
  multiline(fix)
    .split('\n')
    .map(line => `    ${line.replace(/^(\s*):(?=:)/, '$1: ')}`)
    .join('\n')

/** Stages, evidence and notices, folded by the log; on a terminal only if something is wrong. */
function detailLines(report: Report, texts: Texts, onActions: boolean): readonly string[] {
  const notices = report.findings.filter(({ level }) => level === 'notice')
  const evidence = report.findings.filter(finding => finding.level !== 'notice' && finding.evidence.length > 0)
  const lines = [
    ...report.registries.map(registry => stageTable(registry, texts)),
    ...evidence.map(finding => `${singleLineSafe(texts.names[finding.id])}\n${evidenceRows(finding, texts)}`),
    ...notices.map(finding => findingBlock(finding, texts)),
  ]
  if (lines.length === 0 || (!onActions && report.result === 'pass')) return []
  return onActions ? [`::group::${texts.words.details}`, ...lines, '::endgroup::'] : ['', ...lines]
}

/** The verdict in one line, with the first cause. */
export const verdictLine = ({ result, counts, findings }: Report, texts: Texts): string =>
  texts.verdict(result, counts, findings[0]?.title ?? '')

/** "login works · pull works · push fails", without what isn't needed. */
const operationVerdicts = ({ operations }: RegistryVerdict, texts: Texts): string =>
  (Object.keys(operations) as Operation[])
    .filter(operation => operations[operation] !== 'not-requested')
    .map(operation => texts.operationVerdict(operation, operations[operation]))
    .join(' · ')

function stageTable({ verdict, stages }: RegistryReport, texts: Texts): string {
  const width = Math.max(...STAGES.map(stage => displayWidth(texts.stages[stage])))
  const rows = stages.map(({ stage, state, findings, detail, data }) => {
    const text = [detail === undefined ? '' : texts.details[detail], data].filter(part => part !== '').join(' ')
    const result =
      state === 'pass' ? text : [findings.join(', ') || texts.stageStates[state], text].filter(Boolean).join('  ')
    return `  ${MARKS[state]} ${padToWidth(texts.stages[stage], width)}  ${singleLineSafe(result)}`.trimEnd()
  })
  // The mark in front keeps a hostile name from being a workflow command.
  return [`▸ ${singleLineSafe(`${verdict.registry}  ${operationVerdicts(verdict, texts)}`)}`, ...rows].join('\n')
}

function findingBlock(finding: RenderedFinding, texts: Texts): string {
  const { id, level, registry, title, message, fix, docs, ignored } = finding
  const place = placeOf(finding)
  const heading = [`${LEVEL_MARKS[level]} ${id}`, registry, ignored ? texts.remark(texts.words.ignored) : undefined]
  return [
    singleLineSafe(heading.filter(part => part !== undefined).join('  ')),
    // The bar in front keeps a text that begins with a foreign one from being a workflow command.
    `  │ ${singleLineSafe(title)}`,
    `  │ ${singleLineSafe(message)}`,
    ...(place === undefined ? [] : [`  ${singleLineSafe(texts.at(shownPlace(place)))}`]),
    `  ${texts.heading(texts.words.fix)}`,
    fixLines(fix),
    `  ${singleLineSafe(docs)}`,
  ].join('\n')
}

function evidenceRows({ evidence }: RenderedFinding, texts: Texts): string {
  const width = Math.max(0, ...evidence.map(({ label }) => displayWidth(label)))
  return evidence
    .map(({ label, seen, expected }) => {
      const expectedText =
        expected === undefined ? '' : `  ${texts.remark(texts.labeled(texts.words.expected, expected))}`
      return `    ${padToWidth(label, width)}  ${singleLineSafe(`${seen}${expectedText}`)}`
    })
    .join('\n')
}
