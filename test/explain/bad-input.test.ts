import { describe, expect, it } from 'vitest'
import { createExplainer } from '../../src/explain/explain.ts'
import { quoteOf } from '../../src/explain/quote.ts'
import { denialExplanation } from './explained.ts'
import { FAILURE, repeated, UNITS } from './long-logs.ts'

const MIB = 1024 * 1024

/** That the command holds 50 MiB of each is tested in `test/e2e/explain-size.test.ts`. */
describe('4 MiB', () => {
  it.each(UNITS)('%s', (_name, unit, cause) => {
    const before = process.memoryUsage().rss
    const started = process.cpuUsage()
    const explainer = createExplainer()
    for (const chunk of repeated(unit, 4 * MIB)) explainer.read(chunk)
    const { causes } = explainer.end()
    const { user, system } = process.cpuUsage(started)
    expect(causes[0]?.id).toBe(cause)
    // Processor time, since other tests run at the same time.
    expect((user + system) / 1e6).toBeLessThan(1.5)
    expect((process.memoryUsage().rss - before) / MIB).toBeLessThan(100)
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
