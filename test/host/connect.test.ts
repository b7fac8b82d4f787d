import { afterEach, describe, expect, test } from 'vitest'
import { endpointOf, openTcp } from '../../src/host/connect.ts'
import { closeAll, failureAt, newProgress } from '../../src/host/exchange-progress.ts'
import { closeServers, freePort, tcpServer } from './loopback.ts'

afterEach(closeServers)

describe('TCP to a name of several addresses', () => {
  /** Opens a connection and gives the address that answered, or what broke. */
  async function answering(port: number, addresses: readonly string[]) {
    const progress = newProgress()
    try {
      return (await openTcp(progress, { host: 'registry.invalid', port }, addresses)).remoteAddress
    } catch (error) {
      return failureAt('tcp', error)
    } finally {
      closeAll(progress)
    }
  }

  test('goes on to the one that answers', async () => {
    const port = await tcpServer(() => undefined)
    expect(await answering(port, ['127.0.0.1'])).toBe('127.0.0.1')
    expect(await answering(port, ['::1', '127.0.0.1'])).toBe('127.0.0.1')
  })

  test.skipIf(process.platform !== 'linux')('goes on within one family, too', async () => {
    const port = await tcpServer(() => undefined)
    expect(await answering(port, ['127.0.0.2', '127.0.0.3', '127.0.0.1'])).toBe('127.0.0.1')
  })

  test.skipIf(process.platform !== 'linux')('tells of each where none does', async () => {
    const port = await freePort()
    expect(await answering(port, ['127.0.0.2', '127.0.0.3'])).toEqual({
      at: 'tcp',
      code: 'ECONNREFUSED',
      text: `connect ECONNREFUSED 127.0.0.2:${port}; connect ECONNREFUSED 127.0.0.3:${port}`,
    })
  })
})

test.each([
  ['https://a.azurecr.io/v2/', { host: 'a.azurecr.io', port: 443 }],
  ['https://a.azurecr.io:8443', { host: 'a.azurecr.io', port: 8443 }],
  ['https://[2001:db8::1]', { host: '2001:db8::1', port: 443 }],
  ['http://proxy', { host: 'proxy', port: 80 }],
  ['https://proxy:80', { host: 'proxy', port: 80 }],
])('%s is reached at', (url, endpoint) => {
  expect(endpointOf(new URL(url))).toEqual(endpoint)
})
