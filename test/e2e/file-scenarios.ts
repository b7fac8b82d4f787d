import { buildPush, job, login, run, steps, workflowOf } from '../rules/workflow/files.ts'

/** A repository with one workflow, and what `lint` finds in it: `level id file:line`. */
export interface FileScenario {
  readonly name: string
  readonly yaml: string
  /** Other files, by their paths. */
  readonly files?: Readonly<Record<string, string>>
  readonly expected: readonly string[]
}

const CI = '.github/workflows/ci.yml'
const ACR = login('contoso.azurecr.io')
const PUSH = run('docker push contoso.azurecr.io/team/app:1')
const ENTRA = '- uses: azure/login@v3\n  with:\n    creds: ${{ secrets.AZURE_CREDENTIALS }}'
const SCRIPT = '#!/bin/bash -e\ndocker push contoso.azurecr.io/team/app:1\n'

export const fileScenarios: readonly FileScenario[] = [
  { name: 'a healthy workflow', yaml: steps(ACR, PUSH), expected: [] },
  {
    name: 'azure/login alone',
    yaml: steps(ENTRA, PUSH),
    expected: [`error workflow-login-missing ${CI}:10`],
  },
  { name: 'azure/login, and az acr login', yaml: steps(ENTRA, run('az acr login -n contoso'), PUSH), expected: [] },
  {
    name: 'a script of the repository pushes, and nothing logs in',
    yaml: steps(ENTRA, run('./push.sh')),
    files: { 'push.sh': SCRIPT },
    expected: ['error workflow-login-missing push.sh:2'],
  },
  {
    name: 'a script of the repository logs in',
    yaml: steps(ENTRA, run('./login.sh'), PUSH),
    files: { 'login.sh': 'az acr login --name contoso\n' },
    expected: [],
  },
  {
    name: 'make pushes, and nothing logs in',
    yaml: steps(run('make push')),
    files: { Makefile: 'include images.mk\n', 'images.mk': 'push:\n\tdocker push contoso.azurecr.io/team/app:1\n' },
    expected: ['error workflow-login-missing images.mk:2'],
  },
  { name: 'a script that is not there', yaml: steps(run('./login.sh'), PUSH), expected: [] },
  {
    name: 'sudo for the push alone',
    yaml: steps(ACR, run('sudo docker push contoso.azurecr.io/team/app:1')),
    expected: [`error workflow-docker-config-mismatch ${CI}:12`],
  },
  { name: 'sudo -E', yaml: steps(ACR, run('sudo -E docker push contoso.azurecr.io/team/app:1')), expected: [] },
  {
    name: 'docker in an image of node',
    yaml: workflowOf([job('build', [ACR, PUSH], 'container: node:24')]),
    expected: [`error workflow-docker-missing ${CI}:7`],
  },
  {
    name: 'docker in its own image',
    yaml: workflowOf([job('build', [ACR, PUSH], 'container: docker:27')]),
    expected: [],
  },
  {
    name: 'an output that holds a secret',
    yaml: workflowOf([
      job(
        'build',
        [login('${{ secrets.ACR }}'), buildPush('${{ secrets.ACR }}/app:1')],
        'outputs:\n  image: ${{ secrets.ACR }}/app:1',
      ),
      job('deploy', [run('deploy ${{ needs.build.outputs.image }}')], 'needs: build'),
    ]),
    expected: [`warning workflow-output-masked ${CI}:6`],
  },
  {
    name: 'a step that is not there',
    yaml: steps(ACR, buildPush('${{ steps.meta.outputs.tags }}')),
    expected: [`error workflow-name-undeclared ${CI}:15`],
  },
  {
    name: 'an output of another job, made of an output of a step there',
    yaml: workflowOf([
      job(
        'prepare',
        [`${run('if [ -n "$TAG" ]; then echo "tag=$TAG" >> "$GITHUB_OUTPUT"; fi')}\n  id: choose`],
        'outputs:\n  tag: ${{ steps.choose.outputs.tag }}',
      ),
      job('push', [ACR, run('docker push contoso.azurecr.io/app:${{ needs.prepare.outputs.tag }}')], 'needs: prepare'),
    ]),
    expected: [],
  },
  {
    name: 'a name that the matrix does not have',
    yaml: workflowOf([
      job('build', [ACR, buildPush('contoso.azurecr.io/${{ matrix.image }}:1')], 'strategy: {matrix: {app: [a, b]}}'),
    ]),
    expected: [`error workflow-name-undeclared ${CI}:16`],
  },
  {
    name: 'a build tool by its wrapper',
    yaml: steps(ACR, run('./gradlew build'), PUSH),
    files: { gradlew: '#!/bin/sh\nexec "$JAVACMD" "$@"\n' },
    expected: [],
  },
  {
    name: 'secrets in the condition of a job',
    yaml: workflowOf([job('build', [ACR, PUSH], "if: secrets.ACR_PASSWORD != ''")]),
    expected: [`error workflow-invalid ${CI}:5`],
  },
]
