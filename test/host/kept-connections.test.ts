import { connect, type Socket } from 'node:net'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { KeptConnections } from '../../src/host/connections.ts'
import { createConnections, exchange } from '../../src/host/http.ts'
import type { HttpOutcome, HttpRequest } from '../../src/host/ports.ts'
import { closeServers, freePort, httpsServer, readHead, tcpServer, tlsServer, trustTestAuthority } from './loopback.ts'

let kept: KeptConnections
beforeAll(trustTestAuthority)
beforeEach(() => {
  kept = createConnections()
})
afterEach(async () => {
  kept.close()
  await closeServers()
})

const at = (port: number, different: Partial<HttpRequest> = {}): Promise<HttpOutcome> =>
  exchange(
    {
      method: 'GET',
      url: new URL(`https://localhost:${port}/v2/`),
      headers: {},
      timeoutMs: 3000,
      maxBodyBytes: 65_536,
      ...different,
    },
    kept,
  )
const statusOf = (outcome: HttpOutcome) => (outcome.ok ? [outcome.reply.status, outcome.reused] : outcome.failure)
const OK = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok'

/** A TLS server whose connections say so many things, one for each request; it counts them. */
async function server(say: (socket: Socket, request: number, connection: number) => void) {
  const seen: number[] = []
  const firstClosed = Promise.withResolvers<void>()
  const port = await tlsServer(socket => {
    socket.once('close', firstClosed.resolve)
    const connection = seen.push(0) - 1
    const answer = () => {
      seen[connection] = (seen[connection] ?? 0) + 1
      say(socket, seen[connection], connection)
      readHead(socket, answer)
    }
    answer()
  })
  return { port, seen, firstClosed: firstClosed.promise }
}

describe('requests to one host share a connection', () => {
  test('one after the other', async () => {
    const { port, seen } = await server(socket => socket.write(OK))
    const [first, second, third] = [await at(port), await at(port), await at(port, { method: 'POST', body: 'a=b' })]
    expect([first, second, third].map(statusOf)).toEqual([
      [200, false],
      [200, true],
      [200, true],
    ])
    expect(seen).toEqual([3])
    expect(second.connection).toEqual(first.connection)
  })

  test('side by side, on no more than four', async () => {
    const { port, seen } = await server(socket => void setTimeout(() => socket.write(OK), 20))
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => at(port)))
    expect(outcomes.map(outcome => outcome.ok)).toEqual(Array(12).fill(true))
    expect(seen.length).toBe(4)
    expect(seen.reduce((sum, requests) => sum + requests)).toBe(12)
  })

  test('but not with other authorities, or by a proxy', async () => {
    const { port, seen } = await server(socket => socket.write(OK))
    await at(port)
    await at(port, { proxy: new URL(`http://127.0.0.1:${await freePort()}`) })
    await at(port, { authorities: ['-----BEGIN CERTIFICATE-----\nother\n-----END CERTIFICATE-----'] })
    expect(seen.length).toBe(2)
  })

  test('not with another port of the same name', async () => {
    const [one, other] = [await server(socket => socket.write(OK)), await server(socket => socket.write(OK))]
    await at(one.port)
    expect(statusOf(await at(other.port))).toEqual([200, false])
  })

  test.each([
    ['says so', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok'],
    ['speaks HTTP/1.0', 'HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok'],
    ['has not been read to its end', `HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n${'x'.repeat(70_000)}`],
  ])('not where the reply %s', async (_, reply) => {
    const { port, seen } = await server(socket => socket.write(reply))
    const [first, second] = [await at(port), await at(port)]
    expect([first.ok, second.ok]).toEqual([true, true])
    expect(seen).toEqual([1, 1])
  })
})

describe('a kept connection that breaks is no fault of the host', () => {
  test.each<[string, (socket: Socket, request: number, connection: number) => void]>([
    ['the server closes it while it is idle', socket => socket.write(OK, () => setTimeout(() => socket.end(), 5))],
    [
      'the server closes it at the second request',
      (socket, request) => (request === 1 ? socket.write(OK) : socket.end()),
    ],
    [
      'the server resets it at the second request',
      (socket, request) => (request === 1 ? socket.write(OK) : socket.destroy()),
    ],
    [
      'garbage comes in place of the second reply',
      (socket, request) => socket.write(request === 1 ? OK : '\u0000\u0001garbage\r\n\r\n'),
    ],
    ['garbage comes behind the first reply', (socket, request) => socket.write(request === 1 ? `${OK}garbage` : OK)],
    [
      'a reply comes that nobody asked for',
      (socket, request) => {
        socket.write(OK)
        if (request === 1) setTimeout(() => socket.write('HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n'), 5)
      },
    ],
  ])('%s', async (_, say) => {
    const { port, seen, firstClosed } = await server(say)
    expect(statusOf(await at(port))).toEqual([200, false])
    // Where it closes by itself it is waited for, however busy the machine is.
    await Promise.race([firstClosed, new Promise(done => setTimeout(done, 300))])
    expect(statusOf(await at(port))).toEqual([200, false])
    expect(seen.length).toBe(2)
  })

  test('it is sent anew once, and then told', async () => {
    const { port, seen } = await server((socket, request, connection) =>
      connection === 0 && request === 1 ? socket.write(OK) : socket.destroy(),
    )
    await at(port)
    expect(await at(port)).toMatchObject({ ok: false, failure: { at: 'http', code: 'ECONNRESET' } })
    expect(seen).toEqual([2, 1])
  })

  test('what broke behind its headers is told as on a new one', async () => {
    const { port, seen } = await server((socket, request) =>
      request === 1 ? socket.write(OK) : socket.end('HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\nhalf'),
    )
    await at(port)
    expect(await at(port)).toMatchObject({ ok: false, begun: { reply: { body: 'half' } } })
    expect(seen).toEqual([2])
  })

  test('a server that is silent at the second request is waited for within the time', async () => {
    const { port } = await server((socket, request) => void (request === 1 && socket.write(OK)))
    await at(port)
    expect(await at(port, { timeoutMs: 100 })).toMatchObject({ ok: false, failure: { at: 'http', code: 'TIMEOUT' } })
    // Its connection is not used again.
    expect(statusOf(await at(port))).toEqual([200, false])
  })
})

describe('a connection that is opened ahead', () => {
  test('is the one that the request takes', async () => {
    const { port, seen } = await server(socket => socket.write(OK))
    void kept.openAhead({ url: new URL(`https://localhost:${port}/`) })
    void kept.openAhead({ url: new URL(`https://localhost:${port}/other`) })
    const outcome = await at(port)
    expect(statusOf(outcome)).toEqual([200, false])
    expect(outcome.connection).toMatchObject({ trust: 'bundled', tls: { subject: 'CN=localhost' } })
    await at(port)
    expect(seen).toEqual([2])
  })

  test('is one of several, where requests go side by side', async () => {
    const { port, seen } = await server(socket => setTimeout(() => socket.write(OK), 20))
    const url = new URL(`https://localhost:${port}/`)
    void kept.openAhead({ url }, 2)
    void kept.openAhead({ url }, 2)
    await at(port)
    await Promise.all([at(port), at(port)])
    void kept.openAhead({ url }, 2)
    expect(seen).toEqual([2, 1])
  })

  test('several are closed at the end, though nobody took them', async () => {
    const sockets: Socket[] = []
    const port = await tcpServer(socket => {
      sockets.push(socket)
      socket.on('error', () => undefined).resume()
    })
    void kept.openAhead({ url: new URL(`https://localhost:${port}/`) }, 3)
    await new Promise(done => setTimeout(done, 60))
    kept.close()
    await new Promise(done => setTimeout(done, 60))
    expect(sockets.map(({ readableEnded, destroyed }) => readableEnded || destroyed)).toEqual([true, true, true])
  })

  test('tells nothing where it fails, and the request tells why', async () => {
    const port = await freePort()
    void kept.openAhead({ url: new URL(`https://localhost:${port}/`) })
    expect(await at(port)).toMatchObject({ ok: false, failure: { at: 'tcp', code: 'ECONNREFUSED' } })
    await new Promise(done => setTimeout(done, 20))
    void kept.openAhead({ url: new URL(`https://localhost:${port}/`) })
    await new Promise(done => setTimeout(done, 20))
    expect(await at(port)).toMatchObject({ ok: false, failure: { at: 'tcp', code: 'ECONNREFUSED' } })
  })

  test('a handshake that hangs ends with the request that waits for it, and says where', async () => {
    const port = await tcpServer(() => undefined)
    void kept.openAhead({ url: new URL(`https://localhost:${port}/`) })
    expect(await at(port, { timeoutMs: 100 })).toMatchObject({ ok: false, failure: { at: 'tls', code: 'TIMEOUT' } })
  })

  test('one that the server has closed in the meantime is opened anew', async () => {
    const sockets: Socket[] = []
    const port = await httpsServer((_request, reply) => reply.end('ok'))
    const gate = await tcpServer(socket => {
      sockets.push(socket)
      const inner = connect(port, '127.0.0.1').on('error', () => undefined)
      socket.pipe(inner).pipe(socket)
    })
    void kept.openAhead({ url: new URL(`https://localhost:${gate}/`) })
    await new Promise(done => setTimeout(done, 60))
    for (const socket of sockets) socket.destroy()
    await new Promise(done => setTimeout(done, 20))
    expect(statusOf(await at(gate))).toEqual([200, false])
    expect(sockets.length).toBe(2)
  })
})

test('nothing is open at the end, and nothing opens then', async () => {
  const sockets = new Set<Socket>()
  const port = await tlsServer(socket => {
    sockets.add(socket)
    socket.write(OK)
  })
  await at(port)
  void kept.openAhead({ url: new URL(`https://127.0.0.1:${port}/`) })
  kept.close()
  await new Promise(done => setTimeout(done, 50))
  expect([...sockets].every(socket => socket.destroyed || socket.readableEnded)).toBe(true)
})
