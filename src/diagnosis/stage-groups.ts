import { CATALOGUE } from '../catalogue.ts'
import type { Stage } from '../findings/row.ts'
import type { StageReport, StageState } from './stages.ts'

/** The stages as a reader thinks of them: a few stations on one line. */
export type StageGroup = 'docker' | 'name' | 'network' | 'sign-in' | 'permission' | 'layers' | 'expiry'

const GROUP_OF: Readonly<Record<Stage, StageGroup>> = {
  docker: 'docker',
  name: 'name',
  dns: 'network',
  tcp: 'network',
  tls: 'network',
  challenge: 'network',
  credentials: 'sign-in',
  exchange: 'sign-in',
  permission: 'permission',
  data: 'layers',
  expiry: 'expiry',
}

export interface GroupReport {
  readonly group: StageGroup
  readonly state: Extract<StageState, 'pass' | 'error' | 'warning' | 'unknown'>
}

/**
 * The groups that have something to say, in order. What wasn't reached, isn't needed, or is ignored is left out; layers
 * and expiry, which few runs look at, are listed only if something is wrong there.
 */
export function stageGroups(stages: readonly StageReport[]): readonly GroupReport[] {
  const groups = new Map<StageGroup, GroupReport['state']>()
  for (const report of stages) {
    const { state } = report
    const group = groupOf(report)
    const isRare = group === 'layers' || group === 'expiry'
    if (state === 'not-reached' || state === 'not-applicable' || state === 'ignored') continue
    if (isRare && (state === 'pass' || state === 'unknown')) continue
    const before = groups.get(group)
    groups.set(group, before === undefined || RANK[state] > RANK[before] ? state : before)
  }
  return [...groups].map(([group, state]) => ({ group, state }))
}

/**
 * A registry's firewall, a proxy or a lost connection may refuse a later request only: to a reader that is the network,
 * whatever was requested.
 */
function groupOf({ stage, findings }: StageReport): StageGroup {
  const group = GROUP_OF[stage]
  const isOfNetwork = findings.length > 0 && findings.every(id => CATALOGUE[id].chapter === 'network')
  return group === 'sign-in' && isOfNetwork ? 'network' : group
}

const RANK = { pass: 0, unknown: 1, warning: 2, error: 3 } as const
