import { type LogPattern, patterns } from '../pattern.ts'
import { ANSWERED, AUTHENTICATION_REQUIRED, LOGIN_REJECTED, NO_LOGIN } from './shared.ts'

const ACR = 'https://learn.microsoft.com/azure/container-registry/container-registry-troubleshoot-login-authn-authz'
const FAQ = 'https://learn.microsoft.com/azure/container-registry/container-registry-faq'
const QUOTA = 'https://github.com/Azure/acr/issues/518'
const FIREWALL = 'https://learn.microsoft.com/azure/container-registry/container-registry-troubleshoot-access'

/** What Azure Container Registry itself says. */
export const acrPatterns: readonly LogPattern[] = [
  ...patterns('acr', ACR, ANSWERED, [
    [
      'unauthorized: authentication required',
      [
        ...NO_LOGIN,
        'credentials-rejected',
        'token-expired',
        'token-expiring',
        'credentials-missing',
        'not-a-registry',
        'pull-denied',
        'push-denied',
        'docker-config-redirected',
      ],
      AUTHENTICATION_REQUIRED,
    ],
    [
      'authentication required, visit https://aka.ms/acr/authorization',
      [...LOGIN_REJECTED, 'cache-rule-upstream-failed'],
      AUTHENTICATION_REQUIRED,
    ],
    ['code:unauthorized,message:authentication required', LOGIN_REJECTED, AUTHENTICATION_REQUIRED],
    [
      '/v2/: unauthorized: authentication required',
      LOGIN_REJECTED,
      { weight: 2, question: 'which-credential', excludes: [...ANSWERED.excludes, 'firewall-denied'] },
    ],
    [
      '/v2/: unauthorized: {errors',
      LOGIN_REJECTED,
      { weight: 2, question: 'which-credential', excludes: [...ANSWERED.excludes, 'firewall-denied'] },
    ],
    ['/v2/: error from registry: authentication required', LOGIN_REJECTED, { weight: 2, question: 'which-credential' }],
    [
      'invalid clientid or client secret',
      [
        'credentials-rejected',
        'sp-secret-expired',
        'sp-secret-invalid',
        'sp-secret-is-id',
        'credentials-whitespace',
        'token-wrong-kind',
        'token-username-mismatch',
        'credentials-mangled',
      ],
      {
        weight: 2,
        question: 'which-credential',
        of: 'own',
        excludes: ['push-denied', 'pull-denied', 'firewall-denied', 'username-unknown'],
      },
    ],
    [
      'application not registered with aad',
      ['username-unknown', 'sp-not-found', 'admin-user-disabled'],
      {
        weight: 3,
        of: 'own',
        question: 'which-credential',
        excludes: ['push-denied', 'pull-denied', 'firewall-denied', 'sp-secret-expired'],
      },
    ],
    [
      'aad access token with sp failed client id must be guid',
      ['docker-credentials-stale', 'username-unknown'],
      { weight: 3, of: 'own' },
    ],
    ['unauthorized: incorrect password', ['scoped-token-invalid', 'credentials-rejected'], { weight: 3 }],
    [
      'unauthorized: incorrect username or password',
      ['credentials-rejected', 'credentials-mangled', 'credentials-whitespace'],
      { weight: 2 },
    ],
    [
      'invalid username or password',
      ['credentials-rejected', 'credentials-mangled'],
      { weight: 1, of: 'azure-registry' },
    ],
    [
      'retrieving permissions failed',
      ['push-denied', 'pull-denied', 'credentials-rejected'],
      { weight: 3, question: 'which-role', needs: 'registry' },
    ],
    ['login attempt … failed with status: 401', LOGIN_REJECTED, { weight: 2, question: 'which-credential' }],
    [
      'login attempt … failed with status: 403',
      ['firewall-denied', 'public-access-disabled', 'proxy-refused'],
      { weight: 3, question: 'firewall-or-closed' },
    ],
    ['login attempt … failed with status: 404', ['not-a-registry', 'registry-not-found'], { weight: 3 }],
    ['login attempt … failed with status: 429', ['registry-throttled'], { weight: 3 }],
    ['login attempt … failed with status: 5', ['registry-unavailable'], { weight: 3 }],
    ['login failed with status: 401', LOGIN_REJECTED, { weight: 2, question: 'which-credential' }],
    [
      'login failed with status: 403',
      ['firewall-denied', 'public-access-disabled', 'proxy-refused'],
      { weight: 3, question: 'firewall-or-closed' },
    ],
    [
      'login attempt failed with status: 403',
      ['firewall-denied', 'public-access-disabled', 'proxy-refused'],
      { weight: 3, question: 'firewall-or-closed' },
    ],
    ['azureadauthenticationasarmpolicy', ['arm-audience-disabled'], { weight: 1, of: 'own' }],
    ['admin user is disabled', ['admin-user-disabled', 'credentials-rejected'], { weight: 0 }],
    ['encryption key … registry', ['encryption-key-unreachable'], { weight: 2, of: 'azure-registry' }],
    ['customer-managed key … registry', ['encryption-key-unreachable'], { weight: 2, of: 'azure-registry' }],
    ['an error occurred: cmk_error', ['encryption-key-unreachable'], { weight: 3, of: 'own' }],
  ]),
  ...patterns('acr', FIREWALL, { ...ANSWERED, of: 'own', weight: 3, question: 'firewall-or-closed' }, [
    [
      'client with ip … is not allowed access',
      ['firewall-denied', 'public-access-disabled'],
      { during: { tasks: ['acr-tasks-firewall-denied', 'firewall-denied'] } },
    ],
    [
      'denied: client with ip',
      ['firewall-denied', 'public-access-disabled'],
      { during: { tasks: ['acr-tasks-firewall-denied', 'firewall-denied'] } },
    ],
    [
      'aka.ms/acr/firewall',
      ['firewall-denied', 'public-access-disabled'],
      { weight: 2, during: { tasks: ['acr-tasks-firewall-denied', 'firewall-denied'] } },
    ],
    ['public network access is disabled', ['public-access-disabled', 'firewall-denied'], { of: 'azure-registry' }],
    [
      'public network access … disabled … container registry',
      ['public-access-disabled', 'firewall-denied'],
      { weight: 2 },
    ],
  ]),
  ...patterns(
    'acr',
    FAQ,
    {
      ...ANSWERED,
      proves: 'registry-accepted-login',
      excludes: [...ANSWERED.excludes, 'credentials-rejected', 'firewall-denied'],
    },
    [
      [
        'registry_disallowed_operation',
        ['image-locked', 'registry-disabled', 'image-rejected'],
        { weight: 3, of: 'own' },
      ],
      [
        'the operation is disallowed on this registry, repository or image',
        ['image-locked', 'registry-disabled', 'image-rejected'],
        { weight: 3, of: 'own' },
      ],
      ['image_quarantined', ['image-rejected'], { of: 'own', weight: 3 }],
      ['the image is quarantined', ['image-rejected'], { of: 'azure-registry', weight: 2 }],
      ['manifest … is locked', ['image-locked'], { of: 'azure-registry' }],
      ['tag … is locked', ['image-locked'], { of: 'azure-registry' }],
      ['repository … is locked', ['image-locked'], { of: 'azure-registry' }],
      ['is locked and cannot be', ['image-locked'], { of: 'azure-registry' }],
      ['subscription is disabled', ['registry-disabled'], { weight: 2, of: 'azure-registry' }],
      ['subscription … is disabled and therefore marked as read only', ['registry-disabled'], { of: 'own' }],
      ['readonlydisabledsubscription', ['registry-disabled'], { of: 'own' }],
      [
        'provisioning state … failed … containerregistry',
        ['registry-provisioning-failed'],
        { of: 'azure-registry', weight: 2 },
      ],
      ['no matching manifest for … in the manifest list entries', ['image-incompatible'], { weight: 2 }],
      ['unsupported media type application/vnd.cncf.helm.config', ['image-incompatible'], { weight: 2 }],
      ['unsupported media type application/vnd.oci.empty', ['image-incompatible'], { weight: 2 }],
      ['manifest unknown', ['image-not-found'], { weight: 3 }],
      ['manifest_unknown', ['image-not-found'], { weight: 3 }],
      ['manifest tagged by … is not found', ['image-not-found'], { weight: 3 }],
      ['name_unknown', ['image-not-found'], { weight: 3 }],
      ['name unknown: ', ['image-not-found'], { weight: 3 }],
      ['repository name not known to registry', ['image-not-found'], { weight: 3 }],
      ['repository name … not known to registry', ['image-not-found'], { weight: 3 }],
      ['too many requests. please visit https://aka.ms/acr', ['registry-throttled'], { of: 'own', weight: 3 }],
      ['toomanyrequests: too many requests', ['registry-throttled'], { weight: 3 }],
      ['too many requests to source registry for cache rule', ['cache-rule-upstream-failed'], { of: 'own', weight: 3 }],
      ['from source … for cache rule', ['cache-rule-upstream-failed'], { of: 'own', weight: 3 }],
      ['source registry for cache rule', ['cache-rule-upstream-failed'], { of: 'own', weight: 3 }],
      ['cache rule … credential', ['cache-rule-upstream-failed'], { of: 'own', weight: 2 }],
      ['credential set … unhealthy', ['cache-rule-upstream-failed'], { of: 'azure-registry', weight: 3 }],
    ],
  ),
  ...patterns('acr', QUOTA, { ...ANSWERED, of: 'own', weight: 3, proves: 'azure-management-answered' }, [
    ['the requested feature ip rule exceeds allowed quota', ['firewall-rule-limit']],
    ['ip rule exceeds allowed quota', ['firewall-rule-limit']],
    ['feature … exceeds allowed quota … for the sku', ['registry-disabled'], { weight: 2 }],
  ]),
  ...patterns('notary', 'https://github.com/Azure/acr/issues/278', { ...ANSWERED, of: 'own' }, [
    ['you are not authorized to perform this operation: server returned 401', ['content-trust-denied']],
    ['you are not authorized to perform this operation: server returned 403', ['content-trust-denied']],
    ['failed to sign … not authorized', ['content-trust-denied']],
    ['error contacting notary server', ['content-trust-denied'], { weight: 2 }],
    ['remote trust data does not exist', ['image-not-signed']],
    ['does not have trust data for', ['image-not-signed']],
    ['no valid trust data for', ['image-not-signed']],
    ['error: signing and pushing trust metadata', ['content-trust-denied'], { weight: 0 }],
  ]),
]
