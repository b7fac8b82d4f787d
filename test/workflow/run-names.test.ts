import { describe, expect, it } from 'vitest'
import { findStep } from '../../src/workflow/run-names.ts'
import { at, workflowOf } from './reading.ts'

const CALLED = `on: workflow_call
jobs:
  push:
    runs-on: ubuntu-latest
    steps:
      - run: docker push contoso.azurecr.io/team/app:1
`
const TEXT = `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    strategy:
      matrix:
        node: [20, 22]
    steps:
      - uses: actions/checkout@v4
      - run: |

          docker push contoso.azurecr.io/team/app:\${{ matrix.node }}
          docker images
      - name: Tag \${{ github.sha }} of it
        run: docker tag a b
      - run: make
      - run: make
  named:
    name: Deploy to \${{ inputs.stage }}
    runs-on: ubuntu-latest
    steps:
      - run: make
  release:
    uses: ./.github/workflows/called.yml
`
const workflow = workflowOf(TEXT, { '.github/workflows/called.yml': CALLED })

/** The place of a step, or of its job where the step can't be told. */
function placeOf(job: string, steps: readonly string[], index: number | undefined): string | undefined {
  const found = findStep(workflow, { job, steps, index })
  if (found === undefined) return undefined
  return found.step === undefined ? `job ${at(found.job.location)}` : at(found.step.location)
}
const lineOf = (text: string): number => TEXT.split('\n').findIndex(line => line.includes(text)) + 1

describe('a step of a run', () => {
  it.each<[job: string, steps: string[], index: number, line: number]>([
    ['build (20)', ['Set up job', 'Run actions/checkout@v4'], 1, lineOf('checkout')],
    ['build (22)', ['Run docker push contoso.azurecr.io/team/app:22'], 0, lineOf('- run: |')],
    ['build (22)', ['Tag 5f0c1d2e of it'], 0, lineOf('name: Tag')],
    ['build', ['Run make', 'Run make'], 1, lineOf('- run: make') + 1],
    ['Deploy to prod', ['Set up job', 'Run make'], 1, lineOf('name: Deploy') + 3],
  ])('%s, %s is found', (job, steps, index, line) => {
    expect(placeOf(job, steps, index)?.split(':')[0]).toBe(String(line))
  })

  it('is found in a workflow that another calls', () => {
    const steps = ['Run docker push contoso.azurecr.io/team/app:1']
    expect(placeOf('release / push', steps, 0)).toMatch(/called\.yml:6:/)
  })

  it.each<[job: string, steps: string[], index: number | undefined]>([
    ['build (20)', ['Set up job', 'Renamed since'], 1],
    ['build (20)', ['Run make'], 0],
    ['build (20)', [], undefined],
  ])('%s, %s is its job where it can be several', (job, steps, index) => {
    expect(placeOf(job, steps, index)).toMatch(/^job 3:/)
  })

  it.each(['builder', 'other', 'release / other', 'release', 'Deploy', ''])('%s is no job of the file', job => {
    expect(placeOf(job, ['Run make'], 0)).toBeUndefined()
  })

  it('takes no longer for hostile names', () => {
    const began = performance.now()
    placeOf(' / '.repeat(20_000), ['x'], 0)
    placeOf('build', ['${{'.repeat(20_000)], 0)
    expect(performance.now() - began).toBeLessThan(500)
  })
})
