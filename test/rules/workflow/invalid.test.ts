import { describe, it } from 'vitest'
import { expectFoundInFile, type FileCase, job, login, run, steps, workflowOf } from './files.ts'

const ACR = login('contoso.azurecr.io')
const PUSH = run('docker push contoso.azurecr.io/team/app:1')
const INVALID = 'workflow-invalid'
const BUILD = '.github/workflows/build.yml'
const ACTION = '.github/actions/push/action.yml'
const called = (inputs: string): string =>
  workflowOf([job('build', [ACR, PUSH])], `on:\n  workflow_call:\n    inputs:\n      ${inputs}`)
const caller = (rest = ''): string => `on: push\njobs:\n  call:\n    uses: ./${BUILD}\n    secrets: inherit\n${rest}`
const action = (step: string): string =>
  `inputs:\n  registry:\n    required: true\nruns:\n  using: composite\n  steps:\n    ${step.replaceAll('\n', '\n    ')}\n`
const USE = '- uses: ./.github/actions/push'

const broken: FileCase[] = [
  {
    name: 'secrets in the condition of a job',
    yaml: workflowOf([job('build', [ACR, PUSH], "if: secrets.ACR_PASSWORD != ''")]),
    found: [['error', INVALID, "if: secrets.ACR_PASSWORD != ''"]],
  },
  {
    name: 'secrets in the condition of a step',
    yaml: steps(ACR.replace('- uses', "- if: ${{ secrets.ACR_USERNAME != '' }}\n  uses"), PUSH),
    found: [['error', INVALID, "- if: ${{ secrets.ACR_USERNAME != '' }}"]],
  },
  {
    name: 'env in the condition of a job',
    yaml: workflowOf([job('build', [ACR, PUSH], "if: env.PUSH == 'true'")]),
    found: [['error', INVALID, "if: env.PUSH == 'true'"]],
  },
  {
    name: 'env in the variables of a job',
    yaml: workflowOf([job('build', [ACR, PUSH], 'env:\n  IMAGE: ${{ env.REGISTRY }}/app')]),
    found: [['error', INVALID, 'IMAGE: ${{ env.REGISTRY }}/app']],
  },
  {
    name: 'a secret as the image of the job',
    yaml: workflowOf([job('build', [ACR, PUSH], 'container: ${{ secrets.ACR }}/tools:1')]),
    found: [['error', INVALID, 'container: ${{ secrets.ACR }}/tools:1']],
  },
  {
    name: 'double quotes',
    yaml: steps(ACR.replace('- uses', '- if: github.ref == "refs/heads/main"\n  uses'), PUSH),
    found: [['error', INVALID, '- if: github.ref == "refs/heads/main"']],
  },
  {
    name: 'an expression that is not closed',
    yaml: steps(ACR.replace('ACR_USERNAME }}', 'ACR_USERNAME }'), PUSH),
    found: [['error', INVALID, 'username: ${{ secrets.ACR_USERNAME }']],
  },
  {
    name: 'an expression in a script that is not closed',
    yaml: steps(ACR, run('docker push contoso.azurecr.io/app:${{ github.sha')),
    found: [['error', INVALID, 'docker push contoso.azurecr.io/app:${{ github.sha']],
  },
  {
    name: 'an expression of nothing',
    yaml: steps(ACR, PUSH, run('echo ${{ }}')),
    found: [['error', INVALID, 'echo ${{ }}']],
  },
  {
    name: 'a called workflow without its required input',
    yaml: caller(),
    files: { [BUILD]: called('registry:\n        required: true\n        type: string') },
    found: [['error', INVALID, `uses: ./${BUILD}`]],
  },
  {
    name: 'a called workflow with an input that it does not have',
    yaml: caller('    with:\n      regsitry: contoso.azurecr.io\n'),
    files: { [BUILD]: called('registry:\n        type: string') },
    found: [['error', INVALID, 'regsitry: contoso.azurecr.io']],
  },
  {
    name: 'env in the inputs of a called workflow',
    yaml: caller('    with:\n      registry: ${{ env.REGISTRY }}\n'),
    files: { [BUILD]: called('registry:\n        type: string') },
    found: [['error', INVALID, 'registry: ${{ env.REGISTRY }}']],
  },
  {
    name: 'secrets inside a local action',
    yaml: steps(USE.concat('\n  with:\n    registry: contoso.azurecr.io'), PUSH),
    files: { [ACTION]: action(ACR.replace('contoso.azurecr.io', '${{ inputs.registry }}')) },
    found: [
      ['error', INVALID, 'username: ${{ secrets.ACR_USERNAME }}'],
      ['error', INVALID, 'password: ${{ secrets.ACR_PASSWORD }}'],
    ],
  },
  {
    name: 'a local action without its required input',
    yaml: steps(USE),
    files: {
      [ACTION]: action(`- shell: bash\n  run: docker login \${{ inputs.registry }} -u u --password-stdin <<< "$P"`),
    },
    found: [['warning', INVALID, USE]],
  },
]

const silent: Omit<FileCase, 'found'>[] = [
  {
    name: 'a secret in the condition by way of env',
    yaml: steps(ACR.replace('- uses', "- if: env.P != ''\n  env:\n    P: ${{ secrets.P }}\n  uses"), PUSH),
  },
  {
    name: 'what is fine in the condition of a job',
    yaml: workflowOf([
      job('build', [ACR, PUSH], "if: github.ref == 'refs/heads/main' && vars.PUSH == 'true' && !cancelled()"),
    ]),
  },
  {
    name: 'secrets in a text of a condition',
    yaml: workflowOf([job('build', [ACR, PUSH], "if: contains(github.event.head_commit.message, 'secrets.ACR')")]),
  },
  {
    name: 'secrets in the variables of a job',
    yaml: workflowOf([job('build', [ACR, PUSH], 'env:\n  P: ${{ secrets.P }}')]),
  },
  { name: 'a function that may be new', yaml: workflowOf([job('build', [ACR, PUSH], 'if: newfunction(github.ref)')]) },
  { name: 'braces in a text', yaml: steps(ACR, PUSH, run("echo ${{ format('{0} }}', github.ref) }}")) },
  { name: 'a template of docker', yaml: steps(ACR, PUSH, run("docker inspect --format '{{ .Id }}' app")) },
  {
    name: 'a file that has nothing to do with registries',
    yaml: workflowOf([job('test', [run('npm test')], "if: secrets.X != ''")]),
  },
  {
    name: 'a required input that has a default, and one that is given',
    yaml: caller('    with:\n      tag: a\n'),
    files: {
      [BUILD]: called(
        'registry:\n        required: true\n        default: contoso\n        type: string\n      tag:\n        required: true\n        type: string',
      ),
    },
  },
  { name: 'a called workflow that is not there', yaml: caller() },
  {
    name: 'a local action with its required input',
    yaml: steps(`${USE}\n  with:\n    Registry: contoso.azurecr.io`),
    files: {
      [ACTION]: action(`- shell: bash\n  run: docker login \${{ inputs.registry }} -u u --password-stdin <<< "$P"`),
    },
  },
  {
    name: 'a required input of a local action that it does not use',
    yaml: steps(USE),
    files: { [ACTION]: action(`- shell: bash\n  run: docker login contoso.azurecr.io -u u --password-stdin <<< "$P"`) },
  },
]

describe('what GitHub refuses in a file that logs in', () => {
  it.each(broken)('$name', ({ name: _, ...file }) => expectFoundInFile(file))
})

describe('is silent about', () => {
  it.each(silent)('$name', ({ name: _, ...file }) => expectFoundInFile({ ...file, found: [] }))
})
