import { describe, expect, it } from 'vitest'
import { grantedActions, readToken } from '../../../src/azure/acr/acr-token.ts'
import { accessClaims, jwt, refreshClaims } from './jwt.ts'

describe('the published samples', () => {
  it('refresh token', () => {
    expect(readToken(jwt(refreshClaims))).toEqual({
      kind: 'acr-refresh-token',
      audience: 'contoso.azurecr.io',
      subject: 'user@contoso.example',
      issuedAt: 1497988712,
      expiresAt: 1498001312,
    })
  })

  it('access token', () => {
    expect(readToken(jwt(accessClaims))).toEqual({
      kind: 'acr-access-token',
      audience: 'contoso.azurecr.io',
      subject: 'user@contoso.example',
      issuedAt: 1497988712,
      expiresAt: 1497990801,
      access: accessClaims.access,
    })
  })
})

const without = (claims: object, name: string) => ({ ...claims, [name]: undefined })

describe('the kind', () => {
  it.each([
    ['acr-refresh-token', { grant_type: 'refresh_token' }],
    ['acr-refresh-token', without(refreshClaims, 'grant_type')],
    ['acr-access-token', { grant_type: 'access_token' }],
    ['acr-access-token', without(accessClaims, 'grant_type')],
    ['acr-access-token', { iss: 'some registry', access: [] }],
    ['other', {}],
    ['other', { iss: 'https://token.actions.githubusercontent.com', aud: 'api://AzureADTokenExchange' }],
    ['other', { iss: 'https://sts.windows.net.evil.example/tenant/' }],
    ['other', { iss: 'https://evil.example/https://sts.windows.net/' }],
    ['other', { iss: 'http://sts.windows.net/tenant/' }],
    ['other', { iss: ['https://sts.windows.net/tenant/'] }],
    ['other', { grant_type: 'password', iss: 7 }],
    // Entra: v1 and v2 issuers of the clouds. A claim of the registry's own does not hide them.
    ['entra-token', { iss: 'https://sts.windows.net/72f988bf-0000-4000-8000-2d7cd011db47/' }],
    ['entra-token', { iss: 'https://login.microsoftonline.com/72f988bf-0000-4000-8000-2d7cd011db47/v2.0' }],
    ['entra-token', { iss: 'https://login.microsoftonline.us/72f988bf-0000-4000-8000-2d7cd011db47/v2.0' }],
    ['entra-token', { iss: 'https://sts.chinacloudapi.cn/72f988bf-0000-4000-8000-2d7cd011db47/' }],
    ['entra-token', { iss: 'https://login.partner.microsoftonline.cn/72f988bf-0000-4000-8000-2d7cd011db47/v2.0' }],
    ['entra-token', { iss: 'https://login.chinacloudapi.cn/72f988bf-0000-4000-8000-2d7cd011db47/' }],
    ['entra-token', { iss: 'https://STS.windows.net/tenant/', grant_type: 'refresh_token' }],
  ])('%s: %j', (kind, claims) => expect(readToken(jwt(claims))?.kind).toBe(kind))
})

describe('a claim that is not of the known form is left out', () => {
  it.each([
    [{ aud: 7 }, {}],
    [{ aud: [] }, {}],
    [{ aud: ['a.azurecr.io', 'b.azurecr.io'] }, { audience: 'a.azurecr.io' }],
    [{ exp: '1498001312' }, {}],
    [{ exp: null, iat: true }, {}],
    [{ exp: 1e300 }, {}],
    [{ exp: 8.64e12 }, {}],
    [{ exp: 8.63e12 }, { expiresAt: 8.63e12 }],
    [{ exp: -1 }, { expiresAt: -1 }],
    [{ exp: 1498001312.5 }, { expiresAt: 1498001312.5 }],
    [{ iat: 0 }, { issuedAt: 0 }],
  ])('%j', (claims, read) => expect(readToken(jwt(claims))).toEqual({ kind: 'other', ...read }))
})

const entry = { type: 'repository', name: 'team/app', actions: ['pull'] }

describe('access', () => {
  it.each([
    [[entry], ['pull']],
    [[], []],
    [[{ ...entry, actions: [] }], []],
    [[{ ...entry, name: 'team/api' }], []],
    [[{ ...entry, name: 'team/app/more' }], []],
    [[{ ...entry, type: 'registry' }], []],
    [
      [entry, { ...entry, actions: ['push', 'pull'] }],
      ['pull', 'push'],
    ],
    [
      [
        { ...entry, more: 'claims' },
        { type: 'registry', name: 'catalog', actions: ['*'] },
      ],
      ['pull'],
    ],
  ])('%j grants %j', (access, actions) => {
    const token = readToken(jwt({ access }))
    expect(token && [...(grantedActions(token, 'team/app') ?? ['unreadable'])]).toEqual(actions)
  })

  it.each([
    undefined,
    null,
    'pull',
    { type: 'repository' },
    ['repository:team/app:pull'],
    [null],
    [{ ...entry, actions: 'pull' }],
    [{ ...entry, actions: [1] }],
    [{ ...entry, name: undefined }],
    [{ ...entry, type: 1 }],
    [entry, 'garbage'],
  ])('%j cannot be read, which is not: nothing granted', access => {
    const token = readToken(jwt({ grant_type: 'access_token', access }))
    expect(token?.kind).toBe('acr-access-token')
    expect(token && grantedActions(token, 'team/app')).toBeUndefined()
  })
})

describe('no token', () => {
  const [header = '', payload = '', signature = ''] = jwt(refreshClaims).split('.')
  it.each([
    ['empty', ''],
    ['a word', 'password'],
    ['two parts', `${header}.${payload}`],
    ['four parts', `${header}.${payload}.${signature}.x`],
    ['whitespace inside', `${header}.${payload}\n.${signature}`],
    ['characters that are not base64url', `${header}.${payload}.sig+nature/`],
    ['a payload that is no JSON', `${header}.${Buffer.from('{').toString('base64url')}.${signature}`],
    ['a payload that is a list', `${header}.${Buffer.from('[]').toString('base64url')}.${signature}`],
    ['a payload that is null', `${header}.${Buffer.from('null').toString('base64url')}.${signature}`],
    ['a header that is no JSON', `x.${payload}.${signature}`],
    ['dots', '..'],
    ['an encrypted token (five parts)', 'a.b.c.d.e'],
    ['longer than any token', `${header}.${payload}.${'x'.repeat(256 * 1024)}`],
  ])('%s', (_, text) => expect(readToken(text)).toBeUndefined())

  it('an empty signature and padding are borne', () => {
    expect(readToken(`${header}.${payload}.`)?.kind).toBe('acr-refresh-token')
    expect(readToken(`${header}==.${payload}==.${signature}=`)?.kind).toBe('acr-refresh-token')
  })
})
