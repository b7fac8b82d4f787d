import { describe, expect, it } from 'vitest'
import { stageGroups } from '../../src/diagnosis/stage-groups.ts'
import type { StageReport } from '../../src/diagnosis/stages.ts'
import type { Stage } from '../../src/findings/row.ts'
import type { FindingId } from '../../src/findings.ts'

const passed = (stage: Stage): StageReport => ({ stage, findings: [], state: 'pass', data: '' })
const broken = (stage: Stage, ...findings: FindingId[]): StageReport => ({ stage, findings, state: 'error', data: '' })
const reached = (['docker', 'name', 'dns', 'tcp', 'tls', 'challenge'] as const).map(passed)
const brokenGroup = (report: StageReport) =>
  stageGroups([...reached, report]).find(({ state }) => state === 'error')?.group

describe('the group that is broken is that of the cause', () => {
  it.each<[FindingId, Stage]>([
    ['firewall-denied', 'credentials'],
    ['public-access-disabled', 'exchange'],
    ['registry-unreachable', 'exchange'],
    ['tls-untrusted', 'tls'],
  ])('the network for %s at the stage %s', (id, stage) => {
    expect(brokenGroup(broken(stage, id))).toBe('network')
    const groups = stageGroups([...reached, broken(stage, id)]).map(({ group }) => group)
    expect(groups).toEqual(['docker', 'name', 'network'])
  })

  it.each<[FindingId, Stage, string]>([
    ['credentials-rejected', 'credentials', 'sign-in'],
    ['sp-secret-expired', 'exchange', 'sign-in'],
    ['push-denied', 'permission', 'permission'],
    ['data-endpoint-unreachable', 'data', 'layers'],
  ])('not for %s', (id, stage, group) => {
    expect(brokenGroup(broken(stage, id))).toBe(group)
    expect(stageGroups([...reached, broken(stage, id)])).toContainEqual({ group: 'network', state: 'pass' })
  })

  it('not where the sign-in has a fault of its own beside it', () => {
    expect(brokenGroup(broken('credentials', 'firewall-denied', 'credentials-rejected'))).toBe('sign-in')
  })
})
