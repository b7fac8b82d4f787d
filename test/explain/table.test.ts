import { describe, expect, it } from 'vitest'
import { FINDING_IDS } from '../../src/catalogue.ts'
import { LOG_FINDING_IDS } from '../../src/explain/ids.ts'
import type { LogPattern } from '../../src/explain/pattern.ts'
import { PATTERNS } from '../../src/explain/patterns/index.ts'
import { en } from '../../src/texts/en/index.ts'
import { denialExplanation, idsOf } from './explained.ts'

/** Causes that the values of a log lead to. */
const REFINED = [
  ...(['login-server-malformed', 'login-server-unknown-suffix', 'private-endpoint-unreachable'] as const),
  ...(['workflow-registry-mismatch', 'workflow-image-host-missing', 'token-expired'] as const),
]

/** The text as a log would have it, near a registry of Azure, and with something in each gap. */
const logOf = (pattern: LogPattern): string => {
  const text = pattern.text
    .replace('lookup …', 'lookup contoso.azurecr.io')
    .replace('manifest for …', 'manifest for contoso.azurecr.io/app:1')
    .replaceAll(' … ', ' x ')
  const line = BEGINNINGS.map(beginning => beginning + text).find(each => pattern.line?.(each) !== false)
  return LINES[pattern.text] ?? `contoso.azurecr.io/team/app:1\n${line ?? text}\n`
}

/** Of lines that tell which program prints a text that others print, too. */
const BEGINNINGS = [
  '',
  'error storing credentials - err: exit status 1, out: ',
  'ERROR: ',
  'azure.cli: ',
  'containerRegistry: ',
]

/** Of texts that count in one form of a line only. */
const LINES: Readonly<Record<string, string>> = {
  ': not found': 'Error: contoso.azurecr.io/charts/app:1: not found\n',
  aadsts: 'AADSTS1234567: something new\n',
  'error parsing config file': 'error parsing config file (/root/.docker/config.json): EOF\n',
  'error loading config file': 'WARNING: Error loading config file: /root/.docker/config.json: EOF\n',
  'tag does not exist: ': 'tag does not exist: contoso.azurecr.io/app:1\n',
  'username is empty': 'Error: username is empty\n',
  'password is empty': 'Error: password is empty\n',
  'username required': 'Error: Username required\n',
  'password required': 'Error: Password required\n',
  'retrying in … eof': 'The push refers to repository [contoso.azurecr.io/app]\n156ff: Retrying in 1 second\nEOF\n',
}

describe('the table', () => {
  it('has at least 200 texts, each once, with a source', () => {
    expect(new Set(PATTERNS.map(({ text }) => text)).size).toBe(PATTERNS.length)
    expect(PATTERNS.length).toBeGreaterThan(200)
    for (const { source } of PATTERNS) expect(source).toMatch(/^https:\/\/[\w.-]+\/\S+$/)
  })

  it('names causes of the catalogue, none twice in a row, and none that it rules out', () => {
    const known = new Set<string>(FINDING_IDS)
    for (const { text, causes, during = {}, excludes } of PATTERNS) {
      for (const list of [causes, ...Object.values(during)]) {
        expect(list.length, text).toBeGreaterThan(0)
        expect(new Set(list).size, text).toBe(list.length)
        expect(
          list.filter(id => !known.has(id)),
          text,
        ).toEqual([])
        expect(excludes, text).not.toContain(list[0])
      }
    }
  })

  it('every cause has its words', () => {
    const details = {
      ...{ host: 'contoso.azurecr.io', registryName: 'contoso', repository: 'team/app', clientId: '<application-id>' },
      ...{ address: '203.0.113.7', code: 90019, program: 'docker-credential-x', dataHost: 'x.blob.core.windows.net' },
    }
    const named = PATTERNS.flatMap(({ causes, during = {} }) => [...causes, ...Object.values(during).flat()])
    for (const id of new Set([...named, ...REFINED, ...LOG_FINDING_IDS])) {
      const words = en.explain.wordings[id]?.(details)
      expect(words, id).toBeDefined()
      const { title = '', message = '', fix = '' } = words ?? {}
      expect(title.length, title).toBeLessThanOrEqual(70)
      expect(title, id).toMatch(/^[A-Z].*[^.]$/)
      expect(message.length, message).toBeLessThanOrEqual(240)
      expect(message, id).toMatch(/^[\w*].*\.$/)
      expect(`${title}${message}${fix}`, id).not.toMatch(
        /undefined|NaN|credential show|--admin-enabled|public-network-enabled/,
      )
      // A new secret goes where it is kept, never into a log.
      expect(/password --output|passwords\[0\]/.test(fix) && !fix.includes('| gh secret set'), fix).toBe(false)
    }
  })

  it.each(PATTERNS.map(pattern => [pattern.text, pattern] as const))('finds: %s', (_text, pattern) => {
    const ids = idsOf(logOf(pattern))
    const all = new Set<string>([...pattern.causes, ...Object.values(pattern.during ?? {}).flat()])
    // A longer text may stand in it that says more.
    const other = PATTERNS.filter(({ causes }) => causes[0] === ids[0])
    expect(ids.some(id => all.has(id)) || other.some(({ weight }) => weight >= pattern.weight), ids.join()).toBe(true)
  })

  it.each(LOG_FINDING_IDS)('%s can be found', id => {
    const mine = PATTERNS.filter(({ causes, during = {} }) =>
      [causes, ...Object.values(during)].some(list => list.includes(id)),
    )
    expect(mine.length).toBeGreaterThan(0)
  })
})

it('what a text proves and rules out stands beside the cause', () => {
  const { failure } = denialExplanation(
    'a\nError response from daemon: Get "https://contoso.azurecr.io/v2/": denied: client with IP \'203.0.113.7\' is not allowed access.\n',
  )
  expect(failure).toMatchObject({ proves: 'registry-answered', question: 'firewall-or-closed', line: 2 })
  expect(failure?.excludes).toContain('registry-not-found')
  expect(failure?.source).toMatch(/^https:/)
})
