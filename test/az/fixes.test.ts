import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FINDING_IDS } from '../../src/rules/index.ts'
import { applicationLogin, cloudWorld } from '../azure/cloud-world.ts'
import { type Azure, startAzure } from '../azure/server.ts'
import { secretsOf, type World } from '../azure/world.ts'
import { expectNoLeak } from '../e2e/leaks.ts'
import { found, play } from '../e2e/play.ts'
import { findingsOf } from '../e2e/run-action.ts'
import { samples, worded } from '../samples.ts'
import { type AzCli, isSkipped, openAz } from './az-cli.ts'
import { type FixCase, fixCases, notPlayed } from './fix-cases.ts'

// The fix of a finding mends what the finding found: the committed action says it, the real Azure CLI runs it as it is
// printed, and the action does not find it again.

/** A cloud each, so that az, which is slow to start, runs on every core. */
const LANES = 3

interface Lane {
  azure: Azure
  /** Signed in as `admin`. */
  az: AzCli
}

const lanes: Lane[] = []
const free: Lane[] = []
const waiting: ((lane: Lane) => void)[] = []
const table: string[][] = []

async function inLane(work: (lane: Lane) => Promise<void>): Promise<void> {
  const lane = free.pop() ?? (await new Promise<Lane>(resolve => waiting.push(resolve)))
  try {
    await work(lane)
  } finally {
    const next = waiting.shift()
    if (next) next(lane)
    else free.push(lane)
  }
}

/** What a user would have to fill in. */
const PLACEHOLDER = /<[a-z][a-z -]*>/

async function playFix(fix: FixCase, { azure, az }: Lane): Promise<void> {
  const { id, name, inputs, env = {}, given, shows, ends = 0, pastes, meanwhile } = fix
  const row = [`${id}: ${name}`, '', '', '']
  table.push(row)
  azure.forget()
  const before = await play(playable({ ...fix, env }), azure)
  const finding = findingsOf(before).find(one => one.id === id)
  row[2] = shown(found(before), before.outputs['granted'])
  expect(finding?.id, `found: ${found(before)}`).toBe(id)

  const whole = finding?.fix ?? ''
  const command = pastes === undefined ? whole : whole.slice(whole.search(pastes.from))
  row[1] = command
  expect(command).not.toMatch(PLACEHOLDER)
  expect(unmatchedTypes(command, azure.world)).toEqual([])
  const { exit, output, printed } = await az.paste(command)
  if (exit !== ends) row[3] = `the command fails: ${output.trim().split('\n')[0]}`
  expect([exit, output]).toEqual([ends, expect.any(String)])
  if (shows !== undefined) {
    row[3] = 'shows it'
    expect(printed).toMatch(shows)
    return
  }

  const mended = meanwhile === undefined ? azure.world : meanwhile(azure.world)
  const again = { ...inputs, ...given?.(printed) }
  const after = await play(playable({ ...fix, world: mended, inputs: again, env: fix.envAfter ?? env }), azure)
  const left = found(after).filter(one => !one.startsWith('notice ') || one === `notice ${id}`)
  row[3] = shown(found(after), after.outputs['granted'])
  expect(left).toEqual(fix.leaves ?? [])
  expect(after.outputs['granted']).toBe(inputs['access'] ?? 'push')
  expectNoLeak(after, [...secretsOf(mended), ...Object.values(again).filter(isNewSecret(fix)), ...azure.issued])
}

/** ARM takes no assignment whose type is not the principal's (UnmatchedPrincipalType); the embedded one does not look. */
function unmatchedTypes(command: string, { tenants = [] }: World): string[] {
  const groups = tenants.flatMap(tenant => tenant.groups ?? []).map(group => group.objectId)
  return groups.filter(id => command.includes(`--assignee-object-id ${id} --assignee-principal-type ServicePrincipal`))
}

const playable = (fix: FixCase) => ({ ...fix, expected: [], result: 'fail' as const })

/** What the command printed, and is no name. */
const isNewSecret =
  ({ inputs }: FixCase) =>
  (value: string) =>
    !Object.values(inputs).includes(value) && value.length > 20 && !/^[0-9a-f-]{36}$|\.azurecr\.io$/.test(value)

const shown = (ids: string[], granted = ''): string =>
  [ids.filter(id => !/^notice (graph-access-missing|role-abac-readiness)$/.test(id)).join(', '), granted]
    .filter(Boolean)
    .join('; granted ')

describe.skipIf(isSkipped)('a fix as it is printed mends what was found', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    const world = cloudWorld()
    for (let at = 0; at < LANES; at++) {
      const azure = await startAzure(world)
      lanes.push({ azure, az: openAz(azure, lanes[0]?.az) })
      if (at > 0) continue
      const { exit, output } = (await lanes[0]?.az.login(applicationLogin(world, 'contoso-admin'))) ?? {}
      expect([exit, output]).toEqual([0, expect.any(String)])
    }
    free.push(...lanes)
  })
  afterAll(async () => {
    console.log(printable())
    for (const { azure, az } of lanes) {
      az.close()
      await azure.close()
    }
  })

  describe.concurrent('with the real Azure CLI', () => {
    for (const fix of fixCases) {
      const test = fix.fault === undefined ? it : it.fails
      test(`${fix.id}: ${fix.name}`, () => inLane(lane => playFix(fix, lane)))
    }
  })

  it('is asked of every finding that has a command of az', () => {
    const commanded = FINDING_IDS.filter(id => samples[id].some(sample => /(^|\| )az /m.test(worded(id, sample).fix)))
    const known = new Set([...fixCases.map(({ id }) => id), ...Object.keys(notPlayed)])
    expect(commanded.filter(id => !known.has(id))).toEqual([])
  })
})

/** finding | command | before | after */
function printable(): string {
  const faults = new Map(fixCases.map(({ id, name, fault }) => [`${id}: ${name}`, fault]))
  const rows = table.map(([finding = '', command = '', before = '', after = '']) => {
    const fault = faults.get(finding)
    return [finding, short(command), before, fault === undefined ? after : `${after} (known fault: ${fault})`]
  })
  const others = Object.entries(notPlayed).map(([id, why]) => [id, '-', 'not played', why])
  return [['finding', 'command', 'before', 'after'], ...rows, ...others]
    .map(row => `| ${row.map(cell => cell.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ⏎ ')).join(' | ')} |`)
    .join('\n')
}

/** Ids take room, and tell nothing here. */
const short = (command: string): string =>
  command.replace(/\/subscriptions\/\S+\//g, '…/').replace(/\b([0-9a-f]{8})-[0-9a-f-]{27}\b/g, '$1…')
