import { describe, it } from 'vitest'
import { parseLoginServer } from '../../src/azure/acr/login-server.ts'
import { parseRepository } from '../../src/azure/acr/repository.ts'
import { type Facts, type RegistryFacts, skipped } from '../../src/facts.ts'
import { note } from '../../src/util/note.ts'
import { ALL, type Case, error, expectFound, notice, ON_IMAGES, warning } from './cases.ts'
import { asNobody, HOST, healthyFacts, withRegistry } from './facts.ts'

const skippedManagement = (because: 'login-server-unusable' | 'not-a-known-registry') => ({
  helper: skipped(because),
  credential: skipped(because),
  addresses: [],
  connection: skipped(because),
  challenge: skipped(because),
  token: skipped(because),
  anonymous: skipped(because),
})

/** The registry is spelled so, and was asked anyway. */
const spelled = (given: string, change: Partial<RegistryFacts> = {}): Facts =>
  withRegistry({ server: parseLoginServer(given), ...change })
/** The registry is spelled so, and could not be asked. */
const unusable = (given: string): Facts => spelled(given, skippedManagement('login-server-unusable'))
const unknown = (given: string): Facts => spelled(given, skippedManagement('not-a-known-registry'))

const pushing = (...given: string[]): Facts => ({
  ...healthyFacts(),
  repositories: given.map(each => parseRepository(each, [HOST])),
})

const FOR_ALL = { registry: null, blocks: ON_IMAGES }

const servers: Case[] = [
  {
    name: 'upper case',
    facts: spelled('Contoso.azurecr.io'),
    found: [error('login-server-uppercase', [['login-server', 'Contoso.azurecr.io', HOST]])],
  },
  {
    name: 'upper case in the suffix',
    facts: spelled('contoso.AzureCR.io'),
    found: [error('login-server-uppercase', [['login-server', 'contoso.AzureCR.io', HOST]])],
  },
  {
    name: 'upper case behind a scheme',
    facts: spelled('https://Contoso.azurecr.io'),
    found: [error('login-server-uppercase', [['login-server', 'https://Contoso.azurecr.io', HOST]])],
  },
  {
    name: 'upper case and a port: the port is what docker cannot bear',
    facts: unusable('Contoso.azurecr.io:5000'),
    found: [error('login-server-malformed', [['login-server', 'Contoso.azurecr.io:5000', HOST]])],
  },
  {
    name: 'short name',
    facts: unusable('contoso'),
    found: [error('login-server-malformed', [['login-server', 'contoso', HOST]], { registry: 'contoso' })],
  },
  {
    name: 'another port',
    facts: unusable('contoso.azurecr.io:5000'),
    found: [error('login-server-malformed', [['login-server', 'contoso.azurecr.io:5000', HOST]])],
  },
  {
    name: 'inner whitespace',
    facts: unusable('con toso.azurecr.io'),
    found: [
      error('login-server-malformed', [['login-server', 'con toso.azurecr.io', HOST]], {
        registry: 'con toso.azurecr.io',
      }),
    ],
  },
  {
    name: 'zero-width space',
    facts: unusable('contoso\u200b.azurecr.io'),
    found: [
      error(
        'login-server-malformed',
        [
          ['login-server', 'contoso\u200b.azurecr.io'],
          ['character', 'U+200B'],
        ],
        { registry: 'contoso\u200b.azurecr.io', blocks: ON_IMAGES },
      ),
    ],
  },
  {
    name: 'two look-alike letters',
    facts: unusable('c\u043ent\u043es\u03bf.azurecr.io'),
    found: [
      error(
        'login-server-malformed',
        [
          ['login-server', 'c\u043ent\u043es\u03bf.azurecr.io'],
          ['character', 'U+043E'],
          ['character', 'U+03BF'],
        ],
        { registry: 'c\u043ent\u043es\u03bf.azurecr.io', blocks: ON_IMAGES },
      ),
    ],
  },
  {
    name: 'data endpoint',
    facts: unusable('contoso.westeurope.data.azurecr.io'),
    found: [
      error('login-server-malformed', [['login-server', 'contoso.westeurope.data.azurecr.io', HOST]], {
        registry: 'contoso.westeurope.data.azurecr.io',
      }),
    ],
  },
  {
    name: 'the suffix alone',
    facts: unusable('azurecr.io'),
    found: [
      error('login-server-malformed', [['login-server', 'azurecr.io', 'azurecr.io']], { registry: 'azurecr.io' }),
    ],
  },
  ...[
    'https://contoso.azurecr.io',
    'http://contoso.azurecr.io/',
    'contoso.azurecr.io/',
    'contoso.azurecr.io/team',
    'contoso.azurecr.io:443',
    ' contoso.azurecr.io\t',
  ].map(given => ({
    name: `docker login bears ${JSON.stringify(given)}`,
    facts: spelled(given),
    found: [warning('login-server-malformed', [['login-server', given, HOST]])],
  })),
  ...(
    [
      ['contoso.azurecr.com', HOST],
      ['contoso.azurcr.io', HOST],
      ['contosoazurecr.io', HOST],
      ['https://contoso.azurcr.io/', HOST],
    ] as const
  ).map(([given, meant]) => ({
    name: `misspelt ${given}`,
    facts: unusable(given),
    found: [
      error('login-server-unknown-suffix', [['login-server', given, meant]], {
        registry: parseLoginServer(given).host,
        blocks: ALL,
      }),
    ],
  })),
  {
    name: 'a registry that is none of Azure',
    facts: unknown('ghcr.io'),
    found: [notice('login-server-unknown-suffix', [['login-server', 'ghcr.io']], { registry: 'ghcr.io' })],
  },
  {
    name: 'a registry that is none of Azure, with a port',
    facts: unknown('localhost:5000'),
    found: [notice('login-server-unknown-suffix', [['login-server', 'localhost:5000']], { registry: 'localhost' })],
  },
  {
    name: 'a trusted host of another form',
    facts: spelled('registry.contoso.example', {
      server: parseLoginServer('registry.contoso.example', ['registry.contoso.example']),
    }),
    found: [],
  },
]

const repositories: Case[] = [
  {
    name: 'upper case in the repository',
    facts: pushing('Team/App'),
    found: [error('image-name-uppercase', [['repository', 'Team/App', 'team/app']], FOR_ALL)],
  },
  {
    name: 'several with upper case are one finding',
    facts: pushing('Team/App', 'team/web', 'team/API:1.2'),
    found: [
      error(
        'image-name-uppercase',
        [
          ['repository', 'Team/App', 'team/app'],
          ['repository', 'team/API:1.2', 'team/api'],
        ],
        FOR_ALL,
      ),
    ],
  },
  {
    name: 'illegal characters',
    facts: pushing('team//app', 'team/äpp', 'team/app'),
    found: [
      error(
        'repository-name-invalid',
        [
          ['repository', 'team//app'],
          ['repository', 'team/äpp'],
        ],
        FOR_ALL,
      ),
    ],
  },
  {
    name: 'upper case and illegal characters are two defects of two repositories',
    facts: pushing('Team/App', 'team//app'),
    found: [
      error('image-name-uppercase', [['repository', 'Team/App', 'team/app']], FOR_ALL),
      error('repository-name-invalid', [['repository', 'team//app']], FOR_ALL),
    ],
  },
  {
    name: 'illegal characters hide upper case in the same name',
    facts: pushing('Team//App'),
    found: [error('repository-name-invalid', [['repository', 'Team//App']], FOR_ALL)],
  },
  {
    name: 'no registry is given, but credentials are',
    facts: { ...pushing('Team/App'), registries: [] },
    found: [
      error(
        'registry-not-given',
        [
          ['login-server', note('empty')],
          ['login', 'docker.io', 'azurecr.io'],
        ],
        { registry: null },
      ),
    ],
  },
  { name: 'no registry is given, and no credentials', facts: { ...asNobody(), registries: [] }, found: [] },
]

describe('Registry name', () => {
  it.each(servers)('$name', expectFound)
  it.each(repositories)('$name', expectFound)
})
