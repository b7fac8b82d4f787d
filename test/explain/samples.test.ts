import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FINDING_IDS } from '../../src/catalogue.ts'
import { idsOf } from './explained.ts'

const read = (name: string): string[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .slice(1)

/** For each cause the findings that name it. */
const accepted = new Map(
  read('causes.tsv').map(line => {
    const [cause = '', findings = ''] = line.split('\t')
    return [cause, findings.split(' ')] as const
  }),
)

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', '\\': '\\' }

interface Sample {
  id: string
  log: string
  cause: string
  confidence: string
}

const samples: Sample[] = read('samples.tsv').map(line => {
  const [id = '', , snippet = '', cause = '', confidence = ''] = line.split('\t')
  return { id, log: snippet.replace(/\\([nt\\])/g, (_, sign: string) => ESCAPES[sign] ?? sign), cause, confidence }
})
const counted = samples.filter(({ confidence }) => confidence !== 'low')
const location = ({ log, cause }: Sample): number => idsOf(log).findIndex(id => accepted.get(cause)?.includes(id))

/** What is missed, and why. */
const MISSED: Readonly<Record<string, string>> = {
  E115: 'a login to Docker Hub, with no word of Azure beside it',
  E135: 'right in second place: of the pull by a cluster, the wrong identity is a rarer cause than a missing role',
  E179: 'unknown: three words that twelve causes share, with nothing around them',
  E240: 'right in second place: a delay is a rarer cause than no role',
  E243: 'right in second place: the log shows no login that went well',
  E252: 'unknown: three words that twelve causes share, with nothing around them',
}

describe('snippets of public threads', () => {
  it('every accepted finding is one of the catalogue', () => {
    const known = new Set<string>(FINDING_IDS)
    expect([...accepted.values()].flat().filter(id => !known.has(id))).toEqual([])
  })

  it.each(counted.filter(({ id }) => !(id in MISSED)).map(sample => [sample.id, sample.cause, sample] as const))(
    '%s: %s',
    (_id, cause, sample) => {
      expect(accepted.get(cause)).toContain(idsOf(sample.log)[0])
    },
  )

  it('at least nine in ten first, and no more missed than is listed', () => {
    const first = counted.filter(sample => location(sample) === 0)
    expect(first.length / counted.length).toBeGreaterThanOrEqual(0.9)
    expect(counted.filter(sample => location(sample) !== 0).map(({ id }) => id)).toEqual(Object.keys(MISSED))
  })

  it('of what is missed, texts with nothing around them are unknown', () => {
    const open = samples.filter(({ id }) => MISSED[id]?.startsWith('unknown'))
    expect(open.map(({ log }) => idsOf(log))).toEqual(open.map(() => []))
  })

  it('at least nineteen in twenty among the first two', () => {
    const firstTwo = counted.filter(sample => [0, 1].includes(location(sample)))
    expect(firstTwo.length / counted.length).toBeGreaterThanOrEqual(0.95)
  })
})
