import { describe, expect, it } from 'vitest'
import { toDisplayString } from '../../src/workflow/partial-string.ts'
import { allJobs, allSteps, at, read, scriptText, whereIs, withSteps, workflowOf } from './reading.ts'

const scripts = (...args: Parameters<typeof workflowOf>): readonly string[] =>
  allSteps(workflowOf(...args)).map(({ script, uses }) =>
    script === undefined ? `${uses?.action}` : scriptText(script),
  )

/** An action of these steps, indented by four. */
const action = (steps: string, head = ''): string =>
  `name: x\n${head}runs:\n  using: composite\n  steps:\n${steps.replace(/^(?=.)/gm, '    ')}`

describe('a local action', () => {
  it('stands where it is used, with its own places and the conditions of both', () => {
    const push = action(
      "- if: inputs.host != ''\n  run: docker push ${{ inputs.host }}/app\n  shell: bash\n",
      'inputs:\n  Host:\n    required: true\n',
    )
    const text = withSteps(
      "- run: first\n- uses: ./.github/actions/push/\n  if: github.ref == 'x'\n  continue-on-error: true\n  with:\n    host: acme.azurecr.io\n- run: last\n",
    )
    const steps = allSteps(workflowOf(text, { '.github/actions/push/action.yml': push }))
    expect(steps.map(step => step.script?.text)).toEqual(['first', 'docker push acme.azurecr.io/app', 'last'])
    const [, step] = steps
    expect(step).toMatchObject({
      condition: "(github.ref == 'x') && (inputs.host != '')",
      continueOnError: true,
      location: { file: '.github/actions/push/action.yml' },
    })
    const script = step?.script
    if (script === undefined) throw new Error('no script')
    expect(at(script.locationAt(0))).toBe(`.github/actions/push/action.yml:${whereIs(push, 'docker push')}`)
    expect(at(script.locationAt(script.text.indexOf('acme')))).toBe(whereIs(text, 'acme.azurecr.io'))
  })

  it.each<[what: string, steps: string, files: Record<string, string>, expected: readonly string[]]>([
    ['action.yaml', '- uses: ./a\n', { 'a/action.yaml': action('- run: x\n') }, ['x']],
    ['in the root', '- uses: ./\n', { 'action.yml': action('- run: x\n') }, ['x']],
    ['not there', '- uses: ./a\n', {}, ['./a']],
    ['no composite', '- uses: ./a\n', { 'a/action.yml': 'runs: {using: node24, main: x.js}' }, ['./a']],
    ['no YAML', '- uses: ./a\n', { 'a/action.yml': 'runs: [' }, ['./a']],
    [
      'out of the repository',
      '- uses: ./../a\n',
      { 'a/action.yml': action('- run: x\n'), '../a/action.yml': action('- run: x\n') },
      ['./../a'],
    ],
    ['of another repository', '- uses: o/a@v1\n', { 'o/a/action.yml': action('- run: x\n') }, ['o/a']],
    [
      'defaults, and what is not declared',
      '- uses: ./a\n  with: {a: 1, c: 3}\n',
      {
        'a/action.yml': action(
          '- run: ${{ inputs.a }}${{ inputs.b }}${{ inputs.c }}.\n',
          'inputs: {A: {default: x}, b: {default: "${{ github.actor }}"}}\n',
        ),
      },
      ['1<github.actor>3.'],
    ],
    [
      'its env, that of the step that uses it, and GITHUB_ENV',
      '- uses: ./a\n  env: {A: a}\n- run: ${{ env.A }} ${{ env.B }}\n',
      {
        'a/action.yml': action(
          '- run: ${{ env.A }} ${{ env.B }}\n  env: {B: b}\n- run: echo B=c >> $GITHUB_ENV\n  shell: bash\n',
        ),
      },
      ['a b', 'echo B=c >> $GITHUB_ENV', '<env.A> c'],
    ],
    [
      'its outputs, and none of its steps',
      '- id: x\n  uses: ./a\n- run: ${{ steps.x.outputs.o }} ${{ steps.i.outputs.o }}\n',
      {
        'a/action.yml': action(
          '- id: i\n  run: echo o=1 >> $GITHUB_OUTPUT\n  shell: bash\n',
          'outputs: {o: {value: "${{ steps.i.outputs.o }}2"}}\n',
        ),
      },
      ['echo o=1 >> $GITHUB_OUTPUT', '12 <steps.i.outputs.o>'],
    ],
    [
      'in another',
      '- uses: ./a\n  with: {x: 1}\n',
      {
        'a/action.yml': action(
          '- uses: ./b\n  with: {y: "${{ inputs.x }}2"}\n- run: ${{ inputs.y }}.\n',
          'inputs: {x: {}}\n',
        ),
        'b/action.yml': action('- run: ${{ inputs.y }}3\n', 'inputs: {y: {}}\n'),
      },
      ['123', '<inputs.y>.'],
    ],
    ['in itself', '- uses: ./a\n', { 'a/action.yml': action('- run: x\n- uses: ./a\n') }, ['x', './a']],
    [
      'in a circle',
      '- uses: ./a\n',
      { 'a/action.yml': action('- uses: ./b\n'), 'b/action.yml': action('- uses: ./a\n- run: x\n') },
      ['./a', 'x'],
    ],
  ])('%s', (_what, steps, files, expected) => expect(scripts(withSteps(steps), files)).toEqual(expected))

  it('is followed ten deep', () => {
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, depth) => [`a${depth}/action.yml`, action(`- uses: ./a${depth + 1}\n`)]),
    )
    expect(scripts(withSteps('- uses: ./a0\n'), files)).toEqual(['./a10'])
  })

  it('passes on the secrets that it is given', () => {
    const text = withSteps('- uses: ./a\n  with: {p: "${{ secrets.P }}"}\n')
    const [step] = allSteps(
      workflowOf(text, { 'a/action.yml': action('- run: docker login -p ${{ inputs.p }}\n', 'inputs: {p: {}}\n') }),
    )
    expect([...(step?.secrets ?? [])].map(([name, location]) => `${name} ${at(location)}`)).toEqual([
      `p ${whereIs(text, '${{ secrets.P')}`,
    ])
  })

  it('brings its ignoring comments and its problems', () => {
    const files = { 'a/action.yml': action('- run: x # acr-login-check: ignore=y\n'), 'b/action.yml': 'a: [' }
    const { workflow, problems } = read(withSteps('- uses: ./a\n- uses: ./b\n- uses: ./b\n- uses: ./a\n'), files)
    expect(workflow?.ignores).toEqual([{ file: 'a/action.yml', ids: ['y'], line: 5 }])
    expect(problems).toMatchObject([{ kind: 'not-yaml', location: { file: 'b/action.yml', line: 1 } }])
  })

  it('does nothing where the step that uses it never runs', () => {
    const push = action('- run: docker push a.azurecr.io/b\n  shell: bash\n')
    const operations = (condition: string) =>
      allSteps(workflowOf(withSteps(`- uses: ./a\n  if: ${condition}\n`), { 'a/action.yml': push })).flatMap(step =>
        step.operations.map(operation => operation.kind === 'push' && operation.isConditional),
      )
    expect([operations('true'), operations("github.ref == 'x'"), operations('false')]).toEqual([[false], [true], []])
  })
})

const BUILD = '.github/workflows/build.yml'

/** A workflow of one job that calls another. */
const calling = (job: string, head = 'on: push\n'): string =>
  `${head}jobs:\n  call:\n    uses: ./${BUILD}\n${job.replace(/^(?=.)/gm, '    ')}`

const called = (trigger: string, steps: string, job = ''): string =>
  `on:\n  workflow_call:\n${trigger.replace(/^(?=.)/gm, '    ')}jobs:\n  build:\n${job.replace(/^(?=.)/gm, '    ')}    steps:\n${steps.replace(/^(?=.)/gm, '      ')}`

describe('a local workflow that a job calls', () => {
  it('has what is said of the call', () => {
    const text = calling('with:\n  Host: acme.azurecr.io\nsecrets:\n  PASS: ${{ secrets.ACR_PASS }}\n')
    const [job] = workflowOf(text).jobs
    expect(job?.calls).toMatchObject({ uses: `./${BUILD}`, location: { line: 4, column: 11 }, workflow: undefined })
    expect([...(job?.calls?.with ?? [])].map(([name, value]) => [name, toDisplayString(value)])).toEqual([
      ['host', 'acme.azurecr.io'],
    ])
    const secrets = job?.calls?.secrets
    if (!(secrets instanceof Map)) throw new Error('no secrets')
    expect([...secrets].map(([name, value]) => [name, toDisplayString(value)])).toEqual([
      ['pass', '${{ secrets.ACR_PASS }}'],
    ])
    expect(workflowOf(calling('secrets: inherit\n')).jobs[0]?.calls?.secrets).toBe('inherit')
    expect(workflowOf(calling('')).jobs[0]?.calls?.secrets).toBe('none')
  })

  it('tells the secrets that it declares and those that it reads', () => {
    const build = called(
      'secrets:\n  A: {required: true}\n  b:\n',
      '- run: ${{ secrets.A }} ${{ secrets.GITHUB_TOKEN }}\n- if: secrets.D != 1\n  run: ${{ secrets.a }} ${{ secrets.c }}\n',
    )
    const [job] = workflowOf(calling(''), { [BUILD]: build }).jobs
    const workflow = job?.calls?.workflow
    expect(workflow?.file).toBe(BUILD)
    expect([...(workflow?.declaredSecrets ?? [])]).toEqual([
      ['a', { required: true }],
      ['b', { required: false }],
    ])
    expect([...(workflow?.usedSecrets ?? [])].map(([name, location]) => [name, at(location)])).toEqual([
      ['a', `${BUILD}:${whereIs(build, '${{ secrets.A ')}`],
      ['d', `${BUILD}:${whereIs(build, 'secrets.D')}`],
      ['c', `${BUILD}:${whereIs(build, '${{ secrets.c')}`],
    ])
  })

  it.each<[what: string, job: string, trigger: string, run: string, expected: readonly string[]]>([
    [
      'what it is given',
      'with: {X: 1, y: true}\n',
      'inputs: {x: {type: string}, Y: {type: boolean}}\n',
      "${{ inputs.x }} ${{ inputs.y == true && 'yes' }}",
      ['1 yes'],
    ],
    [
      'its defaults',
      '',
      'inputs: {x: {type: string, default: a}, y: {type: boolean}, z: {type: number}}\n',
      '${{ inputs.x }} ${{ inputs.y }} ${{ inputs.z }} ${{ inputs.w }}.',
      ['a false 0 .'],
    ],
    [
      'what is known in part',
      'with: {x: "a${{ vars.b }}"}\n',
      'inputs: {x: {type: string}}\n',
      '${{ inputs.x }}',
      ['a<vars.b>'],
    ],
    ['the event of its caller', '', '', '${{ github.event_name }}', ['push']],
    ['not the env of its caller', 'env: {A: a}\n', '', '${{ env.A }}', ['<env.A>']],
    [
      'not the matrix of its caller',
      'strategy: {matrix: {a: [1, 2]}}\nwith: {x: "${{ matrix.a }}"}\n',
      'inputs: {x: {type: string}}\n',
      '${{ inputs.x }}${{ matrix.a }}',
      ['1<matrix.a>', '2<matrix.a>'],
    ],
  ])('knows %s', (_what, job, trigger, run, expected) => {
    expect(scripts(calling(job), { [BUILD]: called(trigger, `- run: "${run}"\n`) })).toEqual(expected)
  })

  it('gives its outputs to jobs that need it', () => {
    const build = called(
      'outputs: {Host: {value: "${{ jobs.build.outputs.h }}.azurecr.io"}}\n',
      '- run: x\n',
      'outputs: {h: acme}\n',
    )
    const text = `${calling('')}  after: {needs: call, steps: [{run: "\${{ needs.call.outputs.host }}"}]}\n`
    expect(scripts(text, { [BUILD]: build })).toEqual(['x', 'acme.azurecr.io'])
  })

  it.each<[what: string, callers: string, own: string, expected: string]>([
    ['nobody says any', '', '', 'unknown'],
    ['the caller’s job', 'permissions: {id-token: write}\n', '', 'write'],
    [
      'less than the caller’s',
      'permissions: {id-token: write}\n',
      'permissions: {}\n',
      'none .github/workflows/build.yml',
    ],
    [
      'as the caller’s',
      'permissions: {id-token: write}\n',
      'permissions: {id-token: write}\n',
      'write .github/workflows/build.yml',
    ],
    [
      'never more than the caller’s',
      'permissions: {}\n',
      'permissions: {id-token: write}\n',
      'none .github/workflows/ci.yml',
    ],
    ['never more than what is not known', '', 'permissions: {id-token: write}\n', 'unknown'],
  ])('has these permissions: %s', (_what, callers, own, expected) => {
    const { jobs } = workflowOf(calling(callers), { [BUILD]: called('', '- run: x\n', own) })
    const permissions = allJobs(jobs)[1]?.permissions
    const text =
      permissions === 'unknown' || permissions === undefined
        ? 'unknown'
        : `${permissions.idToken} ${permissions.location.file}`
    expect(text.startsWith(expected)).toBe(true)
  })

  it.each<[what: string, files: Record<string, string>]>([
    ['is not there', {}],
    ['is no YAML', { [BUILD]: 'jobs: [' }],
    ['is a list', { [BUILD]: '- x' }],
  ])('is opaque where it %s', (_what, files) => {
    expect(workflowOf(calling(''), files).jobs[0]?.calls?.workflow).toBeUndefined()
  })

  it('ends where workflows call each other in a circle', () => {
    const build =
      'on: workflow_call\njobs:\n  a: {uses: ./.github/workflows/ci.yml}\n  b: {uses: ./.github/workflows/build.yml}\n  c: {steps: [{run: x}]}\n'
    expect(scripts(calling(''), { [BUILD]: build, '.github/workflows/ci.yml': calling('') })).toEqual(['x'])
  })
})
