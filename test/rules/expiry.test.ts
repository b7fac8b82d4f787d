import { describe, expect, it } from 'vitest'
import { earliestExpiry } from '../../src/diagnosis/expiry.ts'
import { ok, skipped } from '../../src/facts.ts'
import { runRules } from '../../src/rules/index.ts'
import { jwt, refreshClaims } from '../azure/acr/jwt.ts'
import { type Case, error, expectFound, warning } from './cases.ts'
import {
  accessToken,
  asGiven,
  asIdentityToken,
  HOST,
  healthyFacts,
  healthyRegistry,
  NOW,
  refreshToken,
  refusing,
  shape,
  withGiven,
  ZERO_GUID,
} from './facts.ts'

const unsent = { token: skipped('credential-defective' as const) }
const ending = (seconds: number) => jwt({ ...refreshClaims, exp: NOW / 1000 + seconds })

const cases: Case[] = [
  { name: 'two hours left', facts: asGiven(ZERO_GUID, refreshToken(120)), found: [] },
  { name: 'fifteen minutes left', facts: asGiven(ZERO_GUID, refreshToken(15)), found: [] },
  {
    name: 'fourteen minutes left',
    facts: asGiven(ZERO_GUID, refreshToken(14)),
    found: [warning('token-expiring', [['expires', '2026-11-21T12:14:00Z', '> 2026-11-21T12:15:00Z']])],
  },
  {
    name: 'fourteen minutes left of an access token',
    facts: asGiven(ZERO_GUID, accessToken(14)),
    found: [warning('token-expiring', [['expires', '2026-11-21T12:14:00Z', '> 2026-11-21T12:15:00Z']])],
  },
  {
    name: 'one second left',
    facts: asGiven(ZERO_GUID, ending(1)),
    found: [warning('token-expiring', [['expires', '2026-11-21T12:00:01Z', '> 2026-11-21T12:15:00Z']])],
  },
  {
    name: 'one second left, and that is enough',
    facts: withGiven({ minimumTokenMinutes: 0 }, asGiven(ZERO_GUID, ending(1))),
    found: [],
  },
  {
    name: 'two hours left, and more is wanted',
    facts: withGiven({ minimumTokenMinutes: 180 }, asGiven(ZERO_GUID, refreshToken(120))),
    found: [warning('token-expiring', [['expires', '2026-11-21T14:00:00Z', '> 2026-11-21T15:00:00Z']])],
  },
  {
    name: 'ends at this moment',
    facts: asGiven(ZERO_GUID, ending(0), unsent),
    found: [error('token-expired', [['expires', '2026-11-21T12:00:00Z', '> 2026-11-21T12:00:00Z']])],
  },
  {
    name: 'ended a minute ago',
    facts: asGiven(ZERO_GUID, refreshToken(-1), unsent),
    found: [error('token-expired', [['expires', '2026-11-21T11:59:00Z', '> 2026-11-21T12:00:00Z']])],
  },
  {
    name: 'ended, whatever is enough',
    facts: withGiven({ minimumTokenMinutes: 0 }, asGiven(ZERO_GUID, accessToken(-1), unsent)),
    found: [error('token-expired', [['expires', '2026-11-21T11:59:00Z', '> 2026-11-21T12:00:00Z']])],
  },
  {
    name: 'a stored login that ends soon',
    facts: asIdentityToken(refreshToken(14)),
    found: [warning('token-expiring', [['expires', '2026-11-21T12:14:00Z', '> 2026-11-21T12:15:00Z']])],
  },
  {
    name: 'ends soon and is refused: that it is refused is enough',
    facts: asGiven(ZERO_GUID, refreshToken(14), { token: ok(refusing(401, 'authentication required')) }),
    found: [
      error('credentials-rejected', [
        ['user-name', ZERO_GUID],
        ['status', '401', '200'],
        ['error', 'UNAUTHORIZED'],
        ['message', 'authentication required'],
      ]),
    ],
  },
  { name: 'a secret does not tell its end', facts: healthyFacts(), found: [] },
  {
    name: 'a token without an end',
    facts: asGiven(ZERO_GUID, jwt({ ...refreshClaims, exp: undefined })),
    found: [],
  },
  {
    name: 'an end that no calendar holds',
    facts: asGiven(ZERO_GUID, jwt({ ...refreshClaims, exp: 1e300 })),
    found: [],
  },
]

describe('Expiry', () => {
  it.each(cases)('$name', expectFound)

  it('tells the minutes that are left, rounded down', () => {
    expect(runRules(asGiven(ZERO_GUID, ending(14 * 60 + 59)), new Set())[0]?.values).toEqual({
      expiresAt: '2026-11-21T12:14:59Z',
      minutesLeft: 14,
      registryName: 'contoso',
    })
  })

  it('knows the earliest end of several credentials', () => {
    const registry = (minutes: number) => ({
      ...healthyRegistry(HOST),
      credential: ok(shape(ZERO_GUID, refreshToken(minutes))),
    })
    const facts = { ...healthyFacts(), registries: [registry(120), healthyRegistry(HOST), registry(60)] }
    expect(earliestExpiry(facts)).toBe(NOW + 60 * 60_000)
    expect(earliestExpiry(healthyFacts())).toBeUndefined()
  })
})
