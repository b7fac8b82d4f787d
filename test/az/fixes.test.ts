import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FINDING_IDS } from '../../src/catalogue.ts'
import { expectBranch } from '../advice/plays.ts'
import { createLanes } from '../e2e/lanes.ts'
import { found, runScenario } from '../e2e/play.ts'
import { type ActionResult, findingsOf } from '../e2e/run-action.ts'
import { applicationLogin, cloudWorld } from '../embedded-azure/cloud-world.ts'
import { type Azure, startAzure } from '../embedded-azure/server.ts'
import type { World } from '../embedded-azure/world.ts'
import { rendered, samples } from '../samples.ts'
import { type AzCli, isSince, isSkipped, openAz } from './az-cli.ts'
import type { FixCase } from './fix-case.ts'
import { fixCases, notPlayed } from './fix-cases.ts'

// The fix of a finding mends what was found: the committed action prints it, the real Azure CLI runs it as it is
// printed, and the action, run again, does not find it.

/** A cloud each, so that az, which is slow to start, keeps the cores busy. */
const LANES = 3

interface Lane {
  azure: Azure
  /** Signed in as `admin`. */
  az: AzCli
}

interface Row {
  command: string
  before: string
  after: string
}

const { open, inLane } = createLanes<Lane>()
const lanes: Lane[] = []
const rows = new Map<FixCase, Row>()

async function playFix(fix: FixCase, { azure, az }: Lane): Promise<void> {
  const row = { command: '', before: '', after: 'not run' }
  rows.set(fix, row)
  azure.forget()
  if (fix.listens !== undefined) await azure.listen(fix.listens, 443)
  row.command = commandOf(fix, await checked(fix, azure, row, 'before'))
  expect(row.command, 'something is left open').not.toMatch(/<[a-z][a-z -]*>/)
  expect(unmatchedTypes(row.command, azure.world)).toEqual([])

  const { exit, output, printed } = await az.paste(row.command)
  const [problem = ''] = output.trim().split('\n')
  row.after = exit === 0 || fix.shows ? 'it shows' : `the command fails: ${problem}`
  expect([exit, output]).toEqual([fix.ends ?? 0, expect.any(String)])
  if (fix.shows) expect(printed).toMatch(fix.shows)
  const { meanwhile = same, given, env, envAfter } = fix
  if (fix.shows && !fix.meanwhile && !given && !fix.fill) return
  const changed = given?.(printed) ?? {}
  const again: FixCase = { ...fix, world: meanwhile(azure.world), inputs: { ...fix.inputs, ...changed } }
  const after = await checked({ ...again, ...((envAfter ?? env) && { env: envAfter ?? env }) }, azure, row, 'after')
  expect(found(after).filter(one => !one.startsWith('notice ') || one === `notice ${fix.id}`)).toEqual([])
  expect(after.outputs['granted']).toBe(fix.inputs['access'] ?? 'push')
}

const same = (world: World): World => world

/** One run of the action, noted down. */
async function checked(fix: FixCase, azure: Azure, row: Row, when: 'before' | 'after'): Promise<ActionResult> {
  const result = await runScenario({ ...fix, expected: [], result: 'fail' }, azure)
  const ids = found(result).filter(id => !id.startsWith('notice ') || id === `notice ${fix.id}`)
  row[when] = `${ids.join(', ') || '-'}; granted ${result.outputs['granted']}`
  return result
}

/** What the finding prints, as far as it is pasted. */
function commandOf({ id, when, pastes, fill = {} }: FixCase, result: ActionResult): string {
  const { fix = '' } = findingsOf(result).find(one => one.id === id) ?? {}
  expect(fix, `found: ${found(result)}`).not.toBe('')
  expectBranch({ id, when }, fix)
  const filled = Object.entries({ '<SECRET_NAME>': 'ACR_PASSWORD', ...fill }).reduce(
    (text, [open, value]) => text.replaceAll(open, value),
    fix,
  )
  return pastes === undefined ? filled : filled.slice(filled.search(pastes))
}

/**
 * ARM takes no assignment whose type is not the principal's (UnmatchedPrincipalType); the embedded one does not look.
 */
function unmatchedTypes(command: string, { tenants = [] }: World): string[] {
  const groups = tenants.flatMap(tenant => tenant.groups ?? []).map(group => group.objectId)
  return groups.filter(id => command.includes(`--assignee-object-id ${id} --assignee-principal-type ServicePrincipal`))
}

describe.skipIf(isSkipped)('a fix as it is printed mends what was found', { timeout: 180_000 }, () => {
  beforeAll(async () => {
    const world = cloudWorld()
    const azure = await startAzure(world)
    const az = openAz(azure)
    lanes.push({ azure, az })
    const { exit, output } = await az.login(applicationLogin(world, 'contoso-admin'))
    expect([exit, output]).toEqual([0, expect.any(String)])
    while (lanes.length < LANES) {
      const another = await startAzure(world)
      lanes.push({ azure: another, az: openAz(another, az) })
    }
    open(lanes)
  })
  afterAll(async () => {
    console.log(table())
    for (const { azure, az } of lanes) {
      az.close()
      await azure.close()
    }
  })

  describe.concurrent('with the real Azure CLI', () => {
    for (const fix of fixCases.filter(({ since }) => isSince(since))) {
      // What is known not to mend must not go unnoticed once it does: then `fault` is to be taken away.
      const test = fix.fault === undefined ? it : it.fails
      test(`${fix.id}: ${fix.name}`, () => inLane(lane => playFix(fix, lane)))
    }
  })
})

// Whether az is there or not.
it('a fix is played, or excused, for every finding that has a command of az', () => {
  const commanded = FINDING_IDS.filter(id => samples[id].some(sample => /(^|\| )az /m.test(rendered(id, sample).fix)))
  const known = new Set([...fixCases.map(({ id }) => id), ...Object.keys(notPlayed)])
  expect(commanded.filter(id => !known.has(id))).toEqual([])
})

/** finding | command | before | after */
function table(): string {
  const played = [...rows].map(([{ id, name, fault }, { command, before, after }]) => [
    `${id}: ${name}`,
    short(command),
    before,
    fault === undefined ? after : `${after} (known fault: ${fault})`,
  ])
  const others = Object.entries(notPlayed).map(([id, why]) => [id, '-', 'not played', why])
  return [['finding', 'command', 'before', 'after'], ...played, ...others]
    .map(row => `| ${row.map(cell => cell.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ⏎ ')).join(' | ')} |`)
    .join('\n')
}

/** Ids take room, and tell nothing here. */
const short = (command: string): string =>
  command.replace(/\/subscriptions\/\S+\//g, '…/').replace(/\b([0-9a-f]{8})-[0-9a-f-]{27}\b/g, '$1…')
