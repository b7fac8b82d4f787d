import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { closeServers, freePort, get, tcpServer, tlsServer, trustTestAuthority } from './loopback.ts'

beforeAll(trustTestAuthority)
afterEach(closeServers)

const SOON = 150
const OK = 'HTTP/1.1 200 OK\r\n'

describe('the name', () => {
  test('does not resolve', async () => {
    const outcome = await get(443, { url: new URL('https://no-such-registry.invalid/v2/') })
    expect(outcome).toMatchObject({ ok: false, connection: {}, failure: { at: 'dns' } })
    // EAI_AGAIN where this machine has no resolver at all.
    expect(outcome.ok || outcome.failure.code).toMatch(/^(?:ENOTFOUND|EAI_AGAIN)$/)
  })
})

describe('TCP', () => {
  test('is refused, at each address', async () => {
    expect(await get(await freePort())).toMatchObject({
      ok: false,
      connection: { addresses: expect.arrayContaining(['127.0.0.1']) },
      failure: { at: 'tcp', code: 'ECONNREFUSED', text: expect.stringContaining('connect ECONNREFUSED 127.0.0.1') },
    })
  })

  test.skipIf(process.platform !== 'linux')('is not answered', async () => {
    const server = await stoppedServer()
    try {
      expect(
        await get(server.port, { url: new URL(`https://127.0.0.1:${server.port}/`), timeoutMs: SOON }),
      ).toMatchObject({
        ok: false,
        connection: { addresses: ['127.0.0.1'] },
        failure: { at: 'tcp', code: 'TIMEOUT' },
      })
    } finally {
      server.end()
    }
  })
})

describe('TLS', () => {
  test.each<[string, (socket: Socket) => void, string | RegExp]>([
    ['is closed at once', socket => socket.end(), 'ECONNRESET'],
    ['is reset after the greeting', socket => socket.once('data', () => socket.resetAndDestroy()), 'ECONNRESET'],
    ['is answered in plain HTTP', socket => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'), /^(?:EPROTO|ERR_SSL_\w+)$/],
  ])('%s', async (_name, onConnection, code) => {
    const outcome = await get(await tcpServer(onConnection))
    expect(outcome).toMatchObject({ ok: false, failure: { at: 'tls' } })
    expect(outcome.ok || outcome.failure.code).toMatch(code)
  })

  test('is reset at once', async () => {
    const outcome = await get(await tcpServer(socket => socket.resetAndDestroy()))
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'ECONNRESET' } })
    // The reset may overtake the news that the connection stands.
    expect(outcome.ok || outcome.failure.at).toMatch(/^(?:tcp|tls)$/)
  })

  test('is not answered', async () => {
    const outcome = await get(await tcpServer(() => undefined), { timeoutMs: SOON })
    expect(outcome).toMatchObject({ ok: false, failure: { at: 'tls', code: 'TIMEOUT' } })
  })
})

describe('HTTP', () => {
  const broken: Record<string, [(socket: TLSSocket) => void, string | RegExp]> = {
    'is closed without an answer': [socket => socket.end(), 'ECONNRESET'],
    'is reset without an answer': [socket => socket.destroy(), 'ECONNRESET'],
    'ends within the headers': [socket => socket.end(`${OK}content-le`), 'ECONNRESET'],
    'ends within the body': [socket => socket.end(`${OK}content-length: 10\r\n\r\n12345`), 'ECONNRESET'],
    'ends within a chunk': [socket => socket.end(`${OK}transfer-encoding: chunked\r\n\r\na\r\n123`), 'ECONNRESET'],
    'is no HTTP': [socket => socket.end('220 smtp.example ESMTP\r\n'), /^HPE_/],
    'has a length that is no number': [socket => socket.end(`${OK}content-length: ten\r\n\r\n12345`), /^HPE_/],
    'has a chunk that is none': [socket => socket.end(`${OK}transfer-encoding: chunked\r\n\r\nzz\r\n`), /^HPE_/],
    'has 1 MiB of headers': [socket => socket.end(`${OK}x: ${'y'.repeat(2 ** 20)}\r\n\r\n`), 'HPE_HEADER_OVERFLOW'],
    'has headers without end': [socket => drip(socket, `x: ${'y'.repeat(1000)}\r\n`, 0, OK), 'HPE_HEADER_OVERFLOW'],
    'changes the protocol': [
      socket => socket.end('HTTP/1.1 101 Go\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'),
      'BAD_REPLY',
    ],
  }

  test.each(Object.entries(broken))('%s', async (_name, [onHead, code]) => {
    const outcome = await get(await tlsServer(onHead), { timeoutMs: SOON })
    expect(outcome).toMatchObject({
      ok: false,
      connection: { addresses: expect.anything(), tls: { subject: 'CN=localhost' }, trust: 'bundled' },
      failure: { at: 'http' },
    })
    expect(outcome.ok || outcome.failure.code).toMatch(code)
  })

  // All at once, since each takes all of its time.
  test('never ends, in any way', async () => {
    const endless: ((socket: TLSSocket) => void)[] = [
      () => undefined,
      socket => socket.write(`${OK}content-le`),
      socket => socket.write(`${OK}content-length: 10\r\n\r\n12345`),
      socket => drip(socket, 'x: y\r\n', 10, OK),
      socket => drip(socket, 'z', 10, `${OK}content-length: 1000\r\n\r\n`),
      socket => drip(socket, 'HTTP/1.1 103 Early Hints\r\n\r\n', 10),
    ]
    const outcomes = await Promise.all(endless.map(async onHead => get(await tlsServer(onHead), { timeoutMs: SOON })))
    expect(outcomes.map(outcome => outcome.ok || [outcome.failure.at, outcome.failure.code])).toEqual(
      endless.map(() => ['http', 'TIMEOUT']),
    )
  })

  test('leaves no connection behind', async () => {
    const sockets: Socket[] = []
    const silent = await tlsServer(socket => sockets.push(socket))
    const lasting = await tlsServer(socket => {
      sockets.push(socket)
      socket.write(`${OK}connection: keep-alive\r\ncontent-length: 2\r\n\r\nok`)
    })
    await Promise.all([get(silent, { timeoutMs: SOON }), get(lasting), get(lasting, { maxBodyBytes: 1 })])
    expect(sockets).toHaveLength(3)
    await vi.waitFor(() =>
      expect(sockets.map(socket => socket.readableEnded || socket.destroyed)).toEqual([true, true, true]),
    )
  })

  test('has an endless body, of which the first bytes are kept', async () => {
    const { promise: closed, resolve } = Promise.withResolvers<void>()
    const port = await tlsServer(socket => {
      socket.once('close', () => resolve())
      drip(socket, 'z'.repeat(10_000), 0, `${OK}\r\n`)
    })
    const outcome = await get(port, { maxBodyBytes: 12_345 })
    expect(outcome).toMatchObject({ ok: true, reply: { body: 'z'.repeat(12_345), truncated: true } })
    await closed
  })

  test('has a body of just the bytes that are read', async () => {
    const port = await tlsServer(socket => socket.end(`${OK}content-length: 5\r\n\r\n12345`))
    expect(await get(port, { maxBodyBytes: 5 })).toMatchObject({ ok: true, reply: { body: '12345', truncated: false } })
    expect(await get(port, { maxBodyBytes: 4 })).toMatchObject({ ok: true, reply: { body: '1234', truncated: true } })
    expect(await get(port, { maxBodyBytes: 0 })).toMatchObject({ ok: true, reply: { body: '', truncated: true } })
  })

  test('has more bytes than it declares', async () => {
    const port = await tlsServer(socket => socket.end(`${OK}content-length: 5\r\n\r\n12345 and more`))
    expect(await get(port)).toMatchObject({ ok: true, reply: { body: '12345', truncated: false } })
  })
})

test('a time longer than timers can hold is no time-out, and no timer is left', async () => {
  const timers = () => process.getActiveResourcesInfo().filter(name => name === 'Timeout').length
  const port = await tlsServer(socket => socket.end(`${OK}\r\n`))
  const before = timers()
  for (const timeoutMs of [2 ** 31, Number.MAX_VALUE, Number.POSITIVE_INFINITY]) {
    expect(await get(port, { timeoutMs })).toMatchObject({ ok: true })
  }
  expect(timers()).toBeLessThanOrEqual(before)
})

test('no time at all is a time-out', async () => {
  const port = await tcpServer(() => undefined)
  for (const timeoutMs of [0, -1, Number.NaN]) {
    expect(await get(port, { timeoutMs })).toMatchObject({ ok: false, failure: { code: 'TIMEOUT' } })
  }
})

/**
 * Writes `text` again and again, `everyMs` milliseconds apart (0: as fast as it is taken), until the other side hangs
 * up.
 */
function drip(socket: Socket, text: string, everyMs: number, first = ''): void {
  if (first !== '') socket.write(first)
  const more = () => {
    if (socket.destroyed) return
    socket.write(text, () => (everyMs === 0 ? setImmediate(more) : setTimeout(more, everyMs)))
  }
  more()
}

/** A port of another process that stands still, with no room left for one more connection. */
async function stoppedServer(): Promise<{ port: number; end: () => void }> {
  const script =
    "const s = require('net').createServer().listen(0, '127.0.0.1', 1, () => console.log(s.address().port))"
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(child.stdout, 'data')
  child.kill('SIGSTOP')
  const port = Number(String(line))
  const waiting = Array.from({ length: 6 }, () => connect(port, '127.0.0.1').on('error', () => undefined))
  await once(waiting[0] ?? child, 'connect')
  await new Promise(resolve => setTimeout(resolve, 20))
  const end = () => {
    for (const socket of waiting) socket.destroy()
    child.kill('SIGKILL')
  }
  return { port, end }
}
