import { describe, expect, it } from 'vitest'
import { readApplication, readFederatedCredentials } from '../../../src/azure/entra/application.ts'
import type { GraphProblem } from '../../../src/azure/entra/graph-response.ts'
import { garbage } from './garbage.ts'

const keyId = 'f0b0b335-1d71-4883-8f98-567911bfdca6'
const application = JSON.stringify({
  '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#applications(id,appId,displayName)/$entity',
  id: '11111111-2222-3333-4444-555555555555',
  appId: '99999999-8888-7777-6666-555555555555',
  displayName: 'acr-push',
  passwordCredentials: [
    {
      customKeyIdentifier: null,
      displayName: 'github',
      endDateTime: '2026-11-20T19:50:29.3086381Z',
      hint: 'nv~',
      keyId,
      secretText: null,
      startDateTime: '2025-11-20T19:50:29.3086381Z',
    },
    { displayName: null, endDateTime: '2099-12-31T00:00:00Z', hint: null, keyId: keyId.replace('f', 'a') },
  ],
  keyCredentials: [
    { keyId, type: 'AsymmetricX509Cert', usage: 'Verify', endDateTime: '2027-01-01T00:00:00Z', displayName: 'CN=ci' },
    { keyId, type: 'AsymmetricX509Cert', usage: 'Sign', endDateTime: '2020-01-01T00:00:00Z' },
  ],
})

describe('an application', () => {
  it('is read', () => {
    expect(readApplication(200, application)).toEqual({
      ok: true,
      value: {
        objectId: '11111111-2222-3333-4444-555555555555',
        appId: '99999999-8888-7777-6666-555555555555',
        displayName: 'acr-push',
        secrets: [
          { keyId, displayName: 'github', hint: 'nv~', endsAt: Date.UTC(2026, 10, 20, 19, 50, 29) },
          { keyId: keyId.replace('f', 'a'), endsAt: Date.UTC(2099, 11, 31) },
        ],
        secretsComplete: true,
        certificates: [{ keyId, displayName: 'CN=ci', endsAt: Date.UTC(2027, 0, 1) }],
        certificatesComplete: true,
      },
    })
  })

  it.each([
    ['{}', [], false],
    ['{"passwordCredentials":null}', [], false],
    ['{"passwordCredentials":[]}', [], true],
    [`{"passwordCredentials":[null,7,{"keyId":"x"},{"keyId":"${keyId}","endDateTime":"soon"}]}`, [{ keyId }], false],
  ])('%s: what cannot be read is not taken for missing', (body, secrets, secretsComplete) =>
    expect(readApplication(200, body)).toMatchObject({ value: { secrets, secretsComplete } }),
  )

  it('tells whether a service principal is enabled', () => {
    expect(readApplication(200, '{"accountEnabled":false}')).toMatchObject({ value: { accountEnabled: false } })
  })
})

describe('a refusal of Graph', () => {
  const error = (code: string, message: string): string =>
    JSON.stringify({ error: { code, message, innerError: { date: '2026-01-01T00:00:00', 'request-id': keyId } } })

  it.each<[number, string, GraphProblem['because'], string?]>([
    [
      401,
      error('InvalidAuthenticationToken', 'Access token validation failure. Invalid audience.'),
      'token-refused',
      'InvalidAuthenticationToken',
    ],
    [
      403,
      error('Authorization_RequestDenied', 'Insufficient privileges to complete the operation.'),
      'not-permitted',
      'Authorization_RequestDenied',
    ],
    [404, error('Request_ResourceNotFound', "Resource 'x' does not exist"), 'not-found', 'Request_ResourceNotFound'],
    [400, error('Request_BadRequest', 'Invalid object identifier'), 'bad-request', 'Request_BadRequest'],
    [429, error('TooManyRequests', 'Too many requests'), 'throttled', 'TooManyRequests'],
    [503, '<html>', 'unavailable'],
    [403, '', 'not-permitted'],
    [200, '<html>', 'malformed'],
    [200, '[]', 'malformed'],
    [200, error('UnknownError', ''), 'malformed', 'UnknownError'],
    [204, '', 'malformed'],
  ])('%i %s is %s', (status, body, because, code) => {
    const problem = { because, status, ...(code !== undefined && { code }) }
    expect(readApplication(status, body)).toMatchObject({ ok: false, problem })
    expect(readFederatedCredentials(status, body)).toMatchObject({ ok: false, problem })
  })

  it('has its text and the id of the request', () => {
    const message = 'Insufficient privileges to complete the operation.'
    expect(readApplication(403, error('Authorization_RequestDenied', message))).toMatchObject({
      problem: { message, requestId: keyId },
    })
  })
})

const ordinary = {
  id: keyId,
  name: 'main',
  issuer: 'https://token.actions.githubusercontent.com',
  subject: 'repo:contoso/app:ref:refs/heads/main',
  audiences: ['api://AzureADTokenExchange'],
  description: null,
}
const { issuer, subject, audiences } = ordinary
const read = { name: 'main', issuer, subject, audiences }

describe('federated credentials', () => {
  const expression = "claims['sub'] matches 'repo:contoso/*'"
  const flexible = { ...ordinary, subject: null, claimsMatchingExpression: { value: expression, languageVersion: 1 } }
  it.each([
    ['of v1.0', { value: [ordinary] }, [read], true],
    [
      'of beta',
      { value: [{ ...ordinary, claimsMatchingExpression: null }, flexible] },
      [read, { name: 'main', issuer, audiences, expression }],
      true,
    ],
    [
      'of Resource Manager',
      { value: [{ id: '/subscriptions/x', name: 'main', properties: { issuer, subject, audiences } }] },
      [read],
      true,
    ],
    ['none', { value: [] }, [], true],
    ['a page of several', { value: [ordinary], '@odata.nextLink': 'https://graph.microsoft.com/next' }, [read], false],
    ['one that cannot be read', { value: [ordinary, { name: 'x' }, { ...ordinary, audiences: 'x' }] }, [read], false],
  ])('%s', (_, body, credentials, complete) =>
    expect(readFederatedCredentials(200, JSON.stringify(body))).toEqual({ ok: true, value: { credentials, complete } }),
  )

  it('are not none where the list is missing', () => {
    expect(readFederatedCredentials(200, '{}')).toEqual({ ok: false, problem: { because: 'malformed', status: 200 } })
  })
})

it('nothing is thrown', () => {
  for (const body of garbage(application, JSON.stringify({ value: [ordinary] }))) {
    expect(() => [
      readApplication(200, body),
      readFederatedCredentials(200, body),
      readApplication(403, body),
    ]).not.toThrow()
  }
})
