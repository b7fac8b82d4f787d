import { expect, it } from 'vitest'
import type { Segment } from '../../src/workflow/partial-string.ts'
import { sourceIn } from '../../src/workflow/value-source.ts'

const location = { file: 'ci.yml', line: 1, column: 1 }
const unknown = (text: string): Segment => ({ expression: text, location })
const known = (text: string): Segment => ({ literal: text, location })

it.each([
  ['a secret', [unknown('secrets.acr_password')], { from: 'secret', name: 'ACR_PASSWORD' }],
  ['a secret between blanks', [known(' '), unknown('secrets.acr'), known('\n')], { from: 'secret', name: 'ACR' }],
  ['a variable', [unknown('vars.acr_user')], { from: 'variable', name: 'ACR_USER' }],
  [
    'an output of another job',
    [unknown('needs.login.outputs.password')],
    { from: 'job', of: 'login', name: 'password' },
  ],
  ['an output of a step', [unknown('steps.token.outputs.value')], { from: 'step', of: 'token', name: 'value' }],
  ['an input of a called workflow', [unknown('inputs.username')], { from: 'caller', name: 'username' }],
  ['two secrets', [unknown('secrets.a'), unknown('secrets.b')], undefined],
  ['a part of a secret', [known('x'), unknown('secrets.a')], undefined],
  ['a choice', [unknown("secrets.a || 'b'")], undefined],
  ['the result of a job', [unknown('needs.login.result')], undefined],
  ['the output of a command', [unknown('')], undefined],
  ['a literal', [known('contoso')], undefined],
])('%s', (_, segments, expected) => {
  expect(sourceIn({ segments, location })).toEqual(expected)
})
