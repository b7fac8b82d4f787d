import { describe, expect, it } from 'vitest'
import { abacReadiness } from '../../../src/azure/arm/abac-readiness.ts'
import type { AccessQuestion } from '../../../src/azure/arm/access.ts'
import { ABAC, assigned, conditioned, NAME, question, STAGING, SUBSCRIPTION } from './fixtures.ts'

const READER = 'Container Registry Repository Reader'
const WRITER = 'Container Registry Repository Writer'
const LISTER = 'Container Registry Repository Catalog Lister'
const IMPORTER = 'Container Registry Data Importer and Data Reader'

describe('after the switch to ABAC', () => {
  it.each<[string, Partial<AccessQuestion>, readonly (readonly string[])[]]>([
    ['AcrPush', { assignments: [assigned('AcrPush')] }, [['AcrPush', WRITER]]],
    ['AcrPull', { assignments: [assigned('AcrPull')], access: 'pull' }, [['AcrPull', READER, LISTER]]],
    ['Reader', { assignments: [assigned('Reader')], access: 'pull' }, [['Reader', READER]]],
    ['Owner', { assignments: [assigned('Owner', { scope: SUBSCRIPTION })] }, [['Owner', WRITER]]],
    [
      'Contributor that only pulls',
      { assignments: [assigned('Contributor')], access: 'pull' },
      [['Contributor', READER]],
    ],
    [
      'AcrDelete beside',
      { assignments: [assigned('AcrPush'), assigned('AcrDelete')] },
      [
        ['AcrPush', WRITER],
        ['AcrDelete', 'Container Registry Repository Contributor'],
      ],
    ],
    ['the right role is there already', { assignments: [assigned('AcrPush'), assigned(WRITER)] }, []],
    ['a role that serves in both', { assignments: [assigned(IMPORTER)], access: 'pull' }, []],
    [
      'a role that serves in both, and one that does not',
      { assignments: [assigned(IMPORTER), assigned('AcrPush')] },
      [['AcrPush', WRITER]],
    ],
    [
      'the right one fits another repository',
      { assignments: [assigned('AcrPush'), conditioned(WRITER, `${NAME} StringEquals 'x'`)] },
      [['AcrPush', WRITER]],
    ],
    ['elsewhere', { assignments: [assigned('AcrPush', { scope: STAGING })] }, []],
    ['nothing', { assignments: [] }, []],
    ['not read', { assignments: undefined }, []],
    ['in ABAC mode', { assignments: [assigned('AcrPush')], mode: ABAC }, []],
    ['in a mode that is not known', { assignments: [assigned('AcrPush')], mode: undefined }, []],
  ])('%s', (_, change, expected) => {
    expect(abacReadiness(question(change)).map(({ role, by }) => [role.roleName, ...by])).toEqual(expected)
  })
})
