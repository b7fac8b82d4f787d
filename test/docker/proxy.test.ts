import { describe, expect, it } from 'vitest'
import { compareRoutes, type EngineProxies, engineRouteTo, routeTo, withoutUserInfo } from '../../src/docker/proxy.ts'

const HOST = 'contoso.azurecr.io'
const route = (httpsProxy: string, noProxy = '') => routeTo(HOST, { httpsProxy, noProxy })

describe('two ways', () => {
  it.each<[one: string, other: string, like: string]>([
    ['', '', 'same'],
    ['http://proxy.example:3128', 'http://proxy.example:3128', 'same'],
    ['http://proxy.example:3128', 'http://proxy.example:3128/', 'same'],
    ['http://proxy.example:3128', 'proxy.example:3128', 'same'],
    ['http://proxy.example:3128', 'HTTP://Proxy.Example:3128', 'same'],
    ['http://proxy.example:3128', 'http://proxy.example.:3128', 'same'],
    ['http://proxy.example', 'http://proxy.example:80', 'same'],
    ['http://user:one@proxy.example:3128', 'http://xxxxx:xxxxx@proxy.example:3128', 'same'],
    ['http://user:one@proxy.example:3128', 'http://proxy.example:3128', 'same'],
    ['http://localhost:3128', 'http://127.0.0.1:3128', 'same'],
    ['http://localhost:3128', 'http://[::1]:3128', 'same'],
    ['socks5://127.0.0.1:1080', 'socks5://127.0.0.1:1080', 'same'],
    ['', 'http://proxy.example:3128', 'other'],
    ['http://proxy.example:3128', '', 'other'],
    ['http://proxy.example:3128', 'http://proxy.example:8080', 'other'],
    ['http://proxy.example:3128', 'http://another.example:3128', 'other'],
    ['http://proxy.example:3128', 'https://proxy.example:3128', 'other'],
    ['http://10.0.0.1:3128', 'http://10.0.0.2:3128', 'other'],
    // Two names of what may be one proxy.
    ['http://10.0.0.1:3128', 'http://proxy.example:3128', 'unclear'],
    ['http://proxy:3128', 'http://proxy.example:3128', 'unclear'],
    ['http://127.0.0.1:3128', 'http://192.168.5.2:3128', 'unclear'],
    ['http://localhost:3128', 'http://host.docker.example:3128', 'unclear'],
    [':::', 'http://proxy.example:3128', 'other'],
    ['http://a:b#c@proxy.example:3128', ':::', 'same'],
    ['', ':::', 'other'],
  ])('%j and %j: %s', (one, other, like) => {
    expect(compareRoutes(route(one), route(other))).toBe(like)
    expect(compareRoutes(route(other), route(one))).toBe(like)
  })

  it('a list of what is exempt counts, on either side', () => {
    expect(compareRoutes(route(''), route('http://proxy.example:3128', '.azurecr.io'))).toBe('same')
    expect(compareRoutes(route('http://proxy.example:3128', '*'), route(''))).toBe('same')
    expect(compareRoutes(route('http://one.example', 'azurecr.io'), route('http://two.example', HOST))).toBe('same')
  })
})

describe("the engine's way", () => {
  const engine = (change: Partial<EngineProxies>) => {
    const found = engineRouteTo(HOST, {
      ...{ httpProxy: '', httpsProxy: '', noProxy: '', version: '28.2.2', context: '' },
      ...change,
    })
    return found instanceof URL ? found.href : found
  }
  const proxy = 'http://proxy.example:3128'
  it.each<[change: Partial<EngineProxies>, found: string | undefined]>([
    [{}, undefined],
    [{ httpsProxy: proxy }, `${proxy}/`],
    [{ httpsProxy: proxy, noProxy: '.azurecr.io' }, undefined],
    // Since Go 1.16 the proxy for http is not for https.
    [{ httpProxy: proxy }, undefined],
    [{ httpProxy: proxy, version: '20.10.24+dfsg1' }, 'not-reported'],
    [{ httpProxy: proxy, version: '18.09.9' }, 'not-reported'],
    [{ httpProxy: proxy, httpsProxy: proxy, version: '18.09.9' }, `${proxy}/`],
    // Docker Desktop's own, which passes on as the machine does.
    [{ httpsProxy: 'http.docker.internal:3128', noProxy: 'hubproxy.docker.internal' }, 'not-reported'],
  ])('%j', (change, found) => expect(engine(change)).toBe(found))
})

describe('a proxy as it may be kept', () => {
  it.each([
    ['http://user:pass@proxy:3128', 'http://proxy:3128'],
    ['http://us@er:p@ss/w@proxy:3128/', 'http://proxy:3128/'],
    ['user:pass@proxy:3128', 'proxy:3128'],
    ['token@proxy', 'proxy'],
    ['http://proxy:3128', 'http://proxy:3128'],
    ['proxy:3128', 'proxy:3128'],
    ['', ''],
  ])('%s', (given, kept) => expect(withoutUserInfo(given)).toBe(kept))
})
