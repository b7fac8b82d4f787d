import { describe, it } from 'vitest'
import { expectFoundInFile, type FileCase, job, login, run, workflowOf } from './files.ts'

const OIDC = `- uses: azure/login@v3
  with:
    client-id: \${{ vars.AZURE_CLIENT_ID }}
    tenant-id: \${{ vars.AZURE_TENANT_ID }}
    subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}`
const SECRET = '- uses: azure/login@v3\n  with:\n    creds: ${{ secrets.AZURE_CREDENTIALS }}'
const USES = '- uses: azure/login@v3'
const WRITE = 'permissions:\n  id-token: write\n  contents: read'
const READ = 'permissions:\n  contents: read'

const oidc: FileCase[] = [
  {
    name: 'no permissions at all',
    yaml: workflowOf([job('build', [OIDC])]),
    found: [['error', 'oidc-permission-missing', USES]],
  },
  { name: 'of the workflow', yaml: workflowOf([job('build', [OIDC])], `on: push\n${WRITE}`), found: [] },
  { name: 'of the job', yaml: workflowOf([job('build', [OIDC], WRITE)]), found: [] },
  { name: 'write-all', yaml: workflowOf([job('build', [OIDC], 'permissions: write-all')]), found: [] },
  {
    name: 'read-all',
    yaml: workflowOf([job('build', [OIDC], 'permissions: read-all')]),
    found: [['error', 'oidc-permission-missing', 'permissions: read-all']],
  },
  {
    name: 'of the workflow without it, two jobs: one cause',
    yaml: workflowOf([job('a', [OIDC]), job('b', [OIDC])], `on: push\n${READ}`),
    found: [['error', 'oidc-permission-missing', 'permissions:']],
  },
  {
    name: 'the job takes it away',
    yaml: workflowOf([job('build', [OIDC], READ)], `on: push\n${WRITE}`),
    found: [['error', 'oidc-permission-missing', 'permissions:']],
  },
  { name: 'with a secret', yaml: workflowOf([job('build', [SECRET])], `on: push\n${READ}`), found: [] },
  {
    name: 'a managed identity',
    yaml: workflowOf([job('build', [`${OIDC}\n    auth-type: IDENTITY`])], `on: push\n${READ}`).replace(
      'ubuntu-latest',
      'self-hosted',
    ),
    found: [],
  },
  {
    name: 'a local action that signs in, at the job that runs it',
    yaml: workflowOf([job('build', ['- uses: ./sign-in'])]),
    files: {
      'sign-in/action.yml': `runs:\n  using: composite\n  steps:\n    ${OIDC.replaceAll('\n', '\n    ')}\n`,
    },
    found: [['error', 'oidc-permission-missing', 'build:']],
  },
  {
    name: 'only called: the caller may give it',
    yaml: workflowOf([job('build', [OIDC])], 'on: workflow_call'),
    found: [],
  },
  {
    name: 'only called, and it gives the permission away',
    yaml: workflowOf([job('build', [OIDC], READ)], 'on: workflow_call'),
    found: [['error', 'oidc-permission-missing', 'permissions:']],
  },
]

const CALLED = '.github/workflows/build.yml'
const called = (declared: string): Readonly<Record<string, string>> => ({
  [CALLED]: workflowOf([job('build', [login('contoso.azurecr.io')])], `on:\n  workflow_call:${declared}`),
})
const REQUIRED =
  '\n    secrets:\n      ACR_USERNAME:\n        required: true\n      ACR_PASSWORD:\n        required: true'
const call = (secrets: string): string => workflowOf([`build:\n  uses: ./${CALLED}${secrets}`])
const NOT_PASSED = ['error', 'workflow-secrets-not-passed', `uses: ./${CALLED}`] as const

const passed: FileCase[] = [
  { name: 'required, none passed', yaml: call(''), files: called(REQUIRED), found: [NOT_PASSED] },
  { name: 'used, none declared, none passed', yaml: call(''), files: called(''), found: [NOT_PASSED] },
  { name: 'inherited', yaml: call('\n  secrets: inherit'), files: called(REQUIRED), found: [] },
  {
    name: 'passed',
    yaml: call('\n  secrets:\n    ACR_USERNAME: ${{ secrets.U }}\n    acr_password: ${{ secrets.P }}'),
    files: called(REQUIRED),
    found: [],
  },
  {
    name: 'one passed',
    yaml: call('\n  secrets:\n    ACR_USERNAME: ${{ secrets.U }}'),
    files: called(REQUIRED),
    found: [NOT_PASSED],
  },
  { name: 'optional', yaml: call(''), files: called(REQUIRED.replaceAll('true', 'false')), found: [] },
  { name: 'a workflow that cannot be read', yaml: call(''), found: [] },
]

const PULL_REQUEST = 'on:\n  push:\n    branches: [main]\n  pull_request:'
const LOGIN = login('contoso.azurecr.io')
const LOGIN_LINE = '- uses: docker/login-action@v4'
const guarded = (condition: string): string => LOGIN.replace('- uses', `- if: ${condition}\n  uses`)
const FORK = ['warning', 'workflow-fork-secrets', LOGIN_LINE] as const

const forks: FileCase[] = [
  { name: 'no guard', yaml: workflowOf([job('build', [LOGIN])], PULL_REQUEST), found: [FORK] },
  { name: 'no pull_request', yaml: workflowOf([job('build', [LOGIN])], 'on: [push, workflow_dispatch]'), found: [] },
  {
    name: 'pull_request_target has secrets',
    yaml: workflowOf([job('build', [LOGIN])], 'on: pull_request_target'),
    found: [],
  },
  {
    name: 'OIDC',
    yaml: workflowOf([job('build', [OIDC, run('az acr login -n contoso')])], `${PULL_REQUEST}\n${WRITE}`),
    found: [['warning', 'workflow-fork-secrets', USES]],
  },
  {
    name: 'OIDC for something else than a registry',
    yaml: workflowOf([job('plan', [OIDC, run('terraform plan')])], `${PULL_REQUEST}\n${WRITE}`),
    found: [],
  },
  {
    name: 'one finding a job',
    yaml: workflowOf([job('build', [SECRET, LOGIN])], PULL_REQUEST),
    found: [['warning', 'workflow-fork-secrets', USES]],
  },
  {
    name: 'GITHUB_TOKEN, which a fork has',
    yaml: workflowOf(
      [job('build', [login('ghcr.io').replace('secrets.ACR_PASSWORD', 'secrets.GITHUB_TOKEN')])],
      PULL_REQUEST,
    ),
    found: [],
  },
  { name: 'another registry', yaml: workflowOf([job('build', [login('ghcr.io')])], PULL_REQUEST), found: [] },
  ...[
    "github.event_name != 'pull_request'",
    'github.event.pull_request.head.repo.full_name == github.repository',
    '${{ !github.event.pull_request.head.repo.fork }}',
    "github.actor != 'dependabot[bot]'",
    "env.HAS_SECRETS == 'true'",
    "github.ref == 'refs/heads/main'",
    "github.event.action == 'closed' && github.event.pull_request.merged == true",
    "github.event.action == 'labeled'",
  ].flatMap((condition): FileCase[] => [
    {
      name: `the step: ${condition}`,
      yaml: workflowOf([job('build', [guarded(`"${condition}"`)])], PULL_REQUEST),
      found: [],
    },
    // GitHub takes no env in the condition of a job.
    ...(condition.startsWith('env.')
      ? []
      : [
          {
            name: `the job: ${condition}`,
            yaml: workflowOf([job('build', [LOGIN], `if: "${condition}"`)], PULL_REQUEST),
            found: [],
          },
        ]),
  ]),
  ...[
    "github.event_name == 'pull_request'",
    "github.event.action != 'closed'",
    "github.event_name == 'pull_request' && github.event.action != 'closed'",
    'success()',
    "github.repository == 'contoso/app'",
  ].map(
    (condition): FileCase => ({
      name: `no guard: ${condition}`,
      yaml: workflowOf([job('build', [LOGIN], `if: ${condition}`)], PULL_REQUEST),
      found: [FORK],
    }),
  ),
  {
    name: 'a job that needs a guarded one',
    yaml: workflowOf(
      [job('gate', [run('true')], "if: github.event_name == 'push'"), job('build', [LOGIN], 'needs: gate')],
      PULL_REQUEST,
    ),
    found: [],
  },
  {
    name: 'a secret by way of the env of the job',
    yaml: workflowOf(
      [
        job(
          'build',
          [run('echo "$P" | docker login contoso.azurecr.io -u ci --password-stdin')],
          'env:\n  P: ${{ secrets.ACR_PASSWORD }}',
        ),
      ],
      PULL_REQUEST,
    ),
    found: [['warning', 'workflow-fork-secrets', 'echo "$P" | docker login contoso.azurecr.io -u ci --password-stdin']],
  },
  {
    name: 'a secret by way of the env of the workflow',
    yaml: workflowOf(
      [job('build', [login('contoso.azurecr.io').replace(/secrets\.ACR_(\w+)/g, 'env.$1')])],
      `${PULL_REQUEST}\nenv:\n  USERNAME: \${{ secrets.ACR_USERNAME }}\n  PASSWORD: \${{ secrets.ACR_PASSWORD }}`,
    ),
    found: [FORK],
  },
  {
    name: 'a job that needs one that has failed',
    yaml: workflowOf([job('deploy', [LOGIN], 'needs: build'), job('build', [LOGIN])], PULL_REQUEST),
    found: [FORK],
  },
  {
    name: 'jobs that need each other are not our matter',
    yaml: workflowOf([job('a', [LOGIN], 'needs: b'), job('b', [run('true')], 'needs: a')], PULL_REQUEST),
    found: [FORK],
  },
  {
    name: 'an environment, whose secrets a fork does not get either',
    yaml: workflowOf([job('build', [LOGIN], 'environment: test')], PULL_REQUEST),
    found: [FORK],
  },
  {
    name: 'a guard in the script',
    yaml: workflowOf(
      [
        job('build', [
          run(
            'if [ -n "${{ secrets.P }}" ]; then',
            '  echo "${{ secrets.P }}" | docker login contoso.azurecr.io -u u --password-stdin',
            'fi',
          ),
        ]),
      ],
      PULL_REQUEST,
    ),
    found: [],
  },
  {
    name: 'a called workflow',
    yaml: workflowOf([`build:\n  uses: ./${CALLED}\n  secrets: inherit`], PULL_REQUEST),
    files: called(''),
    found: [FORK],
  },
  {
    name: 'a called workflow, the call guarded',
    yaml: workflowOf(
      [`build:\n  if: github.event_name == 'push'\n  uses: ./${CALLED}\n  secrets: inherit`],
      PULL_REQUEST,
    ),
    files: called(''),
    found: [],
  },
]

describe('the permission to ask for an OIDC token', () => {
  it.each(oidc)('$name', expectFoundInFile)
})
describe('secrets of called workflows', () => {
  it.each(passed)('$name', expectFoundInFile)
})
describe('pull requests from forks', () => {
  it.each(forks)('$name', expectFoundInFile)
})
