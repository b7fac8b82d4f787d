import { describe, expect, it } from 'vitest'
import { type CredsProblem, parseCreds } from '../../../src/azure/entra/creds.ts'
import { garbage } from './garbage.ts'

const secret = 'abc8Q~NotARealSecret.Of-Anybody_123456789'
const four = {
  clientId: '11111111-2222-3333-4444-555555555555',
  clientSecret: secret,
  tenantId: '72f988bf-86f1-41af-91ab-2d7cd011db47',
  subscriptionId: '99999999-8888-7777-6666-555555555555',
}
/** What `az ad sp create-for-rbac --sdk-auth` prints. */
const sdkAuth = {
  ...four,
  activeDirectoryEndpointUrl: 'https://login.microsoftonline.com',
  resourceManagerEndpointUrl: 'https://management.azure.com/',
  activeDirectoryGraphResourceId: 'https://graph.windows.net/',
  sqlManagementEndpointUrl: 'https://management.core.windows.net:8443/',
  galleryEndpointUrl: 'https://gallery.azure.com/',
  managementEndpointUrl: 'https://management.core.windows.net/',
}
const json = JSON.stringify(sdkAuth, null, 2)
const short = JSON.stringify(four, null, 2)
const without = (...names: string[]): string =>
  JSON.stringify(Object.fromEntries(Object.entries(four).filter(([name]) => !names.includes(name))))

describe('creds that azure/login takes', () => {
  it.each([
    ['the four fields', short],
    ['on one line', JSON.stringify(four)],
    ['a byte order mark', `\uFEFF${short}`],
    ['white space around', `\r\n  ${short}\n\n`],
    ['more fields', JSON.stringify({ ...four, note: 'x', nested: { a: [1] } })],
  ])('%s', (_, text) => expect(parseCreds(text)).toEqual({ ok: true, creds: four }))

  it('tells the cloud by its endpoints', () => {
    expect(parseCreds(json)).toEqual({ ok: true, creds: { ...four, cloud: 'azurecloud' } })
    const gov = { ...four, activeDirectoryEndpointUrl: 'https://login.microsoftonline.us' }
    expect(parseCreds(JSON.stringify(gov))).toMatchObject({ creds: { cloud: 'azureusgovernment' } })
    const stack = { ...four, resourceManagerEndpointUrl: 'https://management.local.azurestack.external' }
    expect(parseCreds(JSON.stringify(stack))).toEqual({ ok: true, creds: four })
  })

  it.each([
    without('subscriptionId'),
    JSON.stringify({ ...four, subscriptionId: null }),
    JSON.stringify({ ...four, subscriptionId: '' }),
  ])('need no subscription: %#', text => {
    const { subscriptionId: _, ...three } = four
    expect(parseCreds(text)).toEqual({ ok: true, creds: three })
  })

  it('are given untrimmed', () => {
    expect(parseCreds(JSON.stringify({ ...four, clientSecret: `${secret}\n` }))).toMatchObject({
      creds: { clientSecret: `${secret}\n` },
    })
  })
})

const missing = (field: 'clientId' | 'clientSecret' | 'tenantId', more: object = {}) => ({
  field,
  empty: false,
  ...more,
})

describe('creds that it does not take', () => {
  it.each<[string, string, CredsProblem]>([
    ['nothing', ' \n', { kind: 'empty' }],
    ['a megabyte', ' '.repeat(1_000_000), { kind: 'too-long' }],
    ['base64', Buffer.from(json).toString('base64'), { kind: 'not-json', mistake: 'base64' }],
    [
      'base64 in lines, of a text with a mark',
      (
        Buffer.from(`\uFEFF${short}`)
          .toString('base64')
          .match(/.{1,76}/g) ?? []
      ).join('\n'),
      { kind: 'not-json', mistake: 'base64' },
    ],
    ['a trailing comma', short.replace(/"\n\}$/, '",\n}'), { kind: 'not-json', mistake: 'trailing-comma' }],
    ['a comma left out', short.replace('",\n', '"\n'), { kind: 'not-json', mistake: 'missing-comma' }],
    ['single quotes', short.replaceAll('"', "'"), { kind: 'not-json', mistake: 'single-quotes' }],
    [
      'single quotes and a trailing comma',
      short.replaceAll('"', "'").replace(/\n\}$/, ',\n}'),
      { kind: 'not-json', mistake: 'single-quotes' },
    ],
    ['curly quotes', short.replaceAll('"', '”'), { kind: 'not-json', mistake: 'curly-quotes' }],
    ['no quotes', short.replaceAll('"', ''), { kind: 'not-json', mistake: 'no-quotes' }],
    ['escaped quotes', short.replaceAll('"', '\\"'), { kind: 'not-json', mistake: 'escaped-quotes' }],
    ['comments', short.replace('{', '{ // the pusher'), { kind: 'not-json', mistake: 'comments' }],
    [
      'a line break in a value',
      short.replace(secret, `${secret}\n`),
      { kind: 'not-json', mistake: 'line-break-in-value' },
    ],
    ['an expression', `${'$'}{{ secrets.AZURE_CREDENTIALS }}`, { kind: 'not-json', mistake: 'variable' }],
    ['a variable', '$AZURE_CREDENTIALS', { kind: 'not-json', mistake: 'variable' }],
    ['a text that was cut off', short.slice(0, 100), { kind: 'not-json', mistake: 'cut-off' }],
    ['something else', secret, { kind: 'not-json', mistake: 'other' }],
    ['an array', `[${short}]`, { kind: 'not-an-object', found: 'array' }],
    ['JSON in a string', JSON.stringify(short), { kind: 'not-an-object', found: 'json-in-a-string' }],
    ['a string', JSON.stringify(secret), { kind: 'not-an-object', found: 'string' }],
    ['null', 'null', { kind: 'not-an-object', found: 'other' }],
    [
      'no field',
      '{}',
      { kind: 'fields-missing', fields: [missing('clientId'), missing('clientSecret'), missing('tenantId')] },
    ],
    ['no secret', without('clientSecret'), { kind: 'fields-missing', fields: [missing('clientSecret')] }],
    [
      'an empty secret',
      JSON.stringify({ ...four, clientSecret: '' }),
      { kind: 'fields-missing', fields: [missing('clientSecret', { empty: true })] },
    ],
    [
      'a null tenant',
      JSON.stringify({ ...four, tenantId: null }),
      { kind: 'fields-missing', fields: [missing('tenantId', { empty: true })] },
    ],
    [
      'what az prints without --sdk-auth',
      JSON.stringify({ appId: four.clientId, displayName: 'ci', password: secret, tenant: four.tenantId }),
      {
        kind: 'fields-missing',
        fields: [
          missing('clientId', { insteadOf: 'appId' }),
          missing('clientSecret', { insteadOf: 'password' }),
          missing('tenantId', { insteadOf: 'tenant' }),
        ],
      },
    ],
    [
      'another spelling',
      JSON.stringify({ ...four, clientId: undefined, ClientID: four.clientId }),
      { kind: 'fields-missing', fields: [missing('clientId', { insteadOf: 'ClientID' })] },
    ],
    [
      'a number',
      JSON.stringify({ ...four, clientSecret: 7 }),
      { kind: 'field-wrong-type', field: 'clientSecret', found: 'number' },
    ],
    [
      'a list',
      JSON.stringify({ ...four, tenantId: [1] }),
      { kind: 'field-wrong-type', field: 'tenantId', found: 'array' },
    ],
    [
      'a boolean',
      JSON.stringify({ ...four, clientId: true }),
      { kind: 'field-wrong-type', field: 'clientId', found: 'boolean' },
    ],
    [
      'an object',
      JSON.stringify({ ...four, subscriptionId: {} }),
      { kind: 'field-wrong-type', field: 'subscriptionId', found: 'object' },
    ],
  ])('%s', (_, text, problem) => expect(parseCreds(text)).toEqual({ ok: false, problem }))

  it('are never quoted, and nothing is thrown', () => {
    for (const text of garbage(short)) {
      const reading = parseCreds(text)
      if (!reading.ok) expect(JSON.stringify(reading).length).toBeLessThan(500)
      if (!reading.ok) expect(JSON.stringify(reading)).not.toMatch(/Q~|NotAReal|72f988bf/)
    }
  })
})
