import { describe, it } from 'vitest'
import { type Facts, ok, skipped } from '../../src/facts.ts'
import { note } from '../../src/util/note.ts'
import { jwt, refreshClaims } from '../azure/acr/jwt.ts'
import { type Case, error, expectFound, ON_IMAGES, warning } from './cases.ts'
import {
  APPLICATION,
  accessToken,
  arm,
  asGiven,
  asIdentityToken,
  asNobody,
  asStored,
  entraToken,
  granting,
  HOST,
  pulling,
  refreshToken,
  refusing,
  ZERO_GUID,
} from './facts.ts'

const FOR_ALL = { registry: null }
const GENERIC = 'authentication required, visit https://aka.ms/acr/authorization for more information.'
const generic = () => refusing(401, GENERIC, { correlationId: '5c0f6f2e-6b2c-4e1f-9d67-0a1b2c3d4e5f' })
const genericEvidence = [
  ['status', '401', '200'],
  ['error', 'UNAUTHORIZED'],
  ['message', GENERIC],
  ['correlation-id', '5c0f6f2e-6b2c-4e1f-9d67-0a1b2c3d4e5f'],
] as const
const saying = (message: string) =>
  [
    ['status', '401', '200'],
    ['error', 'UNAUTHORIZED'],
    ['message', message],
  ] as const

const SECRET = 'make~believe.Secret_of-the-pusher-000001'
const unsent = { token: skipped('credential-defective' as const) }
const refusedWith = (message: string) => ({ token: ok(refusing(401, message)) })
const withheld = (facts: Facts, withheldSecrets: 'fork' | 'dependabot'): Facts => ({
  ...facts,
  runner: { withheldSecrets },
})
const noPassword = () => asGiven(APPLICATION, '', { credential: skipped('credential-defective'), ...unsent })

const missing: Case[] = [
  {
    name: 'password is empty',
    facts: noPassword(),
    found: [
      error(
        'credentials-missing',
        [
          ['user-name', note('set'), note('set')],
          ['password', note('empty'), note('set')],
        ],
        FOR_ALL,
      ),
    ],
  },
  {
    name: 'user name is empty',
    facts: asGiven('', SECRET, { credential: skipped('credential-defective'), ...unsent }),
    found: [
      error(
        'credentials-missing',
        [
          ['user-name', note('empty'), note('set')],
          ['password', note('set'), note('set')],
        ],
        FOR_ALL,
      ),
    ],
  },
  {
    name: 'nothing given, push asked',
    facts: asNobody(),
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
  },
  {
    name: 'nothing given, pull asked, anonymous pull is on',
    facts: pulling(asNobody({ anonymous: ok(granting(['pull'])) })),
    found: [],
  },
  {
    name: 'nothing given, pull asked, anonymous pull is off',
    facts: pulling(asNobody({ anonymous: ok(generic()) })),
    found: [error('anonymous-pull-disabled', genericEvidence, { blocks: ON_IMAGES })],
  },
  ...(['fork', 'dependabot'] as const).flatMap(run => [
    {
      name: `${run}: password is empty`,
      facts: withheld(noPassword(), run),
      found: [
        error(
          'secrets-unavailable',
          [
            ['run', note('run-kind', { kind: run })],
            ['user-name', note('set'), note('set')],
            ['password', note('empty'), note('set')],
          ],
          FOR_ALL,
        ),
      ],
    },
    {
      name: `${run}: nothing given, anonymous pull is off`,
      facts: withheld(pulling(asNobody({ anonymous: ok(generic()) })), run),
      found: [
        error(
          'secrets-unavailable',
          [
            ['run', note('run-kind', { kind: run })],
            ['user-name', note('empty'), note('set')],
            ['password', note('empty'), note('set')],
          ],
          FOR_ALL,
        ),
      ],
    },
    {
      name: `${run}: nothing given, anonymous pull is on`,
      facts: withheld(pulling(asNobody({ anonymous: ok(granting(['pull'])) })), run),
      found: [],
    },
    {
      name: `${run}: credentials are there all the same`,
      facts: withheld(asGiven(APPLICATION, SECRET), run),
      found: [],
    },
  ]),
]

const whitespace: Case[] = [
  {
    name: 'inside the password',
    facts: asGiven(APPLICATION, 'make~believe .Secret', { token: ok(generic()) }),
    found: [
      error(
        'credentials-whitespace',
        [['name', note('whitespace-in', { input: 'password', where: 'inner' }), note('no-whitespace')]],
        FOR_ALL,
      ),
    ],
  },
  {
    name: 'inside both',
    facts: asGiven('two words', 'two\nlines', { token: ok(generic()) }),
    found: [
      error(
        'credentials-whitespace',
        [
          ['name', note('whitespace-in', { input: 'username', where: 'inner' }), note('no-whitespace')],
          ['name', note('whitespace-in', { input: 'password', where: 'inner' }), note('no-whitespace')],
        ],
        FOR_ALL,
      ),
    ],
  },
  {
    name: 'inside the password, and the registry takes it',
    facts: asGiven(APPLICATION, 'make~believe .Secret'),
    found: [],
  },
  {
    name: 'at the edge of the password',
    facts: asGiven(APPLICATION, `${SECRET}\n`),
    found: [
      warning(
        'credentials-whitespace',
        [['name', note('whitespace-in', { input: 'password', where: 'edge' }), note('no-whitespace')]],
        FOR_ALL,
      ),
    ],
  },
  {
    name: 'at the edge of both',
    facts: asGiven(` ${APPLICATION}`, `${SECRET} `),
    found: [
      warning(
        'credentials-whitespace',
        [
          ['name', note('whitespace-in', { input: 'username', where: 'edge' }), note('no-whitespace')],
          ['name', note('whitespace-in', { input: 'password', where: 'edge' }), note('no-whitespace')],
        ],
        FOR_ALL,
      ),
    ],
  },
  {
    name: 'inside one and at the edge of the other: what fails is named',
    facts: asGiven(`${APPLICATION} `, 'make~believe .Secret', { token: ok(generic()) }),
    found: [
      error(
        'credentials-whitespace',
        [['name', note('whitespace-in', { input: 'password', where: 'inner' }), note('no-whitespace')]],
        FOR_ALL,
      ),
    ],
  },
  {
    name: 'at the edge of a refused password: two things to mend',
    facts: asGiven(APPLICATION, `${SECRET}\n`, { token: ok(generic()) }),
    found: [
      error('credentials-rejected', [['user-name', APPLICATION], ...genericEvidence]),
      warning(
        'credentials-whitespace',
        [['name', note('whitespace-in', { input: 'password', where: 'edge' }), note('no-whitespace')]],
        FOR_ALL,
      ),
    ],
  },
  {
    name: 'nothing but whitespace is empty',
    facts: asGiven(APPLICATION, ' \n', { credential: skipped('credential-defective'), ...unsent }),
    found: [
      error(
        'credentials-missing',
        [
          ['user-name', note('set'), note('set')],
          ['password', note('empty'), note('set')],
        ],
        FOR_ALL,
      ),
    ],
  },
]

const tokens: Case[] = [
  { name: 'zero GUID with a refresh token', facts: asGiven(ZERO_GUID, refreshToken(120)), found: [] },
  { name: 'zero GUID with an access token', facts: asGiven(ZERO_GUID, accessToken(60)), found: [] },
  {
    name: 'zero GUID with a secret',
    facts: asGiven(ZERO_GUID, SECRET, unsent),
    found: [
      error('token-username-unexpected', [
        ['user-name', ZERO_GUID],
        ['password', note('secret-kind', { kind: 'opaque' }), note('secret-kind', { kind: 'acr-refresh-token' })],
      ]),
    ],
  },
  {
    name: 'zero GUID with a GUID',
    facts: asGiven(ZERO_GUID, APPLICATION, unsent),
    found: [
      error('token-username-unexpected', [
        ['user-name', ZERO_GUID],
        ['password', note('secret-kind', { kind: 'guid' }), note('secret-kind', { kind: 'acr-refresh-token' })],
      ]),
    ],
  },
  {
    name: 'zero GUID with the JWT of somebody else',
    facts: asGiven(ZERO_GUID, jwt({ iss: 'https://token.actions.githubusercontent.com' }), unsent),
    found: [
      error('token-username-unexpected', [
        ['user-name', ZERO_GUID],
        ['password', note('secret-kind', { kind: 'other' }), note('secret-kind', { kind: 'acr-refresh-token' })],
      ]),
    ],
  },
  ...[
    ['refresh', refreshToken(120)],
    ['access', accessToken(60)],
  ].map(([kind, token = '']) => ({
    name: `application with an ACR ${kind} token`,
    facts: asGiven(APPLICATION, token, unsent),
    found: [error('token-username-mismatch', [['user-name', APPLICATION, ZERO_GUID]])],
  })),
  {
    name: 'a user name that may be a secret is not shown',
    facts: asGiven('make~believe.Secret', refreshToken(120), unsent),
    found: [error('token-username-mismatch', [['user-name', '(19 characters)', ZERO_GUID]])],
  },
  ...[APPLICATION, 'contoso'].map(userName => ({
    name: `${userName} with an Entra token`,
    facts: asGiven(userName, entraToken, unsent),
    found: [error('token-wrong-kind', [['audience', 'https://containerregistry.azure.net', HOST]])],
  })),
  {
    name: 'the zero GUID with an Entra token that the registry takes',
    facts: asGiven(ZERO_GUID, entraToken),
    found: [],
  },
  ...['Invalid clientid or client secret.', GENERIC].map(message => ({
    name: `the zero GUID with an Entra token: ${message}`,
    facts: asGiven(ZERO_GUID, entraToken, refusedWith(message)),
    found: [error('token-wrong-kind', [['audience', 'https://containerregistry.azure.net', HOST], ...saying(message)])],
  })),
  {
    name: 'token of another registry',
    facts: asGiven(ZERO_GUID, refreshToken(120, 'fabrikam.azurecr.io'), unsent),
    found: [error('token-wrong-registry', [['audience', 'fabrikam.azurecr.io', HOST]])],
  },
  {
    name: 'token of this registry, spelled in upper case',
    facts: asGiven(ZERO_GUID, refreshToken(120, 'Contoso.azurecr.io')),
    found: [],
  },
  { name: 'token without claims that could be held against it', facts: asGiven(ZERO_GUID, bareToken()), found: [] },
]

function bareToken(): string {
  const { iss, grant_type } = refreshClaims
  return jwt({ iss, grant_type })
}

const NOT_REGISTERED = 'Application not registered with AAD.'

/** With the id where the exchange puts it, in the text. */
const withCorrelation = ({ error, ...answer }: ReturnType<typeof generic>) => ({
  ...answer,
  error: { code: 'UNAUTHORIZED', message: '', ...error, correlationId: answer.correlationId ?? '' },
})

const refused: Case[] = [
  {
    name: 'application that is not known',
    facts: asGiven(APPLICATION, SECRET, refusedWith('Application not registered with AAD.')),
    found: [error('sp-not-found', [['user-name', APPLICATION], ...saying('Application not registered with AAD.')])],
  },
  {
    name: 'wrong secret of an application',
    facts: asGiven(APPLICATION, SECRET, refusedWith('Invalid clientid or client secret.')),
    found: [
      error('credentials-rejected', [['user-name', APPLICATION], ...saying('Invalid clientid or client secret.')]),
    ],
  },
  {
    name: 'id of a secret in place of its value',
    facts: asGiven(
      APPLICATION,
      '7d1c2f64-9a55-4b0e-8c6e-2f6d4e0b9f11',
      refusedWith('Invalid clientid or client secret.'),
    ),
    found: [error('sp-secret-is-id', [['user-name', APPLICATION], ...saying('Invalid clientid or client secret.')])],
  },
  {
    name: 'a secret of the form of an id that is taken',
    facts: asGiven(APPLICATION, '7d1c2f64-9a55-4b0e-8c6e-2f6d4e0b9f11'),
    found: [],
  },
  {
    name: 'admin user',
    facts: asGiven('contoso', 'make+believe/old=password', { token: ok(generic()) }),
    found: [error('credentials-rejected', [['user-name', 'contoso'], ...genericEvidence])],
  },
  {
    name: 'wrong password of a scoped token',
    facts: asGiven('ci-token', 'make+believe/old+password', refusedWith('Incorrect Password')),
    found: [error('scoped-token-invalid', [['user-name', 'ci-token'], ...saying('Incorrect Password')])],
  },
  {
    name: 'wrong password of a scoped token, in the general text',
    facts: asGiven('ci-token', 'make+believe/old+password', refusedWith(GENERIC)),
    found: [error('scoped-token-invalid', [['user-name', 'ci-token'], ...saying(GENERIC)])],
  },
  {
    name: 'scoped token, refused with an id in the text: by what is not known',
    facts: asGiven('ci-token', 'make+believe/password', { token: ok(withCorrelation(generic())) }),
    found: [error('credentials-rejected', [['user-name', 'ci-token'], ...genericEvidence])],
  },
  {
    name: 'no role, as the service said it in 2021',
    facts: asGiven(APPLICATION, SECRET, { token: ok(refusing(403, 'retrieving permissions failed')) }),
    found: [
      error('credentials-rejected', [
        ['user-name', APPLICATION],
        ['status', '403', '200'],
        ['error', 'DENIED'],
        ['message', 'retrieving permissions failed'],
      ]),
    ],
  },
  {
    name: 'refused without a word',
    facts: asGiven(APPLICATION, SECRET, { token: ok(refusing(401, '', { error: undefined })) }),
    found: [
      error('credentials-rejected', [
        ['user-name', APPLICATION],
        ['status', '401', '200'],
      ]),
    ],
  },
  ...(
    [
      ['a page', 400, '<html>Bad Request</html>'],
      ['a page with 401', 401, '<html>Sign in to the network</html>'],
      ['too large', 413, 'Request Entity Too Large'],
      ['blocked', 403, 'Forbidden'],
      ['JSON of somebody else', 405, '{"message":"no"}'],
    ] as const
  ).map(([name, status, excerpt]) => ({
    name: `something in front refuses: ${name}`,
    facts: asGiven(APPLICATION, SECRET, { token: ok(refusing(status, '', { error: undefined, excerpt })) }),
    found: [
      error('not-a-registry', [
        ['status', String(status), '200'],
        ['body', excerpt],
        ['server', 'openresty'],
        ['content-type', 'application/json; charset=utf-8'],
      ]),
    ],
  })),
  ...(
    [
      ['nobody', 'nobody'],
      ['the login server', HOST],
      ['a label with a hash', 'contoso-e7ggejfuhzhgedc8'],
      ['another login server', 'fabrikam.azurecr.io'],
      ['a URL of the login server', `https://${HOST}/`],
      ['the name in upper case', 'Contoso'],
    ] as const
  ).map(([name, userName]) => ({
    name: `user name that nobody has: ${name}`,
    facts: asGiven(userName, SECRET, refusedWith(NOT_REGISTERED)),
    found: [
      error('username-unknown', [
        name === 'nobody' || name === 'a label with a hash'
          ? ['user-name', userName]
          : ['user-name', userName, 'contoso'],
        ...saying(NOT_REGISTERED),
      ]),
    ],
  })),
  ...['jane@contoso.example', 'CONTOSO\\jane'].map(userName => ({
    name: `user name of a person: ${userName.length} characters`,
    facts: asGiven(userName, SECRET, refusedWith('aad access token with sp failed client id must be guid')),
    found: [
      error('username-unknown', [
        ['user-name', `(${userName.length} characters)`],
        ...saying('aad access token with sp failed client id must be guid'),
      ]),
    ],
  })),
  {
    name: "the registry's own name, which it does not know",
    facts: asGiven('contoso', SECRET, refusedWith(NOT_REGISTERED)),
    found: [error('admin-user-disabled', saying(NOT_REGISTERED))],
  },
  ...([true, false] as const).map(adminUserEnabled => ({
    name: `the registry's own name, which it does not know; Resource Manager says ${adminUserEnabled}`,
    facts: asGiven('contoso', SECRET, {
      ...refusedWith(NOT_REGISTERED),
      arm: ok(arm({}, { adminUserEnabled })),
    }),
    found: [
      adminUserEnabled
        ? error('credentials-rejected', [['user-name', 'contoso'], ...saying(NOT_REGISTERED)])
        : error('admin-user-disabled', [['status', 'adminUserEnabled: false'], ...saying(NOT_REGISTERED)]),
    ],
  })),
  ...(
    [
      ['certificate', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----'],
      ['json', '{"clientId":"x","clientSecret":"y"}'],
      ['file', 'one\ntwo\nthree'],
    ] as const
  ).map(([form, password]) => ({
    name: `a whole file as the password: ${form}`,
    facts: asGiven(APPLICATION, password, unsent),
    found: [error('credentials-malformed', [['name', note('value-form', { name: 'password', form })]], FOR_ALL)],
  })),
  {
    name: 'token that is refused though it has not ended',
    facts: asGiven(ZERO_GUID, refreshToken(120), { token: ok(generic()) }),
    found: [error('credentials-rejected', [['user-name', ZERO_GUID], ...genericEvidence])],
  },
  {
    name: 'password longer than any credential',
    facts: asGiven(APPLICATION, 'x'.repeat(16_385), unsent),
    found: [
      error('credentials-rejected', [
        ['user-name', APPLICATION],
        ['password', note('longer-than', { characters: 16384 })],
      ]),
    ],
  },
  { name: 'the longest credential', facts: asGiven(APPLICATION, 'x'.repeat(16_384)), found: [] },
]

const stored: Case[] = [
  { name: 'login that docker login stored', facts: asStored(APPLICATION, SECRET), found: [] },
  { name: 'login that az acr login stored', facts: asIdentityToken(refreshToken(120)), found: [] },
  { name: 'identity token that is no JWT', facts: asIdentityToken('opaque-identity-token'), found: [] },
  {
    name: 'identity token that has ended',
    facts: asIdentityToken(refreshToken(-3), { ...unsent, anonymous: skipped('credential-defective') }),
    found: [error('docker-credentials-stale', [['expires', '2026-11-21T11:57:00Z']], { blocks: ON_IMAGES })],
  },
  {
    name: 'identity token that is refused',
    facts: asIdentityToken(refreshToken(120), { token: ok(generic()) }),
    found: [
      error('docker-credentials-stale', [['expires', '2026-11-21T14:00:00Z'], ...genericEvidence], {
        blocks: ON_IMAGES,
      }),
    ],
  },
  {
    name: 'stored password that is refused, and nobody may pull',
    facts: pulling(asStored(APPLICATION, SECRET, { token: ok(generic()), anonymous: ok(generic()) })),
    found: [error('docker-credentials-stale', genericEvidence, { blocks: ON_IMAGES })],
  },
  {
    name: 'stored password that is refused, and everybody may pull',
    facts: pulling(asStored(APPLICATION, SECRET, { token: ok(generic()), anonymous: ok(granting(['pull'])) })),
    found: [error('docker-credentials-stale', genericEvidence, { blocks: ON_IMAGES })],
  },
  {
    name: 'identity token of another registry',
    facts: asIdentityToken(refreshToken(120, 'fabrikam.azurecr.io'), unsent),
    found: [error('token-wrong-registry', [['audience', 'fabrikam.azurecr.io', HOST]])],
  },
]

describe('Credentials', () => {
  describe('missing', () => it.each(missing)('$name', expectFound))
  describe('whitespace', () => it.each(whitespace)('$name', expectFound))
  describe('tokens', () => it.each(tokens)('$name', expectFound))
  describe('refused', () => it.each(refused)('$name', expectFound))
  describe('stored', () => it.each(stored)('$name', expectFound))
})
