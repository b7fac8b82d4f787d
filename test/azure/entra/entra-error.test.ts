import { describe, expect, it } from 'vitest'
import { parseEntraError as parse } from '../../../src/azure/entra/entra-error.ts'
import { redacted } from '../../redact.ts'
import { garbage } from './garbage.ts'

const parseEntraError = (answer: unknown) => parse(answer, redacted)

const trace = '6f6c4645-0202-4486-b625-fa957dfc4700'
const correlation = '5fc87507-4086-4e77-b415-cee677eb232e'
const behind = `\r\nTrace ID: ${trace}\r\nCorrelation ID: ${correlation}\r\nTimestamp: 2023-05-06 06:03:00Z`
const secretText =
  "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app 'a8fdfbd0-da97-42d9-8f1a-fd6a7cb650b4'."

const answer = (code: number, text: string, more: object = {}): string =>
  JSON.stringify({
    error: 'invalid_client',
    error_description: `AADSTS${code}: ${text}${behind}`,
    error_codes: [code],
    timestamp: '2023-05-06 06:03:00Z',
    trace_id: trace,
    correlation_id: correlation,
    error_uri: `https://login.microsoftonline.com/error?code=${code}`,
    ...more,
  })

const secretInvalid = answer(7000215, secretText)

describe('an answer of the token endpoint', () => {
  it('is read whole', () => {
    expect(parseEntraError(secretInvalid)).toEqual({
      code: 7000215,
      codes: [7000215],
      error: 'invalid_client',
      text: 'Invalid client secret provided.',
      correlationId: correlation,
      traceId: trace,
      timestamp: '2023-05-06T06:03:00Z',
    })
  })

  it('has its number in error_codes, whatever the text says', () => {
    expect(parseEntraError(answer(7000215, secretText, { error_codes: [7000222] }))?.code).toBe(7000222)
    expect(parseEntraError(answer(7000215, secretText, { error_codes: 'none' }))?.code).toBe(7000215)
    expect(parseEntraError(answer(7000215, secretText, { error_codes: [{}, null, '7000222'] }))?.codes).toEqual([
      7000222,
    ])
  })

  it('goes by the code that tells more', () => {
    const two = `{"error":"invalid_client","error_description":"AADSTS70002: Error validating credentials. AADSTS7000215: Invalid client secret is provided.${behind.replaceAll('\r\n', ' ')}"}`
    expect(parseEntraError(two)).toMatchObject({
      code: 7000215,
      codes: [70002, 7000215],
      text: 'Invalid client secret is provided.',
      correlationId: correlation,
      timestamp: '2023-05-06T06:03:00Z',
    })
  })

  it.each([
    [
      700213,
      "No matching federated identity record found for presented assertion subject 'repo:a.b/c. d:environment:e'. Check your federated identity credential Subject, Audience and Issuer against the presented assertion. https://learn.microsoft.com/entra/workload-id/workload-identity-federation",
      "No matching federated identity record found for presented assertion subject 'repo:a.b/c. d:environment:e'.",
    ],
    [
      700016,
      "Application with identifier '11111111-2222-3333-4444-555555555555' was not found in the directory 'Contoso Ltd. Europe'. This can happen if the application has not been installed.",
      "Application with identifier '11111111-2222-3333-4444-555555555555' was not found in the directory 'Contoso Ltd. Europe'.",
    ],
    [
      70011,
      "The provided value for the input parameter 'scope' isn't valid. The scope x isn't valid.",
      "The provided value for the input parameter 'scope' isn't valid.",
    ],
    [90002, "Tenant 'contoso.example' not found", "Tenant 'contoso.example' not found"],
  ])('%i: the first sentence', (code, text, sentence) =>
    expect(parseEntraError(answer(code, text))?.text).toBe(sentence),
  )

  it('without a code has its error, and a text where there is one', () => {
    expect(parseEntraError('{"error":"invalid_request","error_description":"Identity not found"}')).toEqual({
      codes: [],
      error: 'invalid_request',
      text: 'Identity not found',
    })
    expect(parseEntraError('{"error":"server_error"}')).toEqual({ codes: [], error: 'server_error', text: '' })
  })

  it('is bounded', () => {
    expect(parseEntraError(answer(700016, 'x'.repeat(60_000)))?.text).toHaveLength(500)
  })

  it('drops ids and times that are none', () => {
    const odd = answer(7000215, 'No.', { correlation_id: '::error::x', trace_id: 7, timestamp: '\u001b[31m' })
    expect(parseEntraError(odd)).toMatchObject({
      correlationId: correlation,
      traceId: trace,
      timestamp: '2023-05-06T06:03:00Z',
    })
    expect(parseEntraError('{"error":"x","correlation_id":"<b>","timestamp":"now"}')).toEqual({
      codes: [],
      error: 'x',
      text: '',
    })
  })
})

describe('the same in other hands', () => {
  const msal = `7000215 - [2023-05-06 06:03:00Z]: AADSTS7000215: Invalid client secret is provided.${behind} - Correlation ID: ${correlation} - Trace ID: ${trace}`

  it('is read from the response that @azure/identity keeps', () => {
    const errorResponse = {
      error: 'invalid_client',
      errorDescription: `AADSTS7000222: The provided client secret keys for app 'x' are expired.${behind}`,
      errorCodes: [7000222],
      timestamp: '2023-05-06 06:03:00Z',
      traceId: trace,
      correlationId: correlation,
    }
    const expected = { code: 7000222, error: 'invalid_client', correlationId: correlation, traceId: trace }
    expect(parseEntraError(errorResponse)).toMatchObject(expected)
    expect(parseEntraError(Object.assign(new Error('failed'), { errorResponse }))).toMatchObject(expected)
  })

  it('is read from an error of MSAL, and from its message', () => {
    const expected = {
      code: 7000215,
      text: 'Invalid client secret is provided.',
      correlationId: correlation,
      traceId: trace,
    }
    expect(parseEntraError({ errorCode: 'invalid_client', errorMessage: msal })).toMatchObject({
      error: 'invalid_client',
      ...expected,
    })
    expect(parseEntraError(new Error(`invalid_client: ${msal}`))).toMatchObject(expected)
  })

  it('is read from what az prints, and from a quotation in another JSON', () => {
    const line = `ERROR: AADSTS7000215: ${secretText} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: 2023-05-06 06:03:00Z`
    expect(parseEntraError(line)).toMatchObject({
      code: 7000215,
      text: 'Invalid client secret provided.',
      traceId: trace,
    })
    const quoted = JSON.stringify({ errors: [{ code: 'UNAUTHORIZED', message: `AADSTS700016: Not "here"${behind}` }] })
    expect(parseEntraError(quoted)).toEqual({
      code: 700016,
      codes: [700016],
      text: 'Not "here"',
      correlationId: correlation,
      traceId: trace,
      timestamp: '2023-05-06T06:03:00Z',
    })
  })
})

describe('anything else', () => {
  it.each([
    ['', '<html>502 Bad Gateway</html>', '{"access_token":"x"}', 'AADSTS', 'AADSTS12', '{"error":{"code":"x"}}', '[]'],
    [undefined, null, 7, [], {}, new Error('socket hang up'), { error: 7 }, Object.create(null)],
  ])('is no error of Entra', (...others) => {
    for (const other of others) expect(parseEntraError(other)).toBeUndefined()
  })

  it('never throws', () => {
    for (const text of garbage(secretInvalid)) expect(() => parseEntraError(text)).not.toThrow()
  })
})
