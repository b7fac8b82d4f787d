import { afterAll, describe, expect, it } from 'vitest'
import { azureLanes } from '../e2e/lanes.ts'
import { found, runScenario } from '../e2e/play.ts'
import { EXPECTED, type Outcome } from './expected.ts'
import { FAULTS, type FaultName, isSlow } from './faults.ts'
import { matrixText, type Seen } from './matrix-text.ts'
import { type Played, STAGES, type Stage } from './stages.ts'

/** Slow faults end with the step's time; the others are met again and again, and need some. */
const secondsFor = (fault: FaultName | 'nothing'): string => (fault !== 'nothing' && isSlow(fault) ? '3' : '25')

const inLane = azureLanes()
const seen = new Map<string, Seen>()
afterAll(() => console.log(matrixText(Object.keys(STAGES), (stage, fault) => seen.get(`${stage}: ${fault}`))))

/** What a run came to. Its time, its memory and its secrets are looked at by `runAction` itself. */
interface Cell {
  found: string[]
  result: string | undefined
  code: number | null
}

function expectedCell(outcome: Exclude<Outcome, { note: string }>, { base }: Stage): Cell {
  if (typeof outcome === 'object') return { found: [outcome.finding], result: 'fail', code: 1 }
  if (outcome === 'works') return { ...base, code: base.result === 'fail' ? 1 : 0 }
  return { found: [], result: outcome === 'unknown' ? 'unknown' : 'pass', code: 0 }
}

async function check(name: string, fault: FaultName | 'nothing', played: Played, expected: Cell): Promise<void> {
  const inputs = { ...played.inputs, 'timeout-seconds': secondsFor(fault) }
  const run = await inLane(azure => runScenario({ name, expected: [], result: 'pass', ...played, inputs }, azure))
  const cell = {
    found: found(run).filter(one => !one.startsWith('notice ')),
    result: run.outputs['result'],
    code: run.code,
  }
  const isRight = JSON.stringify(cell) === JSON.stringify(expected)
  seen.set(`${name}: ${fault}`, { ...cell, peakMiB: run.peakMiB, seconds: run.seconds, isRight })
  expect(cell).toEqual(expected)
}

it('the table has every cell', () => {
  expect(Object.keys(EXPECTED)).toEqual(Object.keys(STAGES))
  for (const row of Object.values(EXPECTED)) expect(Object.keys(row).sort()).toEqual([...FAULTS].sort())
})

describe.concurrent.each(Object.entries(STAGES))('%s', (name, stage) => {
  it('nothing', () => check(name, 'nothing', stage.healthy, expectedCell('works', stage)))

  it.each(FAULTS)('%s', async fault => {
    const outcome = EXPECTED[name]?.[fault]
    const played = stage.play(fault)
    if (outcome === undefined) throw new Error('an empty cell')
    if (typeof outcome === 'object' && 'note' in outcome) {
      expect(played, 'it can be played, so no note is needed').toBeUndefined()
      seen.set(`${name}: ${fault}`, { note: outcome.note })
    } else {
      if (played === undefined) throw new Error('it cannot be played, and no note says why')
      await check(name, fault, played, expectedCell(outcome, stage))
    }
  })
})
