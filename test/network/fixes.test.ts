import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { branchesOf } from '../advice/branch-of.ts'
import { isSkipped } from '../truth/requirements.ts'
import { type Network, openNetwork } from './namespace.ts'
import { networkPlays } from './plays.ts'
import type { FixPlayed } from './plays-inside.ts'

// Each branch of the network in docs/advice.md: the committed action prints its fix in a network that has the facts of
// the branch; the machine's own programs run it as printed, or somebody does what it asks for; then the action finds
// nothing, and real docker logs in, pulls and pushes.

describe.skipIf(isSkipped)('the fix of a branch of the network', { timeout: 180_000 }, () => {
  let network: Network<FixPlayed>
  beforeAll(async () => {
    network = await openNetwork<FixPlayed>('plays-inside.ts')
  }, 60_000)
  afterAll(() => network?.close())

  it.concurrent.each(networkPlays)('$id, if $when ($label)', async play => {
    const { before, checks, pasted, after, docker, left } = await network.play(play.label)
    const [finding, ...others] = before.filter(({ level }) => level !== 'notice')
    expect([finding?.id, others.map(({ id }) => id)]).toEqual([play.id, []])
    // Its own fix, and none of those whose facts this world doesn't have: each play is the others' neighbor.
    expect(finding && branchesOf(finding, `${play.label}.azurecr.io`), finding?.fix).toEqual([play.when])
    expect(
      checks.map(({ before, after }) => ({ before, after })),
      JSON.stringify(checks),
    ).toEqual(checks.map((_, at) => ({ before: at < (play.showsRight ?? 0), after: play.checksOldWay !== true })))
    expect(pasted?.exit ?? 0, pasted?.output).toBe(0)
    expect(
      { result: after.result, findings: after.findings.filter(({ level }) => level !== 'notice').map(({ id }) => id) },
      after.log,
    ).toEqual({
      result: 'pass',
      findings: [],
    })
    const { login, pull, push } = docker
    expect({ login, pull, push }, JSON.stringify(docker.output)).toEqual({ login: 'ok', pull: 'ok', push: 'ok' })
    if (play.leaves !== undefined) expect(left).toMatch(play.leaves.text)
  })
})
