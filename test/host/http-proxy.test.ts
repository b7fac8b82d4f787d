import { connect, type Socket } from 'node:net'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { closeAll, newProgress } from '../../src/host/exchange-progress.ts'
import { openTunnel, proxyAuthorization } from '../../src/host/tunnel.ts'
import { note } from '../../src/util/note.ts'
import {
  closeServers,
  freePort,
  get,
  httpsServer,
  readHead,
  tcpServer,
  tlsServer,
  trustTestAuthority,
} from './loopback.ts'

beforeAll(trustTestAuthority)
afterEach(closeServers)

const SOON = 150
const ESTABLISHED = 'HTTP/1.1 200 Connection established\r\n\r\n'

/** A proxy that answers each CONNECT as the test says; its URL. */
async function proxy(onConnect: (socket: Socket, head: string) => void, userInfo = ''): Promise<URL> {
  const port = await tcpServer(socket => readHead(socket, head => onConnect(socket, head)))
  return new URL(`http://${userInfo}127.0.0.1:${port}`)
}

/** Joins a client of the proxy with the port of a server here, whatever name was asked for. */
function join(client: Socket, port: number): void {
  const server = connect(port, '127.0.0.1').on('error', () => undefined)
  client.write(ESTABLISHED)
  client.pipe(server).pipe(client)
}

const hello = () => httpsServer((_request, response) => response.end('hello'))

describe('through a proxy', () => {
  test('the name is left to it, and everything else is as without', async () => {
    const port = await hello()
    const heads: string[] = []
    const route = await proxy((socket, head) => {
      heads.push(head)
      join(socket, port)
    })
    expect(await get(0, { url: new URL('https://name-of.invalid/v2/'), proxy: route })).toMatchObject({
      ok: true,
      connection: { addresses: [], tls: { subject: 'CN=name-of.invalid' }, trust: 'bundled' },
      reply: { body: 'hello' },
    })
    expect(heads).toEqual(['CONNECT name-of.invalid:443 HTTP/1.1\r\nHost: name-of.invalid:443\r\n\r\n'])
  })

  test('that is reached by TLS itself', async () => {
    const port = await hello()
    const proxyPort = await tlsServer(socket => join(socket, port))
    expect(await get(port, { proxy: new URL(`https://localhost:${proxyPort}`) })).toMatchObject({
      ok: true,
      reply: { body: 'hello' },
    })
  })

  test('that wants a user and a password', async () => {
    const port = await hello()
    const heads: string[] = []
    const route = await proxy((socket, head) => {
      heads.push(head)
      join(socket, port)
    }, 'us%40er:p%3Ass%C3%BC@')
    expect(await get(port, { proxy: route })).toMatchObject({ ok: true })
    const basic = Buffer.from('us@er:p:ssü').toString('base64')
    expect(heads[0]).toContain(`\r\nProxy-Authorization: Basic ${basic}\r\n`)
  })

  test('an address of version 6 keeps its brackets', async () => {
    const heads: string[] = []
    const route = await proxy((socket, head) => {
      heads.push(head)
      socket.write(ESTABLISHED)
    })
    const progress = newProgress()
    await openTunnel(progress, route, new URL('https://[2001:db8::1]:8443/v2/'))
    closeAll(progress)
    expect(heads).toEqual(['CONNECT [2001:db8::1]:8443 HTTP/1.1\r\nHost: [2001:db8::1]:8443\r\n\r\n'])
  })

  test('what breaks behind it does not break at it', async () => {
    const port = await tlsServer(socket => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc'))
    const closing = await proxy(socket => socket.end(ESTABLISHED))
    const silent = await proxy(socket => socket.write(ESTABLISHED))
    const open = await proxy(socket => join(socket, port))
    const closingTls = new URL(`https://localhost:${await tlsServer(socket => socket.end(ESTABLISHED))}`)
    const failure = async (route: URL) => {
      const outcome = await get(port, { proxy: route, timeoutMs: SOON })
      return outcome.ok ? undefined : outcome.failure
    }
    expect(await failure(closing)).toMatchObject({ at: 'tls', code: 'ECONNRESET' })
    expect(await failure(closingTls)).toMatchObject({ at: 'tls', code: 'ECONNRESET' })
    expect(await failure(silent)).toMatchObject({ at: 'tls', code: 'TIMEOUT' })
    expect(await failure(open)).toMatchObject({ at: 'http', code: 'ECONNRESET' })
  })
})

describe('a proxy that', () => {
  test.each([403, 407, 502, 503, 301, 199])('answers %i', async status => {
    const route = await proxy(
      socket => socket.end(`HTTP/1.1 ${status} Some Reason\r\ncontent-length: 2\r\n\r\nno`),
      'u:s3cret@',
    )
    const outcome = await get(443, { proxy: route })
    expect(outcome).toEqual({
      ok: false,
      connection: {},
      failure: {
        at: 'proxy',
        code: 'PROXY_STATUS',
        text: note('connect-answer', { status, statusMessage: 'Some Reason' }),
        proxyStatus: status,
        proxyConnected: true,
      },
    })
  })

  const broken: Record<string, [(socket: Socket) => void, string | RegExp]> = {
    'closes without an answer': [socket => socket.end(), 'ECONNRESET'],
    'resets without an answer': [socket => socket.resetAndDestroy(), 'ECONNRESET'],
    'ends within its answer': [socket => socket.end('HTTP/1.1 200 Conn'), 'ECONNRESET'],
    'speaks something else': [socket => socket.end('\x05\x00 SOCKS it is\r\n\r\n'), /^HPE_/],
    'sends headers without end': [
      socket => socket.end(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(2 ** 20)}`),
      'HPE_HEADER_OVERFLOW',
    ],
    'sends a body into the tunnel': [socket => socket.end(`${ESTABLISHED}<html>`), 'BAD_REPLY'],
    'does not answer': [() => undefined, 'TIMEOUT'],
  }

  test.each(Object.entries(broken))('%s', async (_name, [onConnect, code]) => {
    const outcome = await get(443, { proxy: await proxy(onConnect), timeoutMs: SOON })
    expect(outcome).toMatchObject({ ok: false, connection: {}, failure: { at: 'proxy' } })
    expect(outcome.ok || outcome.failure.code).toMatch(code)
  })

  test('is not there', async () => {
    const route = new URL(`http://127.0.0.1:${await freePort()}`)
    expect(await get(443, { proxy: route })).toMatchObject({
      ok: false,
      failure: { at: 'proxy', code: 'ECONNREFUSED' },
    })
  })

  test('has no address', async () => {
    const outcome = await get(443, { proxy: new URL('http://no-such-proxy.invalid:3128') })
    expect(outcome).toMatchObject({ ok: false, connection: {}, failure: { at: 'proxy' } })
    expect(outcome.ok || outcome.failure.code).toMatch(/^(?:ENOTFOUND|EAI_AGAIN)$/)
  })

  test('shows a certificate that nobody knows', async () => {
    const port = await tlsServer(() => undefined, 'untrusted-ca')
    expect(await get(443, { proxy: new URL(`https://localhost:${port}`) })).toMatchObject({
      ok: false,
      connection: {},
      failure: { at: 'proxy', code: 'SELF_SIGNED_CERT_IN_CHAIN' },
    })
  })

  test('speaks a protocol that is not spoken here', async () => {
    expect(await get(443, { proxy: new URL('socks5://127.0.0.1:1080') })).toMatchObject({
      ok: false,
      failure: { at: 'proxy', code: 'BAD_URL' },
    })
  })
})

describe('Proxy-Authorization', () => {
  test.each([
    ['http://proxy:3128', undefined],
    ['http://user@proxy:3128', 'user:'],
    ['http://:word@proxy:3128', ':word'],
    ['http://100%:50%zz@proxy:3128', '100%:50%zz'],
  ])('of %s', (url, pair) => {
    const expected = pair === undefined ? undefined : `Basic ${Buffer.from(pair).toString('base64')}`
    expect(proxyAuthorization(new URL(url))).toBe(expected)
  })
})
