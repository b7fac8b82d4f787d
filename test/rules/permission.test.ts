import { describe, expect, it } from 'vitest'
import { PLACEHOLDER_REPOSITORY, parseRepository } from '../../src/azure/acr/repository.ts'
import { type Facts, type Grant, ok, skipped, type TokenResponse } from '../../src/facts.ts'
import { runRules } from '../../src/rules/index.ts'
import { jwt, refreshClaims } from '../azure/acr/jwt.ts'
import { type Case, error, expectFound, notice, ON_IMAGES } from './cases.ts'
import {
  APPLICATION,
  asGiven,
  asIdentity,
  asIdentityToken,
  asNobody,
  asStored,
  granting,
  HOST,
  healthyFacts,
  NOW,
  pulling,
  refreshToken,
  signedIn,
  withRegistry,
  ZERO_GUID,
} from './facts.ts'

const BOTH = 'pull, push'
const PUSH = { blocks: ['push'] as const }
const IMAGES = { blocks: ON_IMAGES }

const granted = (actions: Grant['actions'], repositories?: readonly string[]): Facts =>
  withRegistry({ token: ok(granting(actions, repositories)) })
const asToken = (actions: Grant['actions'], repositories?: readonly string[]): Facts =>
  asGiven('ci-token', 'make+believe/token', { token: ok(granting(actions, repositories)) })
/** Each repository with rights of its own. */
const mixed = (grants: Readonly<Record<string, readonly string[]>>, facts = healthyFacts()): Facts => {
  const names = Object.keys(grants)
  const answer: TokenResponse = {
    ...granting([]),
    grants: names.map(repository => ({ repository, actions: grants[repository] ?? [] })),
  }
  return {
    ...withRegistry({ token: ok(answer) }, facts),
    repositories: names.map(name => parseRepository(name, [])),
  }
}
/** No repository is named, so that the stand-in is asked for. */
const unnamed = (facts: Facts): Facts => ({ ...facts, repositories: [] })
const STAND_IN = [PLACEHOLDER_REPOSITORY]

const cases: Case[] = [
  { name: 'more is granted than asked', facts: granted(['pull', 'push', 'delete', 'metadata_read']), found: [] },
  { name: 'a star stands for everything', facts: granted(['*']), found: [] },
  { name: 'pull granted, pull asked', facts: pulling(granted(['pull'])), found: [] },
  {
    name: 'pull granted, push asked',
    facts: granted(['pull', 'metadata_read']),
    found: [
      error(
        'push-denied',
        [
          ['user-name', APPLICATION],
          ['granted', 'team/app: pull, metadata_read', BOTH],
        ],
        PUSH,
      ),
    ],
  },
  {
    name: 'nothing granted, push asked: one finding',
    facts: granted([]),
    found: [
      error(
        'push-denied',
        [
          ['user-name', APPLICATION],
          ['granted', 'team/app: -', BOTH],
        ],
        IMAGES,
      ),
    ],
  },
  {
    name: 'nothing granted, pull asked',
    facts: pulling(granted([])),
    found: [
      error(
        'pull-denied',
        [
          ['user-name', APPLICATION],
          ['granted', 'team/app: -', 'pull'],
        ],
        IMAGES,
      ),
    ],
  },
  {
    name: 'push granted, pull asked',
    facts: pulling(granted(['push'])),
    found: [
      error(
        'pull-denied',
        [
          ['user-name', APPLICATION],
          ['granted', 'team/app: push', 'pull'],
        ],
        IMAGES,
      ),
    ],
  },
  {
    name: 'push granted, push asked: pull is what is missing',
    facts: granted(['push']),
    found: [
      error(
        'pull-denied',
        [
          ['user-name', APPLICATION],
          ['granted', 'team/app: push', BOTH],
        ],
        IMAGES,
      ),
    ],
  },
  {
    name: 'rights on something else are no rights on this',
    facts: granted(['metadata_read', 'delete']),
    found: [
      error(
        'push-denied',
        [
          ['user-name', APPLICATION],
          ['granted', 'team/app: metadata_read, delete', BOTH],
        ],
        IMAGES,
      ),
    ],
  },
  {
    name: 'all repositories that lack the same right are one finding, without those that do not',
    facts: mixed({ 'team/app': ['pull', 'push'], 'team/api': ['pull'], 'team/web': ['pull'] }),
    found: [
      error(
        'push-denied',
        [
          ['user-name', APPLICATION],
          ['granted', 'team/api: pull', BOTH],
          ['granted', 'team/web: pull', BOTH],
        ],
        PUSH,
      ),
    ],
  },
  {
    name: 'one lacks push and one lacks all: one finding',
    facts: mixed({ 'team/api': ['pull'], 'team/web': [] }),
    found: [
      error(
        'push-denied',
        [
          ['user-name', APPLICATION],
          ['granted', 'team/api: pull', BOTH],
          ['granted', 'team/web: -', BOTH],
        ],
        IMAGES,
      ),
    ],
  },
  {
    name: 'one lacks push and another lacks pull: two rights',
    facts: mixed({ 'team/api': ['pull'], 'team/web': ['push'] }),
    found: [
      error(
        'push-denied',
        [
          ['user-name', APPLICATION],
          ['granted', 'team/api: pull', BOTH],
        ],
        PUSH,
      ),
      error(
        'pull-denied',
        [
          ['user-name', APPLICATION],
          ['granted', 'team/web: push', BOTH],
        ],
        IMAGES,
      ),
    ],
  },
  { name: 'what cannot be read is unknown, never denied', facts: granted('unreadable'), found: [] },
  {
    name: 'what cannot be read hides nothing of what can',
    facts: {
      ...withRegistry({
        token: ok({
          ...granting([]),
          grants: [
            { repository: 'team/app', actions: 'unreadable' },
            { repository: 'team/api', actions: ['pull'] },
          ],
        }),
      }),
      repositories: ['team/app', 'team/api'].map(name => parseRepository(name, [])),
    },
    found: [
      error(
        'push-denied',
        [
          ['user-name', APPLICATION],
          ['granted', 'team/api: pull', BOTH],
        ],
        PUSH,
      ),
    ],
  },
  {
    name: 'admin user',
    facts: asGiven('contoso', 'make+believe/admin', { token: ok(granting([])) }),
    found: [
      error(
        'push-denied',
        [
          ['user-name', 'contoso'],
          ['granted', 'team/app: -', BOTH],
        ],
        IMAGES,
      ),
    ],
  },
  {
    name: 'stored identity token',
    facts: asIdentityToken(refreshToken(120), { token: ok(granting(['pull'])) }),
    found: [
      error(
        'push-denied',
        [
          ['user-name', '00000000-0000-0000-0000-000000000000'],
          ['granted', 'team/app: pull', BOTH],
        ],
        PUSH,
      ),
    ],
  },
  {
    name: 'stored login',
    facts: asStored(APPLICATION, 'make~believe.Secret', { token: ok(granting(['pull'])) }),
    found: [
      error(
        'push-denied',
        [
          ['user-name', APPLICATION],
          ['granted', 'team/app: pull', BOTH],
        ],
        PUSH,
      ),
    ],
  },
  {
    name: 'nobody is given a token, and it grants nothing',
    facts: pulling(asNobody({ anonymous: ok(granting([])) })),
    found: [error('pull-denied', [['granted', 'team/app: -', 'pull']], IMAGES)],
  },
  {
    name: 'scope map without the repository',
    facts: asToken([]),
    found: [
      error(
        'scoped-token-denied',
        [
          ['user-name', 'ci-token'],
          ['granted', 'team/app: -', BOTH],
        ],
        IMAGES,
      ),
    ],
  },
  {
    name: 'scope map with pull alone',
    facts: asToken(['pull']),
    found: [
      error(
        'scoped-token-denied',
        [
          ['user-name', 'ci-token'],
          ['granted', 'team/app: pull', BOTH],
        ],
        PUSH,
      ),
    ],
  },
  {
    name: 'scope map, pull asked',
    facts: pulling(asToken([])),
    found: [
      error(
        'scoped-token-denied',
        [
          ['user-name', 'ci-token'],
          ['granted', 'team/app: -', 'pull'],
        ],
        IMAGES,
      ),
    ],
  },
  {
    name: 'scope map that lacks push here and pull there: one finding',
    facts: mixed({ 'team/api': ['pull'], 'team/web': ['push'] }, asToken([])),
    found: [
      error(
        'scoped-token-denied',
        [
          ['user-name', 'ci-token'],
          ['granted', 'team/api: pull', BOTH],
          ['granted', 'team/web: push', BOTH],
        ],
        IMAGES,
      ),
    ],
  },
  { name: 'stand-in, everything granted', facts: unnamed(granted(['pull', 'push'], STAND_IN)), found: [] },
  {
    name: 'stand-in, pull granted and push not: the answer holds for all',
    facts: unnamed(granted(['pull'], STAND_IN)),
    found: [
      error(
        'push-denied',
        [
          ['user-name', APPLICATION],
          ['granted', '*: pull', BOTH],
        ],
        PUSH,
      ),
    ],
  },
  {
    name: 'stand-in, nothing granted: not known',
    facts: unnamed(granted([], STAND_IN)),
    found: [notice('repository-not-named', [])],
  },
  {
    name: 'stand-in, nothing granted, pull asked: not known',
    facts: pulling(unnamed(granted([], STAND_IN))),
    found: [notice('repository-not-named', [])],
  },
  {
    name: 'stand-in, a scope map says nothing of other repositories',
    facts: unnamed(asToken(['pull'], STAND_IN)),
    found: [notice('repository-not-named', [])],
  },
  { name: 'stand-in that cannot be read', facts: unnamed(granted('unreadable', STAND_IN)), found: [] },
  {
    name: 'no token, no word on permission',
    facts: unnamed(withRegistry({ token: skipped('no-connection') })),
    found: [],
  },
]

const ABAC_TOKEN = jwt({ ...refreshClaims, exp: NOW / 1000 + 7200, aad_identity: 'x' })
/** An identity whose refresh token tells that the registry counts repository permissions. */
const inAbac = (actions: Grant['actions'], repositories?: readonly string[]): Facts =>
  asIdentity(signedIn(), {
    exchange: ok({ ...granting([]), isAbac: true as const }),
    token: ok(granting(actions, repositories)),
  })
const mismatch = (more: Parameters<typeof error>[1], blocks: typeof IMAGES | typeof PUSH = IMAGES) =>
  error('role-abac-mismatch', more, blocks)

const modes: Case[] = [
  {
    name: 'let in, and granted nothing, where repository permissions count',
    facts: inAbac([]),
    found: [
      mismatch([
        ['user-name', APPLICATION],
        ['role-mode', 'AbacRepositoryPermissions'],
        ['granted', 'team/app: -', BOTH],
      ]),
    ],
  },
  {
    name: 'the same with a token of --expose-token',
    facts: asGiven(ZERO_GUID, ABAC_TOKEN, { token: ok(granting([])) }),
    found: [
      mismatch([
        ['user-name', ZERO_GUID],
        ['role-mode', 'AbacRepositoryPermissions'],
        ['granted', 'team/app: -', BOTH],
      ]),
    ],
  },
  {
    name: 'pull granted where repository permissions count: a role of the right kind, and too weak',
    facts: inAbac(['pull']),
    found: [
      error(
        'push-denied',
        [
          ['user-name', APPLICATION],
          ['role-mode', 'AbacRepositoryPermissions'],
          ['granted', 'team/app: pull', BOTH],
        ],
        PUSH,
      ),
    ],
  },
  { name: 'all granted where repository permissions count', facts: inAbac(['pull', 'push']), found: [] },
  {
    name: 'the stand-in, nothing granted, where repository permissions count: not known',
    facts: unnamed(inAbac([], STAND_IN)),
    found: [notice('repository-not-named', [])],
  },
  {
    name: 'a token that cannot be read, where repository permissions count: not known',
    facts: inAbac('unreadable'),
    found: [],
  },
]

describe('Permission', () => {
  it.each(modes)('$name', expectFound)
  it.each(cases)('$name', expectFound)

  it.each([
    [
      'pull',
      granted(['pull']),
      { right: 'push', granted: 'pull', kind: 'service-principal', repositories: ['team/app'] },
    ],
    ['nothing', granted([]), { right: 'push', granted: 'none', kind: 'service-principal', repositories: ['team/app'] }],
    [
      'push',
      granted(['push']),
      { right: 'pull', granted: 'none', kind: 'service-principal', repositories: ['team/app'] },
    ],
    ['stand-in', unnamed(granted(['pull'], STAND_IN)), { right: 'push', granted: 'pull', repositories: [] }],
    ['scope map', asToken(['pull']), { right: 'push', granted: 'pull', kind: 'scoped-token', userName: 'ci-token' }],
    ['nobody', pulling(asNobody({ anonymous: ok(granting([])) })), { right: 'pull', kind: 'anonymous', userName: '' }],
    ['identity', asIdentityToken(refreshToken(120), { token: ok(granting([])) }), { kind: 'identity-token' }],
  ])('tells what the remedy depends on: %s', (_, facts, values) => {
    expect(runRules(facts, new Set())[0]?.values).toMatchObject({ registryName: 'contoso', host: HOST, ...values })
  })
})
