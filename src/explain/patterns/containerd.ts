import { type LogPattern, patterns } from '../pattern.ts'
import { ANSWERED, CLUSTER } from './shared.ts'

/** What containerd, and so buildx, the kubelet, and older helm, make of a registry's answer. */
export const containerdPatterns: readonly LogPattern[] = [
  ...patterns(
    'containerd',
    'https://github.com/containerd/containerd/blob/main/core/remotes/docker/authorizer.go',
    ANSWERED,
    [
      [
        '/blobs/uploads/ … unauthorized',
        ['push-denied', 'token-expired', 'workflow-login-missing', 'credentials-rejected'],
        { weight: 2, question: 'which-role' },
      ],
      [
        'failed to fetch anonymous token … 401',
        [
          'workflow-login-missing',
          'workflow-login-order',
          'anonymous-pull-disabled',
          'pull-denied',
          'docker-config-redirected',
        ],
        {
          weight: 2,
          question: 'was-there-a-login',
          during: {
            cluster: CLUSTER,
            pull: [
              'workflow-login-missing',
              'principal-pull-denied',
              'kubelet-credentials-missing',
              'anonymous-pull-disabled',
            ],
          },
        },
      ],
      [
        'failed to fetch anonymous token … 403',
        ['firewall-denied', 'public-access-disabled'],
        { weight: 3, question: 'firewall-or-closed' },
      ],
      [
        'failed to fetch oauth token … 401',
        ['credentials-rejected', 'docker-credentials-stale', 'token-expired', 'push-denied'],
        { weight: 2, question: 'which-credential', during: { cluster: CLUSTER } },
      ],
      [
        'failed to fetch oauth token … 403',
        ['firewall-denied', 'public-access-disabled'],
        { weight: 3, question: 'firewall-or-closed' },
      ],
      ['missing username or secret', ['workflow-login-missing', 'credentials-missing'], { weight: 3 }],
      [
        'authorization server did not include a token in the response',
        ['proxy-refused', 'not-a-registry'],
        { weight: 3, question: 'which-network' },
      ],
      [
        'unable to decode token response',
        ['proxy-refused', 'not-a-registry'],
        { weight: 3, question: 'which-network' },
      ],
      ['failed to fetch … token … 429', ['registry-throttled'], { weight: 3 }],
      ['failed to fetch … token … 500', ['registry-unavailable'], { weight: 3, question: 'rerun' }],
      ['failed to fetch … token … 502', ['registry-unavailable'], { weight: 3, question: 'rerun' }],
      ['failed to fetch … token … 503', ['registry-unavailable'], { weight: 3, question: 'rerun' }],
      [
        'failed to fetch … token: denied: client with ip',
        ['firewall-denied', 'public-access-disabled'],
        { weight: 3, question: 'firewall-or-closed' },
      ],
      [
        'server message: insufficient_scope: authorization failed',
        ['pull-denied', 'push-denied', 'scoped-token-denied', 'workflow-login-missing'],
        {
          weight: 1,
          question: 'which-role',
          during: { push: ['push-denied', 'scoped-token-denied', 'workflow-login-missing'], cluster: CLUSTER },
        },
      ],
      [
        'insufficient_scope',
        ['pull-denied', 'push-denied', 'scoped-token-denied'],
        {
          weight: 1,
          question: 'which-role',
          during: { push: ['push-denied', 'scoped-token-denied'], cluster: CLUSTER },
          of: 'azure-registry',
        },
      ],
      [
        'push access denied, repository does not exist or may require authorization',
        ['push-denied', 'workflow-login-missing', 'scoped-token-denied'],
        { weight: 2, question: 'was-there-a-login' },
      ],
      [
        'pull access denied, repository does not exist or may require authorization',
        ['pull-denied', 'workflow-login-missing', 'image-not-found'],
        { weight: 2, question: 'was-there-a-login', during: { cluster: CLUSTER } },
      ],
      [
        'failed to authorize: ',
        ['workflow-login-missing', 'pull-denied', 'credentials-rejected'],
        {
          weight: 1,
          question: 'was-there-a-login',
          during: { cluster: CLUSTER, push: ['push-denied', 'credentials-rejected', 'workflow-login-missing'] },
          of: 'azure-registry',
        },
      ],
      ['failed to resolve reference … : not found', ['image-not-found'], { weight: 2 }],
      ['failed to resolve source metadata for … : not found', ['image-not-found'], { weight: 2 }],
      [
        'unexpected status from head request … 401',
        ['workflow-login-missing', 'pull-denied', 'credentials-rejected'],
        {
          weight: 2,
          question: 'was-there-a-login',
          during: { cluster: CLUSTER, helm: ['client-version-broken', 'workflow-login-missing', 'pull-denied'] },
        },
      ],
      [
        'unexpected status from head request … 403',
        ['firewall-denied', 'public-access-disabled', 'pull-denied'],
        { question: 'firewall-or-closed' },
      ],
      [
        'unexpected status from post request … 401',
        ['push-denied', 'workflow-login-missing', 'credentials-rejected'],
        { question: 'was-there-a-login' },
      ],
      [
        'unexpected status from post request … 403',
        ['firewall-denied', 'public-access-disabled', 'push-denied'],
        { question: 'firewall-or-closed' },
      ],
      [
        'unexpected status from put request … 401',
        ['token-expired', 'push-denied', 'credentials-rejected'],
        { question: 'which-role' },
      ],
      [
        'unexpected status from put request … 403',
        ['image-locked', 'push-denied', 'firewall-denied'],
        { question: 'which-role' },
      ],
      ['unexpected status from put request … 405', ['image-locked'], { weight: 3 }],
      ['unexpected status … 429', ['registry-throttled'], { weight: 3, of: 'azure-registry' }],
      ['unexpected status … 503', ['registry-unavailable'], { weight: 2, question: 'rerun', of: 'azure-registry' }],
      ['unexpected status … 502', ['registry-unavailable'], { weight: 2, question: 'rerun', of: 'azure-registry' }],
      ['unexpected status … 500', ['registry-unavailable'], { weight: 2, question: 'rerun', of: 'azure-registry' }],
      ['unexpected status … 504', ['registry-unavailable'], { weight: 2, question: 'rerun', of: 'azure-registry' }],
    ],
  ),
]
