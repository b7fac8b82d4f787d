import { describe, it } from 'vitest'
import { buildPush, expectFoundInFile, type FileCase, job, login, run, steps, workflowOf } from './files.ts'

const ENV = 'on: push\nenv:\n  REGISTRY: contoso.azurecr.io'
const ACR = login('contoso.azurecr.io')
const META = '- uses: docker/metadata-action@v5\n  id: meta\n  with:\n    images: ${{ env.REGISTRY }}/app'
const TAGGED = '- uses: docker/build-push-action@v6\n  with:\n    push: true\n    tags: ${{ env.REGISTRY }}/app:1'

const uses: FileCase[] = [
  {
    name: 'a tag whose host comes from the variables of the workflow',
    yaml: workflowOf([job('build', [TAGGED, ACR])], ENV),
    found: [['error', 'workflow-login-order', 'tags: ${{ env.REGISTRY }}/app:1']],
  },
  {
    name: 'one of several tags',
    yaml: workflowOf([job('build', [buildPush('ghcr.io/contoso/app:1', '${{ env.REGISTRY }}/app:1'), ACR])], ENV),
    found: [['error', 'workflow-login-order', '${{ env.REGISTRY }}/app:1']],
  },
  {
    name: 'a tag in a job without a login',
    yaml: workflowOf([job('login', [ACR]), job('build', [TAGGED])], ENV),
    found: [['error', 'workflow-login-job', 'tags: ${{ env.REGISTRY }}/app:1']],
  },
  {
    name: 'a tag of another registry',
    yaml: workflowOf([job('build', [login('fabrikam.azurecr.io'), buildPush('${{ env.REGISTRY }}/app:1')])], ENV),
    found: [['error', 'workflow-registry-mismatch', '${{ env.REGISTRY }}/app:1']],
  },
  {
    name: 'a tag without a host',
    yaml: workflowOf([job('build', [ACR, buildPush('${{ env.IMAGE }}:1')])], 'on: push\nenv:\n  IMAGE: team/app'),
    found: [['error', 'workflow-image-host-missing', '${{ env.IMAGE }}:1']],
  },
  {
    name: 'a tag by way of two variables',
    yaml: workflowOf(
      [job('build', [`${buildPush('${{ env.IMAGE }}:1')}\n  env:\n    IMAGE: \${{ env.REGISTRY }}/app`, ACR])],
      ENV,
    ),
    found: [['error', 'workflow-login-order', '${{ env.IMAGE }}:1']],
  },
  {
    name: 'names of docker/metadata-action',
    yaml: workflowOf([job('build', [META, buildPush('${{ steps.meta.outputs.tags }}'), ACR])], ENV),
    found: [['error', 'workflow-login-order', 'images: ${{ env.REGISTRY }}/app']],
  },
  {
    name: 'names that a script puts together',
    yaml: workflowOf(
      [
        job('build', [
          `${run('echo "image=$REGISTRY/app" >> $GITHUB_OUTPUT')}\n  id: name`,
          buildPush('${{ steps.name.outputs.image }}:1'),
          ACR,
        ]),
      ],
      ENV,
    ),
    found: [['error', 'workflow-login-order', '${{ steps.name.outputs.image }}:1']],
  },
  {
    name: 'upper case, which is mended where it stands',
    yaml: workflowOf(
      [job('build', [ACR, buildPush('contoso.azurecr.io/${{ env.APP }}:1')])],
      'on: push\nenv:\n  APP: MyApp',
    ),
    found: [['error', 'image-name-uppercase', 'APP: MyApp']],
  },
]

const ACTION = (step: string): string =>
  `inputs:\n  image:\n    required: true\n  user:\n    required: true\nruns:\n  using: composite\n  steps:\n    ${step.replaceAll('\n', '\n    ')}`
const LOCAL = '- uses: ./push\n  with:\n    user: contoso\n    image: contoso.azurecr.io/app:1'

const callers: FileCase[] = [
  {
    name: 'an image that a local action is given, in a command',
    yaml: steps(LOCAL, ACR),
    files: { 'push/action.yml': ACTION('- run: docker push ${{ inputs.image }}\n  shell: bash') },
    found: [['error', 'workflow-login-order', 'image: contoso.azurecr.io/app:1']],
  },
  {
    name: 'an image that a local action is given, in a tag',
    yaml: steps(login('fabrikam.azurecr.io'), LOCAL),
    files: { 'push/action.yml': ACTION(buildPush('${{ inputs.image }}')) },
    found: [['error', 'workflow-registry-mismatch', 'image: contoso.azurecr.io/app:1']],
  },
  {
    name: 'a host that a local action is given by way of a variable',
    yaml: workflowOf([job('build', [LOCAL.replace('contoso.azurecr.io', '${{ env.REGISTRY }}'), ACR])], ENV),
    files: { 'push/action.yml': ACTION('- run: docker push ${{ inputs.image }}\n  shell: bash') },
    found: [['error', 'workflow-login-order', 'image: ${{ env.REGISTRY }}/app:1']],
  },
  {
    name: 'an image that begins in the action',
    yaml: steps(LOCAL.replace('contoso.azurecr.io/', ''), ACR),
    files: { 'push/action.yml': ACTION('- run: docker push contoso.azurecr.io/${{ inputs.image }}\n  shell: bash') },
    found: [['error', 'workflow-login-order', '- run: docker push contoso.azurecr.io/${{ inputs.image }}']],
  },
  {
    name: 'a user name that a local action is given',
    yaml: steps(LOCAL),
    files: {
      'push/action.yml': ACTION(
        ACR.replace('${{ secrets.ACR_USERNAME }}', '${{ inputs.user }}').replace('secrets.', 'env.'),
      ),
    },
    found: [['warning', 'workflow-admin-user', 'user: contoso']],
  },
]

const PULL = 'run: docker pull contoso.azurecr.io/team/app:1'
const KEPT = '- uses: actions/download-artifact@v4\n  with:\n    name: docker\n    path: ~/.docker'

const lenient: FileCase[] = [
  {
    name: 'a pull that may fail, to warm a cache',
    yaml: steps(`- ${PULL}\n  continue-on-error: true`, ACR),
    found: [],
  },
  {
    name: 'a pull that may not',
    yaml: steps(`- ${PULL}\n  continue-on-error: false`, ACR),
    found: [['warning', 'workflow-login-order', `- ${PULL}`]],
  },
  {
    name: 'a login that an artifact brings from the other job',
    yaml: workflowOf([job('login', [ACR]), job('build', [KEPT, TAGGED])], ENV),
    found: [],
  },
  {
    name: 'an artifact that brings no login',
    yaml: workflowOf([job('login', [ACR]), job('build', [KEPT.replace('~/.docker', 'out'), TAGGED])], ENV),
    found: [['error', 'workflow-login-job', 'tags: ${{ env.REGISTRY }}/app:1']],
  },
]

describe.each([
  ['where a text is used', uses],
  ['what a local action is given', callers],
  ['what makes up for a login', lenient],
])('%s', (_, cases) => {
  it.each(cases)('$name', ({ name: _name, ...given }) => expectFoundInFile(given))
})
