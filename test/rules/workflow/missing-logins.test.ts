import { describe, it } from 'vitest'
import { buildPush, expectFoundInFile, type FileCase, job, login, run, steps, workflowOf } from './files.ts'

const PUSH = 'docker push contoso.azurecr.io/team/app:1'
const PULL = 'docker pull contoso.azurecr.io/team/app:1'
const ENTRA = '- uses: azure/login@v3\n  with:\n    creds: ${{ secrets.AZURE_CREDENTIALS }}'
const HUB = `- uses: docker/login-action@v4
  with:
    username: \${{ secrets.HUB_USERNAME }}
    password: \${{ secrets.HUB_PASSWORD }}`
const on = (runner: string, yaml: string): string => yaml.replace('ubuntu-latest', runner)
const MISSING = 'workflow-login-missing'

const MALFORMED = 'login-server-malformed'
const MISNAMED = `- uses: docker/login-action@v4
  with:
    login-server: contoso.azurecr.io
    username: \${{ secrets.U }}
    password: \${{ secrets.P }}`

const broken: FileCase[] = [
  {
    name: 'a push to what is no host: that alone',
    yaml: steps(run('docker push "${{ vars.ACR }}!.azurecr.io/app"')),
    found: [['error', MALFORMED, 'docker push "${{ vars.ACR }}!.azurecr.io/app"']],
  },
  {
    name: 'a login whose login server has another name: that alone',
    yaml: steps(MISNAMED, run(PUSH)),
    found: [['error', 'registry-not-given', 'login-server: contoso.azurecr.io']],
  },
  { name: 'a push and nothing else', yaml: steps(run(PUSH)), found: [['error', MISSING, PUSH]] },
  { name: 'azure/login alone', yaml: steps(ENTRA, run(PUSH)), found: [['error', MISSING, PUSH]] },
  {
    name: 'az login alone',
    yaml: steps(run('az login --service-principal -u "$ID" -p "$SECRET" --tenant "$TENANT"'), run(PUSH)),
    found: [['error', MISSING, PUSH]],
  },
  {
    name: 'a token that nobody logs in with',
    yaml: steps(ENTRA, run('TOKEN=$(az acr login -n contoso --expose-token --query accessToken -o tsv)', PUSH)),
    found: [['error', MISSING, PUSH]],
  },
  {
    name: 'build-push-action',
    yaml: steps(buildPush('contoso.azurecr.io/app:1')),
    found: [['error', MISSING, 'contoso.azurecr.io/app:1']],
  },
  {
    name: 'a secret that is named for a login server of Azure',
    yaml: steps(run('docker push ${{ secrets.ACR_LOGIN_SERVER }}/app:1')),
    found: [['error', MISSING, 'docker push ${{ secrets.ACR_LOGIN_SERVER }}/app:1']],
  },
  {
    name: 'dotnet publish',
    yaml: steps(
      ENTRA,
      run('dotnet publish -t:PublishContainer -p:ContainerRegistry=contoso.azurecr.io -p:ContainerRepository=app'),
    ),
    found: [
      [
        'error',
        MISSING,
        'dotnet publish -t:PublishContainer -p:ContainerRegistry=contoso.azurecr.io -p:ContainerRepository=app',
      ],
    ],
  },
  {
    name: 'helm',
    yaml: steps(ENTRA, run('helm push app-1.tgz oci://contoso.azurecr.io/charts')),
    found: [['error', MISSING, 'helm push app-1.tgz oci://contoso.azurecr.io/charts']],
  },
  {
    name: 'a push under a condition of its step',
    yaml: steps(run(PUSH).replace('- run', "- if: github.ref == 'refs/heads/main'\n  run")),
    found: [['error', MISSING, PUSH]],
  },
  {
    name: 'said once for a host',
    yaml: steps(run(PUSH, 'docker push contoso.azurecr.io/team/api:1')),
    found: [['error', MISSING, PUSH]],
  },
  {
    name: 'a login to Docker Hub in another job',
    yaml: workflowOf([job('pull', [HUB]), job('build', [run(PUSH)])]),
    found: [['error', MISSING, PUSH]],
  },
  {
    name: 'a self-hosted runner, which may have a login',
    yaml: on('self-hosted', steps(run(PUSH))),
    found: [['warning', MISSING, PUSH]],
  },
  {
    name: 'a push that may fail',
    yaml: steps(`${run(PUSH)}\n  continue-on-error: true`),
    found: [['warning', MISSING, PUSH]],
  },
  {
    name: 'a pull by somebody who signed in to Azure',
    yaml: steps(ENTRA, run(PULL)),
    found: [['warning', MISSING, PULL]],
  },
  {
    name: 'an opaque step behind it',
    yaml: steps(run(PUSH), run('./deploy.sh')),
    found: [['error', MISSING, PUSH]],
  },
  {
    name: "the job's container",
    yaml: workflowOf([
      job('build', [login('contoso.azurecr.io'), run(PUSH)]),
      job('test', [run('npm test')], 'container: contoso.azurecr.io/tools:1'),
    ]),
    found: [['warning', MISSING, 'container: contoso.azurecr.io/tools:1']],
  },
  {
    name: 'a service, though the job logs in',
    yaml: workflowOf([
      job(
        'test',
        [login('contoso.azurecr.io'), run('npm test')],
        'services:\n  db:\n    image: contoso.azurecr.io/db:1',
      ),
    ]),
    found: [['warning', MISSING, 'image: contoso.azurecr.io/db:1']],
  },
]

const silent: Omit<FileCase, 'found'>[] = [
  {
    name: 'a host that a template may yet replace',
    yaml: steps(run('docker push "{{ .Acr }}${{ vars.X }}.azurecr.io/app"')),
  },
  { name: 'a login', yaml: steps(login('contoso.azurecr.io'), run(PUSH)) },
  { name: 'az acr login', yaml: steps(ENTRA, run('az acr login -n contoso', PUSH)) },
  { name: 'a login by a name that is not known', yaml: steps(ENTRA, run('az acr login -n "$ACR"', PUSH)) },
  { name: 'a login that may be for it', yaml: steps(login('${{ vars.REGISTRY }}'), run(PUSH)) },
  { name: 'az acr build', yaml: steps(ENTRA, run('az acr build -r contoso -t team/app:1 .')) },
  {
    name: 'a plugin of Maven, which may log in by its settings',
    yaml: steps(run('mvn compile jib:build -Djib.to.image=contoso.azurecr.io/app:1')),
  },
  {
    name: 'a plugin of Maven beside a login to something else',
    yaml: steps(login('ghcr.io'), run('mvn compile jib:build -Djib.to.image=contoso.azurecr.io/app:1')),
  },
  {
    name: 'dotnet with a login of its own',
    yaml: steps(
      `${run('dotnet publish -t:PublishContainer -p:ContainerRegistry=contoso.azurecr.io -p:ContainerRepository=app')}\n  env:\n    SDK_CONTAINER_REGISTRY_UNAME: u`,
    ),
  },
  { name: "somebody else's action", yaml: steps('- uses: contoso/registry-login@v1', run(PUSH)) },
  { name: 'a script of the repository', yaml: steps(run('./login.sh', PUSH)) },
  { name: 'a pull that may be open to everybody', yaml: steps(run(PULL)) },
  { name: 'a pull that may fail', yaml: steps(ENTRA, run(`${PULL} || true`)) },
  {
    name: 'another registry',
    yaml: steps(run('docker push localhost:5000/app:1', 'docker push ghcr.io/contoso/app:1')),
  },
  { name: 'a host that is not known', yaml: steps(run('docker push ${{ secrets.DOCKER_USERNAME }}/app:1')) },
  {
    name: 'its own credentials',
    yaml: steps(run('skopeo copy --dest-creds "$C" oci:app docker://contoso.azurecr.io/app:1')),
  },
  {
    name: 'a configuration of its own',
    yaml: steps(`${run(PUSH)}\n  env:\n    DOCKER_CONFIG: \${{ github.workspace }}/docker`),
  },
  {
    name: 'a credential helper',
    yaml: steps(run('echo \'{"credHelpers":{"contoso.azurecr.io":"acr-env"}}\' > "$D/config.json"', PUSH)),
  },
  {
    name: 'an image that may have a login',
    yaml: workflowOf([job('build', [run(PUSH)], 'container: contoso/builder:1')]),
  },
  {
    name: 'a self-hosted runner with something opaque in another job',
    yaml: on('self-hosted', workflowOf([job('prepare', [run('./prepare.sh')]), job('build', [run(PUSH)])])).replaceAll(
      'ubuntu-latest',
      'self-hosted',
    ),
  },
  {
    name: 'a container with credentials',
    yaml: workflowOf([
      job('build', [login('contoso.azurecr.io'), run(PUSH)]),
      job(
        'test',
        [run('npm test')],
        'container:\n  image: contoso.azurecr.io/tools:1\n  credentials:\n    username: ${{ secrets.U }}\n    password: ${{ secrets.P }}',
      ),
    ]),
  },
  {
    name: 'a container that may be open to everybody',
    yaml: workflowOf([job('test', [run('npm test')], 'container: contoso.azurecr.io/tools:1')]),
  },
]

describe('a registry that nothing logs in to', () => {
  it.each(broken)('$name', ({ name: _, ...file }) => expectFoundInFile(file))
})

describe('is silent about', () => {
  it.each(silent)('$name', ({ name: _, ...file }) => expectFoundInFile({ ...file, found: [] }))
})
