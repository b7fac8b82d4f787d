import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { found } from '../e2e/play.ts'
import { findingsOf } from '../e2e/run-action.ts'
import { type Compared, contradictions, expectStored, namedIn, storedIn, tableOf, verdictIn } from '../truth/compare.ts'
import type { DockerOutcome } from '../truth/docker.ts'
import { isSkipped } from '../truth/requirements.ts'
import { type Network, openNetwork } from './namespace.ts'
import { type NetworkWorld, worlds } from './worlds.ts'

// In a network of its own, without a proxy: what the action says of it, and what real docker then does in it.

describe.skipIf(isSkipped)('in every network the action says what docker then does', { timeout: 120_000 }, () => {
  const table: Compared[] = []
  let network: Network

  beforeAll(async () => {
    network = await openNetwork()
  }, 60_000)
  afterAll(async () => {
    await network?.close()
    const placeOf = ({ scenario }: Compared): number => worlds.findIndex(({ name }) => name === scenario)
    console.log(tableOf(table.toSorted((one, other) => placeOf(one) - placeOf(other))))
  })

  const play = async (world: NetworkWorld): Promise<void> => {
    const { result, docker } = await network.play(world.label)
    const verdict = verdictIn(result)
    const outcome = docker && outcomeOf(docker)
    const stored = docker && { said: storedIn(result), docker: docker.stored }
    const named = docker && namedIn(result, docker)
    table.push({
      ...{ scenario: world.name, verdict, why: whyOf(world) },
      ...(outcome && { docker: outcome }),
      ...(stored && { stored }),
      ...(named && { named }),
    })
    expect({
      found: found(result),
      result: result.outputs['result'],
      contradictions: outcome ? contradictions(verdict, outcome) : [],
    }).toEqual({ found: world.expected, result: world.result, contradictions: [] })
    expect(Object.values(verdict), 'the action said nothing').not.toContain('-')
    if (stored !== undefined) expectStored(stored)
    expect(named, JSON.stringify(docker?.output)).not.toEqual({ docker: true, report: false })
    if (world.fix) expect(findingsOf(result)[0]?.fix).toMatch(world.fix)
    if (world.says && docker) expect(Object.values(docker.output).join('\n')).toMatch(world.says)
    const nothing = { login: 'not known', pull: 'not known', push: 'not known' }
    if (world.unseen === undefined) expect(verdict).not.toEqual(nothing)
    else expect(verdict).toEqual(nothing)
  }

  it.concurrent.each(worlds)('$name', play)
})

const outcomeOf = ({ login, pull, push }: DockerOutcome) => ({ login, pull, push })

function whyOf({ unseen, noTruth }: NetworkWorld): string | undefined {
  if (unseen !== undefined) return `cannot be seen: ${unseen}`
  return noTruth && `not asked: ${noTruth}`
}
