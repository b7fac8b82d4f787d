import { describe, expect, it } from 'vitest'
import { readCondition } from '../../src/azure/arm/conditions.ts'
import type { ScopedToken } from '../../src/azure/arm/scoped-token.ts'
import { type Facts, ok, type PrincipalAccess, type RegistryFacts } from '../../src/facts.ts'
import type { FindingId, FindingValues } from '../../src/findings.ts'
import { runRules } from '../../src/rules/index.ts'
import {
  ABAC,
  assigned,
  CUSTOM,
  conditioned,
  definition,
  GROUP,
  LEGACY,
  ME,
  MY_GROUP,
  NAME,
  STAGING,
  WRITE,
} from '../azure/arm/fixtures.ts'
import {
  APPLICATION,
  arm,
  asGiven,
  asIdentity,
  granting,
  NOW,
  OBJECT_ID,
  refusing,
  shape,
  signedIn,
  withRegistry,
} from './facts.ts'

// What the values of a finding say for its fix.

type ScopedTokenPassword = NonNullable<ScopedToken['passwords']>[number]

const WRITER = 'Container Registry Repository Writer'
const RESOURCE = (test: string): string => `${NAME.replace('@Request', '@Resource')} ${test}`
const OTHER = `${NAME} StringEquals 'other'`

const holding = (roles: ReturnType<typeof assigned>[], mode: typeof LEGACY | typeof ABAC): RegistryFacts['arm'] => {
  const principal: PrincipalAccess = {
    ...{ principalId: ME, assignments: roles, complete: true },
    ...{ definitions: [], denyAssignments: [] },
  }
  return ok(arm({ principal: ok(principal) }, { roleAssignmentMode: mode }))
}

const identity = (actions: string[], roles: ReturnType<typeof assigned>[], mode: typeof LEGACY | typeof ABAC): Facts =>
  asIdentity(signedIn(), { token: ok(granting(actions)), arm: holding(roles, mode) })

function valuesOf<Id extends FindingId>(id: Id, facts: Facts): FindingValues[Id] {
  const found = runRules(facts, new Set()).find((one): one is typeof one & { id: Id } => one.id === id)
  if (found === undefined) throw new Error(`${id} is not found`)
  return found.values as FindingValues[Id]
}

describe('a condition on another repository', () => {
  const conditionOf = (role: ReturnType<typeof assigned>) =>
    valuesOf('push-denied', identity([], [role], ABAC)).denialExplanation?.fix
  const verdicts = (text = '') =>
    ['team/app', 'other', 'third'].map(repository => readCondition({ text, version: '2.0' })(WRITE, repository))

  it('is widened where the same role is assigned at the same place', () => {
    const fix = conditionOf(conditioned(WRITER, OTHER))
    if (fix?.do !== 'update-condition') throw new Error(fix?.do)
    expect(verdicts(fix.condition)).toEqual(['allows', 'allows', 'denies'])
  })

  it('that looks at @Resource is corrected, and not widened beyond what was meant', () => {
    const fix = conditionOf(conditioned(WRITER, RESOURCE("StringStartsWith 'team/'")))
    if (fix?.do !== 'update-condition') throw new Error(fix?.do)
    expect(verdicts(fix.condition)).toEqual(['allows', 'denies', 'denies'])
  })

  it('that looks at @Resource, and was meant for another one, gets this one beside it', () => {
    const fix = conditionOf(conditioned(WRITER, RESOURCE("StringEquals 'other'")))
    if (fix?.do !== 'update-condition') throw new Error(fix?.do)
    expect(verdicts(fix.condition)).toEqual(['allows', 'allows', 'denies'])
  })

  it.each([
    ['above the registry', conditioned(WRITER, OTHER, { scope: GROUP })],
    ['through a group', conditioned(WRITER, OTHER, { principalId: MY_GROUP, principalType: 'Group' })],
    ['on a stronger role', conditioned('Container Registry Repository Contributor', OTHER)],
  ])('stays as it is %s, and an assignment stands beside it', (_, role) => {
    const fix = conditionOf(role)
    if (fix?.do !== 'assign') throw new Error(fix?.do)
    expect(verdicts(fix.condition)).toEqual(['allows', 'denies', 'denies'])
  })
})

it('a role that could not be read is no role that is missing', () => {
  const { denialExplanation } = valuesOf('push-denied', identity([], [assigned(CUSTOM)], LEGACY))
  expect(denialExplanation).toMatchObject({
    because: 'unknown',
    unknownReason: 'definition-unread',
    role: { name: CUSTOM, at: { kind: 'registry' } },
  })
})

it('a person is no service principal', () => {
  const typeOf = (isPerson: boolean) => {
    const answer = { signedIn: true as const, tenantId: ME, objectId: ME, isPerson }
    const facts = asIdentity(
      { ...signedIn(), signIn: ok(answer) },
      {
        token: ok(granting(['pull'])),
        arm: holding([assigned('AcrPull')], LEGACY),
      },
    )
    return valuesOf('push-denied', facts).denialExplanation?.isServicePrincipal
  }
  expect([true, false].map(typeOf)).toEqual([false, true])
})

it('a reader is not needed beside a writer', () => {
  const roles = [assigned('AcrPull'), assigned('AcrPush')]
  const facts = { ...identity(['pull', 'push'], roles, LEGACY), runner: { trigger: 'schedule' as const } }
  expect(valuesOf('role-abac-readiness', facts).roles).toEqual([
    { role: 'AcrPull', needed: [WRITER, 'Container Registry Repository Catalog Lister'] },
    { role: 'AcrPush', needed: [WRITER] },
  ])
})

it.each([
  [true, '_repositories_pull'],
  [false, undefined],
])('a scope map of the registry itself (%j) is named', (systemDefined, expected) => {
  const scopeMap = { name: '_repositories_pull', actions: [], systemDefined }
  const scopedToken = ok({ token: { name: 'ci-token' }, scopeMap })
  const facts = asGiven('ci-token', 'make+believe/token', {
    token: ok(granting(['pull'])),
    arm: ok(arm({ scopedToken })),
  })
  const { access, systemMap } = valuesOf('scoped-token-denied', facts)
  expect([access, systemMap]).toEqual(['push', expected])
})

describe('a new password takes none that somebody uses', () => {
  const asToken = (passwords: readonly ScopedTokenPassword[] | undefined): Facts =>
    asGiven('ci-token', 'make+believe/old+password', {
      token: ok(refusing(401, 'Incorrect Password')),
      arm: ok(arm({ scopedToken: ok({ token: { name: 'ci-token', ...(passwords !== undefined && { passwords }) } }) })),
    })
  const one: ScopedTokenPassword = { name: 'password1', expiresAt: 'never' }
  const two: ScopedTokenPassword = { name: 'password2', expiresAt: NOW + 1 }

  it.each<[string, readonly ScopedTokenPassword[] | undefined, string | undefined]>([
    ['password1 alone', [one], 'password2'],
    ['password2 alone', [two], 'password1'],
    ['password1 that has ended', [{ ...one, expiresAt: NOW }, two], 'password1'],
    ['both', [one, two], undefined],
    ['an end that could not be read', [one, { ...two, expiresAt: 'unknown' }], undefined],
    ['none', [], 'password2'],
    ['not known', undefined, undefined],
  ])('%s', (_, passwords, expected) => {
    expect(valuesOf('scoped-token-invalid', asToken(passwords)).unusedPassword).toBe(expected)
  })
})

it('without Resource Manager no cause is told', () => {
  const facts = withRegistry({ token: ok(granting(['pull'])) })
  expect(valuesOf('push-denied', facts).denialExplanation).toBeUndefined()
})

describe('a role that is in effect is not assigned once more', () => {
  const fixOf = (roles: ReturnType<typeof assigned>[], mode?: typeof LEGACY | typeof ABAC, actions: string[] = []) => {
    const facts = identity(actions, roles, mode ?? LEGACY)
    const unknown = mode === undefined ? withoutMode(facts) : facts
    const { denialExplanation } = valuesOf('push-denied', unknown)
    return [denialExplanation?.fix.do, ...(denialExplanation?.needed ?? [])]
  }

  it.each([
    ['granted, and the registry does not count it', [assigned(WRITER)], ABAC, ['sign-in-again']],
    ['granted above the registry', [assigned('AcrPush', { scope: GROUP })], LEGACY, ['sign-in-again']],
    ['granted by a stronger role', [assigned('Owner', { scope: GROUP })], LEGACY, ['sign-in-again']],
    [
      'granted by a stronger repository role',
      [assigned('Container Registry Repository Contributor')],
      ABAC,
      ['sign-in-again'],
    ],
    [
      'granted by a stronger role elsewhere',
      [assigned('Container Registry Repository Contributor', { scope: STAGING })],
      ABAC,
      ['assign', WRITER],
    ],
    [
      'under a condition that cannot be judged',
      [conditioned(WRITER, `${NAME} StringLike 'team/*'`)],
      ABAC,
      ['show-conditions', WRITER],
    ],
    ['in a mode that is not known', [assigned('AcrPush')], undefined, ['assign', WRITER]],
    ['AcrPull alone', [assigned('AcrPull')], LEGACY, ['assign', 'AcrPush']],
    ['nothing', [], ABAC, ['assign', WRITER]],
  ] as const)('%s', (_, roles, mode, expected) => {
    expect(fixOf([...roles], mode)).toEqual(expected)
  })
})

function withoutMode(facts: Facts): Facts {
  const [registry] = facts.registries
  if (registry?.arm.state !== 'known') throw new Error('no ARM')
  const { roleAssignmentMode: _, ...reported } = registry.arm.value.registry
  return { ...facts, registries: [{ ...registry, arm: ok({ ...registry.arm.value, registry: reported }) }] }
}

it('a role that would do and is held elsewhere is named beside one that has nothing to do with images', () => {
  const principal: PrincipalAccess = {
    ...{ principalId: ME, assignments: [assigned(CUSTOM), assigned('AcrPush', { scope: STAGING })], complete: true },
    definitions: [definition({ actions: ['Microsoft.ContainerRegistry/registries/read'], notActions: [] })],
    denyAssignments: [],
  }
  const facts = asIdentity(signedIn(), {
    token: ok(granting([])),
    arm: ok(arm({ principal: ok(principal) }, { roleAssignmentMode: LEGACY })),
  })
  expect(valuesOf('push-denied', facts).denialExplanation).toMatchObject({
    because: 'other-scope',
    role: { name: 'AcrPush', at: { kind: 'other registry', name: 'contosostaging' } },
  })
})

it.each([
  ['a managed identity without a client id', '', OBJECT_ID],
  ['an application', APPLICATION, OBJECT_ID],
])('the assignee of %s is the object that signed in', (_, userName, assignee) => {
  const credential = ok({ ...shape(userName, 'an-entra-secret'), source: 'entra' as const })
  const facts = asIdentity(signedIn(), { credential, token: ok(granting([])) })
  expect(valuesOf('push-denied', facts).assignee).toBe(assignee)
})

it('what is no id is no assignee', () => {
  const { objectId: _, ...answer } = { signedIn: true as const, tenantId: ME, objectId: '', isPerson: false }
  const credential = ok({ ...shape('', 'an-entra-secret'), source: 'entra' as const })
  const facts = asIdentity({ ...signedIn(), signIn: ok(answer) }, { credential, token: ok(granting([])) })
  expect(valuesOf('push-denied', facts).assignee).toBeUndefined()
  expect(valuesOf('push-denied', facts).userName).toBe('')
})
