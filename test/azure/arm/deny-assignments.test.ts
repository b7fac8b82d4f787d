import { describe, expect, it } from 'vitest'
import { type AccessQuestion, evaluateAccess } from '../../../src/azure/arm/access.ts'
import {
  ABAC,
  assigned,
  deny,
  EVERYONE,
  judged,
  ME,
  MY_GROUP,
  question,
  REGISTRY,
  SOMEBODY,
  STAGING,
  WRITE,
} from './fixtures.ts'

const group = { principalId: MY_GROUP, principalType: 'Group' }
const notMe = { excludePrincipals: [{ id: ME.toUpperCase(), type: 'ServicePrincipal' }] }
const thisGroup = [{ id: MY_GROUP, type: 'Group' }]
const exactly = (...actions: string[]) => ({ permissions: [{ actions, dataActions: [] }] })

describe('a deny assignment beside AcrPush', () => {
  it.each<[string, string, object, Partial<AccessQuestion>?]>([
    ['everyone, from the group', 'granted denied, deny-assignment', {}],
    [
      'everyone, on the registry alone',
      'granted denied, deny-assignment',
      { scope: REGISTRY, doNotApplyToChildScopes: true },
    ],
    ['not for child scopes', 'granted granted, granted', { doNotApplyToChildScopes: true }],
    ['on another registry', 'granted granted, granted', { scope: STAGING }],
    ['the principal', 'granted denied, deny-assignment', { principals: [{ id: ME, type: 'ServicePrincipal' }] }],
    ['somebody else', 'granted granted, granted', { principals: [{ id: SOMEBODY, type: 'User' }] }],
    ['everyone but the principal', 'granted granted, granted', notMe],
    [
      'everyone but somebody',
      'granted denied, deny-assignment',
      { excludePrincipals: [{ id: SOMEBODY, type: 'User' }] },
    ],
    ['everyone but a group, perhaps its own', 'granted unknown, unknown', { excludePrincipals: thisGroup }],
    ['a group, perhaps its own', 'granted unknown, unknown', { principals: thisGroup }],
    [
      'a group that is given',
      'granted denied, deny-assignment',
      { principals: thisGroup },
      { principalIds: [ME, MY_GROUP] },
    ],
    [
      'a group that its role is held through',
      'granted denied, deny-assignment',
      { principals: thisGroup },
      { assignments: [assigned('AcrPush', group)] },
    ],
    ['one of no stated type', 'granted unknown, unknown', { principals: [{ id: SOMEBODY }] }],
    ['with a condition', 'granted unknown, unknown', { condition: 'x', conditionVersion: '2.0' }],
    ['everything', 'denied denied, deny-assignment', exactly('*')],
    [
      'everything but reading',
      'granted denied, deny-assignment',
      { permissions: [{ actions: ['*'], notActions: ['*/read'] }] },
    ],
    ['deleting', 'granted granted, granted', exactly('*/delete')],
    ['data actions only', 'granted granted, granted', { permissions: [{ dataActions: ['*'] }] }],
  ])('%s', (_, expected, properties, change = {}) => {
    expect(judged({ assignments: [assigned('AcrPush')], denyAssignments: [deny(properties)], ...change })).toBe(
      expected,
    )
  })

  it('takes data actions away in ABAC mode', () => {
    const assignments = [assigned('Container Registry Repository Writer')]
    const denies = (permission: object) => [deny({ permissions: [permission] })]
    expect(judged({ mode: ABAC, assignments, denyAssignments: denies({ dataActions: [WRITE] }) })).toBe(
      'granted denied, deny-assignment',
    )
    expect(judged({ mode: ABAC, assignments, denyAssignments: denies({ actions: ['*'] }) })).toBe(
      'granted granted, granted',
    )
  })

  it('is the first cause, with what it takes', () => {
    const denyAssignments = [deny({ principals: [{ id: EVERYONE, type: 'SystemDefined' }] })]
    expect(evaluateAccess(question({ assignments: [assigned('AcrPull')], denyAssignments })).causes).toMatchObject([
      { reason: 'deny-assignment', rights: ['push'], denyAssignment: { name: 'locked by a stack' } },
      { reason: 'role-too-weak', rights: ['push'], role: { roleName: 'AcrPull' } },
    ])
  })
})
