import type { StageReport } from '../diagnosis/stages.ts'
import type { RegistryVerdict } from '../diagnosis/verdict.ts'
import { type Operation, STAGES } from '../findings.ts'
import type { Texts } from '../texts/texts.ts'
import type { Annotations } from './annotations.ts'
import { multiline, singleLineSafe } from './escape.ts'
import { placeOf, type RenderedFinding, shownPlace } from './render-finding.ts'
import type { RegistryReport, Report } from './report.ts'

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
 * The report as plain text, for the step's log and for a terminal.
 * An annotation shows the words of its finding, so that only the evidence is still to be told.
 */
export function logText(report: Report, texts: Texts, annotated: Annotations): string {
  const blocks = [
    ...report.registries.map(registry => registryBlock(registry, texts)),
    ...(report.ignoredProxy === undefined
      ? []
      : [`▸ ${singleLineSafe(`${texts.words.unread}: ${report.ignoredProxy}`)}`]),
    ...report.findings.map(finding => {
      const annotation = annotated.of.get(finding)
      return annotation === undefined ? findingBlock(finding, texts) : `${annotation}${evidenceRows(finding, texts)}`
    }),
    ...annotated.more.map(line => line.trimEnd()),
    `▸ ${singleLineSafe(`${verdictLine(report, texts)} (result: ${report.result})`)}`,
  ]
  return `${blocks.join('\n\n')}\n`
}

/** The verdict in one line, with the first cause. */
export const verdictLine = ({ result, counts, findings }: Report, texts: Texts): string =>
  texts.verdict(result, counts, findings[0]?.title ?? '')

function registryBlock({ verdict, stages }: RegistryReport, texts: Texts): string {
  const width = Math.max(...STAGES.map(stage => texts.stages[stage].length))
  const rows = stages.map(({ stage, state, findings, detail, data }) => {
    const text = [detail === undefined ? '' : texts.details[detail], data].filter(part => part !== '').join(' ')
    const result =
      state === 'pass' ? text : [findings.join(', ') || texts.stageStates[state], text].filter(Boolean).join('  ')
    return `  ${MARKS[state]} ${texts.stages[stage].padEnd(width)}  ${singleLineSafe(result)}`.trimEnd()
  })
  // The mark in front keeps a hostile name from being a workflow command.
  return [`▸ ${singleLineSafe(verdict.registry)}  ${operations(verdict, texts)}`, ...rows].join('\n')
}

/** "login works · pull works · push fails", without what was not asked for. */
const operations = ({ operations: all }: RegistryVerdict, texts: Texts): string =>
  (Object.keys(all) as Operation[])
    .filter(operation => all[operation] !== 'not-requested')
    .map(operation => `${texts.operations[operation]} ${texts.operationVerdicts[all[operation]]}`)
    .join(' · ')

function findingBlock(finding: RenderedFinding, texts: Texts): string {
  const { id, level, registry, title, message, evidence, fix, docs, ignored } = finding
  const place = placeOf(finding)
  const heading = [`${LEVEL_MARKS[level]} ${id}`, registry, ignored ? `(${texts.words.ignored})` : undefined]
  return [
    singleLineSafe(heading.filter(part => part !== undefined).join('  ')),
    // The bar in front keeps a text that begins with a foreign one from being a workflow command.
    `  │ ${singleLineSafe(title)}`,
    `  │ ${singleLineSafe(message)}`,
    ...(place === undefined ? [] : [`  ${texts.words.at} ${singleLineSafe(shownPlace(place))}`]),
    ...(evidence.length === 0 ? [] : [evidenceRows(finding, texts)]),
    `  ${texts.words.fix}:`,
    ...multiline(fix)
      .split('\n')
      // A line of a file may begin as a workflow command does; the runner does not mind the blanks in front.
      .map(line => `    ${line.replace(/^(\s*):(?=:)/, '$1: ')}`),
    `  ${singleLineSafe(docs)}`,
  ].join('\n')
}

function evidenceRows({ evidence }: RenderedFinding, texts: Texts): string {
  const width = Math.max(0, ...evidence.map(({ label }) => label.length))
  return evidence
    .map(({ label, seen, expected }) => {
      const expectedText = expected === undefined ? '' : `  (${texts.words.expected}: ${expected})`
      return `    ${label.padEnd(width)}  ${singleLineSafe(`${seen}${expectedText}`)}`
    })
    .join('\n')
}
