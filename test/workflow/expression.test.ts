import { StringData } from '@actions/expressions/data/index'
import { describe, expect, it } from 'vitest'
import { evaluate, knownOperand, type LookUp, textOperand } from '../../src/workflow/expression.ts'
import { toDisplayString } from '../../src/workflow/partial-string.ts'

const location = { file: 'ci.yml', line: 1, column: 1 }
const elsewhere = { file: 'ci.yml', line: 9, column: 9 }

const lookUp: LookUp = path =>
  ({
    'env.ACR': textOperand([{ literal: 'acme', location: elsewhere }]),
    'env.EMPTY': textOperand([]),
    'env.IMAGE': textOperand([
      { literal: 'acme.azurecr.io/', location: elsewhere },
      { expression: 'vars.app', location: elsewhere },
    ]),
    'matrix.x.KEY': knownOperand(new StringData('y'), elsewhere),
  })[path.join('.')]

const result = (expression: string): string =>
  toDisplayString({ segments: evaluate(expression, location, lookUp).segments, location })

describe('what is known', () => {
  it.each<[expression: string, text: string]>([
    ["'a'", 'a'],
    ["'it''s ''it'''", "it's 'it'"],
    [' 1 ', '1'],
    ['0x1F', '31'],
    ['true', 'true'],
    ['null', ''],
    ['env.ACR', 'acme'],
    ["env['ACR']", 'acme'],
    ["env[ format('{0}CR', 'A') ]", 'acme'],
    ['ENV.ACR', 'acme'],
    ['matrix.x.KEY', 'y'],
    ['env.IMAGE', 'acme.azurecr.io/${{ vars.app }}'],
    ["format('{0}.azurecr.io/{1}:{0}', env.ACR, github.sha)", 'acme.azurecr.io/${{ github.sha }}:acme'],
    ["format('{{{0}}}', env.ACR)", '{acme}'],
    ["env.EMPTY || 'b'", 'b'],
    ["env.ACR || 'b'", 'acme'],
    ["env.ACR && 'b'", 'b'],
    ["env.ACR == 'ACME' && 'b' || 'c'", 'b'],
    ["env.ACR != 'acme' && 'b' || 'c'", 'c'],
    ['!env.EMPTY && !(1 > 2) && 2 >= 2 && 1 < 2 && 1 <= 1', 'true'],
    ["contains('contoso.azurecr.io', 'AZURECR')", 'true'],
    ["startsWith(env.ACR, 'ac') && endsWith(env.ACR, 'ME')", 'true'],
    ["join(fromJSON('[\"a\", 1, true]'), ' ')", 'a 1 true'],
    ['fromJSON(\'{"a": ["b"]}\').a[0]', 'b'],
    ['fromJSON(\'{"a": 1}\').missing', ''],
    ["toJSON('a')", '"a"'],
    ['success() && always() && !cancelled()', 'true'],
  ])('%s', (expression, text) => expect(result(expression)).toBe(text))

  it('has the place of the literal where it came through a variable, and else that of the expression', () => {
    expect(evaluate("format('x{0}', env.ACR)", location, lookUp).segments).toEqual([
      { literal: 'x', location },
      { literal: 'acme', location: elsewhere },
    ])
  })
})

describe('what is not known has one name in all spellings', () => {
  it.each<[name: string, spellings: readonly string[]]>([
    ['vars.acr', ['vars.ACR', ' vars . acr ', "vars['ACR']", 'Vars.Acr', '(vars.acr)', "vars[ 'acr' ]"]],
    ['env.Tag', ['env.Tag', 'ENV.Tag', "env['Tag']"]],
    [
      'github.event.inputs.x',
      ['github.event.inputs.x', "github['event'].inputs['X']", "github[format('{0}', 'event')].inputs.x"],
    ],
    ['matrix[inputs.x]', ['matrix[inputs.x]', 'matrix[ Inputs.X ]']],
    ['fromjson(vars.x).y', ['fromJSON(vars.X).y', "FromJson( vars.x )['y']"]],
    ["vars.a || 'b'", ["vars.A||'b'", "vars.a || env.EMPTY || 'b'", "vars.a || env.EMPTY || 'b' || 'c'"]],
    ["github.ref == 'x' && 'a' || 'b'", ["github.ref=='x'&&'a'||'b'", "((github.ref == 'x') && 'a') || 'b'"]],
    ['(vars.a || vars.b) && !(vars.c == 1)', ['(vars.a||vars.b)&&!(vars.c==1)']],
    ['!vars.x', ['!vars.X', '! vars.x']],
    ["startswith(github.ref, 'refs/tags/')", ["startsWith( github.ref, 'refs/tags/' )"]],
    ["tojson(format('acme.azurecr.io/{0}', vars.app))", ['toJSON(env.IMAGE)']],
    ['steps.a.outputs.b', ['steps.a.outputs.b', "steps['a'].outputs['B']"]],
    ['github.event.commits.*.id', ['github.event.commits.*.id']],
    ['failure()', ['failure()']],
  ])('%s', (name, spellings) => {
    for (const spelling of spellings) {
      expect([spelling, evaluate(spelling, location, lookUp)]).toMatchObject([
        spelling,
        { kind: 'open', segments: [{ expression: name, location }] },
      ])
    }
  })
})

describe('what may be another each time, or cannot be read, has no name', () => {
  it.each([
    '',
    ' ',
    "hashFiles('**/x')",
    "format('{0}', hashFiles('x')) == 'y'",
    "format('{1}', 'a')",
    "format('{', 'a')",
    "fromJSON('{')",
    'nothing.x',
    'nothing(1)',
    "'a",
    '"a"',
    'env.',
    'env.ACR env.ACR',
    'toJSON()',
    '{{ env.ACR',
    'constructor',
    `${'('.repeat(100)}1${')'.repeat(100)}`,
    `${'!'.repeat(100)}1`,
    `${'1<'.repeat(10_000)}1`,
    `'${'a'.repeat(21_000)}'`,
    `format('${'{0}'.repeat(6000)}', env.ACR)`,
  ])('%.40s', expression =>
    expect(evaluate(expression, location, lookUp)).toEqual({ kind: 'open', segments: [{ expression: '', location }] }),
  )
})
