import { parse } from 'yaml'
import { job, run, workflowOf } from '../../rules/workflow/files.ts'
import type { FileCase, Files } from '../file-case.ts'
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

/** Registries that nothing logs in to, and logins that are stored where the push doesn't look. */

const signedIn = (...all: readonly string[]): string => job('build', all, PERMISSIONS)
const DOCKER_PUSH = run(`docker push ${HOST}/team/app:1`)
const PASSWORD = `printf '%s' "$P" |`
const inFolder = (step: string, folder = '/tmp/docker'): string => `${step}\n  env:\n    DOCKER_CONFIG: ${folder}`
const exported = run('export DOCKER_CONFIG=/tmp/docker', `${PASSWORD} docker login ${HOST} -u ci --password-stdin`)

const EXPORTS = `- uses: actions/github-script@v8\n  with:\n    script: core.exportVariable('ACR_SERVER', '${HOST}')`

const MISSING = 'workflow-login-missing'
const CONFIG = 'workflow-docker-config-mismatch'
const DOCKER = 'workflow-docker-missing'

const withCredentials = (image: string, more = ''): string =>
  `image: ${image}\n${more}credentials:\n  username: \${{ secrets.ACR_USERNAME }}\n  password: \${{ secrets.ACR_PASSWORD }}`
const under = (key: string, text: string): string => `${key}:\n${text.replace(/^/gm, '  ')}`
const tested = (head: string): Files => jobs(job('build', [LOGIN, PUSH]), job('test', ['- run: npm test'], head))

const selfHosted = (id: string, all: readonly string[], head = ''): string =>
  job(id, all, head).replace('ubuntu-latest', '[self-hosted, linux]')

export const configFiles: readonly FileCase[] = [
  {
    id: MISSING,
    when: 'nothing signs in to Azure, and nothing logs in to the registry',
    healthy: ci(LOGIN, PUSH),
    wrong: ci(PUSH),
    paste: { before: 'step' },
  },
  {
    id: MISSING,
    when: 'the same in an action of the repository, which gets secrets through inputs',
    healthy: {
      ...ci('- uses: ./push\n  with: { acr-username: ci, acr-password: "${{ secrets.ACR_PASSWORD }}" }'),
      ...action(
        'push',
        [
          LOGIN.replaceAll('secrets.ACR_', 'inputs.acr-')
            .replace('USERNAME', 'username')
            .replace('PASSWORD', 'password'),
          PUSH,
        ],
        ['acr-username', 'acr-password'],
      ),
    },
    wrong: action('push', [PUSH], ['acr-username', 'acr-password']),
    paste: { before: 'step' },
  },
  {
    id: MISSING,
    when: 'the same in a called workflow, which gets only the secrets that the caller passes',
    healthy: { ...called('secrets: inherit'), [CALLED]: workflowOf([job('push', [LOGIN, PUSH])], 'on: workflow_call') },
    wrong: { ...called(''), [CALLED]: workflowOf([job('push', [PUSH])], 'on: workflow_call') },
    paste: (files, fix) => ({
      ...files,
      ...called(/`(.*)`/.exec(fix)?.[1] ?? ''),
      [CALLED]: workflowOf([job('push', [fix.slice(fix.indexOf('\n') + 1), PUSH])], 'on: workflow_call'),
    }),
  },
  {
    id: MISSING,
    when: 'a shell variable has the login server',
    healthy: ci(EXPORTS, LOGIN.replace(HOST, '${{ env.ACR_SERVER }}'), run('docker push $ACR_SERVER/team/app:1')),
    wrong: ci(EXPORTS, run('docker push $ACR_SERVER/team/app:1')),
    paste: { before: 'step' },
  },
  {
    id: MISSING,
    when: 'azure/login signs in',
    healthy: jobs(signedIn(AZURE_LOGIN, AZ_ACR, PUSH)),
    wrong: jobs(signedIn(AZURE_LOGIN, PUSH)),
    paste: { before: 'step' },
  },
  {
    id: MISSING,
    when: 'azure/login signs in, in an action of the repository',
    healthy: {
      ...jobs(signedIn('- uses: ./push')),
      ...action('push', [AZURE_LOGIN.replaceAll('vars.AZURE', 'github.event.azure'), `${AZ_ACR}\n  shell: bash`, PUSH]),
    },
    wrong: action('push', [AZURE_LOGIN.replaceAll('vars.AZURE', 'github.event.azure'), PUSH]),
    paste: { before: 'step' },
  },
  {
    id: MISSING,
    when: 'it is the image of the job’s `container:`',
    healthy: tested(under('container', withCredentials(`${HOST}/ci:1`))),
    wrong: tested(`container: ${HOST}/ci:1`),
    paste: { over: `container: ${HOST}/ci:1` },
  },
  {
    id: MISSING,
    when: 'it is the image of a service',
    healthy: tested(under('services', under('db', withCredentials(`${HOST}/db:1`, 'ports: ["5432:5432"]\n')))),
    wrong: tested(under('services', under('db', `image: ${HOST}/db:1\nports: ["5432:5432"]`))),
    paste: (files, fix) =>
      withDocument(files, document => {
        const services = document.jobs['test']?.['services'] as Record<string, object>
        const { db } = parse(fix) as { db: object }
        services['db'] = { ...services['db'], ...db }
      }),
  },
  {
    id: CONFIG,
    when: 'the push runs with sudo',
    healthy: ci(LOGIN, DOCKER_PUSH),
    wrong: [[`docker push ${HOST}/team/app:1`, `sudo docker push ${HOST}/team/app:1`]],
    paste: { over: `sudo docker push ${HOST}/team/app:1` },
  },
  {
    id: CONFIG,
    when: 'another command that pushes runs with sudo',
    healthy: ci(LOGIN, run(`docker buildx build --push -t ${HOST}/team/app:1 .`)),
    wrong: [['docker buildx', 'sudo docker buildx']],
    paste: files => replaced(files, 'sudo docker buildx', 'docker buildx'),
  },
  {
    id: CONFIG,
    when: 'the login runs with sudo',
    healthy: ci(run(`${PASSWORD} docker login ${HOST} --username ci --password-stdin`), DOCKER_PUSH),
    wrong: [[`docker login ${HOST} --username`, `sudo docker login ${HOST} --username`]],
    paste: { over: `sudo docker login ${HOST} --username ci --password-stdin` },
    fill: { '<user>': 'ci' },
  },
  {
    id: CONFIG,
    when: 'the step that pushes sets another folder',
    healthy: ci(LOGIN, DOCKER_PUSH),
    wrong: ci(LOGIN, inFolder(DOCKER_PUSH)),
    paste: files => replaced(files, '        env:\n          DOCKER_CONFIG: /tmp/docker\n', ''),
  },
  {
    id: CONFIG,
    when: 'the step that logs in sets another folder',
    healthy: ci(inFolder(LOGIN), inFolder(DOCKER_PUSH)),
    wrong: ci(inFolder(LOGIN), DOCKER_PUSH),
    paste: { into: 'step' },
  },
  {
    id: CONFIG,
    when: 'the script that logs in sets another folder itself',
    healthy: ci(exported, run('export DOCKER_CONFIG=/tmp/docker', `docker push ${HOST}/team/app:1`)),
    wrong: ci(exported, DOCKER_PUSH),
    paste: (files, fix) => replaced(files, `          docker push`, `          ${fix}\n          docker push`),
  },
  {
    id: CONFIG,
    when: 'the job that pushes runs in a container, and the login in another job',
    healthy: jobs(selfHosted('login', [LOGIN]), selfHosted('push', [LOGIN, DOCKER_PUSH], 'container: docker:cli')),
    wrong: jobs(selfHosted('login', [LOGIN]), selfHosted('push', [DOCKER_PUSH], 'container: docker:cli')),
    paste: { before: 'step' },
  },
  {
    id: DOCKER,
    when: 'the runner is GitHub-hosted',
    healthy: jobs(job('build', ['- run: npm test'], 'container: node:24'), job('push', [LOGIN, PUSH])),
    wrong: jobs(job('build', ['- run: npm test', LOGIN, PUSH], 'container: node:24')),
    paste: (_, fix) =>
      jobs(
        job('build', ['- run: npm test'], 'container: node:24'),
        job('push', [LOGIN, PUSH]).replace('runs-on: ubuntu-latest', fix.split('\n')[1] ?? ''),
      ),
  },
  {
    id: DOCKER,
    when: 'the runner is self-hosted',
    healthy: jobs(selfHosted('build', ['- run: npm test'], 'container: node:24'), selfHosted('push', [LOGIN, PUSH])),
    wrong: jobs(selfHosted('build', ['- run: npm test', LOGIN, PUSH], 'container: node:24')),
    paste: () =>
      jobs(selfHosted('build', ['- run: npm test'], 'container: node:24'), selfHosted('push', [LOGIN, PUSH])),
  },
]
