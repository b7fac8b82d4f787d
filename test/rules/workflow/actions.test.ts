import { describe, it } from 'vitest'
import { expectFoundInFile, type FileCase, login, run, steps } from './files.ts'

const ENTRA = '- uses: azure/login@v3\n  with:\n    creds: ${{ secrets.AZURE_CREDENTIALS }}'
const SHA = '74a5d142397b4f367a81961eba4e8cd7edddf772'

const uses = (action: string): string => {
  if (/^azure\/login@/i.test(action)) return ENTRA.replace('azure/login@v3', action)
  const step = login('contoso.azurecr.io').replace('docker/login-action@v4', action)
  return /^azure\/docker-login@/i.test(action) ? step.replace('registry:', 'login-server:') : step
}

const old: FileCase[] = [
  ...[
    'azure/login@v1',
    'azure/login@v1.4.6',
    'Azure/login@v1',
    'docker/login-action@v1',
    'docker/login-action@v2',
    'docker/login-action@v2.1.0',
    `docker/login-action@${SHA} # v2.2.0`,
    'azure/docker-login@v1',
    'azure/docker-login@v2',
    'Azure/docker-login@master',
    'azure/container-actions/docker-login@master',
  ].map(
    (action): FileCase => ({
      name: action,
      yaml: steps(uses(action)),
      found: [['warning', 'workflow-deprecated-action', `- uses: ${action}`]],
    }),
  ),
  ...[
    'azure/login@v2',
    'azure/login@v2.2.0',
    'azure/login@master',
    'docker/login-action@v3',
    'docker/login-action@v10',
    `docker/login-action@${SHA}`,
    `docker/login-action@${SHA} # v3.4.0`,
    'docker/setup-buildx-action@v1',
    'azure/cli@v1',
    'azure/container-scan@v0',
  ].map((action): FileCase => ({ name: action, yaml: steps(uses(action)), found: [] })),
]

/** A step of azure/cli. */
const cli = (...lines: readonly string[]): string =>
  `- uses: azure/cli@v2\n  with:\n    inlineScript: |\n${lines.map(line => `      ${line}`).join('\n')}`

const inAzureCli: FileCase[] = [
  ...[
    'az acr login -n contoso',
    'docker build -t contoso.azurecr.io/app:1 .',
    'docker push contoso.azurecr.io/app:1',
  ].map(
    (line): FileCase => ({
      name: line,
      yaml: steps(ENTRA, cli(line)),
      found: [['error', 'workflow-docker-in-azure-cli', line]],
    }),
  ),
  {
    name: 'all of it is one cause',
    yaml: steps(ENTRA, cli('az account show', 'az acr login -n contoso', 'docker push contoso.azurecr.io/app:1')),
    found: [['error', 'workflow-docker-in-azure-cli', 'az acr login -n contoso']],
  },
  ...[
    'az acr build -r contoso -t app:1 .',
    'az acr import -n contoso --source mcr.microsoft.com/hello-world',
    'TOKEN=$(az acr login -n contoso --expose-token --query accessToken -o tsv)',
    'az acr repository list -n contoso',
  ].map((line): FileCase => ({ name: line, yaml: steps(ENTRA, cli(line)), found: [] })),
  {
    name: 'docker that the script installs',
    yaml: steps(ENTRA, cli('tdnf install -y docker-cli', 'docker build -t contoso.azurecr.io/app:1 .')),
    found: [],
  },
  {
    name: 'in a step with run:',
    yaml: steps(ENTRA, run('az acr login -n contoso', 'docker push contoso.azurecr.io/app:1')),
    found: [],
  },
]

describe('login actions that have had their time', () => {
  it.each(old)('$name', expectFoundInFile)
})
describe('docker inside azure/cli', () => {
  it.each(inAzureCli)('$name', expectFoundInFile)
})
