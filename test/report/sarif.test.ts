import { createRequire } from 'node:module'
import Ajv from 'ajv-draft-04'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { FINDING_IDS } from '../../src/catalogue.ts'
import type { Finding } from '../../src/findings.ts'
import { makeReport } from '../../src/report/report.ts'
import { sarifText } from '../../src/report/sarif.ts'
import { en } from '../../src/texts/en/index.ts'
import type { Texts } from '../../src/texts/texts.ts'
import { VERSION } from '../../src/util/version.ts'
import { redacted } from '../redact.ts'
import { healthyFacts } from '../rules/facts.ts'
import { HOSTILE, hostileFindings, many } from './reports.ts'

const require = createRequire(import.meta.url)
/** OASIS's schema, as Microsoft ships it. */
const schema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
// One pattern of the schema (of languages) is none with the flag u.
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false })
formats.default(ajv)
const isValid = ajv.compile(schema)

interface Sarif {
  runs: {
    tool: { driver: { version: string; rules: Rule[] } }
    originalUriBaseIds: Record<string, object>
    invocations: { executionSuccessful: boolean; toolExecutionNotifications: { associatedRule: { id: string } }[] }[]
    results: Result[]
  }[]
}
interface Rule {
  id: string
  shortDescription: { text: string }
  fullDescription: { text: string }
  help: { text: string; markdown: string }
  helpUri: string
  defaultConfiguration: { level: string }
  properties: { tags: string[] }
}
interface Result {
  ruleId: string
  ruleIndex: number
  level: string
  message: { text: string }
  locations: {
    physicalLocation: {
      artifactLocation: { uri: string; uriBaseId?: string }
      region: { startLine: number; startColumn: number }
    }
  }[]
  partialFingerprints: { primaryLocationLineHash: string }
}

function sarifOf(findings: readonly Finding[]) {
  const report = makeReport(healthyFacts(), findings, en, {}, redacted)
  const log = JSON.parse(sarifText(report, en)) as Sarif
  expect(isValid(log), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true)
  const [run] = log.runs
  if (run === undefined) throw new Error('no run')
  return run
}

const at = <T extends Finding>(finding: T, line: number, file = '.github/workflows/ci.yml'): T => ({
  ...finding,
  location: { file, line, column: 9 },
})

const UNPLACED = { evidence: [], blocks: [], ignored: false } as const

describe('SARIF 2.1.0', () => {
  it('validates, whatever is found, and says it', () => {
    const findings = FINDING_IDS.flatMap(id => hostileFindings(id)).map((finding, index) =>
      at(finding, index + 1, HOSTILE),
    )
    const run = sarifOf(findings)
    expect(run.results.map(({ ruleId }) => ruleId)).toEqual(findings.map(({ id }) => id))
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual([...new Set(findings.map(({ id }) => id))])
  })

  it.each([
    ['nothing', []],
    ['no place', many(3)],
  ])('validates with %s', (_, findings) => expect(sarifOf(findings).results).toEqual([]))

  it('has what code scanning wants of a rule and of a result', () => {
    const run = sarifOf(many(5).map((finding, index) => at(finding, index + 1)))
    for (const rule of run.tool.driver.rules) {
      expect(rule.shortDescription.text.length).toBeLessThanOrEqual(1024)
      expect(rule.fullDescription.text.length).toBeLessThanOrEqual(1024)
      expect(rule.help.text).not.toBe('')
      expect(rule.help.markdown).not.toBe('')
      expect(rule.helpUri).toMatch(/^https:\/\/.*#[a-z-]+$/)
      expect(rule.properties.tags.length).toBeLessThanOrEqual(10)
    }
    for (const { ruleId, ruleIndex, message, locations } of run.results) {
      expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
      expect(message.text).not.toBe('')
      expect(locations).toHaveLength(1)
    }
    expect(run.tool.driver.version).toBe(VERSION)
  })

  it('names the file from the root of the repository, and the place in it', () => {
    const [finding] = many(1)
    if (finding === undefined) throw new Error('no finding')
    const run = sarifOf([at(finding, 7, '.github/workflows/a b#c.yml')])
    expect(run.results[0]?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: '.github/workflows/a%20b%23c.yml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 7, startColumn: 9 },
        },
      },
    ])
    expect(Object.keys(run.originalUriBaseIds)).toEqual(['%SRCROOT%'])
  })

  it('has the levels of SARIF', () => {
    const levels = sarifOf(
      (['error', 'warning', 'notice'] as const).flatMap(level =>
        hostileFindings('dns-failed', level).map(f => at(f, 1)),
      ),
    ).results.map(({ level }) => level)
    expect([...new Set(levels)]).toEqual(['error', 'warning', 'note'])
  })

  it('tells of what has no place beside the results, which need one', () => {
    const [placed, other] = many(2)
    if (placed === undefined || other === undefined) throw new Error('no finding')
    const run = sarifOf([at(placed, 3), other])
    expect(run.results).toHaveLength(1)
    expect(run.invocations[0]?.toolExecutionNotifications.map(({ associatedRule }) => associatedRule.id)).toEqual([
      other.id,
    ])
  })

  it('leaves out what is ignored', () => {
    const findings = many(2).map((finding, index) => ({ ...at(finding, index + 1), ignored: index === 0 }))
    expect(sarifOf(findings).results).toHaveLength(1)
  })

  it('owns up to a fault of our own', () => {
    expect(sarifOf(hostileFindings('internal-error')).invocations[0]?.executionSuccessful).toBe(false)
    expect(sarifOf([]).invocations[0]?.executionSuccessful).toBe(true)
  })

  it('has fingerprints that stay when lines move, and differ where findings do', () => {
    const prints = (findings: readonly Finding[]): string[] =>
      sarifOf(findings).results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash)
    const findings = many(4)
    const before = prints(findings.map((finding, index) => at(finding, index + 1)))
    expect(prints(findings.map((finding, index) => at(finding, index + 100)))).toEqual(before)
    expect(new Set(before).size).toBe(4)
    expect(prints(findings.map(finding => at(finding, 1, 'other.yml')))).not.toEqual(before)
    const [twice] = findings
    if (twice === undefined) throw new Error('no finding')
    expect(new Set(prints([at(twice, 1), at(twice, 2)])).size).toBe(2)
  })

  it('has fingerprints that stay when the words change, or the days that are left', () => {
    const print = (finding: Finding, texts: Texts): string | undefined => {
      const report = makeReport(healthyFacts(), [at(finding, 1)], texts, {}, redacted)
      const log = JSON.parse(sarifText(report, texts)) as Sarif
      return log.runs[0]?.results[0]?.partialFingerprints.primaryLocationLineHash
    }
    const [missing] = hostileFindings('dns-failed')
    if (missing === undefined) throw new Error('no finding')
    const other: Texts = {
      ...en,
      findings: { ...en.findings, 'dns-failed': () => ({ title: 'Autre', message: 'Autre.', fix: 'autre' }) },
    }
    expect(print(missing, other)).toBe(print(missing, en))
    const expiring = (days: number): Finding => ({
      id: 'sp-certificate-expiring',
      level: 'warning',
      ...UNPLACED,
      stage: 'expiry',
      values: { clientId: 'x', endsOn: '2026-12-01', days },
    })
    expect(print(expiring(3), en)).toBe(print(expiring(2), en))
    const order = (host: string, line: number): Finding => ({
      id: 'workflow-login-order',
      level: 'error',
      ...UNPLACED,
      stage: 'workflow',
      values: { cause: 'later', image: `${host}/app`, host, operation: 'push', by: 'docker login', line },
    })
    expect(print(order('a.azurecr.io', 20), en)).toBe(print(order('a.azurecr.io', 25), en))
    expect(print(order('a.azurecr.io', 20), en)).not.toBe(print(order('b.azurecr.io', 20), en))
  })

  it('describes a rule by what all its findings share', () => {
    const described = (index: number): object[] =>
      sarifOf(
        hostileFindings('workflow-login-order')
          .map((finding, line) => at(finding, line + 1))
          .slice(index),
      ).tool.driver.rules.map(({ shortDescription, fullDescription }) => ({ shortDescription, fullDescription }))
    expect(described(0)).toEqual(described(1))
  })

  it('shows what hides or turns text', () => {
    const findings = FINDING_IDS.flatMap(id => hostileFindings(id)).map(finding => at(finding, 1))
    const { results, tool } = sarifOf(findings)
    const texts = [...results.map(({ message }) => message.text), ...tool.driver.rules.map(({ help }) => help.text)]
    for (const text of texts) expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u200b\u202e\u2066]/)
  })
})
