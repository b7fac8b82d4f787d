import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FINDING_IDS } from '../../src/catalogue.ts'
import { LOG_FINDING_IDS } from '../../src/explain/ids.ts'
import { type HelperFact, ok, skipped } from '../../src/facts.ts'
import type { FindingId } from '../../src/findings.ts'
import { runRules } from '../../src/rules/index.ts'
import { networkRules } from '../../src/rules/network.ts'
import { proxyRules } from '../../src/rules/proxies.ts'
import { withDocker, withRegistry } from '../rules/facts.ts'
import { rendered, samples } from '../samples.ts'
import { adviceCases } from './advice-cases.ts'
import { branchesOf } from './branch-of.ts'
import { ALWAYS } from './cases/case.ts'
import { advicePages, fixFor } from './page.ts'
import { keyOf, playedBranches } from './plays.ts'
import { shapeOf } from './shape.ts'

/** Findings that no facts of a check give: what only logs show, and a defect of the check itself. */
const WITHOUT_FACTS: readonly FindingId[] = [...LOG_FINDING_IDS, 'internal-error']

/** A new docker reads the variable, and it cannot be parsed. */
const WITH_VARIABLE = {
  ...{ file: 'DOCKER_AUTH_CONFIG', path: '/home/runner/.docker/config.json', problem: 'not valid JSON' },
  obstacle: { kind: 'read-only' as const, path: '/home/runner/.docker' },
}
const withHelper = (change: Pick<HelperFact, 'present'> & Partial<HelperFact>) =>
  withRegistry(
    { helper: ok({ program: 'docker-credential-a', detected: false, answer: skipped('not-needed'), ...change }) },
    withDocker({ config: ok(WITH_VARIABLE) }),
  )

describe('the facts choose the fix', () => {
  it.each(adviceCases.map(each => [keyOf(each), each] as const))('%s', (_, each) => {
    expect(fixFor(each)).toBeDefined()
    const others = adviceCases.filter(other => other !== each && other.id === each.id)
    expect(others.filter(other => fixFor(other) === fixFor(each)).map(({ when }) => when)).toEqual([])
    if (each.when === ALWAYS) expect(others.map(({ when }) => when)).toEqual([])
    // One cause, one finding: what is advised is not beside other advice.
    const findings = runRules(each.facts, new Set())
    const isNotice = findings.find(({ id }) => id === each.id)?.level === 'notice'
    expect(findings.filter(({ level }) => level !== 'notice')).toHaveLength(isNotice ? 0 : 1)
  })

  it.each(adviceCases.filter(({ when }) => when === ALWAYS))('$id is not found where nothing is wrong', each => {
    expect(each.healthy).toBeDefined()
    const found = each.healthy === undefined ? [] : runRules(each.healthy, new Set())
    expect(found.filter(({ id, level }) => id === each.id || level !== 'notice')).toEqual([])
  })

  it('of every finding', () => {
    const reported = new Set<string>(adviceCases.map(({ id }) => id))
    const expected = FINDING_IDS.filter(id => !WITHOUT_FACTS.includes(id))
    expect(expected.filter(id => !reported.has(id))).toEqual([])
  })

  it.each(LOG_FINDING_IDS)('of %s, which only a log shows, it is always the same', id => {
    const fixes = samples[id].map(sample => shapeOf(rendered(id, sample).fix))
    expect(new Set(fixes).size).toBe(1)
  })

  it('nothing that lowers security or changes the registry stands first', () => {
    for (const each of adviceCases) {
      const [command = ''] = (fixFor(each) ?? '').split('\n').filter(line => !line.startsWith('#'))
      expect(command, each.when).not.toMatch(
        /public-network-enabled|data-endpoint-enabled|systemctl restart|anonymous-pull/,
      )
    }
  })

  it.each([
    ['docker-config-not-writable', withDocker({ config: ok(WITH_VARIABLE) })],
    ['docker-credential-helper-missing', withHelper({ present: false })],
    ['docker-credential-helper-failed', withHelper({ present: true, storesNothing: 'refuses' })],
  ] as const)('%s is of the file, and not of a variable that holds logins as well', (id, facts) => {
    const fix = fixFor({ id, when: '', facts })
    expect(fix).toContain(WITH_VARIABLE.path.replace(/config\.json$/, ''))
    expect(fix).not.toContain(WITH_VARIABLE.file)
  })

  it.each(Object.keys({ ...networkRules, ...proxyRules }) as FindingId[])('no other fix of %s is printed', id => {
    if (adviceCases.some(each => each.id === id && each.when === ALWAYS)) return
    const fixes = samples[id].map(sample => rendered(id, sample).fix)
    expect(fixes.filter(fix => branchesOf({ id, fix }, 'contoso.azurecr.io').length === 0)).toEqual([])
  })

  it('where nothing failed, no job is to be run again; where no repository is named, none is in it', () => {
    for (const each of adviceCases) {
      const fix = fixFor(each) ?? ''
      const isNotice = runRules(each.facts, new Set()).find(({ id }) => id === each.id)?.level === 'notice'
      if (isNotice) expect(fix, keyOf(each)).not.toContain('re-run the failed jobs')
      const { repositories, workflows } = each.facts
      // A file may name it.
      if (repositories.length === 0 && workflows.state !== 'known') expect(fix, keyOf(each)).not.toContain('team/app')
    }
  })

  it.each(['sp-not-found', 'tenant-not-found', 'username-unknown', 'credentials-malformed'])(
    'a list of %s is followed by what to do with it',
    id => {
      const lists = adviceCases.filter(each => each.id === id).map(each => fixFor(each) ?? '')
      const shown = lists.filter(fix => /^# Check/.test(fix))
      expect(shown.filter(fix => !/^# Then set /m.test(fix))).toEqual([])
      expect(shown.length).toBeGreaterThan(0)
    },
  )

  it('who assigns a role is told', () => {
    const assigning = adviceCases.map(each => fixFor(each) ?? '').filter(fix => /^az role assignment create/m.test(fix))
    expect(assigning.filter(fix => !/^#.*Run by: /m.test(fix))).toEqual([])
  })

  it('each is played, or it says why not', () => {
    const excused = adviceCases.filter(each => each.playedIn !== undefined || each.notPlayed !== undefined)
    expect([...new Set([...playedBranches, ...excused].map(keyOf))].sort()).toEqual(adviceCases.map(keyOf).sort())
    const played = new Set(playedBranches.map(keyOf))
    expect(excused.map(keyOf).filter(key => played.has(key))).toEqual([])
    for (const { playedIn } of excused)
      if (playedIn !== undefined) expect(existsSync(new URL(`../../${playedIn}`, import.meta.url)), playedIn).toBe(true)
  })

  it.each([...advicePages()])('%s says so', (path, text) => {
    const page = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
    expect(page, `${path}: run \`npm run docs\``).toBe(text)
  })
})
