import { type LogPattern, patterns } from '../pattern.ts'
import { ANSWERED, AUTHENTICATION_REQUIRED, CLUSTER, LOGIN_REJECTED } from './shared.ts'

/** What docker makes of a registry's answer. */
export const dockerRegistryPatterns: readonly LogPattern[] = [
  ...patterns('docker', 'https://github.com/moby/moby/blob/v28.5.2/daemon/internal/distribution/errors.go', ANSWERED, [
    [
      'no basic auth credentials',
      [
        'workflow-login-missing',
        'workflow-login-order',
        'workflow-registry-mismatch',
        'docker-config-redirected',
        'workflow-docker-config-mismatch',
      ],
      { weight: 3, question: 'was-there-a-login', during: { cluster: CLUSTER } },
    ],
    [
      'denied: requested access to the resource is denied',
      ['push-denied', 'scoped-token-denied', 'workflow-image-host-missing', 'pull-denied'],
      {
        weight: 2,
        question: 'which-role',
        during: {
          pipelines: [
            'push-denied',
            'workflow-image-host-missing',
            'ado-service-connection-invalid',
            'scoped-token-denied',
          ],
          cluster: CLUSTER,
          pull: ['pull-denied', 'scoped-token-denied', 'workflow-login-missing'],
        },
      },
    ],
    [
      'requested access to the resource is denied',
      ['push-denied', 'scoped-token-denied', 'pull-denied', 'workflow-image-host-missing'],
      {
        weight: 1,
        question: 'which-role',
        during: { cluster: CLUSTER, pull: ['pull-denied', 'workflow-login-missing', 'scoped-token-denied'] },
      },
    ],
    [
      'pull access denied for',
      ['pull-denied', 'workflow-login-missing', 'image-not-found', 'scoped-token-denied'],
      { weight: 2, question: 'was-there-a-login', during: { cluster: CLUSTER } },
    ],
    [
      'pull access denied',
      ['pull-denied', 'workflow-login-missing', 'image-not-found', 'scoped-token-denied'],
      { weight: 1, question: 'was-there-a-login', during: { cluster: CLUSTER } },
    ],
    ['manifest for … not found', ['image-not-found'], { weight: 3 }],
    [
      'repository … not found: does not exist or no pull access',
      ['pull-denied', 'image-not-found', 'workflow-login-missing'],
      { question: 'does-it-exist' },
    ],
    [
      'repository does not exist or may require',
      ['pull-denied', 'workflow-login-missing', 'image-not-found'],
      {
        weight: 1,
        question: 'was-there-a-login',
        during: { push: ['push-denied', 'workflow-login-missing'], cluster: CLUSTER },
      },
    ],
    [
      'an image does not exist locally with the tag',
      ['image-not-found', 'workflow-image-host-missing'],
      {
        weight: 3,
        question: 'does-it-exist',
        proves: 'stopped-locally',
        during: { pipelines: ['workflow-image-host-missing', 'image-not-found'] },
      },
    ],
    [
      'tag does not exist: ',
      ['image-not-found'],
      { weight: 3, proves: 'stopped-locally', line: message => /tag does not exist: \S+[/:]/.test(message) },
    ],
    ['no such image: ', ['image-not-found'], { weight: 2, proves: 'stopped-locally', of: 'azure-registry' }],
    ['error response from daemon: no such image', ['image-not-found'], { weight: 3, proves: 'stopped-locally' }],
    [
      'received unexpected http status: 5',
      ['registry-unavailable'],
      { weight: 2, question: 'rerun', during: { cluster: ['registry-unavailable', 'principal-pull-denied'] } },
    ],
    [
      'received unexpected http status: 403',
      ['firewall-denied', 'public-access-disabled', 'proxy-refused'],
      { question: 'firewall-or-closed' },
    ],
    ['received unexpected http status: 429', ['registry-throttled'], { weight: 3 }],
    ['received unexpected http status: 404', ['not-a-registry'], { weight: 2 }],
    ['unexpected status code … 503', ['registry-unavailable'], { weight: 2, question: 'rerun', of: 'azure-registry' }],
    ['unexpected status code … 429', ['registry-throttled'], { weight: 3, of: 'azure-registry' }],
    ['429 too many requests', ['registry-throttled'], { weight: 2, of: 'azure-registry' }],
    ['error parsing http 4 … response body … html', ['proxy-refused', 'not-a-registry'], { weight: 2 }],
    [
      'error parsing http 403 response body',
      ['proxy-refused', 'firewall-denied'],
      { weight: 2, question: 'which-network' },
    ],
    ['image config verification failed for digest', ['data-endpoint-unreachable'], { weight: 3 }],
    ['error unmarshalling content: invalid character', ['not-a-registry'], { weight: 3 }],
    ['/v2/: method not allowed', ['proxy-refused'], { weight: 3 }],
    ['error parsing http 5 … response body', ['registry-unavailable'], { weight: 2 }],
    ['/v2/: forbidden', ['proxy-refused', 'firewall-denied'], { weight: 3, question: 'which-network' }],
    ['/v2/: bad gateway', ['registry-unreachable', 'registry-unavailable'], { weight: 3, excludes: [] }],
    ['/v2/: service unavailable', ['registry-unavailable', 'registry-unreachable'], { weight: 3 }],
    ['/v2/: gateway timeout', ['registry-unavailable', 'registry-unreachable'], { weight: 3 }],
    [
      '403 forbidden',
      ['firewall-denied', 'public-access-disabled', 'proxy-refused'],
      { weight: 1, of: 'azure-registry', question: 'firewall-or-closed' },
    ],
    ['502 bad gateway', ['registry-unavailable'], { weight: 1, of: 'azure-registry', question: 'rerun' }],
    ['503 service unavailable', ['registry-unavailable'], { weight: 1, of: 'azure-registry', question: 'rerun' }],
    ['504 gateway time', ['registry-unavailable'], { weight: 1, of: 'azure-registry', question: 'rerun' }],
    ['500 internal server error', ['registry-unavailable'], { weight: 1, of: 'azure-registry', question: 'rerun' }],
    ['401 unauthorized', LOGIN_REJECTED, { ...AUTHENTICATION_REQUIRED, of: 'azure-registry' }],
    ['unauthorized: unauthorized', ['credentials-rejected', 'push-denied'], { weight: 1, of: 'azure-registry' }],
    ['errors:[{code:denied', ['push-denied', 'firewall-denied', 'pull-denied'], { weight: 1, of: 'azure-registry' }],
    ['errors:[{code:unauthorized', LOGIN_REJECTED, { ...AUTHENTICATION_REQUIRED, of: 'azure-registry' }],
  ]),
]
