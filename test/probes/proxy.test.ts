import { describe, expect, it } from 'vitest'
import { shownProxy } from '../../src/docker/proxy.ts'
import { asAzureCli, ignoredProxyOf, proxyFor } from '../../src/probes/proxy.ts'
import { hostDouble } from '../host-double.ts'

const PROXY = 'http://proxy.contoso.example:3128'
const HOST = 'contoso.azurecr.io'

const through = (host: string, env: Record<string, string>): string | undefined => {
  const proxy = proxyFor(host, env)
  return proxy instanceof URL ? proxy.href : proxy
}

describe('the proxy', () => {
  it.each<[env: Record<string, string>, proxy: string | undefined]>([
    [{}, undefined],
    [{ HTTPS_PROXY: '' }, undefined],
    [{ HTTPS_PROXY: PROXY }, `${PROXY}/`],
    [{ https_proxy: PROXY }, `${PROXY}/`],
    [{ HTTPS_PROXY: PROXY, https_proxy: 'http://other.example' }, `${PROXY}/`],
    [{ HTTPS_PROXY: '', https_proxy: PROXY }, `${PROXY}/`],
    // The others are not for https.
    [{ HTTP_PROXY: PROXY, http_proxy: PROXY, ALL_PROXY: PROXY, all_proxy: PROXY }, undefined],
    [{ HTTPS_PROXY: 'proxy.contoso.example:3128' }, `${PROXY}/`],
    [{ HTTPS_PROXY: 'proxy' }, 'http://proxy/'],
    [{ HTTPS_PROXY: 'localhost' }, 'http://localhost/'],
    [{ HTTPS_PROXY: '127.0.0.1:8080' }, 'http://127.0.0.1:8080/'],
    [{ HTTPS_PROXY: 'https://secure.contoso.example' }, 'https://secure.contoso.example/'],
    [
      { HTTPS_PROXY: 'http://user:p%40ss@proxy.contoso.example:3128' },
      'http://user:p%40ss@proxy.contoso.example:3128/',
    ],
    [{ HTTPS_PROXY: 'socks5://127.0.0.1:1080' }, 'invalid'],
    [{ HTTPS_PROXY: 'ftp://proxy' }, 'misread'],
    [{ HTTPS_PROXY: 'http://' }, 'misread'],
    [{ HTTPS_PROXY: ':::' }, 'misread'],
    [{ HTTPS_PROXY: 'http://a b/' }, 'misread'],
    [{ HTTPS_PROXY: ':::', NO_PROXY: '*' }, undefined],
  ])('%j', (env, proxy) => expect(through(HOST, env)).toBe(proxy))
})

/** The tests of golang.org/x/net/http/httpproxy: TestUseProxy, with https and its port, and TestProxyForURL. */
const GO_LIST = 'foobar.com, .barbaz.net, *.wildcard.io, 192.168.1.1, 192.168.1.2:81, 192.168.1.3:443, 10.0.0.0/30'
const straight = ['localhost', '127.0.0.1', '127.0.0.2', '::1', '192.168.1.1', '192.168.1.3'].concat([
  'www.barbaz.net',
  'foobar.com',
  'www.foobar.com',
  'nested.wildcard.io',
])
const byProxy = ['192.168.1.2', '192.168.1.4', 'barbaz.net', 'foofoobar.com', 'baz.com'].concat([
  'localhost.net',
  'local.localhost',
  'barbarbaz.net',
  'wildcard.io',
  'awildcard.io',
])

describe('NO_PROXY, as Go reads it', () => {
  it.each(straight)('%s goes straight', host => {
    expect(through(host, { HTTPS_PROXY: PROXY, NO_PROXY: GO_LIST })).toBeUndefined()
  })
  it.each(byProxy)('%s goes through the proxy', host => {
    expect(through(host, { HTTPS_PROXY: PROXY, NO_PROXY: GO_LIST })).toBe(`${PROXY}/`)
  })
  it.each([...straight, ...byProxy])('a star: %s goes straight', host => {
    expect(through(host, { HTTPS_PROXY: PROXY, NO_PROXY: '*' })).toBeUndefined()
    expect(through(host, { HTTPS_PROXY: PROXY, NO_PROXY: 'other.example,  * ' })).toBeUndefined()
  })

  it.each([
    ['contoso.azurecr.io', true],
    ['CONTOSO.AzureCR.io', true],
    ['azurecr.io', true],
    ['io', true],
    ['.azurecr.io', true],
    ['.contoso.azurecr.io', false],
    ['*.azurecr.io', true],
    ['*.contoso.azurecr.io', false],
    ['*azurecr.io', false],
    ['zurecr.io', false],
    ['contoso', false],
    ['contoso.azurecr.io:443', true],
    ['contoso.azurecr.io:8443', false],
    ['.azurecr.io:443', true],
    ['*.azurecr.io:443', true],
    ['azurecr.io:80', false],
    ['contoso.azurecr.io:https', false],
    ['other.example,contoso.azurecr.io', true],
    [' other.example ,\tcontoso.azurecr.io\n', true],
    ['other.example contoso.azurecr.io', false],
    ['other.example;contoso.azurecr.io', false],
    ['https://contoso.azurecr.io', false],
    ['contoso.azurecr.io/', false],
    ['', false],
    [',', false],
    [':1', false],
    [':443', false],
    ['.', false],
    ['10.0.0.0/8', false],
  ])('%j', (list, isStraight) => {
    expect(through(HOST, { HTTPS_PROXY: PROXY, NO_PROXY: list })).toBe(isStraight ? undefined : `${PROXY}/`)
    expect(through(HOST, { https_proxy: PROXY, no_proxy: list })).toBe(isStraight ? undefined : `${PROXY}/`)
  })

  it('upper case wins', () => {
    expect(through(HOST, { HTTPS_PROXY: PROXY, NO_PROXY: 'other.example', no_proxy: '*' })).toBe(`${PROXY}/`)
    expect(through(HOST, { HTTPS_PROXY: PROXY, NO_PROXY: '', no_proxy: '*' })).toBeUndefined()
  })

  // Bug: address ranges are not read; a trusted host may be an address.
  it('an address range', () => {
    expect(through('10.0.0.2', { HTTPS_PROXY: PROXY, NO_PROXY: GO_LIST })).toBeUndefined()
  })

  // Bug: the host of a trusted registry has its port in it, and is compared with that.
  it.each([
    ['registry.example:5000', 'registry.example'],
    ['registry.example:5000', '.example'],
    ['registry.example:5000', 'registry.example:5000'],
    ['localhost:5000', ''],
    ['127.0.0.1:5000', ''],
  ])('a host with a port: %s, %j', (host, list) => {
    expect(through(host, { HTTPS_PROXY: PROXY, NO_PROXY: list })).toBeUndefined()
  })
})

describe('a proxy as it may be shown', () => {
  it.each([
    ['http://user:password@proxy.contoso.example:3128/path?x=1', PROXY],
    ['https://secure.contoso.example', 'https://secure.contoso.example'],
  ])('%s', (url, shown) => expect(shownProxy(new URL(url))).toBe(shown))
})

describe('ALL_PROXY', () => {
  const SOCKS = 'socks5://user:make-believe@127.0.0.1:1080'

  // docker's own client does not read it; Azure CLI, azure/login and curl do, where nothing is set for https.
  it.each<[env: Record<string, string>, proxy: string | undefined]>([
    [{ ALL_PROXY: PROXY }, `${PROXY}/`],
    [{ all_proxy: PROXY }, `${PROXY}/`],
    [{ ALL_PROXY: PROXY, all_proxy: 'http://other.example' }, `${PROXY}/`],
    [{ ALL_PROXY: 'http://other.example', https_proxy: PROXY }, `${PROXY}/`],
    [{ ALL_PROXY: PROXY, NO_PROXY: '.azurecr.io' }, undefined],
    [{ ALL_PROXY: SOCKS }, 'invalid'],
    [{}, undefined],
  ])('as Azure CLI reads it: %j', (env, proxy) => {
    expect(through(HOST, asAzureCli(hostDouble({ env })).env as Record<string, string>)).toBe(proxy)
  })

  it.each<[env: Record<string, string>, shown: string | undefined]>([
    [{ ALL_PROXY: SOCKS }, 'ALL_PROXY=socks5://127.0.0.1:1080'],
    [{ all_proxy: 'proxy:3128' }, 'ALL_PROXY=http://proxy:3128'],
    [{ HTTP_PROXY: PROXY }, `HTTP_PROXY=${PROXY}`],
    [{ ALL_PROXY: PROXY, HTTPS_PROXY: PROXY }, undefined],
    [{ ALL_PROXY: ':::' }, undefined],
    [{}, undefined],
  ])('as docker does not take it: %j', (env, expected) => expect(ignoredProxyOf(env)).toBe(expected))
})
