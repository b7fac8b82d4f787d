import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { closeServers, get, tlsServer, trustTestAuthority } from './loopback.ts'

beforeAll(trustTestAuthority)
afterEach(closeServers)

const hints = (times: number): string => 'HTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\n'.repeat(times)
const OK = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok'

describe('interim replies (1xx)', () => {
  test.each([1, 5, 100])('%i of them, then one that counts', async times => {
    const port = await tlsServer(socket => socket.end(hints(times) + OK))
    expect(await get(port)).toMatchObject({ ok: true, reply: { status: 200, body: 'ok' } })
  })

  // Bug: a server that sends nothing else held a core and 200 MiB until the time was up.
  test.each(['103 Early Hints', '100 Continue', '199 x'])('%s without end', async status => {
    const port = await tlsServer(socket => {
      const more = (): void => {
        while (!socket.destroyed && socket.write(`HTTP/1.1 ${status}\r\n\r\n`.repeat(100)));
      }
      socket.on('drain', more)
      more()
    })
    expect(await get(port)).toMatchObject({ ok: false, failure: { at: 'http', code: 'BAD_REPLY' } })
  })
})
