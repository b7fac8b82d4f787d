import { describe, it } from 'vitest'
import { expectFoundInFile, type FileCase, job, login, run, workflowOf } from './files.ts'

const MASKED = 'workflow-output-masked'
const ENTRA = '- uses: azure/login@v3\n  with:\n    creds: ${{ secrets.AZURE_CREDENTIALS }}'
const SECRET = login('${{ secrets.ACR_LOGIN_SERVER }}')
const NAME = `${run('echo "image=${{ secrets.ACR_LOGIN_SERVER }}/app:$GITHUB_SHA" >> "$GITHUB_OUTPUT"')}\n  id: name`
const PUSH = run('docker push "${{ secrets.ACR_LOGIN_SERVER }}/app:$GITHUB_SHA"')
const USE = run('az webapp config container set --docker-custom-image-name ${{ needs.build.outputs.image }}')
const build = (all: readonly string[], output: string): string => job('build', all, `outputs:\n  ${output}`)
const deploy = (...all: readonly string[]): string => job('deploy', all, 'needs: build')
const TOKEN = [
  'TOKEN=$(az acr login -n contoso --expose-token --query accessToken -o tsv)',
  'echo "::add-mask::$TOKEN"',
  'echo "token=$TOKEN" >> "$GITHUB_OUTPUT"',
]

const broken: FileCase[] = [
  {
    name: 'an image made of a secret',
    yaml: workflowOf([build([SECRET, NAME, PUSH], 'image: ${{ steps.name.outputs.image }}'), deploy(USE)]),
    found: [['warning', MASKED, 'image: ${{ steps.name.outputs.image }}']],
  },
  {
    name: 'an image made of a secret in the output itself',
    yaml: workflowOf([
      build([SECRET, PUSH], 'image: ${{ secrets.ACR_LOGIN_SERVER }}/app:${{ github.sha }}'),
      deploy(USE),
    ]),
    found: [['warning', MASKED, 'image: ${{ secrets.ACR_LOGIN_SERVER }}/app:${{ github.sha }}']],
  },
  {
    name: 'an image that the condition of a step looks at',
    yaml: workflowOf([
      build([SECRET, NAME, PUSH], 'image: ${{ steps.name.outputs.image }}'),
      deploy(`${run('./deploy')}\n  if: needs.build.outputs.image != ''`),
    ]),
    found: [['warning', MASKED, 'image: ${{ steps.name.outputs.image }}']],
  },
  {
    name: 'a secret by way of a variable',
    yaml: workflowOf(
      [
        build(
          [SECRET, `${run('echo "image=$ACR/app:1" >> "$GITHUB_OUTPUT"')}\n  id: name`, PUSH],
          'image: ${{ steps.name.outputs.image }}',
        ),
        deploy(USE),
      ],
      'on: push\nenv:\n  ACR: ${{ secrets.ACR_LOGIN_SERVER }}',
    ),
    found: [['warning', MASKED, 'image: ${{ steps.name.outputs.image }}']],
  },
  {
    name: 'a password',
    yaml: workflowOf([
      build([run('echo')], 'acr_password: ${{ secrets.ACR_PASSWORD }}'),
      deploy(login('contoso.azurecr.io').replace('secrets.ACR_PASSWORD', 'needs.build.outputs.acr_password')),
    ]),
    found: [['warning', MASKED, 'acr_password: ${{ secrets.ACR_PASSWORD }}']],
  },
  {
    name: 'a token that the script masks',
    yaml: workflowOf([
      build([ENTRA, `${run(...TOKEN)}\n  id: token`], 'token: ${{ steps.token.outputs.token }}'),
      deploy(
        run(
          'echo "${{ needs.build.outputs.token }}" | docker login contoso.azurecr.io -u 00000000-0000-0000-0000-000000000000 --password-stdin',
        ),
      ),
    ]),
    found: [['warning', MASKED, 'token: ${{ steps.token.outputs.token }}']],
  },
]

const silent: Omit<FileCase, 'found'>[] = [
  {
    name: 'an image without a secret',
    yaml: workflowOf([
      build(
        [
          login('contoso.azurecr.io'),
          `${run('echo "image=contoso.azurecr.io/app:1" >> "$GITHUB_OUTPUT"')}\n  id: name`,
        ],
        'image: ${{ steps.name.outputs.image }}',
      ),
      deploy(USE),
    ]),
  },
  {
    name: 'an output of which only a comment of the other job speaks',
    yaml: workflowOf([
      build([SECRET, NAME, PUSH], 'image: ${{ steps.name.outputs.image }}'),
      deploy(run('# needs.build.outputs.image arrives empty', 'echo "${{ github.sha }}"')),
    ]),
  },
  {
    name: 'an output that stands in a line of a script that is put aside',
    yaml: workflowOf([
      build([SECRET, NAME, PUSH], 'image: ${{ steps.name.outputs.image }}'),
      deploy(run('  # docker pull ${{ needs.build.outputs.image }}', 'echo done')),
    ]),
  },
  {
    name: 'a text that only names the output',
    yaml: workflowOf([
      build([SECRET, NAME, PUSH], 'image: ${{ steps.name.outputs.image }}'),
      deploy(`${run('echo done')}\n  name: does not read needs.build.outputs.image`),
    ]),
  },
  {
    name: 'an output that nobody looks at',
    yaml: workflowOf([build([SECRET, NAME, PUSH], 'image: ${{ steps.name.outputs.image }}'), deploy(run('echo done'))]),
  },
  {
    name: 'whether there is a secret',
    yaml: workflowOf([build([SECRET, PUSH], "image: ${{ secrets.ACR_LOGIN_SERVER != '' }}"), deploy(USE)]),
  },
  {
    name: 'a variable of the repository',
    yaml: workflowOf([
      build([login('${{ vars.ACR }}'), run('docker push ${{ vars.ACR }}/app:1')], 'image: ${{ vars.ACR }}/app:1'),
      deploy(USE),
    ]),
  },
  {
    name: 'a token that nothing masks',
    yaml: workflowOf([
      build(
        [ENTRA, `${run(...TOKEN.filter(line => !line.includes('add-mask')))}\n  id: token`],
        'token: ${{ steps.token.outputs.token }}',
      ),
      deploy(
        run(
          'echo "${{ needs.build.outputs.token }}" | docker login contoso.azurecr.io -u 00000000-0000-0000-0000-000000000000 --password-stdin',
        ),
      ),
    ]),
  },
  {
    name: 'a secret of something else',
    yaml: workflowOf([
      build([SECRET, PUSH], 'database: ${{ secrets.DATABASE_URL }}'),
      deploy(run('migrate ${{ needs.build.outputs.database }}')),
    ]),
  },
]

describe('an output that holds a secret', () => {
  it.each(broken)('$name', ({ name: _, ...file }) => expectFoundInFile(file))
})

describe('is silent about', () => {
  it.each(silent)('$name', ({ name: _, ...file }) => expectFoundInFile({ ...file, found: [] }))
})
