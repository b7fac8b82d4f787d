import { describe, it } from 'vitest'
import { type Facts, failed, ok, skipped } from '../../src/facts.ts'
import { type Case, error, expectFound, notice } from './cases.ts'
import { asGiven, asIdentity, broken, signedIn } from './facts.ts'

const FOR_ALL = { registry: null }
const unexchanged = { credential: skipped('credential-defective'), exchange: skipped('not-signed-in') } as const
const CLIENT = 'a928305b-c6d7-4e8f-8091-a2b3c4d5e60c'

type SignIn = Extract<Facts['identity'], { kind: 'sign-in' }>['signIn']

const machine = (signIn: SignIn, role: 'primary' | 'diagnostic' | 'ambient' = 'primary', clientId = CLIENT) =>
  signedIn({ signIn, plan: { ...signedIn().plan, source: 'managed-identity', role, clientId, tenantId: '' } })
const refused = (text: string) => failed({ kind: 'refused', status: 400, code: 'invalid_request', text })
const NOT_ASSIGNED =
  'No User Assigned or Delegated Managed Identity found for specified ClientId/ResourceId/PrincipalId'
const evidence = [
  ['client-id', CLIENT],
  ['status', '400', '200'],
  ['error', 'invalid_request'],
  ['message', NOT_ASSIGNED],
] as const

const cases: Case[] = [
  {
    name: 'not assigned to this machine',
    facts: asIdentity(machine(refused(NOT_ASSIGNED)), { ...unexchanged, token: skipped('not-signed-in') }),
    found: [error('managed-identity-unavailable', evidence, FOR_ALL)],
  },
  {
    name: 'nothing answers',
    facts: asIdentity(machine(failed(broken('tcp', 'ECONNREFUSED')), 'primary', ''), {
      ...unexchanged,
      token: skipped('not-signed-in'),
    }),
    found: [
      error(
        'managed-identity-unavailable',
        [
          ['error', 'ECONNREFUSED'],
          ['message', 'tcp ECONNREFUSED'],
        ],
        FOR_ALL,
      ),
    ],
  },
  {
    name: 'out of order, tried again and again',
    facts: asIdentity(machine(failed({ kind: 'refused', status: 500, code: '', text: '' })), {
      ...unexchanged,
      token: skipped('not-signed-in'),
    }),
    found: [
      error(
        'managed-identity-unavailable',
        [
          ['client-id', CLIENT],
          ['status', '500', '200'],
        ],
        FOR_ALL,
      ),
    ],
  },
  {
    name: "on one of GitHub's own runners",
    facts: asIdentity(
      { kind: 'misconfigured', problem: { kind: 'no-managed-identity', clientId: CLIENT } },
      { ...unexchanged, exchange: skipped('not-needed'), token: skipped('credential-defective') },
    ),
    found: [error('managed-identity-unavailable', [['run', 'github-hosted', 'self-hosted']], FOR_ALL)],
  },
  {
    name: 'beside a pair that works',
    facts: { ...asGiven('contoso', 'make-believe'), identity: machine(refused(NOT_ASSIGNED), 'diagnostic') },
    found: [notice('managed-identity-unavailable', evidence, FOR_ALL)],
  },
  {
    name: 'the step had no time left: not known',
    facts: asIdentity(machine(failed({ kind: 'deadline' })), { ...unexchanged, token: skipped('not-signed-in') }),
    found: [],
  },
  {
    name: 'it gives a token',
    facts: asIdentity(machine(ok({ signedIn: true, tenantId: 't', isPerson: false }))),
    found: [],
  },
]

describe('Credentials, of the machine', () => {
  it.each(cases)('$name', expectFound)
})
