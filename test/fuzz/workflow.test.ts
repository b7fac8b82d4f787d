import { describe, expect, it } from 'vitest'
import { readWorkflow } from '../../src/workflow/read.ts'
import { allSteps, FILE, withSteps } from '../workflow/reading.ts'

const MAX = 2 ** 20

/** `text` as often as it fits into the largest file that is read. */
const filled = (text: string, outer = 100): string => text.repeat(Math.floor((MAX - outer) / text.length))

const numbered = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join('')

const LETTERS = [...'bcdefghijklmnopqrstuvwxyz']

/** Ten times as many with each letter. */
const BOMB = `a: &a [x, x]\n${LETTERS.map((letter, index) => `${letter}: &${letter} [${Array(10).fill(`*${'abcdefghijklmnopqrstuvwxy'[index]}`).join(', ')}]\n`).join('')}`

/** Each action uses the next ten times, with what it is given twice over. */
const growing = (path: string): string | undefined => {
  const [, depth] = /^a(\d+)\/action\.yml$/.exec(path) ?? []
  if (depth === undefined) return undefined
  const use = `    - uses: ./a${Number(depth) + 1}\n      with: {x: "\${{ inputs.x }}\${{ inputs.x }}"}\n`
  return `inputs: {x: {}}\nruns:\n  using: composite\n  steps:\n${use.repeat(10)}`
}

describe('ends soon, and without an exception', () => {
  it.each<[what: string, text: string]>([
    [
      'an alias bomb',
      `${BOMB}on: push\njobs: {j: {runs-on: *z, needs: *z, strategy: {matrix: {q: *z, w: *z}}, env: {x: "\${{ matrix.q }}"}, steps: *z}}`,
    ],
    [
      'a bomb of steps',
      `s: &s\n${'  - run: x\n'.repeat(1000)}on: push\njobs:\n${numbered(5000, index => `  j${index}: {steps: *s}\n`)}`,
    ],
    [
      'a bomb of matrices',
      `on: push\njobs:\n${numbered(1500, index => `  j${index}: {strategy: {matrix: {a: [1, 2, 3, 4], b: [1, 2, 3, 4]}}, steps: [{run: "\${{ matrix.a }}\${{ matrix.b }}"}]}\n`)}`,
    ],
    [
      'a matrix of many axes',
      `on: push\njobs:\n  a: {strategy: {matrix: {${numbered(30, index => `a${index}: [1, 2, 3, 4], `)}}}, steps: [{run: "\${{ toJSON(matrix) }}"}]}`,
    ],
    [
      'a matrix of many rows',
      `on: push\njobs:\n  a: {strategy: {matrix: {a: [1], include: [${'{a: 1, b: 2},'.repeat(15_000)}]}}, steps: [{run: "\${{ matrix.b }}"}]}`,
    ],
    [
      'jobs that need each other',
      `on: push\njobs:\n${numbered(5000, index => `  j${index}: {needs: [j${index - 1}, j${index + 1}]}\n`)}`,
    ],
    [
      'jobs that all need the same',
      `on: push\njobs:\n${numbered(600, index => `  j${index}: {needs: [${numbered(100, need => `j${need},`)}]}\n`)}`,
    ],
    ['actions that grow', withSteps('- uses: ./a0\n  with: {x: abcdefghij}\n')],
    [
      'variables put in without end',
      withSteps(`- env: {A: ${'x'.repeat(15_000)}}\n  run: "${'${{env.A}}'.repeat(90_000)}"\n`),
    ],
    ['many expressions', withSteps(`- run: ${filled('${{ github.sha }}')}\n`)],
    ['an expression that does not end', withSteps(`- run: ${filled('${{')}\n`)],
    ['a string in it that does not end', withSteps(`- run: "${filled("${{'")}"\n`)],
    ['an expression in many brackets', withSteps(`- run: \${{ ${'('.repeat(5000)}1${')'.repeat(5000)} }}\n`)],
    ['an index in an index', withSteps(`- run: \${{ ${'matrix['.repeat(45)}*${']'.repeat(45)} }}\n`)],
    ['many comparisons', withSteps(`- run: \${{ ${'1<'.repeat(10_000)}1 }}\n`)],
    ['many conditions', withSteps(`- if: ${filled('${{ a }} ')}\n  run: x\n`)],
    ['whitespace in a condition', withSteps(`- if: "${filled(' ')}x"\n  run: x\n`)],
    ['one long line', withSteps(`- name: "${filled('a\\n')}"\n  run: x\n`)],
    ['escapes', withSteps(`- name: "${filled('\\u0041\\x41', 200)}\${{ github.sha }}"\n  env: {X: x}\n  run: x\n`)],
    ['many keys', `on: push\njobs: {}\n${numbered(25_000, index => `k${index}: 1\n`)}`],
    ['many anchors', `on: push\nx:\n${numbered(12_000, index => ` - &a${index} x\n - *a${index}\n`)}jobs: {}`],
    ['comments', filled('# acr-login-check: ignore=a\n')],
    ['a comment', `on: push # acr-login-check: ignore=${filled('a ,')}!`],
    ['a comment behind an action', withSteps(`- uses: a/b@v1 ${filled('# ')}\n`)],
    ['whitespace', filled(' ')],
    ['line ends', filled('\r\n')],
    ['NUL bytes', filled('\0')],
    ['brackets', filled('[')],
    ['dashes', filled('- ')],
    ['question marks', filled('? ')],
    ['ampersands', filled('&a ')],
    ['a plane of marks', withSteps(`- run: "${filled('\u{F0000}', 200)}"\n`)],
  ])('%s', (_what, text) => {
    const { workflow, problems } = readWorkflow(FILE, text.slice(0, MAX), { textOf: growing, substitutions: new Map() })
    expect(workflow !== undefined || problems.length === 1).toBe(true)
  })

  it('reads two thousand steps', () => {
    const step = '- name: x\n  env: {A: "${{ github.sha }}"}\n  run: |\n    docker push acme.azurecr.io/x:$A\n'
    const { workflow } = readWorkflow(FILE, withSteps(step.repeat(2000)), {
      textOf: () => undefined,
      substitutions: new Map(),
    })
    expect(workflow && allSteps(workflow).filter(({ operations }) => operations.length === 1)).toHaveLength(2000)
  })
})

describe('whatever a file is cut off at', () => {
  const whole = withSteps(
    "- uses: docker/login-action@v3\n  if: \"${{ github.ref == 'x' }}\"\n  with: {registry: '${{ env.A }}.azurecr.io', \"username\": &x a}\n- run: |2-\n    docker push ${{ format('{0}', matrix.b) }}\n  env:\n    B: *x\n",
    'on: {push: {branches: [main]}}\npermissions: {id-token: write}\nenv: {A: acme}\n',
  )

  it('is no exception', () => {
    for (let length = 0; length <= whole.length; length++) {
      const { workflow, problems } = readWorkflow(FILE, whole.slice(0, length), {
        textOf: () => undefined,
        substitutions: new Map(),
      })
      expect(workflow !== undefined || problems.length === 1).toBe(true)
    }
  })

  it('nor is any character in the place of another', () => {
    for (let at = 0; at < whole.length; at++) {
      for (const character of ['\0', '\t', '\n', ':', '{', "'", '&', '}']) {
        const text = `${whole.slice(0, at)}${character}${whole.slice(at + 1)}`
        const { workflow, problems } = readWorkflow(FILE, text, { textOf: () => undefined, substitutions: new Map() })
        expect(workflow !== undefined || problems.length === 1).toBe(true)
      }
    }
  })
})
