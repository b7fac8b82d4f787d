import { type LogPattern, patterns } from '../pattern.ts'
import { isOfAz, isOfAzItself } from './shared.ts'

const DOCKER_UTILS =
  'https://github.com/Azure/azure-cli/blob/dev/src/azure-cli/azure/cli/command_modules/acr/_docker_utils.py'
const UTILS = 'https://github.com/Azure/azure-cli/blob/dev/src/azure-cli/azure/cli/command_modules/acr/_utils.py'
const TASKS = 'https://learn.microsoft.com/azure/container-registry/container-registry-tasks-overview'
const ARM = 'https://learn.microsoft.com/azure/role-based-access-control/troubleshooting'
const IDENTITY = 'https://github.com/Azure/azure-sdk-for-go/blob/main/sdk/azidentity/TROUBLESHOOTING.md'

const OWN = { of: 'own' } as const
const MANAGEMENT = {
  of: 'own',
  proves: 'azure-management-answered',
  excludes: ['sp-secret-expired', 'federated-credential-mismatch'],
} as const
/** az has signed in, so that no password is wrong; the identity has no role, or its kind of token isn't accepted. */
const NOT_GRANTED = [
  'push-denied',
  'credentials-rejected',
  'arm-audience-disabled',
  'role-propagation-pending',
  'firewall-denied',
] as const
const NOT_VISIBLE = ['subscription-not-visible', 'arm-access-missing', 'registry-not-found'] as const

/** Azure CLI, Azure Resource Manager, ACR Tasks, and managed identities. */
export const azureCliPatterns: readonly LogPattern[] = [
  ...patterns('azure-cli', DOCKER_UTILS, { ...OWN, proves: 'registry-answered' }, [
    ['was denied. response code: 401', NOT_GRANTED, { weight: 3, question: 'which-role' }],
    [
      'was denied. response code: 403',
      ['firewall-denied', 'public-access-disabled', 'push-denied'],
      { weight: 3, question: 'firewall-or-closed' },
    ],
    ['was denied. response code: 404', ['not-a-registry', 'registry-not-found'], { weight: 3 }],
    ['was denied. response code: 429', ['registry-throttled'], { weight: 3 }],
    ['was denied. response code: 50', ['registry-unavailable'], { weight: 3, question: 'rerun' }],
    ['an error occurred: connectivity_refresh_token_error', NOT_GRANTED, { weight: 1, question: 'which-role' }],
    [
      'an error occurred: connectivity_access_token_error',
      ['credentials-rejected', 'login-server-uppercase', 'push-denied'],
      { weight: 1, question: 'which-role' },
    ],
    [
      'unable to get aad authorization tokens with message: please run az login',
      ['workflow-login-missing', 'workflow-login-order'],
      { weight: 3 },
    ],
    [
      'unable to get aad authorization tokens with message: {error',
      ['acr-audience-unavailable', 'managed-identity-wrong'],
      { weight: 3 },
    ],
    ['sso failure, to mitigate', ['acr-audience-unavailable'], { weight: 3 }],
    ['containerregistry.azure.net is not a supported msi token audience', ['acr-audience-unavailable'], { weight: 3 }],
    ['not a supported msi token audience', ['acr-audience-unavailable'], { weight: 3 }],
    ['aadsts500011 … containerregistry.azure.net', ['acr-audience-unavailable', 'token-wrong-kind'], { weight: 3 }],
    ['aadsts50001: … containerregistry.azure.net', ['acr-audience-unavailable', 'token-wrong-kind'], { weight: 3 }],
    ['aadsts500011: … azurecr', ['token-wrong-kind', 'acr-audience-unavailable'], { weight: 3 }],
    ['aadsts500011:', ['token-wrong-kind', 'acr-audience-unavailable'], { weight: 2 }],
    ['containerregistry.azure.net … is not supported', ['acr-audience-unavailable'], { weight: 3 }],
    ['unable to get aad authorization tokens with message', NOT_GRANTED, { weight: 0, question: 'which-role' }],
    [
      'unable to get admin user credentials with message: admin user is disabled',
      ['admin-user-disabled', 'credentials-rejected'],
      { weight: 0, question: 'which-role' },
    ],
    [
      'unable to get admin user credentials with message',
      ['arm-access-missing', 'credentials-rejected'],
      { weight: 0, question: 'which-role' },
    ],
    [
      'unable to authenticate using aad or admin login credentials',
      ['credentials-rejected', 'arm-access-missing', 'acr-audience-unavailable'],
      { weight: 0, question: 'which-role' },
    ],
    [
      'authentication required. correlation id',
      ['credentials-rejected', 'push-denied', 'pull-denied', 'scoped-token-denied'],
      { weight: 2, question: 'which-role' },
    ],
    ['the requested data does not exist. correlation id', ['image-not-found'], { weight: 3 }],
    ['please run az login to setup account', ['workflow-login-missing', 'workflow-login-order'], { weight: 2 }],
    ['please run az login to access your accounts', ['workflow-login-missing', 'workflow-login-order'], { weight: 2 }],
    [
      'please specify both username and password in non-interactive mode',
      ['credentials-rejected', 'credentials-missing'],
      { weight: 0 },
    ],
    ['error: login failed.', ['credentials-rejected'], { weight: 0 }],
  ]),
  ...patterns('azure-cli', UTILS, { ...MANAGEMENT, question: 'does-it-exist' }, [
    ['and type microsoft.containerregistry/registries could not be found in subscription', NOT_VISIBLE, { weight: 3 }],
    ['microsoft.containerregistry/registries … could not be found', NOT_VISIBLE, { weight: 3 }],
    ['microsoft.containerregistry/registries … was not found', NOT_VISIBLE, { weight: 3 }],
    ['the resource microsoft.containerregistry/registries', NOT_VISIBLE, { weight: 2 }],
    [
      'no subscriptions found',
      ['subscription-not-visible', 'role-propagation-pending', 'arm-access-missing'],
      { weight: 3, needs: 'azure' },
    ],
    [
      'no subscriptions were found for',
      ['subscription-not-visible', 'role-propagation-pending', 'arm-access-missing'],
      { weight: 3, needs: 'azure' },
    ],
    [
      'subscription … not found. check the spelling and casing',
      ['subscription-not-visible', 'arm-access-missing'],
      { weight: 3 },
    ],
    [
      'subscription … not recognized',
      ['subscription-not-visible', 'arm-access-missing'],
      { weight: 2, of: 'azure-registry' },
    ],
    [
      'no subscription found',
      ['subscription-not-visible', 'role-propagation-pending', 'arm-access-missing'],
      { weight: 3, needs: 'azure' },
    ],
    ['n/a(tenant level account)', ['subscription-not-visible'], { weight: 0, isNotice: true }],
    ["doesn't exist in cloud", ['subscription-not-visible', 'registry-cloud-mismatch'], { weight: 3 }],
    [
      'subscription … could not be found',
      ['subscription-not-visible', 'arm-access-missing'],
      { weight: 2, needs: 'azure' },
    ],
    ["subscription of … doesn't exist", ['subscription-not-visible', 'registry-cloud-mismatch'], { weight: 3 }],
    ['(subscriptionnotfound)', ['subscription-not-visible', 'arm-access-missing'], { weight: 3 }],
    ['(invalidsubscriptionid)', ['subscription-not-visible', 'command-invalid'], { weight: 3 }],
    ['(invalidauthenticationtokentenant)', ['subscription-not-visible', 'registry-cloud-mismatch'], { weight: 3 }],
    [
      'the provided subscription identifier … is malformed',
      ['subscription-not-visible', 'command-invalid'],
      { weight: 3 },
    ],
    ['(resourcenotfound) … microsoft.containerregistry/registries', NOT_VISIBLE, { weight: 3 }],
    [
      'using … as the default registry login server',
      ['registry-not-found', 'subscription-not-visible', 'arm-access-missing'],
      { weight: 0, isNotice: true },
    ],
    ['is only supported for managed registries', ['registry-not-found', 'subscription-not-visible'], { weight: 1 }],
  ]),
  ...patterns('azure-resource-manager', ARM, { ...MANAGEMENT, weight: 3, question: 'which-role' }, [
    [
      'does not have authorization to perform action microsoft.containerregistry/registries/read',
      ['arm-access-missing', 'subscription-not-visible'],
    ],
    [
      'does not have authorization to perform action microsoft.containerregistry/registries/listbuildsourceuploadurl',
      ['acr-tasks-denied'],
    ],
    [
      'does not have authorization to perform action microsoft.containerregistry/registries/schedulerun',
      ['acr-tasks-denied'],
    ],
    ['does not have authorization to perform action microsoft.containerregistry/registries/runs', ['acr-tasks-denied']],
    [
      'does not have authorization to perform action microsoft.containerregistry/registries/listcredentials',
      ['arm-access-missing'],
    ],
    [
      'does not have authorization to perform action microsoft.containerregistry/registries/importimage',
      ['push-denied', 'arm-access-missing'],
    ],
    ['does not have authorization to perform action microsoft.containerregistry/registries/pull', ['pull-denied']],
    ['does not have authorization to perform action microsoft.containerregistry/registries/push', ['push-denied']],
    [
      'does not have authorization to perform action microsoft.containerregistry/',
      ['arm-access-missing', 'subscription-not-visible'],
      { weight: 2 },
    ],
    [
      '(authorizationfailed) … microsoft.containerregistry',
      ['arm-access-missing', 'subscription-not-visible'],
      { weight: 2 },
    ],
    ['linkedauthorizationfailed … microsoft.containerregistry', ['arm-access-missing'], { weight: 2 }],
  ]),
  ...patterns('acr-tasks', TASKS, { ...MANAGEMENT, weight: 3 }, [
    ['could not get build source upload url', ['acr-tasks-denied', 'arm-access-missing'], { weight: 2 }],
    ['failed to get build source upload url', ['acr-tasks-denied', 'arm-access-missing'], { weight: 2 }],
    ['could not get sas url to upload', ['acr-tasks-denied', 'arm-access-missing'], { weight: 2 }],
    ['could not get upload url', ['acr-tasks-denied', 'arm-access-missing'], { weight: 2 }],
    ['tasksoperationsnotallowed', ['acr-tasks-not-allowed']],
    ['acr tasks requests for the registry … are not permitted', ['acr-tasks-not-allowed']],
    ['failed to login, ran out of retries: … client with ip', ['acr-tasks-firewall-denied', 'firewall-denied']],
    [
      'failed to login, ran out of retries: … interactive login from a non',
      ['push-denied', 'acr-tasks-identity-missing', 'role-abac-mismatch'],
      { question: 'which-role' },
    ],
    [
      'failed to login, ran out of retries: … unauthorized',
      ['acr-tasks-identity-missing', 'push-denied', 'role-abac-mismatch'],
      { question: 'which-role' },
    ],
    [
      'failed to login, ran out of retries',
      ['acr-tasks-firewall-denied', 'acr-tasks-identity-missing', 'push-denied'],
      { weight: 2, question: 'which-network' },
    ],
    ['exchange api response code: 403', ['acr-tasks-firewall-denied', 'firewall-denied', 'acr-tasks-identity-missing']],
    ['exchange api response code: 401', ['acr-tasks-identity-missing', 'push-denied']],
    [
      'failed to get acr refresh token',
      ['acr-tasks-identity-missing', 'acr-tasks-firewall-denied', 'credentials-rejected'],
      { weight: 2 },
    ],
    [
      'failed to resolve secrets',
      ['acr-tasks-identity-missing', 'managed-identity-wrong'],
      { weight: 1, of: 'azure-registry' },
    ],
    ['source-acr-auth-id', ['acr-tasks-identity-missing', 'role-abac-mismatch'], { weight: 1 }],
  ]),
  ...patterns(
    'azure-identity',
    IDENTITY,
    {
      ...OWN,
      proves: 'stopped-locally',
      weight: 3,
      question: 'which-identity',
      excludes: ['push-denied', 'pull-denied', 'firewall-denied'],
    },
    [
      ["the requested identity isn't assigned to this resource", ['managed-identity-wrong']],
      ['the requested identity has not been assigned to this resource', ['managed-identity-wrong']],
      ['error_description:identity not found', ['managed-identity-wrong']],
      ['identity not found … 169.254.169.254', ['managed-identity-wrong']],
      ['169.254.169.254 … identity not found', ['managed-identity-wrong']],
      ['no default identity is assigned to this resource', ['managed-identity-wrong']],
      ['multiple user assigned identities exist', ['managed-identity-wrong', 'managed-identity-unavailable']],
      [
        'no user assigned or delegated managed identity found',
        ['managed-identity-wrong', 'managed-identity-unavailable'],
      ],
      ['no managed identity endpoint found', ['managed-identity-wrong'], { needs: 'registry' }],
      ['managedidentitycredential authentication failed', ['managed-identity-wrong'], { weight: 2, needs: 'registry' }],
      [
        'managedidentitycredential authentication unavailable',
        ['managed-identity-wrong'],
        { weight: 2, of: 'azure-registry' },
      ],
      ['failed to connect to msi', ['managed-identity-wrong']],
      ['no assigned or default user identity', ['managed-identity-wrong']],
      ['failed to acquire token for … managed identity', ['managed-identity-wrong'], { weight: 2 }],
      ['169.254.169.254/metadata/identity … 400', ['managed-identity-wrong'], { weight: 2 }],
      ['169.254.169.254/metadata/identity … 404', ['managed-identity-wrong'], { weight: 2 }],
      [
        'failed to acquire refresh token',
        ['managed-identity-wrong', 'docker-credential-helper-failed'],
        { weight: 2, of: 'azure-registry' },
      ],
      [
        'failed to get credential from azure',
        ['managed-identity-wrong', 'pull-denied'],
        { weight: 2, of: 'registry', needs: 'registry' },
      ],
      ['no mi/sp found', ['managed-identity-wrong'], { weight: 2 }],
    ],
  ),
  ...patterns(
    'azure-cli',
    'https://docs.python.org/3/library/argparse.html#arguments-containing',
    { ...OWN, proves: 'stopped-locally' },
    [
      [
        'argument --password/-p: expected one argument',
        ['credentials-leading-dash', 'credentials-missing'],
        { weight: 3, line: isOfAz },
      ],
    ],
  ),
  ...patterns(
    'azure-cli',
    'https://github.com/Azure/azure-cli/issues/24807',
    { ...OWN, proves: 'stopped-locally', question: 'rerun' },
    [
      ['does not have operation group registries', ['az-cli-broken'], { weight: 3 }],
      ['cli/command_modules/acr/ … attributeerror', ['az-cli-broken'], { weight: 3 }],
      ['cli/command_modules/acr/', ['az-cli-broken'], { weight: 2 }],
      ['cli/core/commands/__init__.py', ['az-cli-broken'], { weight: 2 }],
      ['knack/cli.py', ['az-cli-broken'], { weight: 2 }],
      ['nonetype object has no attribute … azure', ['az-cli-broken'], { weight: 2, line: isOfAzItself }],
      ['can’t get attribute … msal', ['az-cli-broken'], { weight: 3, line: isOfAzItself }],
      ["can't get attribute … msal", ['az-cli-broken'], { weight: 3, line: isOfAzItself }],
      ['azure/cli … importerror', ['az-cli-broken'], { weight: 3 }],
      ['azure/cli … modulenotfounderror', ['az-cli-broken'], { weight: 3 }],
      ['importerror: cannot import name … azure', ['az-cli-broken'], { weight: 3, line: isOfAzItself }],
      ['modulenotfounderror: no module named azure', ['az-cli-broken'], { weight: 3, line: isOfAzItself }],
      ['no module named azure.', ['az-cli-broken'], { weight: 3, line: isOfAzItself }],
      ['azure/cli/command_modules/acr … attributeerror', ['az-cli-broken'], { weight: 3 }],
      ['azure/cli/command_modules/acr … keyerror', ['az-cli-broken'], { weight: 3 }],
      ['azure/cli/command_modules/acr … typeerror', ['az-cli-broken'], { weight: 3 }],
      ['azure/cli/command_modules/acr … valueerror', ['az-cli-broken'], { weight: 3 }],
      ['the command failed with an unexpected error. here is the traceback', ['az-cli-broken'], { weight: 1 }],
      ['module azure. … has no attribute', ['az-cli-broken'], { weight: 3, line: isOfAzItself }],
      ['object has no attribute … azure/cli', ['az-cli-broken'], { weight: 2 }],
      ['unable to load extension … azure', ['az-cli-broken'], { weight: 1, line: isOfAzItself }],
      ['error loading command module acr', ['az-cli-broken'], { weight: 3 }],
      ['az: command not found', ['az-cli-broken', 'command-invalid'], { weight: 2, line: isOfAz }],
    ],
  ),
]
