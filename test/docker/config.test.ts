import { describe, expect, it } from 'vitest'
import {
  type DockerConfig,
  helperFor,
  parseDockerConfig,
  type StoredAuth,
  storedFor,
  wouldDetectHelper,
} from '../../src/docker/config.ts'
import { note } from '../../src/util/note.ts'

const HOST = 'contoso.azurecr.io'
const base64 = (text: string): string => Buffer.from(text).toString('base64')

function config(value: unknown): DockerConfig {
  const outcome = parseDockerConfig(typeof value === 'string' ? value : JSON.stringify(value))
  if (!outcome.ok) throw new Error(`docker would read it: ${outcome.problem}`)
  return outcome.config
}
const stored = (entry: object): StoredAuth | undefined => storedFor(config({ auths: { [HOST]: entry } }), HOST)

describe('what docker reads', () => {
  it.each([
    '{}',
    ' {}\n',
    '{"auths":{}}',
    '{"auths":null,"credsStore":null,"credHelpers":null}',
    '{"HttpHeaders":{"X-Meta-Source-Client":"azure"},"psFormat":"{{.ID}}","currentContext":"build"}',
    '{"credsStore":""}',
  ])('%s holds no login', text => {
    expect(config(text)).toMatchObject({ auths: new Map(), credHelpers: new Map() })
    expect(wouldDetectHelper(config(text))).toBe(true)
  })

  it.each<[name: string, entry: object, auth: StoredAuth]>([
    ['docker login', { auth: base64('user:password') }, { userName: 'user', password: 'password' }],
    ['a password with colons', { auth: base64('user:a:b:') }, { userName: 'user', password: 'a:b:' }],
    ['an empty password', { auth: base64('user:') }, { userName: 'user', password: '' }],
    ['trailing NULs', { auth: base64('user:password\0\0') }, { userName: 'user', password: 'password' }],
    ['no ASCII', { auth: base64('usér:pässwörd') }, { userName: 'usér', password: 'pässwörd' }],
    [
      'az acr login',
      { auth: 'MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAwOg==', identitytoken: 'a.b.c' },
      { userName: '00000000-0000-0000-0000-000000000000', password: '', identityToken: 'a.b.c' },
    ],
    ['an identity token alone', { identitytoken: 'a.b.c' }, { identityToken: 'a.b.c' }],
    ['a login that a helper holds', {}, {}],
    ['empty fields', { auth: '', identitytoken: '' }, {}],
    [
      'other fields',
      { auth: base64('user:password'), email: 'a@b.example', registrytoken: 'x' },
      { userName: 'user', password: 'password', hasMore: true, mayBeUnread: true },
    ],
  ])('%s', (_, entry, auth) => expect(stored(entry)).toEqual(auth))
})

describe('what docker stumbles over', () => {
  it.each([
    ['', note('not-json')],
    ['{', note('not-json')],
    ['{"auths":{}', note('not-json')],
    ["{'auths':{}}", note('not-json')],
    ['{"auths":{},}', note('not-json')],
    ['{"auths":{},} {}', note('not-json')],
    ['{"psFormat":"}', note('not-json')],
    ['\ufeff{}', note('not-json')],
    ['password', note('not-json')],
    ['[]', note('not-a-json-object')],
    ['"auths"', note('not-a-json-object')],
    ['7', note('not-a-json-object')],
    ['{"auths":[]}', note('field-not-object', { field: 'auths' })],
    ['{"auths":"x"}', note('field-not-object', { field: 'auths' })],
    ['{"credsStore":7}', note('field-not-text', { field: 'credsStore' })],
    ['{"credsStore":{}}', note('field-not-text', { field: 'credsStore' })],
    ['{"credHelpers":"pass"}', note('field-not-object', { field: 'credHelpers' })],
    ['{"credHelpers":{"h":7}}', note('values-not-text', { field: 'credHelpers' })],
    ['{"auths":{"h":"user:password"}}', note('entry-undecodable')],
    ['{"auths":{"h":{"auth":7}}}', note('entry-undecodable')],
    ['{"auths":{"h":{"identitytoken":7}}}', note('entry-undecodable')],
    ['{"auths":{"h":{"auth":"user:password"}}}', note('entry-undecodable')],
    ['{"auths":{"h":{"auth":"***"}}}', note('entry-undecodable')],
    [`{"auths":{"h":{"auth":"${base64('no colon')}"}}}`, note('entry-undecodable')],
    [`{"auths":{"h":{"auth":"${base64(':password')}"}}}`, note('entry-undecodable')],
    // At an entry that cannot be decoded docker stops, also for the other hosts.
    [`{"auths":{"${HOST}":{"auth":"${base64('user:password')}"},"h":{"auth":"x"}}}`, note('entry-undecodable')],
  ])('%j', (text, problem) => expect(parseDockerConfig(text)).toMatchObject({ ok: false, problem }))

  it('the problem tells nothing of what stands there', () => {
    for (const text of ['{"auths":{"h":{"auth":"dG9wLXNlY3JldA"', '{"auths":"top-secret"}', 'top-secret']) {
      expect(JSON.stringify(parseDockerConfig(text))).not.toMatch(/secret|dG9w/)
    }
  })
})

/** Seen on 28.2: `docker pull` beside a warning. */
describe('what docker keeps of a file that it stumbles over', () => {
  const auth = base64('user:password')
  const kept = (text: string) => {
    const outcome = parseDockerConfig(text)
    if (outcome.ok) throw new Error('docker would read all of it')
    return { login: storedFor(outcome.config, HOST), helper: helperFor(outcome.config, HOST), broken: outcome.broken }
  }

  it.each<[name: string, text: string, login: StoredAuth | undefined, helper: string | undefined, broken: string[][]]>([
    ['no JSON', '{"credsStore":"pass",}', undefined, undefined, []],
    ['its helper', '{"credsStore":"pass","experimental":true}', undefined, 'pass', [['experimental']]],
    [
      ...['a token, which needs no decoding', `{"auths":{"${HOST}":{"identitytoken":"a.b.c"}},"Features":{"x":true}}`],
      ...[{ identityToken: 'a.b.c' }, undefined, [['Features']]],
    ] as never,
    [
      ...['username and password', `{"psFormat":7,"auths":{"${HOST}":{"username":"user","password":"p"}}}`],
      ...[{ userName: 'user', password: 'p' }, undefined, [['psFormat']]],
    ] as never,
    ['no auth', `{"auths":{"${HOST}":{"auth":"${auth}"}},"experimental":true}`, {}, undefined, [['experimental']]],
    ['auths of no form', '{"auths":[],"credsStore":"pass"}', undefined, 'pass', [['auths']]],
    [
      ...['the login beside one that cannot be decoded', `{"Auths":{"h":{"auth":"x"},"${HOST}":{"auth":"${auth}"}}}`],
      ...[{ userName: 'user', password: 'password', mayBeUnread: true }, undefined, [['Auths', 'h']]],
    ] as never,
    [
      ...['the token beside one', `{"auths":{"h":{"auth":"x"},"${HOST}":{"auth":"${auth}","identitytoken":"a.b.c"}}}`],
      ...[{ userName: 'user', password: 'password', identityToken: 'a.b.c' }, undefined, [['auths', 'h']]],
    ] as never,
    ['a helper of no form', '{"credHelpers":{"h":7,"x":"pass"}}', undefined, undefined, [['credHelpers', 'h']]],
  ])('%s', (_, text, login, helper, broken) => expect(kept(text)).toEqual({ login, helper, broken }))
})

describe('a field that is written twice', () => {
  const entry = (user: string): string => `{"auth":"${base64(`${user}:p`)}"}`

  it.each([
    ['auths', `{"auths":{"${HOST}":${entry('user')}},"auths":{"h":${entry('other')}}}`, 'user'],
    ['in another case', `{"auths":{"${HOST}":${entry('user')}},"AUTHS":{"h":${entry('other')}}}`, 'user'],
    ['the host as well', `{"auths":{"${HOST}":${entry('user')}},"auths":{"${HOST}":${entry('other')}}}`, 'other'],
    ['as null', `{"auths":{"${HOST}":${entry('user')}},"auths":null}`, undefined],
    ['with text behind it', `{"auths":{"${HOST}":${entry('user')}},"auths":{"h":{}}} {"auths":null}`, 'user'],
    ['with brackets in its names', `{"a]}":"\\"{","auths":{"${HOST}":${entry('user')}},"auths":{"[":{}}}`, 'user'],
  ])('%s', (_, text, user) => expect(storedFor(config(text), HOST)?.userName).toBe(user))

  it('a helper stays, and the last name of credsStore counts', () => {
    const logins = config(`{"credHelpers":{"${HOST}":"acr"},"credsStore":"a","credHelpers":{"h":"x"},"credsStore":"b"}`)
    expect([helperFor(logins, HOST), helperFor(logins, 'other.example')]).toEqual(['acr', 'b'])
  })
})

/**
 * Read in docker/cli: cli/config/configfile/file.go (LoadFromReader, decodeAuth) and cli/config/types/authconfig.go.
 */
describe('where docker is less strict', () => {
  it.each([
    ['null', 'null'],
    ['an entry that is null', '{"auths":{"h":null}}'],
    ['fields that are null', '{"auths":{"h":{"auth":null,"identitytoken":null}}}'],
    ['text behind the JSON: the decoder reads one value', '{"auths":{}}\n# edited by hand'],
    ['text behind the JSON, and braces in strings', '{"psFormat":"}{{.ID}}\\"}"}}'],
    ['line breaks in the base64', `{"auths":{"h":{"auth":"${base64('user:pass')}\\n"}}}`],
  ])('%s', (_, text) => expect(parseDockerConfig(text).ok).toBe(true))

  it('user name and password in fields of their own', () => {
    expect(stored({ username: 'user', password: 'password' })).toEqual({ userName: 'user', password: 'password' })
  })

  it('names in another case', () => {
    expect(config({ Auths: { [HOST]: { Auth: base64('user:password') } }, credsstore: 'pass' })).toEqual({
      auths: new Map([[HOST, { userName: 'user', password: 'password' }]]),
      credHelpers: new Map(),
      credsStore: 'pass',
    })
  })

  it('an empty helper for the host is the file itself', () => {
    expect(helperFor(config({ credsStore: 'pass', credHelpers: { [HOST]: '' } }), HOST) ?? '').toBe('')
  })

  it('leading NULs of a password', () => {
    expect(stored({ auth: base64('user:\0password') })).toEqual({ userName: 'user', password: 'password' })
  })
})

describe('where docker is stricter', () => {
  it.each([
    ['base64 without its padding', `{"auths":{"h":{"auth":"${base64('user:passw').replace(/=+$/, '')}"}}}`],
    ['base64 with too much padding', `{"auths":{"h":{"auth":"${base64('user:pass')}="}}}`],
    ['another field of another form', '{"HttpHeaders":"X-Meta-Source-Client: azure"}'],
    ['a proxy of another form', '{"proxies":["http://proxy.example:3128"]}'],
    ['a feature of another form', '{"features":{"buildkit":true}}'],
    ['a field of an entry of another form', '{"auths":{"h":{"registrytoken":7}}}'],
  ])('%s', (_, text) => expect(parseDockerConfig(text).ok).toBe(false))
})

describe('the helper for a host', () => {
  const both = config({ credsStore: 'desktop', credHelpers: { [HOST]: 'acr', 'other.example': 'other' } })
  it.each([
    [both, HOST, 'acr'],
    [both, 'fabrikam.azurecr.io', 'desktop'],
    [config({ credHelpers: { [HOST]: 'acr' } }), 'fabrikam.azurecr.io', undefined],
    [config({ credsStore: 'desktop' }), HOST, 'desktop'],
    [config({ auths: { [HOST]: {} } }), HOST, undefined],
  ])('%#', (logins, host, helper) => expect(helperFor(logins, host)).toBe(helper))

  it.each([
    [{}, true],
    [{ auths: {} }, true],
    [{ auths: { 'other.example': {} } }, false],
    [{ credHelpers: { 'other.example': 'x' } }, false],
    [{ credsStore: 'desktop' }, false],
  ])('docker looks for one by itself: %j %s', (value, detects) =>
    expect(wouldDetectHelper(config(value))).toBe(detects),
  )
})

describe('the entry for a host', () => {
  const auth = { auth: base64('user:password') }
  const found = { userName: 'user', password: 'password' }

  it.each([HOST, `https://${HOST}`, `https://${HOST}/`, `https://${HOST}/v2/`, `http://${HOST}/v1/`, `${HOST}/`])(
    'under %s',
    key => expect(storedFor(config({ auths: { [key]: auth } }), HOST)).toEqual(found),
  )

  it.each([
    'Contoso.azurecr.io',
    `${HOST}:443`,
    `x${HOST}`,
    `${HOST}.example`,
    `https://evil.example/${HOST}`,
    'fabrikam.azurecr.io',
  ])('not under %s', key => expect(storedFor(config({ auths: { [key]: auth } }), HOST)).toBeUndefined())

  it('the exact one first', () => {
    const auths = { [`https://${HOST}/v2/`]: { auth: base64('old:login') }, [HOST]: auth }
    expect(storedFor(config({ auths }), HOST)).toEqual(found)
  })

  it('a host that a prototype has is no login', () => {
    expect(storedFor(config('{"auths":{"__proto__":{"auth":"YTpi"}}}'), 'constructor')).toBeUndefined()
    expect(helperFor(config('{"credHelpers":{}}'), 'constructor')).toBeUndefined()
  })
})
