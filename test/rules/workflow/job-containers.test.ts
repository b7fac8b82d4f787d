import { describe, it } from 'vitest'
import { buildPush, expectFoundInFile, type FileCase, job, login, run, workflowOf } from './files.ts'

const PUSH = 'docker push contoso.azurecr.io/team/app:1'
const PIPED = 'docker login contoso.azurecr.io -u "$U" --password-stdin <<< "$P"'
const ENTRA = '- uses: azure/login@v3\n  with:\n    creds: ${{ secrets.AZURE_CREDENTIALS }}'
const ACR = login('contoso.azurecr.io')
const USES = '- uses: docker/login-action@v4'
const MISSING = 'workflow-docker-missing'
const inside = (container: string, ...all: readonly string[]): string =>
  workflowOf([job('build', all, `container: ${container}`)])

const broken: FileCase[] = [
  { name: 'node', yaml: inside('node:24', run('npm ci'), ACR, run(PUSH)), found: [['error', MISSING, USES]] },
  { name: 'python, by an action', yaml: inside('python:3.13-slim', ACR), found: [['error', MISSING, USES]] },
  { name: 'golang, by a script', yaml: inside('golang', run('go build', PIPED)), found: [['error', MISSING, PIPED]] },
  {
    name: 'ubuntu of Docker Hub by its whole name, and a build',
    yaml: inside('docker.io/library/ubuntu:24.04', run('docker build -t contoso.azurecr.io/app:1 .')),
    found: [['error', MISSING, 'docker build -t contoso.azurecr.io/app:1 .']],
  },
  {
    name: "Azure CLI's image",
    yaml: inside('mcr.microsoft.com/azure-cli:latest', ENTRA, run('az acr login -n contoso')),
    found: [['error', MISSING, 'az acr login -n contoso']],
  },
  {
    name: 'an image as a map, with a tag that is not known',
    yaml: inside('\n  image: node:${{ matrix.node }}', run(PIPED, PUSH)),
    found: [['error', MISSING, PIPED]],
  },
  {
    name: "docker's socket alone",
    yaml: inside('\n  image: alpine:3\n  volumes:\n    - /var/run/docker.sock:/var/run/docker.sock', ACR),
    found: [['error', MISSING, USES]],
  },
  {
    name: 'an installation of something else',
    yaml: inside(
      'debian:13',
      run('apt-get update && apt-get install -y git curl'),
      ACR,
      buildPush('contoso.azurecr.io/a:1'),
    ),
    found: [['error', MISSING, USES]],
  },
]

const silent: Omit<FileCase, 'found'>[] = [
  { name: "docker's own image", yaml: inside('docker:27-cli', ACR, run(PUSH)) },
  { name: 'an image that is not known', yaml: inside('contoso/builder:1', ACR, run(PUSH)) },
  { name: 'an image that is only known when the job runs', yaml: inside('${{ vars.IMAGE }}', ACR, run(PUSH)) },
  { name: 'a name that goes on', yaml: inside('node${{ matrix.flavour }}', ACR, run(PUSH)) },
  {
    name: 'docker is installed',
    yaml: inside('debian:13', run('apt-get update && apt-get install -y docker.io'), ACR),
  },
  { name: 'docker is downloaded', yaml: inside('ubuntu:24.04', run('curl -fsSL https://get.docker.com | sh'), ACR) },
  { name: 'something is installed', yaml: inside('ubuntu:24.04', run('apt-get install -y $PACKAGES'), ACR) },
  {
    name: 'docker is handed in',
    yaml: inside('\n  image: node:24\n  volumes: [/usr/bin/docker:/usr/bin/docker]', ACR),
  },
  { name: 'an action that sets docker up', yaml: inside('ubuntu:24.04', '- uses: docker/setup-docker-action@v4', ACR) },
  { name: 'a script that may install docker', yaml: inside('ubuntu:24.04', run('./prepare.sh'), ACR) },
  { name: 'no docker', yaml: inside('node:24', ENTRA, run('az acr build -r contoso -t app:1 .')) },
  {
    name: 'only a token',
    yaml: inside('mcr.microsoft.com/azure-cli', ENTRA, run('az acr login -n contoso --expose-token')),
  },
  { name: 'only where it is there', yaml: inside('node:24', run('if command -v docker; then', `  ${PIPED}`, 'fi')) },
]

describe('docker in a container that has none', () => {
  it.each(broken)('$name', ({ name: _, ...file }) => expectFoundInFile(file))
})

describe('is silent about', () => {
  it.each(silent)('$name', ({ name: _, ...file }) => expectFoundInFile({ ...file, found: [] }))
})
