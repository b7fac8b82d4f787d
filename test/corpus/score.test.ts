import { describe, expect, it } from 'vitest'
import { type Found, parseLabels, score } from './score.ts'

const TABLE = [
  'file\tline\tlabel\twhy',
  'a.yml\t10\tdeprecated-action\told',
  'a.yml\t20\tuppercase-image-name\tupper',
  'b.yml\t5\tmaybe-admin-user\tperhaps',
  'c.yml\t0\tclean\t',
  'd.yml\t1\tother-thing\tunheard of',
  '',
].join('\r\n')

const found = (file: string, line: number, id: string, level: Found['level'] = 'error'): Found => ({
  file,
  line,
  id,
  level,
  text: '',
})
const labels = parseLabels(TABLE)

describe('the score of what is found', () => {
  it('reads labels by our names', () => {
    expect(labels.map(({ file, line, id, kind }) => [file, line, id, kind])).toEqual([
      ['a.yml', 10, 'workflow-deprecated-action', 'defect'],
      ['a.yml', 20, 'image-name-uppercase', 'defect'],
      ['b.yml', 5, 'workflow-admin-user', 'maybe'],
      ['c.yml', 0, 'clean', 'clean'],
      ['d.yml', 1, 'other-thing', 'defect'],
    ])
  })

  it.each<[name: string, findings: Found[], hits: number, missed: number, alarms: number]>([
    ['nothing', [], 0, 3, 0],
    ['on the line', [found('a.yml', 10, 'workflow-deprecated-action')], 1, 2, 0],
    ['three lines off', [found('a.yml', 13, 'workflow-deprecated-action')], 1, 2, 0],
    ['four lines off', [found('a.yml', 14, 'workflow-deprecated-action')], 0, 3, 1],
    ['another id', [found('a.yml', 10, 'image-name-uppercase')], 0, 3, 1],
    ['another file', [found('c.yml', 10, 'workflow-deprecated-action')], 0, 3, 1],
    ['where perhaps something is', [found('b.yml', 5, 'workflow-admin-user')], 0, 3, 0],
    ['a notice without a label', [found('c.yml', 5, 'workflow-admin-user', 'notice')], 0, 3, 0],
  ])('%s', (_, findings, hits, missed, alarms) => {
    expect(score(labels, findings).all).toEqual({ hits, missed, alarms })
  })

  it('leaves deprecated actions out where that is asked', () => {
    const scored = score(labels, [found('a.yml', 10, 'workflow-deprecated-action')])
    expect(scored.withoutDeprecated).toEqual({ hits: 0, missed: 2, alarms: 0 })
    expect(scored.unknown.map(({ id }) => id)).toEqual(['other-thing'])
  })

  it('shows whatever is found in a clean file', () => {
    expect(score(labels, [found('c.yml', 5, 'workflow-admin-user', 'notice')]).onClean).toHaveLength(1)
  })
})
