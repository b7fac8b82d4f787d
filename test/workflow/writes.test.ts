import { describe, expect, it } from 'vitest'
import { imagesUsedBy } from '../../src/workflow/job-images.ts'
import { readWorkflow } from '../../src/workflow/read.ts'
import { job, login, run, workflowOf } from '../rules/workflow/files.ts'

const HOST = 'contoso.azurecr.io'
const CHECK = `- uses: org/acr-login-check@v1\n  with:\n    registry: ${HOST}`

/** The access that the file proves for a job that pulls, and does this. */
function access(step: string) {
  const yaml = workflowOf([job('build', [CHECK, login(HOST), run(`docker pull ${HOST}/base:1`), step])])
  const { workflow } = readWorkflow('ci.yml', yaml, { textOf: () => undefined, substitutions: new Map() })
  if (workflow === undefined) throw new Error('no workflow')
  return imagesUsedBy({ workflow, job: 'build', action: '__org_acr-login-check' }, HOST, undefined).access
}

const build = (...inputs: readonly string[]): string =>
  ['- uses: docker/build-push-action@v6', '  with:', '    tags: app', ...inputs.map(input => `    ${input}`)].join('\n')
const attest = (action: string, ...inputs: readonly string[]): string =>
  [`- uses: actions/${action}@v3`, '  with:', `    subject-name: ${HOST}/app`, ...inputs.map(i => `    ${i}`)].join(
    '\n',
  )

describe('a job that pulls is no job that only pulls where it writes to a registry', () => {
  it.each([
    ...[
      `flux push artifact oci://${HOST}/m:1 --path .`,
      `flux tag artifact oci://${HOST}/m:1 --tag latest`,
      `cosign sign --yes ${HOST}/app@$DIGEST`,
      `cosign attest --predicate p ${HOST}/app`,
      `cosign copy ${HOST}/a ${HOST}/b`,
      `notation sign ${HOST}/app@$DIGEST`,
      `crane tag ${HOST}/app:1 latest`,
      `crane append -b ${HOST}/app -f x.tar -t ${HOST}/app:2`,
      `crane mutate ${HOST}/app --label a=b`,
      `crane delete ${HOST}/app:1`,
      'crane $WORDS',
      `oras tag ${HOST}/app:1 latest`,
      `oras attach ${HOST}/app:1 --artifact-type x f`,
      `oras cp --to-username a --to-password b ghcr.io/a/b ${HOST}/b`,
      `oras manifest delete ${HOST}/app:1`,
      `regctl tag delete ${HOST}/app:1`,
      `regctl image mod ${HOST}/app:1 --replace`,
      `skopeo delete docker://${HOST}/app:1`,
      `skopeo copy --dest-creds a:b docker-archive:x docker://${HOST}/app`,
      `podman push --creds a:b ${HOST}/app`,
      `buildah commit c docker://${HOST}/app`,
      'az acr helm push -n contoso chart.tgz',
      'az acr repository delete -n contoso --image a:1 --yes',
      `az bicep publish -f a.bicep -t br:${HOST}/m:1`,
      `bicep publish a.bicep --target br:${HOST}/m:1`,
      'dotnet publish -p:PublishProfile=DefaultContainer',
      'dotnet publish -p PublishProfile=DefaultContainer',
      'dotnet publish /t:PublishContainer',
      'dotnet publish $ARGS',
      'helm cm-push chart contoso',
      'docker plugin push a/b',
      `docker build -t app --cache-to type=registry,ref=${HOST}/cache .`,
      `docker buildx build -t app --cache-to=${HOST}/cache .`,
      `conftest push ${HOST}/policy`,
    ].map(text => run(text)),
    build(`cache-to: type=registry,ref=${HOST}/cache`),
    build(`cache-to: ${HOST}/cache`),
    build('cache-to: ${{ vars.CACHE }}'),
    attest('attest-build-provenance', 'push-to-registry: true'),
    attest('attest', 'push-to-registry: ${{ vars.X }}'),
    attest('attest-sbom', 'push-to-registry: true'),
  ])('%s', step => expect(access(step)).toBeUndefined())

  it.each([
    ...[
      `flux pull artifact oci://${HOST}/m:1 --output .`,
      'flux install',
      `cosign verify ${HOST}/app`,
      'cosign sign-blob f',
      `notation verify ${HOST}/app`,
      `crane digest ${HOST}/app`,
      `crane pull ${HOST}/app x.tar`,
      `oras pull ${HOST}/app:1`,
      `oras discover ${HOST}/app:1`,
      `oras manifest fetch ${HOST}/app:1`,
      `regctl image digest ${HOST}/app:1`,
      `skopeo inspect docker://${HOST}/app:1`,
      'az acr repository list -n contoso',
      'az bicep build -f a.bicep',
      'bicep build a.bicep',
      'dotnet publish -c Release -o out',
      'dotnet publish -p:PublishProfile=FolderProfile',
      'helm lint chart',
      `helm pull oci://${HOST}/chart`,
      'docker images -q',
      'docker save -o x app',
      'docker build -t app --cache-to type=gha .',
      'buildah commit c app',
    ].map(text => run(text)),
    build('cache-to: type=gha,mode=max'),
    build('cache-to: type=inline'),
    build(`cache-from: type=registry,ref=${HOST}/cache`),
    attest('attest-build-provenance'),
    attest('attest-build-provenance', 'push-to-registry: false'),
  ])('but it is one beside %s', step => expect(access(step)).toBe('pull'))
})
