import { describe, it } from 'vitest'
import { expectFoundInFile, type FileCase, job, workflowOf } from './files.ts'

const CLIENT = 'client-id: ${{ secrets.AZURE_CLIENT_ID }}'
const TENANT = 'tenant-id: ${{ secrets.AZURE_TENANT_ID }}'
const SUBSCRIPTION = 'subscription-id: ${{ secrets.AZURE_SUBSCRIPTION_ID }}'
const CREDS = 'creds: ${{ secrets.AZURE_CREDENTIALS }}'
const SECRET = 'client-secret: ${{ secrets.AZURE_CLIENT_SECRET }}'
const USES = '- uses: azure/login@v3'
const WRITE = 'permissions:\n  id-token: write\n  contents: read'
const READ = 'permissions:\n  contents: read'

const azureLogin = (inputs: readonly string[], permissions = WRITE): string => {
  const step = [USES, '  with:', ...inputs.map(each => `    ${each}`)].join('\n')
  return workflowOf([job('build', [step, '- run: az acr login --name contoso'], permissions)])
}

/** A runner in Azure, which can have a managed identity. */
const onAzure = (yaml: string): string => yaml.replace('runs-on: ubuntu-latest', 'runs-on: self-hosted')

const cases: FileCase[] = [
  { name: 'OIDC', yaml: azureLogin([CLIENT, TENANT, SUBSCRIPTION]), found: [] },
  { name: 'creds alone', yaml: azureLogin([CREDS], READ), found: [] },
  { name: 'OIDC without subscriptions', yaml: azureLogin([CLIENT, TENANT, 'allow-no-subscriptions: true']), found: [] },
  {
    name: 'inputs that a caller may leave out',
    yaml: azureLogin([
      'client-id: ${{ inputs.client }}',
      'tenant-id: ${{ inputs.tenant }}',
      'creds: ${{ inputs.creds }}',
    ]),
    found: [],
  },
  {
    name: 'a managed identity without subscriptions',
    yaml: onAzure(azureLogin(['auth-type: IDENTITY', 'allow-no-subscriptions: true'], READ)),
    found: [],
  },
  {
    name: 'a client secret, which azure/login has no input for, and no right to an OIDC token',
    yaml: azureLogin([CLIENT, TENANT, SUBSCRIPTION, SECRET], READ),
    found: [['error', 'oidc-permission-missing', 'permissions:']],
  },
  {
    name: 'a client secret, and the right to an OIDC token',
    yaml: azureLogin([CLIENT, TENANT, SUBSCRIPTION, SECRET]),
    found: [],
  },
  {
    name: 'creds beside all three',
    yaml: azureLogin([CLIENT, TENANT, SUBSCRIPTION, CREDS]),
    found: [['warning', 'creds-overruled', CREDS]],
  },
  {
    name: 'creds beside a subscription that stands in the file',
    yaml: azureLogin([CREDS, 'subscription-id: 3c9e4d18-6a72-4f5b-8e01-b7d2f6a4c903'], READ),
    found: [['error', 'credentials-missing', USES]],
  },
  {
    name: 'creds beside a subscription that is a variable',
    yaml: azureLogin([CREDS, 'subscription-id: ${{ vars.AZURE_SUBSCRIPTION_ID }}'], READ),
    found: [['error', 'credentials-missing', USES]],
  },
  {
    name: 'creds beside a subscription that is a secret',
    yaml: azureLogin([CREDS, SUBSCRIPTION], READ),
    found: [['warning', 'creds-overruled', CREDS]],
  },
  {
    name: 'no subscription',
    yaml: azureLogin([CLIENT, TENANT]),
    found: [['error', 'credentials-missing', USES]],
  },
  {
    name: 'an empty subscription, and allow-no-subscriptions is false',
    yaml: azureLogin([CLIENT, TENANT, "subscription-id: ''", 'allow-no-subscriptions: false']),
    found: [['error', 'credentials-missing', USES]],
  },
  {
    name: 'a managed identity, and no subscription',
    yaml: onAzure(azureLogin(['auth-type: IDENTITY'], READ)),
    found: [['error', 'credentials-missing', USES]],
  },
  { name: 'no tenant', yaml: azureLogin([CLIENT, SUBSCRIPTION]), found: [['error', 'credentials-missing', USES]] },
]

describe('what azure/login makes of its inputs', () => it.each(cases)('$name', expectFoundInFile))
