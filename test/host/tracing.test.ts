import { describe, expect, it } from 'vitest'
import { withTracing } from '../../src/host/tracing.ts'
import { hostDouble, NOW, replied } from '../host-double.ts'

function tracing(change: Parameters<typeof hostDouble>[0] = {}) {
  let clock = NOW
  const messages: string[] = []
  const host = withTracing(hostDouble({ ...change, now: () => clock }), line => void messages.push(line))
  const pass = (milliseconds: number): void => {
    clock += milliseconds
  }
  return { host, messages, pass }
}

const request = (url: string) => ({
  method: 'GET' as const,
  url: new URL(url),
  headers: { authorization: 'Basic bWFrZS1iZWxpZXZl' },
  body: 'refresh_token=make-believe',
  timeoutMs: 1000,
  maxBodyBytes: 1000,
})

describe('the timeline', () => {
  it('tells of a request when it ends, with its time', async () => {
    const { host, messages, pass } = tracing({
      http: async () => {
        await Promise.resolve()
        pass(40)
        return replied(401, 'body')
      },
    })
    pass(7)
    await host.http(request('https://contoso.azurecr.io/v2/'))
    expect(messages).toEqual(['+7 ms  GET https://contoso.azurecr.io/v2/  HTTP 401  (40 ms)'])
  })

  it('tells no query, header, body or password of a proxy', async () => {
    const { host, messages } = tracing()
    const proxy = new URL('http://user:make-believe@proxy.example:3128')
    await host.http({
      ...request('https://user:make-believe@contoso.azurecr.io/oauth2/token?account=make-believe'),
      proxy,
    })
    expect(messages).toEqual([
      '+0 ms  GET https://contoso.azurecr.io/oauth2/token via proxy.example:3128  HTTP 200  (0 ms)',
    ])
  })

  it('tells what broke', async () => {
    const failure = { at: 'tcp', code: 'ECONNREFUSED', text: 'make-believe' } as const
    const { host, messages } = tracing({ http: () => ({ ok: false, connection: {}, failure }) })
    await host.http(request('https://contoso.azurecr.io/v2/'))
    expect(messages).toEqual(['+0 ms  GET https://contoso.azurecr.io/v2/  tcp ECONNREFUSED  (0 ms)'])
  })

  it('tells of a program, without what it is messages or says', async () => {
    const { host, messages } = tracing()
    const command = { args: ['get'], input: 'make-believe', timeoutMs: 1, maxOutputBytes: 1 }
    await host.exec({ ...command, file: 'docker' })
    await host.exec({ ...command, file: 'docker-credential-pass' })
    expect(messages).toEqual([
      '+0 ms  docker get  exit code 1  (0 ms)',
      '+0 ms  docker-credential-pass get  not-found  (0 ms)',
    ])
  })

  it('leaves the rest of the host as it is', async () => {
    const { host, messages } = tracing({ files: { '/file': 'text' } })
    expect(await host.readFile('/file')).toEqual({ state: 'read', text: 'text' })
    expect(messages).toEqual([])
  })
})
