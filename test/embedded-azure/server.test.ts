import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:tls'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { freePort } from '../host/loopback.ts'
import { type Fault, faults } from './faults.ts'
import { pusherLogin } from './logins.ts'
import { basic, openTls, openTunnel, post, sendRequest } from './raw-client.ts'
import { startAzure } from './server.ts'
import {
  healthyRegistry,
  healthyWorld,
  type ProxyWorld,
  secretsOf,
  type TlsFault,
  withFault,
  withProxy,
  withRegistry,
} from './world.ts'

const world = healthyWorld()
const azure = await startAzure(world)

beforeEach(() => {
  azure.setWorld(world)
  azure.forget()
})
afterAll(() => azure.close())

describe('the proxy', () => {
  const connect = (proxy: ProxyWorld, headers = {}) => {
    azure.setWorld(withProxy(world, proxy))
    return openTunnel(azure, 'contoso.azurecr.io:443', headers)
  }

  it('cannot resolve what is not in the world', async () => {
    expect((await openTunnel(azure, 'nowhere.azurecr.io:443')).status).toBe(502)
    expect(azure.connects).toEqual(['nowhere.azurecr.io:443'])
    azure.setWorld(withProxy(world, { unknownHost: { status: 503, headers: { 'X-Squid-Error': 'ERR_DNS_FAIL 0' } } }))
    expect((await openTunnel(azure, 'nowhere.azurecr.io:443')).status).toBe(503)
  })

  it.each([403, 407, 502])('can refuse with %i', async status => {
    expect((await connect({ fault: { status } })).status).toBe(status)
  })

  it('can close, or never answer', async () => {
    await expect(connect({ fault: 'close' })).rejects.toThrow()
    const outcome = await Promise.race([connect({ fault: 'hang' }).catch(() => 'closed'), later('nothing', 50)])
    expect(outcome).toBe('nothing')
  })

  it('can meet only some hosts with its fault', async () => {
    expect((await connect({ fault: { status: 403 }, faultHosts: ['other.example'] })).status).toBe(200)
  })

  it('wants its user and password where it has some', async () => {
    const credentials = { username: 'runner', password: 'p@ss:word' }
    expect((await connect({ credentials })).status).toBe(407)
    expect(azure.proxyUrlWithCredentials).toContain('http://runner:p%40ss%3Aword@127.0.0.1:')
    const { Authorization } = basic('runner', 'p@ss:word')
    expect((await connect({ credentials }, { 'Proxy-Authorization': Authorization })).status).toBe(200)
    expect(secretsOf(azure.world)).toContain('p@ss:word')
  })
})

const later = <T>(value: T, milliseconds: number): Promise<T> =>
  new Promise(done => setTimeout(done, milliseconds, value))

describe('TLS', () => {
  it.each<[TlsFault, string]>([
    ['untrusted-ca', 'SELF_SIGNED_CERT_IN_CHAIN'],
    ['self-signed', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['expired', 'CERT_HAS_EXPIRED'],
    ['not-yet-valid', 'CERT_NOT_YET_VALID'],
    ['wrong-name', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['plain-http', 'ERR_SSL_WRONG_VERSION_NUMBER'],
    ['close', 'ECONNRESET'],
  ])('can be %s', async (tls, code) => {
    azure.setWorld(withRegistry(world, { tls }))
    await expect(openTls(azure, 'contoso.azurecr.io')).rejects.toMatchObject({ code })
  })

  it('is good for every host of the world, in any spelling', async () => {
    azure.setWorld({ registries: [...world.registries, healthyRegistry('fabrikam-e7ggejfuhzhgedc8.azurecr.io')] })
    for (const host of ['contoso.azurecr.io', 'fabrikam-e7ggejfuhzhgedc8.azurecr.io', 'CONTOSO.azurecr.io']) {
      expect((await sendRequest(azure, { path: '/v2/', host })).status).toBe(401)
    }
  })
})

describe('without a proxy', () => {
  it('answers at an address of its own, by the name in the handshake', async () => {
    const port = await freePort()
    await azure.listen('127.0.0.1', port)
    azure.setWorld({ registries: [...world.registries, { ...healthyRegistry('fabrikam.azurecr.io'), tls: 'expired' }] })
    const handshake = (servername: string): Promise<string> =>
      new Promise((done, fail) => {
        const socket = connect({ host: '127.0.0.1', port, servername, ca: readFileSync(azure.caFile) }, () => {
          socket.write('GET /v2/ HTTP/1.1\r\nHost: contoso.azurecr.io\r\nConnection: close\r\n\r\n')
          socket.once('data', segment => done(segment.toString().split('\r\n', 1)[0] ?? ''))
        })
        socket.on('error', fail)
      })
    expect(await handshake('contoso.azurecr.io')).toBe('HTTP/1.1 401 Unauthorized')
    await expect(handshake('fabrikam.azurecr.io')).rejects.toMatchObject({ code: 'CERT_HAS_EXPIRED' })
    expect(azure.connects).toEqual([])
  })
})

describe('faults', () => {
  const token = '/oauth2/token'
  const meet = (path: string, fault: Fault): void => azure.setWorld(withFault(world, path, fault))

  it('replace any answer by any other', async () => {
    meet('/v2/', faults.page(200, '<html>Welcome to the hotel</html>'))
    const answer = await sendRequest(azure, { path: '/v2/' })
    expect(answer.status).toBe(200)
    expect(answer.header('Content-Type')).toBe('text/html; charset=utf-8')
    expect(answer.body).toContain('Welcome to the hotel')
  })

  it('throttle as the service does, for as often as wanted', async () => {
    meet(token, faults.throttled(7, 1))
    const first = await sendRequest(azure, { path: token })
    expect(first.status).toBe(429)
    expect(first.header('Retry-After')).toBe('7')
    expect(first.body).toContain(
      '"code":"TOOMANYREQUESTS","message":"Too many requests. Please visit https://aka.ms/acr/',
    )
    expect((await sendRequest(azure, { path: token })).status).toBe(401)
  })

  it('meet one method only where told so', async () => {
    meet('POST /oauth2/token', faults.keyUnreachable())
    expect((await sendRequest(azure, { path: token })).status).toBe(401)
    expect((await post(azure, token, {})).status).toBe(403)
  })

  it('delay without replacing, like the latency of the world', async () => {
    meet('/v2/', { delayMs: 60 })
    const start = performance.now()
    expect((await sendRequest(azure, { path: '/v2/' })).status).toBe(401)
    expect(performance.now() - start).toBeGreaterThan(55)
  })

  it.each<[string, Fault]>([
    ['reset', faults.reset()],
    ['reset in the body', { body: 'x'.repeat(100), reset: 'in-body' }],
  ])('%s', async (_, fault) => {
    meet('/v2/', fault)
    await expect(sendRequest(azure, { path: '/v2/' })).rejects.toThrow()
  })

  it.each<[string, Fault]>([
    ['hang', faults.hang()],
    ['hang in the body', { body: 'x'.repeat(100), hang: 'in-body' }],
  ])('%s', async (_, fault) => {
    meet('/v2/', fault)
    expect(await Promise.race([sendRequest(azure, { path: '/v2/' }).catch(() => 'closed'), later('nothing', 50)])).toBe(
      'nothing',
    )
  })

  it('send without end', async () => {
    meet('/v2/', faults.endless())
    const socket = await openTls(azure, 'contoso.azurecr.io')
    let seen = 0
    socket.on('error', () => undefined).write('GET /v2/ HTTP/1.1\r\nHost: contoso.azurecr.io\r\n\r\n')
    for await (const segment of socket) {
      seen += (segment as Buffer).length
      if (seen > 4_000_000) break
    }
    expect(seen).toBeGreaterThan(4_000_000)
  })

  it('echo what they were sent', async () => {
    meet(token, { status: 401, body: 'you said {{password}} in {{authorization}}' })
    const { username, password } = pusherLogin(world)
    const answer = await sendRequest(azure, { path: token, headers: basic(username, password) })
    expect(answer.body).toContain(`you said ${password} in Basic `)
  })
})

describe('the records', () => {
  it('hold every request with its headers and body', async () => {
    await post(azure, '/oauth2/token?x=1', { grant_type: 'password', username: 'u' })
    expect(azure.connects).toEqual(['contoso.azurecr.io:443'])
    expect(azure.requests).toMatchObject([
      {
        method: 'POST',
        host: 'contoso.azurecr.io',
        path: '/oauth2/token',
        query: '?x=1',
        headers: { host: 'contoso.azurecr.io' },
        body: 'grant_type=password&username=u',
      },
    ])
  })

  it('name every secret of the world', () => {
    expect(secretsOf(world)).toHaveLength(6)
  })
})

describe('the registry behind', () => {
  it('gets what is authorised, streamed, and its locations are said with the public name', async () => {
    const seen: string[] = []
    const backend = createServer()
    backend.on('request', async (received, reply) => {
      let length = 0
      for await (const segment of received) length += (segment as Buffer).length
      seen.push(`${received.method} ${received.url} ${length}`)
      const { port } = backend.address() as AddressInfo
      reply.writeHead(202, { Location: `http://127.0.0.1:${port}/v2/team/app/blobs/uploads/1?_state=x` }).end('ok')
    })
    await new Promise<void>(done => backend.listen(0, '127.0.0.1', done))
    const { port } = backend.address() as AddressInfo
    azure.setWorld(withRegistry(world, { backend: `http://127.0.0.1:${port}` }))
    const { username, password } = pusherLogin(world)
    const answer = await sendRequest(azure, {
      method: 'PATCH',
      path: '/v2/team/app/blobs/uploads/1',
      headers: basic(username, password),
      body: 'x'.repeat(300_000),
    })
    expect(answer.status).toBe(202)
    expect(answer.header('location')).toBe('https://contoso.azurecr.io/v2/team/app/blobs/uploads/1?_state=x')
    expect(seen).toEqual(['PATCH /v2/team/app/blobs/uploads/1 300000'])
    backend.close()
  })
})

it('starts and ends sixty worlds in no time, even with a connection that hangs', async () => {
  const start = performance.now()
  for (let count = 0; count < 60; count += 1) {
    const one = await startAzure(withFault(healthyWorld(), '/v2/', faults.hang()))
    sendRequest(one, { path: '/v2/' }).catch(() => undefined)
    await one.close()
  }
  expect(performance.now() - start).toBeLessThan(5000)
})
