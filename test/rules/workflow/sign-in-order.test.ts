import { describe, it } from 'vitest'
import { expectFoundInFile, type FileCase, job, run, workflowOf } from './files.ts'

const SIGN_IN = `- uses: azure/login@v3
  with:
    client-id: \${{ vars.C }}
    tenant-id: \${{ vars.T }}
    subscription-id: \${{ vars.S }}`
const PERMISSIONS = 'permissions:\n  id-token: write\n  contents: read'
const AZ = run('az acr login -n contoso')
const ci = (...steps: readonly string[]): string => workflowOf([job('build', steps, PERMISSIONS)])

const ORDER = 'workflow-login-order'

const broken: readonly FileCase[] = [
  {
    name: 'az acr login in front of azure/login',
    yaml: ci(AZ, SIGN_IN),
    found: [['error', ORDER, 'az acr login -n contoso']],
  },
  {
    name: 'behind a checkout and a build',
    yaml: ci('- uses: actions/checkout@v4', '- uses: docker/setup-buildx-action@v3', run('npm ci'), AZ, SIGN_IN),
    found: [['error', ORDER, 'az acr login -n contoso']],
  },
  {
    name: 'a token of it',
    yaml: ci(run('az acr login -n contoso --expose-token > token.json'), SIGN_IN),
    found: [['error', ORDER, 'az acr login -n contoso --expose-token > token.json']],
  },
]

const healthy: readonly FileCase[] = [
  { name: 'azure/login first', yaml: ci(SIGN_IN, AZ), found: [] },
  {
    name: 'az login in a script before it',
    yaml: ci(run('az login --service-principal -u u --tenant t --certificate c.pem'), AZ, SIGN_IN),
    found: [],
  },
  { name: 'an action that may sign in', yaml: ci('- uses: org/sign-in@v1', AZ, SIGN_IN), found: [] },
  { name: 'one that is not azure/login', yaml: ci('- uses: azure/powershell@v2', AZ, SIGN_IN), found: [] },
  { name: 'a script of the repository before it', yaml: ci(run('./sign-in.sh'), AZ, SIGN_IN), found: [] },
  { name: 'a condition of its own', yaml: ci(`${AZ}\n  if: inputs.early`, SIGN_IN), found: [] },
  { name: 'a step that may fail', yaml: ci(`${AZ}\n  continue-on-error: true`, SIGN_IN), found: [] },
  {
    name: 'a machine that may have a session',
    yaml: workflowOf([
      `build:\n  runs-on: self-hosted\n  ${PERMISSIONS.replaceAll('\n', '\n  ')}\n  steps:\n${[AZ, SIGN_IN].join('\n').replace(/^/gm, '    ')}`,
    ]),
    found: [],
  },
  { name: 'no sign-in at all', yaml: ci(AZ), found: [] },
]

describe('az acr login and azure/login in the wrong order:', () => {
  it.each(broken)('$name', each => expectFoundInFile(each))
  it.each(healthy)('nothing for $name', each => expectFoundInFile(each))
})
