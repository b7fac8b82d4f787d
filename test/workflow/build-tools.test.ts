import { describe, expect, it } from 'vitest'
import { operationTexts, stepOf, usedStep } from './script.ts'

const found = (script: string): string[] => operationTexts(stepOf(script))

describe('build tools, by goals and names of options', () => {
  it.each([
    ['mvn -B package -Dspring.profiles.active=docker', []],
    ['mvn clean verify -DskipTests -P docker-tests', []],
    ['./mvnw -B -f app/pom.xml install -Ddocker.skip=true', []],
    ['mvn verify -Drevision="$VERSION"', []],
    [
      'mvn compile jib:build -Djib.to.image=contoso.azurecr.io/app:1',
      ['tag contoso.azurecr.io/app:1 by mvn', 'push … by mvn'],
    ],
    [
      'mvn compile com.google.cloud.tools:jib-maven-plugin:3.4.0:build -Dimage=contoso.azurecr.io/app',
      ['tag contoso.azurecr.io/app by mvn', 'push … by mvn'],
    ],
    ['mvn jib:build -Djib.to.auth.username=u -Djib.to.image=contoso.azurecr.io/app', []],
    ['mvn compile jib:dockerBuild', []],
    [
      'mvn spring-boot:build-image -Dspring-boot.build-image.imageName=contoso.azurecr.io/app:1',
      ['tag contoso.azurecr.io/app:1 by mvn'],
    ],
    [
      'mvn spring-boot:build-image -Dspring-boot.build-image.publish=true -Dspring-boot.build-image.imageName=contoso.azurecr.io/app:1',
      ['tag contoso.azurecr.io/app:1 by mvn', 'push … by mvn'],
    ],
    ['mvn deploy', ['opaque mvn deploy']],
    ['mvn package -Ddocker.push=true', ['opaque mvn package']],
    ['mvn $GOALS', ['opaque mvn']],
    ['./gradlew build -x test -Pprofile=docker', []],
    [
      './gradlew :app:jib --image=contoso.azurecr.io/app:1',
      ['tag contoso.azurecr.io/app:1 by gradlew', 'push … by gradlew'],
    ],
    ['gradle bootBuildImage --imageName=contoso.azurecr.io/app:1', ['tag contoso.azurecr.io/app:1 by gradle']],
    [
      'gradle bootBuildImage --imageName=contoso.azurecr.io/app:1 --publishImage',
      ['tag contoso.azurecr.io/app:1 by gradle', 'push … by gradle'],
    ],
    ['gradle dockerPush', ['opaque gradle dockerPush']],
  ])('%s', (script, expected) => expect(found(script)).toEqual(expected))
})

describe('dotnet publish', () => {
  it.each([
    ['dotnet publish -c Release', undefined],
    [
      'dotnet publish -t:PublishContainer -p:ContainerRegistry=contoso.azurecr.io -p:ContainerRepository=team/app -p:ContainerImageTag=1',
      ['push contoso.azurecr.io/team/app:1 by dotnet publish'],
    ],
    [
      'dotnet publish /t:PublishContainer --property:ContainerRegistry=${ACR} -p ContainerRepository=app',
      ['push ${ACR}/app by dotnet publish'.replace('${ACR}', '$ACR')],
    ],
    [
      'dotnet publish -p:PublishProfile=DefaultContainer -p:ContainerRegistry=contoso.azurecr.io -p:ContainerImageName=app',
      ['push contoso.azurecr.io/app by dotnet publish'],
    ],
    ['dotnet publish -t:PublishContainer', ['?push … by dotnet publish']],
    ['dotnet publish -p:ContainerRegistry=contoso.azurecr.io', ['opaque dotnet publish']],
  ])('%s', (script, expected) => expect(found(script)).toEqual(expected ?? []))
})

describe('small commands', () => {
  it.each([
    ['sudo fallocate -l 4G /swap && sudo mkswap /swap && sudo swapon /swap', []],
    ['numfmt --to=iec 1024', []],
    ['find . -name "*.tgz" -exec rm {} +', []],
    [
      'find . -name "*.tgz" -exec helm push {} oci://contoso.azurecr.io/charts \\;',
      ['?push contoso.azurecr.io/charts by helm push'],
    ],
    ['find . -name "*.sh" -exec ./run {} \\;', ['?opaque ./run']],
    ['ls *.tar | xargs -n1 gzip', []],
    ['curl -fsSL https://get.helm.sh/install.sh | bash', []],
    ['curl -sSL https://install.python-poetry.org/ | sh -s -- --version 1.8', []],
    ['wget -qO- https://raw.githubusercontent.com/x/y/main/install.sh | sudo bash', []],
    ['cat install.sh | bash', ['opaque bash']],
    ['curl "$URL" | bash', ['opaque bash']],
    ['curl https://contoso.example/docker-login.sh | sh', ['opaque sh']],
    ['docker run -v $HOME/.docker:/root/.docker tools', ['?pull tools by docker run', 'opaque docker run']],
    [
      'docker run -v $HOME:/home/me -v /var/run/docker.sock:/var/run/docker.sock tools',
      ['?pull tools by docker run', 'opaque docker run'],
    ],
  ])('%s', (script, expected) => expect(found(script)).toEqual(expected))
})

it('knows actions that do one other thing', () => {
  expect(operationTexts(usedStep('hadolint/hadolint-action@v3'))).toEqual([])
  expect(operationTexts(usedStep('nrwl/nx-set-shas@v4'))).toEqual([])
  expect(operationTexts(usedStep('dawidd6/action-download-artifact@v6', { path: '~/.docker' }))).not.toEqual([])
  expect(operationTexts(usedStep('hadolint/other@v3'))).toEqual(['opaque hadolint/other'])
})
