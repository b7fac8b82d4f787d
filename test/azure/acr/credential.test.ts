import { describe, expect, it } from 'vitest'
import {
  type CredentialInfo,
  credentialDefect,
  describeSecret,
  displayUserName,
  userNameKind,
  ZERO_GUID,
} from '../../../src/azure/acr/credential.ts'
import { repositoryScope } from '../../../src/azure/acr/token-scope.ts'
import { accessClaims, jwt, refreshClaims } from './jwt.ts'

const APPLICATION = '11111111-2222-4333-8444-555555555555'

describe('the kind of a user name', () => {
  it.each([
    [ZERO_GUID, 'acr-token'],
    [APPLICATION, 'service-principal'],
    ['AAAAAAAA-BBBB-4CCC-8DDD-EEEEEEEEEEEE', 'service-principal'],
    ['contoso', 'admin'],
    ['Contoso', 'admin'],
    ['ci-token', 'scoped-token'],
    ['contosox', 'scoped-token'],
    ['00000000-0000-0000-0000-00000000000', 'scoped-token'],
    ['{11111111-2222-4333-8444-555555555555}', 'scoped-token'],
    ['user@contoso.example', 'scoped-token'],
  ])('%s: %s', (userName, kind) => expect(userNameKind(userName, 'contoso')).toBe(kind))
})

describe('the shape of a secret', () => {
  const plain = { innerWhitespace: false, edgeWhitespace: false }
  it.each([
    ['', { kind: 'opaque', length: 0, ...plain }],
    ['make~believe.Secret', { kind: 'opaque', length: 19, ...plain }],
    [APPLICATION, { kind: 'guid', length: 36, ...plain }],
    [` ${APPLICATION}\n`, { kind: 'guid', length: 36, ...plain, edgeWhitespace: true, edgeLineBreak: true }],
    [` ${APPLICATION} `, { kind: 'guid', length: 36, ...plain, edgeWhitespace: true }],
    ['two words', { kind: 'opaque', length: 9, innerWhitespace: true, edgeWhitespace: false }],
    ['two\nlines\n', { kind: 'opaque', length: 9, innerWhitespace: true, innerLineBreak: true, edgeWhitespace: true }],
    ['no\u00a0break', { kind: 'opaque', length: 8, innerWhitespace: true, edgeWhitespace: false }],
    [' \n', { kind: 'opaque', length: 0, innerWhitespace: false, edgeWhitespace: true, edgeLineBreak: true }],
  ])('%j', (secret, shape) => expect(describeSecret(secret)).toEqual(shape))

  it('tells what a token says of itself, and nothing of the token', () => {
    const token = jwt(refreshClaims)
    const shape = describeSecret(`${token}\n`)
    expect(shape).toMatchObject({ kind: 'acr-refresh-token', length: token.length, edgeWhitespace: true })
    expect(shape.token?.audience).toBe('contoso.azurecr.io')
    const reported = JSON.stringify(shape)
    for (const part of token.split('.')) expect(reported).not.toContain(part)
  })
})

describe('defects that stand in the credential', () => {
  const NOW = refreshClaims.exp * 1000
  const shape = (userName: string, secret: string, more: Partial<CredentialInfo> = {}): CredentialInfo => ({
    source: 'inputs',
    userName,
    userNameKind: userNameKind(userName, 'contoso'),
    identityToken: false,
    secret: describeSecret(secret),
    ...more,
  })
  const identity = { source: 'docker', identityToken: true } as const
  const refresh = (change: object = {}): string => jwt({ ...refreshClaims, ...change })
  const entra = jwt({ iss: 'https://sts.windows.net/t/', aud: 'https://containerregistry.azure.net' })

  it.each<[name: string, credential: CredentialInfo, now: number, defect: string | undefined]>([
    ['an application and its secret', shape(APPLICATION, 'make~believe.Secret'), NOW, undefined],
    ['a refresh token', shape(ZERO_GUID, refresh()), NOW - 1, undefined],
    ['an access token', shape(ZERO_GUID, jwt(accessClaims)), accessClaims.exp * 1000 - 1, undefined],
    ['an identity token that is no JWT', shape(ZERO_GUID, 'opaque', identity), NOW, undefined],
    ['a token that ends now', shape(ZERO_GUID, refresh()), NOW, 'expired'],
    ['a token that has ended', shape(ZERO_GUID, refresh()), NOW + 1, 'expired'],
    ['an identity token that has ended', shape(ZERO_GUID, refresh(), identity), NOW, 'expired'],
    ['a token that says nothing', shape(ZERO_GUID, refresh({ aud: undefined, exp: undefined })), NOW, undefined],
    ['a token of another registry', shape(ZERO_GUID, refresh({ aud: 'b.azurecr.io' })), NOW - 1, 'other-registry'],
    [
      'a token of another registry that has ended',
      shape(ZERO_GUID, refresh({ aud: 'b.azurecr.io' })),
      NOW,
      'other-registry',
    ],
    ['an audience in upper case', shape(ZERO_GUID, refresh({ aud: 'Contoso.AzureCR.io' })), NOW - 1, undefined],
    ['another user with a token', shape(APPLICATION, refresh()), NOW - 1, 'user-name-of-token'],
    ['another user with a token that has ended', shape('contoso', refresh()), NOW, 'user-name-of-token'],
    ['another user of an identity token', shape('contoso', refresh(), identity), NOW - 1, undefined],
    ['the zero GUID with a secret', shape(ZERO_GUID, 'make~believe.Secret'), NOW, 'zero-guid-without-token'],
    ['the zero GUID with another JWT', shape(ZERO_GUID, jwt({ iss: 'x' })), NOW, 'zero-guid-without-token'],
    ['the zero GUID with an Entra token', shape(ZERO_GUID, entra), NOW, undefined],
    ['the zero GUID with an Entra token as identity token', shape(ZERO_GUID, entra, identity), NOW, 'entra-token'],
    ['a certificate', shape(APPLICATION, '-----BEGIN PRIVATE KEY-----'), NOW, 'certificate'],
    ['a JSON document', shape(APPLICATION, '{"clientSecret":"x"}'), NOW, 'json'],
    ['a brace in front', shape(APPLICATION, '{Gx~secret'), NOW, undefined],
    ['three lines', shape(APPLICATION, 'a\nb\nc'), NOW, 'file'],
    ['a line break inside', shape(APPLICATION, 'a\nb'), NOW, 'white-space'],
    ['a blank inside', shape(APPLICATION, 'a b'), NOW, undefined],
    ['an application with an Entra token', shape(APPLICATION, entra), NOW, 'entra-token'],
    ['an application with another JWT', shape(APPLICATION, jwt({ iss: 'x' })), NOW, undefined],
    ['16 KiB', shape(APPLICATION, 'x'.repeat(16 * 1024)), NOW, undefined],
    ['more than 16 KiB', shape(APPLICATION, 'x'.repeat(16 * 1024 + 1)), NOW, 'too-long'],
    ['more than 16 KiB of a token', shape(ZERO_GUID, refresh({ more: 'x'.repeat(16 * 1024) })), NOW, 'too-long'],
  ])('%s', (_, credential, now, defect) => {
    expect(credentialDefect(credential, 'contoso.azurecr.io', now)).toBe(defect)
  })
})

describe('a user name as it may be shown', () => {
  it.each([
    [APPLICATION, APPLICATION],
    ['contoso', 'contoso'],
    ['ci_token-1', 'ci_token-1'],
    ['make~believe.Secret', '(19 characters)'],
    ['user@contoso.example', '(20 characters)'],
    ['', ''],
    ['x'.repeat(51), '(51 characters)'],
    ['\u001b[31m', '(5 characters)'],
    ['::error::', '(9 characters)'],
  ])('%j', (userName, shown) => expect(displayUserName(userName)).toBe(shown))
})

describe('the scope of a token request', () => {
  it.each([
    ['push', 'repository:team/app:pull,push'],
    ['pull', 'repository:team/app:pull'],
  ] as const)('%s', (access, scope) => expect(repositoryScope('team/app', access)).toBe(scope))
})
