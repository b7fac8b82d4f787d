import { marked, type Token } from 'marked'
import { describe, expect, it } from 'vitest'
import { annotations, logText, NO_ANNOTATIONS, summaryMarkdown, terminalText } from '../../src/report/index.ts'
import { makeReport } from '../../src/report/report.ts'
import { en } from '../../src/texts/en/index.ts'
import type { SourceLocation } from '../../src/workflow/partial-string.ts'
import { redacted } from '../redact.ts'
import { healthyFacts } from '../rules/facts.ts'
import { codesIn, commandsIn } from './acting.ts'
import { HOSTILE, many } from './reports.ts'

const CI = '.github/workflows/ci.yml'
const ON_GITHUB = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'contoso/app', GITHUB_SHA: 'abc123' }

function reportAt(place: SourceLocation, env: Record<string, string> = ON_GITHUB) {
  const findings = many(1).map(finding => ({ ...finding, location: place }))
  return makeReport(healthyFacts(), findings, en, env, redacted)
}

const linksIn = (summary: string): string[] => {
  const found: string[] = []
  void marked.walkTokens(marked.lexer(summary), (token: Token) => {
    if (token.type === 'link') found.push(String(token['href']))
  })
  return found.filter(href => href.startsWith('https:'))
}

describe('the line of a finding', () => {
  const place = { file: CI, line: 12, column: 9 }

  it('is in the annotation, as parameters', () => {
    const report = reportAt(place)
    const [annotation = ''] = annotations(report.findings, en).of.values()
    expect(annotation).toMatch(/^::error title=[^:]*,file=\.github\/workflows\/ci\.yml,line=12,col=9::/)
  })

  it('is in the log', () => {
    expect(logText(reportAt(place), en, NO_ANNOTATIONS, false).split('\n')).toContain(`  at ${CI}:12:9`)
  })

  it('is a link in the summary, where it is known where the file is shown', () => {
    expect(linksIn(summaryMarkdown(reportAt(place), en))).toContain(
      `https://github.com/contoso/app/blob/abc123/${CI}#L12`,
    )
    const plain = summaryMarkdown(reportAt(place, {}), en)
    expect(linksIn(plain)).toEqual([])
    expect(plain).toContain('ci.yml:12')
  })

  it('acts nowhere, whatever the file is called', () => {
    const report = reportAt({ file: HOSTILE, line: 1, column: 1 })
    const onActions = logText(report, en, annotations(report.findings, en), true)
    expect(commandsIn(onActions)).toEqual([])
    expect(codesIn(onActions)).toEqual([])
    const sources = new Map([[report.findings[0]?.file ?? '', [HOSTILE]]])
    const shown = terminalText(report, en, sources, false)
    expect(commandsIn(shown)).toEqual([])
    expect(codesIn(shown)).toEqual([])
    const summary = summaryMarkdown(report, en)
    for (const href of linksIn(summary))
      expect(href).toMatch(/^https:\/\/github\.com\/contoso\/app\/blob\/abc123\/\S+#L1$/)
    void marked.walkTokens(marked.lexer(summary), (token: Token) =>
      expect(token.type === 'html' ? token.raw : '').toMatch(/^(<details>|<\/details>|<\/?sub>|$)/),
    )
  })
})
