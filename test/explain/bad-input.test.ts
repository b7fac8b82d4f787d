import { describe, expect, it } from 'vitest'
import { createExplainer } from '../../src/explain/explain.ts'
import { quoteOf } from '../../src/explain/quote.ts'
import { denialExplanation } from './explained.ts'

const MIB = 1024 * 1024
const FAILURE =
  'Error response from daemon: Get "https://contoso.azurecr.io/v2/": unauthorized: Application not registered with AAD.'

/** Explains so many bytes of a text again and again, with a failure in the middle. */
function explainMany(unit: string, bytes: number) {
  const chunk = Buffer.from(unit.repeat(Math.ceil((256 * 1024) / unit.length)))
  const explainer = createExplainer()
  const chunks = Math.ceil(bytes / chunk.length)
  for (let count = 0; count < chunks; count++) {
    explainer.read(chunk)
    if (count === Math.floor(chunks / 2)) explainer.read(Buffer.from(`\n${FAILURE}\n`))
  }
  return explainer.end()
}

describe('50 MiB', { timeout: 60_000 }, () => {
  it.each<[name: string, unit: string]>([
    ['of a log', '2026-05-01T05:51:15.1234567Z #12 [build 4/9] RUN npm ci --no-audit and some more text here\n'],
    ['of one line', 'abcdefghij klmnop '],
    ['of ten million lines', 'abcd\n'],
    ['of empty lines', '\n'],
    ['of backslashes', '\\\\\\u0041\\'],
    ['of codes of a terminal', '\u001b[31;1m\u001b['],
    ['of beginnings of texts', 'failed to fetch anonymous failed to pull image aadst '],
  ])('%s', (_name, unit) => {
    const before = process.memoryUsage().rss
    const started = process.cpuUsage()
    const { causes } = explainMany(unit, 50 * MIB)
    const { user, system } = process.cpuUsage(started)
    expect(causes[0]?.id).toBe('username-unknown')
    // Time of the processor, since others may be at work on this machine; three seconds are the bound of the command.
    expect((user + system) / 1e6).toBeLessThan(6)
    expect((process.memoryUsage().rss - before) / MIB).toBeLessThan(200)
  })

  it.each<[name: string, unit: string]>([
    ['of one failure', `${FAILURE}\n`],
    ['of one failure in one line', `${FAILURE} `],
    ['of pushes', 'The push refers to repository [contoso.azurecr.io/team/app]\nno basic auth credentials\n'],
    ['of logins that fail and succeed', `${FAILURE}\nLogin Succeeded\n`],
  ])('%s', (_name, unit) => {
    const started = process.cpuUsage()
    explainMany(unit, 50 * MIB)
    const { user, system } = process.cpuUsage(started)
    expect((user + system) / 1e6).toBeLessThan(12)
  })
})

describe('a secret in the log is not repeated', () => {
  const JWT = `eyJ${'a'.repeat(40)}.eyJ${'b'.repeat(60)}.${'c'.repeat(43)}`
  it.each<[line: string, secret: string]>([
    [`docker login -u ci -p Sup3r-secret! contoso.azurecr.io`, 'Sup3r-secret!'],
    [`docker login --username ci --password "Sup3r secret" contoso.azurecr.io`, 'Sup3r secret'],
    [`az login --service-principal -u x --password=Sup3r-secret --tenant y`, 'Sup3r-secret'],
    [`curl -u ci:Sup3r-secret https://contoso.azurecr.io/v2/`, 'Sup3r-secret'],
    [`Authorization: Basic Y2k6U3VwM3Itc2VjcmV0`, 'Y2k6U3VwM3Itc2VjcmV0'],
    [`Authorization: Bearer ${JWT}`, 'bbbbbbbb'],
    [`token ${JWT} was refused`, 'bbbbbbbb'],
    [`"clientSecret": "abc8Q~abcdefghijklmnopqrstuvwxyz0123456789"`, 'abcdefghijkl'],
    [`secret abc8Q~abcdefghijklmnopqrstuvwxyz01234567 here`, 'abcdefghijkl'],
    [`https://ci:Sup3r-secret@contoso.azurecr.io/v2/`, 'Sup3r-secret'],
    [`https://x.blob.core.windows.net/a?se=2026&sig=Sup3rsecret%3D&sp=r`, 'Sup3rsecret'],
    [`using ghp_${'a'.repeat(36)}`, 'aaaaaaaa'],
    [`ACR_PASSWORD=Sup3r-secret docker login`, 'Sup3r-secret'],
  ])('%s', (line, secret) => {
    expect(quoteOf(line)).not.toContain(secret)
    const log = `${line}\n${line} ${FAILURE}\n`
    const { causes, failure } = denialExplanation(log)
    expect(causes[0]?.id).toBe('username-unknown')
    expect(JSON.stringify(failure)).not.toContain(secret)
  })

  it.each(['unauthorized: authentication required', 'Password: ', 'the token has expired'])(
    'and this is none: %s',
    line => {
      expect(quoteOf(line)).toBe(line.trim())
    },
  )
})
