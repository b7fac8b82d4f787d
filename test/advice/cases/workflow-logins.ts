import { buildPush, job, login, run, workflowOf } from '../../rules/workflow/files.ts'
import { CI, type FileCase } from '../file-case.ts'
import {
  AZ_ACR,
  AZURE_LOGIN,
  ci,
  HOST,
  jobs,
  LOGIN,
  lineMoved,
  PERMISSIONS,
  PUSH,
  stepsMoved,
} from './workflow-parts.ts'

/** Where a job logs in, and to what. */

const build = (...all: readonly string[]): string => job('build', all, PERMISSIONS)
const OTHER = 'fabrikam.azurecr.io'
const DOCKER_LOGIN = `echo "$P" | docker login ${HOST} -u ci --password-stdin`
const DOCKER_PUSH = `docker push ${HOST}/team/app:1`

const ORDER = 'workflow-login-order'
const JOB = 'workflow-login-job'
const MISMATCH = 'workflow-registry-mismatch'
const HOST_MISSING = 'workflow-image-host-missing'

export const loginFiles: readonly FileCase[] = [
  {
    id: 'oidc-permission-missing',
    when: "permissions are set, but `id-token` isn't one of them",
    healthy: { [CI]: workflowOf([job('build', [AZURE_LOGIN, AZ_ACR, PUSH])], `on: push\n${PERMISSIONS}`) },
    wrong: {
      [CI]: workflowOf([job('build', [AZURE_LOGIN, AZ_ACR, PUSH])], 'on: push\npermissions:\n  contents: read'),
    },
    paste: (files, fix) => ({
      [CI]: (files[CI] ?? '').replace('  contents: read', `  ${fix.split('\n').at(-1)}\n  contents: read`),
    }),
  },
  {
    id: ORDER,
    when: 'the login is a later step',
    healthy: ci(LOGIN, PUSH),
    wrong: ci(PUSH, LOGIN),
    paste: stepsMoved([1], 0),
  },
  {
    id: ORDER,
    when: 'the login is a later command of the same script',
    healthy: ci(run(DOCKER_LOGIN, DOCKER_PUSH)),
    wrong: ci(run(DOCKER_PUSH, DOCKER_LOGIN)),
    paste: lineMoved(DOCKER_LOGIN, DOCKER_PUSH),
  },
  {
    id: ORDER,
    when: 'the login is by `az acr login`, and azure/login comes later as well',
    healthy: jobs(build(AZURE_LOGIN, AZ_ACR, PUSH)),
    wrong: jobs(build(PUSH, AZURE_LOGIN, AZ_ACR)),
    paste: stepsMoved([1, 2], 0),
  },
  {
    id: ORDER,
    when: 'a logout removes the login',
    healthy: ci(run(`docker logout ${HOST}`), LOGIN, PUSH),
    wrong: ci(LOGIN, run(`docker logout ${HOST}`), PUSH),
    paste: stepsMoved([1], 0),
  },
  {
    id: ORDER,
    when: '`az acr login` comes before azure/login',
    healthy: jobs(build(AZURE_LOGIN, AZ_ACR, PUSH)),
    wrong: jobs(build(AZ_ACR, AZURE_LOGIN, PUSH)),
    paste: stepsMoved([1], 0),
  },
  {
    id: JOB,
    when: 'the other job logs in with a username and a password',
    healthy: jobs(job('build', [LOGIN, PUSH]), job('deploy', [LOGIN, PUSH])),
    wrong: jobs(job('build', [LOGIN.replaceAll('ACR_', 'REGISTRY_')]), job('deploy', [PUSH])),
    paste: { before: 'step' },
  },
  {
    id: JOB,
    when: 'the other job logs in by `az acr login`, and this job signs in to Azure',
    healthy: jobs(build(AZURE_LOGIN, AZ_ACR), job('deploy', [AZURE_LOGIN, AZ_ACR, PUSH], PERMISSIONS)),
    wrong: jobs(build(AZURE_LOGIN, AZ_ACR), job('deploy', [AZURE_LOGIN, PUSH], PERMISSIONS)),
    paste: { before: 'step' },
  },
  {
    id: JOB,
    when: 'the other job logs in by `az acr login`, and this job does not sign in to Azure',
    healthy: jobs(build(AZURE_LOGIN, AZ_ACR), job('deploy', [AZURE_LOGIN, AZ_ACR, PUSH], PERMISSIONS)),
    wrong: jobs(build(AZURE_LOGIN, AZ_ACR), job('deploy', [PUSH])),
    paste: () => jobs(build(AZURE_LOGIN, AZ_ACR), job('deploy', [AZURE_LOGIN, AZ_ACR, PUSH], PERMISSIONS)),
  },
  {
    id: MISMATCH,
    when: 'nothing else uses the login',
    healthy: ci(LOGIN, PUSH),
    wrong: ci(login(OTHER), PUSH),
    paste: { over: `registry: ${OTHER}` },
  },
  {
    id: MISMATCH,
    when: 'it is by a command',
    healthy: ci(run(DOCKER_LOGIN), PUSH),
    wrong: ci(run(DOCKER_LOGIN.replace(HOST, OTHER)), PUSH),
    paste: { over: `docker login ${OTHER}` },
  },
  {
    id: MISMATCH,
    when: 'it is by `az acr login`',
    healthy: jobs(build(AZURE_LOGIN, AZ_ACR, PUSH)),
    wrong: jobs(build(AZURE_LOGIN, AZ_ACR.replace('contoso', 'fabrikam'), PUSH)),
    paste: { over: 'az acr login --name fabrikam' },
  },
  {
    id: MISMATCH,
    when: 'the login is used for its own registry as well, or is one of others',
    healthy: ci(login('ghcr.io'), LOGIN, buildPush('ghcr.io/contoso/app:1', `${HOST}/team/app:1`)),
    wrong: ci(login('ghcr.io'), buildPush('ghcr.io/contoso/app:1', `${HOST}/team/app:1`)),
    paste: { before: 'step' },
  },
  {
    id: HOST_MISSING,
    when: 'a command pushes what was built before',
    healthy: ci(LOGIN, run('docker build -t team/app:1 .', `docker tag team/app:1 ${HOST}/team/app:1`, DOCKER_PUSH)),
    wrong: ci(LOGIN, run('docker build -t team/app:1 .', 'docker push team/app:1')),
    paste: { over: 'docker push team/app:1' },
  },
  {
    id: HOST_MISSING,
    when: 'the build pushes the image itself',
    healthy: ci(LOGIN, PUSH),
    wrong: ci(LOGIN, buildPush('team/app:1')),
    paste: { over: 'team/app:1' },
  },
]
