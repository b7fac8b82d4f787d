import { describe, expect, it } from 'vitest'
import { type Existence, type Fact, failed, ok, type PrincipalAccess } from '../../src/facts.ts'
import { withAssignments } from '../../src/probes/existence.ts'
import { note } from '../../src/util/note.ts'
import { assigned, ME } from '../azure/arm/fixtures.ts'

const access = (principalType?: string): Fact<PrincipalAccess> =>
  ok({
    ...{ principalId: ME, complete: true, definitions: [], denyAssignments: [] },
    assignments: principalType === undefined ? [] : [assigned('AcrPull', { principalType })],
  })

describe('what role assignments say of somebody who may not be read', () => {
  it('changes nothing of what is known, nor of any other failure', () => {
    const facts: Fact<Existence>[] = [
      ok({ is: 'there', objectId: ME }),
      ok({ is: 'missing' }),
      failed({ kind: 'refused', status: 403, code: 'Authorization_RequestDenied', text: '' }),
    ]
    for (const fact of facts) expect(withAssignments(fact, [access('ServicePrincipal')])).toBe(fact)
  })

  it('tells of one that is no service principal, whoever made the fact', () => {
    const fact: Fact<Existence> = failed({ kind: 'tool', text: note('not-a-service-principal') })
    expect(withAssignments(fact, [access('ServicePrincipal')])).toEqual(ok({ is: 'missing' }))
    for (const others of [access('User'), access()]) expect(withAssignments(fact, [others])).toBe(fact)
  })
})
