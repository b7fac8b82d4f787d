import type { StageState } from '../diagnosis/stages.ts'
import type { OperationVerdict, Result } from '../diagnosis/verdict.ts'
import type { Level } from '../findings.ts'
import type { Texts } from '../texts/texts.ts'
import { codeBlock, codeCell, codeSpan, markdown } from './escape.ts'
import { verdictLine } from './log.ts'
import { placeOf, type RenderedFinding } from './render-finding.ts'
import type { RegistryReport, Report } from './report.ts'

/** The runner takes 1 MiB and drops the whole summary beyond it. Source: actions/runner:src/Runner.Worker/FileCommandManager.cs. */
const MAX_BYTES = 900 * 1024

const RESULT_MARKS: Readonly<Record<Result, string>> = { fail: '❌', warn: '⚠️', unknown: '❔', pass: '✅' }
const LEVEL_MARKS: Readonly<Record<Level, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' }
const STATE_MARKS: Readonly<Record<StageState, string>> = {
  pass: '✅',
  error: '❌',
  warning: '⚠️',
  ignored: 'ℹ️',
  unknown: '❔',
  'not-reached': '⬜',
  'not-applicable': '➖',
}
const OPERATION_MARKS: Readonly<Record<OperationVerdict, string>> = {
  works: '✅',
  fails: '❌',
  unknown: '❔',
  'not-requested': '➖',
}

/** The report as GitHub Markdown: the verdict, the findings with their fixes, then the ladder of each registry. */
export function summaryMarkdown(report: Report, texts: Texts): string {
  const important = report.findings.filter(({ level }) => level !== 'notice')
  const notices = report.findings.filter(({ level }) => level === 'notice')
  const sections = [
    `## ${RESULT_MARKS[report.result]} acr-login-check: ${markdown(verdictLine(report, texts))}`,
    ...report.registries.map(registry => registrySection(registry, texts)),
    ...important.map(finding => findingSection(finding, report, texts)),
    ...(report.timeline === undefined ? [] : [timelineSection(report.timeline, texts)]),
    ...(notices.length > 0 ? [noticesSection(notices, report, texts)] : []),
  ]
  return bounded(sections, texts)
}

/** As many whole sections as fit, and a word where some did not. */
function bounded(sections: readonly string[], texts: Texts): string {
  const kept: string[] = []
  let bytes = 0
  for (const section of sections) {
    bytes += Buffer.byteLength(section) + 2
    if (bytes > MAX_BYTES) return `${[...kept, `_${markdown(texts.words.cut)}_`].join('\n\n')}\n`
    kept.push(section)
  }
  return `${kept.join('\n\n')}\n`
}

function registrySection({ verdict, stages }: RegistryReport, texts: Texts): string {
  const operations = (['login', 'pull', 'push'] as const)
    .filter(operation => verdict.operations[operation] !== 'not-requested')
    .map(operation => {
      const state = verdict.operations[operation]
      return `${OPERATION_MARKS[state]} ${markdown(`${texts.operations[operation]} ${texts.operationVerdicts[state]}`)}`
    })
  const { step, state, detail } = texts.words
  const rows = stages.map(stage => {
    const words = stage.detail === undefined ? '' : markdown(texts.details[stage.detail])
    const ids = stage.findings.map(id => `**${id}**`).join(', ')
    const cells = [
      unbroken(`${STATE_MARKS[stage.state]} ${markdown(texts.stages[stage.stage])}`),
      ids || unbroken(markdown(texts.stageStates[stage.state])),
      [words, codeCell(stage.data)].filter(Boolean).join(' '),
    ]
    return `| ${cells.join(' | ')} |`
  })
  return [
    `### ${codeSpan(verdict.registry) || '—'}`,
    operations.join(' &nbsp; '),
    '',
    `| ${markdown(step)} | ${markdown(state)} | ${markdown(detail)} |`,
    '| :-- | :-- | :-- |',
    ...rows,
  ].join('\n')
}

/** A column of short words keeps each on one line. */
const unbroken = (cell: string): string => cell.replaceAll(' ', '&nbsp;')

function findingSection(finding: RenderedFinding, report: Report, texts: Texts): string {
  const { id, level, registry, title, message, fix, docs } = finding
  return [
    `### ${LEVEL_MARKS[level]} ${id}: ${markdown(title)}`,
    [placeLink(finding, report), registry === undefined ? '' : codeSpan(registry), markdown(message)]
      .filter(Boolean)
      .join(' — '),
    ...evidenceTable(finding, texts),
    `**${markdown(texts.words.fix)}**`,
    codeBlock(
      fix,
      /^((az|docker|gh|sudo|curl|echo|export|unset|mv|printf|nslookup|date|sleep) |id=|map=)/.test(fix) ? 'sh' : 'yaml',
    ),
    `[${markdown(texts.words.documentation)}: ${id}](${docs})`,
  ].join('\n\n')
}

/** `file:line`, as a link where it is known where the file is shown. Empty where there is no place. */
function placeLink(finding: RenderedFinding, { filesUrl }: Report): string {
  const place = placeOf(finding)
  if (place === undefined) return ''
  const text = markdown(`${place.file}:${place.line}`)
  if (filesUrl === undefined) return text
  const path = place.file
    .split('/')
    .map(part => encodeURIComponent(part.toWellFormed()).replace(/[()]/g, found => (found === '(' ? '%28' : '%29')))
    .join('/')
  return `[${text}](${filesUrl}/${path}#L${place.line})`
}

function evidenceTable({ evidence }: RenderedFinding, texts: Texts): readonly string[] {
  if (evidence.length === 0) return []
  const { seen, expected } = texts.words
  const rows = evidence.map(
    item => `| ${markdown(item.label)} | ${codeCell(item.seen)} | ${codeCell(item.expected ?? '')} |`,
  )
  return [[`| | ${markdown(seen)} | ${markdown(expected)} |`, '| :-- | :-- | :-- |', ...rows].join('\n')]
}

/** The labels are words alone: see timeline.ts. */
const timelineSection = (timeline: string, texts: Texts): string =>
  [`### ${markdown(texts.words.timeline)}`, codeBlock(timeline, 'mermaid')].join('\n\n')

function noticesSection(notices: readonly RenderedFinding[], report: Report, texts: Texts): string {
  const items = notices.map(finding => {
    const { id, registry, title, message, ignored, docs } = finding
    const about = [registry === undefined ? '' : codeSpan(registry), placeLink(finding, report)]
      .filter(Boolean)
      .map(part => ` ${part}`)
      .join('')
    const mark = ignored ? ` (${markdown(texts.words.ignored)})` : ''
    return `- ${LEVEL_MARKS.notice} [${id}](${docs})${about}${mark}: **${markdown(title)}**. ${markdown(message)}`
  })
  return [`### ${markdown(texts.words.notices)}`, ...items].join('\n')
}
