import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { closeServers, freePort, get, httpsServer, tlsServer, trustTestAuthority } from './loopback.ts'

beforeAll(trustTestAuthority)
afterEach(closeServers)

describe('an exchange with a host', () => {
  test('gives the reply, and how the host was reached', async () => {
    const port = await httpsServer((_request, response) => {
      response.writeHead(
        401,
        [
          ['WWW-Authenticate', 'Bearer'],
          ['Warning', 'one'],
          ['warning', 'two'],
        ].flat(),
      )
      response.end('{"é": 1}')
    })
    const outcome = await get(port)
    expect(outcome).toMatchObject({
      ok: true,
      connection: {
        addresses: expect.arrayContaining(['127.0.0.1']),
        tls: { subject: 'CN=localhost', issuer: 'CN=make-believe Azure root' },
        trust: 'bundled',
      },
      reply: {
        status: 401,
        headers: { 'www-authenticate': 'Bearer', warning: 'one, two' },
        body: '{"é": 1}',
        truncated: false,
      },
    })
    expect(outcome.connection.tls?.validTo).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  })

  test('sends method, path, headers and body, and keeps no connection', async () => {
    const port = await httpsServer((request, response) => {
      const { method, url, headers } = request
      request
        .setEncoding('utf8')
        .once('data', (body: string) => response.end(JSON.stringify({ method, url, headers, body })))
    })
    const url = new URL(`https://localhost:${port}/oauth2/token?a=b%20c`)
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const outcome = await get(port, { method: 'POST', url, headers, body: 'grant_type=ü' })
    expect(outcome.ok && JSON.parse(outcome.reply.body)).toEqual({
      method: 'POST',
      url: '/oauth2/token?a=b%20c',
      headers: {
        host: `localhost:${port}`,
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': '13',
        connection: 'close',
      },
      body: 'grant_type=ü',
    })
  })

  test('speaks HTTP/1.1 to the name it asked for', async () => {
    const seen: unknown[] = []
    const port = await tlsServer(socket => {
      seen.push('servername' in socket ? socket.servername : undefined)
      socket.end('HTTP/1.1 204 No Content\r\n\r\n')
    })
    expect(await get(port)).toMatchObject({ ok: true, reply: { status: 204, body: '' } })
    expect(seen).toEqual(['localhost'])
  })

  test('follows no redirect', async () => {
    const port = await httpsServer((request, response) => response.writeHead(301, { location: request.url }).end())
    expect(await get(port)).toMatchObject({ ok: true, reply: { status: 301, headers: { location: '/v2/' } } })
  })

  test('reads a body that the end of the connection ends', async () => {
    const port = await tlsServer(socket => socket.end('HTTP/1.0 200 OK\r\n\r\nall of it'))
    expect(await get(port)).toMatchObject({ ok: true, reply: { body: 'all of it', truncated: false } })
  })

  test('shows bytes that are not UTF-8 as replacement characters', async () => {
    const port = await httpsServer((_request, response) => response.end(Buffer.from([0x61, 0xff, 0xfe, 0x62])))
    expect(await get(port)).toMatchObject({ ok: true, reply: { body: 'a\uFFFD\uFFFDb' } })
  })

  test('goes past informational answers', async () => {
    const port = await tlsServer(socket =>
      socket.end('HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok'),
    )
    expect(await get(port)).toMatchObject({ ok: true, reply: { status: 200, body: 'ok' } })
  })
})

describe('a request that cannot be sent', () => {
  test.each(['http://localhost/v2/', 'ftp://localhost/', 'file:///etc/passwd'])('by its URL: %s', async url => {
    expect(await get(0, { url: new URL(url) })).toMatchObject({
      ok: false,
      connection: {},
      failure: { at: 'http', code: 'BAD_URL' },
    })
  })

  test.each([
    [{ authorization: 'Basic s3cret\r\nx: y' }, 'ERR_INVALID_CHAR'],
    [{ authorization: 's3cret \u4e00' }, 'ERR_INVALID_CHAR'],
    [{ 'a b': 's3cret' }, 'ERR_INVALID_HTTP_TOKEN'],
    [{ '': 's3cret' }, 'ERR_INVALID_HTTP_TOKEN'],
  ])('by its headers, whose values stay untold: %j', async (headers, code) => {
    const outcome = await get(await freePort(), { headers })
    expect(outcome).toMatchObject({ ok: false, connection: {}, failure: { at: 'http', code } })
    expect(JSON.stringify(outcome)).not.toContain('s3cret')
  })
})
