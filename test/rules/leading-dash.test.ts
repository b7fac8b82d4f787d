import { describe, it } from 'vitest'
import { type Facts, ok } from '../../src/facts.ts'
import { note } from '../../src/util/note.ts'
import { readWorkflow } from '../../src/workflow/read.ts'
import { type Case, expectFound, notice, warning } from './cases.ts'
import { asGiven, withGiven } from './facts.ts'

const FOR_ALL = { registry: null }
const dashed = withGiven({ leadingDash: ['password'] }, asGiven('ci-token', '-make+believe'))

/** The facts of a step before these commands. */
function before(script: string, facts: Facts = dashed): Facts {
  const yaml = `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: org/acr-login-check@v1
      - run: ${script}
`
  const { workflow, problems } = readWorkflow('ci.yml', yaml, { textOf: () => undefined, substitutions: new Map() })
  if (workflow === undefined) throw new Error('no workflow')
  const running = { workflow, job: 'build', action: '__org_acr-login-check' }
  return { ...facts, workflows: ok({ workflows: [], problems, running }) }
}

const cases: Case[] = [
  ...['az login --service-principal -u a -p "$S" --tenant t', 'az login --service-principal --password $S'].map(
    script => ({
      name: script,
      facts: before(script),
      found: [
        warning(
          'credentials-leading-dash',
          [
            ['name', note('starts-with-dash', { input: 'password' })],
            ['command', 'az login'],
          ],
          FOR_ALL,
        ),
      ],
    }),
  ),
  {
    name: 'az acr login -n x -u a -p $S',
    facts: before('az acr login -n x -u a -p $S'),
    found: [
      warning(
        'credentials-leading-dash',
        [
          ['name', note('starts-with-dash', { input: 'password' })],
          ['command', 'az acr login'],
        ],
        FOR_ALL,
      ),
    ],
  },
  {
    name: 'no workflow: it is not known how it is used',
    facts: dashed,
    found: [notice('credentials-leading-dash', [['name', note('starts-with-dash', { input: 'password' })]], FOR_ALL)],
  },
  { name: 'joined by an equals sign', facts: before('az login --service-principal -u a -p="$S"'), found: [] },
  {
    name: 'docker takes the next word, whatever it is',
    facts: before('docker login -u a -p "$S" x.azurecr.io'),
    found: [],
  },
  {
    name: 'another character in front',
    facts: before('az login --service-principal -u a -p "$S"', asGiven('ci-token', 'make-believe')),
    found: [],
  },
]

describe('a secret that begins with a dash', () => {
  it.each(cases)('$name', expectFound)
})
