import { type Operation, RUNGS } from '../findings.ts'
import type { RungReport } from '../ladder.ts'
import type { Texts } from '../texts/texts.ts'
import type { RegistryVerdict } from '../verdict.ts'
import type { Annotations } from './annotations.ts'
import { inline, multiline } from './escape.ts'
import type { RegistryReport, Report } from './report.ts'
import { placeOf, shownPlace, type WordedFinding } from './worded.ts'

const MARKS: Readonly<Record<RungReport['state'], string>> = {
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
    ...(report.unread === undefined ? [] : [`▸ ${inline(`${texts.words.unread}: ${report.unread}`)}`]),
    ...report.findings.map(finding => {
      const annotation = annotated.of.get(finding)
      return annotation === undefined ? findingBlock(finding, texts) : `${annotation}${evidenceRows(finding, texts)}`
    }),
    ...annotated.more.map(line => line.trimEnd()),
    `▸ ${inline(`${verdictLine(report, texts)} (result: ${report.result})`)}`,
  ]
  return `${blocks.join('\n\n')}\n`
}

/** The verdict in one line, with the first cause. */
export const verdictLine = ({ result, counts, findings }: Report, texts: Texts): string =>
  texts.verdict(result, counts, findings[0]?.title ?? '')

function registryBlock({ verdict, rungs }: RegistryReport, texts: Texts): string {
  const width = Math.max(...RUNGS.map(rung => texts.rungs[rung].length))
  const rows = rungs.map(({ rung, state, findings, detail, data }) => {
    const text = [detail === undefined ? '' : texts.details[detail], data].filter(part => part !== '').join(' ')
    const result =
      state === 'pass' ? text : [findings.join(', ') || texts.rungStates[state], text].filter(Boolean).join('  ')
    return `  ${MARKS[state]} ${texts.rungs[rung].padEnd(width)}  ${inline(result)}`.trimEnd()
  })
  // The mark in front keeps a hostile name from being a workflow command.
  return [`▸ ${inline(verdict.registry)}  ${operations(verdict, texts)}`, ...rows].join('\n')
}

/** "login works · pull works · push fails", without what was not asked for. */
const operations = ({ operations: all }: RegistryVerdict, texts: Texts): string =>
  (Object.keys(all) as Operation[])
    .filter(operation => all[operation] !== 'not-asked')
    .map(operation => `${texts.operations[operation]} ${texts.operationVerdicts[all[operation]]}`)
    .join(' · ')

function findingBlock(finding: WordedFinding, texts: Texts): string {
  const { id, level, registry, title, message, evidence, fix, docs, ignored } = finding
  const place = placeOf(finding)
  const heading = [`${LEVEL_MARKS[level]} ${id}`, registry, ignored ? `(${texts.words.ignored})` : undefined]
  return [
    inline(heading.filter(part => part !== undefined).join('  ')),
    // The bar in front keeps a text that begins with a foreign one from being a workflow command.
    `  │ ${inline(title)}`,
    `  │ ${inline(message)}`,
    ...(place === undefined ? [] : [`  ${texts.words.at} ${inline(shownPlace(place))}`]),
    ...(evidence.length === 0 ? [] : [evidenceRows(finding, texts)]),
    `  ${texts.words.fix}:`,
    ...multiline(fix)
      .split('\n')
      // A line of a file may begin as a workflow command does; the runner does not mind the blanks in front.
      .map(line => `    ${line.replace(/^(\s*):(?=:)/, '$1: ')}`),
    `  ${inline(docs)}`,
  ].join('\n')
}

function evidenceRows({ evidence }: WordedFinding, texts: Texts): string {
  const width = Math.max(0, ...evidence.map(({ label }) => label.length))
  return evidence
    .map(({ label, seen, expected }) => {
      const beside = expected === undefined ? '' : `  (${texts.words.expected}: ${expected})`
      return `    ${label.padEnd(width)}  ${inline(`${seen}${beside}`)}`
    })
    .join('\n')
}
