import { describe, expect, it } from 'vitest'
import { jsonText, markdown } from '../../src/report/escape.ts'
import { sarifText } from '../../src/report/index.ts'
import { makeReport } from '../../src/report/report.ts'
import { en } from '../../src/texts/en/index.ts'
import { redacted } from '../redact.ts'
import { healthyFacts } from '../rules/facts.ts'
import { codesIn } from './acting.ts'
import { many } from './reports.ts'

const HOSTILE = 'a ##[error]x ##vso[task]y ::error::z \u202e \u009b31m \u200b [l](https://evil.example) \u2028 :tada:'

describe('JSON that a step may print', () => {
  it.each([undefined, 2])('acts nowhere, indented by %s, and is the same JSON', indentation => {
    const text = jsonText({ text: HOSTILE, '##[group]': '::stop-commands::x' }, indentation)
    expect(text).not.toMatch(/##\w*\[|::|[\u0080-\u009f\u200b\u202e\u2028]/)
    expect(codesIn(text)).toEqual([])
    expect(JSON.parse(text)).toEqual({ text: HOSTILE, '##[group]': '::stop-commands::x' })
  })
})

describe('a finding in which foreign text stands', () => {
  const [one] = many(1)
  const finding = one && { ...one, location: { file: `a\n##[error]${HOSTILE}.yml`, line: 1, column: 1 } }
  const report = makeReport(healthyFacts(), finding === undefined ? [] : [finding], en, {}, redacted)

  it('has a title of one line, safe as `jq --raw-output` prints it', () => {
    for (const { title } of report.findings) expect(title).not.toMatch(/[\n\r\u2028]|##\w*\[/)
  })

  it('has no link in SARIF', () => {
    expect(JSON.stringify(JSON.parse(sarifText(report, en)).runs[0].results)).not.toMatch(/[^\\]\]\(http/)
  })
})

it('a shortcode stays one', () =>
  expect(markdown(':tada: a::b: http://x:1')).toBe(':&#8288;tada: a::&#8288;b: http:&#47;/x:1'))
