import { describe, expect, it } from 'vitest'
import { addressRefused, parseErrorBody } from '../../../src/azure/acr/error-response.ts'

const ID = '5c0f6f2e-6b2c-4e1f-9d67-0a1b2c3d4e5f'
const GENERIC = 'authentication required, visit https://aka.ms/acr/authorization for more information.'

/** Bodies as they are on the wire (Azure/acr#797, #893; Azure/azure-cli#29659; fluxcd/source-controller#193). */
const bodies: [name: string, body: string, read: ReturnType<typeof parseErrorBody>][] = [
  [
    'the challenge: ends with a newline',
    `{"errors":[{"code":"UNAUTHORIZED","message":"${GENERIC}","detail":null}]}\n`,
    { code: 'UNAUTHORIZED', message: GENERIC },
  ],
  [
    'a resource: what is missing, in capitalised keys',
    '{"errors":[{"code":"UNAUTHORIZED","message":"authentication required","detail":[{"Type":"repository","Name":"team/app","Action":"pull"}]}]}',
    { code: 'UNAUTHORIZED', message: 'authentication required' },
  ],
  [
    'exchange and token: the correlation id stands in the text',
    `{"errors":[{"code":"UNAUTHORIZED","message":"${GENERIC} CorrelationId: ${ID}"}]}`,
    { code: 'UNAUTHORIZED', message: GENERIC, correlationId: ID },
  ],
  [
    'no role, in 2021',
    '{"errors":[{"code":"DENIED","message":"retrieving permissions failed"}]}',
    { code: 'DENIED', message: 'retrieving permissions failed' },
  ],
  [
    'firewall: quotes may be escaped',
    '{"errors":[{"code":"DENIED","message":"client with IP \\u0027203.0.113.7\\u0027 is not allowed access. Refer https://aka.ms/acr/firewall to grant access."}]}\n',
    {
      code: 'DENIED',
      message: "client with IP '203.0.113.7' is not allowed access. Refer https://aka.ms/acr/firewall to grant access.",
    },
  ],
  [
    'throttled',
    '{"errors":[{"code":"TOOMANYREQUESTS","message":"Too many requests. Please visit https://aka.ms/acr/skus#sku-feature-matrix to view limits of all service tiers."}]}',
    {
      code: 'TOOMANYREQUESTS',
      message:
        'Too many requests. Please visit https://aka.ms/acr/skus#sku-feature-matrix to view limits of all service tiers.',
    },
  ],
  ['no message', '{"errors":[{"code":"NAME_UNKNOWN"}]}', { code: 'NAME_UNKNOWN', message: '' }],
  ['no code', '{"errors":[{"message":"m","detail":{"name":"x"}}]}', { code: '', message: 'm' }],
  ['neither is a string', '{"errors":[{"code":7,"message":{"a":1}}]}', { code: '', message: '' }],
  [
    'several: the first',
    '{"errors":[{"code":"A","message":"a"},{"code":"B","message":"b"}]}',
    { code: 'A', message: 'a' },
  ],
  [
    'an id that is not at the end stays in the text',
    `{"errors":[{"code":"X","message":"CorrelationId: ${ID} was seen"}]}`,
    { code: 'X', message: `CorrelationId: ${ID} was seen` },
  ],
  [
    'the id alone',
    `{"errors":[{"code":"X","message":"CorrelationId:${ID}\\n"}]}`,
    { code: 'X', message: '', correlationId: ID },
  ],
  [
    'an id of another form stays in the text',
    '{"errors":[{"code":"X","message":"m CorrelationId: <script>"}]}',
    { code: 'X', message: 'm CorrelationId: <script>' },
  ],
]

describe('error bodies', () => {
  it.each(bodies)('%s', (_, body, read) => expect(parseErrorBody(body)).toEqual(read))

  it.each([
    '',
    'null',
    '7',
    '"errors"',
    '[]',
    '{}',
    '{"errors":null}',
    '{"errors":{}}',
    '{"errors":[]}',
    '{"errors":[null]}',
    '{"errors":["UNAUTHORIZED"]}',
    '{"errors":[{"code":"UNAUTHORIZED"',
    '{"error":"invalid_grant"}',
    '<html><title>503</title></html>',
    '{"errors":[{"code":"A"}]} trailing',
    '\u0000',
  ])('%j is none', body => expect(parseErrorBody(body)).toBeUndefined())
})

describe('the address that was refused', () => {
  it.each([
    ["client with IP '203.0.113.7' is not allowed access.", '203.0.113.7'],
    ['client with IP "203.0.113.7" is not allowed access.', '203.0.113.7'],
    ['Client with ip 2001:db8::7 is not allowed access.', '2001:db8::7'],
    ["client with IP '$(touch x)' is not allowed access.", undefined],
    ['retrieving permissions failed', undefined],
    ['', undefined],
  ])('%s', (message, address) => expect(addressRefused({ code: 'DENIED', message })).toBe(address))
})
