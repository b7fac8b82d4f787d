import { daysUntil, type ExpiryItem } from '../diagnosis/expiry.ts'
import { stageGroups } from '../diagnosis/stage-groups.ts'
import type { StageState } from '../diagnosis/stages.ts'
import type { OperationVerdict, Result } from '../diagnosis/verdict.ts'
import type { Level } from '../findings/row.ts'
import { OPERATIONS } from '../findings.ts'
import type { Texts } from '../texts/texts.ts'
import { isoSeconds } from '../util/text.ts'
import { VERSION } from '../util/version.ts'
import { codeBlock, codeCell, codeSpan, markdown } from './escape.ts'
import { MANY_REGISTRIES, resultOfRegistry, verdictLine } from './log.ts'
import { fixBlocks, placeOf, type RenderedFinding } from './render-finding.ts'
import type { RegistryReport, Report } from './report.ts'

/**
 * The runner takes 1 MiB and drops the whole summary beyond it. Source:
 * actions/runner:src/Runner.Worker/FileCommandManager.cs.
 */
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

/**
 * The report as GitHub Markdown, in the order in which a reader needs it: what fails, why, how to fix it, and then,
 * folded, the proof. A healthy run is one line and one folded block.
 */
export function summaryMarkdown(report: Report, texts: Texts): string {
  const important = report.findings.filter(({ level }) => level !== 'notice')
  const notices = report.findings.filter(({ level }) => level === 'notice')
  const [first, ...rest] = important
  const sections = [
    heading(report, first, texts),
    ...registryTables(report, texts),
    ...explanationSection(report, texts),
    ...(first === undefined ? [] : [findingSection(first, report, texts, stageLine(report, texts))]),
    ...rest.map(finding => findingSection(finding, report, texts)),
    ...(report.timeline === undefined ? [] : [timelineSection(report.timeline, texts)]),
    ...checks(report, notices, texts),
    ...footer(important, report, texts),
  ]
  return bounded(sections, texts)
}

function heading(report: Report, first: RenderedFinding | undefined, texts: Texts): string {
  const mark = RESULT_MARKS[report.result]
  const [only, ...others] = report.registries
  if (only === undefined || others.length > 0) {
    return `## ${mark} ${markdown(
      only === undefined
        ? verdictLine(report, texts)
        : texts.registriesHeadline(
            report.registries.map(({ verdict }) => verdict),
            report.result,
          ),
    )}`
  }
  const name = only.verdict.registry
  // The name is foreign text: it gets its code span after the sentence is escaped.
  const sentence = markdown(texts.headline(PLACEHOLDER, only.verdict.operations, report.result))
  const text = sentence.replace(PLACEHOLDER, () => codeSpan(name) || '—')
  return `${first === undefined && report.result === 'pass' ? '###' : '##'} ${mark} ${text}`
}

/**
 * Stands for the registry's name until the sentence is escaped; no text of ours has this character, and `markdown`
 * leaves it alone.
 */
const PLACEHOLDER = 'ⓡ'

/** `✅ Docker → ✅ Name → ❌ Network · login fails`: the stages of the registry that the first finding is about. */
function stageLine(report: Report, texts: Texts): string | undefined {
  const about = report.registries.length === 1 ? report.registries[0] : undefined
  if (about === undefined) return undefined
  const stations = stageGroups(about.stages).map(({ group, state }) => {
    const name = markdown(texts.stageGroups[group])
    return `${STATE_MARKS[state]} ${state === 'error' ? `**${name}**` : name}`
  })
  const operations = OPERATIONS.flatMap(operation => {
    const verdict = about.verdict.operations[operation]
    if (verdict === 'not-requested') return []
    const text = markdown(texts.operationVerdict(operation, verdict))
    return [verdict === 'fails' ? `**${text}**` : text]
  })
  return [stations.join(' → '), ...operations].filter(Boolean).join(' · ')
}

/** One row per registry; of many, those that have no problem are folded. */
function registryTables(report: Report, texts: Texts): readonly string[] {
  const { registries } = report
  if (registries.length < 2) return []
  const works = ({ verdict }: RegistryReport): boolean => resultOfRegistry(verdict, report.result) === 'pass'
  const working = registries.filter(works)
  if (registries.length <= MANY_REGISTRIES || working.length === 0 || working.length === registries.length)
    return [registryTable(registries, report, texts)]
  return [
    registryTable(
      registries.filter(registry => !works(registry)),
      report,
      texts,
    ),
    details(texts.workingRegistries(working.length), [registryTable(working, report, texts)]),
  ]
}

/** What Docker will do with each registry, and the cause. */
function registryTable(registries: readonly RegistryReport[], report: Report, texts: Texts): string {
  const rows = registries.map(({ verdict }) => {
    const cause = report.findings.find(
      ({ registry, level }) => level !== 'notice' && (registry === undefined || registry === verdict.registry),
    )
    const cells = OPERATIONS.map(operation => OPERATION_MARKS[verdict.operations[operation]])
    return `| ${codeCell(verdict.registry) || '—'} | ${cells.join(' | ')} | ${cause === undefined ? '' : markdown(texts.names[cause.id])} |`
  })
  const heads = [texts.words.registry, ...OPERATIONS.map(operation => texts.operations[operation]), texts.words.cause]
  return [`| ${heads.map(markdown).join(' | ')} |`, '| :-- | :-: | :-: | :-: | :-- |', ...rows].join('\n')
}

/** The texts of the logs, each with its place and what it means. */
function explanationSection({ explanations }: Report, texts: Texts): readonly string[] {
  if (explanations.length === 0) return []
  const parts = explanations.map(({ place, text, rows }) =>
    [
      markdown(place),
      codeBlock(text, 'text'),
      rows.map(row => `- **${markdown(texts.heading(row.heading))}** ${markdown(row.text)}`).join('\n'),
    ].join('\n\n'),
  )
  return [`### ${markdown(texts.explain.said)}`, ...parts]
}

/** Everything that was looked at, folded; the notices too. */
function checks(report: Report, notices: readonly RenderedFinding[], texts: Texts): readonly string[] {
  const stages = report.registries.flatMap(registry => registry.stages)
  const tables = report.registries.map(registry => stageTable(registry, report.registries.length > 1, texts))
  const parts = [...tables, ...(notices.length > 0 ? [noticesSection(notices, report, texts)] : [])]
  if (parts.length === 0) return []
  const count = (...states: StageState[]): number => stages.filter(({ state }) => states.includes(state)).length
  const caption = [
    texts.checksCaption({
      passed: count('pass', 'warning'),
      failed: count('error'),
      skipped: count('not-reached', 'not-applicable', 'unknown', 'ignored'),
    }),
    ...(report.nextExpiry === undefined || report.result === 'fail'
      ? []
      : [expiryCaption(report.nextExpiry, report, texts)]),
  ].join(' · ')
  return [details(stages.length === 0 ? texts.words.notices : caption, parts)]
}

const expiryCaption = ({ what, endsAt }: ExpiryItem, { now }: Report, texts: Texts): string =>
  texts.expiryCaption(what, isoSeconds(endsAt).slice(0, 10), daysUntil(endsAt, now))

const details = (caption: string, parts: readonly string[]): string =>
  `<details>\n<summary>${markdown(caption)}</summary>\n\n${parts.join('\n\n')}\n\n</details>`

/** `push-denied · acr-login-check 1.0.0 · 0.2 s` */
function footer(findings: readonly RenderedFinding[], report: Report, texts: Texts): readonly string[] {
  if (findings.length === 0) return []
  const links = [...new Map(findings.map(({ id, docs }) => [id, `[${id}](${docs})`])).values()]
  const elapsed = report.elapsedMs === undefined ? [] : [markdown(texts.duration(report.elapsedMs / 1000))]
  return [`<sub>${[...links, `acr-login-check ${VERSION}`, ...elapsed].join(' · ')}</sub>`]
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

function stageTable({ verdict, stages }: RegistryReport, isNamed: boolean, texts: Texts): string {
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
    ...(isNamed ? [`**${codeSpan(verdict.registry) || '—'}**`, ''] : []),
    `| ${markdown(step)} | ${markdown(state)} | ${markdown(detail)} |`,
    '| :-- | :-- | :-- |',
    ...rows,
  ].join('\n')
}

/** A column of short words keeps each on one line. */
const unbroken = (cell: string): string => cell.replaceAll(' ', '&nbsp;')

/** @param line the stages, under the first finding's cause */
function findingSection(finding: RenderedFinding, report: Report, texts: Texts, line?: string): string {
  const { level, registry, title, message } = finding
  const about = [
    placeLink(finding, report),
    registry === undefined || report.registries.length === 1 ? '' : codeSpan(registry),
  ]
  const evidence = evidenceTable(finding, texts)
  const offer = report.offers.get(finding)
  return [
    line === undefined ? `### ${LEVEL_MARKS[level]} ${markdown(title)}` : `**${markdown(texts.sentences(title, ''))}**`,
    [...about, prose(message)].filter(Boolean).join(' — '),
    ...(line === undefined ? [] : [line]),
    `${line === undefined ? '####' : '###'} ${markdown(texts.words['how-to-fix'])}`,
    ...fixBlocks(finding).map(({ language, code }) => codeBlock(code, language)),
    ...(offer === undefined ? [] : [markdown(texts.words.diff), codeBlock(shownDiff(offer.diff), 'diff')]),
    ...(evidence.length === 0 ? [] : [details(texts.words.evidence, evidence)]),
  ].join('\n\n')
}

/** In Markdown a carriage return at the end of a line says nothing. */
const shownDiff = (diff: string): string => diff.replace(/\r?\n/g, '\n').trimEnd()

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
    const mark = ignored ? ` ${markdown(texts.remark(texts.words.ignored))}` : ''
    return `- ${LEVEL_MARKS.notice} [${id}](${docs})${about}${mark}: **${markdown(texts.sentences(title, ''))}** ${prose(message)}`
  })
  return [`**${markdown(texts.words.notices)}**`, '', ...items].join('\n')
}

/** A message, with its short commands in backticks as code; whatever else is in backticks stays text. */
const prose = (message: string): string =>
  message
    .split(/`([a-z][\w ./-]*)`/)
    .map((part, index) => (index % 2 === 1 ? codeSpan(part) : markdown(part)))
    .join('')
