import { describe, expect, it } from 'vitest'
import { BUILT_IN_ROLES, leastPrivilegedRoles } from '../../../src/azure/arm/built-in-roles.ts'
import { covers, matchesAction } from '../../../src/azure/arm/permissions.ts'
import { ABAC, definition, LEGACY } from './fixtures.ts'

const PULL = 'Microsoft.ContainerRegistry/registries/pull/read'

describe('patterns of actions', () => {
  it.each([
    ['*', true],
    ['*/read', true],
    ['**', true],
    ['Microsoft.ContainerRegistry/*', true],
    ['microsoft.containerregistry/REGISTRIES/pull/read', true],
    ['Microsoft.ContainerRegistry/*/read', true],
    ['Microsoft.ContainerRegistry/registries/*/read', true],
    ['Microsoft.ContainerRegistry/registries/pull/read*', true],
    ['*/pull/*', true],
    ['*/write', false],
    ['Microsoft.Container*/images/read', false],
    ['Microsoft.ContainerRegistry/registries/pull', false],
    ['Microsoft.ContainerRegistry/registries/pull/read/*', false],
    ['Microsoft?ContainerRegistry/registries/pull/read', false],
    ['*read*pull*', false],
    [`${PULL}*${PULL}`, false],
    ['', false],
  ])('%s', (pattern, expected) => expect(matchesAction(pattern, PULL)).toBe(expected))

  it('takes no time for a hostile one', () => {
    expect(matchesAction('*a'.repeat(300), 'a'.repeat(100_000).concat('b'))).toBe(false)
  })
})

describe('permissions of a role', () => {
  const builtIn = (...permissions: object[]) => definition({}, { type: 'BuiltInRole', permissions })
  it.each([
    ['minus notActions', builtIn({ actions: ['*'], notActions: ['*/registries/pull/*'] }), 'no'],
    ['notActions of another entry take nothing', builtIn({ actions: ['*'] }, { notActions: ['*'] }), 'yes'],
    ['data actions do not count', builtIn({ dataActions: ['*'] }), 'no'],
    ['notDataActions take nothing', builtIn({ actions: ['*'], notDataActions: ['*'] }), 'yes'],
    ['no permission at all', builtIn(), 'no'],
  ] as const)('%s', (_, role, expected) => expect(covers(role, LEGACY, 'pull')).toBe(expected))
})

describe('built-in roles', () => {
  it('have the ids and names of the docs, each once', () => {
    expect(BUILT_IN_ROLES.size).toBe(23)
    expect(new Set([...BUILT_IN_ROLES.values()].map(({ name }) => name)).size).toBe(23)
    for (const [id, role] of BUILT_IN_ROLES) {
      expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
      expect(role).toMatchObject({ id, builtIn: true })
    }
  })

  it('least privilege serves, and its weaker sister does not', () => {
    expect(leastPrivilegedRoles(LEGACY, 'pull')).toEqual([{ mode: LEGACY, role: 'AcrPull' }])
    expect(leastPrivilegedRoles(ABAC, 'push')).toEqual([{ mode: ABAC, role: 'Container Registry Repository Writer' }])
    expect(leastPrivilegedRoles(undefined, 'push').map(({ role }) => role)).toEqual([
      'AcrPush',
      'Container Registry Repository Writer',
    ])
    for (const access of ['pull', 'push'] as const) {
      for (const { mode, role } of leastPrivilegedRoles(undefined, access)) {
        const found = [...BUILT_IN_ROLES.values()].filter(({ name }) => name === role)
        expect(found.map(one => [covers(one, mode, 'pull'), covers(one, mode, 'push')])).toEqual([
          ['yes', access === 'push' ? 'yes' : 'no'],
        ])
      }
    }
  })
})
