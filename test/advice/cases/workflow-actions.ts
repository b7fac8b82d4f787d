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
  LOGIN,
  PERMISSIONS,
  PUSH,
  replaced,
  withDocument,
} from './workflow-parts.ts'

/** What login actions do, and whom they let in. */

const signedIn = (...all: readonly string[]): Files => ({ [CI]: workflowOf([job('build', all, PERMISSIONS)]) })
const inPullRequests = (...all: readonly string[]): Files => ({
  [CI]: workflowOf([job('build', all)], 'on: [push, pull_request]'),
})
const signedInPullRequests = (...all: readonly string[]): Files => ({
  [CI]: workflowOf([job('build', all, PERMISSIONS)], 'on: [push, pull_request]'),
})
const OTHER_LOGIN = AZURE_LOGIN.replace('AZURE_CLIENT_ID', 'DEPLOY_CLIENT_ID')
const IN_ACTION = AZURE_LOGIN.replaceAll('vars.AZURE', 'github.event.azure')
const ACR_IN_ACTION = '- run: az acr login --name contoso\n  shell: bash'
const SHOW = run(
  'PASSWORD=$(az acr credential show --name contoso --query passwords[0].value --output tsv)',
  `echo "$PASSWORD" | docker login ${HOST} --username contoso --password-stdin`,
)
const AS_ADMIN = LOGIN.replace('${{ secrets.ACR_USERNAME }}', 'contoso')
const inAzureCli = (script: string): string => `- uses: azure/cli@v2\n  with:\n    inlineScript: ${script}`
const GUARD =
  "github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository"
const guarded = (step: string): string => `${step}\n  if: ${GUARD}`
const OF_VARIABLE = buildPush('${{ vars.ACR_SERVER }}/team/app:1').replace('push: true', 'push: false')

const ADMIN = 'workflow-admin-user'
const IN_CLI = 'workflow-docker-in-azure-cli'
const FORK = 'workflow-fork-secrets'
const DEPRECATED = 'workflow-deprecated-action'
const REPLACED = 'workflow-identity-replaced'
const NOT_PASSED = 'workflow-secrets-not-passed'

/** The steps of the job replaced by what a fix prints, from one on; its comment tells what the job needs. */
const stepsFrom =
  (first: number, count: number) =>
  (files: Files, fix: string): Files =>
    withDocument(files, document => {
      const { build } = document.jobs
      const permissions = /^# In the job: permissions: (\{.*?\})/m.exec(fix)?.[1]
      if (permissions !== undefined && build !== undefined) build['permissions'] = parse(permissions) as unknown
      build?.steps.splice(first, count, ...(parse(fix) as unknown[]))
    })

const CALLED_FILE: Files = { [CALLED]: workflowOf([job('push', [LOGIN, PUSH])], 'on: workflow_call') }
const PASSED = 'secrets:\n  ACR_USERNAME: ${{ secrets.ACR_USERNAME }}\n  ACR_PASSWORD: ${{ secrets.ACR_PASSWORD }}'

export const actionFiles: readonly FileCase[] = [
  {
    id: REPLACED,
    when: 'the second azure/login follows the first',
    healthy: signedIn(AZURE_LOGIN, AZ_ACR, OTHER_LOGIN, run('az aks list')),
    wrong: signedIn(AZURE_LOGIN, OTHER_LOGIN, AZ_ACR),
    paste: { before: 'step' },
  },
  {
    id: REPLACED,
    when: 'the same in an action of the repository',
    healthy: {
      ...signedIn('- uses: ./sign-in', PUSH),
      ...action('sign-in', [IN_ACTION, ACR_IN_ACTION, IN_ACTION.replace('_CLIENT_ID', '_OTHER_ID'), ACR_IN_ACTION]),
    },
    wrong: action('sign-in', [IN_ACTION, IN_ACTION.replace('_CLIENT_ID', '_OTHER_ID'), ACR_IN_ACTION]),
    paste: { before: 'step' },
  },
  {
    id: ADMIN,
    when: 'the job signs in to Azure, and reads the password of the admin user',
    healthy: signedIn(AZURE_LOGIN, AZ_ACR, PUSH),
    wrong: signedIn(AZURE_LOGIN, SHOW, PUSH),
    paste: stepsFrom(1, 1),
  },
  {
    id: ADMIN,
    when: 'the job logs in as the admin user, and can request an OIDC token',
    healthy: signedIn(AZURE_LOGIN, AZ_ACR, PUSH),
    wrong: signedIn(AS_ADMIN, PUSH),
    paste: stepsFrom(0, 1),
  },
  {
    id: ADMIN,
    when: 'the job logs in as the admin user, and cannot request an OIDC token',
    healthy: signedIn(AZURE_LOGIN, AZ_ACR, PUSH),
    wrong: ci(AS_ADMIN, PUSH),
    paste: stepsFrom(0, 1),
  },
  {
    id: DEPRECATED,
    when: 'it is an old version of azure/login',
    healthy: signedIn(AZURE_LOGIN, AZ_ACR, PUSH),
    wrong: [['azure/login@v3', 'azure/login@v1']],
    paste: { over: 'uses: azure/login@v1' },
  },
  {
    id: DEPRECATED,
    when: 'it is an old version of docker/login-action',
    healthy: ci(LOGIN, PUSH),
    wrong: [['docker/login-action@v4', 'docker/login-action@v2']],
    paste: { over: 'uses: docker/login-action@v2' },
  },
  {
    id: DEPRECATED,
    when: 'it is azure/docker-login, which nobody maintains',
    healthy: ci(LOGIN, PUSH),
    wrong: [
      ['docker/login-action@v4', 'azure/docker-login@v2'],
      [`registry: ${HOST}`, `login-server: ${HOST}`],
    ],
    paste: (files, fix) =>
      withDocument(files, document => document.jobs['build']?.steps.splice(0, 1, parse(fix) as unknown)),
  },
  {
    id: IN_CLI,
    when: 'it is `az acr login`',
    healthy: signedIn(AZURE_LOGIN, AZ_ACR, PUSH),
    wrong: signedIn(AZURE_LOGIN, inAzureCli('az acr login --name contoso'), PUSH),
    paste: stepsFrom(1, 1),
  },
  {
    id: IN_CLI,
    when: 'it is a push or a pull',
    healthy: signedIn(AZURE_LOGIN, AZ_ACR, run(`docker push ${HOST}/team/app:1`)),
    wrong: signedIn(AZURE_LOGIN, AZ_ACR, inAzureCli(`docker push ${HOST}/team/app:1`)),
    paste: stepsFrom(2, 1),
  },
  {
    id: IN_CLI,
    when: 'it is another command of docker',
    healthy: signedIn(AZURE_LOGIN, AZ_ACR, run(`docker build -t ${HOST}/team/app:1 .`)),
    wrong: signedIn(AZURE_LOGIN, AZ_ACR, inAzureCli(`docker build -t ${HOST}/team/app:1 .`)),
    paste: stepsFrom(2, 1),
    fill: { '…': `-t ${HOST}/team/app:1 .` },
  },
  {
    id: IN_CLI,
    when: 'it is `az acr login` in an action of the repository',
    healthy: { ...signedIn('- uses: ./sign-in', PUSH), ...action('sign-in', [IN_ACTION, ACR_IN_ACTION]) },
    wrong: action('sign-in', [IN_ACTION, inAzureCli('az acr login --name contoso')]),
    paste: (files, fix) => ({
      ...files,
      'sign-in/action.yml': (files['sign-in/action.yml'] ?? '').replace(
        inAzureCli('az acr login --name contoso').replace(/^/gm, '    '),
        () => fix.replace(/^/gm, '    '),
      ),
    }),
  },
  {
    id: NOT_PASSED,
    when: 'the call passes no secrets',
    healthy: { ...called('secrets: inherit'), ...CALLED_FILE },
    wrong: called(''),
    paste: { into: 'job' },
  },
  {
    id: NOT_PASSED,
    when: 'the call passes some of the secrets',
    healthy: { ...called(PASSED), ...CALLED_FILE },
    wrong: [['\n      ACR_PASSWORD: ${{ secrets.ACR_PASSWORD }}', '']],
    paste: { into: 'job' },
  },
  {
    id: FORK,
    when: 'a step fails without secrets, without variables, or without an OIDC token',
    healthy: inPullRequests(run('npm test'), guarded(LOGIN)),
    wrong: inPullRequests(run('npm test'), LOGIN),
    paste: { into: 'step' },
  },
  {
    id: FORK,
    when: 'the same, and the step has an `if` that lets forks pass',
    healthy: inPullRequests(run('npm test'), `${LOGIN}\n  if: (${GUARD}) && (always())`),
    wrong: inPullRequests(run('npm test'), `${LOGIN}\n  if: always()`),
    paste: { over: 'if: always()' },
  },
]

const permitted = (head: string, inJob = ''): Files => ({
  [CI]: workflowOf([job('build', [AZURE_LOGIN, AZ_ACR, PUSH], inJob)], `on: push\n${head}`),
})
const TOKEN = 'oidc-permission-missing'
const OTHERS = 'permissions:\n  contents: read\n  packages: write'

/** Other files of the same branch: what is missing is something else. Permissions: none that is set is lost. */
export const moreFiles: readonly (Omit<FileCase, 'when'> & { readonly when?: string })[] = [
  {
    id: TOKEN,
    healthy: permitted(`${OTHERS}\n  id-token: write`),
    wrong: permitted(OTHERS),
    paste: (files, fix) => replaced(files, 'permissions:\n', `permissions:\n  ${fix.split('\n').at(-1)}\n`),
  },
  {
    id: TOKEN,
    healthy: permitted('', `${OTHERS}\n  id-token: write`),
    wrong: permitted('', OTHERS),
    paste: (files, fix) => replaced(files, 'permissions:\n', `permissions:\n      ${fix.split('\n').at(-1)}\n`),
  },
  {
    id: TOKEN,
    healthy: permitted(`${OTHERS}\n  id-token: write`),
    wrong: permitted(`${OTHERS}\n  id-token: none`),
    paste: { over: 'id-token: none' },
  },
  {
    id: TOKEN,
    when: '`read-all` is set, which lists no permissions',
    healthy: permitted('permissions: read-all', PERMISSIONS),
    wrong: permitted('permissions: read-all'),
    paste: (files, fix) => replaced(files, '    steps:', `${fix.replace(/^/gm, '    ')}\n    steps:`),
  },
  {
    id: TOKEN,
    healthy: permitted('', PERMISSIONS),
    wrong: permitted(''),
    paste: { into: 'job' },
  },
  {
    id: FORK,
    healthy: inPullRequests(guarded(OF_VARIABLE)),
    wrong: inPullRequests(OF_VARIABLE),
    paste: { into: 'step' },
  },
  {
    id: FORK,
    healthy: inPullRequests(guarded(OF_VARIABLE.replace('vars', 'secrets'))),
    wrong: inPullRequests(OF_VARIABLE.replace('vars', 'secrets')),
    paste: { into: 'step' },
  },
  {
    id: FORK,
    healthy: signedInPullRequests(guarded(AZURE_LOGIN)),
    wrong: signedInPullRequests(AZURE_LOGIN, AZ_ACR),
    paste: { into: 'step' },
  },
  {
    id: FORK,
    healthy: inPullRequests(guarded(login('${{ vars.ACR_SERVER }}'))),
    wrong: inPullRequests(login('${{ vars.ACR_SERVER }}')),
    paste: { into: 'step' },
  },
]
