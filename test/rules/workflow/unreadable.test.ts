import { expect, it } from 'vitest'
import { ok } from '../../../src/facts.ts'
import { runRules } from '../../../src/rules/index.ts'
import type { FileProblem } from '../../../src/workflow/model.ts'
import { healthyFacts } from '../facts.ts'

const location = { file: '.github/workflows/ci.yml', line: 3, column: 5 }

it.each<FileProblem['kind']>([
  'not-yaml',
  'not-text',
  'too-large',
  'too-complex',
  'not-a-workflow',
  'unreadable',
  'outside',
])('workflow-unreadable: %s is a notice at its line, and blocks nothing', problem => {
  const problems = [{ location, kind: problem, text: 'Nested mappings are not allowed\nin compact mappings' }]
  const facts = { ...healthyFacts(), workflows: ok({ workflows: [], problems }) }
  expect(runRules(facts, new Set())).toMatchObject([
    {
      id: 'workflow-unreadable',
      level: 'notice',
      location,
      blocks: [],
      evidence: [{ label: 'message', seen: 'Nested mappings are not allowed in compact mappings' }],
    },
  ])
})
