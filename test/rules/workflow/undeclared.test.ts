import { describe, it } from 'vitest'
import { buildPush, expectFoundInFile, type FileCase, job, login, run, steps, workflowOf } from './files.ts'

const ACR = login('contoso.azurecr.io')
const UNDECLARED = 'workflow-name-undeclared'
const CHECKOUT = '- uses: actions/checkout@v4'
const BUILD = (outputs = 'image: ${{ steps.name.outputs.image }}'): string =>
  job(
    'build',
    [`${run('echo "image=contoso.azurecr.io/app:$GITHUB_SHA" >> "$GITHUB_OUTPUT"')}\n  id: name`],
    `outputs:\n  ${outputs}`,
  )
const DISPATCH = 'on:\n  workflow_dispatch:\n    inputs:\n      registry:\n        required: true'

const broken: FileCase[] = [
  {
    name: 'a variable in front of an image',
    yaml: steps(CHECKOUT, ACR, run('docker push ${{ env.REGISTRY }}/app:1')),
    found: [['warning', UNDECLARED, 'docker push ${{ env.REGISTRY }}/app:1']],
  },
  {
    name: 'a variable as the login server',
    yaml: steps(login('${{ env.ACR_LOGIN_SERVER }}')),
    found: [['warning', UNDECLARED, 'registry: ${{ env.ACR_LOGIN_SERVER }}']],
  },
  {
    name: 'a variable that was misspelled',
    yaml: workflowOf(
      [job('build', [ACR, buildPush('contoso.azurecr.io/${{ env.IMAGE_NAEM }}:1')])],
      'on: push\nenv:\n  IMAGE_NAME: app',
    ),
    found: [['warning', UNDECLARED, 'contoso.azurecr.io/${{ env.IMAGE_NAEM }}:1']],
  },
  {
    name: 'a variable of a tag',
    yaml: steps(
      ACR,
      run('echo "TAG=1" >> "$GITHUB_ENV"'),
      run('docker push contoso.azurecr.io/app:${{ env.VERSION }}'),
    ),
    found: [['warning', UNDECLARED, 'docker push contoso.azurecr.io/app:${{ env.VERSION }}']],
  },
  {
    name: 'an input that nothing declares',
    yaml: workflowOf([job('build', [login('${{ inputs.login_server }}')])], DISPATCH),
    found: [['error', UNDECLARED, 'registry: ${{ inputs.login_server }}']],
  },
  {
    name: 'a step that is not there',
    yaml: steps(ACR, buildPush('${{ steps.mta.outputs.tags }}')),
    found: [['error', UNDECLARED, '${{ steps.mta.outputs.tags }}']],
  },
  {
    name: 'a job that is not needed',
    yaml: workflowOf([BUILD(), job('push', [ACR, run('docker push ${{ needs.build.outputs.image }}')])]),
    found: [['error', UNDECLARED, 'docker push ${{ needs.build.outputs.image }}']],
  },
  {
    name: 'a name that the matrix does not have',
    yaml: workflowOf([
      job(
        'build',
        [ACR, run('docker push contoso.azurecr.io/${{ matrix.imgae }}:1')],
        'strategy: {matrix: {image: [app, web], include: [{image: app, file: Dockerfile}]}}',
      ),
    ]),
    found: [['error', UNDECLARED, 'docker push contoso.azurecr.io/${{ matrix.imgae }}:1']],
  },
  {
    name: 'a matrix that the job does not have',
    yaml: steps(login('${{ matrix.registry }}.azurecr.io')),
    found: [['error', UNDECLARED, 'registry: ${{ matrix.registry }}.azurecr.io']],
  },
  {
    name: 'a name that no entry of a matrix has',
    yaml: workflowOf([
      job(
        'build',
        [ACR, buildPush('contoso.azurecr.io/app:${{ matrix.tag }}')],
        'strategy: {matrix: {include: [{image: app}, {image: web}]}}',
      ),
    ]),
    found: [['error', UNDECLARED, 'contoso.azurecr.io/app:${{ matrix.tag }}']],
  },
  {
    name: 'a name of the matrix of another job',
    yaml: workflowOf([
      job('test', [run('echo ${{ matrix.registry }}')], 'strategy: {matrix: {registry: [contoso, fabrikam]}}'),
      job('build', [login('${{ matrix.registry }}.azurecr.io')]),
    ]),
    found: [['error', UNDECLARED, 'registry: ${{ matrix.registry }}.azurecr.io']],
  },
  {
    name: 'an input that a local action neither declares nor is given',
    yaml: steps('- uses: ./push\n  with: { registry: contoso.azurecr.io }'),
    files: {
      'push/action.yml':
        "inputs: { registry: { required: true } }\nruns:\n  using: composite\n  steps:\n    - run: docker push '${{ inputs.registery }}/app:1'\n      shell: bash\n",
    },
    found: [['error', UNDECLARED, "- run: docker push '${{ inputs.registery }}/app:1'"]],
  },
  {
    name: 'an output that the job does not have',
    yaml: workflowOf([BUILD(), job('push', [ACR, run('docker push ${{ needs.build.outputs.tag }}')], 'needs: build')]),
    found: [['error', UNDECLARED, 'docker push ${{ needs.build.outputs.tag }}']],
  },
]

/** An output that only the run knows, of a step that no other job has. */
const CHOSEN = (id: string, name: string, head = ''): string =>
  job(
    id,
    [`${run('if [ -n "$PROD" ]; then echo "value=$PROD" >> "$GITHUB_OUTPUT"; fi')}\n  id: choose`],
    `outputs:\n  ${name}: \${{ steps.choose.outputs.value }}\n${head}`,
  )

const silent: Omit<FileCase, 'found'>[] = [
  {
    name: 'an input that a local action is given, or has another value for',
    yaml: steps(ACR, '- uses: ./push\n  with: { tag: 1, image: app }'),
    files: {
      'push/action.yml':
        "inputs: { image: { required: true } }\nruns:\n  using: composite\n  steps:\n    - run: docker push '${{ inputs.registry || 'contoso.azurecr.io' }}/${{ inputs.image }}:${{ inputs.tag }}'\n      shell: bash\n    - run: docker push /x\n      if: inputs.other\n      shell: bash\n",
    },
  },
  {
    name: 'a name of the matrix with something else where it is empty',
    yaml: workflowOf([
      job(
        'build',
        [ACR, buildPush("contoso.azurecr.io/${{ matrix.image || 'app' }}:1")],
        'strategy: {matrix: {os: [a, b]}}',
      ),
    ]),
  },
  {
    name: 'a name of a matrix that only the run knows',
    yaml: workflowOf([
      job(
        'build',
        [ACR, buildPush('contoso.azurecr.io/${{ matrix.image }}:1')],
        'strategy: {matrix: "${{ fromJSON(vars.MATRIX) }}"}',
      ),
    ]),
  },
  {
    name: 'a name of a strategy that only the run knows',
    yaml: workflowOf([
      job(
        'build',
        [ACR, buildPush('contoso.azurecr.io/${{ matrix.image }}:1')],
        'strategy: ${{ fromJSON(needs.list.outputs.strategy) }}',
      ),
    ]),
  },
  {
    name: 'a name of entries that only the run knows',
    yaml: workflowOf([
      job(
        'build',
        [ACR, buildPush('contoso.azurecr.io/${{ matrix.image }}:1')],
        'strategy: {matrix: {os: [ubuntu-latest], include: "${{ fromJSON(vars.IMAGES) }}"}}',
      ),
    ]),
  },
  {
    name: 'a name of one entry of which only the run knows the names',
    yaml: workflowOf([
      job(
        'build',
        [ACR, buildPush('contoso.azurecr.io/${{ matrix.image }}:1')],
        'strategy: {matrix: {include: [{file: a}, "${{ fromJSON(vars.IMAGE) }}"]}}',
      ),
    ]),
  },
  {
    name: 'a name whose values only the run knows',
    yaml: workflowOf([
      job(
        'build',
        [ACR, buildPush('contoso.azurecr.io/${{ matrix.service.image }}:1', 'contoso.azurecr.io/${{ matrix.Name }}:1')],
        'strategy: {matrix: {service: "${{ fromJSON(needs.list.outputs.services) }}", name: "${{ fromJSON(vars.NAMES) }}"}}',
      ),
    ]),
  },
  {
    name: 'a name that only some entries have',
    yaml: workflowOf([
      job(
        'build',
        [ACR, buildPush('contoso.azurecr.io/app:1${{ matrix.suffix }}')],
        'strategy: {matrix: {os: [a, b], include: [{os: a, suffix: -a}]}}',
      ),
    ]),
  },
  {
    name: 'a matrix in a local action, which has that of its job',
    yaml: workflowOf([job('build', [ACR, '- uses: ./push'], 'strategy: {matrix: {image: [app, web]}}')]),
    files: {
      'push/action.yml':
        'runs:\n  using: composite\n  steps:\n    - run: docker push contoso.azurecr.io/${{ matrix.image }}:1\n      shell: bash\n',
    },
  },
  {
    name: 'an output of another job that is made of an output of a step there',
    yaml: workflowOf([
      CHOSEN('prepare', 'tag'),
      job('push', [ACR, run('docker push contoso.azurecr.io/app:${{ needs.prepare.outputs.tag }}')], 'needs: prepare'),
    ]),
  },
  {
    name: 'an output that one job hands on for another',
    yaml: workflowOf([
      CHOSEN('first', 'tag'),
      job(
        'second',
        [run('true')],
        'needs: first\noutputs:\n  image: contoso.azurecr.io/app:${{ needs.first.outputs.tag }}',
      ),
      job('push', [ACR, run('docker push ${{ needs.second.outputs.image }}')], 'needs: second'),
    ]),
  },
  {
    name: 'an output that is made of a variable of the other job',
    yaml: workflowOf([
      job('prepare', [run('echo "TAG=$(date +%s)" >> "$GITHUB_ENV"')], 'outputs:\n  tag: ${{ env.TAG }}'),
      job('push', [ACR, run('docker push contoso.azurecr.io/app:${{ needs.prepare.outputs.tag }}')], 'needs: prepare'),
    ]),
  },
  {
    name: 'an output of a called workflow that is made of an output of a step there',
    yaml: workflowOf([
      'prepare:\n  uses: ./.github/workflows/called.yml',
      job('push', [ACR, run('docker push contoso.azurecr.io/app:${{ needs.prepare.outputs.tag }}')], 'needs: prepare'),
    ]),
    files: {
      '.github/workflows/called.yml': workflowOf(
        [CHOSEN('inner', 'tag')],
        'on:\n  workflow_call:\n    outputs:\n      tag:\n        value: ${{ jobs.inner.outputs.tag }}',
      ),
    },
  },
  {
    name: 'a variable of the workflow',
    yaml: workflowOf(
      [job('build', [ACR, run('docker push ${{ env.IMAGE }}')])],
      'on: push\nenv:\n  IMAGE: ${{ vars.IMAGE }}',
    ),
  },
  {
    name: 'a variable that a script sets',
    yaml: steps(ACR, run('echo "IMAGE=$(./name)" >> "$GITHUB_ENV"'), run('docker push ${{ env.IMAGE }}')),
  },
  {
    name: 'a variable that a script may set',
    yaml: steps(ACR, run('cat names.env >> "$GITHUB_ENV"'), run('docker push ${{ env.IMAGE }}')),
  },
  {
    name: 'a variable whose name is put together',
    yaml: steps(ACR, run('echo "${PREFIX}_IMAGE=app" >> "$GITHUB_ENV"'), run('docker push ${{ env.ACR_IMAGE }}')),
  },
  {
    name: 'a variable that a script of the checkout may set',
    yaml: steps(ACR, run('./names.sh'), run('docker push ${{ env.IMAGE }}')),
    files: { 'names.sh': 'cat names.env >> "$GITHUB_ENV"\n' },
  },
  {
    name: 'a variable that an action may set',
    yaml: steps(
      ACR,
      '- uses: rlespinasse/github-slug-action@v5',
      run('docker push contoso.azurecr.io/app:${{ env.GITHUB_REF_SLUG }}'),
    ),
  },
  {
    name: 'a variable that an action without logins may set',
    yaml: steps(
      ACR,
      '- uses: gittools/actions/gitversion/execute@v3',
      run('docker push contoso.azurecr.io/app:${{ env.VERSION }}'),
    ),
  },
  { name: 'an end that may be empty', yaml: steps(ACR, run('docker push contoso.azurecr.io/app${{ env.SUFFIX }}:1')) },
  {
    name: 'a variable with something else where it is empty',
    yaml: steps(login("${{ env.REGISTRY || 'contoso.azurecr.io' }}")),
  },
  { name: 'a variable of the repository', yaml: steps(login('${{ vars.REGISTRY }}')) },
  {
    name: 'an input of another trigger',
    yaml: workflowOf([job('build', [login('${{ inputs.registry }}')])], `${DISPATCH}\n  push:`),
  },
  {
    name: 'a step by another case',
    yaml: steps(
      '- uses: docker/metadata-action@v5\n  id: Meta\n  with:\n    images: contoso.azurecr.io/app',
      ACR,
      buildPush('${{ steps.meta.outputs.tags }}'),
    ),
  },
  {
    name: 'an output of a local action',
    yaml: steps('- uses: ./.github/actions/name\n  id: name', ACR, buildPush('${{ steps.name.outputs.tags }}')),
    files: { '.github/actions/name/action.yml': 'runs:\n  using: composite\n  steps: []\n' },
  },
  {
    name: 'an output of a job that is needed',
    yaml: workflowOf([
      BUILD(),
      job('push', [ACR, run('docker push ${{ needs.build.outputs.image }}')], 'needs: [build]'),
    ]),
  },
  {
    name: 'an output of a workflow that is called',
    yaml: workflowOf([
      'call:\n  uses: contoso/workflows/.github/workflows/build.yml@v1',
      job('push', [ACR, run('docker push ${{ needs.call.outputs.image }}')], 'needs: call'),
    ]),
  },
]

describe('names that nothing declares', () => {
  it.each(broken)('$name', ({ name: _, ...file }) => expectFoundInFile(file))
})

describe('is silent about', () => {
  it.each(silent)('$name', ({ name: _, ...file }) => expectFoundInFile({ ...file, found: [] }))
})
