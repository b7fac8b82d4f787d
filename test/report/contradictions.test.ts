import { describe, expect, it } from 'vitest'
import { OPERATIONS, type Operation } from '../../src/findings.ts'
import { claimsIn, contradictionsIn, type Written } from './contradictions.ts'

const finding = (message: string, title = 'No permission to push to team/app', level = 'error') => ({
  id: 'push-denied',
  level,
  title,
  message,
  registry: 'contoso.azurecr.io',
})

/** A run whose push fails and whose login and pull work. */
function written(
  overrides: Partial<Written> = {},
  findings: readonly object[] = [finding('The registry accepts the login but grants only pull.')],
): Written {
  return {
    outputs: {
      result: 'fail',
      'error-count': '1',
      'warning-count': '0',
      findings: JSON.stringify({ version: 1, findings }),
    },
    summary:
      '## ❌ Push to `contoso.azurecr.io` will fail\n\n✅ Docker → ❌ **Permission** · login works · pull works · **push fails**\n',
    log: '✗ Push to contoso.azurecr.io will fail (0.2 s)\n▸ contoso.azurecr.io  login works · pull works · push fails\n',
    ...overrides,
  }
}

describe('a run without contradictions', () => {
  it('is silent', () => expect(contradictionsIn(written())).toEqual([]))

  it('is silent if nothing was written at all', () =>
    expect(contradictionsIn({ outputs: {}, summary: '', log: '' })).toEqual([]))

  it('is silent if a healthy run has a warning', () => {
    const healthy = {
      outputs: {
        result: 'warn',
        'error-count': '0',
        'warning-count': '1',
        findings: JSON.stringify({
          findings: [finding('Every login with it fails from then on.', 'The client secret expires soon', 'warning')],
        }),
      },
      summary: '## ⚠️ `contoso.azurecr.io`: login, pull, and push will work\n',
      log: '! contoso.azurecr.io: login, pull, and push will work\n▸ contoso.azurecr.io  login works · pull works · push works\n',
    }
    expect(contradictionsIn(healthy)).toEqual([])
  })
})

describe('a planted contradiction is found', () => {
  it.each<[what: string, Partial<Written>, (readonly object[])?]>([
    ['a count', { outputs: { ...written().outputs, 'error-count': '2' } }],
    ['a result without its finding', { outputs: { ...written().outputs, result: 'pass' } }],
    ['the mark of the log', { log: written().log.replace('✗', '✓') }],
    ['the mark of the summary', { summary: written().summary.replace('❌', '✅') }],
    [
      '"will work" beside an error',
      {
        log: written().log.replace(
          'Push to contoso.azurecr.io will fail',
          'contoso.azurecr.io: login, pull, and push will work',
        ),
      },
    ],
    [
      'the same in the summary',
      {
        summary: written().summary.replace(
          'Push to `contoso.azurecr.io` will fail',
          '`contoso.azurecr.io`: login, pull, and push will work',
        ),
      },
    ],
    [
      'a summary that says otherwise than the log',
      { summary: written().summary.replace('pull works', '**pull fails**') },
    ],
    ['a text that says the login fails', {}, [finding('The registry rejects the login, because no role allows push.')]],
    ['a text that says that push works', {}, [finding('Login and push still work.')]],
    ['a text that says that pull fails', {}, [finding('Every pull fails, since, so pull and push fail.')]],
    ['a title that says that all works', {}, [finding('Nothing is wrong with contoso.azurecr.io today.')]],
  ])('%s', (_, overrides, findings) => {
    expect(contradictionsIn(written(overrides, findings)).length).toBeGreaterThan(0)
  })
})

describe('claims', () => {
  const of = (text: string): readonly string[] => claimsIn(text).map(({ operation, says }) => `${operation} ${says}`)
  const every = (says: string, operations: readonly Operation[] = OPERATIONS) =>
    operations.map(each => `${each} ${says}`)

  it.each<[text: string, claims: readonly string[]]>([
    ['Docker stopped, so login, pull, and push fail.', every('fails')],
    ['It got no answer, so every pull and push fails.', every('fails', ['pull', 'push'])],
    ['Login and push still work. Open port 443.', every('works', ['login', 'push'])],
    ['`docker login` fails after the registry has accepted it.', every('fails', ['login'])],
    [
      'The registry accepts the login but grants only pull, so `docker push` fails with "denied".',
      ['login accepted', 'push fails'],
    ],
    ['Logins fail from then on.', []],
    ['If the job only pulls, pull works.', []],
    ['Assign a role that allows push, or set access to pull.', []],
  ])('%s', (text, claims) => expect(of(text)).toEqual(claims))
})
