import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { EOL, tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { FINDING_IDS } from '../../src/catalogue.ts'
import { annotations } from '../../src/report/annotations.ts'
import { multiline } from '../../src/report/escape.ts'
import { outputsOf } from '../../src/report/outputs.ts'
import type { RenderedFinding } from '../../src/report/render-finding.ts'
import { annotationCommand, debugCommand, maskCommand, outputEntry } from '../../src/report/workflow-commands.ts'
import { en } from '../../src/texts/en/index.ts'
import { asGiven, healthyFacts, healthyRegistry, refreshToken, ZERO_GUID } from '../rules/facts.ts'
import { HOSTILE, hostile, hostileFindings, many, reportOf, threeFindings } from './reports.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

/** What @actions/core itself writes to standard output. */
function coreWrites(call: () => void): string {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  call()
  const written = write.mock.calls.map(([text]) => String(text)).join('')
  write.mockRestore()
  return written.replaceAll(EOL, '\n')
}

const texts = [
  'plain',
  '',
  'two\nlines',
  'two\r\nlines',
  '100% %0A %25 %3A',
  'a: b, c; d=e',
  '::error::x',
  '##[error]x',
  'ünïcödé 日本語 \u{1f433}',
  '"quoted" \\ \'',
  HOSTILE,
]

describe('the bytes are those of @actions/core', () => {
  it.each(texts)('masks: %j', text => {
    // @actions/core would also set the variable; only the command is compared.
    expect(maskCommand(text)).toBe(coreWrites(() => core.setSecret(text)))
  })

  it.each(texts)('debug: %j', text => {
    expect(debugCommand(text)).toBe(coreWrites(() => core.debug(multiline(text))))
  })

  it.each(texts.filter(text => text !== ''))('annotations: %j', text => {
    const title = multiline(text)
    const writers = { error: core.error, warning: core.warning, notice: core.notice }
    for (const [level, write] of Object.entries(writers)) {
      expect(annotationCommand(level as keyof typeof writers, text, text)).toBe(
        coreWrites(() => write(title, { title })),
      )
    }
  })

  it.each(['.github/workflows/ci.yml', 'a,b:c%d.yml', '日本語.yml'])('annotations of a line: %j', file => {
    const place = { file, line: 12, column: 9 }
    expect(annotationCommand('error', 'title', 'text', place)).toBe(
      coreWrites(() => core.error('text', { title: 'title', file, startLine: 12, startColumn: 9 })),
    )
  })
})

describe('outputs', () => {
  /** What @actions/core writes for an output, and its delimiter. */
  function coreOutput(name: string, value: string): { text: string; delimiter: string } {
    const folder = mkdtempSync(join(tmpdir(), 'outputs-'))
    const path = join(folder, 'output')
    writeFileSync(path, '')
    vi.stubEnv('GITHUB_OUTPUT', path)
    core.setOutput(name, value)
    const text = readFileSync(path, 'utf8').replaceAll(EOL, '\n')
    rmSync(folder, { recursive: true })
    return { text, delimiter: /<<(\S+)/.exec(text)?.[1] ?? '' }
  }

  it.each([...texts, 'ends with a break\n', '\n', 'a<<b', 'name=value'])('%j', value => {
    // Breaks of Windows apart, which @actions/core would write there.
    const expected = coreOutput('findings', value.replaceAll('\r\n', '\n'))
    expect(outputEntry('findings', value.replaceAll('\r\n', '\n'), expected.delimiter)).toBe(expected.text)
  })

  it('a value that holds its own delimiter is refused', () => {
    expect(() => outputEntry('result', 'a\ndelimiter\nb', 'delimiter')).toThrow()
  })

  it('are strings without a line break, but the list of login servers', () => {
    const outputs = outputsOf(hostile())
    for (const [name, value] of Object.entries(outputs)) {
      expect(typeof value).toBe('string')
      if (name !== 'login-server') expect(value).not.toMatch(/[\r\n]/)
    }
    expect(JSON.parse(outputs.findings)).toMatchObject({ version: 1 })
  })

  it.each([
    ['one', [120], '2026-11-21T14:00:00Z', '0'],
    ['the earliest', [60 * 24 * 5, 60 * 24 * 3 - 1], '2026-11-24T11:59:00Z', '2'],
    ['the past', [-1], '2026-11-21T11:59:00Z', '-1'],
    ['none', [], '', ''],
  ])('the end of the credential: %s', (_, minutes, on, days) => {
    const facts = {
      ...healthyFacts(),
      registries: [
        healthyRegistry('a.azurecr.io'),
        ...minutes.flatMap(left => asGiven(ZERO_GUID, refreshToken(left)).registries),
      ],
    }
    expect(outputsOf(reportOf(facts, []))).toMatchObject({ 'expires-on': on, 'days-until-expiry': days })
  })

  it('the login servers, in lower case', () => {
    const registries = ['contoso.azurecr.io', 'Fabrikam.AzureCR.io', 'short'].map(healthyRegistry)
    expect(outputsOf(reportOf({ ...healthyFacts(), registries }, []))['login-server']).toBe(
      'contoso.azurecr.io\nfabrikam.azurecr.io\nshort',
    )
  })
})

describe('annotations', () => {
  const wordedOf = (count: number): readonly RenderedFinding[] => reportOf(healthyFacts(), many(count)).findings
  /** The commands in the order of the findings, then what tells of more. */
  const commands = (findings: readonly RenderedFinding[]): string[] => {
    const { of, more } = annotations(findings, en)
    return [...findings.flatMap(finding => of.get(finding) ?? []), ...more]
  }
  const levels = (list: readonly string[]): Record<string, number> =>
    Object.fromEntries(
      ['error', 'warning', 'notice'].map(level => [level, list.filter(line => line.startsWith(`::${level} `)).length]),
    )

  it.each([
    // Two of three findings are errors.
    [0, { error: 0, warning: 0, notice: 0 }, 0],
    [3, { error: 2, warning: 1, notice: 0 }, 0],
    [15, { error: 10, warning: 5, notice: 0 }, 0],
    [16, { error: 10, warning: 5, notice: 0 }, 1],
    [30, { error: 10, warning: 10, notice: 0 }, 1],
    [33, { error: 10, warning: 10, notice: 0 }, 2],
    [300, { error: 10, warning: 10, notice: 0 }, 2],
  ])('%i findings: %j', (count, expected, more) => {
    const list = commands(wordedOf(count))
    expect(levels(list)).toEqual(expected)
    expect(annotations(wordedOf(count), en).more).toHaveLength(more)
  })

  it('of 300, the rest is told of', () => {
    const { more } = annotations(wordedOf(300), en)
    expect(more).toEqual([
      `::error title=acr-login-check::${en.andMore(200 - 9)}\n`,
      `::warning title=acr-login-check::${en.andMore(100 - 9)}\n`,
    ])
  })

  it('the title is the short name of the finding, and the last line its id and page', () => {
    const [first = ''] = commands(wordedOf(1))
    expect(first).toMatch(/^::error title=Not a container registry::/)
    expect(message(first).split('\n').at(-1)).toMatch(/^not-a-registry: https:\S+#not-a-registry$/)
  })

  it('has six lines at most; a longer fix is in the job summary', () => {
    for (const report of [threeFindings(), reportOf(healthyFacts(), many(5))])
      for (const line of commands(report.findings)) expect(line.split('%0A').length).toBeLessThanOrEqual(6)
  })

  it('notices, and what is ignored, have none', () => {
    const findings = many(3).map(finding => ({ ...finding, level: 'notice' as const }))
    expect(commands(reportOf(healthyFacts(), findings).findings)).toEqual([])
  })

  it.each(FINDING_IDS)('one line, whatever is in it: %s', id => {
    const lines = commands(reportOf(healthyFacts(), hostileFindings(id).slice(0, 10)).findings)
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) {
      expect(line).toMatch(/^::error title=[^\n\r]*\n$/)
      expect(line).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202e]|##\[/)
      // Nothing but the two marks of the command itself is read as one.
      const [, properties = ''] = /^::error ([^\n]*?)::/.exec(line) ?? []
      expect(properties).not.toMatch(/,|::/)
    }
  })

  it('4096 characters are the most', () => {
    const long = many(3).map(finding => ({ ...finding, values: { host: 'x'.repeat(5000) } }) as typeof finding)
    for (const line of commands(reportOf(healthyFacts(), long).findings)) {
      expect(message(line).length).toBeGreaterThan(3000)
      expect(message(line).length).toBeLessThanOrEqual(4096)
    }
  })

  // Bug: the message is cut before what is not seen becomes `\u{200b}`, so that the runner cuts off the fix and the
  // link.
  it('4096 characters are the most, of what is not seen as well', () => {
    for (const line of commands(reportOf(healthyFacts(), hostileFindings('scoped-token-denied')).findings)) {
      expect(message(line).length).toBeLessThanOrEqual(4096)
    }
    const zeroWidth = many(3).map(
      finding => ({ ...finding, values: { host: '\u200b'.repeat(5000) } }) as typeof finding,
    )
    for (const line of commands(reportOf(healthyFacts(), zeroWidth).findings)) {
      expect(message(line).length).toBeLessThanOrEqual(4096)
    }
  })
})

/** The message as the runner reads it. */
const message = (line: string): string =>
  line
    .slice(line.indexOf('::', 2) + 2)
    .trimEnd()
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%25', '%')
