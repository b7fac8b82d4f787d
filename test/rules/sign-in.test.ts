import { describe, expect, it } from 'vitest'
import { type Facts, failed, ok, skipped } from '../../src/facts.ts'
import { runRules } from '../../src/rules/index.ts'
import { en } from '../../src/texts/en/index.ts'
import { note } from '../../src/util/note.ts'
import { type Case, error, expectFound, notice, warning } from './cases.ts'
import { APPLICATION, asGiven, asIdentity, broken, HOST, refusing, signedIn, TENANT, withGiven } from './facts.ts'

const FOR_ALL = { registry: null }
const CORRELATION = '5c0f6f2e-6b2c-4e1f-9d67-0a1b2c3d4e5f'
const unexchanged = {
  credential: skipped('credential-defective'),
  exchange: skipped('not-signed-in'),
  token: skipped('not-signed-in'),
} as const

const refusal = (code: number, status = 401) =>
  ok({
    signedIn: false as const,
    status,
    error: {
      code,
      codes: [code],
      error: 'invalid_client',
      text: `what AADSTS${code} says`,
      correlationId: CORRELATION,
      timestamp: '2026-11-21T12:00:00Z',
    },
  })
const evidence = (code: number) =>
  [
    ['client-id', APPLICATION],
    ['tenant', TENANT],
    ['error', `AADSTS${code}`],
    ['message', `what AADSTS${code} says`],
    ['correlation-id', CORRELATION],
    ['time', '2026-11-21T12:00:00Z'],
  ] as const

/** Entra refuses the identity that docker depends on. */
const refused = (code: number, status?: number): Facts =>
  asIdentity(signedIn({ signIn: refusal(code, status) }), unexchanged)

const codes: [id: Parameters<typeof error>[0], code: number][] = [
  ['sp-not-found', 700016],
  ['sp-secret-invalid', 7000215],
  ['sp-secret-expired', 7000222],
  ['sp-disabled', 7000112],
  ['tenant-not-found', 90002],
  ['tenant-not-found', 900023],
  ['registry-cloud-mismatch', 90038],
  ['registry-cloud-mismatch', 900382],
  ['oidc-assertion-expired', 700024],
  ['conditional-access-blocked', 53003],
  ['entra-user-sign-in', 50076],
  ['entra-user-sign-in', 700082],
  ['credentials-missing', 7000216],
  ['credentials-missing', 7000218],
  ['conditional-access-blocked', 530084],
  ['entra-refused', 500011],
  ['entra-refused', 700223],
  ['entra-refused', 700238],
  ['entra-refused', 7000213],
  ['entra-refused', 50001],
  ['oidc-claim-required', 7002381],
  ['entra-refused', 99999],
]

const presented = {
  issuer: 'https://token.actions.githubusercontent.com',
  subject: 'repo:contoso/app:pull_request',
  audience: 'api://AzureADTokenExchange',
}

const cases: Case[] = [
  { name: 'an identity that signs in and pushes', facts: asIdentity(), found: [] },
  ...codes.map(([id, code]) => ({
    name: `AADSTS${code}: ${id}`,
    facts: refused(code),
    found: [error(id, evidence(code), FOR_ALL)],
  })),
  ...[70021, 700211, 700212, 700213].map(code => ({
    name: `AADSTS${code}: federated-credential-mismatch`,
    facts: asIdentity(signedIn({ signIn: refusal(code), oidc: ok(presented) }), unexchanged),
    found: [
      error(
        'federated-credential-mismatch',
        [
          ['issuer', presented.issuer],
          ['subject', presented.subject],
          ['audience', presented.audience],
          ...evidence(code).slice(2),
        ],
        FOR_ALL,
      ),
    ],
  })),
  { name: 'a code that says nothing of the credential', facts: refused(90033), found: [] },
  ...[429, 500, 503].map(status => ({
    name: `HTTP ${status} says nothing of the credential`,
    facts: refused(7000215, status),
    found: [],
  })),
  {
    name: "a secret's id in place of its value",
    facts: asIdentity(
      signedIn({ signIn: refusal(7000215), plan: { ...signedIn().plan, secretLooksLikeKeyId: true } }),
      unexchanged,
    ),
    found: [error('sp-secret-is-id', evidence(7000215), FOR_ALL)],
  },
  {
    name: 'creds, and inputs that overrule it',
    facts: asIdentity(signedIn({ plan: { ...signedIn().plan, credsOverruled: true } })),
    found: [warning('creds-overruled', [], FOR_ALL)],
  },
  {
    name: 'creds that cannot be read',
    facts: asIdentity(
      { kind: 'misconfigured', problem: { kind: 'creds-invalid', problem: { kind: 'empty' } } },
      unexchanged,
    ),
    found: [error('creds-json-invalid', [], FOR_ALL)],
  },
  {
    name: 'no right to an OIDC token',
    facts: asIdentity({ kind: 'misconfigured', problem: { kind: 'no-oidc', clientId: APPLICATION } }, unexchanged),
    found: [
      error(
        'oidc-permission-missing',
        [
          ['client-id', APPLICATION],
          ['permission', 'id-token: none', 'id-token: write'],
        ],
        FOR_ALL,
      ),
    ],
  },
  {
    name: 'no right to an OIDC token, which a fork cannot have',
    facts: {
      ...asIdentity({ kind: 'misconfigured', problem: { kind: 'no-oidc', clientId: APPLICATION } }, unexchanged),
      runner: { withheldSecrets: 'fork' },
    },
    found: [
      error(
        'secrets-unavailable',
        [
          ['run', note('run-kind', { kind: 'fork' })],
          ['user-name', note('empty'), note('set')],
          ['password', note('empty'), note('set')],
        ],
        FOR_ALL,
      ),
    ],
  },
  ...(['client-id', 'tenant-id'] as const).map(missing => ({
    name: `${missing} is empty`,
    facts: asIdentity(
      { kind: 'misconfigured', problem: { kind: 'inputs-missing', missing, credsIgnored: false } },
      unexchanged,
    ),
    found: [
      error(
        'credentials-missing',
        [
          ['user-name', note('empty'), note('set')],
          ['password', note('empty'), note('set')],
        ],
        FOR_ALL,
      ),
    ],
  })),
  {
    name: 'the sign-in host is out of reach',
    facts: asIdentity(signedIn({ signIn: failed(broken('tcp', 'ECONNREFUSED')) }), unexchanged),
    found: [
      error(
        'entra-unreachable',
        [
          ['error', 'ECONNREFUSED'],
          ['message', 'tcp ECONNREFUSED'],
        ],
        FOR_ALL,
      ),
    ],
  },
  {
    name: "GitHub's token service is out of reach, and Entra was not asked: not known",
    facts: asIdentity(
      signedIn({ signIn: failed(broken('tcp', 'ECONNREFUSED')), oidc: failed(broken('tcp', 'ECONNREFUSED')) }),
      unexchanged,
    ),
    found: [],
  },
  {
    name: "GitHub's token service gives none",
    facts: asIdentity(
      signedIn({
        signIn: failed({ kind: 'refused', status: 401, code: '', text: "GitHub's OIDC endpoint: HTTP 401" }),
        oidc: failed({ kind: 'refused', status: 401, code: '', text: "GitHub's OIDC endpoint: HTTP 401" }),
      }),
      unexchanged,
    ),
    found: [
      error(
        'entra-refused',
        [
          ['client-id', APPLICATION],
          ['status', '401', '200'],
          ['message', "GitHub's OIDC endpoint: HTTP 401"],
        ],
        FOR_ALL,
      ),
    ],
  },
  ...(
    [
      ['a page in place of Entra', 403, '<html>Blocked</html>', 'entra-unreachable'],
      ['a portal in place of Entra', 200, '<html>Welcome</html>', 'entra-unreachable'],
      ['Entra is out of order', 502, '<html>Bad Gateway</html>', undefined],
      ['Entra throttles', 429, '', undefined],
      ['the answer broke off', 200, '', undefined],
      ['sent elsewhere', 301, '', undefined],
    ] as const
  ).map(([name, status, text, id]) => ({
    name,
    facts: asIdentity(signedIn({ signIn: failed({ kind: 'refused', status, code: '', text }) }), unexchanged),
    found:
      id === undefined
        ? []
        : [
            error(
              id,
              [
                ['status', String(status), '200'],
                ['message', text],
              ],
              FOR_ALL,
            ),
          ],
  })),
  {
    name: 'the machine itself keeps the sign-in from coming about',
    facts: asIdentity(signedIn({ signIn: failed({ kind: 'tool', text: 'the token file is not there' }) }), unexchanged),
    found: [
      error(
        'entra-refused',
        [
          ['client-id', APPLICATION],
          ['message', 'the token file is not there'],
        ],
        FOR_ALL,
      ),
    ],
  },
  {
    name: 'the sign-in host answers, and not in HTTP as Node reads it: not known',
    facts: asIdentity(signedIn({ signIn: failed(broken('http', 'HPE_HEADER_OVERFLOW')) }), unexchanged),
    found: [],
  },
  {
    name: 'the sign-in host did not answer in time: not known',
    facts: asIdentity(signedIn({ signIn: failed({ kind: 'deadline' }) }), unexchanged),
    found: [],
  },
  {
    name: 'the sign-in host is out of reach, and docker has a user name',
    facts: {
      ...asGiven('contoso', 'make-believe'),
      identity: signedIn({
        signIn: failed(broken('tcp', 'ECONNREFUSED')),
        plan: { ...signedIn().plan, role: 'diagnostic' },
      }),
    },
    found: [
      notice(
        'entra-unreachable',
        [
          ['error', 'ECONNREFUSED'],
          ['message', 'tcp ECONNREFUSED'],
        ],
        FOR_ALL,
      ),
    ],
  },
]

/** An application as username, with its tenant: Entra is asked beside the registry. */
const withSignIn = (signIn: ReturnType<typeof refusal>, token: Facts['registries'][number]['token']): Facts => ({
  ...asGiven(APPLICATION, 'make~believe.Secret', { token }),
  identity: signedIn({ signIn, plan: { ...signedIn().plan, role: 'diagnostic', source: 'username' } }),
})

const alternatives: Case[] = [
  {
    name: 'the registry refuses the application: Entra says why',
    facts: withSignIn(refusal(7000222), ok(refusing(401, 'Invalid clientid or client secret.'))),
    found: [error('sp-secret-expired', evidence(7000222), FOR_ALL)],
  },
  {
    name: 'the registry takes the application: docker works, whatever Entra says',
    facts: withSignIn(refusal(7000222), asGiven(APPLICATION, 'x').registries[0]?.token ?? skipped('not-needed')),
    found: [notice('sp-secret-expired', evidence(7000222), FOR_ALL)],
  },
  {
    name: 'both do not know it: one finding',
    facts: withSignIn(refusal(700016), ok(refusing(401, 'Application not registered with AAD.'))),
    found: [error('sp-not-found', evidence(700016), FOR_ALL)],
  },
  {
    name: 'Entra is out of order: what the registry says stands',
    facts: withSignIn(refusal(7000215, 503), ok(refusing(401, 'Invalid clientid or client secret.'))),
    found: [
      error('credentials-rejected', [
        ['user-name', APPLICATION],
        ['status', '401', '200'],
        ['error', 'UNAUTHORIZED'],
        ['message', 'Invalid clientid or client secret.'],
      ]),
    ],
  },
]

const exchange = (status: number, message: string) => ok({ ...refusing(status, message), issued: false, excerpt: '' })

const exchanges: Case[] = [
  {
    name: 'the exchange is refused, and why cannot be known',
    facts: asIdentity(signedIn(), {
      exchange: exchange(401, 'authentication required'),
      token: skipped('not-exchanged'),
    }),
    found: [
      error('credentials-rejected', [
        ['user-name', APPLICATION],
        ['tenant', TENANT],
        ['status', '401', '200'],
        ['error', 'UNAUTHORIZED'],
        ['message', 'authentication required'],
      ]),
    ],
  },
  {
    name: 'the firewall stands before the exchange',
    facts: asIdentity(signedIn(), {
      exchange: exchange(403, "client with IP '203.0.113.7' is not allowed access."),
      token: skipped('not-exchanged'),
    }),
    found: [
      error('firewall-denied', [
        ['status', '403', '200'],
        ['error', 'DENIED'],
        ['message', "client with IP '203.0.113.7' is not allowed access."],
        ['server', 'openresty'],
      ]),
    ],
  },
]

describe('Credentials, of Entra', () => {
  it.each(cases)('$name', expectFound)
  describe('beside a user name', () => it.each(alternatives)('$name', expectFound))
  describe('at the exchange', () => it.each(exchanges)('$name', expectFound))

  it.each([
    [700211, 'issuer'],
    [700212, 'audience'],
    [700213, 'subject'],
    [7002138, 'subject'],
    [70021, undefined],
  ])('AADSTS%i: what does not fit is the %s', (code, part) => {
    const facts = asIdentity(signedIn({ signIn: refusal(code), oidc: ok(presented) }), unexchanged)
    expect(runRules(facts, new Set())[0]?.values).toMatchObject({
      clientId: APPLICATION,
      ...presented,
      ...(part !== undefined && { part }),
    })
  })

  it('that it signs in is told beside a refusal', () => {
    const facts = asIdentity(signedIn(), { exchange: exchange(401, 'x'), token: skipped('not-exchanged') })
    expect(runRules(facts, new Set())[0]?.values).toMatchObject({ kind: 'entra', signedIn: true })
  })

  it('without a registry, nothing of it is told', () => {
    expect(runRules({ ...refused(7000222), registries: [] }, new Set())).toEqual([])
  })

  it('an application that may be a secret is not shown', () => {
    const plan = { ...signedIn().plan, clientId: 'make~believe.Secret' }
    const facts = asIdentity(signedIn({ signIn: refusal(700016), plan }), unexchanged)
    expect(JSON.stringify(runRules(withGiven({}, facts), new Set()))).not.toContain('make~believe')
    expect(HOST).toBe(facts.registries[0]?.server.host)
  })
})

describe("a person's session that has ended", () => {
  it.each([
    [undefined, 'elsewhere', /^az login$/],
    ['self-hosted', 'self-hosted', /az login$/],
    ['github-hosted', 'github-hosted', /^- uses: azure\/login@v2$/m],
  ] as const)('on %s', (environment, on, fix) => {
    const facts: Facts = {
      ...asIdentity(signedIn({ signIn: refusal(700082) }), unexchanged),
      runner: environment === undefined ? {} : { environment },
    }
    const [finding] = runRules(facts, new Set())
    expect(finding).toMatchObject({ id: 'entra-user-sign-in', values: { on } })
    expect(en.findings['entra-user-sign-in']({ on }, { level: 'error' }).fix).toMatch(fix)
  })
})
