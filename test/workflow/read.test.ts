import { describe, expect, it } from 'vitest'
import type { Job } from '../../src/workflow/model.ts'
import { toDisplayString } from '../../src/workflow/partial-string.ts'
import { allSteps, at, FILE, read, scriptText, whereIs, withSteps, workflowOf } from './reading.ts'

const scripts = (...args: Parameters<typeof workflowOf>): readonly string[] =>
  allSteps(workflowOf(...args)).flatMap(({ script }) => (script === undefined ? [] : [scriptText(script)]))

describe('what starts it', () => {
  it.each<[on: string, triggers: readonly string[]]>([
    ['on: push', ['push 1:5']],
    ['on: [push, Pull_Request]', ['push 1:6', 'pull_request 1:12']],
    ['on:\n  push:\n  pull_request:\n    branches: [main]', ['push 2:3', 'pull_request 3:3']],
    ['"on": push', ['push 1:7']],
    ['on: &x\n  - push\n', ['push 2:5']],
    ['name: x', []],
    ['on:', []],
  ])('%j', (on, expected) => {
    const { triggers } = workflowOf(`${on}\njobs: {}`)
    expect([...triggers].map(([name, location]) => `${name} ${at(location)}`)).toEqual(expected)
  })
})

const jobsOf = (text: string): readonly Job[] => workflowOf(text).jobs

describe('a job', () => {
  it('has what is said of it', () => {
    const [job] = jobsOf(
      "on: push\njobs:\n  a:\n    needs: b\n    if: ${{ github.ref == 'x' }}\n    environment: prod\n    container: node\n    steps: []\n",
    )
    expect(job).toMatchObject({
      id: 'a',
      location: { file: FILE, line: 3, column: 3 },
      needs: ['b'],
      condition: "github.ref == 'x'",
      hasEnvironment: true,
      hasContainer: true,
      permissions: 'unknown',
      calls: undefined,
      steps: [],
    })
  })

  it.each<[permissions: string, idToken: 'write' | 'none' | 'unknown', location: string]>([
    ['permissions: write-all\njobs:\n  a:\n    steps: []', 'write', '1:14'],
    ['permissions: read-all\njobs:\n  a:\n    steps: []', 'none', '1:14'],
    ['permissions: {}\njobs:\n  a:\n    steps: []', 'none', '1:1'],
    ['permissions:\n  contents: read\njobs:\n  a:\n    steps: []', 'none', '1:1'],
    ['permissions:\n  id-token: write\njobs:\n  a:\n    steps: []', 'write', '2:13'],
    ['permissions:\n  id-token: read\njobs:\n  a:\n    steps: []', 'none', '2:13'],
    [
      'permissions:\n  id-token: write\njobs:\n  a:\n    permissions:\n      contents: read\n    steps: []',
      'none',
      '5:5',
    ],
    [
      'permissions:\n  contents: read\njobs:\n  a:\n    permissions:\n      id-token: write\n    steps: []',
      'write',
      '6:17',
    ],
    ['permissions: ${{ vars.x }}\njobs:\n  a:\n    steps: []', 'unknown', '1:14'],
  ])('%j', (text, idToken, location) => {
    const [job] = jobsOf(text)
    const { permissions } = job ?? {}
    if (permissions === undefined || permissions === 'unknown') throw new Error('unknown')
    expect([permissions.idToken, at(permissions.location)]).toEqual([idToken, location])
  })

  it.each<[runsOn: string, runner: Job['runner'], shell: string]>([
    ['ubuntu-latest', 'github-hosted', 'bash'],
    ['windows-2022', 'github-hosted', 'powershell'],
    ['[ubuntu-24.04]', 'github-hosted', 'bash'],
    ['self-hosted', 'self-hosted', 'bash'],
    ['[self-hosted, linux]', 'self-hosted', 'bash'],
    ['[Self-Hosted, Windows]', 'self-hosted', 'powershell'],
    ['{ group: big, labels: ubuntu-latest-8 }', 'unknown', 'bash'],
    ['{ labels: [self-hosted] }', 'self-hosted', 'bash'],
    ['big-runner', 'unknown', 'bash'],
    ['${{ vars.RUNNER }}', 'unknown', 'bash'],
    ['${{ fromJSON(\'["self-hosted", "x"]\') }}', 'self-hosted', 'bash'],
    ['${{ matrix.os }}', 'github-hosted', 'powershell'],
  ])('runs on %s', (runsOn, runner, shell) => {
    const [job] = jobsOf(
      `on: push\njobs:\n  a:\n    runs-on: ${runsOn}\n    strategy: {matrix: {os: [windows-latest]}}\n    steps: [{run: x}]`,
    )
    expect([job?.runner, job?.steps[0]?.script?.shell]).toEqual([runner, shell])
  })

  it.each<[what: string, workflow: string, job: string, step: string, shell: string]>([
    ['the step', '', '', 'shell: sh', 'sh'],
    ['the step with arguments', '', '', 'shell: /bin/bash -l {0}', 'bash'],
    ['the step', '', 'defaults: {run: {shell: sh}}', 'shell: pwsh', 'powershell'],
    ['the job', 'defaults: {run: {shell: bash}}', 'defaults: {run: {shell: sh}}', 'id: x', 'sh'],
    ['the workflow', 'defaults: {run: {shell: sh}}', 'defaults: {run: {working-directory: x}}', 'id: x', 'sh'],
    ['python', '', '', 'shell: python', 'other'],
    ['what is not known', '', '', 'shell: ${{ vars.x }}', 'other'],
  ])('has the shell of %s', (_what, workflow, job, step, shell) => {
    const [read] = jobsOf(
      `on: push\n${workflow}\njobs:\n  a:\n    ${job}\n    steps:\n      - run: x\n        ${step}\n`,
    )
    expect(read?.steps[0]?.script?.shell).toBe(shell)
  })
})

describe('a step', () => {
  it('has what is said of it', () => {
    const [step] = allSteps(
      workflowOf(
        withSteps(
          "- name: Log in\n  id: login\n  if: github.ref == 'x'\n  continue-on-error: true\n  uses: Docker/Login-Action@v3 # as before\n  with:\n    Registry: acme.azurecr.io\n",
        ),
      ),
    )
    expect(step).toMatchObject({
      location: { line: 6, column: 9 },
      id: 'login',
      name: 'Log in',
      condition: "github.ref == 'x'",
      continueOnError: true,
      uses: { action: 'docker/login-action', ref: 'v3', version: undefined, location: { line: 10, column: 15 } },
    })
    const registry = step?.with.get('registry')
    expect(registry?.segments).toEqual([{ literal: 'acme.azurecr.io', location: { file: FILE, line: 12, column: 21 } }])
  })

  const SHA = '0123456789abcdef0123456789abcdef01234567'
  it.each<[uses: string, action: string, ref: string, version: string | undefined]>([
    ['azure/login@v2', 'azure/login', 'v2', undefined],
    [`azure/login@${SHA} # v2.1.0`, 'azure/login', SHA, 'v2.1.0'],
    [`azure/login@${SHA} # pin@v2`, 'azure/login', SHA, 'v2'],
    [`"azure/login@${SHA}" # ratchet:azure/login@v2`, 'azure/login', SHA, 'v2'],
    [`azure/login@${SHA} # 2.1`, 'azure/login', SHA, '2.1'],
    [`azure/login@${SHA} # main`, 'azure/login', SHA, undefined],
    ['Azure/login/sub@releases/v1', 'azure/login/sub', 'releases/v1', undefined],
    ['docker://alpine', 'docker://alpine', '', undefined],
    ['docker://ghcr.io:443/A/b:3.8', 'docker://ghcr.io:443/a/b', '3.8', undefined],
    ['./.github/actions/@x', './.github/actions/@x', '', undefined],
    ['azure/login', 'azure/login', '', undefined],
  ])('uses %s', (uses, action, ref, version) => {
    const [step] = allSteps(workflowOf(withSteps(`- uses: ${uses}\n`)))
    expect(step?.uses).toMatchObject({ action, ref, version })
  })

  it.each<[value: string, continues: boolean]>([
    ['true', true],
    ['false', false],
    ['', false],
    ['${{ true }}', true],
    ['${{ vars.x }}', true],
  ])('continues on error: %s', (value, continues) => {
    const [step] = allSteps(workflowOf(withSteps(`- run: x\n  continue-on-error: ${value}\n`)))
    expect(step?.continueOnError).toBe(continues)
  })

  it('has the script that azure/cli and azure/powershell are given', () => {
    const [cli, powershell, other] = allSteps(
      workflowOf(
        withSteps(
          '- uses: azure/cli@v2\n  with: {inlineScript: az acr login}\n- uses: azure/powershell@v2\n  with: {inlineScript: x}\n- uses: a/b@v1\n  with: {inlineScript: x}\n',
        ),
      ),
    )
    expect([cli?.script?.text, cli?.script?.shell]).toEqual(['az acr login', 'bash'])
    expect([powershell?.script?.shell, other?.script]).toEqual(['powershell', undefined])
  })
})

describe('where texts stand', () => {
  it('is told for each character of a script, and of what was put in where it comes from', () => {
    const text = withSteps(
      '- env:\n    HOST: acme.azurecr.io\n  run: |\n    # ${{ github.sha }} first\n    docker push ${{ env.HOST }}/app\n',
    )
    const [step] = allSteps(workflowOf(text))
    const script = step?.script
    if (script === undefined) throw new Error('no script')
    expect(scriptText(script)).toBe('# <github.sha> first\ndocker push acme.azurecr.io/app\n')
    const placeOf = (word: string): string => at(script.locationAt(script.text.indexOf(word)))
    for (const word of ['# ', 'first', 'docker', '/app']) expect(placeOf(word)).toBe(whereIs(text, word))
    expect(placeOf('\u{F0000}')).toBe(whereIs(text, '${{ github.sha'))
    expect(placeOf('acme')).toBe(whereIs(text, 'acme'))
    // Inside what was put in it is where that begins.
    expect(placeOf('azurecr.io')).toBe(whereIs(text, 'acme'))
  })

  it('is told for each line of a value', () => {
    const text = withSteps('- uses: a/b@v1\n  with:\n    tags: |\n      one\n      ${{ github.sha }}two\n')
    const [step] = allSteps(workflowOf(text))
    const segments = step?.with.get('tags')?.segments ?? []
    expect(
      segments.map(segment => ['literal' in segment ? segment.literal : segment.expression, at(segment.location)]),
    ).toEqual([
      ['one\n', whereIs(text, 'one')],
      ['github.sha', whereIs(text, '${{')],
      ['two\n', whereIs(text, 'two')],
    ])
  })

  it('does not take characters of the file for marks', () => {
    const [step] = allSteps(workflowOf(withSteps('- run: a\u{F0000}b ${{ vars.x }}\n')))
    expect(step?.script && scriptText(step.script)).toBe('a\uFFFD\uFFFDb <vars.x>')
  })
})

describe('what is known flows', () => {
  it.each<[what: string, text: string, expected: readonly string[]]>([
    ['env of the workflow', `env: {A: a}\n${withSteps('- run: ${{ env.A }}\n')}`, ['a']],
    ['env of the job over it', 'env: {A: a}\njobs: {j: {env: {A: b}, steps: [{run: "${{ env.A }}"}]}}', ['b']],
    [
      'env of the step over both',
      'env: {A: a}\njobs: {j: {env: {A: b}, steps: [{env: {A: c}, run: "${{ env.A }}"}]}}',
      ['c'],
    ],
    [
      'env of a step that is made of the job’s',
      withSteps('- env: {A: "${{ env.A }}-${{ env.B }}"}\n  run: ${{ env.A }}\n', 'env: {A: a, B: b}\n'),
      ['a-b'],
    ],
    [
      'a step’s env ends with it',
      withSteps('- env: {A: a}\n  run: ${{ env.A }}\n- run: ${{ env.A }}\n'),
      ['a', '<env.A>'],
    ],
    ['names of variables have a case', withSteps('- env: {A: a}\n  run: ${{ env.a }} ${{ ENV.A }}\n'), ['<env.a> a']],
    [
      'numbers as YAML has them',
      withSteps(
        '- env: {A: 1.10, B: "1.10", C: 0x10, D: 007, E: TRUE, F: ~}\n  run: ${{ env.A }} ${{ env.B }} ${{ env.C }} ${{ env.D }} ${{ env.E }} ${{ env.F }}.\n',
      ),
      ['1.1 1.10 16 7 true .'],
    ],
    [
      'what an expression gives',
      withSteps('- env: {A: "${{ format(\'{0}.azurecr.io\', vars.ACR) }}"}\n  run: ${{ env.A }}/x\n'),
      ['<vars.acr>.azurecr.io/x'],
    ],
    [
      'GITHUB_ENV',
      withSteps('- run: echo "A=a" >> $GITHUB_ENV\n- run: ${{ env.A }}\n'),
      ['echo "A=a" >> $GITHUB_ENV', 'a'],
    ],
    [
      'GITHUB_ENV over the job’s, under the step’s',
      `env: {A: z, B: z}\n${withSteps('- run: echo "A=a" >> $GITHUB_ENV\n- run: ${{ env.A }}\n- env: {A: c}\n  run: ${{ env.A }}\n')}`,
      ['echo "A=a" >> $GITHUB_ENV', 'a', 'c'],
    ],
    [
      'GITHUB_OUTPUT',
      withSteps(
        '- id: X\n  run: echo "a=b" >> $GITHUB_OUTPUT\n- run: ${{ steps.x.outputs.A }} ${{ steps.x.outputs.c }}\n',
      ),
      ['echo "a=b" >> $GITHUB_OUTPUT', 'b <steps.x.outputs.c>'],
    ],
    [
      'not from a step that never runs',
      withSteps('- if: false\n  run: echo "A=a" >> $GITHUB_ENV\n- run: ${{ env.A }}\n'),
      ['echo "A=a" >> $GITHUB_ENV', '<env.A>'],
    ],
    [
      'outputs of a job, whatever the order of the file',
      'jobs:\n  b: {needs: [A], steps: [{run: "${{ needs.a.outputs.X }}"}]}\n  A: {outputs: {x: "${{ steps.s.outputs.y }}-${{ env.E }}"}, env: {E: e}, steps: [{id: s, run: "echo y=1 >> $GITHUB_OUTPUT"}]}\n',
      ['1-e', 'echo y=1 >> $GITHUB_OUTPUT'],
    ],
    ['the event where there is one', withSteps('- run: ${{ github.event_name }}\n'), ['push']],
    [
      'not the event where there are several',
      withSteps('- run: ${{ github.event_name }}\n', 'on: [push, pull_request]\n'),
      ['<github.event_name>'],
    ],
    [
      'not the event of who calls it',
      withSteps('- run: ${{ github.event_name }}\n', 'on: workflow_call\n'),
      ['<github.event_name>'],
    ],
    [
      'not inputs that somebody gives',
      withSteps(
        '- run: ${{ inputs.A }}${{ github.event.inputs.a }}\n',
        'on: {workflow_dispatch: {inputs: {a: {default: x}}}}\n',
      ),
      ['<inputs.a><github.event.inputs.a>'],
    ],
    ['not secrets', withSteps('- run: ${{ secrets.A }}\n'), ['<secrets.a>']],
    ['an expression without an end', withSteps('- run: a ${{ env.A\n'), ['a <>']],
    ['a }} in a string', withSteps('- run: "${{ format(\'}}{0}\', 1) }}"\n'), ['}1']],
  ])('%s', (_what, text, expected) =>
    expect(scripts(text.includes('on:') ? text : `on: push\n${text}`)).toEqual(expected),
  )

  it('takes what is known of this run', () => {
    const text = withSteps(
      '- run: ${{ vars.ACR }}/${{ env.X }}\n  env: {X: "${{ format(\'{0}!\', vars.acr) }}"}\n- run: ${{ matrix.x }} ${{ secrets.x }}\n',
    )
    expect(scripts(text, {}, { 'vars.acr': 'acme', 'matrix.x': 'other' })).toEqual([
      'acme/acme!',
      '<matrix.x> <secrets.x>',
    ])
  })
})

describe('a matrix', () => {
  const run = (matrix: string, script: string): readonly string[] =>
    scripts(`on: push\njobs:\n  a:\n    strategy:\n      matrix: ${matrix}\n    steps:\n      - run: ${script}\n`)

  it.each<[what: string, matrix: string, expected: readonly string[]]>([
    ['a product', '{a: [1, 2], b: [x, y]}', ['1x', '1y', '2x', '2y']],
    ['exclude', '{a: [1, 2], b: [x, y], exclude: [{a: 1}, {a: 2, b: x}]}', ['2y']],
    ['include that fits', '{a: [1, 2], include: [{a: 1, b: x}, {b: z}]}', ['1z', '2z']],
    ['include that does not', '{a: [1], include: [{a: 2, b: x}]}', ['1', '2x']],
    ['include alone', '{include: [{a: 1, b: x}, {a: 2}]}', ['1x', '2']],
    ['what differs in nothing that is used', '{a: [1], b: [x], c: [1, 2, 3]}', ['1x']],
    ['a list that an expression gives', '{a: "${{ fromJSON(\'[1, 2]\') }}", b: [x]}', ['1x', '2x']],
    ['all of it from an expression', '"${{ fromJSON(\'{\\"a\\": [1], \\"b\\": [\\"x\\"]}\') }}"', ['1x']],
    ['a value that is not known', '{a: [1], b: ["${{ vars.x }}"]}', ['1<vars.x>']],
    ['a list that is not known', '{a: [1], b: "${{ fromJSON(needs.x.outputs.y) }}"}', ['<matrix.a><matrix.b>']],
    ['nothing', '{}', ['<matrix.a><matrix.b>']],
    ['too many', `{a: [${Array.from({ length: 21 }, (_, index) => index)}], b: [x]}`, ['<matrix.a><matrix.b>']],
  ])('%s', (_what, matrix, expected) => expect(run(matrix, '${{ matrix.a }}${{ matrix.B }}')).toEqual(expected))

  it('is looked into', () => {
    expect(run('{x: [{host: a, ports: [1]}, {host: b}]}', "${{ matrix.x.host }}${{ matrix['x'].ports[0] }}")).toEqual([
      'a1',
      'b',
    ])
    expect(run('{x: [a]}', '${{ toJSON(matrix) }}')).toEqual(['<tojson(matrix)>'])
  })

  it('has the places of its values', () => {
    const [step] = allSteps(
      workflowOf(
        'on: push\njobs:\n  a:\n    strategy:\n      matrix:\n        host: [acme.azurecr.io]\n    steps:\n      - uses: a/b@v1\n        with: {host: "${{ matrix.host }}"}\n',
      ),
    )
    expect(step?.with.get('host')?.segments).toEqual([
      {
        literal: 'acme.azurecr.io',
        location: { file: FILE, line: 6, column: 16 },
        usedAt: { file: FILE, line: 9, column: 23 },
      },
    ])
  })

  it('decides conditions: what does not run in a combination does nothing', () => {
    const { jobs } = workflowOf(
      "on: push\njobs:\n  a:\n    strategy: {matrix: {to: [acr, hub]}}\n    steps:\n      - if: matrix.to == 'acr'\n        run: docker push acme.azurecr.io/x\n",
    )
    expect(
      jobs.map(({ steps }) =>
        steps.map(({ operations }) =>
          operations.map(operation => [operation.kind, 'isConditional' in operation && operation.isConditional]),
        ),
      ),
    ).toEqual([[[['push', false]]], [[]]])
  })

  it('gives an output where all combinations give the same', () => {
    const job = (output: string): string =>
      `on: push\njobs:\n  a: {strategy: {matrix: {x: [1, 2]}}, outputs: {y: "${output}"}, steps: [{run: "\${{ matrix.x }}"}]}\n  b: {needs: a, steps: [{run: "\${{ needs.a.outputs.y }}"}]}`
    expect(scripts(job('same')).at(-1)).toBe('same')
    expect(scripts(job('${{ matrix.x }}')).at(-1)).toBe('<needs.a.outputs.y>')
  })
})

describe('secrets', () => {
  it('are those that the values of a step are made of', () => {
    const text = `env: {P: "\${{ secrets.PASS }}", Q: "\${{ secrets.Q }}"}\n${withSteps(
      '- run: docker login -p "$P" ${{ secrets[\'HOST\'] }} ${{ github.token }}\n- uses: a/b@v1\n  with: {x: "${{ secrets.GITHUB_TOKEN || secrets.B }}"}\n  env: {C: "${{ secrets.c }}"}\n- run: echo\n',
    )}`
    expect(
      allSteps(workflowOf(text)).map(({ secrets }) =>
        [...secrets].map(([name, location]) => `${name} ${at(location)}`),
      ),
    ).toEqual([
      [`pass ${whereIs(text, '${{ secrets.PASS')}`, `host ${whereIs(text, "${{ secrets['HOST")}`],
      [`b ${whereIs(text, '${{ secrets.GITHUB_TOKEN')}`, `c ${whereIs(text, '${{ secrets.c')}`],
      [],
    ])
  })
})

describe('conditions', () => {
  it.each<[condition: string, expected: 'always' | 'perhaps' | 'never']>([
    ['true', 'always'],
    ['', 'always'],
    ['always()', 'always'],
    ['success() && !cancelled()', 'always'],
    ["github.event_name == 'push'", 'always'],
    ["env.A == 'a'", 'always'],
    ["${{ env.A == 'a' }}", 'always'],
    ['false', 'never'],
    ['${{ false }}', 'never'],
    ["github.ref == 'x' && env.A == 'b'", 'never'],
    ["env.A != 'a'", 'never'],
    ["github.ref == 'x'", 'perhaps'],
    ['failure()', 'perhaps'],
    ['${{ github.ref }} == x', 'perhaps'],
    ['${{ github.ref', 'perhaps'],
    ['no expression', 'perhaps'],
  ])('%s: %s', (condition, expected) => {
    const written = condition === '' ? '' : JSON.stringify(condition)
    const text = withSteps(`- if: ${written}\n  env: {A: a}\n  run: docker push a.azurecr.io/b\n`)
    const [operation] = allSteps(workflowOf(text))[0]?.operations ?? []
    const is =
      operation === undefined ? 'never' : operation.kind === 'push' && operation.isConditional ? 'perhaps' : 'always'
    expect(is).toBe(expected)
  })

  it('of a job leave its steps alone, but where it never runs', () => {
    const operations = (condition: string) => {
      const text = `on: push\njobs: {a: {if: "${condition}", steps: [{run: docker push a.azurecr.io/b}]}}`
      return allSteps(workflowOf(text)).flatMap(step =>
        step.operations.map(operation => operation.kind === 'push' && operation.isConditional),
      )
    }
    expect([operations("github.ref == 'x'"), operations('false')]).toEqual([[false], []])
  })
})

describe('comments that ignore', () => {
  it.each<[text: string, expected: readonly [ids: string, line: number][]]>([
    ['a: 1 # acr-login-check: ignore=x\n', [['x', 1]]],
    ['# acr-login-check: ignore=x,y-z , w\na: 1\n', [['x y-z w', 2]]],
    ['#acr-login-check:ignore = x\n\n  # why\na: 1\n', [['x', 4]]],
    ['run: |\n  # acr-login-check: ignore=x\n  docker push\n', [['x', 3]]],
    ['a: 1\r\n# acr-login-check: ignore=x\r\nb: 1\r\n', [['x', 3]]],
    [
      '# acr-login-check: ignore=x\n# acr-login-check: ignore=y\na: 1',
      [
        ['x', 3],
        ['y', 3],
      ],
    ],
    ['# acr-login-check: ignore=\n# acr-login-check ignore=x\n# ignore=x\n', []],
  ])('%j', (text, expected) => {
    const { ignores } = workflowOf(`${text}\non: push\njobs: {}\n`)
    expect(ignores).toEqual(expected.map(([ids, line]) => ({ file: FILE, ids: ids.split(' '), line })))
  })
})

describe('what is no workflow', () => {
  it.each<[text: string, problem: string, line: number]>([
    ['a: 1\nb: [', 'not-yaml', 2],
    [`a: ${'['.repeat(1000)}`, 'too-complex', 1],
    ['hello', 'not-a-workflow', 1],
    ['- a', 'not-a-workflow', 1],
    ['# x\nservices: {}\n', 'not-a-workflow', 2],
    ['on: push\njobs:\n', 'not-a-workflow', 1],
  ])('%j', (text, problem, line) => {
    expect(read(text)).toMatchObject({
      workflow: undefined,
      problems: [{ kind: problem, location: { file: FILE, line } }],
    })
  })

  it.each(['', '\uFEFF', '\n\n', '# on: push\n# jobs: {}\n'])('is put aside: %j', text =>
    expect(read(text)).toMatchObject({ workflow: { jobs: [] }, problems: [] }),
  )

  it.each([
    'on: push\njobs: {a: 1, b: [], c: {steps: 1}, d: {steps: [1, [], {}, {uses: {}}, {run: []}, {with: 1, uses: x}]}}',
    'on: {a: [1]}\njobs: {a: {needs: {x: 1}, strategy: 1, permissions: [], env: [], runs-on: {}, defaults: 1, outputs: 1, if: []}}',
    'on: push\nenv: x\ndefaults: x\npermissions:\njobs: {a: {strategy: {matrix: {x: 1, include: 2, exclude: {}}}, steps: [{env: 1}]}}',
    'on: push\n__proto__: 1\nenv: {__proto__: x}\njobs: {__proto__: {steps: [{run: "${{ env.constructor }} ${{ env.__proto__ }}"}]}}',
    'on: push\njobs: {a: {needs: b, steps: [{run: x}]}, b: {needs: [a, a, c], steps: [{run: y}]}}',
    'on: push\njobs: &x {a: *x}',
  ])('is read as far as it goes: %j', text => expect(read(text).workflow).toBeDefined())
})

it('gives the values of `with` by name', () => {
  const text = withSteps('- uses: a/b@v1\n  with:\n    A: x${{ vars.b }}\n    c: [1]\n    d:\n')
  const [step] = allSteps(workflowOf(text))
  expect([...(step?.with ?? [])].map(([name, value]) => `${name}=${toDisplayString(value)}`)).toEqual([
    'a=x${{ vars.b }}',
    'd=',
  ])
})
