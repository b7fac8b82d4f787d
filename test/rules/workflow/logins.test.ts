import { describe, it } from 'vitest'
import { buildPush, expectFoundInFile, type FileCase, job, login, run, steps, workflowOf } from './files.ts'

const PUSH = 'docker push contoso.azurecr.io/team/app:1'
const PULL = 'docker pull contoso.azurecr.io/team/app:1'
const HUB = `- uses: docker/login-action@v4
  with:
    username: \${{ secrets.HUB_USERNAME }}
    password: \${{ secrets.HUB_PASSWORD }}`
const ENTRA = '- uses: azure/login@v3\n  with:\n    creds: ${{ secrets.AZURE_CREDENTIALS }}'
const PIPED = 'echo "$P" | docker login contoso.azurecr.io -u "$U" --password-stdin'

const order: FileCase[] = [
  {
    name: 'login, then push',
    yaml: steps(login('contoso.azurecr.io'), run(PUSH)),
    found: [],
  },
  {
    name: 'push, then login',
    yaml: steps(run(PUSH), login('contoso.azurecr.io')),
    found: [['error', 'workflow-login-order', PUSH]],
  },
  {
    name: 'in one script',
    yaml: steps(run(PUSH, PIPED)),
    found: [['error', 'workflow-login-order', PUSH]],
  },
  {
    name: 'in one script, the right way round',
    yaml: steps(run(PIPED, PUSH)),
    found: [],
  },
  {
    name: 'a function that pushes, called after the login',
    yaml: steps(run('push() {', `  ${PUSH}`, '}', PIPED, 'push')),
    found: [],
  },
  {
    name: 'build-push-action before az acr login',
    yaml: steps(ENTRA, buildPush('contoso.azurecr.io/app:1'), run('az acr login -n contoso')),
    found: [['error', 'workflow-login-order', 'contoso.azurecr.io/app:1']],
  },
  {
    name: 'build-push-action after az acr login',
    yaml: steps(ENTRA, run('az acr login -n contoso'), buildPush('contoso.azurecr.io/app:1')),
    found: [],
  },
  {
    name: 'a domain name label host after az acr login with the name',
    yaml: steps(ENTRA, run('az acr login -n contoso', 'docker push contoso-a1b2c3d4.azurecr.io/app:1')),
    found: [],
  },
  {
    name: 'the same variable',
    yaml: steps(run('docker push ${{ vars.ACR }}/app:1'), login('${{ vars.ACR }}')),
    found: [['error', 'workflow-login-order', 'docker push ${{ vars.ACR }}/app:1']],
  },
  {
    name: 'another variable, which may hold the same',
    yaml: steps(run('docker push ${{ vars.ACR }}/app:1'), login('${{ vars.REGISTRY }}')),
    found: [],
  },
  {
    name: 'a login of another variable before it, which may be the same registry',
    yaml: steps(login('${{ vars.REGISTRY }}'), run(PUSH), login('contoso.azurecr.io')),
    found: [],
  },
  {
    name: 'an action that cannot be looked into before it',
    yaml: steps('- uses: contoso/login-everywhere@v1', run(PUSH), login('contoso.azurecr.io')),
    found: [],
  },
  {
    name: 'a login under a condition before it counts',
    yaml: steps(
      login('contoso.azurecr.io').replace('- uses', "- if: github.event_name != 'pull_request'\n  uses"),
      run(PUSH),
      login('contoso.azurecr.io'),
    ),
    found: [],
  },
  {
    name: 'a pull, which may be open to everybody',
    yaml: steps(run(PULL), login('contoso.azurecr.io')),
    found: [['warning', 'workflow-login-order', PULL]],
  },
  {
    name: 'a pull that may fail',
    yaml: steps(run(`${PULL} || true`), login('contoso.azurecr.io')),
    found: [],
  },
  {
    name: 'a run of what was built, before the login',
    yaml: steps(
      run('docker build -t contoso.azurecr.io/app:1 .', 'docker run --rm contoso.azurecr.io/app:1 test'),
      login('contoso.azurecr.io'),
      run('docker push contoso.azurecr.io/app:1'),
    ),
    found: [],
  },
  {
    name: 'a self-hosted runner, which may have the login of another run',
    yaml: steps(run(PUSH), login('contoso.azurecr.io')).replace('ubuntu-latest', '[self-hosted, linux]'),
    found: [['warning', 'workflow-login-order', PUSH]],
  },
  {
    name: 'az acr build needs no login',
    yaml: steps(run('az acr build -r contoso -t app:1 .'), run('az acr login -n contoso')),
    found: [],
  },
  {
    name: 'azure/docker-login after az acr login',
    yaml: steps(
      ENTRA,
      run('az acr login -n contoso'),
      '- uses: azure/docker-login@v2\n  with:\n    login-server: fabrikam.azurecr.io\n    username: ${{ secrets.U }}\n    password: ${{ secrets.P }}',
      run(PUSH),
    ),
    found: [
      ['error', 'workflow-login-order', PUSH],
      ['warning', 'workflow-deprecated-action', '- uses: azure/docker-login@v2'],
    ],
  },
  {
    name: 'two of azure/docker-login keep to one configuration',
    yaml: steps(
      ...['contoso', 'fabrikam'].map(
        name =>
          `- uses: azure/docker-login@v2\n  with:\n    login-server: ${name}.azurecr.io\n    username: \${{ secrets.U }}\n    password: \${{ secrets.P }}`,
      ),
      run(PUSH, 'docker push fabrikam.azurecr.io/app:1'),
    ),
    found: [
      ['warning', 'workflow-deprecated-action', '- uses: azure/docker-login@v2'],
      ['warning', 'workflow-deprecated-action', '- uses: azure/docker-login@v2'],
    ],
  },
  {
    name: 'logged out again',
    yaml: steps(login('contoso.azurecr.io'), run('docker logout contoso.azurecr.io'), run(PUSH)),
    found: [['error', 'workflow-login-order', PUSH]],
  },
  {
    name: 'logged out after the push',
    yaml: steps(login('contoso.azurecr.io'), run(PUSH), run('docker logout contoso.azurecr.io')),
    found: [],
  },
]

const named: FileCase[] = [
  ...['${{ secrets.ACR_LOGIN_SERVER }}', '${{ vars.AZURE_REGISTRY }}', '${{ vars.LOGIN_SERVER }}'].map(
    (host): FileCase => ({
      name: `a host that is named for Azure, and az acr login by its name after it: ${host}`,
      yaml: steps(ENTRA, run(`docker push ${host}/app:1`), run('az acr login --name ${{ secrets.ACR_NAME }}')),
      found: [['error', 'workflow-login-order', `docker push ${host}/app:1`]],
    }),
  ),
  {
    name: 'a host that is named for Azure, the login in another job',
    yaml: workflowOf([
      job('prepare', [ENTRA, run('az acr login --name ${{ secrets.ACR_NAME }}')]),
      job('push', [run('docker push ${{ secrets.ACR_LOGIN_SERVER }}/app:1')]),
    ]),
    found: [['error', 'workflow-login-job', 'docker push ${{ secrets.ACR_LOGIN_SERVER }}/app:1']],
  },
  {
    name: 'a host that is named for Azure, after the login',
    yaml: steps(
      ENTRA,
      run('az acr login --name ${{ secrets.ACR_NAME }}'),
      run('docker push ${{ secrets.ACR_LOGIN_SERVER }}/app:1'),
    ),
    found: [],
  },
  {
    name: 'a host that nothing says to be of Azure',
    yaml: steps(
      ENTRA,
      run('docker push ${{ secrets.DOCKER_ACCOUNT }}/app:1'),
      run('az acr login --name ${{ secrets.ACR_NAME }}'),
    ),
    found: [],
  },
  {
    name: 'a host that is named for Azure, and a login after it that may be for another',
    yaml: steps(run('docker push ${{ secrets.ACR_LOGIN_SERVER }}/app:1'), login('${{ secrets.REGISTRY }}')),
    found: [],
  },
]

const FORGOTTEN = `- uses: docker/login-action@v4
  with:
    login-server: contoso.azurecr.io
    username: \${{ secrets.ACR_USERNAME }}
    password: \${{ secrets.ACR_PASSWORD }}`
const CLI = '- uses: azure/cli@v2\n  with:\n    inlineScript: az acr login -n contoso'

const own: FileCase[] = [
  {
    name: 'a login of the job for another registry of Azure is the cause, whatever another job does',
    yaml: workflowOf([
      job('prepare', [login('contoso.azurecr.io')]),
      job('push', [login('fabrikam.azurecr.io'), run(PUSH)]),
    ]),
    found: [['error', 'workflow-registry-mismatch', PUSH]],
  },
  {
    name: 'so is one that goes to Docker Hub by a wrong input',
    yaml: workflowOf([job('prepare', [login('contoso.azurecr.io')]), job('push', [FORGOTTEN, run(PUSH)])]),
    found: [['error', 'registry-not-given', 'login-server: contoso.azurecr.io']],
  },
  {
    name: 'a login of the job for Docker Hub is none of it',
    yaml: workflowOf([job('prepare', [login('contoso.azurecr.io')]), job('push', [HUB, run(PUSH)])]),
    found: [['error', 'workflow-login-job', PUSH]],
  },
  {
    name: 'a login inside azure/cli is the cause',
    yaml: workflowOf([job('prepare', [login('contoso.azurecr.io')]), job('push', [ENTRA, CLI, run(PUSH)])]),
    found: [['error', 'workflow-docker-in-azure-cli', 'inlineScript: az acr login -n contoso']],
  },
]

const clouds: FileCase[] = [
  {
    name: 'az acr login in the cloud of the sign-in, and a push to the public one',
    yaml: steps(`${ENTRA}\n    environment: AzureUSGovernment`, run('az acr login -n contoso', PUSH)),
    found: [['error', 'workflow-registry-mismatch', PUSH]],
  },
  {
    name: 'az acr login and a push in the cloud of the sign-in',
    yaml: steps(
      `${ENTRA}\n    environment: AzureUSGovernment`,
      run('az acr login -n contoso', 'docker push contoso.azurecr.us/app:1'),
    ),
    found: [],
  },
  {
    name: 'a sign-in to a cloud that is not known',
    yaml: steps(`${ENTRA}\n    environment: \${{ vars.CLOUD }}`, run('az acr login -n contoso', PUSH)),
    found: [],
  },
]

const jobs: FileCase[] = [
  {
    name: 'login in one job, push in another',
    yaml: workflowOf([job('prepare', [login('contoso.azurecr.io')]), job('push', [run(PUSH)], 'needs: prepare')]),
    found: [['error', 'workflow-login-job', PUSH]],
  },
  {
    name: 'login in both',
    yaml: workflowOf([
      job('prepare', [login('contoso.azurecr.io')]),
      job('push', [login('contoso.azurecr.io'), run(PUSH)], 'needs: prepare'),
    ]),
    found: [],
  },
  {
    name: 'the same secret',
    yaml: workflowOf([
      job('prepare', [login('${{ secrets.ACR }}')]),
      job('push', [run('docker push ${{ secrets.ACR }}/app:1')]),
    ]),
    found: [['error', 'workflow-login-job', 'docker push ${{ secrets.ACR }}/app:1']],
  },
  {
    name: 'a pull',
    yaml: workflowOf([
      job('prepare', [login('contoso.azurecr.io'), run(PUSH)]),
      job('test', [run(PULL)], 'needs: prepare'),
    ]),
    found: [['warning', 'workflow-login-job', PULL]],
  },
  {
    name: 'on a self-hosted runner, which keeps the login',
    yaml: workflowOf([
      job('prepare', [login('contoso.azurecr.io')]),
      job('push', [run(PUSH)], 'needs: prepare'),
    ]).replaceAll('ubuntu-latest', 'self-hosted'),
    found: [],
  },
  {
    name: 'a script that may log in',
    yaml: workflowOf([job('prepare', [login('contoso.azurecr.io')]), job('push', [run('./login.sh', PUSH)])]),
    found: [],
  },
  {
    name: 'az acr login in the other job',
    yaml: workflowOf([job('prepare', [ENTRA, run('az acr login --name contoso')]), job('push', [ENTRA, run(PUSH)])]),
    found: [['error', 'workflow-login-job', PUSH]],
  },
  {
    name: 'no login at all in the job, and one elsewhere that may be meant',
    yaml: workflowOf([job('prepare', [login('${{ secrets.REGISTRY }}')]), job('push', [run(PUSH)])]),
    found: [['error', 'workflow-login-job', PUSH]],
  },
  {
    name: 'credentials that come without a login',
    yaml: workflowOf([
      job('prepare', [login('contoso.azurecr.io')]),
      job('push', [run(PUSH)], 'env:\n  DOCKER_AUTH_CONFIG: ${{ secrets.DOCKER_AUTH_CONFIG }}'),
    ]),
    found: [],
  },
  {
    name: 'a local action that logs in',
    yaml: workflowOf([job('prepare', [login('contoso.azurecr.io')]), job('push', ['- uses: ./login', run(PUSH)])]),
    files: {
      'login/action.yml': `runs:\n  using: composite\n  steps:\n    ${login('contoso.azurecr.io').replaceAll('secrets.', 'env.').replaceAll('\n', '\n    ')}\n`,
    },
    found: [],
  },
  {
    name: 'a local action that pushes, in its own file',
    yaml: workflowOf([job('prepare', [login('contoso.azurecr.io')]), job('push', ['- uses: ./push'])]),
    files: { 'push/action.yml': `runs:\n  using: composite\n  steps:\n    - run: ${PUSH}\n      shell: bash\n` },
    found: [['error', 'workflow-login-job', `- run: ${PUSH}`]],
  },
  {
    name: 'the legs of a matrix are no other jobs',
    yaml: workflowOf([
      job(
        'build',
        [login('${{ matrix.registry }}'), run('docker push ${{ matrix.registry }}/app:1')],
        'strategy:\n  matrix:\n    registry: [contoso.azurecr.io, fabrikam.azurecr.io]',
      ),
    ]),
    found: [],
  },
]

const hosts: FileCase[] = [
  {
    name: 'a push to another registry of Azure',
    yaml: steps(login('fabrikam.azurecr.io'), run(PUSH)),
    found: [['error', 'workflow-registry-mismatch', PUSH]],
  },
  {
    name: 'two pushes to the same wrong host are one cause',
    yaml: steps(login('fabrikam.azurecr.io'), run(PUSH, 'docker push contoso.azurecr.io/team/other:1')),
    found: [['error', 'workflow-registry-mismatch', PUSH]],
  },
  {
    name: 'logins to both',
    yaml: steps(login('fabrikam.azurecr.io'), login('contoso.azurecr.io'), run(PUSH)),
    found: [],
  },
  {
    name: 'az acr login with the other name',
    yaml: steps(ENTRA, run('az acr login -n fabrikam'), run(PUSH)),
    found: [['error', 'workflow-registry-mismatch', PUSH]],
  },
  {
    name: 'az acr login with a name that begins with the same letters',
    yaml: steps(ENTRA, run('az acr login -n conto'), run(PUSH)),
    found: [['error', 'workflow-registry-mismatch', PUSH]],
  },
  {
    name: 'the login server is a secret',
    yaml: steps(login('${{ secrets.ACR }}'), run(PUSH)),
    found: [],
  },
  {
    name: 'a name from env, flowing into both',
    yaml: workflowOf(
      [job('build', [ENTRA, run('az acr login -n $ACR'), run('docker push $ACR.azurecr.io/app:1')])],
      'on: push\nenv:\n  ACR: contoso',
    ),
    found: [],
  },
  {
    name: 'a scheme and a slash in the login',
    yaml: steps(login('https://contoso.azurecr.io/'), run(PUSH)),
    found: [['warning', 'login-server-malformed', 'registry: https://contoso.azurecr.io/']],
  },
  {
    name: 'a push to a registry that is none of Azure is its own matter',
    yaml: steps(login('contoso.azurecr.io'), run('docker push ghcr.io/contoso/app:1')),
    found: [],
  },
  {
    name: 'a push to a registry of the job, which wants no login',
    yaml: steps(login('contoso.azurecr.io'), run('docker push localhost:5000/app:1')),
    found: [],
  },
  {
    name: 'a pull from elsewhere, which may be open to everybody',
    yaml: steps(
      login('contoso.azurecr.io'),
      run('docker pull fabrikam.azurecr.io/app:1', 'docker pull mcr.microsoft.com/x:1'),
    ),
    found: [],
  },
  {
    name: 'no host',
    yaml: steps(login('contoso.azurecr.io'), run('docker build -t app:1 .', 'docker push app:1')),
    found: [['error', 'workflow-image-host-missing', 'docker push app:1']],
  },
  {
    name: 'no host, an account of Docker Hub in front',
    yaml: steps(login('contoso.azurecr.io'), buildPush('team/app:1')),
    found: [['error', 'workflow-image-host-missing', 'team/app:1']],
  },
  {
    name: 'built without a host, tagged and pushed with it',
    yaml: steps(
      login('contoso.azurecr.io'),
      run(
        'docker build -t app:1 .',
        'docker tag app:1 contoso.azurecr.io/app:1',
        'docker push contoso.azurecr.io/app:1',
      ),
    ),
    found: [],
  },
  {
    name: 'a login to Docker Hub as well',
    yaml: steps(HUB, login('contoso.azurecr.io'), run('docker push team/app:1', PUSH)),
    found: [],
  },
  {
    name: 'Docker Hub alone',
    yaml: steps(HUB, run('docker push team/app:1')),
    found: [],
  },
  {
    name: 'what is in front may be a host',
    yaml: steps(login('contoso.azurecr.io'), run('docker push ${{ secrets.PREFIX }}/app:1')),
    found: [],
  },
  {
    name: 'the login server is a secret whose name says Azure',
    yaml: steps(login('${{ secrets.ACR_LOGIN_SERVER }}'), run('docker push team/app:1')),
    found: [['warning', 'workflow-image-host-missing', 'docker push team/app:1']],
  },
  {
    name: 'the login server is any secret',
    yaml: steps(login('${{ secrets.REGISTRY }}'), run('docker push team/app:1')),
    found: [],
  },
  {
    name: 'a name without a slash, which nobody may push to Docker Hub',
    yaml: steps(login('${{ secrets.REGISTRY }}'), run('docker push app:${{ github.sha }}')),
    found: [['error', 'workflow-image-host-missing', 'docker push app:${{ github.sha }}']],
  },
  {
    name: 'a login server that is none is the cause',
    yaml: steps(login('fabrikam.azurecr.com'), run(PUSH)),
    found: [['error', 'login-server-unknown-suffix', 'registry: fabrikam.azurecr.com']],
  },
  {
    name: 'a name without a slash, beside a login to Docker Hub',
    yaml: steps(HUB, login('contoso.azurecr.io'), run('docker push app:1')),
    found: [['error', 'workflow-image-host-missing', 'docker push app:1']],
  },
  {
    name: 'az acr build: the image has no host',
    yaml: steps(ENTRA, run('az acr login -n contoso', 'az acr build -r contoso -t app:1 .')),
    found: [],
  },
]

describe('order of login and push', () => {
  it.each(order)('$name', expectFoundInFile)
})
describe('hosts that only their names tell', () => {
  it.each(named)('$name', expectFoundInFile)
})
describe('a login of the job that was meant', () => {
  it.each(own)('$name', expectFoundInFile)
})
describe('clouds of logins and of pushes', () => {
  it.each(clouds)('$name', expectFoundInFile)
})
describe('login and push in two jobs', () => {
  it.each(jobs)('$name', expectFoundInFile)
})
describe('hosts of images', () => {
  it.each(hosts)('$name', expectFoundInFile)
})
