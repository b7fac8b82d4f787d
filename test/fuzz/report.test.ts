import fc from 'fast-check'
import { describe, expect } from 'vitest'
import {
  codeBlock,
  codeCell,
  codeSpan,
  diffSafe,
  jsonText,
  markdown,
  multiline,
  singleLineSafe,
} from '../../src/report/escape.ts'
import { annotations, logText, outputsOf, sarifText, summaryMarkdown } from '../../src/report/index.ts'
import { annotationCommand, debugCommand, maskCommand, outputEntry } from '../../src/report/workflow-commands.ts'
import { isOrdinary } from '../../src/secrets/ordinary-words.ts'
import { createVault } from '../../src/secrets/vault.ts'
import { en } from '../../src/texts/en/index.ts'
import { distance, nearest, percentDecoded, truncate } from '../../src/util/text.ts'
import { redacted } from '../redact.ts'
import { actingMarkdown, codesIn, commandsIn } from '../report/acting.ts'
import { many, reportOf } from '../report/reports.ts'
import { healthyFacts } from '../rules/facts.ts'
import { property } from './check.ts'
import { foreignText } from './foreign.ts'

const hostile = foreignText(
  '\n::error title=pwned::pwned\r##[error]x \u001b[31mred\u001b[0m a|b </td><script>alert(1)</script> `x` %0A::error::x',
  '[l](https://evil.example) ![i](https://evil.example/i) @octocat www.evil.example user@evil.example <!-- x -->',
  '# x\n- y\n> z\n~~~\n```\n| a | b |\n|---|---|\n***bold*** __x__ $y$',
)

describe('foreign text', () => {
  property('is one line that nothing reads as a command', hostile, text => {
    const safe = singleLineSafe(text)
    expect(safe).not.toMatch(/[\r\n\u2028\u2029]/)
    expect(codesIn(safe)).toEqual([])
    expect(singleLineSafe(safe)).toBe(safe)
    expect(codesIn(multiline(text))).toEqual([])
  })

  property('acts in no summary', hostile, text => {
    expect(
      actingMarkdown(`| a | b | c |\n| --- | --- | --- |\n| ${markdown(text)} | ${codeCell(text)} | x |\n`),
    ).toEqual([])
    expect(actingMarkdown(`x ${markdown(text)} and ${codeSpan(text)} y`)).toEqual([])
  })

  property('stays in its code block', hostile, text => {
    const block = codeBlock(text, 'sh')
    const [fence = ''] = /^`+/.exec(block) ?? []
    expect(block.split('\n').filter(line => line.startsWith(fence))).toHaveLength(2)
    expect(codesIn(block)).toEqual([])
  })

  property('acts in no diff', hostile, text => {
    expect(codesIn(diffSafe(text, true).replace(/[\t\r]/g, ''))).toEqual([])
    expect(commandsIn(diffSafe(text, true))).toEqual([])
  })

  property('acts in no report', fc.tuple(hostile, hostile), ([seen, expected]) => {
    const findings = many(1, [{ label: 'message', seen, expected }])
    const report = reportOf(healthyFacts(), findings)
    const log = logText(report, en, annotations(report.findings, en, report.offers), true)
    expect([codesIn(log), commandsIn(log)]).toEqual([[], []])
    const summary = summaryMarkdown(report, en)
    expect([codesIn(summary), actingMarkdown(summary)]).toEqual([[], []])
    const printed = [sarifText(report, en), outputsOf(report)['findings'] ?? '']
    for (const json of printed) expect([codesIn(json), commandsIn(json)]).toEqual([[], []])
  })

  property('is one command', hostile, text => {
    const lines = [annotationCommand('error', 'acr-login-check', text), debugCommand(text), maskCommand(text)]
    for (const line of lines) expect(line.replace(/\n$/, '')).not.toMatch(/[\r\n]/)
    expect(commandsIn(annotationCommand('error', 'acr-login-check', text))).toEqual([])
  })

  property('is one output', fc.tuple(hostile, fc.uuid()), ([value, id]) => {
    const entry = outputEntry('findings', value, id)
    const [head, ...rest] = entry.split('\n')
    expect(head).toBe(`findings<<${id}`)
    expect(rest.slice(0, rest.indexOf(id)).join('\n')).toBe(value)
  })
})

describe('secrets', () => {
  // Stars are what is shown in a secret's place, and a color code is taken out of all that is shown.
  const secret = fc
    .oneof(fc.string({ minLength: 4, maxLength: 60 }), fc.string({ unit: 'binary', minLength: 4, maxLength: 30 }))
    .filter(text => text.trim().length >= 4 && !/[*\u001b\u009b]/.test(text) && !isOrdinary(text))
  const forms: ((text: string) => string)[] = [
    text => text,
    text => Buffer.from(text).toString('base64'),
    text => Buffer.from(text).toString('base64url'),
    text => Buffer.from(text, 'utf16le').toString('base64'),
    text => encodeURIComponent(text.toWellFormed()),
    text => encodeURIComponent(encodeURIComponent(text.toWellFormed())),
    text => JSON.stringify(text).slice(1, -1),
    text => JSON.stringify(JSON.stringify(text)).slice(1, -1),
  ]
  property(
    'stand in nothing that is redacted',
    fc.tuple(secret, hostile, hostile, fc.constantFrom(...forms)),
    ([value, before, after, form]) => {
      const masks: string[] = []
      const vault = createVault(mask => void masks.push(mask))
      const held = vault.register(value)
      expect(vault.reveal(held)).toBe(value)
      expect(masks).toContain(value)
      expect(vault.redact(before + form(value) + after).includes(form(value.trim()))).toBe(false)
    },
  )
})

describe('what is cut', () => {
  // Nothing of it stands in the texts around, so that a piece of it in the result is one of it.
  const secret = fc
    .array(fc.constantFrom(...'QWXZ0123456789~^'), { minLength: 12, maxLength: 40 })
    .map(signs => `QZ~${signs.join('')}`)
  const forms: ((text: string) => string)[] = [
    text => text,
    text => [...text].map(sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
    text => [...text].map(sign => `&#${sign.charCodeAt(0)};`).join(''),
    text => [...text].map(sign => `%${sign.charCodeAt(0).toString(16)}`).join(''),
    text => JSON.stringify(text).slice(1, -1),
  ]
  const outer = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '"', '<', '/', 'é'), maxLength: 120 })
  property(
    'holds no half of a secret',
    fc.tuple(secret, outer, outer, fc.constantFrom(...forms), fc.integer({ min: 1, max: 200 })),
    ([value, before, after, form, limit]) => {
      const vault = createVault(() => undefined)
      vault.register(value)
      const shown = truncate(vault.redact(before + form(value) + after), limit)
      return !shown.includes(form(value.slice(0, 4))) && !shown.includes(form(value.slice(-4)))
    },
  )
})

describe('JSON', () => {
  property('acts nowhere when it is printed, and is the same JSON', fc.tuple(hostile, hostile), ([name, text]) => {
    const value = { [name]: text, list: [text] }
    for (const indentation of [undefined, 2]) {
      const json = jsonText(value, indentation)
      expect(json).not.toMatch(/##\w*\[|::|[\u0080-\u009f\u200b\u202e\u2028\u2029]/)
      expect(codesIn(json)).toEqual([])
      expect(commandsIn(json)).toEqual([])
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)))
    }
  })
})

describe('small functions', () => {
  property('cut', fc.tuple(hostile, fc.integer({ min: 1, max: 300 })), ([text, limit]) => {
    const short = truncate(redacted(text), limit)
    expect(short.length).toBeLessThanOrEqual(Math.max(limit, text.length <= limit ? text.length : 0))
    expect(text.startsWith(short.replace(/…$/, ''))).toBe(true)
  })
  property('distance', fc.tuple(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 })), ([one, other]) => {
    expect(distance(one, other)).toBe(distance(other, one))
    expect(distance(one, one)).toBe(0)
    expect(distance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length))
    nearest(one, ['push-denied', 'pull-denied'])
  })
  property('percent codes', hostile, text => void percentDecoded(text))
})
