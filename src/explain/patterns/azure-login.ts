import { type LogPattern, patterns } from '../pattern.ts'

const LOCAL = {
  of: 'own',
  proves: 'stopped-locally',
  weight: 3,
  excludes: ['push-denied', 'pull-denied', 'firewall-denied'],
} as const
const EMPTY = ['credentials-missing', 'secrets-unavailable', 'workflow-secrets-not-passed'] as const

/** azure/login, docker/login-action, and GitHub's runner. */
export const actionPatterns: readonly LogPattern[] = [
  ...patterns('azure-login', 'https://github.com/Azure/login/blob/v2.3.0/src/common/LoginConfig.ts', LOCAL, [
    ['not all values are present in the creds object', ['creds-json-invalid']],
    ['not all values are present in the cred object', ['creds-json-invalid']],
    ['not all parameters are provided in creds', ['creds-json-invalid']],
    ['content is not a valid json object', ['creds-json-invalid']],
    ['login failed with error: syntaxerror', ['creds-json-invalid']],
    ['login failed with syntaxerror', ['creds-json-invalid']],
    ['login failed with syntaxerror: unexpected end of json', ['creds-json-invalid', 'credentials-missing']],
    ['login failed with error: unexpected token', ['creds-json-invalid']],
    ['login failed with error: unexpected end of json', ['creds-json-invalid', 'credentials-missing']],
    ['login failed with error: expected … in json at position', ['creds-json-invalid']],
    ['login failed with error: … is not valid json', ['creds-json-invalid']],
    ['unexpected token … in json at position', ['creds-json-invalid'], { weight: 2, of: 'azure-registry' }],
    ['not all values are present. ensure client-id and tenant-id are supplied', EMPTY, { question: 'fork-or-name' }],
    ['ensure subscriptionid is supplied', EMPTY, { question: 'fork-or-name' }],
    ['ensure clientid, clientsecret, tenantid and subscriptionid are supplied', ['creds-json-invalid']],
    [
      'no credentials found. add an azure login action before this action',
      ['workflow-login-missing', 'workflow-login-order'],
    ],
    [
      'please make sure to give write permissions to id-token in the workflow',
      ['oidc-permission-missing', 'secrets-unavailable'],
      { question: 'fork-or-name' },
    ],
    [
      'az cli login failed. please check the credentials',
      ['creds-json-invalid', 'credentials-missing', 'sp-secret-expired', 'sp-secret-invalid'],
      { weight: 1, question: 'which-credential' },
    ],
    [
      'azure powershell login failed. please check the credentials',
      ['creds-json-invalid', 'credentials-missing', 'sp-secret-expired', 'sp-secret-invalid'],
      { weight: 1, question: 'which-credential' },
    ],
    ['unsupported value … for environment is passed', ['command-invalid']],
    ['unsupported value … for authentication type is passed', ['command-invalid']],
    ['using auth-type: service_principal. not all values are present', EMPTY, { question: 'fork-or-name' }],
    [
      'login failed with error: the process … az failed with exit code',
      ['entra-refused', 'sp-secret-expired'],
      { weight: 0, question: 'which-credential' },
    ],
  ]),
  ...patterns('github-actions', 'https://github.com/actions/toolkit/blob/main/packages/core/src/oidc-utils.ts', LOCAL, [
    [
      'unable to get actions_id_token_request_url env variable',
      ['oidc-permission-missing', 'secrets-unavailable'],
      { question: 'fork-or-name' },
    ],
    [
      'unable to get actions_id_token_request_token env variable',
      ['oidc-permission-missing', 'secrets-unavailable'],
      { question: 'fork-or-name' },
    ],
    ['actions_id_token_request_url is not set', ['oidc-permission-missing', 'secrets-unavailable']],
    ['did you mean to set id-token: write', ['oidc-permission-missing']],
    ['it looks like you might be trying to connect with oidc', ['oidc-permission-missing'], { weight: 2 }],
    ['failed to get id token. … error code', ['oidc-endpoint-unreachable', 'oidc-permission-missing']],
    ['failed to get id token', ['oidc-endpoint-unreachable', 'oidc-permission-missing'], { weight: 2 }],
    ['response json body do not have id token field', ['oidc-endpoint-unreachable']],
    ['the key id-token is not allowed', ['oidc-unsupported']],
    ['unexpected value id-token', ['oidc-unsupported']],
    ['the nested job … is requesting id-token: write', ['oidc-permission-missing']],
    ['is requesting id-token: write, but is only allowed id-token: none', ['oidc-permission-missing']],
    ['secret … is required, but not provided while calling', ['workflow-secrets-not-passed']],
  ]),
  ...patterns(
    'docker-login-action',
    'https://github.com/docker/login-action/blob/v3/src/docker.ts',
    { ...LOCAL, of: 'registry', question: 'fork-or-name' },
    [
      ['username and password required', EMPTY],
      ['username required', EMPTY, { line: message => message === 'Username required' }],
      ['password required', EMPTY, { line: message => message === 'Password required' }],
      ['input required and not supplied: username', EMPTY],
      ['input required and not supplied: password', EMPTY],
      ['input required and not supplied: creds', EMPTY],
      ['input required and not supplied: client-id', EMPTY],
      ['input required and not supplied: login-server', ['login-server-malformed', 'credentials-missing']],
    ],
  ),
]
