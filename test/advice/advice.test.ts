import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dockerRules } from '../../src/rules/docker.ts'
import { imageRules } from '../../src/rules/images.ts'
import { runRules } from '../../src/rules/index.ts'
import { networkRules } from '../../src/rules/network.ts'
import { branchPlays } from '../e2e/branch-plays.ts'
import { dockerPlays } from '../e2e/docker-plays.ts'
import { networkPlays } from '../network/plays.ts'
import { adviceCases } from './advice-cases.ts'
import { advicePage, fixFor } from './page.ts'

/** Findings whose fix depends on nothing but names. */
const ONE_FIX = [
  ...['registry-provisioning-failed', 'registry-throttled', 'registry-unavailable', 'encryption-key-unreachable'],
  'registry-disabled',
  'challenge-untrusted',
]

describe('the facts choose the fix', () => {
  it.each(adviceCases.map(each => [`${each.id}, if ${each.when}`, each] as const))('%s', (_, each) => {
    expect(fixFor(each)).toBeDefined()
    const others = adviceCases.filter(other => other !== each && other.id === each.id)
    expect(others.filter(other => fixFor(other) === fixFor(each)).map(({ when }) => when)).toEqual([])
    // One cause, one finding: what is advised is not beside other advice.
    expect(runRules(each.facts, new Set()).filter(({ level }) => level !== 'notice')).toHaveLength(1)
  })

  it('of every finding of docker, the network, and images', () => {
    const ids = [...Object.keys(dockerRules), ...Object.keys(networkRules), ...Object.keys(imageRules)]
    const reported = new Set<string>(adviceCases.map(({ id }) => id))
    expect(ids.filter(id => !reported.has(id) && !ONE_FIX.includes(id))).toEqual([])
  })

  it('nothing that lowers security or changes the registry stands first', () => {
    for (const each of adviceCases) {
      const [command = ''] = (fixFor(each) ?? '').split('\n').filter(line => !line.startsWith('#'))
      expect(command, each.when).not.toMatch(
        /public-network-enabled|data-endpoint-enabled|systemctl restart|anonymous-pull/,
      )
    }
  })

  it('each is played, or it says why not', () => {
    const key = ({ id, when }: { readonly id: string; readonly when: string }): string => `${id}, if ${when}`
    const here = new Set([...branchPlays, ...dockerPlays, ...networkPlays].map(key))
    const others = adviceCases.filter(each => each.playedIn !== undefined || each.notPlayed !== undefined)
    expect([...here, ...others.map(key)].sort()).toEqual(adviceCases.map(key).sort())
    for (const { playedIn } of others)
      if (playedIn !== undefined) expect(existsSync(new URL(`../../${playedIn}`, import.meta.url)), playedIn).toBe(true)
  })

  it('as the page says', () => {
    const page = readFileSync(new URL('../../docs/advice.md', import.meta.url), 'utf8')
    expect(page, 'docs/advice.md: run `npm run docs`').toBe(advicePage())
  })
})
