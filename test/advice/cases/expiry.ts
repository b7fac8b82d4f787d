import { type ArmFacts, type Facts, failed, ok, skipped } from '../../../src/facts.ts'
import {
  arm,
  asGiven,
  asIdentity,
  granting,
  NOW,
  refreshToken,
  refusing,
  signedIn,
  ZERO_GUID,
} from '../../rules/facts.ts'
import { SAME_AS_INVALID } from '../played.ts'
import { type AdviceCase, ALWAYS } from './case.ts'
import { ALONE, CREDS_PLAN, IN_CREDS } from './sign-in.ts'

const DAY = 24 * 60 * 60 * 1000
type Token = Extract<ArmFacts['scopedToken'], { state: 'known' }>['value']['token']
type Passwords = NonNullable<Token['passwords']>

const refused = ok(refusing(401, 'authentication required'))
const working = ok(granting(['pull', 'push']))

const asToken = (token: typeof refused, passwords: Passwords, status: 'enabled' | 'disabled' = 'enabled'): Facts =>
  asGiven('ci-token', 'make+believe/token', {
    token,
    arm: ok(arm({ scopedToken: ok({ token: { name: 'ci-token', status, passwords } }) })),
  })
const password = (name: 'password1' | 'password2', days: number): Passwords[number] => ({
  name,
  expiresAt: NOW + days * DAY,
})

export const PASSWORD2_UNUSED = 'password2 of the token was never generated, or has expired'
export const PASSWORD1_UNUSED = 'password1 of the token was never generated, or has expired'
export const BOTH_IN_USE = "both passwords of the token may be in use, or can't be read"

const PASSWORDS = [
  [PASSWORD2_UNUSED, [password('password1', 3)]],
  [PASSWORD1_UNUSED, [password('password1', -1), password('password2', 3)]],
  [BOTH_IN_USE, [password('password1', 1), password('password2', 3)]],
] as const

const scopedTokens: readonly AdviceCase[] = [
  {
    id: 'scoped-token-disabled',
    when: ALWAYS,
    healthy: asToken(working, [{ name: 'password1', expiresAt: 'never' }]),
    facts: asToken(refused, [{ name: 'password1', expiresAt: 'never' }], 'disabled'),
  },
  {
    id: 'scoped-token-password-expired',
    when: ALWAYS,
    healthy: asToken(working, [password('password1', 90)]),
    facts: asToken(refused, [password('password1', -1)]),
  },
  ...PASSWORDS.map(
    ([when, passwords]): AdviceCase => ({
      ...{ id: 'scoped-token-password-expiring', when },
      facts: asToken(working, passwords),
    }),
  ),
  ...PASSWORDS.map(
    ([when, passwords]): AdviceCase => ({
      ...{ id: 'scoped-token-invalid', when },
      facts: asToken(ok(refusing(401, 'Incorrect Password')), passwords),
    }),
  ),
  {
    id: 'credentials-rejected',
    when: 'the username is that of a scoped token with an expired password and one that works',
    notPlayed: SAME_AS_INVALID,
    facts: asToken(refused, [password('password1', -1), password('password2', 3)]),
  },
]

const graph = (value: Parameters<typeof signedIn>[0]): Facts => asIdentity(signedIn(value))
const KEY_ID = '7d1c2f64-9a55-4b0e-8c6e-2f6d4e0b9f11'
const ENDING = ok({
  secret: { state: 'one' as const, secret: { keyId: KEY_ID, endsAt: NOW + 3 * DAY }, by: 'hint' as const },
})
const unsent = { token: skipped('credential-defective' as const) }

const ends: readonly AdviceCase[] = [
  { id: 'sp-secret-expiring', when: ALONE, facts: graph({ graph: ENDING }) },
  {
    id: 'sp-secret-expiring',
    when: IN_CREDS,
    facts: graph({ graph: ENDING, plan: { ...signedIn().plan, ...CREDS_PLAN } }),
  },
  {
    id: 'sp-certificate-expiring',
    when: ALWAYS,
    healthy: graph({ graph: ok({ certificate: { keyId: 'thumb', endsAt: NOW + 90 * DAY } }) }),
    notPlayed: '--create-cert changes keyCredentials, which the embedded Graph does not take',
    facts: graph({ graph: ok({ certificate: { keyId: 'thumb', endsAt: NOW + 3 * DAY } }) }),
  },
  {
    id: 'graph-access-missing',
    when: ALWAYS,
    healthy: graph({ graph: ok({}) }),
    notPlayed: 'the embedded Graph takes no requiredResourceAccess, and without consent it grants nothing',
    facts: graph({
      graph: failed({ kind: 'refused', status: 403, code: 'Authorization_RequestDenied', text: 'no privileges' }),
    }),
  },
  {
    id: 'token-expired',
    when: ALWAYS,
    healthy: asGiven(ZERO_GUID, refreshToken(120)),
    facts: asGiven(ZERO_GUID, refreshToken(-1), unsent),
  },
  {
    id: 'token-expiring',
    when: ALWAYS,
    healthy: asGiven(ZERO_GUID, refreshToken(120)),
    facts: asGiven(ZERO_GUID, refreshToken(14)),
  },
]

export const expiry: readonly AdviceCase[] = [...scopedTokens, ...ends]
