import { expect, it } from 'vitest'
import { expectFoundInFile, job, run, steps, workflowOf } from '../rules/workflow/files.ts'

/** Texts that cost much where a reading of them isn't linear. */
const LONG = 40_000
const bakeOf = (list: string): string => `target "default" {\n  tags = [${list}]\n}\n`
const handsOn = (script: string): string =>
  workflowOf([
    job('build', [`${run('echo ::add-mask::$A', script)}\n  id: x`], 'outputs:\n  image: ${{ steps.x.outputs.image }}'),
    job('push', [run('docker push ${{ needs.build.outputs.image }}')], 'needs: build'),
  ])

it.each<[what: string, yaml: string, files?: Record<string, string>]>([
  ['a line of assignments and redirections', handsOn('image=$A>>'.repeat(LONG / 8))],
  ['a goal of Maven', steps(run(`mvn ${'jib'.repeat(LONG / 2)}`))],
  ['a Python script of empty lines', steps(run('python x.py')), { 'x.py': '\n'.repeat(LONG * 8) }],
  ['a script of empty lines', steps(run('./x.sh')), { 'x.sh': '\n'.repeat(LONG * 2) }],
  [
    'comments among the tags of a bake file',
    steps(run('docker buildx bake --push')),
    { 'docker-bake.hcl': bakeOf('# '.repeat(40).concat('\nx')) },
  ],
  ['a local action with a long path', steps(`- uses: ./${'/'.repeat(LONG)}x`)],
])('%s is read in linear time', (_, yaml, files = {}) => {
  const began = performance.now()
  try {
    expectFoundInFile({ yaml, files, found: [] })
  } catch {
    // What is found is no matter here.
  }
  expect(performance.now() - began).toBeLessThan(4000)
})
