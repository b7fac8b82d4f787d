import { expect, it } from 'vitest'
import { known } from '../../../src/facts.ts'
import { judge } from '../../../src/rules/index.ts'
import type { FileProblem } from '../../../src/workflow/model.ts'
import { healthyFacts } from '../facts.ts'

const place = { file: '.github/workflows/ci.yml', line: 3, column: 5 }

it.each<FileProblem['problem']>([
  'not-yaml',
  'not-text',
  'too-large',
  'too-complex',
  'not-a-workflow',
  'unreadable',
  'outside',
])('workflow-unreadable: %s is a notice at its line, and blocks nothing', problem => {
  const problems = [{ place, problem, text: 'Nested mappings are not allowed\nin compact mappings' }]
  const facts = { ...healthyFacts(), workflows: known({ workflows: [], problems }) }
  expect(judge(facts, new Set())).toMatchObject([
    {
      id: 'workflow-unreadable',
      level: 'notice',
      location: place,
      blocks: [],
      evidence: [{ label: 'message', seen: 'Nested mappings are not allowed in compact mappings' }],
    },
  ])
})
