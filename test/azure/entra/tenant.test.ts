import { describe, expect, it } from 'vitest'
import { tenantForm, tenantInChallenge } from '../../../src/azure/entra/tenant.ts'
import { garbage } from './garbage.ts'

const guid = '72f988bf-86f1-41af-91ab-2d7cd011db47'
const challenge = (authority: string): string =>
  `Bearer authorization_uri="https://${authority}/${guid}", error="invalid_token", error_description="The authentication failed because of missing 'Authorization' header."`

describe('the tenant in a challenge of Resource Manager', () => {
  it.each([
    ['login.windows.net', 'azurecloud'],
    ['login.microsoftonline.com', 'azurecloud'],
    ['login.microsoftonline.us', 'azureusgovernment'],
    ['login.chinacloudapi.cn', 'azurechinacloud'],
  ])('of %s', (authority, cloud) => expect(tenantInChallenge(challenge(authority))).toEqual({ tenantId: guid, cloud }))

  it.each([
    `Bearer authorization="https://login.microsoftonline.com/${guid.toUpperCase()}", resource="https://management.core.windows.net/"`,
    `Bearer authorization_uri=https://login.microsoftonline.com/${guid}/oauth2/authorize, x=y`,
    `Bearer realm="", AUTHORIZATION_URI = "https://login.windows.net/${guid}/"`,
  ])('in the form %s', header => expect(tenantInChallenge(header)?.tenantId).toBe(guid))

  it.each([
    challenge('login.microsoftonline.com.example.com'),
    challenge('login.microsoftonline.com@example.com'),
    challenge('login.windows.net').replace('https', 'http'),
    challenge('login.windows.net').replace(guid, 'common'),
    challenge('login.windows.net').replace(guid, `x/${guid}`),
    'Bearer realm="x"',
    'Basic',
    '',
  ])('is none in %s', header => expect(tenantInChallenge(header)).toBeUndefined())
})

describe('a tenant', () => {
  it.each([
    [guid, 'guid'],
    [` ${guid.toUpperCase()}\n`, 'guid'],
    ['contoso.onmicrosoft.com', 'domain'],
    ['xn--bcher-kva.example', 'domain'],
  ])('%j is a %s', (value, kind) => expect(tenantForm(value)).toEqual({ kind }))

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    [`"${guid}"`, 'quotes', guid],
    ["'contoso.com'", 'quotes', 'contoso.com'],
    [`{${guid}}`, 'braces', guid],
    ['<tenant-id>', 'braces'],
    [`https://login.microsoftonline.com/${guid}`, 'url', guid],
    [`/${guid}/`, 'url', guid],
    ['me@contoso.com', 'email', 'contoso.com'],
    ['$AZURE_TENANT_ID', 'variable'],
    [`${'$'}{{ secrets.TENANT }}`, 'variable'],
    ['%AZURE_TENANT_ID%', 'variable'],
    [`${guid} ${guid}`, 'white-space', guid],
    ['common', 'shared-endpoint'],
    ['4ecd6548-e33b-4b9d-9986-bd3c22986c6', 'guid-digits'],
    [guid.replaceAll('-', ''), 'guid-digits', guid],
    ['contoso', 'no-domain'],
    ['cont_oso.com', 'characters'],
    ['contoso.com.', 'characters'],
  ])('%j is wrong: %s', (value, because, suggestion?) =>
    expect(tenantForm(value)).toEqual({ kind: 'wrong', because, ...(suggestion !== undefined && { suggestion }) }),
  )

  it('is looked at without a stumble', () => {
    for (const text of garbage(guid, challenge('login.windows.net'))) {
      expect(() => [tenantForm(text), tenantInChallenge(text)]).not.toThrow()
    }
  })
})
