import { describe, expect, it } from 'vitest'
import {
  type AdditionalPrincipal,
  type ArmFacts,
  type Facts,
  failed,
  ok,
  type RegistryFacts,
  skipped,
} from '../../src/facts.ts'
import { runRules } from '../../src/rules/index.ts'
import { note } from '../../src/util/note.ts'
import { ABAC, assigned, LEGACY, ME, STAGING } from '../azure/arm/fixtures.ts'
import { ALL, type Case, error, expectFound, heldRole, notice, ON_IMAGES, warning } from './cases.ts'
import {
  APPLICATION,
  arm,
  asGiven,
  asIdentity,
  granting,
  HOST,
  healthyFacts,
  NOW,
  pulling,
  refusing,
  signedIn,
  withGiven,
  withRegistry,
} from './facts.ts'

const FOR_ALL = { registry: null }
const DAY = 24 * 60 * 60 * 1000
const FIREWALL = "client with IP '203.0.113.7' is not allowed access."
const GENERIC = 'authentication required'
const refusal = [
  ['status', '401', '200'],
  ['error', 'UNAUTHORIZED'],
  ['message', GENERIC],
] as const
const refused = ok(refusing(401, GENERIC))

/** What the principal holds, in a registry of this mode. */
const holding = (roles: ReturnType<typeof assigned>[], roleAssignmentMode: typeof LEGACY | typeof ABAC = LEGACY) =>
  ok(
    arm(
      {
        principal: ok({ principalId: ME, assignments: roles, complete: true, definitions: [], denyAssignments: [] }),
      },
      { roleAssignmentMode },
    ),
  )
/** An identity, what the token grants, and what it holds. */
const identity = (actions: string[], held: RegistryFacts['arm'], more: Partial<RegistryFacts> = {}): Facts =>
  asIdentity(signedIn(), { token: ok(granting(actions)), arm: held, ...more })
/** Refused already at the exchange. */
const unexchanged = (held: RegistryFacts['arm']): Facts =>
  identity([], held, { exchange: ok({ ...refusing(401, GENERIC), issued: false }), token: skipped('not-exchanged') })

const minutesAgo = (minutes: number): object => {
  const at = new Date(NOW - minutes * 60_000).toISOString()
  return { createdOn: at, updatedOn: at }
}

const roles: Case[] = [
  {
    name: 'AcrPush, and push granted',
    facts: identity(['pull', 'push'], holding([assigned('AcrPush')], ABAC)),
    found: [],
  },
  {
    name: 'AcrPull, and push asked',
    facts: identity(['pull'], holding([assigned('AcrPull')])),
    found: [
      error(
        'push-denied',
        [
          ['user-name', APPLICATION],
          ['role', heldRole('AcrPull'), 'AcrPush'],
          ['role-mode', LEGACY],
          ['granted', 'team/app: pull', 'pull, push'],
        ],
        { blocks: ['push'] },
      ),
    ],
  },
  {
    name: 'AcrPush on another registry, and refused at the exchange',
    facts: unexchanged(holding([assigned('AcrPush', { scope: STAGING })])),
    found: [
      error(
        'push-denied',
        [
          ['user-name', APPLICATION],
          ['role', heldRole('AcrPush', { kind: 'other registry', name: 'contosostaging' }), 'AcrPush'],
          ['role-mode', LEGACY],
          ...refusal,
          ['granted', 'team/app: -', 'pull, push'],
        ],
        { blocks: ALL },
      ),
    ],
  },
  {
    name: 'nothing, pull asked, and refused at the exchange',
    facts: pulling(unexchanged(holding([]))),
    found: [
      error(
        'pull-denied',
        [
          ['user-name', APPLICATION],
          ['role', '-', 'AcrPull'],
          ['role-mode', LEGACY],
          ...refusal,
          ['granted', 'team/app: -', 'pull'],
        ],
        { blocks: ALL },
      ),
    ],
  },
  {
    name: 'AcrPush in a registry that counts repository roles',
    facts: identity([], holding([assigned('AcrPush')], ABAC)),
    found: [
      error(
        'role-abac-mismatch',
        [
          ['user-name', APPLICATION],
          ['role', heldRole('AcrPush'), 'Container Registry Repository Writer'],
          ['role-mode', ABAC],
          ['granted', 'team/app: -', 'pull, push'],
        ],
        { blocks: ON_IMAGES },
      ),
    ],
  },
  {
    name: 'AcrPush, assigned three minutes ago',
    facts: identity([], holding([assigned('AcrPush', minutesAgo(3))])),
    found: [
      error(
        'role-propagation-pending',
        [
          ['role', heldRole('AcrPush')],
          ['time', '2026-11-21T11:57:00.000Z'],
        ],
        { blocks: ON_IMAGES },
      ),
    ],
  },
  {
    name: 'AcrPush, assigned three minutes ago, and refused at the exchange',
    facts: unexchanged(holding([assigned('AcrPush', minutesAgo(3))])),
    found: [
      error(
        'role-propagation-pending',
        [
          ['role', heldRole('AcrPush')],
          ['time', '2026-11-21T11:57:00.000Z'],
        ],
        { blocks: ALL },
      ),
    ],
  },
  {
    name: 'AcrPush that works in the mode of today, as each push finds it',
    facts: identity(['pull', 'push'], holding([assigned('AcrPush')])),
    found: [],
  },
  ...(['schedule', 'manual'] as const).map(trigger => ({
    name: `AcrPush that works in the mode of today: ${trigger}`,
    facts: { ...identity(['pull', 'push'], holding([assigned('AcrPush')])), runner: { trigger } },
    found: [notice('role-abac-readiness', [['role', heldRole('AcrPush'), 'Container Registry Repository Writer']])],
  })),
  {
    name: 'a repository role, looked at by a schedule',
    facts: {
      ...identity(['pull', 'push'], holding([assigned('Container Registry Repository Writer')], ABAC)),
      runner: { trigger: 'schedule' },
    },
    found: [],
  },
  {
    name: 'tokens for Resource Manager are not taken any more',
    facts: withRegistry({ arm: ok(arm({}, { armAudience: 'disabled' })) }),
    found: [notice('arm-audience-disabled', [['audience', 'https://containerregistry.azure.net']])],
  },
  {
    name: 'Resource Manager may not be read',
    facts: identity(
      ['pull', 'push'],
      failed({ kind: 'refused', status: 403, code: 'AuthorizationFailed', text: 'does not have authorization' }),
    ),
    found: [
      notice('arm-access-missing', [
        ['error', 'AuthorizationFailed'],
        ['message', 'does not have authorization'],
      ]),
    ],
  },
  ...[429, 500, 503].map(status => ({
    name: `Resource Manager is out of order, ${status}: that says nothing of what may be read`,
    facts: identity(['pull', 'push'], failed({ kind: 'refused', status, code: '', text: 'try again later' })),
    found: [],
  })),
  {
    name: 'Resource Manager did not answer: not known, and nothing to tell',
    facts: identity(['pull', 'push'], failed({ kind: 'deadline' })),
    found: [],
  },
]

const registryState = (registry: Partial<ArmFacts['registry']>): RegistryFacts['arm'] => ok(arm({}, registry))

const states: Case[] = [
  {
    name: 'public access is off',
    facts: withRegistry({
      token: ok(refusing(403, FIREWALL)),
      arm: registryState({ publicNetworkAccess: 'Disabled' }),
    }),
    found: [
      error('public-access-disabled', [
        ['status', '403', '200'],
        ['error', 'DENIED'],
        ['message', FIREWALL],
        ['server', 'openresty'],
      ]),
    ],
  },
  {
    name: 'public access is on: it is the rules',
    facts: withRegistry({ token: ok(refusing(403, FIREWALL)), arm: registryState({}) }),
    found: [
      error('firewall-denied', [
        ['status', '403', '200'],
        ['error', 'DENIED'],
        ['message', FIREWALL],
        ['server', 'openresty'],
      ]),
    ],
  },
  {
    name: 'public access is off, and this runner is inside',
    facts: withRegistry({ arm: registryState({ publicNetworkAccess: 'Disabled' }) }),
    found: [],
  },
  ...['Failed', 'Canceled', 'Deleting'].map(provisioningState => ({
    name: `provisioning: ${provisioningState}`,
    facts: withRegistry({ token: failed({ kind: 'deadline' }), arm: registryState({ provisioningState }) }),
    found: [error('registry-provisioning-failed', [['status', provisioningState, 'Succeeded']])],
  })),
  {
    name: 'provisioning failed, and it works',
    facts: withRegistry({ arm: registryState({ provisioningState: 'Failed' }) }),
    found: [warning('registry-provisioning-failed', [['status', 'Failed', 'Succeeded']])],
  },
  {
    name: 'provisioning goes on',
    facts: withRegistry({
      token: failed({ kind: 'deadline' }),
      arm: registryState({ provisioningState: 'Updating' }),
    }),
    found: [],
  },
]

const asAdmin = (adminUserEnabled?: boolean): Facts => ({
  ...asGiven('contoso', 'make+believe/admin', {
    token: refused,
    arm: registryState(adminUserEnabled === undefined ? {} : { adminUserEnabled }),
  }),
})

const users: Case[] = [
  {
    name: 'admin user that is turned off',
    facts: asAdmin(false),
    found: [error('admin-user-disabled', [['status', 'adminUserEnabled: false'], ...refusal])],
  },
  {
    name: 'admin user that is turned on: the password is wrong',
    facts: asAdmin(true),
    found: [error('admin-password-invalid', [['status', 'adminUserEnabled: true'], ...refusal])],
  },
  {
    name: 'admin user of whom nothing is known',
    facts: asAdmin(),
    found: [error('credentials-rejected', [['user-name', 'contoso'], ...refusal])],
  },
]

type Passwords = NonNullable<Extract<ArmFacts['scopedToken'], { state: 'known' }>['value']['token']['passwords']>

const asToken = (
  token: RegistryFacts['token'],
  ends: readonly (number | 'never' | 'unknown')[],
  status: 'enabled' | 'disabled' = 'enabled',
): Facts => {
  const passwords: Passwords = ends.map((expiresAt, index) => ({
    name: index === 0 ? 'password1' : 'password2',
    expiresAt,
  }))
  const scopedToken = ok({ token: { name: 'ci-token', status, passwords } })
  return asGiven('ci-token', 'make+believe/token', { token, arm: ok(arm({ scopedToken })) })
}
const working = ok(granting(['pull', 'push']))

const tokens: Case[] = [
  {
    name: 'a token that is disabled',
    facts: asToken(refused, ['never'], 'disabled'),
    found: [error('scoped-token-disabled', [['status', 'disabled', 'enabled']])],
  },
  {
    name: 'passwords that have ended',
    facts: asToken(refused, [NOW - 2 * DAY, NOW - DAY]),
    found: [error('scoped-token-password-expired', [['expires', '2026-11-20T12:00:00Z', '> 2026-11-21T12:00:00Z']])],
  },
  {
    name: 'one password that has ended, and one that has not: it may be either',
    facts: asToken(refused, [NOW - DAY, NOW + DAY]),
    found: [error('credentials-rejected', [['user-name', 'ci-token'], ...refusal])],
  },
  {
    name: 'one password that has ended, and one without an end',
    facts: asToken(refused, [NOW - DAY, 'never']),
    found: [error('credentials-rejected', [['user-name', 'ci-token'], ...refusal])],
  },
  {
    name: 'passwords that end in three days',
    facts: asToken(working, [NOW + DAY, NOW + 3 * DAY]),
    found: [
      warning('scoped-token-password-expiring', [
        ['expires', '2026-11-24T12:00:00Z', note('more-than-days', { days: 30 })],
      ]),
    ],
  },
  { name: 'a password that ends in thirty days', facts: asToken(working, [NOW + 30 * DAY]), found: [] },
  {
    name: 'a password that ends in a little less',
    facts: asToken(working, [NOW + 30 * DAY - 1000]),
    found: [
      warning('scoped-token-password-expiring', [
        ['expires', '2026-12-21T11:59:59Z', note('more-than-days', { days: 30 })],
      ]),
    ],
  },
  { name: 'a password without an end', facts: asToken(working, [NOW + DAY, 'never']), found: [] },
  { name: 'a password whose end cannot be read', facts: asToken(working, [NOW + DAY, 'unknown']), found: [] },
  { name: 'no password is known', facts: asToken(working, []), found: [] },
]

const secrets = (change: Parameters<typeof signedIn>[0]): Facts => asIdentity(signedIn(change))
const secret = (days: number, keyId = '7d1c2f64-9a55-4b0e-8c6e-2f6d4e0b9f11') => ({
  keyId,
  displayName: 'ci',
  endsAt: NOW + days * DAY,
})
const secretEvidence = (expires: string) =>
  [
    ['client-id', APPLICATION],
    ['name', 'ci'],
    ['key-id', '7d1c2f64-9a55-4b0e-8c6e-2f6d4e0b9f11'],
    ['expires', expires, note('more-than-days', { days: 30 })],
  ] as const

const ends: Case[] = [
  {
    name: 'the secret in use ends in three days',
    facts: secrets({ graph: ok({ secret: { state: 'one', secret: secret(3), by: 'hint' } }) }),
    found: [warning('sp-secret-expiring', secretEvidence('2026-11-24T12:00:00Z'), FOR_ALL)],
  },
  {
    name: 'the secret in use ends in thirty days',
    facts: secrets({ graph: ok({ secret: { state: 'one', secret: secret(30), by: 'hint' } }) }),
    found: [],
  },
  {
    name: 'a warning is wanted earlier',
    facts: withGiven(
      { expiryWarningDays: 31 },
      secrets({ graph: ok({ secret: { state: 'one', secret: secret(30), by: 'elimination' } }) }),
    ),
    found: [
      warning(
        'sp-secret-expiring',
        [
          ['client-id', APPLICATION],
          ['name', 'ci'],
          ['key-id', '7d1c2f64-9a55-4b0e-8c6e-2f6d4e0b9f11'],
          ['expires', '2026-12-21T12:00:00Z', note('more-than-days', { days: 31 })],
        ],
        FOR_ALL,
      ),
    ],
  },
  {
    name: 'one of several secrets is in use: the likeliest',
    facts: secrets({ graph: ok({ secret: { state: 'several', candidates: [secret(3), secret(1, 'other')] } }) }),
    found: [warning('sp-secret-expiring', secretEvidence('2026-11-24T12:00:00Z'), FOR_ALL)],
  },
  ...(
    [{ state: 'none', unhinted: [secret(1)] }, { state: 'unknown' }, { state: 'is-key-id', secret: secret(1) }] as const
  ).map(found => ({
    name: `which secret is in use is not known: ${found.state}`,
    facts: secrets({ graph: ok({ secret: found }) }),
    found: [],
  })),
  {
    name: 'the certificate ends in three days',
    facts: secrets({ graph: ok({ certificate: { keyId: 'thumb', endsAt: NOW + 3 * DAY } }) }),
    found: [
      warning(
        'sp-certificate-expiring',
        [
          ['name', 'thumb'],
          ['expires', '2026-11-24T12:00:00Z', note('more-than-days', { days: 30 })],
        ],
        FOR_ALL,
      ),
    ],
  },
  {
    name: 'Graph may not be read',
    facts: secrets({
      graph: failed({
        kind: 'refused',
        status: 403,
        code: 'Authorization_RequestDenied',
        text: 'Insufficient privileges',
      }),
    }),
    found: [
      notice(
        'graph-access-missing',
        [
          ['status', '403'],
          ['error', 'Authorization_RequestDenied'],
          ['message', 'Insufficient privileges'],
        ],
        FOR_ALL,
      ),
    ],
  },
  { name: 'Graph did not answer', facts: secrets({ graph: failed({ kind: 'deadline' }) }), found: [] },
]

const other = (kind: AdditionalPrincipal['kind'], held: ReturnType<typeof assigned>[]): Facts => ({
  ...asIdentity(signedIn(), { arm: ok(arm()) }),
  additionalPrincipals: [
    {
      given: ME,
      kind,
      ...(kind === 'cluster' && { cluster: { id: '/x/build', name: 'build' } }),
      existence: ok({ is: 'there' as const, objectId: ME }),
      access: new Map([
        [HOST, ok({ principalId: ME, assignments: held, complete: true, definitions: [], denyAssignments: [] })],
      ]),
    },
  ],
})

const others: Case[] = [
  { name: 'another principal that may pull', facts: other('principal', [assigned('AcrPull')]), found: [] },
  {
    name: 'another principal that may not pull',
    facts: other('principal', []),
    found: [
      error(
        'principal-pull-denied',
        [
          ['name', ME],
          ['role', '-', 'AcrPull'],
          ['role-mode', LEGACY],
        ],
        { blocks: [] },
      ),
    ],
  },
  { name: 'a cluster that may pull', facts: other('cluster', [assigned('AcrPush')]), found: [] },
  {
    name: 'a cluster that may not pull',
    facts: other('cluster', [assigned('AcrPull', { scope: STAGING })]),
    found: [
      error(
        'aks-pull-denied',
        [
          ['name', 'build'],
          ['role', heldRole('AcrPull', { kind: 'other registry', name: 'contosostaging' }), 'AcrPull'],
          ['role-mode', LEGACY],
        ],
        { blocks: [] },
      ),
    ],
  },
  {
    name: 'another principal of which nothing is known',
    facts: {
      ...asIdentity(signedIn(), { arm: ok(arm()) }),
      additionalPrincipals: [
        { given: ME, kind: 'principal', existence: ok({ is: 'there', objectId: ME }), access: new Map() },
      ],
    },
    found: [],
  },
]

describe('what Resource Manager and Graph tell', () => {
  describe('roles', () => it.each(roles)('$name', expectFound))
  describe('the registry', () => it.each(states)('$name', expectFound))
  describe('the admin user', () => it.each(users)('$name', expectFound))
  describe('repository-scoped tokens', () => it.each(tokens)('$name', expectFound))
  describe('secrets and certificates', () => it.each(ends)('$name', expectFound))
  describe('others', () => it.each(others)('$name', expectFound))

  it('the remedy names the object and the registry', () => {
    const [finding] = runRules(identity(['pull'], holding([assigned('AcrPull')])), new Set())
    expect(finding?.values).toMatchObject({
      denialExplanation: {
        because: 'role-too-weak',
        needed: ['AcrPush'],
        assigneeObjectId: ME,
        scope: arm().registry.id,
      },
    })
    expect(healthyFacts().registries[0]?.arm).toEqual(skipped('not-signed-in'))
  })
})
