import { describe, it } from 'vitest'
import { type Facts, skipped } from '../../src/facts.ts'
import { note } from '../../src/util/note.ts'
import { type Case, error, expectFound, notice } from './cases.ts'
import { APPLICATION, asGiven, asIdentity, asNobody, HOST, pulling, signedIn, withGiven } from './facts.ts'
import { written } from './written.ts'

const FOR_ALL = { registry: null }

const nothing: Facts = { ...withGiven({ filled: [] }, asNobody()), registries: [] }
const withheld = (facts: Facts, kind: 'fork' | 'dependabot' = 'fork'): Facts => ({
  ...facts,
  runner: { withheldSecrets: kind },
})
const pair: Facts = { ...asGiven(APPLICATION, 'make~believe.Secret'), registries: [] }
const withoutRegistry = withGiven({ filled: ['username', 'password'] }, pair)
const REGISTRY = { registry: '${{ secrets.ACR_REGISTRY }}' }
const PAIR = { username: '${{ secrets.ACR_USERNAME }}', password: '${{ secrets.ACR_PASSWORD }}' }

const registries: Case[] = [
  {
    name: 'all three are gone',
    facts: written(nothing, { ...REGISTRY, ...PAIR }),
    found: [error('registry-not-given', [['login-server', note('empty'), 'secrets.ACR_REGISTRY']], FOR_ALL)],
  },
  {
    name: 'all three are gone in a run that gets no secrets',
    facts: withheld(written(nothing, { ...REGISTRY, ...PAIR })),
    found: [
      error(
        'secrets-unavailable',
        [
          ['run', note('run-kind', { kind: 'fork' })],
          ['name', note('input-empty', { input: 'registry' }), 'secrets.ACR_REGISTRY'],
          ['name', note('input-empty', { input: 'username' }), 'secrets.ACR_USERNAME'],
          ['name', note('input-empty', { input: 'password' }), 'secrets.ACR_PASSWORD'],
        ],
        FOR_ALL,
      ),
    ],
  },
  ...(['fork', 'dependabot'] as const).map(kind => ({
    name: `the registry and the ids are variables, in a run of ${kind}`,
    facts: withheld(written(nothing, { registry: '${{ vars.REGISTRY }}', 'client-id': '${{ vars.CLIENT_ID }}' }), kind),
    found:
      kind === 'fork'
        ? [
            error(
              'secrets-unavailable',
              [
                ['run', note('run-kind', { kind })],
                ['name', note('input-empty', { input: 'registry' }), 'vars.REGISTRY'],
                ['name', note('input-empty', { input: 'client-id' }), 'vars.CLIENT_ID'],
              ],
              FOR_ALL,
            ),
          ]
        : [error('registry-not-given', [['login-server', note('empty'), 'vars.REGISTRY']], FOR_ALL)],
  })),
  {
    name: 'the registry alone is gone',
    facts: written(withoutRegistry, { registry: '${{ vars.REGISTRY }}', ...PAIR }),
    found: [
      error(
        'registry-not-given',
        [
          ['login-server', note('empty'), 'vars.REGISTRY'],
          ['login', 'docker.io', 'azurecr.io'],
        ],
        FOR_ALL,
      ),
    ],
  },
  {
    name: 'no registry is written: it is for Docker Hub',
    facts: written(withoutRegistry, PAIR),
    found: [notice('registry-not-given', [], FOR_ALL)],
  },
  {
    name: 'the registry is written as nothing',
    facts: written(withoutRegistry, { registry: "''", ...PAIR }),
    found: [notice('registry-not-given', [], FOR_ALL)],
  },
  {
    name: 'the registry is an input that the caller left out',
    facts: written(withoutRegistry, { registry: '${{ inputs.registry }}', ...PAIR }),
    found: [notice('registry-not-given', [], FOR_ALL)],
  },
  { name: 'nothing is written', facts: written(nothing, {}), found: [] },
  {
    name: 'the registry is nothing on purpose',
    facts: written(nothing, { registry: "${{ github.event_name == 'push' && vars.REGISTRY || '' }}" }),
    found: [],
  },
]

const lost = (...inputs: readonly (readonly [input: string, expression: string])[]) =>
  error(
    'credentials-missing',
    inputs.map(([input, expression]) => ['name', note('input-empty', { input }), expression] as const),
    FOR_ALL,
  )
const both = [
  ['username', 'secrets.ACR_USERNAME'],
  ['password', 'secrets.ACR_PASSWORD'],
] as const
const unsigned = { credential: skipped('no-credential'), token: skipped('no-credential') } as const

const credentials: Case[] = [
  {
    name: 'the pair is gone, and anybody may pull',
    facts: written(pulling(asNobody({ anonymous: asGiven('x', 'y').registries[0]?.token ?? skipped('not-needed') })), {
      registry: HOST,
      ...PAIR,
    }),
    found: [lost(...both)],
  },
  { name: 'the pair is gone', facts: written(asNobody(), { registry: HOST, ...PAIR }), found: [lost(...both)] },
  {
    name: 'creds is gone',
    facts: written(asNobody(), { registry: HOST, creds: '${{ secrets.AZURE_CREDENTIALS }}' }),
    found: [lost(['creds', 'secrets.AZURE_CREDENTIALS'])],
  },
  {
    name: 'both ids are gone',
    facts: written(asNobody(), {
      registry: HOST,
      'client-id': '${{ secrets.AZURE_CLIENT_ID }}',
      'tenant-id': '${{ vars.AZURE_TENANT_ID }}',
    }),
    found: [lost(['client-id', 'secrets.AZURE_CLIENT_ID'], ['tenant-id', 'vars.AZURE_TENANT_ID'])],
  },
  {
    name: 'the client secret is gone, and no OIDC token can be asked for',
    facts: written(
      withGiven(
        { filled: ['registry', 'client-id', 'tenant-id'] },
        asIdentity(
          { kind: 'misconfigured', problem: { kind: 'no-oidc', clientId: APPLICATION } },
          {
            credential: skipped('credential-defective'),
            exchange: skipped('not-needed'),
            token: skipped('credential-defective'),
          },
        ),
      ),
      { registry: HOST, 'client-secret': '${{ secrets.AZURE_CLIENT_SECRET }}' },
    ),
    found: [lost(['client-secret', 'secrets.AZURE_CLIENT_SECRET'])],
  },
  {
    name: 'the client secret is gone, and OIDC works',
    facts: written(
      withGiven(
        { filled: ['registry', 'client-id', 'tenant-id'] },
        asIdentity(signedIn({ plan: { ...signedIn().plan, source: 'oidc' } })),
      ),
      { registry: HOST, 'client-secret': '${{ secrets.AZURE_CLIENT_SECRET }}' },
    ),
    found: [],
  },
  {
    name: 'the pair is there, and the ids beside it are gone',
    facts: written(asGiven(APPLICATION, 'make~believe.Secret'), {
      ...PAIR,
      'client-id': '${{ secrets.AZURE_CLIENT_ID }}',
    }),
    found: [],
  },
  {
    name: 'the registry alone is written, and anybody may pull',
    facts: written(
      pulling(asNobody({ ...unsigned, anonymous: asGiven('x', 'y').registries[0]?.token ?? skipped('not-needed') })),
      { registry: HOST },
    ),
    found: [],
  },
]

describe('what is written and came out empty', () => {
  it.each(registries)('$name', expectFound)
  it.each(credentials)('$name', expectFound)
})
