import { describe, it } from 'vitest'
import { buildPush, expectFoundInFile, type FileCase, job, login, run, steps, workflowOf } from './files.ts'

/** Kinds of faults that were found in files which nobody here had seen; each with neighbours that stay silent. */

const PULL_REQUEST = 'on:\n  push:\n    branches: [main]\n  pull_request:'
const WRITE = 'permissions:\n  id-token: write\n  contents: read'
const OIDC = `- uses: azure/login@v3
  with:
    client-id: \${{ vars.AZURE_CLIENT_ID }}
    tenant-id: \${{ vars.AZURE_TENANT_ID }}
    subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}`
const USES = '- uses: azure/login@v3'
const LOGIN_LINE = '- uses: docker/login-action@v4'
const UPPER = 'login-server-uppercase'
const MALFORMED = 'login-server-malformed'
const FORK = 'workflow-fork-secrets'

const outer: FileCase[] = [
  {
    name: 'a scheme and a slash around capitals',
    yaml: steps(login('https://Contoso.azurecr.io/')),
    found: [
      ['error', UPPER, 'registry: https://Contoso.azurecr.io/'],
      ['warning', MALFORMED, 'registry: https://Contoso.azurecr.io/'],
    ],
  },
  {
    name: 'a path around capitals',
    yaml: steps(login('Contoso.azurecr.io/team')),
    found: [
      ['error', UPPER, 'registry: Contoso.azurecr.io/team'],
      ['warning', MALFORMED, 'registry: Contoso.azurecr.io/team'],
    ],
  },
  {
    name: 'a scheme around capitals, in an image',
    yaml: steps(login('contoso.azurecr.io'), buildPush('https://Contoso.azurecr.io/app:1')),
    found: [
      ['error', UPPER, 'https://Contoso.azurecr.io/app:1'],
      ['error', MALFORMED, 'https://Contoso.azurecr.io/app:1'],
    ],
  },
  {
    name: 'a character that no host can have, beside what is not known',
    yaml: steps(login('${{ vars.ACR }}%.azurecr.io')),
    found: [['error', MALFORMED, 'registry: ${{ vars.ACR }}%.azurecr.io']],
  },
  {
    name: 'the same in a command',
    yaml: steps(run('docker login "${{ vars.ACR }}_eu.azurecr.io" -u u --password-stdin < p')),
    found: [['error', MALFORMED, 'docker login "${{ vars.ACR }}_eu.azurecr.io" -u u --password-stdin < p']],
  },
  {
    name: 'the same in an image',
    yaml: steps(run('docker push "${{ vars.ACR }}!.azurecr.io/app"')),
    found: [['error', MALFORMED, 'docker push "${{ vars.ACR }}!.azurecr.io/app"']],
  },
  {
    name: 'a slash beside a variable: where it stands, and not where the variable does',
    yaml: workflowOf([job('b', [login('${{ env.ACR }}/')])], 'on: push\nenv:\n  ACR: contoso.azurecr.io'),
    found: [['warning', MALFORMED, 'registry: ${{ env.ACR }}/']],
  },
  { name: 'lower case behind a variable', yaml: steps(login('${{ vars.ACR }}-eu1234567890.azurecr.io')), found: [] },
  { name: 'a variable alone', yaml: steps(login('${{ vars.ACR_LOGIN_SERVER }}')), found: [] },
  { name: 'a text of a template', yaml: steps(run('docker push "{{ .Acr }}${{ vars.X }}.azurecr.io/app"')), found: [] },
  {
    name: 'a character in the tag',
    yaml: steps(login('${{ vars.ACR }}.azurecr.io'), run('docker push "${{ vars.ACR }}.azurecr.io/app:a_b"')),
    found: [],
  },
]

const onceAJob: FileCase[] = [
  {
    name: 'built, tagged and pushed under one wrong name',
    yaml: steps(
      login('contoso.azurecr.io'),
      run('docker build -t contoso.azurecr.io/App .', 'docker push contoso.azurecr.io/App'),
      run('docker push contoso.azurecr.io/App'),
    ),
    found: [['error', 'image-name-uppercase', 'docker build -t contoso.azurecr.io/App .']],
  },
  {
    name: 'a host in capitals',
    yaml: steps(
      login('contoso.azurecr.io'),
      run('docker build -t Contoso.azurecr.io/app .', 'docker push Contoso.azurecr.io/app'),
    ),
    found: [['error', UPPER, 'docker build -t Contoso.azurecr.io/app .']],
  },
  {
    name: 'characters that no name has',
    yaml: steps(
      login('contoso.azurecr.io'),
      run('docker build -t contoso.azurecr.io/a+b .', 'docker push contoso.azurecr.io/a+b'),
    ),
    found: [['error', 'repository-name-invalid', 'docker build -t contoso.azurecr.io/a+b .']],
  },
  {
    name: 'two images, and two jobs, are two',
    yaml: workflowOf([
      job('a', [
        login('contoso.azurecr.io'),
        run('docker push contoso.azurecr.io/App', 'docker push contoso.azurecr.io/Api'),
      ]),
      job('b', [login('contoso.azurecr.io'), run('docker push  contoso.azurecr.io/App')]),
    ]),
    found: [
      ['error', 'image-name-uppercase', 'docker push contoso.azurecr.io/App'],
      ['error', 'image-name-uppercase', 'docker push contoso.azurecr.io/Api'],
      ['error', 'image-name-uppercase', 'docker push  contoso.azurecr.io/App'],
    ],
  },
]

const plan = job('plan', [OIDC, run('terraform plan')])
const secretImage = (name: string, more = ''): string => `- uses: docker/build-push-action@v6
  with:
    push: \${{ github.event_name != 'pull_request' }}
    tags: \${{ secrets.${name} }}${more}/app:1`
/** Not in a pull request. */
const guardedLogin = (name: string, more = ''): string =>
  login(`\${{ secrets.${name} }}${more}`).replace('- uses', "- if: github.event_name != 'pull_request'\n  uses")

const forks: FileCase[] = [
  {
    name: 'a job without a registry beside one with',
    yaml: workflowOf([plan, job('build', [login('contoso.azurecr.io')])], `${PULL_REQUEST}\n${WRITE}`),
    found: [['warning', FORK, LOGIN_LINE]],
  },
  {
    name: 'a job without a registry in front of one with: that is not reached',
    yaml: workflowOf([plan, job('build', [login('contoso.azurecr.io')], 'needs: plan')], `${PULL_REQUEST}\n${WRITE}`),
    found: [],
  },
  {
    name: 'a job that builds for Docker Hub and signs in for something else',
    yaml: workflowOf(
      [job('plan', [OIDC, run('docker build -t ${{ secrets.DOCKERHUB_USERNAME }}/app .')])],
      `${PULL_REQUEST}\n${WRITE}`,
    ),
    found: [],
  },
  {
    name: 'the host of an image is a secret',
    yaml: workflowOf([job('build', [run('docker build -t ${{ secrets.ACR_LOGIN_SERVER }}/app .')])], PULL_REQUEST),
    found: [['warning', FORK, 'docker build -t ${{ secrets.ACR_LOGIN_SERVER }}/app .']],
  },
  {
    name: 'by way of a variable',
    yaml: workflowOf(
      [job('build', [run('docker build -t $ACR/app .')])],
      `${PULL_REQUEST}\nenv:\n  ACR: \${{ secrets.ACR_LOGIN_SERVER }}`,
    ),
    found: [['warning', FORK, 'docker build -t $ACR/app .']],
  },
  {
    name: 'its name is a secret',
    yaml: workflowOf(
      [job('build', [guardedLogin('REGISTRY', '.azurecr.io'), secretImage('REGISTRY', '.azurecr.io')])],
      PULL_REQUEST,
    ),
    found: [['warning', FORK, 'tags: ${{ secrets.REGISTRY }}.azurecr.io/app:1']],
  },
  {
    name: 'an action that does not push then',
    yaml: workflowOf([job('build', [guardedLogin('ACR_LOGIN_SERVER'), secretImage('ACR_LOGIN_SERVER')])], PULL_REQUEST),
    found: [['warning', FORK, 'tags: ${{ secrets.ACR_LOGIN_SERVER }}/app:1']],
  },
  {
    name: 'behind a login that fails first',
    yaml: workflowOf([job('build', [login('contoso.azurecr.io'), secretImage('ACR_LOGIN_SERVER')])], PULL_REQUEST),
    found: [['warning', FORK, LOGIN_LINE]],
  },
  {
    name: 'the host is a variable, which is not given to forks either',
    yaml: workflowOf([job('build', [run('docker build -t ${{ vars.ACR_LOGIN_SERVER }}/app .')])], PULL_REQUEST),
    found: [['warning', FORK, 'docker build -t ${{ vars.ACR_LOGIN_SERVER }}/app .']],
  },
  {
    name: 'a variable of others',
    yaml: workflowOf([job('build', [run('docker build -t ${{ vars.DOCKERHUB_USERNAME }}/app .')])], PULL_REQUEST),
    found: [],
  },
  {
    name: 'a variable behind a login server',
    yaml: workflowOf([job('build', [run('docker build -t localhost:5000/${{ vars.ACR_NAME }} .')])], PULL_REQUEST),
    found: [],
  },
  {
    name: 'a secret of others',
    yaml: workflowOf([job('build', [secretImage('DOCKERHUB_USERNAME')])], PULL_REQUEST),
    found: [],
  },
  {
    name: 'a guarded step',
    yaml: workflowOf(
      [
        job('build', [
          guardedLogin('ACR_LOGIN_SERVER'),
          secretImage('ACR_LOGIN_SERVER').replace('- uses', "- if: github.event_name == 'push'\n  uses"),
        ]),
      ],
      PULL_REQUEST,
    ),
    found: [],
  },
  {
    name: 'a secret in the tag',
    yaml: workflowOf([job('build', [run('docker build -t app:${{ secrets.ACR_TAG }} .')])], PULL_REQUEST),
    found: [],
  },
]

const CALLED = '.github/workflows/build.yml'
const called = (head = ''): Readonly<Record<string, string>> => ({
  [CALLED]: workflowOf([job('build', [OIDC], head)], 'on: workflow_call'),
})
const call = (head = '', top = 'on: push'): string =>
  workflowOf([`deploy:\n  uses: ./${CALLED}\n  secrets: inherit${head}`], top)
const MISSING = 'oidc-permission-missing'

const limits: FileCase[] = [
  { name: 'the caller says nothing', yaml: call(), files: called(), found: [['error', MISSING, `uses: ./${CALLED}`]] },
  {
    name: 'the caller says nothing, and the called workflow asks for it',
    yaml: call(),
    files: called(WRITE),
    found: [['error', MISSING, `uses: ./${CALLED}`]],
  },
  {
    name: 'the caller takes it away',
    yaml: call('\n  permissions:\n    contents: read'),
    files: called(WRITE),
    found: [['error', MISSING, 'permissions:']],
  },
  {
    name: 'the called workflow takes it away',
    yaml: call('', `on: push\n${WRITE}`),
    files: called('permissions:\n  contents: read'),
    found: [['error', MISSING, 'permissions:']],
  },
  { name: 'the caller gives it', yaml: call('', `on: push\n${WRITE}`), files: called(), found: [] },
  { name: 'both give it', yaml: call('\n  permissions:\n    id-token: write'), files: called(WRITE), found: [] },
  {
    name: 'no call',
    yaml: steps(OIDC),
    found: [['error', MISSING, USES]],
  },
]

describe.each([
  ['a second defect of a login server', outer],
  ['the same image in one job', onceAJob],
  ['secrets that a fork does not get', forks],
  ['whose permissions are the limit', limits],
] as const)('%s', (_, cases) => {
  it.each(cases)('$name', expectFoundInFile)
})
