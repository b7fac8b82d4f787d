import { describe, expect, it } from 'vitest'
import { type AccessQuestion, definitionsToRead, evaluateAccess } from '../../../src/azure/arm/access.ts'
import {
  ABAC,
  assigned,
  CUSTOM,
  conditioned,
  definition,
  GROUP,
  judged,
  LEGACY,
  MANAGEMENT_GROUP,
  ME,
  MY_GROUP,
  NAME,
  question,
  READ,
  REGISTRY,
  roleId,
  SOMEBODY,
  STAGING,
  SUBSCRIPTION,
  WRITE,
} from './fixtures.ts'

const MCR = 'Microsoft.ContainerRegistry/registries'
const WRITER = 'Container Registry Repository Writer'
const READER = 'Container Registry Repository Reader'

describe('built-in roles on the registry, push asked', () => {
  it.each([
    ['AcrPull', 'granted denied, role-too-weak', 'denied denied, wrong-mode', 'unknown denied, role-too-weak'],
    ['AcrPush', 'granted granted, granted', 'denied denied, wrong-mode', 'unknown unknown, unknown'],
    ['AcrDelete', 'denied denied, role-too-weak', 'denied denied, role-too-weak', 'denied denied, role-too-weak'],
    ['Reader', 'granted denied, role-too-weak', 'denied denied, wrong-mode', 'unknown denied, role-too-weak'],
    ['Contributor', 'granted granted, granted', 'denied denied, wrong-mode', 'unknown unknown, unknown'],
    ['Owner', 'granted granted, granted', 'denied denied, wrong-mode', 'unknown unknown, unknown'],
    [
      'User Access Administrator',
      'granted denied, role-too-weak',
      'denied denied, wrong-mode',
      'unknown denied, role-too-weak',
    ],
    [READER, 'denied denied, wrong-mode', 'granted denied, role-too-weak', 'unknown denied, role-too-weak'],
    [WRITER, 'denied denied, wrong-mode', 'granted granted, granted', 'unknown unknown, unknown'],
    [
      'Container Registry Repository Contributor',
      'denied denied, wrong-mode',
      'granted granted, granted',
      'unknown unknown, unknown',
    ],
    [
      'Container Registry Repository Catalog Lister',
      'denied denied, role-too-weak',
      'denied denied, role-too-weak',
      'denied denied, role-too-weak',
    ],
    [
      'Container Registry Data Importer and Data Reader',
      'granted denied, role-too-weak',
      'granted denied, role-too-weak',
      'granted denied, role-too-weak',
    ],
    [
      'Container Registry Tasks Contributor',
      'denied denied, role-too-weak',
      'denied denied, role-too-weak',
      'denied denied, role-too-weak',
    ],
  ])('%s', (role, legacy, abac, unknown) => {
    const assignments = [assigned(role)]
    expect(judged({ assignments })).toBe(legacy)
    expect(judged({ assignments, mode: ABAC })).toBe(abac)
    expect(judged({ assignments, mode: undefined })).toBe(unknown)
  })

  it('is no-role without any', () => {
    for (const mode of [LEGACY, ABAC, undefined] as const) expect(judged({ mode })).toBe('denied denied, no-role')
    expect(evaluateAccess(question()).causes).toEqual([{ reason: 'no-role', rights: ['pull', 'push'] }])
  })
})

describe('scopes and principals', () => {
  const other = `${SUBSCRIPTION}/resourceGroups/prodution`
  it.each<[string, object, string, string | undefined]>([
    ['the registry, other case', { scope: REGISTRY.toUpperCase() }, 'granted', 'registry'],
    ['its group', { scope: `${GROUP}/` }, 'granted', 'resource group'],
    ['its subscription', { scope: SUBSCRIPTION }, 'granted', 'subscription'],
    ['a management group', { scope: MANAGEMENT_GROUP }, 'granted', 'management group'],
    ['the root', { scope: '/' }, 'granted', 'root'],
    ['another registry', { scope: STAGING }, 'other-scope', 'other registry'],
    ['a registry whose name goes on', { scope: `${REGISTRY}2` }, 'other-scope', 'other registry'],
    ['another group', { scope: other }, 'other-scope', 'other resource group'],
    ['another subscription', { scope: `/subscriptions/${SOMEBODY}` }, 'other-scope', 'other subscription'],
    ['inside the registry', { scope: `${REGISTRY}/repositories/app` }, 'other-scope', 'below'],
    ['a vault', { scope: `${GROUP}/providers/Microsoft.KeyVault/vaults/v` }, 'other-scope', 'elsewhere'],
    ['a group of the principal', { principalId: MY_GROUP, principalType: 'Group' }, 'granted', 'registry'],
    ['the principal in other case', { principalId: ME.toUpperCase() }, 'granted', 'registry'],
    ['somebody else', { principalId: SOMEBODY }, 'no-role', undefined],
  ])('AcrPush for %s', (_, properties, reason, kind) => {
    const { reason: found, effectiveRoles } = evaluateAccess(
      question({ assignments: [assigned('AcrPush', properties)] }),
    )
    expect([found, effectiveRoles[0]?.scopeKind]).toEqual([reason, kind])
  })

  it('shows what is held', () => {
    const group = { principalId: MY_GROUP, principalType: 'Group', scope: STAGING }
    const { effectiveRoles, causes } = evaluateAccess(question({ assignments: [assigned('AcrPush', group)] }))
    const role = {
      roleId: roleId('AcrPush'),
      roleName: 'AcrPush',
      kind: 'built-in',
      scope: STAGING,
      scopeKind: 'other registry',
      through: 'group',
      groupId: MY_GROUP,
      grants: ['pull', 'push'],
      createdOn: Date.UTC(2026, 0, 2, 3, 4, 5, 123),
      updatedOn: Date.UTC(2026, 0, 2, 3, 4, 5, 123),
    }
    expect(effectiveRoles).toEqual([role])
    expect(causes).toEqual([{ reason: 'other-scope', rights: ['pull', 'push'], role }])
  })

  it.each([
    ['AcrPush', ABAC, [], LEGACY],
    [WRITER, LEGACY, [], ABAC],
    [WRITER, ABAC, ['pull', 'push'], undefined],
    ['Reader', undefined, [], LEGACY],
    ['Container Registry Data Importer and Data Reader', undefined, ['pull'], undefined],
  ] as const)('%s in %s grants and would grant', (role, mode, grants, wouldGrantIn) => {
    const [held] = evaluateAccess(question({ mode, assignments: [assigned(role)] })).effectiveRoles
    expect([held?.grants, held?.wouldGrantIn]).toEqual([grants, wouldGrantIn])
  })
})

describe('pull asked', () => {
  it.each<[string, Partial<AccessQuestion>]>([
    ['granted denied, granted', { assignments: [assigned('AcrPull')] }],
    ['granted denied, granted', { assignments: [assigned('Reader', { scope: SUBSCRIPTION })] }],
    ['granted denied, granted', { mode: ABAC, assignments: [assigned(READER)] }],
    ['denied denied, no-role', { assignments: [] }],
  ])('%s', (expected, change) => expect(judged({ access: 'pull', ...change })).toBe(expected))
})

describe('several roles', () => {
  it.each<[string, string, Partial<AccessQuestion>]>([
    ['add up', 'granted granted, granted', { assignments: [assigned('AcrPull'), assigned('AcrPush')] }],
    [
      'the wrong mode before a weak one',
      'granted denied, wrong-mode',
      { mode: ABAC, assignments: [assigned(READER), assigned('AcrPush')] },
    ],
    [
      'a weak one where the other would not do either',
      'granted denied, role-too-weak',
      { mode: ABAC, assignments: [assigned(READER), assigned('AcrPull')] },
    ],
    [
      'a weak one before another scope',
      'granted denied, role-too-weak',
      { assignments: [assigned('AcrPull'), assigned('AcrPush', { scope: STAGING })] },
    ],
  ])('%s', (_, expected, change) => expect(judged(change)).toBe(expected))

  it('names the likeliest first, and all', () => {
    const assignments = [assigned('Reader', { scope: SUBSCRIPTION }), assigned('AcrPush', { scope: GROUP })]
    const { causes } = evaluateAccess(question({ mode: ABAC, assignments }))
    expect(causes.map(cause => [cause.reason, cause.rights, 'role' in cause ? cause.role.roleName : ''])).toEqual([
      ['wrong-mode', ['pull', 'push'], 'AcrPush'],
      ['wrong-mode', ['pull'], 'Reader'],
    ])
  })
})

describe('conditions in ABAC mode', () => {
  const fits = `${NAME} StringEqualsIgnoreCase 'team/app'`
  const other = `${NAME} StringStartsWithIgnoreCase 'backend/'`
  const strange = "@Request[Microsoft.ContainerRegistry/registries/repositories:name] StringLike 'team/*'"
  it.each<[string, string, string, Partial<AccessQuestion>]>([
    ['one that fits', 'granted granted, granted', 'fits', { assignments: [conditioned(WRITER, fits)] }],
    ['one that does not', 'denied denied, condition', 'does not fit', { assignments: [conditioned(WRITER, other)] }],
    [
      'one that is not known',
      'unknown unknown, unknown',
      'not evaluated',
      { assignments: [conditioned(WRITER, strange)] },
    ],
    [
      'no repository',
      'unknown unknown, unknown',
      'not evaluated',
      { assignments: [conditioned(WRITER, fits)], repositories: [] },
    ],
    [
      'one that fits a part',
      'granted granted, denied denied, condition',
      'does not fit',
      { assignments: [conditioned(WRITER, fits)], repositories: ['team/app', 'x'] },
    ],
    [
      'another version',
      'unknown unknown, unknown',
      'not evaluated',
      { assignments: [conditioned(WRITER, fits, { conditionVersion: '1.0' })] },
    ],
    [
      'no version',
      'unknown unknown, unknown',
      'not evaluated',
      { assignments: [conditioned(WRITER, fits, { conditionVersion: null })] },
    ],
    [
      'in legacy mode, on data actions',
      'granted granted, granted',
      'fits',
      { mode: LEGACY, assignments: [conditioned('AcrPush', other)] },
    ],
    [
      'on a role beside',
      'granted granted, granted',
      'does not fit',
      { assignments: [conditioned(WRITER, other), assigned(WRITER)] },
    ],
    [
      'on one that reads only',
      'unknown denied, role-too-weak',
      'not evaluated',
      { assignments: [conditioned(READER, strange)] },
    ],
  ])('%s', (_, expected, condition, change) => {
    expect(judged({ mode: ABAC, ...change })).toBe(expected)
    expect(evaluateAccess(question({ mode: ABAC, ...change })).effectiveRoles[0]?.condition).toBe(condition)
  })

  it('lets an owner push whose condition is about assigning roles', () => {
    const condition =
      "((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {7f951dda-4ed3-4680-a7ca-43fe172d538d}))"
    const owner = assigned('Owner', { scope: SUBSCRIPTION, condition, conditionVersion: '2.0' })
    expect(judged({ assignments: [owner] })).toBe('granted granted, granted')
  })

  it('says which doubt it is', () => {
    const unknownReasonsOf = (change: Partial<AccessQuestion>): readonly string[] =>
      evaluateAccess(question({ mode: ABAC, ...change })).unknownReasons.map(({ kind }) => kind)
    expect(unknownReasonsOf({ assignments: [conditioned(WRITER, fits)], repositories: [] })).toEqual([
      'repository-not-named',
    ])
    expect(unknownReasonsOf({ assignments: [conditioned(WRITER, strange)] })).toEqual(['condition-not-evaluated'])
    expect(unknownReasonsOf({ assignments: [assigned('AcrPush')], mode: undefined })).toEqual(['mode'])
    expect(unknownReasonsOf({ assignments: undefined })).toEqual(['assignments-unread'])
  })
})

describe('custom roles', () => {
  const literal = definition({ actions: [`${MCR}/pull/read`, `${MCR}/push/write`] })
  const data = definition({ dataActions: [READ, WRITE] })
  it.each<[string, string, Partial<AccessQuestion>]>([
    ['each action listed', 'granted granted, granted', { definitions: [literal] }],
    ['in ABAC mode', 'denied denied, wrong-mode', { definitions: [literal], mode: ABAC }],
    ['data actions', 'granted granted, granted', { definitions: [data], mode: ABAC }],
    ['data actions in legacy mode', 'denied denied, wrong-mode', { definitions: [data] }],
    [
      'lacks one',
      'granted denied, custom-role-insufficient',
      { definitions: [definition({ actions: [`${MCR}/pull/read`] })] },
    ],
    [
      'pushes, and cannot pull',
      'denied granted, custom-role-insufficient',
      { definitions: [definition({ actions: [`${MCR}/push/write`] })] },
    ],
    [
      'about registries, without either',
      'denied denied, custom-role-insufficient',
      { definitions: [definition({ actions: [`${MCR}/read`] })] },
    ],
    [
      'about something else',
      'denied denied, no-role',
      { definitions: [definition({ actions: ['Microsoft.Compute/*'] })] },
    ],
    ['wildcards', 'unknown unknown, unknown', { definitions: [definition({ actions: [`${MCR}/*`] })] }],
    [
      'a wildcard for reading',
      'unknown denied, custom-role-insufficient',
      { definitions: [definition({ actions: ['*/read'] })] },
    ],
    [
      'wildcards, pull taken out',
      'denied unknown, custom-role-insufficient',
      { definitions: [definition({ actions: ['*'], notActions: [`${MCR}/pull/read`] })] },
    ],
    [
      'listed, and a wildcard takes it out',
      'granted unknown, unknown',
      { definitions: [definition({ actions: [`${MCR}/pull/read`, `${MCR}/push/write`], notActions: ['*/write'] })] },
    ],
    [
      'the wildcards of a built-in one count',
      'granted granted, granted',
      { definitions: [definition({ actions: ['*'] }, { type: 'BuiltInRole' })] },
    ],
    ['unread', 'unknown unknown, unknown', {}],
    ['unread, elsewhere', 'denied denied, no-role', { assignments: [assigned(CUSTOM, { scope: STAGING })] }],
    [
      'unread, beside one that serves',
      'granted granted, granted',
      { assignments: [assigned(CUSTOM), assigned('AcrPush')] },
    ],
  ])('%s', (_, expected, change) => expect(judged({ assignments: [assigned(CUSTOM)], ...change })).toBe(expected))

  it('names those to read, each once, where they bear on the registry', () => {
    const assignments = [
      assigned('AcrPush'),
      assigned(CUSTOM),
      assigned(CUSTOM, { scope: SUBSCRIPTION }),
      assigned(SOMEBODY, { scope: STAGING }),
    ]
    const id = `${SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/${CUSTOM}`
    expect(definitionsToRead(assignments, REGISTRY)).toEqual([id])
  })
})

describe('what could not be read', () => {
  it.each<[string, string, Partial<AccessQuestion>]>([
    ['nobody to ask about', 'unknown unknown, unknown', { principalIds: [] }],
    ['no assignments', 'unknown unknown, unknown', { assignments: undefined }],
    ['a page is missing', 'unknown unknown, unknown', { assignmentsComplete: false }],
    [
      'a page is missing, the role is there',
      'granted granted, granted',
      { assignmentsComplete: false, assignments: [assigned('AcrPush')] },
    ],
    [
      'no deny assignments',
      'unknown unknown, unknown',
      { denyAssignments: undefined, assignments: [assigned('AcrPush')] },
    ],
    ['no deny assignments, and no role', 'denied denied, no-role', { denyAssignments: undefined }],
  ])('%s', (_, expected, change) => expect(judged(change)).toBe(expected))
})

it('judges two thousand assignments at once', () => {
  const test = `${NAME} StringStartsWithIgnoreCase 'backend/' OR ${NAME} StringEquals 'x'`
  const assignments = Array.from({ length: 2000 }, (_, index) =>
    conditioned(index % 2 === 0 ? WRITER : CUSTOM, test, { scope: index % 3 === 0 ? STAGING : GROUP }),
  )
  const repositories = Array.from({ length: 20 }, (_, index) => `team/app${index}`)
  const { effectiveRoles, causes } = evaluateAccess(question({ mode: ABAC, assignments, repositories }))
  expect([effectiveRoles.length, causes.length, causes[0]?.reason]).toEqual([2000, 20, 'condition'])
})
