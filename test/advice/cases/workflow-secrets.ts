import { run } from '../../rules/workflow/files.ts'
import type { FileCase } from '../file-case.ts'
import { action, ci, HOST, PUSH } from './workflow-parts.ts'

/** How files hand over passwords. */

const ARGUMENT = 'workflow-password-argument'
const HARDCODED = 'workflow-hardcoded-credential'

const env = (...lines: readonly string[]): string => `\n  env:\n${lines.map(line => `    ${line}`).join('\n')}`

const PIPED = `printf '%s' "$P" | docker login ${HOST} --username ci --password-stdin`
const WITH_ENV = `- run: printf '%s' "$ACR_PASSWORD" | docker login ${HOST} --username ci --password-stdin${env('ACR_PASSWORD: ${{ secrets.P }}')}`
const PWSH = `- shell: pwsh
  run: |
    $env:P | docker login ${HOST} --username ci --password-stdin
    echo done`

const withPassword = (value: string): string => `- uses: docker/login-action@v4
  with:
    registry: ${HOST}
    username: ci
    password: ${value}`
const SECRET = '${{ secrets.ACR_PASSWORD }}'
const CREDS = '"${{ secrets.AZURE_CREDENTIALS }}"'
const JSON_IN_FILE = `'{"clientId":"5e0b1c2d-0000-4000-8000-000000000001","clientSecret":"abc~Q8abcdefgh","subscriptionId":"5e0b1c2d-0000-4000-8000-000000000002","tenantId":"5e0b1c2d-0000-4000-8000-000000000003"}'`
const AZ_LOGIN = run('az acr login --name contoso')

export const secretFiles: readonly FileCase[] = [
  {
    id: ARGUMENT,
    when: 'the password is a variable of the step',
    healthy: ci(run('npm ci', PIPED) + env('P: ${{ secrets.P }}'), PUSH),
    wrong: [[PIPED, `docker login ${HOST} -u ci -p "$P"`]],
    paste: { over: `docker login ${HOST} -u ci -p "$P"` },
  },
  {
    id: ARGUMENT,
    when: 'it is an expression, and the step has no other command',
    healthy: ci(WITH_ENV, PUSH),
    wrong: ci(`- run: docker login ${HOST} -u ci -p \${{ secrets.P }}`, PUSH),
    paste: { over: `run: docker login ${HOST} -u ci -p \${{ secrets.P }}` },
  },
  {
    id: ARGUMENT,
    when: 'it is an expression, and the script has other commands',
    healthy: ci(run('npm ci', PIPED.replace('"$P"', "'${{ secrets.P }}'")), PUSH),
    wrong: [[PIPED.replace('"$P"', "'${{ secrets.P }}'"), `docker login ${HOST} -u ci -p \${{ secrets.P }}`]],
    paste: { over: `docker login ${HOST} -u ci -p \${{ secrets.P }}` },
  },
  {
    id: ARGUMENT,
    when: 'it is a variable of PowerShell',
    healthy: ci(PWSH, PUSH),
    wrong: [[`$env:P | docker login ${HOST} --username ci --password-stdin`, `docker login ${HOST} -u ci -p $env:P`]],
    paste: { over: `docker login ${HOST} -u ci -p $env:P` },
  },
  {
    id: ARGUMENT,
    when: 'it is an expression in a script of PowerShell',
    healthy: ci(PWSH, PUSH),
    wrong: [
      [
        `$env:P | docker login ${HOST} --username ci --password-stdin`,
        `docker login ${HOST} -u ci -p \${{ secrets.P }}`,
      ],
    ],
    paste: { over: `docker login ${HOST} -u ci -p \${{ secrets.P }}` },
  },
  {
    id: ARGUMENT,
    when: 'the tool is regctl, whose options have other names',
    healthy: ci(run(`printf '%s' "$P" | regctl registry login ${HOST} --user ci --pass-stdin`)),
    wrong: [
      [
        `printf '%s' "$P" | regctl registry login ${HOST} --user ci --pass-stdin`,
        `regctl registry login ${HOST} -u ci -p "$P"`,
      ],
    ],
    paste: { over: `regctl registry login ${HOST} -u ci -p "$P"` },
  },
  {
    id: HARDCODED,
    when: 'a password is the value of an input',
    healthy: ci(withPassword(SECRET), PUSH),
    wrong: [[SECRET, 'Make-Believe-1']],
    paste: { over: 'password: Make-Believe-1' },
  },
  {
    id: HARDCODED,
    when: 'the action has another name for the password input',
    healthy: ci(
      `- uses: example/deploy@v2
  with:
    registry: ${HOST}
    registry-username: ci
    registry-password: ${SECRET}`,
    ),
    wrong: [[SECRET, 'Make-Believe-1']],
    paste: { over: 'registry-password: Make-Believe-1' },
  },
  {
    id: HARDCODED,
    when: 'a password is in a script, or in a variable',
    healthy: ci(run(`echo '\${{ secrets.ACR_PASSWORD }}' | docker login ${HOST} -u ci --password-stdin`), PUSH),
    wrong: [['${{ secrets.ACR_PASSWORD }}', 'Make-Believe-1']],
    paste: { over: 'Make-Believe-1' },
  },
  {
    id: HARDCODED,
    when: 'it is in an action of the repository',
    healthy: {
      ...ci('- uses: ./login\n  with: { acr-password: "${{ secrets.ACR_PASSWORD }}" }', PUSH),
      ...action('login', [withPassword('${{ inputs.acr-password }}')], ['acr-password']),
    },
    wrong: [['${{ inputs.acr-password }}', 'Make-Believe-1']],
    paste: { over: 'password: Make-Believe-1' },
  },
  {
    id: HARDCODED,
    when: 'the value of `creds` is in the file',
    healthy: ci(`- uses: azure/login@v3\n  with:\n    creds: ${CREDS}`, AZ_LOGIN, PUSH),
    wrong: [[CREDS, JSON_IN_FILE]],
    paste: { over: `creds: ${JSON_IN_FILE}` },
  },
  {
    id: HARDCODED,
    when: 'a client secret is in the file',
    healthy: ci(
      '- uses: azure/login@v3\n  with:\n    creds: ${{ secrets.C }}\n    client-secret: ${{ secrets.AZURE_CLIENT_SECRET }}',
      AZ_LOGIN,
      PUSH,
    ),
    wrong: [['client-secret: ${{ secrets.AZURE_CLIENT_SECRET }}', 'client-secret: abc~Q8abcdefgh']],
    paste: { over: 'client-secret: abc~Q8abcdefgh' },
  },
]
