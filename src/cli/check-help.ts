import { INPUT_NAMES, type InputName } from '../inputs.ts'

/** The inputs that hold secrets, and the variables that they are read from. */
export const SECRETS = {
  password: 'ACR_LOGIN_CHECK_PASSWORD',
  'client-secret': 'ACR_LOGIN_CHECK_CLIENT_SECRET',
  creds: 'ACR_LOGIN_CHECK_CREDS',
  'github-token': 'ACR_LOGIN_CHECK_GITHUB_TOKEN',
} as const satisfies Partial<Record<InputName, string>>
export type SecretName = keyof typeof SECRETS

interface FlagHelp {
  /** What stands for the value, in angle brackets. */
  readonly value: string
  readonly text: string
}

/** One line per flag of `check`; docs/inputs.md has the whole of it. A new input doesn't compile without one. */
const FLAGS: { readonly [Name in Exclude<InputName, SecretName>]: FlagHelp } = {
  registry: { value: 'host', text: 'login server, for example contoso.azurecr.io (required)' },
  repository: { value: 'name', text: 'repository in the registry, for example team/app or team/app:1.2' },
  access: { value: 'kind', text: 'what to check: push (default, includes pull) or pull' },
  username: {
    value: 'name',
    text: 'username of docker login: an application (client) ID, a token name, the admin user',
  },
  'client-id': { value: 'id', text: 'application (client) ID of an Entra identity' },
  'tenant-id': { value: 'id', text: 'directory (tenant) ID' },
  'subscription-id': { value: 'id', text: 'subscription of the registry; finds the tenant if --tenant-id is missing' },
  audience: { value: 'uri', text: 'audience of the OIDC token (default: api://AzureADTokenExchange)' },
  environment: { value: 'cloud', text: 'azurecloud, azurechinacloud, azureusgovernment, or azuregermancloud' },
  'auth-type': {
    value: 'type',
    text: 'SERVICE_PRINCIPAL (default), or IDENTITY for the managed identity of this machine',
  },
  'expiry-warning-days': {
    value: 'days',
    text: 'warn if a secret, certificate, or token password expires sooner (default: 30)',
  },
  'minimum-token-minutes': { value: 'minutes', text: 'warn if a token expires sooner (default: 15)' },
  'principal-ids': { value: 'id', text: 'object ID of another identity that must be able to pull' },
  'aks-cluster': { value: 'id', text: 'resource ID of an AKS cluster that must be able to pull' },
  'log-analytics-workspace-id': {
    value: 'id',
    text: 'Log Analytics workspace that the registry sends its login and repository events to',
  },
  explain: { value: 'true', text: "explain the logs of this run's failed jobs (in GitHub Actions only)" },
  'error-text': { value: 'text', text: 'text that Docker, az, or another program printed; it is explained' },
  'error-file': { value: 'file', text: 'file with such a text' },
  'workflow-files': { value: 'glob', text: 'workflow files to check as well, for example .github/workflows/*.yml' },
  ignore: { value: 'id', text: 'report a finding as a notice only' },
  'fail-on': { value: 'level', text: 'what makes the exit code 1: error (default), warning, or never' },
  'sarif-file': { value: 'file', text: 'also write the findings to this file, as SARIF 2.1.0' },
  'trusted-hosts': { value: 'host', text: 'host outside the known registry domains that may receive credentials' },
  'wait-seconds': {
    value: 'seconds',
    text: 'wait for a new role assignment or firewall rule to take effect (default: 0)',
  },
  'timeout-seconds': { value: 'seconds', text: 'limit for the whole run, without --wait-seconds (default: 60)' },
}

const isSecret = (name: InputName): name is SecretName => name in SECRETS

const row = (flag: string, text: string): string => `  ${flag.padEnd(36)}${text}`

/** The lines of `check --help` that explain its flags, in the order of action.yml; secrets in a block of their own. */
export const checkFlags = (): string =>
  INPUT_NAMES.flatMap(name => (isSecret(name) ? [] : [row(`--${name} <${FLAGS[name].value}>`, FLAGS[name].text)])).join(
    '\n',
  )

/** The lines that say where the secrets are read from. */
export const checkSecrets = (): string =>
  [
    row('--password-stdin', `password or token of --username; or set ${SECRETS.password}`),
    row('--client-secret-stdin', `client secret of --client-id; or set ${SECRETS['client-secret']}`),
    row('--creds-stdin', `JSON of the azure/login input creds; or set ${SECRETS.creds}`),
    row(SECRETS['github-token'], 'token that reads the running workflow from GitHub (variable only)'),
  ].join('\n')
