import { Socket } from 'node:net'
import { describe, expect, test, vi } from 'vitest'
import { closeAll, ExchangeError, failureAt, newProgress, track } from '../../src/host/exchange-progress.ts'
import { exchange } from '../../src/host/http.ts'

const { lookup } = vi.hoisted(() => ({ lookup: vi.fn<(host: string) => Promise<unknown>>() }))
vi.mock('node:dns/promises', () => ({ lookup }))

const coded = (code: string, message = code) => Object.assign(new Error(message), { code })

describe('a failure', () => {
  test("has Node's code and the first line of what Node said", () => {
    const thrown = coded('EPROTO', `write EPROTO ${'x'.repeat(40_000)}\nsecond line`)
    const { text, ...rest } = failureAt('tls', thrown)
    expect(rest).toEqual({ at: 'tls', code: 'EPROTO' })
    expect(text).toBe(`write EPROTO ${'x'.repeat(40_000)}`)
  })

  test('of several addresses has the most telling code, and all they said', () => {
    const errors = [coded('ENETUNREACH', 'no v6'), coded('ECONNREFUSED', 'refused')]
    expect(failureAt('tcp', new AggregateError(errors))).toEqual({
      at: 'tcp',
      code: 'ECONNREFUSED',
      text: 'no v6; refused',
    })
    expect(failureAt('tcp', new AggregateError([coded('ENETUNREACH')])).code).toBe('ENETUNREACH')
  })

  test("keeps the proxy's status", () => {
    expect(failureAt('proxy', new ExchangeError('PROXY_STATUS', 'no', { proxyStatus: 407 }))).toMatchObject({
      proxyStatus: 407,
    })
  })

  test('is one of TLS where an alert of it takes the place of the reply', () => {
    expect(failureAt('http', coded('ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED')).at).toBe('tls')
  })

  test('need not be an error of Node, nor one at all', () => {
    expect(failureAt('http', new TypeError('x'))).toEqual({ at: 'http', code: 'TypeError', text: 'x' })
    expect(failureAt('http', 'x')).toEqual({ at: 'http', code: 'UNKNOWN', text: 'x' })
  })
})

test('a socket that fails once more, with nobody left to hear it, ends nothing', () => {
  const progress = newProgress()
  const socket = track(progress, new Socket())
  closeAll(progress)
  expect(socket.destroyed).toBe(true)
  expect(() => socket.emit('error', new Error('late'))).not.toThrow()
})

describe('a resolver', () => {
  const request = { method: 'GET', headers: {}, timeoutMs: 50, maxBodyBytes: 10 } as const
  const fetchOnce = (proxy?: URL) =>
    exchange({ ...request, url: new URL('https://a.invalid'), ...(proxy && { proxy }) })

  test('that does not answer is where the time ends', async () => {
    lookup.mockImplementation(() => new Promise(() => undefined))
    expect(await fetchOnce()).toMatchObject({ ok: false, connection: {}, failure: { at: 'dns', code: 'TIMEOUT' } })
    expect(await fetchOnce(new URL('http://b.invalid'))).toMatchObject({
      ok: false,
      failure: { at: 'proxy', code: 'TIMEOUT' },
    })
  })

  test('that fails later than the time allows breaks nothing', async () => {
    lookup.mockImplementation(() => new Promise((_resolve, reject) => setTimeout(reject, 80, coded('EAI_AGAIN'))))
    expect(await fetchOnce()).toMatchObject({ failure: { at: 'dns', code: 'TIMEOUT' } })
    await new Promise(resolve => setTimeout(resolve, 60))
  })

  test('is asked for the name alone, once', async () => {
    lookup.mockReset().mockRejectedValue(coded('ESERVFAIL'))
    expect(await fetchOnce()).toMatchObject({ failure: { at: 'dns', code: 'ESERVFAIL' } })
    expect(lookup.mock.calls).toEqual([['a.invalid', { all: true }]])
  })
})
