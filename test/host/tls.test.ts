import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isCertificateVerdict, isoTime, isUnknownChain, nameText } from '../../src/host/certificate.ts'
import { writeCaFile } from '../embedded-azure/certificates.ts'
import { closeServers, get, httpsServer, tlsServer, trustTestAuthority } from './loopback.ts'

beforeAll(trustTestAuthority)
afterAll(closeServers)

const authority = await writeCaFile()
afterAll(authority.remove)

describe('a certificate that is not to be trusted', () => {
  test.each([
    ['expired', 'CERT_HAS_EXPIRED', 'CN=localhost'],
    ['not-yet-valid', 'CERT_NOT_YET_VALID', 'CN=localhost'],
    ['untrusted-ca', 'SELF_SIGNED_CERT_IN_CHAIN', 'CN=localhost'],
    ['self-signed', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'CN=localhost'],
    ['wrong-name', 'ERR_TLS_CERT_ALTNAME_INVALID', 'CN=other.example'],
  ] as const)('%s: is shown, and no byte of HTTP is sent', async (fault, code, subject) => {
    const heads: string[] = []
    const port = await tlsServer((_socket, head) => heads.push(head), fault)
    const outcome = await get(port, { headers: { authorization: 'Basic s3cret' } })
    expect(outcome).toMatchObject({
      ok: false,
      connection: { addresses: expect.anything(), tls: { subject, issuer: expect.stringMatching(/^CN=/) } },
      failure: { at: 'tls', code },
    })
    expect(outcome.connection.tls?.validFrom).toMatch(/^\d{4}-\d\d-\d\dT/)
    expect(outcome.connection).not.toHaveProperty('trust')
    expect(heads).toEqual([])
  })
})

describe.skipIf(process.platform !== 'linux')("a certificate that only the system's store knows", () => {
  const script = `
    import { exchange } from ${JSON.stringify(new URL('../../src/host/http.ts', import.meta.url).href)}
    const url = new URL(process.argv[1])
    console.log(JSON.stringify(await exchange({ method: 'GET', url, headers: {}, timeoutMs: 3_600_000, maxBodyBytes: 100 })))`

  /**
   * An exchange in a process of its own, since Node reads the system's store once; it ends by itself, an hour early.
   */
  async function inOwnProcess(port: number, env: NodeJS.ProcessEnv): Promise<unknown> {
    const args = ['--input-type=module', '-e', script, `https://localhost:${port}/`]
    const { stdout } = await promisify(execFile)(process.execPath, args, { env: { PATH: process.env['PATH'], ...env } })
    return JSON.parse(stdout)
  }

  test.concurrent('is taken, and said to be so', async () => {
    const port = await httpsServer((_request, response) => response.end('hello'))
    expect(await inOwnProcess(port, { SSL_CERT_FILE: authority.caFile })).toMatchObject({
      ok: true,
      connection: { tls: { subject: 'CN=localhost' }, trust: 'system' },
      reply: { body: 'hello' },
    })
  })

  test.concurrent('is judged by it in everything else', async () => {
    // Node looks at the name after the chain, so that it is seen only where the chain is known.
    const port = await tlsServer(() => undefined, 'wrong-name')
    expect(await inOwnProcess(port, { SSL_CERT_FILE: authority.caFile })).toMatchObject({
      ok: false,
      connection: { tls: { subject: 'CN=other.example' } },
      failure: { at: 'tls', code: 'ERR_TLS_CERT_ALTNAME_INVALID' },
    })
  })

  test.concurrent.each([
    ['extra', 'NODE_EXTRA_CA_CERTS alone names it', {}],
    ['system', "NODE_EXTRA_CA_CERTS and the system's store name it", { SSL_CERT_FILE: authority.caFile }],
  ])('is said to be trusted by %s where %s', async (trust, _, env) => {
    const port = await httpsServer((_request, response) => response.end('hello'))
    const trusting = { NODE_EXTRA_CA_CERTS: authority.caFile, ...env }
    expect(await inOwnProcess(port, trusting)).toMatchObject({ ok: true, connection: { trust } })
  })

  test.concurrent('is trusted for itself where NODE_EXTRA_CA_CERTS names somebody else', async () => {
    const other = await writeCaFile('inspection')
    const port = await httpsServer((_request, response) => response.end('hello'))
    expect(
      await inOwnProcess(port, { NODE_EXTRA_CA_CERTS: other.caFile, SSL_CERT_FILE: authority.caFile }),
    ).toMatchObject({ ok: true, connection: { trust: 'system' } })
    other.remove()
  })

  test.concurrent('is not taken unverified, whatever the environment says', async () => {
    const port = await httpsServer((_request, response) => response.end('hello'), 'untrusted-ca')
    expect(await inOwnProcess(port, { NODE_TLS_REJECT_UNAUTHORIZED: '0' })).toMatchObject({
      ok: false,
      failure: { at: 'tls', code: 'SELF_SIGNED_CERT_IN_CHAIN' },
    })
  })
})

test('names are one line', () => {
  expect(nameText({ C: 'US', OU: ['a', 'b'], CN: 'c' })).toBe('C=US, OU=a, OU=b, CN=c')
  expect(nameText(undefined)).toBe('')
  // It is cut where no secret is in it any more.
  expect(nameText({ CN: 'x'.repeat(1000) })).toHaveLength(1003)
})

test('times are ISO times where they are times', () => {
  expect(isoTime('Nov  8 21:56:26 2026 GMT')).toBe('2026-11-08T21:56:26Z')
  expect(isoTime('Bad time value')).toBe('Bad time value')
})

test('verdicts on a certificate are told from broken handshakes', () => {
  expect(isUnknownChain('UNABLE_TO_VERIFY_LEAF_SIGNATURE')).toBe(true)
  expect(isUnknownChain('CERT_HAS_EXPIRED')).toBe(false)
  expect(isCertificateVerdict('CERT_HAS_EXPIRED')).toBe(true)
  expect(isCertificateVerdict('SELF_SIGNED_CERT_IN_CHAIN')).toBe(true)
  expect(isCertificateVerdict('ECONNRESET')).toBe(false)
})
