import { describe, it } from 'vitest'
import { buildPush, expectFoundInFile, type FileCase, job, login, run, steps, workflowOf } from './files.ts'

const PUSH = 'docker push contoso.azurecr.io/team/app:1'
const PIPED = 'docker login contoso.azurecr.io -u "$U" --password-stdin <<< "$P"'
const ENTRA = '- uses: azure/login@v3\n  with:\n    creds: ${{ secrets.AZURE_CREDENTIALS }}'
const ACR = login('contoso.azurecr.io')
const MISMATCH = 'workflow-docker-config-mismatch'
const on = (runner: string, yaml: string): string => yaml.replaceAll('ubuntu-latest', runner)
const withEnv = (step: string, folder: string): string => `${step}\n  env:\n    DOCKER_CONFIG: ${folder}`

const broken: FileCase[] = [
  {
    name: 'sudo docker push after docker/login-action',
    yaml: steps(ACR, run(`sudo ${PUSH}`)),
    found: [['error', MISMATCH, `sudo ${PUSH}`]],
  },
  {
    name: 'sudo docker push after az acr login',
    yaml: steps(ENTRA, run('az acr login -n contoso', `sudo ${PUSH}`)),
    found: [['error', MISMATCH, `sudo ${PUSH}`]],
  },
  {
    name: 'sudo with options that change nothing',
    yaml: steps(run(PIPED, `sudo -n -H ${PUSH}`)),
    found: [['error', MISMATCH, `sudo -n -H ${PUSH}`]],
  },
  {
    name: 'sudo docker login, then a push',
    yaml: steps(run(`sudo ${PIPED}`, PUSH)),
    found: [['error', MISMATCH, PUSH]],
  },
  {
    name: 'sudo docker login, then an action that pushes',
    yaml: steps(run(`sudo ${PIPED}`), buildPush('contoso.azurecr.io/app:1')),
    found: [['error', MISMATCH, 'contoso.azurecr.io/app:1']],
  },
  {
    name: 'a script that sudo runs',
    yaml: steps(run(`sudo bash -c '${PIPED}'`, PUSH)),
    found: [['error', MISMATCH, PUSH]],
  },
  {
    name: 'sudo on a self-hosted runner, which may be root',
    yaml: on('self-hosted', steps(ACR, run(`sudo ${PUSH}`))),
    found: [['warning', MISMATCH, `sudo ${PUSH}`]],
  },
  {
    name: 'said once for a host',
    yaml: steps(ACR, run(`sudo ${PUSH}`, 'sudo docker push contoso.azurecr.io/team/api:1')),
    found: [['error', MISMATCH, `sudo ${PUSH}`]],
  },
  {
    name: 'DOCKER_CONFIG of the login only',
    yaml: steps(withEnv(ACR, '/tmp/docker'), run(PUSH)),
    found: [['error', MISMATCH, PUSH]],
  },
  {
    name: 'DOCKER_CONFIG of the push only',
    yaml: steps(ACR, withEnv(run(PUSH), '/tmp/docker')),
    found: [['error', MISMATCH, PUSH]],
  },
  {
    name: 'two of them',
    yaml: steps(withEnv(ACR, '/tmp/one'), withEnv(run(PUSH), '/tmp/two')),
    found: [['error', MISMATCH, PUSH]],
  },
  {
    name: 'DOCKER_CONFIG of the script of the login',
    yaml: steps(run('export DOCKER_CONFIG=/tmp/docker', PIPED), run(PUSH)),
    found: [['error', MISMATCH, PUSH]],
  },
  {
    name: 'DOCKER_CONFIG for the steps behind the login',
    yaml: steps(ACR, run('echo "DOCKER_CONFIG=/tmp/docker" >> "$GITHUB_ENV"'), run(PUSH)),
    found: [['error', MISMATCH, PUSH]],
  },
  {
    name: 'a login on the machine, and a push in a container',
    yaml: on(
      'self-hosted',
      workflowOf([
        job('login', [ACR]),
        job('build', [run('apk add docker-cli'), run(PUSH)], 'container: alpine:3\nneeds: login'),
      ]),
    ),
    found: [['warning', MISMATCH, PUSH]],
  },
]

const silent: Omit<FileCase, 'found'>[] = [
  { name: 'sudo for both', yaml: steps(run(`sudo ${PIPED}`, `sudo ${PUSH}`)) },
  { name: 'sudo for neither', yaml: steps(run(PIPED, PUSH)) },
  { name: 'both in one script that sudo runs', yaml: steps(run(`sudo bash -c '${PIPED}'`, `sudo ${PUSH}`)) },
  { name: 'sudo -E', yaml: steps(ACR, run(`sudo -E ${PUSH}`)) },
  { name: 'sudo that keeps the home folder', yaml: steps(ACR, run(`sudo --preserve-env=HOME ${PUSH}`)) },
  { name: 'sudo that is given the home folder', yaml: steps(ACR, run(`sudo HOME=$HOME ${PUSH}`)) },
  { name: 'sudo for another user', yaml: steps(ACR, run(`sudo -u runner ${PUSH}`)) },
  { name: 'a login of both kinds', yaml: steps(ACR, run(`sudo ${PIPED}`, `sudo ${PUSH}`)) },
  { name: 'sudo of macOS', yaml: on('macos-latest', steps(ACR, run(`sudo ${PUSH}`))) },
  { name: 'sudo for what is not docker', yaml: steps(ACR, run('sudo apt-get update', PUSH)) },
  { name: 'an opaque step between', yaml: steps(ACR, run('./copy-logins.sh', `sudo ${PUSH}`)) },
  { name: "a change of docker's files", yaml: steps(ACR, run('sudo cp -r ~/.docker /root/', `sudo ${PUSH}`)) },
  {
    name: 'DOCKER_CONFIG of the whole job',
    yaml: workflowOf([job('build', [ACR, run(PUSH)], 'env:\n  DOCKER_CONFIG: /tmp/docker')]),
  },
  { name: 'the same DOCKER_CONFIG twice', yaml: steps(withEnv(ACR, '/tmp/docker'), withEnv(run(PUSH), '/tmp/docker')) },
  { name: 'the folder that docker has anyway', yaml: steps(ACR, withEnv(run(PUSH), '/home/runner/.docker')) },
  { name: 'a folder that is not known', yaml: steps(ACR, withEnv(run(PUSH), '${{ vars.FOLDER }}')) },
  {
    name: 'DOCKER_CONFIG before the login',
    yaml: steps(run('echo "DOCKER_CONFIG=/tmp/docker" >> "$GITHUB_ENV"'), ACR, run(PUSH)),
  },
  {
    name: 'a job in a container, where the user is root',
    yaml: workflowOf([job('build', [run(PIPED, `sudo ${PUSH}`)], 'container: docker:27')]),
  },
  {
    name: 'a login and a push on one machine',
    yaml: on('self-hosted', workflowOf([job('login', [ACR]), job('build', [run(PUSH)], 'needs: login')])),
  },
  {
    name: 'a container that is handed the logins',
    yaml: on(
      'self-hosted',
      workflowOf([
        job('login', [ACR]),
        job(
          'build',
          [run('apk add docker-cli'), run(PUSH)],
          'container:\n  image: alpine:3\n  volumes: [/home/me/.docker:/root/.docker]',
        ),
      ]),
    ),
  },
]

describe('a login in another configuration than the push reads', () => {
  it.each(broken)('$name', ({ name: _, ...file }) => expectFoundInFile(file))
})

describe('is silent about', () => {
  it.each(silent)('$name', ({ name: _, ...file }) => expectFoundInFile({ ...file, found: [] }))
})
