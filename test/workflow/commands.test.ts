import { describe, expect, it } from 'vitest'
import { at, operationTexts, shownAll, stepOf, usedStep } from './script.ts'

type Cases = readonly [text: string, operations: readonly string[]][]

const check = (text: string, operations: readonly string[]): void =>
  expect(operationTexts(stepOf(text))).toEqual(operations)

describe('docker', () => {
  it.each<Cases[number]>([
    ['docker login x.azurecr.io -u a -p b', ['docker login: x.azurecr.io, user a, password b, on the line at 1:35']],
    [
      'docker login -u=a --password=$P x.azurecr.io',
      ['docker login: x.azurecr.io, user a, password $P, on the line at 1:30'],
    ],
    ['docker login -ua -p"$P" x.azurecr.io', ['docker login: x.azurecr.io, user a, password $P, on the line at 1:20']],
    [
      'echo $P | docker login x.azurecr.io --username a --password-stdin',
      ['docker login: x.azurecr.io, user a, password $P'],
    ],
    ['docker login --password-stdin -u a x.azurecr.io <<< "$P"', ['docker login: x.azurecr.io, user a, password $P']],
    ['docker login', ['docker login: -']],
    ['docker login azure --client-id a --client-secret b', []],
    ['sudo docker login x.azurecr.io', ['docker login: x.azurecr.io']],
    ['docker --debug -l info login x.azurecr.io', ['docker login: x.azurecr.io']],
    ['DOCKER_CONFIG=/a docker login x.azurecr.io', ['opaque docker with a configuration of its own']],
    ['docker --config /a push x.azurecr.io/a', ['opaque docker with a configuration of its own']],
    ['export DOCKER_CONFIG=/a', ['DOCKER_CONFIG -']],
    ['docker logout x.azurecr.io', ['docker logout x.azurecr.io']],
    ['docker logout', ['docker logout -']],
    ['docker push x.azurecr.io/a:1', ['push x.azurecr.io/a:1 by docker push']],
    ['docker push -q --all-tags x.azurecr.io/a', ['push x.azurecr.io/a by docker push']],
    ['docker image push x.azurecr.io/a', ['push x.azurecr.io/a by docker push']],
    ['docker push --platform linux/amd64 x.azurecr.io/a', ['push x.azurecr.io/a by docker push']],
    ['docker pull --platform linux/amd64 x.azurecr.io/a', ['pull x.azurecr.io/a by docker pull']],
    ['docker build -t x.azurecr.io/a .', ['tag x.azurecr.io/a by docker build']],
    ['docker build --tag=x.azurecr.io/a -f D --build-arg A=b .', ['tag x.azurecr.io/a by docker build']],
    ['docker build .', []],
    ['docker build -t x.azurecr.io/a --push .', ['push x.azurecr.io/a by docker build --push']],
    ['docker build -t x.azurecr.io/a --push=false .', ['tag x.azurecr.io/a by docker build']],
    ['docker build -t x.azurecr.io/a --push=<vars.p> .', ['?push x.azurecr.io/a by docker build --push']],
    [
      'docker buildx build --platform a,b -t x.azurecr.io/a -t x.azurecr.io/b --push .',
      ['push x.azurecr.io/a by docker buildx build --push', 'push x.azurecr.io/b by docker buildx build --push'],
    ],
    [
      'docker buildx build -t x.azurecr.io/a --output type=registry .',
      ['push x.azurecr.io/a by docker buildx build --push'],
    ],
    [
      'docker buildx build -t x.azurecr.io/a -o type=image,push=true .',
      ['push x.azurecr.io/a by docker buildx build --push'],
    ],
    [
      'docker buildx build --output=type=image,name=x.azurecr.io/a,push=true .',
      ['push x.azurecr.io/a by docker buildx build --push'],
    ],
    ['docker buildx build -t x.azurecr.io/a --output type=docker .', ['tag x.azurecr.io/a by docker buildx build']],
    ['docker buildx build --push .', ['push … by docker buildx build --push']],
    [
      'docker buildx --builder b build -t x.azurecr.io/a --push .',
      ['push x.azurecr.io/a by docker buildx build --push'],
    ],
    ['docker buildx bake --push', ['?push … by docker buildx bake']],
    [
      'docker buildx bake --push --set app.tags=contoso.azurecr.io/app:1 --set *.platform=linux/amd64 app',
      ['push contoso.azurecr.io/app:1 by docker buildx bake', '?push … by docker buildx bake'],
    ],
    [
      'docker buildx bake --set=*.tags=contoso.azurecr.io/app:1',
      ['tag contoso.azurecr.io/app:1 by docker buildx bake', '?push … by docker buildx bake'],
    ],
    ['docker buildx create --use', []],
    ['docker buildx imagetools create -t x.azurecr.io/a y', ['push x.azurecr.io/a by docker buildx imagetools create']],
    ['docker buildx imagetools inspect x.azurecr.io/a', []],
    ['docker tag a x.azurecr.io/a', ['tag x.azurecr.io/a by docker tag']],
    ['docker manifest create x.azurecr.io/a y', []],
    ['docker manifest push --purge x.azurecr.io/a', ['push x.azurecr.io/a by docker manifest push']],
    ['docker run --rm -it -v a:b -e C=d x.azurecr.io/a docker login', ['?pull x.azurecr.io/a by docker run']],
    ['docker run --pull always x.azurecr.io/a', ['pull x.azurecr.io/a by docker run']],
    ['docker run --pull=never x.azurecr.io/a', []],
    ['docker create x.azurecr.io/a', ['?pull x.azurecr.io/a by docker create']],
    [
      'docker run -v /var/run/docker.sock:/var/run/docker.sock x.azurecr.io/a',
      ['?pull x.azurecr.io/a by docker run', '?push … by docker run'],
    ],
    ['docker exec a docker login x.azurecr.io', []],
    ['docker ps; docker images; docker info; docker rm a', []],
    ['docker compose push', ['?push … by docker compose push']],
    ['docker-compose -f a.yml pull', ['?pull … by docker compose pull']],
    ['docker compose build --push', ['?push … by docker compose build']],
    ['docker compose -f a.yml up -d', []],
    ['docker $COMMAND', ['opaque docker']],
    ['docker $ARGS push x.azurecr.io/a', ['opaque docker']],
  ])('%s', check)
})

describe('podman, buildah and skopeo', () => {
  it.each<Cases[number]>([
    ['podman login -u a --password-stdin x.azurecr.io <<< $P', ['podman login: x.azurecr.io, user a, password $P']],
    ['podman login --authfile a x.azurecr.io', ['opaque podman login with a file of its own']],
    ['podman push a docker://x.azurecr.io/a', ['push x.azurecr.io/a by podman push']],
    ['podman push --creds a:b x.azurecr.io/a', ['podman push writes']],
    ['podman push a oci-archive:b', []],
    ['podman pull docker://x.azurecr.io/a', ['pull x.azurecr.io/a by podman pull']],
    ['buildah login x.azurecr.io', ['buildah login: x.azurecr.io']],
    ['buildah bud -t x.azurecr.io/a .', ['tag x.azurecr.io/a by buildah build']],
    ['buildah push x.azurecr.io/a', ['push x.azurecr.io/a by buildah push']],
    ['buildah run a b', []],
    ['skopeo login -u a -p b x.azurecr.io', ['skopeo login: x.azurecr.io, user a, password b, on the line at 1:22']],
    [
      'skopeo copy --all docker://x.azurecr.io/a docker://y.azurecr.io/a',
      ['pull x.azurecr.io/a by skopeo copy', 'push y.azurecr.io/a by skopeo copy'],
    ],
    [
      'skopeo copy --src-creds a:b docker://x.azurecr.io/a docker://y.azurecr.io/a',
      ['push y.azurecr.io/a by skopeo copy'],
    ],
    ['skopeo copy docker-archive:a docker://y.azurecr.io/a', ['push y.azurecr.io/a by skopeo copy']],
    ['skopeo sync a b', ['pull … by skopeo sync', 'push … by skopeo sync']],
    ['skopeo inspect docker://x.azurecr.io/a', []],
  ])('%s', check)
})

describe('az', () => {
  it.each<Cases[number]>([
    ['az acr login --name x', ['az acr login: x']],
    ['az acr login -n x -o table', ['az acr login: x']],
    ['az acr login --name=x --only-show-errors', ['az acr login: x']],
    ['az acr login', ['az acr login: …']],
    ['az acr login -n x -u a -p b', ['az acr login: x, user a, password b, on the line at 1:27']],
    ['az acr login -n x --suffix azurecr.cn', ['az acr login: x']],
    ['az acr login -n x --expose-token', ['token of x']],
    ['az acr login --expose-token -n x -o tsv --query accessToken', ['token of x']],
    ['az acr login -n x -t', ['token of x']],
    [
      'az acr build -r x -t a:1 --image b:1 .',
      ['push a:1 by az acr build in Azure', 'push b:1 by az acr build in Azure'],
    ],
    ['az acr build -r x -t a:1 --no-push .', []],
    ['az acr import -n x --source docker.io/a --image a:1', ['push a:1 by az acr import in Azure']],
    ['az acr credential show -n x', ['az acr credential show']],
    ['az acr update -n x --admin-enabled true', ['az acr update --admin-enabled']],
    ['az acr update -n x --admin-enabled=false', []],
    ['az acr create -n x --admin-enabled true --sku Basic', ['az acr update --admin-enabled']],
    ['az acr run --registry x --cmd a /dev/null', []],
    ['az acr repository list -n x', []],
    ['az login --identity', ['az login by managed-identity']],
    ['az login -i', ['az login by managed-identity']],
    ['az login --service-principal -u a -p b --tenant c', ['az login by secret']],
    ['az login --service-principal -u a --tenant c --federated-token $T', ['az login by oidc']],
    ['az login', ['az login by unknown']],
    ['az account show; az webapp deploy --name x', []],
  ])('%s', check)

  it.each([
    ['az login --service-principal -u a -p "$S" --tenant c', '1:38'],
    ['az login --service-principal -u a --password $S', '1:46'],
    ['az acr login -n x -u a -p $S', '1:27'],
    ['az login --service-principal -u a -p="$S"', undefined],
    ['az acr login -n x -u a --password=$S', undefined],
    ['docker login x.azurecr.io -u a -p $S', undefined],
  ])('%s: a password that may be taken for an option stands at %s', (text, location) => {
    const [operation] = stepOf(text).operations
    const found =
      operation?.kind === 'login' || operation?.kind === 'entra-login' ? operation.separatePassword : undefined
    expect(found && `${found.line}:${found.column}`).toBe(location)
  })

  it.each<Cases[number]>([
    [
      'T=$(az acr login -n x --expose-token --output tsv --query accessToken)\ndocker login x.azurecr.io -u 0 -p $T',
      ['token of x', 'docker login: x.azurecr.io, user 0, token, on the line at 2:35'],
    ],
    [
      'az acr login -n x --expose-token -o tsv --query accessToken | docker login x.azurecr.io -u 0 --password-stdin',
      ['token of x', 'docker login: x.azurecr.io, user 0, token'],
    ],
    [
      'J=$(az acr login -n x --expose-token)\nT=$(echo "$J" | jq -r .accessToken)\necho $T | docker login x.azurecr.io -u 0 --password-stdin',
      ['token of x', 'docker login: x.azurecr.io, user 0, token'],
    ],
    [
      'docker login x.azurecr.io -u 0 --password-stdin <<< $(az acr login -n x --expose-token --query accessToken -o tsv)',
      ['token of x', 'docker login: x.azurecr.io, user 0, token'],
    ],
    [
      'T=$(az account get-access-token)\ndocker login x.azurecr.io -u 0 -p $T',
      ['docker login: x.azurecr.io, user 0, password $T, on the line at 2:35'],
    ],
    [
      'P=$(az acr credential show -n x --query passwords[0].value -o tsv)\ndocker login x.azurecr.io -u x -p $P',
      [
        'az acr credential show',
        'docker login: x.azurecr.io, user x, password $(az acr credential show --name x --query passwords[0].value), on the line at 2:35',
      ],
    ],
  ])('%s', check)
})

describe('helm, oras, crane and regctl', () => {
  it.each<Cases[number]>([
    [
      'echo $P | helm registry login x.azurecr.io --username a --password-stdin',
      ['helm registry login: x.azurecr.io, user a, password $P'],
    ],
    ['helm registry logout x.azurecr.io', ['docker logout x.azurecr.io']],
    ['helm push a.tgz oci://x.azurecr.io/helm', ['push x.azurecr.io/helm by helm push']],
    ['helm pull oci://x.azurecr.io/helm/a --version 1', ['pull x.azurecr.io/helm/a by helm pull']],
    ['helm upgrade --install a oci://x.azurecr.io/helm/a -n b --wait', ['pull x.azurecr.io/helm/a by helm upgrade']],
    ['helm upgrade a ./chart', []],
    ['helm pull oci://x.azurecr.io/helm/a --username a --password b', []],
    ['helm chart push x.azurecr.io/a:1', ['push x.azurecr.io/a:1 by helm chart push']],
    ['helm repo update; helm lint .; helm package .', []],
    ['<steps.helm.outputs.helm-path> registry login x.azurecr.io', ['helm registry login: x.azurecr.io']],
    ['oras login x.azurecr.io -u a -p b', ['oras login: x.azurecr.io, user a, password b, on the line at 1:33']],
    ['oras push x.azurecr.io/a:1 --artifact-type b c.txt', ['push x.azurecr.io/a:1 by oras push']],
    ['oras pull -o dir x.azurecr.io/a:1', ['pull x.azurecr.io/a:1 by oras pull']],
    ['oras cp -r x.azurecr.io/a ghcr.io/b', ['pull x.azurecr.io/a by oras cp', 'push ghcr.io/b by oras cp']],
    ['oras cp --to-username a --to-password b x.azurecr.io/a ghcr.io/b', ['oras cp writes']],
    ['oras attach x.azurecr.io/a b.json', ['push x.azurecr.io/a by oras attach']],
    ['oras manifest push x.azurecr.io/a b.json', ['push x.azurecr.io/a by oras push']],
    [
      'crane auth login x.azurecr.io -u a -p b',
      ['crane auth login: x.azurecr.io, user a, password b, on the line at 1:39'],
    ],
    ['crane push a.tar x.azurecr.io/a', ['push x.azurecr.io/a by crane push']],
    [
      'crane copy x.azurecr.io/a y.azurecr.io/a',
      ['pull x.azurecr.io/a by crane copy', 'push y.azurecr.io/a by crane copy'],
    ],
    [
      'regctl registry login x.azurecr.io -u a --pass-stdin <<< $P',
      ['regctl registry login: x.azurecr.io, user a, password $P'],
    ],
    [
      'regctl image copy x.azurecr.io/a y.azurecr.io/a',
      ['pull x.azurecr.io/a by regctl image copy', 'push y.azurecr.io/a by regctl image copy'],
    ],
    ['regctl image digest x.azurecr.io/a', []],
  ])('%s', check)
})

describe('what cannot be looked into', () => {
  it.each<Cases[number]>([
    ['make push', ['opaque make push']],
    ['./build.sh a', ['opaque ./build.sh a']],
    ['./docker push x.azurecr.io/a', ['opaque ./docker push']],
    ['bash scripts/build.sh', ['opaque bash scripts/build.sh']],
    ['source ./env.sh', ['opaque source ./env.sh']],
    ['. ./env.sh', ['opaque . ./env.sh']],
    ['npm run release', ['opaque npm run']],
    ['npm run build:docker', ['opaque npm run']],
    ['npm ci && npm test && npm run build --if-present && npm --prefix a run lint', []],
    ['yarn && yarn build && pnpm i && pnpm run test:unit', []],
    ['yarn deploy', ['opaque yarn deploy']],
    ['mvn -B clean package --file pom.xml -DskipTests', []],
    ['./mvnw package jib:build', ['push … by mvnw']],
    ['mvn deploy', ['opaque mvn deploy']],
    ['./gradlew :app:build -x test', []],
    ['gradle dockerPush', ['opaque gradle dockerPush']],
    ['dotnet publish -c Release', []],
    ['dotnet publish /t:PublishContainer', ['?push … by dotnet publish']],
    ['go build ./...; cargo build; terraform apply', []],
    ['$BIN/oras login x.azurecr.io -u a -p b', ['oras login: x.azurecr.io, user a, password b, on the line at 1:38']],
    ['"${BIN}/tools/helm" lint chart', []],
    ['$BIN/deploy', ['opaque a command that is known only when it runs']],
    ['$BIN/test x', ['opaque a command that is known only when it runs']],
    ['$HELM lint chart', ['opaque a command that is known only when it runs']],
    ['ko build --bare -t latest ./cmd/app', ['?push … by ko build']],
    ['ko apply -f config/', ['?push … by ko apply']],
    ['ko build --local ./cmd/app', []],
    ['ko build --push=false ./cmd/app', []],
    ['ko version', []],
    ['ko login x.azurecr.io -u a -p b', ['opaque ko login']],
    ['composer install --no-dev', []],
    ['composer run-script release', ['opaque composer run-script']],
    ['dapr init', []],
    ['dapr run -f .', ['opaque dapr run']],
    ['mlflow artifacts download -u x', []],
    ['mlflow models build-docker -n x', ['opaque mlflow models']],
    ['go run ./cmd/deploy', ['opaque go run']],
    ['python deploy.py', ['opaque python deploy.py']],
    ["python3 -c 'print(1)'", []],
    ["python3 -c 'import subprocess'", ['opaque python3']],
    ['python3 <<END\nprint(1)\nEND', []],
    ['python3 -c "print($X)"', []],
    ['python3 -c "$X"', ['opaque python3']],
    ['gcloud auth configure-docker', ['opaque gcloud auth']],
    ['xargs docker push', ['?push … by docker push']],
    ['docker images | xargs -I{} docker push {}', ['?push … by docker push']],
    ['ls | xargs rm -f', []],
    ['find . -name a -exec docker push {} ;', ['?push … by docker push']],
    ['find . -name a', []],
    ['<vars.command>', ['opaque a command that is known only when it runs']],
    ['$TOOL push a', ['opaque a command that is known only when it runs']],
    ['eval "$(minikube docker-env)"', ['opaque eval']],
    ['echo \'{"auths":{}}\' > ~/.docker/config.json', ["opaque a change of docker's files"]],
    ['echo $A | tee ~/.docker/config.json', ["opaque a change of docker's files"]],
    ['rm -f ~/.docker/config.json', ["opaque a change of docker's files"]],
    ['cat config.json > app/config.json', []],
    ['export DOCKER_AUTH_CONFIG=$A', ['opaque DOCKER_AUTH_CONFIG']],
    ['ssh host docker login x.azurecr.io', []],
    ['echo a; cd b; git push; curl c | jq .; kubectl apply -f d', []],
    ['docker push "a', ['?push a by docker push', 'opaque a script that cannot be read as a whole']],
  ])('%s', check)

  it('is a login that a variable may hold', () => {
    const env = { DOCKER_AUTH_CONFIG: '<secrets.a>' }
    expect(operationTexts(stepOf('docker push a', { env }))).toEqual([
      'opaque DOCKER_AUTH_CONFIG',
      'push a by docker push',
    ])
    expect(operationTexts(stepOf('echo a', { env }))).toEqual([])
  })

  it('is a script in another language', () => {
    expect(operationTexts(stepOf('print(1)', { shell: 'other' }))).toEqual(['opaque a script in another language'])
  })
})

describe('PowerShell', () => {
  it.each<Cases[number]>([
    [
      '$t = (az acr login -n x --expose-token --query accessToken -o tsv)\ndocker login x.azurecr.io -u 0 -p $t',
      ['token of x', 'docker login: x.azurecr.io, user 0, token, on the line at 2:35'],
    ],
    [
      '$t = az acr login -n x --expose-token | ConvertFrom-Json\n$t.accessToken | docker login x.azurecr.io -u 0 --password-stdin',
      ['token of x', 'docker login: x.azurecr.io, user 0, token'],
    ],
    ['if ($x) { $t = (az acr login -n x -t) }', ['?token of x']],
    ['Write-Host a; Get-ChildItem . | Where-Object { $_.Name -eq "x" }', []],
    ['.\\build.ps1', ['opaque .\\build.ps1']],
    ['Connect-AzContainerRegistry -Name x', ['opaque Connect-AzContainerRegistry x']],
  ])('%s', (text, operations) => {
    expect(operationTexts(stepOf(text, { shell: 'powershell' }))).toEqual(operations)
  })

  it('is told by its assignments where the runner is not known', () => {
    expect(operationTexts(stepOf('$x = "x.azurecr.io"\ndocker push $x/a'))).toEqual([
      'push x.azurecr.io/a by docker push',
    ])
  })
})

describe('the locations of operations', () => {
  it('are those of the command, the word, and what the word is made of', () => {
    const [operation] = stepOf('REG=X.azurecr.io\nsudo docker push $REG/app').operations
    if (operation?.kind !== 'push') throw new Error('no push')
    expect(
      [operation.location, operation.image.location, ...operation.image.segments.map(({ location }) => location)].map(
        at,
      ),
    ).toEqual(['2:1', '2:18', '1:5', '2:22'])
  })
})

describe('docker/login-action, azure/docker-login, azure/login', () => {
  const password = '<secrets.p>'
  it.each<[uses: string, inputs: Record<string, string>, operations: string[]]>([
    [
      'docker/login-action@v3',
      { registry: 'x.azurecr.io', username: 'a', password },
      ['docker/login-action: x.azurecr.io, user a, password ${{ secrets.p }}'],
    ],
    [
      'docker/login-action@v3',
      { username: 'a', password },
      ['docker/login-action: -, user a, password ${{ secrets.p }}'],
    ],
    [
      'docker/login-action@v3',
      {
        'registry-auth':
          '- registry: x.azurecr.io\n  username: a\n  password: <secrets.p>\n- registry: ghcr.io\n  username: <github.actor>\n',
      },
      [
        'docker/login-action: x.azurecr.io, user a, password ${{ secrets.p }}',
        'docker/login-action: ghcr.io, user ${{ github.actor }}',
      ],
    ],
    [
      'docker/login-action@v3',
      { registry: 'x.azurecr.io', username: 'a', password: '<$(az acr login --expose-token --name x)>' },
      ['docker/login-action: x.azurecr.io, user a, token'],
    ],
    [
      'azure/docker-login@v2',
      { 'login-server': 'x.azurecr.io', username: 'a', password },
      ['azure/docker-login x.azurecr.io', 'azure/docker-login: x.azurecr.io, user a, password ${{ secrets.p }}'],
    ],
    ['azure/login@v2', { 'client-id': '<secrets.c>', 'tenant-id': 't' }, ['azure/login by oidc']],
    ['azure/login@v2', { creds: '<secrets.c>' }, ['azure/login by creds']],
    ['azure/login@v2', { creds: '<secrets.c>', 'client-id': '' }, ['azure/login by creds']],
    ['azure/login@v2', { 'auth-type': 'IDENTITY', 'client-id': 'a' }, ['azure/login by managed-identity']],
    ['azure/login@v2', {}, ['azure/login by unknown']],
    [
      'redhat-actions/podman-login@v1',
      { registry: 'x.azurecr.io', username: 'a' },
      ['podman login: x.azurecr.io, user a'],
    ],
  ])('%s %j', (uses, inputs, operations) => expect(operationTexts(usedStep(uses, inputs))).toEqual(operations))
})

describe('actions that build and push', () => {
  const by = 'docker/build-push-action'
  it.each<[uses: string, inputs: Record<string, string>, operations: string[]]>([
    [`${by}@v6`, { push: 'true', tags: 'x.azurecr.io/a:1' }, [`push x.azurecr.io/a:1 by ${by}`]],
    [
      `${by}@v6`,
      { push: 'true', tags: '\n  x.azurecr.io/a, x.azurecr.io/b\nx.azurecr.io/c\n' },
      ['a', 'b', 'c'].map(name => `push x.azurecr.io/${name} by ${by}`),
    ],
    [`${by}@v6`, { tags: 'x.azurecr.io/a' }, [`tag x.azurecr.io/a by ${by}`]],
    [`${by}@v6`, { push: 'false', load: 'true', tags: 'x.azurecr.io/a' }, [`tag x.azurecr.io/a by ${by}`]],
    [`${by}@v6`, { push: '<github.event_name>', tags: 'x.azurecr.io/a' }, [`?push x.azurecr.io/a by ${by}`]],
    [`${by}@v6`, { outputs: 'type=registry', tags: 'x.azurecr.io/a' }, [`push x.azurecr.io/a by ${by}`]],
    [
      `${by}@v6`,
      { outputs: 'type=image,name=x.azurecr.io/a,push-by-digest=true,push=true' },
      [`push x.azurecr.io/a by ${by}`],
    ],
    [`${by}@v6`, { outputs: 'type=docker,dest=/a.tar', tags: 'x.azurecr.io/a' }, [`tag x.azurecr.io/a by ${by}`]],
    [`${by}@v6`, { push: 'true' }, [`opaque ${by}`]],
    [`${by}@v1`, { registry: 'x.azurecr.io', repository: 'a' }, [`opaque ${by}`]],
    ['docker/bake-action@v5', { push: 'true' }, ['?push … by docker/bake-action']],
    [
      'docker/bake-action@v5',
      {
        push: 'true',
        set: '*.tags=contoso.azurecr.io/app:1\n*.platform=linux/amd64\nweb.tags+=contoso.azurecr.io/web:1\n',
      },
      [
        'push contoso.azurecr.io/app:1 by docker/bake-action',
        'push contoso.azurecr.io/web:1 by docker/bake-action',
        '?push … by docker/bake-action',
      ],
    ],
    [
      'docker/bake-action@v5',
      { set: '*.tags=contoso.azurecr.io/app:1' },
      ['tag contoso.azurecr.io/app:1 by docker/bake-action', '?push … by docker/bake-action'],
    ],
    [
      'redhat-actions/push-to-registry@v2',
      { registry: 'x.azurecr.io', image: 'a' },
      ['push x.azurecr.io/a by redhat-actions/push-to-registry'],
    ],
    [
      'redhat-actions/push-to-registry@v2',
      { registry: 'x.azurecr.io', image: 'a', username: 'b' },
      ['opaque redhat-actions/push-to-registry'],
    ],
    ['azure/acr-build@v1', { image: 'a' }, ['push a by azure/acr-build in Azure']],
    ['azure/container-apps-deploy-action@v2', { imagetodeploy: 'x.azurecr.io/a' }, []],
    [
      'azure/container-apps-deploy-action@v2',
      { appsourcepath: '.', acrname: 'x' },
      ['opaque azure/container-apps-deploy-action'],
    ],
    [
      'nick-fields/retry@v3',
      { command: 'docker push x.azurecr.io/a', timeout_minutes: '5' },
      ['push x.azurecr.io/a by docker push'],
    ],
    ['nick-fields/retry@v3', { command: 'docker push a', shell: 'pwsh' }, ['opaque nick-fields/retry']],
    ['actions/github-script@v7', { script: 'core.info("<github.sha>")' }, []],
    ['actions/github-script@v7', { script: 'await exec.exec("docker", ["login"])' }, ['opaque actions/github-script']],
    ['actions/checkout@v4', {}, []],
    ['docker/setup-buildx-action@v3', {}, []],
    ['azure/webapps-deploy@v3', {}, []],
    ['hashicorp/setup-terraform@v3', {}, []],
    ['someone/setup-thing@v1', {}, []],
    ['someone/deploy@v1', {}, ['opaque someone/deploy']],
    ['./.github/actions/login', {}, ['opaque ./.github/actions/login']],
    ['docker://alpine:3', {}, ['opaque docker://alpine:3']],
  ])('%s %j', (uses, inputs, operations) => expect(operationTexts(usedStep(uses, inputs))).toEqual(operations))

  it('may not be done under a condition of the step', () => {
    expect(operationTexts(usedStep(`${by}@v6`, { push: 'true', tags: 'a' }, true))).toEqual([`?push a by ${by}`])
  })

  it.each<[images: string, tags: Record<string, string>]>([
    ['x.azurecr.io/App', { tags: 'x.azurecr.io/app:${{ steps.meta.outputs.version }}' }],
    ['', {}],
  ])('docker/metadata-action gives the tags of %s', (images, tags) => {
    expect(shownAll(usedStep('docker/metadata-action@v5', { images }).outputs)).toEqual(tags)
  })

  it.each<[images: string, names: string[]]>([
    ['<vars.acr>/<github.repository>', ['${{ vars.acr }}/…']],
    ['x.azurecr.io/a,y.azurecr.io/B', ['x.azurecr.io/a', 'y.azurecr.io/b']],
    ['\nname=x.azurecr.io/a,enable=true\ny.azurecr.io/b\n', ['x.azurecr.io/a', 'y.azurecr.io/b']],
  ])('docker/metadata-action lowers %s', (images, names) => {
    const tags = shownAll(usedStep('docker/metadata-action@v5', { images }).outputs)['tags']
    expect(tags?.split('\n').map(tag => tag.slice(0, tag.lastIndexOf(':')))).toEqual(names)
  })
})

describe('what a step leaves behind', () => {
  it.each<[what: string, text: string, before: Record<string, string>, env: Record<string, string>]>([
    ['known', 'echo A=b >> $GITHUB_ENV', {}, { A: '$A' }],
    ['known in part', 'echo A=$X.azurecr.io >> $GITHUB_ENV', {}, { A: '$X.azurecr.io' }],
    ['known in part, with a value before', 'echo A=$X.azurecr.io >> $GITHUB_ENV', { A: 'c' }, { A: '$A' }],
  ])('under a condition of its own: %s', (_, text, before, env) => {
    const step = stepOf(text, { env: before, isConditional: true })
    expect(shownAll(step.env)).toEqual(env)
  })

  it('moves the configuration of docker', () => {
    expect(operationTexts(stepOf('echo DOCKER_CONFIG=/a >> $GITHUB_ENV'))).toEqual(['DOCKER_CONFIG -'])
  })
})
