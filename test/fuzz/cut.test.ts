import fc from 'fast-check'
import { describe } from 'vitest'
import { readToken } from '../../src/azure/acr/acr-token.ts'
import { parseChallenge } from '../../src/azure/acr/challenge.ts'
import { parseErrorBody } from '../../src/azure/acr/error-response.ts'
import { parseArmError } from '../../src/azure/arm/error.ts'
import { readApplication } from '../../src/azure/entra/application.ts'
import { parseEntraError } from '../../src/azure/entra/entra-error.ts'
import { readGraph } from '../../src/azure/entra/graph-response.ts'
import { readHelperAnswer } from '../../src/docker/credential-helper.ts'
import { readDockerVersion } from '../../src/docker/version.ts'
import { annotations, logText, outputsOf, sarifText, summaryMarkdown } from '../../src/report/index.ts'
import { makeReport } from '../../src/report/report.ts'
import { createVault } from '../../src/secrets/vault.ts'
import { en } from '../../src/texts/en/index.ts'
import type { Redact } from '../../src/util/redacted.ts'
import { jwt } from '../azure/acr/jwt.ts'
import { many } from '../report/reports.ts'
import { healthyFacts } from '../rules/facts.ts'
import { property } from './check.ts'

/** None of its letters stands in the texts around, so that a piece of it in the result is one of it. */
const secret = fc
  .array(fc.constantFrom(...'QWXZ0123456789~^'), { minLength: 12, maxLength: 40 })
  .map(signs => `QZ~W${signs.join('')}X^ZQ`)
const around = fc
  .tuple(fc.constantFrom('a', 'b ', '\n', 'é', ': ', "'", ' and ', '<p>'), fc.nat({ max: 5000 }))
  .map(([unit, length]) => unit.repeat(length / unit.length))
/** Near what parsers and printers cut at, where a half would remain. */
const before = fc.oneof(
  around,
  fc
    .tuple(fc.constantFrom(80, 200, 240, 300, 600, 1000, 1024, 3000, 4000, 16_384), fc.integer({ min: -60, max: 8 }))
    .map(([limit, shift]) => 'a'.repeat(limit + shift)),
)

/** Parsers that bound what they keep of a text, and how a text gets to them. */
const PARSERS: readonly (readonly [name: string, parse: (text: string, redact: Redact) => unknown])[] = [
  ['an error of a registry', text => parseErrorBody(JSON.stringify({ errors: [{ code: text, message: text }] }))],
  ['a challenge', text => parseChallenge(`Bearer realm="https://x/${text.replace(/[^ -~]/g, '')}",service="x"`)],
  ['a token of a registry', text => readToken(jwt({ sub: text, access: [], exp: 1 }))],
  [
    'an error of Entra',
    (text, redact) =>
      parseEntraError(JSON.stringify({ error: text, error_description: `AADSTS50011: ${text}` }), redact),
  ],
  ['an error of Resource Manager', (text, redact) => parseArmError({ error: { code: text, message: text } }, redact)],
  ['an error of Graph', text => readGraph(400, JSON.stringify({ error: { code: text, message: text } }))],
  ['an application', text => readApplication(200, JSON.stringify({ displayName: text, passwordCredentials: [] }))],
  [
    'an answer of a credential helper',
    (text, redact) => readHelperAnswer({ state: 'exited', code: 1, stdout: text, stderr: text }, redact),
  ],
  [
    'what docker version complains of',
    (text, redact) => readDockerVersion({ state: 'exited', code: 1, stdout: '', stderr: text }, redact),
  ],
]

const holdsHalf = (text: string, value: string): boolean =>
  text.includes(value.slice(0, 5)) || text.includes(value.slice(-5))

describe('no parser leaves half of a secret', () => {
  for (const [name, parse] of PARSERS) {
    property(name, fc.tuple(secret, before, around), ([value, head, tail]) => {
      const { register, redact } = createVault(() => undefined)
      register(value)
      // What is kept whole is redacted once it is shown.
      return !holdsHalf(redact(JSON.stringify(parse(head + value + tail, redact)) ?? ''), value)
    })
  }
})

describe('no printer shows half of a secret', () => {
  property('log, annotations, summary, outputs, SARIF', fc.tuple(secret, before, around), ([value, head, tail]) => {
    const { register, redact } = createVault(() => undefined)
    register(value)
    const text = head + value + tail.slice(0, 200)
    const findings = many(1, [{ label: 'message', seen: text, expected: text }])
    const report = makeReport(healthyFacts(), findings, en, {}, redact)
    const shown = annotations(report.findings, en, report.offers)
    const printed = [logText(report, en, shown, true), summaryMarkdown(report, en), sarifText(report, en)]
    return !holdsHalf([...printed, JSON.stringify(outputsOf(report))].join('\n'), value)
  })
})
