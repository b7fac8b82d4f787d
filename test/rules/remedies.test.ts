import { describe, expect, it } from 'vitest'
import { readCondition } from '../../src/azure/arm/conditions.ts'
import { type Facts, ok, type PrincipalAccess, type RegistryFacts } from '../../src/facts.ts'
import type { FindingId, FindingValues } from '../../src/findings.ts'
import { runRules } from '../../src/rules/index.ts'
import { ABAC, assigned, CUSTOM, conditioned, GROUP, LEGACY, ME, MY_GROUP, NAME, WRITE } from '../azure/arm/fixtures.ts'
import { arm, asGiven, asIdentity, granting, signedIn, withRegistry } from './facts.ts'

// What the values of a finding say for its fix.

const WRITER = 'Container Registry Repository Writer'
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
    valuesOf('push-denied', identity([], [role], ABAC)).denialExplanation?.condition
  const verdicts = (text = '') =>
    ['team/app', 'other', 'third'].map(repository => readCondition({ text, version: '2.0' })(WRITE, repository))

  it('is widened where the same role is assigned at the same place', () => {
    const condition = conditionOf(conditioned(WRITER, OTHER))
    expect([condition?.replaces, ...verdicts(condition?.text)]).toEqual([true, 'allows', 'allows', 'denies'])
  })

  it.each([
    ['above the registry', conditioned(WRITER, OTHER, { scope: GROUP })],
    ['through a group', conditioned(WRITER, OTHER, { principalId: MY_GROUP, principalType: 'Group' })],
    ['on a stronger role', conditioned('Container Registry Repository Contributor', OTHER)],
  ])('stays as it is %s, and an assignment stands beside it', (_, role) => {
    const condition = conditionOf(role)
    expect([condition?.replaces, ...verdicts(condition?.text)]).toEqual([false, 'allows', 'denies', 'denies'])
  })
})

it('a role that could not be read is no role that is missing', () => {
  const { denialExplanation } = valuesOf('push-denied', identity([], [assigned(CUSTOM)], LEGACY))
  expect(denialExplanation).toMatchObject({
    because: 'unknown',
    unknownReason: 'definition-unread',
    role: `${CUSTOM} on this registry`,
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
  expect(valuesOf('role-abac-readiness', identity(['pull', 'push'], roles, LEGACY)).roles).toEqual([
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

it('without Resource Manager no cause is told', () => {
  const facts = withRegistry({ token: ok(granting(['pull'])) })
  expect(valuesOf('push-denied', facts).denialExplanation).toBeUndefined()
})
