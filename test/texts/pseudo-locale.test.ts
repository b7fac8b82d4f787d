import { describe, expect, it } from 'vitest'
import { FINDING_IDS } from '../../src/catalogue.ts'
import { STAGES } from '../../src/findings/row.ts'
import type { Evidence, FindingId } from '../../src/findings.ts'
import { annotations, logText, NO_ANNOTATIONS, sarifText, summaryMarkdown } from '../../src/report/index.ts'
import { fixBlocks } from '../../src/report/render-finding.ts'
import type { Report } from '../../src/report/report.ts'
import { terminalText } from '../../src/report/terminal.ts'
import { joinedLines } from '../../src/texts/shell-lines.ts'
import type { Texts } from '../../src/texts/texts.ts'
import { displayWidth, folded } from '../../src/util/display-width.ts'
import { note } from '../../src/util/note.ts'
import { reportOf, sampleFindings } from '../report/reports.ts'
import { healthyFacts } from '../rules/facts.ts'
import { type Disguise, pseudo } from './pseudo.ts'

const EVIDENCE: readonly Evidence[] = [
  { label: 'password', seen: note('empty'), expected: note('set') },
  { label: 'correlation-id', seen: '7f0c0a1e' },
]

const RENDERERS: readonly (readonly [name: string, render: (report: Report, texts: Texts) => string])[] = [
  ['log of GitHub Actions', (report, texts) => logText(report, texts, annotations(report.findings, texts), true)],
  ['log of anywhere else', (report, texts) => logText(report, texts, NO_ANNOTATIONS, false)],
  ['summary', summaryMarkdown],
  ['terminal', (report, texts) => terminalText(report, texts, new Map(), false)],
  ['SARIF', (report, texts) => textsIn(JSON.parse(sarifText(report, texts))).join('\n')],
]

/** The texts of SARIF: every `text` and `markdown`. */
const textsIn = (value: unknown, key = ''): readonly string[] => {
  if (typeof value === 'string') return key === 'text' || key === 'markdown' ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) => textsIn(each, name))
}

/** What of a report isn't prose: commands, ids, what others said, and the marks of a medium. */
function withoutCode(text: string, { findings }: Report): string {
  const code = findings.flatMap(finding => [
    ...fixBlocks(finding).flatMap(({ code }) => [...code.split('\n'), ...joinedLines(code).split('\n')]),
    ...finding.fix.split('\n'),
    ...[finding.docs, finding.id],
  ])
  const lines = code.map(line => line.trim()).filter(line => line.length > 2)
  return (
    lines
      .toSorted((one, other) => other.length - one.length)
      .reduce(
        (rest, line) => rest.replaceAll(line, ' ').replaceAll(line.replaceAll('](', '\\]('), ' '),
        unescaped(text),
      )
      .replace(/^::(?:error|warning|notice|group|endgroup)(?: title=)?/gm, ' ')
      .replace(/<\/?(?:details|summary|sub)>|&nbsp;/g, ' ')
      .replace(/^`{3,}(?:sh|yaml|powershell|kusto|text|diff)?$/gm, ' ')
      .replace(/acr-login-check/g, ' ')
      // Hosts, paths, URLs, versions.
      .replace(/[\w$-]+(?:[./:@=]+[\w-]+)+/g, ' ')
  )
}

const unescaped = (text: string): string =>
  text
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%')
    .replace(/\\([-_*[\]()#<>])/g, '$1')

/** Names of others, which stay as they are in every language. */
const NAMES = /^(?:https|push|pull|login|az|docker|gh|contoso|HTTP|JSON)$/

const englishIn = (text: string, report: Report): readonly string[] =>
  [...withoutCode(text, report).matchAll(/[A-Za-z]{3,}/g)].map(([word]) => word).filter(word => !NAMES.test(word))

const reportIn = (texts: Texts, id: FindingId): Report =>
  reportOf(healthyFacts(), [...sampleFindings(id, 'error', EVIDENCE), ...sampleFindings(id, 'notice', EVIDENCE)], texts)

describe.each<Disguise>(['accented', 'full-width'])('a language in disguise: %s', disguise => {
  const texts = pseudo(disguise)

  describe.each(RENDERERS)('leaves no English in: %s', (_, render) => {
    it.each(FINDING_IDS)('%s', id => {
      const report = reportIn(texts, id)
      expect([...new Set(englishIn(render(report, texts), report))]).toEqual([])
    })

    it('a healthy run', () => {
      const report = reportOf(healthyFacts(), [], texts)
      expect([...new Set(englishIn(render(report, texts), report))]).toEqual([])
    })
  })

  it('the columns of the log hold', () => {
    const report = reportIn(texts, 'push-denied')
    const rows = logText(report, texts, NO_ANNOTATIONS, false).split('\n')
    const starts = STAGES.flatMap(stage => {
      const row = rows.find(each => each.slice(4).startsWith(`${texts.stages[stage]} `))
      const rest = row?.slice(4 + texts.stages[stage].length).trimStart()
      return row === undefined || rest === undefined ? [] : [displayWidth(row) - displayWidth(rest)]
    })
    expect(starts.length).toBeGreaterThan(3)
    expect(new Set(starts).size).toBe(1)
  })

  it('evidence stands in columns', () => {
    const report = reportIn(texts, 'push-denied')
    const rows = logText(report, texts, NO_ANNOTATIONS, false).split('\n')
    const labels = [texts.labels.password, texts.labels['correlation-id']]
    const starts = labels.map(label => {
      const row = rows.find(each => each.trimStart().startsWith(label)) ?? ''
      const rest = row.trimStart().slice(label.length).trimStart()
      return displayWidth(row) - displayWidth(rest)
    })
    expect(new Set(starts).size).toBe(1)
  })

  it('texts are folded by columns', () => {
    const { message } = reportIn(texts, 'push-denied').findings[0] ?? { message: '' }
    const lines = folded(message, 60)
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect(displayWidth(line), line).toBeLessThanOrEqual(60)
  })
})
