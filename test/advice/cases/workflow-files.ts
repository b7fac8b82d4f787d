import { parse } from 'yaml'
import { buildPush, job, login, run, workflowOf } from '../../rules/workflow/files.ts'
import { CI, type FileCase, type Files } from '../file-case.ts'
import {
  AZ_ACR,
  AZURE_LOGIN,
  action,
  CALLED,
  called,
  ci,
  HOST,
  jobs,
  LOGIN,
  PERMISSIONS,
  PUSH,
  replaced,
  withDocument,
} from './workflow-parts.ts'

/** What GitHub makes of a file before a step runs. */

const on = (events: string, ...all: readonly string[]): Files => ({ [CI]: workflowOf([job('build', all)], events) })

const MASKED = 'workflow-output-masked'
const UNDECLARED = 'workflow-name-undeclared'
const INVALID = 'workflow-invalid'

const output = (name: string, value: string): string => `outputs:\n  ${name}: ${value}`
const prepare = (head: string, ...all: readonly string[]): string => job('prepare', all, head)
const build = (...all: readonly string[]): string => job('build', all, 'needs: prepare')
const writes = (...lines: readonly string[]): string => run(...lines).replace('- run', '- id: it\n  run')
const OF_STEP = '${{ steps.it.outputs.image }}'
const TOKEN = writes(
  'TOKEN=$(az acr login --name contoso --expose-token --query accessToken --output tsv)',
  'echo "::add-mask::$TOKEN"',
  'echo "token=$TOKEN" >> "$GITHUB_OUTPUT"',
)
const WITH_TOKEN = `- uses: docker/login-action@v4
  with:
    registry: ${HOST}
    username: 00000000-0000-0000-0000-000000000000
    password: \${{ needs.prepare.outputs.token }}`
const gets = `${output(`token`, '${{ steps.it.outputs.token }}')}\n${PERMISSIONS}`
const PRINTS = writes('echo "image=team/app:1" >> "$GITHUB_OUTPUT"')
const IMAGE = buildPush(`${HOST}/\${{ needs.prepare.outputs.image }}`)
const BROUGHT = [PRINTS, buildPush(`${HOST}/${OF_STEP}`)] as const

export const fileFaults: readonly FileCase[] = [
  {
    id: MASKED,
    when: 'the output is a secret',
    healthy: jobs(prepare(output('count', '1'), '- run: npm ci'), build(login('${{ secrets.ACR_SERVER }}'))),
    wrong: jobs(
      prepare(output('server', '${{ secrets.ACR_SERVER }}'), '- run: npm ci'),
      build(login('${{ needs.prepare.outputs.server }}')),
    ),
    paste: { over: '${{ needs.prepare.outputs.server }}' },
  },
  {
    id: MASKED,
    when: 'the output is an image whose login server is a secret',
    healthy: jobs(
      prepare(output('image', 'team/app:${{ github.sha }}'), '- run: npm ci'),
      build(
        login('${{ secrets.ACR_SERVER }}'),
        buildPush('${{ secrets.ACR_SERVER }}/${{ needs.prepare.outputs.image }}'),
      ),
    ),
    wrong: jobs(
      prepare(output('image', '${{ secrets.ACR_SERVER }}/team/app:${{ github.sha }}'), '- run: npm ci'),
      build(login('${{ secrets.ACR_SERVER }}'), buildPush('${{ needs.prepare.outputs.image }}')),
    ),
    paste: (files, fix) => {
      const [, value = '', reader = ''] = fix.split('\n')
      const shorter = replaced(files, 'image: ${{ secrets.ACR_SERVER }}/team/app:${{ github.sha }}', value.trim())
      const [, used = ''] = /^# In job build: (.*)$/.exec(reader) ?? []
      return replaced(shorter, '        ${{ needs.prepare.outputs.image }}', `        ${used}`)
    },
  },
  {
    id: MASKED,
    when: 'a script masks the token of a registry, and the other job does not sign in to Azure',
    healthy: jobs(
      prepare(PERMISSIONS, AZURE_LOGIN, AZ_ACR),
      job('build', [AZURE_LOGIN, AZ_ACR, PUSH], `needs: prepare\n${PERMISSIONS}`),
    ),
    wrong: jobs(prepare(gets, AZURE_LOGIN, TOKEN), build(WITH_TOKEN, PUSH)),
    paste: (files, fix) =>
      withDocument(files, document => {
        const { prepare: first, build: reader } = document.jobs
        if (first === undefined || reader === undefined) throw new Error('no job')
        reader['permissions'] = first['permissions']
        reader.steps.splice(0, 1, first.steps[0], ...(parse(fix) as unknown[]))
      }),
  },
  {
    id: MASKED,
    when: 'a script masks the token of a registry, and the other job signs in to Azure',
    healthy: jobs(
      prepare(PERMISSIONS, AZURE_LOGIN, AZ_ACR),
      job('build', [AZURE_LOGIN, AZ_ACR, PUSH], `needs: prepare\n${PERMISSIONS}`),
    ),
    wrong: jobs(
      prepare(gets, AZURE_LOGIN, TOKEN),
      job('build', [AZURE_LOGIN, WITH_TOKEN, PUSH], `needs: prepare\n${PERMISSIONS}`),
    ),
    paste: (files, fix) =>
      withDocument(files, document => document.jobs['build']?.steps.splice(1, 1, ...(parse(fix) as unknown[]))),
  },
  {
    id: MASKED,
    when: 'a script masks the name of an image or of a registry',
    healthy: jobs(
      prepare(output('image', OF_STEP), writes('IMAGE=team/app:1', 'echo "image=$IMAGE" >> "$GITHUB_OUTPUT"')),
      build(LOGIN, IMAGE),
    ),
    wrong: jobs(
      prepare(
        output('image', OF_STEP),
        writes('IMAGE=team/app:1', 'echo "::add-mask::$IMAGE"', 'echo "image=$IMAGE" >> "$GITHUB_OUTPUT"'),
      ),
      build(LOGIN, IMAGE),
    ),
    paste: files => replaced(files, '          echo "::add-mask::$IMAGE"\n', ''),
  },
  {
    id: MASKED,
    when: 'a script masks something else',
    healthy: jobs(
      prepare('', '- run: npm ci'),
      build(writes('PASSWORD=$(./password)', 'echo "::add-mask::$PASSWORD"'), LOGIN, PUSH),
    ),
    wrong: jobs(
      prepare(
        output('login', '${{ steps.it.outputs.login }}'),
        writes('PASSWORD=$(./password)', 'echo "::add-mask::$PASSWORD"', 'echo "login=$PASSWORD" >> "$GITHUB_OUTPUT"'),
      ),
      build(LOGIN.replace('secrets.ACR_PASSWORD', 'needs.prepare.outputs.login'), PUSH),
    ),
    paste: () =>
      jobs(
        prepare('', '- run: npm ci'),
        build(
          writes(
            'PASSWORD=$(./password)',
            'echo "::add-mask::$PASSWORD"',
            'echo "login=$PASSWORD" >> "$GITHUB_OUTPUT"',
          ),
          LOGIN.replace('secrets.ACR_PASSWORD', 'steps.it.outputs.login'),
          PUSH,
        ),
      ),
  },
  {
    id: UNDECLARED,
    when: 'a variable of `env` is not set',
    healthy: {
      [CI]: workflowOf([job('build', [login('${{ env.ACR_SERVER }}'), PUSH])], `on: push\nenv:\n  ACR_SERVER: ${HOST}`),
    },
    wrong: [[`env:\n  ACR_SERVER: ${HOST}\n`, '']],
    paste: { into: 'workflow' },
    fill: { '<value>': HOST },
  },
  {
    id: UNDECLARED,
    when: 'the workflow is started by hand, and does not declare the input',
    healthy: on('on:\n  workflow_dispatch:\n    inputs:\n      registry: {}', login('${{ inputs.registry }}')),
    wrong: on('on:\n  workflow_dispatch:\n    inputs:\n      tag: {}', login('${{ inputs.registry }}')),
    paste: { into: 'workflow' },
  },
  {
    id: UNDECLARED,
    when: 'the workflow is called, and does not declare the input',
    healthy: on(
      'on:\n  workflow_call:\n    inputs:\n      registry: { type: string }',
      login('${{ inputs.registry }}'),
    ),
    wrong: on('on: workflow_call', login('${{ inputs.registry }}')),
    paste: { into: 'workflow' },
  },
  {
    id: UNDECLARED,
    when: 'the workflow is started by hand and by other events, and does not declare the input',
    healthy: on(
      'on:\n  push:\n  workflow_dispatch:\n    inputs:\n      registry: {}',
      login(`\${{ inputs.registry || '${HOST}' }}`),
    ),
    wrong: on('on: [push, workflow_dispatch]', login('${{ inputs.registry }}')),
    paste: { into: 'workflow' },
    fill: { '<value>': HOST },
  },
  {
    id: UNDECLARED,
    when: 'the workflow has neither `workflow_dispatch` nor `workflow_call`, so it has no inputs',
    healthy: on('on: push', login('${{ vars.REGISTRY }}')),
    wrong: [['vars.REGISTRY', 'inputs.registry']],
    paste: { over: '${{ inputs.registry }}' },
  },
  {
    id: UNDECLARED,
    when: 'an action of the repository does not declare the input',
    healthy: {
      ...ci(`- uses: ./login\n  with:\n    registry: ${HOST}`, PUSH),
      ...action('login', [login('${{ inputs.registry }}').replaceAll('secrets.', 'github.event.')], ['registry']),
    },
    wrong: {
      ...ci(`- uses: ./login`, PUSH),
      ...action('login', [login('${{ inputs.registry }}').replaceAll('secrets.', 'github.event.')]),
    },
    paste: (files, fix) => {
      const [inAction = '', inStep = ''] = fix.split('# In the step that uses it:\n')
      const step = inStep.replace(/^/gm, '        ')
      return {
        ...replaced(files, '      - uses: ./login\n', `      - uses: ./login\n${step}\n`),
        'login/action.yml': `${inAction}${files['login/action.yml'] ?? ''}`,
      }
    },
    fill: { '<value>': HOST },
  },
  {
    id: UNDECLARED,
    when: 'the matrix does not have the key',
    healthy: jobs(
      job('build', [login('${{ matrix.registry }}')], `strategy:\n  matrix:\n    os: [a, b]\n    registry: [${HOST}]`),
    ),
    wrong: [[`\n        registry: [${HOST}]`, '']],
    paste: { into: 'job' },
    fill: { '<value>': HOST },
  },
  {
    id: UNDECLARED,
    when: 'no step has the ID',
    healthy: ci(LOGIN, ...BROUGHT),
    wrong: ci(LOGIN, PRINTS.replace('- id: it\n  run', '- run'), BROUGHT[1]),
    paste: (files, fix) => replaced(files, '      - run:', `      - ${fix}\n        run:`),
  },
  {
    id: UNDECLARED,
    when: 'the job has no `needs`',
    healthy: jobs(prepare(output('image', OF_STEP), PRINTS), build(LOGIN, IMAGE)),
    wrong: jobs(prepare(output('image', OF_STEP), PRINTS), job('build', [LOGIN, IMAGE])),
    paste: { into: 'job' },
  },
  {
    id: UNDECLARED,
    when: 'the `needs` of the job has only other jobs',
    healthy: jobs(
      prepare(output('image', OF_STEP), PRINTS),
      job('test', ['- run: npm test']),
      job('build', [LOGIN, IMAGE], 'needs: [test, prepare]'),
    ),
    wrong: [['needs: [test, prepare]', 'needs: [test]']],
    paste: { into: 'job' },
  },
  {
    id: UNDECLARED,
    when: 'no job has the ID',
    healthy: jobs(prepare(output('image', OF_STEP), PRINTS), build(LOGIN, IMAGE)),
    wrong: [['needs.prepare.outputs', 'needs.prepair.outputs']],
    paste: { over: '${{ needs.prepair.outputs.image }}' },
    fill: { '<job>': 'prepare' },
  },
  {
    id: UNDECLARED,
    when: 'the other job does not have the output',
    healthy: jobs(prepare(output('image', OF_STEP), PRINTS), build(LOGIN, IMAGE)),
    wrong: jobs(prepare('', PRINTS), build(LOGIN, IMAGE)),
    paste: { into: 'job', job: 'prepare' },
    fill: { '<id>': 'it' },
  },
  {
    id: INVALID,
    when: 'the `if` of a step reads a secret',
    healthy: jobs(
      job('build', [`${LOGIN}\n  if: env.ACR_PASSWORD != ''`], 'env:\n  ACR_PASSWORD: ${{ secrets.ACR_PASSWORD }}'),
    ),
    wrong: ci(`${LOGIN}\n  if: secrets.ACR_PASSWORD != ''`),
    paste: (files, fix) => {
      const [inJob = '', inStep = ''] = fix.split('\n')
      const guarded = replaced(files, "if: secrets.ACR_PASSWORD != ''", inStep)
      return replaced(guarded, '    steps:', `    ${inJob.replace('# In the job: ', '')}\n    steps:`)
    },
  },
  {
    id: INVALID,
    when: 'the `if` of a job reads a secret',
    healthy: jobs(
      job('build', [`${LOGIN}\n  if: env.ACR_PASSWORD != ''`], 'env:\n  ACR_PASSWORD: ${{ secrets.ACR_PASSWORD }}'),
    ),
    wrong: jobs(job('build', [LOGIN], "if: secrets.ACR_PASSWORD != ''")),
    paste: (files, fix) => {
      const lines = fix.split('\n')
      const moved = replaced(
        files,
        "    if: secrets.ACR_PASSWORD != ''\n",
        lines
          .slice(0, 2)
          .map(line => `    ${line}\n`)
          .join(''),
      )
      return replaced(
        moved,
        '      - uses: docker/login-action@v4',
        `      - ${(lines.at(-1) ?? '').replace('# ', '')}\n        uses: docker/login-action@v4`,
      )
    },
  },
  {
    id: INVALID,
    when: 'an action of the repository reads a secret',
    healthy: {
      ...ci('- uses: ./login\n  with: { acr-password: "${{ secrets.ACR_PASSWORD }}" }', PUSH),
      ...action(
        'login',
        [LOGIN.replace('secrets.ACR_PASSWORD', 'inputs.acr-password').replace('secrets.ACR_USERNAME', 'github.actor')],
        ['acr-password'],
      ),
    },
    wrong: {
      ...ci('- uses: ./login', PUSH),
      ...action('login', [LOGIN.replace('${{ secrets.ACR_USERNAME }}', 'ci')]),
    },
    paste: (files, fix) => {
      const [value = '', inAction = '', inStep = ''] = fix.split('\n')
      const own = (files['login/action.yml'] ?? '').replace('${{ secrets.ACR_PASSWORD }}', () => value)
      return {
        ...replaced(
          files,
          '      - uses: ./login\n',
          `      - uses: ./login\n        ${inStep.replace('# In the step that uses it: ', '')}\n`,
        ),
        'login/action.yml': `${inAction.replace('# In the action: ', '')}\n${own}`,
      }
    },
  },
  {
    id: INVALID,
    when: 'the input of a called workflow is a secret',
    healthy: {
      ...called('secrets:\n  ACR_PASSWORD: ${{ secrets.ACR_PASSWORD }}'),
      [CALLED]: workflowOf([job('push', [LOGIN.replace('${{ secrets.ACR_USERNAME }}', 'ci')])], 'on: workflow_call'),
    },
    wrong: {
      ...called('with:\n  password: ${{ secrets.ACR_PASSWORD }}'),
      [CALLED]: workflowOf(
        [
          job('push', [
            LOGIN.replace('${{ secrets.ACR_USERNAME }}', 'ci').replace('secrets.ACR_PASSWORD', 'inputs.password'),
          ]),
        ],
        'on:\n  workflow_call:\n    inputs:\n      password: { type: string }',
      ),
    },
    paste: (files, fix) => {
      const [first = '', second = '', inCalled = ''] = fix.split('\n')
      const own = replaced(
        files,
        '    with:\n      password: ${{ secrets.ACR_PASSWORD }}',
        `    ${first}\n    ${second}`,
      )
      return {
        ...own,
        [CALLED]: (files[CALLED] ?? '').replace('${{ inputs.password }}', () => inCalled.replace(/^# [^:]*: /, '')),
      }
    },
  },
  {
    id: INVALID,
    when: 'another key reads a secret, or a variable of `env`',
    healthy: jobs(job('build', [LOGIN, '- run: docker info'], 'container: ${{ vars.ACR_SERVER }}/tools:1')),
    wrong: [['vars.ACR_SERVER', 'secrets.ACR_SERVER']],
    paste: { over: '${{ secrets.ACR_SERVER }}' },
  },
  {
    id: INVALID,
    when: 'the `env` of a job reads its own steps',
    healthy: ci(LOGIN, PRINTS, `${PUSH}\n  env:\n    TAG: ${OF_STEP}`),
    wrong: jobs(job('build', [LOGIN, PRINTS, PUSH], `env:\n  TAG: ${OF_STEP}`)),
    paste: (files, fix) =>
      withDocument(replaced(files, `    env:\n      TAG: ${OF_STEP}\n`, ''), document => {
        const last = document.jobs['build']?.steps.at(-1) as { env?: object }
        last.env = { TAG: fix.split('\n').at(-1) }
      }),
  },
  {
    id: INVALID,
    when: 'the `if` of a job reads its matrix',
    healthy: jobs(job('build', [`${LOGIN}\n  if: matrix.os == 'a'`], 'strategy:\n  matrix:\n    os: [a, b]')),
    wrong: jobs(job('build', [LOGIN], "strategy:\n  matrix:\n    os: [a, b]\nif: matrix.os == 'a'")),
    paste: (files, fix) =>
      replaced(
        replaced(files, "    if: matrix.os == 'a'\n", ''),
        '      - uses',
        `      - ${fix.split('\n').at(-1)}\n        uses`,
      ),
  },
  {
    id: INVALID,
    when: 'another key of a job reads its own steps',
    healthy: jobs(
      prepare(output('image', OF_STEP), PRINTS),
      job('build', [LOGIN], `needs: prepare\ncontainer: docker:\${{ needs.prepare.outputs.image }}`),
    ),
    wrong: [['${{ needs.prepare.outputs.image }}', OF_STEP]],
    paste: { over: OF_STEP },
    fill: { '<job>': 'prepare', '<output>': 'image' },
  },
  {
    id: INVALID,
    when: 'a string is in double quotes',
    healthy: ci(`${LOGIN}\n  if: \${{ github.ref == 'refs/heads/main' }}`),
    wrong: [["'refs/heads/main'", '"refs/heads/main"']],
    paste: { over: '${{ github.ref == "refs/heads/main" }}' },
  },
  {
    id: INVALID,
    when: 'an expression cannot be parsed, or is not closed',
    healthy: ci(`${LOGIN}\n  if: \${{ github.ref == 'x' }}`),
    wrong: [["github.ref == 'x'", "github.ref = 'x'"]],
    paste: { over: "${{ github.ref = 'x' }}" },
    fill: { '<expression>': "github.ref == 'x'" },
  },
  {
    id: INVALID,
    when: 'a required input is missing',
    healthy: {
      ...called('with:\n  tag: "1"\n  registry: contoso.azurecr.io\nsecrets: inherit'),
      [CALLED]: workflowOf(
        [job('push', [LOGIN])],
        'on:\n  workflow_call:\n    inputs:\n      registry: { type: string }\n      tag: { type: string, required: true }',
      ),
    },
    wrong: [['      tag: "1"\n', '']],
    paste: { into: 'job' },
    fill: { '<value>': '1' },
  },
  {
    id: INVALID,
    when: 'the called workflow does not have the input',
    healthy: {
      ...called('with:\n  registry: contoso.azurecr.io\nsecrets: inherit'),
      [CALLED]: workflowOf(
        [job('push', [LOGIN])],
        'on:\n  workflow_call:\n    inputs:\n      registry: { type: string }',
      ),
    },
    wrong: { [CALLED]: workflowOf([job('push', [LOGIN])], 'on: workflow_call') },
    paste: { into: 'workflow', file: CALLED },
  },
]
