import type { FindingId, FindingValues, Level } from '../src/findings.ts'
import { en } from '../src/texts/en.ts'
import type { Wording } from '../src/texts/texts.ts'

/** Values for each text: one of every kind that it tells apart. A new finding does not compile without them. */
export const samples: { readonly [Id in FindingId]: readonly (FindingValues[Id] & { level?: Level })[] } = {
  'docker-cli-missing': [{}],
  'docker-client-outdated': [{ version: '17.12.1-ce' }],
  'docker-daemon-unreachable': [{ endpoint: 'default' }, { endpoint: 'tcp://127.0.0.1:2375' }],
  'docker-socket-denied': [{ endpoint: 'unix:///var/run/docker.sock' }],
  'docker-config-invalid': [
    { place: '/home/runner/.docker/config.json', needed: true },
    { place: 'DOCKER_AUTH_CONFIG', needed: false },
  ],
  'docker-credential-helper-missing': [{ program: 'docker-credential-pass', host: 'contoso.azurecr.io' }],
  'docker-config-not-writable': [{ place: '/home/runner/.docker/config.json' }],
  'docker-credentials-stale': [
    { host: 'contoso.azurecr.io', cause: 'expired' },
    { host: 'contoso.azurecr.io', cause: 'refused' },
  ],

  'login-server-uppercase': [{ given: 'Contoso.azurecr.io', host: 'contoso.azurecr.io' }],
  'login-server-malformed': (
    [
      { flaw: 'short-name', suggestion: 'contoso.azurecr.io' },
      { flaw: 'port', port: '5000' },
      { flaw: 'port', port: '' },
      { flaw: 'inner-white-space' },
      { flaw: 'characters', characters: ['U+200B', '_'] },
      { flaw: 'not-a-login-server', suggestion: 'contoso.azurecr.io' },
      { flaw: 'not-a-login-server' },
      { flaw: 'upper-case' },
      { flaw: 'scheme' },
      { flaw: 'path' },
      { flaw: 'port-443' },
      { flaw: 'edge-white-space' },
    ] as const
  ).flatMap(flaw =>
    (['error', 'warning'] as const).map(level => ({ given: 'contoso', flaw, host: 'contoso.azurecr.io', level })),
  ),
  'login-server-unknown-suffix': [
    { given: 'contoso.azurecr.com', suggestion: 'contoso.azurecr.io' },
    { given: 'ghcr.io' },
  ],
  'registry-not-found': [{ host: 'contoso.azurecr.io', registryName: 'contoso' }],
  'image-name-uppercase': [{ names: ['Team/App', 'Team/Api'] }],
  'repository-name-invalid': [{ names: ['team//app'] }],

  'credentials-missing': (['username', 'password', 'both'] as const).map(missing => ({
    missing,
    host: 'contoso.azurecr.io',
  })),
  'secrets-unavailable': [{ because: 'fork' }, { because: 'dependabot' }],
  'credentials-whitespace': [
    { which: ['username', 'password'], where: 'inner' },
    { which: ['password'], where: 'edge' },
  ],
  'sp-not-found': [{ userName: '11111111-2222-4333-8444-555555555555' }],
  'sp-secret-is-id': [{ userName: '11111111-2222-4333-8444-555555555555' }],
  'token-username-mismatch': [{ userName: 'contoso' }],
  'token-username-unexpected': [{ registryName: 'contoso' }],
  'token-wrong-registry': [
    { audience: 'fabrikam.azurecr.io', service: 'contoso.azurecr.io', registryName: 'contoso' },
  ],
  'token-wrong-kind': [{ registryName: 'contoso' }],
  'scoped-token-invalid': [{ userName: 'ci-token', registryName: 'contoso' }],
  'anonymous-pull-disabled': [{ host: 'contoso.azurecr.io', registryName: 'contoso' }],
  'credentials-rejected': (
    ['acr-token', 'service-principal', 'admin', 'scoped-token', 'identity-token'] as const
  ).flatMap(kind => [false, true].map(tooLong => ({ kind, userName: 'contoso', registryName: 'contoso', tooLong }))),

  'push-denied': denials('push'),
  'pull-denied': denials('pull'),
  'scoped-token-denied': denials('push').filter(({ kind }) => kind === 'scoped-token'),
  'repository-not-named': [{ host: 'contoso.azurecr.io' }],

  'token-expired': [{ expiredAt: '2026-11-21T12:00:00Z', registryName: 'contoso' }],
  'token-expiring': [{ expiresAt: '2026-11-21T12:00:00Z', minutesLeft: 4, registryName: 'contoso' }],

  'dns-failed': [{ host: 'contoso.azurecr.io' }],
  'private-endpoint-unreachable': [{ host: 'contoso.azurecr.io', address: '10.0.0.4' }],
  'registry-unreachable': [
    { host: 'contoso.azurecr.io' },
    { host: 'contoso.azurecr.io', proxy: 'http://proxy.example:3128' },
  ],
  'proxy-refused': [{ host: 'contoso.azurecr.io', proxy: 'http://proxy.example:3128' }],
  'tls-untrusted': (['chain', 'dates', 'name', 'other'] as const).flatMap(cause => [
    { host: 'contoso.azurecr.io', cause },
    { host: 'contoso.azurecr.io', cause, issuer: 'Contoso Inspection CA' },
  ]),
  'firewall-denied': [
    { host: 'contoso.azurecr.io', registryName: 'contoso' },
    { host: 'contoso.azurecr.io', registryName: 'contoso', address: '203.0.113.7' },
  ],
  'registry-throttled': [
    { host: 'contoso.azurecr.io' },
    { host: 'contoso.azurecr.io', retryAfter: '30' },
    { host: 'contoso.azurecr.io', retryAfter: 'Sat, 21 Nov 2026 12:00:00 GMT' },
  ],
  'registry-unavailable': [{ host: 'contoso.azurecr.io', status: 503 }],
  'encryption-key-unreachable': [{ host: 'contoso.azurecr.io', registryName: 'contoso' }],
  'not-a-registry': [{ host: 'contoso.azurecr.io' }],
  'challenge-untrusted': [{ host: 'contoso.azurecr.io', realm: 'https://evil.example/' }],

  'internal-error': [{ where: 'TypeError: fault' }],
}

function denials(right: 'pull' | 'push') {
  const kinds = ['service-principal', 'admin', 'scoped-token', 'acr-token', 'identity-token', 'anonymous'] as const
  const lists = [[], ['team/app'], ['team/app', 'team/api'], ['team/app', 'team/api', 'team/web']]
  return kinds.flatMap(kind =>
    lists.flatMap(repositories =>
      (['none', 'pull'] as const).map(granted => ({
        registryName: 'contoso',
        host: 'contoso.azurecr.io',
        repositories,
        right,
        granted,
        kind,
        userName: kind === 'anonymous' ? '' : 'contoso',
      })),
    ),
  )
}

/** The text of one id for one of its samples; the compiler has seen above that they fit. */
export function worded(id: FindingId, { level = 'error', ...values }: { level?: Level }): Wording {
  return (en.findings[id] as (values: object, finding: { level: Level }) => Wording)(values, { level })
}
