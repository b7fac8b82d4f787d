import { describe, it } from 'vitest'
import { expectFoundInFile, type FileCase, job, login, run, steps, workflowOf } from './files.ts'

const ENTRA = '- uses: azure/login@v3\n  with:\n    creds: ${{ secrets.AZURE_CREDENTIALS }}'
const ZERO = '00000000-0000-0000-0000-000000000000'

/** docker/login-action with this pair. */
const pair = (userName: string, password: string, registry = 'contoso.azurecr.io'): string =>
  login(registry)
    .replace(/username: .*/, `username: ${userName}`)
    .replace(/password: .*/, `password: ${password}`)

const onCommandLine = (line: string, ...before: string[]): FileCase => ({
  name: line,
  yaml: steps(...before, run(line)),
  found: [['warning', 'workflow-password-argument', line]],
})

const args: FileCase[] = [
  onCommandLine('docker login contoso.azurecr.io -u ${{ secrets.U }} -p ${{ secrets.P }}'),
  onCommandLine('docker login -u "$U" --password="$P" contoso.azurecr.io'),
  onCommandLine('helm registry login contoso.azurecr.io -u $U -p $P'),
  onCommandLine('oras login contoso.azurecr.io -u $U -p $P'),
  onCommandLine('podman login contoso.azurecr.io -u $U -p $P'),
  {
    name: 'on standard input',
    yaml: steps(
      run(
        'echo "$P" | docker login contoso.azurecr.io -u "$U" --password-stdin',
        'docker login contoso.azurecr.io --username "$U" --password-stdin <<< "$P"',
        'helm registry login contoso.azurecr.io -u $U --password-stdin < password.txt',
      ),
    ),
    found: [],
  },
  {
    name: 'for a registry of the job itself',
    yaml: steps(
      run(
        'docker run -d -p 5000:5000 registry:2',
        'docker login localhost:5000 -u test -p "$P"',
        'oras login 127.0.0.1:5000 -u test -p "$P"',
        'podman login http://[::1]:5000 -u test -p "$P"',
        'helm registry login localhost -u test -p "$P"',
      ),
    ),
    found: [],
  },
  {
    name: 'of another command',
    yaml: steps(run('mkdir -p build', 'docker run -p 80:80 contoso.azurecr.io/app')),
    found: [],
  },
  {
    name: 'in PowerShell',
    yaml: steps(`${run('docker login contoso.azurecr.io -u $env:U -p $env:P')}\n  shell: pwsh`),
    found: [['warning', 'workflow-password-argument', 'docker login contoso.azurecr.io -u $env:U -p $env:P']],
  },
]

const literals: FileCase[] = [
  {
    name: 'a password in with:',
    yaml: steps(pair('contoso-ci', 'Tr0ub4dor+and+3')),
    found: [['error', 'workflow-hardcoded-credential', 'password: Tr0ub4dor+and+3']],
  },
  {
    name: 'a password in env, where it stands',
    yaml: workflowOf(
      [job('build', [pair('contoso-ci', '${{ env.ACR_PASSWORD }}')])],
      'on: push\nenv:\n  ACR_PASSWORD: Tr0ub4dor+and+3',
    ),
    found: [['error', 'workflow-hardcoded-credential', 'ACR_PASSWORD: Tr0ub4dor+and+3']],
  },
  {
    name: 'a password on a command line is one finding',
    yaml: steps(run('docker login contoso.azurecr.io -u ci -p Tr0ub4dor+and+3')),
    found: [['error', 'workflow-hardcoded-credential', 'docker login contoso.azurecr.io -u ci -p Tr0ub4dor+and+3']],
  },
  {
    name: 'a password echoed into docker login',
    yaml: steps(run('echo Tr0ub4dor+and+3 | docker login contoso.azurecr.io -u ci --password-stdin')),
    found: [
      [
        'error',
        'workflow-hardcoded-credential',
        'echo Tr0ub4dor+and+3 | docker login contoso.azurecr.io -u ci --password-stdin',
      ],
    ],
  },
  {
    name: 'creds as JSON',
    yaml: steps(
      `- uses: azure/login@v3\n  with:\n    creds: '{"clientId":"\${{ vars.ID }}","clientSecret":"abc8Q~defghijklmnop","tenantId":"\${{ vars.T }}"}'`,
    ),
    found: [
      [
        'error',
        'workflow-hardcoded-credential',
        `creds: '{"clientId":"\${{ vars.ID }}","clientSecret":"abc8Q~defghijklmnop","tenantId":"\${{ vars.T }}"}'`,
      ],
    ],
  },
  {
    name: 'creds as JSON of secrets',
    yaml: steps(
      `- uses: azure/login@v3\n  with:\n    creds: '{"clientId":"\${{ vars.ID }}","clientSecret":"\${{ secrets.S }}","tenantId":"\${{ vars.T }}"}'`,
    ),
    found: [],
  },
  ...[
    '${{ secrets.P }}',
    '<password>',
    '"***"',
    '$ACR_PASSWORD',
    'password',
    'your-password-here',
    '${{ steps.token.outputs.value }}',
    'xxxxxxxx',
  ].map((password): FileCase => ({ name: `no password: ${password}`, yaml: steps(pair('ci', password)), found: [] })),
  {
    name: 'a password handed to another action',
    yaml: steps(
      '- uses: azure/aci-deploy@v1\n  with:\n    registry-username: contoso-ci\n    registry-password: Tr0ub4dor+and+3\n    image: contoso.azurecr.io/app:1',
    ),
    found: [['error', 'workflow-hardcoded-credential', 'registry-password: Tr0ub4dor+and+3']],
  },
  {
    name: 'a password of something else',
    yaml: steps('- uses: contoso/database@v1\n  with:\n    password: Tr0ub4dor+and+3'),
    found: [],
  },
  {
    name: 'a password of the job’s own registry',
    yaml: steps(pair('test', 'testing123', 'localhost:5000')),
    found: [],
  },
]

const users: FileCase[] = [
  {
    name: 'the registry’s own name',
    yaml: steps(pair('contoso', '${{ secrets.P }}')),
    found: [['warning', 'workflow-admin-user', 'username: contoso']],
  },
  {
    name: 'the registry’s own name, in a variable',
    yaml: steps(pair('${{ vars.ACR }}', '${{ secrets.P }}', '${{ vars.ACR }}.azurecr.io')),
    found: [['warning', 'workflow-admin-user', 'username: ${{ vars.ACR }}']],
  },
  {
    name: 'another name',
    yaml: steps(pair('contoso-ci', '${{ secrets.P }}')),
    found: [],
  },
  {
    name: 'the password is fetched, and then used: one cause',
    yaml: steps(
      ENTRA,
      run(
        'P=$(az acr credential show -n contoso --query "passwords[0].value" -o tsv)',
        'echo "$P" | docker login contoso.azurecr.io -u contoso --password-stdin',
      ),
    ),
    found: [
      ['warning', 'workflow-admin-user', 'P=$(az acr credential show -n contoso --query "passwords[0].value" -o tsv)'],
    ],
  },
  {
    name: 'user name and passwords fetched in one step are one cause',
    yaml: steps(
      ENTRA,
      run(
        'U=$(az acr credential show -n contoso --query username -o tsv)',
        'P=$(az acr credential show -n contoso --query "passwords[0].value" -o tsv)',
        'P2=$(az acr credential show -n contoso --query "passwords[1].value" -o tsv)',
      ),
    ),
    found: [
      ['warning', 'workflow-admin-user', 'P=$(az acr credential show -n contoso --query "passwords[0].value" -o tsv)'],
    ],
  },
  {
    name: 'a token with the registry’s name for a user is one cause',
    yaml: steps(
      ENTRA,
      run(
        'T=$(az acr login -n contoso --expose-token --query accessToken -o tsv)',
        'echo "$T" | docker login contoso.azurecr.io -u contoso --password-stdin',
      ),
    ),
    found: [
      ['error', 'token-username-mismatch', 'echo "$T" | docker login contoso.azurecr.io -u contoso --password-stdin'],
    ],
  },
  {
    name: 'the admin user is turned on',
    yaml: steps(ENTRA, run('az acr update -n contoso --admin-enabled true')),
    found: [['warning', 'workflow-admin-user', 'az acr update -n contoso --admin-enabled true']],
  },
  {
    name: 'the admin user is turned off',
    yaml: steps(ENTRA, run('az acr update -n contoso --admin-enabled false')),
    found: [],
  },
  {
    name: 'a secret that is named so, handed to an action',
    yaml: steps('- uses: contoso/deploy@v1\n  with:\n    username: ${{ secrets.ACR_ADMIN_USERNAME }}\n    tag: v1'),
    found: [['warning', 'workflow-admin-user', 'username: ${{ secrets.ACR_ADMIN_USERNAME }}']],
  },
  {
    name: 'another admin',
    yaml: steps('- uses: contoso/deploy@v1\n  with:\n    username: ${{ secrets.DB_ADMIN_USERNAME }}'),
    found: [],
  },
  {
    name: 'handed to a called workflow',
    yaml: workflowOf([
      "build:\n  uses: ./.github/workflows/build.yml\n  with:\n    registry: contoso.azurecr.io\n    username: ${{ github.ref_name == 'main' && 'contoso' }}\n  secrets: inherit",
    ]),
    found: [['warning', 'workflow-admin-user', "username: ${{ github.ref_name == 'main' && 'contoso' }}"]],
  },
  {
    name: 'a token with another user than the zero GUID',
    yaml: steps(
      ENTRA,
      run(
        'TOKEN=$(az acr login -n contoso --expose-token --query accessToken -o tsv)',
        'echo "$TOKEN" | docker login contoso.azurecr.io -u contoso-ci --password-stdin',
      ),
    ),
    found: [
      [
        'error',
        'token-username-mismatch',
        'echo "$TOKEN" | docker login contoso.azurecr.io -u contoso-ci --password-stdin',
      ],
    ],
  },
  {
    name: 'a token with the zero GUID',
    yaml: steps(
      ENTRA,
      run(
        'TOKEN=$(az acr login -n contoso --expose-token --query accessToken -o tsv)',
        `echo "$TOKEN" | docker login contoso.azurecr.io -u ${ZERO} --password-stdin`,
      ),
    ),
    found: [],
  },
  ...(
    [
      ['the application’s id', '${{ secrets.AZURE_CLIENT_ID }}', true],
      ['who started the run', '${{ github.actor }}', true],
      ['a secret that may hold the zero GUID', '${{ secrets.ACR_USERNAME }}', false],
    ] as const
  ).map(
    ([name, userName, isWrong]): FileCase => ({
      name: `a token with ${name}`,
      yaml: steps(
        ENTRA,
        `${run('echo "token=$(az acr login -n contoso --expose-token --query accessToken -o tsv)" >> "$GITHUB_OUTPUT"')}\n  id: acr`,
        pair(userName, '${{ steps.acr.outputs.token }}'),
      ),
      found: isWrong ? [['error', 'token-username-mismatch', `username: ${userName}`]] : [],
    }),
  ),
  {
    name: 'a token by way of an output, with another user',
    yaml: steps(
      ENTRA,
      `${run('echo "token=$(az acr login -n contoso --expose-token --query accessToken -o tsv)" >> "$GITHUB_OUTPUT"')}\n  id: acr`,
      pair('contoso-ci', '${{ steps.acr.outputs.token }}'),
    ),
    found: [['error', 'token-username-mismatch', 'username: contoso-ci']],
  },
]

describe('passwords on command lines', () => {
  it.each(args)('$name', expectFoundInFile)
})
describe('credentials in the file', () => {
  it.each(literals)('$name', expectFoundInFile)
})
describe('user names', () => {
  it.each(users)('$name', expectFoundInFile)
})
