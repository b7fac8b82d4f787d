import { describe, it } from 'vitest'
import { buildPush, expectFoundInFile, type FileCase, job, login, run, steps, workflowOf } from './files.ts'

const ENTRA = '- uses: azure/login@v3\n  with:\n    creds: ${{ secrets.AZURE_CREDENTIALS }}'
const LOGIN = login('contoso.azurecr.io')

const servers: FileCase[] = [
  {
    name: 'upper case in a login',
    yaml: steps(login('Contoso.azurecr.io')),
    found: [['error', 'login-server-uppercase', 'registry: Contoso.azurecr.io']],
  },
  {
    name: 'upper case in front of an image',
    yaml: steps(LOGIN, run('docker push Contoso.azurecr.io/app:1')),
    found: [['error', 'login-server-uppercase', 'docker push Contoso.azurecr.io/app:1']],
  },
  {
    name: 'upper case in env, used twice, is one finding where it stands',
    yaml: workflowOf(
      [job('build', [login('${{ env.REGISTRY }}'), run('docker push $REGISTRY/app:1')])],
      'on: push\nenv:\n  REGISTRY: Contoso.azurecr.io',
    ),
    found: [['error', 'login-server-uppercase', 'REGISTRY: Contoso.azurecr.io']],
  },
  {
    name: 'az acr login bears upper case in the name',
    yaml: steps(ENTRA, run('az acr login -n Contoso', 'docker push contoso.azurecr.io/app:1')),
    found: [],
  },
  {
    name: 'the same name then in front of an image',
    yaml: workflowOf(
      [job('build', [ENTRA, run('az acr login -n $ACR', 'docker push $ACR.azurecr.io/app:1')])],
      'on: push\nenv:\n  ACR: Contoso',
    ),
    found: [['error', 'login-server-uppercase', 'ACR: Contoso']],
  },
  {
    name: 'upper case in another registry is its own matter',
    yaml: steps(login('Registry.example.com')),
    found: [],
  },
  {
    name: 'upper case in a tag',
    yaml: steps(LOGIN, run('docker push contoso.azurecr.io/app:V1-RC')),
    found: [],
  },
  {
    name: 'a variable of the shell in with:',
    yaml: steps(login('$ACR_SERVER')),
    found: [['error', 'login-server-malformed', 'registry: $ACR_SERVER']],
  },
  {
    name: 'a variable of the shell in a script',
    yaml: steps(run('echo "$P" | docker login "$ACR_SERVER" -u "$U" --password-stdin')),
    found: [],
  },
  {
    name: 'an expression in with:',
    yaml: steps(login('${{ vars.ACR_SERVER }}')),
    found: [],
  },
  {
    name: 'a variable of the shell in the tags of an action',
    yaml: steps(LOGIN, buildPush('$ACR_SERVER/app:1')),
    found: [['error', 'login-server-malformed', '$ACR_SERVER/app:1']],
  },
  {
    name: 'what a template leaves to be filled in',
    yaml: steps(login('<registry-name>.azurecr.io')),
    found: [['error', 'login-server-malformed', 'registry: <registry-name>.azurecr.io']],
  },
  {
    name: 'a short name in docker login',
    yaml: steps(run('echo "$P" | docker login contoso -u "$U" --password-stdin')),
    found: [['error', 'login-server-malformed', 'echo "$P" | docker login contoso -u "$U" --password-stdin']],
  },
  {
    name: 'a short name in docker/login-action',
    yaml: steps(login('contoso')),
    found: [['error', 'login-server-malformed', 'registry: contoso']],
  },
  {
    name: 'an expression without its dollar sign',
    yaml: steps(login("'{{ secrets.ACR }}'")),
    found: [['error', 'login-server-malformed', "registry: '{{ secrets.ACR }}'"]],
  },
  ...['my_registry', 'my-registry', '{NAME}', 'acr1'].map(
    (name): FileCase => ({
      name: `no name of a registry: ${name}`,
      yaml: steps(ENTRA, run(`az acr login --name "${name}"`)),
      found: [['error', 'login-server-malformed', `az acr login --name "${name}"`]],
    }),
  ),
  {
    name: 'a name with a dash, which az drops with what is behind it',
    yaml: steps(ENTRA, run('az acr login --name contoso-prod')),
    found: [['warning', 'login-server-malformed', 'az acr login --name contoso-prod']],
  },
  ...['contoso', 'Contoso01', 'contosoazurecr', 'contoso-e7ggejfuhzhgedc8', '$ACR', '{{ cookiecutter.acr }}'].map(
    (name): FileCase => ({
      name: `a name of a registry: ${name}`,
      yaml: steps(ENTRA, run(`az acr login --name ${name}`)),
      found: [],
    }),
  ),
  {
    name: 'a short name that ends like the suffix begins',
    yaml: steps(login('contosoazurecr')),
    found: [['error', 'login-server-malformed', 'registry: contosoazurecr']],
  },
  {
    name: 'a short name from env is wrong where it is used',
    yaml: workflowOf(
      [
        job('build', [
          login('${{ env.ACR }}'),
          ENTRA,
          run('az acr login -n $ACR', 'echo "$P" | docker login $ACR -u "$U" --password-stdin'),
        ]),
      ],
      'on: push\nenv:\n  ACR: contoso',
    ),
    found: [
      ['error', 'login-server-malformed', 'registry: ${{ env.ACR }}'],
      ['error', 'login-server-malformed', 'echo "$P" | docker login $ACR -u "$U" --password-stdin'],
    ],
  },
  {
    name: 'a suffix behind a login server is wrong where it is used',
    yaml: workflowOf(
      [job('build', [login('${{ env.REGISTRY }}.azurecr.io')])],
      'on: push\nenv:\n  REGISTRY: contoso.azurecr.io',
    ),
    found: [['error', 'login-server-malformed', 'registry: ${{ env.REGISTRY }}.azurecr.io']],
  },
  {
    name: 'a login server that is none is wrong where it stands',
    yaml: workflowOf(
      [job('build', [login('${{ env.REGISTRY }}')])],
      'on: push\nenv:\n  REGISTRY: contoso.data.azurecr.io',
    ),
    found: [['error', 'login-server-malformed', 'REGISTRY: contoso.data.azurecr.io']],
  },
  {
    name: 'a registry of the job by its name',
    yaml: steps(login('registry:5000')),
    found: [],
  },
  {
    name: 'the retired docker login azure',
    yaml: steps(run('docker login azure --client-id x --tenant-id y')),
    found: [],
  },
  {
    name: 'another port',
    yaml: steps(login('contoso.azurecr.io:5000')),
    found: [['error', 'login-server-malformed', 'registry: contoso.azurecr.io:5000']],
  },
  {
    name: 'a scheme, which docker login bears and an image does not',
    yaml: workflowOf(
      [job('build', [login('${{ env.REGISTRY }}'), run('docker push $REGISTRY/app:1')])],
      'on: push\nenv:\n  REGISTRY: https://contoso.azurecr.io',
    ),
    found: [['error', 'login-server-malformed', 'REGISTRY: https://contoso.azurecr.io']],
  },
  {
    name: 'a slash at the end, which docker login bears and an image does not',
    yaml: workflowOf(
      [job('build', [login('${{ env.REGISTRY }}'), run('docker push $REGISTRY/app:1')])],
      'on: push\nenv:\n  REGISTRY: contoso.azurecr.io/',
    ),
    found: [['error', 'login-server-malformed', 'REGISTRY: contoso.azurecr.io/']],
  },
  {
    name: 'a full login server in az acr login',
    yaml: steps(ENTRA, run('az acr login --name contoso.azurecr.io')),
    found: [['notice', 'login-server-malformed', 'az acr login --name contoso.azurecr.io']],
  },
  {
    name: 'a full login server from env, at the line that uses it',
    yaml: workflowOf(
      [job('build', [ENTRA, run('az acr login --name $REGISTRY', 'docker push $REGISTRY/app:1')])],
      'on: push\nenv:\n  REGISTRY: contoso.azurecr.io',
    ),
    found: [['notice', 'login-server-malformed', 'az acr login --name $REGISTRY']],
  },
  {
    name: 'a slip of the suffix',
    yaml: steps(login('contoso.azurcr.io')),
    found: [['error', 'login-server-unknown-suffix', 'registry: contoso.azurcr.io']],
  },
  {
    name: 'a slip of the suffix behind an expression',
    yaml: steps(login('${{ vars.ACR }}.azurecr.com')),
    found: [['error', 'login-server-unknown-suffix', 'registry: ${{ vars.ACR }}.azurecr.com']],
  },
  {
    name: 'upper case handed to another action',
    yaml: steps('- uses: azure/aci-deploy@v1\n  with:\n    registry-login-server: Contoso.azurecr.io'),
    found: [['error', 'login-server-uppercase', 'registry-login-server: Contoso.azurecr.io']],
  },
  {
    name: 'other registries are not taken for slips',
    yaml: steps(
      ...['ghcr.io', 'docker.io', 'index.docker.io', 'quay.io', 'public.ecr.aws', 'mcr.microsoft.com'].map(login),
      ...['https://index.docker.io/v1/', 'registry.gitlab.com', '123456789012.dkr.ecr.eu-west-1.amazonaws.com'].map(
        login,
      ),
      login('europe-docker.pkg.dev'),
    ),
    found: [],
  },
  {
    name: 'a registry of another cloud than the sign-in',
    yaml: steps(ENTRA, run('az acr login --name contoso.azurecr.cn')),
    found: [['error', 'registry-cloud-mismatch', 'az acr login --name contoso.azurecr.cn']],
  },
  {
    name: 'the sign-in to its cloud',
    yaml: steps(`${ENTRA}\n    environment: AzureChinaCloud`, run('az acr login --name contoso')),
    found: [],
  },
]

const images: FileCase[] = [
  {
    name: 'upper case in a repository',
    yaml: steps(LOGIN, buildPush('contoso.azurecr.io/Team/App:1')),
    found: [['error', 'image-name-uppercase', 'contoso.azurecr.io/Team/App:1']],
  },
  {
    name: 'upper case behind an unknown login server',
    yaml: steps(login('${{ secrets.ACR }}'), run('docker push ${{ secrets.ACR }}/MyApp:${{ github.sha }}')),
    found: [['error', 'image-name-uppercase', 'docker push ${{ secrets.ACR }}/MyApp:${{ github.sha }}']],
  },
  {
    name: 'upper case in env, where it stands',
    yaml: workflowOf(
      [
        job('build', [
          LOGIN,
          run('docker build -t contoso.azurecr.io/$IMAGE:1 .', 'docker push contoso.azurecr.io/$IMAGE:1'),
        ]),
      ],
      'on: push\nenv:\n  IMAGE: MyApp',
    ),
    found: [['error', 'image-name-uppercase', 'IMAGE: MyApp']],
  },
  {
    name: 'az acr build',
    yaml: steps(ENTRA, run('az acr build --registry contoso --image MyApp:1 .')),
    found: [['error', 'image-name-uppercase', 'az acr build --registry contoso --image MyApp:1 .']],
  },
  {
    name: 'upper case in tags only',
    yaml: steps(
      LOGIN,
      run('docker push contoso.azurecr.io/app:${{ github.ref_name }}-RC1', 'docker push contoso.azurecr.io/app:$X-Y'),
    ),
    found: [],
  },
  {
    name: 'a name that is built and never pushed',
    yaml: steps(run('docker build -t MyApp:1 .')),
    found: [['error', 'image-name-uppercase', 'docker build -t MyApp:1 .']],
  },
  {
    name: 'github.repository as it is',
    yaml: steps(LOGIN, buildPush('contoso.azurecr.io/${{ github.repository }}:1')),
    found: [['warning', 'image-name-uppercase', 'contoso.azurecr.io/${{ github.repository }}:1']],
  },
  {
    name: 'GITHUB_REPOSITORY as it is',
    yaml: steps(LOGIN, run('docker push contoso.azurecr.io/$GITHUB_REPOSITORY:1')),
    found: [['warning', 'image-name-uppercase', 'docker push contoso.azurecr.io/$GITHUB_REPOSITORY:1']],
  },
  {
    name: 'lowered by the shell',
    yaml: steps(LOGIN, run('docker push contoso.azurecr.io/${GITHUB_REPOSITORY,,}:1')),
    found: [],
  },
  {
    name: 'lowered in a step before',
    yaml: steps(
      LOGIN,
      run('echo "IMAGE=${GITHUB_REPOSITORY,,}" >> "$GITHUB_ENV"'),
      buildPush('contoso.azurecr.io/${{ env.IMAGE }}:1'),
    ),
    found: [],
  },
  {
    name: 'lowered with tr',
    yaml: steps(
      LOGIN,
      run(
        "REPO=$(echo ${{ github.repository }} | tr '[:upper:]' '[:lower:]')",
        'docker push contoso.azurecr.io/$REPO:1',
      ),
    ),
    found: [],
  },
  {
    name: 'lowered by docker/metadata-action',
    yaml: steps(
      LOGIN,
      '- uses: docker/metadata-action@v5\n  id: meta\n  with:\n    images: contoso.azurecr.io/${{ github.repository }}',
      '- uses: docker/build-push-action@v6\n  with:\n    push: true\n    tags: ${{ steps.meta.outputs.tags }}',
    ),
    found: [],
  },
  {
    name: 'github.repository on another registry is its own matter',
    yaml: steps(login('ghcr.io'), buildPush('ghcr.io/${{ github.repository }}:1')),
    found: [],
  },
  {
    name: 'a name of GitHub’s on Docker Hub is its own matter',
    yaml: steps(
      '- uses: docker/login-action@v4\n  with:\n    username: ${{ secrets.HUB_USERNAME }}\n    password: ${{ secrets.HUB_PASSWORD }}',
      buildPush('${{ secrets.HUB_USERNAME }}/${{ github.event.repository.name }}:latest'),
    ),
    found: [],
  },
  {
    name: 'a name of GitHub’s behind a secret that the login names, too',
    yaml: steps(
      login('${{ secrets.ACR }}'),
      buildPush('${{ secrets.ACR }}/${{ github.event.repository.name }}:latest'),
    ),
    found: [['warning', 'image-name-uppercase', '${{ secrets.ACR }}/${{ github.event.repository.name }}:latest']],
  },
  ...['${{ github.repository }}', '$GITHUB_REPOSITORY'].flatMap((name): FileCase[] => [
    {
      name: `${name} in a run of contoso/app`,
      yaml: steps(LOGIN, run(`docker push contoso.azurecr.io/${name}:1`)),
      substitutions: { 'github.repository': 'contoso/app' },
      found: [],
    },
    {
      name: `${name} in a run of Contoso/app`,
      yaml: steps(LOGIN, run(`docker push contoso.azurecr.io/${name}:1`)),
      substitutions: { 'github.repository': 'Contoso/app' },
      found: [['error', 'image-name-uppercase', `docker push contoso.azurecr.io/${name}:1`]],
    },
  ]),
  {
    name: 'by way of GITHUB_ENV, in a run of contoso/app',
    yaml: steps(
      LOGIN,
      run('echo "IMAGE=$GITHUB_REPOSITORY" >> "$GITHUB_ENV"'),
      run('docker push contoso.azurecr.io/$IMAGE:1'),
    ),
    substitutions: { 'github.repository': 'contoso/app' },
    found: [],
  },
  {
    name: 'lowered in a run whose repository has upper case',
    yaml: steps(LOGIN, run('docker push contoso.azurecr.io/${GITHUB_REPOSITORY,,}:1')),
    substitutions: { 'github.repository': 'Contoso/App' },
    found: [],
  },
  {
    name: 'in the tag it is no name',
    yaml: steps(LOGIN, buildPush('contoso.azurecr.io/app:${{ github.actor }}')),
    found: [],
  },
  {
    name: 'characters that no repository has',
    yaml: steps(LOGIN, run('docker push contoso.azurecr.io/my__app-/x:1')),
    found: [['error', 'repository-name-invalid', 'docker push contoso.azurecr.io/my__app-/x:1']],
  },
  {
    name: 'two slashes',
    yaml: steps(LOGIN, run('docker push contoso.azurecr.io//app:1')),
    found: [['error', 'repository-name-invalid', 'docker push contoso.azurecr.io//app:1']],
  },
  {
    name: 'two slashes around a value that may be empty',
    yaml: steps(
      LOGIN,
      run('docker push contoso.azurecr.io/$TEAM/app:1', 'docker push contoso.azurecr.io/${X:-}/app:1'),
    ),
    found: [],
  },
  {
    name: 'separators that it may have',
    yaml: steps(LOGIN, run('docker push contoso.azurecr.io/my__app/x-y.z/a--b:1@sha256:0a1b')),
    found: [],
  },
]

describe('login servers', () => {
  it.each(servers)('$name', expectFoundInFile)
})
describe('names of images', () => {
  it.each(images)('$name', expectFoundInFile)
})
